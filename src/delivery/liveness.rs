//! Signs of life: an instant for `/healthz`, and a file in the data folder for `trackless health`.

use anyhow::{Context as _, ensure};
use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, MissedTickBehavior, interval};

/// How often a sign of life is given.
const EVERY: Duration = Duration::from_secs(30);
/// The assistant is taken for dead when its last sign of life is older.
const PATIENCE: Duration = Duration::from_secs(120);

/// When the assistant last gave a sign of life.
pub struct Liveness {
    start: Instant,
    /// Milliseconds from `start` to the last sign.
    last: AtomicI64,
}

impl Default for Liveness {
    fn default() -> Self {
        Self {
            start: Instant::now(),
            last: AtomicI64::new(0),
        }
    }
}

impl Liveness {
    /// Whether there was a sign a short while ago, or no time for one yet.
    pub fn is_alive(&self) -> bool {
        self.now() - self.last.load(Ordering::Relaxed) < PATIENCE.as_millis() as i64
    }

    /// Gives a sign at once and then every half minute, as long as `is_well`; never returns.
    ///
    /// It runs in the task that receives and sends, so that no sign comes when that task hangs.
    pub async fn keep_up(&self, file: Option<&Path>, is_well: impl Fn() -> bool) -> Infallible {
        let mut ticks = interval(EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            if is_well() {
                self.last.store(self.now(), Ordering::Relaxed);
                if let Some(file) = file {
                    write(file.to_owned()).await;
                }
            }
        }
    }

    fn now(&self) -> i64 {
        self.start.elapsed().as_millis() as i64
    }
}

/// Rewrites the file, away from the runtime's threads: a disk that hangs must not hold them.
async fn write(file: PathBuf) {
    let written = tokio::task::spawn_blocking(move || fs::write(file, "alive\n")).await;
    if let Ok(Err(error)) = written {
        log::warn!("TRACKLESS_DATA: the file heartbeat cannot be written: {error}");
    }
}

/// The file that tells of life, in this data folder.
pub fn file_in(folder: &Path) -> PathBuf {
    folder.join("heartbeat")
}

/// Whether an assistant in this data folder gave a sign of life a short while ago; another process can ask.
///
/// # Errors
///
/// It did not, or never.
pub fn check(folder: &Path) -> anyhow::Result<()> {
    let last = fs::metadata(file_in(folder)).and_then(|file| file.modified());
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
    use std::sync::atomic::AtomicBool;

    async fn pass(seconds: u64) {
        tokio::time::sleep(Duration::from_secs(seconds)).await;
    }

    #[tokio::test(start_paused = true)]
    async fn it_is_alive_while_it_is_well() {
        let (liveness, well) = (Liveness::default(), AtomicBool::new(true));
        let life = async {
            pass(1000).await;
            assert!(liveness.is_alive());
            well.store(false, Ordering::Relaxed);
            pass(85).await;
            assert!(liveness.is_alive());
            pass(40).await;
            assert!(!liveness.is_alive());
            well.store(true, Ordering::Relaxed);
            pass(30).await;
            assert!(liveness.is_alive());
        };
        tokio::select! {
            () = life => {}
            _ = liveness.keep_up(None, || well.load(Ordering::Relaxed)) => {}
        }
    }

    #[tokio::test]
    async fn the_file_tells_of_life_until_it_is_two_minutes_old() {
        let folder = tempfile::tempdir().unwrap();
        assert!(check(folder.path()).is_err());
        write(file_in(folder.path())).await;
        check(folder.path()).unwrap();

        let file = file_in(folder.path());
        let file = fs::File::options().write(true).open(file).unwrap();
        let written = file.metadata().unwrap().modified().unwrap();
        file.set_modified(written - PATIENCE).unwrap();
        assert!(check(folder.path()).is_err());
        write(file_in(folder.path())).await;
        check(folder.path()).unwrap();
    }
}
