//! Opening the data folder, and saying in one line why that cannot be done.

use std::fs::{self, File};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::version::CURRENT;
use super::{Error, Result};

/// Memory for sled's cache.
const CACHE_BYTES: u64 = 64 * 1024 * 1024;

/// So long a folder that is in use is tried again.
const PATIENCE: Duration = Duration::from_secs(1);

const META: &str = "meta";
/// The key in `meta` of the version of the program's records that the folder holds.
const VERSION: &str = "version";

/// Opens the database in `<folder>/sled`, and makes both folders where they are missing.
pub fn database(folder: &Path) -> Result<sled::Db> {
    let inner = folder.join("sled");
    fs::create_dir_all(&inner).map_err(|error| no_folder(folder, &error))?;
    let db = patiently(folder, &inner)?.map_err(|error| cannot_open(folder, error))?;
    check_version(folder, &db)?;
    sync_folders(folder, &inner).map_err(|error| no_folder(folder, &error))?;
    Ok(db)
}

/// Opens sled's files. Whoever had them open gets a moment to let go: sled's threads do so a little after its `Db` is dropped,
/// and so does a process that is just ending.
fn patiently(folder: &Path, inner: &Path) -> Result<sled::Result<sled::Db>> {
    let config = sled::Config::new().path(inner).cache_capacity(CACHE_BYTES);
    let began = Instant::now();
    loop {
        // On some damaged files sled panics instead of returning an error.
        let opened = catch_unwind(AssertUnwindSafe(|| config.open()));
        match opened.map_err(|_| damaged(folder))? {
            Err(error) if in_use(&error) && began.elapsed() < PATIENCE => sleep(PATIENCE / 100),
            opened => return Ok(opened),
        }
    }
}

/// Something in the folder cannot be read.
pub fn damaged(folder: &Path) -> Error {
    Error(format!(
        "TRACKLESS_DATA: the data in {} is damaged; restore it from a backup, or name another folder",
        folder.display()
    ))
}

/// Something in the folder was written by a newer program.
pub fn newer(folder: &Path, version: impl std::fmt::Display) -> Error {
    Error(format!(
        "TRACKLESS_DATA: the data in {} was written by a newer version of trackless (records of version {version}, this \
         program knows {CURRENT}); install the newer version, or name another folder",
        folder.display()
    ))
}

fn no_folder(folder: &Path, error: &io::Error) -> Error {
    let remedy = match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "make it writable for this user"
        }
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
            "a file stands in its way: remove it"
        }
        _ => "see to that",
    };
    Error(format!(
        "TRACKLESS_DATA: the folder {} cannot be used ({error}); {remedy}, or name another folder",
        folder.display()
    ))
}

fn cannot_open(folder: &Path, error: sled::Error) -> Error {
    match error {
        error if in_use(&error) => Error(format!(
            "TRACKLESS_DATA: the folder {} is in use by another process; stop that one, or name another folder",
            folder.display()
        )),
        sled::Error::Io(error) => no_folder(folder, &error),
        _ => damaged(folder),
    }
}

/// sled has no kind of its own for this error.
fn in_use(error: &sled::Error) -> bool {
    matches!(error, sled::Error::Io(error) if error.to_string().contains("could not acquire lock"))
}

/// Reads the folder's version mark, or makes it in a new folder.
fn check_version(folder: &Path, db: &sled::Db) -> Result<()> {
    let failed = |error| cannot_open(folder, error);
    let meta = db.open_tree(META).map_err(failed)?;
    let Some(mark) = meta.get(VERSION).map_err(failed)? else {
        // All of a folder's trees come after its mark: where there are some without it, something was lost.
        let trees = db.tree_names();
        if trees.iter().any(|name| *name != META && *name != db.name()) {
            return Err(damaged(folder));
        }
        meta.insert(VERSION, &[CURRENT]).map_err(failed)?;
        return Ok(());
    };
    match *mark {
        [version] if version <= CURRENT => Ok(()),
        [version] => Err(newer(folder, version)),
        _ => Err(damaged(folder)),
    }
}

/// Makes the names of new files and folders last.
fn sync_folders(folder: &Path, inner: &Path) -> io::Result<()> {
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
