//! A sign of life for whoever watches the process from outside: a file in the data folder that is rewritten while all is well.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, ensure};

/// An assistant is taken for dead when its last sign of life is older.
const PATIENCE: Duration = Duration::from_secs(120);

/// Gives a sign of life.
pub fn beat(folder: &Path) {
    if let Err(error) = fs::write(folder.join("heartbeat"), "alive\n") {
        log::warn!("TRACKLESS_DATA: the heartbeat cannot be written: {error}");
    }
}

/// Whether the last sign of life is new enough.
///
/// # Errors
///
/// It is not, or there is none.
pub fn check(folder: &Path) -> Result<()> {
    let file = folder.join("heartbeat");
    let last = fs::metadata(&file).and_then(|file| file.modified());
    let last = last.with_context(|| {
        let folder = folder.display();
        format!("TRACKLESS_DATA: no assistant has given a sign of life in {folder}")
    })?;
    #[expect(
        clippy::disallowed_methods,
        reason = "it is compared with a file's time, which is the system's"
    )]
    let now = SystemTime::now();
    let age = now.duration_since(last).unwrap_or_default();
    ensure!(
        age < PATIENCE,
        "TRACKLESS_DATA: the assistant has given no sign of life in {} for {} s",
        folder.display(),
        age.as_secs()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_assistant_is_alive_until_its_heartbeat_is_two_minutes_old() {
        let folder = tempfile::tempdir().unwrap();
        assert!(check(folder.path()).is_err());
        beat(folder.path());
        check(folder.path()).unwrap();

        let file = fs::File::options()
            .write(true)
            .open(folder.path().join("heartbeat"))
            .unwrap();
        let written = file.metadata().unwrap().modified().unwrap();
        file.set_modified(written - PATIENCE).unwrap();
        assert!(check(folder.path()).is_err());
        beat(folder.path());
        check(folder.path()).unwrap();
    }
}
