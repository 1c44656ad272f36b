//! Says what waits in the queue, many chats at once and one thing at a time in each.

use crate::delivery::live_messages;
use crate::delivery::metrics::{GivenUp, PutOff};
use crate::delivery::reminders::Reminders;
use crate::delivery::send::concurrency::Concurrency;
use crate::delivery::send::job::{Job, JobContent, JobOutcome};
use crate::delivery::send::queue::Next;
use crate::delivery::send::{outcome::SendOutcome, transport::Transport};
use crate::delivery::state::State;
use crate::storage::OutboxKey;
use futures_util::FutureExt as _;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

/// How long requests under way may go on when the program stops.
const GRACE: Duration = Duration::from_secs(3);

/// A job is over.
struct WorkDone {
    was_reminder: bool,
    /// How long it took, if Telegram was asked.
    request_time: Option<Duration>,
}

/// Takes from the queue and speaks.
pub struct Sender {
    pub transport: Arc<dyn Transport>,
    pub state: Arc<State>,
    pub reminders: Arc<Reminders>,
}

impl Sender {
    /// Runs until the program is asked to stop.
    pub async fn run(self: Arc<Self>) {
        let mut concurrency = Concurrency::new(self.state.queue().limits());
        let mut under_way = JoinSet::new();
        let mut reminders = 0;
        loop {
            let may_start = under_way.len() < concurrency.requests();
            let next = match may_start {
                true => self.next(reminders < concurrency.reminders()),
                false => Next::Nothing,
            };
            let until = match next {
                Next::Job(job) => {
                    reminders += usize::from(job.is_reminder());
                    under_way.spawn(self.clone().work(job));
                    continue;
                }
                Next::At(instant) => Some(instant),
                Next::Nothing => None,
            };
            tokio::select! {
                biased;
                () = self.state.stop().asked() => break,
                Some(Ok(done)) = under_way.join_next() => {
                    reminders -= usize::from(done.was_reminder);
                    if let Some(time) = done.request_time {
                        concurrency.observe(time);
                    }
                }
                () = self.state.queue_changed.notified() => {}
                () = sleep_until(until.unwrap_or_else(Instant::now)), if until.is_some() => {}
            }
        }
        let _ = timeout(GRACE, async {
            while under_way.join_next().await.is_some() {}
        })
        .await;
        under_way.shutdown().await;
    }

    fn next(&self, reminders: bool) -> Next {
        let mut queue = self.state.queue();
        let metrics = &self.state.metrics;
        metrics.outbox.set(queue.entries() as i64);
        metrics.reminders.set(queue.queued_reminders() as i64);
        queue.next(reminders, Instant::now())
    }

    async fn work(self: Arc<Self>, job: Job) -> WorkDone {
        let start = Instant::now();
        let outcome = AssertUnwindSafe(self.say(&job)).catch_unwind().await;
        let outcome = outcome.unwrap_or_else(|_| {
            log::error!("sending panicked; it is tried again");
            Some(JobOutcome::Failed)
        });
        if let Some(outcome) = outcome {
            self.state.queue().finish(&job, outcome, Instant::now());
            self.state.queue_shrank.notify_waiters();
            if job.is_reminder() {
                self.state.reminders_wanted.notify_one();
            }
        }
        let was_asked = outcome.is_some_and(|outcome| outcome != JobOutcome::Passed);
        WorkDone {
            was_reminder: job.is_reminder(),
            request_time: was_asked.then(|| start.elapsed()),
        }
    }

    /// `None` when the program stops.
    async fn say(&self, job: &Job) -> Option<JobOutcome> {
        let (key, outgoing) = match &job.content {
            JobContent::Entry(key, outgoing) => (*key, job.form.of(outgoing)),
            JobContent::Reminder(subject) => {
                return self.reminders.turn(job.chat, *subject, job.form).await;
            }
        };
        if self.state.queue().is_stale(job, Instant::now()) {
            log::warn!(
                "a message or the answer to a button is dropped: Telegram did not accept it in time"
            );
            self.state.metrics.count_given_up(GivenUp::Stale);
            self.state.sent(key).await?;
            return Some(JobOutcome::Passed);
        }
        match self.transport.say(key.chat, &outgoing).await {
            SendOutcome::Settled => {
                self.observe_wait(key);
                self.state.sent(key).await?;
                Some(JobOutcome::Finished)
            }
            SendOutcome::Accepted(accepted) => {
                self.observe_wait(key);
                let Reminders { step, clock, .. } = &*self.reminders;
                live_messages::sent(&self.state, *step, key, accepted, clock.now()).await?;
                Some(JobOutcome::Finished)
            }
            SendOutcome::Gone => {
                let chat_guard = self.state.hold(key.chat).await;
                self.state.person_gone(&chat_guard).await
            }
            SendOutcome::PerhapsGone => {
                self.state.metrics.count_put_off(PutOff::Chat);
                Some(JobOutcome::PerhapsGone)
            }
            SendOutcome::RateLimited(time) => Some(JobOutcome::RateLimited(time)),
            SendOutcome::Later => Some(JobOutcome::Failed),
            SendOutcome::NotEditable => Some(JobOutcome::Reshaped(job.form.anew())),
            SendOutcome::Unfit => match job.form.plainer(&outgoing) {
                Some(form) => Some(JobOutcome::Reshaped(form)),
                None => self.drop_message(key).await,
            },
            SendOutcome::Never => self.drop_message(key).await,
            SendOutcome::Refused => {
                self.state.metrics.count_put_off(PutOff::Message);
                Some(JobOutcome::Refused)
            }
        }
    }

    fn observe_wait(&self, key: OutboxKey) {
        let since = self.state.queue().since(key);
        if let Some(since) = since {
            let seconds = since.elapsed().as_secs_f64();
            self.state.metrics.outbox_seconds.observe(seconds);
        }
    }

    /// Telegram will never take this message: what is behind it goes on.
    async fn drop_message(&self, key: OutboxKey) -> Option<JobOutcome> {
        log::error!("a message is dropped: Telegram accepts it in no form");
        self.state.metrics.count_given_up(GivenUp::Message);
        self.state.sent(key).await?;
        Some(JobOutcome::Finished)
    }
}
