//! Moments of a day in a person's zone.

use chrono::{DateTime, Months, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};

use super::period::shift_working;
use super::time_of_day::TimeOfDay;
use super::time_span::TimeSpan;
use crate::advice::local_to_utc;

/// The moment of a day's time in a zone; without a time, the day's last second.
pub(super) fn on_day<Z: TimeZone>(
    day: NaiveDate,
    time: Option<TimeOfDay>,
    zone: &Z,
) -> Option<DateTime<Utc>> {
    let seconds = time.map_or(24 * 3600 - 1, TimeOfDay::seconds);
    let midnight = day.and_time(NaiveTime::MIN);
    local_to_utc(
        midnight.checked_add_signed(TimeDelta::seconds(seconds.into()))?,
        zone,
    )
}

/// The moment that is so long after another, or before it. Months are those of the calendar.
pub(super) fn after<Z: TimeZone>(
    start: DateTime<Utc>,
    span: TimeSpan,
    ago: bool,
    zone: &Z,
) -> Option<DateTime<Utc>> {
    let start = match span.months {
        0 => start,
        months => {
            let months = Months::new(months);
            let local = start.with_timezone(zone).naive_local();
            let there = if ago {
                local.checked_sub_months(months)
            } else {
                local.checked_add_months(months)
            };
            local_to_utc(there?, zone)?
        }
    };
    let start = match span.working_days {
        0 => start,
        days => {
            let local = start.with_timezone(zone).naive_local();
            let there = shift_working(local.date(), days, ago)?;
            local_to_utc(there.and_time(local.time()), zone)?
        }
    };
    let rest = TimeDelta::days(span.days.into()) + TimeDelta::seconds(span.seconds.into());
    if ago {
        start.checked_sub_signed(rest)
    } else {
        start.checked_add_signed(rest)
    }
}

/// The next moment at which a clock shows this time.
pub(super) fn next_at<Z: TimeZone>(
    time: TimeOfDay,
    now: DateTime<Utc>,
    zone: &Z,
) -> Option<DateTime<Utc>> {
    let today = now.with_timezone(zone).date_naive();
    let at = on_day(today, Some(time), zone)?;
    if at > now {
        return Some(at);
    }
    on_day(today.succ_opt()?, Some(time), zone)
}
