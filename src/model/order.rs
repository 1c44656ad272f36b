//! An order: what the person told of it, its history, and which reminders were sent.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::defaults::is_default;
use super::order_event::{HistoryEntry, OrderEvent};

/// An order's number within one person's orders, from 1; never used twice.
pub type OrderId = u32;

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
    /// The key of a store in `resources/stores.toml`.
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
    pub history: Vec<HistoryEntry>,
    /// Reminders planned up to this instant have been spoken, or were past when the order was taken down.
    #[serde(rename = "spoken_until")]
    pub reminded_through: DateTime<Utc>,
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

/// How many entries of an order's history are kept; then the oldest ones, but for the first, make room.
const HISTORY_LIMIT: usize = 100;

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
            history: vec![HistoryEntry {
                at: now,
                event: OrderEvent::Added,
            }],
            reminded_through: now,
            reminded_at: None,
            unanswered: 0,
            snoozed_until: None,
            muted: false,
            closed_at: None,
            next_due: None,
        }
    }

    /// It has arrived, and nothing else was told since.
    pub fn has_arrived(&self) -> bool {
        let mut last = self.history.iter().rev().map(|entry| &entry.event);
        last.find(|event| matches!(event, OrderEvent::Arrived | OrderEvent::NotArrived))
            == Some(&OrderEvent::Arrived)
    }

    /// The money is back.
    pub fn is_refunded(&self) -> bool {
        self.history
            .iter()
            .any(|entry| entry.event == OrderEvent::Refunded)
    }

    /// Adds what happened to the history.
    pub fn record(&mut self, event: OrderEvent, now: DateTime<Utc>) {
        self.history.push(HistoryEntry { at: now, event });
        if self.history.len() > HISTORY_LIMIT {
            self.history.remove(1);
        }
    }
}

/// How the order was paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payment {
    PayPal,
    Card,
    Other,
}
