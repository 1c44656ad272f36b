//! A backup: all that is kept, as lines of JSON, of one moment, while the program goes on.
//!
//! People are many: they are written one by one while others come and go. Who changed meanwhile is noted, and at the end, while nothing
//! can change, written once more with all else: the later line counts. `docs/operations.md` describes the lines.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, PoisonError};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use futures_executor::block_on;
use serde::{Deserialize, Serialize};
use sled::IVec;

use super::calls::Calls;
use super::person_key::PersonKey;
use super::tree_keys;
use super::trees::{ChangedSlots, Trees};
use crate::model::{ChatId, Order, Outgoing, Person, PersonState};
use crate::storage::crypto::key_source;
use crate::storage::crypto::keyring::Slot;
use crate::storage::error::{ErrorKind, Result, StorageError, damaged_record};
use crate::storage::interface::{InboxEntry, UpdateId, WrittenBackup};

pub const FORMAT: &str = "trackless backup";

/// The version of the lines.
pub const VERSION: u32 = 1;

/// How many handled updates share a line.
const HANDLED: usize = 1000;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
pub struct BackupHead {
    pub format: String,
    pub version: u32,
    /// The name of the store, which is that of its keyring.
    pub store: String,
    /// Not sealed.
    pub readable: bool,
}

/// Any other line. Sealed ones hold the store's bytes in Base64.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BackupLine {
    Person {
        chat: ChatId,
        person: Option<Person>,
        orders: Vec<Order>,
    },
    Outgoing {
        chat: ChatId,
        sequence: u64,
        outgoing: Outgoing,
    },
    Update {
        update: UpdateId,
        #[serde(rename = "failures")]
        attempts: u32,
        /// In Base64.
        raw: String,
    },
    /// What came before of this person does not count.
    Gone {
        chat: ChatId,
    },
    SealedPerson {
        slot: Slot,
        value: String,
    },
    SealedOutgoing {
        slot: Slot,
        sequence: u64,
        value: String,
    },
    SealedUpdate {
        update: UpdateId,
        value: String,
    },
    SealedGone {
        slot: Slot,
    },
    /// The oldest first.
    Handled(Vec<UpdateId>),
    Aside {
        update: UpdateId,
        kind: String,
    },
    /// The last line: how many there are before it, the first included, and how many people they tell of.
    End {
        lines: u64,
        people: u64,
    },
}

/// Writes a backup of one moment, while the writer goes on.
pub fn back_up(
    trees: &Arc<Trees>,
    calls: &Calls,
    readable: bool,
    to: &mut dyn Write,
) -> Result<WrittenBackup> {
    let _one = trees.backups.lock().unwrap_or_else(PoisonError::into_inner);
    let noted = NotedChanges::begin(trees, calls)?;
    let mut lines = LineWriter {
        to,
        lines: 0,
        people: 0,
    };
    lines.write(&BackupHead {
        format: FORMAT.to_owned(),
        version: VERSION,
        store: key_source::hex(&trees.keyring.id()),
        readable,
    })?;
    let mut unread = BTreeSet::new();
    for entry in &trees.people {
        let (key, value) = trees.read(entry)?;
        let slot = trees.known(tree_keys::read_slot(&key))?;
        // What cannot be read at this moment is being changed, or will be told of at the end.
        match trees.person_line(slot, &value, readable) {
            Ok(line) => lines.person(&line)?,
            Err(_) => drop(unread.insert(slot)),
        }
    }
    let last = calls.alone(move |trees| trees.last_lines(unread, readable));
    let (last, keys) = block_on(last)?;
    drop(noted);
    for line in last {
        match &line {
            BackupLine::Person { .. } | BackupLine::SealedPerson { .. } => lines.person(&line)?,
            _ => lines.write(&line)?,
        }
    }
    let people = lines.people;
    lines.write(&BackupLine::End {
        lines: lines.lines,
        people,
    })?;
    let flushed = lines.to.flush();
    flushed.map_err(unwritten)?;
    Ok(WrittenBackup { people, keys })
}

impl Trees {
    /// All but the people who did not change meanwhile.
    #[expect(clippy::type_complexity, reason = "it is taken apart at once")]
    fn last_lines(
        &self,
        unread: BTreeSet<Slot>,
        readable: bool,
    ) -> Result<(Vec<BackupLine>, Option<(String, Vec<u8>)>)> {
        let mut lines = Vec::new();
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
                    Err(error) => log::error!("a person is missing from the backup: {error}"),
                }
            }
        }
        for entry in &self.outbox {
            let (key, value) = self.read(entry)?;
            match self.outgoing_line(&key, &value, readable) {
                Ok(line) => lines.push(line),
                Err(error) if error.kind == ErrorKind::Corrupt => {
                    log::error!("a message is missing in the backup: {error}");
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
        let processed = processed.chunks(HANDLED);
        lines.extend(processed.map(|updates| BackupLine::Handled(updates.to_vec())));
        let dead_letters = self.all_dead_letters()?.into_iter();
        lines.extend(dead_letters.map(|(update, kind)| BackupLine::Aside { update, kind }));
        let keys = match readable {
            true => None,
            false => {
                let name = format!("{}.ring", key_source::hex(&self.keyring.id()));
                Some((name, self.keys_read(self.keyring.copy())?))
            }
        };
        Ok((lines, keys))
    }

    fn person_line(&self, slot: Slot, value: &[u8], readable: bool) -> Result<BackupLine> {
        if !readable {
            let value = BASE64_STANDARD.encode(value);
            return Ok(BackupLine::SealedPerson { slot, value });
        }
        let (chat, person_key) = self.person_key_at(slot)?;
        let PersonState { person, orders } = self.readable(person_key.state(value))?;
        Ok(BackupLine::Person {
            chat,
            person,
            orders,
        })
    }

    fn outgoing_line(&self, key: &[u8], value: &[u8], readable: bool) -> Result<BackupLine> {
        let (slot, sequence) = self.known(tree_keys::read_outgoing(key))?;
        if !readable {
            return Ok(BackupLine::SealedOutgoing {
                slot,
                sequence,
                value: BASE64_STANDARD.encode(value),
            });
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
            return Ok(BackupLine::SealedUpdate {
                update: self.known(tree_keys::read_update(key))?,
                value: BASE64_STANDARD.encode(value),
            });
        }
        let InboxEntry {
            update,
            raw,
            attempts,
        } = self.received(key, value)?;
        Ok(BackupLine::Update {
            update,
            attempts,
            raw: BASE64_STANDARD.encode(raw),
        })
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

/// The lines that are written, counted.
struct LineWriter<'a> {
    to: &'a mut dyn Write,
    lines: u64,
    people: u64,
}

impl LineWriter<'_> {
    fn person(&mut self, line: &BackupLine) -> Result<()> {
        self.people += 1;
        self.write(line)
    }

    fn write(&mut self, line: &impl Serialize) -> Result<()> {
        self.lines += 1;
        let mut text =
            serde_json::to_vec(line).expect("lines hold nothing that JSON cannot express");
        text.push(b'\n');
        self.to.write_all(&text).map_err(unwritten)
    }
}

fn unwritten(error: std::io::Error) -> StorageError {
    StorageError::new(
        ErrorKind::Transient,
        format!("the backup cannot be written: {error}"),
    )
}
