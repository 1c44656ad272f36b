//! What is kept in memory of look-ups, in step with storage.

use super::holders::Holders;
use super::requests::{Requests, split};
use crate::model::{Changes, ChatId, LookUpProvider, LookUpState, PersonState};
use crate::storage::OutboxEntries;
use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// The requests that wait, and who holds which number.
pub struct Desk {
    pub provider: LookUpProvider,
    requests: Mutex<Requests>,
    holders: Mutex<Holders>,
    /// Woken when there is more to ask.
    pub requests_changed: Notify,
}

impl Desk {
    pub fn new(provider: LookUpProvider) -> Self {
        Self {
            provider,
            requests: Mutex::default(),
            holders: Mutex::new(Holders::new(provider)),
            requests_changed: Notify::new(),
        }
    }

    /// Hold it for a moment only.
    pub fn requests(&self) -> MutexGuard<'_, Requests> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hold it for a moment only.
    pub fn holders(&self) -> MutexGuard<'_, Holders> {
        self.holders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in what an earlier run left, and returns the rest. What is for another provider waits until that one is asked again.
    pub fn recover(&self, entries: OutboxEntries) -> OutboxEntries {
        let (said, asked) = split(entries);
        let mut requests = self.requests();
        for (key, request) in asked {
            if request.provider() == self.provider {
                requests.recover(key, request);
            }
        }
        said
    }

    /// Follows a commit, which made these entries; returns those that are to be said.
    pub fn follow(
        &self,
        chat: ChatId,
        before: &PersonState,
        changes: &Changes,
        made: OutboxEntries,
    ) -> OutboxEntries {
        self.holders().follow(chat, before, changes);
        let (said, mut asked) = split(made);
        asked.retain(|(_, request)| request.provider() == self.provider);
        if changes.forget || !asked.is_empty() {
            let registered = registered(before);
            self.requests()
                .add(chat, asked, &registered, changes.forget);
            self.requests_changed.notify_one();
        }
        said
    }
}

/// What of the outbox is to be said; the rest is for the provider of tracking data.
pub fn to_be_said(desk: Option<&Desk>, entries: OutboxEntries) -> OutboxEntries {
    match desk {
        Some(desk) => desk.recover(entries),
        None => split(entries).0,
    }
}

/// The numbers that the provider has taken.
fn registered(state: &PersonState) -> HashSet<&str> {
    let look_ups = state
        .orders
        .iter()
        .filter_map(|order| order.look_up.as_ref());
    let taken = look_ups.filter(|look_up| look_up.state != LookUpState::Wanted);
    taken.map(|look_up| look_up.number.as_str()).collect()
}
