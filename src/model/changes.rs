//! What is remembered of a person, and what one update or one reminder changes of it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::order::{Order, OrderId};
use super::outgoing::Outgoing;
use super::person::Person;

/// What is remembered of one person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonState {
    #[serde(default)]
    pub person: Option<Person>,
    /// Open and closed ones, by id.
    #[serde(default)]
    pub orders: Vec<Order>,
}

/// Whose time it is: one order's, or the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueSubject {
    Person,
    Order(OrderId),
}

impl PersonState {
    /// The instant at which this subject is due next.
    pub fn next_due(&self, subject: DueSubject) -> Option<DateTime<Utc>> {
        match subject {
            DueSubject::Person => self.person.as_ref()?.idle_due,
            DueSubject::Order(id) => self.orders.iter().find(|order| order.id == id)?.next_due,
        }
    }

    /// Nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.person.is_none() && self.orders.is_empty()
    }
}

/// Everything that one update, or one reminder, changes. It is applied as a whole or not at all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The person's new record, if it changed.
    pub person: Option<Person>,
    /// New or changed orders.
    pub orders: Vec<Order>,
    /// Orders to be removed.
    pub removed: Vec<OrderId>,
    /// Remove the person, all orders and everything waiting for them before applying the rest; but what is to be deleted at a
    /// provider of tracking data still is.
    pub forget: bool,
    /// To be said, in this order.
    pub outgoing: Vec<Outgoing>,
}

impl Changes {
    /// Whether nothing of what is remembered changes.
    pub fn only_says(&self) -> bool {
        let Self {
            person,
            orders,
            removed,
            forget,
            outgoing: _,
        } = self;
        person.is_none() && orders.is_empty() && removed.is_empty() && !forget
    }

    /// Whether something of `before` is taken away: then what is left needs a new key.
    pub fn takes_away(&self, before: &PersonState) -> bool {
        let mut orders = before.orders.iter();
        self.forget || orders.any(|order| self.removed.contains(&order.id))
    }

    /// These changes, and then `later`, which was found out from what these left and forgets nobody.
    pub fn and_then(mut self, later: Self) -> Self {
        self.person = later.person.or(self.person);
        let is_replaced = |order: &Order| {
            let mut new = later.orders.iter();
            later.removed.contains(&order.id) || new.any(|new| new.id == order.id)
        };
        self.orders.retain(|order| !is_replaced(order));
        self.orders.extend(later.orders);
        self.removed.extend(later.removed);
        self.outgoing.extend(later.outgoing);
        self
    }

    /// What these changes make of a person's state. The only place where that is decided: an order that is both removed and
    /// changed stays, and what is forgotten is gone before anything is added.
    pub fn apply(&self, before: PersonState) -> PersonState {
        let PersonState { person, orders } = match self.forget {
            true => PersonState::default(),
            false => before,
        };
        let orders = orders.into_iter().map(|order| (order.id, order));
        let mut orders: BTreeMap<_, Order> = orders.collect();
        orders.retain(|id, _| !self.removed.contains(id));
        let new = self.orders.iter().cloned();
        orders.extend(new.map(|order| (order.id, order)));
        PersonState {
            person: self.person.clone().or(person),
            orders: orders.into_values().collect(),
        }
    }
}
