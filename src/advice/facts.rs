//! The order as the rules see it: what the person told of it, one event after another, folded into the facts that the advice
//! needs. What the store or the post knows is not here.

use crate::advice::sums::rest_of;
use crate::zones::Zone;
use chrono::{DateTime, NaiveDate, Utc};

use super::calendar;
use crate::model::{
    CompletedBy, GivenNumber, GoodsProblem, Order, OrderEvent, Payment, ReturnReason,
    SellerRequest, Tracking, TrackingSource, TrackingState,
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
    /// A full refund was agreed or decided.
    pub refund_agreed_on: Option<NaiveDate>,
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

    /// The order as the rules see it.
    pub fn of(order: &'a Order, zone: Zone) -> Self {
        let day = |instant: DateTime<Utc>| calendar::local_day(instant, zone);
        let added = order
            .history
            .first()
            .map_or(order.reminded_through, |entry| entry.at);
        let mut facts = Self {
            store: &order.store,
            store_name: order.store_name.as_deref(),
            number: match &order.number {
                GivenNumber::Number(number) => Some(number),
                GivenNumber::NoneGiven => None,
            },
            order_number: order.order_number.as_deref(),
            amount: order.amount.as_deref(),
            payment: order.payment,
            payment_unknown: order.payment_unknown,
            added_on: day(added),
            paid_on: order.paid_on,
            shipped_on: order.shipped_on,
            expected_on: order.expected_on,
            protection_end: order.protection_end,
            protection_asked_on: order.protection_asked_at.map(day),
            no_protection: order.no_protection,
            ship_by: order.ship_by,
            last_event_on: order.history.last().map(|entry| day(entry.at)),
            reminders: ReminderState {
                reminded_through: order.reminded_through,
                last: order.reminded_at,
                snoozed_until: order.snoozed_until,
                muted: order.muted,
                return_by: order.return_by,
            },
            news_since: order
                .look_up
                .as_ref()
                .and_then(|look_up| Some(look_up.news?.since)),
            ..Self::default()
        };
        let is_of_number = |state: &&TrackingState| {
            state.number.is_none() || state.number.as_deref() == facts.number
        };
        facts.page = order.tracking.as_ref().filter(is_of_number);
        let is_watched = |state: &&TrackingState| state.source == TrackingSource::Provider;
        let read_on = facts
            .page
            .filter(is_watched)
            .map(|state| day(state.known_at));
        for entry in &order.history {
            let on = entry.on.unwrap_or_else(|| day(entry.at));
            apply(&mut facts, &entry.event, on);
            if matches!(entry.event, OrderEvent::Tracking(_)) {
                facts.tracking_source = entry.source;
            }
            facts.first_asked_on = facts.first_asked_on.or(facts.seller.asked_on);
        }
        // What a provider goes on watching is as new as its last answer; but how long it waits counts from its coming.
        if facts.tracking_source == TrackingSource::Provider
            && let (Some((shown, told)), Some(read)) = (&mut facts.tracking, read_on)
            && !matches!(shown, Tracking::AtPickup(_) | Tracking::DeliveryFailed(_))
        {
            *told = read.max(*told);
        }
        facts
    }
}

/// What one event changes.
fn apply<'a>(order: &mut OrderFacts<'a>, event: &'a OrderEvent, on: NaiveDate) {
    match event {
        OrderEvent::Added | OrderEvent::EndTold(_) | OrderEvent::Reopened => {}
        // What was cancelled was sent all the same: nothing comes back by itself.
        OrderEvent::Shipped => {
            if order.cancelled_on.take().is_some() {
                order.refund_agreed_on = None;
            }
        }
        OrderEvent::NumberChanged(earlier) => {
            order.earlier_number = earlier.as_deref().or(order.earlier_number);
            order.tracking = None;
            order.number_shared = false;
            order.seller = Seller::default();
            order.first_asked_on = None;
            // Whoever enters another number has looked at the order page.
            order.compared_on = Some(on);
        }
        OrderEvent::NumberCompared => order.compared_on = Some(on),
        OrderEvent::Extended(_) => {
            order.seller.asked_on.get_or_insert(on);
            order.extension_asked_on = None;
            order.extension_refused_on = None;
            order.extended_on = Some(on);
        }
        OrderEvent::Tracking(shown) => {
            let before = order.tracking.map(|(before, _)| before);
            if before != Some(*shown) && *shown != Tracking::HeldByCustoms {
                order.customs_answered_on = None;
            }
            order.tracking = Some((*shown, on));
        }
        OrderEvent::SellerAsked => {
            order.seller = Seller {
                asked_on: Some(on),
                asking_told: true,
                ..Seller::default()
            };
        }
        OrderEvent::SellerAnswered => answered_by_seller(order, on),
        OrderEvent::WaitAsked(until) => {
            answered_by_seller(order, on);
            order.wait_asked_until = until.or(order.wait_asked_until);
        }
        OrderEvent::SellerSilent => {
            order.seller.asked_on.get_or_insert(on);
            order.seller.silent = true;
        }
        OrderEvent::ExtensionAsked => {
            order.seller.asking_told = true;
            order.seller.asked_on.get_or_insert(on);
            order.extension_asked_on = Some(on);
            order.extension_refused_on = None;
        }
        OrderEvent::AskedAround => order.asked_around = true,
        OrderEvent::DisputeOpened(day) => {
            order.refused_until = None;
            order.lost_on = None;
            order.appealed_on = None;
            order.answer_until = None;
            order.claimed_on = Some(*day);
            order.claim_to_change = false;
            order.unseen_at_dispute = shows_nothing(order);
            order.dispute = Some(Dispute {
                opened_on: *day,
                state: DisputeState::Waiting,
                since: *day,
            });
        }
        OrderEvent::StoreRefused(until) => {
            order.dispute = None;
            order.answer_until = None;
            order.refused_until = Some(*until);
        }
        OrderEvent::LessOffered => dispute(order, DisputeState::LessOffered, on),
        OrderEvent::PartRefunded(sum) => {
            order.part_refunded = Some(sum.as_deref());
            if order.dispute.is_some() {
                dispute(order, DisputeState::LessOffered, on);
            }
        }
        OrderEvent::DisputeRefused => dispute(order, DisputeState::Refused, on),
        OrderEvent::Escalated => dispute(order, DisputeState::Escalated, on),
        OrderEvent::DisputeCancelled => {
            order.dispute = None;
            order.answer_until = None;
        }
        OrderEvent::Won | OrderEvent::Refunded => {
            order.dispute = None;
            order.answer_until = None;
            order.refund_agreed_on.get_or_insert(on);
            order.refunded |= *event == OrderEvent::Refunded;
        }
        OrderEvent::Lost => {
            order.dispute = None;
            order.answer_until = None;
            order.appealed_on = None;
            order.lost_on = Some(on);
        }
        OrderEvent::Arrived => {
            order.arrived_on = Some(on);
            order.problem = None;
            order.sent_back_on = None;
        }
        OrderEvent::NotArrived => order.arrived_on = None,
        OrderEvent::ReturnReasonTold(reason) => order.return_reason = Some(*reason),
        OrderEvent::ProblemTold(problem) => {
            order.arrived_on = None;
            order.problem = Some((*problem, on));
            order.claim_to_change = order.dispute.is_some();
        }
        OrderEvent::SellerRequested(request) => order.seller_request = Some((*request, on)),
        OrderEvent::ExtensionRefused => {
            order.seller.asked_on.get_or_insert(on);
            order.extension_asked_on.get_or_insert(on);
            order.extension_refused_on = Some(on);
        }
        OrderEvent::PostAsked => order.post_asked_on = Some(on),
        OrderEvent::CompletedEarly(by) => order.completed = Some((*by, on)),
        OrderEvent::ClaimLeftOpen(until) => {
            order.answer_until = Some(*until);
            if order.dispute.is_none() {
                dispute(order, DisputeState::Waiting, on);
            }
        }
        OrderEvent::ClaimChanged => order.claim_to_change = false,
        OrderEvent::Appealed => order.appealed_on = Some(on),
        OrderEvent::PaymentCaseOpened(payment, day) => {
            order.payment_case = Some(PaymentCase {
                payment: *payment,
                opened_on: *day,
                escalated_on: None,
                refused_on: None,
                objected_on: None,
            });
        }
        OrderEvent::PaymentCaseEscalated => {
            if let Some(case) = &mut order.payment_case {
                case.escalated_on = Some(on);
            }
        }
        OrderEvent::PaymentCaseRefused => {
            if let Some(case) = &mut order.payment_case {
                case.refused_on = Some(on);
            }
        }
        OrderEvent::NumberShared => order.number_shared = true,
        OrderEvent::CustomsAnswered => order.customs_answered_on = Some(on),
        OrderEvent::OrderCancelled => {
            order.cancelled_on = Some(on);
            order.refund_agreed_on.get_or_insert(on);
        }
        OrderEvent::Answered => answered(order, on),
        OrderEvent::SentBack => order.sent_back_on = Some(on),
    }
}

/// Who has an answer was in touch with the seller.
fn answered_by_seller(order: &mut OrderFacts, on: NaiveDate) {
    order.seller.asked_on.get_or_insert(on);
    order.seller.answered_on = Some(on);
}

/// The person told that the number shows no parcel, or has none.
fn shows_nothing(order: &OrderFacts) -> bool {
    let shown = order.tracking.map(|(tracking, _)| tracking);
    order.number.is_none() || matches!(shown, Some(Tracking::Nothing | Tracking::Announced))
}

/// What was asked is answered: a request, a claim that was left open, an offer, a refusal of PayPal or the bank.
fn answered(order: &mut OrderFacts, on: NaiveDate) {
    order.seller_request = None;
    let was_asked = order.answer_until.take().is_some();
    if let Some(open) = &mut order.dispute
        && (open.state == DisputeState::LessOffered
            || (was_asked && open.state == DisputeState::Waiting)
            || open.state == DisputeState::Answered)
    {
        open.state = DisputeState::Answered;
        open.since = on;
    }
    let refused = order.payment_case.as_mut();
    if let Some(case) = refused.filter(|case| case.refused_on.is_some()) {
        case.objected_on = Some(on);
    }
}

/// A dispute comes into another state; who tells of one that was never told of has one all the same.
fn dispute(order: &mut OrderFacts, state: DisputeState, on: NaiveDate) {
    let opened_on = order.dispute.map_or(on, |dispute| dispute.opened_on);
    order.dispute = Some(Dispute {
        opened_on,
        state,
        since: on,
    });
}
