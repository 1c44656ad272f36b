//! The sandbox's clock: all dates that the sandbox writes come from it, and the embedding program may use it as its own.

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;

/// A clock that moves only when it is moved; all its clones show the same time.
#[derive(Clone, Debug)]
pub struct SandboxClock {
    time: watch::Sender<DateTime<Utc>>,
}

impl SandboxClock {
    /// A clock that shows `start`.
    pub fn starting_at(start: DateTime<Utc>) -> Self {
        Self {
            time: watch::Sender::new(start),
        }
    }

    /// The time it shows.
    pub fn now(&self) -> DateTime<Utc> {
        *self.time.borrow()
    }

    /// Moves it to `time`, forward or back.
    pub fn set(&self, time: DateTime<Utc>) {
        self.time.send_replace(time);
    }

    /// Moves it by `delta`.
    pub fn advance(&self, delta: TimeDelta) {
        self.time.send_modify(|time| *time += delta);
    }

    /// A receiver that is told of every move.
    pub fn subscribe(&self) -> watch::Receiver<DateTime<Utc>> {
        self.time.subscribe()
    }

    /// The time as Telegram writes it: seconds since 1970.
    pub(crate) fn unix(&self) -> i64 {
        self.now().timestamp()
    }
}
