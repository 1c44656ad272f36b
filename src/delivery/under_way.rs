//! The updates that this run has and has not finished. Most are finished before the next poll confirms them, and never
//! need to be written to the inbox.

use crate::storage::UpdateId;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// An update's number and what is kept of it.
pub type NumberedUpdate = (UpdateId, Vec<u8>);

#[derive(Default)]
pub struct UnderWay {
    updates: Mutex<Updates>,
    /// Woken when the last unwritten update is finished.
    all_safe: Notify,
}

#[derive(Default)]
struct Updates {
    /// All that are not finished, and since when this run has them.
    since: HashMap<UpdateId, Instant>,
    /// Those of them that are not in the inbox.
    unwritten: BTreeMap<UpdateId, Vec<u8>>,
    /// Those that were finished since a look into the inbox began, while there is one: it may still show them.
    finished: Option<HashSet<UpdateId>>,
}

impl UnderWay {
    /// Adds an update that is not in the inbox; `false` if it is here already.
    pub fn add_unwritten(&self, update: UpdateId, raw: &[u8]) -> bool {
        let mut updates = self.updates();
        if updates.since.contains_key(&update) {
            return false;
        }
        updates.since.insert(update, Instant::now());
        updates.unwritten.insert(update, raw.to_vec());
        true
    }

    /// Adds an update that is in the inbox.
    pub fn add_written(&self, update: UpdateId) {
        self.updates().since.insert(update, Instant::now());
    }

    /// A look into the inbox begins.
    pub fn look_begins(&self) {
        self.updates().finished = Some(HashSet::new());
    }

    /// Adds what the look showed; returns what of it is new.
    pub fn add_seen(&self, seen: Vec<NumberedUpdate>) -> Vec<NumberedUpdate> {
        let mut updates = self.updates();
        let finished = updates.finished.take().unwrap_or_default();
        let since = &mut updates.since;
        let is_new = |(update, _): &NumberedUpdate| {
            let is_new = !since.contains_key(update) && !finished.contains(update);
            if is_new {
                since.insert(*update, Instant::now());
            }
            is_new
        };
        seen.into_iter().filter(is_new).collect()
    }

    /// How long the oldest has been under way.
    pub fn age(&self) -> Duration {
        let updates = self.updates();
        let oldest = updates.since.values().min();
        oldest.map(Instant::elapsed).unwrap_or_default()
    }

    /// The update is finished; returns how long it was under way.
    pub fn finish(&self, update: UpdateId) -> Option<Duration> {
        let mut updates = self.updates();
        let since = updates.since.remove(&update)?;
        if let Some(finished) = &mut updates.finished {
            finished.insert(update);
        }
        if updates.unwritten.remove(&update).is_some() && updates.unwritten.is_empty() {
            self.all_safe.notify_waiters();
        }
        Some(since.elapsed())
    }

    /// What is neither finished nor in the inbox.
    pub fn unwritten(&self) -> Vec<NumberedUpdate> {
        let updates = self.updates();
        let unwritten = updates.unwritten.iter();
        unwritten.map(|(id, raw)| (*id, raw.clone())).collect()
    }

    /// These are in the inbox now, or finished.
    pub fn written(&self, written: &[NumberedUpdate]) {
        let mut updates = self.updates();
        for (id, _) in written {
            updates.unwritten.remove(id);
        }
    }

    /// Returns once all is finished or in the inbox.
    pub async fn all_safe(&self) {
        // Registered before the look, so that an end in between is not missed.
        let mut all_safe = std::pin::pin!(self.all_safe.notified());
        all_safe.as_mut().enable();
        if !self.updates().unwritten.is_empty() {
            all_safe.await;
        }
    }

    /// How many are not finished.
    pub fn count(&self) -> usize {
        self.updates().since.len()
    }

    fn updates(&self) -> MutexGuard<'_, Updates> {
        self.updates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
