//! The order as the rules see it, and its two counts: days since shipping, days left.

use super::Store;
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

/// What the rules need to know of an open order.
#[derive(Debug, Clone, Copy)]
pub struct Order {
    pub store: &'static Store,
    /// The seller gave a tracking number.
    pub has_number: bool,
    /// The local day of the shipment.
    pub shipped_on: NaiveDate,
    pub protection_end: Option<DateTime<Utc>>,
    /// When the end of protection was asked for in vain.
    pub protection_asked_at: Option<DateTime<Utc>>,
    /// Reminders planned up to here have been spoken.
    pub spoken_until: DateTime<Utc>,
    pub snoozed_until: Option<DateTime<Utc>>,
    /// Where the person lives.
    pub zone: Tz,
}

impl Order {
    /// Whole local days since the shipment; 0 also where a change of zone has put it into tomorrow.
    pub fn days_since_shipping(&self, now: DateTime<Utc>) -> i64 {
        (self.local_day(now) - self.shipped_on).num_days().max(0)
    }

    /// Local calendar days until the end of protection: 0 on its last day, negative after it. `None` if the end is unknown.
    pub fn days_left(&self, now: DateTime<Utc>) -> Option<i64> {
        let end = self.protection_end?;
        let days = (self.local_day(end) - self.local_day(now)).num_days();
        Some(if end <= now { days.min(-1) } else { days })
    }

    /// Until when the store still takes a claim after the end of protection, where it does.
    pub fn window_end(&self) -> Option<DateTime<Utc>> {
        Some(self.protection_end? + Duration::days(self.store.claim_window_after_end_days?))
    }

    /// The local day of an instant.
    pub fn local_day(&self, instant: DateTime<Utc>) -> NaiveDate {
        instant.with_timezone(&self.zone).date_naive()
    }

    /// A local day and hour as an instant: a time that a clock change skips moves forward, one that comes twice is the earlier.
    pub fn at_hour(&self, day: NaiveDate, hour: u32) -> DateTime<Utc> {
        let local = day
            .and_hms_opt(hour, 0, 0)
            .expect("hours of stores.toml are below 24");
        // At the end of the calendar there is no other time to give.
        local_to_utc(local, &self.zone).unwrap_or_else(|| local.and_utc())
    }
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

#[cfg(test)]
mod tests {
    use super::super::store;
    use super::*;
    use chrono::NaiveDate;

    fn order(zone: Tz, end: Option<&str>) -> Order {
        Order {
            store: store("aliexpress"),
            has_number: true,
            shipped_on: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap(),
            protection_end: end.map(|e| e.parse().unwrap()),
            protection_asked_at: None,
            spoken_until: DateTime::UNIX_EPOCH,
            snoozed_until: None,
            zone,
        }
    }

    #[test]
    fn days_are_counted_in_the_persons_zone() {
        let late_evening_utc = "2026-11-12T22:30:00Z".parse().unwrap();
        assert_eq!(
            order(Tz::UTC, None).days_since_shipping(late_evening_utc),
            11
        );
        assert_eq!(
            order(Tz::Europe__Moscow, None).days_since_shipping(late_evening_utc),
            12
        );
    }

    #[test]
    fn the_last_day_counts_as_zero_until_the_end_and_as_past_after_it() {
        let order = order(Tz::UTC, Some("2026-12-01T15:00:00Z"));
        assert_eq!(
            order.days_left("2026-11-29T23:59:00Z".parse().unwrap()),
            Some(2)
        );
        assert_eq!(
            order.days_left("2026-12-01T14:59:00Z".parse().unwrap()),
            Some(0)
        );
        assert_eq!(
            order.days_left("2026-12-01T15:00:00Z".parse().unwrap()),
            Some(-1)
        );
    }

    #[test]
    fn a_skipped_local_hour_moves_forward_and_a_double_one_is_the_earlier() {
        let day = |d: &str| d.parse::<NaiveDate>().unwrap();
        let berlin = order(Tz::Europe__Berlin, None);
        assert_eq!(
            berlin.at_hour(day("2026-03-29"), 2),
            "2026-03-29T01:00:00Z".parse::<DateTime<Utc>>().unwrap()
        );
        assert_eq!(
            berlin.at_hour(day("2026-10-25"), 2),
            "2026-10-25T00:00:00Z".parse::<DateTime<Utc>>().unwrap()
        );
    }
}
