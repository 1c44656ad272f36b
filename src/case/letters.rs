//! Letters: the ready English texts to the seller or the store. Only known facts, plain ASCII, dates as ISO 8601.

use super::{Advice, Extension, Order, defaults};
use chrono::{DateTime, NaiveDate, Utc};

/// A ready text. It is in English, whatever the person's language; the locale holds its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letter {
    /// The text of a dispute: not received.
    Dispute,
    /// To the seller: check the number, or send one.
    AskCode,
    /// To the seller: extend the protection.
    Extend,
}

/// The tracking number as the letter needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tracking<'a> {
    Number(&'a str),
    NoneGiven,
}

impl Letter {
    /// The letter's text, at most 256 characters (Telegram's copy button) for numbers of up to 40.
    /// `None` if a fact that it needs is missing or it would not be true.
    pub fn text(self, order: &Order, tracking: Tracking<'_>, now: DateTime<Utc>) -> Option<String> {
        let days = order.days_since_shipping(now);
        match self {
            Letter::Dispute => (days > 0).then(|| dispute(order, tracking, days)),
            Letter::AskCode => (days > 0).then(|| ask_code(order, tracking, days)),
            Letter::Extend => extend(order, now),
        }
    }
}

/// The letters that make sense for an order now, the fitting one first.
pub fn letters_for(order: &Order, now: DateTime<Utc>) -> Vec<Letter> {
    let near = order
        .days_left(now)
        .is_some_and(|left| (0..=defaults().extend_ask_before_end_days).contains(&left));
    if near && order.store.extension == Extension::Seller {
        vec![Letter::Extend, Letter::AskCode]
    } else {
        vec![Letter::AskCode]
    }
}

/// The letter that goes with an advice.
pub fn fitting_letter(advice: Advice) -> Option<Letter> {
    match advice {
        Advice::LastChance(_) | Advice::DisputeToday | Advice::DisputeSoon => Some(Letter::Dispute),
        Advice::AskExtension => Some(Letter::Extend),
        Advice::AskSeller | Advice::CompareNumber => Some(Letter::AskCode),
        Advice::ProtectionOver | Advice::StillNormal | Advice::Normal => None,
    }
}

fn dispute(order: &Order, tracking: Tracking<'_>, days: i64) -> String {
    let passed = days_have_passed(days);
    let shipped = iso(order.shipped_on);
    let tracking = match tracking {
        Tracking::Number(number) => format!("Tracking number {number} shows no delivery to me."),
        Tracking::NoneGiven => "The seller gave no tracking number.".to_owned(),
    };
    format!(
        "{passed} since the shipment ({shipped}), and the order has not arrived. {tracking} I ask for a full refund."
    )
}

fn ask_code(order: &Order, tracking: Tracking<'_>, days: i64) -> String {
    let passed = days_have_passed(days);
    let shipped = iso(order.shipped_on);
    match tracking {
        Tracking::Number(number) => format!(
            "Hello! {passed} since my order was shipped ({shipped}), but tracking number {number} shows no progress. \
             Please check the number and send me the correct one if it changed. Thank you!"
        ),
        Tracking::NoneGiven => format!(
            "Hello! {passed} since my order was shipped ({shipped}), but I have no tracking number. \
             Please send me the number and the name of the delivery company. Thank you!"
        ),
    }
}

fn extend(order: &Order, now: DateTime<Utc>) -> Option<String> {
    let days = order.store.extend_request_days?;
    let end = order.protection_end.filter(|end| *end > now)?;
    let end = iso(order.local_day(end));
    Some(format!(
        "Hello! My order has not arrived and the protection ends on {end}. Please extend it by {days} days so that I can \
         wait. Without an extension I have to open a dispute. Thank you!"
    ))
}

fn days_have_passed(days: i64) -> String {
    match days {
        1 => "1 day has passed".to_owned(),
        _ => format!("{days} days have passed"),
    }
}

fn iso(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}
