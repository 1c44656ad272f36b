//! What an answer was read as, and what is said where it is none.

pub use crate::chat::answer_value::AnswerValue;
use crate::chat::input::{self, numbers};
use crate::chat::screens::number;
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Keyboard, Question, Tracking, is_in_bounds};
use chrono::NaiveDate;
use tracking_number::{Verdict, candidates};

/// What an answer was read as.
#[derive(PartialEq)]
pub enum ReadAnswer {
    /// The answer, and a word on it to go before the next question.
    Value(AnswerValue, String),
    /// Not an answer yet: what to say, and buttons that help.
    Again(String, Keyboard),
    /// Nothing of an answer is in it: what to say, if it leads nowhere else.
    NotUnderstood(String),
}

impl From<AnswerValue> for ReadAnswer {
    fn from(value: AnswerValue) -> Self {
        ReadAnswer::Value(value, String::new())
    }
}

/// A day in the past, as the answer to a question that asks for one.
pub fn past_day(question: Question, day: NaiveDate) -> Option<AnswerValue> {
    if !is_in_bounds(day) {
        return None;
    }
    Some(match question {
        Question::Shipped => AnswerValue::Shipped(day),
        Question::Paid => AnswerValue::Paid(Some(day)),
        Question::FrozenSince(place) => AnswerValue::Tracking(Tracking::Frozen(place, day)),
        Question::DeliveredOn => AnswerValue::Tracking(Tracking::Delivered(day)),
        Question::DisputeOpened => AnswerValue::DisputeOpened(day),
        Question::PaymentCaseOn(payment) => AnswerValue::PaymentCase(payment, day),
        _ => return None,
    })
}

/// A last day that somebody named, if it is known: it may be past, or to come.
pub fn last_day(question: Question, day: Option<NaiveDate>) -> Option<AnswerValue> {
    if !day.is_none_or(is_in_bounds) {
        return None;
    }
    match question {
        Question::Expected => Some(AnswerValue::Expected(day)),
        Question::ShipBy => Some(AnswerValue::ShipBy(day)),
        question => collect_by(question, day),
    }
}

/// It waits to be collected, perhaps by this day.
pub fn collect_by(question: Question, day: Option<NaiveDate>) -> Option<AnswerValue> {
    if !day.is_none_or(is_in_bounds) {
        return None;
    }
    let tracking = match question {
        Question::PickupBy => Tracking::AtPickup(day),
        Question::NoticeBy => Tracking::DeliveryFailed(day),
        _ => return None,
    };
    Some(AnswerValue::Tracking(tracking))
}

/// No answer; but a number that was pasted meanwhile is not passed over.
pub fn not_understood(turn: &Turn, text: &str, key: &str) -> ReadAnswer {
    let asks_day = matches!(key, "shipped-not-understood" | "protection-not-understood");
    let is_amount = asks_day && input::amount(text).is_ok();
    let complaint = turn.html(if is_amount { "amount-is-no-day" } else { key }, &[]);
    let found = numbers::find(text);
    let mut parcels = candidates(&found).into_iter();
    let Some(finding) = parcels.find(|f| f.verdict() != Verdict::Unknown) else {
        return ReadAnswer::NotUnderstood(complaint);
    };
    let explained = number::explain(turn.texts(), finding);
    let rows = number::use_buttons(turn.texts(), finding);
    ReadAnswer::Again(paragraphs([explained, complaint]), rows)
}
