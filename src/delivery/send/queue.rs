//! What waits to be said, and whose turn it is: fair across chats, and within Telegram's limits. Pure: it is told the time.
//!
//! A chat that can be served stands in one of four lanes: callback answers, messages, reminders, tidying up; an earlier lane goes
//! first, and within a lane the chats take turns. At most one message or reminder of a chat is under way, and beside it one
//! callback answer. A job stays in the queue until it is finished, so that whatever cannot be said now is simply still
//! there. Each job is one request, and each takes a token, also one that Telegram refuses.

use super::chat_queue::{ChatQueue, Lane, QueuePlace};
use super::flood_control::FloodControl;
use super::job::{Job, JobContent, JobOutcome};
use super::limits::{Limits, TokenBucket};
use super::send_form::SendForm;
use crate::model::{ChatId, Outgoing};
use crate::storage::{Due, OutboxKey};
use std::collections::{BTreeMap, BTreeSet, HashMap, hash_map};
use tokio::time::Instant;

/// What is to be done next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    Job(Job),
    /// Nothing before this instant, unless something new comes.
    At(Instant),
    /// Nothing, unless something new comes.
    Nothing,
}

/// How many messages may wait for one chat before its next update has to wait.
const FULL: usize = 30;

/// All that waits, by chat.
pub struct Queue {
    chats: HashMap<ChatId, ChatQueue>,
    answers: BTreeMap<u64, ChatId>,
    messages: BTreeMap<u64, ChatId>,
    reminders: BTreeMap<u64, ChatId>,
    tidying: BTreeMap<u64, ChatId>,
    waiting: BTreeSet<(Instant, ChatId)>,
    tickets: u64,
    limits: Limits,
    overall: TokenBucket,
    /// That of a chat to which nothing was said here yet.
    of_new_chat: TokenBucket,
    queued_reminders: usize,
    entries: usize,
    /// How many jobs are under way.
    busy: usize,
    refusals: FloodControl,
    /// When Telegram last took something.
    taken_at: Option<Instant>,
    /// Chats in which something failed for the first time since then.
    newly_failing: BTreeSet<ChatId>,
}

impl Queue {
    pub fn new(limits: Limits, now: Instant) -> Self {
        Self {
            chats: HashMap::new(),
            answers: BTreeMap::new(),
            messages: BTreeMap::new(),
            reminders: BTreeMap::new(),
            tidying: BTreeMap::new(),
            waiting: BTreeSet::new(),
            tickets: 0,
            limits,
            overall: TokenBucket::new(limits.overall(), now),
            of_new_chat: TokenBucket::new(limits.per_chat(), now),
            queued_reminders: 0,
            entries: 0,
            busy: 0,
            refusals: FloodControl::new(now),
            taken_at: None,
            newly_failing: BTreeSet::new(),
        }
    }

    /// The same for who takes over from somebody else, who may have said all that was allowed until this moment.
    pub fn after_another(limits: Limits, now: Instant) -> Self {
        let mut queue = Self::new(limits, now);
        queue.overall.take(now);
        queue.of_new_chat = TokenBucket::perhaps_spent(limits.per_chat(), now);
        queue
    }

    /// Puts in entries of the outbox, but for those that are there already.
    pub fn add(&mut self, entries: Vec<(OutboxKey, Outgoing)>, now: Instant) {
        for (key, outgoing) in entries {
            let content = JobContent::Entry(key, outgoing);
            let new = self.put(key.chat, content, now);
            self.entries += usize::from(new);
        }
    }

    /// Puts in a reminder; `false` if it is there already.
    pub fn remind(&mut self, due: Due, now: Instant) -> bool {
        let new = self.put(due.chat, JobContent::Reminder(due.subject), now);
        self.queued_reminders += usize::from(new);
        new
    }

    fn put(&mut self, chat: ChatId, content: JobContent, now: Instant) -> bool {
        let bucket = self.of_new_chat;
        let form = SendForm::default();
        let job = Job {
            chat,
            content,
            form,
        };
        let queue = self.chats.entry(chat);
        let queue = queue.or_insert_with(|| ChatQueue::new(bucket, now));
        let new = queue.add(job, now);
        self.place(chat, now);
        new
    }

    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// How many entries of the outbox are in.
    pub fn entries(&self) -> usize {
        self.entries
    }

    /// Whether the limit of messages that wait for this chat is reached.
    pub fn is_full(&self, chat: ChatId) -> bool {
        self.chats.get(&chat).is_some_and(|chat| chat.is_full(FULL))
    }

    /// Since when an entry of the outbox is in.
    pub fn since(&self, key: OutboxKey) -> Option<Instant> {
        self.chats.get(&key.chat)?.since(key)
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
        } else if !self.tidying.is_empty() {
            Lane::Tidying
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
        let Some(chat) = self.chats.get_mut(&job.chat) else {
            return;
        };
        chat.end(job);
        self.busy -= 1;
        let taken_at = self.taken_at;
        let begins_to_fail = match outcome {
            JobOutcome::Finished => {
                chat.works(now);
                self.refusals.clear();
                self.remove(job);
                self.taken(now);
                false
            }
            JobOutcome::Passed => {
                // Answers take no token.
                if !job.is_answer() {
                    chat.give_back_token();
                    self.overall.give_back();
                }
                self.remove(job);
                false
            }
            JobOutcome::RateLimited(time) => {
                chat.hold(now + time);
                self.refusals.add(job.chat, time, now);
                false
            }
            JobOutcome::Failed => chat.fail(job, taken_at, now),
            JobOutcome::Refused => chat.refuse(job, taken_at, now),
            JobOutcome::PerhapsGone => chat.doubt(job, taken_at, now),
            JobOutcome::Reshaped(form) => {
                chat.reshape(job, form);
                false
            }
        };
        if begins_to_fail {
            self.newly_failing.insert(job.chat);
        }
        self.place(job.chat, now);
    }

    /// Whether saying this helps nobody any more.
    pub fn is_stale(&mut self, job: &Job, now: Instant) -> bool {
        let chat = self.chats.get_mut(&job.chat);
        chat.is_some_and(|chat| chat.is_stale(job, now))
    }

    /// The person is here: nothing of theirs is held back because they were gone, or Telegram was.
    pub fn user_active(&mut self, chat: ChatId, now: Instant) {
        if let Some(queue) = self.chats.get_mut(&chat) {
            queue.welcome(now);
            self.place(chat, now);
        }
    }

    /// Whether the person was here since the job that is under way in this chat began.
    pub fn was_user_active(&self, chat: ChatId) -> bool {
        self.chats.get(&chat).is_some_and(|chat| chat.user_active)
    }

    /// The person is gone: the outbox' entries wait until they come back, the reminders are for storage to find anew.
    pub fn block(&mut self, chat: ChatId, now: Instant) {
        if let Some(queue) = self.chats.get_mut(&chat) {
            queue.block();
            self.queued_reminders -= queue.take_reminders();
            self.place(chat, now);
        }
    }

    /// Takes out all that waits in a chat; returns the keys of the outbox' entries.
    pub fn clear(&mut self, chat: ChatId, now: Instant) -> Vec<OutboxKey> {
        let Some(queue) = self.chats.get_mut(&chat) else {
            return Vec::new();
        };
        self.queued_reminders -= queue.take_reminders();
        let keys = queue.take_entries();
        self.entries -= keys.len();
        self.place(chat, now);
        keys
    }

    /// Telegram took something. What began to fail since it last did was perhaps in the same trouble as all the rest: it is
    /// tried at once, within the pace, and not only when its pause is over.
    fn taken(&mut self, now: Instant) {
        self.taken_at = Some(now);
        for id in std::mem::take(&mut self.newly_failing) {
            if let Some(chat) = self.chats.get_mut(&id) {
                chat.release(now);
                self.place(id, now);
            }
        }
    }

    /// The first job of the first chat in a lane.
    fn start(&mut self, lane: Lane, now: Instant) -> Option<Job> {
        let (_, id) = self.lane(lane).pop_first()?;
        let chat = self.chats.get_mut(&id)?;
        chat.place = QueuePlace::Nowhere;
        let job = chat.start(lane, now);
        self.busy += usize::from(job.is_some());
        // The answer to a button and what the button does go out side by side.
        self.place(id, now);
        job
    }

    fn remove(&mut self, job: &Job) {
        let Some(chat) = self.chats.get_mut(&job.chat) else {
            return;
        };
        if chat.remove(job) {
            match job.is_reminder() {
                true => self.queued_reminders -= 1,
                false => self.entries -= 1,
            }
        }
    }

    /// Puts a chat where it belongs after a change; one that stays in its lane keeps its ticket.
    fn place(&mut self, id: ChatId, now: Instant) {
        let Some(chat) = self.chats.get(&id) else {
            return;
        };
        let old = chat.place;
        let new = match chat.right_place(self.tickets, now) {
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
            if new == QueuePlace::Nowhere && !chat.is_busy() && chat.has_nothing() {
                entry.remove();
            }
        }
    }

    fn lane(&mut self, lane: Lane) -> &mut BTreeMap<u64, ChatId> {
        match lane {
            Lane::Answers => &mut self.answers,
            Lane::Messages => &mut self.messages,
            Lane::Reminders => &mut self.reminders,
            Lane::Tidying => &mut self.tidying,
        }
    }
}

#[cfg(test)]
mod tests;
