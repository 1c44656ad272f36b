//! What an earlier run left unhandled is handed on one at a time, so that an update on which the process dies is known
//! by its number of runs, and those behind it are not blamed.

use crate::storage::InboxEntry;
use crate::storage::UpdateId;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::timeout;

/// How long an update that takes its time holds up the one behind it.
const PATIENCE: Duration = Duration::from_secs(5);

/// The updates of earlier runs, and the one of them that is being handled.
pub struct Recovery {
    left: Mutex<VecDeque<InboxEntry>>,
    under_way: watch::Sender<Option<UpdateId>>,
}

/// An update of an earlier run is being handled, until this is dropped.
pub struct RecoveryPermit<'a>(&'a Recovery, UpdateId);

impl Recovery {
    pub fn new(left: Vec<InboxEntry>) -> Self {
        Self {
            left: Mutex::new(left.into()),
            under_way: watch::Sender::new(None),
        }
    }

    /// The oldest update that an earlier run left; each is given out once.
    pub fn next(&self) -> Option<InboxEntry> {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        left.pop_front()
    }

    /// Says that this update of an earlier run is handed on now.
    pub fn hand_on(&self, update: UpdateId) {
        self.under_way.send_replace(Some(update));
    }

    /// Returns when the update that was handed on last is handled, or takes too long.
    pub async fn handled(&self) {
        let mut under_way = self.under_way.subscribe();
        let _ = timeout(PATIENCE, under_way.wait_for(Option::is_none)).await;
    }

    /// Whether this update, which is to be handled now, is one of an earlier run.
    pub fn again(&self, update: UpdateId) -> Option<RecoveryPermit<'_>> {
        let again = *self.under_way.borrow() == Some(update);
        again.then(|| RecoveryPermit(self, update))
    }
}

impl Drop for RecoveryPermit<'_> {
    fn drop(&mut self) {
        let update = self.1;
        self.0.under_way.send_if_modified(|under_way| {
            let ended = *under_way == Some(update);
            if ended {
                *under_way = None;
            }
            ended
        });
    }
}
