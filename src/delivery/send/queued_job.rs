//! A job in the queue, and how its tries went.

use super::job::Job;
use std::time::Duration;
use tokio::time::Instant;

/// Telegram is at work if it took something so short a while ago.
const LATELY: Duration = Duration::from_secs(60 * 60);

/// A job, since when it waits here, and how its tries went.
pub struct QueuedJob {
    pub job: Job,
    pub since: Instant,
    /// After a failure, the next try.
    pub retry_at: Instant,
    pub failures: u32,
    /// How many of these were refusals.
    pub refusals: u32,
    /// How many of these came after Telegram had taken something else since the one before.
    pub overtaken: u32,
    /// When the last failure was.
    failed_at: Option<Instant>,
    /// How long it has failed here while Telegram took others.
    pub failing_for: Duration,
    /// It had its try out of turn when Telegram took something again.
    pub was_released: bool,
}

impl QueuedJob {
    pub fn new(job: Job, now: Instant) -> Self {
        Self {
            job,
            since: now,
            retry_at: now,
            failures: 0,
            refusals: 0,
            overtaken: 0,
            failed_at: None,
            failing_for: Duration::ZERO,
            was_released: false,
        }
    }

    /// Takes note of a failure; `taken_at` is when Telegram last took something.
    pub fn fail(&mut self, taken_at: Option<Instant>, now: Instant) {
        self.failures = self.failures.saturating_add(1);
        let last = self.failed_at.replace(now);
        if let (Some(last), Some(taken_at)) = (last, taken_at) {
            if now - taken_at < LATELY {
                self.failing_for += now - last;
            }
            self.overtaken += u32::from(taken_at > last);
        }
    }

    pub fn refuse(&mut self) {
        self.refusals = self.refusals.saturating_add(1);
        self.job.form = self.job.form.after_refusals(self.refusals);
    }
}
