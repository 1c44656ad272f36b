//! `trackless` without a command: wires the parts, and runs the assistant.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::runtime::Runtime;

use super::config::{Environment, Flags, WebhookSetup};
use super::{backup, clock_difference, http, keys, look_ups, pictures, stdin_clock, webhook};
use crate::clock::Clock;
use crate::delivery::{self, liveness};
use crate::storage::{self, Blocking, DatabaseUrl, KeySource, Storage};
use crate::{advice, logging};

/// The settings of the two addresses.
const WATCHED_AT: &str = "TRACKLESS_HTTP";
const HEARD_AT: &str = "TRACKLESS_WEBHOOK_LISTEN";

/// What still blocks a thread when all else has ended may do so no longer than this.
const LAST_MOMENT: Duration = Duration::from_millis(500);

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
    let webhook = environment.webhook.setup(&token, http, &api_url)?;
    let mut secrets = environment.look_ups.secrets();
    secrets.extend(passwords(&database, &key_source));
    secrets.extend(webhook.iter().map(|webhook| webhook.secret.clone()));
    let provider = look_ups::provider(&environment)?;
    logging::start(&environment.log.clone()?, &token, &secrets);
    delivery::log_panics_by_place();
    if let Some(rules) = stores {
        advice::use_rules(rules);
    }
    let watched =
        http.map(|address| http::bind(WATCHED_AT, address, "/healthz, /readyz and /metrics are"));
    let watched = watched.transpose()?;
    let heard = webhook.as_ref().and_then(|webhook| webhook.listen);
    let heard = heard.map(|address| http::bind(HEARD_AT, address, "Telegram is heard"));
    let heard = heard.transpose()?;
    // Also with a database: the sign of life and the note about what is being rendered are files of one process alone.
    let _occupied = storage::occupy(&data)?;
    let storage = match &database {
        Some(url) => {
            if let Some(warning) = unused_data(&data) {
                log::warn!("{warning}");
            }
            let (place, there) = storage::database_time(url)?;
            if let Some(warning) = clock_difference::told(&place, there) {
                log::warn!("{warning}");
            }
            let bot = token.split(':').next();
            storage::open_database(url, &key_source, bot)?
        }
        None => storage::open(&data, &key_source)?,
    };
    // A database may be read by anybody who knows it: `trackless backup` asks for nothing but the data of the folder.
    if database.is_none() {
        backup::serve(Arc::clone(&storage), &data);
    }

    let (clock, end_of_input) = if flags.stdin_clock {
        let (clock, ended) = stdin_clock::start(Blocking::new(Arc::clone(&storage)))?;
        (clock, Some(ended))
    } else {
        (Clock::System, None)
    };
    let metrics = Arc::<delivery::Metrics>::default();
    let look_ups = provider.map(|provider| Arc::new(delivery::LookUps::new(provider)));
    let webhook = webhook.map(|setup| webhook_parts(setup, &storage, &clock, &metrics));
    let called = webhook.as_ref().map(|parts| {
        let path = parts.registration.url.path();
        webhook::routes(path, Arc::clone(&parts.receiver))
    });
    let parts = delivery::Parts {
        token,
        api_url,
        limits,
        pictures: pictures::reader(text_program),
        look_ups: look_ups.clone(),
        webhook,
        metrics: Arc::clone(&metrics),
        crash_guard: Some(data.join("rendering")),
        storage,
        clock,
        heartbeat: Some(liveness::file_in(&data)),
    };
    let runtime = Runtime::new()?;
    let ended = runtime.block_on(async {
        let signal = asked_to_stop()?;
        let storage = Arc::clone(&parts.storage);
        // In a database the keys are not files that somebody could delete.
        if database.is_none() {
            tokio::spawn(keys::watch(storage, key_source, Arc::clone(&metrics)));
        }
        let mut pages = http::routes(metrics, look_ups);
        match (heard, called) {
            (Some(listener), Some(called)) => {
                tokio::spawn(http::serve(HEARD_AT, listener, called));
            }
            (None, Some(called)) => pages = pages.merge(called),
            (_, None) => {}
        }
        if let Some(listener) = watched {
            tokio::spawn(http::serve(WATCHED_AT, listener, pages));
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
    let passwords = urls.flat_map(DatabaseUrl::passwords);
    // What is shorter would be blotted out of words in the log.
    passwords.filter(|password| password.len() >= 8).collect()
}

/// What is said of data in the folder, where a database is set.
pub fn unused_data(folder: &Path) -> Option<String> {
    let name = folder.display();
    storage::has_data(folder).then(|| format!(
        "TRACKLESS_DATABASE: the people in the folder {name} are not served, for the database takes its place; to move them, make a backup without this setting and restore it into an empty database with it; else name another folder with TRACKLESS_DATA"
    ))
}

fn webhook_parts(
    setup: WebhookSetup,
    storage: &Arc<dyn Storage>,
    clock: &Clock,
    metrics: &Arc<delivery::Metrics>,
) -> delivery::WebhookParts {
    let receiver = delivery::Webhook::new(
        setup.secret.clone(),
        Arc::clone(storage),
        clock.clone(),
        Arc::clone(metrics),
    );
    delivery::WebhookParts {
        receiver: Arc::new(receiver),
        registration: delivery::Registration {
            url: setup.url,
            secret: setup.secret,
            certificate: setup.certificate,
        },
    }
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
