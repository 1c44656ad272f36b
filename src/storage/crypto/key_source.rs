//! The master key, which wraps all others, and the folder that the keys are in, apart from the data.

use std::ffi::OsString;
use std::fmt::Display;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::keyring::{Keyring, KeyringError, ListedKeys, StoreId};
use super::seal::{Key, random};
use crate::storage::database::DatabaseUrl;
use crate::storage::error::{ErrorKind, Result, StorageError, is_lack_of_files};
use crate::storage::files::{PATIENCE, lock, write};
use crate::storage::hex::{from_hex, hex};

/// The file of the master key.
const FILE: &str = "master.key";

/// Where the keys come from.
#[derive(Clone)]
pub struct KeySource {
    /// The folder of the keyring, and of the master key unless that is given.
    pub folder: PathBuf,
    pub master: Option<[u8; 32]>,
    /// The database of the keys, where the data are in a database and the keys in another one.
    pub database: Option<DatabaseUrl>,
}

impl KeySource {
    /// In the folder beside the data folder, with the same name and `.keys`.
    pub fn beside(data: &Path) -> Self {
        let whole = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
        let mut name = whole.file_name().map_or_else(OsString::new, OsString::from);
        name.push(".keys");
        // Where the path has no name of its own, such as `.`, the absolute one has.
        let folder = match data.file_name() {
            Some(_) => data.with_file_name(name),
            None => whole.with_file_name(name),
        };
        Self {
            folder,
            master: None,
            database: None,
        }
    }

    /// Whether the master key is in the folder.
    pub fn has_master(&self) -> bool {
        self.folder.join(FILE).exists()
    }

    /// Whether the files of the keys are there. It only looks for them, so it can be asked at any time.
    ///
    /// # Errors
    ///
    /// What is missing.
    pub fn look(&self) -> Result<()> {
        let folder = self.folder.display();
        if self.master.is_none() && !self.has_master() {
            return Err(refused(format!("the master key is missing in {folder}")));
        }
        let files = fs::read_dir(&self.folder);
        let mut files = files.map_err(|error| self.unusable(&error))?.flatten();
        match files.any(|file| file.path().extension().is_some_and(|kind| kind == "ring")) {
            true => Ok(()),
            false => Err(refused(format!(
                "the keys of the people are missing in {folder}"
            ))),
        }
    }

    /// The master key. Where there is none yet, one is made if the data are `new`.
    pub fn master(&self, new: bool) -> Result<Key> {
        if let Some(master) = self.master {
            return Ok(Key::new(master));
        }
        let file = self.folder.join(FILE);
        match fs::read_to_string(&file) {
            Ok(text) => from_hex(text.trim()).map(Key::new).ok_or_else(|| {
                refused(format!(
                    "the file {} holds no key of 64 hexadecimal digits; put back the copy that you kept of it",
                    file.display()
                ))
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound && new => self.make(&file),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(refused(format!(
                "the key {} is missing, without which the data cannot be read; put back the copy that you kept of it, or set \
                 TRACKLESS_KEY",
                file.display()
            ))),
            Err(error) => Err(self.unusable(&error)),
        }
    }

    /// Makes the keyring of a new store.
    pub fn new_keyring(&self, id: StoreId, master: Key) -> Result<Keyring> {
        self.folder_made()
            .and_then(|()| Keyring::create(&self.keyring_file(id), id, master))
            .and_then(|keyring| File::open(&self.folder)?.sync_all().map(|()| keyring))
            .map_err(|error| self.unusable(&error))
    }

    /// Puts a copy of this keyring into the folder.
    pub fn adopt(&self, keyring: &Keyring) -> Result<()> {
        let file = self.keyring_file(keyring.id());
        self.folder_made()
            .and_then(|()| write(&file, &keyring.copy()?))
            .map_err(|error| self.unusable(&error))
    }

    /// Opens the keyring of the store in `data`.
    pub fn keyring(&self, id: StoreId, master: Key, data: &Path) -> Result<(Keyring, ListedKeys)> {
        let path = self.keyring_file(id);
        let file = OpenOptions::new().read(true).write(true).open(&path);
        let opened = file
            .and_then(|file| lock(file, PATIENCE))
            .map_err(KeyringError::Io)
            .and_then(|file| Keyring::open(file, id, master));
        opened.map_err(|why| match why {
            KeyringError::WrongKey => self.wrong_key(format_args!("the data in {}", data.display())),
            KeyringError::Damaged => refused(format!(
                "the keys in {} are damaged; restore data and keys from a backup",
                path.display()
            )),
            KeyringError::Io(error) if error.kind() == io::ErrorKind::NotFound => refused(format!(
                "the keys of the data in {} are not in {}; put back {}, or name the folder that has it",
                data.display(),
                self.folder.display(),
                path.file_name().unwrap_or_default().display()
            )),
            KeyringError::Io(error) if error.kind() == io::ErrorKind::WouldBlock => refused(format!(
                "the keys in {} are in use by another process; stop that one",
                path.display()
            ))
            .with_kind(ErrorKind::InUse),
            KeyringError::Io(error) => self.unusable(&error),
        })
    }

    /// Where the keyring of a store is.
    pub fn keyring_file(&self, id: StoreId) -> PathBuf {
        self.folder.join(ring_name(id))
    }

    /// The master key is not the one that wraps the keys of `data`.
    pub fn wrong_key(&self, data: impl Display) -> StorageError {
        match self.master {
            Some(_) => {
                let text =
                    format!("this is not the key that {data} were sealed with; set that one");
                StorageError::new(ErrorKind::Keys, text).about("TRACKLESS_KEY")
            }
            None => refused(format!(
                "the key in {} is not the one that {data} were sealed with; put back that one",
                self.folder.join(FILE).display()
            )),
        }
    }

    fn make(&self, file: &Path) -> Result<Key> {
        let key: [u8; 32] = random();
        self.folder_made()
            .and_then(|()| write(file, format!("{}\n", hex(&key)).as_bytes()))
            .map_err(|error| self.unusable(&error))?;
        log::warn!(
            "a new master key was written to {}; keep a copy of it elsewhere: without it nobody can read the data or the backups",
            file.display()
        );
        Ok(Key::new(key))
    }

    fn folder_made(&self) -> io::Result<()> {
        if self.folder.is_dir() {
            return Ok(());
        }
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.folder)?;
        // A power loss must not take the folder away, or those above it that were made with it.
        for above in std::path::absolute(&self.folder)?.ancestors().skip(1) {
            if let Ok(above) = File::open(above) {
                above.sync_all()?;
            }
        }
        Ok(())
    }

    fn unusable(&self, error: &io::Error) -> StorageError {
        let kind = match is_lack_of_files(error) {
            true => ErrorKind::Transient,
            false => ErrorKind::Fatal,
        };
        refused(format!(
            "the folder {} cannot be used ({error}); make it writable for this user, or name another folder",
            self.folder.display()
        ))
        .with_kind(kind)
    }
}

/// The name of the file of a store's keyring.
pub fn ring_name(id: StoreId) -> String {
    format!("{}.ring", hex(&id))
}

fn refused(text: String) -> StorageError {
    StorageError::new(ErrorKind::Keys, text).about("TRACKLESS_KEYS")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_lie_beside_the_data() {
        let folder = |data: &str| KeySource::beside(Path::new(data)).folder;
        assert_eq!(folder("./data"), Path::new("./data.keys"));
        assert_eq!(folder("/srv/data/"), Path::new("/srv/data.keys"));
        let here = std::env::current_dir().unwrap();
        let name = here.file_name().unwrap().display();
        assert_eq!(folder("."), here.with_file_name(format!("{name}.keys")));
    }
}
