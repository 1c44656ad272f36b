//! Looks into answers of which nothing is sure: what is missing, or of another kind than it should be, is not there.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde_json::Value;

/// A text that is not empty, at a path such as `/data/number`.
pub fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    let text = value.pointer(path)?.as_str()?.trim();
    (!text.is_empty()).then_some(text)
}

/// The values of a list.
pub fn list<'a>(value: &'a Value, path: &str) -> &'a [Value] {
    let list = value.pointer(path).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

/// An identity that is a number or a text.
pub fn id(value: &Value, path: &str) -> Option<String> {
    match value.pointer(path)? {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        _ => None,
    }
}

/// When something was: the instant, and the day in that place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub at: DateTime<Utc>,
    pub day: NaiveDate,
}

/// Reads a moment; without an offset it is the time of the place, and the instant is about right.
pub fn moment(text: &str) -> Option<Moment> {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(Moment {
            at: at.to_utc(),
            day: at.date_naive(),
        });
    }
    let formats = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%d %H:%M",
    ];
    let read = |format| NaiveDateTime::parse_from_str(text, format).ok();
    let local = formats.into_iter().find_map(read).or_else(|| {
        let day = NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok()?;
        Some(day.and_time(NaiveTime::MIN))
    })?;
    Some(Moment {
        at: local.and_utc(),
        day: local.date(),
    })
}
