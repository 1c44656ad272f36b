//! Opening a store and its keys, or making both in a new folder.

use std::fs;
use std::path::Path;

use sled::Tree;

use super::folder::{alone, mark, marked, sync_folders};
use super::sled_files::{self, NAMES, STORE, cannot_open, has_all, named, store};
use super::sync::Disk;
use crate::storage::crypto::key_source::Keys;
use crate::storage::crypto::keyring::{Id, Listed, Ring};
use crate::storage::crypto::seal::random;
use crate::storage::error::{Result, damaged, no_folder};

/// An open store, and its keys.
pub struct Opened {
    pub disk: Disk,
    pub trees: [Tree; NAMES.len()],
    pub ring: Ring,
    pub listed: Listed,
}

/// Opens the store in `<folder>/sled`, and makes what is missing where it is a new one.
pub fn open(folder: &Path, keys: &Keys) -> Result<Opened> {
    fs::create_dir_all(folder).map_err(|error| no_folder(folder, &error))?;
    let _alone = alone(folder)?;
    let (db, ring, listed) = store_and_keys(folder, keys)?;
    let mut trees = Vec::with_capacity(NAMES.len());
    for name in NAMES {
        let tree = db.open_tree(name);
        trees.push(tree.map_err(|error| cannot_open(folder, error))?);
    }
    let trees = trees.try_into().expect("there is a tree for each name");
    let inner = folder.join(STORE);
    let disk = Disk::new(db, &inner).map_err(|error| no_folder(folder, &error))?;
    disk.settle()
        .and_then(|()| sync_folders(folder, &inner))
        .and_then(|()| mark(folder))
        .map_err(|error| no_folder(folder, &error))?;
    Ok(Opened {
        disk,
        trees,
        ring,
        listed,
    })
}

/// Opens the store and its keys, and makes both where the folder is new.
fn store_and_keys(folder: &Path, keys: &Keys) -> Result<(sled::Db, Ring, Listed)> {
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
    let (ring, listed) = keys.ring(id, keys.master(false)?, folder)?;
    Ok((db, ring, listed))
}

/// Makes the trees and keys of a new store, and then names it.
fn new(db: &sled::Db, folder: &Path, keys: &Keys) -> Result<Id> {
    let made = NAMES
        .iter()
        .try_for_each(|tree| db.open_tree(tree).map(drop));
    made.map_err(|error| cannot_open(folder, error))?;
    let id = random();
    keys.new_ring(id, keys.master(true)?)?;
    sled_files::name(db, id).map_err(|error| cannot_open(folder, error))?;
    Ok(id)
}
