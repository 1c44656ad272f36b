//! What opening does after the trees are there: it goes on where the last run ended, or was cut off.

use std::path::Path;
use std::sync::{Arc, Mutex, RwLock};

use sled::IVec;
use tokio::sync::watch;

use super::due::{self, DueIndex};
use super::open::{self, OpenStore};
use super::processed;
use super::trees::Trees;
use super::writer::Writer;
use crate::storage::crypto::key_source::KeySource;
use crate::storage::crypto::keyring::ListedKeys;
use crate::storage::error::Result;
use crate::storage::interface::{Due, DueKind};
use crate::storage::tree_keys;

pub fn open(folder: &Path, keys: &KeySource) -> Result<(Arc<Trees>, Writer)> {
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
        about,
        transaction,
        progress,
        keyring,
        mut listed,
    } = open::open(folder, keys)?;
    let mut trees = Trees {
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
        about,
        progress,
        index: DueIndex::default(),
        due_changed: watch::Sender::new(()),
        snapshot_lock: RwLock::default(),
        changed_slots: Mutex::default(),
        backups: Mutex::default(),
    };
    trees.settle_second_keys(&mut listed)?;
    trees.finish_destructions(&mut listed)?;
    trees.index = trees.read_index(&listed)?;
    let (next_processed, next_sequence) = (trees.resume_processed()?, trees.next_sequence()?);
    let trees = Arc::new(trees);
    let writer = Writer::new(trees.clone(), transaction, next_processed, next_sequence)?;
    Ok((trees, writer))
}

impl Trees {
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
            self.destroy_keys(&[goes])?;
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
            self.destroy_keys(&[slot])?;
        }
        Ok(())
    }

    /// Reads the index by time. What cannot be read is passed over, and that is said.
    fn read_index(&self, listed: &ListedKeys) -> Result<DueIndex> {
        let (mut reminders, mut look_ups) = (Vec::new(), Vec::new());
        let mut unreadable = 0;
        for record in &self.due {
            let (key, record) = self.read(record)?;
            let group = tree_keys::read_slot(&key);
            let Some(Ok(read)) = group.map(|group| due::read(group, &record)) else {
                unreadable += 1;
                continue;
            };
            for (slot, (at, kind, subject)) in read {
                if let Some(Some(chat)) = listed.chats.get(slot as usize).copied() {
                    let entries = match kind {
                        DueKind::Reminder => &mut reminders,
                        DueKind::LookUp => &mut look_ups,
                    };
                    entries.push(Due { at, chat, subject });
                }
            }
        }
        if unreadable > 0 {
            log::error!(
                "TRACKLESS_DATA: in {} the index of due reminders has {unreadable} entries that cannot be read; they are skipped",
                self.folder.display()
            );
        }
        Ok(DueIndex::new(reminders, look_ups))
    }

    /// Where the numbers of processed updates go on. Removes those that the last run left too many.
    fn resume_processed(&self) -> Result<u64> {
        let number = |key: IVec| self.known(key.as_ref().try_into().ok().map(u64::from_be_bytes));
        let Some((last, _)) = self.read(self.processed_order.last())? else {
            return Ok(0);
        };
        let next = number(last)? + 1;
        let kept = next.saturating_sub(processed::KEPT).to_be_bytes();
        for entry in self.processed_order.range(..kept) {
            let (mark, update) = self.read(entry)?;
            let record = self.read(self.processed.get(&update))?;
            // It may have come again long after.
            if record.as_deref().and_then(processed::number) == Some(number(mark.clone())?) {
                self.written(self.processed.remove(update))?;
            }
            self.written(self.processed_order.remove(mark))?;
        }
        Ok(next)
    }

    /// Where the sequence of the outbox goes on: behind all that is waiting.
    fn next_sequence(&self) -> Result<u64> {
        let mut next = 0;
        for key in self.outbox.iter().keys() {
            if let Some((_, sequence)) = tree_keys::read_outgoing(&self.read(key)?) {
                next = next.max(sequence.saturating_add(1));
            }
        }
        Ok(next)
    }
}
