//! From memory to the disk: sled's own flush reaches the page cache only, so each transaction is followed by a sync of its files.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::Duration;

use crate::storage::error::is_lack_of_files;

/// Between two tries to open a file, while there are too many open.
const PAUSE: Duration = Duration::from_millis(20);

/// An open database, and the files under it.
pub struct SyncedDb {
    pub db: sled::Db,
    log: File,
    /// sled puts what is larger than a segment into files of their own, and never syncs them.
    blobs: PathBuf,
    /// After a failed sync the kernel forgets what it could not write: nothing that comes after can be trusted.
    failure: Mutex<Option<String>>,
}

impl SyncedDb {
    /// `folder` is the one that `db` was opened in.
    pub fn new(db: sled::Db, folder: &Path) -> io::Result<Self> {
        // sled never syncs it, and takes a part of it for a damaged store.
        File::open(folder.join("conf"))?.sync_all()?;
        Ok(Self {
            log: File::open(folder.join("db"))?,
            blobs: folder.join("blobs"),
            db,
            failure: Mutex::default(),
        })
    }

    /// Returns when all that was applied before this call is on the disk.
    pub fn settle(&self) -> io::Result<()> {
        let mut failure = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(failure) = &*failure {
            return Err(io::Error::other(failure.clone()));
        }
        let synced = self.sync();
        if let Err(error) = &synced {
            *failure = Some(error.to_string());
        }
        synced
    }

    /// Whether nothing will be written any more: a sync failed, or sled keeps the error of a write, as it does for good.
    pub fn is_broken(&self) -> bool {
        let failure = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
        failure.is_some() || self.db.context.global_error().is_err()
    }

    fn sync(&self) -> io::Result<()> {
        self.db.flush().map_err(io::Error::from)?;
        self.sync_blobs()?;
        self.log.sync_data()
    }

    fn sync_blobs(&self) -> io::Result<()> {
        let mut found = false;
        for blob in opened(|| fs::read_dir(&self.blobs))? {
            let blob = blob?.path();
            match opened(|| File::open(&blob)) {
                Ok(file) => file.sync_data()?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            }
            found = true;
        }
        if found {
            opened(|| File::open(&self.blobs))?.sync_all()?;
        }
        Ok(())
    }
}

/// Waits while too many files are open: what has been applied cannot be taken back, so it has to reach the disk.
fn opened<T>(open: impl Fn() -> io::Result<T>) -> io::Result<T> {
    loop {
        match open() {
            Err(error) if is_lack_of_files(&error) => sleep(PAUSE),
            done => return done,
        }
    }
}
