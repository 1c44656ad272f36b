//! Between Telegram and the conversation: receives updates, gives each its turn, and sends what is to be said.
//!
//! An update comes from a source in `receive/` (`polling.rs`). `listener.rs` cuts it to the fields that are used and keeps
//! it safe; teloxide's dispatcher (`dispatcher.rs`) orders the updates of each chat; `handle.rs` gives the update its turn:
//! read the person's state, call `chat::step`, commit the changes and the messages in one transaction. `send/` sends the
//! messages. A picture is fetched and read before that (`pictures.rs`). `reminders.rs` takes what is due from storage's index of times and goes the same way. `state.rs` keeps storage
//! and the send queue in step, and waits where storage fails.
//!
//! # How to add
//!
//! * **A field of an update**: name it in `receive/allow_list.rs`; what is not named there is neither stored nor seen.
//! * **A kind of update**: its fields in `receive/allow_list.rs`, its name among the `allowed_updates` in
//!   `receive/polling.rs`, its route, kind and chat in `receive/dispatcher.rs`; what it means in `chat::EventKind`.
//! * **A request to Telegram**: a kind of `model::Outgoing`, and how it is sent in `send/requests.rs`.
//! * **A source of updates**, such as a webhook: a file beside `receive/polling.rs` that implements
//!   `receive::source::UpdateSource`, and the choice between the two in `work` below.

mod crash_guard;
mod edits;
mod error;
mod handle;
mod live_messages;
pub mod liveness;
mod locks;
mod look_ups;
mod menu;
mod metrics;
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
pub use look_ups::{LookUps, PushOutcome};
pub use metrics::Metrics;
pub use panics::log_panics_by_place;
pub use send::limits::Limits;

use crate::chat;
use crate::clock::Clock;
use crate::storage::{self, Storage};
use crash_guard::CrashGuard;
use handle::{Step, UpdateProcessor};
use look_ups::Worker;
use picture_reader::PictureReader;
use pictures::Pictures;
use receive::listener::Listener;
use receive::polling::{Polling, pause_asked_for};
use reminders::Reminders;
use reqwest::Url;
use send::sender::Sender;
use send::{failure::Failure, telegram::Telegram};
use shutdown::Shutdown;
use state::State;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use teloxide::types::Me;

/// How long the answer to `getMe` may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long receiving and sending may take to end; the time that the sender gives its last requests is shorter.
const LAST_CALL: Duration = Duration::from_millis(3500);

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
    /// Told how things stand, for whoever watches.
    pub metrics: Arc<Metrics>,
    /// A file for the note which reminder is being rendered; without one, a crash over it is not noticed.
    pub crash_guard: Option<PathBuf>,
    pub storage: Arc<dyn Storage>,
    pub clock: Clock,
    /// A file that is rewritten every half minute, also while Telegram cannot be reached, but not while storage fails.
    pub heartbeat: Option<PathBuf>,
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
    let Parts {
        token,
        api_url,
        limits,
        pictures,
        look_ups,
        metrics,
        crash_guard,
        storage,
        clock,
        heartbeat,
    } = parts;
    let telegram = Arc::new(Telegram::new(token, api_url, metrics.clone())?);
    let failed = |error: storage::StorageError| {
        DeliveryError::new(error.about("TRACKLESS_DATA").to_string())
    };
    let lease = storage.acquire().await.map_err(failed)?;
    let state = State::open(
        storage,
        limits,
        metrics.clone(),
        clock.clone(),
        stop.clone(),
        look_ups.as_ref().map(|look_ups| look_ups.kind()),
    );
    let state = state.await.map(Arc::new).map_err(failed)?;
    let crash_guard = crash_guard.map(|path| CrashGuard::open(&path)).transpose();
    let crash_guard = crash_guard
        .map_err(|error| {
            DeliveryError::new(format!(
                "TRACKLESS_DATA: a file in it cannot be written: {error}; see to that"
            ))
        })?
        .unwrap_or_default();
    let pictures = Pictures::new(telegram.clone(), pictures, stop);
    let work = work(
        telegram,
        state.clone(),
        Arc::new(pictures),
        clock,
        step,
        crash_guard,
        look_ups,
    );
    tokio::select! {
        ended = work => ended,
        () = lease.lost() => Err(DeliveryError::new(
            "TRACKLESS_DATA: another process has taken over the data".to_owned(),
        )),
        never = metrics.liveness.keep_up(heartbeat.as_deref(), || state.storage_works()) => match never {},
    }
}

/// Receives, reminds and sends until the program is asked to stop.
async fn work(
    telegram: Arc<Telegram>,
    state: Arc<State>,
    pictures: Arc<Pictures>,
    clock: Clock,
    step: Step,
    crash_guard: CrashGuard,
    look_ups: Option<Arc<LookUps>>,
) -> Result<(), DeliveryError> {
    let stop = state.stop().clone();
    if !introduce(&telegram, &stop).await? {
        return Ok(());
    }
    state.metrics.telegram_answered();
    let processor = UpdateProcessor::new(state.clone(), pictures, step, clock.clone());
    let processor = Arc::new(processor);
    let worker = look_ups.map(|look_ups| {
        let provider = look_ups.provider.clone();
        let worker = Arc::new(Worker::new(provider, state.clone(), step, clock.clone()));
        look_ups.works_with(worker.clone());
        worker
    });
    let looks_up = async {
        if let Some(worker) = worker {
            worker.run().await;
        }
    };
    let reminders = Arc::new(Reminders {
        transport: telegram.clone(),
        state: state.clone(),
        step,
        clock,
        crash_guard,
        resting: Default::default(),
    });
    let sender = Arc::new(Sender {
        transport: telegram.clone(),
        state: state.clone(),
        reminders: reminders.clone(),
    });
    let listener = || {
        let source = Polling::new(telegram.clone(), stop.clone());
        Listener::new(source, state.clone())
    };
    tokio::join!(
        receive::dispatcher::dispatch(telegram.bot(), processor, listener, stop.clone()),
        sender.run(),
        reminders.run(),
        looks_up,
        menu::set(&telegram, &stop),
    );
    Ok(())
}

/// Asks Telegram once who the bot is; returns its user name.
///
/// # Errors
///
/// Telegram does not know the token, or cannot be reached.
pub async fn user_name(token: String, api_url: Url) -> Result<String, DeliveryError> {
    let telegram = Telegram::new(token, api_url, Arc::default())?;
    let who = teloxide::payloads::GetMe::new();
    let host = telegram.host();
    let why = match telegram.call(&who, PATIENCE).await {
        Ok(me) => return understand(&telegram, me.get()).map(|me| me.username().to_owned()),
        Err(Failure::Refused {
            code: 401 | 404, ..
        }) => return Err(DeliveryError::new(telegram.token_refused())),
        Err(Failure::Refused { code, .. }) => format!("{host} answered getMe with {code}"),
        Err(Failure::Unreachable { why, .. }) => format!("{host} cannot be reached ({why})"),
    };
    Err(DeliveryError::new(format!(
        "TELOXIDE_API_URL: {why}; see to the network, correct the address, or try again later"
    )))
}

/// Asks Telegram who this bot is, until it answers; `false` if the program is stopped before.
async fn introduce(telegram: &Telegram, stop: &Shutdown) -> Result<bool, DeliveryError> {
    let who = teloxide::payloads::GetMe::new();
    let mut attempts = 0;
    loop {
        let answer = tokio::select! {
            () = stop.asked() => return Ok(false),
            answer = telegram.call(&who, PATIENCE) => answer,
        };
        attempts += 1;
        let time = match answer {
            Ok(me) => return understand(telegram, me.get()).map(|_| true),
            Err(Failure::Refused {
                code: 401 | 404, ..
            }) => return Err(DeliveryError::new(telegram.token_refused())),
            Err(Failure::Refused {
                code, retry_after, ..
            }) => {
                log::warn!(
                    "TELOXIDE_API_URL: {} answered getMe with {code}; it is tried again",
                    telegram.host()
                );
                pause_asked_for(retry_after, attempts)
            }
            Err(Failure::Unreachable { .. }) => pause_asked_for(None, attempts),
        };
        if !stop.sleep(time).await {
            return Ok(false);
        }
    }
}

fn understand(telegram: &Telegram, me: &str) -> Result<Me, DeliveryError> {
    serde_json::from_str(me).map_err(|error| {
        DeliveryError::new(format!(
            "TELOXIDE_API_URL: {} does not answer getMe as the Bot API does ({error}); check the address",
            telegram.host()
        ))
    })
}

#[cfg(test)]
mod tests;
