//! Reads a week, a month or a year, and its beginning, middle or end: `end of the month`, `next week`, `в начале ноября`.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::token_reader::TokenReader;
use super::tokens::Token;
use super::vocabulary::{PeriodEdge, TimeUnit, Which};
use crate::locale::PeriodName;

/// Of a week.
const WORKING_DAYS: i64 = 5;

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    /// A day, week, month or year, counted from the one of today.
    Of(PeriodName, Which),
    /// Saturday and Sunday.
    Weekend(Which),
    /// A month by its name; of a year, where one was said.
    Month(u32, Option<i32>),
    Year(i32),
}

impl Period {
    /// Its first and its last day. A month without a year is the one nearest to today on the side that `past` tells.
    pub fn days(self, past: bool, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        match self {
            Period::Of(name, which) => counted(name, away(which), today),
            Period::Weekend(which) => {
                let (_, sunday) = counted(PeriodName::Week, away(which), today)?;
                Some((sunday.pred_opt()?, sunday))
            }
            Period::Month(month, year) => {
                let year = year.map_or_else(|| nearest_year(month, past, today), Some)?;
                month_of(NaiveDate::from_ymd_opt(year, month, 1)?)
            }
            Period::Year(year) => Some((
                NaiveDate::from_ymd_opt(year, 1, 1)?,
                NaiveDate::from_ymd_opt(year, 12, 31)?,
            )),
        }
    }
}

/// How many such periods lie between it and the one of today.
fn away(which: Which) -> i32 {
    match which {
        Which::BeforeLast => -2,
        Which::Last => -1,
        Which::This | Which::Nearest => 0,
        Which::Next => 1,
    }
}

/// The period of this name that lies `by` such periods after the one of today.
fn counted(name: PeriodName, by: i32, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    match name {
        PeriodName::Day => {
            let day = shift(today, by.into())?;
            Some((day, day))
        }
        PeriodName::Week => {
            let monday = i64::from(today.weekday().num_days_from_monday());
            let first = shift(today, 7 * i64::from(by) - monday)?;
            Some((first, first.checked_add_days(Days::new(6))?))
        }
        PeriodName::Month => month_of(month_beside(today, by)?),
        PeriodName::Year => {
            let year = today.year().checked_add(by)?;
            Period::Year(year).days(false, today)
        }
    }
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

/// The first day from this one on that has a number in its month.
pub fn next_of_number(from: NaiveDate, number: u32) -> Option<NaiveDate> {
    let mut months = (0..=2).filter_map(|after| month_beside(from, after)?.with_day(number));
    months.find(|day| *day >= from)
}

/// The last such day until this one.
pub fn last_of_number(until: NaiveDate, number: u32) -> Option<NaiveDate> {
    let mut months = (0..=2).filter_map(|before| month_beside(until, -before)?.with_day(number));
    months.find(|day| *day <= until)
}

/// The first day of a month so many months after that of a day.
fn month_beside(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let by = Months::new(months.unsigned_abs());
    let first = day.with_day(1)?;
    match months < 0 {
        true => first.checked_sub_months(by),
        false => first.checked_add_months(by),
    }
}

/// The day this many working days after another, or before it.
pub(super) fn shift_working(day: NaiveDate, count: u32, ago: bool) -> Option<NaiveDate> {
    let (weeks, rest) = (
        i64::from(count) / WORKING_DAYS,
        i64::from(count) % WORKING_DAYS,
    );
    let step = if ago { -1 } else { 1 };
    let is_free = |day: NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    // From a week-end it counts as from the working day before it, seen in the direction of counting.
    let mut day = day;
    while is_free(day) {
        day = shift(day, -step)?;
    }
    let mut day = shift(day, 7 * weeks * step)?;
    for _ in 0..rest {
        day = shift(day, step)?;
        while is_free(day) {
            day = shift(day, step)?;
        }
    }
    Some(day)
}

/// A year in which parcels are sent.
pub(super) fn likely_year(value: u32) -> Option<i32> {
    i32::try_from(value)
        .ok()
        .filter(|year| (1900..2200).contains(year))
}

fn month_of(first: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let next = first.checked_add_months(Months::new(1))?;
    Some((first, next.pred_opt()?))
}

fn nearest_year(month: u32, past: bool, today: NaiveDate) -> Option<i32> {
    let year = today.year();
    match past {
        true if month > today.month() => year.checked_sub(1),
        false if month < today.month() => year.checked_add(1),
        _ => Some(year),
    }
}

impl TokenReader<'_> {
    /// `end of the month`, `конца ноября`, `EOM`.
    pub(super) fn edge_of_period(&mut self) -> Option<(PeriodEdge, Period)> {
        if let Some(name) = self.meaning(&self.words.last_day_of) {
            return Some((PeriodEdge::End, Period::Of(name, Which::This)));
        }
        let edge = self.meaning(&self.words.period_edge)?;
        self.is_next(&self.words.before_day);
        let start = self.at;
        let readings = [
            Self::period,
            // "end of the month" is this month's, where nothing else is said.
            |r: &mut Self| Some(Period::Of(r.period_name()?, Which::This)),
            |r: &mut Self| match r.number(4)? {
                (year, 4) => likely_year(year).map(Period::Year),
                _ => None,
            },
        ];
        let period = readings.iter().find_map(|read| {
            self.at = start;
            read(self)
        })?;
        // Only the end of a day is a day.
        let is_day = matches!(period, Period::Of(PeriodName::Day, _));
        (edge == PeriodEdge::End || !is_day).then_some((edge, period))
    }

    /// `next week`, `этом месяце`, `November`, `ноябрь 2026`.
    pub(super) fn period(&mut self) -> Option<Period> {
        let start = self.at;
        if let Some(which) = self.meaning(&self.words.which) {
            if let Some(name) = self.period_name() {
                return Some(Period::Of(name, which));
            }
            if self.is_next(&self.words.weekend) {
                return Some(Period::Weekend(which));
            }
            self.at = start;
            return None;
        }
        if self.is_next(&self.words.weekend) {
            let behind = self.which_behind();
            return Some(Period::Weekend(behind.unwrap_or(Which::Nearest)));
        }
        if let Some(name) = self.period_name() {
            return Some(Period::Of(name, self.which_behind()?));
        }
        self.at = start;
        let month = self.meaning(&self.words.months)?;
        let behind = std::mem::replace(&mut self.at, start);
        if self.counts_unit() {
            return None;
        }
        self.at = behind;
        match self.rest() {
            [Token::Number { digits: 1..=2, .. }, ..] => None,
            _ => Some(Period::Month(month, self.year_after())),
        }
    }

    /// `semana pasada`, `viernes pasado`: which one stands behind, and belongs to nothing that follows.
    pub(super) fn which_behind(&mut self) -> Option<Which> {
        let which = self.meaning(&self.words.which)?;
        let of_next = self.words.units.find(self.rest()).is_some()
            || self.words.weekdays.find(self.rest()).is_some();
        (!of_next).then_some(which)
    }

    pub(super) fn period_name(&mut self) -> Option<PeriodName> {
        let name = match self.unit()? {
            TimeUnit::Year => PeriodName::Year,
            TimeUnit::Month => PeriodName::Month,
            TimeUnit::Week => PeriodName::Week,
            TimeUnit::Day => PeriodName::Day,
            TimeUnit::WorkingDay | TimeUnit::Hour | TimeUnit::Minute | TimeUnit::Second => {
                return None;
            }
        };
        Some(name)
    }
}

/// The latest such day before a day.
pub(super) fn last_weekday(weekday: Weekday, day: NaiveDate) -> Option<NaiveDate> {
    day.iter_days()
        .rev()
        .skip(1)
        .find(|other| other.weekday() == weekday)
}

/// The first such day after a day.
pub(super) fn next_weekday(weekday: Weekday, day: NaiveDate) -> Option<NaiveDate> {
    day.iter_days()
        .skip(1)
        .find(|other| other.weekday() == weekday)
}
