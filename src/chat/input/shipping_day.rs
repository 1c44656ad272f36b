//! Reads the day when an order was shipped.

use chrono::NaiveDate;

use super::calendar_day::{DayProblem, DayReading, ExpectedDay, readings};
use super::choice::{Choice, PossibleDay, choose};
use super::languages::{Languages, understood};
use super::period::Period;
use super::period::shift;
use super::phrase::read;
use super::said::Said;
use super::spoken_day::SpokenDay;
use super::vocabulary::{AnswerWord, DateQuestion, TimeDirection};
use super::writer::Writer;
use crate::advice::rules;

/// From this many days ago on, a day of shipping is most likely a typing error.
const TOO_LONG_AGO_DAYS: i64 = 365;

/// Why a typed text gives no day of shipping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShippingDayProblem {
    NotUnderstood,
    InFuture(NaiveDate),
    /// 365 days or more before today.
    TooLongAgo(NaiveDate),
    /// 30 February, 32.10.
    NoSuchDay,
    /// The days of the last year that can be meant, the likelier first; at least one. The person has to say which.
    Which(Vec<PossibleDay>),
    /// The person does not know it.
    Unknown,
}

impl From<DayProblem> for ShippingDayProblem {
    fn from(problem: DayProblem) -> Self {
        match problem {
            DayProblem::NotUnderstood => Self::NotUnderstood,
            DayProblem::NoSuchDay => Self::NoSuchDay,
        }
    }
}

/// The day in the past that a person typed when asked when the order was shipped.
///
/// Understands `12.11`, `12 Nov 2026`, `12 ноября`, `2026-11-12`, `yesterday`, `в пятницу`, `5 дней назад`, `12 числа` and the
/// like, with or without a time of day, which is ignored. Of two numbers either of which can be the month, such as `11/05`,
/// the reading is taken that lies within the usual days before today, or the one in the person's own order; if that leaves two, and
/// for what is said roughly ("last week"), it is [`ShippingDayProblem::Which`]. Behind dots the day stands first.
/// A day and a month without a year mean the latest such day, unless the next one is at most 45 days away: that is
/// [`ShippingDayProblem::InFuture`].
pub fn shipped_on(text: &str, writer: &Writer) -> Result<NaiveDate, ShippingDayProblem> {
    understood(
        text,
        |languages| shipped_in(text, writer, languages),
        |problem| *problem == ShippingDayProblem::NotUnderstood,
        |own, other| ShippingDayProblem::Which([own, other].map(PossibleDay::told).into()),
    )
}

fn shipped_in(
    text: &str,
    writer: &Writer,
    languages: Languages,
) -> Result<NaiveDate, ShippingDayProblem> {
    let today = writer.today();
    let parts =
        read(text, DateQuestion::Shipped, languages).ok_or(ShippingDayProblem::NotUnderstood)?;
    let likely_order = writer.likely_order(&parts, text);
    let said = Said::of(parts).ok_or(ShippingDayProblem::NotUnderstood)?;
    let choice = if said.has_day() || said.period.is_some() {
        let days = said_days(&said, today)?;
        let usual = i64::from(rules().defaults.likely_shipped_days);
        let is_likely = |day: NaiveDate| day <= today && (today - day).num_days() <= usual;
        choose(days, is_likely, writer.order, likely_order)
    } else {
        let day = counted_day(&said, writer)?;
        match said.bound || said.span.is_some_and(|span| span.rough) {
            true => Choice::Ask(vec![PossibleDay {
                rough: true,
                ..PossibleDay::told(day)
            }]),
            false => Choice::One(day),
        }
    };
    match choice {
        Choice::One(day) => in_last_year(day, today),
        Choice::Ask(mut days) => {
            let first = days[0].day;
            days.retain(|possible| in_last_year(possible.day, today).is_ok());
            if days.is_empty() {
                in_last_year(first, today)
            } else {
                Err(ShippingDayProblem::Which(days))
            }
        }
    }
}

fn in_last_year(day: NaiveDate, today: NaiveDate) -> Result<NaiveDate, ShippingDayProblem> {
    if day > today {
        Err(ShippingDayProblem::InFuture(day))
    } else if (today - day).num_days() >= TOO_LONG_AGO_DAYS {
        Err(ShippingDayProblem::TooLongAgo(day))
    } else {
        Ok(day)
    }
}

/// The days that days, periods and ranges can mean.
fn said_days(said: &Said, today: NaiveDate) -> Result<Vec<DayReading>, ShippingDayProblem> {
    let more = said.is_counted() || said.answer.is_some() || said.direction.is_some();
    if more || said.has_day() && said.period.is_some() {
        return Err(ShippingDayProblem::NotUnderstood);
    }
    let mut days = match said.period {
        Some(period) => vec![rough_middle(period, today).ok_or(ShippingDayProblem::NotUnderstood)?],
        None => readings(&said.days, ExpectedDay::Past, today)?,
    };
    if said.is_range() {
        days.extend(readings(&said.to_days, ExpectedDay::Past, today)?);
        for day in &mut days {
            day.rough = true;
        }
    }
    days = said
        .counted(days)
        .ok_or(ShippingDayProblem::NotUnderstood)?;
    // The end of a past month is as rough as its beginning, and so is what was before a day or after it.
    let is_edge = |day: &SpokenDay| matches!(day, SpokenDay::Edge(..));
    if said.days.iter().any(is_edge) || said.before || said.bound {
        for day in &mut days {
            day.rough = true;
        }
    }
    Ok(days)
}

/// "Last week", "November": about its middle, and never to come.
fn rough_middle(period: Period, today: NaiveDate) -> Option<DayReading> {
    let (first, last) = period.days(true, today)?;
    let last = if first <= today {
        last.min(today)
    } else {
        last
    };
    Some(DayReading {
        day: shift(first, (last - first).num_days() / 2)?,
        order: None,
        rough: true,
    })
}

/// About the middle of a period, to be asked for.
pub(super) fn about_middle(period: Period, today: NaiveDate) -> Option<PossibleDay> {
    let middle = rough_middle(period, today)?;
    Some(PossibleDay {
        rough: true,
        ..PossibleDay::told(middle.day)
    })
}

/// The day that a length of time tells.
fn counted_day(said: &Said, writer: &Writer) -> Result<NaiveDate, ShippingDayProblem> {
    let nothing_else = said.added.is_none()
        && said.number.is_none()
        && said.span_range.is_none()
        && said.part.is_none();
    match (said.span, said.direction, said.answer) {
        (None, None, Some(AnswerWord::Unknown)) if nothing_else => Err(ShippingDayProblem::Unknown),
        (Some(span), direction, None) if nothing_else && direction != Some(TimeDirection::Left) => {
            writer
                .day_away(span, direction.unwrap_or(TimeDirection::Ago))
                .ok_or(ShippingDayProblem::NotUnderstood)
        }
        _ => Err(ShippingDayProblem::NotUnderstood),
    }
}

#[cfg(test)]
mod tests;
