//! Whose the data folder is, whichever engine has the data: what lies in it besides them is of one process.

use std::fs::File;
use std::io;
use std::path::Path;

use super::error::{Result, no_folder, used_by_another};
use super::files::{PATIENCE, lock, new_folder, private_file};

/// Keeps other assistants out of a data folder, until it is dropped or the process ends.
pub struct Occupied(#[expect(dead_code, reason = "the lock is held while it is open")] File);

/// Takes the data folder, which is made if it is missing, for this process.
///
/// # Errors
///
/// Another process has it, or it cannot be used.
pub fn occupy(folder: &Path) -> Result<Occupied> {
    let unusable = |error: io::Error| no_folder(folder, &error).about("TRACKLESS_DATA");
    new_folder(folder).map_err(unusable)?;
    let file = private_file(&folder.join("assistant.lock")).map_err(unusable)?;
    match lock(file, PATIENCE) {
        Ok(file) => Ok(Occupied(file)),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
            Err(used_by_another(folder).about("TRACKLESS_DATA"))
        }
        Err(error) => Err(unusable(error)),
    }
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
