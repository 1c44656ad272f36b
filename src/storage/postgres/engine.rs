//! What the calls share: the connections, the keys, the lease, and the hints for those who wait.

use std::sync::atomic::{AtomicI64, AtomicU64};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as AsyncMutex, Notify, watch};
use tokio::time::Instant;
use tokio_postgres::Row;

use super::address::Address;
use super::chats::Chats;
use super::connection::{Database, Parameters};
use super::failure::Place;
use super::keys::{Keys, NumberedKey};
use super::pending::{Made, Numbered};
use super::together::Together;
use crate::model::{ChatId, PersonState};
use crate::storage::codec::Unreadable;
use crate::storage::error::Result;
use crate::storage::lease::LeaseTerm;

/// An open database.
pub struct Engine {
    pub address: Address,
    /// For the calls.
    pub main: Database,
    /// For the lease and what is done in the background: these do not wait behind calls.
    pub control: Database,
    pub keys: Keys,
    /// Who this is, for those who look into the table of the lease; nobody else ever has this name.
    pub holder: String,
    /// The bot that is served, hashed.
    pub bot: OnceLock<Vec<u8>>,
    /// Commits that wait for a turn.
    pub commits: Together<Numbered, Made>,
    /// People who are to be read.
    pub readings: Together<ChatId, Result<PersonState>>,
    /// The chats in which something is committed.
    pub chats: Chats,
    /// How long the server may take for one half of a commit.
    pub patience: Duration,
    /// How far the lease reaches that this process has or had last.
    pub lease: Mutex<watch::Sender<LeaseTerm>>,
    /// Held by who waits for the lease.
    pub acquiring: AsyncMutex<()>,
    /// Woken when the worker gave its lease back.
    pub lease_freed: Notify,
    /// The next number of the outbox.
    pub sequence: AtomicU64,
    pub due_changed: watch::Sender<()>,
    pub arrivals: watch::Sender<()>,
    /// Woken when the worker is to be told of what was received here.
    pub received: Notify,
    /// The key that the inbox is sealed with here, and since when.
    pub inbox_key: AsyncMutex<Option<(NumberedKey, Instant)>>,
    /// The latest instant that a call has told, in seconds: what was processed two days before it is forgotten.
    pub latest: AtomicI64,
    /// Held as long as this process has a lease.
    pub working: Arc<AsyncMutex<()>>,
    /// Whether the lease could not be asked for or renewed the last time: the server is out of reach.
    pub outage: watch::Sender<bool>,
    /// Says that the engine is being dropped.
    pub closing: watch::Sender<bool>,
}

impl Engine {
    pub fn place(&self) -> &Place {
        &self.main.place
    }

    pub fn term(&self) -> watch::Sender<LeaseTerm> {
        let lease = self.lease.lock().unwrap_or_else(PoisonError::into_inner);
        lease.clone()
    }

    /// The epoch of the lease that this process has.
    ///
    /// # Errors
    ///
    /// It has none.
    pub fn epoch(&self) -> Result<i64> {
        let term = *self.term().borrow();
        match term.lost {
            true => Err(self.place().taken_over()),
            false => Ok(term.epoch.cast_signed()),
        }
    }

    /// The row of a statement that writes while this process has the lease; its first column counts that.
    pub async fn under_lease(&self, sql: &str, parameters: Parameters<'_>) -> Result<Row> {
        let rows = self.main.rows(sql, parameters).await?;
        let row = rows.into_iter().find(|row| row.get::<_, i64>(0) > 0);
        row.ok_or_else(|| self.place().taken_over())
    }

    pub fn readable<T>(&self, read: std::result::Result<T, Unreadable>) -> Result<T> {
        read.map_err(|unreadable| match unreadable {
            Unreadable::Newer(version) => self.place().newer_record(version),
            Unreadable::Damaged => self.place().damaged(),
        })
    }
}
