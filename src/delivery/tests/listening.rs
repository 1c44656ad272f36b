//! The whole of delivery over a storage in memory, polling the sandbox.

use super::fake::{FakeStorage, parrot};
use crate::clock::Clock;
use crate::delivery::{Limits, Metrics, Parts, run_with};
use crate::storage::ErrorKind;
use bot_api_sandbox::{Fault, Options, Sandbox};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

struct Harness {
    sandbox: Sandbox,
    storage: Arc<FakeStorage>,
    metrics: Arc<Metrics>,
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl Harness {
    fn open() -> Self {
        let sandbox = Sandbox::start(Options::default()).unwrap();
        let (storage, metrics) = (Arc::<FakeStorage>::default(), Arc::<Metrics>::default());
        let parts = Parts {
            token: sandbox.token().to_owned(),
            api_url: sandbox.url().parse().unwrap(),
            limits: Limits::default(),
            metrics: metrics.clone(),
            crash_guard: None,
            storage: storage.clone(),
            clock: Clock::System,
            heartbeat: None,
        };
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            let stopped = async { drop(stopped.await) };
            runtime.block_on(run_with(parts, stopped, parrot)).unwrap();
        });
        Self {
            sandbox,
            storage,
            metrics,
            stop,
            thread,
        }
    }

    fn close(self) {
        self.stop.send(()).unwrap();
        self.thread.join().unwrap();
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
        harness.metrics.storage_failing.get() > 0
    });
    assert!(harness.metrics.unready().is_some());
    buyer.says("two");
    until("it tries again", || harness.storage.disk().attempts > 2);
    assert_eq!(harness.sandbox.pending_updates(), 2);
    harness.storage.disk().fails = None;
    buyer.sees("one");
    buyer.sees("two");
    harness.sandbox.wait_until_all_is_taken();
    // Others that waited try again a little later.
    until("all works again", || harness.metrics.unready().is_none());
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
        let why = harness.metrics.unready();
        why.is_some_and(|why| why.contains("getUpdates"))
    };
    until("a poll fails", is_unready);
    let start = Instant::now();
    buyer.says("two");
    buyer.sees("two");
    assert!(start.elapsed() > Duration::from_millis(1500));
    until("polls work again", || harness.metrics.unready().is_none());
    harness.close();
}
