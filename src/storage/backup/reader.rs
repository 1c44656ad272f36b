//! Reads a backup, whatever is to be filled with it.

use std::collections::BTreeSet;
use std::io::BufRead;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::keyrings::Keyrings;
use super::lines::{BackupHead, BackupLine, FORMAT, VERSION};
use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::crypto::keyring::{Slot, StoreId};
use crate::storage::error::{ErrorKind, Result, StorageError};
use crate::storage::hex::from_hex;
use crate::storage::interface::{Restored, UpdateId};

/// What a line holds, opened.
pub enum Entry {
    Person(ChatId, PersonState),
    /// What came before of this person does not count.
    Gone(ChatId),
    Outgoing(ChatId, u64, Outgoing),
    Received {
        update: UpdateId,
        attempts: u32,
        raw: Vec<u8>,
    },
    /// The oldest first.
    Processed(Vec<UpdateId>),
    DeadLetter(UpdateId, String),
}

/// What reading a line brings.
enum Opened {
    Entry(Box<Entry>),
    /// Nobody's whose key is there.
    Closed,
    End,
}

/// The lines that are read, counted.
pub struct LineReader<'a> {
    backup: &'a mut dyn BufRead,
    path: &'a Path,
    read: u64,
    people: BTreeSet<ChatId>,
    closed: BTreeSet<Slot>,
}

impl<'a> LineReader<'a> {
    /// Reads `backup`, a file that lies at `path`.
    pub fn new(backup: &'a mut dyn BufRead, path: &'a Path) -> Self {
        Self {
            backup,
            path,
            read: 0,
            people: BTreeSet::new(),
            closed: BTreeSet::new(),
        }
    }

    /// The first line, and the name of the keyring in it.
    pub fn head(&mut self) -> Result<(BackupHead, StoreId)> {
        let text = self.text()?;
        match serde_json::from_slice::<BackupHead>(&text) {
            Ok(head) if head.format == FORMAT && head.version <= VERSION => {
                match from_hex(&head.store) {
                    Some(id) => Ok((head, id)),
                    None => Err(self.wrong("the first of a backup")),
                }
            }
            Ok(head) if head.format == FORMAT => Err(refused(format!(
                "the backup {} was made by a newer version of trackless; install that one",
                self.path.display()
            ))),
            _ => Err(self.wrong("the first of a backup")),
        }
    }

    /// Hands over what all further lines hold, to the end. People whose keys are gone are left out.
    pub fn entries(
        mut self,
        keyrings: &Keyrings,
        mut put: impl FnMut(Entry) -> Result<()>,
    ) -> Result<Restored> {
        loop {
            match self.next(keyrings)? {
                Opened::Entry(entry) => {
                    self.count(&entry);
                    put(*entry)?;
                }
                Opened::Closed => {}
                Opened::End => break,
            }
        }
        Ok(Restored {
            people: self.people.len(),
            closed: self.closed.len(),
        })
    }

    fn count(&mut self, entry: &Entry) {
        match entry {
            Entry::Person(chat, _) => drop(self.people.insert(*chat)),
            Entry::Gone(chat) => drop(self.people.remove(chat)),
            _ => {}
        }
    }

    fn next(&mut self, keyrings: &Keyrings) -> Result<Opened> {
        let text = self.text()?;
        let line = serde_json::from_slice(&text).map_err(|_| self.not_understood())?;
        let entry = match line {
            BackupLine::Person {
                chat,
                person,
                orders,
            } => Entry::Person(chat, PersonState { person, orders }),
            BackupLine::Outgoing {
                chat,
                sequence,
                outgoing,
            } => Entry::Outgoing(chat, sequence, outgoing),
            BackupLine::Update {
                update,
                attempts,
                raw,
            } => Entry::Received {
                update,
                attempts,
                raw: self.bytes(&raw)?,
            },
            BackupLine::Gone { chat } => Entry::Gone(chat),
            BackupLine::Handled(updates) => Entry::Processed(updates),
            BackupLine::Aside { update, kind } => Entry::DeadLetter(update, kind),
            // This line is not among those that it counts.
            BackupLine::End { lines, .. } if lines + 1 == self.read => return Ok(Opened::End),
            BackupLine::End { .. } => return Err(self.wrong("the last of as many as it says")),
            sealed => {
                let opened = self.sealed(sealed, keyrings)?;
                return Ok(opened.map_or(Opened::Closed, |entry| Opened::Entry(Box::new(entry))));
            }
        };
        Ok(Opened::Entry(Box::new(entry)))
    }

    /// Opens a sealed line.
    fn sealed(&mut self, line: BackupLine, keyrings: &Keyrings) -> Result<Option<Entry>> {
        Ok(match line {
            BackupLine::SealedPerson { slot, value } => {
                let opened = keyrings.state(slot, &self.bytes(&value)?);
                if opened.is_none() {
                    self.closed.insert(slot);
                }
                opened.map(|(chat, state)| Entry::Person(chat, state))
            }
            BackupLine::SealedOutgoing {
                slot,
                sequence,
                value,
            } => {
                let opened = keyrings.outgoing(slot, sequence, &self.bytes(&value)?);
                opened.map(|(chat, outgoing)| Entry::Outgoing(chat, sequence, outgoing))
            }
            // What was handled since cannot be opened, and need not be.
            BackupLine::SealedUpdate { update, value } => {
                let opened = keyrings.update(update, &self.bytes(&value)?);
                opened.map(|(attempts, raw)| Entry::Received {
                    update,
                    attempts,
                    raw,
                })
            }
            BackupLine::SealedGone { slot } => {
                self.closed.remove(&slot);
                keyrings.owner(slot).map(Entry::Gone)
            }
            _ => return Err(self.not_understood()),
        })
    }

    fn bytes(&self, text: &str) -> Result<Vec<u8>> {
        let bytes = BASE64_STANDARD.decode(text);
        bytes.map_err(|_| self.not_understood())
    }

    fn text(&mut self) -> Result<Vec<u8>> {
        let mut text = Vec::new();
        let read = self.backup.read_until(b'\n', &mut text);
        let read = read.map_err(|error| {
            refused(format!(
                "the backup {} cannot be read: {error}",
                self.path.display()
            ))
        })?;
        self.read += 1;
        if read == 0 || text.pop() != Some(b'\n') {
            return Err(refused(format!(
                "the backup {} is cut off after line {}; use another one",
                self.path.display(),
                self.read - 1
            )));
        }
        Ok(text)
    }

    fn not_understood(&self) -> StorageError {
        self.wrong("one that can be understood")
    }

    fn wrong(&self, expected: &str) -> StorageError {
        refused(format!(
            "the backup {} is damaged: line {} is not {expected}; use another one",
            self.path.display(),
            self.read
        ))
    }
}

fn refused(text: String) -> StorageError {
    StorageError::new(ErrorKind::Fatal, text)
}
