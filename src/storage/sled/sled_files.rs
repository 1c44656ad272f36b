//! sled's own files, and what has to be done around them before sled opens them.

use std::fs::{self, File};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::storage::crypto::keyring::StoreId;
use crate::storage::error::{Result, StorageError, damaged, no_folder, used_by_another};
use crate::storage::files::{PATIENCE, PAUSE, lock, private_folder};

/// Memory for sled's cache.
const CACHE_BYTES: u64 = 16 * 1024 * 1024;

/// How long sled's threads may take to let go of its files.
const LET_GO: Duration = Duration::from_secs(10);

/// sled's files, in the data folder.
pub const STORE: &str = "sled";

/// The trees of a store.
pub const NAMES: [&str; 8] = [
    "people", "due", "outbox", "inbox", "handled", "marks", "aside", "doomed",
];

/// The tree with the name of the store. It comes last, when all else is there.
const ABOUT: &str = "about";

/// Where the number of the last transaction stands in it.
pub const TRANSACTION: &str = "transaction";

/// Gives the store its name, by which its keyring is found.
pub fn name(db: &sled::Db, id: StoreId) -> sled::Result<()> {
    db.open_tree(ABOUT)?.insert("id", &id).map(drop)
}

/// The tree in which the store counts its transactions.
pub fn about(db: &sled::Db) -> sled::Result<sled::Tree> {
    db.open_tree(ABOUT)
}

/// The number of the last transaction; those of older programs are not counted.
pub fn last_transaction(about: &sled::Tree) -> sled::Result<u64> {
    let number = about.get(TRANSACTION)?;
    let number = number.and_then(|number| number.as_ref().try_into().ok());
    Ok(number.map_or(0, u64::from_be_bytes))
}

/// The name of the store, if it has one.
pub fn named(db: &sled::Db, folder: &Path) -> Result<Option<StoreId>> {
    if !db
        .tree_names()
        .iter()
        .any(|name| name.as_ref() == ABOUT.as_bytes())
    {
        return Ok(None);
    }
    let id = db.open_tree(ABOUT).and_then(|about| about.get("id"));
    let id = id.map_err(|error| cannot_open(folder, error))?;
    id.map(|id| id.as_ref().try_into().map_err(|_| damaged(folder)))
        .transpose()
}

/// An error where a tree is missing: its absence is damage, and no sign of a new store.
pub fn has_all(db: &sled::Db, folder: &Path) -> Result<()> {
    let known = db.tree_names();
    let there = |name: &&str| known.iter().any(|known| known == name);
    match NAMES.iter().all(there) {
        true => Ok(()),
        false => Err(damaged(folder)),
    }
}

/// Opens sled in the folder.
pub fn store(folder: &Path) -> Result<sled::Db> {
    let inner = folder.join(STORE);
    private_folder(&inner)
        .and_then(|()| remove_half_snapshots(&inner))
        .and_then(|()| sync_log(&inner))
        .map_err(|error| no_folder(folder, &error))?;
    patiently(folder, &inner)?.map_err(|error| cannot_open(folder, error))
}

/// sled writes a snapshot under another name first, when it opens its files, but takes one that was cut off there for its newest,
/// and then all for damaged. It needs none: they save time.
fn remove_half_snapshots(inner: &Path) -> io::Result<()> {
    for file in fs::read_dir(inner)? {
        let file = file?.path();
        if file.extension().is_some_and(|name| name == "generating") {
            fs::remove_file(file)?;
        }
    }
    Ok(())
}

/// Brings to the disk what a killed run left in the page cache: sled's snapshot builds on it, and does not always sync it first.
fn sync_log(inner: &Path) -> io::Result<()> {
    match File::open(inner.join("db")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        log => log?.sync_data(),
    }
}

/// How sled is used in the folder `inner`.
pub fn config(inner: &Path) -> sled::Config {
    sled::Config::new().path(inner).cache_capacity(CACHE_BYTES)
}

/// Opens sled's files. Whoever had them open gets a moment to let go: sled's threads do so a little after its `Db` is dropped,
/// and so does a process that is just ending.
fn patiently(folder: &Path, inner: &Path) -> Result<sled::Result<sled::Db>> {
    let config = config(inner);
    let began = Instant::now();
    loop {
        // On some damaged files sled panics instead of returning an error.
        let opened = catch_unwind(AssertUnwindSafe(|| config.open()));
        match opened.map_err(|_| damaged(folder))? {
            Err(error) if in_use(&error) && began.elapsed() < PATIENCE => sleep(PAUSE),
            opened => return Ok(opened),
        }
    }
}

pub fn cannot_open(folder: &Path, error: sled::Error) -> StorageError {
    match error {
        error if in_use(&error) => used_by_another(folder),
        sled::Error::Io(error) => no_folder(folder, &error),
        _ => damaged(folder),
    }
}

/// sled has no kind of its own for this error.
fn in_use(error: &sled::Error) -> bool {
    matches!(error, sled::Error::Io(error) if error.to_string().contains("could not acquire lock"))
}

/// Waits until sled's threads have let go of its files in `inner`, which takes them a moment after its `Db` is dropped.
pub fn released(inner: &Path) -> io::Result<File> {
    lock(File::open(inner.join("db"))?, LET_GO)
}
