//! Looks whether the files of the keys are still there. If they are deleted while the assistant runs, it goes on, for it has them
//! open; but the next start would refuse, and could not read who came since.

use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Error, Result, anyhow};
use tokio::time::sleep;

use crate::delivery::Metrics;
use crate::storage::{KeySource, Storage};

/// How often it is looked.
const EVERY: Duration = Duration::from_secs(5);

/// Looks once.
///
/// # Errors
///
/// What is missing, and what to do.
pub fn look(keys: &KeySource) -> Result<()> {
    keys.look().map_err(|error| with_remedy(&error))
}

/// Looks once, beside the storage that has the keys open. A copy in their place has none of those who come from then on.
fn look_beside(storage: &dyn Storage, keys: &KeySource) -> Result<()> {
    look(keys)?;
    if storage.has_its_keys_at(keys) {
        return Ok(());
    }
    let folder = keys.folder.display();
    let why = format!("TRACKLESS_KEYS: the keys in {folder} are not those that are in use");
    Err(with_remedy(&why))
}

fn with_remedy(why: &dyn Display) -> Error {
    anyhow!(
        "{why}; do not stop a running assistant, it still has the keys: make a backup (trackless backup FILE --readable) and \
             restore it. If no assistant runs, put back your copy of the keys"
    )
}

/// Looks as long as the assistant runs, and tells its log and `/readyz` of what is missing.
pub async fn watch(storage: Arc<dyn Storage>, keys: KeySource, metrics: Arc<Metrics>) {
    let mut were_there = true;
    loop {
        // A disk that hangs must not hold the threads of the runtime.
        let (beside, looked) = (Arc::clone(&storage), keys.clone());
        let looked = tokio::task::spawn_blocking(move || look_beside(&*beside, &looked)).await;
        let missing = looked.ok().and_then(Result::err);
        metrics.keys_are_there(missing.is_none());
        match &missing {
            Some(error) if were_there => log::error!("{error}"),
            None if !were_there => log::info!("TRACKLESS_KEYS: the keys are there again"),
            _ => {}
        }
        were_there = missing.is_none();
        sleep(EVERY).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage;
    use std::fs;

    #[test]
    fn a_copy_of_the_keys_that_is_put_back_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let keys = KeySource::beside(&data);
        let storage = storage::open(&data, &keys).unwrap();
        look_beside(&*storage, &keys).unwrap();
        let files = fs::read_dir(&keys.folder).unwrap();
        for file in files.map(|file| file.unwrap().path()) {
            let copy = fs::read(&file).unwrap();
            fs::remove_file(&file).unwrap();
            assert!(look_beside(&*storage, &keys).is_err());
            fs::write(&file, copy).unwrap();
        }
        look(&keys).unwrap();
        let error = look_beside(&*storage, &keys).unwrap_err().to_string();
        assert!(error.contains("not those that are in use"), "{error}");
        assert!(error.contains("do not stop"), "{error}");
    }
}
