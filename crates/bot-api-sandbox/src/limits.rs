//! Flood limits: one bucket for each chat and one for the bot, refilled by the system's clock.
//!
//! Telegram publishes rules of thumb, not figures: about one message a second in a chat, with short bursts allowed, and
//! about 30 a second in all (Bots FAQ, "My bot is hitting limits").

use std::collections::HashMap;
use std::time::Instant;

/// How much may be sent at once, and how fast more is allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FloodBucket {
    /// Messages that may be sent in a burst.
    pub burst: u32,
    /// Messages a second after it.
    pub per_second: f64,
}

/// The flood limits; a limit that is `None` is off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FloodLimits {
    /// For each chat.
    pub per_chat: Option<FloodBucket>,
    /// For all chats together.
    pub global: Option<FloodBucket>,
}

impl Default for FloodLimits {
    fn default() -> Self {
        Self {
            per_chat: Some(FloodBucket {
                burst: 25,
                per_second: 1.0,
            }),
            global: Some(FloodBucket {
                burst: 30,
                per_second: 30.0,
            }),
        }
    }
}

impl FloodLimits {
    /// No limits at all.
    pub fn off() -> Self {
        Self {
            per_chat: None,
            global: None,
        }
    }
}

/// What is left in each bucket.
pub(crate) struct FloodMeter {
    limits: FloodLimits,
    chats: HashMap<i64, BucketLevel>,
    global: Option<BucketLevel>,
}

#[derive(Clone, Copy)]
struct BucketLevel {
    left: f64,
    at: Instant,
}

impl BucketLevel {
    fn refilled(level: Option<BucketLevel>, bucket: FloodBucket, now: Instant) -> BucketLevel {
        let burst = f64::from(bucket.burst);
        let left = level.map_or(burst, |level| {
            let gained = now.duration_since(level.at).as_secs_f64() * bucket.per_second;
            (level.left + gained).min(burst)
        });
        BucketLevel { left, at: now }
    }

    /// Whole seconds until one more message is allowed; none if it is allowed now.
    fn wait(self, bucket: FloodBucket) -> Option<u64> {
        (self.left < 1.0).then(|| ((1.0 - self.left) / bucket.per_second).ceil().max(1.0) as u64)
    }
}

impl FloodMeter {
    pub(crate) fn new(limits: FloodLimits) -> Self {
        Self {
            limits,
            chats: HashMap::new(),
            global: None,
        }
    }

    pub(crate) fn set(&mut self, limits: FloodLimits) {
        *self = Self::new(limits);
    }

    /// Counts one message to `chat`, or tells after how many seconds to retry.
    pub(crate) fn spend(&mut self, chat: i64, now: Instant) -> Result<(), u64> {
        let one = self.limits.per_chat.map(|bucket| {
            (
                bucket,
                BucketLevel::refilled(self.chats.get(&chat).copied(), bucket, now),
            )
        });
        let all = self
            .limits
            .global
            .map(|bucket| (bucket, BucketLevel::refilled(self.global, bucket, now)));
        let wait = [one, all]
            .into_iter()
            .flatten()
            .filter_map(|(bucket, level)| level.wait(bucket))
            .max();
        if let Some(seconds) = wait {
            return Err(seconds);
        }
        if let Some((_, level)) = one {
            self.chats.insert(
                chat,
                BucketLevel {
                    left: level.left - 1.0,
                    ..level
                },
            );
        }
        self.global = all.map(|(_, level)| BucketLevel {
            left: level.left - 1.0,
            ..level
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_chat_has_a_burst_and_then_one_a_second() {
        let mut meter = FloodMeter::new(FloodLimits {
            per_chat: Some(FloodBucket {
                burst: 2,
                per_second: 1.0,
            }),
            global: None,
        });
        let start = Instant::now();
        assert_eq!(meter.spend(1, start), Ok(()));
        assert_eq!(meter.spend(1, start), Ok(()));
        assert_eq!(meter.spend(1, start), Err(1));
        assert_eq!(meter.spend(2, start), Ok(()), "another chat is not held");
        assert_eq!(meter.spend(1, start + Duration::from_secs(1)), Ok(()));
    }

    #[test]
    fn the_global_limit_counts_all_chats() {
        let mut meter = FloodMeter::new(FloodLimits {
            per_chat: None,
            global: Some(FloodBucket {
                burst: 2,
                per_second: 0.25,
            }),
        });
        let start = Instant::now();
        assert_eq!(meter.spend(1, start), Ok(()));
        assert_eq!(meter.spend(2, start), Ok(()));
        assert_eq!(meter.spend(3, start), Err(4));
    }

    #[test]
    fn limits_that_are_off_hold_nobody() {
        let mut meter = FloodMeter::new(FloodLimits::off());
        let start = Instant::now();
        assert!((0..1000).all(|_| meter.spend(1, start).is_ok()));
    }
}
