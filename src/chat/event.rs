//! What can happen in a chat, as the conversation sees it.

use super::command::Command;
use crate::model::{
    ChatId, DueSubject, LiveMessage, LookUpProvider, LookUpRefusal, OrderId, TrackingState,
};

/// Something that happened in a private chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub chat: ChatId,
    /// The language of the person's Telegram, an IETF tag; used when the person is new.
    pub language_code: Option<String>,
    /// Who looks parcels up; `None` where the operator has nobody do it.
    pub look_up: Option<LookUpProvider>,
    pub kind: EventKind,
}

/// The kinds of events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// A command of the list, with what was typed behind it.
    Command(Command, String),
    /// Any other text, and the message it stands in.
    Text { text: String, message: i32 },
    /// What an older message was changed to; what it said first was answered, and is past.
    Edited { text: String, message: i32 },
    /// A pressed button: the query to answer, the message it stands under, and its data.
    Press {
        query: String,
        message: Option<i32>,
        data: String,
    },
    /// A position on the earth, roughly: it tells the time zone, and is not kept.
    Location(Position),
    /// A picture, with what was written under it, and the message it stands in.
    Picture {
        picture: Picture,
        caption: String,
        message: i32,
    },
    /// A message without a text: a sticker, a voice message.
    NoText,
    /// The time of an order, or of the person themselves, has come.
    Due(DueSubject),
    /// Telegram accepted a live message, as the message of this number.
    Sent { live: LiveMessage, message: i32 },
    /// A provider of tracking data answered.
    LookUp(LookUpEvent),
    /// The person blocked the bot.
    Blocked,
    /// The person unblocked the bot.
    Returned,
}

/// What a provider of tracking data answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LookUpEvent {
    /// It watches this number from now on.
    Registered {
        order: OrderId,
        number: String,
        id: String,
    },
    Refused {
        order: OrderId,
        number: String,
        why: LookUpRefusal,
    },
    /// What it knows of an order's parcel.
    Shown {
        order: OrderId,
        /// The id of the registration by now.
        id: String,
        state: TrackingState,
        /// It told this by itself.
        pushed: bool,
    },
    /// It knows nothing of it yet.
    NothingYet { order: OrderId },
    /// It has stopped looking.
    Stopped { order: OrderId },
    /// It does not have the registration any more.
    Gone { order: OrderId },
    /// A number that it refused for now may be tried again.
    TryAgain { order: OrderId },
}

/// What was read in a picture. The picture itself is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    Read {
        /// The texts of its bar codes.
        codes: Vec<String>,
        /// Its text; `None` where no program reads text.
        text: Option<String>,
    },
    /// Larger than what is read.
    TooLarge,
    /// A strip, much longer than wide.
    TooNarrow,
    /// Reading it took too long, or too much memory.
    TooHard,
    /// No picture of a known kind, or a damaged one.
    Unreadable,
    /// Telegram did not hand it over.
    NotFetched,
}

/// A position, in tenths of a degree north and east: a time zone needs no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub latitude: i32,
    pub longitude: i32,
}

impl Position {
    /// Whether there is such a place.
    pub fn is_on_earth(self) -> bool {
        (-900..=900).contains(&self.latitude) && (-1800..=1800).contains(&self.longitude)
    }
}
