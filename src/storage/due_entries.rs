//! When what of a person is due: what every engine keeps in its index by time.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::interface::DueKind;
use crate::model::{DueSubject, PersonState};

/// When an order or the person is due, and for what.
pub type At = (DateTime<Utc>, DueKind, DueSubject);

/// What the index by time holds of a person: while they have blocked the bot, no orders.
pub fn due_entries(state: &PersonState) -> BTreeSet<At> {
    let person = state.person.as_ref();
    let mut due = BTreeSet::new();
    if !person.is_some_and(|person| person.blocked) {
        for order in &state.orders {
            let subject = DueSubject::Order(order.id);
            let reads = order.look_up.as_ref().and_then(|look_up| look_up.read_at);
            due.extend(order.next_due.map(|at| (at, DueKind::Reminder, subject)));
            due.extend(reads.map(|at| (at, DueKind::LookUp, subject)));
        }
    }
    let idle = person.and_then(|person| person.idle_due);
    due.extend(idle.map(|at| (at, DueKind::Reminder, DueSubject::Person)));
    due
}
