//! What an answer changes of an order that is watched.

use super::answers::AnswerValue;
use super::shown;
use crate::advice;
use crate::chat::turn::Turn;
use crate::model::{GivenNumber, Order, OrderEvent, Tracking};

/// Puts a new value into its field, and records what happened. New dates change the schedule; a reminder that thereby lies in the
/// past is not sent, for the card says the same now.
///
/// Returns whether anything happened that is worth an answer.
pub fn put(turn: &Turn, order: &mut Order, value: AnswerValue) -> bool {
    let now = turn.now;
    let shown = shown::verdict(turn, order);
    let fields = order.fields(now);
    let mut event = None;
    let mut happened = false;
    let beside_the_plan = matches!(
        value,
        AnswerValue::Name(_)
            | AnswerValue::OrderNumber(_)
            | AnswerValue::Carrier(_)
            | AnswerValue::Amount(_)
            | AnswerValue::Keep
            | AnswerValue::NotLooked
    );
    match value {
        AnswerValue::Store(key, name) => {
            order.store = key;
            order.store_name = name;
        }
        AnswerValue::Name(name) => order.name = name,
        AnswerValue::Number(number) if number != order.number => {
            order.carrier = None;
            let earlier = match std::mem::replace(&mut order.number, number) {
                GivenNumber::Number(number) => Some(number),
                GivenNumber::NoneGiven => None,
            };
            event = Some(OrderEvent::NumberChanged(earlier));
        }
        AnswerValue::Shipped(day) => {
            let before = order.shipped_on.replace(day);
            event = before.is_none().then_some(OrderEvent::Shipped);
        }
        AnswerValue::NotShipped => order.shipped_on = None,
        AnswerValue::ShipBy(day) => order.ship_by = day.or(order.ship_by),
        AnswerValue::NoProtection => order.no_protection = true,
        AnswerValue::Protection(Some(end)) => {
            order.no_protection = false;
            order.record_end(end, now);
            happened = true;
            order.snoozed_until = None;
        }
        // Not knowing the new end is no reason to forget the old one.
        AnswerValue::Protection(None) if order.protection_end.is_some() => {}
        AnswerValue::Protection(None) => order.protection_asked_at = Some(now),
        AnswerValue::Paid(day) => order.paid_on = day.or(order.paid_on),
        AnswerValue::Expected(day) => order.expected_on = day.or(order.expected_on),
        AnswerValue::Payment(payment) => {
            order.payment = payment.or(order.payment);
            order.payment_unknown = order.payment.is_none();
        }
        AnswerValue::Carrier(carrier) => order.carrier = carrier,
        AnswerValue::OrderNumber(number) => order.order_number = Some(number),
        AnswerValue::Amount(amount) => order.amount = Some(amount),
        AnswerValue::Tracking(shown) => event = Some(OrderEvent::Tracking(shown)),
        AnswerValue::ReturnReason(reason) => event = reason.map(OrderEvent::ReturnReasonTold),
        AnswerValue::AskedAround(true) => event = Some(OrderEvent::AskedAround),
        AnswerValue::DisputeOpened(day) => event = Some(OrderEvent::DisputeOpened(day)),
        AnswerValue::RefusedUntil(until) => event = Some(OrderEvent::StoreRefused(until)),
        AnswerValue::Problem(problem) => event = Some(OrderEvent::ProblemTold(problem)),
        AnswerValue::ClaimOpenUntil(until) => event = Some(OrderEvent::ClaimLeftOpen(until)),
        AnswerValue::PaymentCase(payment, day) => {
            order.payment = order.payment.or(Some(payment));
            event = Some(OrderEvent::PaymentCaseOpened(payment, day));
        }
        AnswerValue::Number(_)
        | AnswerValue::AskedAround(false)
        | AnswerValue::Received(_)
        | AnswerValue::Keep
        | AnswerValue::NotLooked
        | AnswerValue::Ask(_)
        | AnswerValue::SnoozeUntil(_) => {}
    }
    if event.is_none() && !happened {
        order.keep_replaced(fields);
    }
    if let Some(event) = event {
        happened = true;
        // What has happened ends a wish; a number or a day of shipping is no news of that kind.
        let is_news = !matches!(event, OrderEvent::NumberChanged(_) | OrderEvent::Shipped);
        order.snoozed_until = order.snoozed_until.filter(|_| !is_news);
        if !turn.was_told_today(order, &event) {
            if is_corrected(turn, order, &event) {
                order.undo();
            }
            order.record(event, now);
        }
    }
    shown::record_change(turn, order, shown);
    if !beside_the_plan {
        order.reminded_through = now;
    }
    happened
}

/// Whether an event is the one that was told last, today, with its right day: it was noted as of today, or mistyped.
fn is_corrected(turn: &Turn, order: &Order, event: &OrderEvent) -> bool {
    use OrderEvent as E;
    let Some(last) = order.history.last() else {
        return false;
    };
    let is_today = advice::local_day(last.at, turn.zone()) == turn.today();
    let is_same = match (&last.event, event) {
        (E::DisputeOpened(_), E::DisputeOpened(_)) => true,
        (E::PaymentCaseOpened(last, _), E::PaymentCaseOpened(now, _)) => last == now,
        (E::Tracking(Tracking::Delivered(_)), E::Tracking(Tracking::Delivered(_))) => true,
        _ => false,
    };
    is_today && is_same
}
