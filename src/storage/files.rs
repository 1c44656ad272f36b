//! Files for this user only, their locks, and names that last through a power loss.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// So long a file that is in use is tried again.
pub const PATIENCE: Duration = Duration::from_secs(1);

/// Between two tries.
pub const PAUSE: Duration = Duration::from_millis(2);

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

pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
