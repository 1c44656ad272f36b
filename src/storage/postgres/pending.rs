//! Commits that wait to be made.

use chrono::{DateTime, TimeDelta, Utc};

use super::together::Waiting;
use crate::model::{Changes, ChatId};
use crate::storage::error::Result;
use crate::storage::interface::{Ack, OutboxEntries, OutboxKey};

/// How long a processed update counts: Telegram repeats one for a day at most, and after a week without any it goes on with numbers
/// chosen by chance.
pub const COUNTS_FOR: TimeDelta = TimeDelta::days(2);

/// What is to be committed.
pub struct Commit {
    pub chat: Option<ChatId>,
    pub changes: Changes,
    pub ack: Ack,
    pub now: DateTime<Utc>,
}

impl Commit {
    /// The chat, if anything of it is read or written but what is acknowledged.
    pub fn touched(&self) -> Option<ChatId> {
        self.chat.filter(|_| self.changes != Changes::default())
    }

    /// The entry, if it is only taken out of the outbox.
    pub fn only_sent(&self) -> Option<OutboxKey> {
        match self.ack {
            Ack::Sent(key) if self.touched().is_none() => Some(key),
            _ => None,
        }
    }

    /// Whether what waits to be said may move to a new key.
    pub fn may_rekey(&self) -> bool {
        self.changes.forget || !self.changes.removed.is_empty()
    }
}

/// A commit with what it says, each with its place in the outbox, and the lease under which it was asked for.
pub struct Numbered {
    pub epoch: i64,
    pub commit: Commit,
    pub said: OutboxEntries,
}

/// What a commit is told: the entries it made, or `None` if what is acknowledged had been settled before.
pub type Made = Result<Option<OutboxEntries>>;

/// A commit that waits for its answer.
pub type Pending = Waiting<Numbered, Made>;
