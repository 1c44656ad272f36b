//! Taking updates in: any process may, whoever is the worker.
//!
//! Each process seals with a key of its own, which it changes often. A row of the inbox refers to its key in the same database, so
//! the key can be destroyed only when nothing is sealed with it: who was stopped for long and goes on with a destroyed key is
//! refused, and takes a new one.

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::time::Instant;
use tokio_postgres::error::SqlState;

use super::connection::{Parameters, rows};
use super::engine::Engine;
use super::keys::NumberedKey;
use super::pending::COUNTS_FOR;
use super::sealed;
use crate::storage::error::Result;
use crate::storage::interface::{InboxEntry, UpdateId};

/// How long a process seals the inbox with one key.
pub const KEY_AGE: Duration = Duration::from_secs(60);

impl Engine {
    /// Puts updates into the inbox, but for those that were processed before or are there already.
    pub async fn receive(
        &self,
        updates: Vec<(UpdateId, Vec<u8>)>,
        now: DateTime<Utc>,
    ) -> Result<Vec<InboxEntry>> {
        // By number, each once: two processes that take in the same ones wait for each other in one order.
        const SQL: &str = "insert into trackless.updates (id, key, raw) \
            select new.id, $1, new.raw from unnest($2::bigint[], $3::bytea[]) as new (id, raw) \
            on conflict (id) do update set key = excluded.key, raw = excluded.raw, attempts = 0, processed = null \
            where updates.processed <= $4 returning id";
        self.note(now);
        let unique: BTreeMap<UpdateId, &Vec<u8>> =
            updates.iter().rev().map(|(id, raw)| (*id, raw)).collect();
        if unique.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<i64> = unique.keys().copied().map(i64::from).collect();
        let forgotten = (now - COUNTS_FOR).timestamp();
        let new = loop {
            let key = self.current_inbox_key().await?;
            let seal = |(id, raw): (&UpdateId, &&Vec<u8>)| sealed::seal_update(&key, *id, raw);
            let raws: Vec<Vec<u8>> = unique.iter().map(seal).collect();
            let connection = self.main.connection().await?;
            match rows(&connection, SQL, &[&key.id, &ids, &raws, &forgotten]).await {
                Ok(new) => break new,
                Err(error) if error.code() == Some(&SqlState::FOREIGN_KEY_VIOLATION) => {
                    self.drop_inbox_key(&key).await;
                }
                Err(error) => return Err(self.place().failed(&error)),
            }
        };
        let mut new: HashSet<i64> = new.iter().map(|row| row.get(0)).collect();
        if !new.is_empty() && self.epoch().is_err() {
            self.received.notify_one();
        }
        let entries = updates.into_iter();
        let entries = entries.filter(|(update, _)| new.remove(&i64::from(*update)));
        let entry = |(update, raw)| InboxEntry {
            update,
            raw,
            attempts: 0,
        };
        Ok(entries.map(entry).collect())
    }

    async fn current_inbox_key(&self) -> Result<NumberedKey> {
        const SQL: &str = "insert into trackless.inbox_keys (id) values ($1)";
        let mut current = self.inbox_key.lock().await;
        match &*current {
            Some((key, since)) if since.elapsed() < KEY_AGE => return Ok(key.clone()),
            _ => {}
        }
        let new = NumberedKey::random();
        // Its number comes first: a key whose number is not there may be destroyed by anybody.
        self.main.rows(SQL, &[&new.id]).await?;
        self.keys.add_for_inbox(&new).await?;
        *current = Some((new.clone(), Instant::now()));
        Ok(new)
    }

    async fn drop_inbox_key(&self, destroyed: &NumberedKey) {
        let mut current = self.inbox_key.lock().await;
        if current
            .as_ref()
            .is_some_and(|(key, _)| key.id == destroyed.id)
        {
            *current = None;
        }
    }

    /// Notes that the worker is about to handle an update that an earlier one left.
    pub async fn count_attempt(&self, update: UpdateId) -> Result<u32> {
        const SQL: &str = "with lease as (select 1 from trackless.lease where epoch = $1 and holder = $3 for key share), \
            counted as (update trackless.updates set attempts = attempts + 1 \
                where id = $2 and key is not null and exists (select from lease) returning attempts) \
            select (select count(*) from lease), (select attempts from counted)";
        let epoch = self.epoch()?;
        let parameters: Parameters<'_> = &[&epoch, &i64::from(update), &self.holder];
        let row = self.under_lease(SQL, parameters).await?;
        let attempts: Option<i32> = row.get(1);
        Ok(attempts.unwrap_or_default().cast_unsigned())
    }
}
