//! Storage and the queue, kept in step: what is committed is queued, under the chat's lock.
//!
//! A failing storage loses nothing and ends nothing: it is asked again until it works.

use super::limits::pause;
use super::locks::{Held, Locks};
use super::queue::{Outcome, Queue};
use super::stop::Stop;
use crate::storage::records::{ChatId, Outgoing, UpdateId};
use crate::storage::{self, Changes, Due, Memory, OutboxKey, Received, Settles, Storage};
use chrono::{DateTime, Utc};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// The longest pause before a failing storage is asked again.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The chat in whose name an update is settled that belongs to none.
const NOBODY: ChatId = 0;

/// Storage, the queue in front of Telegram, and the locks of the chats.
pub struct Books {
    storage: Arc<dyn Storage>,
    queue: Mutex<Queue>,
    locks: Arc<Locks>,
    stop: Stop,
    /// Woken when the queue changed.
    pub queue_changed: Notify,
    /// Woken when other orders may be due, or due at other times.
    pub due_changed: Notify,
}

impl Books {
    /// Opens the books: what an earlier run left unsaid is in the queue.
    pub fn open(storage: Arc<dyn Storage>, stop: Stop) -> storage::Result<Self> {
        let now = Instant::now();
        let mut queue = Queue::new(now);
        let mut checked = None;
        for (key, outgoing) in storage.outbox()? {
            queue.add(vec![(key, outgoing)], now);
            if checked.replace(key.chat) != Some(key.chat) && is_parked(&storage.memory(key.chat)?)
            {
                queue.park(key.chat, now);
            }
        }
        Ok(Self {
            storage,
            queue: Mutex::new(queue),
            locks: Arc::default(),
            stop,
            queue_changed: Notify::new(),
            due_changed: Notify::new(),
        })
    }

    /// The queue; hold it for a moment only.
    pub fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn stop(&self) -> &Stop {
        &self.stop
    }

    /// Waits for a chat's lock.
    pub async fn hold(&self, chat: ChatId) -> Held {
        self.locks.hold(chat).await
    }

    /// What is remembered of a person. This and what follows returns `None` when the program stops before storage works.
    pub async fn memory(&self, chat: ChatId) -> Option<Memory> {
        self.insist("reading what is remembered", |s| s.memory(chat))
            .await
    }

    /// Commits what a turn changed, queues what it says, and lets the chat's entries go or wait.
    pub async fn commit(
        &self,
        held: &Held,
        before: &Memory,
        changes: Changes,
        settles: Settles,
    ) -> Option<()> {
        let chat = held.chat();
        let (forget, parked) = (changes.forget, stays_parked(before, &changes));
        let mut tries = 0;
        let made = self
            .insist("committing a change", |s| {
                tries += 1;
                s.commit(chat, changes.clone(), settles)
            })
            .await?;
        let made = match made {
            Some(made) => made,
            // A try that reported a failure had worked after all.
            None if tries > 1 => self.outbox_of(chat).await?,
            None => return Some(()),
        };
        let now = Instant::now();
        let mut queue = self.queue();
        if forget {
            queue.clear(chat, now);
        }
        queue.add(made, now);
        match settles {
            _ if parked => queue.park(chat, now),
            Settles::Update(_) => queue.came(chat, now),
            Settles::Reminder => {}
        }
        drop(queue);
        self.queue_changed.notify_one();
        self.due_changed.notify_one();
        Some(())
    }

    /// Settles an update that changes nothing.
    pub async fn settle(&self, update: UpdateId) -> Option<()> {
        let _nobody = self.hold(NOBODY).await;
        self.insist("settling an update", |s| {
            s.commit(NOBODY, Changes::default(), Settles::Update(update))
        })
        .await
        .map(drop)
    }

    /// Notes that handling an update failed; returns how often it has by now, 0 if it is no longer in the inbox.
    pub async fn failed(&self, update: UpdateId) -> Option<u32> {
        self.insist("noting a failure", |s| s.failed(update)).await
    }

    /// Gives up on an update, with an apology.
    pub async fn set_aside(
        &self,
        update: UpdateId,
        apology: Option<(ChatId, Outgoing)>,
    ) -> Option<()> {
        let chat = apology.as_ref().map_or(NOBODY, |(chat, _)| *chat);
        let _held = self.hold(chat).await;
        let made = self
            .insist("setting an update aside", |s| {
                s.set_aside(update, apology.clone())
            })
            .await?;
        self.queue().add(made.into_iter().collect(), Instant::now());
        self.queue_changed.notify_one();
        Some(())
    }

    /// All that is in the inbox.
    pub async fn inbox(&self) -> Option<Vec<Received>> {
        self.insist("reading the inbox", |s| s.inbox()).await
    }

    /// Puts updates into the inbox; returns the new ones.
    pub async fn receive(&self, updates: &[(UpdateId, Vec<u8>)]) -> Option<Vec<Received>> {
        self.insist("writing to the inbox", |s| s.receive(updates.to_vec()))
            .await
    }

    /// Takes an entry out of the outbox.
    pub async fn sent(&self, key: OutboxKey) -> Option<()> {
        self.insist("clearing the outbox", |s| s.sent(key)).await
    }

    /// Orders that are due.
    pub async fn due(&self, until: DateTime<Utc>, limit: usize) -> Option<Vec<Due>> {
        self.insist("looking for due orders", |s| s.due(until, limit))
            .await
    }

    /// The next instant after `after` at which an order is due.
    pub async fn next_due(&self, after: DateTime<Utc>) -> Option<Option<DateTime<Utc>>> {
        self.insist("looking for due orders", |s| s.next_due(after))
            .await
    }

    /// Telegram says that the person blocked the bot or is no more: the chat is parked. A person of whom nothing is
    /// remembered will not be waited for.
    pub async fn person_gone(&self, held: &Held) -> Option<Outcome> {
        let chat = held.chat();
        if self.queue().has_come(chat) {
            return Some(Outcome::Failed);
        }
        let memory = self.memory(chat).await?;
        if let Some(person) = &memory.person {
            let mut person = person.clone();
            person.parked = true;
            let changes = Changes {
                person: Some(person),
                ..Changes::default()
            };
            self.commit(held, &memory, changes, Settles::Reminder)
                .await?;
        } else {
            let keys = self.queue().clear(chat, Instant::now());
            for key in keys {
                self.sent(key).await?;
            }
        }
        Some(Outcome::Failed)
    }

    async fn outbox_of(&self, chat: ChatId) -> Option<Vec<(OutboxKey, Outgoing)>> {
        let mut entries = self.insist("reading the outbox", |s| s.outbox()).await?;
        entries.retain(|(key, _)| key.chat == chat);
        Some(entries)
    }

    /// Asks storage until it does what it is asked, a panic of the engine being a failure like others.
    async fn insist<T>(
        &self,
        tried: &str,
        mut ask: impl FnMut(&dyn Storage) -> storage::Result<T>,
    ) -> Option<T> {
        let mut failures = 0;
        loop {
            let why = match catch_unwind(AssertUnwindSafe(|| ask(&*self.storage))) {
                Ok(Ok(done)) => {
                    if failures > 0 {
                        log::info!("TRACKLESS_DATA: {tried} works again");
                    }
                    return Some(done);
                }
                Ok(Err(error)) => error.to_string(),
                Err(_) => "the storage engine panicked".to_owned(),
            };
            if failures == 0 {
                log::error!("TRACKLESS_DATA: {tried} failed: {why}; trying again until it works");
            }
            failures += 1;
            if !self.stop.sleep(pause(failures, LONGEST_PAUSE)).await {
                return None;
            }
        }
    }
}

fn is_parked(memory: &Memory) -> bool {
    memory.person.as_ref().is_some_and(|person| person.parked)
}

fn stays_parked(before: &Memory, changes: &Changes) -> bool {
    match &changes.person {
        Some(person) => person.parked,
        None => !changes.forget && is_parked(before),
    }
}
