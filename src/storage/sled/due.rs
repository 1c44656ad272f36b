//! The index by time. On the disk it lies by person, many to a record, so that it takes little room and little time to read;
//! in memory it is sorted by time.

use std::collections::BTreeSet;
use std::ops::Bound::{Excluded, Unbounded};
use std::sync::{PoisonError, RwLock};

use chrono::{DateTime, Utc};

use crate::model::{ChatId, DueSubject, OrderId};
use crate::storage::codec::{CURRENT, Unreadable};
use crate::storage::crypto::keyring::Slot;
use crate::storage::due_entries::At;
use crate::storage::interface::{Due, DueKind};

/// How many slots share a record.
const GROUP: Slot = 32;

/// Bytes of an entry: the place in the group, the subject, seconds, nanoseconds.
const ENTRY: usize = 17;

/// Set in the number of an order that is due for a look-up. No person has so many orders.
const LOOK_UP: OrderId = 1 << 31;

/// The number of the record that this slot's entries are in.
pub fn group(slot: Slot) -> Slot {
    slot / GROUP
}

/// The record after this slot's entries have become these.
pub fn replaced(record: Option<&[u8]>, slot: Slot, entries: &BTreeSet<At>) -> Vec<u8> {
    let place = (slot % GROUP) as u8;
    let mut new = vec![CURRENT];
    let old = record.and_then(|record| record.get(1..)).unwrap_or(&[]);
    for entry in old.chunks(ENTRY).filter(|entry| entry[0] != place) {
        new.extend_from_slice(entry);
    }
    for (at, kind, subject) in entries {
        new.push(place);
        new.extend_from_slice(&number(*kind, *subject).to_be_bytes());
        new.extend_from_slice(&at.timestamp().to_be_bytes());
        new.extend_from_slice(&at.timestamp_subsec_nanos().to_be_bytes());
    }
    new
}

/// All entries of a record, with their slots.
pub fn read(group: Slot, record: &[u8]) -> Result<Vec<(Slot, At)>, Unreadable> {
    let entries = match record.split_first() {
        Some((&CURRENT, entries)) => entries,
        Some((&version, _)) if version > CURRENT => return Err(Unreadable::Newer(version)),
        _ => return Err(Unreadable::Damaged),
    };
    let read = |entry: &[u8]| {
        let seconds = i64::from_be_bytes(entry.get(5..13)?.try_into().ok()?);
        let nanos = u32::from_be_bytes(entry.get(13..)?.try_into().ok()?);
        let (kind, subject) = subject(u32::from_be_bytes(entry.get(1..5)?.try_into().ok()?));
        let slot = group.checked_mul(GROUP)?.checked_add(entry[0].into())?;
        let at = DateTime::from_timestamp(seconds, nanos)?;
        Some((slot, (at, kind, subject)))
    };
    let read = |entry| read(entry).ok_or(Unreadable::Damaged);
    entries.chunks(ENTRY).map(read).collect()
}

/// The number that stands for a subject in a record: orders are counted from 1, so 0 is free for the person.
fn number(kind: DueKind, subject: DueSubject) -> OrderId {
    let number = match subject {
        DueSubject::Person => 0,
        DueSubject::Order(id) => id,
    };
    match kind {
        DueKind::Reminder => number,
        DueKind::LookUp => number | LOOK_UP,
    }
}

fn subject(number: OrderId) -> (DueKind, DueSubject) {
    let kind = match number & LOOK_UP {
        0 => DueKind::Reminder,
        _ => DueKind::LookUp,
    };
    let subject = match number & !LOOK_UP {
        0 => DueSubject::Person,
        id => DueSubject::Order(id),
    };
    (kind, subject)
}

/// The index in memory.
#[derive(Default)]
pub struct DueIndex(RwLock<Sorted>);

/// What is due, by time.
#[derive(Default)]
struct Sorted {
    reminders: BTreeSet<Due>,
    look_ups: BTreeSet<Due>,
}

impl Sorted {
    fn of(&self, kind: DueKind) -> &BTreeSet<Due> {
        match kind {
            DueKind::Reminder => &self.reminders,
            DueKind::LookUp => &self.look_ups,
        }
    }

    fn of_mut(&mut self, kind: DueKind) -> &mut BTreeSet<Due> {
        match kind {
            DueKind::Reminder => &mut self.reminders,
            DueKind::LookUp => &mut self.look_ups,
        }
    }
}

impl DueIndex {
    /// A set is made fast of what is sorted, and this sorts faster than the set itself.
    pub fn new(mut reminders: Vec<Due>, mut look_ups: Vec<Due>) -> Self {
        reminders.sort_unstable();
        look_ups.sort_unstable();
        Self(RwLock::new(Sorted {
            reminders: BTreeSet::from_iter(reminders),
            look_ups: BTreeSet::from_iter(look_ups),
        }))
    }

    /// Replaces the entries of a person.
    pub fn replace(&self, chat: ChatId, before: &BTreeSet<At>, after: &BTreeSet<At>) {
        let due = |(at, _, subject): &At| Due {
            at: *at,
            chat,
            subject: *subject,
        };
        let mut index = self.0.write().unwrap_or_else(PoisonError::into_inner);
        for entry in before {
            index.of_mut(entry.1).remove(&due(entry));
        }
        for entry in after {
            index.of_mut(entry.1).insert(due(entry));
        }
    }

    /// The soonest, at or before `until`.
    pub fn until(&self, kind: DueKind, until: DateTime<Utc>, limit: usize) -> Vec<Due> {
        let index = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let due = index.of(kind).range(..=last(until));
        due.take(limit).copied().collect()
    }

    /// The first instant after this one.
    pub fn after(&self, kind: DueKind, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let index = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut later = index.of(kind).range((Excluded(last(after)), Unbounded));
        later.next().map(|due| due.at)
    }
}

/// Nothing of this instant sorts behind it.
fn last(at: DateTime<Utc>) -> Due {
    Due {
        at,
        chat: ChatId::MAX,
        subject: DueSubject::Order(OrderId::MAX),
    }
}
