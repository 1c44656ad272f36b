use super::super::any::any_words;
use super::*;
use crate::zones::Zone;
use proptest::prelude::*;

fn protection_end(
    text: &str,
    now: DateTime<Utc>,
    zone: Zone,
) -> Result<DateTime<Utc>, ProtectionEndProblem> {
    super::protection_end(text, &asked(now, zone))
}

fn asked(now: DateTime<Utc>, zone: Zone) -> EndAsked {
    let writer = Writer {
        now,
        zone,
        order: None,
    };
    EndAsked {
        writer,
        latest: None,
        old_end: None,
    }
}

/// A Monday, 15:00 in Moscow.
fn now() -> DateTime<Utc> {
    at("2026-11-23T12:00:00Z")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn understood_as(wanted: &str, texts: &str) {
    for text in texts.split('|') {
        assert_eq!(
            protection_end(text, now(), Zone::of("Europe/Moscow")),
            Ok(at(wanted)),
            "{text:?}"
        );
    }
}

fn refused_as(problem: ProtectionEndProblem, texts: &str) {
    for text in texts.split('|') {
        assert_eq!(
            protection_end(text, now(), Zone::of("Europe/Moscow")),
            Err(problem.clone()),
            "{text:?}"
        );
    }
}

#[test]
fn what_is_left() {
    for (days, hours, minutes, seconds, texts) in [
        (
            23,
            14,
            0,
            0,
            "23 days 14 hours|23d 14h|23d14h|23 d. 14 h.|23 days, 14 hours left|23 days and 14 hours",
        ),
        (
            23,
            14,
            0,
            0,
            "23 дня 14 часов|23 дн. 14 ч.|23 дн 14 ч|23д 14ч|осталось 23 дня 14 часов|23 дня и 14 часов",
        ),
        (
            23,
            14,
            0,
            0,
            "Осталось: 23 дня, 14 часов.|защита ещё 23 дня 14 часов|⏳ 23 days 14 hours|23d 14:00",
        ),
        (
            23,
            14,
            5,
            0,
            "23 d. 14 h. 5 min|23d 14h 5m|23 дня 14 часов 5 минут|23 дн. 14 ч. 5 мин.|23d 14:05|23 14:05",
        ),
        (
            23,
            14,
            5,
            10,
            "23:14:05:10|23d 14:05:10|23 days 14:05:10|23 дня 14:05:10|23d 14h 5m 10s|23 14:05:10",
        ),
        (
            0,
            14,
            0,
            0,
            "14 hours|14h|14 часов|14 ч.|через 14 часов|0 days 14 hours|14:00:00|осталось 14:00",
        ),
        (
            0,
            0,
            45,
            0,
            "45 minutes|45 min|45 минут|45 мин.|in 45 minutes",
        ),
        (
            23,
            0,
            0,
            0,
            "23|23.|23 days|23d|23 дня|через 23 дня|in 23 days|23 days left|осталось 23|ещё 23 дня|23 days to go",
        ),
        (
            5,
            0,
            0,
            0,
            "in 5 days|через 5 дней|осталось 5 дней|5 days left|five days|пять дней|5 суток|5 days from now|5",
        ),
        (
            5,
            0,
            0,
            0,
            "protection ends in 5 days|защита заканчивается через 5 дней|истекает через 5 дней|5 more days|пять",
        ),
        (
            1,
            0,
            0,
            0,
            "1 day|a day|день|сутки|остался 1 день|остались сутки",
        ),
        (0, 1, 0, 0, "an hour|час|1 hour left|остался час"),
        (
            7,
            0,
            0,
            0,
            "a week|неделя|неделю|через неделю|week|1 week|ещё неделя",
        ),
        (14, 0, 0, 0, "2 weeks|2 недели|две недели|in two weeks"),
        (17, 0, 0, 0, "2 weeks 3 days|2 недели и 3 дня"),
    ] {
        let rest = TimeDelta::days(days)
            + TimeDelta::hours(hours)
            + TimeDelta::minutes(minutes)
            + TimeDelta::seconds(seconds);
        for text in texts.split('|') {
            assert_eq!(
                protection_end(text, now(), Zone::of("Europe/Moscow")),
                Ok(now() + rest),
                "{text:?}"
            );
        }
    }
}

#[test]
fn months_are_those_of_the_calendar() {
    understood_as(
        "2026-12-23T12:00:00Z",
        "a month|месяц|через месяц|in 1 month",
    );
    understood_as(
        "2027-01-25T12:00:00Z",
        "2 months 2 days|два месяца и два дня",
    );
}

#[test]
fn a_date_ends_with_its_last_second_in_the_persons_zone() {
    understood_as(
        "2026-12-15T20:59:59Z",
        "15.12|15.12.2026|15/12/26|12/15|2026-12-15|15 Dec|Dec 15, 2026|December 15th|\
         15 декабря|до 15 декабря|15 декабря 2026 г.|until Dec 15|ends on 15 December|\
         вторник, 15 декабря|Защита покупателя действует до 15.12.2026|15.12.2026 МСК",
    );
    understood_as("2026-11-23T20:59:59Z", "today|сегодня|23.11");
    understood_as(
        "2026-11-24T20:59:59Z",
        "tomorrow|завтра|tuesday|во вторник|24.11",
    );
    understood_as("2026-11-25T20:59:59Z", "the day after tomorrow|послезавтра");
    understood_as(
        "2026-11-30T20:59:59Z",
        "monday|next monday|в следующий понедельник",
    );
    understood_as("2027-01-15T20:59:59Z", "15.01|Jan 15|15 января");
}

#[test]
fn a_date_with_a_time() {
    understood_as(
        "2026-12-15T20:59:00Z",
        "2026-12-15 23:59|15.12.2026 23:59|15.12 23:59|15.12 23.59|15.12 в 23.59|\
         15 декабря 23:59|15 декабря 23.59|15 декабря в 23:59|15 декабря 2026 г. в 23:59|\
         Dec 15, 2026 23:59|Dec 15 23:59|Dec 15, 2026, 11:59 PM|dec 15 11:59 p.m.|\
         23:59 15.12.2026|23:59, 15 декабря|до 23:59 15 декабря|15 декабря 23:59 по Москве|\
         15 декабря 23:59 мск|15.12 20:59 UTC|15.12 - 23:59",
    );
    understood_as(
        "2026-12-15T20:59:30Z",
        "2026-12-15 23:59:30|2026-12-15T20:59:30Z",
    );
    understood_as(
        "2026-12-15T15:00:00Z",
        "15 декабря в 18 часов|15.12 18.00|dec 15, 6 pm|6pm dec 15",
    );
    understood_as("2026-12-15T07:10:00Z", "15.12 в 10.10");
    understood_as(
        "2026-12-15T21:00:00Z",
        "15.12 24:00|16.12 00:00|16 dec 12 am",
    );
    understood_as(
        "2026-11-24T15:00:00Z",
        "завтра в 18:00|tomorrow at 6:00 pm|tomorrow 18:00",
    );
}

#[test]
fn a_date_with_a_zone() {
    for (text, wanted) in [
        ("2026-12-15 23:59 PST", "2026-12-16T07:59:00Z"),
        ("Dec 15, 2026 23:59 (Pacific Time)", "2026-12-16T07:59:00Z"),
        ("Dec 15, 2026 23:59 PT", "2026-12-16T07:59:00Z"),
        ("2026-12-15 23:59 PDT", "2026-12-16T06:59:00Z"),
        ("2026-12-15 PST", "2026-12-16T07:59:59Z"),
        ("2027-07-15 23:59 PST", "2027-07-16T06:59:00Z"),
        ("2026-12-15 23:59 UTC", "2026-12-15T23:59:00Z"),
        ("2026-12-15 23:59 GMT+3", "2026-12-15T20:59:00Z"),
        ("2026-12-15 23:59 UTC-8", "2026-12-16T07:59:00Z"),
        ("2026-12-15 23:59 (UTC+05:30)", "2026-12-15T18:29:00Z"),
        ("2026-12-15T23:59:00+03:00", "2026-12-15T20:59:00Z"),
        ("2026-12-15T23:59:00-0800", "2026-12-16T07:59:00Z"),
        ("15 декабря 23:59 мск+2", "2026-12-15T18:59:00Z"),
        // Already the 23rd in Moscow, still the 22nd in California.
        ("today PST", "2026-11-24T07:59:59Z"),
    ] {
        understood_as(wanted, text);
    }
    let early = at("2026-11-23T02:00:00Z");
    assert_eq!(
        protection_end("today PST", early, Zone::of("Europe/Moscow")),
        Ok(at("2026-11-23T07:59:59Z"))
    );
    assert_eq!(
        protection_end("сегодня", early, Zone::of("Asia/Tokyo")),
        Ok(at("2026-11-23T14:59:59Z"))
    );
}

#[test]
fn clock_changes() {
    let berlin = |text| protection_end(text, now(), Zone::of("Europe/Berlin"));
    // 28 March 2027: 02:00 becomes 03:00.
    assert_eq!(berlin("2027-03-28 01:59"), Ok(at("2027-03-28T00:59:00Z")));
    assert_eq!(berlin("2027-03-28 02:30"), Ok(at("2027-03-28T01:30:00Z")));
    assert_eq!(berlin("2027-03-28 03:30"), Ok(at("2027-03-28T01:30:00Z")));
    // 31 October 2027: 03:00 becomes 02:00.
    assert_eq!(berlin("2027-10-31 02:30"), Ok(at("2027-10-31T00:30:00Z")));
    // A day of 24 hours or not, "1 day" on a timer is 24 hours.
    let eve = at("2027-03-27T12:00:00Z");
    assert_eq!(
        protection_end("1 day", eve, Zone::of("Europe/Berlin")),
        Ok(at("2027-03-28T12:00:00Z"))
    );
    // Samoa skipped 30 December 2011.
    let samoa = protection_end(
        "2011-12-30 12:00",
        at("2011-12-01T00:00:00Z"),
        Zone::of("Pacific/Apia"),
    );
    assert_eq!(samoa, Ok(at("2011-12-30T22:00:00Z")));
    // In Havana midnight itself is skipped on 12 March 2028.
    let havana = protection_end(
        "2028-03-12 00:30",
        at("2028-01-01T00:00:00Z"),
        Zone::of("America/Havana"),
    );
    assert_eq!(havana, Ok(at("2028-03-12T05:30:00Z")));
}

#[test]
fn the_past_is_named() {
    refused_as(
        ProtectionEndProblem::Past(now()),
        "0|0 days|0 дней|0 days 0 hours|0:00:00:00",
    );
    refused_as(
        ProtectionEndProblem::Past(at("2026-11-22T20:59:59Z")),
        "yesterday|вчера|22.11|22 ноября 2026|истекает вчера",
    );
    refused_as(
        ProtectionEndProblem::Past(at("2026-11-16T20:59:59Z")),
        "last monday|16 Nov",
    );
    refused_as(
        ProtectionEndProblem::Past(at("2026-11-23T09:00:00Z")),
        "today 12:00|сегодня в 12:00",
    );
    refused_as(
        ProtectionEndProblem::Past(at("2026-11-20T12:00:00Z")),
        "3 days ago|3 дня назад",
    );
    refused_as(
        ProtectionEndProblem::Past(at("2026-10-09T20:59:59Z")),
        "9.10",
    );
    understood_as("2027-10-08T20:59:59Z", "8.10");
}

#[test]
fn more_than_400_days_is_too_far() {
    understood_as("2027-12-28T12:00:00Z", "400|400 days");
    refused_as(
        ProtectionEndProblem::TooFar(at("2027-12-29T12:00:00Z")),
        "401|401 день",
    );
    refused_as(
        ProtectionEndProblem::TooFar(at("2028-11-23T12:00:00Z")),
        "2 years|2 года",
    );
    refused_as(
        ProtectionEndProblem::TooFar(at("2030-12-15T20:59:59Z")),
        "15.12.2030|15 Dec 2030",
    );
}

#[test]
fn days_that_do_not_exist() {
    refused_as(
        ProtectionEndProblem::NoSuchDay,
        "30.02|29.02|31.11.2026|32.12|30 Feb 2027|2027-02-29 23:59",
    );
}

#[test]
fn anything_else_is_asked_about_again() {
    let long = "23 days ".repeat(1300);
    refused_as(
        ProtectionEndProblem::NotUnderstood,
        "| |\0|📦|hello|14:05|23:59|23 14|5-10 days|5 - 10 дней|\
         15 декабря 16 декабря|5 days 3 days|14 hours 5 days|-5|-5 дней|+5|\
         half a day|m|5m|5 м|15.12 25:00|15.12 23:60|15.12 13 pm|\
         23 days UTC|UTC|15.12 23:59 UTC+15|15.12 23:59 +5:60|15.12 5 days|23:99:00:00|23:24:00:01|\
         99999999999 days|12345|RR123456785CN|15.12 23:59 22:00|осталось|через|a|назад|\
         15.12 ago",
    );
    refused_as(ProtectionEndProblem::NotUnderstood, &long);
}

fn any_moment() -> impl Strategy<Value = DateTime<Utc>> {
    (0..4_000_000_000_i64).prop_map(|seconds| DateTime::from_timestamp(seconds, 0).unwrap())
}

fn any_zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(Zone::all().collect::<Vec<_>>())
}

fn check_promise(text: &str, now: DateTime<Utc>, zone: Zone) {
    let limit = TimeDelta::days(TOO_FAR_DAYS);
    match protection_end(text, now, zone) {
        Ok(end) => assert!(
            end > now && end - now <= limit,
            "{text:?} at {now} in {zone}: {end}"
        ),
        Err(ProtectionEndProblem::Past(end)) => {
            assert!(end <= now, "{text:?} at {now} in {zone}: {end}")
        }
        Err(ProtectionEndProblem::TooFar(end)) => {
            assert!(end - now > limit, "{text:?} at {now} in {zone}: {end}")
        }
        Err(ProtectionEndProblem::Which(moments)) => {
            assert!(!moments.is_empty(), "{text:?}");
            for possible in moments {
                assert!(possible.at > now, "{text:?}: {}", possible.at);
            }
        }
        Err(
            ProtectionEndProblem::NotUnderstood
            | ProtectionEndProblem::NoSuchDay
            | ProtectionEndProblem::Unknown
            | ProtectionEndProblem::Ended,
        ) => {}
    }
}

proptest! {
    #[test]
    fn any_text_gives_a_coming_moment_or_a_problem(text in any::<String>(), now in any_moment(), zone in any_zone()) {
        check_promise(&text, now, zone);
    }

    #[test]
    fn any_known_words_give_a_coming_moment_or_a_problem(text in any_words(), now in any_moment(), zone in any_zone()) {
        check_promise(&text, now, zone);
    }

    #[test]
    fn a_timer_is_read_back(now in any_moment(), days in 0..400_u32, hours in 0..24_u32, minutes in 1..60_u32) {
        let rest = TimeDelta::days(days.into()) + TimeDelta::hours(hours.into()) + TimeDelta::minutes(minutes.into());
        for text in [
            format!("{days} days {hours} hours {minutes} minutes"),
            format!("{days} дн. {hours} ч. {minutes} мин."),
            format!("{days}d {hours:02}:{minutes:02}"),
            format!("{days}:{hours:02}:{minutes:02}:00"),
        ] {
            prop_assert_eq!(protection_end(&text, now, Zone::UTC), Ok(now + rest), "{}", text);
        }
    }

    #[test]
    fn a_local_time_exists_after_reading(now in any_moment(), zone in any_zone(), minutes in 1..500_000_i64) {
        let local = (now + TimeDelta::minutes(minutes)).with_timezone(&zone).naive_local();
        let text = local.format("%Y-%m-%d %H:%M").to_string();
        let end = protection_end(&text, now, zone);
        prop_assert!(matches!(end, Ok(_) | Err(ProtectionEndProblem::Past(_))), "{text} {end:?}");
    }
}
