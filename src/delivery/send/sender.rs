//! Says what waits in the queue, many chats at once and one thing at a time in each.

use crate::delivery::metrics::Aside;
use crate::delivery::reminders::Reminders;
use crate::delivery::send::queue::{Job, Next, Outcome};
use crate::delivery::send::transport::{Said, Speech};
use crate::delivery::state::Books;
use futures_util::FutureExt as _;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until, timeout};

/// How many requests may be under way at once.
const UNDER_WAY: usize = 30;
/// How many of them may be reminders: the rest is kept for those who write now.
const REMINDERS_UNDER_WAY: usize = 20;
/// How long requests under way may go on when the program stops.
const GRACE: Duration = Duration::from_secs(3);

/// Takes from the queue and speaks.
pub struct Sender {
    pub speech: Arc<dyn Speech>,
    pub books: Arc<Books>,
    pub reminders: Arc<Reminders>,
}

impl Sender {
    /// Runs until the program is asked to stop.
    pub async fn run(self: Arc<Self>) {
        let mut under_way = JoinSet::new();
        let mut reminders = 0;
        loop {
            let next = self.next(under_way.len(), reminders);
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
                () = self.books.stop().asked() => break,
                Some(done) = under_way.join_next() => {
                    let was_reminder = done.unwrap_or(false);
                    reminders -= usize::from(was_reminder);
                }
                () = self.books.queue_changed.notified() => {}
                () = sleep_until(until.unwrap_or_else(Instant::now)), if until.is_some() => {}
            }
        }
        let _ = timeout(GRACE, async {
            while under_way.join_next().await.is_some() {}
        })
        .await;
        under_way.shutdown().await;
    }

    fn next(&self, under_way: usize, reminders: usize) -> Next {
        let mut queue = self.books.queue();
        let vitals = &self.books.vitals;
        vitals.outbox.set(queue.entries() as i64);
        vitals.reminders.set(queue.queued_reminders() as i64);
        if under_way < UNDER_WAY {
            queue.next(reminders < REMINDERS_UNDER_WAY, Instant::now())
        } else {
            Next::Nothing
        }
    }

    /// Does one job; returns whether it was a reminder.
    async fn work(self: Arc<Self>, job: Job) -> bool {
        let outcome = AssertUnwindSafe(self.say(&job)).catch_unwind().await;
        let outcome = outcome.unwrap_or_else(|_| {
            log::error!("saying something panicked; it is tried again");
            Some(Outcome::Failed)
        });
        if let Some(outcome) = outcome {
            self.books.queue().finish(&job, outcome, Instant::now());
            self.books.queue_shrank.notify_waiters();
            if job.is_reminder() {
                self.books.due_changed.notify_one();
            }
        }
        job.is_reminder()
    }

    /// `None` when the program stops.
    async fn say(&self, job: &Job) -> Option<Outcome> {
        let (key, outgoing) = match job {
            Job::Entry(key, outgoing) => (*key, outgoing),
            Job::Reminder(chat, order) => return self.reminders.turn(*chat, *order).await,
        };
        if self.books.queue().is_stale(job, Instant::now()) {
            log::warn!("what Telegram did not take while it was of use is dropped");
            self.books.vitals.count_aside(Aside::Stale);
            self.books.sent(key).await?;
            return Some(Outcome::Passed);
        }
        match self.speech.say(key.chat, outgoing).await {
            Said::Settled => {
                let since = self.books.queue().since(key);
                if let Some(since) = since {
                    let seconds = since.elapsed().as_secs_f64();
                    self.books.vitals.outbox_seconds.observe(seconds);
                }
                self.books.sent(key).await?;
                Some(Outcome::Finished)
            }
            Said::Gone => {
                let held = self.books.hold(key.chat).await;
                self.books.person_gone(&held).await
            }
            Said::Held(time) => Some(Outcome::Held(time)),
            Said::Later => Some(Outcome::Failed),
        }
    }
}
