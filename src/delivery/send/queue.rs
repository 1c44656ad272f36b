//! What waits to be said, and whose turn it is: fair across chats, and within Telegram's limits. Pure: it is told the time.
//!
//! A chat that can be served stands in one of three lanes: callback answers, messages, reminders; an earlier lane goes
//! first, and within a lane the chats take turns. At most one request of a chat is under way. A job stays in the queue
//! until it is finished, so that whatever cannot be said now is simply still there.

use super::chat_queue::{ChatQueue, Lane, QueuePlace, QueuedEntry};
use super::flood_control::FloodControl;
use crate::delivery::send::limits::{Limits, TokenBucket, pause};
use crate::model::{ChatId, DueSubject, Outgoing};
use crate::storage::{Due, OutboxKey};
use std::collections::{BTreeMap, BTreeSet, HashMap, hash_map};
use std::time::Duration;
use tokio::time::Instant;

/// Something to be said in a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// An entry of the outbox.
    Entry(OutboxKey, Outgoing),
    /// An order or a person whose time has come: what to say is found out when its turn has come.
    Reminder(ChatId, DueSubject),
}

/// How a job ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobOutcome {
    /// Said, or refused for good.
    Finished,
    /// Nothing had to be said any more, and Telegram was not asked.
    Passed,
    /// Telegram asks to leave the chat alone for so long.
    RateLimited(Duration),
    /// Not said; the chat is tried again after a pause that grows.
    Failed,
}

/// What is to be done next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    Job(Job),
    /// Nothing before this instant, unless something new comes.
    At(Instant),
    /// Nothing, unless something new comes.
    Nothing,
}

/// All that waits, by chat.
pub struct Queue {
    chats: HashMap<ChatId, ChatQueue>,
    answers: BTreeMap<u64, ChatId>,
    messages: BTreeMap<u64, ChatId>,
    reminders: BTreeMap<u64, ChatId>,
    waiting: BTreeSet<(Instant, ChatId)>,
    tickets: u64,
    limits: Limits,
    overall: TokenBucket,
    queued_reminders: usize,
    entries: usize,
    /// How many jobs are under way.
    busy: usize,
    refusals: FloodControl,
    /// When Telegram last took something.
    taken_at: Option<Instant>,
}

/// The longest pause of a chat in which sending fails.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// So much may wait for one chat before its next update has to.
const FULL: usize = 30;

/// The answer to a pressed button helps nobody who has waited so long; Telegram refuses it then, too.
const ANSWER_LIFE: Duration = Duration::from_secs(60);

/// A message on which Telegram has failed for so long, while it took others, makes way for those behind it.
const MESSAGE_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

/// Telegram is at work if it took something so short a while ago.
const LATELY: Duration = Duration::from_secs(60 * 60);

impl Queue {
    pub fn new(limits: Limits, now: Instant) -> Self {
        Self {
            chats: HashMap::new(),
            answers: BTreeMap::new(),
            messages: BTreeMap::new(),
            reminders: BTreeMap::new(),
            waiting: BTreeSet::new(),
            tickets: 0,
            limits,
            overall: TokenBucket::new(limits.overall(), now),
            queued_reminders: 0,
            entries: 0,
            busy: 0,
            refusals: FloodControl::new(now),
            taken_at: None,
        }
    }

    /// Puts in entries of the outbox, but for those that are there already.
    pub fn add(&mut self, entries: Vec<(OutboxKey, Outgoing)>, now: Instant) {
        for (key, outgoing) in entries {
            let chat = self.chat(key.chat, now);
            let line = match outgoing {
                Outgoing::Answer { .. } => &mut chat.answers,
                Outgoing::Send { .. }
                | Outgoing::Edit { .. }
                | Outgoing::Document { .. }
                | Outgoing::Delete { .. } => &mut chat.messages,
            };
            if line.iter().all(|waiting| waiting.key != key) {
                line.push_back(QueuedEntry {
                    key,
                    outgoing,
                    since: now,
                });
                self.entries += 1;
            }
            self.place(key.chat, now);
        }
    }

    /// Puts in a reminder; `false` if it is there already.
    pub fn remind(&mut self, due: Due, now: Instant) -> bool {
        let chat = self.chat(due.chat, now);
        let new = !chat.reminders.contains(&due.subject);
        if new {
            chat.reminders.push_back(due.subject);
            self.queued_reminders += 1;
        }
        self.place(due.chat, now);
        new
    }

    /// How many entries of the outbox are in.
    pub fn entries(&self) -> usize {
        self.entries
    }

    /// Whether so much waits for this chat that it should not be told more yet. One whose person is gone does not count:
    /// they have to be heard when they come back.
    pub fn is_full(&self, chat: ChatId) -> bool {
        self.chats
            .get(&chat)
            .is_some_and(|chat| !chat.blocked && chat.answers.len() + chat.messages.len() >= FULL)
    }

    /// Since when an entry of the outbox is in.
    pub fn since(&self, key: OutboxKey) -> Option<Instant> {
        let chat = self.chats.get(&key.chat)?;
        let mut entries = chat.answers.iter().chain(&chat.messages);
        Some(entries.find(|entry| entry.key == key)?.since)
    }

    /// How many reminders are in.
    pub fn queued_reminders(&self) -> usize {
        self.queued_reminders
    }

    /// How many chats stand in the reminders' lane.
    pub fn ready_for_reminders(&self) -> usize {
        self.reminders.len()
    }

    /// Takes the next job; reminders only if `reminders`.
    pub fn next(&mut self, reminders: bool, now: Instant) -> Next {
        while let Some(&(instant, chat)) = self.waiting.first()
            && instant <= now
        {
            self.place(chat, now);
        }
        if now < self.refusals.all_held_until() {
            return Next::At(self.refusals.all_held_until());
        }
        if self.refusals.are_suspicious() && self.busy > 0 {
            return Next::Nothing;
        }
        if let Some(job) = self.start(Lane::Answers, now) {
            return Next::Job(job);
        }
        let waiting = self.waiting.first().map(|(instant, _)| *instant);
        let lane = if !self.messages.is_empty() {
            Lane::Messages
        } else if reminders && !self.reminders.is_empty() {
            Lane::Reminders
        } else {
            return waiting.map_or(Next::Nothing, Next::At);
        };
        let ready = self.overall.ready_at(now);
        if ready > now {
            return Next::At(waiting.map_or(ready, |instant| instant.min(ready)));
        }
        self.overall.take(now);
        self.start(lane, now).map_or(Next::Nothing, Next::Job)
    }

    /// Takes note of how a job ended.
    pub fn finish(&mut self, job: &Job, outcome: JobOutcome, now: Instant) {
        let id = job.chat();
        let Some(chat) = self.chats.get_mut(&id) else {
            return;
        };
        chat.busy = false;
        self.busy -= 1;
        match outcome {
            JobOutcome::Finished => {
                chat.works();
                self.taken_at = Some(now);
                self.refusals.clear();
                self.remove(job);
            }
            JobOutcome::Passed => {
                if job.counts() {
                    chat.bucket.give_back();
                    self.overall.give_back();
                }
                chat.works();
                self.remove(job);
            }
            JobOutcome::RateLimited(time) => {
                chat.works();
                chat.held_until = now + time;
                self.refusals.add(id, time, now);
            }
            JobOutcome::Failed => {
                chat.attempts = chat.attempts.saturating_add(1);
                let elsewhere = self.taken_at.is_some_and(|at| now - at < LATELY);
                if let Some(last) = chat.failed_at.replace(now)
                    && elsewhere
                {
                    chat.failing_for += now - last;
                }
                chat.retry_at = now + pause(chat.attempts, LONGEST_PAUSE);
            }
        }
        self.place(id, now);
    }

    /// Whether saying this helps nobody any more. Reminders are always news: they are rendered when they are said.
    pub fn is_stale(&self, job: &Job, now: Instant) -> bool {
        let Some(chat) = self.chats.get(&job.chat()) else {
            return false;
        };
        match job {
            Job::Entry(key, Outgoing::Answer { .. }) => {
                let mut answers = chat.answers.iter();
                answers.any(|entry| entry.key == *key && now - entry.since >= ANSWER_LIFE)
            }
            Job::Entry(..) => chat.failing_for >= MESSAGE_LIFE,
            Job::Reminder(..) => false,
        }
    }

    /// The person is here: nothing of theirs is held back because they were gone, or Telegram was.
    pub fn user_active(&mut self, chat: ChatId, now: Instant) {
        if let Some(entry) = self.chats.get_mut(&chat) {
            entry.blocked = false;
            entry.user_active = true;
            entry.works();
            entry.retry_at = now;
            self.place(chat, now);
        }
    }

    /// Whether the person was here since the job that is under way in this chat began.
    pub fn was_user_active(&self, chat: ChatId) -> bool {
        self.chats.get(&chat).is_some_and(|chat| chat.user_active)
    }

    /// The person is gone: the outbox' entries wait until they come back, the reminders are for storage to find anew.
    pub fn block(&mut self, chat: ChatId, now: Instant) {
        if let Some(entry) = self.chats.get_mut(&chat) {
            entry.blocked = true;
            entry.works();
            self.queued_reminders -= entry.reminders.len();
            entry.reminders.clear();
            self.place(chat, now);
        }
    }

    /// Takes out all that waits in a chat; returns the keys of the outbox' entries.
    pub fn clear(&mut self, chat: ChatId, now: Instant) -> Vec<OutboxKey> {
        let Some(entry) = self.chats.get_mut(&chat) else {
            return Vec::new();
        };
        self.queued_reminders -= entry.reminders.len();
        entry.reminders.clear();
        let answers = entry.answers.drain(..);
        let keys: Vec<_> = answers
            .chain(entry.messages.drain(..))
            .map(|entry| entry.key)
            .collect();
        self.entries -= keys.len();
        self.place(chat, now);
        keys
    }

    fn chat(&mut self, chat: ChatId, now: Instant) -> &mut ChatQueue {
        let limits = self.limits;
        self.chats
            .entry(chat)
            .or_insert_with(|| ChatQueue::new(limits, now))
    }

    /// The first job of the first chat in a lane, which leaves the lane.
    fn start(&mut self, lane: Lane, now: Instant) -> Option<Job> {
        let (_, id) = self.lane(lane).pop_first()?;
        let chat = self.chats.get_mut(&id)?;
        chat.busy = true;
        self.busy += 1;
        chat.user_active = false;
        chat.place = QueuePlace::Nowhere;
        if lane != Lane::Answers {
            chat.bucket.take(now);
        }
        let line = match lane {
            Lane::Answers => &chat.answers,
            Lane::Messages => &chat.messages,
            Lane::Reminders => return Some(Job::Reminder(id, *chat.reminders.front()?)),
        };
        let entry = line.front()?;
        Some(Job::Entry(entry.key, entry.outgoing.clone()))
    }

    fn remove(&mut self, job: &Job) {
        let Some(chat) = self.chats.get_mut(&job.chat()) else {
            return;
        };
        match job {
            Job::Entry(key, _) => {
                let before = chat.answers.len() + chat.messages.len();
                chat.answers.retain(|waiting| waiting.key != *key);
                chat.messages.retain(|waiting| waiting.key != *key);
                self.entries -= before - chat.answers.len() - chat.messages.len();
            }
            Job::Reminder(_, subject) => {
                let before = chat.reminders.len();
                chat.reminders.retain(|waiting| waiting != subject);
                self.queued_reminders -= before - chat.reminders.len();
            }
        }
    }

    /// Puts a chat where it belongs after a change; one that stays in its lane keeps its ticket.
    fn place(&mut self, id: ChatId, now: Instant) {
        let Some(chat) = self.chats.get(&id) else {
            return;
        };
        let old = chat.place;
        let new = match self.right_place(chat, now) {
            QueuePlace::Lane(lane, _) if matches!(old, QueuePlace::Lane(l, _) if l == lane) => old,
            new => new,
        };
        if new != old {
            match old {
                QueuePlace::Nowhere => {}
                QueuePlace::Lane(lane, ticket) => drop(self.lane(lane).remove(&ticket)),
                QueuePlace::Waiting(instant) => drop(self.waiting.remove(&(instant, id))),
            }
            match new {
                QueuePlace::Nowhere => {}
                QueuePlace::Lane(lane, ticket) => {
                    self.tickets += 1;
                    self.lane(lane).insert(ticket, id);
                }
                QueuePlace::Waiting(instant) => drop(self.waiting.insert((instant, id))),
            }
        }
        if let hash_map::Entry::Occupied(mut entry) = self.chats.entry(id) {
            let chat = entry.get_mut();
            chat.place = new;
            if new == QueuePlace::Nowhere && !chat.busy && chat.has_nothing() {
                entry.remove();
            }
        }
    }

    fn right_place(&self, chat: &ChatQueue, now: Instant) -> QueuePlace {
        if chat.busy {
            return QueuePlace::Nowhere;
        }
        if chat.has_nothing() {
            let instant = chat.forgettable_at();
            return if instant > now {
                QueuePlace::Waiting(instant)
            } else {
                QueuePlace::Nowhere
            };
        }
        if chat.blocked {
            return QueuePlace::Nowhere;
        }
        let allowed = chat.held_until.max(chat.retry_at);
        if allowed > now {
            return QueuePlace::Waiting(allowed);
        }
        if !chat.answers.is_empty() {
            return QueuePlace::Lane(Lane::Answers, self.tickets);
        }
        let ready = chat.bucket.ready_at(now);
        if ready > now {
            QueuePlace::Waiting(ready)
        } else if !chat.messages.is_empty() {
            QueuePlace::Lane(Lane::Messages, self.tickets)
        } else {
            QueuePlace::Lane(Lane::Reminders, self.tickets)
        }
    }

    fn lane(&mut self, lane: Lane) -> &mut BTreeMap<u64, ChatId> {
        match lane {
            Lane::Answers => &mut self.answers,
            Lane::Messages => &mut self.messages,
            Lane::Reminders => &mut self.reminders,
        }
    }
}

impl Job {
    pub fn chat(&self) -> ChatId {
        match self {
            Job::Entry(key, _) => key.chat,
            Job::Reminder(chat, _) => *chat,
        }
    }

    /// Whether Telegram counts it against its limits.
    fn counts(&self) -> bool {
        !matches!(self, Job::Entry(_, Outgoing::Answer { .. }))
    }

    pub fn is_reminder(&self) -> bool {
        matches!(self, Job::Reminder(..))
    }
}

#[cfg(test)]
mod tests;
