//! The queue of updates: numbered, kept until confirmed, for 24 hours at most (Bot API documentation, "Getting updates").

use std::collections::VecDeque;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value, json};

const KEPT_FOR: TimeDelta = TimeDelta::hours(24);

/// An offset may be this far above the next number (the server's own limit); a higher one is taken for none.
const FUTURE_OFFSETS: i64 = 10;

/// Kinds that are not delivered unless asked for by name (Bot API documentation, `getUpdates`, `allowed_updates`).
const OFF_BY_DEFAULT: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// The number of the first update, where the clock does not say it.
pub(crate) const FIRST_UPDATE: i64 = 700_000_001;

struct PendingUpdate {
    id: i64,
    body: Value,
    at: DateTime<Utc>,
    /// Whether it is to come once more after it was confirmed.
    twice: bool,
}

/// Updates that wait for the bot.
pub(crate) struct UpdateQueue {
    next_id: i64,
    waiting: VecDeque<PendingUpdate>,
    allowed: Vec<String>,
    deliver_twice: usize,
}

impl UpdateQueue {
    pub(crate) fn new() -> Self {
        Self {
            next_id: FIRST_UPDATE,
            waiting: VecDeque::new(),
            allowed: Vec::new(),
            deliver_twice: 0,
        }
    }

    /// Adds an update, unless its kind is not wanted.
    pub(crate) fn push(&mut self, kind: &str, content: Value, now: DateTime<Utc>) {
        if !self.wants(kind) {
            return;
        }
        let id = self.next_id;
        self.next_id = id.saturating_add(1);
        self.queue(id, json!({"update_id": id, kind: content}), now);
    }

    /// Adds an update as it is, whatever kinds are wanted; returns its number, which is the next one if it has none.
    pub(crate) fn push_raw(&mut self, mut update: Map<String, Value>, now: DateTime<Utc>) -> i64 {
        let id = update
            .get("update_id")
            .and_then(Value::as_i64)
            .unwrap_or(self.next_id);
        self.next_id = id.saturating_add(1);
        update.insert("update_id".to_owned(), json!(id));
        self.queue(id, Value::Object(update), now);
        id
    }

    fn queue(&mut self, id: i64, body: Value, now: DateTime<Utc>) {
        let twice = self.deliver_twice > 0;
        self.deliver_twice = self.deliver_twice.saturating_sub(1);
        self.waiting.push_back(PendingUpdate {
            id,
            body,
            at: now,
            twice,
        });
    }

    fn wants(&self, kind: &str) -> bool {
        if self.allowed.is_empty() {
            !OFF_BY_DEFAULT.contains(&kind)
        } else {
            self.allowed.iter().any(|allowed| allowed == kind)
        }
    }

    /// Which kinds to keep from now on; an empty list means the usual ones.
    pub(crate) fn allow(&mut self, kinds: Vec<String>) {
        self.allowed = kinds;
    }

    pub(crate) fn allowed(&self) -> &[String] {
        &self.allowed
    }

    /// Makes each of the next `count` updates come again after it was confirmed.
    pub(crate) fn deliver_twice(&mut self, count: usize) {
        self.deliver_twice = count;
    }

    /// Chooses the number of the next update.
    pub(crate) fn set_next_id(&mut self, id: i64) {
        self.next_id = id;
    }

    /// Forgets what `offset` confirms: all before it, or with a negative offset all but that many of the last. An offset far
    /// above all numbers given out confirms nothing: the bot has it from the time before the numbers jumped down.
    pub(crate) fn confirm(&mut self, offset: i64) {
        if offset > self.end().saturating_add(FUTURE_OFFSETS) {
            return;
        }
        let first_kept = if offset < 0 {
            let keep = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            match self.waiting.len().checked_sub(keep) {
                Some(index) => self.waiting.get(index).map_or(0, |update| update.id),
                None => 0,
            }
        } else {
            offset
        };
        self.waiting
            .retain_mut(|update| update.id >= first_kept || std::mem::take(&mut update.twice));
    }

    /// The first `limit` waiting updates.
    pub(crate) fn take(&mut self, limit: usize, now: DateTime<Utc>) -> Vec<Value> {
        self.expire(now);
        self.waiting
            .iter()
            .take(limit)
            .map(|update| update.body.clone())
            .collect()
    }

    /// The bot took this one update; it comes once more if it was ordered so.
    pub(crate) fn taken(&mut self, id: i64) {
        self.waiting
            .retain_mut(|update| update.id != id || std::mem::take(&mut update.twice));
    }

    /// The number above all numbers that were given out.
    fn end(&self) -> i64 {
        let after_newest = |update: &PendingUpdate| update.id.saturating_add(1);
        let waiting = self.waiting.iter().map(after_newest).max();
        waiting.unwrap_or(self.next_id).max(self.next_id)
    }

    fn expire(&mut self, now: DateTime<Utc>) {
        self.waiting.retain(|update| now - update.at < KEPT_FOR);
    }

    pub(crate) fn clear(&mut self) {
        self.waiting.clear();
    }

    pub(crate) fn len(&self) -> usize {
        self.waiting.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue_of(count: usize, now: DateTime<Utc>) -> UpdateQueue {
        let mut updates = UpdateQueue::new();
        for number in 0..count {
            updates.push("message", json!(number), now);
        }
        updates
    }

    fn contents(updates: &mut UpdateQueue, now: DateTime<Utc>) -> Vec<Value> {
        updates
            .take(100, now)
            .into_iter()
            .map(|update| update["message"].clone())
            .collect()
    }

    #[test]
    fn an_offset_confirms_all_before_it() {
        let now = DateTime::UNIX_EPOCH;
        let mut updates = queue_of(3, now);
        let second = updates.take(100, now)[1]["update_id"].as_i64().unwrap();
        updates.confirm(second);
        assert_eq!(contents(&mut updates, now), [1, 2]);
    }

    #[test]
    fn a_negative_offset_keeps_the_last() {
        let now = DateTime::UNIX_EPOCH;
        let mut updates = queue_of(3, now);
        updates.confirm(-1);
        assert_eq!(contents(&mut updates, now), [2]);
        let mut few = queue_of(2, now);
        few.confirm(-5);
        assert_eq!(contents(&mut few, now), [0, 1]);
    }

    #[test]
    fn updates_are_gone_after_a_day() {
        let now = DateTime::UNIX_EPOCH;
        let mut updates = queue_of(1, now);
        assert_eq!(updates.take(100, now + TimeDelta::hours(23)).len(), 1);
        assert_eq!(updates.take(100, now + TimeDelta::hours(24)).len(), 0);
    }

    #[test]
    fn kinds_that_are_not_allowed_are_dropped() {
        let now = DateTime::UNIX_EPOCH;
        let mut updates = UpdateQueue::new();
        updates.push("chat_member", json!({}), now);
        updates.allow(vec!["callback_query".to_owned()]);
        updates.push("message", json!({}), now);
        updates.push("callback_query", json!({}), now);
        assert_eq!(updates.len(), 1);
    }

    #[test]
    fn an_update_can_come_twice_with_one_number() {
        let now = DateTime::UNIX_EPOCH;
        let mut updates = UpdateQueue::new();
        updates.deliver_twice(1);
        updates.push("message", json!("a"), now);
        let id = updates.take(100, now)[0]["update_id"].as_i64().unwrap();
        updates.confirm(id + 1);
        assert_eq!(updates.take(100, now)[0]["update_id"], id);
        updates.confirm(id + 1);
        assert_eq!(updates.len(), 0);
    }
}
