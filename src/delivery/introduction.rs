//! What Telegram is asked before anything else: who the bot is; and what a doctor asks besides.

use super::error::DeliveryError;
use super::receive::polling::pause_asked_for;
use super::receive::registration::WebhookInfo;
use super::send::{failure::Failure, telegram::Telegram};
use super::shutdown::Shutdown;
use reqwest::Url;
use std::sync::Arc;
use std::time::Duration;
use teloxide::types::Me;

/// How long the answer to `getMe` may take.
const PATIENCE: Duration = Duration::from_secs(20);

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
pub async fn introduce(telegram: &Telegram, stop: &Shutdown) -> Result<bool, DeliveryError> {
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

/// Asks Telegram once what it knows of the bot's webhook.
///
/// # Errors
///
/// Telegram does not know the token, or cannot be reached.
pub async fn webhook_info(token: String, api_url: Url) -> Result<WebhookInfo, DeliveryError> {
    let telegram = Telegram::new(token, api_url, Arc::default())?;
    WebhookInfo::ask(&telegram).await.map_err(|failure| {
        let why = match failure {
            Failure::Refused { code, .. } => format!("answered getWebhookInfo with {code}"),
            Failure::Unreachable { why, .. } => format!("cannot be reached ({why})"),
        };
        DeliveryError::new(format!(
            "TRACKLESS_WEBHOOK: {} {why}; try again later",
            telegram.host()
        ))
    })
}
