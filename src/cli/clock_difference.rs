//! Whether this machine's clock and that of a database are the same.

use chrono::{DateTime, Utc};

use crate::clock::Clock;

/// When reminders are due is told by the clock of whoever is the worker: these must not differ by more, in seconds.
const MOST: i64 = 10;

/// What is said where they are not.
pub fn told(place: &str, there: DateTime<Utc>) -> Option<String> {
    let difference = (Clock::System.now() - there).num_seconds().abs();
    (difference > MOST).then(|| format!(
        "TRACKLESS_DATABASE: the clocks of this machine and of {place} differ by {difference} s; have both set by NTP"
    ))
}
