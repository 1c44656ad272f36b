//! The sender and the reminders at work, for the tests that look at them.

use super::fake::{Blind, FakeStorage, FakeTransport, order, parrot, person, send, state_over};
use crate::chat::{Event, EventKind};
use crate::clock::Clock;
use crate::delivery::Limits;
use crate::delivery::crash_guard::CrashGuard;
use crate::delivery::handle::UpdateProcessor;
use crate::delivery::reminders::Reminders;
use crate::delivery::send::sender::Sender;
use crate::delivery::send::{outcome::SendOutcome, transport::Transport};
use crate::delivery::shutdown::Shutdown;
use crate::model::{Changes, ChatId, Outgoing};
use crate::storage::{Ack, Storage, UpdateId};
use chrono::{DateTime, TimeDelta, Utc};
use futures_executor::block_on;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// An assistant at work, but for the listener.
pub struct SendingHarness<T = FakeTransport> {
    pub storage: Arc<FakeStorage>,
    pub transport: Arc<T>,
    pub processor: UpdateProcessor,
    pub stop: Shutdown,
    pub time: watch::Sender<DateTime<Utc>>,
    pub running: JoinHandle<()>,
}

pub fn start() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000)
}

pub fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

impl SendingHarness {
    pub fn open(
        storage: FakeStorage,
        manners: impl Fn(ChatId, &str, usize) -> SendOutcome + Send + Sync + 'static,
    ) -> Self {
        Self::open_with(storage, CrashGuard::default(), manners)
    }

    pub fn open_with(
        storage: FakeStorage,
        crash_guard: CrashGuard,
        manners: impl Fn(ChatId, &str, usize) -> SendOutcome + Send + Sync + 'static,
    ) -> Self {
        let transport = FakeTransport::new(manners);
        Self::open_over(storage, crash_guard, Limits::default(), transport)
    }

    pub fn sent_to(&self, chat: ChatId) -> Vec<String> {
        self.transport.sent_to(chat)
    }
}

impl<T: Transport + 'static> SendingHarness<T> {
    pub fn open_over(
        storage: FakeStorage,
        crash_guard: CrashGuard,
        limits: Limits,
        transport: T,
    ) -> Self {
        let storage = Arc::new(storage);
        let transport = Arc::new(transport);
        let stop = Shutdown::new();
        let (time, clock) = watch::channel(start());
        let clock = Clock::Set(clock);
        let state = state_over(&storage, limits, &clock, &stop);
        let reminders = Arc::new(Reminders {
            transport: transport.clone(),
            state: state.clone(),
            step: parrot,
            clock: clock.clone(),
            crash_guard,
            resting: Default::default(),
        });
        let sender = Arc::new(Sender {
            transport: transport.clone(),
            state: state.clone(),
            reminders: reminders.clone(),
        });
        let running = tokio::spawn(async move {
            tokio::join!(sender.run(), reminders.run());
        });
        let step = parrot as _;
        let processor = UpdateProcessor::new(state, Arc::new(Blind), step, clock);
        Self {
            storage,
            transport,
            processor,
            stop,
            time,
            running,
        }
    }

    pub async fn hears(&self, update: UpdateId, chat: ChatId, what: EventKind) {
        let language_code = None;
        let event = Event {
            chat,
            language_code,
            look_up: None,
            kind: what,
        };
        self.processor.turn(update, event, None).await.unwrap();
    }

    pub async fn close(self) {
        self.stop.ask();
        self.running.await.unwrap();
    }
}

/// A storage in which each of these chats belongs to a person with one order, due now.
pub fn due_now(chats: impl IntoIterator<Item = ChatId>) -> FakeStorage {
    let storage = FakeStorage::default();
    for chat in chats {
        storage.disk().people.insert(chat, person(chat));
        storage.disk().orders.insert((chat, 1), order(1, start()));
    }
    storage
}

/// A storage with something to be said in each of these chats, left by an earlier run.
pub fn to_say(chats: impl IntoIterator<Item = ChatId>) -> FakeStorage {
    let storage = FakeStorage::default();
    for chat in chats {
        leave_unsaid(&storage, chat, [send("first"), send("second")]);
    }
    storage
}

/// Puts these into the outbox of a person.
pub fn leave_unsaid(
    storage: &FakeStorage,
    chat: ChatId,
    outgoing: impl IntoIterator<Item = Outgoing>,
) {
    let changes = Changes {
        person: Some(person(chat)),
        outgoing: outgoing.into_iter().collect(),
        ..Changes::default()
    };
    block_on(storage.commit(Some(chat), changes, Ack::None, start())).unwrap();
}
