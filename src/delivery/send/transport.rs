//! Saying one thing in one chat: what is asked of Telegram, and what its answer means.

use crate::delivery::metrics::GivenUp;
use crate::delivery::send::requests::{answer, document, edit, message};
use crate::delivery::send::{failure::Failure, telegram::Telegram};
use crate::model::{ChatId, Outgoing};
use futures_util::future::BoxFuture;
use serde::Serialize;
use std::time::Duration;
use teloxide::payloads::{DeleteMessage, SendDocument};
use teloxide::requests::Payload;
use teloxide::types::MessageId;

/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long to wait on a 429 that does not say it.
const SILENT_429: Duration = Duration::from_secs(5);

/// What became of something that was to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendOutcome {
    /// Telegram took it, or it can never be said.
    Settled,
    /// The person blocked the bot or no longer exists.
    Gone,
    /// Telegram asks to leave the chat alone for so long.
    RateLimited(Duration),
    /// It may be said later.
    Later,
}

/// Why something was not said.
#[derive(Debug, PartialEq, Eq)]
enum ApiError {
    /// No answer came.
    Silence,
    RateLimited(Duration),
    Gone,
    /// The message shows this already.
    Shown,
    /// This message can no longer be edited, or never had a text.
    NoEdit,
    /// This message is gone already, or too old to be deleted.
    NoDelete,
    /// Nobody waits for the answer to this button any more.
    Expired,
    /// The token no longer holds.
    TokenRefused,
    /// This will never be accepted.
    Never,
}

/// Sends one item to one chat. Implemented by `Telegram`, and by a fake in tests.
pub trait Transport: Send + Sync {
    /// Says `outgoing` in `chat`.
    fn say<'a>(&'a self, chat: ChatId, outgoing: &'a Outgoing) -> BoxFuture<'a, SendOutcome>;
}

impl Transport for Telegram {
    fn say<'a>(&'a self, chat: ChatId, outgoing: &'a Outgoing) -> BoxFuture<'a, SendOutcome> {
        Box::pin(self.deliver(chat, outgoing))
    }
}

impl Telegram {
    async fn deliver(&self, chat: ChatId, outgoing: &Outgoing) -> SendOutcome {
        match outgoing {
            Outgoing::Send { text, keyboard } => self.request(&message(chat, text, keyboard)).await,
            Outgoing::Edit {
                message: id,
                text,
                keyboard,
            } => match self.try_request(&edit(chat, *id, text, keyboard)).await {
                Err(ApiError::NoEdit) => self.request(&message(chat, text, keyboard)).await,
                outcome => said(outcome),
            },
            Outgoing::Answer { query, text, alert } => {
                self.request(&answer(query, text.as_deref(), *alert)).await
            }
            Outgoing::Document {
                name,
                content,
                caption,
                keyboard,
            } => {
                let form = document(chat, name, content, caption, keyboard);
                let method = SendDocument::NAME;
                let outcome = self.upload(method, form, PATIENCE).await;
                said(self.understood(method, outcome))
            }
            Outgoing::Delete { message } => {
                let chat = teloxide::types::ChatId(chat);
                self.request(&DeleteMessage::new(chat, MessageId(*message)))
                    .await
            }
        }
    }

    async fn request<P: Payload + Serialize>(&self, payload: &P) -> SendOutcome {
        said(self.try_request(payload).await)
    }

    async fn try_request<P: Payload + Serialize>(&self, payload: &P) -> Result<(), ApiError> {
        let outcome = self.call(payload, PATIENCE).await;
        self.understood(P::NAME, outcome)
    }

    /// What an answer means; what will never be accepted is logged and counted.
    fn understood<T>(&self, method: &str, outcome: Result<T, Failure>) -> Result<(), ApiError> {
        match outcome {
            Ok(_) => Ok(()),
            Err(Failure::Unreachable { .. }) => Err(ApiError::Silence),
            Err(Failure::Refused {
                code,
                description,
                retry_after,
            }) => {
                let meaning = meaning(code, &description, retry_after);
                if meaning == ApiError::Never {
                    self.metrics().count_given_up(GivenUp::Message);
                    log::error!(
                        "{method} was refused and dropped: {code} {}",
                        harmless(&description)
                    );
                }
                Err(meaning)
            }
        }
    }
}

fn said(outcome: Result<(), ApiError>) -> SendOutcome {
    match outcome {
        Ok(()) => SendOutcome::Settled,
        Err(ApiError::Silence | ApiError::TokenRefused) => SendOutcome::Later,
        Err(ApiError::RateLimited(time)) => SendOutcome::RateLimited(time),
        Err(ApiError::Gone) => SendOutcome::Gone,
        Err(
            ApiError::Shown
            | ApiError::NoEdit
            | ApiError::NoDelete
            | ApiError::Expired
            | ApiError::Never,
        ) => SendOutcome::Settled,
    }
}

fn meaning(code: u16, description: &str, retry_after: Option<Duration>) -> ApiError {
    let description = description.to_lowercase();
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| description.contains(phrase));
    match code {
        429 => ApiError::RateLimited(retry_after.unwrap_or(SILENT_429)),
        401 | 404 => ApiError::TokenRefused,
        403 => ApiError::Gone,
        _ if says(&[
            "chat not found",
            "peer_id_invalid",
            "user not found",
            "user_is_blocked",
            "input_user_deactivated",
        ]) =>
        {
            ApiError::Gone
        }
        _ if says(&["message is not modified"]) => ApiError::Shown,
        _ if says(&[
            "message to edit not found",
            "message can't be edited",
            "message_id_invalid",
            "there is no text in the message to edit",
        ]) =>
        {
            ApiError::NoEdit
        }
        _ if says(&["message to delete not found", "message can't be deleted"]) => {
            ApiError::NoDelete
        }
        _ if says(&["query is too old", "query_id_invalid"]) => ApiError::Expired,
        _ => ApiError::Never,
    }
}

/// Telegram's words without what they quote, which may be a person's text.
fn harmless(description: &str) -> &str {
    let end = description
        .find(['"', '<'])
        .into_iter()
        .chain(description.find(" '"))
        .min();
    &description[..end.unwrap_or(description.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_understood() {
        let seconds = Duration::from_secs;
        let cases = [
            (
                429,
                "Too Many Requests: retry after 35",
                Some(seconds(35)),
                ApiError::RateLimited(seconds(35)),
            ),
            (
                429,
                "Too Many Requests",
                None,
                ApiError::RateLimited(SILENT_429),
            ),
            (401, "Unauthorized", None, ApiError::TokenRefused),
            (404, "Not Found", None, ApiError::TokenRefused),
            (
                403,
                "Forbidden: bot was blocked by the user",
                None,
                ApiError::Gone,
            ),
            (403, "Forbidden: user is deactivated", None, ApiError::Gone),
            (400, "Bad Request: chat not found", None, ApiError::Gone),
            (400, "Bad Request: PEER_ID_INVALID", None, ApiError::Gone),
            (
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
                None,
                ApiError::Shown,
            ),
            (
                400,
                "Bad Request: message to edit not found",
                None,
                ApiError::NoEdit,
            ),
            (
                400,
                "Bad Request: message can't be edited",
                None,
                ApiError::NoEdit,
            ),
            (
                400,
                "Bad Request: there is no text in the message to edit",
                None,
                ApiError::NoEdit,
            ),
            (
                400,
                "Bad Request: message to delete not found",
                None,
                ApiError::NoDelete,
            ),
            (
                400,
                "Bad Request: message can't be deleted for everyone",
                None,
                ApiError::NoDelete,
            ),
            (
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
                None,
                ApiError::Expired,
            ),
            (
                400,
                "Bad Request: message is too long",
                None,
                ApiError::Never,
            ),
            (
                400,
                "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 3",
                None,
                ApiError::Never,
            ),
        ];
        for (code, description, retry_after, expected) in cases {
            assert_eq!(
                meaning(code, description, retry_after),
                expected,
                "{description}"
            );
        }
    }

    #[test]
    fn what_telegram_quotes_is_not_logged() {
        for (description, logged) in [
            (
                "Bad Request: can't parse entities: Unsupported start tag \"secret\" at byte offset 3",
                "Bad Request: can't parse entities: Unsupported start tag ",
            ),
            (
                "Bad Request: inline keyboard button URL 'secret' is invalid",
                "Bad Request: inline keyboard button URL",
            ),
            (
                "Bad Request: message is too long",
                "Bad Request: message is too long",
            ),
        ] {
            assert_eq!(harmless(description), logged);
        }
    }
}
