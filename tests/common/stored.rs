//! What lies in a data folder while the program does not run. Tests read and write storage here alone.

use chrono::{DateTime, Utc};
use std::path::Path;
use trackless::model::{Changes, ChatId, Order, Outgoing, Person, PersonState};
use trackless::storage::{Ack, Blocking, Due, DueKind, StorageError, UpdateId};

/// When it was written does not matter to these tests.
const ONCE: DateTime<Utc> = DateTime::UNIX_EPOCH;

pub struct Stored(Blocking);

impl Stored {
    /// The storage in this folder, which is made if there is none.
    #[track_caller]
    pub fn open(data: &Path) -> Self {
        Self::try_open(data).unwrap()
    }

    pub fn try_open(data: &Path) -> Result<Self, StorageError> {
        Blocking::open(data).map(Self)
    }

    #[track_caller]
    pub fn person(&self, chat: ChatId) -> PersonState {
        self.0.person(chat).unwrap()
    }

    #[track_caller]
    pub fn orders(&self, chat: ChatId) -> Vec<Order> {
        self.person(chat).orders
    }

    /// Puts a person and their orders into storage, as if an earlier run had known them.
    #[track_caller]
    pub fn knows(&self, person: Person, orders: Vec<Order>) {
        let chat = person.chat;
        let changes = Changes {
            person: Some(person),
            orders,
            ..Changes::default()
        };
        self.commit(chat, changes, Ack::None);
    }

    #[track_caller]
    pub fn commit(&self, chat: ChatId, changes: Changes, ack: Ack) {
        self.0.commit(chat, changes, ack, ONCE).unwrap();
    }

    /// Takes in raw updates; returns the numbers of those that are new.
    #[track_caller]
    pub fn receive(&self, updates: Vec<(UpdateId, Vec<u8>)>) -> Vec<UpdateId> {
        let new = self.0.receive(updates, ONCE).unwrap();
        new.iter().map(|entry| entry.update).collect()
    }

    /// The numbers of the updates that were taken in and not handled yet.
    #[track_caller]
    pub fn inbox(&self) -> Vec<UpdateId> {
        let inbox = self.0.inbox().unwrap();
        inbox.iter().map(|entry| entry.update).collect()
    }

    /// What is still to be said.
    #[track_caller]
    pub fn outbox(&self) -> Vec<Outgoing> {
        let outbox = self.0.outbox().unwrap();
        outbox.into_iter().map(|(_, outgoing)| outgoing).collect()
    }

    /// All that is due by this time.
    #[track_caller]
    pub fn due(&self, until: DateTime<Utc>) -> Vec<Due> {
        self.0.due(DueKind::Reminder, until, usize::MAX).unwrap()
    }

    /// The updates that could not be handled, with their kinds.
    #[track_caller]
    pub fn dead_letters(&self) -> Vec<(UpdateId, String)> {
        self.0.take_dead_letters().unwrap()
    }
}
