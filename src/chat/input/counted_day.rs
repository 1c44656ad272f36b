//! Reads days that are counted: `two Sundays ago`, `the second Thursday of October`, `a week before Christmas`.

use chrono::{NaiveDate, Weekday};

use super::period::{Period, last_weekday, next_weekday};
use super::spoken_day::SpokenDay;
use super::time_span::TimeSpan;
use super::token_reader::TokenReader;
use super::vocabulary::{TimeDirection, Which};
use crate::locale::PeriodName;

/// On which side of a day another one lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
}

/// How a day is counted from the one that is said behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offset {
    /// `3 days before`, `a month after`: in whole days.
    Span(TimeSpan, Side),
    /// `the Friday before`.
    Weekday(Weekday, Side),
}

const ONE_DAY: TimeSpan = TimeSpan {
    months: 0,
    days: 1,
    seconds: 0,
    working_days: 0,
    rough: false,
    perhaps_time: false,
};

impl Offset {
    pub fn side(self) -> Side {
        let (Offset::Span(_, side) | Offset::Weekday(_, side)) = self;
        side
    }

    /// The day that lies so far from another one.
    pub fn from(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Offset::Span(span, side) => span.whole_days_from(day, side == Side::Before),
            Offset::Weekday(weekday, Side::After) => next_weekday(weekday, day),
            Offset::Weekday(weekday, Side::Before) => last_weekday(weekday, day),
        }
    }
}

/// In the table of holidays what is counted begins with the number of its weekday: 51123 is the first Friday from 23 November on.
const WEEKDAY_OF_HOLIDAY: u32 = 10_000;

impl TokenReader<'_> {
    /// `3 days before`, `за неделю до`, `the Friday after`, where a day follows.
    pub(super) fn day_offset(&mut self) -> Option<Offset> {
        // "The day before yesterday" has a name of its own.
        if self.words.relative_days.find(self.rest()).is_some() {
            return None;
        }
        if self.is_next(&self.words.day_before) {
            return Some(Offset::Span(ONE_DAY, Side::Before));
        }
        if self.is_next(&self.words.day_after) {
            let day = Offset::Span(ONE_DAY, Side::After);
            return self.day_follows().then_some(day);
        }
        let is_led = self.is_next(&self.words.offset_lead);
        let start = self.at;
        if let Some(offset) = self.weekday_beside() {
            return Some(offset);
        }
        self.at = start;
        let span = self.span()?;
        let side = self.side(is_led)?;
        let is_whole = span.seconds == 0 && !span.rough;
        (is_whole && self.day_follows()).then_some(Offset::Span(span, side))
    }

    fn weekday_beside(&mut self) -> Option<Offset> {
        // "The first Monday after": none lies between them.
        let nth = self.meaning(&self.words.nth_weekday);
        let weekday = self.meaning(&self.words.weekdays)?;
        let side = self.side(false)?;
        let is_next_to_it = matches!(
            (nth, side),
            (None, _) | (Some(FIRST), Side::After) | (Some(LAST), Side::Before)
        );
        (is_next_to_it && self.day_follows()).then_some(Offset::Weekday(weekday, side))
    }

    fn side(&mut self, is_led: bool) -> Option<Side> {
        if self.is_next(&self.words.offset_before)
            || is_led && self.is_next(&self.words.offset_before_led)
        {
            return Some(Side::Before);
        }
        self.is_next(&self.words.offset_after)
            .then_some(Side::After)
    }

    /// `two Sundays ago`, `hace dos domingos`, `in two Fridays`: that many of them lie between, with the day itself.
    pub(super) fn weekdays_away(&mut self) -> Option<SpokenDay> {
        let before = self.meaning(&self.words.direction);
        let couple = self.is_next(&self.words.couple).then_some(2);
        let count = i64::from(couple.or_else(|| self.count(1))?);
        let weekday = self.meaning(&self.words.weekdays)?;
        let direction = before.or_else(|| self.meaning(&self.words.direction))?;
        let away = match direction {
            TimeDirection::Ago => -count,
            TimeDirection::Ahead => count,
            TimeDirection::Left => return None,
        };
        (away != 0).then_some(SpokenDay::WeekdaysAway(away, weekday))
    }

    /// `the second Thursday of October`, `последний вторник месяца`.
    pub(super) fn nth_weekday(&mut self) -> Option<SpokenDay> {
        // "Am zweiten Donnerstag"
        self.is_next(&self.words.the);
        let before = self.meaning(&self.words.nth_weekday);
        let weekday = self.meaning(&self.words.weekdays)?;
        // "Monday, second of November" is that day: behind the weekday only "last" belongs to it.
        let nth = match before {
            Some(nth) => nth,
            None => self
                .meaning(&self.words.nth_weekday)
                .filter(|nth| *nth == LAST)?,
        };
        if !self.is_next(&self.words.before_month) {
            self.is_next(&self.words.of_week);
        }
        self.is_next(&self.words.before_day);
        let start = self.at;
        let month = self.period().or_else(|| {
            self.at = start;
            Some(Period::Of(self.period_name()?, Which::This))
        })?;
        let is_month = matches!(month, Period::Month(..) | Period::Of(PeriodName::Month, _));
        is_month.then_some(SpokenDay::NthWeekday(nth, weekday, month))
    }

    /// `new year's eve`, `рождества`, `black Friday`.
    pub(super) fn holiday(&mut self) -> Option<SpokenDay> {
        let number = self.meaning(&self.words.holidays)?;
        let (weekday, day) = (number / WEEKDAY_OF_HOLIDAY, number % WEEKDAY_OF_HOLIDAY);
        let (month, day) = (day / 100, day % 100);
        let year = self.year_after();
        let nth = weekday.checked_sub(1).map(u8::try_from);
        Some(match nth {
            None => SpokenDay::Date { year, month, day },
            Some(nth) => SpokenDay::WeekdayFrom {
                weekday: Weekday::try_from(nth.ok()?).ok()?,
                year,
                month,
                day,
            },
        })
    }
}

/// Which one of the weekdays of a month.
pub(super) const FIRST: u32 = 1;
/// However many there are.
pub(super) const LAST: u32 = 5;
