//! Files for this user only, their locks, and names that last through a power loss.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a file that is in use is tried again.
pub const PATIENCE: Duration = Duration::from_secs(1);

/// Between two tries.
pub const PAUSE: Duration = Duration::from_millis(2);

/// Locks the file, and waits for that at most this time; then it is the error `WouldBlock`.
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

/// Writes a file for this user only, whole or not at all.
pub fn write(file: &Path, text: &[u8]) -> io::Result<()> {
    let new = file.with_extension("new");
    let _ = fs::remove_file(&new);
    let mut to = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&new)?;
    to.write_all(text)?;
    to.sync_all()?;
    fs::rename(new, file)?;
    let folder = file.parent().unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

/// Makes a file for this user only, or takes what is there for this user only, and empties it.
pub fn private_file(file: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let open = options.open(file)?;
    open.set_permissions(Permissions::from_mode(0o600))?;
    Ok(open)
}

/// Makes a folder for this user only, with those above it, where it is missing.
pub fn new_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Makes a folder for this user only, or takes what is there for this user only: what is in it is out of reach then, whatever
/// its own mode.
pub fn private_folder(folder: &Path) -> io::Result<()> {
    new_folder(folder)?;
    fs::set_permissions(folder, Permissions::from_mode(0o700))
}

/// Makes the names in a folder last.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
