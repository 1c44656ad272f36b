//! What storage promises, tried on real folders.

mod backups;
mod damage;
mod forgetting;
mod index;
mod keys;
mod opening;
mod versions;

use crate::model::DueSubject;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use tempfile::TempDir;

use futures_executor::block_on;

use super::Sled;
use super::trees::Trees;
use crate::model::Changes;
use crate::model::{
    Action, Button, ChatId, Dialogue, Draft, GivenNumber, Order, OrderId, Outgoing, Person,
    PersonState, Question,
};
use crate::storage::{
    Ack, Due, DueKind, ErrorKind, InboxEntry, KeySource, OutboxEntries, OutboxKey, Result, Storage,
    UpdateId, WrittenBackup,
};

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The data folder in it; the keys lie beside that.
fn data(folder: &TempDir) -> PathBuf {
    folder.path().join("data")
}

fn open(folder: &TempDir) -> Opened {
    Opened::open(&data(folder)).unwrap()
}

/// The engine, whose calls block until they are answered, and its trees.
struct Opened(Sled);

impl std::ops::Deref for Opened {
    type Target = Trees;

    fn deref(&self) -> &Trees {
        &self.0.trees
    }
}

impl Opened {
    fn open(folder: &Path) -> Result<Self> {
        Self::open_with(folder, &KeySource::beside(folder))
    }

    fn open_with(folder: &Path, keys: &KeySource) -> Result<Self> {
        Sled::open(folder, keys).map(Self)
    }

    fn receive(&self, updates: Vec<(UpdateId, Vec<u8>)>) -> Result<Vec<InboxEntry>> {
        block_on(self.0.receive(updates, minute(0)))
    }

    fn inbox(&self) -> Result<Vec<InboxEntry>> {
        block_on(self.0.inbox())
    }

    fn count_attempt(&self, update: UpdateId) -> Result<u32> {
        block_on(self.0.count_attempt(update))
    }

    fn dead_letter(
        &self,
        update: UpdateId,
        apology: Option<(ChatId, Outgoing)>,
    ) -> Result<Option<OutboxEntries>> {
        let (chat, outgoing) = apology.unzip();
        let changes = Changes {
            outgoing: Vec::from_iter(outgoing),
            ..Changes::default()
        };
        block_on(
            self.0
                .commit(chat, changes, Ack::DeadLetter(update), minute(0)),
        )
    }

    fn person(&self, chat: ChatId) -> Result<PersonState> {
        block_on(self.0.person(chat))
    }

    fn commit(&self, chat: ChatId, changes: Changes, ack: Ack) -> Result<Option<OutboxEntries>> {
        block_on(self.0.commit(Some(chat), changes, ack, minute(0)))
    }

    fn outbox(&self) -> Result<OutboxEntries> {
        block_on(self.0.outbox(None))
    }

    fn sent(&self, key: OutboxKey) -> Result<()> {
        block_on(self.0.sent(key))
    }

    fn due(&self, until: DateTime<Utc>, limit: usize) -> Result<Vec<Due>> {
        block_on(self.0.due(DueKind::Reminder, until, limit))
    }

    fn look_ups_due(&self, until: DateTime<Utc>) -> Vec<Due> {
        block_on(self.0.due(DueKind::LookUp, until, 1000)).unwrap()
    }

    fn next_due(&self, after: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        block_on(self.0.next_due(DueKind::Reminder, after))
    }

    fn take_dead_letters(&self) -> Vec<(UpdateId, String)> {
        block_on(self.0.take_dead_letters()).unwrap()
    }

    fn back_up(&self, readable: bool, to: &mut dyn std::io::Write) -> Result<WrittenBackup> {
        self.0.back_up(readable, to)
    }
}

/// An instant, by the minute.
fn minute(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000 + 60 * minute, 0).unwrap()
}

fn person(chat: ChatId) -> Person {
    Person {
        dialogue: Dialogue::Checking {
            resume: Box::new(Dialogue::Adding {
                question: Question::Number,
                draft: Box::new(Draft {
                    store: Some("joom".to_owned()),
                    ..Draft::default()
                }),
            }),
        },
        next_order: 3,
        ..Person::new(chat, "ru", "Europe/Moscow")
    }
}

fn order(id: OrderId, next_due: Option<i64>) -> Order {
    let number = GivenNumber::Number("RR123456785CN".to_owned());
    Order {
        name: Some("чехол".to_owned()),
        shipped_on: Some(minute(0).date_naive()),
        protection_end: Some(minute(90_000)),
        next_due: next_due.map(minute),
        ..Order::new(id, "aliexpress", number, minute(5))
    }
}

fn say(text: &str) -> Outgoing {
    Outgoing::message(
        text.to_owned(),
        vec![vec![Button::new("OK", Action::Data("ok".to_owned()))]],
    )
}

fn orders(orders: impl IntoIterator<Item = Order>) -> Changes {
    Changes {
        orders: orders.into_iter().collect(),
        ..Changes::default()
    }
}

fn saying<const N: usize>(texts: [&str; N]) -> Changes {
    Changes {
        outgoing: texts.map(say).into(),
        ..Changes::default()
    }
}

/// Commits what ack nothing, and returns the texts that it put into the outbox.
fn commit(storage: &Opened, chat: ChatId, changes: Changes) -> Vec<Outgoing> {
    let entries = storage.commit(chat, changes, Ack::None).unwrap();
    entries.unwrap().into_iter().map(|entry| entry.1).collect()
}

fn receive(storage: &Opened, updates: &[UpdateId]) -> Vec<UpdateId> {
    let raw = |id: &UpdateId| {
        (
            *id,
            format!(r#"{{"update_id":{id},"message":{{}}}}"#).into(),
        )
    };
    let new = storage.receive(updates.iter().map(raw).collect()).unwrap();
    new.into_iter().map(|received| received.update).collect()
}

fn inbox(storage: &Opened) -> Vec<(UpdateId, u32)> {
    let inbox = storage.inbox().unwrap().into_iter();
    inbox.map(|entry| (entry.update, entry.attempts)).collect()
}

fn said(storage: &Opened) -> Vec<Outgoing> {
    let outbox = storage.outbox().unwrap().into_iter();
    outbox.map(|entry| entry.1).collect()
}

fn due(storage: &Opened, until: i64) -> Vec<(ChatId, OrderId)> {
    let due = storage.due(minute(until), 100).unwrap().into_iter();
    due.map(|due| match due.subject {
        DueSubject::Order(id) => (due.chat, id),
        DueSubject::Person => (due.chat, 0),
    })
    .collect()
}

#[test]
fn a_person_and_orders_are_remembered_across_a_restart() {
    let folder = folder();
    let storage = open(&folder);
    let changes = Changes {
        person: Some(person(7)),
        orders: vec![order(2, None), order(1, Some(10))],
        ..Changes::default()
    };
    commit(&storage, 7, changes);
    commit(&storage, -7, orders([order(1, None)]));
    drop(storage);

    let state = open(&folder).person(7).unwrap();
    assert_eq!(state.person, Some(person(7)));
    assert_eq!(state.orders, [order(1, Some(10)), order(2, None)]);
}

#[test]
fn nobody_is_remembered_as_nobody() {
    let folder = folder();
    assert_eq!(open(&folder).person(7).unwrap(), PersonState::default());
}

#[test]
fn a_removed_order_is_gone_and_no_longer_due() {
    let folder = folder();
    let storage = open(&folder);
    commit(&storage, 7, orders([order(1, Some(1)), order(2, Some(2))]));
    let changes = Changes {
        removed: vec![1],
        ..Changes::default()
    };
    commit(&storage, 7, changes);
    assert_eq!(storage.person(7).unwrap().orders, [order(2, Some(2))]);
    assert_eq!(due(&storage, 9), [(7, 2)]);
}

#[test]
fn an_update_is_received_once() {
    let folder = folder();
    let storage = open(&folder);
    assert_eq!(receive(&storage, &[11, 12, 11]), [11, 12]);
    assert_eq!(receive(&storage, &[12, 13]), [13]);
    drop(storage);

    let storage = open(&folder);
    assert!(receive(&storage, &[11, 13]).is_empty());
    assert_eq!(inbox(&storage), [(11, 0), (12, 0), (13, 0)]);
    let raw = String::from_utf8(storage.inbox().unwrap().remove(0).raw);
    assert_eq!(raw.unwrap(), r#"{"update_id":11,"message":{}}"#);
}

#[test]
fn a_handled_update_leaves_the_inbox_and_does_not_come_back() {
    let folder = folder();
    let storage = open(&folder);
    receive(&storage, &[11, 12]);
    let made = storage.commit(7, saying(["hello"]), Ack::Update(11));
    assert_eq!(made.unwrap().unwrap().len(), 1);
    drop(storage);

    let storage = open(&folder);
    assert_eq!(inbox(&storage), [(12, 0)]);
    assert!(receive(&storage, &[11]).is_empty());
}

#[test]
fn a_replayed_update_changes_nothing() {
    let folder = folder();
    let storage = open(&folder);
    receive(&storage, &[11]);
    let ack = Ack::Update(11);
    storage.commit(7, saying(["hello"]), ack).unwrap();
    let before = storage.everything();
    let replayed = Changes {
        person: Some(person(7)),
        orders: vec![order(1, Some(1))],
        outgoing: vec![say("again")],
        forget: true,
        removed: vec![2],
    };
    assert_eq!(storage.commit(7, replayed, ack).unwrap(), None);
    assert_eq!(storage.everything(), before);
}

#[test]
fn failures_of_an_update_are_counted_across_a_restart() {
    let folder = folder();
    let storage = open(&folder);
    receive(&storage, &[11]);
    assert_eq!(storage.count_attempt(11).unwrap(), 1);
    assert_eq!(storage.count_attempt(11).unwrap(), 2);
    drop(storage);

    let storage = open(&folder);
    assert_eq!(inbox(&storage), [(11, 2)]);
    assert_eq!(storage.count_attempt(11).unwrap(), 3);
    assert_eq!(storage.count_attempt(12).unwrap(), 0);
    assert_eq!(inbox(&storage), [(11, 3)]);
}

#[test]
fn an_update_that_is_set_aside_leaves_its_kind_and_an_apology() {
    let folder = folder();
    let storage = open(&folder);
    let raw = br#"{"update_id":11,"message":{"text":"my secret"}}"#;
    storage.receive(vec![(11, raw.to_vec())]).unwrap();
    let entries = storage.dead_letter(11, Some((7, say("sorry")))).unwrap();
    assert_eq!(entries.unwrap()[0].1, say("sorry"));
    assert_eq!(said(&storage), [say("sorry")]);
    assert_eq!(inbox(&storage), []);
    assert!(receive(&storage, &[11]).is_empty());
    assert_eq!(storage.take_dead_letters(), [(11, "message".to_owned())]);
    assert_eq!(storage.take_dead_letters(), []);
    assert!(receive(&storage, &[11]).is_empty());
}

#[test]
fn an_update_is_set_aside_once_and_never_after_it_was_handled() {
    let folder = folder();
    let storage = open(&folder);
    receive(&storage, &[11, 12]);
    assert_eq!(storage.dead_letter(11, None).unwrap(), Some(vec![]));
    assert_eq!(
        storage.dead_letter(11, Some((7, say("sorry")))).unwrap(),
        None
    );
    commit(&storage, 7, Changes::default());
    let ack = Ack::Update(12);
    storage.commit(7, Changes::default(), ack).unwrap();
    assert_eq!(
        storage.dead_letter(12, Some((7, say("sorry")))).unwrap(),
        None
    );
    assert_eq!(said(&storage), []);
    assert_eq!(storage.take_dead_letters(), [(11, "message".to_owned())]);
}

#[test]
fn the_outbox_keeps_the_order_of_what_is_said_across_restarts() {
    let folder = folder();
    for texts in [["1", "2"], ["3", "4"], ["5", "6"]] {
        let storage = open(&folder);
        let entries = storage.commit(7, saying(texts), Ack::None);
        // An empty outbox must not begin its numbers anew: the first entry is taken at once.
        storage.sent(entries.unwrap().unwrap()[0].0).unwrap();
    }
    assert_eq!(said(&open(&folder)), ["2", "4", "6"].map(say));
}

#[test]
fn what_was_sent_leaves_the_outbox_for_good() {
    let folder = folder();
    let storage = open(&folder);
    commit(&storage, 7, saying(["a", "b"]));
    let outbox = storage.outbox().unwrap();
    storage.sent(outbox[0].0).unwrap();
    storage.sent(outbox[0].0).unwrap();
    drop(storage);
    assert_eq!(open(&folder).outbox().unwrap(), outbox[1..]);
}

#[test]
fn a_forgotten_person_leaves_nothing_and_others_stay() {
    let folder = folder();
    let storage = open(&folder);
    for chat in [7_001_002_003, 8] {
        receive(&storage, &[chat as UpdateId]);
        let changes = Changes {
            person: Some(person(chat)),
            orders: vec![order(1, Some(10)), order(2, None)],
            outgoing: vec![say("waiting")],
            ..Changes::default()
        };
        storage
            .commit(chat, changes, Ack::Update(chat as UpdateId))
            .unwrap();
    }
    receive(&storage, &[5]);
    let forget = Changes {
        forget: true,
        ..Changes::default()
    };
    storage
        .commit(7_001_002_003, forget, Ack::Update(5))
        .unwrap();

    assert_eq!(
        storage.person(7_001_002_003).unwrap(),
        PersonState::default()
    );
    assert_eq!(storage.person(8).unwrap().orders.len(), 2);
    assert_eq!(due(&storage, 99), [(8, 1)]);
    assert_eq!(said(&storage), [say("waiting")]);
}

#[test]
fn what_is_said_with_the_forgetting_is_still_said() {
    let folder = folder();
    let storage = open(&folder);
    commit(&storage, 7, saying(["old"]));
    let changes = Changes {
        forget: true,
        person: Some(person(7)),
        orders: vec![order(4, Some(4))],
        outgoing: vec![say("gone")],
        ..Changes::default()
    };
    commit(&storage, 7, changes);
    assert_eq!(said(&storage), [say("gone")]);
    let state = storage.person(7).unwrap();
    assert_eq!((state.person, state.orders.len()), (Some(person(7)), 1));
    assert_eq!(due(&storage, 99), [(7, 4)]);
}

#[test]
fn a_large_update_is_kept_whole() {
    let folder = folder();
    let storage = open(&folder);
    let raw: Vec<u8> = (0..2_000_000_u32).map(|n| (n % 251) as u8).collect();
    storage.receive(vec![(1, raw.clone())]).unwrap();
    drop(storage);
    assert_eq!(open(&folder).inbox().unwrap()[0].raw, raw);
}

#[test]
fn commits_at_once_all_last() {
    let folder = folder();
    let storage = open(&folder);
    std::thread::scope(|scope| {
        for chat in 1..=8 {
            let storage = &storage;
            scope.spawn(move || {
                for id in 1..=20 {
                    commit(storage, chat, orders([order(id, Some(id.into()))]));
                }
            });
        }
    });
    drop(storage);
    let storage = open(&folder);
    for chat in 1..=8 {
        assert_eq!(storage.person(chat).unwrap().orders.len(), 20);
    }
    assert_eq!(storage.due(minute(99), 1000).unwrap().len(), 160);
}
