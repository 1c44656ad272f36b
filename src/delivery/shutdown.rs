//! The word to stop, passed on to everything that runs.

use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// Tells whether the program has been asked to stop, from outside or because it cannot go on.
#[derive(Clone)]
pub struct Shutdown(Arc<watch::Sender<Word>>);

#[derive(Default)]
struct Word {
    asked: bool,
    /// Why the program cannot go on.
    failure: Option<String>,
}

impl Shutdown {
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(Word::default())))
    }

    /// Asks everything to end.
    pub fn ask(&self) {
        self.0.send_modify(|word| word.asked = true);
    }

    /// Asks everything to end because the program cannot go on; the first reason counts.
    pub fn fail(&self, why: String) {
        self.0.send_modify(|word| {
            word.asked = true;
            word.failure.get_or_insert(why);
        });
    }

    /// Why the program cannot go on.
    pub fn failure(&self) -> Option<String> {
        self.0.borrow().failure.clone()
    }

    pub fn is_asked(&self) -> bool {
        self.0.borrow().asked
    }

    /// Returns once the program has been asked to stop.
    pub async fn asked(&self) {
        let _ = self.0.subscribe().wait_for(|word| word.asked).await;
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
