//! The records: what is kept of a person, of an order, and of a message that is still to be sent.
//!
//! Times are UTC. What the person did not need to give is not here: no names of people, no user names, no message texts.
//! Fields are only ever added, with a default; a change of meaning takes a new version (see `version.rs`).

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A Telegram chat; for a private chat also the person's id.
pub type ChatId = i64;
/// An order's number within one person's orders; never used twice.
pub type OrderId = u32;
/// Telegram's number of an update.
pub type UpdateId = u32;

/// What is kept of a person: settings, and where the dialogue stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub chat: ChatId,
    /// The tag of a folder of `locales/`, such as `en`.
    pub language: String,
    /// An IANA time zone, such as `Europe/Moscow`.
    pub zone: String,
    #[serde(default)]
    pub dialogue: Dialogue,
    /// The id that the next order gets.
    pub next_order: OrderId,
    /// The person blocked the bot: nothing is sent until they come back.
    #[serde(default)]
    pub parked: bool,
    /// The instant at which the person themselves is due, whether parked or not: storage's index has it as order 0.
    #[serde(default)]
    pub idle_due: Option<DateTime<Utc>>,
}

/// Where the dialogue with a person stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dialogue {
    /// Nothing was asked.
    #[default]
    Idle,
    /// A new order is being taken down.
    Adding { question: Question, draft: Draft },
    /// One field of an order is being changed; `card` is the message that shows the order.
    /// Afterwards the dialogue goes on at `resume`.
    Editing {
        question: Question,
        order: OrderId,
        card: Option<i32>,
        resume: Box<Dialogue>,
    },
    /// /check asked for a number; afterwards the dialogue goes on at `resume`.
    Checking { resume: Box<Dialogue> },
    /// /timezone asked for a city or an offset; afterwards the dialogue goes on at `resume`.
    ChoosingZone { resume: Box<Dialogue> },
}

/// The questions of the dialogue, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    Received,
    Store,
    Number,
    Shipped,
    Protection,
    Name,
}

/// The answers so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    #[serde(default)]
    pub store: Option<String>,
    #[serde(default)]
    pub number: Option<GivenNumber>,
    #[serde(default)]
    pub shipped_on: Option<NaiveDate>,
    #[serde(default)]
    pub protection_end: Option<DateTime<Utc>>,
}

/// The answer to "what is the tracking number?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GivenNumber {
    /// The seller gave none.
    NoneGiven,
    /// In its compact form: capitals, no separators.
    Number(String),
}

/// An order that is watched, or was until `closed_at`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    pub id: OrderId,
    /// What the person calls it.
    #[serde(default)]
    pub name: Option<String>,
    /// The key of a store in `data/stores.toml`.
    pub store: String,
    pub number: GivenNumber,
    /// The local day of the shipment.
    pub shipped_on: NaiveDate,
    /// The end of buyer protection; `None` where the person does not know it.
    #[serde(default)]
    pub protection_end: Option<DateTime<Utc>>,
    /// When the end of protection was last asked for in vain.
    #[serde(default)]
    pub protection_asked_at: Option<DateTime<Utc>>,
    /// Reminders planned up to this instant have been spoken, or were past when the order was taken down.
    pub spoken_until: DateTime<Utc>,
    /// The person asked to be reminded again at this instant.
    #[serde(default)]
    pub snoozed_until: Option<DateTime<Utc>>,
    /// When the order ended: received, or given up.
    #[serde(default)]
    pub closed_at: Option<DateTime<Utc>>,
    /// The instant at which this order is due next. Storage keeps the index by time in step with it.
    #[serde(default)]
    pub next_due: Option<DateTime<Utc>>,
}

/// Something to be said: kept on disk until Telegram has accepted it. Texts are Telegram's HTML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outgoing {
    /// A new message.
    Send { text: String, keyboard: Keyboard },
    /// A message changed in place; sent anew if Telegram can no longer change it.
    Edit {
        message: i32,
        text: String,
        keyboard: Keyboard,
    },
    /// The answer to a pressed button: `text` is shown for a moment, or in a window if `alert`.
    Answer {
        query: String,
        text: Option<String>,
        alert: bool,
    },
    /// A text file with a caption of at most 1024 UTF-16 units. The name is plain ASCII; the content is not empty, and
    /// lies in the outbox until it is sent: at most some 200 kB.
    Document {
        name: String,
        content: String,
        caption: String,
        keyboard: Keyboard,
    },
    /// Takes away a message of the chat, the person's own or the assistant's; Telegram does so for 48 hours.
    Delete { message: i32 },
}

/// Rows of buttons under a message.
pub type Keyboard = Vec<Vec<Button>>;

/// A button and its one action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    pub action: Action,
}

/// What a button does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Sends this back to the assistant; at most 64 bytes.
    Data(String),
    /// Copies this text; at most 256 UTF-16 units.
    Copy(String),
}
