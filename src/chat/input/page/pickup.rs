//! A parcel that waits to be collected, and until when, where a page tells it in words that no list of states has.

use std::ops::Range;

use chrono::NaiveDate;

use super::super::history::stage_of;
use super::super::phrase::read_in_any;
use super::super::promised_day::promised_day;
use super::super::vocabulary::DateQuestion;
use super::super::writer::Writer;
use super::day_pieces::days_between;
use super::said_days::has_date;
use super::text::PageText;
use crate::model::TrackingStage;

/// Whether a line says as a fact that the parcel waits: "доставлен в пункт выдачи".
pub(super) fn waits(page: &PageText, lines: &[Range<usize>]) -> bool {
    let words = page.words;
    let is_open = |line: &Range<usize>| {
        let line = std::slice::from_ref(line);
        let tables = [&words.negations, &words.futures, &words.hearsay];
        tables.iter().any(|table| page.has(table, line)) || page.line(&line[0]).ends_with('?')
    };
    lines
        .iter()
        .any(|line| stage_of(page.line(line)) == Some(TrackingStage::AtPickup) && !is_open(line))
}

/// The one day to come that stands beside no label: of what waits it is the last day.
pub(super) fn last_day(
    page: &PageText,
    lines: &[Range<usize>],
    writer: &Writer,
) -> Option<NaiveDate> {
    let is_free = |line: &&Range<usize>| page.find(&page.words.days, (*line).clone()).is_empty();
    let pieces = lines
        .iter()
        .filter(is_free)
        .flat_map(|line| days_between(page, page.words, line.clone()));
    let day = |pieces: Range<usize>| {
        let text = page.shown(pieces);
        let is_date = has_date(&read_in_any(text, DateQuestion::Promised)?);
        promised_day(text, writer).ok().filter(|_| is_date)
    };
    let mut days: Vec<NaiveDate> = pieces
        .filter_map(day)
        .filter(|day| *day >= writer.today())
        .collect();
    days.dedup();
    match days[..] {
        [day] => Some(day),
        _ => None,
    }
}
