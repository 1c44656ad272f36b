//! The state behind its lock, with a way to wait for it to change: for threads and for tasks.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use crate::state::SandboxState;

/// The state that server, page and driver share.
pub(crate) type SharedState = Shared<SandboxState>;

/// A server's state, which its threads and tasks share and wait for.
pub struct Shared<S> {
    state: Mutex<S>,
    changed: Condvar,
    version: watch::Sender<u64>,
}

impl<S> Shared<S> {
    /// Shares this state.
    pub fn new(state: S) -> Self {
        Self {
            state: Mutex::new(state),
            changed: Condvar::new(),
            version: watch::Sender::new(1),
        }
    }

    /// The state, to read it or to change what nobody waits for: those who wait are not told.
    pub fn quietly(&self) -> MutexGuard<'_, S> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state and tells all who wait.
    pub fn change<T>(&self, change: impl FnOnce(&mut S) -> T) -> T {
        let result = change(&mut self.quietly());
        self.touch();
        result
    }

    /// Tells all who wait that something they may look at has changed.
    pub fn touch(&self) {
        self.version.send_modify(|version| *version += 1);
        self.changed.notify_all();
    }

    /// Waits until `look` finds something in the state; nothing if `patience` is over first.
    pub fn wait<T>(
        &self,
        patience: Duration,
        mut look: impl FnMut(&mut S) -> Option<T>,
    ) -> Option<T> {
        let deadline = Instant::now() + patience;
        let mut state = self.quietly();
        loop {
            if let Some(found) = look(&mut state) {
                return Some(found);
            }
            let left = deadline.checked_duration_since(Instant::now())?;
            state = self
                .changed
                .wait_timeout(state, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }

    /// The number of the current version, which every change raises.
    pub fn subscribe(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }
}
