//! What the person told of an order, one event after another, folded into its facts: a newer step takes the place of an older one.

use super::calendar;
use super::facts::{
    Dispute, DisputeState, Offered, OrderFacts, PaymentCase, ReminderState, Seller,
};
use crate::model::{GivenNumber, Order, OrderEvent, Tracking, TrackingSource, TrackingState};
use crate::zones::Zone;
use chrono::{DateTime, NaiveDate, Utc};

impl<'a> OrderFacts<'a> {
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
            order.offer = None;
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
            claim_ends(order);
            order.refused_until = Some(*until);
        }
        OrderEvent::LessOffered => dispute(order, DisputeState::LessOffered, on),
        OrderEvent::Offered(offer) => {
            match order.dispute {
                Some(_) => dispute(order, DisputeState::LessOffered, on),
                None => answered_by_seller(order, on),
            }
            order.offer = Some(Offered {
                kind: offer.kind,
                sum: offer.sum.as_deref(),
            });
        }
        OrderEvent::OfferAccepted(sum) => {
            let offered = order.offer.and_then(|offer| offer.sum);
            claim_ends(order);
            order.refund_agreed_on = Some(on);
            order.part_accepted = Some(sum.as_deref().or(offered));
            order.refund_due_on = None;
        }
        OrderEvent::RefundDue(day) => order.refund_due_on = Some(*day),
        OrderEvent::PartRefunded(sum) => {
            order.part_refunded = Some(sum.as_deref());
            order.offer = None;
            if order.dispute.is_some() {
                dispute(order, DisputeState::LessOffered, on);
            }
        }
        OrderEvent::DisputeRefused => dispute(order, DisputeState::Refused, on),
        OrderEvent::Escalated => dispute(order, DisputeState::Escalated, on),
        OrderEvent::DisputeCancelled => claim_ends(order),
        OrderEvent::Won | OrderEvent::Refunded => {
            claim_ends(order);
            order.refund_agreed_on.get_or_insert(on);
            order.refunded |= *event == OrderEvent::Refunded;
            if *event == OrderEvent::Won {
                order.part_accepted = None;
            }
        }
        OrderEvent::Lost => {
            claim_ends(order);
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
    order.offer = None;
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

/// What was offered, and what was to be answered, counts no more.
fn claim_ends(order: &mut OrderFacts) {
    order.dispute = None;
    order.answer_until = None;
    order.offer = None;
}

/// A dispute comes into another state, and what was offered before counts no more; who tells of one that was never told of has one all
/// the same.
fn dispute(order: &mut OrderFacts, state: DisputeState, on: NaiveDate) {
    let opened_on = order.dispute.map_or(on, |dispute| dispute.opened_on);
    order.offer = None;
    order.dispute = Some(Dispute {
        opened_on,
        state,
        since: on,
    });
}
