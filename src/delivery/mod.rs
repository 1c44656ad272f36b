//! Between Telegram and the conversation: receives updates, gives each its turn, and sends what is to be said.
//!
//! One process is the worker, who holds the lease; others stand by (`stand_by` below), and take what the webhook brings, too. An update
//! comes from a source in `receive/` (`polled.rs`, or `webhook.rs` and `inbox.rs`), cut to the fields that are used and kept safe;
//! teloxide's dispatcher (`dispatcher.rs`) orders the updates of each chat; `handle.rs` gives the update its turn:
//! read the person's state, call `chat::step`, commit the changes and the messages in one transaction. `send/` sends the
//! messages. A picture is fetched and read before that (`pictures.rs`). `reminders.rs` takes what is due from storage's index of times and goes the same way. `state.rs` keeps storage
//! and the send queue in step, and waits where storage fails.
//!
//! # How to add
//!
//! * **A field of an update**: name it in `receive/allow_list.rs`; what is not named there is neither stored nor seen.
//! * **A kind of update**: its fields in `receive/allow_list.rs`, its name among the `allowed_updates` in
//!   `receive/source.rs`, its route, kind and chat in `receive/dispatcher.rs`; what it means in `chat::EventKind`.
//! * **A request to Telegram**: a kind of `model::Outgoing`, and how it is sent in `send/requests.rs`.
//! * **A source of updates**: a file beside `receive/polled.rs` and `receive/inbox.rs` that implements
//!   `receive::source::UpdateSource`, and its place in `receive` below.

mod crash_guard;
mod dead_letters;
mod edits;
mod error;
mod handle;
mod introduction;
mod live_messages;
pub mod liveness;
mod locks;
mod look_ups;
mod menu;
mod metrics;
mod outage;
mod panics;
mod pictures;
mod receive;
mod recovery;
mod reminders;
mod send;
mod shutdown;
mod state;
mod under_way;
mod unsaid_news;

pub use error::DeliveryError;
pub use introduction::{user_name, webhook_info};
pub use look_ups::{LookUps, PushOutcome};
pub use metrics::Metrics;
pub use panics::log_panics_by_place;
pub use receive::registration::{Registration, WebhookInfo};
pub use receive::webhook::{Webhook, WebhookOutcome, secret_of};
pub use send::limits::Limits;
pub use send::picture::png;

use crate::chat;
use crate::clock::Clock;
use crate::storage::{Lease, Storage, StorageError};
use crash_guard::CrashGuard;
use handle::{Step, UpdateProcessor};
use introduction::introduce;
use look_ups::Worker;
use metrics::Role;
use picture_reader::PictureReader;
use pictures::Pictures;
use receive::dispatcher::dispatch;
use receive::inbox::Inbox;
use receive::listener::Listener;
use receive::polled::Polled;
use receive::polling::Polling;
use reminders::Reminders;
use reqwest::Url;
use send::fence::Fenced;
use send::queue::Queue;
use send::sender::Sender;
use send::telegram::Telegram;
use shutdown::Shutdown;
use state::State;
use std::fs::OpenOptions;
use std::future::pending;
use std::path::PathBuf;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// How long receiving and sending may take to end; the time that the sender gives its last requests is shorter.
const LAST_CALL: Duration = Duration::from_millis(3500);

/// How long giving the lease back may take. Another process takes over at once then, and otherwise some seconds later.
const HANDING_OVER: Duration = Duration::from_millis(500);

/// So soon a process is the worker that is the only one.
const AT_ONCE: Duration = Duration::from_millis(500);

/// What delivery needs to run.
pub struct Parts {
    pub token: String,
    /// The Bot API server, such as `https://api.telegram.org`.
    pub api_url: Url,
    pub limits: Limits,
    /// Reads the pictures that people send.
    pub pictures: PictureReader,
    /// Looks parcels up; `None` where the operator has nobody do it.
    pub look_ups: Option<Arc<LookUps>>,
    /// Takes updates; without it Telegram is polled.
    pub webhook: Option<WebhookParts>,
    /// Told how things stand, for whoever watches.
    pub metrics: Arc<Metrics>,
    /// A file for the note which reminder is being rendered; without one, a crash over it is not noticed.
    pub crash_guard: Option<PathBuf>,
    pub storage: Arc<dyn Storage>,
    pub clock: Clock,
    /// A file that is rewritten every half minute, also while Telegram cannot be reached, but not while a data folder
    /// fails: a database that is away is not mended by a new start.
    pub heartbeat: Option<PathBuf>,
}

/// The webhook's two ends.
pub struct WebhookParts {
    /// Takes what Telegram sends, from the start of the process on; whoever serves the address hands it over.
    pub receiver: Arc<Webhook>,
    /// What the worker tells Telegram.
    pub registration: Registration,
}

/// Receives and sends until `stop` is ready; then ends within four seconds. What is unfinished is on the disk, or Telegram
/// still has it.
///
/// # Errors
///
/// Telegram does not know the token, storage cannot be read at the start, or fails so that only a new start helps.
pub async fn run(
    parts: Parts,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), DeliveryError> {
    run_with(parts, stop, chat::step).await
}

async fn run_with(
    parts: Parts,
    stop: impl Future<Output = ()> + Send + 'static,
    step: Step,
) -> Result<(), DeliveryError> {
    let word = Shutdown::new();
    let running = run_until(parts, word.clone(), step);
    let stopping = async {
        tokio::select! {
            () = stop => word.ask(),
            () = word.asked() => {}
        }
        tokio::time::sleep(LAST_CALL).await;
    };
    let ended = tokio::select! {
        ended = running => ended,
        () = stopping => {
            log::warn!("some work did not end in time; the next start continues it");
            Ok(())
        }
    };
    match word.failure() {
        Some(why) => Err(DeliveryError::new(why)),
        None => ended,
    }
}

async fn run_until(parts: Parts, stop: Shutdown, step: Step) -> Result<(), DeliveryError> {
    let metrics = parts.metrics.clone();
    let heartbeat = parts.heartbeat.clone();
    let outage = parts.storage.outage();
    // A server of the data that fails is not mended by a new start of this process, which is alive.
    let has_server = outage.is_some();
    let is_well = || (has_server || metrics.storage_failing.get() == 0) && stop.failure().is_none();
    let webhook_failed = parts
        .webhook
        .as_ref()
        .map(|webhook| webhook.receiver.clone());
    let webhook_failed = async {
        match webhook_failed {
            Some(receiver) => receiver.failure().await,
            None => pending().await,
        }
    };
    tokio::select! {
        ended = stand_by(parts, stop.clone(), step) => ended,
        why = webhook_failed => Err(DeliveryError::new(why)),
        never = metrics.liveness.keep_up(heartbeat.as_deref(), is_well) => match never {},
        never = outage::tell(outage, &metrics) => match never {},
    }
}

/// Waits until this process is the worker, and works. There is no other way to take over than this start: what the worker before
/// left, ended in order or killed, is in storage.
async fn stand_by(parts: Parts, stop: Shutdown, step: Step) -> Result<(), DeliveryError> {
    let (storage, metrics) = (parts.storage.clone(), parts.metrics.clone());
    let about = storage.setting();
    let stands_by = async {
        // Who can be the worker is that within a moment.
        if stop.sleep(AT_ONCE).await && is_fit(&parts, &stop).await? {
            metrics.role.is(Role::Standby);
            log::info!("another process is the worker; this one stands by");
            stop.asked().await;
        }
        Ok(())
    };
    let lease = tokio::select! {
        biased;
        lease = storage.acquire() => Arc::new(lease.map_err(|error| failed(about, &error))?),
        ended = stands_by => return ended,
    };
    metrics.role.is_worker(&lease);
    if lease.epoch() > 0 {
        log::info!("this process is the worker now");
    }
    let worked = tokio::select! {
        worked = work(parts, Arc::downgrade(&lease), stop, step) => worked,
        // What is in memory may be older than what the new worker wrote. A new start is sure to have none of it.
        () = lease.lost() => Err(DeliveryError::new(format!(
            "{about}: another process has taken over the work; start this one again, and it stands by"
        ))),
    };
    // The sender has ended by now: what it had under way is noted, and the next worker says nothing twice.
    metrics.role.is(Role::Stopping);
    if let Some(lease) = Arc::into_inner(lease)
        && timeout(HANDING_OVER, storage.release(lease)).await.is_err()
    {
        log::warn!(
            "the lease could not be given back in time; another process takes over when it ends"
        );
    }
    worked
}

/// What would end this process when it takes over, it is told before it says that it is ready. `false` if it is to stop.
async fn is_fit(parts: &Parts, stop: &Shutdown) -> Result<bool, DeliveryError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    for file in [&parts.heartbeat, &parts.crash_guard].into_iter().flatten() {
        options.open(file).map_err(|error| {
            let file = file.display();
            let remedy = "make it writable for this user, or name another folder";
            DeliveryError::new(format!(
                "TRACKLESS_DATA: the file {file} cannot be written: {error}; {remedy}"
            ))
        })?;
    }
    let (token, api_url) = (parts.token.clone(), parts.api_url.clone());
    let telegram = Telegram::new(token, api_url, parts.metrics.clone())?;
    introduce(&telegram, stop).await
}

fn failed(about: &'static str, error: &StorageError) -> DeliveryError {
    DeliveryError::new(error.clone().about(about).to_string())
}

/// Receives, reminds and sends until the program is asked to stop.
async fn work(
    parts: Parts,
    lease: Weak<Lease>,
    stop: Shutdown,
    step: Step,
) -> Result<(), DeliveryError> {
    let Parts {
        token,
        api_url,
        limits,
        pictures,
        look_ups,
        webhook,
        metrics,
        crash_guard,
        storage,
        clock,
        heartbeat: _,
    } = parts;
    let telegram = Arc::new(Telegram::new(token, api_url, metrics.clone())?);
    let about = storage.setting();
    dead_letters::tell(&*storage)
        .await
        .map_err(|error| failed(about, &error))?;
    // Who worked until a moment ago may have said all that Telegram lets a chat be told at once.
    let takes_over = lease.upgrade().is_some_and(|lease| lease.epoch() > 1);
    let queue = match takes_over {
        true => Queue::after_another(limits, Instant::now()),
        false => Queue::new(limits, Instant::now()),
    };
    let state = State::open(
        storage,
        queue,
        metrics.clone(),
        clock.clone(),
        stop.clone(),
        look_ups.as_ref().map(|look_ups| look_ups.kind()),
    );
    let state = state.await.map(Arc::new);
    let state = state.map_err(|error| failed(about, &error))?;
    let crash_guard = crash_guard.map(|path| CrashGuard::open(&path)).transpose();
    let crash_guard = crash_guard.map_err(|error| {
        let why = format!("a file in it cannot be written: {error}; see to that");
        DeliveryError::new(format!("TRACKLESS_DATA: {why}"))
    })?;
    if !introduce(&telegram, &stop).await? {
        return Ok(());
    }
    metrics.telegram_answered();
    let pictures = Arc::new(Pictures::new(telegram.clone(), pictures, stop.clone()));
    let processor = UpdateProcessor::new(state.clone(), pictures, step, clock.clone());
    let processor = Arc::new(processor);
    let looks_up = async {
        if let Some(look_ups) = look_ups {
            let provider = look_ups.provider.clone();
            let worker = Arc::new(Worker::new(provider, state.clone(), step, clock.clone()));
            look_ups.works_with(worker.clone());
            worker.run().await;
        }
    };
    let transport = Arc::new(Fenced {
        transport: telegram.clone(),
        lease,
        stop: stop.clone(),
    });
    let reminders = Arc::new(Reminders {
        transport: transport.clone(),
        state: state.clone(),
        step,
        clock: clock.clone(),
        crash_guard: crash_guard.unwrap_or_default(),
        resting: Default::default(),
    });
    let sender = Arc::new(Sender {
        transport,
        state: state.clone(),
        reminders: reminders.clone(),
    });
    tokio::join!(
        receive(&telegram, webhook, processor, state.clone()),
        sender.run(),
        reminders.run(),
        looks_up,
        menu::set(&telegram, &stop),
        state.tell_age(),
    );
    Ok(())
}

/// Gives the updates their turns, from wherever they come.
async fn receive(
    telegram: &Arc<Telegram>,
    webhook: Option<WebhookParts>,
    processor: Arc<UpdateProcessor>,
    state: Arc<State>,
) {
    let (bot, stop) = (telegram.bot(), state.stop().clone());
    match webhook {
        None => {
            let listener = || {
                let polling = Polling::new(telegram.clone(), stop.clone());
                Listener::new(Polled::new(polling, state.clone()), state.clone())
            };
            dispatch(bot, processor, listener, stop.clone()).await;
        }
        Some(WebhookParts {
            receiver,
            registration,
        }) => {
            let listener = || {
                let inbox = Inbox::new(state.clone(), receiver.arrivals());
                Listener::new(inbox, state.clone())
            };
            tokio::join!(
                dispatch(bot, processor, listener, stop.clone()),
                registration.keep(telegram, &stop),
            );
        }
    }
}

#[cfg(test)]
mod tests;
