//! The whole of delivery over a storage in memory, listening to the sandbox.

use super::fake::{FakeStorage, parrot};
use crate::clock::Clock;
use crate::delivery::{Limits, Parts, Vitals, run_with};
use crate::storage::ErrorKind;
use bot_api_sandbox::{Options, Sandbox};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

struct Desk {
    sandbox: Sandbox,
    storage: Arc<FakeStorage>,
    vitals: Arc<Vitals>,
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl Desk {
    fn open() -> Self {
        let sandbox = Sandbox::start(Options::default()).unwrap();
        let (storage, vitals) = (Arc::<FakeStorage>::default(), Arc::<Vitals>::default());
        let parts = Parts {
            token: sandbox.token().to_owned(),
            api_url: sandbox.url().parse().unwrap(),
            limits: Limits::default(),
            vitals: vitals.clone(),
            witness: None,
            storage: storage.clone(),
            clock: Clock::System,
            beat: Box::new(|| {}),
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
            vitals,
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
fn while_it_cannot_write_it_accepts_no_update_and_afterwards_all() {
    let desk = Desk::open();
    let buyer = desk.sandbox.person("Anna", "en");
    buyer.says("zero");
    buyer.sees("zero");
    desk.sandbox.wait_until_all_is_taken();
    desk.storage.disk().fails = Some(ErrorKind::Transient);
    buyer.says("one");
    until("storage fails", || desk.vitals.storage_failing.get() > 0);
    assert!(desk.vitals.unready().is_some());
    buyer.says("two");
    until("it tries again", || desk.storage.disk().attempts > 2);
    assert_eq!(desk.sandbox.pending_updates(), 2);
    desk.storage.disk().fails = None;
    buyer.sees("one");
    buyer.sees("two");
    desk.sandbox.wait_until_all_is_taken();
    // Others that waited try again a little later.
    until("all works again", || desk.vitals.unready().is_none());
    desk.close();
}
