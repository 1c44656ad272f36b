//! Reads the days beside labels, with the readers of answers.

use std::cmp::Ordering;
use std::ops::Range;

use chrono::NaiveDate;

use super::super::calendar_day::{DayReading, ExpectedDay, readings};
use super::super::choice::PossibleDay;
use super::super::period::{Period, last_of_number, next_of_number, shift};
use super::super::phrase::{PhrasePart, read_in_any};
use super::super::promised_day::{PromisedDayProblem, promised_day};
use super::super::protection_end::{
    EndAsked, PossibleMoment, ProtectionEndProblem, protection_end,
};
use super::super::shipping_day::{ShippingDayProblem, about_middle, shipped_on};
use super::super::spoken_day::SpokenDay;
use super::super::tokens::Token;
use super::super::vocabulary::{DateQuestion, PeriodEdge, TimeDirection, Which};
use super::super::writer::Writer;
use super::date_order::order_of;
use super::day_pieces::days_between;
use super::labels::{self, LabelledDay};
use super::protection_length;
use super::said_days::{days_said, has_date, is_counted_from_another};
use super::text::{Gap, PageText};
use super::words::DayKind;
use crate::locale::PeriodName;

/// The days of a page are made of fewer pieces; what has more is no page of one order.
const MOST_READ: usize = 250;
/// A text in which more looks like a day and is none is no page: what is no day takes longest to read.
const MOST_REFUSED: u32 = 10;
/// So many days are looked at for a range.
const MOST_RANGES: usize = 20;
/// So many words behind a day may have nothing to do with it: "12 Nov in Shenzhen", "20 de octubre por unas botas".
const MOST_CUT: usize = 2;

/// Of two days the one that is so many times as far off is not meant.
const FAR_LESS_LIKELY: i64 = 3;

/// The days of a page by what they are, and whether protection has ended.
#[derive(Debug, Default)]
pub(super) struct PageDays {
    found: Vec<(DayKind, Vec<PossibleDay>)>,
    pub ends: Vec<Vec<PossibleMoment>>,
    pub ended: bool,
    /// How long protection lasts, where its beginning is not told.
    pub whole: Option<WholeLength>,
    /// So many days after the payment it was shipped.
    pub shipped_after: Option<u64>,
}

/// The whole length of protection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WholeLength {
    pub days: u64,
    pub from_payment: bool,
}

/// What a text may be counted from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Told {
    /// It is read when it was written.
    Now,
    /// It was written at this moment, as its head says.
    At(Writer),
    /// It is older, and nobody knows how much.
    Sometime,
}

impl PageDays {
    pub fn read(page: &PageText, lines: &[Range<usize>], writer: &Writer, told: Told) -> Self {
        let mut days = Self::default();
        let labelled = &labels::labelled_days(page, lines);
        let reader = DayReader {
            page,
            writer: Writer {
                order: order_of(page, labelled).or(writer.order),
                ..*writer
            },
            told,
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

    /// The readings of all days of a kind; none where they say too many things.
    pub fn of(&self, kind: DayKind) -> Vec<PossibleDay> {
        let told = self.found.iter().filter(|(of, _)| *of == kind);
        agree(told.map(|(_, days)| &days[..]), |day| day.day)
    }

    pub fn end(&self) -> Vec<PossibleMoment> {
        agree(self.ends.iter().map(Vec::as_slice), |end| end.at)
    }
}

/// What several readings have in common; all that they mean, where they have nothing, unless that is more than two.
fn agree<'a, T: Copy + 'a, K: PartialEq>(
    told: impl Iterator<Item = &'a [T]>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for readings in told {
        let common: Vec<T> = all
            .iter()
            .filter(|one| readings.iter().any(|other| key(one) == key(other)))
            .copied()
            .collect();
        if all.is_empty() || common.is_empty() {
            all.extend(readings);
        } else {
            all = common;
        }
    }
    if all.len() > 2 { Vec::new() } else { all }
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

/// "3 days after I paid", "two days later", "the next day": so many days.
fn days_later(page: &PageText, pieces: &Range<usize>) -> Option<u64> {
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
    let is_said = is_said || is_later(last);
    let mut lengths = [start..pieces.end, start..last, start + 1..pieces.end].into_iter();
    let days = lengths.find_map(|length| {
        let mut parts = read_in_any(page.shown(length), DateQuestion::Shipped)?;
        parts.retain(|part| *part != PhrasePart::Direction(TimeDirection::Ahead));
        Some(whole_days(&parts, true)?.days)
    });
    days.filter(|_| is_said)
}

/// "75 days from payment": the whole length of protection.
fn whole_length(page: &PageText, pieces: &Range<usize>) -> Option<WholeLength> {
    let table = &page.words.from_payment;
    // A small word such as "с" may be a unit as well.
    let ends = [pieces.end, pieces.end.saturating_sub(1)].into_iter();
    let end = ends
        .filter(|end| *end > pieces.start)
        .find(|end| page.phrase_at(table, *end, page.tokens.len()).is_some())?;
    let parts = read_in_any(page.shown(pieces.start..end), DateQuestion::ProtectionEnd)?;
    whole_days(&parts, true)
}

fn whole_days(parts: &[PhrasePart], from_payment: bool) -> Option<WholeLength> {
    let [PhrasePart::Span(span)] = parts else {
        return None;
    };
    let days = u64::from(span.days);
    let is_days = days > 0 && span.months == 0 && span.seconds == 0;
    is_days.then_some(WholeLength { days, from_payment })
}

/// A period, or a part of one: "November", "the end of last month".
fn stretch(part: &PhrasePart) -> Option<(Option<PeriodEdge>, Period)> {
    match part {
        PhrasePart::Period(period) => Some((None, *period)),
        PhrasePart::Day(SpokenDay::Edge(edge, period)) => Some((Some(*edge), *period)),
        _ => None,
    }
}

/// A whole month: "September", "last month".
fn month(part: &PhrasePart) -> Option<Period> {
    match part {
        PhrasePart::Period(period @ (Period::Month(..) | Period::Of(PeriodName::Month, _))) => {
            Some(*period)
        }
        _ => None,
    }
}

/// The first day of the one stretch of time that is told: with an earlier day no deadline comes too late.
fn first_of(
    mut stretches: impl Iterator<Item = (Option<PeriodEdge>, Period)>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let ((edge, period), None) = (stretches.next()?, stretches.next()) else {
        return None;
    };
    let (first, last) = period.days(true, today)?;
    let third = (last - first).num_days() / 3;
    let after = match edge {
        None | Some(PeriodEdge::Start) => 0,
        Some(PeriodEdge::Middle) => third,
        Some(PeriodEdge::Late | PeriodEdge::End) => 2 * third,
    };
    shift(first, after).filter(|day| *day <= today)
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
    writer: Writer,
    told: Told,
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
        }
        false
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
        let number = match self.page.tokens[pieces.clone()] {
            [Token::Number { value, .. }] => value,
            _ => self.number_alone(pieces)?,
        };
        let day = match before.cmp(&after) {
            Ordering::Less => next_of_number(known.day, number),
            Ordering::Greater => last_of_number(known.day, number),
            Ordering::Equal => None,
        };
        day.filter(|day| *day <= self.writer.today())
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
        let today = match self.told {
            Told::Now => self.writer.today(),
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
                let found = self.expected(label, text);
                found
                    .map(|found| days.found.push((DayKind::Expected, found)))
                    .is_some()
            }
            DayKind::ShipBy => {
                let found = self.expected(label, text);
                found
                    .map(|found| days.found.push((DayKind::ShipBy, found)))
                    .is_some()
            }
            DayKind::Planned => {
                let today = self.writer.today();
                let found = self.past(label, text);
                let found = found.filter(|days| days.iter().all(|day| day.day <= today));
                let to_come = || {
                    let found = self.expected(label, text)?;
                    let is_to_come = found.iter().all(|day| day.day > today);
                    is_to_come.then_some((DayKind::ShipBy, found))
                };
                let found = found.map(|found| (DayKind::Planned, found));
                found
                    .or_else(to_come)
                    .map(|found| days.found.push(found))
                    .is_some()
            }
            kind => {
                let found = self.past(label, text);
                found.map(|found| days.found.push((kind, found))).is_some()
            }
        }
    }

    /// The writer to whose time a text belongs; none if it counts from a day that is not known.
    fn writer_of(&self, parts: &[PhrasePart]) -> Option<Writer> {
        let relative = |part: &PhrasePart| {
            matches!(
                part,
                PhrasePart::Day(
                    SpokenDay::Shift(_)
                        | SpokenDay::Weekday(..)
                        | SpokenDay::WeekdaysAgo(..)
                        | SpokenDay::WeekdayOf(..)
                ) | PhrasePart::Span(_)
                    | PhrasePart::Period(_)
                    | PhrasePart::Time(_)
            )
        };
        match self.told {
            Told::Now => Some(self.writer),
            _ if has_date(parts) || !parts.iter().any(relative) => Some(self.writer),
            Told::At(then) => Some(Writer {
                order: self.writer.order,
                ..then
            }),
            Told::Sometime => None,
        }
    }

    /// A day that has been: paid, shipped, delivered.
    fn past(&self, label: &LabelledDay, text: &str) -> Option<Vec<PossibleDay>> {
        let parts = read_in_any(text, DateQuestion::Shipped)?;
        let counted = parts.iter().any(|part| matches!(part, PhrasePart::Span(_)));
        let ago = parts.contains(&PhrasePart::Direction(TimeDirection::Ago));
        let writer = self.writer_of(&parts)?;
        let one = |day| Some(vec![PossibleDay::told(day)]);
        if counted && !ago {
            let [PhrasePart::Span(span)] = parts[..] else {
                return None;
            };
            let since = PossibleDay {
                rough: span.rough,
                ..PossibleDay::told(writer.day_away(span, TimeDirection::Ago)?)
            };
            return (label.kind == DayKind::Waiting).then(|| vec![since]);
        }
        let stretches = || parts.iter().filter_map(stretch);
        if stretches().next().is_some() {
            let is_told = label.told && label.kind != DayKind::Delivered;
            // Of a month, or a part of it, nobody takes the first day for the day itself.
            let is_of_month = |part: &PhrasePart| match part {
                PhrasePart::Day(SpokenDay::Edge(_, period)) => {
                    matches!(period, Period::Month(..) | Period::Of(PeriodName::Month, _))
                }
                _ => false,
            };
            if let ([part], Err(ShippingDayProblem::Which(days))) =
                (&parts[..], shipped_on(text, &writer))
                && is_of_month(part)
            {
                return Some(days).filter(|_| is_told);
            }
            if let Some(month) = parts.iter().find_map(month) {
                let about = about_middle(month, writer.today()).filter(|_| is_told)?;
                return Some(vec![about]);
            }
            return one(first_of(stretches(), writer.today()).filter(|_| is_told)?);
        }
        match shipped_on(text, &writer) {
            Ok(day) => one(day),
            Err(ShippingDayProblem::Which(days)) => Some(days),
            // It is asked about, and not passed over in silence.
            Err(ShippingDayProblem::InFuture(day) | ShippingDayProblem::TooLongAgo(day))
                if label.near && has_date(&parts) =>
            {
                one(day)
            }
            Err(_) => None,
        }
    }

    /// The last day on which delivery was promised.
    fn expected(&self, label: &LabelledDay, text: &str) -> Option<Vec<PossibleDay>> {
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
        let writer = self.writer_of(&parts)?;
        let mut days = match promised_day(text, &writer) {
            Ok(day) => vec![PossibleDay::told(day)],
            Err(PromisedDayProblem::Which(days)) => days,
            Err(_) => return None,
        };
        if label.kind == DayKind::Delivery && !parts.contains(&PhrasePart::To) {
            days.retain(|day| day.day >= self.writer.today());
        }
        (!days.is_empty()).then_some(days)
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
        let Some(writer) = self.writer_of(&parts) else {
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
        match ends.iter().all(|end| end.at <= self.writer.now) {
            true => days.ended = true,
            false => days.ends.push(ends),
        }
        true
    }
}
