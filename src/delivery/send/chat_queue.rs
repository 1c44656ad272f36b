//! What waits in one chat.

use super::limits::{Limits, TokenBucket};
use crate::model::{DueSubject, Outgoing};
use crate::storage::OutboxKey;
use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::Instant;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    Answers,
    Messages,
    Reminders,
}

/// Where a chat stands; a lane's ticket tells who came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueuePlace {
    Nowhere,
    Lane(Lane, u64),
    Waiting(Instant),
}

/// An entry of the outbox, and since when it waits here.
pub struct QueuedEntry {
    pub key: OutboxKey,
    pub outgoing: Outgoing,
    pub since: Instant,
}

/// What waits in one chat.
pub struct ChatQueue {
    pub answers: VecDeque<QueuedEntry>,
    pub messages: VecDeque<QueuedEntry>,
    pub reminders: VecDeque<DueSubject>,
    /// A job of this chat is under way.
    pub busy: bool,
    /// The person was here since that job began.
    pub user_active: bool,
    pub blocked: bool,
    pub attempts: u32,
    /// When the last of these failures was.
    pub failed_at: Option<Instant>,
    /// How long it has failed here while it did not elsewhere.
    pub failing_for: Duration,
    /// After a failure, the next try.
    pub retry_at: Instant,
    /// Telegram asked to leave the chat alone until then.
    pub held_until: Instant,
    pub bucket: TokenBucket,
    pub place: QueuePlace,
}

impl ChatQueue {
    pub fn new(limits: Limits, now: Instant) -> Self {
        Self {
            answers: VecDeque::new(),
            messages: VecDeque::new(),
            reminders: VecDeque::new(),
            busy: false,
            user_active: false,
            blocked: false,
            attempts: 0,
            failed_at: None,
            failing_for: Duration::ZERO,
            retry_at: now,
            held_until: now,
            bucket: TokenBucket::new(limits.per_chat(), now),
            place: QueuePlace::Nowhere,
        }
    }

    pub fn works(&mut self) {
        self.attempts = 0;
        self.failed_at = None;
        self.failing_for = Duration::ZERO;
    }

    pub fn has_nothing(&self) -> bool {
        self.answers.is_empty() && self.messages.is_empty() && self.reminders.is_empty()
    }

    /// The instant from which nothing of this chat has to be remembered, if nothing new comes.
    pub fn forgettable_at(&self) -> Instant {
        self.held_until.max(self.bucket.full_at())
    }
}
