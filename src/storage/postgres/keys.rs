//! The keys, wrapped by the master key, in a table of this database or of another one.
//!
//! A key is made before anything is sealed with it, and destroyed after the transaction that leaves nothing under it. Each is named
//! by a number that is never used again, so whoever destroys a key late destroys no other.

use std::collections::HashMap;

use tokio_postgres::Row;

use super::connection::{Database, Parameters, Transaction, rows};
use crate::model::ChatId;
use crate::storage::codec::Unreadable;
use crate::storage::crypto::keyring::{StoreId, chat_bytes};
use crate::storage::crypto::seal::{Key, random};
use crate::storage::error::Result;

/// The number of a key.
pub type KeyId = i64;

const WITH_IDS: &str = "select id, chat, wrapped from trackless_keys.keys where id = any($1)";

/// Stands where a person's key has the chat.
const NOBODY: [u8; 8] = [u8::MAX; 8];

/// A key and its number.
#[derive(Clone)]
pub struct NumberedKey {
    pub id: KeyId,
    pub key: Key,
}

impl NumberedKey {
    pub fn random() -> Self {
        Self {
            id: i64::from_be_bytes(random()) & i64::MAX,
            key: Key::random(),
        }
    }

    pub fn seal(&self, table: &str, row: &[u8], value: &[u8]) -> Vec<u8> {
        self.key.seal(table, row, value)
    }

    pub fn open(
        &self,
        table: &str,
        row: &[u8],
        sealed: &[u8],
    ) -> std::result::Result<Vec<u8>, Unreadable> {
        self.key.open(table, row, sealed)
    }
}

/// The table of the keys.
pub struct Keys {
    pub database: Database,
    pub store: StoreId,
    pub master: Key,
}

impl Keys {
    /// The keys of these chats. One has more than one only where a change from one to the next was cut off.
    pub async fn of(&self, chats: &[ChatId]) -> Result<HashMap<ChatId, Vec<NumberedKey>>> {
        const SQL: &str = "select id, chat, wrapped from trackless_keys.keys where chat = any($1)";
        let mut keys: HashMap<_, Vec<_>> = HashMap::new();
        if chats.is_empty() {
            return Ok(keys);
        }
        for row in &self.database.rows(SQL, &[&chats]).await? {
            keys.entry(row.get(1)).or_default().extend(self.read(row));
        }
        Ok(keys)
    }

    /// The keys with these numbers. What is missing, or was wrapped by another master key, is left out.
    pub async fn with_ids(&self, ids: &[KeyId]) -> Result<HashMap<KeyId, NumberedKey>> {
        let mut keys = HashMap::new();
        for some in ids.chunks(1000) {
            let rows = self.database.rows(WITH_IDS, &[&some]).await?;
            let read = rows.iter().filter_map(|row| self.read(row));
            keys.extend(read.map(|key| (key.id, key)));
        }
        Ok(keys)
    }

    /// The keys with these numbers as a transaction sees them, by number.
    pub async fn with_ids_at(
        &self,
        snapshot: &Transaction,
        ids: &[KeyId],
    ) -> Result<HashMap<KeyId, NumberedKey>> {
        let rows = rows(snapshot.connection(), WITH_IDS, &[&ids]).await;
        let rows = rows.map_err(|error| self.database.place.failed(&error))?;
        let read = rows.iter().filter_map(|row| self.read(row));
        Ok(read.map(|key| (key.id, key)).collect())
    }

    /// One key of each of these people who has one.
    pub async fn of_all(&self, chats: &[ChatId]) -> Result<HashMap<ChatId, NumberedKey>> {
        const SQL: &str = "select id, chat, wrapped from trackless_keys.keys where chat = any($1) order by id desc";
        let rows = self.database.rows(SQL, &[&chats]).await?;
        let read = rows
            .iter()
            .filter_map(|row| Some((row.get(1), self.read(row)?)));
        Ok(read.collect())
    }

    /// Keeps new keys of people. They are on the disk when this returns.
    pub async fn add(&self, new: &HashMap<ChatId, NumberedKey>) -> Result<()> {
        const SQL: &str = "insert into trackless_keys.keys (id, chat, wrapped) \
            select * from unnest($1::bigint[], $2::bigint[], $3::bytea[])";
        let (mut ids, mut chats, mut wrapped) = (vec![], vec![], vec![]);
        for (chat, key) in new {
            ids.push(key.id);
            chats.push(*chat);
            wrapped.push(self.wrapped(Some(*chat), key));
        }
        let parameters: Parameters<'_> = &[&ids, &chats, &wrapped];
        self.database.rows(SQL, parameters).await.map(drop)
    }

    /// Keeps a new key of the inbox. It is on the disk when this returns.
    pub async fn add_for_inbox(&self, new: &NumberedKey) -> Result<()> {
        const SQL: &str =
            "insert into trackless_keys.keys (id, chat, wrapped) values ($1, null, $2)";
        let wrapped = self.wrapped(None, new);
        self.database
            .rows(SQL, &[&new.id, &wrapped])
            .await
            .map(drop)
    }

    /// Destroys the keys with these numbers.
    pub async fn destroy(&self, ids: &[KeyId]) -> Result<()> {
        const SQL: &str = "delete from trackless_keys.keys where id = any($1)";
        self.database.rows(SQL, &[&ids]).await.map(drop)
    }

    /// The numbers of the keys of the inbox.
    pub async fn of_inbox(&self) -> Result<Vec<KeyId>> {
        const SQL: &str = "select id from trackless_keys.keys where chat is null";
        let rows = self.database.rows(SQL, &[]).await?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    fn wrapped(&self, chat: Option<ChatId>, new: &NumberedKey) -> Vec<u8> {
        let nonce: [u8; 24] = random();
        let about = self.about(new.id, chat);
        let wrapped = self.master.encrypt(&nonce, &about, new.key.bytes());
        [&nonce[..], &wrapped].concat()
    }

    fn read(&self, row: &Row) -> Option<NumberedKey> {
        let (id, chat, wrapped): (KeyId, Option<ChatId>, &[u8]) =
            (row.get(0), row.get(1), row.get(2));
        let (nonce, wrapped) = wrapped.split_first_chunk()?;
        let about = self.about(id, chat);
        let key = self.master.decrypt(nonce, &about, wrapped)?;
        let key = Key::new(key.try_into().ok()?);
        Some(NumberedKey { id, key })
    }

    fn about(&self, id: KeyId, chat: Option<ChatId>) -> Vec<u8> {
        let chat = chat.map_or(NOBODY, chat_bytes);
        [&b"key"[..], &self.store, &id.to_be_bytes(), &chat].concat()
    }
}

/// What shows whether a master key is the one that wraps the keys of a store.
pub fn proof(master: &Key, store: StoreId) -> Vec<u8> {
    let nonce: [u8; 24] = random();
    let sealed = master.encrypt(&nonce, &proof_about(store), &[]);
    [&nonce[..], &sealed].concat()
}

pub fn is_proof(master: &Key, store: StoreId, proof: &[u8]) -> bool {
    let opened = proof
        .split_first_chunk()
        .and_then(|(nonce, sealed)| master.decrypt(nonce, &proof_about(store), sealed));
    opened.is_some()
}

fn proof_about(store: StoreId) -> Vec<u8> {
    [&b"keys in a database"[..], &store].concat()
}
