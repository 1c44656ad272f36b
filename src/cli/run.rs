//! `trackless` without a command: wires the parts, and runs the assistant.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::runtime::Runtime;

use super::config::{Environment, Flags};
use super::{backup, http, keys, look_ups, pictures, stdin_clock};
use crate::clock::Clock;
use crate::delivery::{self, liveness};
use crate::storage::{self, Blocking, DatabaseUrl, KeySource, Storage};
use crate::{advice, logging};

/// What still blocks a thread when all else has ended may do so no longer than this.
const LAST_MOMENT: Duration = Duration::from_millis(500);

/// How many dead-lettered update ids the startup warning lists.
const TOLD_OF: usize = 5;

/// Runs the assistant until it is asked to stop.
pub fn run(flags: Flags) -> Result<()> {
    // All settings are read before anything is made.
    let environment = Environment::read();
    let token = environment.token()?;
    let api_url = flags.api_url?;
    let key_source = flags.folders.keys()?;
    let data = flags.folders.data?;
    let stores = environment.stores()?;
    let limits = environment.limits()?;
    let text_program = environment.text_program()?;
    let http = environment.http.clone().transpose()?;
    let database = environment.database.clone().transpose()?;
    let mut keys = environment.look_ups.secrets();
    keys.extend(passwords(&database, &key_source));
    let provider = look_ups::provider(&environment)?;
    logging::start(&environment.log.clone()?, &token, &keys);
    delivery::log_panics_by_place();
    if let Some(rules) = stores {
        advice::use_rules(rules);
    }
    let watched = http.map(http::bind).transpose()?;
    let storage = match &database {
        Some(url) => {
            // For the files of this process alone: the sign of life, and the note about what is being rendered.
            std::fs::create_dir_all(&data).with_context(|| {
                format!(
                    "TRACKLESS_DATA: the folder {} cannot be made",
                    data.display()
                )
            })?;
            storage::open_database(url, &key_source)?
        }
        None => storage::open(&data, &key_source)?,
    };
    backup::serve(Arc::clone(&storage), &data);

    let (clock, end_of_input) = if flags.stdin_clock {
        let (clock, ended) = stdin_clock::start(Blocking::new(Arc::clone(&storage)))?;
        (clock, Some(ended))
    } else {
        (Clock::System, None)
    };
    let metrics = Arc::<delivery::Metrics>::default();
    let look_ups = provider.map(|provider| Arc::new(delivery::LookUps::new(provider)));
    let parts = delivery::Parts {
        token,
        api_url,
        limits,
        pictures: pictures::reader(text_program),
        look_ups: look_ups.clone(),
        metrics: Arc::clone(&metrics),
        crash_guard: Some(data.join("rendering")),
        storage,
        clock,
        heartbeat: Some(liveness::file_in(&data)),
    };
    let runtime = Runtime::new()?;
    let ended = runtime.block_on(async {
        tell_of_set_aside(&*parts.storage).await?;
        let signal = asked_to_stop()?;
        let storage = Arc::clone(&parts.storage);
        // In a database the keys are not files that somebody could delete.
        if database.is_none() {
            tokio::spawn(keys::watch(storage, key_source, Arc::clone(&metrics)));
        }
        if let Some(listener) = watched {
            tokio::spawn(http::serve(listener, http::routes(metrics, look_ups)));
        }
        let stop = async move {
            match end_of_input {
                None => signal.await,
                Some(ended) => tokio::select! {
                    () = signal => {}
                    _ = ended => {}
                },
            }
        };
        Ok(delivery::run(parts, stop).await?)
    });
    runtime.shutdown_timeout(LAST_MOMENT);
    ended
}

/// The passwords in the addresses of databases.
fn passwords(database: &Option<DatabaseUrl>, keys: &KeySource) -> Vec<String> {
    let urls = [database, &keys.database].into_iter().flatten();
    let passwords = urls.filter_map(|url| url.password());
    // What is shorter would be blotted out of words in the log.
    let passwords = passwords.filter(|password| password.len() >= 8);
    passwords.map(str::to_owned).collect()
}

/// Tells once of what earlier runs set aside: how many updates, and the newest few.
async fn tell_of_set_aside(storage: &dyn Storage) -> Result<()> {
    let dead_letters = storage
        .take_dead_letters()
        .await
        .context("TRACKLESS_DATA")?;
    if dead_letters.is_empty() {
        return Ok(());
    }
    let newest = dead_letters.iter().rev().take(TOLD_OF);
    let newest: Vec<_> = newest.map(|(id, kind)| format!("{id} ({kind})")).collect();
    log::warn!(
        "earlier runs gave up {} that they could not handle; the newest: {}",
        match dead_letters.len() {
            1 => "1 update".to_owned(),
            count => format!("{count} updates"),
        },
        newest.join(", ")
    );
    Ok(())
}

/// Ready at SIGTERM or SIGINT, both of which are caught from now on.
#[cfg(unix)]
fn asked_to_stop() -> Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn asked_to_stop() -> Result<impl Future<Output = ()>> {
    Ok(async {
        // Without the signal the assistant can still be ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    })
}
