//! What the rest of the program asks of storage, and the words in which it does.

use super::error::Result;
use crate::model::{Changes, ChatId, DueSubject, Outgoing, PersonState};
use chrono::{DateTime, Utc};

/// Telegram's number of an update.
pub type UpdateId = u32;

/// What a commit ack besides the changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ack {
    /// This update has been handled: it leaves the inbox, and its mark stays.
    Update(UpdateId),
    /// Nothing: the change came from no update, such as a reminder that has just been sent, or a person who is gone.
    None,
}

/// A raw update as Telegram handed it over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboxEntry {
    pub update: UpdateId,
    pub raw: Vec<u8>,
    /// How many runs were about to handle it that an earlier one had left, and ended before they had.
    pub attempts: u32,
}

/// The place of an entry in the outbox: entries of one chat are sent in the order of `sequence`, which no run uses twice.
/// What a run adds comes behind all that earlier ones left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutboxKey {
    pub chat: ChatId,
    pub sequence: u64,
}

/// An order or a person whose time comes at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Due {
    pub at: DateTime<Utc>,
    pub chat: ChatId,
    pub subject: DueSubject,
}

/// What the rest of the program asks of storage. When a call that changes something returns, the change is on the disk.
///
/// The calls block for a fraction of a millisecond (a sync of the file); call them from `spawn_blocking` or accept that.
/// Commits of one chat must come one after the other; those of different chats may come at once, and then share a sync.
pub trait Storage: Send + Sync {
    /// Puts raw updates into the inbox, but for those that were handled before or are there already.
    /// Returns the ones that are new.
    fn receive(&self, updates: Vec<(UpdateId, Vec<u8>)>) -> Result<Vec<InboxEntry>>;
    /// All of the inbox, oldest first: what an earlier run left unhandled.
    fn inbox(&self) -> Result<Vec<InboxEntry>>;
    /// Notes that a run is about to handle an update that an earlier one left; returns how many were by now,
    /// 0 if it is not in the inbox.
    fn count_attempt(&self, update: UpdateId) -> Result<u32>;
    /// Gives up on an update: it counts as handled, only its kind is kept, and the apology goes into the outbox, all in one
    /// transaction. Returns the entry of the apology, or `None` if there is none or the update had been handled before.
    fn dead_letter(
        &self,
        update: UpdateId,
        apology: Option<(ChatId, Outgoing)>,
    ) -> Result<Option<(OutboxKey, Outgoing)>>;

    /// What is remembered of a person.
    fn person(&self, chat: ChatId) -> Result<PersonState>;
    /// Applies all of `changes` in one transaction. Returns the outbox entries it made,
    /// or `None` if the update had been handled before, and then nothing is changed.
    fn commit(
        &self,
        chat: ChatId,
        changes: Changes,
        ack: Ack,
    ) -> Result<Option<Vec<(OutboxKey, Outgoing)>>>;

    /// All of the outbox, by chat and sequence.
    fn outbox(&self) -> Result<Vec<(OutboxKey, Outgoing)>>;
    /// Telegram accepted this entry, or will never: it leaves the outbox.
    fn sent(&self, key: OutboxKey) -> Result<()>;

    /// What is due at or before `until`, soonest first, at most `limit`; the orders of parked persons are left out, and what
    /// cannot be read is passed over.
    fn due(&self, until: DateTime<Utc>, limit: usize) -> Result<Vec<Due>>;
    /// The soonest instant after `after` at which something is due.
    fn next_due(&self, after: DateTime<Utc>) -> Result<Option<DateTime<Utc>>>;
}
