//! Russian days and lengths of time, counted: right, asked, wrong. None is wrong.

use super::tally::{Reading, wrongly_read};
use super::*;
use crate::zones::Zone;

const DAYS: &str = include_str!("russian_days.tsv");
/// "?" in the table.
const ASKED: &str = "?";

fn read(expected: &str, text: &str) -> Reading {
    let (question, expected) = expected.split_once(' ').unwrap();
    let writer = Writer {
        now: "2026-11-25T12:00:00Z".parse().unwrap(),
        zone: Zone::UTC,
        order: None,
    };
    let day = match question {
        "shipped" => shipped_on(text, &writer).ok(),
        _ => {
            let asked = EndAsked {
                writer,
                latest: None,
                old_end: None,
            };
            let end = protection_end(text, &asked);
            end.ok().map(|end| end.date_naive())
        }
    };
    match day {
        None if expected == ASKED => Reading::Right,
        None => {
            println!("asked: {text}");
            Reading::Asked
        }
        Some(day) => Reading::of(expected, &day.to_string()),
    }
}

#[test]
fn russian_days_are_read_and_none_is_read_wrongly() {
    let rows = DAYS.lines().filter(|line| !line.starts_with('#'));
    let rows = rows.map(|line| line.replacen('\t', " ", 1));
    let table = rows.collect::<Vec<_>>().join("\n");
    assert_eq!(wrongly_read("russian days", &table, read), [""; 0]);
}
