//! Reads the day when an order was shipped.

use chrono::{Months, NaiveDate};

use super::calendar_day::{DayProblem, ExpectedDay, one_day, shift};
use super::phrase::{PhrasePart, read};
use super::time_span::TimeSpan;
use super::vocabulary::{DateQuestion, TimeDirection};

/// From this many days ago on, a day of shipping is most likely a typing error.
const TOO_LONG_AGO_DAYS: i64 = 365;

/// Why a typed text gives no day of shipping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShippingDayProblem {
    NotUnderstood,
    InFuture(NaiveDate),
    /// 365 days or more before today.
    TooLongAgo(NaiveDate),
    /// 30 February, 32.10.
    NoSuchDay,
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
/// Understands `12.11`, `12 Nov 2026`, `12 ноября`, `2026-11-12`, `yesterday`, `в пятницу`, `5 дней назад` and the like,
/// with or without a time of day, which is ignored. The day stands before the month wherever both readings are possible.
/// A day and a month without a year mean the latest such day, unless the next one is at most 45 days away: that is
/// [`ShippingDayProblem::InFuture`].
pub fn shipped_on(text: &str, today: NaiveDate) -> Result<NaiveDate, ShippingDayProblem> {
    let parts = read(text, DateQuestion::Shipped).ok_or(ShippingDayProblem::NotUnderstood)?;
    let mut direction = None;
    let mut days = Vec::new();
    let mut spans = Vec::new();
    for part in parts {
        match part {
            PhrasePart::Day(day) => days.push(day),
            PhrasePart::Span(span) => spans.push(span),
            PhrasePart::Direction(TimeDirection::Left) | PhrasePart::Number(_) => {
                return Err(ShippingDayProblem::NotUnderstood);
            }
            PhrasePart::Direction(said) => direction = Some(said),
            PhrasePart::Time(_) | PhrasePart::Zone(_) => {}
        }
    }
    let day = match (days.as_slice(), spans.as_slice()) {
        ([], [span]) => span_away(*span, direction.unwrap_or(TimeDirection::Ago), today)
            .ok_or(ShippingDayProblem::NotUnderstood)?,
        ([_, ..], []) if direction != Some(TimeDirection::Ago) => {
            one_day(&days, ExpectedDay::Past, today)?
        }
        _ => return Err(ShippingDayProblem::NotUnderstood),
    };
    if day > today {
        Err(ShippingDayProblem::InFuture(day))
    } else if (today - day).num_days() >= TOO_LONG_AGO_DAYS {
        Err(ShippingDayProblem::TooLongAgo(day))
    } else {
        Ok(day)
    }
}

/// Hours count as whole days only: "5 hours ago" is today.
fn span_away(span: TimeSpan, direction: TimeDirection, today: NaiveDate) -> Option<NaiveDate> {
    let months = Months::new(span.months);
    let days = i64::from(span.days) + i64::from(span.seconds) / 86_400;
    match direction {
        TimeDirection::Ago => shift(today.checked_sub_months(months)?, -days),
        TimeDirection::Ahead | TimeDirection::Left => {
            shift(today.checked_add_months(months)?, days)
        }
    }
}

#[cfg(test)]
mod tests;
