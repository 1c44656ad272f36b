//! Storage for callers without a runtime: the clock on the standard input, tests, benchmarks.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_executor::block_on;

use super::crypto::key_source::KeySource;
use super::error::Result;
use super::interface::{
    Ack, Due, DueKind, InboxEntry, OutboxEntries, OutboxKey, Storage, UpdateId,
};
use crate::model::{Changes, ChatId, PersonState};

/// The calls of [`Storage`]; each blocks until its answer is there.
#[derive(Clone)]
pub struct Blocking(Arc<dyn Storage>);

impl Blocking {
    pub fn new(storage: Arc<dyn Storage>) -> Self {
        Self(storage)
    }

    /// Opens the data in `folder`, with the keys in the folder beside it.
    pub fn open(folder: &Path) -> Result<Self> {
        super::open(folder, &KeySource::beside(folder)).map(Self)
    }

    /// The storage itself, for those who do not block.
    pub fn shared(&self) -> Arc<dyn Storage> {
        Arc::clone(&self.0)
    }

    pub fn receive(
        &self,
        updates: Vec<(UpdateId, Vec<u8>)>,
        now: DateTime<Utc>,
    ) -> Result<Vec<InboxEntry>> {
        block_on(self.0.receive(updates, now))
    }

    pub fn inbox(&self) -> Result<Vec<InboxEntry>> {
        block_on(self.0.inbox())
    }

    pub fn person(&self, chat: ChatId) -> Result<PersonState> {
        block_on(self.0.person(chat))
    }

    pub fn commit(
        &self,
        chat: ChatId,
        changes: Changes,
        ack: Ack,
        now: DateTime<Utc>,
    ) -> Result<Option<OutboxEntries>> {
        block_on(self.0.commit(Some(chat), changes, ack, now))
    }

    pub fn outbox(&self) -> Result<OutboxEntries> {
        block_on(self.0.outbox(None))
    }

    pub fn sent(&self, key: OutboxKey) -> Result<()> {
        block_on(self.0.sent(key))
    }

    pub fn due(&self, kind: DueKind, until: DateTime<Utc>, limit: usize) -> Result<Vec<Due>> {
        block_on(self.0.due(kind, until, limit))
    }

    /// The soonest instant after `after` at which something of any kind is due.
    pub fn next_due(&self, after: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        let next = |kind| block_on(self.0.next_due(kind, after));
        let next = [next(DueKind::Reminder)?, next(DueKind::LookUp)?];
        Ok(next.into_iter().flatten().min())
    }

    pub fn take_dead_letters(&self) -> Result<Vec<(UpdateId, String)>> {
        block_on(self.0.take_dead_letters())
    }
}
