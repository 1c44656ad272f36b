//! What opening does after the trees are there: it goes on where the last run ended, or was cut off.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, RwLock};
use std::time::Instant;

use sled::IVec;

use super::due::{self, Index};
use super::open::{self, Opened};
use super::store::{MARKS_KEPT, RENEWAL, Sled};
use super::tree_keys as keys;
use crate::storage::crypto::key_source::Keys;
use crate::storage::crypto::keyring::Listed;
use crate::storage::error::Result;
use crate::storage::interface::Due;

pub fn open(folder: &Path, keys: &Keys) -> Result<Sled> {
    let Opened {
        disk,
        trees:
            [
                people,
                due,
                outbox,
                inbox,
                handled,
                marks,
                dead_letters,
                doomed,
            ],
        ring,
        mut listed,
    } = open::open(folder, keys)?;
    let mut storage = Sled {
        folder: folder.to_owned(),
        disk,
        ring,
        people,
        due,
        outbox,
        inbox,
        handled,
        marks,
        dead_letters,
        doomed,
        index: Index::default(),
        next_mark: AtomicU64::new(0),
        next_sequence: AtomicU64::new(0),
        world: RwLock::default(),
        touched: Mutex::default(),
        backups: Mutex::default(),
        inbox_used: AtomicBool::new(true),
        inbox_renewed: Mutex::new(
            Instant::now()
                .checked_sub(RENEWAL)
                .unwrap_or_else(Instant::now),
        ),
    };
    storage.settle_doubles(&mut listed)?;
    storage.bury_doomed(&mut listed)?;
    storage.index = storage.read_index(&listed)?;
    storage.resume_marks()?;
    storage.resume_sequence()?;
    storage.let_go_of_handled()?;
    Ok(storage)
}

impl Sled {
    /// Where a person has two keys, a change from one to the other was cut off: the one with records stays.
    fn settle_doubles(&self, listed: &mut Listed) -> Result<()> {
        for (chat, second) in std::mem::take(&mut listed.doubles) {
            let first = self.known(self.ring.slot(chat))?;
            let (stays, goes) = match self.lives(second)? {
                true => (second, first),
                false => (first, second),
            };
            self.ring.bind(chat, stays);
            listed.chats[goes as usize] = None;
            listed.chats[stays as usize] = Some(chat);
            self.bury(goes)?;
        }
        Ok(())
    }

    /// Destroys the keys that an earlier run was about to destroy.
    fn bury_doomed(&self, listed: &mut Listed) -> Result<()> {
        for key in self.doomed.iter().keys() {
            let slot = self.known(keys::read_slot(&self.read(key)?))?;
            if let Some(chat) = listed.chats.get_mut(slot as usize).and_then(Option::take) {
                self.ring.unbind(chat);
            }
            self.bury(slot)?;
        }
        Ok(())
    }

    /// Reads the index by time. What cannot be read is passed over, and that is said.
    fn read_index(&self, listed: &Listed) -> Result<Index> {
        let mut entries = Vec::new();
        let mut unreadable = 0;
        for record in &self.due {
            let (key, record) = self.read(record)?;
            let group = keys::read_slot(&key);
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
        Ok(Index::new(entries))
    }

    /// Goes on numbering marks where the last run ended, and removes those that it left too many.
    fn resume_marks(&self) -> Result<()> {
        let number = |key: IVec| self.known(key.as_ref().try_into().ok().map(u64::from_be_bytes));
        let Some((last, _)) = self.read(self.marks.last())? else {
            return Ok(());
        };
        let next = number(last)? + 1;
        self.next_mark.store(next, Ordering::Relaxed);
        let kept = next.saturating_sub(MARKS_KEPT).to_be_bytes();
        for entry in self.marks.range(..kept) {
            let (mark, update) = self.read(entry)?;
            self.written(self.handled.remove(update))?;
            self.written(self.marks.remove(mark))?;
        }
        Ok(())
    }

    /// Goes on numbering what is to be said behind all that is waiting.
    fn resume_sequence(&self) -> Result<()> {
        for key in self.outbox.iter().keys() {
            if let Some((_, sequence)) = keys::read_outgoing(&self.read(key)?) {
                self.next_sequence
                    .fetch_max(sequence.saturating_add(1), Ordering::Relaxed);
            }
        }
        Ok(())
    }
}
