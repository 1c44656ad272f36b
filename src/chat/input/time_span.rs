//! Reads a length of time and where it points: `23d 14h`, `5 days ago`, `через неделю`.

use super::token_reader::TokenReader;
use super::tokens::Token;
use super::vocabulary::{ALONE, TimeUnit, among, count_word, unit_name};

/// A length of time. Months have no fixed length, so they are kept apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TimeSpan {
    pub months: u32,
    pub days: u32,
    pub seconds: u32,
}

/// Where a span points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TimeDirection {
    Ago,
    Ahead,
    /// "left", "осталось": what a timer shows.
    Left,
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
                self.word_in(&["and", "и"]);
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
        if let [Token::Word(word), ..] = self.rest()
            && among(ALONE, word)
        {
            return Some((1, smaller(self.unit()?)?));
        }
        let count = match self.number(5) {
            Some((count, _)) => count,
            None => match self.word()? {
                "a" | "an" => 1,
                word => count_word(word)?,
            },
        };
        self.word_in(&["more"]);
        // "m" may be minutes or months: after days or hours it can only be minutes.
        if last.is_some() && self.word_in(&["m", "м"]) {
            return Some((count, smaller(TimeUnit::Minute)?));
        }
        let unit = self.unit().and_then(smaller);
        if unit.is_none() {
            self.at = start;
        }
        Some((count, unit?))
    }

    pub(super) fn unit(&mut self) -> Option<TimeUnit> {
        let start = self.at;
        let unit = self.word().and_then(unit_name);
        if unit.is_none() {
            self.at = start;
        }
        unit
    }

    pub(super) fn direction(&mut self) -> Option<TimeDirection> {
        if self.phrase(&["from", "now"]) {
            return Some(TimeDirection::Ahead);
        }
        match self.word()? {
            "ago" | "back" | "назад" => Some(TimeDirection::Ago),
            "in" | "через" => Some(TimeDirection::Ahead),
            "left" | "remaining" | "remains" | "remain" | "осталось" | "остается" | "остался"
            | "осталась" | "остались" => Some(TimeDirection::Left),
            _ => None,
        }
    }
}
