//! How long protection lasts in all, and from which day that counts: "45 days of protection, paid on 20 October".
//!
//! What is said to be left counts from today and is read with the other days; this is the whole length, which never does.

use std::ops::Range;

use chrono::{Days, Months, NaiveDate};

use super::super::phrase::{PhrasePart, read_in_any};
use super::super::shipping_day::shipped_on;
use super::super::tokens::Token;
use super::super::vocabulary::DateQuestion;
use super::super::writer::Writer;
use super::close_words::is_close;
use super::day_pieces::days_between;
use super::text::{Gap, PageText};
use super::words::DayKind;
use crate::model::{CountedFrom, ProtectionLength};

/// "sixty five days": so many pieces may stand before the unit.
const LONGEST_COUNT: usize = 2;
/// Of a text with more of them nobody tells one length.
const MOST_TRIED: usize = 20;
/// A month, where the day that it counts from is not known yet: the shortest one, so that nobody comes too late.
const DAYS_OF_A_MONTH: u32 = 28;

/// What a text tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthTold {
    /// It counts from a day that stands beside it: this is the last one.
    LastDay(NaiveDate),
    Length(ProtectionLength),
}

/// A length of time in a line, and what it counts from.
struct Span {
    pieces: Range<usize>,
    months: u32,
    days: u32,
}

/// The one length of time in a text, where nothing says that it is left.
pub(super) fn length_alone(text: &str) -> Option<ProtectionLength> {
    let page = PageText::of(text);
    let mut all = page.lines.iter().flat_map(|line| spans(&page, line));
    let only = all.next()?;
    let is_only = all.next().is_none();
    is_only.then(|| only.untold())
}

/// The length in an answer to the question for the end. A number of days alone is what an order page shows: what is left. It counts from
/// something else only where that is said, or where it is called protection.
pub(super) fn in_answer(text: &str, writer: &Writer) -> Option<LengthTold> {
    let page = PageText::of(text);
    let mut told = page.lines.iter().filter_map(|line| {
        let mut spans = spans(&page, line);
        spans.find_map(|span| {
            let counted = counted(&page, line, span.pieces.clone(), &span, writer);
            counted.or_else(|| {
                let label = label_beside(&page, line, &span)?;
                told_at(&page, line, &label, &span, writer)
            })
        })
    });
    told.next()
}

/// The length that stands beside the label of protection in some lines.
pub(super) fn length_told(
    page: &PageText,
    lines: &[Range<usize>],
    writer: &Writer,
) -> Option<LengthTold> {
    let is_of_protection = |line: &&Range<usize>| labels(page, line).next().is_some();
    let mut told = lines.iter().filter(is_of_protection).filter_map(|line| {
        let mut spans = spans(page, line);
        spans.find_map(|span| {
            let label = label_beside(page, line, &span)?;
            told_at(page, line, &label, &span, writer)
        })
    });
    told.next()
}

/// Whether a text is told by a person in a few words, and no page.
pub(super) fn is_told(page: &PageText) -> bool {
    const MOST_LINES: usize = 2;
    const MOST_PIECES: usize = 40;
    page.lines.len() <= MOST_LINES && page.tokens.len() <= MOST_PIECES
}

fn labels<'p>(
    page: &'p PageText,
    line: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + use<'p> {
    let words = page.words;
    let printed = page.find(&words.days, line.clone());
    let told = page.find(&words.told, line.clone());
    let all = printed.into_iter().chain(told);
    all.filter(|label| label.meaning == DayKind::Protection)
        .map(|label| label.pieces)
}

/// The label of protection with nothing but small words between it and a length.
fn label_beside(page: &PageText, line: &Range<usize>, span: &Span) -> Option<Range<usize>> {
    let words = page.words;
    let is_beside = |label: &Range<usize>| {
        let between = match label.end <= span.pieces.start {
            true => label.end..span.pieces.start,
            false => span.pieces.end..label.start,
        };
        // "Protection lasts 60 days": one verb may stand between them.
        let is_close = is_close(page, words, between.clone()) || between.len() == 1;
        let parted = |at: usize| page.gaps[at] > Gap::Comma;
        between.start <= between.end && is_close && !(between.start..=between.end).any(parted)
    };
    labels(page, line).find(is_beside)
}

fn told_at(
    page: &PageText,
    line: &Range<usize>,
    label: &Range<usize>,
    span: &Span,
    writer: &Writer,
) -> Option<LengthTold> {
    let whole = label.start.min(span.pieces.start)..label.end.max(span.pieces.end);
    // "20 days of protection left"
    if is_left(page, &whole) || whole.clone().any(|at| is_left_word(page, at)) {
        return None;
    }
    let counted = counted(page, line, span.pieces.clone(), span, writer)
        .or_else(|| counted(page, line, whole, span, writer));
    Some(counted.unwrap_or_else(|| span.length(CountedFrom::Untold)))
}

/// What a length counts from, said right behind it or right before it; `whole` is the length with the label beside it.
fn counted(
    page: &PageText,
    line: &Range<usize>,
    whole: Range<usize>,
    span: &Span,
    writer: &Writer,
) -> Option<LengthTold> {
    let words = page.words;
    let small = |mut at: usize| {
        while at < line.end && page.gaps[at] <= Gap::Comma {
            match page.phrase_at(&words.from_day, at, line.end) {
                None if page.phrase_at(&words.counted, at, line.end).is_none() => {
                    match page.phrase_at(&words.passed_over, at, line.end) {
                        Some((_, length)) => at += length,
                        None => break,
                    }
                }
                _ => break,
            }
        }
        at
    };
    let days = days_between(page, words, line.clone());
    let behind = small(whole.end);
    let event = page.phrase_at(&words.counted, behind, line.end);
    if let Some((from, length)) = event {
        // "From payment on 3 October" names the day as well.
        let day = day_from(page, behind + length, &days, writer);
        return Some(match day {
            Some(day) => span.last_day(day)?,
            None => span.length(from),
        });
    }
    let begins = |at: usize| page.phrase_at(&words.from_day, at, line.end);
    let day = begins(behind)
        .and_then(|(_, length)| day_from(page, behind + length, &days, writer))
        .or_else(|| day_before(page, line, whole.start, writer));
    span.last_day(day?)
}

/// The day that begins at a place, small words left out.
fn day_from(
    page: &PageText,
    at: usize,
    days: &[Range<usize>],
    writer: &Writer,
) -> Option<NaiveDate> {
    let words = page.words;
    // Words of time may be glued to what stands before: "60 дней с 3 октября".
    let of = days.iter().find(|day| day.end > at)?;
    let start = of.start.max(at);
    let is_near = is_close(page, words, at..start)
        && !(at..=start.min(page.gaps.len() - 1)).any(|at| page.gaps[at] > Gap::Space);
    is_near
        .then(|| read_day(page, start..of.end, writer))
        .flatten()
}

/// "Since 3 October 60 days": the day that stands right before, behind a word that says so.
/// In pieces, the most that a day in words has.
const LONGEST_DAY: usize = 12;

fn day_before(
    page: &PageText,
    line: &Range<usize>,
    end: usize,
    writer: &Writer,
) -> Option<NaiveDate> {
    let words = page.words;
    let begins = page.find(&words.from_day, line.start..end);
    let begin = begins.last()?.pieces.end;
    let parted = (begin..=end).any(|at| page.gaps[at] > Gap::Comma);
    (begin < end && end - begin <= LONGEST_DAY && !parted)
        .then(|| read_day(page, begin..end, writer))
        .flatten()
}

fn read_day(page: &PageText, pieces: Range<usize>, writer: &Writer) -> Option<NaiveDate> {
    let mut ends = (pieces.start + 1..=pieces.end).rev();
    ends.find_map(|end| shipped_on(page.shown(pieces.start..end), writer).ok())
}

/// The lengths of time in a line that are not said to be left, ahead or past.
fn spans<'p>(page: &'p PageText, line: &Range<usize>) -> impl Iterator<Item = Span> + use<'p> {
    let words = page.words;
    let line = line.clone();
    let units = line
        .clone()
        .filter(|at| page.is_one_of(&words.units, *at))
        .take(MOST_TRIED);
    let spans = units.filter_map(move |unit| {
        let first = line.start.max(unit.saturating_sub(LONGEST_COUNT));
        let is_count = |at: &usize| match page.tokens[*at] {
            Token::Number { .. } => true,
            _ => page.is_one_of(&words.time, *at),
        };
        let mut starts = (first..unit).filter(is_count);
        starts.find_map(|start| span(page, start..unit + 1))
    });
    spans.filter(|span| {
        let is_past = page.phrase_at(&words.ago, span.pieces.end, page.tokens.len());
        !is_left(page, &span.pieces) && is_past.is_none()
    })
}

fn span(page: &PageText, pieces: Range<usize>) -> Option<Span> {
    let parts = read_in_any(page.shown(pieces.clone()), DateQuestion::ProtectionEnd)?;
    let [PhrasePart::Span(span)] = parts[..] else {
        return None;
    };
    let is_of_days = span.seconds == 0 && span.days + span.months > 0;
    is_of_days.then_some(Span {
        pieces,
        months: span.months,
        days: span.days,
    })
}

/// Whether a word that says what is left stands right beside some pieces.
pub(super) fn is_left(page: &PageText, pieces: &Range<usize>) -> bool {
    const NEAR: usize = 3;
    let left = &page.words.left;
    let first = pieces.start.saturating_sub(NEAR);
    let before = (first..pieces.start).any(|at| {
        let found = page.phrase_at(left, at, pieces.start);
        found.is_some_and(|(_, length)| at + length == pieces.start)
    });
    before
        || page
            .phrase_at(left, pieces.end, page.tokens.len())
            .is_some()
}

/// The same, where the label of protection may stand between them.
pub(super) fn says_left(page: &PageText, pieces: &Range<usize>) -> bool {
    const NEAR: usize = 4;
    let last = page.tokens.len().min(pieces.end + NEAR);
    let mut behind = (pieces.end..last).take_while(|at| page.gaps[*at] <= Gap::Space);
    is_left(page, pieces) || behind.any(|at| is_left_word(page, at))
}

fn is_left_word(page: &PageText, at: usize) -> bool {
    page.phrase_at(&page.words.left, at, at + 1).is_some()
}

impl Span {
    fn untold(&self) -> ProtectionLength {
        ProtectionLength {
            days: u16::try_from(self.days + self.months * DAYS_OF_A_MONTH).unwrap_or(u16::MAX),
            from: CountedFrom::Untold,
        }
    }

    fn length(&self, from: CountedFrom) -> LengthTold {
        LengthTold::Length(ProtectionLength {
            from,
            ..self.untold()
        })
    }

    fn last_day(&self, from: NaiveDate) -> Option<LengthTold> {
        let month = from.checked_add_months(Months::new(self.months))?;
        let last = month.checked_add_days(Days::new(self.days.into()))?;
        Some(LengthTold::LastDay(last))
    }
}
