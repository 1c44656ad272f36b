//! The data folder: who may open it, and which version of the records it holds.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use crate::storage::codec::CURRENT;
use crate::storage::error::{Result, damaged, newer, no_folder};
use crate::storage::files::private_file;
use crate::storage::occupied::locked;

/// The file that is locked while the store is opened or put in place.
pub const LOCK: &str = "lock";

/// The file that says which version of the records the folder holds. It is written when all trees are there.
const MARK: &str = "version";

/// Whether there are data in the folder.
pub fn has_data(folder: &Path) -> bool {
    folder.join(MARK).exists()
}

/// Keeps others from opening the folder while the store in it is opened or put in place.
pub fn alone(folder: &Path) -> Result<File> {
    locked(folder, LOCK)
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
    let mut file = private_file(&new)?;
    writeln!(file, "{CURRENT}")?;
    file.sync_all()?;
    fs::rename(new, folder.join(MARK))?;
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
