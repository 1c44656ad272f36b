//! What is known of an order that is being taken down: how an answer fills it, and the order that it makes.

use super::read_answer::{AnswerValue, last_day, past_day};
use crate::chat::turn::Turn;
use crate::model::{DateOrder, Doubt, Draft, GivenNumber, Order, OrderEvent, Question, Tracking};
use chrono::NaiveDate;

/// Puts an answer to this question into its field; what was in doubt there is no longer.
pub fn answer(draft: &mut Draft, question: Question, value: AnswerValue) {
    draft.doubts.retain(|doubt| doubt.question() != question);
    fill(draft, value);
}

/// The order of day and month that one choice showed settles the other doubts of the same text.
pub fn settle_order(draft: &mut Draft, order: DateOrder) {
    let fits = |own: &Option<DateOrder>| own.is_none_or(|own| own == order);
    for doubt in std::mem::take(&mut draft.doubts) {
        match doubt {
            Doubt::Day(question, mut days) => {
                days.retain(|(_, own)| fits(own));
                match days[..] {
                    [(day, Some(_))] => fill_day(draft, question, day),
                    _ => draft.doubts.push(Doubt::Day(question, days)),
                }
            }
            Doubt::End(mut ends) => {
                ends.retain(|(_, own)| fits(own));
                match ends[..] {
                    [(end, _)] => fill(draft, AnswerValue::Protection(Some(end))),
                    _ => draft.doubts.push(Doubt::End(ends)),
                }
            }
            other => draft.doubts.push(other),
        }
    }
}

fn fill_day(draft: &mut Draft, question: Question, day: NaiveDate) {
    let value = past_day(question, day).or_else(|| last_day(question, Some(day)));
    if let Some(value) = value {
        fill(draft, value);
    }
}

fn fill(draft: &mut Draft, value: AnswerValue) {
    match value {
        AnswerValue::Store(key, name) => {
            draft.store = Some(key);
            draft.store_name = name;
        }
        AnswerValue::Number(number) => draft.number = Some(number),
        AnswerValue::Shipped(day) => {
            draft.shipped_on = Some(day);
            draft.not_shipped = false;
        }
        AnswerValue::NotShipped => {
            draft.shipped_on = None;
            draft.not_shipped = true;
        }
        AnswerValue::ShipBy(day) => draft.ship_by = day,
        AnswerValue::Tracking(shown) => {
            draft.tracking = Some(shown);
            draft.return_reason = None;
        }
        AnswerValue::NotLooked => (draft.tracking, draft.return_reason) = (None, None),
        AnswerValue::ReturnReason(reason) => draft.return_reason = reason,
        AnswerValue::Protection(end) => {
            draft.protection_end = end;
            (draft.protection_ended, draft.protection_length) = (false, None);
            draft.no_protection = false;
        }
        AnswerValue::NoProtection => {
            draft.protection_end = None;
            draft.no_protection = true;
        }
        AnswerValue::Payment(payment) => draft.payment = payment,
        AnswerValue::Paid(day) => {
            draft.paid_on = day;
            // A length that counts from a day which nobody knows tells no end.
            draft.protection_length = draft.protection_length.filter(|_| day.is_some());
        }
        AnswerValue::Expected(day) => draft.expected_on = day,
        AnswerValue::Name(name) => draft.name = name,
        AnswerValue::OrderNumber(number) => draft.order_number = Some(number),
        AnswerValue::Amount(amount) => draft.amount = Some(amount),
        AnswerValue::DisputeOpened(day) => draft.dispute_opened = Some(day),
        // The other questions are asked of orders that are watched.
        AnswerValue::Received(_)
        | AnswerValue::AskedAround(_)
        | AnswerValue::Carrier(_)
        | AnswerValue::RefusedUntil(_)
        | AnswerValue::Problem(_)
        | AnswerValue::ClaimOpenUntil(_)
        | AnswerValue::PaymentCase(..)
        | AnswerValue::SnoozeUntil(_)
        | AnswerValue::Ask(_)
        | AnswerValue::Keep => {}
    }
}

/// The order that the answers make; nothing as long as they lack what it cannot be watched without.
pub fn order(turn: &Turn, draft: Draft) -> Option<Order> {
    let came = draft.has_come();
    let number = draft.number.or(came.then_some(GivenNumber::NoneGiven));
    let (store, number) = (draft.store?, number?);
    if draft.shipped_on.is_none() && !draft.not_shipped && !came {
        return None;
    }
    // It is asked for below the card; who does not answer then is asked again in a few days.
    let asked_in_vain = draft.protection_end.is_none() && !draft.no_protection;
    let mut order = Order {
        name: draft.name,
        store_name: draft.store_name,
        order_number: draft.order_number,
        amount: draft.amount,
        customs_fee: draft.customs_fee,
        paid_on: draft.paid_on,
        payment: draft.payment,
        shipped_on: draft.shipped_on,
        ship_by: draft.ship_by,
        expected_on: draft.expected_on,
        protection_end: draft.protection_end,
        protection_asked_at: asked_in_vain.then_some(turn.now),
        no_protection: draft.no_protection,
        tracking: draft.tracking_state,
        ..Order::new(turn.person.next_order, &store, number, turn.now)
    };
    // The delivery of what is in the person's hands is the day on which it came.
    let came_on = match draft.tracking {
        Some(Tracking::Delivered(day)) if came => Some(day),
        _ => None,
    };
    // What was answered before the parcel turned out not to be shipped is no word on it.
    if !draft.not_shipped {
        let shown = draft.tracking.filter(|_| came_on.is_none());
        let shown = shown.map(OrderEvent::Tracking);
        let reason = draft.return_reason.map(OrderEvent::ReturnReasonTold);
        for event in shown.into_iter().chain(reason) {
            order.record(event, turn.now);
        }
    }
    if let Some(day) = draft.dispute_opened {
        order.record(OrderEvent::DisputeOpened(day), turn.now);
    }
    for event in draft.told {
        let on = came_on.filter(|day| event.is_arrival() && *day < turn.today());
        order.record_on(event, on, turn.now);
    }
    Some(order)
}

/// What a watched order can do without is left out: a number that nobody told, the doubt about one that was told, and a day of
/// shipping for which that of the payment stands in.
pub fn leave_out(draft: &mut Draft) {
    for doubt in std::mem::take(&mut draft.doubts) {
        match doubt {
            Doubt::Number(number) => draft.number = Some(GivenNumber::Number(number)),
            other => draft.doubts.push(other),
        }
    }
    draft.number.get_or_insert(GivenNumber::NoneGiven);
    if !draft.not_shipped {
        draft.shipped_on = draft.shipped_on.or(draft.paid_on);
    }
}

/// An order that is begun with a number.
pub fn with_number(number: Option<GivenNumber>) -> Draft {
    Draft {
        number,
        ..Draft::default()
    }
}
