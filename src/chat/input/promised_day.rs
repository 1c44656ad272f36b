//! Reads the day until which delivery was promised.

use chrono::NaiveDate;

use super::calendar_day::{DayProblem, DayReading, ExpectedDay, readings};
use super::choice::{Choice, PossibleDay, choose};
use super::languages::{Languages, understood};
use super::phrase::read;
use super::said::Said;
use super::spoken_day::SpokenDay;
use super::vocabulary::PeriodEdge;
use super::vocabulary::{AnswerWord, DateQuestion, TimeDirection};
use super::writer::Writer;

/// A promised day lies within a year of today.
const TOO_FAR_DAYS: i64 = 365;
/// It mostly lies within so many days: of two readings the one that does is meant.
const LIKELY_DAYS: i64 = 100;

/// Why a typed text gives no promised day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PromisedDayProblem {
    NotUnderstood,
    /// More than a year from today, on either side.
    TooFar(NaiveDate),
    /// 30 February, 32.10.
    NoSuchDay,
    /// The days that can be meant, the likelier first; at least one. The person has to say which.
    Which(Vec<PossibleDay>),
    /// The person does not know it.
    Unknown,
}

impl From<DayProblem> for PromisedDayProblem {
    fn from(problem: DayProblem) -> Self {
        match problem {
            DayProblem::NotUnderstood => Self::NotUnderstood,
            DayProblem::NoSuchDay => Self::NoSuchDay,
        }
    }
}

/// The last day of those that a store promised: `Dec 5`, `Nov 28 - Dec 05`, `с 28 ноября по 5 декабря`, `in 5-10 days`.
///
/// Who promises it "before 22 November" means that day. It may be past or to come. The days are those of [`shipped_on`](super::shipped_on).
pub fn promised_day(text: &str, writer: &Writer) -> Result<NaiveDate, PromisedDayProblem> {
    understood(
        text,
        |languages| promised_in(text, writer, languages),
        |problem| *problem == PromisedDayProblem::NotUnderstood,
        |own, other| PromisedDayProblem::Which([own, other].map(PossibleDay::told).into()),
    )
}

fn promised_in(
    text: &str,
    writer: &Writer,
    languages: Languages,
) -> Result<NaiveDate, PromisedDayProblem> {
    let today = writer.today();
    let parts =
        read(text, DateQuestion::Promised, languages).ok_or(PromisedDayProblem::NotUnderstood)?;
    let likely_order = writer.likely_order(&parts, text);
    let said = Said::of(parts).ok_or(PromisedDayProblem::NotUnderstood)?;
    let choice = if said.has_day() || said.period.is_some() {
        let days = said
            .counted(said_days(&said, today)?)
            .ok_or(PromisedDayProblem::NotUnderstood)?;
        let is_likely = |day: NaiveDate| (day - today).num_days().abs() <= LIKELY_DAYS;
        choose(days, is_likely, writer.order, likely_order)
    } else {
        Choice::One(counted_day(&said, writer)?)
    };
    let near = |day: NaiveDate| (day - today).num_days().abs() <= TOO_FAR_DAYS;
    match choice {
        Choice::One(day) if near(day) => Ok(day),
        Choice::One(day) => Err(PromisedDayProblem::TooFar(day)),
        Choice::Ask(mut days) => {
            let first = days[0].day;
            days.retain(|possible| near(possible.day));
            if days.is_empty() {
                return Err(PromisedDayProblem::TooFar(first));
            }
            Err(PromisedDayProblem::Which(days))
        }
    }
}

fn said_days(said: &Said, today: NaiveDate) -> Result<Vec<DayReading>, PromisedDayProblem> {
    let more = said.is_counted() || said.answer.is_some() || said.direction.is_some();
    if more || said.has_day() && said.period.is_some() {
        return Err(PromisedDayProblem::NotUnderstood);
    }
    let side = ExpectedDay::Nearest;
    if let Some(period) = said.period {
        let end = [SpokenDay::Edge(PeriodEdge::End, period)];
        let mut days = readings(&end, side, today)?;
        days[0].rough = true;
        return Ok(days);
    }
    let first = readings(&said.days, side, today)?;
    if !said.is_range() {
        return Ok(first);
    }
    let last = readings(&said.to_days, side, today)?;
    // Both ends are written in one order, and the last one is not before the first.
    let last: Vec<DayReading> = last
        .into_iter()
        .filter(|last| {
            first.iter().any(|first| {
                first.day <= last.day
                    && (first.order.is_none() || last.order.is_none() || first.order == last.order)
            })
        })
        .collect();
    if last.is_empty() {
        return Err(PromisedDayProblem::NotUnderstood);
    }
    Ok(last)
}

/// A length counts from today: promised days are mostly to come.
fn counted_day(said: &Said, writer: &Writer) -> Result<NaiveDate, PromisedDayProblem> {
    if said.answer == Some(AnswerWord::Unknown) && !said.is_counted() {
        return Err(PromisedDayProblem::Unknown);
    }
    let plain = said.added.is_none()
        && said.number.is_none()
        && said.answer.is_none()
        && said.time.is_none();
    let one = said.span.is_none() || said.span_range.is_none();
    let (Some(span), true) = (said.span.or(said.span_range), plain && one) else {
        return Err(PromisedDayProblem::NotUnderstood);
    };
    let direction = said.direction.unwrap_or(TimeDirection::Ahead);
    let day = writer.day_away(span, direction);
    day.ok_or(PromisedDayProblem::NotUnderstood)
}
