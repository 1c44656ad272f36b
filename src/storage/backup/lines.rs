//! The lines of a backup, and how they are written.

use std::io::{Error, Write};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

use crate::model::{ChatId, Order, Outgoing, Person, PersonState};
use crate::storage::crypto::keyring::{Slot, StoreId};
use crate::storage::error::{ErrorKind, Result, StorageError};
use crate::storage::hex::hex;
use crate::storage::interface::{InboxEntry, UpdateId};

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
    /// The name of the keyring that opens it. For a folder it is that of the store.
    pub store: String,
    /// Not sealed.
    pub readable: bool,
    /// The name of the database that it was made of, if it was one. Who has no key there any more was forgotten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
}

impl BackupHead {
    pub fn new(store: StoreId, readable: bool, database: Option<StoreId>) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            store: hex(&store),
            readable,
            database: database.map(|id| hex(&id)),
        }
    }
}

/// Any other line. Sealed ones hold the sealed bytes in Base64.
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

impl BackupLine {
    pub fn person(chat: ChatId, state: PersonState) -> Self {
        let PersonState { person, orders } = state;
        Self::Person {
            chat,
            person,
            orders,
        }
    }

    pub fn update(entry: InboxEntry) -> Self {
        Self::Update {
            update: entry.update,
            attempts: entry.attempts,
            raw: BASE64_STANDARD.encode(entry.raw),
        }
    }

    pub fn sealed_person(slot: Slot, sealed: &[u8]) -> Self {
        let value = BASE64_STANDARD.encode(sealed);
        Self::SealedPerson { slot, value }
    }

    pub fn sealed_outgoing(slot: Slot, sequence: u64, sealed: &[u8]) -> Self {
        Self::SealedOutgoing {
            slot,
            sequence,
            value: BASE64_STANDARD.encode(sealed),
        }
    }

    pub fn sealed_update(update: UpdateId, sealed: &[u8]) -> Self {
        let value = BASE64_STANDARD.encode(sealed);
        Self::SealedUpdate { update, value }
    }

    /// The lines of updates that were handled, the oldest first.
    pub fn handled(updates: &[UpdateId]) -> impl Iterator<Item = Self> {
        let chunks = updates.chunks(HANDLED);
        chunks.map(|updates| Self::Handled(updates.to_vec()))
    }
}

/// The lines that are written, counted.
pub struct LineWriter<'a> {
    to: &'a mut dyn Write,
    lines: u64,
    people: u64,
}

impl<'a> LineWriter<'a> {
    /// Writes the first line.
    pub fn begin(to: &'a mut dyn Write, head: &BackupHead) -> Result<Self> {
        let mut writer = Self {
            to,
            lines: 0,
            people: 0,
        };
        writer.json(head)?;
        Ok(writer)
    }

    pub fn write(&mut self, line: &BackupLine) -> Result<()> {
        if let BackupLine::Person { .. } | BackupLine::SealedPerson { .. } = line {
            self.people += 1;
        }
        self.json(line)
    }

    /// Writes the last line. Returns how many people the lines tell of.
    pub fn end(mut self) -> Result<u64> {
        let people = self.people;
        self.json(&BackupLine::End {
            lines: self.lines,
            people,
        })?;
        self.to.flush().map_err(|error| unwritten(&error))?;
        Ok(people)
    }

    fn json(&mut self, line: &impl Serialize) -> Result<()> {
        self.lines += 1;
        let mut text =
            serde_json::to_vec(line).expect("lines hold nothing that JSON cannot express");
        text.push(b'\n');
        self.to.write_all(&text).map_err(|error| unwritten(&error))
    }
}

fn unwritten(error: &Error) -> StorageError {
    StorageError::new(
        ErrorKind::Transient,
        format!("the backup cannot be written: {error}"),
    )
}
