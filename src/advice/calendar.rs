//! Days and hours where the person lives.

use crate::zones::Zone;
use chrono::{
    DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, TimeZone, Utc, Weekday,
};

/// The local day of an instant.
pub fn local_day(instant: DateTime<Utc>, zone: Zone) -> NaiveDate {
    instant.with_timezone(&zone).date_naive()
}

/// The last minute before an end. A day that counts as a whole ends where the next one begins, which would be shown as the day after;
/// where a clock change skips midnight, that is later than 00:00.
pub fn last_minute(end: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
    let before = end - Duration::minutes(1);
    match local_day(before, zone) == local_day(end, zone) {
        true => end,
        false => before,
    }
}

/// The last day on which there is time before an end: the one way to name it.
pub fn last_day(end: DateTime<Utc>, zone: Zone) -> NaiveDate {
    local_day(last_minute(end, zone), zone)
}

/// A local day and hour as an instant: a time that a clock change skips moves forward, one that comes twice is the earlier.
pub fn at_hour(day: NaiveDate, hour: u32, zone: Zone) -> DateTime<Utc> {
    let local = day.and_hms_opt(hour, 0, 0).expect("hours are below 24");
    // At the end of the calendar there is no other time to give.
    local_to_utc(local, &zone).unwrap_or_else(|| local.and_utc())
}

/// A local time as an instant: one that comes twice is the earlier one, one that is skipped moves forward by what is skipped.
/// `None` at the ends of the calendar.
pub fn local_to_utc<Z: TimeZone>(local: NaiveDateTime, zone: &Z) -> Option<DateTime<Utc>> {
    if let Some(moment) = zone.from_local_datetime(&local).earliest() {
        return Some(moment.to_utc());
    }
    // No clock change skips more than a day: the day before shows the offset before it.
    let a_day = Duration::hours(25);
    let before = zone
        .from_local_datetime(&local.checked_sub_signed(a_day)?)
        .latest()?;
    Some((before + a_day).to_utc())
}

/// The day that is `count` business days, Monday to Friday, after a day.
pub fn business_days_after(day: NaiveDate, count: u16) -> NaiveDate {
    let is_business_day = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let mut day = day;
    for _ in 0..count {
        day = day + Days::new(1);
        while !is_business_day(&day) {
            day = day + Days::new(1);
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_skipped_hour_moves_forward_and_a_double_is_the_earlier() {
        let berlin = |d| at_hour(day(d), 2, Zone::of("Europe/Berlin")).to_rfc3339();
        assert_eq!(berlin("2026-03-29"), "2026-03-29T01:00:00+00:00");
        assert_eq!(berlin("2026-10-25"), "2026-10-25T00:00:00+00:00");
    }

    #[test]
    fn the_local_day_is_the_persons() {
        let late_evening_utc = "2026-11-12T22:30:00Z".parse().unwrap();
        assert_eq!(local_day(late_evening_utc, Zone::UTC), day("2026-11-12"));
        assert_eq!(
            local_day(late_evening_utc, Zone::of("Europe/Moscow")),
            day("2026-11-13")
        );
    }

    #[test]
    fn a_whole_day_ends_on_that_day_also_where_midnight_is_skipped() {
        // Chile puts its clocks forward at midnight.
        for (zone, next) in [
            ("America/Santiago", "2026-09-06"),
            ("America/Santiago", "2026-09-07"),
            ("Europe/Moscow", "2026-09-06"),
        ] {
            let zone = Zone::of(zone);
            let end = at_hour(day(next), 0, zone);
            assert_eq!(Some(last_day(end, zone)), day(next).pred_opt(), "{next}");
            let timer = end + Duration::minutes(1);
            assert_eq!(last_day(timer, zone), day(next), "{next}");
        }
    }

    #[test]
    fn business_days_leave_out_the_week_end() {
        for (from, count, expected) in [
            ("2026-11-23", 0, "2026-11-23"), // a Monday
            ("2026-11-23", 4, "2026-11-27"),
            ("2026-11-23", 5, "2026-11-30"),
            ("2026-11-23", 10, "2026-12-07"),
            ("2026-11-28", 1, "2026-11-30"), // a Saturday
        ] {
            assert_eq!(
                business_days_after(day(from), count),
                day(expected),
                "{from} + {count}"
            );
        }
    }
}
