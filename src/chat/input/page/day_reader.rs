//! Reads the days beside labels, with the readers of answers.

use std::ops::Range;

use chrono::NaiveDate;

use super::super::calendar_day::{DayReading, ExpectedDay, readings};
use super::super::choice::PossibleDay;
use super::super::period::{last_of_number, next_of_number};
use super::super::phrase::{PhrasePart, read_in_any};
use super::super::protection_end::{
    EndAsked, PossibleMoment, ProtectionEndProblem, protection_end,
};
use super::super::spoken_day::SpokenDay;
use super::super::tokens::Token;
use super::super::vocabulary::{DateQuestion, TimeDirection, Which};
use super::super::writer::Writer;
use super::date_order::order_of;
use super::day_lengths::{days_later, whole_days, whole_length};
use super::day_pieces::days_between;
use super::days::{PageDays, WholeLength};
use super::labels::{self, LabelledDay};
use super::past_day::past;
use super::promised::{expected, promised_within};
use super::protection_length;
use super::said_days::{has_date, is_counted_from_another};
use super::text::PageText;
use super::words::DayKind;
use super::written::{Told, Written};

/// The days of a page are made of fewer pieces; what has more is no page of one order.
const MOST_READ: usize = 250;
/// A text in which more looks like a day and is none is no page: what is no day takes longest to read.
const MOST_REFUSED: u32 = 10;
/// So many words behind a day may have nothing to do with it: "12 Nov in Shenzhen", "20 de octubre por unas botas".
const MOST_CUT: usize = 2;

/// Of two days the one that is so many times as far off is not meant.
const FAR_LESS_LIKELY: i64 = 2;

pub(super) fn read_days(
    page: &PageText,
    lines: &[Range<usize>],
    writer: &Writer,
    told: Told,
) -> PageDays {
    let mut days = PageDays::default();
    let labelled = &labels::labelled_days(page, lines);
    let reader = DayReader {
        page,
        written: Written {
            writer: Writer {
                order: order_of(page, labelled).or(writer.order),
                ..*writer
            },
            told,
        },
    };
    let (mut left, mut refused) = (MOST_READ, 0);
    for label in labelled.iter().filter(|label| label.kind != DayKind::Other) {
        for pieces in &label.days {
            let Some(rest) = left.checked_sub(pieces.len()) else {
                return days;
            };
            left = rest;
            if reader.take(label, pieces.clone(), &mut days) {
                break;
            }
            refused += 1;
            if refused > MOST_REFUSED {
                return days;
            }
        }
    }
    if let Some(whole) = &mut days.whole {
        whole.from_payment |= reader.counts_from_payment(*whole, lines);
    }
    days
}

/// The order in which things happen to an order.
fn step_of_life(kind: DayKind) -> Option<u8> {
    match kind {
        DayKind::Paid | DayKind::Ordered => Some(0),
        DayKind::Shipped => Some(1),
        DayKind::Delivered => Some(2),
        DayKind::Disputed => Some(3),
        _ => None,
    }
}

struct DayReader<'p> {
    page: &'p PageText<'p>,
    written: Written,
}

impl DayReader<'_> {
    /// Reads some pieces as the day of a label; false if they are none.
    fn take(&self, label: &LabelledDay, pieces: Range<usize>, days: &mut PageDays) -> bool {
        if let Some(day) = self.beside_another(label, &pieces, days) {
            days.found.push((label.kind, vec![PossibleDay::told(day)]));
            return true;
        }
        if let Some(found) = self.day_of_month(label, &pieces) {
            let kind = match label.kind {
                DayKind::Promised | DayKind::Delivery => DayKind::Expected,
                kind => kind,
            };
            days.found.push((kind, found));
            return true;
        }
        if label.kind == DayKind::Shipped
            && let Some(after) = days_later(self.page, &pieces)
        {
            days.shipped_after = Some(after);
            return true;
        }
        if label.kind != DayKind::Waiting && is_counted_from_another(self.page, &pieces) {
            if label.kind == DayKind::Protection {
                days.whole = days.whole.or(whole_length(self.page, &pieces));
            }
            return false;
        }
        let mut end = pieces.end;
        for _ in 0..=MOST_CUT {
            let within = (label.kind != DayKind::Protection)
                .then(|| self.date_within(&pieces, end))
                .flatten();
            let starts = [pieces.start].into_iter().chain(within);
            for start in starts {
                let text = self.page.shown(start..end);
                let is_taken = match label.kind {
                    DayKind::Protection => self.take_end(label, text, &pieces, days),
                    _ => self.take_text(label, text, days),
                };
                if is_taken {
                    return true;
                }
            }
            // Without its unit a length of time would be a day: "dos días".
            let word = matches!(self.page.tokens[end - 1], Token::Word(_))
                && !self.page.is_one_of(&self.page.words.units, end - 1);
            if !word || end - 1 == pieces.start {
                return false;
            }
            end -= 1;
            if self.take_number(label, pieces.start..end, days) {
                return true;
            }
        }
        false
    }

    /// "Doveva arrivare il 18 ancora niente": the word behind the number may be one of time, and says only that it is not here.
    fn take_number(&self, label: &LabelledDay, pieces: Range<usize>, days: &mut PageDays) -> bool {
        let words = self.page.words;
        let is_promised = label.told && matches!(label.kind, DayKind::Expected | DayKind::Promised);
        let behind = pieces.end;
        let is_still = [&words.left, &words.negations].iter().any(|table| {
            self.page
                .phrase_at(table, behind, self.page.tokens.len())
                .is_some()
        });
        if !is_promised || !is_still || self.page.is_one_of(&words.units, behind) {
            return false;
        }
        let found = self.day_of_month(label, &pieces);
        found
            .map(|found| days.found.push((DayKind::Expected, found)))
            .is_some()
    }

    /// Where a date begins behind small words that may be words of time, too: "ich habe am 20. Oktober", "del 2 de noviembre".
    fn date_within(&self, pieces: &Range<usize>, end: usize) -> Option<usize> {
        let is_number = |at: &usize| matches!(self.page.tokens[*at], Token::Number { .. });
        let start = (pieces.start..end).find(is_number)?;
        let read = || read_in_any(self.page.shown(start..end), DateQuestion::Shipped);
        let is_date = start > pieces.start && read().is_some_and(|parts| has_date(&parts));
        is_date.then_some(start)
    }

    /// "Paid 28 October, sent the 30th": a day without its month belongs to the day that was told before it. What comes later in an
    /// order's life is the next such day, what comes earlier the last one.
    fn beside_another(
        &self,
        label: &LabelledDay,
        pieces: &Range<usize>,
        days: &PageDays,
    ) -> Option<NaiveDate> {
        let (kind, [known]) = days.found.last().map(|(kind, days)| (*kind, &days[..]))? else {
            return None;
        };
        let (before, after) = (step_of_life(kind)?, step_of_life(label.kind)?);
        if before == after {
            return None;
        }
        let number = match self.page.tokens[pieces.clone()] {
            [Token::Number { value, .. }] => value,
            _ => self.number_alone(pieces)?,
        };
        let day = match before < after {
            true => next_of_number(known.day, number),
            false => last_of_number(known.day, number),
        };
        day.filter(|day| *day <= self.written.writer.today())
    }

    /// The number of a day that stands without its month: "the 30th", "12го". Words of time behind it may belong to what follows.
    fn number_alone(&self, pieces: &Range<usize>) -> Option<u32> {
        let mut ends = (pieces.start + 1..=pieces.end).rev();
        ends.find_map(|end| {
            let parts = read_in_any(self.page.shown(pieces.start..end), DateQuestion::Shipped)?;
            Some(match parts[..] {
                [PhrasePart::Day(SpokenDay::OfMonth(number, Which::Nearest))] => Some(number),
                _ => None,
            })
        })?
    }

    /// A number alone is a day of this month, or of one beside it.
    fn day_of_month(&self, label: &LabelledDay, pieces: &Range<usize>) -> Option<Vec<PossibleDay>> {
        let [Token::Number { value, .. }] = self.page.tokens[pieces.clone()] else {
            return None;
        };
        let today = match self.written.told {
            Told::Now => self.written.writer.today(),
            Told::At(then) => then.today(),
            Told::Sometime => return None,
        };
        let expected = match label.kind {
            DayKind::Expected | DayKind::Promised | DayKind::Delivery | DayKind::ShipBy => {
                ExpectedDay::Nearest
            }
            _ => ExpectedDay::Past,
        };
        let said = [SpokenDay::OfMonth(value, Which::Nearest)];
        let mut found = readings(&said, expected, today).ok()?;
        // "Promised till 22" on the 26th: in four weeks is far less likely than four days ago.
        let away = |read: &DayReading| (read.day - today).num_days().abs();
        found.sort_by_key(away);
        if let [near, far] = &found[..]
            && FAR_LESS_LIKELY * away(near) <= away(far)
        {
            found.truncate(1);
        }
        Some(
            found
                .iter()
                .map(|read| PossibleDay::told(read.day))
                .collect(),
        )
    }

    /// Whether a length of protection is said to count from the payment elsewhere on the page.
    fn counts_from_payment(&self, whole: WholeLength, lines: &[Range<usize>]) -> bool {
        let words = self.page.words;
        let mut lengths = lines
            .iter()
            .filter(|line| {
                self.page
                    .has(&words.from_payment, std::slice::from_ref(*line))
            })
            .flat_map(|line| days_between(self.page, words, line.clone()))
            .filter_map(|pieces| whole_length(self.page, &pieces));
        lengths.any(|length| length.days == whole.days)
    }

    fn take_text(&self, label: &LabelledDay, text: &str, days: &mut PageDays) -> bool {
        match label.kind {
            DayKind::Expected | DayKind::Promised | DayKind::Delivery => {
                let found = expected(label, text, &self.written);
                let is_day = found
                    .map(|found| days.found.push((DayKind::Expected, found)))
                    .is_some();
                let within = || promised_within(text);
                days.promised_within = days.promised_within.or_else(within);
                is_day
            }
            DayKind::ShipBy => {
                let found = expected(label, text, &self.written);
                found
                    .map(|found| days.found.push((DayKind::ShipBy, found)))
                    .is_some()
            }
            DayKind::Planned => {
                let today = self.written.writer.today();
                let found = past(label, text, &self.written);
                let found = found.filter(|days| days.iter().all(|day| day.day <= today));
                let to_come = || {
                    let found = expected(label, text, &self.written)?;
                    let is_to_come = found.iter().all(|day| day.day > today);
                    is_to_come.then_some((DayKind::ShipBy, found))
                };
                let found = found.map(|found| (DayKind::Planned, found));
                found
                    .or_else(to_come)
                    .map(|found| days.found.push(found))
                    .is_some()
            }
            DayKind::Delivered => self
                .delivered(label, text)
                .map(|found| days.found.push(found))
                .is_some(),
            kind => {
                let found = past(label, text, &self.written);
                found.map(|found| days.found.push((kind, found))).is_some()
            }
        }
    }

    /// "Ils disent livré le 30 novembre", on the 28th: nothing was delivered on a day to come, that is when it is promised.
    fn delivered(&self, label: &LabelledDay, text: &str) -> Option<(DayKind, Vec<PossibleDay>)> {
        let today = self.written.writer.today();
        let is_to_come = |days: &Vec<PossibleDay>| days.iter().all(|day| day.day > today);
        let told = past(label, text, &self.written).filter(|days| !is_to_come(days));
        let to_come = || expected(label, text, &self.written).filter(is_to_come);
        told.map(|days| (DayKind::Delivered, days))
            .or_else(|| Some((DayKind::Expected, to_come()?)))
    }

    fn take_end(
        &self,
        label: &LabelledDay,
        text: &str,
        pieces: &Range<usize>,
        days: &mut PageDays,
    ) -> bool {
        let Some(parts) = read_in_any(text, DateQuestion::ProtectionEnd) else {
            return false;
        };
        let spans = parts.iter().any(|part| matches!(part, PhrasePart::Span(_)));
        let is_left = |part: &PhrasePart| {
            matches!(
                part,
                PhrasePart::Direction(TimeDirection::Left | TimeDirection::Ahead)
            )
        };
        // The word may belong to the label: "Käuferschutz noch 45 Tage", "20 days of protection left".
        let left = parts.iter().any(is_left) || protection_length::says_left(self.page, pieces);
        let numbers = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|digits| !digits.is_empty())
            .count();
        let number = parts
            .iter()
            .any(|part| matches!(part, PhrasePart::Number(_)));
        // "Buyer protection: 90 days" may be its whole length, and "45 days of protection" is.
        let is_length = spans && !left && numbers < 2;
        let whole = whole_days(&parts, false).filter(|_| is_length);
        let ago = parts.contains(&PhrasePart::Direction(TimeDirection::Ago));
        if is_length && (whole.is_some() || !label.told) {
            days.whole = days.whole.or(whole.filter(|_| !label.told));
            return false;
        }
        if number && !left || ago {
            return false;
        }
        let Some(writer) = self.written.writer_of(&parts) else {
            return false;
        };
        let asked = EndAsked {
            writer,
            latest: None,
            old_end: None,
        };
        let ends = match protection_end(text, &asked) {
            Ok(at) => vec![PossibleMoment { at, order: None }],
            Err(ProtectionEndProblem::Which(ends)) => ends,
            // A day that is told is kept, though it is past: some stores take a claim for a while after it.
            Err(ProtectionEndProblem::Past(at)) if has_date(&parts) => {
                days.ends.push(vec![PossibleMoment { at, order: None }]);
                return true;
            }
            Err(ProtectionEndProblem::Past(_) | ProtectionEndProblem::Ended) => {
                days.ended = true;
                return true;
            }
            Err(_) => return false,
        };
        match ends.iter().all(|end| end.at <= self.written.writer.now) {
            true => days.ended = true,
            false => days.ends.push(ends),
        }
        true
    }
}
