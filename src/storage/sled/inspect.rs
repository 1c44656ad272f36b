//! A look at a data folder that writes nothing there: sled cannot be opened without writing, so a copy is opened.

use std::fs::{self, File, TryLockError};
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::folder::marked;
use super::sled_files::STORE;
use super::start;
use super::trees::Trees;
use crate::storage::crypto::key_source::KeySource;
use crate::storage::error::{ErrorKind, Result, StorageError, damaged, no_folder, used_by_another};
use crate::storage::files::new_folder;
use crate::storage::interface::FolderState;

/// How many people are read at a time.
const PAGE: usize = 10_000;

/// What is in the data folder. Where it is in use, damaged, newer, or its keys are missing or wrong, that is the error.
pub fn inspect(folder: &Path, keys: &KeySource) -> Result<FolderState> {
    let unusable = |error: io::Error| no_folder(folder, &error).about("TRACKLESS_DATA");
    if !folder.try_exists().map_err(unusable)? {
        return Ok(FolderState::Absent);
    }
    let is_marked = marked(folder)
        .map_err(|error| error.about("TRACKLESS_DATA"))?
        .is_some();
    let store = folder.join(STORE);
    if !store.try_exists().map_err(unusable)? {
        return match is_marked {
            true => Err(damaged(folder).about("TRACKLESS_DATA")),
            false => Ok(FolderState::Empty),
        };
    }
    if is_open(&store.join("db")).map_err(unusable)? {
        return Err(used_by_another(folder).about("TRACKLESS_DATA"));
    }
    look_at_copy(folder, keys)
}

/// Whether a process has sled's files open.
fn is_open(log: &Path) -> io::Result<bool> {
    let log = match File::open(log) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        log => log?,
    };
    match log.try_lock() {
        Ok(()) => Ok(false),
        Err(TryLockError::WouldBlock) => Ok(true),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn look_at_copy(folder: &Path, keys: &KeySource) -> Result<FolderState> {
    let uncopied = |error: io::Error| {
        let text = format!(
            "the data in {} cannot be copied for a look at them ({error}); make room in {}, or see to that",
            folder.display(),
            std::env::temp_dir().display()
        );
        StorageError::new(ErrorKind::Transient, text).about("TRACKLESS_DATA")
    };
    let temporary = tempfile::tempdir().map_err(uncopied)?;
    let copy = temporary.path().join("data");
    copy_files(folder, &copy).map_err(uncopied)?;
    let copied_keys = KeySource {
        folder: temporary.path().join("keys"),
        master: keys.master,
        database: None,
    };
    copy_keys(&keys.folder, &copied_keys.folder).map_err(uncopied)?;
    match start::open(&copy, &copied_keys) {
        Ok((trees, _writer)) => match count_people(&trees) {
            Ok(people) => Ok(FolderState::Readable { people }),
            Err(_) => Err(damaged(folder).about("TRACKLESS_DATA")),
        },
        Err(error) => {
            let error = match error.kind {
                ErrorKind::Corrupt => damaged(folder),
                _ => error,
            };
            let error = error
                .at(&copied_keys.folder, &keys.folder)
                .at(&copy, folder);
            Err(error.about("TRACKLESS_DATA"))
        }
    }
}

/// Reads the record of every person.
fn count_people(trees: &Trees) -> Result<usize> {
    let (mut people, mut after) = (0, None);
    loop {
        let page = trees.people_after(after, PAGE)?;
        let Some((last, _)) = page.last() else {
            return Ok(people);
        };
        after = Some(*last);
        people += page.len();
    }
}

/// Copies the keyrings. The master key is no file to leave copies of: a link leads to it.
fn copy_keys(from: &Path, to: &Path) -> io::Result<()> {
    new_folder(to)?;
    let entries = match fs::read_dir(from) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let (path, copy) = (std::path::absolute(entry?.path())?, to);
        let copy = copy.join(path.file_name().unwrap_or_default());
        match path.extension().is_some_and(|name| name == "ring") {
            true => drop(fs::copy(path, copy)?),
            false => symlink(path, copy)?,
        }
    }
    Ok(())
}

/// Copies a folder's files, and those of the folders in it.
fn copy_files(from: &Path, to: &Path) -> io::Result<()> {
    new_folder(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type()?;
        if kind.is_dir() {
            copy_files(&path, &copy)?;
        } else if kind.is_file() {
            fs::copy(path, copy)?;
        }
    }
    Ok(())
}
