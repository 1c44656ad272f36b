//! What each call writes: the plans of the writer.
//!
//! A new key is on the disk before anything that is sealed with it, and an old one is destroyed after the transaction that leaves
//! nothing under it, before the call answers.

use chrono::{DateTime, Utc};

use super::calls::Commit;
use super::person_key::PersonKey;
use super::processed;
use super::write_plan::WritePlan;
use super::writer::Writer;
use crate::model::{Changes, ChatId, Outgoing, PersonState};
use crate::storage::codec;
use crate::storage::due_entries::due_entries;
use crate::storage::error::Result;
use crate::storage::interface::{Ack, InboxEntry, OutboxKey, UpdateId};
use crate::storage::tree_keys;

impl Writer {
    /// Puts updates into the inbox.
    pub fn plan_receive(
        &mut self,
        updates: Vec<(UpdateId, Vec<u8>)>,
        now: DateTime<Utc>,
    ) -> WritePlan {
        let mut plan = WritePlan {
            now,
            ..WritePlan::default()
        };
        for (update, raw) in updates {
            let sealed = self.sealed_update(update, 0, &raw);
            let attempts = 0;
            plan.received.push((
                InboxEntry {
                    update,
                    raw,
                    attempts,
                },
                sealed,
            ));
        }
        plan
    }

    /// Counts one more attempt, and tells how many there are then. `None` if the update is not in the inbox.
    pub fn plan_attempt(&mut self, update: UpdateId) -> Result<Option<(WritePlan, u32)>> {
        let key = tree_keys::update(update);
        let Some(old) = self.trees.read(self.trees.inbox.get(key))? else {
            return Ok(None);
        };
        let InboxEntry { raw, attempts, .. } = self.trees.received(&key, &old)?;
        let attempts = attempts.saturating_add(1);
        let new = self.sealed_update(update, attempts, &raw);
        let plan = WritePlan {
            attempt: Some((update, old, new)),
            ..WritePlan::default()
        };
        Ok(Some((plan, attempts)))
    }

    fn sealed_update(&mut self, update: UpdateId, attempts: u32, raw: &[u8]) -> Vec<u8> {
        self.inbox_used = true;
        let key = tree_keys::update(update);
        let record = codec::encode_received(attempts, raw);
        let keyring = &self.trees.keyring;
        keyring.with_inbox_key(|inbox| inbox.seal("inbox", &key, &record))
    }

    /// Applies `changes`, and settles the update. `None` if that was processed before.
    pub fn plan_commit(&mut self, commit: Commit) -> Result<Option<WritePlan>> {
        let Commit {
            chat,
            changes,
            ack,
            now,
        } = commit;
        let mut plan = WritePlan {
            now,
            ..WritePlan::default()
        };
        if let Ack::Sent(key) = ack {
            if !self.is_in_outbox(key)? {
                return Ok(None);
            }
            if *changes == Changes::default() {
                return self.plan_sent(key);
            }
            plan.sent = Some(key.sequence);
        }
        if let Some(update) = ack.update() {
            let key = tree_keys::update(update);
            let known = self.trees.read(self.trees.processed.get(key))?;
            if known.is_some_and(|known| processed::counts(&known, now)) {
                return Ok(None);
            }
            plan.processed = Some((update, self.next_processed));
            self.next_processed += 1;
            if ack == Ack::DeadLetter(update) {
                let kind = self.trees.kind(update)?;
                plan.dead_letters.insert(&key, kind.as_bytes());
            }
        }
        if let Some(chat) = chat {
            self.plan_changes(chat, *changes, &mut plan)?;
        }
        Ok(Some(plan))
    }

    fn plan_changes(&mut self, chat: ChatId, changes: Changes, plan: &mut WritePlan) -> Result<()> {
        let only_says = changes.only_says();
        if only_says && changes.outgoing.is_empty() {
            return Ok(());
        }
        let Some(person_key) = self.trees.person_key(chat)? else {
            let nothing = PersonState::default();
            let after = changes.apply(nothing.clone());
            return self.plan_new_key(chat, &nothing, &after, &[], changes.outgoing, plan);
        };
        if let Some(sequence) = plan.sent {
            let key = tree_keys::outgoing(person_key.slot, sequence);
            plan.outbox.remove(&key);
        }
        if only_says {
            self.say(chat, &person_key, changes.outgoing, plan);
            return Ok(());
        }
        let before = self.trees.state_of(&person_key)?;
        let after = changes.apply(before.clone());
        if changes.takes_away(&before) {
            return self.plan_rekey(chat, &person_key, &before, &after, changes, plan);
        }
        if after != before {
            plan.remember(&person_key, &after);
        }
        plan.index = Some((chat, due_entries(&before), due_entries(&after)));
        self.say(chat, &person_key, changes.outgoing, plan);
        Ok(())
    }

    /// Puts all that is left of a person under a new key; the old one is destroyed.
    fn plan_rekey(
        &mut self,
        chat: ChatId,
        old: &PersonKey,
        before: &PersonState,
        after: &PersonState,
        changes: Changes,
        plan: &mut WritePlan,
    ) -> Result<()> {
        let mut waiting = self.trees.waiting(old)?;
        plan.leave(
            chat,
            old.slot,
            waiting.iter().map(|(sequence, _)| *sequence),
        );
        waiting.retain(|(sequence, outgoing)| {
            let stays = !changes.forget || outgoing.outlives_forgetting();
            stays && plan.sent != Some(*sequence)
        });
        self.plan_new_key(chat, before, after, &waiting, changes.outgoing, plan)
    }

    /// A new key for what is remembered of a person and said to them, if there is anything.
    fn plan_new_key(
        &mut self,
        chat: ChatId,
        before: &PersonState,
        after: &PersonState,
        waiting: &[(u64, Outgoing)],
        outgoing: Vec<Outgoing>,
        plan: &mut WritePlan,
    ) -> Result<()> {
        plan.index = Some((chat, due_entries(before), due_entries(after)));
        if after.is_empty() && waiting.is_empty() && outgoing.is_empty() {
            return Ok(());
        }
        let person_key = self.trees.create_key(chat)?;
        plan.created = Some((chat, person_key.slot));
        plan.remember(&person_key, after);
        for (sequence, outgoing) in waiting {
            plan.say(&person_key, *sequence, outgoing);
        }
        self.say(chat, &person_key, outgoing, plan);
        Ok(())
    }

    /// Gives each of `outgoing` its place in the outbox.
    fn say(
        &mut self,
        chat: ChatId,
        person_key: &PersonKey,
        outgoing: Vec<Outgoing>,
        plan: &mut WritePlan,
    ) {
        plan.changed = Some((person_key.slot, chat));
        for outgoing in outgoing {
            let sequence = self.next_sequence;
            self.next_sequence += 1;
            plan.say(person_key, sequence, &outgoing);
            plan.entries.push((OutboxKey { chat, sequence }, outgoing));
        }
    }

    fn is_in_outbox(&self, key: OutboxKey) -> Result<bool> {
        let trees = &self.trees;
        let Some(slot) = trees.keyring.slot(key.chat) else {
            return Ok(false);
        };
        let key = tree_keys::outgoing(slot, key.sequence);
        trees.read(trees.outbox.contains_key(key))
    }

    /// Takes an entry out of the outbox. Where nothing else is kept of its chat, the key goes with the last one.
    pub fn plan_sent(&mut self, key: OutboxKey) -> Result<Option<WritePlan>> {
        let trees = &self.trees;
        let Some(slot) = trees.keyring.slot(key.chat) else {
            return Ok(None);
        };
        let mut plan = WritePlan::default();
        plan.outbox.remove(&tree_keys::outgoing(slot, key.sequence));
        if trees.read(trees.people.contains_key(tree_keys::slot(slot)))? {
            return Ok(Some(plan));
        }
        let mut last = true;
        for other in trees.outbox.scan_prefix(tree_keys::slot(slot)).keys() {
            let other = tree_keys::read_outgoing(&trees.read(other)?);
            last &= other.is_some_and(|(_, sequence)| sequence == key.sequence);
        }
        if last {
            plan.leave(key.chat, slot, []);
            plan.changed = Some((slot, key.chat));
        }
        Ok(Some(plan))
    }
}
