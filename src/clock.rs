//! The time, as the assistant takes it: the system's, or one that is set from outside.
//!
//! Nothing else in the program may ask what time it is (`clippy.toml` forbids it): tests and the sandbox's time machine
//! set the clock, and never sleep.

use chrono::{DateTime, Utc};
use tokio::sync::watch;

/// Tells the time and when it has jumped.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The operating system's clock.
    System,
    /// A clock that stands still until it is set; the sender of the channel sets it.
    Set(watch::Receiver<DateTime<Utc>>),
}

impl Clock {
    /// The present instant.
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            #[expect(
                clippy::disallowed_methods,
                reason = "the one place that asks the system"
            )]
            Clock::System => Utc::now(),
            Clock::Set(time) => *time.borrow(),
        }
    }

    /// Returns when this clock reaches `instant`, at once if it has already. With `None`, never returns.
    ///
    /// A system clock is looked at again at least once a minute, so that a suspended machine or a corrected clock is noticed.
    pub async fn reaches(&self, instant: Option<DateTime<Utc>>) {
        let Some(instant) = instant else {
            return std::future::pending().await;
        };
        match self {
            Clock::System => {
                while let Ok(left) = (instant - self.now()).to_std()
                    && !left.is_zero()
                {
                    tokio::time::sleep(left.min(std::time::Duration::from_secs(60))).await;
                }
            }
            Clock::Set(time) => {
                let mut time = time.clone();
                if time.wait_for(|now| *now >= instant).await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        }
    }
}
