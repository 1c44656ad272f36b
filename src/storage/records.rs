//! The records: what is kept of a person, of an order, and of a message that is still to be sent.
//!
//! Times are UTC. What the person did not need to give is not here: no names of people, no user names, no message texts.
//! Fields are only ever added, with a default; a change of meaning takes a new version (see `version.rs`).

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A Telegram chat; for a private chat also the person's id.
pub type ChatId = i64;
/// An order's number within one person's orders, from 1; never used twice.
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
    #[serde(default, skip_serializing_if = "is_default")]
    pub patience: Patience,
    /// The hour of reminders, where the person chose one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hour: Option<u8>,
    /// From one hour to another nothing is said, where the person chose hours; both the same for none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quiet: Option<(u8, u8)>,
    /// The instant at which the person themselves is due, whether parked or not: storage's index has it as order 0.
    #[serde(default, skip_serializing_if = "is_default")]
    pub idle_due: Option<DateTime<Utc>>,
    /// Nothing was heard of the person for long, and they were told that all of theirs will be forgotten.
    #[serde(default, skip_serializing_if = "is_default")]
    pub idle_warned: bool,
}

impl Person {
    /// Somebody of whom nothing else is known.
    pub fn new(chat: ChatId, language: &str, zone: &str) -> Self {
        Self {
            chat,
            language: language.to_owned(),
            zone: zone.to_owned(),
            dialogue: Dialogue::Idle,
            next_order: 1,
            parked: false,
            patience: Patience::default(),
            hour: None,
            quiet: None,
            idle_warned: false,
            idle_due: None,
        }
    }
}

/// When a person wants to open a dispute about a parcel that shows nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Patience {
    Quick,
    #[default]
    Normal,
    Patient,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
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
    /// Something about an order is being asked; `card` is the message that shows the order, `letter` the name of the
    /// letter that the answer is for. Afterwards the dialogue goes on at `resume`.
    Editing {
        question: Question,
        order: OrderId,
        card: Option<i32>,
        #[serde(default, skip_serializing_if = "is_default")]
        letter: Option<String>,
        resume: Box<Dialogue>,
    },
    /// /check asked for a number; afterwards the dialogue goes on at `resume`.
    Checking { resume: Box<Dialogue> },
    /// /timezone asked for a city or an offset; afterwards the dialogue goes on at `resume`.
    ChoosingZone { resume: Box<Dialogue> },
}

/// The questions about an order: first those of the dialogue, in their order, then those about its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    Received,
    Store,
    Number,
    Shipped,
    Protection,
    Name,
    Paid,
    Expected,
    Payment,
    OrderNumber,
    Amount,
    Tracking,
    FrozenWhere,
    FrozenSince(Place),
    DeliveredOn,
    NotMine,
    AskedAround,
    DisputeOpened,
    RefusedUntil,
    /// Until when to leave the person alone.
    Later,
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
    #[serde(default, skip_serializing_if = "is_default")]
    pub not_shipped: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub paid_on: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub expected_on: Option<NaiveDate>,
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
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: Option<String>,
    /// The key of a store in `data/stores.toml`.
    pub store: String,
    /// The newest number; `history` tells the earlier ones.
    pub number: GivenNumber,
    #[serde(default, skip_serializing_if = "is_default")]
    pub order_number: Option<String>,
    /// What was paid, with its currency, such as `12.50 USD`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amount: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub payment: Option<Payment>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub paid_on: Option<NaiveDate>,
    /// The local day of the shipment; `None` as long as the seller has not shipped.
    #[serde(default)]
    pub shipped_on: Option<NaiveDate>,
    /// The latest day on which the store promised delivery.
    #[serde(default, skip_serializing_if = "is_default")]
    pub expected_on: Option<NaiveDate>,
    /// The end of buyer protection; `None` where the person does not know it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub protection_end: Option<DateTime<Utc>>,
    /// When the end of protection was last asked for in vain.
    #[serde(default, skip_serializing_if = "is_default")]
    pub protection_asked_at: Option<DateTime<Utc>>,
    /// What happened, oldest first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub history: Vec<Note>,
    /// Reminders planned up to this instant have been spoken, or were past when the order was taken down.
    pub spoken_until: DateTime<Utc>,
    /// The last reminder.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reminded_at: Option<DateTime<Utc>>,
    /// So many reminders in a row were not answered.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unanswered: u32,
    /// The person asked to be reminded again at this instant.
    #[serde(default, skip_serializing_if = "is_default")]
    pub snoozed_until: Option<DateTime<Utc>>,
    /// The person asked for silence about this order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub muted: bool,
    /// When the order ended: received, refunded or given up.
    #[serde(default, skip_serializing_if = "is_default")]
    pub closed_at: Option<DateTime<Utc>>,
    /// The instant at which this order is due next. Storage keeps the index by time in step with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub next_due: Option<DateTime<Utc>>,
}

impl Order {
    /// An order of which nothing else is known, taken down at `now`.
    pub fn new(id: OrderId, store: &str, number: GivenNumber, now: DateTime<Utc>) -> Self {
        Self {
            id,
            name: None,
            store: store.to_owned(),
            number,
            order_number: None,
            amount: None,
            payment: None,
            paid_on: None,
            shipped_on: None,
            expected_on: None,
            protection_end: None,
            protection_asked_at: None,
            history: vec![Note {
                at: now,
                what: Happened::Added,
            }],
            spoken_until: now,
            reminded_at: None,
            unanswered: 0,
            snoozed_until: None,
            muted: false,
            closed_at: None,
            next_due: None,
        }
    }
}

/// Something that happened to an order, as the person told it, and when they did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub at: DateTime<Utc>,
    pub what: Happened,
}

/// What can happen to an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    Added,
    /// On the order's `shipped_on`.
    Shipped,
    /// The number before, if there was one.
    NumberChanged(Option<String>),
    /// The number was found unchanged on the order page.
    NumberCompared,
    /// The end of protection was told for the first time, or corrected.
    EndTold(DateTime<Utc>),
    /// Protection was extended until then.
    Extended(DateTime<Utc>),
    Tracking(Tracking),
    SellerAsked,
    SellerAnswered,
    SellerSilent,
    ExtensionAsked,
    /// The post office and the neighbours were asked.
    AskedAround,
    /// On this day.
    DisputeOpened(NaiveDate),
    /// The store refused the dispute until then.
    StoreRefused(DateTime<Utc>),
    LessOffered,
    DisputeRefused,
    Escalated,
    DisputeCancelled,
    /// A full refund was agreed or decided.
    Won,
    /// Decided against the person.
    Lost,
    /// The money is here.
    Refunded,
    Arrived,
    /// It has not arrived after all.
    NotArrived,
}

/// How the order was paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payment {
    PayPal,
    Card,
    Other,
}

/// What tracking shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tracking {
    Nothing,
    Moving,
    /// No new event since a day.
    Frozen(Place, NaiveDate),
    /// "Delivered" on a day, but nothing is here.
    Delivered(NaiveDate),
    /// The number is another parcel's.
    NotMine(Because),
    Returned,
    /// Customs or a courier ask for data or a fee.
    DataAsked,
}

/// Where a parcel was seen last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    SenderCountry,
    /// It has left the sender's country, and was not seen since.
    Border,
    MyCountry,
}

/// Why a parcel is another person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    OtherPlace,
    BeforeOrder,
    OtherWeight,
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
