//! Reads lengths of time among days: "3 days after I paid", "75 days from payment".

use std::ops::Range;

use super::super::period::Period;
use super::super::phrase::{PhrasePart, read_in_any};
use super::super::vocabulary::{DateQuestion, TimeDirection, Which};
use super::days::WholeLength;
use super::text::{Gap, PageText};
use crate::locale::PeriodName;

/// "3 days after I paid", "two days later", "the next day": so many days.
pub(super) fn days_later(page: &PageText, pieces: &Range<usize>) -> Option<u64> {
    let read = read_in_any(page.shown(pieces.clone()), DateQuestion::Shipped);
    if let Some([PhrasePart::Period(Period::Of(PeriodName::Day, Which::Next))]) = read.as_deref() {
        return Some(1);
    }
    let end = page.tokens.len();
    let is_later = |at: usize| page.phrase_at(&page.words.later, at, end).is_some();
    let joined = |at: usize| at < end && page.gaps[at] <= Gap::Space;
    let is_said = is_later(pieces.start)
        || joined(pieces.end) && is_later(pieces.end)
        || joined(pieces.start) && pieces.start > 0 && is_later(pieces.start - 1);
    // The word may be one of time as well.
    let (start, last) = (pieces.start, pieces.end - 1);
    if !is_said && !is_later(last) {
        return None;
    }
    let mut lengths = [start..pieces.end, start..last, start + 1..pieces.end].into_iter();
    lengths.find_map(|length| {
        let mut parts = read_in_any(page.shown(length), DateQuestion::Shipped)?;
        parts.retain(|part| *part != PhrasePart::Direction(TimeDirection::Ahead));
        Some(whole_days(&parts, true)?.days)
    })
}

/// "75 days from payment": the whole length of protection.
pub(super) fn whole_length(page: &PageText, pieces: &Range<usize>) -> Option<WholeLength> {
    let table = &page.words.from_payment;
    // A small word such as "с" may be a unit as well.
    let ends = [pieces.end, pieces.end.saturating_sub(1)].into_iter();
    let end = ends
        .filter(|end| *end > pieces.start)
        .find(|end| page.phrase_at(table, *end, page.tokens.len()).is_some())?;
    let parts = read_in_any(page.shown(pieces.start..end), DateQuestion::ProtectionEnd)?;
    whole_days(&parts, true)
}

pub(super) fn whole_days(parts: &[PhrasePart], from_payment: bool) -> Option<WholeLength> {
    let [PhrasePart::Span(span)] = parts else {
        return None;
    };
    let days = u64::from(span.days);
    let is_days = days > 0 && span.months == 0 && span.seconds == 0;
    is_days.then_some(WholeLength { days, from_payment })
}
