//! Reads a length of time and where it points: `23d 14h`, `5 days ago`, `через неделю`.

use super::token_reader::TokenReader;
use super::vocabulary::{TimeDirection, TimeUnit};

/// A length of time. Months have no fixed length, so they are kept apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TimeSpan {
    pub months: u32,
    pub days: u32,
    pub seconds: u32,
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
            months: 0,
            days,
            seconds: clock.seconds(),
        })
    }

    /// `5 days`, `23d 14h`, `a week`, `2 недели и 3 дня`: units from large to small.
    pub(super) fn span(&mut self) -> Option<TimeSpan> {
        let mut span = TimeSpan::default();
        let mut last = None;
        loop {
            let start = self.at;
            if last.is_some() {
                self.mark('.');
                self.is_next(&self.words.between_units);
            }
            let Some((count, unit)) = self.counted_unit(last) else {
                self.at = start;
                break;
            };
            match unit {
                TimeUnit::Year => span.months = count * 12,
                TimeUnit::Month => span.months += count,
                TimeUnit::Week => span.days = count * 7,
                TimeUnit::Day => span.days += count,
                TimeUnit::Hour => span.seconds = count * 3600,
                TimeUnit::Minute => span.seconds += count * 60,
                TimeUnit::Second => span.seconds += count,
            }
            last = Some(unit);
        }
        last.map(|_| span)
    }

    /// A count and a unit smaller than the last one. `неделю` and `день` count one by themselves.
    fn counted_unit(&mut self, last: Option<TimeUnit>) -> Option<(u32, TimeUnit)> {
        let start = self.at;
        let smaller = |unit: TimeUnit| last.is_none_or(|last| unit > last).then_some(unit);
        if self.words.unit_alone.find(self.rest()).is_some() {
            return Some((1, smaller(self.unit()?)?));
        }
        let count = match self.number(5) {
            Some((count, _)) => count,
            None if self.is_next(&self.words.one) => 1,
            None => self.meaning(&self.words.numbers)?,
        };
        self.is_next(&self.words.before_unit);
        // "m" may be minutes or months: after days or hours it can only be minutes.
        if last.is_some() && self.is_next(&self.words.minute_after_hours) {
            return Some((count, smaller(TimeUnit::Minute)?));
        }
        let unit = self.unit().and_then(smaller);
        if unit.is_none() {
            self.at = start;
        }
        Some((count, unit?))
    }

    pub(super) fn unit(&mut self) -> Option<TimeUnit> {
        self.meaning(&self.words.units)
    }

    pub(super) fn direction(&mut self) -> Option<TimeDirection> {
        self.meaning(&self.words.direction)
    }
}
