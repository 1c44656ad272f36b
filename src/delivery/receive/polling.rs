//! Polls for updates: each is in the inbox, on the disk, before Telegram is told to forget it.

use crate::delivery::send::limits::pause;
use crate::delivery::send::{failure::Failure, telegram::Telegram};
use crate::delivery::state::State;
use crate::storage::InboxEntry;
use crate::storage::UpdateId;
use futures_util::{Stream, StreamExt as _, stream};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use teloxide::payloads::{DeleteWebhook, GetUpdates, GetUpdatesSetters as _};
use teloxide::stop::{StopToken, mk_stop_token};
use teloxide::types::{AllowedUpdate, Update, UpdateKind};
use teloxide::update_listeners::{StatefulListener, UpdateListener};

/// How long Telegram may keep a poll open without news.
const LONG_POLL: Duration = Duration::from_secs(50);
/// How long to wait for the answer to a poll.
const PATIENCE: Duration = Duration::from_secs(65);
/// How long the answer to `deleteWebhook` may take.
const PATIENCE_WITH_WEBHOOK: Duration = Duration::from_secs(20);
/// The longest pause between polls that fail.
const LONGEST_PAUSE: Duration = Duration::from_secs(15);
/// The stream of updates: first what an earlier run left unhandled, then what Telegram brings.
pub struct Polling {
    telegram: Arc<Telegram>,
    state: Arc<State>,
    /// Telegram may forget all updates before this one. Said once and not again: after a week without updates Telegram
    /// numbers them anew, perhaps lower.
    offset: Option<UpdateId>,
    /// In the inbox, and not yet handed on.
    ready: VecDeque<InboxEntry>,
    attempts: u32,
    webhook_deleted: bool,
    conflict_told: bool,
}

impl Polling {
    pub fn new(telegram: Arc<Telegram>, state: Arc<State>) -> Self {
        Self {
            telegram,
            state,
            offset: None,
            ready: VecDeque::new(),
            attempts: 0,
            webhook_deleted: false,
            conflict_told: false,
        }
    }

    /// As teloxide's dispatcher takes it. The stream ends when the program is asked to stop.
    pub fn into_update_listener(self) -> impl UpdateListener<Err = Infallible> + Send {
        let (token, _) = mk_stop_token();
        StatefulListener::new((self, token), updates, |state: &mut PollingStream| {
            state.1.clone()
        })
    }

    /// The next update that can be read; `None` when the program stops.
    pub async fn next(&mut self) -> Option<Update> {
        let state = self.state.clone();
        loop {
            // The one of an earlier run that was handed on last.
            state.recovery.handled().await;
            let left = state.recovery.next();
            let again = left.is_some();
            let Some(received) = left.or_else(|| self.ready.pop_front()) else {
                self.poll().await?;
                continue;
            };
            match serde_json::from_slice::<Update>(&received.raw) {
                Ok(update) if !matches!(update.kind, UpdateKind::Error(_)) => {
                    if again {
                        state.recovery.hand_on(received.update);
                    }
                    return Some(update);
                }
                _ => self.skip(&received).await?,
            }
        }
    }

    /// Asks for updates once, and puts what comes into the inbox.
    async fn poll(&mut self) -> Option<()> {
        let (telegram, state) = (self.telegram.clone(), self.state.clone());
        let request = GetUpdates::new()
            .timeout(LONG_POLL.as_secs() as u32)
            .allowed_updates([
                AllowedUpdate::Message,
                AllowedUpdate::CallbackQuery,
                AllowedUpdate::MyChatMember,
            ]);
        let request = match self.offset {
            Some(offset) => request.offset(offset as i32),
            None => request,
        };
        let answer = telegram.call(&request, PATIENCE).await;
        match answer.map(|batch| read(&batch)) {
            Ok(Some(batch)) => {
                self.attempts = 0;
                self.conflict_told = false;
                let last = batch.iter().map(|(id, _)| *id).max();
                if last.is_some() {
                    let new = state.receive(&batch).await?;
                    self.ready.extend(new);
                }
                self.offset = last.map(|last| last + 1);
                Some(())
            }
            Ok(None) => {
                log::error!(
                    "getUpdates: the answer holds no updates that can be told apart; asking again"
                );
                self.pause(None).await
            }
            Err(Failure::Refused {
                code: 409,
                description,
                ..
            }) => self.conflict(&description).await,
            Err(Failure::Refused {
                code,
                description,
                retry_after,
            }) => {
                if self.attempts == 0 && code != 401 {
                    log::warn!(
                        "getUpdates was refused: {code} {description}; asking again until it is not"
                    );
                }
                self.pause(retry_after).await
            }
            Err(Failure::Unreachable { .. }) => self.pause(None).await,
        }
    }

    /// Somebody else gets the bot's updates: a webhook, or another process.
    async fn conflict(&mut self, description: &str) -> Option<()> {
        if !self.webhook_deleted && description.contains("webhook") {
            log::warn!(
                "a webhook was set for this bot: it is deleted, since the assistant asks for updates itself"
            );
            self.webhook_deleted = true;
            let telegram = self.telegram.clone();
            let deletion = DeleteWebhook::new();
            let deleted = telegram.call(&deletion, PATIENCE_WITH_WEBHOOK).await;
            if deleted.is_ok() {
                return Some(());
            }
        } else if !self.conflict_told {
            log::warn!(
                "TELOXIDE_TOKEN: another process polls with this token, or sets a webhook for it; \
                 end it, or give one of the two another bot; trying again until then"
            );
            self.conflict_told = true;
        }
        self.pause(None).await
    }

    /// Waits before the next poll, as long as Telegram asks or a while that grows.
    async fn pause(&mut self, asked: Option<Duration>) -> Option<()> {
        self.attempts = self.attempts.saturating_add(1);
        let time = asked.unwrap_or(pause(self.attempts, LONGEST_PAUSE));
        let state = self.state.clone();
        state.stop().sleep(time).await.then_some(())
    }

    /// An update that teloxide cannot read: its kind is logged, nothing else of it.
    async fn skip(&mut self, received: &InboxEntry) -> Option<()> {
        log::warn!(
            "update {}: cannot be read, and is set aside: {}",
            received.update,
            kind(&received.raw)
        );
        self.state.metrics.count_update("unreadable");
        self.state.dead_letter(received.update, None).await
    }
}

type PollingStream = (Polling, StopToken);

/// The stream ends by itself at the stop: teloxide misses a shutdown that comes while it hands on an update, and so may
/// never use the token it asks for.
fn updates(
    state: &mut PollingStream,
) -> impl Stream<Item = Result<Update, Infallible>> + Send + '_ {
    let (listener, _) = state;
    let stop = listener.state.stop().clone();
    stream::unfold(listener, |listener| async {
        let update = listener.next().await?;
        Some((Ok(update), listener))
    })
    .take_until(async move { stop.asked().await })
}

/// The ids and the raw texts of a batch; `None` if no id can be read.
fn read(batch: &RawValue) -> Option<Vec<(UpdateId, Vec<u8>)>> {
    #[derive(Deserialize)]
    struct Id {
        update_id: UpdateId,
    }
    let batch: Vec<&RawValue> = serde_json::from_str(batch.get()).ok()?;
    let updates: Vec<_> = batch
        .iter()
        .filter_map(|raw| {
            let id: Id = serde_json::from_str(raw.get()).ok()?;
            Some((id.update_id, nameless(raw)))
        })
        .collect();
    (batch.is_empty() || !updates.is_empty()).then_some(updates)
}

/// The update without the names of people, which are not kept for a moment; nobody asks for them.
fn nameless(raw: &RawValue) -> Vec<u8> {
    let Ok(mut update) = serde_json::from_str::<Value>(raw.get()) else {
        // Nested too deeply to be one of Telegram's, and not to be parsed later either.
        return raw.get().as_bytes().to_vec();
    };
    drop_names(&mut update);
    update.to_string().into_bytes()
}

fn drop_names(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(drop_names),
        Value::Object(fields) => {
            fields.retain(|key, _| !["last_name", "username"].contains(&key.as_str()));
            if let Some(name) = fields.get_mut("first_name") {
                *name = Value::String(String::new()); // a user without this field would not be read
            }
            fields.values_mut().for_each(drop_names);
        }
        _ => {}
    }
}

/// What kind of update this is, by Telegram's name for it.
fn kind(raw: &[u8]) -> String {
    let keys: HashMap<String, IgnoredAny> = serde_json::from_slice(raw).unwrap_or_default();
    let kinds: Vec<_> = keys.into_keys().filter(|key| key != "update_id").collect();
    kinds.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_are_not_written_down() {
        let batch = r#"[{"update_id":1,"message":{"from":{"id":5,"first_name":"Anna","last_name":"B","username":"c"},
            "chat":{"id":5,"type":"private","first_name":"Anna","username":"c"},"text":"Anna"}}]"#;
        let raw = RawValue::from_string(batch.to_owned()).unwrap();
        let expected = concat!(
            r#"{"message":{"chat":{"first_name":"","id":5,"type":"private"},"from":{"first_name":"","id":5},"#,
            r#""text":"Anna"},"update_id":1}"#
        );
        assert_eq!(read(&raw), Some(vec![(1, expected.as_bytes().to_vec())]));
    }

    #[test]
    fn a_batch_is_taken_apart_as_it_came() {
        let raw = |text: &str| RawValue::from_string(text.to_owned()).unwrap();
        assert_eq!(
            read(&raw(
                r#"[{"message":{"a": 1},"update_id":7},{"new":[],"update_id":8}]"#
            )),
            Some(vec![
                (7, br#"{"message":{"a":1},"update_id":7}"#.to_vec()),
                (8, br#"{"new":[],"update_id":8}"#.to_vec()),
            ])
        );
        assert_eq!(read(&raw("[]")), Some(vec![]));
        assert_eq!(read(&raw(r#"[{"message":{}}]"#)), None);
        assert_eq!(read(&raw("true")), None);
    }

    #[test]
    fn of_an_unreadable_update_only_the_kind_is_told() {
        assert_eq!(kind(br#"{"update_id":7,"gift":{"text":"secret"}}"#), "gift");
        assert_eq!(kind(b"nonsense"), "");
    }
}
