//! What lies in a data folder, or in a database, while the program does not run. Tests read and write storage here alone.

use chrono::{DateTime, Utc};
use futures_executor::block_on;
use postgres_sandbox::Database;
use std::path::Path;
use std::sync::Arc;
use trackless::model::{Changes, ChatId, Order, Outgoing, Person, PersonState};
use trackless::storage::{
    Ack, Blocking, DatabaseUrl, Due, DueKind, KeySource, Lease, Storage, StorageError, UpdateId,
    open, open_database,
};

/// When it was written does not matter to these tests.
const ONCE: DateTime<Utc> = DateTime::UNIX_EPOCH;

pub struct Stored {
    _lease: Lease,
    storage: Blocking,
}

impl Stored {
    /// The storage in this folder, which is made if there is none.
    #[track_caller]
    pub fn open(data: &Path) -> Self {
        Self::try_open(data).unwrap()
    }

    pub fn try_open(data: &Path) -> Result<Self, StorageError> {
        open(data, &KeySource::beside(data)).map(Self::of)
    }

    /// The storage in the database with this address, whose master key is in the folder beside `data`.
    #[track_caller]
    pub fn in_database(url: &str, data: &Path) -> Self {
        let url = DatabaseUrl::read(url).unwrap();
        let opened = open_database(&url, &KeySource::beside(data), None);
        Self::of(opened.unwrap())
    }

    fn of(storage: Arc<dyn Storage>) -> Self {
        Self {
            _lease: block_on(storage.acquire()).unwrap(),
            storage: Blocking::new(storage),
        }
    }

    #[track_caller]
    pub fn person(&self, chat: ChatId) -> PersonState {
        self.storage.person(chat).unwrap()
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
        self.storage.commit(chat, changes, ack, ONCE).unwrap();
    }

    /// Takes in raw updates; returns the numbers of those that are new.
    #[track_caller]
    pub fn receive(&self, updates: Vec<(UpdateId, Vec<u8>)>) -> Vec<UpdateId> {
        let new = self.storage.receive(updates, ONCE).unwrap();
        new.iter().map(|entry| entry.update).collect()
    }

    /// The numbers of the updates that were taken in and not handled yet.
    #[track_caller]
    pub fn inbox(&self) -> Vec<UpdateId> {
        let inbox = self.storage.inbox().unwrap();
        inbox.iter().map(|entry| entry.update).collect()
    }

    /// What is still to be said.
    #[track_caller]
    pub fn outbox(&self) -> Vec<Outgoing> {
        let outbox = self.storage.outbox().unwrap();
        outbox.into_iter().map(|(_, outgoing)| outgoing).collect()
    }

    /// All that is due by this time.
    #[track_caller]
    pub fn due(&self, until: DateTime<Utc>) -> Vec<Due> {
        self.storage
            .due(DueKind::Reminder, until, usize::MAX)
            .unwrap()
    }

    /// The updates that could not be handled, with their kinds.
    #[track_caller]
    pub fn dead_letters(&self) -> Vec<(UpdateId, String)> {
        self.storage.take_dead_letters().unwrap()
    }
}

/// Lets the next process be the worker at once, as if the time had passed that the lease of one that was killed stands.
pub fn is_free(database: &Database) {
    database.sql("update trackless.lease set epoch = epoch + 1, until = '-infinity'");
}
