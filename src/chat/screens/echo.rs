//! What was understood is said: one line for each day, moment, amount and number that was read, to go before what comes next.

use super::{format, time_left};
use crate::advice::last_day;
use crate::chat::answer_value::AnswerValue;
use crate::chat::turn::Turn;
use crate::model::{Dialogue, GivenNumber, Payment, Tracking};
use chrono::{DateTime, NaiveDate, Utc};

/// The line of a value; empty for one that needs none.
pub fn echo(turn: &Turn, value: &AnswerValue) -> String {
    use AnswerValue as V;
    match value {
        V::Shipped(on) => day(turn, "echo-shipped", *on),
        V::Paid(Some(on)) => day(turn, "echo-paid", *on),
        V::Expected(Some(by)) => day(turn, "echo-expected", *by),
        V::ShipBy(Some(by)) => day(turn, "echo-ship-by", *by),
        V::Protection(Some(end)) => protection(turn, *end),
        V::Tracking(Tracking::Delivered(on)) => day(turn, "echo-delivered", *on),
        V::Tracking(Tracking::Frozen(_, since)) => day(turn, "echo-frozen", *since),
        V::Tracking(Tracking::AtPickup(Some(by)) | Tracking::DeliveryFailed(Some(by))) => {
            day(turn, "echo-collect-by", *by)
        }
        V::DisputeOpened(on) => day(turn, "echo-dispute-opened", *on),
        V::PaymentCase(Payment::PayPal, on) => day(turn, "echo-paypal-case", *on),
        V::PaymentCase(_, on) => day(turn, "echo-bank-case", *on),
        V::RefusedUntil(until) => day(turn, "echo-refused-until", last_day(*until, turn.zone())),
        V::ClaimOpenUntil(until) => {
            day(turn, "echo-claim-open-until", last_day(*until, turn.zone()))
        }
        V::Number(GivenNumber::Number(number)) => {
            turn.html("echo-number", &[("number", number.as_str().into())])
        }
        V::OrderNumber(number) => {
            turn.html("echo-order-number", &[("number", number.as_str().into())])
        }
        V::Amount(amount) => {
            let amount = format::amount(turn.texts(), amount);
            turn.html("echo-amount", &[("amount", amount.into())])
        }
        _ => String::new(),
    }
}

/// A day and how far it is from today.
fn day(turn: &Turn, key: &str, day: NaiveDate) -> String {
    let away = (day - turn.today()).num_days();
    let when = match away {
        0 => "today",
        -1 => "yesterday",
        1 => "tomorrow",
        _ if away < 0 => "past",
        _ => "future",
    };
    let args = [
        (
            "day",
            format::near_day(turn.texts(), day, turn.today()).into(),
        ),
        ("when", when.into()),
        ("days", away.abs().into()),
        ("claim", claim(turn).into()),
    ];
    turn.html(key, &args)
}

/// How the store of the order that is asked about calls a claim.
fn claim(turn: &Turn) -> String {
    let Dialogue::Editing { order, .. } = turn.person.dialogue else {
        return String::new();
    };
    turn.open_order(order)
        .map(crate::chat::turn::claim_word)
        .unwrap_or_default()
}

/// The end of protection, and what is left of it: hours only where few days are.
fn protection(turn: &Turn, end: DateTime<Utc>) -> String {
    if end <= turn.now {
        return day(turn, "echo-protection-over", last_day(end, turn.zone()));
    }
    let args = [
        (
            "day",
            format::near_day(turn.texts(), last_day(end, turn.zone()), turn.today()).into(),
        ),
        ("left", time_left::span_told_now(turn, end).into()),
    ];
    turn.html("echo-protection", &args)
}
