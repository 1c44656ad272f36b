//! Storage in memory, for tests: it promises what the engines do, and can be told to fail.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::{Mutex, MutexGuard};

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{pending, ready};
use tokio::sync::watch;

use super::crypto::key_source::KeySource;
use super::error::{ErrorKind, Result, StorageError};
use super::interface::{
    Ack, Answer, Due, DueKind, InboxEntry, OutboxEntries, OutboxKey, Storage, UpdateId,
    WrittenBackup,
};
use super::lease::{Lease, LeaseTerm};
use crate::model::{Changes, ChatId, DueSubject, Order, OrderId, Outgoing, Person, PersonState};

/// Storage in memory.
#[derive(Default)]
pub struct FakeStorage {
    disk: Mutex<Disk>,
    wakes: watch::Sender<()>,
    arrivals: watch::Sender<()>,
    lease: watch::Sender<LeaseTerm>,
}

#[derive(Default)]
pub struct Disk {
    /// How the disk fails, if it does.
    pub fails: Option<ErrorKind>,
    /// Whether it gives no answer at all.
    pub hangs: bool,
    /// How often it failed.
    pub attempts: usize,
    /// People whose records cannot be read.
    pub damaged: BTreeSet<ChatId>,
    /// People whose keys are damaged: nothing of theirs can be read or written.
    pub damaged_keys: BTreeSet<ChatId>,
    pub inbox: BTreeMap<UpdateId, InboxEntry>,
    pub processed: BTreeMap<UpdateId, DateTime<Utc>>,
    pub people: BTreeMap<ChatId, Person>,
    pub orders: BTreeMap<(ChatId, OrderId), Order>,
    pub outbox: BTreeMap<OutboxKey, Outgoing>,
    pub dead_letter: Vec<UpdateId>,
    sequence: u64,
}

impl FakeStorage {
    pub fn disk(&self) -> MutexGuard<'_, Disk> {
        self.disk.lock().unwrap()
    }

    fn answer<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Disk) -> Result<T>,
    ) -> Answer<'static, T> {
        let mut disk = self.disk();
        if disk.hangs {
            return Box::pin(pending());
        }
        let result = match disk.fails {
            Some(kind) => {
                disk.attempts += 1;
                Err(StorageError::new(kind, "no space left on device"))
            }
            None => work(&mut disk),
        };
        Box::pin(ready(result))
    }
}

impl Disk {
    fn person(&self, chat: ChatId) -> PersonState {
        let orders = self.orders.range((chat, 0)..=(chat, OrderId::MAX));
        PersonState {
            person: self.people.get(&chat).cloned(),
            orders: orders.map(|(_, order)| order.clone()).collect(),
        }
    }

    fn put(&mut self, chat: ChatId, outgoing: Outgoing) -> (OutboxKey, Outgoing) {
        self.sequence += 1;
        let sequence = self.sequence;
        let key = OutboxKey { chat, sequence };
        self.outbox.insert(key, outgoing.clone());
        (key, outgoing)
    }

    fn is_processed(&self, update: UpdateId, now: DateTime<Utc>) -> bool {
        let at = self.processed.get(&update);
        at.is_some_and(|at| now - *at < TimeDelta::days(2))
    }

    fn commit(
        &mut self,
        chat: Option<ChatId>,
        changes: Changes,
        ack: Ack,
        now: DateTime<Utc>,
    ) -> Option<OutboxEntries> {
        if let Some(update) = ack.update() {
            if self.is_processed(update, now) {
                return None;
            }
            self.processed.insert(update, now);
            self.inbox.remove(&update);
        }
        if let Ack::DeadLetter(update) = ack {
            self.dead_letter.push(update);
        }
        if let Ack::Sent(key) = ack {
            self.outbox.remove(&key)?;
        }
        let Some(chat) = chat else {
            return Some(Vec::new());
        };
        if changes.forget {
            self.outbox
                .retain(|key, outgoing| key.chat != chat || outgoing.outlives_forgetting());
        }
        let PersonState { person, orders } = changes.apply(self.person(chat));
        self.people.remove(&chat);
        self.people.extend(person.map(|person| (chat, person)));
        self.orders.retain(|(owner, _), _| *owner != chat);
        let orders = orders.into_iter().map(|order| ((chat, order.id), order));
        self.orders.extend(orders);
        let outgoing = changes.outgoing.into_iter();
        Some(outgoing.map(|outgoing| self.put(chat, outgoing)).collect())
    }

    /// Everything of a kind that becomes due, soonest first.
    fn all_due(&self, kind: DueKind) -> BTreeSet<Due> {
        let is_blocked = |chat| self.people.get(chat).is_some_and(|person| person.blocked);
        let orders = self
            .orders
            .iter()
            .filter(|((chat, _), _)| !is_blocked(chat));
        let orders = orders.filter_map(|((chat, id), order)| {
            let at = match kind {
                DueKind::Reminder => order.next_due?,
                DueKind::LookUp => order.look_up.as_ref()?.read_at?,
            };
            let (chat, subject) = (*chat, DueSubject::Order(*id));
            Some(Due { at, chat, subject })
        });
        let people = self.people.iter().filter(|_| kind == DueKind::Reminder);
        let people = people.filter_map(|(chat, person)| {
            let (at, chat, subject) = (person.idle_due?, *chat, DueSubject::Person);
            Some(Due { at, chat, subject })
        });
        orders.chain(people).collect()
    }
}

fn damaged() -> StorageError {
    StorageError::new(ErrorKind::Corrupt, "damaged")
}

impl Storage for FakeStorage {
    fn acquire(&self) -> Answer<'_, Lease> {
        Box::pin(ready(Ok(Lease::new(&self.lease))))
    }

    fn wakes(&self) -> watch::Receiver<()> {
        self.wakes.subscribe()
    }

    fn arrivals(&self) -> watch::Receiver<()> {
        self.arrivals.subscribe()
    }

    fn receive(
        &self,
        updates: Vec<(UpdateId, Vec<u8>)>,
        now: DateTime<Utc>,
    ) -> Answer<'_, Vec<InboxEntry>> {
        self.answer(|disk| {
            let mut new = Vec::new();
            for (update, raw) in updates {
                if !disk.is_processed(update, now) && !disk.inbox.contains_key(&update) {
                    let attempts = 0;
                    let entry = InboxEntry {
                        update,
                        raw,
                        attempts,
                    };
                    disk.inbox.insert(update, entry.clone());
                    new.push(entry);
                }
            }
            Ok(new)
        })
    }

    fn inbox(&self) -> Answer<'_, Vec<InboxEntry>> {
        self.answer(|disk| Ok(disk.inbox.values().cloned().collect()))
    }

    fn count_attempt(&self, update: UpdateId) -> Answer<'_, u32> {
        self.answer(|disk| {
            let entry = disk.inbox.get_mut(&update);
            Ok(entry.map_or(0, |entry| {
                entry.attempts += 1;
                entry.attempts
            }))
        })
    }

    fn person(&self, chat: ChatId) -> Answer<'_, PersonState> {
        self.answer(|disk| {
            let key_damaged = disk.damaged_keys.contains(&chat);
            match key_damaged || disk.damaged.contains(&chat) {
                true => Err(damaged()),
                false => Ok(disk.person(chat)),
            }
        })
    }

    fn people(
        &self,
        after: Option<ChatId>,
        limit: usize,
    ) -> Answer<'_, Vec<(ChatId, PersonState)>> {
        self.answer(|disk| {
            let with_orders = disk.orders.keys().map(|(chat, _)| *chat);
            let chats: BTreeSet<ChatId> = disk.people.keys().copied().chain(with_orders).collect();
            let is_after = |chat: &ChatId| after.is_none_or(|after| *chat > after);
            let page = chats.into_iter().filter(is_after).take(limit);
            Ok(page.map(|chat| (chat, disk.person(chat))).collect())
        })
    }

    fn commit(
        &self,
        chat: Option<ChatId>,
        changes: Changes,
        ack: Ack,
        now: DateTime<Utc>,
    ) -> Answer<'_, Option<OutboxEntries>> {
        let answer =
            self.answer(
                |disk| match chat.is_some_and(|chat| disk.damaged_keys.contains(&chat)) {
                    true => Err(damaged()),
                    false => Ok(disk.commit(chat, changes, ack, now)),
                },
            );
        self.wakes.send_replace(());
        answer
    }

    fn outbox(&self, of: Option<ChatId>) -> Answer<'_, OutboxEntries> {
        self.answer(|disk| {
            let entries = disk.outbox.iter();
            let entries = entries.filter(|(key, _)| of.is_none_or(|chat| key.chat == chat));
            Ok(entries
                .map(|(key, outgoing)| (*key, outgoing.clone()))
                .collect())
        })
    }

    fn sent(&self, key: OutboxKey) -> Answer<'_, ()> {
        self.answer(|disk| {
            disk.outbox.remove(&key);
            Ok(())
        })
    }

    fn due(&self, kind: DueKind, until: DateTime<Utc>, limit: usize) -> Answer<'_, Vec<Due>> {
        self.answer(|disk| {
            let due = disk.all_due(kind).into_iter();
            Ok(due.take_while(|due| due.at <= until).take(limit).collect())
        })
    }

    fn next_due(&self, kind: DueKind, after: DateTime<Utc>) -> Answer<'_, Option<DateTime<Utc>>> {
        self.answer(|disk| {
            let mut due = disk.all_due(kind).into_iter();
            Ok(due.find(|due| due.at > after).map(|due| due.at))
        })
    }

    fn take_dead_letters(&self) -> Answer<'_, Vec<(UpdateId, String)>> {
        self.answer(|disk| {
            let taken = std::mem::take(&mut disk.dead_letter).into_iter();
            Ok(taken.map(|update| (update, "message".to_owned())).collect())
        })
    }

    fn has_its_keys_at(&self, _keys: &KeySource) -> bool {
        true
    }

    fn back_up(&self, _readable: bool, _to: &mut dyn Write) -> Result<WrittenBackup> {
        Err(StorageError::new(ErrorKind::Fatal, "nothing lasts here"))
    }
}
