//! `trackless health`: the exit code says whether the assistant that uses the data folder is alive.

use anyhow::Result;

use super::config::Folders;
use super::keys;
use crate::delivery::liveness;
use crate::storage;

/// # Errors
///
/// It has given no sign of life for two minutes.
pub fn run(folders: &Folders) -> Result<()> {
    let data = folders.data.clone()?;
    liveness::check(&data)?;
    // Missing keys are told and do not fail the check: whoever starts an unhealthy assistant anew would lose them for good.
    if storage::has_data(&data)
        && let Err(error) = folders.keys().and_then(|keys| keys::look(&keys))
    {
        eprintln!("trackless: {error:#}");
    }
    Ok(())
}
