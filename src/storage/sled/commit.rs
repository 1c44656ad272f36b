//! How a commit is done: everything in one transaction, the keys before and after it.

use std::sync::atomic::Ordering;

use sled::Transactional;
use sled::transaction::{TransactionError, abort};

use super::people::Home;
use super::store::{MARKS_KEPT, Sled};
use super::write_plan::{self as plan, Plan};
use super::{due, tree_keys as keys};
use crate::model::{Changes, ChatId, Outgoing, PersonState};
use crate::storage::error::Result;
use crate::storage::interface::{Ack, OutboxKey, UpdateId};

type Said = Vec<(OutboxKey, Outgoing)>;

impl Sled {
    /// Applies `changes`, and ack the update. `None` if that was settled before.
    ///
    /// A new key is on the disk before anything that is sealed with it, and an old one destroyed after the transaction that
    /// leaves nothing under it, before this returns.
    pub(super) fn change(&self, chat: ChatId, changes: Changes, ack: Ack) -> Result<Option<Said>> {
        let mut plan = Plan::default();
        if let Ack::Update(update) = ack {
            if self.is_handled(update)? {
                return Ok(None);
            }
            plan.handled = Some(update);
        }
        let Some(home) = self.home(chat)? else {
            let nothing = PersonState::default();
            let after = changes.apply(nothing.clone());
            return self.settle_in(chat, &nothing, after, &[], changes.outgoing, plan);
        };
        let before = self.remembered(&home)?;
        let after = changes.apply(before.clone());
        let removes = |state: &PersonState| {
            let mut orders = state.orders.iter();
            changes.forget || orders.any(|order| changes.removed.contains(&order.id))
        };
        if removes(&before) {
            return self.move_out(chat, home, &before, after, changes, plan);
        }
        if after != before {
            plan.remember(&home, &after);
        }
        let said = self.number(chat, changes.outgoing);
        for (key, outgoing) in &said {
            plan.say(&home, key.sequence, outgoing);
        }
        let applied = self.apply(&plan)?;
        if applied {
            self.index
                .replace(chat, &plan::due(&before), &plan::due(&after));
            self.note(home.slot, chat);
        }
        self.let_go_of_handled()?;
        Ok(applied.then_some(said))
    }

    /// Says something to a person, of whom nothing may be remembered.
    pub(super) fn say(
        &self,
        chat: ChatId,
        outgoing: Vec<Outgoing>,
        mut plan: Plan,
    ) -> Result<Option<Said>> {
        let home = match outgoing.is_empty() {
            true => None,
            false => self.home(chat)?,
        };
        let Some(home) = home else {
            let nothing = PersonState::default();
            return self.settle_in(chat, &nothing, nothing.clone(), &[], outgoing, plan);
        };
        let said = self.number(chat, outgoing);
        for (key, outgoing) in &said {
            plan.say(&home, key.sequence, outgoing);
        }
        let applied = self.apply(&plan)?;
        self.note(home.slot, chat);
        self.let_go_of_handled()?;
        Ok(applied.then_some(said))
    }

    /// Puts all that is left of a person under a new key, and destroys the old one.
    fn move_out(
        &self,
        chat: ChatId,
        old: Home,
        before: &PersonState,
        after: PersonState,
        changes: Changes,
        mut plan: Plan,
    ) -> Result<Option<Said>> {
        let waiting = self.waiting(&old)?;
        plan.leave(old.slot, waiting.iter().map(|(sequence, _)| *sequence));
        let kept = match changes.forget {
            true => &[],
            false => &waiting[..],
        };
        let said = self.settle_in(chat, before, after, kept, changes.outgoing, plan)?;
        if said.is_some() {
            self.note(old.slot, chat);
            if self.ring.slot(chat) == Some(old.slot) {
                self.ring.unbind(chat);
            }
            self.bury(old.slot)?;
        }
        Ok(said)
    }

    /// Applies the plan, with a new home for what is remembered of a person and said to them, if there is anything.
    fn settle_in(
        &self,
        chat: ChatId,
        before: &PersonState,
        after: PersonState,
        waiting: &[(u64, Outgoing)],
        outgoing: Vec<Outgoing>,
        mut plan: Plan,
    ) -> Result<Option<Said>> {
        let said = self.number(chat, outgoing);
        let empty = after.is_empty() && waiting.is_empty() && said.is_empty();
        let home = match empty {
            true => None,
            false => Some(self.new_home(chat)?),
        };
        if let Some(home) = &home {
            plan.remember(home, &after);
            for (sequence, outgoing) in waiting {
                plan.say(home, *sequence, outgoing);
            }
            for (key, outgoing) in &said {
                plan.say(home, key.sequence, outgoing);
            }
        }
        let applied = self.apply(&plan)?;
        match home {
            Some(home) if applied => {
                self.ring.bind(chat, home.slot);
                self.note(home.slot, chat);
            }
            Some(home) => {
                self.keys_written(self.ring.destroy(home.slot))?;
                self.ring.release(home.slot);
            }
            None => {}
        }
        if applied {
            self.index
                .replace(chat, &plan::due(before), &plan::due(&after));
        }
        self.let_go_of_handled()?;
        Ok(applied.then_some(said))
    }

    /// Takes out an entry of a person of whom something is remembered; false if there is none.
    pub(super) fn sent_to_known(&self, key: OutboxKey) -> Result<bool> {
        let _shared = self.shared();
        let Some(slot) = self.ring.slot(key.chat) else {
            return Ok(true);
        };
        if !self.read(self.people.contains_key(keys::slot(slot)))? {
            return Ok(false);
        }
        self.written(self.outbox.remove(keys::outgoing(slot, key.sequence)))?;
        self.settle()?;
        self.let_go_of_handled()?;
        Ok(true)
    }

    /// Takes out an entry of somebody of whom nothing else may be kept: with the last one their key goes too.
    pub(super) fn sent_to_stranger(&self, key: OutboxKey) -> Result<()> {
        let Some(home) = self.home(key.chat)? else {
            return Ok(());
        };
        let mut plan = Plan::default();
        plan.outbox.remove(&keys::outgoing(home.slot, key.sequence));
        let waiting = self.waiting(&home)?;
        let last = waiting
            .iter()
            .all(|(sequence, _)| *sequence == key.sequence);
        let known = self.read(self.people.contains_key(keys::slot(home.slot)))?;
        if known || !last {
            self.apply(&plan)?;
            return Ok(());
        }
        plan.leave(home.slot, []);
        self.apply(&plan)?;
        self.ring.unbind(key.chat);
        self.note(home.slot, key.chat);
        self.bury(home.slot)
    }

    pub(super) fn is_handled(&self, update: UpdateId) -> Result<bool> {
        self.read(self.handled.contains_key(keys::update(update)))
    }

    /// Gives each of `outgoing` its place in the outbox.
    fn number(&self, chat: ChatId, outgoing: Vec<Outgoing>) -> Said {
        let place = |outgoing| {
            let sequence = self.next_sequence.fetch_add(1, Ordering::Relaxed);
            (OutboxKey { chat, sequence }, outgoing)
        };
        outgoing.into_iter().map(place).collect()
    }

    /// Applies the plan in one transaction and brings it to the disk. False if the update it ack was handled
    /// before; then nothing is changed.
    fn apply(&self, plan: &Plan) -> Result<bool> {
        let mark = plan.handled.map(|update| {
            let number = self.next_mark.fetch_add(1, Ordering::Relaxed);
            (keys::update(update), number)
        });
        let trees = (
            &self.people,
            &self.due,
            &self.outbox,
            &self.dead_letters,
            &self.doomed,
            &self.inbox,
            &self.handled,
            &self.marks,
        );
        let applied = trees.transaction(
            |(people, due, outbox, dead_letters, doomed, inbox, handled, marks)| {
                if let Some((update, number)) = mark {
                    if handled.get(update)?.is_some() {
                        return abort(());
                    }
                    handled.insert(&update, &number.to_be_bytes())?;
                    marks.insert(&number.to_be_bytes(), &update)?;
                    inbox.remove(&update)?;
                    if let Some(old) = number.checked_sub(MARKS_KEPT)
                        && let Some(update) = marks.remove(&old.to_be_bytes())?
                    {
                        handled.remove(update)?;
                    }
                }
                for (slot, entries) in &plan.due {
                    let group = keys::slot(due::group(*slot));
                    let old = due.get(group)?;
                    let new = due::replaced(old.as_deref(), *slot, entries);
                    if old.as_deref() != Some(&new) {
                        due.insert(&group, new)?;
                    }
                }
                people.apply_batch(&plan.people)?;
                outbox.apply_batch(&plan.outbox)?;
                dead_letters.apply_batch(&plan.dead_letters)?;
                doomed.apply_batch(&plan.doomed)?;
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
