//! News that have a day: a claim, a delivery that is not true, a longer protection.

use crate::advice::{self, DisputeState, OrderFacts};
use crate::chat::flows::answers::AnswerValue;
use crate::chat::flows::days;
use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, Heard, Intent, PossibleDay, PossibleMoment};
use crate::chat::turn::Turn;
use crate::model::{Order, Payment, Question, Tracking};
use chrono::{DateTime, Duration, NaiveDate, Utc};

/// Something that happened to an order, as its question would be answered.
pub(super) struct News {
    pub question: Question,
    pub value: AnswerValue,
    /// The text tells its day.
    pub is_dated: bool,
}

pub(super) fn told(
    turn: &Turn,
    intent: Intent,
    order: &Order,
    heard: Option<&Heard>,
    facts: &PageFacts,
) -> Option<News> {
    let text = heard.map_or("", |heard| heard.text);
    let today = turn.today();
    let dated = |question, day: Option<NaiveDate>, value: fn(NaiveDate) -> AnswerValue| News {
        question,
        value: value(day.unwrap_or(today)),
        is_dated: day.is_some(),
    };
    let disputed = claimed_on(turn, intent, facts, heard);
    // A claim that was made with the shop is none at PayPal.
    let is_open_where = intent == Intent::DisputeOpened && !input::names_seller(text);
    let case = only_payment(turn, order).filter(|_| is_open_where);
    Some(match case.map_or(intent, case_at) {
        Intent::DisputeOpened => dated(
            Question::DisputeOpened,
            disputed,
            AnswerValue::DisputeOpened,
        ),
        Intent::PaypalCase => dated(Question::PaymentCaseOn(Payment::PayPal), disputed, |day| {
            AnswerValue::PaymentCase(Payment::PayPal, day)
        }),
        Intent::BankCase => dated(Question::PaymentCaseOn(Payment::Card), disputed, |day| {
            AnswerValue::PaymentCase(Payment::Card, day)
        }),
        Intent::DeliveredNotHere if facts.says_delivered || !facts.delivered.is_empty() => {
            dated(Question::DeliveredOn, only_day(&facts.delivered), |day| {
                AnswerValue::Tracking(Tracking::Delivered(day))
            })
        }
        Intent::Extended => News {
            question: Question::Extension,
            value: AnswerValue::Protection(Some(new_end(turn, order, facts, text)?)),
            is_dated: true,
        },
        _ => return None,
    })
}

/// The day of a claim, as far as it is told.
pub(super) fn claimed_on(
    turn: &Turn,
    intent: Intent,
    facts: &PageFacts,
    heard: Option<&Heard>,
) -> Option<NaiveDate> {
    let heard = heard?;
    let is_told = |part: &&Heard| part.sure() == Some(intent);
    let clause = heard.clauses().iter().find(is_told).unwrap_or(heard);
    let beside = || heard.day_of_news().or_else(|| clause.day_of_news());
    let told = only_day(&facts.disputed).or_else(beside);
    told.or_else(|| day_of_claim(turn, intent, clause.text))
}

/// The day of a claim that is open, or on which it was “delivered”, as it was told.
pub(super) fn known_claim(facts: &OrderFacts, question: Question) -> Option<NaiveDate> {
    match question {
        // After a refusal it is a new one.
        Question::DisputeOpened => {
            let dispute = facts.dispute;
            let open = dispute.filter(|dispute| dispute.state != DisputeState::Refused);
            open.map(|dispute| dispute.opened_on)
        }
        Question::PaymentCaseOn(payer) => {
            let case = facts.payment_case.filter(|case| case.payment == payer);
            let open = case.filter(|case| case.refused_on.is_none());
            open.map(|case| case.opened_on)
        }
        Question::DeliveredOn => match facts.tracking {
            Some((Tracking::Delivered(day), _)) => Some(day),
            _ => None,
        },
        _ => None,
    }
}

/// The only day of a clause that tells a claim at PayPal or the bank: "opened a paypal claim on 20 nov".
fn day_of_claim(turn: &Turn, intent: Intent, text: &str) -> Option<NaiveDate> {
    let is_claim = matches!(intent, Intent::PaypalCase | Intent::BankCase);
    let is_one_clause = !text.contains([',', ';', '\n']);
    if !is_claim || !is_one_clause {
        return None;
    }
    let writer = days::writer(turn);
    days::only_named(text, |words| input::shipped_on(words, &writer).ok())
}

/// Who was paid, where nobody else can have a claim: the shop is told to protect nobody.
fn only_payment(turn: &Turn, order: &Order) -> Option<Payment> {
    turn.with_context(order, |context| {
        let is_asked = context.order.dispute.is_none() && context.order.payment_case.is_none();
        let alone = is_asked && context.is_unprotected();
        advice::told_payment(context).filter(|payment| alone && *payment != Payment::Other)
    })
}

fn case_at(payment: Payment) -> Intent {
    match payment {
        Payment::PayPal => Intent::PaypalCase,
        Payment::Card | Payment::Other => Intent::BankCase,
    }
}

/// The new end: some days after the known one, or the day that is told.
fn new_end(turn: &Turn, order: &Order, facts: &PageFacts, text: &str) -> Option<DateTime<Utc>> {
    let end = order.protection_end?;
    match (input::days_named(text), &facts.protection_end[..]) {
        (_, [PossibleMoment { at, .. }]) if *at > end => Some(*at),
        (Some(days), _) => Some(end + Duration::days(days.into())),
        _ => {
            let last = turn.last_second(days::last_named(turn, text)?);
            (last > end).then_some(last)
        }
    }
}

fn only_day(days: &[PossibleDay]) -> Option<NaiveDate> {
    match days {
        [one] => Some(one.day),
        _ => None,
    }
}
