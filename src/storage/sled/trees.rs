//! The trees of the engine, the keys of what is sealed in them, and how both are read.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use sled::{IVec, Tree};
use tokio::sync::watch;

use super::due::DueIndex;
use super::progress::Progress;
use super::sync::SyncedDb;
use crate::model::ChatId;
use crate::storage::codec::{self, Unreadable};
use crate::storage::crypto::keyring::{Keyring, Slot};
use crate::storage::error::{ErrorKind, Result, StorageError, damaged_record, newer_record};
use crate::storage::interface::{InboxEntry, UpdateId};
use crate::storage::tree_keys;

/// Slots that changed since a backup began, and whose they were or are.
pub type ChangedSlots = BTreeSet<(Slot, ChatId)>;

/// An open store. The writer alone changes it; anybody may read.
pub struct Trees {
    pub folder: PathBuf,
    pub disk: SyncedDb,
    pub keyring: Keyring,
    /// slot -> person and orders, sealed
    pub people: Tree,
    /// group of slots -> when what of theirs is due
    pub due: Tree,
    /// slot, sequence -> what is to be said, sealed
    pub outbox: Tree,
    /// update -> attempts and raw update, sealed
    pub inbox: Tree,
    /// update -> its number in the order of processing
    pub processed: Tree,
    /// number in the order of processing -> its update
    pub processed_order: Tree,
    /// update that was given up -> its kind
    pub dead_letters: Tree,
    /// slot whose key is to be destroyed
    pub pending_destruction: Tree,
    /// the name of the store, and the number of the last transaction
    pub about: Tree,
    pub progress: Progress,
    pub index: DueIndex,
    /// Marked as changed with the index.
    pub due_changed: watch::Sender<()>,
    /// Held by the writer while records move under another key; shared by those who read a person meanwhile.
    pub snapshot_lock: RwLock<()>,
    /// Slots that changed since a backup began, while one is made.
    pub changed_slots: Mutex<Option<ChangedSlots>>,
    /// One backup is made at a time.
    pub backups: Mutex<()>,
}

impl Trees {
    /// Everything in the inbox, by number.
    pub fn whole_inbox(&self) -> Result<Vec<InboxEntry>> {
        let read = |entry| {
            let (key, value): (IVec, IVec) = self.read(entry)?;
            self.received(&key, &value)
        };
        self.inbox.iter().map(read).collect()
    }

    /// The updates that were given up, with their kinds, by number.
    pub fn all_dead_letters(&self) -> Result<Vec<(UpdateId, String)>> {
        let read = |entry| {
            let (key, value): (IVec, IVec) = self.read(entry)?;
            let update = self.known(tree_keys::read_update(&key))?;
            Ok((update, self.known(String::from_utf8(value.to_vec()).ok())?))
        };
        self.dead_letters.iter().map(read).collect()
    }

    /// The kind of an update in the inbox.
    pub fn kind(&self, update: UpdateId) -> Result<String> {
        let key = tree_keys::update(update);
        let Some(value) = self.read(self.inbox.get(key))? else {
            return Ok(codec::UNKNOWN_KIND.to_owned());
        };
        let received = self.received(&key, &value)?;
        Ok(codec::update_kind(&received.raw))
    }

    pub fn received(&self, key: &[u8], value: &[u8]) -> Result<InboxEntry> {
        let opened = self
            .keyring
            .with_inbox_key(|inbox| inbox.open("inbox", key, value));
        let opened = self.readable(opened)?;
        let (attempts, raw) = self.readable(codec::decode_received(&opened))?;
        Ok(InboxEntry {
            update: self.known(tree_keys::read_update(key))?,
            raw: raw.to_vec(),
            attempts,
        })
    }

    /// An error where it is not known which keys are on the disk: what is sealed now could perhaps never be opened.
    pub fn keys_known(&self) -> Result<()> {
        match self.keyring.is_broken() {
            true => self.keys_written(Err(io::Error::other("an earlier write failed"))),
            false => Ok(()),
        }
    }

    /// Returns when all that was applied before is on the disk.
    pub fn settle(&self) -> Result<()> {
        self.keys_known()?;
        self.disk
            .settle()
            .map_err(|error| self.cannot("write", error.into()))
    }

    /// Notes for a backup that is being made what has changed.
    pub fn note_changed(&self, slots: impl Iterator<Item = (Slot, ChatId)>) {
        if let Some(changed) = self.changed().as_mut() {
            changed.extend(slots);
        }
    }

    /// What was noted; from here on nothing is.
    pub fn take_changed(&self) -> ChangedSlots {
        self.changed().take().unwrap_or_default()
    }

    pub fn changed(&self) -> MutexGuard<'_, Option<ChangedSlots>> {
        let changed = self.changed_slots.lock();
        changed.unwrap_or_else(PoisonError::into_inner)
    }

    pub fn read<T>(&self, result: sled::Result<T>) -> Result<T> {
        result.map_err(|error| self.cannot("read", error))
    }

    pub fn written<T>(&self, result: sled::Result<T>) -> Result<T> {
        result.map_err(|error| self.cannot("write", error))
    }

    pub fn keys_read<T>(&self, result: io::Result<T>) -> Result<T> {
        result.map_err(|error| self.keys_cannot("read", &error))
    }

    pub fn keys_written<T>(&self, result: io::Result<T>) -> Result<T> {
        result.map_err(|error| self.keys_cannot("write", &error))
    }

    fn keys_cannot(&self, verb: &str, error: &io::Error) -> StorageError {
        let kind = match self.keyring.is_broken() {
            true => ErrorKind::Fatal,
            false => ErrorKind::Transient,
        };
        let text = format!(
            "cannot {verb} the keys of the data in {}: {error}; see that the disk of the keys is healthy and has room, \
             then start again",
            self.folder.display()
        );
        StorageError::new(kind, text)
    }

    /// A call upon the open data failed.
    fn cannot(&self, verb: &str, error: sled::Error) -> StorageError {
        let kind = match error {
            _ if self.disk.is_broken() => ErrorKind::Fatal,
            sled::Error::Corruption { .. } => ErrorKind::Corrupt,
            _ => ErrorKind::Transient,
        };
        let text = format!(
            "cannot {verb} the data in {}: {}; see that the disk is healthy and has room, then start again",
            self.folder.display(),
            io::Error::from(error)
        );
        StorageError::new(kind, text)
    }

    pub fn readable<T>(&self, decoded: std::result::Result<T, Unreadable>) -> Result<T> {
        decoded.map_err(|unreadable| match unreadable {
            Unreadable::Newer(version) => newer_record(&self.folder, version),
            Unreadable::Damaged => damaged_record(&self.folder),
        })
    }

    pub fn known<T>(&self, key: Option<T>) -> Result<T> {
        key.ok_or_else(|| damaged_record(&self.folder))
    }
}
