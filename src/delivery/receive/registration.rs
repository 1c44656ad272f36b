//! Tells Telegram where the webhook is, and looks from time to time whether it still knows, and what it says of it.

use super::polling::{PATIENCE_WITH_OTHERS, pause_asked_for};
use super::source::ALLOWED_UPDATES;
use crate::delivery::send::{failure::Failure, telegram::Telegram};
use crate::delivery::shutdown::Shutdown;
use reqwest::Url;
use reqwest::multipart::{Form, Part};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::time::Duration;
use teloxide::payloads::GetWebhookInfo;
use teloxide::requests::Payload;
use teloxide::types::True;

/// How many requests Telegram may make at once. It is its own default; the assistant's address takes more connections than that.
const CONNECTIONS: u8 = 40;
/// How often it is looked what Telegram says of the webhook.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// The webhook as Telegram is told of it.
pub struct Registration {
    pub url: Url,
    pub secret: String,
    /// A certificate that Telegram would not trust otherwise, in the form PEM.
    pub certificate: Option<Vec<u8>>,
}

/// What Telegram says of the webhook.
#[derive(Debug, Deserialize)]
pub struct WebhookInfo {
    /// Empty if there is none.
    pub url: String,
    #[serde(default)]
    pub pending_update_count: i64,
    /// In seconds since 1970.
    pub last_error_date: Option<i64>,
    pub last_error_message: Option<String>,
}

impl WebhookInfo {
    /// Asks Telegram.
    pub async fn ask(telegram: &Telegram) -> Result<Self, Failure> {
        let asked = GetWebhookInfo::new();
        let answer = telegram.call(&asked, PATIENCE_WITH_OTHERS).await?;
        serde_json::from_str(answer.get()).map_err(|error| Failure::Unreachable {
            why: format!("it does not answer getWebhookInfo as the Bot API does: {error}"),
            status: None,
        })
    }
}

#[derive(Serialize)]
struct SetWebhook<'a> {
    url: &'a Url,
    secret_token: &'a str,
    max_connections: u8,
    allowed_updates: [&'static str; ALLOWED_UPDATES.len()],
}

impl Payload for SetWebhook<'_> {
    type Output = True;
    const NAME: &'static str = "SetWebhook";
}

impl Registration {
    /// Sets the webhook, and sets it again when Telegram has forgotten it, until the program is asked to stop.
    pub async fn keep(&self, telegram: &Telegram, stop: &Shutdown) {
        telegram.metrics().webhook.is_set(false);
        let mut told = None;
        while self.set(telegram, stop).await {
            loop {
                if !stop.sleep(LOOK_EVERY).await {
                    return;
                }
                // Whether Telegram can be reached at all is told elsewhere.
                let Ok(info) = WebhookInfo::ask(telegram).await else {
                    continue;
                };
                let metrics = telegram.metrics();
                metrics.webhook.pending.set(info.pending_update_count);
                if info.url != self.url.as_str() {
                    log::warn!(
                        "TRACKLESS_WEBHOOK: somebody has deleted the webhook or set another; it is set again. \
                         Is there another process with this token?"
                    );
                    break;
                }
                if info.last_error_date > told {
                    told = info.last_error_date;
                    log::warn!(
                        "TRACKLESS_WEBHOOK: Telegram could not deliver an update and repeats it: {}",
                        info.last_error_message.unwrap_or_default()
                    );
                }
            }
        }
    }

    /// Sets the webhook; `false` when the program stops before that works.
    async fn set(&self, telegram: &Telegram, stop: &Shutdown) -> bool {
        let mut failures = 0;
        loop {
            let answer = self.ask(telegram).await;
            telegram.metrics().webhook.is_set(answer.is_ok());
            failures += 1;
            let time = match answer {
                Ok(_) => return true,
                Err(Failure::Refused {
                    code,
                    description,
                    retry_after,
                }) => {
                    if retry_after.is_none() {
                        log::error!(
                            "TRACKLESS_WEBHOOK: Telegram refused the webhook: {code} {description}; correct the setting; \
                             until then it is tried again"
                        );
                    }
                    pause_asked_for(retry_after, failures)
                }
                Err(Failure::Unreachable { .. }) => pause_asked_for(None, failures),
            };
            if !stop.sleep(time).await {
                return false;
            }
        }
    }

    async fn ask(&self, telegram: &Telegram) -> Result<Box<RawValue>, Failure> {
        let request = SetWebhook {
            url: &self.url,
            secret_token: &self.secret,
            max_connections: CONNECTIONS,
            allowed_updates: ALLOWED_UPDATES,
        };
        let Some(certificate) = &self.certificate else {
            return telegram.call(&request, PATIENCE_WITH_OTHERS).await;
        };
        let form = Form::new()
            .text("url", self.url.to_string())
            .text("secret_token", self.secret.clone())
            .text("max_connections", CONNECTIONS.to_string())
            .text(
                "allowed_updates",
                serde_json::json!(ALLOWED_UPDATES).to_string(),
            )
            .part(
                "certificate",
                Part::bytes(certificate.clone()).file_name("certificate.pem"),
            );
        telegram
            .upload(SetWebhook::NAME, form, PATIENCE_WITH_OTHERS)
            .await
    }
}
