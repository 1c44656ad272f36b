//! The real program under fire: killed without warning at its worst moments while people write, press buttons and have
//! reminders due. What was sent in and what Telegram accepted is counted from the sandbox's own record.
//!
//! `cargo test` kills it a few times; docs/development.md tells how to do it for long, and how to repeat a run.

use crate::common::program::Program;
use crate::common::stored::Stored;
use crate::common::{tell, until_within};
use crate::crowd::{Crowd, Kind};
use crate::moments::{MOMENTS, Moment};
use crate::record::{self, Duplicate};
use crate::surroundings::{SharedClock, Surroundings};
use crate::{SEED, seed, setting};
use bot_api_sandbox::{Fault, FloodLimits, Options, Sandbox};
use chrono::TimeDelta;
use fastrand::Rng;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use trackless::model::Outgoing;

const KILLS: &str = "TRACKLESS_TEST_KILLS";

/// How many become due at once in the moment of that name.
const MANY: usize = 40;
/// Nothing that was asked for may be longer in coming when nobody kills any more.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn kills_lose_nothing_and_repeat_one_message_a_chat_at_most() {
    let kills = setting(KILLS).unwrap_or(20) as usize;
    let seed = seed();
    println!("To repeat it: {KILLS}={kills} {SEED}={seed} cargo test --test crash");
    let options = Options {
        start: Some("2026-11-23T10:00:00Z".parse().unwrap()),
        limits: FloodLimits::off(),
        query_lifetime: TimeDelta::days(1),
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let clock = SharedClock::new(&sandbox);
    let here = Surroundings {
        sandbox: &sandbox,
        folder: folder.path(),
        clock: clock.clone(),
        trace: None,
    };
    let mut random = Rng::with_seed(seed);
    let people = 20 + kills * 2 / 3;
    let mut crowd = Crowd::new(&sandbox, clock, people, random.fork());
    crowd.has_orders(&here.data());
    let start = welcomed(&here, &mut crowd);
    let crowd = Mutex::new(crowd);
    let fought = under_load(&crowd, || fire(&here, &crowd, kills, start, &mut random));
    let mut crowd = crowd.into_inner().unwrap();
    nobody_waits(&here, &mut crowd);
    tells(&crowd, &fought);
    all_is_in_order(&here, &crowd);
}

/// Everybody writes for the first time, undisturbed. Returns how long the program takes to start.
fn welcomed(here: &Surroundings, crowd: &mut Crowd) -> Duration {
    let began = Instant::now();
    let program = here.start();
    until_within(PATIENCE, "it polls", || here.sandbox.is_polled());
    let start = began.elapsed();
    crowd.everybody_starts();
    let patience = PATIENCE + Duration::from_secs(people_of(crowd) as u64 / 10);
    until_within(patience, "everybody is welcomed", || crowd.is_welcomed());
    program.kill();
    record::a_run_has_ended(here.sandbox);
    start
}

fn people_of(crowd: &Crowd) -> usize {
    crowd.taken_down().count()
}

/// Does something while the crowd never rests.
fn under_load<T>(crowd: &Mutex<Crowd>, work: impl FnOnce() -> T) -> T {
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                crowd.lock().unwrap().go_on();
                std::thread::sleep(Duration::from_millis(1));
            }
        });
        let done = Over(&over);
        let result = work();
        drop(done);
        result
    })
}

/// The load ends with this, also when a test fails.
pub struct Over<'a>(pub &'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Starts and kills; returns the moments of the kills.
fn fire(
    here: &Surroundings,
    crowd: &Mutex<Crowd>,
    kills: usize,
    start: Duration,
    random: &mut Rng,
) -> Vec<Moment> {
    let mut fought = Vec::new();
    while fought.len() < kills {
        let moment = MOMENTS[random.usize(..MOMENTS.len())];
        let delay = Duration::from_millis(random.u64(..150));
        here.sandbox.faults().clear();
        bad_day(here.sandbox, delay, random);
        let since = {
            let mut crowd = crowd.lock().unwrap();
            crowd.look();
            crowd.record.read
        };
        let mut program = here.start();
        if moment == Moment::ManyDue {
            crowd.lock().unwrap().becomes_due(MANY);
        }
        moment.comes(here.sandbox, since, start, random);
        if moment == Moment::Ending {
            program.signal("-TERM");
            std::thread::sleep(delay.mul_f64(random.f64()));
            program.kill_if_running();
        } else {
            program.kill();
        }
        record::a_run_has_ended(here.sandbox);
        fought.push(moment);
        if fought.len().is_multiple_of(100) {
            println!("{} kills", fought.len());
        }
    }
    here.sandbox.faults().clear();
    fought
}

/// How Telegram fares in this run. Its answers take their time, so that what it accepted is not known to the program yet; in one
/// run of four it first accepts nothing, so that what was tried is not said.
fn bad_day(sandbox: &Sandbox, delay: Duration, random: &mut Rng) {
    let faults = sandbox.faults();
    if random.u8(..4) == 0 {
        faults.next("sendMessage", random.usize(..60), Fault::Html(502));
    }
    faults.next("sendMessage", usize::MAX, Fault::Slow(delay));
}

/// The program runs undisturbed until everybody has what they asked for, or nothing more comes.
fn nobody_waits(here: &Surroundings, crowd: &mut Crowd) {
    let program = here.start();
    everybody_is_answered(here, crowd, program);
    // An answer may take two messages, of which the crowd knows one: the program may be ended between them. What is left then is
    // said by the next one.
    let began = Instant::now();
    while !left_unsaid(&Stored::open(&here.data())).is_empty() && began.elapsed() < PATIENCE {
        let program = here.start();
        everybody_is_answered(here, crowd, program);
    }
}

/// What waits to be said. Tidying up goes last, and nobody waits for it.
fn left_unsaid(storage: &Stored) -> Vec<Outgoing> {
    let mut outbox = storage.outbox();
    outbox.retain(|outgoing| !outgoing.is_tidying());
    outbox
}

fn everybody_is_answered(here: &Surroundings, crowd: &mut Crowd, program: Program) {
    let mut waiting = crowd.unanswered.len();
    let mut progress = Instant::now();
    while waiting > 0 && progress.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(5));
        crowd.look();
        if crowd.unanswered.len() < waiting {
            waiting = crowd.unanswered.len();
            progress = Instant::now();
        }
    }
    here.sandbox.wait_until_all_is_taken();
    let status = here.end(program);
    assert!(status.success(), "{status}");
    crowd.look();
}

/// Prints what happened.
fn tells(crowd: &Crowd, fought: &[Moment]) {
    println!(
        "kills                {} ({})",
        fought.len(),
        counts(fought.iter().map(|moment| format!("{moment:?}")))
    );
    let asked = crowd.asked.values();
    println!("updates sent in      {}", crowd.updates);
    println!(
        "asked for            {} ({})",
        crowd.asked.len(),
        counts(asked.map(|asked| format!("{:?}", asked.kind)))
    );
    println!("things said          {}", crowd.record.said.len());
    let lost: Vec<_> = crowd
        .unanswered
        .iter()
        .map(|n| crowd.asked[n].kind)
        .collect();
    let reminders = lost.iter().filter(|kind| **kind == Kind::Reminder).count();
    tell(&format!(
        "kills: {}, updates sent in: {}, things said: {}, lost: {}",
        fought.len(),
        crowd.updates,
        crowd.record.said.len(),
        lost.len()
    ));
    println!("updates lost         {}", lost.len() - reminders);
    println!("reminders lost       {reminders}");
    let duplicates = crowd.record.duplicates();
    let mut per_kill = vec![0; fought.len() + 1];
    duplicates
        .iter()
        .for_each(|d| per_kill[d.cause.min(fought.len())] += 1);
    let histogram = counts(per_kill[1..].iter().map(|count| format!("{count:2}")));
    println!("said twice           {}", duplicates.len());
    println!(
        "most by one kill     {}",
        per_kill[1..].iter().max().unwrap_or(&0)
    );
    println!("most in one chat     {}", most_in_one_chat(&duplicates));
    println!("kills by how much they made be said twice: {histogram}");
}

/// How often each comes.
fn counts(things: impl Iterator<Item = impl Display + Ord>) -> String {
    let mut counts = BTreeMap::new();
    things.for_each(|thing| *counts.entry(thing).or_insert(0) += 1);
    let counts = counts
        .iter()
        .map(|(thing, count)| format!("{thing}: {count}"));
    counts.collect::<Vec<_>>().join(", ")
}

/// How many messages one kill made be sent twice in one chat, at most; answers to buttons are counted apart.
fn most_in_one_chat(duplicates: &[Duplicate]) -> usize {
    let mut counts = BTreeMap::new();
    for duplicate in duplicates {
        *counts
            .entry((duplicate.cause, duplicate.chat, duplicate.is_answer))
            .or_insert(0) += 1;
    }
    counts.into_values().max().unwrap_or(0)
}

fn all_is_in_order(here: &Surroundings, crowd: &Crowd) {
    assert!(crowd.unanswered.is_empty(), "lost: {:?}", crowd.unanswered);
    let duplicates = crowd.record.duplicates();
    let by_itself = duplicates.iter().find(|d| d.cause == d.again);
    let by_itself = by_itself.map(|duplicate| duplicate.again);
    assert_eq!(by_itself, None, "a run said something twice by itself");
    assert!(most_in_one_chat(&duplicates) <= 1);
    let storage = Stored::open(&here.data());
    assert_eq!(storage.inbox(), [0; 0]);
    assert_eq!(left_unsaid(&storage), []);
    assert_eq!(storage.due(crowd.now()), []);
    assert_eq!(storage.dead_letters(), []);
    for (chat, names) in crowd.taken_down() {
        let orders = storage.orders(chat);
        let kept = orders.into_iter().filter_map(|order| order.name);
        let kept: Vec<_> = kept.filter(|name| name.starts_with(record::LAMP)).collect();
        assert_eq!(kept, names, "chat {chat}");
    }
    assert_eq!(here.sandbox.violations(), Vec::<String>::new());
}
