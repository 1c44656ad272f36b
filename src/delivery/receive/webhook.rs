//! Takes what Telegram sends to the webhook. It is cut to what is used and written to the inbox, and only then confirmed. Each process
//! may do that, the worker and those that stand by.

use super::allow_list::cut;
use super::source::RawUpdate;
use crate::clock::Clock;
use crate::delivery::metrics::Metrics;
use crate::delivery::send::limits::pause;
use crate::storage::{self, ErrorKind, Storage, StorageError};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use subtle::ConstantTimeEq;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

/// How long an update may take to be written down; Telegram sends it again later.
const PATIENCE: Duration = Duration::from_secs(8);

/// The longest pause before a failing storage is tried again.
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// What came of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookOutcome {
    /// It is on the disk.
    Taken,
    /// It is no update that can be kept: it would be none the next time either.
    Malformed,
    /// It cannot be written down now.
    Later,
}

/// The webhook's end in this process.
pub struct Webhook {
    secret: String,
    storage: Arc<dyn Storage>,
    clock: Clock,
    metrics: Arc<Metrics>,
    /// Marked as changed when this process has put something into the inbox.
    arrivals: watch::Sender<()>,
    /// Storage does not take what comes; it is tried again by itself.
    fails: AtomicBool,
    /// Why nothing but a new start helps.
    failure: watch::Sender<Option<String>>,
}

/// The secret of a bot that was given none. It is made of the token, so that all processes of the bot have the same one, and none has
/// to be kept; the token cannot be made of it.
pub fn secret_of(token: &str) -> String {
    let hash = Sha256::new()
        .chain_update(b"trackless webhook secret\0")
        .chain_update(token);
    storage::hex(&hash.finalize())
}

impl Webhook {
    pub fn new(
        secret: String,
        storage: Arc<dyn Storage>,
        clock: Clock,
        metrics: Arc<Metrics>,
    ) -> Self {
        Self {
            secret,
            storage,
            clock,
            metrics,
            arrivals: watch::Sender::default(),
            fails: AtomicBool::new(false),
            failure: watch::Sender::default(),
        }
    }

    /// Whether the request that brings this secret comes from Telegram.
    pub fn is_telegram(&self, secret: Option<&[u8]>) -> bool {
        let is_telegram =
            secret.is_some_and(|secret| bool::from(secret.ct_eq(self.secret.as_bytes())));
        if !is_telegram {
            self.metrics.webhook.count("false_secret");
        }
        is_telegram
    }

    /// Takes the body of a request that comes from Telegram.
    pub async fn received(self: &Arc<Self>, body: &[u8]) -> WebhookOutcome {
        let json: Option<&RawValue> = serde_json::from_slice(body).ok();
        let outcome = match json.and_then(RawUpdate::new) {
            None => {
                log::warn!("TRACKLESS_WEBHOOK: what came was no update; it is not asked for again");
                WebhookOutcome::Malformed
            }
            Some(update) => {
                // What is begun is ended, also if the caller hangs up: whoever waits for arrivals has to hear of it.
                let written = tokio::spawn(Arc::clone(self).write(update));
                match timeout(PATIENCE, written).await {
                    Ok(Ok(true)) => WebhookOutcome::Taken,
                    _ => WebhookOutcome::Later,
                }
            }
        };
        self.metrics.webhook.count(match outcome {
            WebhookOutcome::Taken => "taken",
            WebhookOutcome::Malformed => "malformed",
            WebhookOutcome::Later => "put_off",
        });
        outcome
    }

    /// Whether the update is in the inbox, or was handled before.
    async fn write(self: Arc<Self>, update: RawUpdate) -> bool {
        let entry = (update.id, cut(&update.json));
        let now = self.clock.now();
        match self.storage.receive(vec![entry.clone()], now).await {
            Ok(_) => {
                self.arrivals.send_replace(());
                true
            }
            Err(error) => {
                self.failed(&error);
                if !self.fails.swap(true, Ordering::Relaxed) {
                    log::error!(
                        "{}: writing to the inbox failed: {error}; Telegram is asked to send it again",
                        self.storage.setting()
                    );
                    tokio::spawn(self.try_until_it_works(entry));
                }
                false
            }
        }
    }

    fn failed(&self, error: &StorageError) {
        if !matches!(error.kind, ErrorKind::Transient | ErrorKind::Corrupt) {
            let why = error.clone().about(self.storage.setting()).to_string();
            self.failure.send_replace(Some(why));
        }
    }

    /// Whoever sees that this process is not ready sends it nothing more: that all is well again has to be found out by itself.
    async fn try_until_it_works(self: Arc<Self>, entry: (u32, Vec<u8>)) {
        self.metrics.storage_failing.inc();
        for failures in 1.. {
            sleep(pause(failures, LONGEST_PAUSE)).await;
            let now = self.clock.now();
            if self.storage.receive(vec![entry.clone()], now).await.is_ok() {
                break;
            }
        }
        log::info!(
            "{}: writing to the inbox works again",
            self.storage.setting()
        );
        self.metrics.storage_failing.dec();
        self.fails.store(false, Ordering::Relaxed);
        self.arrivals.send_replace(());
    }

    /// Marked as changed when this process has put something into the inbox.
    pub fn arrivals(&self) -> watch::Receiver<()> {
        self.arrivals.subscribe()
    }

    /// Resolves when nothing but a new start helps; says why.
    pub async fn failure(&self) -> String {
        let mut failure = self.failure.subscribe();
        match failure.wait_for(Option::is_some).await {
            Ok(why) => why.clone().unwrap_or_default(),
            Err(_) => std::future::pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_the_tokens_own_and_telegram_takes_it() {
        let secret = secret_of("1:a");
        assert_eq!(secret, secret_of("1:a"));
        assert_ne!(secret, secret_of("1:b"));
        assert_eq!(secret.len(), 64);
        assert!(secret.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    }
}
