//! The knowledge, row by row, and what must hold for any order.

use super::*;
use chrono::{DateTime, Duration, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

const NUMBER: Tracking<'static> = Tracking::Number("RR123456785CN");

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// An order shipped on 1 November 2026, taken down on that day.
fn order(key: &str, end: Option<&str>) -> Order {
    Order {
        store: store(key),
        has_number: true,
        shipped_on: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap(),
        protection_end: end.map(at),
        protection_asked_at: end.is_none().then(|| at("2026-11-01T12:00:00Z")),
        spoken_until: at("2026-11-01T12:00:00Z"),
        snoozed_until: None,
        zone: Tz::UTC,
    }
}

#[test]
fn the_first_situation_that_fits_gives_the_advice() {
    let end = Some("2026-12-31T15:00:00Z");
    let window = Advice::LastChance(at("2027-01-15T15:00:00Z"));
    let rows = [
        ("aliexpress", None, "2026-11-01", Advice::Normal),
        ("aliexpress", None, "2026-11-06", Advice::Normal),
        ("aliexpress", None, "2026-11-07", Advice::StillNormal),
        ("aliexpress", None, "2026-11-11", Advice::StillNormal),
        ("aliexpress", None, "2026-11-12", Advice::AskSeller),
        ("aliexpress", None, "2026-11-14", Advice::AskSeller),
        ("aliexpress", None, "2026-11-15", Advice::CompareNumber),
        ("aliexpress", end, "2026-12-20", Advice::CompareNumber),
        ("aliexpress", end, "2026-12-21", Advice::AskExtension),
        ("aliexpress", end, "2026-12-25", Advice::AskExtension),
        ("aliexpress", end, "2026-12-26", Advice::DisputeSoon),
        ("aliexpress", end, "2026-12-28", Advice::DisputeSoon),
        ("aliexpress", end, "2026-12-29", Advice::DisputeToday),
        ("aliexpress", end, "2026-12-31", Advice::DisputeToday),
        ("aliexpress", end, "2027-01-01", window),
        ("aliexpress", end, "2027-01-15", window),
        ("aliexpress", end, "2027-01-16", Advice::ProtectionOver),
        ("joom", end, "2026-12-21", Advice::CompareNumber),
        ("joom", end, "2026-12-26", Advice::DisputeSoon),
        ("joom", end, "2027-01-01", Advice::ProtectionOver),
        ("other", end, "2026-12-21", Advice::CompareNumber),
    ];
    for (key, end, day, expected) in rows {
        let noon = at(&format!("{day}T12:00:00Z"));
        assert_eq!(advice(&order(key, end), noon), expected, "{key} on {day}");
    }
}

#[test]
fn without_a_number_there_is_none_to_compare() {
    let order = Order {
        has_number: false,
        ..order("aliexpress", None)
    };
    assert_eq!(
        advice(&order, at("2026-11-20T12:00:00Z")),
        Advice::AskSeller
    );
}

/// All reminders of an order, each spoken when it is due.
fn all_reminders(mut order: Order) -> Vec<DateTime<Utc>> {
    let mut all = Vec::new();
    while let Some(next) = next_reminder(&order) {
        all.push(next);
        order.spoken_until = next;
    }
    all
}

fn texts(instants: Vec<DateTime<Utc>>) -> Vec<String> {
    instants
        .iter()
        .map(|i| i.format("%m-%d %H:%M").to_string())
        .collect()
}

#[test]
fn an_order_is_spoken_about_at_its_days_in_the_persons_morning() {
    let utc = order("aliexpress", Some("2026-12-31T23:00:00Z"));
    let expected = [
        "11-12 10:00",
        "11-15 10:00",
        "12-26 10:00",
        "12-29 10:00",
        "12-30 10:00",
        "12-31 11:00", // before the end
        "01-01 10:00",
        "01-04 10:00",
        "01-07 10:00",
        "01-10 10:00",
        "01-13 10:00", // the window after it
    ];
    assert_eq!(texts(all_reminders(utc)), expected);
    let moscow = Order {
        zone: Tz::Europe__Moscow,
        ..order("joom", Some("2026-12-31T15:00:00Z"))
    };
    let expected = [
        "11-12 07:00",
        "11-15 07:00",
        "12-26 07:00",
        "12-29 07:00",
        "12-30 07:00",
        "12-30 18:00",
        "01-01 07:00",
    ];
    assert_eq!(texts(all_reminders(moscow)), expected);
}

#[test]
fn an_unknown_end_of_protection_is_asked_for_again_and_again_but_not_for_ever() {
    let without_end = texts(all_reminders(order("aliexpress", None)));
    assert_eq!(
        without_end[..5],
        [
            "11-04 10:00",
            "11-11 10:00",
            "11-12 10:00",
            "11-15 10:00",
            "11-18 10:00"
        ]
    );
    assert_eq!(without_end.last().map(String::as_str), Some("12-23 10:00"));
}

#[test]
fn the_last_call_comes_twelve_hours_before_the_end_but_not_at_night() {
    let rows = [
        ("2026-12-31T23:00:00Z", "12-31 11:00"),
        ("2026-12-31T20:00:00Z", "12-31 08:00"),
        ("2026-12-31T19:59:00Z", "12-30 21:00"), // 07:59 is at night
        ("2026-12-31T12:00:00Z", "12-30 21:00"), // 00:00
        ("2026-12-31T10:00:00Z", "12-30 21:00"), // 22:00
        ("2026-12-31T09:59:00Z", "12-30 21:59"),
    ];
    for (end, expected) in rows {
        let all = texts(all_reminders(order("joom", Some(end))));
        assert!(all.contains(&expected.to_owned()), "{end}: {all:?}");
    }
}

#[test]
fn after_protection_has_ended_nobody_is_told_to_ask_the_seller() {
    let ended_early = order("joom", Some("2026-11-13T23:00:00Z"));
    assert_eq!(
        texts(all_reminders(ended_early)).last().map(String::as_str),
        Some("11-14 10:00")
    );
}

#[test]
fn a_snooze_comes_tomorrow_morning_but_before_the_end_of_protection() {
    let rows = [
        (
            Some("2026-12-31T15:00:00Z"),
            "2026-12-29T12:00:00Z",
            Some("12-30 10:00"),
        ),
        (
            Some("2026-12-31T11:00:00Z"),
            "2026-12-30T12:00:00Z",
            Some("12-31 09:00"),
        ),
        (
            Some("2026-12-31T15:00:00Z"),
            "2026-12-31T12:59:00Z",
            Some("12-31 13:00"),
        ),
        (Some("2026-12-31T15:00:00Z"), "2026-12-31T13:00:00Z", None),
        (
            Some("2026-12-31T15:00:00Z"),
            "2027-01-01T12:00:00Z",
            Some("01-02 10:00"),
        ),
        (None, "2026-12-31T15:00:00Z", Some("01-01 10:00")),
    ];
    for (end, now, expected) in rows {
        let at = snooze(&order("aliexpress", end), at(now));
        assert_eq!(
            texts(at.into_iter().collect()).first().map(String::as_str),
            expected,
            "{end:?} at {now}"
        );
    }
}

#[test]
fn a_snoozed_order_is_spoken_about_at_whichever_comes_first() {
    let snoozed = |to| Order {
        snoozed_until: Some(at(to)),
        ..order("aliexpress", None)
    };
    assert_eq!(
        next_reminder(&snoozed("2026-11-03T10:00:00Z")),
        Some(at("2026-11-03T10:00:00Z"))
    );
    assert_eq!(
        next_reminder(&snoozed("2026-11-09T10:00:00Z")),
        Some(at("2026-11-04T10:00:00Z"))
    );
}

#[test]
fn letters_say_what_is_known() {
    let order = order("aliexpress", Some("2026-12-31T15:00:00Z"));
    let now = at("2026-11-12T12:00:00Z");
    let rows = [
        (
            Letter::Dispute,
            NUMBER,
            "11 days have passed since the shipment (2026-11-01), and the order has not arrived. \
             Tracking number RR123456785CN shows no delivery to me. I ask for a full refund.",
        ),
        (
            Letter::Dispute,
            Tracking::NoneGiven,
            "11 days have passed since the shipment (2026-11-01), and the order has not arrived. \
             The seller gave no tracking number. I ask for a full refund.",
        ),
        (
            Letter::Extend,
            NUMBER,
            "Hello! My order has not arrived and the protection ends on 2026-12-31. Please extend it by 15 days so that \
             I can wait. Without an extension I have to open a dispute. Thank you!",
        ),
    ];
    for (letter, tracking, expected) in rows {
        assert_eq!(
            letter.text(&order, tracking, now).as_deref(),
            Some(expected)
        );
    }
    let one_day = Letter::AskCode
        .text(&order, NUMBER, at("2026-11-02T12:00:00Z"))
        .unwrap();
    assert!(
        one_day.starts_with("Hello! 1 day has passed since my order was shipped (2026-11-01)"),
        "{one_day}"
    );
}

#[test]
fn a_letter_that_would_not_be_true_is_not_written() {
    let order = order("aliexpress", Some("2026-12-31T15:00:00Z"));
    assert_eq!(
        Letter::Dispute.text(&order, NUMBER, at("2026-11-01T12:00:00Z")),
        None,
        "shipped today"
    );
    assert_eq!(
        Letter::AskCode.text(&order, NUMBER, at("2026-11-01T12:00:00Z")),
        None,
        "shipped today"
    );
    assert_eq!(
        Letter::Extend.text(&order, NUMBER, at("2026-12-31T15:00:00Z")),
        None,
        "protection is over"
    );
    let joom = Order {
        store: store("joom"),
        ..order
    };
    assert_eq!(
        Letter::Extend.text(&joom, NUMBER, at("2026-12-30T15:00:00Z")),
        None,
        "no extension there"
    );
}

fn any_order() -> impl Strategy<Value = Order> {
    let zones = prop::sample::select(vec![
        Tz::UTC,
        Tz::Europe__Moscow,
        Tz::America__New_York,
        Tz::Pacific__Apia,
    ]);
    let keys = prop::sample::select(vec!["aliexpress", "joom", "other"]);
    let start = at("2026-01-01T00:00:00Z");
    (
        keys,
        zones,
        0..400i64,
        prop::option::of(0..200_000i64),
        any::<bool>(),
    )
        .prop_map(move |(key, zone, shipped, end, has_number)| {
            let taken_down = start + Duration::days(shipped) + Duration::hours(9);
            Order {
                store: store(key),
                has_number,
                shipped_on: (start + Duration::days(shipped)).date_naive(),
                protection_end: end.map(|minutes| taken_down + Duration::minutes(minutes)),
                protection_asked_at: Some(taken_down),
                spoken_until: taken_down,
                snoozed_until: None,
                zone,
            }
        })
}

proptest! {
    #[test]
    fn reminders_come_one_after_the_other_and_end(order in any_order()) {
        let all = all_reminders(order);
        prop_assert!(all.len() < 30);
        prop_assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn reminders_come_by_day(order in any_order()) {
        for at in all_reminders(order) {
            let hour = at.with_timezone(&order.zone).hour();
            prop_assert!((8..22).contains(&hour), "{at} is {hour}:00 in {}", order.zone);
        }
    }

    #[test]
    fn who_has_days_left_is_warned_before_the_end(order in any_order()) {
        let Some(end) = order.protection_end else { return Ok(()) };
        if end - order.spoken_until > Duration::days(2) {
            let before: Vec<_> = all_reminders(order).into_iter().filter(|at| *at < end).collect();
            prop_assert!(before.iter().any(|at| end - *at <= Duration::days(2)), "{before:?}");
        }
    }

    #[test]
    fn letters_fit_the_copy_button_in_plain_ascii(order in any_order(), day in 0..500i64, length in 1..=40usize) {
        let now = order.spoken_until + Duration::days(day);
        let number = "W".repeat(length);
        for letter in [Letter::Dispute, Letter::AskCode, Letter::Extend] {
            for tracking in [Tracking::Number(&number), Tracking::NoneGiven] {
                if let Some(text) = letter.text(&order, tracking, now) {
                    prop_assert!(text.len() <= 256 && text.is_ascii(), "{} {text}", text.len());
                }
            }
        }
    }

    #[test]
    fn a_snooze_lies_ahead_and_before_the_end(order in any_order(), hours in 0..5000i64) {
        let now = order.spoken_until + Duration::hours(hours);
        if let Some(at) = snooze(&order, now) {
            prop_assert!(at > now);
            prop_assert!(order.protection_end.is_none_or(|end| end <= now || at < end));
        }
    }
}
