//! What a failure of the database means, in one line that says what can be done.

use std::error::Error as _;

use deadpool_postgres::{PoolError, TimeoutType};
use tokio_postgres::error::SqlState;

use crate::storage::error::{ErrorKind, StorageError};

/// The setting with the address of the data: what a line about them begins with.
pub const SETTING: &str = "TRACKLESS_DATABASE";

/// A database.
#[derive(Clone)]
pub struct Place {
    /// The setting that names it, with which a line about it begins.
    pub setting: &'static str,
    /// Its host and name.
    pub name: String,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the database {}", self.name)
    }
}

impl Place {
    pub fn failed(&self, error: &tokio_postgres::Error) -> StorageError {
        let (kind, remedy) = meaning(error);
        let remedy = remedy.unwrap_or("see to the server and the way to it");
        self.error(kind, format!("{}; {remedy}", why(error)))
    }

    pub fn no_connection(&self, error: &PoolError) -> StorageError {
        match error {
            PoolError::Backend(error) => self.failed(error),
            PoolError::Timeout(TimeoutType::Wait) => self.error(
                ErrorKind::Transient,
                "all connections are in use; it is slower than what is asked of it",
            ),
            _ => self.error(
                ErrorKind::Transient,
                "no connection in time; see to the server and the way to it",
            ),
        }
    }

    pub fn no_answer(&self) -> StorageError {
        self.error(
            ErrorKind::Transient,
            "no answer in time; see to the server and the way to it",
        )
    }

    /// A record, or what belongs to it, cannot be read.
    pub fn damaged(&self) -> StorageError {
        self.error(
            ErrorKind::Corrupt,
            "a record is damaged, or its key is gone; restore it from a backup",
        )
    }

    /// A newer program wrote one record.
    pub fn newer_record(&self, version: u8) -> StorageError {
        self.error(
            ErrorKind::Corrupt,
            format!("a newer version of trackless wrote a record (version {version}); install that version"),
        )
    }

    /// Another process is the worker, and this one writes nothing any more.
    pub fn taken_over(&self) -> StorageError {
        self.error(ErrorKind::InUse, "another process has taken over the work")
    }

    pub fn error(&self, kind: ErrorKind, why: impl std::fmt::Display) -> StorageError {
        StorageError::new(kind, format!("{self}: {why}")).about(self.setting)
    }
}

/// The causes, without what the server says of the values: these are of people.
fn why(error: &tokio_postgres::Error) -> String {
    if let Some(error) = error.as_db_error() {
        return error.message().to_owned();
    }
    let mut why = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        why = format!("{why}: {error}");
        cause = error.source();
    }
    why
}

/// What the failure means, and the remedy where one is known.
fn meaning(error: &tokio_postgres::Error) -> (ErrorKind, Option<&'static str>) {
    let Some(code) = error.code() else {
        // Without the server's word it was the way to it, or the wrong password before any word.
        let why = why(error);
        if why.contains("password") {
            return (ErrorKind::Fatal, Some(PASSWORD));
        }
        let is_of_certificate = why.contains("peer certificate");
        return (
            ErrorKind::Transient,
            is_of_certificate.then_some(CERTIFICATE),
        );
    };
    match *code {
        SqlState::INVALID_PASSWORD => (ErrorKind::Fatal, Some(PASSWORD)),
        SqlState::INVALID_AUTHORIZATION_SPECIFICATION => (
            ErrorKind::Fatal,
            Some(
                "let the server admit this user from this machine (pg_hba.conf), add sslmode=require if it wants encryption, or correct the user in the address",
            ),
        ),
        SqlState::UNDEFINED_TABLE | SqlState::UNDEFINED_COLUMN | SqlState::INVALID_SCHEMA_NAME => (
            ErrorKind::Fatal,
            Some(
                "its tables are not those that trackless made; restore the database from a backup, or name another one",
            ),
        ),
        SqlState::DUPLICATE_SCHEMA | SqlState::DUPLICATE_TABLE => (
            ErrorKind::Fatal,
            Some(
                "something else made what trackless would make; name an empty database, or restore this one from a backup",
            ),
        ),
        // Statements are prepared once a connection, and a pooler has handed over another connection.
        SqlState::DUPLICATE_PSTATEMENT | SqlState::INVALID_SQL_STATEMENT_NAME => {
            (ErrorKind::Fatal, Some(POOLER))
        }
        SqlState::INVALID_CATALOG_NAME => (
            ErrorKind::Fatal,
            Some("make it (createdb), or correct the name in the address"),
        ),
        SqlState::INSUFFICIENT_PRIVILEGE => (
            ErrorKind::Fatal,
            Some(
                "grant this user the right to create a schema in the database, or to use the tables in it",
            ),
        ),
        SqlState::READ_ONLY_SQL_TRANSACTION => (
            ErrorKind::Transient,
            Some(
                "it can only be read: it is a standby, or default_transaction_read_only is on; name the server that writes",
            ),
        ),
        SqlState::DATA_CORRUPTED | SqlState::INDEX_CORRUPTED => {
            (ErrorKind::Corrupt, Some("see to its disk"))
        }
        SqlState::TOO_MANY_CONNECTIONS => (
            ErrorKind::Transient,
            Some(
                "grant more (max_connections, or the limit of the user or the database): each process takes up to 21",
            ),
        ),
        _ => (of_class(code.code()), None),
    }
}

/// What is said of a pooler that gives each transaction another connection.
pub const POOLER: &str = "a pooler before the server gives each transaction another connection; have it keep one for a session (PgBouncer: pool_mode = session), or name the server itself";

const CERTIFICATE: &str = "name the file with the certificate of who signed it (sslrootcert=FILE), or have the server's made anew: for the host in the address, and of X.509 version 3";

const PASSWORD: &str = "correct the user and the password in the address";

/// The first two characters of a code say what kind of failure it is.
fn of_class(code: &str) -> ErrorKind {
    match &code[..2] {
        // A connection, a conflict with others, resources, an intervention (such as a stop of the server), its system, a server
        // that only reads because it is a standby, and a wait that took too long.
        "08" | "40" | "53" | "55" | "57" | "58" | "25" => ErrorKind::Transient,
        _ => ErrorKind::Fatal,
    }
}
