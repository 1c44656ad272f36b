//! Where the dialogue with a person stands, and what was answered so far.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::date_order::DateOrder;
use super::defaults::is_default;
use super::order::{GivenNumber, OrderId};
use super::order_event::{OrderEvent, ParcelLocation, Payment, ReturnReason, Tracking};
use super::tracking_state::TrackingState;

/// Where the dialogue with a person stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dialogue {
    /// Nothing was asked.
    #[default]
    Idle,
    /// A new order is being taken down.
    Adding {
        question: Question,
        draft: Box<Draft>,
    },
    /// Something about an order is being asked; `card` is the message that shows the order, `letter` the name of the
    /// letter that the answer is for. Of the questions that follow the first card of a new order, `follow_up` tells how many
    /// came before this one. Afterwards the dialogue goes on at `resume`.
    Editing {
        question: Question,
        order: OrderId,
        card: Option<i32>,
        #[serde(default, skip_serializing_if = "is_default")]
        letter: Option<String>,
        #[serde(default, skip_serializing_if = "is_default")]
        follow_up: Option<u8>,
        resume: Box<Dialogue>,
    },
    /// /check asked for a number; afterwards the dialogue goes on at `resume`.
    Checking { resume: Box<Dialogue> },
    /// /timezone asked for a city or an offset; afterwards the dialogue goes on at `resume`.
    ChoosingZone { resume: Box<Dialogue> },
    /// The person was asked for the country where they live, for the customs of an order or for the settings; afterwards the
    /// dialogue goes on at `resume`.
    ChoosingCountry {
        #[serde(default, skip_serializing_if = "is_default")]
        order: Option<OrderId>,
        resume: Box<Dialogue>,
    },
    /// A tracking page was pasted, and the person was asked which order it is about; afterwards the dialogue goes on at `resume`.
    /// Where its days can be read in two ways, that is asked first, and `other` is the second one.
    PlacingTracking {
        state: Box<TrackingState>,
        #[serde(default, skip_serializing_if = "is_default")]
        other: Option<Box<TrackingState>>,
        resume: Box<Dialogue>,
    },
}

impl Dialogue {
    /// The order that is being taken down, perhaps behind a digression.
    pub fn draft(&self) -> Option<&Draft> {
        match self {
            Dialogue::Idle => None,
            Dialogue::Adding { draft, .. } => Some(draft),
            Dialogue::Editing { resume, .. }
            | Dialogue::Checking { resume }
            | Dialogue::ChoosingZone { resume }
            | Dialogue::ChoosingCountry { resume, .. }
            | Dialogue::PlacingTracking { resume, .. } => resume.draft(),
        }
    }
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
    FrozenSince(ParcelLocation),
    DeliveredOn,
    NotMine,
    AskedAround,
    DisputeOpened,
    RefusedUntil,
    /// Until when to leave the person alone.
    Later,
    /// Until when the seller has to ship.
    ShipBy,
    /// What tracking shows: the rarer answers.
    TrackingMore,
    /// By when a parcel that waits has to be collected.
    PickupBy,
    /// By when a parcel has to be collected of which a notice was left.
    NoticeBy,
    ReturnReason,
    /// What is wrong with what came.
    GoodsProblem,
    /// Until when the store keeps a claim open for an answer.
    ClaimOpenUntil,
    /// By how much the protection was extended, or until when.
    Extension,
    /// When PayPal or the bank was asked for the money.
    PaymentCaseOn(Payment),
    /// Who carries the parcel.
    Carrier,
    /// Is it right what was read in a text?
    Understood,
    /// Is a text about the watched order that it names?
    Belongs,
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
    #[serde(default, skip_serializing_if = "is_default")]
    pub store_name: Option<String>,
    /// How long protection lasts, as long as the day that it counts from is not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub protection_length: Option<ProtectionLength>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub no_protection: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub ship_by: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub tracking: Option<Tracking>,
    /// What a tracking page shows of the parcel.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tracking_state: Option<TrackingState>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub dispute_opened: Option<NaiveDate>,
    /// Why the parcel goes back, where tracking says that it does.
    #[serde(default, skip_serializing_if = "is_default")]
    pub return_reason: Option<ReturnReason>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub payment: Option<Payment>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub order_number: Option<String>,
    /// With its currency, such as `12.50 USD`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amount: Option<String>,
    /// What customs or the courier ask for, with its currency.
    #[serde(default, skip_serializing_if = "is_default")]
    pub customs_fee: Option<String>,
    /// What the order is called: mostly after the goods.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: Option<String>,
    /// Protection has ended; when, is not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub protection_ended: bool,
    /// Something here was read in a text, and is shown before anything is watched.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unconfirmed: bool,
    /// What can be read in several ways, and is asked first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doubts: Vec<Doubt>,
    /// The text says that it was delivered: whether it is in the person's hands is still to be asked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ask_received: bool,
    /// The person went on to something else where a question could not be left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub passed_over: bool,
    /// What else has happened to it, as it was told in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub told: Vec<OrderEvent>,
    /// The watched order that the text is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: Option<OrderId>,
    /// The orders of a text that tells several, each to be watched by a tap; what is known of all of them stands in this draft.
    #[serde(default, skip_serializing_if = "is_default")]
    pub listed: Vec<Draft>,
    /// So many more orders of that text found no place.
    #[serde(default, skip_serializing_if = "is_default")]
    pub left_out: usize,
    /// The orders of earlier texts that are not settled yet, the newest last.
    #[serde(default, skip_serializing_if = "is_default")]
    pub waiting: Vec<Draft>,
}

impl Draft {
    /// Nothing is known but the number.
    pub fn is_bare(&self) -> bool {
        let number = Draft {
            number: self.number.clone(),
            doubts: self.doubts.clone(),
            about: self.about,
            ..Draft::default()
        };
        *self == number && self.doubts.iter().all(Doubt::is_of_number)
    }

    /// It is one order, and none that is watched already.
    pub fn is_of_one(&self) -> bool {
        self.listed.is_empty() && self.about.is_none()
    }

    /// The number that looks mistyped, where that is asked next.
    pub fn doubted_number(&self) -> Option<&str> {
        match self.doubts.first()? {
            Doubt::Number(number) => Some(number),
            Doubt::Day(..) | Doubt::End(_) | Doubt::Odd { .. } | Doubt::Frozen(_) => None,
        }
    }

    /// It has all that an order cannot be watched without, and nothing of it is in doubt.
    pub fn is_complete(&self) -> bool {
        let shipped = self.shipped_on.is_some() || self.not_shipped;
        let asks = self.ask_received || self.about.is_some() || !self.doubts.is_empty();
        let tells_way = self.number.is_some() && shipped;
        self.store.is_some() && (tells_way || self.has_come()) && !asks
    }

    /// The parcel came: how it went is past.
    pub fn has_come(&self) -> bool {
        self.told.iter().any(OrderEvent::is_arrival)
    }

    /// Tells this draft from others, so that a button confirms what stands above it and nothing else (FNV-1a, 32 bits).
    pub fn fingerprint(&self) -> u32 {
        let own = Draft {
            waiting: Vec::new(),
            ..self.clone()
        };
        let json = serde_json::to_vec(&own).unwrap_or_default();
        json.iter().fold(0x811c_9dc5, |hash, byte| {
            (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
        })
    }
}

/// How long protection lasts in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtectionLength {
    pub days: u16,
    pub from: CountedFrom,
}

/// What a length of protection counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedFrom {
    /// Nobody said it.
    Untold,
    Payment,
    Shipping,
    Delivery,
}

/// Something in a text that can be read in several ways; with a day, the order of day and month that each reading takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// The days, and the question that they answer; none where it is to be asked plainly.
    Day(Question, Vec<(NaiveDate, Option<DateOrder>)>),
    /// The ends of protection.
    End(Vec<(DateTime<Utc>, Option<DateOrder>)>),
    /// A number that looks mistyped.
    Number(String),
    /// A day that is hardly true, and those that were perhaps meant.
    Odd {
        question: Question,
        day: NaiveDate,
        why: OddDay,
        others: Vec<NaiveDate>,
    },
    /// Nothing new since this day: where the parcel was seen last is not told.
    Frozen(NaiveDate),
}

/// Why a day is hardly true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OddDay {
    /// It is told of what has happened, and is still to come.
    InFuture,
    ShippedLongAgo,
    ShippedBeforePaid,
    ShippedAfterDelivered,
    /// What can only follow the shipping.
    BeforeShipped,
    PromisedBeforePaid,
    EndFarAhead,
    RefusalFarAhead,
}

impl Doubt {
    /// The question that it answers.
    pub fn question(&self) -> Question {
        match self {
            Doubt::Day(question, _) => *question,
            Doubt::End(_) => Question::Protection,
            Doubt::Number(_) => Question::Number,
            Doubt::Odd { question, .. } => *question,
            Doubt::Frozen(_) => Question::FrozenWhere,
        }
    }

    /// A number looks mistyped.
    pub fn is_of_number(&self) -> bool {
        matches!(self, Doubt::Number(_))
    }
}
