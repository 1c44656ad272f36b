//! The updates that earlier runs left in the inbox are handled one at a time. So an update over which the process dies is
//! known by its number of attempts, and those behind it are not blamed.

use crate::storage::InboxEntry;
use crate::storage::UpdateId;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::timeout;

/// The longest that one slow update holds up the next.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is left of earlier runs, and the one update of theirs that is being handled.
pub struct Recovery {
    left: Mutex<VecDeque<InboxEntry>>,
    under_way: watch::Sender<Option<UpdateId>>,
}

/// Held while an update of an earlier run is handled; the next one is handed on when it is dropped.
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

    /// Notes that this update of an earlier run is handed on now.
    pub fn hand_on(&self, update: UpdateId) {
        self.under_way.send_replace(Some(update));
    }

    /// Returns when the update that was handed on last is handled, or takes too long.
    pub async fn handled(&self) {
        let mut under_way = self.under_way.subscribe();
        let _ = timeout(PATIENCE, under_way.wait_for(Option::is_none)).await;
    }

    /// The permit for this update, if it is the one of an earlier run that was handed on.
    pub fn permit(&self, update: UpdateId) -> Option<RecoveryPermit<'_>> {
        let is_handed_on = *self.under_way.borrow() == Some(update);
        is_handed_on.then(|| RecoveryPermit(self, update))
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
