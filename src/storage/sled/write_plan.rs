//! What a commit makes of a person, and what it writes into each tree, worked out before its transaction begins.

use std::collections::BTreeSet;

use sled::Batch;

use super::due::At;
use super::people::Home;
use super::tree_keys as keys;
use crate::model::{DueSubject, Outgoing, PersonState};
use crate::storage::codec;
use crate::storage::crypto::keyring::Slot;
use crate::storage::interface::UpdateId;

/// The writes of one transaction, by tree.
#[derive(Default)]
pub struct Plan {
    pub people: Batch,
    /// The new entries of these slots.
    pub due: Vec<(Slot, BTreeSet<At>)>,
    pub outbox: Batch,
    pub dead_letters: Batch,
    pub doomed: Batch,
    /// The update that leaves the inbox and gets its mark.
    pub handled: Option<UpdateId>,
}

impl Plan {
    /// The person's record becomes this.
    pub fn remember(&mut self, home: &Home, state: &PersonState) {
        let key = keys::slot(home.slot);
        if state.is_empty() {
            self.people.remove(&key);
        } else {
            self.people
                .insert(&key, home.key.seal("people", &key, &codec::encode(state)));
        }
        self.due.push((home.slot, due(state)));
    }

    /// Adds an entry to the outbox.
    pub fn say(&mut self, home: &Home, sequence: u64, outgoing: &Outgoing) {
        let key = keys::outgoing(home.slot, sequence);
        self.outbox.insert(
            &key,
            home.key.seal("outbox", &key, &codec::encode(outgoing)),
        );
    }

    /// All that lies under this slot goes, and then its key.
    pub fn leave(&mut self, slot: Slot, outbox: impl IntoIterator<Item = u64>) {
        self.people.remove(&keys::slot(slot));
        self.due.push((slot, BTreeSet::new()));
        for sequence in outbox {
            self.outbox.remove(&keys::outgoing(slot, sequence));
        }
        self.doomed.insert(&keys::slot(slot), &[]);
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
