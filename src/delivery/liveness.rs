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

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    #[tokio::test(start_paused = true)]
    async fn it_beats_every_half_minute_while_it_waits() {
        let beats = Arc::new(AtomicU32::new(0));
        let beaten = beats.clone();
        let mut heart = Heart::new(Arc::new(move || {
            beaten.fetch_add(1, Ordering::Relaxed);
        }));
        for _ in 0..4 {
            heart
                .through(tokio::time::sleep(Duration::from_secs(25)))
                .await;
        }
        assert_eq!(beats.load(Ordering::Relaxed), 4, "at 0, 30, 60 and 90 s");
    }
}
