//! The assistant in this process, and its storage with or without what makes it safe.

use chrono::{DateTime, Utc};
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::sync::{oneshot, watch};
use trackless::clock::Clock;
use trackless::delivery::{self, Limits, Parts};
use trackless::model::{Changes, PersonState};
use trackless::model::{ChatId, Outgoing};
use trackless::storage::UpdateId;
use trackless::storage::{Ack, Due, InboxEntry, OutboxKey, Result, Sled, Storage};

/// A running assistant; it ends when this is dropped.
pub struct Engine {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    _clock: watch::Sender<DateTime<Utc>>,
}

impl Engine {
    pub fn start(
        url: &str,
        token: &str,
        limits: Limits,
        now: DateTime<Utc>,
        storage: Arc<dyn Storage>,
    ) -> Self {
        let (set, clock) = watch::channel(now);
        let parts = Parts {
            token: token.to_owned(),
            api_url: url.parse().expect("an address"),
            limits,
            metrics: Arc::default(),
            crash_guard: None,
            storage,
            clock: Clock::Set(clock),
            heartbeat: None,
        };
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().expect("a runtime");
            let stopped = async {
                let _ = stopped.await;
            };
            runtime
                .block_on(delivery::run(parts, stopped))
                .expect("the assistant runs");
        });
        Self {
            stop: Some(stop),
            thread: Some(thread),
            _clock: set,
        }
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the assistant ends in order");
        }
    }
}

/// Storage whose inbox is not written: an update is handed on as it comes.
pub struct WithoutInbox(pub Sled);

impl Storage for WithoutInbox {
    fn receive(&self, updates: Vec<(UpdateId, Vec<u8>)>) -> Result<Vec<InboxEntry>> {
        let received = |(update, raw)| InboxEntry {
            update,
            raw,
            attempts: 0,
        };
        Ok(updates.into_iter().map(received).collect())
    }

    fn inbox(&self) -> Result<Vec<InboxEntry>> {
        self.0.inbox()
    }

    fn count_attempt(&self, update: UpdateId) -> Result<u32> {
        self.0.count_attempt(update)
    }

    fn dead_letter(
        &self,
        update: UpdateId,
        apology: Option<(ChatId, Outgoing)>,
    ) -> Result<Option<(OutboxKey, Outgoing)>> {
        self.0.dead_letter(update, apology)
    }

    fn person(&self, chat: ChatId) -> Result<PersonState> {
        self.0.person(chat)
    }

    fn commit(
        &self,
        chat: ChatId,
        changes: Changes,
        ack: Ack,
    ) -> Result<Option<Vec<(OutboxKey, Outgoing)>>> {
        self.0.commit(chat, changes, ack)
    }

    fn outbox(&self) -> Result<Vec<(OutboxKey, Outgoing)>> {
        self.0.outbox()
    }

    fn sent(&self, key: OutboxKey) -> Result<()> {
        self.0.sent(key)
    }

    fn due(&self, until: DateTime<Utc>, limit: usize) -> Result<Vec<Due>> {
        self.0.due(until, limit)
    }

    fn next_due(&self, after: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        self.0.next_due(after)
    }
}
