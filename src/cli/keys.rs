//! Looks whether the files of the keys are still there. If they are deleted while the assistant runs, it goes on, for it has them
//! open; but the next start would refuse, and could not read who came since.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, anyhow};
use tokio::time::sleep;

use crate::delivery::Metrics;
use crate::storage::KeySource;

/// How often it is looked.
const EVERY: Duration = Duration::from_secs(5);

/// Looks once.
///
/// # Errors
///
/// What is missing, and what to do.
pub fn look(keys: &KeySource) -> Result<()> {
    keys.look().map_err(|error| {
        anyhow!(
            "{error}; do not stop a running assistant, it still has the keys: make a backup (trackless backup FILE --readable) and \
             restore it. If no assistant runs, put back your copy of the keys"
        )
    })
}

/// Looks as long as the assistant runs, and tells its log and `/readyz` of what is missing.
pub async fn watch(keys: KeySource, metrics: Arc<Metrics>) {
    let mut were_there = true;
    loop {
        // A disk that hangs must not hold the threads of the runtime.
        let looked = keys.clone();
        let looked = tokio::task::spawn_blocking(move || look(&looked)).await;
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
