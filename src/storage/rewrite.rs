//! Rewriting the store when it is opened. sled appends to its files and does not overwrite what was removed; copying what is
//! still there into fresh files leaves the rest behind.
//!
//! In the data folder, `sled` is the store, `sled.new` a copy being made, and `sled.old` the store that a copy takes the place
//! of. Wherever this is cut off, one of them is whole, and the next start finds it:
//!
//! | Found | Cut off | Then |
//! |---|---|---|
//! | `sled`, `sled.new` | while copying | the copy is removed and made again |
//! | `sled.old`, `sled.new` | between the two renames | `sled.old` becomes `sled` again |
//! | `sled`, `sled.old` | after the renames | `sled.old` is removed, once `sled` could be opened |

use std::fs::{self, File};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Duration;

use super::open;
use super::sync::Disk;

/// The store.
pub const STORE: &str = "sled";
const NEW: &str = "sled.new";
const OLD: &str = "sled.old";

/// So long sled's threads may take to let go of its files after its `Db` is dropped.
const LET_GO: Duration = Duration::from_secs(10);

/// Puts the store back where a rewrite had moved it away and was cut off.
pub fn put_back(folder: &Path) -> io::Result<()> {
    let (store, old) = (folder.join(STORE), folder.join(OLD));
    if store.try_exists()? || !old.try_exists()? {
        return Ok(());
    }
    fs::rename(old, store)?;
    sync_folder(folder)
}

/// Removes what rewrites left behind. Only a store that could be opened makes that superfluous.
pub fn clear(folder: &Path) -> io::Result<()> {
    for name in [NEW, OLD] {
        match fs::remove_dir_all(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Copies the store. Where that fails, as on a full disk, it goes on as it is: false, and the log says so.
pub fn copied(store: &sled::Db, folder: &Path) -> bool {
    // On some damaged files sled panics instead of returning an error.
    let copied = catch_unwind(AssertUnwindSafe(|| copy(store, &folder.join(NEW))))
        .unwrap_or_else(|_| Err(io::Error::other("sled panicked")));
    if let Err(error) = &copied {
        log::warn!(
            "TRACKLESS_DATA: the data in {} cannot be rewritten ({error}), so its files may go on holding what was removed; \
             see that the disk is healthy and has room, then start again",
            folder.display()
        );
    }
    copied.is_ok()
}

fn copy(store: &sled::Db, new: &Path) -> io::Result<()> {
    fs::create_dir(new)?;
    let copy = open::config(new).open()?;
    for name in store.tree_names() {
        let tree = copy.open_tree(&name)?;
        for entry in &store.open_tree(&name)? {
            let (key, value) = entry?;
            tree.insert(key, value)?;
        }
    }
    Disk::new(copy, new)?.settle()?;
    drop(released(new)?);
    is_copy(store, new)?;
    let _released = released(new)?;
    sync_folder(new)
}

/// Opens the copy as the next start would, and compares: what is not the same must not take the place of the store.
fn is_copy(store: &sled::Db, new: &Path) -> io::Result<()> {
    if open::config(new).open()?.checksum()? != store.checksum()? {
        return Err(io::Error::other("the copy came out different"));
    }
    Ok(())
}

/// Puts the copy in the place of the store, which nobody has open any more.
pub fn swap(folder: &Path) -> io::Result<()> {
    let [store, new, old] = [STORE, NEW, OLD].map(|name| folder.join(name));
    let _released = released(&store)?;
    sync_folder(folder)?;
    fs::rename(&store, old)?;
    sync_folder(folder)?;
    fs::rename(new, &store)?;
    sync_folder(folder)
}

/// Waits until sled's threads have let go of its files in `inner`.
fn released(inner: &Path) -> io::Result<File> {
    open::lock(File::open(inner.join("db"))?, LET_GO)
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
