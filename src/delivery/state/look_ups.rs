//! What of storage only look-ups need.

use super::State;
use crate::delivery::look_ups::desk::Desk;
use crate::delivery::look_ups::requests::split;
use crate::model::{Changes, ChatId, LookUpProvider, PersonState};
use crate::storage::{Due, DueKind, OutboxEntries};
use chrono::{DateTime, Utc};

impl State {
    /// Who looks parcels up.
    pub fn look_up(&self) -> Option<LookUpProvider> {
        self.look_ups.as_ref().map(|desk| desk.provider)
    }

    /// A page of the people of whom something is remembered.
    pub async fn people(
        &self,
        after: Option<ChatId>,
        limit: usize,
    ) -> Option<Vec<(ChatId, PersonState)>> {
        self.insist("reading people's records", |s| s.people(after, limit))
            .await
    }

    /// Orders about which a provider of tracking data is to be asked.
    pub async fn look_ups_due(&self, until: DateTime<Utc>, limit: usize) -> Option<Vec<Due>> {
        self.insist("reading due look-ups", |s| {
            s.due(DueKind::LookUp, until, limit)
        })
        .await
    }

    /// The next instant after `after` at which it is to be asked.
    pub async fn next_look_up_due(&self, after: DateTime<Utc>) -> Option<Option<DateTime<Utc>>> {
        self.insist("reading due look-ups", |s| {
            s.next_due(DueKind::LookUp, after)
        })
        .await
    }

    /// How many numbers are registered, for whoever watches.
    pub fn tell_registered(&self, desk: &Desk) {
        let count = i64::try_from(desk.holders().numbers()).unwrap_or(i64::MAX);
        self.metrics.look_ups.registered.set(count);
    }

    /// Follows a commit, which made these entries; returns those that are to be said.
    pub(super) fn follow_look_ups(
        &self,
        chat: ChatId,
        before: &PersonState,
        changes: &Changes,
        made: OutboxEntries,
    ) -> OutboxEntries {
        match &self.look_ups {
            Some(desk) => {
                let said = desk.follow(chat, before, changes, made);
                self.tell_registered(desk);
                said
            }
            None => split(made).0,
        }
    }
}
