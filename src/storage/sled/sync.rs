//! From memory to the disk: sled's own flush reaches the page cache only, so each change is followed by a sync of its files.
//! Changes that wait at the same time share one.

use std::fs::{self, File};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// The disk under an open database.
pub struct SyncedDb {
    pub db: sled::Db,
    log: File,
    /// sled puts what is larger than a segment into files of their own, and never syncs them.
    blobs: PathBuf,
    turn: Mutex<SyncTurns>,
    turned: Condvar,
}

/// Syncs are counted: a change is on the disk when a sync that began after it has ended.
#[derive(Default)]
struct SyncTurns {
    begun: u64,
    ended: u64,
    running: bool,
    /// After a failed sync the kernel forgets what it could not write: nothing that comes after can be trusted.
    failure: Option<String>,
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
            turn: Mutex::default(),
            turned: Condvar::new(),
        })
    }

    /// Returns when all that was applied before this call is on the disk.
    pub fn settle(&self) -> io::Result<()> {
        let mut turn = self.turn();
        let needed = turn.begun + 1;
        loop {
            if let Some(failure) = &turn.failure {
                return Err(io::Error::other(failure.clone()));
            }
            if turn.ended >= needed {
                return Ok(());
            }
            turn = if turn.running {
                self.turned
                    .wait(turn)
                    .unwrap_or_else(PoisonError::into_inner)
            } else {
                self.lead(turn)
            };
        }
    }

    /// Whether nothing will be written any more: a sync failed, or sled keeps the error of a write, as it does for good.
    pub fn is_broken(&self) -> bool {
        self.turn().failure.is_some() || self.db.context.global_error().is_err()
    }

    /// Syncs for all who wait.
    fn lead<'a>(&'a self, mut turn: MutexGuard<'a, SyncTurns>) -> MutexGuard<'a, SyncTurns> {
        turn.running = true;
        turn.begun += 1;
        drop(turn);
        let outcome = catch_unwind(AssertUnwindSafe(|| self.sync()));
        let mut turn = self.turn();
        turn.running = false;
        turn.ended = turn.begun;
        turn.failure = match outcome {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(error.to_string()),
            Err(_) => Some("sled panicked".to_owned()),
        };
        self.turned.notify_all();
        turn
    }

    fn sync(&self) -> io::Result<()> {
        self.db.flush().map_err(io::Error::from)?;
        self.sync_blobs()?;
        self.log.sync_data()
    }

    fn sync_blobs(&self) -> io::Result<()> {
        let mut found = false;
        for blob in fs::read_dir(&self.blobs)? {
            match File::open(blob?.path()) {
                Ok(file) => file.sync_data()?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            }
            found = true;
        }
        if found {
            File::open(&self.blobs)?.sync_all()?;
        }
        Ok(())
    }

    fn turn(&self) -> MutexGuard<'_, SyncTurns> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
