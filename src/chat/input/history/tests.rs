//! Pages as they look in public, with what is to be read of them.

use chrono::{DateTime, Duration, Utc};

use crate::chat::input::Writer;
use crate::model::{TrackingEvent, TrackingState};

fn tracking_history(text: &str, writer: &Writer) -> Option<TrackingState> {
    super::tracking_history(text, writer).map(|read| read.state)
}

const FILES: [&str; 3] = [
    include_str!("cases_en.txt"),
    include_str!("cases_ru.txt"),
    include_str!("cases_held_out.txt"),
];

fn writer() -> Writer {
    Writer {
        now: "2026-11-26T12:00:00Z".parse::<DateTime<Utc>>().unwrap(),
        zone: crate::zones::Zone::UTC,
        order: None,
    }
}

/// The name of each case, what is expected, and the text.
fn cases() -> impl Iterator<Item = (&'static str, Vec<&'static str>, &'static str)> {
    let all = FILES.iter().flat_map(|file| file.split("===== "));
    all.filter_map(|case| {
        let (head, text) = case.split_once("---\n")?;
        let mut head = head.lines();
        let name = head.next()?;
        let of_reader = |line: &&str| !line.starts_with("verdict");
        Some((name, head.filter(of_reader).collect(), text))
    })
}

fn shown(state: &TrackingState) -> Vec<String> {
    let event = |event: &TrackingEvent| {
        let city = event.city.as_deref().unwrap_or("-").replace(' ', "_");
        let country = event.country.as_ref().map_or("-".to_owned(), |country| {
            format!(
                "{}{}",
                country.code,
                if country.is_named { "!" } else { "" }
            )
        });
        format!("event {} {:?} {city} {country}", event.on, event.stage)
    };
    let number = state.number.iter().map(|number| format!("number {number}"));
    let events = state.events.iter().map(event);
    let to = state
        .destination
        .iter()
        .map(|code| format!("destination {code}"));
    let weight = state
        .weight_grams
        .iter()
        .map(|grams| format!("weight {grams}"));
    let collect = state.collect_by.iter().map(|day| format!("collect {day}"));
    let all = number.chain(events).chain(collect);
    all.chain(to).chain(weight).collect()
}

#[test]
fn pages_are_read_with_days_places_and_stages() {
    let mut wrong = Vec::new();
    for (name, expected, text) in cases() {
        let read = tracking_history(text, &writer()).map(|state| shown(&state));
        if read.as_deref()
            != Some(
                &expected
                    .iter()
                    .map(|line| (*line).to_owned())
                    .collect::<Vec<_>>()[..],
            )
        {
            wrong.push(format!(
                "{name}\n  expected {expected:#?}\n  read {read:#?}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        cases().count(),
        wrong.join("\n")
    );
}

#[test]
fn other_texts_are_no_history() {
    for text in [
        "",
        "RR123456785CN",
        "When will it come? I ordered on 3 November.",
        "Delivered on 12 November, but nothing is here",
        "I paid on 3 Nov, it was shipped on 5 Nov and nothing arrived",
        "2026-11-12 14:20 Arrived at sorting center",
        "Order placed 3 Nov 2026\nPayment 3 Nov 2026\nEstimated delivery 30 Nov 2026",
        "RR123456785CN\nShipped: Nov 10, 2026\nDelivered on Nov 5, 2026",
        "Отправлено: 5.11.2026\nДоставлено 12.11.2026 курьером",
        "12:30\n13:40\narrived",
        "1.5 kg arrived\n2.5 kg departed",
    ] {
        assert_eq!(tracking_history(text, &writer()), None, "{text}");
    }
}

#[test]
fn what_is_read_is_the_same_with_other_ends_of_lines() {
    for (name, _, text) in cases() {
        let other = format!("\u{feff}\n\n{}\n", text.replace('\n', "\r\n \n"));
        assert_eq!(
            tracking_history(&other, &writer()),
            tracking_history(text, &writer()),
            "{name}"
        );
    }
}

#[test]
fn a_long_list_is_cut_in_its_middle() {
    let first = writer().today() - Duration::days(200);
    let line = |day: i64| format!("{} Arrived at hub {day}\n", first + Duration::days(day));
    let text: String = (0..150).map(line).collect();
    let events = tracking_history(&text, &writer()).unwrap().events;
    assert_eq!(events.len(), 40);
    assert_eq!(events[0].on, first);
    assert_eq!(events[39].on, first + Duration::days(149));
}

#[test]
fn no_person_and_no_street_is_kept() {
    for (name, _, text) in cases() {
        let kept = format!("{:?}", tracking_history(text, &writer()));
        for private in [
            "Smith", "SMITH", "Garcia", "GARCIA", "Parish", "Street", "420111",
        ] {
            assert!(!kept.contains(private), "{name}: {private}");
        }
    }
}
