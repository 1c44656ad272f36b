//! The word to stop, passed on to everything that runs.

use std::time::Duration;
use tokio::sync::watch;

/// Tells whether the program has been asked to stop.
#[derive(Clone)]
pub struct Stop(watch::Receiver<bool>);

impl Stop {
    /// The word, and the sender that speaks it with `true`. A dropped sender counts as the word.
    pub fn new() -> (watch::Sender<bool>, Stop) {
        let (sender, receiver) = watch::channel(false);
        (sender, Stop(receiver))
    }

    pub fn is_asked(&self) -> bool {
        *self.0.borrow() || self.0.has_changed().is_err()
    }

    /// Returns once the program has been asked to stop.
    pub async fn asked(&self) {
        let _ = self.0.clone().wait_for(|asked| *asked).await;
    }

    /// Sleeps; returns `false` at once when the program is asked to stop.
    pub async fn sleep(&self, time: Duration) -> bool {
        tokio::select! {
            biased;
            () = self.asked() => false,
            () = tokio::time::sleep(time) => true,
        }
    }
}
