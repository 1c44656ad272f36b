//! Opening the data folder, and saying in one line why that cannot be done.

use std::fs::{self, File, TryLockError};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use sled::Tree;

use super::rewrite::{self, STORE};
use super::sync::Disk;
use super::version::CURRENT;
use super::{Error, Extent, Result};

/// Memory for sled's cache.
const CACHE_BYTES: u64 = 64 * 1024 * 1024;

/// So long a folder that is in use is tried again.
const PATIENCE: Duration = Duration::from_secs(1);

/// Between two tries.
const PAUSE: Duration = Duration::from_millis(2);

/// The file that says which version of the records the folder holds. It is written when all trees are there.
const MARK: &str = "version";

/// Opens the trees of these names in `<folder>/sled`, and makes folders and trees where they are missing.
pub fn trees<const N: usize>(folder: &Path, names: [&str; N]) -> Result<(Disk, [Tree; N])> {
    fs::create_dir_all(folder).map_err(|error| no_folder(folder, &error))?;
    let _alone = alone(folder)?;
    let db = rewritten(folder, &names)?;
    let mut trees = Vec::with_capacity(N);
    for name in names {
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
    Ok((disk, trees))
}

/// Keeps others from opening the folder while the store in it is moved about.
fn alone(folder: &Path) -> Result<File> {
    let file = File::create(folder.join("lock"));
    file.and_then(|file| lock(file, PATIENCE))
        .map_err(|error| match error.kind() {
            io::ErrorKind::WouldBlock => used_by_another(folder),
            _ => no_folder(folder, &error),
        })
}

/// Opens the store, and rewrites it unless it is new, so that nothing is left of what was removed.
fn rewritten(folder: &Path, names: &[&str]) -> Result<sled::Db> {
    let no_folder = |error| no_folder(folder, &error);
    let marked = is_marked(folder)?;
    rewrite::put_back(folder).map_err(no_folder)?;
    let mut db = store(folder, names, marked)?;
    rewrite::clear(folder).map_err(no_folder)?;
    if marked && rewrite::copied(&db, folder) {
        drop(db);
        rewrite::swap(folder).map_err(no_folder)?;
        db = store(folder, names, marked)?;
    }
    rewrite::clear(folder).map_err(no_folder)?;
    Ok(db)
}

/// Opens the store; where the folder is marked, it has all trees.
fn store(folder: &Path, names: &[&str], marked: bool) -> Result<sled::Db> {
    let inner = folder.join(STORE);
    fs::create_dir_all(&inner).map_err(|error| no_folder(folder, &error))?;
    let db = patiently(folder, &inner)?.map_err(|error| cannot_open(folder, error))?;
    let known = db.tree_names();
    let there = |name: &&str| known.iter().any(|known| known == name);
    if marked && !names.iter().all(there) {
        return Err(damaged(folder));
    }
    Ok(db)
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
        Extent::Record,
        format!(
            "the data in {} is damaged; restore it from a backup, or name another folder",
            folder.display()
        ),
    )
}

/// Something in the folder was written by a newer program.
pub fn newer(folder: &Path, version: impl std::fmt::Display) -> Error {
    Error::new(
        Extent::Record,
        format!(
            "the data in {} was written by a newer version of trackless (records of version {version}, this \
         program knows {CURRENT}); install the newer version, or name another folder",
            folder.display()
        ),
    )
}

fn no_folder(folder: &Path, error: &io::Error) -> Error {
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
        Extent::Fatal,
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
        Extent::Fatal,
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

/// Reads the folder's version mark; false in a new folder. It is a file beside sled's, so that it can be read before sled
/// touches anything, and because sled takes data that is lost for a new folder.
fn is_marked(folder: &Path) -> Result<bool> {
    match fs::read_to_string(folder.join(MARK)) {
        Ok(mark) => match mark.trim().parse::<u32>() {
            Ok(version) if version <= u32::from(CURRENT) => Ok(true),
            Ok(version) => Err(newer(folder, version)),
            Err(_) => Err(damaged(folder)),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(damaged(folder)),
        Err(error) => Err(no_folder(folder, &error)),
    }
}

/// Marks a folder whose trees are on the disk.
fn mark(folder: &Path) -> io::Result<()> {
    let new = folder.join("version.new");
    fs::write(&new, format!("{CURRENT}\n"))?;
    File::open(&new)?.sync_all()?;
    fs::rename(new, folder.join(MARK))?;
    File::open(folder)?.sync_all()
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
