//! How fast Telegram may be spoken to: token buckets, and the pause between tries.

use std::time::Duration;
use tokio::time::Instant;

/// How many messages Telegram is sent a second; 0 is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// To all chats together.
    pub per_second: u32,
    /// To one chat, after a burst.
    pub per_second_per_chat: u32,
}

/// What Telegram grants, as its FAQ for bots says.
impl Default for Limits {
    fn default() -> Self {
        Self {
            per_second: 30,
            per_second_per_chat: 1,
        }
    }
}

/// How many messages one chat gets at once, before its limit is felt.
const BURST: u32 = 20;

/// Timer slack that is not subtracted from the send rate.
const SLACK: Duration = Duration::from_millis(15);

impl Limits {
    /// The pace of all messages: no second, whenever it begins, sees more than are granted.
    pub fn overall(self) -> Rate {
        Rate::of(self.per_second, SLACK, 1)
    }

    /// The pace of one chat's messages.
    pub fn per_chat(self) -> Rate {
        Rate::of(self.per_second_per_chat, Duration::ZERO, BURST)
    }
}

/// An even pace, and how far ahead of it one may be.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    every: Duration,
    ahead: Duration,
}

impl Rate {
    fn of(per_second: u32, slack: Duration, burst: u32) -> Self {
        let second = Duration::from_secs(1) + slack;
        let every = second.checked_div(per_second).unwrap_or_default();
        let ahead = every * (burst - 1) + slack;
        Self { every, ahead }
    }
}

/// A token bucket, kept as the instant at which it is full again.
#[derive(Debug, Clone, Copy)]
pub struct TokenBucket {
    rate: Rate,
    full_at: Instant,
}

impl TokenBucket {
    /// A full bucket.
    pub fn new(rate: Rate, now: Instant) -> Self {
        Self { rate, full_at: now }
    }

    /// A bucket that another process may have emptied a moment ago: there is a token in it, and the others come in their time.
    pub fn perhaps_spent(rate: Rate, now: Instant) -> Self {
        let full_at = now + rate.ahead;
        Self { rate, full_at }
    }

    /// The instant from which a token can be taken.
    pub fn ready_at(&self, now: Instant) -> Instant {
        self.full_at
            .checked_sub(self.rate.ahead)
            .map_or(now, |ready| ready.max(now))
    }

    /// Takes a token; ask `ready_at` first.
    pub fn take(&mut self, now: Instant) {
        self.full_at = self.full_at.max(now) + self.rate.every;
    }

    /// Gives back a token that was not used.
    pub fn give_back(&mut self) {
        if let Some(full_at) = self.full_at.checked_sub(self.rate.every) {
            self.full_at = full_at;
        }
    }

    /// The instant at which the bucket is full.
    pub fn full_at(&self) -> Instant {
        self.full_at
    }
}

/// The pause after this number of failures in a row: a second, doubling up to `longest`, and by chance up to a half shorter, so
/// that what failed together does not come again together.
pub fn pause(attempts: u32, longest: Duration) -> Duration {
    full_pause(attempts, longest).mul_f64(1.0 - fastrand::f64() / 2.0)
}

fn full_pause(attempts: u32, longest: Duration) -> Duration {
    let doublings = attempts.saturating_sub(1).min(32);
    Duration::from_secs(1 << doublings).min(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The instants at which tokens are taken by somebody who comes late for each, by what `late` says.
    fn taken(rate: Rate, count: u32, late: impl Fn(u32) -> Duration) -> Vec<Duration> {
        let start = Instant::now();
        let mut bucket = TokenBucket::new(rate, start);
        let mut now = start;
        (0..count)
            .map(|n| {
                let ready = bucket.ready_at(now);
                now = if ready > now { ready + late(n) } else { now };
                bucket.take(now);
                now - start
            })
            .collect()
    }

    fn on_time(_: u32) -> Duration {
        Duration::ZERO
    }

    #[test]
    fn a_chat_gets_twenty_at_once_and_then_one_a_second() {
        let times = taken(Limits::default().per_chat(), 23, on_time);
        assert!(times[..20].iter().all(Duration::is_zero));
        assert_eq!(times[20..], [1, 2, 3].map(Duration::from_secs));
    }

    #[test]
    fn all_chats_together_get_no_more_than_the_limit_in_any_second() {
        for limit in [1, 5, 30, 1000] {
            let limits = Limits {
                per_second: limit,
                ..Limits::default()
            };
            let late = |n| Duration::from_millis(u64::from(n % 7));
            for times in [
                taken(limits.overall(), 10 * limit, on_time),
                taken(limits.overall(), 10 * limit, late),
            ] {
                for window in times.windows(limit as usize + 1) {
                    let second = window[limit as usize] - window[0];
                    assert!(second >= Duration::from_millis(999), "{limit}: {second:?}");
                }
            }
        }
    }

    #[test]
    fn the_pace_is_kept_though_timers_wake_late() {
        let late = |n| Duration::from_millis(u64::from(n % 14));
        let times = taken(Limits::default().overall(), 291, late);
        assert!(times[290] <= Duration::from_secs(10), "29 a second");
    }

    #[test]
    fn a_bucket_that_may_be_spent_has_one_token_and_fills_up() {
        let start = Instant::now();
        let mut bucket = TokenBucket::perhaps_spent(Limits::default().per_chat(), start);
        assert_eq!(bucket.ready_at(start), start);
        bucket.take(start);
        assert_eq!(bucket.ready_at(start), start + Duration::from_secs(1));
        let later = start + Duration::from_secs(20);
        for _ in 0..20 {
            assert_eq!(bucket.ready_at(later), later);
            bucket.take(later);
        }
        assert_eq!(bucket.ready_at(later), later + Duration::from_secs(1));
    }

    #[test]
    fn without_a_limit_nobody_waits() {
        let limits = Limits {
            per_second: 0,
            per_second_per_chat: 0,
        };
        for rate in [limits.overall(), limits.per_chat()] {
            assert!(taken(rate, 1000, on_time).iter().all(Duration::is_zero));
        }
    }

    #[test]
    fn a_rested_bucket_is_full_and_no_fuller() {
        let start = Instant::now();
        let mut bucket = TokenBucket::new(Limits::default().per_chat(), start);
        (0..20).for_each(|_| bucket.take(start));
        let rested = start + Duration::from_secs(3600);
        for _ in 0..20 {
            assert_eq!(bucket.ready_at(rested), rested);
            bucket.take(rested);
        }
        assert_eq!(bucket.ready_at(rested), rested + Duration::from_secs(1));
        bucket.give_back();
        assert_eq!(bucket.ready_at(rested), rested);
    }

    #[test]
    fn pauses_double_up_to_the_longest_and_differ_by_chance() {
        let longest = Duration::from_secs(60);
        let seconds: Vec<_> = (1..=8).map(|n| full_pause(n, longest).as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(full_pause(u32::MAX, longest), longest);

        let pauses: Vec<_> = (0..100).map(|_| pause(5, longest)).collect();
        let allowed = Duration::from_secs(8)..=Duration::from_secs(16);
        assert!(pauses.iter().all(|pause| allowed.contains(pause)));
        assert!(pauses.iter().any(|pause| *pause != pauses[0]));
    }
}
