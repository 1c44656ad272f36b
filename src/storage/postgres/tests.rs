//! What the engine promises beyond the contract of all engines: several processes on one database, and what may befall a connection.

mod cut;
mod group;
mod keys;
mod lease;
mod moving;
mod opening;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_executor::block_on;
use postgres_sandbox::Database;
use tempfile::TempDir;

use super::Postgres;
use crate::model::{Changes, ChatId, GivenNumber, Order, OrderId, Outgoing};
use crate::storage::crypto::key_source::KeySource;
use crate::storage::database::DatabaseUrl;
use crate::storage::error::{Result, StorageError};
use crate::storage::interface::{Ack, OutboxEntries, Storage, UpdateId};

/// A database, and the folder of its master key.
struct World {
    database: Database,
    folder: TempDir,
}

impl World {
    /// `None` where PostgreSQL is not installed.
    fn new() -> Option<Self> {
        let database = postgres_sandbox::database()?;
        let folder = tempfile::tempdir().unwrap();
        Some(Self { database, folder })
    }

    fn keys(&self) -> KeySource {
        KeySource::beside(&self.folder.path().join("data"))
    }

    /// One process's storage.
    #[track_caller]
    fn open(&self) -> Arc<Postgres> {
        self.open_at(&self.database.url()).unwrap()
    }

    fn open_at(&self, url: &str) -> Result<Arc<Postgres>> {
        open(url, &self.keys())
    }

    fn sql(&self, statement: &str) -> String {
        self.database.sql(statement)
    }

    fn count(&self, table: &str) -> u64 {
        let count = self.sql(&format!("select count(*) from {table}"));
        count.parse().unwrap()
    }
}

fn open(url: &str, keys: &KeySource) -> Result<Arc<Postgres>> {
    let url = DatabaseUrl::read(url).unwrap();
    Postgres::open(&url, keys).map(Arc::new)
}

/// The line that is said when it cannot be opened.
#[track_caller]
fn refused(opened: Result<Arc<Postgres>>) -> StorageError {
    let error = opened.err().expect("it is refused");
    assert_eq!(error.to_string().lines().count(), 1, "{error}");
    error
}

fn minute(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000 + 60 * minute, 0).unwrap()
}

fn order(id: OrderId) -> Order {
    Order {
        next_due: Some(minute(id.into())),
        ..Order::new(id, "joom", GivenNumber::NoneGiven, minute(0))
    }
}

fn say(text: &str) -> Outgoing {
    Outgoing::message(text.to_owned(), Vec::new())
}

fn saying(text: &str) -> Changes {
    Changes {
        outgoing: vec![say(text)],
        ..Changes::default()
    }
}

fn commit(
    storage: &Postgres,
    chat: ChatId,
    changes: Changes,
    ack: Ack,
) -> Result<Option<OutboxEntries>> {
    block_on(storage.commit(Some(chat), changes, ack, minute(0)))
}

fn receive(storage: &Postgres, update: UpdateId) -> usize {
    let raw = format!(r#"{{"update_id":{update},"message":{{}}}}"#);
    let new = block_on(storage.receive(vec![(update, raw.into())], minute(0)));
    new.unwrap().len()
}

fn inbox(storage: &Postgres) -> Vec<UpdateId> {
    let inbox = block_on(storage.inbox()).unwrap().into_iter();
    inbox.map(|entry| entry.update).collect()
}

fn outbox(storage: &Postgres) -> Vec<(ChatId, Outgoing)> {
    let outbox = block_on(storage.outbox(None)).unwrap().into_iter();
    outbox.map(|(key, said)| (key.chat, said)).collect()
}
