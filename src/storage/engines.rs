//! Which engine has the data: the one place that names them.

use std::io::BufRead;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::crypto::key_source::KeySource;
use super::database::{DatabaseState, DatabaseUrl};
use super::error::Result;
use super::interface::{FolderState, Restored, Storage};
use super::sled::{self, Sled};

/// Opens the data in `folder`, which is made if it is missing. The error is one line that names the setting and the remedy.
pub fn open(folder: &Path, keys: &KeySource) -> Result<Arc<dyn Storage>> {
    Ok(Arc::new(Sled::open(folder, keys)?))
}

/// Opens the data in a database, whose tables are made if they are missing. The error is one line that names the setting and the
/// remedy. The database becomes that of the bot with this number, if one is given; that of another bot is refused.
#[cfg(feature = "postgres")]
pub fn open_database(
    url: &DatabaseUrl,
    keys: &KeySource,
    bot: Option<&str>,
) -> Result<Arc<dyn Storage>> {
    let database = super::postgres::Postgres::open(url, keys)?;
    if let Some(bot) = bot {
        database.belongs_to(bot)?;
    }
    Ok(Arc::new(database))
}

/// What is in a database. This writes nothing there. Where it cannot be used, that is the error.
#[cfg(feature = "postgres")]
pub fn inspect_database(url: &DatabaseUrl, keys: &KeySource) -> Result<DatabaseState> {
    super::postgres::look(url, keys)
}

#[cfg(not(feature = "postgres"))]
pub fn open_database(_: &DatabaseUrl, _: &KeySource, _: Option<&str>) -> Result<Arc<dyn Storage>> {
    Err(no_engine())
}

#[cfg(not(feature = "postgres"))]
pub fn inspect_database(_: &DatabaseUrl, _: &KeySource) -> Result<DatabaseState> {
    Err(no_engine())
}

/// Which database it is, and the time there.
#[cfg(feature = "postgres")]
pub fn database_time(url: &DatabaseUrl) -> Result<(String, DateTime<Utc>)> {
    super::postgres::time(url)
}

#[cfg(not(feature = "postgres"))]
pub fn database_time(_: &DatabaseUrl) -> Result<(String, DateTime<Utc>)> {
    Err(no_engine())
}

#[cfg(not(feature = "postgres"))]
fn no_engine() -> super::error::StorageError {
    use super::error::{ErrorKind, StorageError};
    let text = "this program was built without the feature postgres; install one that was built with it, or leave the setting out";
    StorageError::new(ErrorKind::Fatal, text).about("TRACKLESS_DATABASE")
}

/// What is in the data folder. This writes nothing there, and makes no key. Where the data are in use, damaged, newer, or their
/// keys are missing or wrong, that is the error.
pub fn inspect(folder: &Path, keys: &KeySource) -> Result<FolderState> {
    sled::inspect(folder, keys)
}

/// Whether there are data in the folder.
pub fn has_data(folder: &Path) -> bool {
    sled::has_data(folder)
}

/// Makes the data folder of what `backup` holds, a file that lies at `path`: the folder must be empty. People whose keys are gone
/// stay out.
pub fn restore(
    backup: &mut dyn BufRead,
    path: &Path,
    folder: &Path,
    keys: &KeySource,
) -> Result<Restored> {
    sled::restore(backup, path, folder, keys)
}

/// Fills a database with what `backup` holds, a file that lies at `path`: the database must be empty. People whose keys are gone
/// stay out.
#[cfg(feature = "postgres")]
pub fn restore_database(
    backup: &mut dyn BufRead,
    path: &Path,
    url: &DatabaseUrl,
    keys: &KeySource,
) -> Result<Restored> {
    super::postgres::restore(backup, path, url, keys)
}

/// This program has no engine for databases.
#[cfg(not(feature = "postgres"))]
pub fn restore_database(
    _: &mut dyn BufRead,
    _: &Path,
    _: &DatabaseUrl,
    _: &KeySource,
) -> Result<Restored> {
    Err(no_engine())
}
