//! Polls Telegram for updates, through all that can be odd about its answers.

use super::source::{ALLOWED_UPDATES, RawSource, RawUpdate};
use crate::delivery::send::limits::pause;
use crate::delivery::send::{failure::Failure, telegram::Telegram};
use crate::delivery::shutdown::Shutdown;
use crate::storage::UpdateId;
use serde::Serialize;
use serde_json::value::RawValue;
use std::sync::Arc;
use std::time::Duration;
use teloxide::payloads::{DeleteWebhook, GetMe};
use teloxide::requests::Payload;
use teloxide::types::Update;
use tokio::time::Instant;

/// How long Telegram may keep a poll open without news.
const LONG_POLL: Duration = Duration::from_secs(50);
/// How long to wait for the answer to a poll.
const PATIENCE: Duration = Duration::from_secs(65);
/// How long the answer to another request may take.
pub const PATIENCE_WITH_OTHERS: Duration = Duration::from_secs(20);
/// The longest pause between polls that fail.
const LONGEST_PAUSE: Duration = Duration::from_secs(15);
/// The longest pause that Telegram may ask for before the next poll. A figure beyond it is a fault; asking again then does
/// no harm, and to hear nobody for days would.
const LONGEST_ASKED_PAUSE: Duration = Duration::from_secs(300);
/// The shortest time between two polls, unless the first one brought something.
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);

/// How long to wait after this number of failures in a row, where Telegram asked for this pause, or for none.
pub fn pause_asked_for(asked: Option<Duration>, failures: u32) -> Duration {
    match asked {
        Some(asked) => asked.clamp(SHORTEST_PAUSE, LONGEST_ASKED_PAUSE),
        None => pause(failures, LONGEST_PAUSE),
    }
}

/// teloxide's own `GetUpdates` has an offset of 32 bits; the number of an update may be larger.
#[derive(Serialize)]
struct GetUpdates {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    timeout: u64,
    allowed_updates: [&'static str; ALLOWED_UPDATES.len()],
}

impl Payload for GetUpdates {
    type Output = Vec<Update>;
    const NAME: &'static str = "GetUpdates";
}

/// Polling as a source of updates. A poll confirms what the one before it brought.
pub struct Polling {
    telegram: Arc<Telegram>,
    stop: Shutdown,
    /// Telegram may forget all updates before this one. Said once and not again: after a week without updates Telegram
    /// numbers them anew, perhaps lower.
    offset: Option<i64>,
    /// What the last poll brought.
    last_batch: Vec<UpdateId>,
    /// How many polls in a row failed.
    failures: u32,
    webhook_deleted: bool,
    conflict_told: bool,
}

impl RawSource for Polling {
    async fn next_batch(&mut self) -> Option<Vec<RawUpdate>> {
        loop {
            let asked = Instant::now();
            match self.ask().await {
                Ok(batch) => {
                    let is_probe = self.failures > 0;
                    self.failures = 0;
                    self.telegram.metrics().polls_work(true);
                    let is_new = |update: &RawUpdate| !self.last_batch.contains(&update.id);
                    let is_news = batch.iter().any(is_new);
                    self.last_batch = batch.iter().map(|update| update.id).collect();
                    let last = self.last_batch.iter().max();
                    self.offset = last.map(|last| i64::from(*last) + 1);
                    if is_news {
                        self.conflict_told = false;
                        return Some(batch);
                    }
                    if !is_probe {
                        self.sleep(SHORTEST_PAUSE.saturating_sub(asked.elapsed()))
                            .await?;
                    }
                }
                Err(failure) => {
                    self.telegram.metrics().polls_work(false);
                    self.failed(failure).await?;
                }
            }
        }
    }
}

impl Polling {
    pub fn new(telegram: Arc<Telegram>, stop: Shutdown) -> Self {
        Self {
            telegram,
            stop,
            offset: None,
            last_batch: Vec::new(),
            failures: 0,
            webhook_deleted: false,
            conflict_told: false,
        }
    }

    async fn ask(&self) -> Result<Vec<RawUpdate>, PollFailure> {
        // After a failure Telegram is not to wait for news, so that it is known at once whether polls work again. But not
        // where two processes disturb each other: there only news show it.
        let is_probe = self.failures > 0 && !self.conflict_told;
        let request = GetUpdates {
            offset: self.offset,
            timeout: if is_probe { 0 } else { LONG_POLL.as_secs() },
            allowed_updates: ALLOWED_UPDATES,
        };
        let answer = self.telegram.call(&request, PATIENCE).await;
        read(&answer.map_err(PollFailure::Request)?).ok_or(PollFailure::NoUpdates)
    }

    async fn failed(&mut self, failure: PollFailure) -> Option<()> {
        match failure {
            PollFailure::NoUpdates => {
                log::error!("getUpdates: the answer is not a list of updates; it is tried again");
                self.pause(None).await
            }
            PollFailure::Request(Failure::Refused {
                code: 409,
                description,
                ..
            }) => self.conflict(&description).await,
            PollFailure::Request(Failure::Refused {
                code: 401 | 404, ..
            }) => self.token_refused().await,
            PollFailure::Request(Failure::Refused {
                code, retry_after, ..
            }) => {
                if self.failures == 0 {
                    log::warn!(
                        "Telegram refused getUpdates with {code}; it is tried again until it works"
                    );
                }
                self.pause(retry_after).await
            }
            PollFailure::Request(Failure::Unreachable { .. }) => self.pause(None).await,
        }
    }

    /// Somebody else gets the bot's updates: a webhook, or another process.
    async fn conflict(&mut self, description: &str) -> Option<()> {
        // Telegram tells the two apart in its text alone. If that changes, a webhook stays, and the warning says so.
        if !self.webhook_deleted && description.contains("webhook") {
            log::warn!(
                "a webhook was set for this bot; it is deleted, because the assistant polls for updates"
            );
            self.webhook_deleted = true;
            let deletion = DeleteWebhook::new();
            let deleted = self.telegram.call(&deletion, PATIENCE_WITH_OTHERS).await;
            if deleted.is_ok() {
                return Some(());
            }
        } else if !self.conflict_told {
            log::warn!(
                "TELOXIDE_TOKEN: another process polls with this token, or sets a webhook for it; \
                 stop that process, or use another bot; polling is tried again until then"
            );
            self.conflict_told = true;
        }
        self.pause(None).await
    }

    /// The token may have been revoked. One odd answer does not end the program: the second in a row does, if `getMe`,
    /// which proves the token, is refused as well.
    async fn token_refused(&mut self) -> Option<()> {
        if self.failures > 0 {
            let who = GetMe::new();
            let answer = self.telegram.call(&who, PATIENCE_WITH_OTHERS).await;
            if let Err(Failure::Refused {
                code: 401 | 404, ..
            }) = answer
            {
                self.stop.fail(self.telegram.token_refused());
                return None;
            }
        }
        self.pause(None).await
    }

    /// Waits before the next poll, as long as Telegram asks or a while that grows.
    async fn pause(&mut self, asked: Option<Duration>) -> Option<()> {
        self.failures = self.failures.saturating_add(1);
        self.sleep(pause_asked_for(asked, self.failures)).await
    }

    async fn sleep(&self, time: Duration) -> Option<()> {
        self.stop.sleep(time).await.then_some(())
    }
}

/// Why a poll brought nothing that can be used.
enum PollFailure {
    Request(Failure),
    /// The answer is no list of updates.
    NoUpdates,
}

/// The updates of an answer; `None` if there are any and none has a number.
fn read(answer: &RawValue) -> Option<Vec<RawUpdate>> {
    let batch: Vec<&RawValue> = serde_json::from_str(answer.get()).ok()?;
    let updates: Vec<_> = batch.iter().filter_map(|raw| RawUpdate::new(raw)).collect();
    (batch.is_empty() || !updates.is_empty()).then_some(updates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_is_taken_apart_as_it_came() {
        let updates = |text: &str| {
            let raw = RawValue::from_string(text.to_owned()).unwrap();
            let updates = read(&raw)?.into_iter();
            Some(
                updates
                    .map(|u| (u.id, u.json.get().to_owned()))
                    .collect::<Vec<_>>(),
            )
        };
        let two = r#"[{"message":{"a": 1},"update_id":7},{"new":[],"update_id":8}]"#;
        let first = r#"{"message":{"a": 1},"update_id":7}"#.to_owned();
        let second = r#"{"new":[],"update_id":8}"#.to_owned();
        assert_eq!(updates(two), Some(vec![(7, first), (8, second)]));
        assert_eq!(updates("[]"), Some(vec![]));
        assert_eq!(updates(r#"[{"message":{}}]"#), None);
        assert_eq!(updates("true"), None);
    }

    #[test]
    fn a_pause_is_neither_nothing_nor_days() {
        let asked = |seconds| pause_asked_for(Some(Duration::from_secs(seconds)), 1);
        assert_eq!(asked(0), Duration::from_secs(1));
        assert_eq!(asked(7), Duration::from_secs(7));
        assert_eq!(asked(1_000_000), Duration::from_secs(300));
    }
}
