//! What can go wrong with storage, each in one line that says what was tried, on what, and what can be done.

use std::io;
use std::path::Path;

use super::codec::CURRENT;

/// What can go wrong with storage.
pub type Result<T> = std::result::Result<T, StorageError>;

/// Storage failed: the line says what was tried, on what, and what can be done.
#[derive(Debug, Clone)]
pub struct StorageError {
    pub kind: ErrorKind,
    /// The setting that the line begins with, where it is about one.
    setting: Option<&'static str>,
    text: String,
}

/// What a failure means for the caller. Decisions are taken on this, never on the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// It may pass: the same call can be made again.
    Transient,
    /// A record can never be read: what needs it cannot be done, all else can.
    Corrupt,
    /// Nothing works until the program is started again, or its surroundings are corrected.
    Fatal,
    /// Another process has the data open, or has become the worker.
    InUse,
    /// A newer program wrote the data.
    Newer,
    /// The data as a whole cannot be read: a backup has to be restored.
    Damaged,
    /// The keys are missing, or are not those of the data.
    Keys,
}

impl StorageError {
    pub fn new(kind: ErrorKind, text: impl Into<String>) -> Self {
        Self {
            kind,
            setting: None,
            text: text.into(),
        }
    }

    pub fn with_kind(self, kind: ErrorKind) -> Self {
        Self { kind, ..self }
    }

    /// Names a place in the stead of its copy.
    pub fn at(mut self, copy: &Path, place: &Path) -> Self {
        let copy = copy.display().to_string();
        self.text = self.text.replace(&copy, &place.display().to_string());
        self
    }

    /// Begins the line with this setting, unless it begins with one.
    pub fn about(mut self, setting: &'static str) -> Self {
        self.setting.get_or_insert(setting);
        self
    }
}

impl std::fmt::Display for StorageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.setting {
            Some(setting) => write!(f, "{setting}: {}", self.text),
            None => f.write_str(&self.text),
        }
    }
}

impl std::error::Error for StorageError {}

/// The data in the folder cannot be read.
pub fn damaged(folder: &Path) -> StorageError {
    StorageError::new(
        ErrorKind::Damaged,
        format!(
            "the data in {} is damaged; restore it from a backup, or name another folder",
            folder.display()
        ),
    )
}

/// One record in the folder cannot be read.
pub fn damaged_record(folder: &Path) -> StorageError {
    damaged(folder).with_kind(ErrorKind::Corrupt)
}

/// A newer program wrote one record in the folder.
pub fn newer_record(folder: &Path, version: impl std::fmt::Display) -> StorageError {
    newer(folder, version).with_kind(ErrorKind::Corrupt)
}

/// A newer program wrote the data in the folder.
pub fn newer(folder: &Path, version: impl std::fmt::Display) -> StorageError {
    StorageError::new(
        ErrorKind::Newer,
        format!(
            "the data in {} was written by a newer version of trackless (records of version {version}, this \
         program knows {CURRENT}); install the newer version, or name another folder",
            folder.display()
        ),
    )
}

/// The folder cannot be used, for a reason of the system's.
pub fn no_folder(folder: &Path, error: &io::Error) -> StorageError {
    let kind = match is_lack_of_files(error) {
        true => ErrorKind::Transient,
        false => ErrorKind::Fatal,
    };
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
    StorageError::new(
        kind,
        format!(
            "the folder {} cannot be used ({error}); {remedy}, or name another folder",
            folder.display()
        ),
    )
}

/// Another process has the folder open.
pub fn used_by_another(folder: &Path) -> StorageError {
    StorageError::new(
        ErrorKind::InUse,
        format!(
            "the folder {} is in use by another process; stop that one, or name another folder",
            folder.display()
        ),
    )
}

/// Whether this process or the system has too many files open. That passes, and says nothing about the disk.
pub fn is_lack_of_files(error: &io::Error) -> bool {
    // The standard library has no kind of its own for them: ENFILE and EMFILE, the same on every Unix.
    matches!(error.raw_os_error(), Some(23 | 24))
}
