//! Which day of the calendar a person means.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::counted_day::LAST;
use super::period::{Period, last_weekday, next_weekday, shift};
use super::spoken_day::SpokenDay;
use super::vocabulary::{PeriodEdge, Which};
use crate::locale::PeriodName;
use crate::model::DateOrder;

/// A day and a month without a year usually mean the side of today that was asked for. Within this many days of today they
/// mean the other side: "25.11" typed on 23 November is a slip of two days, not last year's November.
const SLIP_DAYS: i64 = 45;

/// On which side of today the day must lie that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExpectedDay {
    Past,
    Future,
    /// A promised day: before today or after it, whichever is nearer.
    Nearest,
}

/// Why spoken days give no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayProblem {
    NotUnderstood,
    /// 30 February, 32.10.
    NoSuchDay,
}

/// A day that can be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DayReading {
    pub day: NaiveDate,
    /// The order that it takes, where the other order gives a day as well.
    pub order: Option<DateOrder>,
    /// Said roughly, as "the beginning of November": it has to be asked for.
    pub rough: bool,
}

impl DayReading {
    pub fn sure(day: NaiveDate) -> Self {
        Self {
            day,
            order: None,
            rough: false,
        }
    }
}

/// The days that all of `days` can mean together; a weekday beside a date only has to agree with it.
///
/// What can lie on both sides of today lies on the side where it is expected. A day without a year that is on the other
/// side by a few days lies there: the caller tells the person.
pub(super) fn readings(
    days: &[SpokenDay],
    expected: ExpectedDay,
    today: NaiveDate,
) -> Result<Vec<DayReading>, DayProblem> {
    let is_weekday = |day: &&SpokenDay| matches!(day, SpokenDay::Weekday(..));
    let weekdays: Vec<&SpokenDay> = days.iter().filter(is_weekday).collect();
    let dates: Vec<&SpokenDay> = days.iter().filter(|day| !is_weekday(day)).collect();
    let (first, others) = if dates.is_empty() { &weekdays } else { &dates }
        .split_first()
        .ok_or(DayProblem::NotUnderstood)?;
    let mut readings = meanings(**first, expected, today)?;
    for other in others {
        let same = meanings(**other, expected, today)?;
        readings.retain(|reading| same.iter().any(|other| other.day == reading.day));
    }
    if !dates.is_empty() {
        let agrees = |day: NaiveDate| {
            weekdays.iter().all(
                |weekday| matches!(weekday, SpokenDay::Weekday(weekday, _) if *weekday == day.weekday()),
            )
        };
        readings.retain(|reading| agrees(reading.day));
    }
    if readings.is_empty() {
        return Err(DayProblem::NotUnderstood);
    }
    Ok(readings)
}

fn meanings(
    day: SpokenDay,
    expected: ExpectedDay,
    today: NaiveDate,
) -> Result<Vec<DayReading>, DayProblem> {
    let one = |day: Option<NaiveDate>, problem| {
        let day = day.ok_or(problem)?;
        Ok(vec![DayReading::sure(day)])
    };
    match day {
        SpokenDay::Shift(days) => one(shift(today, days), DayProblem::NotUnderstood),
        SpokenDay::Weekday(weekday, which) => {
            let days = weekday_meanings(weekday, which, expected, today);
            days.ok_or(DayProblem::NotUnderstood)
        }
        SpokenDay::WeekdaysAway(away, weekday) => {
            let (first, more) = match away < 0 {
                true => (last_weekday(weekday, today), away + 1),
                false => (next_weekday(weekday, today), away - 1),
            };
            let day = first.and_then(|first| shift(first, 7 * more));
            one(day, DayProblem::NotUnderstood)
        }
        SpokenDay::NthWeekday(nth, weekday, month) => one(
            nth_weekday(nth, weekday, month, expected, today),
            DayProblem::NoSuchDay,
        ),
        SpokenDay::WeekdayFrom {
            weekday,
            year,
            month,
            day,
        } => {
            let first = |year| {
                let mut days = NaiveDate::from_ymd_opt(year, month, day)?.iter_days();
                days.find(|day| day.weekday() == weekday)
            };
            one(
                in_year(year, first, expected, today),
                DayProblem::NotUnderstood,
            )
        }
        SpokenDay::WeekdayOf(weekday, which) => {
            let week = Period::Of(PeriodName::Week, which).days(false, today);
            let day =
                week.and_then(|(monday, _)| shift(monday, weekday.num_days_from_monday().into()));
            one(day, DayProblem::NotUnderstood)
        }
        SpokenDay::Date { year, month, day } => one(
            date(year, month, day, expected, today),
            DayProblem::NoSuchDay,
        ),
        SpokenDay::Slashed {
            first,
            second,
            year,
            ..
        } => {
            let orders = [
                (DateOrder::DayFirst, second, first),
                (DateOrder::MonthFirst, first, second),
            ];
            let days: Vec<DayReading> = orders
                .into_iter()
                .filter_map(|(order, month, day)| {
                    Some(DayReading {
                        day: date(year, month, day, expected, today)?,
                        order: Some(order),
                        rough: false,
                    })
                })
                .collect();
            if days.is_empty() {
                return Err(DayProblem::NoSuchDay);
            }
            Ok(days)
        }
        SpokenDay::OfMonth(day, which) => {
            let days = of_month(day, which, expected, today);
            if days.is_empty() {
                return Err(DayProblem::NoSuchDay);
            }
            Ok(days.into_iter().map(DayReading::sure).collect())
        }
        SpokenDay::Edge(edge, period) => {
            let day = match expected {
                ExpectedDay::Past => past_edge(edge, period, today),
                _ => period.days(false, today).map(|days| edge_day(edge, days)),
            };
            Ok(vec![day.ok_or(DayProblem::NotUnderstood)?])
        }
    }
}

/// Of what has been, a part of a period that has yet to come is that of the one before: "end of the month", said on the 20th. Where
/// the period is named it is today at the latest.
fn past_edge(edge: PeriodEdge, period: Period, today: NaiveDate) -> Option<DayReading> {
    let read = edge_day(edge, period.days(true, today)?);
    match period {
        _ if read.day <= today => Some(read),
        Period::Of(name, Which::This) => {
            let before = Period::Of(name, Which::Last).days(true, today)?;
            Some(edge_day(edge, before))
        }
        Period::Month(_, None) => Some(DayReading {
            day: today,
            rough: true,
            ..read
        }),
        _ => Some(read),
    }
}

/// The end of a period is its last day. Its other parts are rough.
fn edge_day(edge: PeriodEdge, (first, last): (NaiveDate, NaiveDate)) -> DayReading {
    let days = (last - first).num_days().unsigned_abs();
    let (day, rough) = match edge {
        PeriodEdge::End => (last, false),
        // A little after its first day: 5 November.
        PeriodEdge::Start => (first + Days::new(days / 7), true),
        PeriodEdge::Middle => (first + Days::new(days / 2), true),
        // 25 November.
        PeriodEdge::Late => (first + Days::new(days * 5 / 6), true),
    };
    DayReading {
        day,
        order: None,
        rough,
    }
}

fn date(
    year: Option<i32>,
    month: u32,
    day: u32,
    expected: ExpectedDay,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let day_of = |year| NaiveDate::from_ymd_opt(year, month, day);
    in_year(year, day_of, expected, today)
}

/// The day of a year; where that is not said, the likeliest one.
fn in_year(
    year: Option<i32>,
    day_of: impl Fn(i32) -> Option<NaiveDate>,
    expected: ExpectedDay,
    today: NaiveDate,
) -> Option<NaiveDate> {
    if let Some(year) = year {
        return day_of(year);
    }
    let years = today.year() - 1..=today.year() + 1;
    let days: Vec<NaiveDate> = years.filter_map(day_of).collect();
    if days.contains(&today) {
        return Some(today);
    }
    let before = days.iter().rfind(|day| **day < today);
    let after = days.iter().find(|day| **day > today);
    let away = |day: &NaiveDate| (*day - today).num_days().abs();
    let (wanted, other) = match expected {
        ExpectedDay::Past => (before, after),
        ExpectedDay::Future => (after, before),
        ExpectedDay::Nearest => return days.iter().min_by_key(|day| away(day)).copied(),
    };
    let slip = other.filter(|day| away(day) <= SLIP_DAYS);
    slip.or(wanted).copied()
}

/// "The 27th": of this month or of the one beside it, on the side where it is expected. Where both sides are, a day of this month
/// that is past may be the next month's as well; the nearer stands first.
fn of_month(day: u32, which: Which, expected: ExpectedDay, today: NaiveDate) -> Vec<NaiveDate> {
    let in_month = |which| {
        let (first, _) = Period::Of(PeriodName::Month, which).days(false, today)?;
        first.with_day(day)
    };
    let this = in_month(Which::This);
    let past = this.filter(|day| *day <= today);
    let coming = this.filter(|day| *day >= today);
    match (which, expected) {
        (Which::Nearest, ExpectedDay::Past) => past.or_else(|| in_month(Which::Last)),
        (Which::Nearest, ExpectedDay::Future) => coming.or_else(|| in_month(Which::Next)),
        (Which::Nearest, ExpectedDay::Nearest) if coming.is_none() => {
            let mut days: Vec<NaiveDate> = past.into_iter().chain(in_month(Which::Next)).collect();
            days.sort_by_key(|day| (*day - today).num_days().abs());
            return days;
        }
        (Which::Nearest, ExpectedDay::Nearest) => coming,
        (which, _) => in_month(which),
    }
    .into_iter()
    .collect()
}

fn nth_weekday(
    nth: u32,
    weekday: Weekday,
    month: Period,
    expected: ExpectedDay,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let of_month = |past: bool| {
        let (first, last) = month.days(past, today)?;
        if nth >= LAST {
            return last.iter_days().rev().find(|day| day.weekday() == weekday);
        }
        let first = first.iter_days().find(|day| day.weekday() == weekday)?;
        shift(first, 7 * (i64::from(nth) - 1)).filter(|day| *day <= last)
    };
    match expected {
        ExpectedDay::Past => of_month(true),
        ExpectedDay::Future => of_month(false),
        ExpectedDay::Nearest => {
            let days = [of_month(true), of_month(false)];
            let away = |day: &NaiveDate| (*day - today).num_days().abs();
            days.into_iter().flatten().min_by_key(away)
        }
    }
}

fn weekday_meanings(
    weekday: Weekday,
    which: Which,
    expected: ExpectedDay,
    today: NaiveDate,
) -> Option<Vec<DayReading>> {
    let of_this_week = || {
        let (monday, _) = Period::Of(PeriodName::Week, Which::This).days(false, today)?;
        shift(monday, weekday.num_days_from_monday().into())
    };
    let days = match (which, expected) {
        (Which::Nearest, ExpectedDay::Past) => vec![last_weekday(weekday, today)?],
        (Which::Last, _) => last_or_last_weeks(last_weekday(weekday, today)?, of_this_week()?),
        (Which::BeforeLast, _) => {
            let last = last_or_last_weeks(last_weekday(weekday, today)?, of_this_week()?);
            let before: Option<Vec<NaiveDate>> =
                last.into_iter().map(|day| shift(day, -7)).collect();
            before?
        }
        (Which::This, ExpectedDay::Past) => vec![of_this_week()?],
        (Which::This | Which::Nearest, _) => vec![next_weekday(weekday, today)?],
        // Some mean the next one that comes, some the one of next week.
        (Which::Next, _) => {
            let next = next_weekday(weekday, today)?;
            let after = shift(of_this_week()?, 7)?;
            if next == after {
                vec![next]
            } else {
                vec![next, after]
            }
        }
    };
    Some(days.into_iter().map(DayReading::sure).collect())
}

/// "Last Tuesday", said on a Saturday: some mean the one of this week, some that of the week before.
fn last_or_last_weeks(last: NaiveDate, of_this_week: NaiveDate) -> Vec<NaiveDate> {
    let week_before = (last == of_this_week).then(|| shift(last, -7)).flatten();
    [last].into_iter().chain(week_before).collect()
}
