//! The sentences of the letters, letter by letter: each is there only where what it tells is known. Their texts are messages of
//! `locales/<language>/letters.ftl`, `says-` and the sentence's name.

use super::letter::{Letter, LetterNeed};
use crate::advice::context::{Context, EndSource};
use crate::advice::rules::Extension;
use crate::model::{MismatchReason, Tracking};
use chrono::NaiveDate;

/// One sentence of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    pub name: &'static str,
    /// What its text is filled with.
    pub facts: Vec<(&'static str, LetterFact)>,
}

/// A fact in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterFact {
    Text(String),
    Day(NaiveDate),
    Count(i64),
}

impl Letter {
    /// The letter, sentence by sentence. `None` if it would lack what it is about, or not be true.
    pub fn sentences(self, context: &Context) -> Option<Vec<Sentence>> {
        let parts = match self {
            Letter::AskCode => ask_code(context)?,
            Letter::Extend => extend(context)?,
            Letter::NoTracking => no_tracking(context)?,
            Letter::Ending => ending(context)?,
            Letter::NotMine => not_mine(context)?,
            Letter::DeliveredNotHere => delivered_not_here(context)?,
            Letter::Repeat => repeat(context),
            Letter::Escalate => escalate(context)?,
            Letter::TrackedNow => tracked_now(context)?,
            Letter::ArrivedAfterRefund => arrived_after_refund(context)?,
            Letter::CourierData => courier_data(context),
        };
        Some(parts.into_iter().flatten().collect())
    }

    /// Whether it has a text, or will have one when the person has told what it needs.
    pub fn can_be_had(self, context: &Context) -> bool {
        self.sentences(context).is_some() || self.needs(context).contains(&LetterNeed::AskedAround)
    }
}

/// The sentences of a letter, each left out where what it tells is not known.
type LetterParts = Vec<Option<Sentence>>;

fn ask_code(context: &Context) -> Option<LetterParts> {
    let (days, shipped) = since_shipping(context)?;
    let passed = |name, more: Vec<(&'static str, LetterFact)>| {
        let mut facts = vec![("days", count(days)), ("shipped", day(shipped))];
        facts.extend(more);
        sentence(name, facts)
    };
    let (what, please) = match (context.order.number, context.frozen()) {
        (None, _) => (passed("passed-no-number", vec![]), plain("please-send")),
        (Some(number), Some((_, since))) => (
            passed(
                "passed-nothing-new",
                vec![("number", text(number)), ("since", day(since))],
            ),
            plain("please-find"),
        ),
        (Some(number), None) if context.shows_nothing() => {
            let name = match context.tracking() {
                Some(_) => "passed-no-information",
                None => "passed-no-progress",
            };
            (
                passed(name, vec![("number", text(number))]),
                plain("please-check"),
            )
        }
        _ => return None,
    };
    Some(vec![
        plain("hello"),
        order_number(context),
        what,
        please,
        plain("thanks"),
    ])
}

fn extend(context: &Context) -> Option<LetterParts> {
    let days = context
        .store
        .extend_request_days
        .filter(|_| context.store.extension == Extension::Seller)?;
    let end = context.end().filter(|end| end.at > context.now)?;
    let end = context.day_of(end.at);
    Some(vec![
        plain("hello"),
        order_number(context),
        sentence("not-arrived-ends", vec![("end", day(end))]),
        sentence("please-extend", vec![("extension", count(days.into()))]),
        plain("without-extension"),
        plain("thanks"),
    ])
}

fn no_tracking(context: &Context) -> Option<LetterParts> {
    let shows = match (context.order.number, context.order.tracking) {
        (None, _) => plain("no-number-given"),
        (Some(number), Some((Tracking::Nothing, checked))) => sentence(
            "still-nothing",
            vec![("number", text(number)), ("checked", day(checked))],
        ),
        _ => return None,
    };
    // The seller gave no working number only if one was asked for.
    let asked = context.order.number.is_some() && context.order.seller.asked_on.is_some();
    Some(vec![
        Some(not_arrived(context)?),
        shows,
        plain("no-working-number").filter(|_| asked),
        plain("refund"),
    ])
}

fn ending(context: &Context) -> Option<LetterParts> {
    Some(vec![
        Some(not_arrived(context)?),
        last_status(context),
        protection(context),
        plain("refund"),
    ])
}

fn not_mine(context: &Context) -> Option<LetterParts> {
    let number = context.order.number?;
    let Some(Tracking::NotMine(because)) = context.tracking() else {
        return None;
    };
    let name = match because {
        MismatchReason::OtherPlace => "not-mine-place",
        MismatchReason::BeforeOrder => "not-mine-before",
        MismatchReason::OtherWeight => "not-mine-weight",
    };
    Some(vec![
        sentence(name, vec![("number", text(number))]),
        plain("received-nothing"),
        plain("screenshot"),
        plain("refund"),
    ])
}

fn delivered_not_here(context: &Context) -> Option<LetterParts> {
    let number = context.order.number?;
    let Some(Tracking::Delivered(on)) = context.tracking() else {
        return None;
    };
    if !context.order.asked_around {
        return None;
    }
    Some(vec![
        sentence(
            "says-delivered",
            vec![("number", text(number)), ("day", day(on))],
        ),
        plain("asked-around"),
        plain("please-prove"),
        plain("refund"),
    ])
}

fn repeat(context: &Context) -> LetterParts {
    let received = match (context.order.number, context.order.tracking) {
        (Some(number), Some((tracking, checked))) if !claims_delivery(tracking) => sentence(
            "not-received-checked",
            vec![("number", text(number)), ("checked", day(checked))],
        ),
        _ => plain("not-received"),
    };
    let request = match context.order.amount {
        Some(amount) => sentence("repeat-amount", vec![("amount", text(amount))]),
        None => plain("repeat"),
    };
    vec![plain("no-offer"), received, request]
}

fn escalate(context: &Context) -> Option<LetterParts> {
    if context.store.decides_alone {
        return None;
    }
    let claims_delivery = context.tracking().is_some_and(claims_delivery);
    let request = match context.order.amount {
        Some(amount) => sentence("decide-amount", vec![("amount", text(amount))]),
        None => plain("decide"),
    };
    Some(vec![
        Some(not_arrived(context)?),
        plain("no-proof").filter(|_| !claims_delivery),
        request,
    ])
}

fn tracked_now(context: &Context) -> Option<LetterParts> {
    let checked = context
        .told_on()
        .filter(|_| context.tracking() == Some(Tracking::Moving))?;
    let then = match context.store.extend_request_days {
        Some(days) => sentence(
            "extend-then-cancel",
            vec![("extension", count(days.into()))],
        ),
        None => plain("keep-open"),
    };
    Some(vec![
        sentence("moves-now", vec![("checked", day(checked))]),
        then,
    ])
}

fn arrived_after_refund(context: &Context) -> Option<LetterParts> {
    let arrived = ("day", day(context.order.arrived_on?));
    let what = match context.order.order_number {
        Some(order) => sentence(
            "refunded-arrived-order",
            vec![("order", text(order)), arrived],
        ),
        None => sentence("refunded-arrived", vec![arrived]),
    };
    let pay = match &context.store.name {
        Some(store) => sentence("pay-inside-store", vec![("store", text(store))]),
        None => plain("pay-inside"),
    };
    Some(vec![plain("hello"), what, pay, plain("thanks")])
}

fn courier_data(context: &Context) -> LetterParts {
    let what = match context.order.number {
        Some(number) => sentence("data-asked-number", vec![("number", text(number))]),
        None => plain("data-asked"),
    };
    vec![plain("hello"), what, plain("please-name"), plain("thanks")]
}

/// Whether tracking says that the parcel was delivered.
pub fn claims_delivery(tracking: Tracking) -> bool {
    matches!(tracking, Tracking::Delivered(_))
}

fn since_shipping(context: &Context) -> Option<(i64, NaiveDate)> {
    let days = context.days_since_shipping().filter(|days| *days > 0)?;
    Some((days, context.order.shipped_on?))
}

fn not_arrived(context: &Context) -> Option<Sentence> {
    let (days, shipped) = since_shipping(context)?;
    sentence(
        "not-arrived",
        vec![("days", count(days)), ("shipped", day(shipped))],
    )
}

fn last_status(context: &Context) -> Option<Sentence> {
    let (tracking, checked) = context.order.tracking?;
    let checked = ("checked", day(checked));
    match tracking {
        Tracking::Moving => sentence("status-moving", vec![checked]),
        Tracking::Frozen(_, since) => {
            sentence("status-frozen", vec![("since", day(since)), checked])
        }
        Tracking::Returned => sentence("status-returned", vec![checked]),
        Tracking::DataAsked => sentence("status-data", vec![checked]),
        Tracking::Delivered(on) => sentence("status-delivered", vec![("since", day(on)), checked]),
        Tracking::Nothing
        | Tracking::NotMine(_)
        | Tracking::Announced
        | Tracking::AtPickup(_)
        | Tracking::DeliveryFailed(_)
        | Tracking::HeldByCustoms
        | Tracking::Destroyed => None,
    }
}

fn protection(context: &Context) -> Option<Sentence> {
    // What follows from the store's rules is a guess, and nothing to state.
    let end = context.end().filter(|end| end.from == EndSource::Person)?;
    let name = if end.at > context.now {
        "protection-ends"
    } else {
        "protection-ended"
    };
    sentence(name, vec![("end", day(context.day_of(end.at)))])
}

fn order_number(context: &Context) -> Option<Sentence> {
    let order = context.order.order_number?;
    sentence("order", vec![("order", text(order))])
}

fn plain(name: &'static str) -> Option<Sentence> {
    sentence(name, Vec::new())
}

fn sentence(name: &'static str, facts: Vec<(&'static str, LetterFact)>) -> Option<Sentence> {
    Some(Sentence { name, facts })
}

fn text(fact: &str) -> LetterFact {
    LetterFact::Text(fact.to_owned())
}

fn day(day: NaiveDate) -> LetterFact {
    LetterFact::Day(day)
}

fn count(count: i64) -> LetterFact {
    LetterFact::Count(count)
}
