//! What can happen to an order, as the person tells it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::defaults::is_default;
use super::offer::Offer;
use super::tracking_state::TrackingSource;

/// Something that happened to an order, as the person told it, and when they did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryEntry {
    pub at: DateTime<Utc>,
    #[serde(rename = "what")]
    pub event: OrderEvent,
    /// The day on which it happened, where that was told to be an earlier one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on: Option<NaiveDate>,
    /// Beside an end of protection: what it replaced, so that *Undo* can bring it back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub replaced: Option<ReplacedEnd>,
    /// Beside what tracking shows: from whom it is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: TrackingSource,
}

impl HistoryEntry {
    /// An entry that replaces nothing.
    pub fn new(event: OrderEvent, at: DateTime<Utc>) -> Self {
        Self {
            at,
            event,
            on: None,
            replaced: None,
            source: TrackingSource::Person,
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
    /// As earlier versions noted an offer.
    LessOffered,
    /// Less than the full amount is offered.
    Offered(Offer),
    /// The person took less: so much, if that was told.
    OfferAccepted(Option<String>),
    /// A part of the money came back: so much, if that was told, such as `10 USD`.
    PartRefunded(Option<String>),
    DisputeRefused,
    Escalated,
    DisputeCancelled,
    /// A full refund was agreed or decided.
    Won,
    /// The money should be there by this day, as the store, the seller or the bank said.
    RefundDue(NaiveDate),
    /// Decided against the person.
    Lost,
    /// The money is here.
    Refunded,
    Arrived,
    /// It has not arrived after all.
    NotArrived,
    /// Why the parcel goes back.
    ReturnReasonTold(ReturnReason),
    /// A parcel came, but not what was ordered.
    ProblemTold(GoodsProblem),
    /// The seller asks for something that may cost the buyer a right.
    SellerRequested(SellerRequest),
    /// The seller does not extend the protection.
    ExtensionRefused,
    /// The post was asked where the parcel is.
    PostAsked,
    /// The order counts as received, and was not.
    CompletedEarly(CompletedBy),
    /// The store keeps the claim open, and wants an answer inside it by then.
    ClaimLeftOpen(DateTime<Utc>),
    /// An appeal against the decision.
    Appealed,
    /// A case at PayPal, or a chargeback at the bank, was asked for on this day.
    PaymentCaseOpened(Payment, NaiveDate),
    /// PayPal was asked to decide its case.
    PaymentCaseEscalated,
    /// PayPal or the bank decided against the person.
    PaymentCaseRefused,
    /// The open claim was changed to what is wrong with the goods.
    ClaimChanged,
    /// Another open order of the person has the same number.
    NumberShared,
    /// Customs or the courier have what they asked for.
    CustomsAnswered,
    /// The person cancelled an order that was not shipped.
    OrderCancelled,
    /// The person answered what the seller, the store, PayPal or the bank wrote: a request, an offer, a question, a refusal.
    Answered,
    /// The person sent the goods back to the seller.
    SentBack,
    /// An order that had ended is watched again.
    Reopened,
    /// The seller or the store asks to wait, perhaps until this day.
    WaitAsked(Option<NaiveDate>),
}

impl OrderEvent {
    /// It tells that a parcel came, whatever is in it.
    pub fn is_arrival(&self) -> bool {
        matches!(self, OrderEvent::Arrived | OrderEvent::ProblemTold(_))
    }
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
    /// Only announced: a label was printed, and nothing handed over.
    Announced,
    /// It waits at a post office, a shop or a locker, to be collected by this day.
    AtPickup(Option<NaiveDate>),
    /// A delivery was tried in vain and a notice left; to be collected by this day.
    DeliveryFailed(Option<NaiveDate>),
    HeldByCustoms,
    Destroyed,
    /// The carrier says that it is lost.
    Lost,
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

/// Why a parcel goes back to the sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnReason {
    /// Nobody collected it in time.
    NotCollected,
    /// Customs asked for money or data, and did not get it.
    CustomsUnpaid,
    WrongAddress,
    /// None of these: the buyer did nothing wrong.
    NotMyFault,
}

/// What is wrong with a parcel that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoodsProblem {
    PartMissing,
    Empty,
    WrongItem,
    /// What was ordered, in another size, colour or model.
    OtherVariant,
    /// Fake, or not as the page describes it.
    NotAsDescribed,
    Broken,
}

/// What a seller asks for, to the buyer's harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SellerRequest {
    /// To cancel the dispute, or not to open one.
    CancelDispute,
    /// To wait for a second parcel.
    AwaitAnother,
    /// To take money outside the store.
    MoneyOutside,
    /// To confirm that it was received.
    ConfirmReceipt,
}

/// Who completed an order that has not arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CompletedBy {
    /// The buyer, by mistake.
    Mistake,
    /// The store, by itself.
    Store,
}

/// How the order was paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payment {
    PayPal,
    Card,
    Other,
}
