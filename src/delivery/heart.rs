//! The heartbeat: a sign of life to the outside while the listener is at work.

use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Interval, MissedTickBehavior, interval};

/// How often the heart beats.
const EVERY: Duration = Duration::from_secs(30);

/// What is called at each beat.
pub type Beat = Arc<dyn Fn() + Send + Sync>;

/// Beats at once, and then about every half minute, as long as it has something to wait for.
pub struct Heart {
    beat: Beat,
    ticks: Interval,
}

impl Heart {
    pub fn new(beat: Beat) -> Self {
        let mut ticks = interval(EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self { beat, ticks }
    }

    /// Beats while `work` is being done.
    pub async fn through<T>(&mut self, work: impl Future<Output = T>) -> T {
        let mut work = std::pin::pin!(work);
        loop {
            tokio::select! {
                done = &mut work => return done,
                _ = self.ticks.tick() => (self.beat)(),
            }
        }
    }
}
