//! Which day of the calendar a person means.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::spoken_day::SpokenDay;
use super::vocabulary::WhichWeekday;

/// A day and a month without a year usually mean the side of today that was asked for. Within this many days of today they
/// mean the other side: "25.11" typed on 23 November is a slip of two days, not last year's November.
const SLIP_DAYS: i64 = 45;

/// On which side of today the day must lie that was asked for.
#[derive(Clone, Copy)]
pub(super) enum ExpectedDay {
    Past,
    Future,
}

/// Why spoken days give no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayProblem {
    NotUnderstood,
    /// 30 February, 32.10.
    NoSuchDay,
}

/// The day that all of `days` mean; a weekday beside a date only has to agree with it.
///
/// What can lie on both sides of today lies on the side where it is expected. A day without a year that is on the other
/// side by a few days lies there: the caller tells the person.
pub(super) fn one_day(
    days: &[SpokenDay],
    expected: ExpectedDay,
    today: NaiveDate,
) -> Result<NaiveDate, DayProblem> {
    let (weekdays, dates): (Vec<SpokenDay>, Vec<SpokenDay>) = days
        .iter()
        .partition(|day| matches!(day, SpokenDay::Weekday(..)));
    let mut resolved = if dates.is_empty() { &weekdays } else { &dates }
        .iter()
        .map(|day| resolve(*day, expected, today));
    let first = resolved.next().ok_or(DayProblem::NotUnderstood)??;
    let agree = |day: &SpokenDay| !matches!(day, SpokenDay::Weekday(weekday, _) if *weekday != first.weekday());
    if resolved.all(|day| day == Ok(first)) && weekdays.iter().all(agree) {
        Ok(first)
    } else {
        Err(DayProblem::NotUnderstood)
    }
}

fn resolve(
    day: SpokenDay,
    expected: ExpectedDay,
    today: NaiveDate,
) -> Result<NaiveDate, DayProblem> {
    match day {
        SpokenDay::Shift(days) => shift(today, days).ok_or(DayProblem::NotUnderstood),
        SpokenDay::Weekday(weekday, which) => {
            let day = match (which, expected) {
                (WhichWeekday::Last, _) | (WhichWeekday::Nearest, ExpectedDay::Past) => {
                    last_weekday(weekday, today)
                }
                (WhichWeekday::Next, _) | (WhichWeekday::Nearest, ExpectedDay::Future) => {
                    next_weekday(weekday, today)
                }
            };
            day.ok_or(DayProblem::NotUnderstood)
        }
        SpokenDay::Date {
            year: Some(year),
            month,
            day,
        } => NaiveDate::from_ymd_opt(year, month, day).ok_or(DayProblem::NoSuchDay),
        SpokenDay::Date {
            year: None,
            month,
            day,
        } => without_year(month, day, expected, today).ok_or(DayProblem::NoSuchDay),
    }
}

fn without_year(
    month: u32,
    day: u32,
    expected: ExpectedDay,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let years = today.year() - 1..=today.year() + 1;
    let days: Vec<NaiveDate> = years
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .collect();
    if days.contains(&today) {
        return Some(today);
    }
    let before = days.iter().rfind(|day| **day < today);
    let after = days.iter().find(|day| **day > today);
    let (wanted, other) = match expected {
        ExpectedDay::Past => (before, after),
        ExpectedDay::Future => (after, before),
    };
    let slip = other.filter(|day| (**day - today).num_days().abs() <= SLIP_DAYS);
    slip.or(wanted).copied()
}

/// The day this many days after another, or before it; `None` at the ends of the calendar.
pub(super) fn shift(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let by = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(by)
    } else {
        day.checked_add_days(by)
    }
}

/// The latest such day before today.
fn last_weekday(weekday: Weekday, today: NaiveDate) -> Option<NaiveDate> {
    today
        .iter_days()
        .rev()
        .skip(1)
        .find(|day| day.weekday() == weekday)
}

/// The first such day after today.
fn next_weekday(weekday: Weekday, today: NaiveDate) -> Option<NaiveDate> {
    today
        .iter_days()
        .skip(1)
        .find(|day| day.weekday() == weekday)
}
