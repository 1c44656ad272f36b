//! What can happen to an order, as the person tells it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::defaults::is_default;

/// Something that happened to an order, as the person told it, and when they did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryEntry {
    pub at: DateTime<Utc>,
    #[serde(rename = "what")]
    pub event: OrderEvent,
    /// Beside an end of protection: what it replaced, so that *Undo* can bring it back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replaced: Option<ReplacedEnd>,
}

impl HistoryEntry {
    /// An entry that replaces nothing.
    pub fn new(event: OrderEvent, at: DateTime<Utc>) -> Self {
        Self {
            at,
            event,
            replaced: None,
        }
    }
}

/// What was known of the end of protection before another one was told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplacedEnd {
    #[serde(default, skip_serializing_if = "is_default")]
    pub end: Option<DateTime<Utc>>,
    /// When it was last asked for in vain.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asked_at: Option<DateTime<Utc>>,
}

/// What can happen to an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderEvent {
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

/// What tracking shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tracking {
    /// Nothing at all.
    Nothing,
    /// It moves.
    Moving,
    /// No new event since a day.
    Frozen(ParcelLocation, NaiveDate),
    /// "Delivered" on a day, but nothing is here.
    Delivered(NaiveDate),
    /// The number is another parcel's.
    NotMine(MismatchReason),
    /// It goes back to the sender.
    Returned,
    /// Customs or a courier ask for data or a fee.
    DataAsked,
}

/// Where a parcel was seen last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParcelLocation {
    SenderCountry,
    /// It has left the sender's country, and was not seen since.
    Border,
    MyCountry,
}

/// Why a parcel is another person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MismatchReason {
    OtherPlace,
    BeforeOrder,
    OtherWeight,
}
