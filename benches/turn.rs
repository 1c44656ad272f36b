//! What one message costs: the conversation's turn, and its commit beside the bare sync of a file in the same folder.
//!
//! `cargo bench --bench turn` prints medians, and the commit as a ratio to the sync; machines are noisy, ratios less so. Each
//! conversation is another person's, for a turn takes longer with every order that is watched.

use std::fs::File;
use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use trackless::chat::{self, Event, EventKind};
use trackless::model::ChatId;
use trackless::model::{Changes, PersonState};
use trackless::storage::{Ack, Blocking};

/// What a person does, one after another: an order is taken down, and the questions below its card are answered.
const DEEDS: [&str; 8] = [
    "/start",
    "(add an order)",
    "no",
    "AliExpress",
    "RR123456785CN",
    "12.11",
    "23 days 14 hours",
    "/cancel",
];
const PEOPLE: u32 = 250;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let storage = Blocking::open(&folder.path().join("data")).expect("a new data folder");
    let mut file = File::create(folder.path().join("beside")).expect("a file");
    let (mut turns, mut commits, mut syncs) = (Vec::new(), Vec::new(), Vec::new());
    let mut by_deed = [const { Vec::new() }; DEEDS.len()];
    let mut round = 0;
    for person in 1..=PEOPLE {
        for (deed, times) in DEEDS.iter().zip(&mut by_deed) {
            round += 1;
            let chat = ChatId::from(person);
            let state = storage.person(chat).expect("the memory");
            let (turn, changes) = timed(|| one_turn(chat, state, deed));
            let (commit, _) = timed(|| {
                storage
                    .commit(chat, changes, Ack::Update(round), DateTime::UNIX_EPOCH)
                    .expect("a commit")
            });
            let (sync, ()) = timed(|| {
                file.write_all(&[0; 512])
                    .and_then(|()| file.sync_data())
                    .expect("a sync");
            });
            times.push(turn);
            turns.push(turn);
            commits.push(commit);
            syncs.push(sync);
        }
    }
    let (turn, commit, sync) = (median(turns), median(commits), median(syncs));
    println!("a turn of the conversation  {turn:>10.1?}  (median of {round})");
    for (deed, times) in DEEDS.iter().zip(by_deed) {
        println!("    {deed:<24}{:>10.1?}", median(times));
    }
    println!("its commit                  {commit:>10.1?}");
    println!("a bare write and sync       {sync:>10.1?}");
    println!(
        "commit / bare sync          {:>10.2}",
        commit.as_secs_f64() / sync.as_secs_f64()
    );
}

fn one_turn(chat: ChatId, state: PersonState, deed: &str) -> Changes {
    let kind = match deed {
        "/start" => EventKind::Command(chat::Command::Start, String::new()),
        "/cancel" => EventKind::Command(chat::Command::Cancel, String::new()),
        "(add an order)" => EventKind::Press {
            query: "1".to_owned(),
            message: Some(1),
            data: "begin".to_owned(),
        },
        text => EventKind::Text {
            text: text.to_owned(),
            message: 1,
        },
    };
    let now = DateTime::<Utc>::from_timestamp(1_795_000_000, 0).expect("an instant of 2026");
    black_box(chat::step(
        state,
        Event {
            chat,
            language_code: None,
            look_up: None,
            kind,
        },
        now,
    ))
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begin = Instant::now();
    let result = work();
    (begin.elapsed(), result)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
