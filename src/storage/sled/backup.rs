//! A backup: all that is kept, as lines of JSON, of one moment, while the program goes on.
//!
//! People are many: they are written one by one while others come and go. Who changed meanwhile is noted, and at the end, while nothing
//! can change, written once more with all else: the later line counts. `docs/operations.md` describes the lines.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, PoisonError};

use futures_executor::block_on;
use sled::IVec;

use super::calls::Calls;
use super::person_key::PersonKey;
use super::trees::{ChangedSlots, Trees};
use crate::model::ChatId;
use crate::storage::backup::{BackupHead, BackupLine, LineWriter};
use crate::storage::crypto::key_source;
use crate::storage::crypto::keyring::Slot;
use crate::storage::error::{ErrorKind, Result, damaged_record};
use crate::storage::interface::{UpdateId, WrittenBackup};
use crate::storage::tree_keys;

/// Writes a backup of one moment, while the writer goes on.
pub fn back_up(
    trees: &Arc<Trees>,
    calls: &Calls,
    readable: bool,
    to: &mut dyn Write,
) -> Result<WrittenBackup> {
    let _one = trees.backups.lock().unwrap_or_else(PoisonError::into_inner);
    let noted = NotedChanges::begin(trees, calls)?;
    let head = BackupHead::new(trees.keyring.id(), readable, None);
    let mut lines = LineWriter::begin(to, &head)?;
    let mut unread = BTreeSet::new();
    for entry in &trees.people {
        let (key, value) = trees.read(entry)?;
        let slot = trees.known(tree_keys::read_slot(&key))?;
        // What cannot be read at this moment is being changed, or will be told of at the end.
        match trees.person_line(slot, &value, readable) {
            Ok(line) => lines.write(&line)?,
            Err(_) => drop(unread.insert(slot)),
        }
    }
    let last = calls.alone(move |trees| trees.last_lines(unread, readable));
    let LastLines {
        lines: last,
        keys,
        left_out,
    } = block_on(last)?;
    drop(noted);
    for line in last {
        lines.write(&line)?;
    }
    let people = lines.end()?;
    Ok(WrittenBackup {
        people,
        left_out,
        keys,
    })
}

/// What a backup ends with.
struct LastLines {
    lines: Vec<BackupLine>,
    /// The name and the bytes of the keyring.
    keys: Option<(String, Vec<u8>)>,
    /// How many records cannot be read.
    left_out: u64,
}

impl Trees {
    /// All but the people who did not change meanwhile.
    fn last_lines(&self, unread: BTreeSet<Slot>, readable: bool) -> Result<LastLines> {
        let (mut lines, mut left_out) = (Vec::new(), 0);
        let changed_slots = self.take_changed();
        for &(slot, chat) in &changed_slots {
            lines.push(match readable {
                true => BackupLine::Gone { chat },
                false => BackupLine::SealedGone { slot },
            });
        }
        let mut slots = unread;
        slots.extend(changed_slots.into_iter().map(|(slot, _)| slot));
        for slot in slots {
            if let Some(value) = self.read(self.people.get(tree_keys::slot(slot)))? {
                match self.person_line(slot, &value, readable) {
                    Ok(line) => lines.push(line),
                    Err(error) => {
                        log::error!("a person is missing from the backup: {error}");
                        left_out += 1;
                    }
                }
            }
        }
        for entry in &self.outbox {
            let (key, value) = self.read(entry)?;
            match self.outgoing_line(&key, &value, readable) {
                Ok(line) => lines.push(line),
                Err(error) if error.kind == ErrorKind::Corrupt => {
                    log::error!("a message is missing in the backup: {error}");
                    left_out += 1;
                }
                Err(error) => return Err(error),
            }
        }
        for entry in &self.inbox {
            let (key, value) = self.read(entry)?;
            lines.push(self.update_line(&key, &value, readable)?);
        }
        let processed_order = self.processed_order.iter().values();
        let update = |value| self.known(tree_keys::read_update(&self.read::<IVec>(value)?));
        let processed: Vec<UpdateId> = processed_order.map(update).collect::<Result<_>>()?;
        lines.extend(BackupLine::handled(&processed));
        let dead_letters = self.all_dead_letters()?.into_iter();
        lines.extend(dead_letters.map(|(update, kind)| BackupLine::Aside { update, kind }));
        let keys = match readable {
            true => None,
            false => {
                let name = key_source::ring_name(self.keyring.id());
                Some((name, self.keys_read(self.keyring.copy())?))
            }
        };
        Ok(LastLines {
            lines,
            keys,
            left_out,
        })
    }

    fn person_line(&self, slot: Slot, value: &[u8], readable: bool) -> Result<BackupLine> {
        if !readable {
            return Ok(BackupLine::sealed_person(slot, value));
        }
        let (chat, person_key) = self.person_key_at(slot)?;
        let state = self.readable(person_key.state(value))?;
        Ok(BackupLine::person(chat, state))
    }

    fn outgoing_line(&self, key: &[u8], value: &[u8], readable: bool) -> Result<BackupLine> {
        let (slot, sequence) = self.known(tree_keys::read_outgoing(key))?;
        if !readable {
            return Ok(BackupLine::sealed_outgoing(slot, sequence, value));
        }
        let (chat, person_key) = self.person_key_at(slot)?;
        Ok(BackupLine::Outgoing {
            chat,
            sequence,
            outgoing: self.readable(person_key.outgoing(sequence, value))?,
        })
    }

    fn update_line(&self, key: &[u8], value: &[u8], readable: bool) -> Result<BackupLine> {
        if !readable {
            let update = self.known(tree_keys::read_update(key))?;
            return Ok(BackupLine::sealed_update(update, value));
        }
        Ok(BackupLine::update(self.received(key, value)?))
    }

    fn person_key_at(&self, slot: Slot) -> Result<(ChatId, PersonKey)> {
        let found = self.keys_read(self.keyring.key(slot))?;
        let (chat, key) = found.ok_or_else(|| damaged_record(&self.folder))?;
        Ok((chat, PersonKey { slot, key }))
    }
}

/// While this is there, changes are noted.
struct NotedChanges<'a>(&'a Trees);

impl<'a> NotedChanges<'a> {
    fn begin(trees: &'a Trees, calls: &Calls) -> Result<Self> {
        let noted = Self(trees);
        block_on(calls.alone(|trees| {
            *trees.changed() = Some(ChangedSlots::new());
            Ok(())
        }))?;
        Ok(noted)
    }
}

impl Drop for NotedChanges<'_> {
    fn drop(&mut self) {
        *self.0.changed() = None;
    }
}
