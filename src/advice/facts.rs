//! The order as the rules see it: the facts that the advice needs. What the store or the post knows is not here.

use crate::advice::sums::rest_of;
use chrono::{DateTime, NaiveDate, Utc};

use crate::model::{
    CompletedBy, GoodsProblem, OfferKind, Payment, ReturnReason, SellerRequest, Tracking,
    TrackingSource, TrackingState,
};

/// What the rules need to know of an order. Days are the person's local days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderFacts<'a> {
    /// The key of a store in the rules.
    pub store: &'a str,
    /// What the person calls a store that has no key of its own.
    pub store_name: Option<&'a str>,
    /// The tracking number, if the seller gave one.
    pub number: Option<&'a str>,
    /// The number that the present one took the place of.
    pub earlier_number: Option<&'a str>,
    pub order_number: Option<&'a str>,
    /// What was paid, with its currency, such as `12.50 USD`.
    pub amount: Option<&'a str>,
    pub payment: Option<Payment>,
    /// The person does not know how it was paid.
    pub payment_unknown: bool,
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
    /// The shop gives no protection, as the person said.
    pub no_protection: bool,
    /// The last day to ship, by the order's own timer.
    pub ship_by: Option<NaiveDate>,
    /// What tracking shows, and when the person told so.
    pub tracking: Option<(Tracking, NaiveDate)>,
    /// From whom that is known.
    pub tracking_source: TrackingSource,
    /// What a tracking page showed of this number.
    pub page: Option<&'a TrackingState>,
    pub seller: Seller,
    /// The last day of those until which the seller or the store asked to wait.
    pub wait_asked_until: Option<NaiveDate>,
    /// When the seller was asked about this number for the first time.
    pub first_asked_on: Option<NaiveDate>,
    /// The number was found unchanged on the order page.
    pub compared_on: Option<NaiveDate>,
    /// The seller was asked to extend the protection, and has not done so.
    pub extension_asked_on: Option<NaiveDate>,
    /// The seller extended the protection.
    pub extended_on: Option<NaiveDate>,
    /// The post office and the neighbours were asked.
    pub asked_around: bool,
    /// The store refused a dispute, as the delivery looks normal until then.
    pub refused_until: Option<DateTime<Utc>>,
    /// When the last dispute was opened, as it was told; it may have ended since.
    pub claimed_on: Option<NaiveDate>,
    /// A dispute that is open.
    pub dispute: Option<Dispute>,
    /// It is about something else than what is wrong with the goods that came since.
    pub claim_to_change: bool,
    /// The number showed nothing when that dispute was opened.
    pub unseen_at_dispute: bool,
    /// A dispute was decided against the person.
    pub lost_on: Option<NaiveDate>,
    /// What is offered in place of all the money, until a newer step of the claim is told.
    pub offer: Option<Offered<'a>>,
    /// A full refund was agreed or decided, or less was taken.
    pub refund_agreed_on: Option<NaiveDate>,
    /// The person took less: so much, if that was told.
    pub part_accepted: Option<Option<&'a str>>,
    /// The last day on which the money should come, as it was told.
    pub refund_due_on: Option<NaiveDate>,
    /// A part of the money came back: so much, if that was told.
    pub part_refunded: Option<Option<&'a str>>,
    /// The money is back.
    pub refunded: bool,
    pub arrived_on: Option<NaiveDate>,
    /// Why it goes back.
    pub return_reason: Option<ReturnReason>,
    /// What came was not what was ordered, and when that was told.
    pub problem: Option<(GoodsProblem, NaiveDate)>,
    /// The buyer sent back what came.
    pub sent_back_on: Option<NaiveDate>,
    /// What the seller asked for last, and when.
    pub seller_request: Option<(SellerRequest, NaiveDate)>,
    pub extension_refused_on: Option<NaiveDate>,
    pub post_asked_on: Option<NaiveDate>,
    /// The order counts as received, and was not.
    pub completed: Option<(CompletedBy, NaiveDate)>,
    /// The store keeps the claim open, and wants an answer inside it by then.
    pub answer_until: Option<DateTime<Utc>>,
    pub appealed_on: Option<NaiveDate>,
    pub payment_case: Option<PaymentCase>,
    /// Customs or the courier got what they asked for.
    pub customs_answered_on: Option<NaiveDate>,
    /// The person cancelled the order before it was shipped.
    pub cancelled_on: Option<NaiveDate>,
    /// Another open order has the same number.
    pub number_shared: bool,
    /// The day of the last thing that was told; `None` before the first.
    pub last_event_on: Option<NaiveDate>,
    pub reminders: ReminderState,
    /// A provider showed something that is to be told; since then.
    pub news_since: Option<DateTime<Utc>>,
}

/// What was said about an order, and what not to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReminderState {
    /// Reminders up to this instant were sent, or were past when the schedule was made.
    pub reminded_through: DateTime<Utc>,
    /// The last reminder.
    pub last: Option<DateTime<Utc>>,
    /// The person asked to be reminded then.
    pub snoozed_until: Option<DateTime<Utc>>,
    pub muted: bool,
    /// The last day to send the goods back to the seller, as the person told it.
    pub return_by: Option<NaiveDate>,
}

/// What passed between the person and the seller about the number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seller {
    /// Where only an answer was told, or that there is none, its day.
    pub asked_on: Option<NaiveDate>,
    /// The person told themselves that they asked.
    pub asking_told: bool,
    /// The seller answered, but sent no working number.
    pub answered_on: Option<NaiveDate>,
    /// The person does not expect an answer any more.
    pub silent: bool,
}

impl Seller {
    /// When the person asked, where they told it.
    pub fn told_asked_on(&self) -> Option<NaiveDate> {
        self.asked_on.filter(|_| self.asking_told)
    }
}

/// A case at PayPal, or a chargeback at the bank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaymentCase {
    pub payment: Payment,
    pub opened_on: NaiveDate,
    /// PayPal was asked to decide.
    pub escalated_on: Option<NaiveDate>,
    /// It was decided against the person.
    pub refused_on: Option<NaiveDate>,
    /// The person objected to that.
    pub objected_on: Option<NaiveDate>,
}

/// What is offered in place of all the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offered<'a> {
    pub kind: OfferKind,
    pub sum: Option<&'a str>,
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
    /// The person answered an offer or a question, and the other side is to answer that.
    Answered,
}

impl PaymentCase {
    /// PayPal was not asked to decide it yet; a bank needs no asking.
    pub fn can_be_escalated(&self) -> bool {
        self.payment == Payment::PayPal && self.escalated_on.is_none()
    }
}

impl<'a> OrderFacts<'a> {
    /// Whether the money was claimed, at the store, PayPal or the bank.
    pub fn is_claimed(&self) -> bool {
        self.dispute.is_some() || self.payment_case.is_some()
    }

    /// Whether a dispute is open, and in this state.
    pub fn dispute_is(&self, state: DisputeState) -> bool {
        self.dispute.is_some_and(|dispute| dispute.state == state)
    }

    /// What of the money is still missing; not known where a part is missing, for nobody tells what that costs.
    pub fn rest_of_money(&self, back: &str) -> Option<String> {
        let is_of_part = matches!(self.problem, Some((GoodsProblem::PartMissing, _)));
        rest_of(self.amount?, back).filter(|_| !is_of_part)
    }
}
