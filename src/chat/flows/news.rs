//! News in free words: "I opened a dispute", "he extended by 15 days". It is noted at once, with the day that the text tells or with
//! today, so that nothing is lost if the person goes on to something else. The day is asked for after that.

use crate::advice;
use crate::chat::flows::answers::AnswerValue;
use crate::chat::flows::{days, doubt, edit_order, new_order, order_actions, order_fields};
use crate::chat::input::page::{self, PageFacts};
use crate::chat::input::{self, Intent, PossibleDay, PossibleMoment};
use crate::chat::screens::{events, questions};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Dialogue, Order, Payment, Question, Tracking};
use chrono::{DateTime, Duration, NaiveDate, Utc};

/// Something that happened to an order, as its question would be answered.
struct News {
    question: Question,
    value: AnswerValue,
    /// The text tells its day.
    is_dated: bool,
}

/// Notes what a text tells of an order; `false` if the text alone does not say enough.
pub fn note(turn: &mut Turn, intent: Intent, order: &Order, text: &str) -> bool {
    let facts = page::page_facts(text, &days::writer(turn));
    let Some(news) = told(turn, intent, order, &facts, text) else {
        return false;
    };
    if is_asked_already(turn, order, news.question) {
        // Without its day it is no answer yet: the question comes again.
        if news.is_dated {
            take(turn, news, text);
        }
    } else if turn.person.dialogue != Dialogue::Idle {
        // What is asked now stays open.
        order_actions::tell(turn, order.clone(), news.value);
    } else if news.is_dated {
        edit_order::begin(turn, order.id, news.question);
        take(turn, news, text);
    } else {
        ask_for_day(turn, order.clone(), news);
    }
    true
}

fn told(turn: &Turn, intent: Intent, order: &Order, facts: &PageFacts, text: &str) -> Option<News> {
    let today = turn.today();
    let dated = |question, day: Option<NaiveDate>, value: fn(NaiveDate) -> AnswerValue| News {
        question,
        value: value(day.unwrap_or(today)),
        is_dated: day.is_some(),
    };
    let disputed = only_day(&facts.disputed);
    let case = only_payment(turn, order).filter(|_| intent == Intent::DisputeOpened);
    Some(match case.map_or(intent, case_at) {
        // It is known that one is open: at most its day is new.
        Intent::DisputeOpened if disputed.is_none() && turn.facts(order).dispute.is_some() => {
            return None;
        }
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
            value: AnswerValue::Protection(Some(new_end(order, facts, text)?)),
            is_dated: true,
        },
        _ => return None,
    })
}

/// Who was paid, where nobody else can have a claim: the shop is told to protect nobody.
fn only_payment(turn: &Turn, order: &Order) -> Option<Payment> {
    turn.with_context(order, |context| {
        let is_asked = context.order.dispute.is_none() && context.order.payment_case.is_none();
        let alone = is_asked && advice::is_unprotected(context);
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
fn new_end(order: &Order, facts: &PageFacts, text: &str) -> Option<DateTime<Utc>> {
    let end = order.protection_end?;
    match (input::days_named(text), &facts.protection_end[..]) {
        (_, [PossibleMoment { at, .. }]) if *at > end => Some(*at),
        (Some(days), _) => Some(end + Duration::days(days.into())),
        _ => None,
    }
}

fn only_day(days: &[PossibleDay]) -> Option<NaiveDate> {
    match days {
        [one] => Some(one.day),
        _ => None,
    }
}

fn is_asked_already(turn: &Turn, order: &Order, asked: Question) -> bool {
    matches!(turn.person.dialogue, Dialogue::Editing { question, order: id, .. } if question == asked && id == order.id)
}

/// Takes it as the answer to its question; a day that is hardly true is asked about.
fn take(turn: &mut Turn, news: News, text: &str) {
    let read = doubt::weighed(turn, news.question, text, news.value.into());
    new_order::take(turn, news.question, read);
}

/// It is noted as of today, which is said; the right day takes its place.
fn ask_for_day(turn: &mut Turn, mut order: Order, news: News) {
    let id = order.id;
    order_fields::put(turn, &mut order, news.value);
    let note = paragraphs([
        events::told(turn, &order),
        turn.html("noted-as-of-today", &[]),
    ]);
    order.touch(turn.now);
    turn.keep(order);
    edit_order::begin(turn, id, news.question);
    questions::show(turn, news.question, note);
}
