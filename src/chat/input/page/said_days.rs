//! The days that stand among other words, as they are written there.

use std::cell::LazyCell;
use std::ops::Range;

use super::super::phrase::{PhrasePart, read_in_any};
use super::super::spoken_day::SpokenDay;
use super::super::time_span::TimeSpan;
use super::super::tokens::Token;
use super::super::vocabulary::{DateQuestion, TimeDirection};
use super::day_pieces::days_between;
use super::text::{Gap, PageText};
use super::words::DayKind;

/// What in a text may be a day, as it is written there; where there are some with a date or the name of a month, those alone. Where
/// nothing is, the numbers with the word before each: "vers le 18". Nothing where it counts from a day that nobody knows: "the day
/// before my wedding".
pub fn days_said(text: &str) -> Vec<String> {
    let page = PageText::of(text);
    let lines = page.lines.iter().cloned();
    let pieces = lines.flat_map(|line| days_between(&page, page.words, line));
    let pieces: Vec<Range<usize>> = pieces.collect();
    let dated = |at: usize| pieces.iter().any(|other| other.start == at);
    // "The day before Diwali, 7 November": the date behind a comma is that day itself.
    let is_date = |day: &Range<usize>| {
        let read = read_in_any(page.shown(day.clone()), DateQuestion::Shipped);
        read.is_some_and(|parts| has_date(&parts))
    };
    let dates = LazyCell::new(|| pieces.iter().filter(|day| is_date(day)).collect::<Vec<_>>());
    let has_own_date = |day: &Range<usize>| {
        let between = |other: &Range<usize>| day.end.min(other.end)..=day.start.max(other.start);
        let parted = |other: &Range<usize>| between(other).any(|at| page.gaps[at] >= Gap::Comma);
        dates.iter().any(|other| parted(other))
    };
    let is_open = |day: &Range<usize>| {
        is_counted_from_another(&page, day) && !dated(day.end) && !has_own_date(day)
    };
    let has_open = pieces.iter().any(is_open);
    drop(dates);
    if has_open {
        return Vec::new();
    }
    let mut said: Vec<String> = pieces
        .into_iter()
        .map(|day| page.shown(with_bound(&page, day)).to_owned())
        .filter(|day| !is_lone_unit(day))
        .collect();
    let is_dated = |day: &String| {
        read_in_any(day, DateQuestion::Shipped).is_some_and(|parts| has_date(&parts))
    };
    if said.iter().any(is_dated) {
        said.retain(is_dated);
    } else {
        let lines = page.lines.iter().cloned();
        let holidays = lines.flat_map(|line| page.find(&page.words.holidays, line));
        let holidays: Vec<String> = holidays
            .map(|holiday| page.shown(holiday.pieces).to_owned())
            .collect();
        if !holidays.is_empty() {
            return holidays;
        }
    }
    if said.is_empty() {
        let is_number = |at: &usize| matches!(page.tokens[*at], Token::Number { .. });
        let numbers = (0..page.tokens.len()).filter(is_number);
        let with_word = |at: usize| page.shown(at.saturating_sub(1)..at + 1).to_owned();
        said.extend(numbers.map(with_word));
    }
    said
}

/// A day with the words right before it that say that it is not meant itself: "less than a month ago".
fn with_bound(page: &PageText, day: Range<usize>) -> Range<usize> {
    const LONGEST: usize = 3;
    let mut begins = day.start.saturating_sub(LONGEST)..day.start;
    let reaches = |at: &usize| {
        let found = page.phrase_at(&page.words.bound, *at, day.start);
        found.is_some_and(|(_, length)| at + length == day.start)
    };
    begins.find(reaches).unwrap_or(day.start)..day.end
}

/// A word for a day that counts nothing: "день рождения".
fn is_lone_unit(text: &str) -> bool {
    let one_day = |span: &TimeSpan| (span.months, span.days, span.seconds) == (0, 1, 0);
    let is_word = !text.contains(|c: char| c.is_ascii_digit() || c.is_whitespace());
    is_word
        && read_in_any(text, DateQuestion::Shipped)
            .is_some_and(|parts| matches!(&parts[..], [PhrasePart::Span(span)] if one_day(span)))
}

/// "90 days from payment": its beginning is not told.
pub(super) fn is_counted_from_another(page: &PageText, pieces: &Range<usize>) -> bool {
    let table = &page.words.counted_from;
    let line = page.tokens.len().min(pieces.end + 4);
    let units = &page.words.units;
    // "20 октября с али": the small word may be one of seconds, too.
    let is_small = pieces.len() > 1
        && page
            .phrase_at(table, pieces.end - 1, page.tokens.len())
            .is_some();
    let mut counted = pieces.start..pieces.end - usize::from(is_small);
    let spans = counted.any(|at| page.is_one_of(units, at));
    let Some(last) = pieces.end.checked_sub(1).filter(|_| spans) else {
        return false;
    };
    let words = page.words;
    let protection_at = |at: usize| {
        let end = page.tokens.len();
        let printed = page.phrase_at(&words.days, at, end);
        let told = page.phrase_at(&words.told, at, end);
        let mut kinds = printed.into_iter().chain(told);
        kinds.any(|(kind, _)| kind == DayKind::Protection)
    };
    let behind = page.phrase_at(table, pieces.end.min(line), line);
    // "20 days of protection left", "3 дня до окончания защиты".
    let of_label = behind.is_some_and(|(_, length)| {
        protection_at(pieces.end) || protection_at((pieces.end + length).min(line))
    });
    let is_counted =
        behind.is_some() && !of_label || page.phrase_at(table, last, pieces.end).is_some();
    // "shipped 3 weeks ago from Shenzhen"
    let ends = [pieces.end, last].into_iter();
    is_counted && !ends.map(|end| page.shown(pieces.start..end)).any(is_ago)
}

/// Whether a date is said.
pub(super) fn has_date(parts: &[PhrasePart]) -> bool {
    let dated = |part: &PhrasePart| {
        matches!(
            part,
            PhrasePart::Day(
                SpokenDay::Date { .. }
                    | SpokenDay::Slashed { .. }
                    | SpokenDay::NthWeekday(..)
                    | SpokenDay::WeekdayFrom { .. }
            )
        )
    };
    parts.iter().any(dated)
}

/// "3 weeks ago"
fn is_ago(text: &str) -> bool {
    let parts = read_in_any(text, DateQuestion::Shipped).unwrap_or_default();
    parts.contains(&PhrasePart::Direction(TimeDirection::Ago))
}
