//! What a commit makes of what is kept of a person, worked out between the reading and the writing of its transaction.

use std::collections::BTreeSet;

use super::keys::{KeyId, NumberedKey};
use super::sealed;
use crate::model::{Changes, ChatId, Outgoing, PersonState};
use crate::storage::codec::Unreadable;
use crate::storage::due_entries::{At, due_entries};
use crate::storage::interface::OutboxEntries;

/// What is kept of a person before the commit.
#[derive(Default)]
pub struct Kept {
    /// The key that all of it is sealed with. `None` where nothing is kept.
    pub key: Option<NumberedKey>,
    /// What is remembered, sealed.
    pub record: Option<Vec<u8>>,
    /// What waits to be said, where that is needed: its number, and it, sealed.
    pub waiting: Vec<(u64, Vec<u8>)>,
    /// Other keys of this person: a change from one to the next was cut off.
    pub strays: Vec<KeyId>,
    /// There is no key to what is remembered. It stays as it is.
    pub lost: bool,
}

/// What is kept of a person afterwards, but for the key.
pub struct Change {
    chat: ChatId,
    old_key: Option<NumberedKey>,
    /// The record as it becomes; `None` where it stays.
    record: Option<PersonState>,
    /// What waits already, where it moves to a new key.
    moved: Vec<(u64, Outgoing)>,
    said: OutboxEntries,
    pub due_before: BTreeSet<At>,
    pub due_after: BTreeSet<At>,
    /// The old key is left behind with all that lies under it.
    rekeys: bool,
    strays: Vec<KeyId>,
    /// The person's row stays as it is: nobody can read it, and its key may be put back.
    lost: bool,
}

/// What is written, sealed.
#[derive(Default)]
pub struct Sealed {
    pub person: Option<PersonRow>,
    /// New rows of the outbox: the number, the key, and what is said.
    pub outbox: Vec<(u64, KeyId, Vec<u8>)>,
    /// All that waited is replaced by these.
    pub rekeys: bool,
    /// Keys under which nothing lies afterwards.
    pub doomed: Vec<KeyId>,
}

/// What becomes of the person's row.
pub enum PersonRow {
    New { key: KeyId, record: Option<Vec<u8>> },
    Is { key: KeyId, record: Option<Vec<u8>> },
    Goes,
}

impl Change {
    pub fn new(
        chat: ChatId,
        kept: Kept,
        changes: &Changes,
        said: &OutboxEntries,
    ) -> Result<Self, Unreadable> {
        let mut change = Self {
            chat,
            old_key: kept.key,
            record: None,
            moved: Vec::new(),
            said: said.clone(),
            due_before: BTreeSet::new(),
            due_after: BTreeSet::new(),
            rekeys: false,
            strays: kept.strays,
            lost: kept.lost,
        };
        // Saying something to somebody does not need their record, which may be damaged.
        if changes.only_says() {
            return Ok(change);
        }
        let before = match (&change.old_key, &kept.record) {
            (Some(key), Some(record)) => sealed::open_state(key, chat, record)?,
            _ => PersonState::default(),
        };
        let after = changes.apply(before.clone());
        change.rekeys = change.old_key.is_some() && changes.takes_away(&before);
        if let (true, Some(key)) = (change.rekeys, &change.old_key) {
            for (sequence, item) in kept.waiting {
                let outgoing = sealed::open_outgoing(key, chat, sequence, &item)?;
                if !changes.forget || outgoing.outlives_forgetting() {
                    change.moved.push((sequence, outgoing));
                }
            }
        }
        change.due_before = due_entries(&before);
        change.due_after = due_entries(&after);
        if after != before || change.rekeys {
            change.record = Some(after);
        }
        Ok(change)
    }

    /// Whether a new key is to be made before this is written.
    pub fn needs_key(&self) -> bool {
        let remembers = self.record.as_ref().is_some_and(|state| !state.is_empty());
        let keeps = remembers || !self.moved.is_empty() || !self.said.is_empty();
        keeps && (self.rekeys || self.old_key.is_none())
    }

    /// Seals all that is written; `new` is the new key, if one is needed.
    pub fn sealed(self, new: Option<&NumberedKey>) -> Sealed {
        let mut writes = Sealed {
            rekeys: self.rekeys,
            ..Sealed::default()
        };
        if self.rekeys {
            writes
                .doomed
                .extend(self.old_key.as_ref().map(|key| key.id));
        }
        if self.rekeys || (new.is_some() && !self.lost) {
            writes.doomed.extend(self.strays);
        }
        let old = self.old_key.as_ref().filter(|_| !self.rekeys);
        let Some(key) = new.or(old) else {
            writes.person = self.rekeys.then_some(PersonRow::Goes);
            return writes;
        };
        let (id, chat) = (key.id, self.chat);
        let record = self.record.filter(|state| !state.is_empty());
        let record = record.map(|state| sealed::seal_state(key, chat, &state));
        writes.person = match (&self.old_key, new) {
            (None, _) if self.lost => None,
            (None, _) => Some(PersonRow::New { key: id, record }),
            // Without a change only a new key needs a row.
            (Some(_), None) if record.is_none() => None,
            (Some(_), _) => Some(PersonRow::Is { key: id, record }),
        };
        let said = self.said.into_iter();
        let said = said.map(|(key, outgoing)| (key.sequence, outgoing));
        for (sequence, outgoing) in self.moved.into_iter().chain(said) {
            let item = sealed::seal_outgoing(key, chat, sequence, &outgoing);
            writes.outbox.push((sequence, id, item));
        }
        writes
    }
}
