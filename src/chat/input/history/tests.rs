//! Pages as they look in public, with what is to be read of them.

use chrono::{DateTime, Duration, Utc};

use crate::chat::input::Writer;
use crate::model::{TrackingEvent, TrackingStage, TrackingState};

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

#[test]
fn the_last_day_to_collect_is_read() {
    let kinds = [
        ("Available for pickup until 12 Dec", "2026-12-12"),
        (
            "Ready for collection. Collect by Friday, 4 December",
            "2026-12-04",
        ),
        ("Ready for pickup. Pick up before 12/05/2026", "2026-12-05"),
        (
            "Awaiting collection, last day to collect is 8 December 2026",
            "2026-12-08",
        ),
        ("Available for pickup, kept for 7 days", "2026-11-27"),
        (
            "Available for pickup, return to sender after 5 days",
            "2026-11-25",
        ),
        (
            "Available for pickup. It will be returned to sender if not collected by 1 Dec",
            "2026-12-01",
        ),
        (
            "Delivery attempted, a card was left. Collect within 10 days",
            "2026-11-30",
        ),
        ("Ready for pickup. Storage until: 02.01", "2027-01-02"),
        ("Готов к выдаче, хранится до 12.12", "2026-12-12"),
        (
            "Ожидает в отделении. Срок хранения до 5 декабря 2026 г.",
            "2026-12-05",
        ),
        ("Готов к выдаче. Заберите заказ до 1 декабря", "2026-12-01"),
        (
            "Прибыло в место вручения, срок хранения 15 дней",
            "2026-12-05",
        ),
        (
            "Прибыло в место вручения. Если не забрать, 5 декабря будет возвращено",
            "-",
        ),
        ("Неудачная попытка вручения, хранится 30 дней", "2026-12-20"),
        (
            "Готов к получению. Хранится до:\n8 декабря 2026",
            "2026-12-08",
        ),
        ("Ready for pickup", "-"),
        ("Ready for pickup since 12 Nov", "-"),
    ];
    let mut wrong = Vec::new();
    for (line, expected) in kinds {
        let text = format!("2026-11-20 10:00 {line}\n2026-11-18 Arrived at hub");
        let state = tracking_history(&text, &writer());
        let waits = state.as_ref().is_some_and(|state| {
            let stage = state.last().unwrap().stage;
            matches!(
                stage,
                TrackingStage::AtPickup | TrackingStage::FailedAttempt
            )
        });
        let by = state.and_then(|state| state.collect_by);
        let by = by.map_or("-".to_owned(), |by| by.to_string());
        if !waits || by != expected {
            wrong.push(format!("{line}: waits {waits}, {by}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn lists_whose_days_can_be_read_in_two_ways() {
    let both = |text: &str| {
        let read = super::tracking_history(text, &writer()).unwrap();
        let first = |state: &TrackingState| state.events[0].on.to_string();
        (first(&read.state), read.other.as_ref().map(first))
    };
    let other = |day: &str| Some(day.to_owned());
    for (text, state, of_other) in [
        // One day, and two ways that are as long.
        (
            "10/11/2026 Departed\n10/11/2026 Accepted",
            "2026-11-10",
            other("2026-10-11"),
        ),
        (
            "11/11/2026 Departed\n10/10/2026 Accepted",
            "2026-10-10",
            None,
        ),
        (
            "05/10/2026 Departed\n10/05/2026 Accepted",
            "2026-05-10",
            None,
        ),
        // One way is far longer.
        (
            "07/10/2026 Departed\n03/10/2026 Accepted",
            "2026-10-03",
            None,
        ),
        // The other lies ahead.
        (
            "03/12/2025 Departed\n12/11/2026 Accepted",
            "2025-12-03",
            None,
        ),
        // Dots, a half of the day, a day above 12.
        (
            "10.11.2026 Departed\n10.11.2026 Accepted",
            "2026-11-10",
            None,
        ),
        (
            "10/11/2026 3:00 PM Departed\n10/11/2026 2:00 PM Accepted",
            "2026-10-11",
            None,
        ),
        (
            "10/11/2026 Departed\n10/31/2026 Accepted",
            "2026-10-11",
            None,
        ),
    ] {
        assert_eq!(both(text), (state.to_owned(), of_other), "{text}");
    }
    let mut american = writer();
    american.order = Some(crate::model::DateOrder::MonthFirst);
    let text = "10/11/2026 Departed\n10/11/2026 Accepted";
    let read = super::tracking_history(text, &american).unwrap();
    assert_eq!(read.state.events[0].on.to_string(), "2026-10-11");
    assert!(read.other.is_none());
}
