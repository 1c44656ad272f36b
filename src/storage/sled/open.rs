//! Opening a store and its keys, or making both in a new folder.

use std::path::Path;

use sled::Tree;

use super::folder::{alone, mark, marked, sync_folders};
use super::progress::Progress;
use super::sled_files::{
    self, NAMES, STORE, about, cannot_open, has_all, last_transaction, named, store,
};
use super::sync::SyncedDb;
use crate::storage::crypto::key_source::KeySource;
use crate::storage::crypto::keyring::{Keyring, ListedKeys, StoreId};
use crate::storage::crypto::seal::random;
use crate::storage::error::{Result, damaged, no_folder};
use crate::storage::files::new_folder;

/// An open store, and its keys.
pub struct OpenStore {
    pub disk: SyncedDb,
    pub trees: [Tree; NAMES.len()],
    /// The tree in which transactions are counted, and the number of the last one.
    pub about: Tree,
    pub transaction: u64,
    pub progress: Progress,
    pub keyring: Keyring,
    pub listed: ListedKeys,
}

/// Opens the store in `<folder>/sled`, and makes what is missing where it is a new one.
pub fn open(folder: &Path, keys: &KeySource) -> Result<OpenStore> {
    new_folder(folder).map_err(|error| no_folder(folder, &error))?;
    let _alone = alone(folder)?;
    let (db, keyring, listed) = store_and_keys(folder, keys)?;
    let about = about(&db).map_err(|error| cannot_open(folder, error))?;
    let transaction = last_transaction(&about).map_err(|error| cannot_open(folder, error))?;
    let (progress, noted) = Progress::open(folder).map_err(|error| no_folder(folder, &error))?;
    if transaction < noted {
        return Err(damaged(folder));
    }
    let mut trees = Vec::with_capacity(NAMES.len());
    for name in NAMES {
        let tree = db.open_tree(name);
        trees.push(tree.map_err(|error| cannot_open(folder, error))?);
    }
    let trees = trees.try_into().expect("there is a tree for each name");
    let inner = folder.join(STORE);
    let disk = SyncedDb::new(db, &inner).map_err(|error| no_folder(folder, &error))?;
    disk.settle()
        .and_then(|()| sync_folders(folder, &inner))
        .and_then(|()| mark(folder))
        .map_err(|error| no_folder(folder, &error))?;
    Ok(OpenStore {
        disk,
        trees,
        about,
        transaction,
        progress,
        keyring,
        listed,
    })
}

/// Opens the store and its keys, and makes both where the folder is new.
fn store_and_keys(folder: &Path, keys: &KeySource) -> Result<(sled::Db, Keyring, ListedKeys)> {
    let marked = marked(folder)?;
    let db = store(folder)?;
    let id = match named(&db, folder)? {
        Some(id) => {
            has_all(&db, folder)?;
            id
        }
        None if marked.is_none() => new(&db, folder, keys)?,
        None => return Err(damaged(folder)),
    };
    let (keyring, listed) = keys.keyring(id, keys.master(false)?, folder)?;
    Ok((db, keyring, listed))
}

/// Makes the trees and keys of a new store, and then names it.
fn new(db: &sled::Db, folder: &Path, keys: &KeySource) -> Result<StoreId> {
    let made = NAMES
        .iter()
        .try_for_each(|tree| db.open_tree(tree).map(drop));
    made.map_err(|error| cannot_open(folder, error))?;
    let id = random();
    keys.new_keyring(id, keys.master(true)?)?;
    sled_files::name(db, id).map_err(|error| cannot_open(folder, error))?;
    Ok(id)
}
