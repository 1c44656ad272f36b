//! How fast Telegram may be spoken to: token buckets, and the pause between tries.

use std::time::Duration;
use tokio::time::Instant;

/// A bucket's size and how long one token takes to come back.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    pub burst: u32,
    pub every: Duration,
}

/// All messages together: a little under the 30 a second that Telegram grants, for its clock is not ours.
pub const OVERALL: Rate = Rate {
    burst: 3,
    every: Duration::from_nanos(1_000_000_000 / 27),
};

/// The messages of one chat: one a second, after a burst.
pub const PER_CHAT: Rate = Rate {
    burst: 20,
    every: Duration::from_secs(1),
};

/// A token bucket, kept as the instant at which it is full again.
#[derive(Debug, Clone, Copy)]
pub struct Bucket {
    rate: Rate,
    full_at: Instant,
}

impl Bucket {
    /// A full bucket.
    pub fn new(rate: Rate, now: Instant) -> Self {
        Self { rate, full_at: now }
    }

    /// The instant from which a token can be taken.
    pub fn ready_at(&self, now: Instant) -> Instant {
        self.full_at
            .checked_sub(self.rate.every * (self.rate.burst - 1))
            .map_or(now, |ready| ready.max(now))
    }

    /// Takes a token; ask `ready_at` first.
    pub fn take(&mut self, now: Instant) {
        self.full_at = self.full_at.max(now) + self.rate.every;
    }

    /// The instant at which the bucket is full.
    pub fn full_at(&self) -> Instant {
        self.full_at
    }
}

/// The pause after so many failures in a row: one second, doubling up to `longest`.
pub fn pause(failures: u32, longest: Duration) -> Duration {
    let doublings = failures.saturating_sub(1).min(16);
    Duration::from_secs(1 << doublings).min(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The instants at which tokens are taken by one who takes each as soon as it is there.
    fn taken(rate: Rate, count: u32) -> Vec<Duration> {
        let start = Instant::now();
        let mut bucket = Bucket::new(rate, start);
        let mut now = start;
        (0..count)
            .map(|_| {
                now = bucket.ready_at(now);
                bucket.take(now);
                now - start
            })
            .collect()
    }

    #[test]
    fn a_chat_gets_twenty_at_once_and_then_one_a_second() {
        let times = taken(PER_CHAT, 23);
        assert!(times[..20].iter().all(Duration::is_zero));
        assert_eq!(times[20..], [1, 2, 3].map(Duration::from_secs));
    }

    #[test]
    fn all_chats_together_get_no_more_than_thirty_a_second() {
        let times = taken(OVERALL, 100);
        for window in times.windows(31) {
            assert!(window[30] - window[0] >= Duration::from_secs(1));
        }
        assert!(times[99] < Duration::from_millis(3700));
    }

    #[test]
    fn a_rested_bucket_is_full_and_no_fuller() {
        let start = Instant::now();
        let mut bucket = Bucket::new(PER_CHAT, start);
        (0..20).for_each(|_| bucket.take(start));
        let rested = start + Duration::from_secs(3600);
        for _ in 0..20 {
            assert_eq!(bucket.ready_at(rested), rested);
            bucket.take(rested);
        }
        assert_eq!(bucket.ready_at(rested), rested + Duration::from_secs(1));
    }

    #[test]
    fn pauses_double_up_to_the_longest() {
        let longest = Duration::from_secs(60);
        let seconds: Vec<_> = (1..=8).map(|n| pause(n, longest).as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(pause(u32::MAX, longest), longest);
    }
}
