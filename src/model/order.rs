//! An order: what the person told of it, its history, and which reminders were sent.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::defaults::is_default;
use super::look_up::LookUp;
use super::order_event::{HistoryEntry, OrderEvent, Payment, ReplacedEnd, Tracking};
use super::tracking_state::{TrackingSource, TrackingState};

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
    /// What the person calls a store that has no key of its own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub store_name: Option<String>,
    /// The newest number; `history` tells the earlier ones.
    pub number: GivenNumber,
    /// Who carries the parcel, where the person said so: the number alone may fit several.
    #[serde(default, skip_serializing_if = "is_default")]
    pub carrier: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub order_number: Option<String>,
    /// What was paid, with its currency, such as `12.50 USD`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amount: Option<String>,
    /// What customs or the courier ask for, with its currency.
    #[serde(default, skip_serializing_if = "is_default")]
    pub customs_fee: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub payment: Option<Payment>,
    /// The person does not know how it was paid.
    #[serde(default, skip_serializing_if = "is_default")]
    pub payment_unknown: bool,
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
    /// The person said that the shop gives no protection.
    #[serde(default, skip_serializing_if = "is_default")]
    pub no_protection: bool,
    /// The last day to ship, by the timer on the order page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ship_by: Option<NaiveDate>,
    /// The last day to send the goods back to the seller, as the person told it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub return_by: Option<NaiveDate>,
    /// The number of which the person said that the parcel is theirs, whatever a page shows.
    #[serde(default, skip_serializing_if = "is_default")]
    pub own_number: Option<String>,
    /// What a tracking page showed last.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tracking: Option<TrackingState>,
    /// What a provider of tracking data does for it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub look_up: Option<LookUp>,
    /// What the last change of a field replaced, so that *Undo* can bring it back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replaced: Option<Box<ReplacedFields>>,
    /// What happened, oldest first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub history: Vec<HistoryEntry>,
    /// Reminders up to this instant were sent, or were past when the order was taken down.
    #[serde(rename = "spoken_until")]
    pub reminded_through: DateTime<Utc>,
    /// The last reminder.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reminded_at: Option<DateTime<Utc>>,
    /// How many of the last reminders said the same as the one before them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub repeats: u8,
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
    /// The message that shows the newest card.
    #[serde(default, skip_serializing_if = "is_default")]
    pub card_message: Option<i32>,
}

/// The fields of an order that are changed without an event, as they were until an instant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplacedFields {
    pub at: DateTime<Utc>,
    pub name: Option<String>,
    pub store: String,
    pub store_name: Option<String>,
    pub carrier: Option<String>,
    pub order_number: Option<String>,
    pub amount: Option<String>,
    pub payment: Option<Payment>,
    pub payment_unknown: bool,
    pub paid_on: Option<NaiveDate>,
    pub shipped_on: Option<NaiveDate>,
    pub expected_on: Option<NaiveDate>,
    pub ship_by: Option<NaiveDate>,
    pub no_protection: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub return_by: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub customs_fee: Option<String>,
    /// What tracking showed, where the change was one of that.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tracking: Option<ReplacedTracking>,
}

/// What was known of tracking before something else was told of it; perhaps nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplacedTracking {
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: Option<TrackingState>,
}

impl Order {
    /// A parcel came, whatever was in it.
    pub fn has_come(&self) -> bool {
        self.history.iter().any(|entry| entry.event.is_arrival())
    }

    /// The fields that are changed without an event, as they are now.
    pub fn fields(&self, now: DateTime<Utc>) -> ReplacedFields {
        ReplacedFields {
            at: now,
            name: self.name.clone(),
            store: self.store.clone(),
            store_name: self.store_name.clone(),
            carrier: self.carrier.clone(),
            order_number: self.order_number.clone(),
            amount: self.amount.clone(),
            payment: self.payment,
            payment_unknown: self.payment_unknown,
            paid_on: self.paid_on,
            shipped_on: self.shipped_on,
            expected_on: self.expected_on,
            ship_by: self.ship_by,
            no_protection: self.no_protection,
            return_by: self.return_by,
            customs_fee: self.customs_fee.clone(),
            tracking: None,
        }
    }

    /// The person told what tracking shows: *Undo* brings back what was known of it before.
    pub fn tell_tracking(&mut self, told: TrackingState, now: DateTime<Utc>) {
        let before = ReplacedFields {
            tracking: Some(ReplacedTracking {
                state: self.tracking.replace(told),
            }),
            ..self.fields(now)
        };
        self.keep_replaced(before);
    }

    /// Keeps the fields as they were before a change. Of several facts that are told together the first one knows how it was before.
    pub fn keep_replaced(&mut self, before: ReplacedFields) {
        let now = before.at;
        let is_changed = before != self.fields(now);
        match &mut self.replaced {
            Some(kept) if kept.at == now => {
                kept.tracking = kept.tracking.take().or(before.tracking);
            }
            _ if is_changed => self.replaced = Some(Box::new(before)),
            _ => {}
        }
    }

    /// Whether the last thing that was told changed a field.
    pub fn can_restore(&self) -> bool {
        let told = self.history.last().map(|entry| entry.at);
        let changed = self.replaced.as_ref().map(|fields| fields.at);
        changed.is_some_and(|changed| told.is_none_or(|told| told <= changed))
    }

    /// Brings back what the last change of a field replaced.
    pub fn restore(&mut self) {
        let Some(fields) = self.replaced.take() else {
            return;
        };
        // Goods that were sent back are to be sent back by a day again: both were told in one.
        let is_with_it =
            |entry: &HistoryEntry| entry.at == fields.at && entry.event == OrderEvent::SentBack;
        if self.history.last().is_some_and(is_with_it) {
            self.history.pop();
        }
        self.name = fields.name;
        self.store = fields.store;
        self.store_name = fields.store_name;
        self.carrier = fields.carrier;
        self.order_number = fields.order_number;
        self.amount = fields.amount;
        self.payment = fields.payment;
        self.payment_unknown = fields.payment_unknown;
        self.paid_on = fields.paid_on;
        self.shipped_on = fields.shipped_on;
        self.expected_on = fields.expected_on;
        self.ship_by = fields.ship_by;
        self.no_protection = fields.no_protection;
        self.return_by = fields.return_by;
        self.customs_fee = fields.customs_fee;
        // What a provider has seen since stays.
        let is_provided = |state: &TrackingState| state.source == TrackingSource::Provider;
        if let Some(before) = fields.tracking
            && !self.tracking.as_ref().is_some_and(is_provided)
        {
            self.tracking = before.state;
        }
    }

    /// An order of which nothing else is known, taken down at `now`.
    pub fn new(id: OrderId, store: &str, number: GivenNumber, now: DateTime<Utc>) -> Self {
        Self {
            id,
            name: None,
            store: store.to_owned(),
            store_name: None,
            number,
            carrier: None,
            order_number: None,
            amount: None,
            customs_fee: None,
            payment: None,
            payment_unknown: false,
            paid_on: None,
            shipped_on: None,
            expected_on: None,
            protection_end: None,
            protection_asked_at: None,
            no_protection: false,
            ship_by: None,
            return_by: None,
            own_number: None,
            tracking: None,
            look_up: None,
            replaced: None,
            history: vec![HistoryEntry::new(OrderEvent::Added, now)],
            reminded_through: now,
            reminded_at: None,
            repeats: 0,
            snoozed_until: None,
            muted: false,
            closed_at: None,
            next_due: None,
            card_message: None,
        }
    }

    /// Adds what happened to the history.
    pub fn record(&mut self, event: OrderEvent, now: DateTime<Utc>) {
        self.history.push(HistoryEntry::new(event, now));
    }

    /// The same, on the earlier day on which it happened.
    pub fn record_on(&mut self, event: OrderEvent, on: Option<NaiveDate>, now: DateTime<Utc>) {
        let told = HistoryEntry::new(event, now);
        self.history.push(HistoryEntry { on, ..told });
    }

    /// A tracking page or a provider shows this. What the person confirmed before stays confirmed.
    pub fn record_shown(&mut self, shown: Tracking, source: TrackingSource, now: DateTime<Utc>) {
        let event = OrderEvent::Tracking(shown);
        let told = self.told_tracking();
        let is_confirmed =
            told.is_some_and(|told| told.event == event && told.source == TrackingSource::Person);
        let source = if is_confirmed {
            TrackingSource::Person
        } else {
            source
        };
        self.history.push(HistoryEntry {
            source,
            ..HistoryEntry::new(event, now)
        });
    }

    /// The person says that it is as the tracking page shows.
    pub fn confirm_shown(&mut self) {
        let mut told = self.history.iter_mut().rev();
        if let Some(entry) = told.find(|entry| is_tracking(entry)) {
            entry.source = TrackingSource::Person;
        }
    }

    /// The newest entry about what tracking shows.
    pub fn told_tracking(&self) -> Option<&HistoryEntry> {
        self.history.iter().rev().find(|entry| is_tracking(entry))
    }

    /// The end of protection was told: for the first time, corrected or extended. Told again, it is the same.
    pub fn record_end(&mut self, end: DateTime<Utc>, now: DateTime<Utc>) {
        if self.protection_end == Some(end) {
            self.protection_asked_at = None;
            return;
        }
        let is_extended = self.protection_end.is_some_and(|before| before < end);
        let event = if is_extended {
            OrderEvent::Extended(end)
        } else {
            OrderEvent::EndTold(end)
        };
        let replaced = ReplacedEnd {
            end: self.protection_end.replace(end),
            asked_at: self.protection_asked_at.take(),
        };
        self.history.push(HistoryEntry {
            replaced: Some(replaced),
            ..HistoryEntry::new(event, now)
        });
    }

    /// Whether the newest entry can be taken back. The first one cannot, nor can an end of protection in a record of 0.1,
    /// which does not tell what it replaced.
    pub fn can_undo(&self) -> bool {
        self.history.last().is_some_and(|entry| match entry.event {
            OrderEvent::Added => false,
            OrderEvent::EndTold(_) | OrderEvent::Extended(_) => entry.replaced.is_some(),
            _ => true,
        })
    }

    /// Takes back the newest entry, and what it changed of the order.
    pub fn undo(&mut self) {
        let Some(entry) = self.history.pop() else {
            return;
        };
        match entry.event {
            OrderEvent::NumberChanged(earlier) => {
                self.number = earlier.map_or(GivenNumber::NoneGiven, GivenNumber::Number);
            }
            OrderEvent::Shipped => self.shipped_on = None,
            OrderEvent::Tracking(_) if entry.source != TrackingSource::Person => {
                self.tracking = None;
            }
            // What was known before it may be kept no more.
            OrderEvent::Tracking(_) => {
                self.tracking = self.tracking.take().filter(|state| {
                    state.source != TrackingSource::Person || state.known_at < entry.at
                })
            }
            _ => {}
        }
        if let Some(replaced) = entry.replaced {
            self.protection_end = replaced.end;
            self.protection_asked_at = replaced.asked_at;
        }
    }

    /// The person was told at `now` how the order stands: reminders of before are not made up for, and a snooze has ended.
    pub fn touch(&mut self, now: DateTime<Utc>) {
        self.reminded_through = now;
        self.snoozed_until = None;
    }

    /// A reminder was given at `now`. A later one that the person asked for comes all the same.
    pub fn reminded(&mut self, now: DateTime<Utc>) {
        let wish = self.snoozed_until.filter(|wish| *wish > now);
        self.touch(now);
        self.reminded_at = Some(now);
        self.snoozed_until = wish;
    }

    /// Counts the reminders in a row that say the same.
    pub fn count_repeats(&mut self, same: bool) {
        self.repeats = if same {
            self.repeats.saturating_add(1)
        } else {
            0
        };
    }

    /// The person asked to be reminded again at this instant.
    pub fn snooze(&mut self, until: DateTime<Utc>) {
        self.snoozed_until = Some(until);
        self.muted = false;
    }
}

fn is_tracking(entry: &HistoryEntry) -> bool {
    matches!(entry.event, OrderEvent::Tracking(_))
}
