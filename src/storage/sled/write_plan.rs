//! What a call writes into each tree, worked out before its transaction begins.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sled::{Batch, IVec};

use super::person_key::PersonKey;
use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::codec;
use crate::storage::crypto::keyring::Slot;
use crate::storage::due_entries::{At, due_entries};
use crate::storage::interface::{InboxEntry, OutboxEntries, UpdateId};
use crate::storage::tree_keys;

/// What one call writes, by tree, and what follows in memory once that is on the disk.
#[derive(Default)]
pub struct WritePlan {
    pub now: DateTime<Utc>,
    /// The update that leaves the inbox, and its number in the order of processing.
    pub processed: Option<(UpdateId, u64)>,
    /// Updates for the inbox, each with its sealed record.
    pub received: Vec<(InboxEntry, Vec<u8>)>,
    /// The record of an update in the inbox, and the one that takes its place.
    pub attempt: Option<(UpdateId, IVec, Vec<u8>)>,
    pub people: Batch,
    /// The new entries of these slots.
    pub due: Vec<(Slot, BTreeSet<At>)>,
    pub outbox: Batch,
    /// The place of the entry that leaves the outbox, within its chat.
    pub sent: Option<u64>,
    pub dead_letters: Batch,
    pub pending_destruction: Batch,
    /// The slot of a key that was made for this.
    pub created: Option<(ChatId, Slot)>,
    /// The slot whose key is destroyed afterwards.
    pub destroyed: Option<(ChatId, Slot)>,
    /// The slot that a backup has to look at again.
    pub changed: Option<(Slot, ChatId)>,
    /// What of a person was due before, and what is afterwards.
    pub index: Option<(ChatId, BTreeSet<At>, BTreeSet<At>)>,
    /// What was put into the outbox.
    pub entries: OutboxEntries,
}

impl WritePlan {
    /// The person's record becomes this.
    pub fn remember(&mut self, person_key: &PersonKey, state: &PersonState) {
        let key = tree_keys::slot(person_key.slot);
        if state.is_empty() {
            self.people.remove(&key);
        } else {
            self.people.insert(
                &key,
                person_key.key.seal("people", &key, &codec::encode(state)),
            );
        }
        self.due.push((person_key.slot, due_entries(state)));
    }

    /// Adds an entry to the outbox.
    pub fn say(&mut self, person_key: &PersonKey, sequence: u64, outgoing: &Outgoing) {
        let key = tree_keys::outgoing(person_key.slot, sequence);
        self.outbox.insert(
            &key,
            person_key
                .key
                .seal("outbox", &key, &codec::encode(outgoing)),
        );
    }

    /// All that lies under this slot goes, and then its key.
    pub fn leave(&mut self, chat: ChatId, slot: Slot, outbox: impl IntoIterator<Item = u64>) {
        self.destroyed = Some((chat, slot));
        self.people.remove(&tree_keys::slot(slot));
        self.due.push((slot, BTreeSet::new()));
        for sequence in outbox {
            self.outbox.remove(&tree_keys::outgoing(slot, sequence));
        }
        self.pending_destruction.insert(&tree_keys::slot(slot), &[]);
    }
}
