//! Saying one thing in one chat: one request to Telegram, and what its answer means.

use crate::delivery::send::outcome::{AcceptedMessage, SendOutcome};
use crate::delivery::send::requests::{answer, document, edit, edit_keyboard, message, photo};
use crate::delivery::send::{failure::Failure, picture, refusal, telegram::Telegram};
use crate::model::{ChatId, Outgoing};
use futures_util::future::BoxFuture;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::time::Duration;
use teloxide::payloads::{DeleteMessage, SendDocument, SendPhoto};
use teloxide::requests::Payload;
use teloxide::types::MessageId;

/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sends one item to one chat. Implemented by `Telegram`, and by a fake in tests.
pub trait Transport: Send + Sync {
    /// Says `outgoing` in `chat`, with one request.
    fn say<'a>(&'a self, chat: ChatId, outgoing: &'a Outgoing) -> BoxFuture<'a, SendOutcome>;
}

impl Transport for Telegram {
    fn say<'a>(&'a self, chat: ChatId, outgoing: &'a Outgoing) -> BoxFuture<'a, SendOutcome> {
        Box::pin(self.deliver(chat, outgoing))
    }
}

impl Telegram {
    async fn deliver(&self, chat: ChatId, outgoing: &Outgoing) -> SendOutcome {
        let answer = match outgoing {
            Outgoing::Send { text, keyboard, .. } => {
                self.request(&message(chat, text, keyboard)).await
            }
            Outgoing::Edit {
                message,
                text,
                keyboard,
                ..
            } => self.request(&edit(chat, *message, text, keyboard)).await,
            Outgoing::EditKeyboard { message, keyboard } => {
                self.request(&edit_keyboard(chat, *message, keyboard)).await
            }
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
                self.upload(SendDocument::NAME, form, PATIENCE).await
            }
            Outgoing::Picture {
                svg,
                caption,
                keyboard,
            } => {
                let Some(png) = drawn(svg.clone()).await else {
                    return SendOutcome::Unfit;
                };
                let form = photo(chat, png, caption, keyboard);
                self.upload(SendPhoto::NAME, form, PATIENCE).await
            }
            Outgoing::Delete { message } => {
                let chat = teloxide::types::ChatId(chat);
                self.request(&DeleteMessage::new(chat, MessageId(*message)))
                    .await
            }
            // It waits in a queue of its own.
            Outgoing::LookUp(_) => return SendOutcome::Never,
        };
        outcome_of(outgoing, answer)
    }

    async fn request<P: Payload + Serialize>(&self, payload: &P) -> Result<Box<RawValue>, Failure> {
        self.call(payload, PATIENCE).await
    }
}

/// The picture as PNG. Drawing takes some hundredths of a second: the other chats do not wait for it.
async fn drawn(svg: String) -> Option<Vec<u8>> {
    let drawn = tokio::task::spawn_blocking(move || picture::png(&svg)).await;
    match drawn {
        Ok(Ok(png)) => Some(png),
        Ok(Err(error)) => {
            log::error!("a picture cannot be drawn: {error}; its text is sent instead");
            None
        }
        Err(error) => {
            log::error!("drawing a picture failed: {error}; its text is sent instead");
            None
        }
    }
}

/// What Telegram's answer means for what was to be said. What is not everyday life is logged, by its code and its known
/// words.
pub fn outcome_of(outgoing: &Outgoing, answer: Result<Box<RawValue>, Failure>) -> SendOutcome {
    let (code, description, retry_after) = match answer {
        Ok(result) => return accepted(outgoing, &result),
        Err(Failure::Unreachable { .. }) => return SendOutcome::Later,
        Err(Failure::Refused {
            code,
            description,
            retry_after,
        }) => (code, description, retry_after),
    };
    let outcome = refusal::meaning(outgoing, code, &description, retry_after);
    let what_follows = match outcome {
        SendOutcome::Settled | SendOutcome::Accepted(_) | SendOutcome::NotEditable => {
            return outcome;
        }
        // These are logged where they are seen as a whole.
        SendOutcome::RateLimited(_) | SendOutcome::Later => return outcome,
        SendOutcome::Gone => "nothing is sent to the chat until the person comes back",
        SendOutcome::PerhapsGone => "the chat is tried again later, and at its next reminder",
        SendOutcome::Unfit => "it is sent again in a simpler form, if there is one",
        SendOutcome::Refused => "it is tried again later",
        SendOutcome::Never => "a message is dropped, a reminder is tried again later",
    };
    let level = match outcome {
        SendOutcome::Gone => log::Level::Info,
        _ => log::Level::Warn,
    };
    log::log!(
        level,
        "Telegram refused {}: {code}, {}; {what_follows}",
        name(outgoing),
        refusal::known_words(&description)
    );
    outcome
}

/// The number of the message is read only where it is wanted: without it, the message is there all the same.
fn accepted(outgoing: &Outgoing, result: &RawValue) -> SendOutcome {
    #[derive(Deserialize)]
    struct Message {
        message_id: i32,
    }
    let Some(live) = outgoing.live() else {
        return SendOutcome::Settled;
    };
    match serde_json::from_str(result.get()) {
        Ok(Message { message_id }) => SendOutcome::Accepted(AcceptedMessage {
            live,
            message: message_id,
        }),
        Err(_) => SendOutcome::Settled,
    }
}

fn name(outgoing: &Outgoing) -> &'static str {
    match outgoing {
        Outgoing::Send { .. } => "a message",
        Outgoing::Edit { .. } | Outgoing::EditKeyboard { .. } => "an edit",
        Outgoing::Answer { .. } => "the answer to a button",
        Outgoing::Document { .. } => "a document",
        Outgoing::Picture { .. } => "a picture",
        Outgoing::Delete { .. } => "a deletion",
        Outgoing::LookUp(_) => "a look-up",
    }
}
