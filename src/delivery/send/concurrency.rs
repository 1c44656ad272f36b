//! How many requests may be under way at once: as many as the pace needs while Telegram takes its time to answer.

use super::limits::Limits;
use std::time::Duration;

/// How many requests may always be under way.
const FEWEST: usize = 30;

/// The most connections that are open, however slow Telegram is: files and sockets of the process are few.
const MOST: usize = 300;

/// How much of the measured time the newest answer makes up.
const NEWEST: f64 = 0.1;

/// The number that the pace needs is doubled: answer times differ, and answers to buttons come on top of the pace.
const ROOM: f64 = 2.0;

/// The measured time of a request, and what follows from it.
pub struct Concurrency {
    per_second: u32,
    answer_seconds: f64,
}

impl Concurrency {
    pub fn new(limits: Limits) -> Self {
        Self {
            per_second: limits.per_second,
            answer_seconds: 0.0,
        }
    }

    /// A request took this time, from its start until its outcome was written down.
    pub fn observe(&mut self, time: Duration) {
        self.answer_seconds += NEWEST * (time.as_secs_f64() - self.answer_seconds);
    }

    /// How many requests may be under way. By Little's law, the pace times the time that a request takes are under way at
    /// that pace.
    pub fn requests(&self) -> usize {
        if self.per_second == 0 {
            return MOST;
        }
        let needed = f64::from(self.per_second) * self.answer_seconds;
        ((needed * ROOM) as usize).clamp(FEWEST, MOST)
    }

    /// How many of them may be reminders: the rest is kept for those who write now.
    pub fn reminders(&self) -> usize {
        self.requests() * 2 / 3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(limits: Limits, answer: Duration) -> (usize, usize) {
        let mut concurrency = Concurrency::new(limits);
        (0..100).for_each(|_| concurrency.observe(answer));
        (concurrency.requests(), concurrency.reminders())
    }

    #[test]
    fn requests_under_way_follow_the_answer_time() {
        let limits = Limits::default();
        assert_eq!(after(limits, Duration::from_millis(50)), (30, 20));
        let (requests, reminders) = after(limits, Duration::from_secs(2));
        assert!((110..=120).contains(&requests), "{requests}");
        assert!(reminders >= 60, "30 a second: {reminders}");
        assert_eq!(after(limits, Duration::from_secs(20)), (300, 200));
    }

    #[test]
    fn without_limits_as_many_as_possible_are_under_way() {
        let limits = Limits {
            per_second: 0,
            per_second_per_chat: 0,
        };
        assert_eq!(after(limits, Duration::from_millis(50)), (300, 200));
    }
}
