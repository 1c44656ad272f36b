//! What can go wrong with storage, each in one line that says what was tried, on what, and what can be done.

use std::io;
use std::path::Path;

use super::codec::CURRENT;

/// What can go wrong with storage.
pub type Result<T> = std::result::Result<T, Error>;

/// Storage failed: the text says what was tried, on what, and what can be done.
#[derive(Debug)]
pub struct Error {
    pub text: String,
    pub kind: ErrorKind,
}

/// How much of storage a failure takes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// It may pass: what was asked can be asked again.
    Transient,
    /// A record can never be read: what needs it cannot be done, all else can.
    Corrupt,
    /// All of it, until the program is started again.
    Fatal,
}

impl Error {
    pub fn new(kind: ErrorKind, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text, kind }
    }

    /// Names the setting that it is about, unless it names one.
    pub fn of(mut self, setting: &str) -> Self {
        if !self.text.starts_with("TRACKLESS_") {
            self.text = format!("{setting}: {}", self.text);
        }
        self
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Error {}

/// Something in the folder cannot be read.
pub fn damaged(folder: &Path) -> Error {
    Error::new(
        ErrorKind::Corrupt,
        format!(
            "the data in {} is damaged; restore it from a backup, or name another folder",
            folder.display()
        ),
    )
}

/// Something in the folder was written by a newer program.
pub fn newer(folder: &Path, version: impl std::fmt::Display) -> Error {
    Error::new(
        ErrorKind::Corrupt,
        format!(
            "the data in {} was written by a newer version of trackless (records of version {version}, this \
         program knows {CURRENT}); install the newer version, or name another folder",
            folder.display()
        ),
    )
}

pub fn no_folder(folder: &Path, error: &io::Error) -> Error {
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
        ErrorKind::Fatal,
        format!(
            "the folder {} cannot be used ({error}); {remedy}, or name another folder",
            folder.display()
        ),
    )
}

pub fn used_by_another(folder: &Path) -> Error {
    Error::new(
        ErrorKind::Fatal,
        format!(
            "the folder {} is in use by another process; stop that one, or name another folder",
            folder.display()
        ),
    )
}
