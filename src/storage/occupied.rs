//! Whose the data folder is, whichever engine has the data: what lies in it besides them is of one process.

use std::fs::File;
use std::io;
use std::path::Path;

use super::error::{Result, no_folder, used_by_another};
use super::files::{PATIENCE, lock, new_folder, private_file};

/// The file that is locked by whose folder it is.
pub const LOCK: &str = "assistant.lock";

/// Keeps other assistants out of a data folder, until it is dropped or the process ends.
pub struct Occupied(#[expect(dead_code, reason = "the lock is held while it is open")] File);

/// Takes the data folder, which is made if it is missing, for this process.
///
/// # Errors
///
/// Another process has it, or it cannot be used.
pub fn occupy(folder: &Path) -> Result<Occupied> {
    let made = new_folder(folder).map_err(|error| no_folder(folder, &error));
    let file = made.and_then(|()| locked(folder, LOCK));
    file.map(Occupied)
        .map_err(|error| error.about("TRACKLESS_DATA"))
}

/// Locks this file of a data folder, which is made if it is missing.
pub fn locked(folder: &Path, name: &str) -> Result<File> {
    let file = private_file(&folder.join(name)).and_then(|file| lock(file, PATIENCE));
    file.map_err(|error| match error.kind() {
        io::ErrorKind::WouldBlock => used_by_another(folder),
        _ => no_folder(folder, &error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_of_one_process_until_that_lets_it_go() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let first = occupy(&data).unwrap();
        let refused = occupy(&data).err().unwrap().to_string();
        assert!(refused.starts_with("TRACKLESS_DATA: "), "{refused}");
        assert!(refused.contains("in use"), "{refused}");
        drop(first);
        occupy(&data).unwrap();
    }
}
