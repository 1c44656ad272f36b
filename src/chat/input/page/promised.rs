//! Reads the last day on which delivery was promised: beside its label, and as a range of days that stands alone.

use std::ops::Range;

use super::super::choice::PossibleDay;
use super::super::phrase::{PhrasePart, read_in_any};
use super::super::promised_day::{PromisedDayProblem, promised_day};
use super::super::spoken_day::SpokenDay;
use super::super::vocabulary::{DateQuestion, TimeDirection, Which};
use super::super::writer::Writer;
use super::day_pieces::days_between;
use super::days::agree;
use super::labels::LabelledDay;
use super::said_days::has_date;
use super::text::PageText;
use super::words::DayKind;
use super::written::Written;

/// So many days are looked at for a range.
const MOST_RANGES: usize = 20;

/// The last day on which delivery was promised.
pub(super) fn expected(
    label: &LabelledDay,
    text: &str,
    written: &Written,
) -> Option<Vec<PossibleDay>> {
    let parts = read_in_any(text, DateQuestion::Promised)?;
    let counted = |part: &PhrasePart| {
        matches!(
            part,
            PhrasePart::Span(_) | PhrasePart::SpanRange(_) | PhrasePart::Period(_)
        )
    };
    // Of a weekday alone nobody knows which week is meant.
    let weekday = |part: &PhrasePart| {
        matches!(
            part,
            PhrasePart::Day(SpokenDay::Weekday(_, Which::Nearest | Which::This))
        )
    };
    let day = |part: &PhrasePart| matches!(part, PhrasePart::Day(_)) && !weekday(part);
    let which_week = parts.iter().any(weekday) && !parts.iter().any(day);
    if parts.iter().any(counted) || which_week {
        return None;
    }
    let writer = written.writer_of(&parts)?;
    let mut days = match promised_day(text, &writer) {
        Ok(day) => vec![PossibleDay::told(day)],
        Err(PromisedDayProblem::Which(days)) => days,
        Err(_) => return None,
    };
    if label.kind == DayKind::Delivery && !parts.contains(&PhrasePart::To) {
        days.retain(|day| day.day >= written.writer.today());
    }
    (!days.is_empty()).then_some(days)
}

/// "20-40 days": the longest that delivery is said to take.
pub(super) fn promised_within(text: &str) -> Option<u64> {
    let parts = read_in_any(text, DateQuestion::Promised)?;
    let spans = parts.iter().filter_map(|part| match part {
        PhrasePart::SpanRange(span) => Some(span),
        _ => None,
    });
    let is_of_length = |part: &PhrasePart| {
        matches!(
            part,
            PhrasePart::SpanRange(_) | PhrasePart::Direction(TimeDirection::Ahead)
        )
    };
    let [span] = spans.collect::<Vec<_>>()[..] else {
        return None;
    };
    let is_days = parts.iter().all(is_of_length) && span.months == 0 && span.seconds == 0;
    is_days.then_some(span.days.into())
}

/// The last day of the one range of days on a page that stands beside no label of something else: where a page tells two days
/// together, it promises.
pub(super) fn promised_range(
    page: &PageText,
    lines: &[Range<usize>],
    writer: &Writer,
) -> Vec<PossibleDay> {
    let is_other = |kind: DayKind| {
        !matches!(
            kind,
            DayKind::Expected | DayKind::Promised | DayKind::Delivery
        )
    };
    let is_free = |line: &&Range<usize>| {
        let printed = page.find(&page.words.days, (*line).clone());
        let told = page.find(&page.words.told, (*line).clone());
        let mut labels = printed.iter().chain(&told);
        !labels.any(|label| is_other(label.meaning))
    };
    let range = |pieces: Range<usize>| {
        let text = page.shown(pieces);
        let parts = read_in_any(text, DateQuestion::Promised)?;
        let is_range = parts.contains(&PhrasePart::To) && has_date(&parts);
        let days = match promised_day(text, writer) {
            Ok(day) => vec![PossibleDay::told(day)],
            Err(PromisedDayProblem::Which(days)) => days,
            Err(_) => return None,
        };
        is_range.then_some(days)
    };
    let ranges: Vec<Vec<PossibleDay>> = lines
        .iter()
        .filter(is_free)
        .flat_map(|line| days_between(page, page.words, line.clone()))
        .take(MOST_RANGES)
        .filter_map(range)
        .collect();
    agree(ranges.iter().map(Vec::as_slice), |day| day.day)
}
