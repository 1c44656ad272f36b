//! The whole of delivery over a storage in memory, polling the sandbox.

use super::fake::{FakeStorage, parrot};
use crate::clock::Clock;
use crate::delivery::{Limits, Metrics, Parts, run_with};
use crate::storage::ErrorKind;
use bot_api_sandbox::{Buyer, Fault, FloodLimits, Options, Sandbox};
use picture_reader::PictureReader;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

struct Harness {
    sandbox: Sandbox,
    storage: Arc<FakeStorage>,
    run: Run,
}

/// Delivery at work in a thread of its own.
struct Run {
    metrics: Arc<Metrics>,
    stop: oneshot::Sender<()>,
    kill: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl Harness {
    fn open() -> Self {
        let options = Options {
            limits: FloodLimits::off(),
            ..Options::default()
        };
        let sandbox = Sandbox::start(options).unwrap();
        let storage = Arc::default();
        let run = Run::start(&sandbox, &storage, Limits::default());
        Self {
            sandbox,
            storage,
            run,
        }
    }

    /// Kills it in the middle of whatever it does; another run continues with what is in storage.
    fn killed_and_started_again(self, limits: Limits) -> Self {
        self.run.kill.send(()).unwrap();
        self.run.thread.join().unwrap();
        let run = Run::start(&self.sandbox, &self.storage, limits);
        Self { run, ..self }
    }

    fn close(self) {
        self.run.stop.send(()).unwrap();
        self.run.thread.join().unwrap();
    }
}

impl Run {
    fn start(sandbox: &Sandbox, storage: &Arc<FakeStorage>, limits: Limits) -> Self {
        let metrics = Arc::<Metrics>::default();
        let parts = Parts {
            webhook: None,
            look_ups: None,
            token: sandbox.token().to_owned(),
            api_url: sandbox.url().parse().unwrap(),
            limits,
            pictures: PictureReader::new("no program".into(), Vec::new(), None),
            metrics: metrics.clone(),
            crash_guard: None,
            storage: storage.clone(),
            clock: Clock::System,
            heartbeat: None,
        };
        let (stop, stopped) = oneshot::channel();
        let (kill, killed) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            let stopped = async { drop(stopped.await) };
            runtime.block_on(async {
                tokio::select! {
                    ended = run_with(parts, stopped, parrot) => ended.unwrap(),
                    Ok(()) = killed => {}
                }
            });
        });
        Self {
            metrics,
            stop,
            kill,
            thread,
        }
    }
}

#[track_caller]
fn until(what: &str, condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn updates_are_accepted_only_while_it_can_write() {
    let harness = Harness::open();
    let buyer = harness.sandbox.person("Anna", "en");
    buyer.says("zero");
    buyer.sees("zero");
    harness.sandbox.wait_until_all_is_taken();
    harness.storage.disk().fails = Some(ErrorKind::Transient);
    buyer.says("one");
    until("storage fails", || {
        harness.run.metrics.storage_failing.get() > 0
    });
    assert!(harness.run.metrics.unready().is_some());
    buyer.says("two");
    until("it tries again", || harness.storage.disk().attempts > 2);
    assert_eq!(harness.sandbox.pending_updates(), 2);
    harness.storage.disk().fails = None;
    buyer.sees("one");
    buyer.sees("two");
    harness.sandbox.wait_until_all_is_taken();
    // Others that waited try again a little later.
    until("all works again", || {
        harness.run.metrics.unready().is_none()
    });
    harness.close();
}

#[test]
fn refused_polls_make_it_unready_and_are_a_second_apart() {
    let harness = Harness::open();
    let buyer = harness.sandbox.person("Anna", "en");
    buyer.says("zero");
    buyer.sees("zero");
    harness.sandbox.wait_until_all_is_taken();
    let fault = Fault::TooManyRequests(0);
    harness.sandbox.faults().next("getUpdates", 2, fault);
    buyer.says("one");
    let is_unready = || {
        let why = harness.run.metrics.unready();
        why.is_some_and(|why| why.contains("getUpdates"))
    };
    until("a poll fails", is_unready);
    let start = Instant::now();
    buyer.says("two");
    buyer.sees("two");
    assert!(start.elapsed() > Duration::from_millis(1500));
    until("polls work again", || {
        harness.run.metrics.unready().is_none()
    });
    harness.close();
}

/// How many of these messages were answered; the answers come in order, and each kill repeats one at most.
fn answered(buyer: &Buyer, kills: usize) -> usize {
    let mut answers: Vec<_> = buyer.messages().into_iter().map(|seen| seen.text).collect();
    let said = answers.len();
    answers.dedup();
    assert!(said - answers.len() <= kills, "{answers:?}");
    for (number, answer) in answers.iter().enumerate() {
        assert!(answer.contains(&format!("flood {number}.")), "{answers:?}");
    }
    answers.len()
}

#[test]
fn after_a_kill_nobody_waits_for_who_floods() {
    const FLOOD: usize = 150;
    let harness = Harness::open();
    let flooder = harness.sandbox.person("Boris", "en");
    (0..FLOOD).for_each(|number| {
        flooder.says(&format!("flood {number}."));
    });
    until("some are answered", || answered(&flooder, 0) > 10);

    let harness = harness.killed_and_started_again(Limits::default());
    let other = harness.sandbox.person("Anna", "en");
    other.says("hello");
    other.sees("hello");
    let waiting = FLOOD - answered(&flooder, 1);
    assert!(waiting > 60, "only {waiting} of the flood wait still");

    let no_limits = Limits {
        per_second: 0,
        per_second_per_chat: 0,
    };
    let harness = harness.killed_and_started_again(no_limits);
    until("all are answered", || answered(&flooder, 2) == FLOOD);
    harness.close();
}
