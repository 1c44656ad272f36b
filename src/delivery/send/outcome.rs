//! What became of something that was to be sent.

use crate::model::LiveMessage;
use std::time::Duration;

/// A live message, and the number that Telegram gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AcceptedMessage {
    pub live: LiveMessage,
    pub message: i32,
}

/// What became of something that was to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendOutcome {
    /// Telegram took it, or there is no need for it any more.
    Settled,
    /// Telegram took it, and the conversation wants to know as which message.
    Accepted(AcceptedMessage),
    /// The person blocked the bot or no longer exists.
    Gone,
    /// Telegram does not find the chat or forbids it, which it also does for people who never left.
    PerhapsGone,
    /// Telegram asks to leave the chat alone for this time.
    RateLimited(Duration),
    /// No answer of Telegram's came.
    Later,
    /// This message can no longer be edited: it has to be sent anew.
    NotEditable,
    /// It is too long, or Telegram does not like its markup or its buttons.
    Unfit,
    /// Telegram will never take this, in whatever form.
    Never,
    /// Telegram refused it, for a reason that is not known: perhaps for now only.
    Refused,
}
