//! Reads a text that is a day, a month or a length of time, and nothing else.

use chrono::NaiveDate;

use super::super::calendar_day::{ExpectedDay, readings};
use super::super::period::Period;
use super::super::phrase::{PhrasePart, read_in_any};
use super::super::spoken_day::SpokenDay;
use super::super::vocabulary::{DateQuestion, Which};
use super::super::writer::Writer;
use super::day_lengths::days_later;
use super::day_pieces::days_between;
use super::said_days::days_said;
use super::text::PageText;

/// So many days after something, where a text tells that once: "3 days after I paid, and I paid on 30 October".
pub fn days_after(text: &str) -> Option<u64> {
    let page = PageText::of(text);
    let [line] = &page.lines[..] else {
        return None;
    };
    let pieces = days_between(&page, page.words, line.clone());
    let mut after = pieces.iter().filter_map(|pieces| days_later(&page, pieces));
    after.next().filter(|_| after.next().is_none())
}

/// The number of a day that is told without its month, and nothing else: "the 12th", "28-го".
pub fn number_of_day(text: &str) -> Option<u32> {
    match read_in_any(text, DateQuestion::Shipped)?[..] {
        [PhrasePart::Day(SpokenDay::OfMonth(number, Which::Nearest))] => Some(number),
        _ => None,
    }
}

/// The second of two days between which a text names a range: "from 20 December to 4 January".
pub fn range_end(text: &str, writer: &Writer) -> Option<NaiveDate> {
    days_said(text).iter().find_map(|words| {
        let parts = read_in_any(words, DateQuestion::Promised)?;
        let to = parts.iter().position(|part| *part == PhrasePart::To)?;
        let days: Option<Vec<SpokenDay>> = parts[to + 1..]
            .iter()
            .map(|part| match part {
                PhrasePart::Day(day) => Some(*day),
                _ => None,
            })
            .collect();
        let read = readings(&days?, ExpectedDay::Future, writer.today()).ok()?;
        matches!(read[..], [_]).then(|| read[0].day)
    })
}

/// Whether a text is a date, and nothing else: "12 november", "the 12th", "october".
pub fn is_date(text: &str) -> bool {
    let is_of_date = |part: &PhrasePart| {
        use SpokenDay as D;
        matches!(
            part,
            PhrasePart::Day(D::Date { .. } | D::Slashed { .. } | D::OfMonth(..))
                | PhrasePart::Period(Period::Month(..))
        )
    };
    let parts = read_in_any(text, DateQuestion::Shipped);
    parts.is_some_and(|parts| parts.iter().all(is_of_date))
}

/// A month, and nothing else: "october".
pub fn month_alone(text: &str) -> Option<u32> {
    match read_in_any(text, DateQuestion::Shipped)?[..] {
        [PhrasePart::Period(Period::Month(month, None))] => Some(month),
        _ => None,
    }
}
