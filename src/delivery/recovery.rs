//! The updates that earlier runs left in the inbox are handled one at a time. So an update over which the process dies is
//! known by its number of attempts, and those behind it are not blamed. Nobody else waits for them: what Telegram brings
//! meanwhile is handled beside them, behind the earlier updates of its own chat.

use crate::storage::InboxEntry;
use crate::storage::UpdateId;
use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Mutex as AsyncMutex, MutexGuard};
use tokio::time::timeout;

/// The longest that one slow update holds up the others.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is left of earlier runs.
pub struct Recovery {
    /// Those that are not handed on yet.
    left: Mutex<VecDeque<InboxEntry>>,
    /// Those that have not had their turn yet.
    waiting: Mutex<HashSet<UpdateId>>,
    /// Held by the one that is being handled.
    turn: AsyncMutex<()>,
}

/// Held while an update of an earlier run is handled; the next one's turn comes when it is dropped.
pub struct RecoveryTurn<'a> {
    _held: Option<MutexGuard<'a, ()>>,
}

impl Recovery {
    pub fn new(left: Vec<InboxEntry>) -> Self {
        let waiting = left.iter().map(|entry| entry.update).collect();
        Self {
            left: Mutex::new(left.into()),
            waiting: Mutex::new(waiting),
            turn: AsyncMutex::default(),
        }
    }

    /// The oldest update that an earlier run left; each is given out once.
    pub fn next(&self) -> Option<InboxEntry> {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        left.pop_front()
    }

    /// Waits for this update's turn, if an earlier run left it. Who asks has nothing else to wait for.
    pub async fn turn(&self, update: UpdateId) -> Option<RecoveryTurn<'_>> {
        let was_left = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            waiting.remove(&update)
        };
        if !was_left {
            return None;
        }
        let held = timeout(PATIENCE, self.turn.lock()).await;
        Some(RecoveryTurn { _held: held.ok() })
    }
}
