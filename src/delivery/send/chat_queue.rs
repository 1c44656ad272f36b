//! What waits in one chat, and whose turn it is.

use super::job::{Job, JobContent};
use super::limits::TokenBucket;
use super::queued_job::QueuedJob;
use crate::model::Outgoing;
use crate::storage::OutboxKey;
use std::collections::VecDeque;
use tokio::time::Instant;

mod tries;

/// A job that failed so often while another chat's was taken in between is in trouble of its own: it holds up its chat no
/// longer.
const OWN_TROUBLE: u32 = 10;

/// The kinds of jobs, in the order in which they go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    Answers,
    Messages,
    Reminders,
    /// What only tidies up older messages.
    Tidying,
}

/// Where a chat stands; a lane's ticket tells who came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueuePlace {
    Nowhere,
    Lane(Lane, u64),
    Waiting(Instant),
}

/// What waits in one chat.
pub struct ChatQueue {
    answers: VecDeque<QueuedJob>,
    messages: VecDeque<QueuedJob>,
    reminders: VecDeque<QueuedJob>,
    tidying: VecDeque<QueuedJob>,
    /// A message or a reminder is under way.
    sending: bool,
    /// The answer to a button is under way: what the button does need not wait for it.
    answering: bool,
    /// The person was here since the job under way began.
    pub user_active: bool,
    blocked: bool,
    /// How often in a row Telegram said that the chat is not there.
    doubts: u32,
    /// After a failure, the next try.
    retry_at: Instant,
    /// Telegram asked to leave the chat alone until then.
    held_until: Instant,
    bucket: TokenBucket,
    pub place: QueuePlace,
}

impl ChatQueue {
    pub fn new(bucket: TokenBucket, now: Instant) -> Self {
        Self {
            answers: VecDeque::new(),
            messages: VecDeque::new(),
            reminders: VecDeque::new(),
            tidying: VecDeque::new(),
            sending: false,
            answering: false,
            user_active: false,
            blocked: false,
            doubts: 0,
            retry_at: now,
            held_until: now,
            bucket,
            place: QueuePlace::Nowhere,
        }
    }

    /// Puts a job in; `false` if it is there already.
    pub fn add(&mut self, job: Job, now: Instant) -> bool {
        if self.find(&job).is_some() {
            return false;
        }
        if job.is_reminder() && self.doubts > 0 {
            // Whoever is perhaps gone is tried at each reminder.
            self.retry_at = now;
        }
        let lane = lane_of(&job);
        if lane == Lane::Messages {
            self.tidy_before(&job);
        }
        self.line(lane).push_back(QueuedJob::new(job, now));
        true
    }

    /// Older edits of the message that this job changes go before it: after it, they would bring back what stood there.
    fn tidy_before(&mut self, job: &Job) {
        let Some(message) = changed_message(job) else {
            return;
        };
        let tidying = std::mem::take(&mut self.tidying).into_iter();
        let (before, after): (Vec<_>, Vec<_>) =
            tidying.partition(|older| changed_message(&older.job) == Some(message));
        self.tidying.extend(after);
        self.messages.extend(before);
    }

    /// Takes a job out; `false` if it is not there any more.
    pub fn remove(&mut self, job: &Job) -> bool {
        let lane = self.lane_with(job);
        let line = self.line(lane);
        let before = line.len();
        line.retain(|queued| !queued.job.is(job));
        line.len() < before
    }

    /// Takes all entries of the outbox out; returns their keys.
    pub fn take_entries(&mut self) -> Vec<OutboxKey> {
        let entries = self.answers.drain(..).chain(self.messages.drain(..));
        let entries = entries.chain(self.tidying.drain(..));
        let key = |queued: QueuedJob| match queued.job.content {
            JobContent::Entry(key, _) => Some(key),
            JobContent::Reminder(_) => None,
        };
        entries.filter_map(key).collect()
    }

    /// Takes all reminders out; returns how many there were.
    pub fn take_reminders(&mut self) -> usize {
        self.reminders.drain(..).count()
    }

    /// Starts the first job of this lane that may be tried now.
    pub fn start(&mut self, lane: Lane, now: Instant) -> Option<Job> {
        let mut line = self.line(lane).iter();
        let job = line.find(|queued| queued.retry_at <= now)?.job.clone();
        if !self.is_busy() {
            self.user_active = false;
        }
        if lane == Lane::Answers {
            self.answering = true;
        } else {
            self.sending = true;
            self.bucket.take(now);
        }
        Some(job)
    }

    /// The job is no longer under way.
    pub fn end(&mut self, job: &Job) {
        match lane_of(job) {
            Lane::Answers => self.answering = false,
            Lane::Messages | Lane::Reminders | Lane::Tidying => self.sending = false,
        }
    }

    /// Whether at least this number of messages waits, so that nothing more should be said yet. What Telegram refuses does not count, nor a
    /// chat whose person is gone: they have to be heard when they come back.
    pub fn is_full(&self, full: usize) -> bool {
        let entries = self.answers.iter().chain(&self.messages);
        let mut waiting =
            entries.filter(|queued| queued.refusals == 0 && queued.overtaken < OWN_TROUBLE);
        !self.blocked && self.doubts == 0 && waiting.nth(full - 1).is_some()
    }

    /// Since when this entry of the outbox is in.
    pub fn since(&self, key: OutboxKey) -> Option<Instant> {
        let entries = self.answers.iter().chain(&self.messages);
        let mut entries = entries.chain(&self.tidying);
        let is =
            |queued: &&QueuedJob| matches!(queued.job.content, JobContent::Entry(k, _) if k == key);
        Some(entries.find(is)?.since)
    }

    pub fn is_busy(&self) -> bool {
        self.sending || self.answering
    }

    pub fn has_nothing(&self) -> bool {
        [
            &self.answers,
            &self.messages,
            &self.reminders,
            &self.tidying,
        ]
        .iter()
        .all(|line| line.is_empty())
    }

    /// Where this chat belongs now; with this ticket, if in a lane.
    pub fn right_place(&self, ticket: u64, now: Instant) -> QueuePlace {
        if self.has_nothing() {
            // Until then something has to be remembered, though nothing new comes.
            let forgettable_at = self.held_until.max(self.bucket.full_at());
            return match forgettable_at > now && !self.is_busy() {
                true => QueuePlace::Waiting(forgettable_at),
                false => QueuePlace::Nowhere,
            };
        }
        let mut next: Option<Instant> = None;
        for (lane, line, busy, ready_at) in [
            (Lane::Answers, &self.answers, self.answering, now),
            (
                Lane::Messages,
                &self.messages,
                self.sending,
                self.bucket.ready_at(now),
            ),
            (
                Lane::Reminders,
                &self.reminders,
                self.sending,
                self.bucket.ready_at(now),
            ),
            (
                Lane::Tidying,
                &self.tidying,
                // It waits for what people wait for, and so comes behind all that changes the same message.
                self.sending || !self.messages.is_empty(),
                self.bucket.ready_at(now),
            ),
        ] {
            // Nothing is said to a person who is gone. But their own time may come, at which they are forgotten.
            let waits = busy || (self.blocked && lane != Lane::Reminders);
            let Some(soonest) = soonest(line, now).filter(|_| !waits) else {
                continue;
            };
            let at = soonest
                .max(ready_at)
                .max(self.held_until)
                .max(self.retry_at);
            if at <= now {
                return QueuePlace::Lane(lane, ticket);
            }
            next = Some(next.map_or(at, |next| next.min(at)));
        }
        next.map_or(QueuePlace::Nowhere, QueuePlace::Waiting)
    }

    /// Where a job stands: one that tidies up may have been put before a message.
    fn lane_with(&self, job: &Job) -> Lane {
        match lane_of(job) {
            Lane::Tidying if self.messages.iter().any(|queued| queued.job.is(job)) => {
                Lane::Messages
            }
            lane => lane,
        }
    }

    fn find(&mut self, job: &Job) -> Option<&mut QueuedJob> {
        let lane = self.lane_with(job);
        let mut line = self.line(lane).iter_mut();
        line.find(|queued| queued.job.is(job))
    }

    fn all(&mut self) -> impl Iterator<Item = &mut QueuedJob> {
        let entries = self.answers.iter_mut().chain(&mut self.messages);
        entries.chain(&mut self.reminders).chain(&mut self.tidying)
    }

    fn line(&mut self, lane: Lane) -> &mut VecDeque<QueuedJob> {
        match lane {
            Lane::Answers => &mut self.answers,
            Lane::Messages => &mut self.messages,
            Lane::Reminders => &mut self.reminders,
            Lane::Tidying => &mut self.tidying,
        }
    }
}

/// When the first of these may be tried.
fn soonest(line: &VecDeque<QueuedJob>, now: Instant) -> Option<Instant> {
    let mut times = line.iter().map(|queued| queued.retry_at);
    let ready = times.clone().find(|at| *at <= now);
    ready.or_else(|| times.by_ref().min())
}

fn changed_message(job: &Job) -> Option<i32> {
    match &job.content {
        JobContent::Entry(_, outgoing) => outgoing.changed_message(),
        JobContent::Reminder(_) => None,
    }
}

fn lane_of(job: &Job) -> Lane {
    match &job.content {
        JobContent::Entry(_, Outgoing::Answer { .. }) => Lane::Answers,
        JobContent::Entry(_, outgoing) if outgoing.is_tidying() => Lane::Tidying,
        JobContent::Entry(..) => Lane::Messages,
        JobContent::Reminder(_) => Lane::Reminders,
    }
}
