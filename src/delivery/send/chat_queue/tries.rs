//! How the tries of a chat's jobs went, and when they are tried again.

use super::{ChatQueue, Lane, OWN_TROUBLE, lane_of};
use crate::delivery::send::job::Job;
use crate::delivery::send::limits::pause;
use crate::delivery::send::send_form::SendForm;
use std::time::Duration;
use tokio::time::Instant;

/// The longest pause where Telegram does not answer.
const LONGEST_SILENCE: Duration = Duration::from_secs(60);

/// The longest pause of something that Telegram refuses.
const LONGEST_REFUSED: Duration = Duration::from_secs(60 * 60);

/// The longest pause of a chat that Telegram does not find.
const LONGEST_DOUBT: Duration = Duration::from_secs(24 * 60 * 60);

/// The first pause of such a chat is four seconds: the third of those that begin with one.
const FIRST_DOUBT: u32 = 2;

/// After this time the answer to a pressed button helps nobody, and Telegram refuses it.
const ANSWER_LIFE: Duration = Duration::from_secs(60);

/// A message on which Telegram has failed for this time, while it took others, is dropped.
const MESSAGE_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

impl ChatQueue {
    /// Telegram took something: what was said of the chat before holds no longer.
    pub fn works(&mut self, now: Instant) {
        if std::mem::take(&mut self.doubts) > 0 {
            self.all().for_each(|queued| queued.retry_at = now);
        }
        self.retry_at = now;
    }

    /// Telegram was not asked after all.
    pub fn give_back_token(&mut self) {
        self.bucket.give_back();
    }

    pub fn hold(&mut self, until: Instant) {
        self.held_until = until;
    }

    /// No answer came. Messages wait until this one is said, so that they keep their order. Returns whether it is the job's
    /// first failure.
    pub fn fail(&mut self, job: &Job, taken_at: Option<Instant>, now: Instant) -> bool {
        let Some(queued) = self.find(job) else {
            return false;
        };
        queued.fail(taken_at, now);
        queued.retry_at = now + pause(queued.failures, LONGEST_SILENCE);
        let (first, retry_at) = (queued.failures == 1, queued.retry_at);
        if !job.is_answer() && queued.overtaken < OWN_TROUBLE {
            self.retry_at = retry_at;
        }
        first
    }

    /// Telegram refused it. Returns whether it is the job's first failure.
    pub fn refuse(&mut self, job: &Job, taken_at: Option<Instant>, now: Instant) -> bool {
        let Some(queued) = self.find(job) else {
            return false;
        };
        queued.fail(taken_at, now);
        queued.refuse();
        queued.retry_at = now + pause(queued.refusals, LONGEST_REFUSED);
        queued.failures == 1
    }

    /// Telegram does not find the chat. Returns whether it is the job's first failure.
    pub fn doubt(&mut self, job: &Job, taken_at: Option<Instant>, now: Instant) -> bool {
        if self.doubts == 0 || self.retry_at <= now {
            // Otherwise it is what the request beside this one was told.
            self.doubts = self.doubts.saturating_add(1);
        }
        let pause = pause(self.doubts.saturating_add(FIRST_DOUBT), LONGEST_DOUBT);
        self.retry_at = now + pause;
        let Some(queued) = self.find(job) else {
            return false;
        };
        queued.fail(taken_at, now);
        queued.refuse();
        // Later than the chat, so that it is something else's turn, if there is something else: it may be about this job.
        queued.retry_at = now + 2 * pause;
        queued.failures == 1
    }

    /// The job is to be tried in this form.
    pub fn reshape(&mut self, job: &Job, form: SendForm) {
        if let Some(queued) = self.find(job) {
            queued.job.form = form;
        }
    }

    /// Telegram took something for the first time since these jobs began to fail: they need not wait for the end of their
    /// pauses. Once in a job's life, for it may be about the job.
    pub fn release(&mut self, now: Instant) {
        self.retry_at = now;
        for queued in self.all() {
            if !std::mem::replace(&mut queued.was_released, true) {
                queued.retry_at = now;
            }
        }
    }

    /// The person is here: nothing of theirs is held back because they were gone, or Telegram was.
    pub fn welcome(&mut self, now: Instant) {
        self.blocked = false;
        self.user_active = true;
        self.works(now);
        for queued in self.all() {
            queued.retry_at = now;
            queued.failures = 0;
        }
    }

    /// The person is gone.
    pub fn block(&mut self) {
        self.blocked = true;
        self.doubts = 0;
    }

    /// Whether saying this helps nobody any more. Reminders are always news: they are rendered when they are said.
    pub fn is_stale(&mut self, job: &Job, now: Instant) -> bool {
        let Some(queued) = self.find(job) else {
            return false;
        };
        match lane_of(job) {
            Lane::Answers => now - queued.since >= ANSWER_LIFE,
            Lane::Messages | Lane::Tidying => queued.failing_for >= MESSAGE_LIFE,
            Lane::Reminders => false,
        }
    }
}
