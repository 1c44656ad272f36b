//! How a commit is done: everything in one transaction, the keys before and after it.

use std::sync::atomic::Ordering;

use sled::Transactional;
use sled::transaction::{TransactionError, abort};

use super::people::PersonKey;
use super::store::{PROCESSED_KEPT, Sled};
use super::write_plan::{self, WritePlan};
use super::{due, tree_keys};
use crate::model::{Changes, ChatId, Outgoing, PersonState};
use crate::storage::error::Result;
use crate::storage::interface::{Ack, OutboxKey, UpdateId};

type NewEntries = Vec<(OutboxKey, Outgoing)>;

impl Sled {
    /// Applies `changes`, and ack the update. `None` if that was settled before.
    ///
    /// A new key is on the disk before anything that is sealed with it, and an old one destroyed after the transaction that
    /// leaves nothing under it, before this returns.
    pub(super) fn change(
        &self,
        chat: ChatId,
        changes: Changes,
        ack: Ack,
    ) -> Result<Option<NewEntries>> {
        let mut plan = WritePlan::default();
        if let Ack::Update(update) = ack {
            if self.is_processed(update)? {
                return Ok(None);
            }
            plan.processed = Some(update);
        }
        let Some(person_key) = self.person_key(chat)? else {
            let nothing = PersonState::default();
            let after = changes.apply(nothing.clone());
            return self.apply_under_new_key(chat, &nothing, after, &[], changes.outgoing, plan);
        };
        let before = self.state_of(&person_key)?;
        let after = changes.apply(before.clone());
        let removes = |state: &PersonState| {
            let mut orders = state.orders.iter();
            changes.forget || orders.any(|order| changes.removed.contains(&order.id))
        };
        if removes(&before) {
            return self.rekey(chat, person_key, &before, after, changes, plan);
        }
        if after != before {
            plan.remember(&person_key, &after);
        }
        let said = self.number(chat, changes.outgoing);
        for (key, outgoing) in &said {
            plan.say(&person_key, key.sequence, outgoing);
        }
        let applied = self.apply(&plan)?;
        if applied {
            self.index
                .replace(chat, &write_plan::due(&before), &write_plan::due(&after));
            self.note(person_key.slot, chat);
        }
        self.renew_inbox_key()?;
        Ok(applied.then_some(said))
    }

    /// Says something to a person, of whom nothing may be remembered.
    pub(super) fn say(
        &self,
        chat: ChatId,
        outgoing: Vec<Outgoing>,
        mut plan: WritePlan,
    ) -> Result<Option<NewEntries>> {
        let person_key = match outgoing.is_empty() {
            true => None,
            false => self.person_key(chat)?,
        };
        let Some(person_key) = person_key else {
            let nothing = PersonState::default();
            return self.apply_under_new_key(chat, &nothing, nothing.clone(), &[], outgoing, plan);
        };
        let said = self.number(chat, outgoing);
        for (key, outgoing) in &said {
            plan.say(&person_key, key.sequence, outgoing);
        }
        let applied = self.apply(&plan)?;
        self.note(person_key.slot, chat);
        self.renew_inbox_key()?;
        Ok(applied.then_some(said))
    }

    /// Puts all that is left of a person under a new key, and destroys the old one.
    fn rekey(
        &self,
        chat: ChatId,
        old: PersonKey,
        before: &PersonState,
        after: PersonState,
        changes: Changes,
        mut plan: WritePlan,
    ) -> Result<Option<NewEntries>> {
        let waiting = self.waiting(&old)?;
        plan.leave(old.slot, waiting.iter().map(|(sequence, _)| *sequence));
        let kept = match changes.forget {
            true => &[],
            false => &waiting[..],
        };
        let said = self.apply_under_new_key(chat, before, after, kept, changes.outgoing, plan)?;
        if said.is_some() {
            self.note(old.slot, chat);
            if self.keyring.slot(chat) == Some(old.slot) {
                self.keyring.unbind(chat);
            }
            self.destroy_key(old.slot)?;
        }
        Ok(said)
    }

    /// Applies the plan, with a new home for what is remembered of a person and said to them, if there is anything.
    fn apply_under_new_key(
        &self,
        chat: ChatId,
        before: &PersonState,
        after: PersonState,
        waiting: &[(u64, Outgoing)],
        outgoing: Vec<Outgoing>,
        mut plan: WritePlan,
    ) -> Result<Option<NewEntries>> {
        let said = self.number(chat, outgoing);
        let empty = after.is_empty() && waiting.is_empty() && said.is_empty();
        let person_key = match empty {
            true => None,
            false => Some(self.create_key(chat)?),
        };
        if let Some(person_key) = &person_key {
            plan.remember(person_key, &after);
            for (sequence, outgoing) in waiting {
                plan.say(person_key, *sequence, outgoing);
            }
            for (key, outgoing) in &said {
                plan.say(person_key, key.sequence, outgoing);
            }
        }
        let applied = self.apply(&plan)?;
        match person_key {
            Some(person_key) if applied => {
                self.keyring.bind(chat, person_key.slot);
                self.note(person_key.slot, chat);
            }
            Some(person_key) => {
                self.keys_written(self.keyring.destroy(person_key.slot))?;
                self.keyring.release(person_key.slot);
            }
            None => {}
        }
        if applied {
            self.index
                .replace(chat, &write_plan::due(before), &write_plan::due(&after));
        }
        self.renew_inbox_key()?;
        Ok(applied.then_some(said))
    }

    /// Takes out an entry of a person of whom something is remembered; false if there is none.
    pub(super) fn sent_to_known(&self, key: OutboxKey) -> Result<bool> {
        let _shared = self.shared();
        let Some(slot) = self.keyring.slot(key.chat) else {
            return Ok(true);
        };
        if !self.read(self.people.contains_key(tree_keys::slot(slot)))? {
            return Ok(false);
        }
        self.written(self.outbox.remove(tree_keys::outgoing(slot, key.sequence)))?;
        self.settle()?;
        self.renew_inbox_key()?;
        Ok(true)
    }

    /// Takes out an entry of somebody of whom nothing else may be kept: with the last one their key goes too.
    pub(super) fn sent_to_unknown(&self, key: OutboxKey) -> Result<()> {
        let Some(person_key) = self.person_key(key.chat)? else {
            return Ok(());
        };
        let mut plan = WritePlan::default();
        plan.outbox
            .remove(&tree_keys::outgoing(person_key.slot, key.sequence));
        let waiting = self.waiting(&person_key)?;
        let last = waiting
            .iter()
            .all(|(sequence, _)| *sequence == key.sequence);
        let known = self.read(self.people.contains_key(tree_keys::slot(person_key.slot)))?;
        if known || !last {
            self.apply(&plan)?;
            return Ok(());
        }
        plan.leave(person_key.slot, []);
        self.apply(&plan)?;
        self.keyring.unbind(key.chat);
        self.note(person_key.slot, key.chat);
        self.destroy_key(person_key.slot)
    }

    pub(super) fn is_processed(&self, update: UpdateId) -> Result<bool> {
        self.read(self.processed.contains_key(tree_keys::update(update)))
    }

    /// Gives each of `outgoing` its place in the outbox.
    fn number(&self, chat: ChatId, outgoing: Vec<Outgoing>) -> NewEntries {
        let place = |outgoing| {
            let sequence = self.next_sequence.fetch_add(1, Ordering::Relaxed);
            (OutboxKey { chat, sequence }, outgoing)
        };
        outgoing.into_iter().map(place).collect()
    }

    /// Applies the plan in one transaction and brings it to the disk. False if the update it ack was handled
    /// before; then nothing is changed.
    fn apply(&self, plan: &WritePlan) -> Result<bool> {
        let mark = plan.processed.map(|update| {
            let number = self.next_processed.fetch_add(1, Ordering::Relaxed);
            (tree_keys::update(update), number)
        });
        let trees = (
            &self.people,
            &self.due,
            &self.outbox,
            &self.dead_letters,
            &self.pending_destruction,
            &self.inbox,
            &self.processed,
            &self.processed_order,
        );
        let applied = trees.transaction(
            |(
                people,
                due,
                outbox,
                dead_letters,
                pending_destruction,
                inbox,
                processed,
                processed_order,
            )| {
                if let Some((update, number)) = mark {
                    if processed.get(update)?.is_some() {
                        return abort(());
                    }
                    processed.insert(&update, &number.to_be_bytes())?;
                    processed_order.insert(&number.to_be_bytes(), &update)?;
                    inbox.remove(&update)?;
                    if let Some(old) = number.checked_sub(PROCESSED_KEPT)
                        && let Some(update) = processed_order.remove(&old.to_be_bytes())?
                    {
                        processed.remove(update)?;
                    }
                }
                for (slot, entries) in &plan.due {
                    let group = tree_keys::slot(due::group(*slot));
                    let old = due.get(group)?;
                    let new = due::replaced(old.as_deref(), *slot, entries);
                    if old.as_deref() != Some(&new) {
                        due.insert(&group, new)?;
                    }
                }
                people.apply_batch(&plan.people)?;
                outbox.apply_batch(&plan.outbox)?;
                dead_letters.apply_batch(&plan.dead_letters)?;
                pending_destruction.apply_batch(&plan.pending_destruction)?;
                Ok(())
            },
        );
        match applied {
            Ok(()) => self.settle().map(|()| true),
            Err(TransactionError::Abort(())) => Ok(false),
            Err(TransactionError::Storage(error)) => Err(self.cannot("write", error)),
        }
    }
}
