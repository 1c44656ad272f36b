//! What an answer to a question was read as.

use crate::model::{GivenNumber, GoodsProblem, Payment, Question, ReturnReason, Tracking};
use chrono::{DateTime, NaiveDate, Utc};

/// An answer's value.
#[derive(Clone, PartialEq)]
pub enum AnswerValue {
    Received(bool),
    /// Its key, and the name that was typed for a store without rules.
    Store(String, Option<String>),
    Number(GivenNumber),
    Shipped(NaiveDate),
    NotShipped,
    Protection(Option<DateTime<Utc>>),
    NoProtection,
    ShipBy(Option<NaiveDate>),
    Name(Option<String>),
    Paid(Option<NaiveDate>),
    Expected(Option<NaiveDate>),
    Payment(Option<Payment>),
    OrderNumber(String),
    /// Who carries the parcel; nobody knows, or the number tells.
    Carrier(Option<String>),
    Amount(String),
    Tracking(Tracking),
    /// Nobody has looked what tracking shows.
    NotLooked,
    ReturnReason(Option<ReturnReason>),
    AskedAround(bool),
    DisputeOpened(NaiveDate),
    RefusedUntil(DateTime<Utc>),
    Problem(GoodsProblem),
    ClaimOpenUntil(DateTime<Utc>),
    PaymentCase(Payment, NaiveDate),
    SnoozeUntil(DateTime<Utc>),
    /// Another question is to be asked first.
    Ask(Question),
    /// As it was.
    Keep,
}
