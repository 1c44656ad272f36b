//! How much time is left until an end of protection, as far as it is known: hours only where the person told them, and few days are
//! left. Days are counted in one way wherever they are shown: those of the calendar, so that all messages of a day say the same.

use crate::advice::{self, EndSource, ProtectionEnd};
use crate::chat::screens::format;
use crate::chat::turn::Turn;
use crate::model::{Order, OrderEvent};
use chrono::{DateTime, Duration, Timelike, Utc};

/// With less than this left, the hours count.
const HOURS_COUNT: Duration = Duration::hours(72);

/// Whether the hour of an end counts: it was told, and it is near.
pub fn has_hours(turn: &Turn, order: &Order, end: &ProtectionEnd) -> bool {
    tells_hour(turn, order, end) && end.at - turn.now < HOURS_COUNT
}

/// What is left until an end that is ahead, as far as it is known.
pub fn span(turn: &Turn, order: &Order, end: &ProtectionEnd) -> String {
    in_words(turn, end.at, tells_hour(turn, order, end))
}

/// The same of an end that is told right now.
pub fn span_told_now(turn: &Turn, end: DateTime<Utc>) -> String {
    in_words(turn, end, has_own_hour(turn, end, Some(turn.now)))
}

/// The days that are left until a moment that is ahead.
pub fn days(turn: &Turn, order: &Order, at: DateTime<Utc>) -> i64 {
    let is_own = order.protection_end == Some(at);
    days_until(turn, at, is_own && has_own_hour(turn, at, told_at(order)))
}

/// Whether somebody knows the hour of an end. Nobody does where it is counted.
fn tells_hour(turn: &Turn, order: &Order, end: &ProtectionEnd) -> bool {
    end.from == EndSource::Person && has_own_hour(turn, end.at, told_at(order))
}

fn told_at(order: &Order) -> Option<DateTime<Utc>> {
    order.history.iter().rev().find_map(|entry| {
        let is_end = matches!(
            entry.event,
            OrderEvent::EndTold(_) | OrderEvent::Extended(_)
        );
        is_end.then_some(entry.at)
    })
}

/// Nobody knows the hour where whole days were told ("3 days"), or a day without an hour, which ends with its last second.
fn has_own_hour(turn: &Turn, end: DateTime<Utc>, told: Option<DateTime<Utc>>) -> bool {
    let local = end.with_timezone(&turn.zone());
    let whole_day = (local.hour(), local.minute(), local.second()) == (23, 59, 59);
    let whole_days = told.is_some_and(|told| {
        let span = end - told;
        span == Duration::days(span.num_days())
    });
    !whole_day && !whole_days
}

fn in_words(turn: &Turn, end: DateTime<Utc>, has_hour: bool) -> String {
    if has_hour {
        return left_in_words(turn, end - turn.now);
    }
    match days_until(turn, end, has_hour) {
        0 => turn.plain("span-below-day", &[]),
        days => turn.plain("span-days", &[("days", days.into())]),
    }
}

/// Where the hour of an end is known, only whole days count; else those of the calendar.
fn days_until(turn: &Turn, end: DateTime<Utc>, has_hour: bool) -> i64 {
    match has_hour {
        true => (end - turn.now).num_days(),
        false => (advice::last_day(end, turn.zone()) - turn.today()).num_days(),
    }
}

/// Whole days; below three of them the hours too, and the minutes below an hour.
fn left_in_words(turn: &Turn, left: Duration) -> String {
    let whole_hours = Duration::hours(left.num_hours());
    let shown = if whole_hours.is_zero() {
        left
    } else {
        whole_hours
    };
    format::rough_span(turn.texts(), shown)
}
