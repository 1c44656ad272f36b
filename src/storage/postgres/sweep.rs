//! What the worker does in the background: it finishes what was cut off, and forgets what does not count any more.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::engine::Engine;
use super::keys::KeyId;
use super::pending::COUNTS_FOR;
use super::receive::KEY_AGE;
use crate::storage::error::Result;

/// How many rows one statement takes, so that it is short.
const SOME: i64 = 5_000;

impl Engine {
    /// Does all of it once. What fails is done the next time.
    pub async fn sweep(self: Arc<Self>) {
        let swept = async {
            self.finish_destructions().await?;
            self.destroy_inbox_keys().await?;
            self.forget_processed().await
        };
        if let Err(error) = swept.await {
            log::warn!("tidying up the database is tried again: {error}");
        }
    }

    /// Destroys the keys that a worker was about to destroy.
    async fn finish_destructions(&self) -> Result<()> {
        const SQL: &str = "select id from trackless.doomed_keys limit $1";
        let rows = self.control.rows(SQL, &[&SOME]).await?;
        let keys: Vec<KeyId> = rows.iter().map(|row| row.get(0)).collect();
        self.destroy(&keys).await;
        Ok(())
    }

    /// Destroys the keys of the inbox with which nothing is sealed any more, nor will be.
    async fn destroy_inbox_keys(&self) -> Result<()> {
        const DELETE: &str = "delete from trackless.inbox_keys as key \
            where made < clock_timestamp() - make_interval(secs => $1) \
            and not exists (select from trackless.updates where updates.key = key.id)";
        const KNOWN: &str = "select id from trackless.inbox_keys";
        // A key's number is there before the key: one that is listed here, and whose number is not known afterwards, is an old one.
        let keys = self.keys.of_inbox().await?;
        let age = 2.0 * KEY_AGE.as_secs_f64();
        // Where something was sealed with one of them at this moment, that row refuses, and all stay until the next time.
        let _ = self.control.rows(DELETE, &[&age]).await;
        let known = self.control.rows(KNOWN, &[]).await?;
        let known: HashSet<KeyId> = known.iter().map(|row| row.get(0)).collect();
        let old: Vec<KeyId> = keys
            .into_iter()
            .filter(|key| !known.contains(key))
            .collect();
        match old.is_empty() {
            true => Ok(()),
            false => self.keys.destroy(&old).await,
        }
    }

    /// Forgets the updates that were processed long ago.
    async fn forget_processed(&self) -> Result<()> {
        const SQL: &str = "delete from trackless.updates where id in ( \
            select id from trackless.updates where processed <= $1 limit $2) returning 1";
        let before = self.latest.load(Ordering::Relaxed) - COUNTS_FOR.num_seconds();
        loop {
            let gone = self.control.rows(SQL, &[&before, &SOME]).await?;
            if (gone.len() as i64) < SOME {
                return Ok(());
            }
        }
    }
}
