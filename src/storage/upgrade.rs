//! From version 1 of the store, which was not sealed, to the present one: what is there is copied into fresh files, sealed, and
//! the old ones are removed.
//!
//! In the data folder, `sled` is the store, `sled.new` a copy being made, and `sled.old` the store that a copy takes the place
//! of. Wherever this is cut off, one of them is whole, and the next start finds it:
//!
//! | Found | Cut off | Then |
//! |---|---|---|
//! | `sled`, `sled.new` | while copying | the copy is removed and made again |
//! | `sled.old`, `sled.new` | between the two renames | `sled.old` becomes `sled` again |
//! | `sled`, `sled.old` | after the renames | `sled.old` is removed, once `sled` could be opened |

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::Duration;

use sled::IVec;

use super::home::Home;
use super::load::Loader;
use super::ring::Ring;
use super::version::{self, Unreadable};
use super::{keys, open};
use crate::model::PersonState;
use crate::model::{ChatId, Order, Outgoing};

/// The store.
pub const STORE: &str = "sled";
pub const NEW: &str = "sled.new";
const OLD: &str = "sled.old";

/// So long sled's threads may take to let go of its files after its `Db` is dropped.
const LET_GO: Duration = Duration::from_secs(10);

/// Puts the store back where a rewrite had moved it away and was cut off.
pub fn put_back(folder: &Path) -> io::Result<()> {
    let (store, old) = (folder.join(STORE), folder.join(OLD));
    if store.try_exists()? || !old.try_exists()? {
        return Ok(());
    }
    fs::rename(old, store)?;
    sync_folder(folder)
}

/// Removes what rewrites left behind. Only a store that could be opened makes that superfluous.
pub fn clear(folder: &Path) -> io::Result<()> {
    for name in [NEW, OLD] {
        match fs::remove_dir_all(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Why the old store cannot be copied.
pub enum Failure {
    Store(sled::Error),
    Folder(io::Error),
    Damaged,
}

impl From<sled::Error> for Failure {
    fn from(error: sled::Error) -> Self {
        Self::Store(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Folder(error)
    }
}

impl From<Unreadable> for Failure {
    fn from(_: Unreadable) -> Self {
        Self::Damaged
    }
}

/// Copies a store of version 1, sealed with the keys of `ring`.
pub fn copy(old: &sled::Db, folder: &Path, ring: &Ring) -> Result<(), Failure> {
    let new = folder.join(NEW);
    fs::create_dir(&new)?;
    let mut loader = Loader::new(&new, ring)?;
    let [people, orders, outbox] = ["people", "orders", "outbox"].map(|name| old.open_tree(name));
    let (people, orders, outbox) = (people?, orders?, outbox?);
    let mut chats = BTreeSet::new();
    for tree in [&people, &orders, &outbox] {
        for key in tree.iter().keys() {
            chats.insert(chat(&key?)?);
        }
    }
    for chat in chats {
        let key = keys::chat(chat);
        let home = loader.home(chat)?;
        let person = people.get(key)?;
        let person = person.map(|value| version::decode_1(&value)).transpose()?;
        let mut state = PersonState {
            person,
            orders: Vec::new(),
        };
        for order in orders.scan_prefix(key).values() {
            state.orders.push(version::decode_1::<Order>(&order?)?);
        }
        loader.person(&home, &state)?;
        copy_outbox(&outbox, chat, &home, &mut loader)?;
    }
    for entry in &old.open_tree("inbox")? {
        let (key, value) = entry?;
        let (attempts, raw) = version::decode_received_1(&value)?;
        loader.received(update(&key)?, attempts, raw)?;
    }
    for mark in old.open_tree("marks")?.iter().values() {
        loader.handled(update(&mark?)?)?;
    }
    for entry in &old.open_tree("aside")? {
        let (key, kind) = entry?;
        loader.dead_letters(update(&key)?, &version::decode_1::<String>(&kind)?)?;
    }
    loader.finish()?;
    drop(released(&new)?);
    Ok(sync_folder(&new)?)
}

fn copy_outbox(
    outbox: &sled::Tree,
    chat: ChatId,
    home: &Home,
    loader: &mut Loader,
) -> Result<(), Failure> {
    for entry in outbox.scan_prefix(keys::chat(chat)) {
        let (key, value) = entry?;
        let sequence = key.get(8..).and_then(|sequence| sequence.try_into().ok());
        let sequence = u64::from_be_bytes(sequence.ok_or(Failure::Damaged)?);
        loader.outgoing(home, sequence, &version::decode_1::<Outgoing>(&value)?)?;
    }
    Ok(())
}

fn chat(key: &IVec) -> Result<ChatId, Failure> {
    let chat = key.get(..8).and_then(keys::read_chat);
    chat.ok_or(Failure::Damaged)
}

fn update(key: &IVec) -> Result<u32, Failure> {
    keys::read_update(key).ok_or(Failure::Damaged)
}

/// Puts the copy in the place of the store, which nobody has open any more.
pub fn swap(folder: &Path) -> io::Result<()> {
    let [store, new, old] = [STORE, NEW, OLD].map(|name| folder.join(name));
    let _released = released(&store)?;
    sync_folder(folder)?;
    fs::rename(&store, old)?;
    sync_folder(folder)?;
    fs::rename(new, &store)?;
    sync_folder(folder)
}

/// Waits until sled's threads have let go of its files in `inner`.
pub fn released(inner: &Path) -> io::Result<File> {
    open::lock(File::open(inner.join("db"))?, LET_GO)
}

pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
