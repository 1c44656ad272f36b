//! Restoring: a backup becomes a new data folder.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufRead};
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::de::DeserializeOwned;

use super::backup::{BackupHead, BackupLine, FORMAT, VERSION};
use super::bulk_loader::BulkLoader;
use super::folder::{alone, mark, sync_folders};
use super::person_key::PersonKey;
use super::sled_files::{STORE, released};
use super::tree_keys;
use crate::model::{ChatId, PersonState};
use crate::storage::codec;
use crate::storage::crypto::key_source::{self, KeySource};
use crate::storage::crypto::keyring::{Keyring, Slot, StoreId};
use crate::storage::crypto::seal::Key;
use crate::storage::error::{ErrorKind, Result, StorageError, no_folder};
use crate::storage::files::sync_folder;
use crate::storage::interface::Restored;

/// The store while it is being filled, in the data folder.
const NEW: &str = "sled.new";

/// Makes the data folder of what `backup` holds, a file that lies at `path`: the folder must be empty. People whose keys are gone
/// stay out.
pub fn restore(
    backup: &mut dyn BufRead,
    path: &Path,
    folder: &Path,
    keys: &KeySource,
) -> Result<Restored> {
    let here = |error: StorageError| error.about("TRACKLESS_DATA");
    must_be_empty(folder)?;
    let mut lines = LineReader {
        backup,
        path,
        read: 0,
    };
    let head = lines.head()?;
    let id =
        key_source::from_hex(&head.store).ok_or_else(|| lines.wrong("the first of a backup"))?;
    fs::create_dir_all(folder).map_err(|error| here(no_folder(folder, &error)))?;
    let _alone = alone(folder).map_err(here)?;
    let keyrings = Keyrings::find(id, head.readable, path, folder, keys)?;
    let new = folder.join(NEW);
    let restored = fill(&mut lines, &new, keyrings)?;
    put_in_place(folder).map_err(|error| here(no_folder(folder, &error)))?;
    Ok(restored)
}

fn must_be_empty(folder: &Path) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        // What a restore leaves that was cut off.
        if entry.file_name() != NEW && entry.file_name() != "lock" {
            return Err(StorageError::new(
                ErrorKind::Fatal,
                format!(
                    "the folder {} is not empty, and nothing is overwritten; name an empty one, or move away what is there",
                    folder.display()
                ),
            )
            .about("TRACKLESS_DATA"));
        }
    }
    Ok(())
}

/// Reads all lines into a new store in `new`.
fn fill(lines: &mut LineReader, new: &Path, keyrings: Keyrings) -> Result<Restored> {
    let data = new.parent().expect("the new store is in the data folder");
    let unwritten = |error: io::Error| no_folder(data, &error).about("TRACKLESS_DATA");
    if new.exists() {
        fs::remove_dir_all(new).map_err(unwritten)?;
    }
    fs::create_dir(new).map_err(unwritten)?;
    let mut filling = StoreFiller {
        loader: BulkLoader::new(new, &keyrings.present).map_err(|error| unwritten(error.into()))?,
        keyrings: &keyrings,
        people: BTreeSet::new(),
        closed: BTreeSet::new(),
    };
    loop {
        let line = lines.next()?;
        if let BackupLine::End { lines: count, .. } = line {
            // This line is not among those that it counts.
            if count + 1 != lines.read {
                return Err(lines.wrong("the last of as many as it says"));
            }
            break;
        }
        match filling.line(line) {
            Ok(true) => {}
            Ok(false) => return Err(lines.wrong("one that can be understood")),
            Err(error) => return Err(unwritten(error)),
        }
    }
    let restored = Restored {
        people: filling.people.len(),
        closed: filling.closed.len(),
    };
    filling.loader.finish().map_err(unwritten)?;
    Ok(restored)
}

fn put_in_place(folder: &Path) -> io::Result<()> {
    let new = folder.join(NEW);
    drop(released(&new)?);
    sync_folder(&new)?;
    fs::rename(new, folder.join(STORE))?;
    sync_folder(folder)?;
    mark(folder)?;
    sync_folders(folder, &folder.join(STORE))
}

/// The rings that may have the keys.
struct Keyrings {
    /// The one of this store from now on. Who is not in it was forgotten.
    present: Keyring,
    /// The one of the time of the backup, where it lies beside it.
    then: Option<Keyring>,
}

impl Keyrings {
    fn find(
        id: StoreId,
        readable: bool,
        backup: &Path,
        folder: &Path,
        keys: &KeySource,
    ) -> Result<Self> {
        let beside = backup.with_file_name(format!("{}.ring", key_source::hex(&id)));
        let is_new = !keys.keyring_file(id).exists();
        let master = keys.master(readable && is_new)?;
        let then = File::open(&beside).ok();
        let then = then.and_then(|file| Some(Keyring::open(file, id, master.clone()).ok()?.0));
        match (is_new, &then) {
            (true, Some(then)) => keys.adopt(then)?,
            (true, None) if readable => drop(keys.new_keyring(id, master.clone())?),
            _ => {}
        }
        let (present, _) = keys.keyring(id, master, folder)?;
        Ok(Self { present, then })
    }

    /// The keys that may be meant by this slot, the present one first.
    fn keys(&self, slot: Slot) -> impl Iterator<Item = (ChatId, Key)> {
        let keyrings = [Some(&self.present), self.then.as_ref()];
        let keys = keyrings
            .into_iter()
            .flatten()
            .map(move |keyring| keyring.key(slot));
        keys.flatten().flatten()
    }

    /// Whose slot it was when the backup was made. By now it may be another person's.
    fn owner(&self, slot: Slot) -> Option<ChatId> {
        let keyring = self.then.as_ref().unwrap_or(&self.present);
        let (chat, _) = keyring.key(slot).ok()??;
        Some(chat)
    }

    /// Opens a value, and says where it belongs now.
    fn open<T: DeserializeOwned>(
        &self,
        slot: Slot,
        tree: &str,
        key: &[u8],
        value: &[u8],
    ) -> Option<(PersonKey, T)> {
        self.keys(slot).find_map(|(chat, then)| {
            let text = then.open(tree, key, value).ok()?;
            Some((self.person_key(chat)?, codec::decode(&text).ok()?))
        })
    }

    fn person_key(&self, chat: ChatId) -> Option<PersonKey> {
        let slot = self.present.slot(chat)?;
        let (_, key) = self.present.key(slot).ok()??;
        Some(PersonKey { slot, key })
    }
}

/// A new store that is being filled with lines.
struct StoreFiller<'a> {
    loader: BulkLoader<'a>,
    keyrings: &'a Keyrings,
    people: BTreeSet<Slot>,
    closed: BTreeSet<Slot>,
}

impl StoreFiller<'_> {
    /// Puts in what a line says; false if it cannot be understood.
    fn line(&mut self, line: BackupLine) -> io::Result<bool> {
        match line {
            BackupLine::Person {
                chat,
                person,
                orders,
            } => {
                let person_key = self.person_key(chat)?;
                self.person(&person_key, &PersonState { person, orders })?;
            }
            BackupLine::Outgoing {
                chat,
                sequence,
                outgoing,
            } => {
                let person_key = self.person_key(chat)?;
                self.loader.outgoing(&person_key, sequence, &outgoing)?;
            }
            BackupLine::Update {
                update,
                attempts,
                raw,
            } => {
                let Ok(raw) = BASE64_STANDARD.decode(raw) else {
                    return Ok(false);
                };
                self.loader.received(update, attempts, &raw)?;
            }
            BackupLine::Gone { chat } => {
                if let Some(person_key) = self.keyrings.person_key(chat) {
                    self.gone(&person_key)?;
                }
            }
            BackupLine::Handled(updates) => {
                for update in updates {
                    self.loader.processed(update)?;
                }
            }
            BackupLine::Aside { update, kind } => self.loader.dead_letters(update, &kind)?,
            sealed => return self.sealed(sealed),
        }
        Ok(true)
    }

    fn sealed(&mut self, line: BackupLine) -> io::Result<bool> {
        match line {
            BackupLine::SealedPerson { slot, value } => {
                let Ok(value) = BASE64_STANDARD.decode(value) else {
                    return Ok(false);
                };
                let opened = self
                    .keyrings
                    .open(slot, "people", &tree_keys::slot(slot), &value);
                match opened {
                    Some((person_key, state)) => self.person(&person_key, &state)?,
                    None => drop(self.closed.insert(slot)),
                }
            }
            BackupLine::SealedOutgoing {
                slot,
                sequence,
                value,
            } => {
                let Ok(value) = BASE64_STANDARD.decode(value) else {
                    return Ok(false);
                };
                let key = tree_keys::outgoing(slot, sequence);
                if let Some((person_key, outgoing)) =
                    self.keyrings.open(slot, "outbox", &key, &value)
                {
                    self.loader.outgoing(&person_key, sequence, &outgoing)?;
                }
            }
            BackupLine::SealedUpdate { update, value } => {
                let Ok(value) = BASE64_STANDARD.decode(value) else {
                    return Ok(false);
                };
                let key = tree_keys::update(update);
                let keyrings = [Some(&self.keyrings.present), self.keyrings.then.as_ref()];
                let opened = keyrings.into_iter().flatten().find_map(|keyring| {
                    keyring.with_inbox_key(|inbox| inbox.open("inbox", &key, &value).ok())
                });
                // What was handled since cannot be opened, and need not be.
                if let Some(opened) = opened {
                    let Ok((attempts, raw)) = codec::decode_received(&opened) else {
                        return Ok(false);
                    };
                    self.loader.received(update, attempts, raw)?;
                }
            }
            BackupLine::SealedGone { slot } => {
                self.closed.remove(&slot);
                let owner = self.keyrings.owner(slot);
                if let Some(person_key) = owner.and_then(|chat| self.keyrings.person_key(chat)) {
                    self.gone(&person_key)?;
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn person(&mut self, person_key: &PersonKey, state: &PersonState) -> io::Result<()> {
        self.people.insert(person_key.slot);
        Ok(self.loader.person(person_key, state)?)
    }

    fn gone(&mut self, person_key: &PersonKey) -> io::Result<()> {
        self.people.remove(&person_key.slot);
        Ok(self.loader.gone(person_key)?)
    }

    /// Where this person's records belong.
    fn person_key(&self, chat: ChatId) -> io::Result<PersonKey> {
        match self.keyrings.person_key(chat) {
            Some(person_key) => Ok(person_key),
            None => self.loader.person_key(chat),
        }
    }
}

/// The lines that are read, counted.
struct LineReader<'a> {
    backup: &'a mut dyn BufRead,
    path: &'a Path,
    read: u64,
}

impl LineReader<'_> {
    fn head(&mut self) -> Result<BackupHead> {
        let text = self.text()?;
        match serde_json::from_slice::<BackupHead>(&text) {
            Ok(head) if head.format == FORMAT && head.version <= VERSION => Ok(head),
            Ok(head) if head.format == FORMAT => Err(refused(format!(
                "the backup {} was made by a newer version of trackless; install that one",
                self.path.display()
            ))),
            _ => Err(self.wrong("the first of a backup")),
        }
    }

    fn next(&mut self) -> Result<BackupLine> {
        let text = self.text()?;
        serde_json::from_slice(&text).map_err(|_| self.wrong("one that can be understood"))
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
