//! What opening does after the trees are there: it goes on where the last run ended, or was cut off.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, RwLock};
use std::time::Instant;

use sled::IVec;

use super::due::{self, DueIndex};
use super::open::{self, OpenStore};
use super::store::{PROCESSED_KEPT, RENEWAL, Sled};
use super::tree_keys;
use crate::storage::crypto::key_source::KeySource;
use crate::storage::crypto::keyring::ListedKeys;
use crate::storage::error::Result;
use crate::storage::interface::Due;

pub fn open(folder: &Path, keys: &KeySource) -> Result<Sled> {
    let OpenStore {
        disk,
        trees:
            [
                people,
                due,
                outbox,
                inbox,
                processed,
                processed_order,
                dead_letters,
                pending_destruction,
            ],
        keyring,
        mut listed,
    } = open::open(folder, keys)?;
    let mut storage = Sled {
        folder: folder.to_owned(),
        disk,
        keyring,
        people,
        due,
        outbox,
        inbox,
        processed,
        processed_order,
        dead_letters,
        pending_destruction,
        index: DueIndex::default(),
        next_processed: AtomicU64::new(0),
        next_sequence: AtomicU64::new(0),
        snapshot_lock: RwLock::default(),
        changed_slots: Mutex::default(),
        backups: Mutex::default(),
        inbox_used: AtomicBool::new(true),
        inbox_renewed: Mutex::new(
            Instant::now()
                .checked_sub(RENEWAL)
                .unwrap_or_else(Instant::now),
        ),
    };
    storage.settle_second_keys(&mut listed)?;
    storage.finish_destructions(&mut listed)?;
    storage.index = storage.read_index(&listed)?;
    storage.resume_processed()?;
    storage.resume_sequence()?;
    storage.renew_inbox_key()?;
    Ok(storage)
}

impl Sled {
    /// Where a person has two keys, a change from one to the other was cut off: the one with records stays.
    fn settle_second_keys(&self, listed: &mut ListedKeys) -> Result<()> {
        for (chat, second) in std::mem::take(&mut listed.second_keys) {
            let first = self.known(self.keyring.slot(chat))?;
            let (stays, goes) = match self.has_records(second)? {
                true => (second, first),
                false => (first, second),
            };
            self.keyring.bind(chat, stays);
            listed.chats[goes as usize] = None;
            listed.chats[stays as usize] = Some(chat);
            self.destroy_key(goes)?;
        }
        Ok(())
    }

    /// Destroys the keys that an earlier run was about to destroy.
    fn finish_destructions(&self, listed: &mut ListedKeys) -> Result<()> {
        for key in self.pending_destruction.iter().keys() {
            let slot = self.known(tree_keys::read_slot(&self.read(key)?))?;
            if let Some(chat) = listed.chats.get_mut(slot as usize).and_then(Option::take) {
                self.keyring.unbind(chat);
            }
            self.destroy_key(slot)?;
        }
        Ok(())
    }

    /// Reads the index by time. What cannot be read is passed over, and that is said.
    fn read_index(&self, listed: &ListedKeys) -> Result<DueIndex> {
        let mut entries = Vec::new();
        let mut unreadable = 0;
        for record in &self.due {
            let (key, record) = self.read(record)?;
            let group = tree_keys::read_slot(&key);
            let Some(Ok(read)) = group.map(|group| due::read(group, &record)) else {
                unreadable += 1;
                continue;
            };
            for (slot, (at, subject)) in read {
                if let Some(Some(chat)) = listed.chats.get(slot as usize).copied() {
                    entries.push(Due { at, chat, subject });
                }
            }
        }
        if unreadable > 0 {
            log::error!(
                "TRACKLESS_DATA: in {} the index of what is due holds {unreadable} entries that cannot be read; they are passed over",
                self.folder.display()
            );
        }
        Ok(DueIndex::new(entries))
    }

    /// Goes on numbering marks where the last run ended, and removes those that it left too many.
    fn resume_processed(&self) -> Result<()> {
        let number = |key: IVec| self.known(key.as_ref().try_into().ok().map(u64::from_be_bytes));
        let Some((last, _)) = self.read(self.processed_order.last())? else {
            return Ok(());
        };
        let next = number(last)? + 1;
        self.next_processed.store(next, Ordering::Relaxed);
        let kept = next.saturating_sub(PROCESSED_KEPT).to_be_bytes();
        for entry in self.processed_order.range(..kept) {
            let (mark, update) = self.read(entry)?;
            self.written(self.processed.remove(update))?;
            self.written(self.processed_order.remove(mark))?;
        }
        Ok(())
    }

    /// Goes on numbering what is to be said behind all that is waiting.
    fn resume_sequence(&self) -> Result<()> {
        for key in self.outbox.iter().keys() {
            if let Some((_, sequence)) = tree_keys::read_outgoing(&self.read(key)?) {
                self.next_sequence
                    .fetch_max(sequence.saturating_add(1), Ordering::Relaxed);
            }
        }
        Ok(())
    }
}
