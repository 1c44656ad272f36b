//! 17TRACK's envelope round every answer: what it took, and what it refused, number by number.

use serde_json::Value;

use crate::lookup::json::{id, list, text};
use crate::lookup::provider::{CallError, Registration};
use crate::model::LookUpRefusal;

/// The address of the machine, the key, the account, or what it may do.
const KEY_CODES: [i64; 4] = [-18_010_001, -18_010_002, -18_010_004, -18_010_005];
const TOO_MANY_REQUESTS: i64 = 429;
const GUESSED: u64 = 3;

/// The data of a call; otherwise why the whole call is refused, where that is known.
pub fn data(mut answer: Value) -> Result<Value, Option<CallError>> {
    match answer.get("code").and_then(Value::as_i64) {
        Some(0) => Ok(answer["data"].take()),
        Some(code) if KEY_CODES.contains(&code) => Err(Some(CallError::Key)),
        Some(TOO_MANY_REQUESTS) => Err(Some(CallError::TooFast)),
        Some(code) => Err(Some(CallError::Unavailable(format!(
            "17TRACK refuses a call with its code {code}"
        )))),
        None => Err(None),
    }
}

/// Why a number is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemError {
    AlreadyRegistered,
    NotRegistered,
    DailyLimit,
    NoQuota,
    /// The number has a form that 17TRACK never takes.
    Form,
    /// No carrier is found by the number alone, or the carrier wants more than the number.
    NumberAlone,
    /// The carrier does not answer, 17TRACK is in trouble itself, or the code says nothing that is known.
    ForNow,
}

impl ItemError {
    /// By the document's list of codes. What a code means that is not known may pass: nothing is given up for it.
    fn of(code: i64) -> Self {
        match code {
            -18_010_012..=-18_010_011 => Self::Form,
            -18_010_020..=-18_010_018 | -18_010_022 | -18_019_903 => Self::NumberAlone,
            -18_019_901 => Self::AlreadyRegistered,
            -18_019_902 => Self::NotRegistered,
            -18_019_907 => Self::DailyLimit,
            -18_019_908 => Self::NoQuota,
            _ => Self::ForNow,
        }
    }
}

/// The data of a call about numbers.
pub struct Answer(pub Value);

impl Answer {
    /// What is said of a number that was taken: several times where it has several carriers.
    pub fn accepted(&self, number: &str) -> impl Iterator<Item = &Value> {
        let accepted = list(&self.0, "/accepted").iter();
        accepted.filter(move |item| is_about(item, number))
    }

    /// Why a number was refused, if it was.
    pub fn error(&self, number: &str) -> Option<ItemError> {
        let mut rejected = list(&self.0, "/rejected").iter();
        let item = rejected.find(|item| is_about(item, number))?;
        let code = item.pointer("/error/code").and_then(Value::as_i64);
        Some(code.map_or(ItemError::ForNow, ItemError::of))
    }

    /// What came of registering a number; `None` if that is still open.
    pub fn registration(&self, number: &str) -> Option<Registration> {
        if let Some(item) = self.accepted(number).next() {
            return Some(Registration::Done {
                id: id(item, "/carrier").unwrap_or_default(),
                sure: item.get("origin").and_then(Value::as_u64) != Some(GUESSED),
            });
        }
        let refused = |why| Some(Registration::Refused(why));
        match self.error(number)? {
            ItemError::AlreadyRegistered => Some(Registration::Done {
                id: String::new(),
                sure: true,
            }),
            ItemError::DailyLimit => refused(LookUpRefusal::DailyLimit),
            ItemError::NoQuota => refused(LookUpRefusal::NoQuota),
            ItemError::Form | ItemError::NumberAlone => refused(LookUpRefusal::Number),
            ItemError::NotRegistered | ItemError::ForNow => None,
        }
    }

    /// Whether a number is not registered any more, or never was. What can be no number was never taken.
    pub fn is_gone(&self, number: &str) -> bool {
        self.accepted(number).next().is_some()
            || matches!(
                self.error(number),
                Some(ItemError::NotRegistered | ItemError::Form)
            )
    }
}

fn is_about(item: &Value, number: &str) -> bool {
    text(item, "/number").is_some_and(|named| named.eq_ignore_ascii_case(number))
}
