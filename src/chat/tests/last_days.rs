//! One end of protection is named by one day, wherever it is named.

use super::{Conversation, read};
use crate::advice;
use crate::chat::callback::{OrderPress, Press};
use crate::chat::screens::format;
use crate::locale;
use crate::model::{DueSubject, OrderEvent, Outgoing};
use crate::zones::Zone;
use chrono::{DateTime, NaiveDateTime, Utc};

/// Whole days end at midnight or a second before it; a timer ends at any hour.
const ENDS: [&str; 4] = ["00:00:00", "23:59:59", "04:00:00", "13:30:00"];

fn chat(language: &str, zone: Zone, time: &str) -> Conversation {
    let mut chat = Conversation::new().with_order();
    let person = chat.state.person.as_mut().unwrap();
    person.language = language.to_owned();
    person.zone = zone.name().to_owned();
    let local: NaiveDateTime = format!("2026-12-24T{time}").parse().unwrap();
    let end = advice::local_to_utc(local, &zone).unwrap();
    let order = &mut chat.state.orders[0];
    order.protection_end = Some(end);
    order.history.clear();
    order.record(OrderEvent::EndTold(end), chat.now);
    chat
}

fn shown(chat: &mut Conversation, press: OrderPress) -> String {
    read(&chat.press(&Press::Order(1, press)))
}

fn picture(said: &[Outgoing]) -> String {
    let mut pictures = said.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Picture { svg, .. } => Some(svg.clone()),
        _ => None,
    });
    pictures.next().expect("a picture")
}

fn calendar(said: &[Outgoing]) -> String {
    let mut files = said.iter().filter_map(|outgoing| match outgoing {
        Outgoing::Document { content, .. } => Some(content.clone()),
        _ => None,
    });
    files.next().expect("a file")
}

/// The instants at which the events of a calendar begin.
fn starts(calendar: &str) -> Vec<DateTime<Utc>> {
    let lines = calendar.lines();
    let starts = lines.filter_map(|line| line.strip_prefix("DTSTART:"));
    let read = |start| NaiveDateTime::parse_from_str(start, "%Y%m%dT%H%M%SZ").unwrap();
    starts.map(|start| read(start).and_utc()).collect()
}

#[test]
fn an_end_has_one_last_day_wherever_it_is_named() {
    for language in ["en", "ru"] {
        for zone in ["UTC", "America/New_York", "Asia/Vladivostok"].map(Zone::of) {
            for time in ENDS {
                let mut chat = chat(language, zone, time);
                let end = chat.order(1).protection_end.unwrap();
                let last = advice::last_day(end, zone);
                let texts = locale::texts(language);
                let day = format::day(texts, last);
                let near = format::near_day(texts, last, chat.now.date_naive());
                let case = format!("{language} {} {time}", zone.name());

                let card = shown(&mut chat, OrderPress::Card);
                assert!(card.contains(&near), "{case}: {card}");
                for press in [
                    OrderPress::More,
                    OrderPress::Mute,
                    OrderPress::Close,
                    OrderPress::History,
                ] {
                    let text = shown(&mut chat, press);
                    assert!(text.contains(&day), "{case} {press:?}: {text}");
                }
                let drawn = picture(&chat.press(&Press::Order(1, OrderPress::TimeLine)));
                assert!(drawn.contains(&day), "{case}: {drawn}");
                // What is left is counted in the same way as well.
                let left = (end - chat.now).num_days();
                assert!(card.contains(&left.to_string()), "{case}: {card}");
                assert!(drawn.contains(&format!(" {left} ")), "{case}: {drawn}");

                let file = calendar(&chat.press(&Press::Order(1, OrderPress::Calendar)));
                let named = starts(&file).into_iter();
                let mut named = named.map(|at| advice::local_day(at, zone));
                assert!(named.any(|day| day == last), "{case}: {file}");

                chat.state.orders[0].next_due = Some(chat.now);
                let reminder = read(&chat.turn(super::EventKind::Due(DueSubject::Order(1))));
                // It is silent in the quiet hours.
                let is_quiet = reminder.is_empty() && zone != Zone::UTC;
                assert!(is_quiet || reminder.contains(&near), "{case}: {reminder}");
            }
        }
    }
}

/// A day that was told is that day wherever the person lives; a moment stays a moment.
#[test]
fn an_end_that_was_told_as_a_day_is_that_day_in_another_zone() {
    let zones = ["UTC", "Asia/Almaty", "America/New_York", "Asia/Vladivostok"];
    for before in zones {
        for after in zones {
            for time in ["23:59:59", "13:30:00", "23:59:00"] {
                let mut chat = chat("en", Zone::of(before), time);
                let told = chat.order(1).protection_end.unwrap();
                chat.press(&Press::Zone(after.to_owned()));
                let order = chat.order(1);
                let end = order.protection_end.unwrap();
                let case = format!("{before} {after} {time}: {end}");
                if time == "23:59:59" {
                    let local = end.with_timezone(&Zone::of(after)).naive_local();
                    assert_eq!(local.to_string(), "2026-12-24 23:59:59", "{case}");
                } else {
                    assert_eq!(end, told, "{case}");
                }
                let event = order.history.last().map(|entry| entry.event.clone());
                assert_eq!(event, Some(OrderEvent::EndTold(end)), "{case}");
            }
        }
    }
}
