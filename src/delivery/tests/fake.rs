//! A storage in memory that can be told to fail, a transport that answers as it is told, and a conversation that repeats.

use crate::chat::{Event, EventKind};
use crate::delivery::send::transport::{SendOutcome, Transport};
use crate::model::{Changes, PersonState};
use crate::model::{ChatId, DueSubject, GivenNumber, Order, OrderId, Outgoing, Person};
use crate::storage::UpdateId;
use crate::storage::{Ack, Due, Error, ErrorKind, InboxEntry, OutboxKey, Result, Storage};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::BoxFuture;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard};
use tokio::time::Instant;

/// A storage in memory.
#[derive(Default)]
pub struct FakeStorage(Mutex<Disk>);

#[derive(Default)]
pub struct Disk {
    /// How the disk fails, if it does.
    pub fails: Option<ErrorKind>,
    /// How often it failed.
    pub attempts: usize,
    /// People whose records cannot be read.
    pub damaged: BTreeSet<ChatId>,
    pub inbox: BTreeMap<UpdateId, InboxEntry>,
    pub marks: BTreeSet<UpdateId>,
    pub people: BTreeMap<ChatId, Person>,
    pub orders: BTreeMap<(ChatId, OrderId), Order>,
    pub outbox: BTreeMap<OutboxKey, Outgoing>,
    pub dead_letter: Vec<UpdateId>,
    sequence: u64,
}

impl FakeStorage {
    pub fn disk(&self) -> MutexGuard<'_, Disk> {
        self.0.lock().unwrap()
    }

    fn working(&self) -> Result<MutexGuard<'_, Disk>> {
        let mut disk = self.disk();
        if let Some(kind) = disk.fails {
            disk.attempts += 1;
            return Err(Error::new(kind, "no space left on device"));
        }
        Ok(disk)
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
}

impl Storage for FakeStorage {
    fn receive(&self, updates: Vec<(UpdateId, Vec<u8>)>) -> Result<Vec<InboxEntry>> {
        let mut disk = self.working()?;
        let mut new = Vec::new();
        for (update, raw) in updates {
            if !disk.marks.contains(&update) && !disk.inbox.contains_key(&update) {
                let attempts = 0;
                let received = InboxEntry {
                    update,
                    raw,
                    attempts,
                };
                disk.inbox.insert(update, received.clone());
                new.push(received);
            }
        }
        Ok(new)
    }

    fn inbox(&self) -> Result<Vec<InboxEntry>> {
        Ok(self.working()?.inbox.values().cloned().collect())
    }

    fn count_attempt(&self, update: UpdateId) -> Result<u32> {
        let mut disk = self.working()?;
        let received = disk.inbox.get_mut(&update);
        Ok(received.map_or(0, |received| {
            received.attempts += 1;
            received.attempts
        }))
    }

    fn dead_letter(
        &self,
        update: UpdateId,
        apology: Option<(ChatId, Outgoing)>,
    ) -> Result<Option<(OutboxKey, Outgoing)>> {
        let mut disk = self.working()?;
        disk.inbox.remove(&update);
        disk.marks.insert(update);
        disk.dead_letter.push(update);
        Ok(apology.map(|(chat, outgoing)| disk.put(chat, outgoing)))
    }

    fn person(&self, chat: ChatId) -> Result<PersonState> {
        let disk = self.working()?;
        if disk.damaged.contains(&chat) {
            return Err(Error::new(ErrorKind::Corrupt, "damaged"));
        }
        Ok(disk.person(chat))
    }

    fn commit(
        &self,
        chat: ChatId,
        changes: Changes,
        ack: Ack,
    ) -> Result<Option<Vec<(OutboxKey, Outgoing)>>> {
        let mut disk = self.working()?;
        if let Ack::Update(update) = ack {
            if !disk.marks.insert(update) {
                return Ok(None);
            }
            disk.inbox.remove(&update);
        }
        if changes.forget {
            disk.outbox.retain(|key, _| key.chat != chat);
        }
        let PersonState { person, orders } = changes.apply(disk.person(chat));
        disk.people.remove(&chat);
        disk.people.extend(person.map(|person| (chat, person)));
        disk.orders.retain(|(owner, _), _| *owner != chat);
        let orders = orders.into_iter().map(|order| ((chat, order.id), order));
        disk.orders.extend(orders);
        let outgoing = changes.outgoing.into_iter();
        Ok(Some(outgoing.map(|o| disk.put(chat, o)).collect()))
    }

    fn outbox(&self) -> Result<Vec<(OutboxKey, Outgoing)>> {
        let disk = self.working()?;
        let entries = disk.outbox.iter();
        Ok(entries
            .map(|(key, outgoing)| (*key, outgoing.clone()))
            .collect())
    }

    fn sent(&self, key: OutboxKey) -> Result<()> {
        self.working()?.outbox.remove(&key);
        Ok(())
    }

    fn due(&self, until: DateTime<Utc>, limit: usize) -> Result<Vec<Due>> {
        let disk = self.working()?;
        let mut due: Vec<_> = disk
            .orders
            .iter()
            .filter(|((chat, _), _)| disk.people.get(chat).is_none_or(|p| !p.blocked))
            .filter_map(|((chat, order), o)| {
                let (at, chat, subject) = (o.next_due?, *chat, DueSubject::Order(*order));
                (at <= until).then_some(Due { at, chat, subject })
            })
            .collect();
        due.sort_by_key(|due| (due.at, due.chat, due.subject));
        due.truncate(limit);
        Ok(due)
    }

    fn next_due(&self, after: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        let disk = self.working()?;
        let due = disk.orders.values().filter_map(|order| order.next_due);
        Ok(due.filter(|at| *at > after).min())
    }
}

/// How the transport answers what it is to send: the chat, the text, and how often this chat was tried before.
type Manners = dyn Fn(ChatId, &str, usize) -> SendOutcome + Send + Sync;

/// Says what it is told, and remembers when; each thing takes a tenth of a second.
pub struct FakeTransport {
    manners: Box<Manners>,
    start: Instant,
    pub tried: Mutex<Vec<(ChatId, String, f32)>>,
    pub said: Mutex<Vec<(ChatId, String, f32)>>,
}

impl FakeTransport {
    pub fn new(
        manners: impl Fn(ChatId, &str, usize) -> SendOutcome + Send + Sync + 'static,
    ) -> Self {
        Self {
            manners: Box::new(manners),
            start: Instant::now(),
            tried: Mutex::default(),
            said: Mutex::default(),
        }
    }

    pub fn sent_to(&self, chat: ChatId) -> Vec<String> {
        let said = self.said.lock().unwrap();
        let here = said.iter().filter(|(c, ..)| *c == chat);
        here.map(|(_, text, _)| text.clone()).collect()
    }
}

impl Transport for FakeTransport {
    fn say<'a>(&'a self, chat: ChatId, outgoing: &'a Outgoing) -> BoxFuture<'a, SendOutcome> {
        Box::pin(async move {
            let text = text_of(outgoing);
            let entry = (chat, text.clone(), self.start.elapsed().as_secs_f32());
            let before = {
                let mut tried = self.tried.lock().unwrap();
                tried.push(entry.clone());
                tried.iter().filter(|(c, ..)| *c == chat).count() - 1
            };
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            let said = (self.manners)(chat, &text, before);
            if said == SendOutcome::Settled {
                self.said.lock().unwrap().push(entry);
            }
            said
        })
    }
}

pub fn text_of(outgoing: &Outgoing) -> String {
    match outgoing {
        Outgoing::Send { text, .. } | Outgoing::Edit { text, .. } => text.clone(),
        Outgoing::Answer { query, .. } => query.clone(),
        Outgoing::Document { name, .. } => name.clone(),
        Outgoing::Delete { message } => format!("delete {message}"),
    }
}

pub fn text(text: &str) -> EventKind {
    EventKind::Text {
        text: text.into(),
        message: 3,
    }
}

pub fn send(text: impl Into<String>) -> Outgoing {
    let text = text.into();
    let keyboard = vec![];
    Outgoing::Send { text, keyboard }
}

pub fn person(chat: ChatId) -> Person {
    Person::new(chat, "en", "UTC")
}

pub fn order(id: OrderId, next_due: DateTime<Utc>) -> Order {
    Order {
        next_due: Some(next_due),
        ..Order::new(id, "other", GivenNumber::NoneGiven, next_due)
    }
}

/// A conversation that repeats what it hears, and does as it is told by a few words.
pub fn parrot(state: PersonState, event: Event, now: DateTime<Utc>) -> Changes {
    let chat = event.chat;
    let mut person = state.person.unwrap_or(person(chat));
    person.blocked = match event.kind {
        EventKind::Blocked => true,
        EventKind::Due(_) => person.blocked,
        _ => false,
    };
    let mut changes = Changes::default();
    match &event.kind {
        EventKind::Text { text, .. } if text == "panic" => panic!("as asked"),
        EventKind::Text { text, .. } if text.starts_with("drop ") => {
            changes.removed.push(text["drop ".len()..].parse().unwrap());
            changes.outgoing.push(send("dropped"));
        }
        EventKind::Text { text, .. } if text == "forget" => {
            changes.forget = true;
            changes.outgoing.push(send("bye"));
            return changes;
        }
        EventKind::Due(DueSubject::Order(id)) => {
            let mut order = state.orders.into_iter().find(|o| o.id == *id).unwrap();
            assert_ne!(order.name.as_deref(), Some("panic"), "as asked");
            if order.name.as_deref() == Some("deadly") {
                std::process::abort();
            }
            if order.name.as_deref() != Some("stuck") {
                order.next_due = Some(now + TimeDelta::days(1));
            }
            if order.name.as_deref() != Some("silent") {
                changes.outgoing.push(send(format!("order {}", order.id)));
            }
            changes.orders.push(order);
        }
        what => changes.outgoing.push(send(format!("{what:?}"))),
    }
    changes.person = Some(person);
    changes
}
