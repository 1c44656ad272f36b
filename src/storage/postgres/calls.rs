//! The engine as the rest of the program sees it. It has a runtime of its own: who calls needs none, and a call that is not awaited
//! any more goes on.

use std::future::Future;
use std::io::Write;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, AtomicU64};
use std::sync::{Arc, Mutex, OnceLock, mpsc};
use std::task::{Context, Poll};
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Mutex as AsyncMutex, Notify, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::task::TaskTracker;

use super::address::Address;
use super::chats::Chats;
use super::connection::Database;
use super::engine::Engine;
use super::failure::SETTING;
use super::keys::Keys;
use super::pending::Commit;
use super::together::Together;
use super::{inspect, schema, worker};
use crate::model::{Changes, ChatId, PersonState};
use crate::storage::crypto::key_source::KeySource;
use crate::storage::database::{DatabaseState, DatabaseUrl};
use crate::storage::error::{ErrorKind, Result, StorageError};
use crate::storage::interface::{
    Ack, Answer, Due, DueKind, InboxEntry, OutboxEntries, OutboxKey, Storage, UpdateId,
    WrittenBackup,
};
use crate::storage::lease::{Lease, LeaseTerm};

/// How many connections calls may take, those to the keys, and those in the background. `failure.rs` tells operators how many that
/// is with the one that listens.
const CALLS: usize = 12;
const KEYS: usize = 6;
const BACKGROUND: usize = 2;

/// How many transactions of commits there are at once, and how many readings of people. What comes while so many are under way
/// shares the next one.
const COMMITS: usize = 8;
const READINGS: usize = 2;

/// A call, or one half of a commit, that takes longer has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long calls that are under way may take at the end.
const LAST_CALL: Duration = Duration::from_secs(2);

/// Storage in a database that other processes use, too.
pub struct Postgres {
    engine: Arc<Engine>,
    calls: TaskTracker,
    /// Taken away at the end.
    runtime: Option<Runtime>,
}

impl Postgres {
    /// Opens the database; its tables are made if they are missing. This blocks.
    pub fn open(url: &DatabaseUrl, keys: &KeySource) -> Result<Self> {
        Self::with_patience(url, keys, PATIENCE)
    }

    /// The same; one half of a commit may take this long.
    pub fn with_patience(url: &DatabaseUrl, keys: &KeySource, patience: Duration) -> Result<Self> {
        let runtime = new_runtime()?;
        let (url, keys) = (url.clone(), keys.clone());
        let engine = waited_for(&runtime, async move { open(&url, &keys, patience).await });
        let engine = Arc::new(engine?);
        runtime.spawn(engine.clone().listen());
        runtime.spawn(engine.clone().tell());
        Ok(Self {
            engine,
            calls: TaskTracker::new(),
            runtime: Some(runtime),
        })
    }

    /// Makes the database that of the bot with this number.
    ///
    /// # Errors
    ///
    /// It is another bot's.
    pub fn belongs_to(&self, bot: &str) -> Result<()> {
        let (engine, bot) = (self.engine.clone(), bot.to_owned());
        waited_for(self.runtime(), async move { engine.belongs_to(&bot).await })
    }

    fn runtime(&self) -> &Runtime {
        self.runtime.as_ref().expect("it is there until the end")
    }

    /// Does once what the worker does in the background.
    #[cfg(test)]
    pub fn swept(&self) -> impl Future<Output = ()> {
        let swept = self.runtime().spawn(self.engine.clone().sweep());
        async { swept.await.expect("it does not panic") }
    }

    fn call<T, F>(&self, call: impl FnOnce(Arc<Engine>) -> F) -> Answer<'_, T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let (place, call) = (self.engine.place().clone(), call(self.engine.clone()));
        let call = async move {
            let answer = timeout(PATIENCE, call).await;
            answer.unwrap_or_else(|_| Err(place.no_answer()))
        };
        self.call_without_end(call)
    }

    /// For what gives up by itself.
    fn call_without_end<T: Send + 'static>(
        &self,
        call: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Answer<'_, T> {
        let call = self.calls.spawn_on(call, self.runtime().handle());
        Box::pin(async { call.await.unwrap_or_else(|_| Err(panicked())) })
    }
}

/// A look at a database that writes nothing there. This blocks.
pub fn look(url: &DatabaseUrl, keys: &KeySource) -> Result<DatabaseState> {
    let runtime = new_runtime()?;
    let (url, keys) = (url.clone(), keys.clone());
    let state = waited_for(&runtime, async move { inspect::inspect(&url, &keys).await });
    runtime.shutdown_background();
    state
}

/// Which database it is, and the time there. This blocks.
pub fn time(url: &DatabaseUrl) -> Result<(String, DateTime<Utc>)> {
    let (runtime, url) = (new_runtime()?, url.clone());
    let time = waited_for(&runtime, async move { inspect::time(&url).await });
    runtime.shutdown_background();
    time
}

fn new_runtime() -> Result<Runtime> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("storage")
        .enable_all()
        .build();
    runtime.map_err(|error| StorageError::new(ErrorKind::Fatal, error.to_string()))
}

/// Waits for something in a runtime, also from a thread that belongs to another runtime.
fn waited_for<T: Send + 'static>(
    runtime: &Runtime,
    work: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    let (answer, waited) = mpsc::channel();
    runtime.spawn(async move { drop(answer.send(work.await)) });
    waited.recv().unwrap_or_else(|_| Err(panicked()))
}

async fn open(url: &DatabaseUrl, source: &KeySource, patience: Duration) -> Result<Engine> {
    let address = Address::read(url)?;
    let key_address = source.database.as_ref().map(Address::of_keys).transpose();
    let key_address = key_address?.unwrap_or_else(|| address.clone());
    let main = Database::new(&address, CALLS);
    let keys = Database::new(&key_address, KEYS);
    let (store, master) = schema::prepare(&main, &keys, source, None).await?;
    if let Some(warning) = inspect::may_lose(&main).await? {
        log::warn!("TRACKLESS_DATABASE: {warning}");
    }
    Ok(Engine {
        control: Database::new(&address, BACKGROUND),
        address,
        main,
        keys: Keys {
            database: keys,
            store,
            master,
        },
        holder: worker::holder(),
        bot: OnceLock::new(),
        commits: Together::new(COMMITS),
        readings: Together::new(READINGS),
        chats: Chats::default(),
        patience,
        lease: Mutex::new(watch::Sender::new(LeaseTerm {
            lost: true,
            ..LeaseTerm::default()
        })),
        acquiring: AsyncMutex::new(()),
        lease_freed: Notify::new(),
        sequence: AtomicU64::new(0),
        due_changed: watch::Sender::new(()),
        arrivals: watch::Sender::new(()),
        received: Notify::new(),
        inbox_key: AsyncMutex::new(None),
        latest: AtomicI64::new(i64::MIN / 2),
        working: Arc::default(),
        outage: watch::Sender::new(false),
        closing: watch::Sender::new(false),
    })
}

impl Drop for Postgres {
    /// Waits for what is under way, and gives the lease back.
    fn drop(&mut self) {
        let Some(runtime) = self.runtime.take() else {
            return;
        };
        self.calls.close();
        let (engine, calls) = (&self.engine, &self.calls);
        // From a thread of its own: a runtime's thread must not wait for another runtime.
        std::thread::scope(|scope| {
            scope.spawn(move || {
                runtime.block_on(async {
                    let last = async {
                        calls.wait().await;
                        engine.close().await;
                    };
                    let _ = timeout(LAST_CALL, last).await;
                });
                runtime.shutdown_background();
            });
        });
    }
}

fn panicked() -> StorageError {
    StorageError::new(ErrorKind::Corrupt, "the storage engine panicked")
}

/// A call that ends where its answer is not awaited any more.
struct WhileAwaited<T>(JoinHandle<Result<T>>);

impl<T> Future for WhileAwaited<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        let answer = Pin::new(&mut self.0).poll(context);
        answer.map(|answer| answer.unwrap_or_else(|_| Err(panicked())))
    }
}

impl<T> Drop for WhileAwaited<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Storage for Postgres {
    fn acquire(&self) -> Answer<'_, Lease> {
        let engine = self.engine.clone();
        Box::pin(WhileAwaited(
            self.runtime().spawn(async move { engine.acquire().await }),
        ))
    }

    fn release(&self, lease: Lease) -> Answer<'_, ()> {
        drop(lease);
        self.call(|engine| async move {
            engine.given_back().await;
            Ok(())
        })
    }

    fn arrivals(&self) -> watch::Receiver<()> {
        self.engine.arrivals.subscribe()
    }

    fn wakes(&self) -> watch::Receiver<()> {
        self.engine.due_changed.subscribe()
    }

    fn receive(
        &self,
        updates: Vec<(UpdateId, Vec<u8>)>,
        now: DateTime<Utc>,
    ) -> Answer<'_, Vec<InboxEntry>> {
        self.call(|engine| async move { engine.receive(updates, now).await })
    }

    fn inbox(&self) -> Answer<'_, Vec<InboxEntry>> {
        self.call(|engine| async move { engine.inbox().await })
    }

    fn count_attempt(&self, update: UpdateId) -> Answer<'_, u32> {
        self.call(move |engine| async move { engine.count_attempt(update).await })
    }

    fn person(&self, chat: ChatId) -> Answer<'_, PersonState> {
        self.call(move |engine| async move { engine.person(chat).await })
    }

    fn people(
        &self,
        after: Option<ChatId>,
        limit: usize,
    ) -> Answer<'_, Vec<(ChatId, PersonState)>> {
        self.call(move |engine| async move { engine.people(after, limit).await })
    }

    fn commit(
        &self,
        chat: Option<ChatId>,
        changes: Changes,
        ack: Ack,
        now: DateTime<Utc>,
    ) -> Answer<'_, Option<OutboxEntries>> {
        let commit = Commit {
            chat,
            changes,
            ack,
            now,
        };
        let engine = self.engine.clone();
        self.call_without_end(async move { engine.commit(commit).await })
    }

    fn outbox(&self, of: Option<ChatId>) -> Answer<'_, OutboxEntries> {
        self.call(move |engine| async move { engine.outbox(of).await })
    }

    fn sent(&self, key: OutboxKey) -> Answer<'_, ()> {
        let engine = self.engine.clone();
        self.call_without_end(async move { engine.sent(key).await })
    }

    fn due(&self, kind: DueKind, until: DateTime<Utc>, limit: usize) -> Answer<'_, Vec<Due>> {
        self.call(move |engine| async move { engine.due(kind, until, limit).await })
    }

    fn next_due(&self, kind: DueKind, after: DateTime<Utc>) -> Answer<'_, Option<DateTime<Utc>>> {
        self.call(move |engine| async move { engine.next_due(kind, after).await })
    }

    fn take_dead_letters(&self) -> Answer<'_, Vec<(UpdateId, String)>> {
        self.call(|engine| async move { engine.take_dead_letters().await })
    }

    fn setting(&self) -> &'static str {
        SETTING
    }

    fn outage(&self) -> Option<watch::Receiver<bool>> {
        Some(self.engine.outage.subscribe())
    }

    /// The keys of the people are in a database.
    fn has_its_keys_at(&self, _keys: &KeySource) -> bool {
        true
    }

    fn back_up(&self, readable: bool, to: &mut dyn Write) -> Result<WrittenBackup> {
        self.runtime().block_on(self.engine.back_up(readable, to))
    }
}
