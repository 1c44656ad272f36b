//! The order as the rules see it: what the person has told, and nothing that the store or the post has.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::model::{Patience, Payment, Tracking};

/// What the rules need to know of an order. Days are the person's local days.
#[derive(Debug, Clone, Default)]
pub struct OrderFacts<'a> {
    /// The key of a store in the rules.
    pub store: &'a str,
    /// The tracking number, if the seller gave one.
    pub number: Option<&'a str>,
    pub order_number: Option<&'a str>,
    /// What was paid, with its currency, such as `12.50 USD`.
    pub amount: Option<&'a str>,
    pub payment: Option<Payment>,
    /// When the order was taken down.
    pub added_on: NaiveDate,
    pub paid_on: Option<NaiveDate>,
    /// `None` as long as the seller has not shipped.
    pub shipped_on: Option<NaiveDate>,
    /// The latest day on which the store promised delivery.
    pub expected_on: Option<NaiveDate>,
    /// From the order's own page.
    pub protection_end: Option<DateTime<Utc>>,
    /// When the end of protection was asked for in vain.
    pub protection_asked_on: Option<NaiveDate>,
    /// What tracking shows, and when the person told so.
    pub tracking: Option<(Tracking, NaiveDate)>,
    pub seller: Seller,
    /// The number was found unchanged on the order page.
    pub compared_on: Option<NaiveDate>,
    /// The seller was asked to extend the protection, and has not done so.
    pub extension_asked_on: Option<NaiveDate>,
    /// The post office and the neighbours were asked.
    pub asked_around: bool,
    /// The store refused a dispute, as the delivery looks normal until then.
    pub refused_until: Option<DateTime<Utc>>,
    /// A dispute that is open.
    pub dispute: Option<Dispute>,
    /// A dispute was decided against the person.
    pub lost_on: Option<NaiveDate>,
    /// A full refund was agreed or decided.
    pub refund_agreed_on: Option<NaiveDate>,
    pub arrived_on: Option<NaiveDate>,
    pub reminders: ReminderState,
}

/// What was said about an order, and what not to say.
#[derive(Debug, Clone, Default)]
pub struct ReminderState {
    /// Reminders planned up to here have been spoken, or were past when the plan was made.
    pub reminded_through: DateTime<Utc>,
    /// The last reminder.
    pub last: Option<DateTime<Utc>>,
    /// The person asked to be reminded then.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// So many in a row were not answered.
    pub unanswered: u32,
    pub muted: bool,
}

/// What passed between the person and the seller about the number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seller {
    pub asked_on: Option<NaiveDate>,
    /// The seller answered, but sent no working number.
    pub answered_on: Option<NaiveDate>,
    /// The person does not expect an answer any more.
    pub silent: bool,
}

/// An open dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dispute {
    pub opened_on: NaiveDate,
    pub state: DisputeState,
    /// When it came into that state.
    pub since: NaiveDate,
}

/// How far a dispute has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisputeState {
    /// The seller or the store has not answered yet.
    Waiting,
    LessOffered,
    Refused,
    /// The store was asked to decide.
    Escalated,
}

/// What a person has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReminderSettings {
    pub zone: Tz,
    pub patience: Patience,
    /// The hour of reminders; outside the quiet hours.
    pub hour: u32,
    /// From one hour to another nothing is said; both the same for none.
    pub quiet: (u32, u32),
}
