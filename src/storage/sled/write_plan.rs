//! What a commit makes of a person, and what it writes into each tree, worked out before its transaction begins.

use std::collections::BTreeSet;

use sled::Batch;

use super::due::At;
use super::people::PersonKey;
use super::tree_keys;
use crate::model::{DueSubject, Outgoing, PersonState};
use crate::storage::codec;
use crate::storage::crypto::keyring::Slot;
use crate::storage::interface::UpdateId;

/// The writes of one transaction, by tree.
#[derive(Default)]
pub struct WritePlan {
    pub people: Batch,
    /// The new entries of these slots.
    pub due: Vec<(Slot, BTreeSet<At>)>,
    pub outbox: Batch,
    pub dead_letters: Batch,
    pub pending_destruction: Batch,
    /// The update that leaves the inbox and gets its mark.
    pub processed: Option<UpdateId>,
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
        self.due.push((person_key.slot, due(state)));
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
    pub fn leave(&mut self, slot: Slot, outbox: impl IntoIterator<Item = u64>) {
        self.people.remove(&tree_keys::slot(slot));
        self.due.push((slot, BTreeSet::new()));
        for sequence in outbox {
            self.outbox.remove(&tree_keys::outgoing(slot, sequence));
        }
        self.pending_destruction.insert(&tree_keys::slot(slot), &[]);
    }
}

/// What the index by time holds of a person: while they are parked, no orders.
pub fn due(state: &PersonState) -> BTreeSet<At> {
    let person = state.person.as_ref();
    let mut due = BTreeSet::new();
    if !person.is_some_and(|person| person.blocked) {
        let orders = state.orders.iter();
        due.extend(orders.filter_map(|order| Some((order.next_due?, DueSubject::Order(order.id)))));
    }
    due.extend(person.and_then(|person| Some((person.idle_due?, DueSubject::Person))));
    due
}
