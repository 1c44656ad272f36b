//! Reads a length of time and where it points: `23d 14h`, `5 days ago`, `через неделю`.

use chrono::{Days, Months, NaiveDate};

use super::period::shift_working;
use super::token_reader::TokenReader;
use super::tokens::Token;
use super::vocabulary::{TimeDirection, TimeUnit, Which};

/// A length of time. Months have no fixed length, so they are kept apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TimeSpan {
    pub months: u32,
    pub days: u32,
    pub seconds: u32,
    /// Days that are no Saturday and no Sunday.
    pub working_days: u32,
    /// Said roughly: "the third week".
    pub rough: bool,
    /// `18 часов`: said alone, it may be a time of day.
    pub perhaps_time: bool,
}

const MINUTES_OF_A_DAY: u32 = 24 * 60;

impl TimeSpan {
    /// The day that lies its whole days away from another one; hours are left out.
    pub fn whole_days_from(self, day: NaiveDate, ago: bool) -> Option<NaiveDate> {
        let (months, days) = (Months::new(self.months), Days::new(self.days.into()));
        let day = match ago {
            true => day.checked_sub_months(months)?.checked_sub_days(days)?,
            false => day.checked_add_months(months)?.checked_add_days(days)?,
        };
        match self.working_days {
            0 => Some(day),
            count => shift_working(day, count, ago),
        }
    }

    fn add(&mut self, count: u32, unit: TimeUnit) {
        match unit {
            TimeUnit::Year => self.months += count * 12,
            TimeUnit::Month => self.months += count,
            TimeUnit::Week => self.days += count * 7,
            TimeUnit::WorkingDay => self.working_days += count,
            TimeUnit::Day => self.days += count,
            TimeUnit::Hour => self.seconds += count * 3600,
            TimeUnit::Minute => self.seconds += count * 60,
            TimeUnit::Second => self.seconds += count,
        }
    }

    fn add_half(&mut self, unit: TimeUnit) {
        match unit {
            TimeUnit::Year => self.months += 6,
            TimeUnit::Month => self.days += 15,
            TimeUnit::Week => {
                self.days += 3;
                self.add(12, TimeUnit::Hour);
            }
            TimeUnit::WorkingDay | TimeUnit::Day => self.add(12, TimeUnit::Hour),
            TimeUnit::Hour => self.add(30, TimeUnit::Minute),
            TimeUnit::Minute => self.add(30, TimeUnit::Second),
            TimeUnit::Second => {}
        }
    }
}

impl TokenReader<'_> {
    /// `23:14:05:10`: days, hours, minutes and seconds left.
    pub(super) fn timer(&mut self) -> Option<TimeSpan> {
        let (days, _) = self.number(3)?;
        if !self.mark(':') {
            return None;
        }
        let clock = self
            .clock()
            .filter(|clock| clock.to_the_second && clock.hour < 24)?;
        Some(TimeSpan {
            days,
            seconds: clock.seconds(),
            ..TimeSpan::default()
        })
    }

    /// `5 days`, `23d 14h`, `a week`, `2 недели и 3 дня`: units from large to small; `half an hour`, `дней 20`.
    pub(super) fn span(&mut self) -> Option<TimeSpan> {
        let start = self.at;
        let readings = [
            Self::whole_span,
            Self::nth_span,
            Self::unit_first,
            Self::counted_span,
        ];
        readings.iter().find_map(|read| {
            self.at = start;
            read(self)
        })
    }

    fn whole_span(&mut self) -> Option<TimeSpan> {
        let minutes = self.meaning(&self.words.whole_spans)?;
        Some(TimeSpan {
            days: minutes / MINUTES_OF_A_DAY,
            seconds: minutes % MINUTES_OF_A_DAY * 60,
            ..TimeSpan::default()
        })
    }

    /// `the third week`, `2nd month`, `третью неделю`: it goes on, so that nobody knows the day.
    fn nth_span(&mut self) -> Option<TimeSpan> {
        let nth = self.nth()?;
        let unit = self.unit()?;
        let mut span = TimeSpan {
            rough: true,
            ..TimeSpan::default()
        };
        span.add(nth - 1, unit);
        span.add_half(unit);
        matches!(unit, TimeUnit::Week | TimeUnit::Month).then_some(span)
    }

    /// Which one of several, from the second on.
    fn nth(&mut self) -> Option<u32> {
        if let Some(nth) = self.meaning(&self.words.nth) {
            return Some(nth);
        }
        let (nth, _) = self.number(2)?;
        self.mark('-');
        (nth > 1 && self.is_next(&self.words.ordinal_endings)).then_some(nth)
    }

    /// `дней 20`, `недели две`, `days: 12`.
    pub(super) fn unit_first(&mut self) -> Option<TimeSpan> {
        let start = self.at;
        self.words.unit_first.find(self.rest())?;
        let unit = self.unit()?;
        self.mark(':');
        let count = self.count(3)?;
        // "недели три с половиной"
        let half = self.is_next(&self.words.half);
        let goes_on = matches!(
            self.rest(),
            [Token::Mark(':' | '.' | '/' | '-'), Token::Number { .. }, ..]
        );
        if goes_on
            || self.words.units.find(self.rest()).is_some()
            || self.words.months.find(self.rest()).is_some()
        {
            self.at = start;
            return None;
        }
        let mut span = TimeSpan::default();
        span.add(count, unit);
        if half {
            span.add_half(unit);
        }
        Some(span)
    }

    fn counted_span(&mut self) -> Option<TimeSpan> {
        let mut span = TimeSpan::default();
        let mut last = None;
        let begin = self.at;
        loop {
            let start = self.at;
            if last.is_some() {
                self.mark('.');
                self.mark(':');
                self.is_next(&self.words.between_units);
            }
            let Some((count, unit, half)) = self.counted_unit(last) else {
                self.at = start;
                break;
            };
            span.add(count, unit);
            // "three weeks and a half"
            if half || self.is_next(&self.words.half) {
                span.add_half(unit);
            }
            last = Some(unit);
        }
        span.perhaps_time =
            matches!(self.tokens[begin..self.at], [_, ref unit] if self.words.hours.has(unit));
        last.map(|_| span)
    }

    /// A count and a unit smaller than the last one, and whether it is half a unit more. `неделю` and `день` count one by themselves.
    fn counted_unit(&mut self, last: Option<TimeUnit>) -> Option<(u32, TimeUnit, bool)> {
        let start = self.at;
        let smaller = |unit: TimeUnit| last.is_none_or(|last| unit > last).then_some(unit);
        if self.words.unit_alone.find(self.rest()).is_some() {
            return Some((1, smaller(self.unit()?)?, false));
        }
        // "un par de semanas": its first word is a number, too.
        let couple = self.is_next(&self.words.couple).then_some(2);
        let count = match couple.or_else(|| self.count(5)) {
            Some(count) => count,
            None => self.is_next(&self.words.one).then_some(1)?,
        };
        // "m" may be minutes or months: after days or hours it can only be minutes.
        if last.is_some() && self.is_next(&self.words.minute_after_hours) {
            return Some((count, smaller(TimeUnit::Minute)?, false));
        }
        let half = self.half_more();
        let unit = self.unit().and_then(smaller);
        if unit.is_none() {
            self.at = start;
        }
        Some((count, unit?, half))
    }

    /// Half of a unit that follows: "three and a half weeks", "3.5 weeks".
    fn half_more(&mut self) -> bool {
        const HALF: Token = Token::Number {
            value: 5,
            digits: 1,
        };
        let is_decimal = matches!(self.rest(), [Token::Mark('.'), number, ..] if *number == HALF);
        if is_decimal {
            self.at += 2;
        }
        is_decimal || self.is_next(&self.words.half)
    }

    /// `5-10 days`: the longer one.
    pub(super) fn span_range(&mut self) -> Option<TimeSpan> {
        let first = self.count(3)?;
        if !self.range_mark() {
            return None;
        }
        let last = self.count(3).filter(|last| *last > first)?;
        let mut span = TimeSpan::default();
        span.add(last, self.unit()?);
        Some(span)
    }

    /// `the next 3 days`, `two upcoming weeks`: from now on.
    pub(super) fn coming_span(&mut self) -> Option<TimeSpan> {
        if self.meaning(&self.words.which) == Some(Which::Next) {
            return self.number_follows().then(|| self.span()).flatten();
        }
        let count = self.count(5)?;
        if self.meaning(&self.words.which)? != Which::Next {
            return None;
        }
        let mut span = TimeSpan::default();
        span.add(count, self.unit()?);
        Some(span)
    }

    /// `15 more days`, `another 15 days`, `by 15 days`: a span that is added.
    pub(super) fn added_span(&mut self) -> Option<TimeSpan> {
        if self.is_next(&self.words.by) {
            self.is_next(&self.words.more);
            return self.span();
        }
        if self.is_next(&self.words.more) {
            self.is_next(&self.words.by);
            return self.span();
        }
        let count = self.count(5)?;
        if !self.is_next(&self.words.more) {
            return None;
        }
        let mut span = TimeSpan::default();
        span.add(count, self.unit()?);
        Some(span)
    }

    /// Whether a number in words and a unit come next: `sept jours`, where `sept` alone is a month.
    pub(super) fn counts_unit(&mut self) -> bool {
        let start = self.at;
        let counted = self.number_in_words().is_some() && self.unit().is_some();
        self.at = start;
        let is_nth = self.nth_span().is_some();
        self.at = start;
        counted || is_nth
    }

    pub(super) fn unit(&mut self) -> Option<TimeUnit> {
        self.meaning(&self.words.units)
    }

    pub(super) fn direction(&mut self) -> Option<TimeDirection> {
        let start = self.at;
        let direction = self.meaning(&self.words.direction)?;
        let end = self.at;
        // "do końca miesiąca": its last words begin the end of a period.
        for within in start + 1..end {
            self.at = within;
            if self.edge_of_period().is_some() {
                return None;
            }
        }
        self.at = end;
        Some(direction)
    }
}
