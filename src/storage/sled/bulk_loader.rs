//! Fills a new store with many records at once: without a transaction for each, and with one sync at the end.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use sled::Tree;

use super::person_key::PersonKey;
use super::sync::SyncedDb;
use super::{due, sled_files};
use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::codec;
use crate::storage::crypto::keyring::{Keyring, Slot};
use crate::storage::due_entries::due_entries;
use crate::storage::interface::UpdateId;
use crate::storage::tree_keys;

/// A store that is being filled.
pub struct BulkLoader<'a> {
    inner: PathBuf,
    db: sled::Db,
    people: Tree,
    outbox: Tree,
    inbox: Tree,
    processed: Tree,
    processed_order: Tree,
    dead_letters: Tree,
    due: BTreeMap<Slot, Vec<u8>>,
    next_processed: u64,
    keyring: &'a Keyring,
}

impl<'a> BulkLoader<'a> {
    /// Fills the folder `inner`, which is there and empty.
    pub fn new(inner: &Path, keyring: &'a Keyring) -> sled::Result<Self> {
        let db = sled_files::config(inner).open()?;
        for name in sled_files::NAMES {
            db.open_tree(name)?;
        }
        Ok(Self {
            inner: inner.to_owned(),
            people: db.open_tree("people")?,
            outbox: db.open_tree("outbox")?,
            inbox: db.open_tree("inbox")?,
            processed: db.open_tree("handled")?,
            processed_order: db.open_tree("marks")?,
            dead_letters: db.open_tree("aside")?,
            due: BTreeMap::new(),
            next_processed: 0,
            db,
            keyring,
        })
    }

    /// A place for a person who has none yet.
    pub fn person_key(&self, chat: ChatId) -> io::Result<PersonKey> {
        let (slot, key) = self.keyring.add(chat)?;
        self.keyring.bind(chat, slot);
        Ok(PersonKey { slot, key })
    }

    pub fn person(&mut self, person_key: &PersonKey, state: &PersonState) -> sled::Result<()> {
        if state.is_empty() {
            return Ok(());
        }
        let key = tree_keys::slot(person_key.slot);
        self.people.insert(
            key,
            person_key.key.seal("people", &key, &codec::encode(state)),
        )?;
        let group = self.due.entry(due::group(person_key.slot)).or_default();
        *group = due::replaced(Some(group), person_key.slot, &due_entries(state));
        Ok(())
    }

    /// What was put in of this person goes.
    pub fn gone(&mut self, person_key: &PersonKey) -> sled::Result<()> {
        self.people.remove(tree_keys::slot(person_key.slot))?;
        if let Some(group) = self.due.get_mut(&due::group(person_key.slot)) {
            *group = due::replaced(Some(group), person_key.slot, &BTreeSet::new());
        }
        Ok(())
    }

    pub fn outgoing(
        &mut self,
        person_key: &PersonKey,
        sequence: u64,
        outgoing: &Outgoing,
    ) -> sled::Result<()> {
        let key = tree_keys::outgoing(person_key.slot, sequence);
        let value = person_key
            .key
            .seal("outbox", &key, &codec::encode(outgoing));
        self.outbox.insert(key, value).map(drop)
    }

    pub fn received(&mut self, update: UpdateId, attempts: u32, raw: &[u8]) -> sled::Result<()> {
        let key = tree_keys::update(update);
        let value = codec::encode_received(attempts, raw);
        let value = self
            .keyring
            .with_inbox_key(|inbox| inbox.seal("inbox", &key, &value));
        self.inbox.insert(key, value).map(drop)
    }

    /// Marks an update as handled; the oldest comes first.
    pub fn processed(&mut self, update: UpdateId) -> sled::Result<()> {
        let (mark, update) = (self.next_processed.to_be_bytes(), tree_keys::update(update));
        self.next_processed += 1;
        self.processed.insert(update, &mark)?;
        self.processed_order.insert(mark, &update).map(drop)
    }

    pub fn dead_letters(&mut self, update: UpdateId, kind: &str) -> sled::Result<()> {
        self.dead_letters
            .insert(tree_keys::update(update), kind)
            .map(drop)
    }

    /// Brings everything to the disk: the keys first.
    pub fn finish(self) -> io::Result<()> {
        let due = self.db.open_tree("due")?;
        for (group, record) in &self.due {
            due.insert(tree_keys::slot(*group), record.as_slice())?;
        }
        self.keyring.sync()?;
        sled_files::name(&self.db, self.keyring.id())?;
        SyncedDb::new(self.db, &self.inner)?.settle()
    }
}
