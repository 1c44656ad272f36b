//! Since when nothing new was seen of the parcel.

use std::ops::Range;

use chrono::NaiveDate;

use super::super::calendar_day::{ExpectedDay, readings};
use super::super::shipping_day::shipped_on;
use super::super::spoken_day::SpokenDay;
use super::super::tokens::Token;
use super::super::vocabulary::Which;
use super::super::writer::Writer;
use super::day_pieces::days_between;
use super::lone_number;
use super::text::{Gap, PageText};
use super::words::PageVocabulary;

/// `stuck since Nov 5`, `не обновляется две недели`: the one day since which a text says that nothing is new.
pub(super) fn standstill(
    page: &PageText,
    lines: &[Range<usize>],
    writer: &Writer,
) -> Option<NaiveDate> {
    let words = page.words;
    let (mut since, mut beside) = (Vec::new(), Vec::new());
    for line in lines {
        let still = page.find(&words.standstill, line.clone());
        if still.is_empty() {
            continue;
        }
        let begins = page.find(&words.since, line.clone());
        let mut numbers = begins.iter();
        since.extend(numbers.find_map(|begin| number_behind(page, begin.pieces.end, line, writer)));
        for day in days_between(page, words, line.clone()) {
            let follows = begins
                .iter()
                .any(|begin| begin.pieces.end == day.start || begin.pieces.start == day.start);
            let is_beside = |still: &Range<usize>| {
                is_close(page, words, still.end..day.start)
                    || is_close(page, words, day.end..still.start)
            };
            if follows || still.iter().any(|still| is_beside(&still.pieces)) {
                // "Seit 3. November": the small word before it may be one of time as well.
                // So may the one behind it: "seit 5.11. in China".
                let ends = [day.end, day.end - 1, day.end.saturating_sub(2)];
                let mut pieces = ends
                    .iter()
                    .flat_map(|end| (day.start..*end).map(|at| at..*end));
                let read = pieces.find_map(|pieces| shipped_on(page.shown(pieces), writer).ok());
                since.extend(read);
                let clause = page.clause(line, day.start);
                let is_of_clause = still
                    .iter()
                    .any(|still| clause.contains(&still.pieces.start));
                beside.extend(read.filter(|_| is_of_clause));
            }
        }
    }
    // "Waiting since 10 October, no updates since 1 November".
    if !beside.is_empty() {
        since = beside;
    }
    since.dedup();
    match since[..] {
        [day] => Some(day),
        _ => None,
    }
}

/// "Depuis le 12", "seit dem 12.": the number of a day alone, which has been.
fn number_behind(
    page: &PageText,
    behind: usize,
    line: &Range<usize>,
    writer: &Writer,
) -> Option<NaiveDate> {
    let words = page.words;
    let mut at = behind;
    while at < line.end && page.is_one_of(&words.the, at) {
        at += 1;
    }
    let number = (behind..=at).find(|at| lone_number::is_day(page, *at))?;
    let is_joined = (behind..=number).all(|at| page.gaps[at] <= Gap::Space);
    let counts = page.is_one_of(&words.time, number + 1);
    let Token::Number { value, .. } = page.tokens[number] else {
        return None;
    };
    let said = [SpokenDay::OfMonth(value, Which::Nearest)];
    let read = readings(&said, ExpectedDay::Past, writer.today()).ok()?;
    let day = read.first()?.day;
    (is_joined && !counts).then_some(day)
}

/// Whether nothing but small words stands between two things of one clause.
fn is_close(page: &PageText, words: &PageVocabulary, between: Range<usize>) -> bool {
    let mut at = between.start;
    while at < between.end {
        match page.phrase_at(&words.passed_over, at, between.end) {
            Some((_, length)) => at += length,
            // "Last update: Nov 1"
            None if page.is_mark(at) => at += 1,
            None => return false,
        }
    }
    let parts = |at: usize| page.gaps.get(at).is_some_and(|gap| *gap > Gap::Space);
    at == between.end && !(between.start..=between.end).any(parts)
}
