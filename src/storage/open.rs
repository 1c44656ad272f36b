//! Opening the data folder, and saying in one line why that cannot be done.

use std::fs::{self, File, TryLockError};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use sled::Tree;

use super::master::Keys;
use super::ring::{Id, Listed, Ring};
use super::seal::random;
use super::sync::Disk;
use super::version::CURRENT;
use super::{Error, ErrorKind, Result};

/// Memory for sled's cache.
const CACHE_BYTES: u64 = 16 * 1024 * 1024;

/// So long a folder that is in use is tried again.
pub const PATIENCE: Duration = Duration::from_secs(1);

/// So long sled's threads may take to let go of its files.
const LET_GO: Duration = Duration::from_secs(10);

/// Between two tries.
const PAUSE: Duration = Duration::from_millis(2);

/// sled's files, in the data folder.
pub const STORE: &str = "sled";

/// The file that says which version of the records the folder holds. It is written when all trees are there.
const MARK: &str = "version";

/// The trees of a store.
pub const NAMES: [&str; 8] = [
    "people", "due", "outbox", "inbox", "handled", "marks", "aside", "doomed",
];

/// The tree with the name of the store. It comes last, when all else is there.
const ABOUT: &str = "about";

/// An open store, and its keys.
pub struct Opened {
    pub disk: Disk,
    pub trees: [Tree; NAMES.len()],
    pub ring: Ring,
    pub listed: Listed,
}

/// Opens the store in `<folder>/sled`, and makes what is missing where it is a new one.
pub fn open(folder: &Path, keys: &Keys) -> Result<Opened> {
    fs::create_dir_all(folder).map_err(|error| no_folder(folder, &error))?;
    let _alone = alone(folder)?;
    let (db, ring, listed) = store_and_keys(folder, keys)?;
    let mut trees = Vec::with_capacity(NAMES.len());
    for name in NAMES {
        let tree = db.open_tree(name);
        trees.push(tree.map_err(|error| cannot_open(folder, error))?);
    }
    let trees = trees.try_into().expect("there is a tree for each name");
    let inner = folder.join(STORE);
    let disk = Disk::new(db, &inner).map_err(|error| no_folder(folder, &error))?;
    disk.settle()
        .and_then(|()| sync_folders(folder, &inner))
        .and_then(|()| mark(folder))
        .map_err(|error| no_folder(folder, &error))?;
    Ok(Opened {
        disk,
        trees,
        ring,
        listed,
    })
}

/// Whether there are data in the folder.
pub fn has_data(folder: &Path) -> bool {
    folder.join(MARK).exists()
}

/// Keeps others from opening the folder while the store in it is moved about.
pub fn alone(folder: &Path) -> Result<File> {
    let file = File::create(folder.join("lock"));
    file.and_then(|file| lock(file, PATIENCE))
        .map_err(|error| match error.kind() {
            io::ErrorKind::WouldBlock => used_by_another(folder),
            _ => no_folder(folder, &error),
        })
}

/// Opens the store and its keys, and makes both where the folder is new.
fn store_and_keys(folder: &Path, keys: &Keys) -> Result<(sled::Db, Ring, Listed)> {
    let marked = marked(folder)?;
    let db = store(folder)?;
    let id = match named(&db, folder)? {
        Some(id) => {
            has_all(&db, folder)?;
            id
        }
        None if marked.is_none() => new(&db, folder, keys)?,
        None => return Err(damaged(folder)),
    };
    let (ring, listed) = keys.ring(id, keys.master(false)?, folder)?;
    Ok((db, ring, listed))
}

/// Makes the trees and keys of a new store, and then names it.
fn new(db: &sled::Db, folder: &Path, keys: &Keys) -> Result<Id> {
    let made = NAMES
        .iter()
        .try_for_each(|tree| db.open_tree(tree).map(drop));
    made.map_err(|error| cannot_open(folder, error))?;
    let id = random();
    keys.new_ring(id, keys.master(true)?)?;
    name(db, id).map_err(|error| cannot_open(folder, error))?;
    Ok(id)
}

/// Gives the store its name, by which its ring is found.
pub fn name(db: &sled::Db, id: Id) -> sled::Result<()> {
    db.open_tree(ABOUT)?.insert("id", &id).map(drop)
}

/// The name of the store, if it has one.
fn named(db: &sled::Db, folder: &Path) -> Result<Option<Id>> {
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

fn has_all(db: &sled::Db, folder: &Path) -> Result<()> {
    let known = db.tree_names();
    let there = |name: &&str| known.iter().any(|known| known == name);
    match NAMES.iter().all(there) {
        true => Ok(()),
        false => Err(damaged(folder)),
    }
}

/// Opens sled in the folder.
fn store(folder: &Path) -> Result<sled::Db> {
    let inner = folder.join(STORE);
    fs::create_dir_all(&inner)
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

/// Locks the file, and waits for that at most so long; then it is the error `WouldBlock`.
pub fn lock(file: File, patience: Duration) -> io::Result<File> {
    let began = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if began.elapsed() < patience => sleep(PAUSE),
            Err(error) => return Err(error.into()),
        }
    }
}

/// Something in the folder cannot be read.
pub fn damaged(folder: &Path) -> Error {
    Error::new(
        ErrorKind::Corrupt,
        format!(
            "the data in {} is damaged; restore it from a backup, or name another folder",
            folder.display()
        ),
    )
}

/// Something in the folder was written by a newer program.
pub fn newer(folder: &Path, version: impl std::fmt::Display) -> Error {
    Error::new(
        ErrorKind::Corrupt,
        format!(
            "the data in {} was written by a newer version of trackless (records of version {version}, this \
         program knows {CURRENT}); install the newer version, or name another folder",
            folder.display()
        ),
    )
}

pub fn no_folder(folder: &Path, error: &io::Error) -> Error {
    let remedy = match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "make it writable for this user"
        }
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
            "a file stands in its way: remove it"
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "make room there",
        _ => "see to that",
    };
    Error::new(
        ErrorKind::Fatal,
        format!(
            "the folder {} cannot be used ({error}); {remedy}, or name another folder",
            folder.display()
        ),
    )
}

fn cannot_open(folder: &Path, error: sled::Error) -> Error {
    match error {
        error if in_use(&error) => used_by_another(folder),
        sled::Error::Io(error) => no_folder(folder, &error),
        _ => damaged(folder),
    }
}

fn used_by_another(folder: &Path) -> Error {
    Error::new(
        ErrorKind::Fatal,
        format!(
            "the folder {} is in use by another process; stop that one, or name another folder",
            folder.display()
        ),
    )
}

/// sled has no kind of its own for this error.
fn in_use(error: &sled::Error) -> bool {
    matches!(error, sled::Error::Io(error) if error.to_string().contains("could not acquire lock"))
}

/// The version that the folder is marked with; a new one is not. The mark is a file beside sled's, so that it can be read before
/// sled touches anything, and because sled takes data that is lost for a new folder.
pub fn marked(folder: &Path) -> Result<Option<u32>> {
    match fs::read_to_string(folder.join(MARK)) {
        Ok(mark) => match mark.trim().parse::<u32>() {
            Ok(version) if version <= u32::from(CURRENT) => Ok(Some(version)),
            Ok(version) => Err(newer(folder, version)),
            Err(_) => Err(damaged(folder)),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(damaged(folder)),
        Err(error) => Err(no_folder(folder, &error)),
    }
}

/// Marks a folder whose trees are on the disk.
pub fn mark(folder: &Path) -> io::Result<()> {
    let new = folder.join("version.new");
    fs::write(&new, format!("{CURRENT}\n"))?;
    File::open(&new)?.sync_all()?;
    fs::rename(new, folder.join(MARK))?;
    File::open(folder)?.sync_all()
}

/// Waits until sled's threads have let go of its files in `inner`, which takes them a moment after its `Db` is dropped.
pub fn released(inner: &Path) -> io::Result<File> {
    lock(File::open(inner.join("db"))?, LET_GO)
}

pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Makes the names of new files and folders last.
pub fn sync_folders(folder: &Path, inner: &Path) -> io::Result<()> {
    let parent = match folder.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => folder,
    };
    for folder in [inner, folder, parent] {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
