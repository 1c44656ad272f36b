//! The request to stop, passed on to everything that runs.

use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Tells whether the program has been asked to stop, from outside or because it cannot go on.
#[derive(Clone, Default)]
pub struct Shutdown {
    token: CancellationToken,
    /// Why the program cannot go on.
    failure: Arc<OnceLock<String>>,
}

impl Shutdown {
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks everything to end.
    pub fn ask(&self) {
        self.token.cancel();
    }

    /// Asks everything to end because the program cannot go on; the first reason counts.
    pub fn fail(&self, why: String) {
        self.failure.get_or_init(|| why);
        self.token.cancel();
    }

    /// Why the program cannot go on.
    pub fn failure(&self) -> Option<String> {
        self.failure.get().cloned()
    }

    pub fn is_asked(&self) -> bool {
        self.token.is_cancelled()
    }

    /// Returns once the program has been asked to stop.
    pub async fn asked(&self) {
        self.token.cancelled().await;
    }

    /// Sleeps; returns `false` at once when the program is asked to stop.
    pub async fn sleep(&self, time: Duration) -> bool {
        let asked = self.token.run_until_cancelled(tokio::time::sleep(time));
        asked.await.is_some()
    }
}
