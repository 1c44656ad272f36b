//! Storage and the queue, kept in step: what is committed is queued, under the chat's lock.
//!
//! A failing storage loses nothing. What may pass is waited out: storage is asked again until it works. A record that
//! cannot be read takes away only what needs it. Where nothing but a new start helps, the program is asked to stop.

use super::locks::{ChatGuard, Locks};
use super::look_ups::desk::{Desk, to_be_said};
use super::metrics::{GivenUp, Metrics};
use super::recovery::Recovery;
use super::send::job::JobOutcome;
use super::send::queue::Queue;
use super::shutdown::Shutdown;
use super::under_way::{NumberedUpdate, UnderWay};
use crate::clock::Clock;
use crate::model::{Changes, PersonState};
use crate::model::{ChatId, LookUpProvider, Outgoing};
use crate::storage::UpdateId;
use crate::storage::{
    self, Ack, Due, DueKind, ErrorKind, InboxEntry, OutboxEntries, OutboxKey, Storage,
};
use chrono::{DateTime, Utc};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tokio::time::{Instant, timeout};

mod arrivals;
mod ask;
mod look_ups;

/// Why storage did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unavailable {
    /// The program stops.
    Stopping,
    /// A record of this person cannot be read.
    Damaged,
}

/// Storage, the queue in front of Telegram, and the locks of the chats.
pub struct State {
    storage: Arc<dyn Storage>,
    queue: Mutex<Queue>,
    locks: Arc<Locks>,
    stop: Shutdown,
    pub metrics: Arc<Metrics>,
    /// The updates that are not finished.
    under_way: UnderWay,
    /// What an earlier run left unhandled.
    pub recovery: Recovery,
    /// Woken when the queue changed.
    pub queue_changed: Notify,
    /// Tells all who wait that something left the queue.
    pub queue_shrank: Notify,
    /// Woken when there is room for more reminders in the queue.
    pub reminders_wanted: Notify,
    /// What a provider of tracking data is to be asked; `None` where the operator has none.
    pub look_ups: Option<Desk>,
    clock: Clock,
}

impl State {
    /// Loads unsent messages into `queue`, which is new, and unprocessed updates into `recovery`.
    pub async fn open(
        storage: Arc<dyn Storage>,
        mut queue: Queue,
        metrics: Arc<Metrics>,
        clock: Clock,
        stop: Shutdown,
        look_up: Option<LookUpProvider>,
    ) -> storage::Result<Self> {
        let look_ups = look_up.map(Desk::new);
        let now = Instant::now();
        let mut checked = None;
        let entries = storage.outbox(None).await?;
        for (key, outgoing) in to_be_said(look_ups.as_ref(), entries) {
            queue.add(vec![(key, outgoing)], now);
            if checked.replace(key.chat) == Some(key.chat) {
                continue;
            }
            match storage.person(key.chat).await {
                Ok(state) if is_blocked(&state) => queue.block(key.chat, now),
                Ok(_) => {}
                Err(error) if error.kind == ErrorKind::Corrupt => {
                    let about = storage.setting();
                    log::error!("{about}: reading a person's record failed: {error}");
                }
                Err(error) => return Err(error),
            }
        }
        let left = storage.inbox().await?;
        let under_way = UnderWay::default();
        left.iter()
            .for_each(|entry| under_way.add_written(entry.update));
        metrics.inbox.set(under_way.count() as i64);
        let recovery = Recovery::new(left);
        Ok(Self {
            storage,
            queue: Mutex::new(queue),
            locks: Arc::default(),
            stop,
            metrics,
            under_way,
            recovery,
            queue_changed: Notify::new(),
            queue_shrank: Notify::new(),
            reminders_wanted: Notify::new(),
            look_ups,
            clock,
        })
    }

    /// The queue; hold it for a moment only.
    pub fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn stop(&self) -> &Shutdown {
        &self.stop
    }

    /// Whether no call is waiting for storage to work again.
    pub fn storage_works(&self) -> bool {
        self.metrics.storage_failing.get() == 0 && self.stop.failure().is_none()
    }

    /// Waits for a chat's lock.
    pub async fn hold(&self, chat: ChatId) -> ChatGuard {
        self.locks.hold(chat).await
    }

    /// Waits until not too much waits for this chat; `false` when the program stops.
    pub async fn wait_for_room(&self, chat: ChatId) -> bool {
        loop {
            let mut shrank = std::pin::pin!(self.queue_shrank.notified());
            shrank.as_mut().enable();
            if !self.queue().is_full(chat) {
                return true;
            }
            tokio::select! {
                () = self.stop.asked() => return false,
                () = shrank => {}
            }
        }
    }

    /// What is remembered of a person.
    pub async fn person(&self, chat: ChatId) -> Result<PersonState, Unavailable> {
        self.ask("reading a person's record", |s| s.person(chat))
            .await
    }

    /// Commits what a turn changed, queues what it says, and lets the chat's entries go or wait.
    pub async fn commit(
        &self,
        chat_guard: &ChatGuard,
        before: &PersonState,
        changes: Changes,
        ack: Ack,
    ) -> Result<(), Unavailable> {
        let chat = chat_guard.chat();
        let (forget, blocked) = (changes.forget, stays_blocked(before, &changes));
        let mut tries = 0;
        let made = self
            .ask("writing a change", |s| {
                tries += 1;
                s.commit(Some(chat), changes.clone(), ack, self.clock.now())
            })
            .await?;
        if let Ack::Update(update) = ack {
            self.finished(update);
        }
        let made = match made {
            Some(made) => made,
            // A try that reported a failure had worked after all.
            None if tries > 1 => self.outbox_of(chat).await?,
            None => return Ok(()),
        };
        let made = self.follow_look_ups(chat, before, &changes, made);
        let now = Instant::now();
        let mut queue = self.queue();
        if forget {
            queue.clear(chat, now);
        }
        queue.add(made, now);
        match ack {
            _ if blocked => queue.block(chat, now),
            Ack::Update(_) => queue.user_active(chat, now),
            Ack::DeadLetter(_) | Ack::Sent(_) | Ack::None => {}
        }
        drop(queue);
        self.queue_changed.notify_one();
        Ok(())
    }

    /// Settles an update that changes nothing. This and what follows returns `None` when the program stops before
    /// storage works.
    pub async fn settle(&self, update: UpdateId) -> Option<()> {
        self.insist("marking an update as processed", |s| {
            let now = self.clock.now();
            s.commit(None, Changes::default(), Ack::Update(update), now)
        })
        .await?;
        self.finished(update);
        Some(())
    }

    /// Notes that an update of an earlier run is about to be handled; returns how many runs were by now.
    pub async fn count_attempt(&self, update: UpdateId) -> Option<u32> {
        self.insist("counting an attempt", |s| s.count_attempt(update))
            .await
    }

    /// Gives up on an update, with an apology.
    pub async fn dead_letter(
        &self,
        update: UpdateId,
        apology: Option<(ChatId, Outgoing)>,
    ) -> Option<()> {
        // Storage keeps the kind of what is in the inbox.
        self.make_safe(Duration::ZERO).await?;
        let (chat, outgoing) = apology.unzip();
        let _chat_guard = match chat {
            Some(chat) => Some(self.hold(chat).await),
            None => None,
        };
        let changes = Changes {
            outgoing: Vec::from_iter(outgoing),
            ..Changes::default()
        };
        let tried = "giving up an update";
        let ack = Ack::DeadLetter(update);
        let with_apology = self.ask(tried, |s| {
            s.commit(chat, changes.clone(), ack, self.clock.now())
        });
        let made = match with_apology.await {
            Ok(made) => made,
            Err(Unavailable::Stopping) => return None,
            // Where a person's key is damaged, not even an apology can be written down.
            Err(Unavailable::Damaged) => {
                self.insist(tried, |s| {
                    s.commit(None, Changes::default(), ack, self.clock.now())
                })
                .await?
            }
        };
        self.finished(update);
        self.metrics.count_given_up(GivenUp::Update);
        self.queue().add(made.unwrap_or_default(), Instant::now());
        self.queue_changed.notify_one();
        Some(())
    }

    /// Takes over updates that are not on the disk; returns those that are not under way already.
    pub fn take_over(&self, mut updates: Vec<NumberedUpdate>) -> Vec<NumberedUpdate> {
        updates.retain(|(update, raw)| self.under_way.add_unwritten(*update, raw));
        self.metrics.inbox.set(self.under_way.count() as i64);
        updates
    }

    /// Writes updates to the inbox and takes them over; returns those that no run had before.
    pub async fn take_over_written(
        &self,
        updates: &[NumberedUpdate],
    ) -> Option<Vec<NumberedUpdate>> {
        let new = self.write(updates).await?;
        let new = new.into_iter().map(|entry| (entry.update, entry.raw));
        let new: Vec<_> = new.collect();
        for (update, _) in &new {
            self.under_way.add_written(*update);
        }
        self.metrics.inbox.set(self.under_way.count() as i64);
        Some(new)
    }

    /// Returns once all that was taken over is finished or in the inbox. What is not finished within `patience` is written
    /// to the inbox.
    pub async fn make_safe(&self, patience: Duration) -> Option<()> {
        if timeout(patience, self.under_way.all_safe()).await.is_ok() {
            return Some(());
        }
        // An update that is finished meanwhile is left out by storage: it would never leave the inbox.
        let unwritten = self.under_way.unwritten();
        self.write(&unwritten).await?;
        self.under_way.written(&unwritten);
        Some(())
    }

    async fn write(&self, updates: &[NumberedUpdate]) -> Option<Vec<InboxEntry>> {
        self.insist("writing to the inbox", |s| {
            s.receive(updates.to_vec(), self.clock.now())
        })
        .await
    }

    fn finished(&self, update: UpdateId) {
        if let Some(time) = self.under_way.finish(update) {
            self.metrics.update_seconds.observe(time.as_secs_f64());
        }
        self.metrics.inbox.set(self.under_way.count() as i64);
    }

    /// Takes an entry out of the outbox.
    pub async fn sent(&self, key: OutboxKey) -> Option<()> {
        self.insist("removing a message from the outbox", |s| s.sent(key))
            .await
    }

    /// Orders that are due.
    pub async fn due(&self, until: DateTime<Utc>, limit: usize) -> Option<Vec<Due>> {
        self.insist("reading due reminders", |s| {
            s.due(DueKind::Reminder, until, limit)
        })
        .await
    }

    /// The next instant after `after` at which an order is due.
    pub async fn next_due(&self, after: DateTime<Utc>) -> Option<Option<DateTime<Utc>>> {
        self.insist("reading due reminders", |s| {
            s.next_due(DueKind::Reminder, after)
        })
        .await
    }

    /// Telegram says that the person blocked the bot or is no more: the chat is parked. A person of whom nothing is
    /// remembered will not be waited for. Where that cannot be read, the chat is parked for this run.
    pub async fn person_gone(&self, chat_guard: &ChatGuard) -> Option<JobOutcome> {
        let chat = chat_guard.chat();
        if self.queue().was_user_active(chat) {
            return Some(JobOutcome::Failed);
        }
        let state = match self.person(chat).await {
            Ok(state) => state,
            Err(Unavailable::Stopping) => return None,
            Err(Unavailable::Damaged) => {
                self.queue().block(chat, Instant::now());
                return Some(JobOutcome::Failed);
            }
        };
        if let Some(person) = &state.person {
            let mut person = person.clone();
            person.blocked = true;
            let changes = Changes {
                person: Some(person),
                ..Changes::default()
            };
            let blocked = self.commit(chat_guard, &state, changes, Ack::None).await;
            if blocked == Err(Unavailable::Stopping) {
                return None;
            }
        } else {
            let keys = self.queue().clear(chat, Instant::now());
            for key in keys {
                self.sent(key).await?;
            }
        }
        Some(JobOutcome::Failed)
    }

    async fn outbox_of(&self, chat: ChatId) -> Result<OutboxEntries, Unavailable> {
        self.ask("reading the outbox", |s| s.outbox(Some(chat)))
            .await
    }

    /// Marked as changed when what is due may be another than before.
    pub fn wakes(&self) -> watch::Receiver<()> {
        self.storage.wakes()
    }
}

fn is_blocked(state: &PersonState) -> bool {
    state.person.as_ref().is_some_and(|person| person.blocked)
}

fn stays_blocked(before: &PersonState, changes: &Changes) -> bool {
    match &changes.person {
        Some(person) => person.blocked,
        None => !changes.forget && is_blocked(before),
    }
}
