//! Filling a new store with many records at once: without a transaction for each, and with one sync at the end.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use sled::Tree;

use super::people::Home;
use super::sync::Disk;
use super::{due, sled_files, tree_keys as keys, write_plan as plan};
use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::codec;
use crate::storage::crypto::keyring::{Ring, Slot};
use crate::storage::interface::UpdateId;

/// A store that is being filled.
pub struct Loader<'a> {
    inner: PathBuf,
    db: sled::Db,
    people: Tree,
    outbox: Tree,
    inbox: Tree,
    handled: Tree,
    marks: Tree,
    dead_letters: Tree,
    due: BTreeMap<Slot, Vec<u8>>,
    next_mark: u64,
    ring: &'a Ring,
}

impl<'a> Loader<'a> {
    /// Fills the folder `inner`, which is there and empty.
    pub fn new(inner: &Path, ring: &'a Ring) -> sled::Result<Self> {
        let db = sled_files::config(inner).open()?;
        for name in sled_files::NAMES {
            db.open_tree(name)?;
        }
        Ok(Self {
            inner: inner.to_owned(),
            people: db.open_tree("people")?,
            outbox: db.open_tree("outbox")?,
            inbox: db.open_tree("inbox")?,
            handled: db.open_tree("handled")?,
            marks: db.open_tree("marks")?,
            dead_letters: db.open_tree("aside")?,
            due: BTreeMap::new(),
            next_mark: 0,
            db,
            ring,
        })
    }

    /// A place for a person who has none yet.
    pub fn home(&self, chat: ChatId) -> io::Result<Home> {
        let (slot, key) = self.ring.add(chat)?;
        self.ring.bind(chat, slot);
        Ok(Home { slot, key })
    }

    pub fn person(&mut self, home: &Home, state: &PersonState) -> sled::Result<()> {
        if state.is_empty() {
            return Ok(());
        }
        let key = keys::slot(home.slot);
        self.people
            .insert(key, home.key.seal("people", &key, &codec::encode(state)))?;
        let group = self.due.entry(due::group(home.slot)).or_default();
        *group = due::replaced(Some(group), home.slot, &plan::due(state));
        Ok(())
    }

    /// What was put in of this person goes.
    pub fn gone(&mut self, home: &Home) -> sled::Result<()> {
        self.people.remove(keys::slot(home.slot))?;
        if let Some(group) = self.due.get_mut(&due::group(home.slot)) {
            *group = due::replaced(Some(group), home.slot, &BTreeSet::new());
        }
        Ok(())
    }

    pub fn outgoing(
        &mut self,
        home: &Home,
        sequence: u64,
        outgoing: &Outgoing,
    ) -> sled::Result<()> {
        let key = keys::outgoing(home.slot, sequence);
        let value = home.key.seal("outbox", &key, &codec::encode(outgoing));
        self.outbox.insert(key, value).map(drop)
    }

    pub fn received(&mut self, update: UpdateId, attempts: u32, raw: &[u8]) -> sled::Result<()> {
        let key = keys::update(update);
        let value = codec::encode_received(attempts, raw);
        let value = self
            .ring
            .with_inbox_key(|inbox| inbox.seal("inbox", &key, &value));
        self.inbox.insert(key, value).map(drop)
    }

    /// Marks an update as handled; the oldest comes first.
    pub fn handled(&mut self, update: UpdateId) -> sled::Result<()> {
        let (mark, update) = (self.next_mark.to_be_bytes(), keys::update(update));
        self.next_mark += 1;
        self.handled.insert(update, &mark)?;
        self.marks.insert(mark, &update).map(drop)
    }

    pub fn dead_letters(&mut self, update: UpdateId, kind: &str) -> sled::Result<()> {
        self.dead_letters
            .insert(keys::update(update), kind)
            .map(drop)
    }

    /// Brings everything to the disk: the keys first.
    pub fn finish(self) -> io::Result<()> {
        let due = self.db.open_tree("due")?;
        for (group, record) in &self.due {
            due.insert(keys::slot(*group), record.as_slice())?;
        }
        self.ring.sync()?;
        sled_files::name(&self.db, self.ring.id())?;
        Disk::new(self.db, &self.inner)?.settle()
    }
}
