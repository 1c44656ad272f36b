//! Restoring: a backup becomes a new data folder.

use std::fs;
use std::io::{self, BufRead};
use std::path::Path;

use super::bulk_loader::BulkLoader;
use super::folder::{self, alone, mark, sync_folders};
use super::person_key::PersonKey;
use super::sled_files::{STORE, released};
use crate::model::ChatId;
use crate::storage::backup::{Entry, Keyrings, LineReader};
use crate::storage::crypto::key_source::KeySource;
use crate::storage::crypto::keyring::{Keyring, StoreId};
use crate::storage::error::{ErrorKind, Result, StorageError, no_folder};
use crate::storage::files::sync_folder;
use crate::storage::interface::Restored;
use crate::storage::occupied;

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
    let mut lines = LineReader::new(backup, path);
    let (head, id) = lines.head()?;
    fs::create_dir_all(folder).map_err(|error| here(no_folder(folder, &error)))?;
    let _alone = alone(folder).map_err(here)?;
    let keyrings = find(id, head.readable, path, folder, keys)?;
    let new = folder.join(NEW);
    let restored = fill(lines, &new, &keyrings)?;
    put_in_place(folder).map_err(|error| here(no_folder(folder, &error)))?;
    Ok(restored)
}

fn must_be_empty(folder: &Path) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        // What a restore leaves that was cut off, and a start that failed.
        let left = [NEW, folder::LOCK, occupied::LOCK];
        if !left.iter().any(|left| entry.file_name() == *left) {
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
fn fill(lines: LineReader, new: &Path, keyrings: &Keyrings) -> Result<Restored> {
    let data = new.parent().expect("the new store is in the data folder");
    let unwritten = |error: io::Error| no_folder(data, &error).about("TRACKLESS_DATA");
    if new.exists() {
        fs::remove_dir_all(new).map_err(unwritten)?;
    }
    fs::create_dir(new).map_err(unwritten)?;
    let present = keyrings.first().expect("that of the folder is there");
    let loader = BulkLoader::new(new, present);
    let mut loader = loader.map_err(|error| unwritten(error.into()))?;
    let restored = lines.entries(keyrings, |entry| {
        put(&mut loader, present, entry).map_err(unwritten)
    })?;
    loader.finish().map_err(unwritten)?;
    Ok(restored)
}

fn put(loader: &mut BulkLoader, present: &Keyring, entry: Entry) -> io::Result<()> {
    let place = |loader: &BulkLoader, chat| match known_place(present, chat) {
        Some(person_key) => Ok(person_key),
        None => loader.person_key(chat),
    };
    match entry {
        Entry::Person(chat, state) => loader.person(&place(loader, chat)?, &state)?,
        Entry::Gone(chat) => {
            if let Some(person_key) = known_place(present, chat) {
                loader.gone(&person_key)?;
            }
        }
        Entry::Outgoing(chat, sequence, outgoing) => {
            loader.outgoing(&place(loader, chat)?, sequence, &outgoing)?;
        }
        Entry::Received {
            update,
            attempts,
            raw,
        } => loader.received(update, attempts, &raw)?,
        Entry::Processed(updates) => {
            for update in updates {
                loader.processed(update)?;
            }
        }
        Entry::DeadLetter(update, kind) => loader.dead_letters(update, &kind)?,
    }
    Ok(())
}

/// Where this person's records belong, if the keyring knows them.
fn known_place(keyring: &Keyring, chat: ChatId) -> Option<PersonKey> {
    let slot = keyring.slot(chat)?;
    let (_, key) = keyring.key(slot).ok()??;
    Some(PersonKey { slot, key })
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

/// The keyring of this store from now on, and the one of the time of the backup, where it lies beside it.
fn find(
    id: StoreId,
    readable: bool,
    backup: &Path,
    folder: &Path,
    keys: &KeySource,
) -> Result<Keyrings> {
    let is_new = !keys.keyring_file(id).exists();
    let master = keys.master(readable && is_new)?;
    let then = Keyrings::beside(backup, id, &master);
    match (is_new, &then) {
        (true, Some(then)) => keys.adopt(then)?,
        (true, None) if readable => drop(keys.new_keyring(id, master.clone())?),
        _ => {}
    }
    let (present, _) = keys.keyring(id, master, folder)?;
    Ok(Keyrings::new([Some(present), then].into_iter().flatten()))
}
