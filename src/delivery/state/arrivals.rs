//! What others put into the inbox: this process's webhook, and other processes.

use super::State;
use crate::delivery::under_way::NumberedUpdate;
use std::time::Duration;
use tokio::sync::watch;

/// How often it is told how long the oldest update has waited.
const TOLD_EVERY: Duration = Duration::from_secs(1);

impl State {
    /// Marked as changed when the inbox may hold what another process put there.
    pub fn arrivals(&self) -> watch::Receiver<()> {
        self.storage.arrivals()
    }

    /// Takes over what is in the inbox and not under way, oldest first.
    pub async fn take_over_arrivals(&self) -> Option<Vec<NumberedUpdate>> {
        self.under_way.look_begins();
        let inbox = self.insist("reading the inbox", |s| s.inbox()).await?;
        let inbox = inbox.into_iter().map(|entry| (entry.update, entry.raw));
        let new = self.under_way.add_seen(inbox.collect());
        self.metrics.inbox.set(self.under_way.count() as i64);
        Some(new)
    }

    /// Tells how long the oldest update has waited, until the program is asked to stop.
    pub async fn tell_age(&self) {
        while self.stop.sleep(TOLD_EVERY).await {
            self.metrics
                .inbox_age
                .set(self.under_way.age().as_secs_f64());
        }
    }
}
