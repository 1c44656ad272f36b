//! The sled engine: the trees, and the calls of [`Storage`] upon them.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde::de::IgnoredAny;
use sled::transaction::{ConflictableTransactionError, TransactionError};
use sled::{IVec, Tree};

use super::due::DueIndex;
use super::people::PersonKey;
use super::sync::SyncedDb;
use super::write_plan::WritePlan;
use super::{start, tree_keys};
use crate::model::{Changes, ChatId, Outgoing, PersonState};
use crate::storage::codec::{self, Unreadable};
use crate::storage::crypto::key_source::KeySource;
use crate::storage::crypto::keyring::{Keyring, Slot};
use crate::storage::error::{self, Error, ErrorKind, Result};
use crate::storage::interface::{Ack, Due, InboxEntry, OutboxKey, Storage, UpdateId};

/// So many of the newest marks of handled updates are kept. Telegram repeats an update for a day at most.
pub const PROCESSED_KEPT: u64 = 100_000;

/// The key of the inbox is not renewed more often.
pub const RENEWAL: Duration = Duration::from_secs(1);

/// Slots that changed since a backup began, and whose they were or are.
pub type ChangedSlots = BTreeSet<(Slot, ChatId)>;

/// Storage in a folder.
pub struct Sled {
    pub(super) folder: PathBuf,
    pub(super) disk: SyncedDb,
    pub(super) keyring: Keyring,
    /// slot -> person and orders, sealed
    pub(super) people: Tree,
    /// group of slots -> when what of theirs is due
    pub(super) due: Tree,
    /// slot, sequence -> what is to be said, sealed
    pub(super) outbox: Tree,
    /// update -> failures and raw update, sealed
    pub(super) inbox: Tree,
    /// update -> the number of its mark
    pub(super) processed: Tree,
    /// the number of a mark -> its update
    pub(super) processed_order: Tree,
    /// update that failed too often -> its kind
    pub(super) dead_letters: Tree,
    /// slot whose key is to be destroyed
    pub(super) pending_destruction: Tree,
    pub(super) index: DueIndex,
    pub(super) next_processed: AtomicU64,
    pub(super) next_sequence: AtomicU64,
    /// Shared by those who change something; held alone where nobody may look or change meanwhile.
    pub(super) snapshot_lock: RwLock<()>,
    /// Slots that changed since a backup began, while one is made.
    pub(super) changed_slots: Mutex<Option<ChangedSlots>>,
    /// One backup is made at a time.
    pub(super) backups: Mutex<()>,
    /// Something has been sealed with the present key of the inbox.
    pub(super) inbox_used: AtomicBool,
    pub(super) inbox_renewed: Mutex<Instant>,
}

impl Sled {
    /// Opens the data in `folder`, with the keys in the folder beside it.
    pub fn open(folder: &Path) -> Result<Self> {
        Self::open_with(folder, &KeySource::beside(folder))
    }

    /// Opens the data in `folder`, which is made if it is missing. The error is one line that names the setting
    /// and the remedy.
    pub fn open_with(folder: &Path, keys: &KeySource) -> Result<Self> {
        let opened = start::open(folder, keys);
        opened.map_err(|error| {
            let error = match error.kind {
                // Without the record the store cannot be opened at all.
                ErrorKind::Corrupt => error::damaged(folder),
                _ => error,
            };
            error.about("TRACKLESS_DATA")
        })
    }

    /// The updates that were set aside, with their kinds, by number.
    pub fn dead_letters(&self) -> Result<Vec<(UpdateId, String)>> {
        let read = |entry| {
            let (key, value): (IVec, IVec) = self.read(entry)?;
            let update = self.known(tree_keys::read_update(&key))?;
            Ok((update, self.known(String::from_utf8(value.to_vec()).ok())?))
        };
        self.dead_letters.iter().map(read).collect()
    }

    /// Forgets which updates were set aside, once that has been told.
    pub fn clear_dead_letters(&self) -> Result<()> {
        let _shared = self.shared();
        self.written(self.dead_letters.clear())?;
        self.settle()
    }

    /// The kind of an update in the inbox: the name of its one field besides its id.
    pub(super) fn kind(&self, update: UpdateId) -> Result<String> {
        type Fields = std::collections::BTreeMap<String, IgnoredAny>;
        let key = tree_keys::update(update);
        let Some(value) = self.read(self.inbox.get(key))? else {
            return Ok("unknown".to_owned());
        };
        let received = self.received(&key, &value)?;
        let fields: Fields = serde_json::from_slice(&received.raw).unwrap_or_default();
        let kind = fields.into_keys().find(|field| field != "update_id");
        Ok(kind.unwrap_or_else(|| "unknown".to_owned()))
    }

    pub(super) fn received(&self, key: &[u8], value: &[u8]) -> Result<InboxEntry> {
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

    /// Where the inbox is empty, what was in it cannot be opened any more from here on.
    pub(super) fn renew_inbox_key(&self) -> Result<()> {
        if !self.inbox_used.load(Ordering::Relaxed) || !self.inbox.is_empty() {
            return Ok(());
        }
        let renewed = self.inbox_renewed.lock();
        let mut renewed = renewed.unwrap_or_else(PoisonError::into_inner);
        if renewed.elapsed() < RENEWAL {
            return Ok(());
        }
        let unused = || {
            let empty = self.inbox.is_empty();
            self.inbox_used.store(!empty, Ordering::Relaxed);
            empty
        };
        self.keys_written(self.keyring.renew_inbox(unused))?;
        *renewed = Instant::now();
        Ok(())
    }

    pub(super) fn shared(&self) -> RwLockReadGuard<'_, ()> {
        self.snapshot_lock
            .read()
            .unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn alone(&self) -> RwLockWriteGuard<'_, ()> {
        self.snapshot_lock
            .write()
            .unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn settle(&self) -> Result<()> {
        if self.keyring.is_broken() {
            return self.keys_written(Err(io::Error::other("an earlier write failed")));
        }
        self.disk
            .settle()
            .map_err(|error| self.cannot("write", error.into()))
    }

    pub(super) fn read<T>(&self, result: sled::Result<T>) -> Result<T> {
        result.map_err(|error| self.cannot("read", error))
    }

    pub(super) fn written<T>(&self, result: sled::Result<T>) -> Result<T> {
        result.map_err(|error| self.cannot("write", error))
    }

    pub(super) fn keys_read<T>(&self, result: io::Result<T>) -> Result<T> {
        result.map_err(|error| self.keys_cannot("read", &error))
    }

    pub(super) fn keys_written<T>(&self, result: io::Result<T>) -> Result<T> {
        result.map_err(|error| self.keys_cannot("write", &error))
    }

    fn keys_cannot(&self, verb: &str, error: &io::Error) -> Error {
        let kind = match self.keyring.is_broken() {
            true => ErrorKind::Fatal,
            false => ErrorKind::Transient,
        };
        let text = format!(
            "cannot {verb} the keys of the data in {}: {error}; see that the disk of the keys is healthy and has room, \
             then start again",
            self.folder.display()
        );
        Error::new(kind, text)
    }

    /// A call upon the open data failed.
    pub(super) fn cannot(&self, verb: &str, error: sled::Error) -> Error {
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
        Error::new(kind, text)
    }

    pub(super) fn readable<T>(&self, decoded: std::result::Result<T, Unreadable>) -> Result<T> {
        decoded.map_err(|unreadable| match unreadable {
            Unreadable::Newer(version) => error::newer_record(&self.folder, version),
            Unreadable::Damaged => error::damaged_record(&self.folder),
        })
    }

    pub(super) fn known<T>(&self, key: Option<T>) -> Result<T> {
        key.ok_or_else(|| error::damaged_record(&self.folder))
    }
}

impl Storage for Sled {
    fn receive(&self, updates: Vec<(UpdateId, Vec<u8>)>) -> Result<Vec<InboxEntry>> {
        let _shared = self.shared();
        let applied = self.keyring.with_inbox_key(|seal| {
            let trees = (&self.inbox, &self.processed);
            let applied = sled::Transactional::transaction(&trees, |(inbox, processed)| {
                let mut new = Vec::new();
                for (update, raw) in &updates {
                    let key = tree_keys::update(*update);
                    if processed.get(key)?.is_none() && inbox.get(key)?.is_none() {
                        let received = codec::encode_received(0, raw);
                        inbox.insert(&key, seal.seal("inbox", &key, &received))?;
                        new.push(InboxEntry {
                            update: *update,
                            raw: raw.clone(),
                            attempts: 0,
                        });
                    }
                }
                Ok::<_, ConflictableTransactionError<Infallible>>(new)
            });
            self.inbox_used.store(true, Ordering::Relaxed);
            applied
        });
        let new = self.written(applied.map_err(|error| match error {
            TransactionError::Storage(error) => error,
            TransactionError::Abort(never) => match never {},
        }))?;
        self.settle()?;
        Ok(new)
    }

    fn inbox(&self) -> Result<Vec<InboxEntry>> {
        let _shared = self.shared();
        let read = |entry| {
            let (key, value): (IVec, IVec) = self.read(entry)?;
            self.received(&key, &value)
        };
        self.inbox.iter().map(read).collect()
    }

    fn count_attempt(&self, update: UpdateId) -> Result<u32> {
        let _shared = self.shared();
        let key = tree_keys::update(update);
        let Some(value) = self.read(self.inbox.get(key))? else {
            return Ok(0);
        };
        let InboxEntry { raw, attempts, .. } = self.received(&key, &value)?;
        let attempts = attempts.saturating_add(1);
        let noted = codec::encode_received(attempts, &raw);
        // Where the update left the inbox meanwhile, it must not come back.
        let swapped = self.keyring.with_inbox_key(|inbox| {
            let noted = inbox.seal("inbox", &key, &noted);
            self.inbox.compare_and_swap(key, Some(&value), Some(noted))
        });
        if self.written(swapped)?.is_err() {
            return Ok(0);
        }
        self.settle()?;
        Ok(attempts)
    }

    fn dead_letter(
        &self,
        update: UpdateId,
        apology: Option<(ChatId, Outgoing)>,
    ) -> Result<Option<(OutboxKey, Outgoing)>> {
        let _shared = self.shared();
        if self.is_processed(update)? {
            return Ok(None);
        }
        let mut plan = WritePlan {
            processed: Some(update),
            ..WritePlan::default()
        };
        let kind = self.kind(update)?;
        plan.dead_letters
            .insert(&tree_keys::update(update), kind.as_bytes());
        let (chat, outgoing) = match apology {
            Some((chat, outgoing)) => (chat, vec![outgoing]),
            None => (0, Vec::new()),
        };
        let said = self.say(chat, outgoing, plan)?;
        Ok(said.and_then(|mut entries| entries.pop()))
    }

    fn person(&self, chat: ChatId) -> Result<PersonState> {
        let _shared = self.shared();
        match self.person_key(chat)? {
            Some(person_key) => self.state_of(&person_key),
            None => Ok(PersonState::default()),
        }
    }

    fn commit(
        &self,
        chat: ChatId,
        changes: Changes,
        ack: Ack,
    ) -> Result<Option<Vec<(OutboxKey, Outgoing)>>> {
        // Where something is removed, all that is left moves under a new key: an entry of the outbox that was taken out
        // meanwhile would come back.
        if changes.forget || !changes.removed.is_empty() {
            let _alone = self.alone();
            self.change(chat, changes, ack)
        } else {
            let _shared = self.shared();
            self.change(chat, changes, ack)
        }
    }

    fn outbox(&self) -> Result<Vec<(OutboxKey, Outgoing)>> {
        let _shared = self.shared();
        let mut entries = Vec::new();
        for entry in &self.outbox {
            let (key, value) = self.read(entry)?;
            let (slot, sequence) = self.known(tree_keys::read_outgoing(&key))?;
            let (chat, key) = self.known(self.keys_read(self.keyring.key(slot))?)?;
            let outgoing = PersonKey { slot, key }.outgoing(sequence, &value);
            entries.push((OutboxKey { chat, sequence }, self.readable(outgoing)?));
        }
        entries.sort_by_key(|(key, _)| *key);
        Ok(entries)
    }

    fn sent(&self, key: OutboxKey) -> Result<()> {
        if self.sent_to_known(key)? {
            return Ok(());
        }
        let _alone = self.alone();
        self.sent_to_unknown(key)
    }

    fn due(&self, until: DateTime<Utc>, limit: usize) -> Result<Vec<Due>> {
        Ok(self.index.until(until, limit))
    }

    fn next_due(&self, after: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        Ok(self.index.after(after))
    }
}
