//! The assistant in this process, over storage that was filled before.

use chrono::{DateTime, Utc};
use picture_reader::PictureReader;
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::sync::{oneshot, watch};
use trackless::clock::Clock;
use trackless::delivery::{self, Limits, Parts};
use trackless::storage::Storage;

/// A running assistant; it ends when this is dropped.
pub struct Engine {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    _clock: watch::Sender<DateTime<Utc>>,
}

impl Engine {
    pub fn start(
        url: &str,
        token: &str,
        limits: Limits,
        now: DateTime<Utc>,
        storage: Arc<dyn Storage>,
    ) -> Self {
        let (set, clock) = watch::channel(now);
        let parts = Parts {
            look_ups: None,
            token: token.to_owned(),
            api_url: url.parse().expect("an address"),
            limits,
            pictures: PictureReader::new("no program".into(), Vec::new(), None),
            webhook: None,
            metrics: Arc::default(),
            crash_guard: None,
            storage,
            clock: Clock::Set(clock),
            heartbeat: None,
        };
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().expect("a runtime");
            let stopped = async {
                let _ = stopped.await;
            };
            runtime
                .block_on(delivery::run(parts, stopped))
                .expect("the assistant runs");
        });
        Self {
            stop: Some(stop),
            thread: Some(thread),
            _clock: set,
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the assistant ends in order");
        }
    }
}
