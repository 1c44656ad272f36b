//! What a commit writes into each tree, worked out before its transaction begins.

use std::collections::{BTreeMap, BTreeSet};

use sled::Batch;

use super::records::{ChatId, Order, OrderId, Outgoing, Person, UpdateId};
use super::{Changes, Due, Memory, OutboxKey, keys, version};

/// The writes of one transaction, by tree.
#[derive(Default)]
pub struct Plan {
    pub people: Batch,
    pub orders: Batch,
    pub due: Batch,
    pub outbox: Batch,
    pub aside: Batch,
    /// The update that leaves the inbox and gets its mark.
    pub handled: Option<UpdateId>,
}

impl Plan {
    /// Adds what turns the memory of `chat` from `before` into what `changes` make of it, without the outbox.
    pub fn change(&mut self, chat: ChatId, before: Memory, changes: &Changes) {
        let before = by_id(before);
        let mut after = before.clone();
        if changes.forget {
            after = (None, BTreeMap::new());
            self.people.remove(&keys::chat(chat));
            for id in before.1.keys() {
                self.orders.remove(&keys::order(chat, *id));
            }
        }
        for id in &changes.removed {
            after.1.remove(id);
            self.orders.remove(&keys::order(chat, *id));
        }
        for order in &changes.orders {
            after.1.insert(order.id, order.clone());
            self.orders
                .insert(&keys::order(chat, order.id), version::encode(order));
        }
        if let Some(person) = &changes.person {
            after.0 = Some(person.clone());
            self.people
                .insert(&keys::chat(chat), version::encode(person));
        }
        self.index(&due_keys(chat, &before), &due_keys(chat, &after));
    }

    /// Adds a new entry of the outbox.
    pub fn say(&mut self, key: OutboxKey, outgoing: &Outgoing) {
        self.outbox
            .insert(&keys::outgoing(key), version::encode(outgoing));
    }

    fn index(&mut self, before: &BTreeSet<[u8; 24]>, after: &BTreeSet<[u8; 24]>) {
        for key in before.difference(after) {
            self.due.remove(key);
        }
        for key in after.difference(before) {
            self.due.insert(key, &[]);
        }
    }
}

type ById = (Option<Person>, BTreeMap<OrderId, Order>);

fn by_id(memory: Memory) -> ById {
    let orders = memory.orders.into_iter().map(|order| (order.id, order));
    (memory.person, orders.collect())
}

/// What the index by time holds of a person: nothing while they are parked.
fn due_keys(chat: ChatId, (person, orders): &ById) -> BTreeSet<[u8; 24]> {
    if person.as_ref().is_some_and(|person| person.parked) {
        return BTreeSet::new();
    }
    let due = |order: &Order| {
        let at = order.next_due?;
        Some(keys::due(Due {
            at,
            chat,
            order: order.id,
        }))
    };
    orders.values().filter_map(due).collect()
}
