//! How much time is left until an end of protection, as far as it is known: hours only where the person told them, and few days are
//! left.

use crate::advice::{EndSource, ProtectionEnd};
use crate::chat::screens::format;
use crate::chat::turn::Turn;
use crate::model::{Order, OrderEvent};
use chrono::{Duration, Timelike};

/// With less than this left, the hours count.
const HOURS_COUNT: Duration = Duration::hours(72);

/// Whether the hour of an end counts: it was told, and it is near.
pub fn has_hours(turn: &Turn, order: &Order, end: &ProtectionEnd) -> bool {
    tells_hour(turn, order, end) && end.at - turn.now < HOURS_COUNT
}

/// What is left until an end that is ahead, as far as it is known.
pub fn span(turn: &Turn, order: &Order, end: &ProtectionEnd) -> String {
    let left = end.at - turn.now;
    if tells_hour(turn, order, end) {
        left_in_words(turn, left)
    } else {
        days_in_words(turn, left)
    }
}

/// Whether somebody knows the hour of an end. Nobody does where it is counted, where whole days were told ("3 days"), or a day
/// without an hour, which ends with its last second.
fn tells_hour(turn: &Turn, order: &Order, end: &ProtectionEnd) -> bool {
    let local = end.at.with_timezone(&turn.zone());
    let whole_day = (local.hour(), local.minute(), local.second()) == (23, 59, 59);
    let told = order.history.iter().rev().find_map(|entry| {
        let is_end = matches!(
            entry.event,
            OrderEvent::EndTold(_) | OrderEvent::Extended(_)
        );
        is_end.then_some(entry.at)
    });
    let whole_days = told.is_some_and(|told| {
        let span = end.at - told;
        span == Duration::days(span.num_days())
    });
    end.from == EndSource::Person && !whole_day && !whole_days
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

/// Whole days, as far as they are known.
fn days_in_words(turn: &Turn, left: Duration) -> String {
    match left.num_days() {
        0 => turn.plain("span-below-day", &[]),
        days => turn.plain("span-days", &[("days", days.into())]),
    }
}
