//! How much time is left until an end of protection, as far as it is known: hours only where the person told them, and few days are
//! left.

use crate::advice::{EndSource, ProtectionEnd};
use crate::chat::screens::format;
use crate::chat::turn::Turn;
use chrono::Duration;

/// With less than this left, the hours count.
const HOURS_COUNT: Duration = Duration::hours(72);

/// Whether the hour of an end counts: the person told it, and it is near. Of a counted end nobody knows the hour.
pub fn has_hours(turn: &Turn, end: &ProtectionEnd) -> bool {
    end.from == EndSource::Person && end.at - turn.now < HOURS_COUNT
}

/// What is left until an end that is ahead, as far as it is known.
pub fn span(turn: &Turn, end: &ProtectionEnd) -> String {
    let left = end.at - turn.now;
    match end.from {
        EndSource::Person => left_in_words(turn, left),
        EndSource::Rules | EndSource::Assumed => days_in_words(turn, left),
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

/// Whole days, as far as they are known.
fn days_in_words(turn: &Turn, left: Duration) -> String {
    match left.num_days() {
        0 => turn.plain("span-below-day", &[]),
        days => turn.plain("span-days", &[("days", days.into())]),
    }
}
