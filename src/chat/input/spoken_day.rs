//! Reads a day: `yesterday`, `last Friday`, `12 Nov 2026`, `12.11`.

use chrono::Weekday;

use super::token_reader::TokenReader;
use super::tokens::Token;
use super::vocabulary::WhichWeekday;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpokenDay {
    /// Days after today; before it when negative.
    Shift(i64),
    Weekday(Weekday, WhichWeekday),
    /// As typed: there may be no such day.
    Date {
        year: Option<i32>,
        month: u32,
        day: u32,
    },
}

impl TokenReader<'_> {
    pub(super) fn day(&mut self) -> Option<SpokenDay> {
        let start = self.at;
        let readings = [
            Self::named_day,
            Self::weekday,
            Self::day_month_name,
            Self::month_name_day,
            Self::year_first,
            Self::day_first,
        ];
        readings.iter().find_map(|read| {
            self.at = start;
            read(self)
        })
    }

    fn named_day(&mut self) -> Option<SpokenDay> {
        self.meaning(&self.words.relative_days)
            .map(SpokenDay::Shift)
    }

    fn weekday(&mut self) -> Option<SpokenDay> {
        let which = self.meaning(&self.words.which_weekday);
        let weekday = self.meaning(&self.words.weekdays)?;
        Some(SpokenDay::Weekday(
            weekday,
            which.unwrap_or(WhichWeekday::Nearest),
        ))
    }

    /// `12 Nov`, `12th of November, 2026`, `12-ноя-26`.
    fn day_month_name(&mut self) -> Option<SpokenDay> {
        let (day, _) = self.number(2)?;
        self.ordinal_ending();
        self.is_next(&self.words.before_month);
        self.date_mark();
        let month = self.meaning(&self.words.months)?;
        Some(SpokenDay::Date {
            year: self.year_after(),
            month,
            day,
        })
    }

    /// `Nov 12`, `November 12th, 2026`.
    fn month_name_day(&mut self) -> Option<SpokenDay> {
        let month = self.meaning(&self.words.months)?;
        self.date_mark();
        self.is_next(&self.words.before_day);
        let (day, _) = self.number(2)?;
        if matches!(self.rest(), [Token::Mark(':'), Token::Number { .. }, ..]) {
            return None;
        }
        self.ordinal_ending();
        Some(SpokenDay::Date {
            year: self.year_after(),
            month,
            day,
        })
    }

    /// `2026-11-12`, `2026.11.12`, `2026/11/12`.
    fn year_first(&mut self) -> Option<SpokenDay> {
        let (year, 4) = self.number(4)? else {
            return None;
        };
        let mark = self.date_mark()?;
        let (month, _) = self.number(2)?;
        if !self.mark(mark) {
            return None;
        }
        let (day, _) = self.number(2)?;
        Some(SpokenDay::Date {
            year: Some(likely_year(year)?),
            month,
            day,
        })
    }

    /// `12.11`, `12/11/26`, `12-11-2026`; `11/25` can only be 25 November.
    fn day_first(&mut self) -> Option<SpokenDay> {
        let (first, _) = self.number(2)?;
        let mark = self.date_mark()?;
        let (second, _) = self.number(2)?;
        let mut year = None;
        if let [Token::Mark(next), Token::Number { value, digits }, ..] = self.rest()
            && *next == mark
        {
            self.at += 2;
            year = Some(full_year(*value, *digits)?);
            self.year_word();
        } else if self.unit().is_some() {
            return None; // "1.5 weeks"
        }
        let (day, month) = if second > 12 && (1..=12).contains(&first) {
            (second, first)
        } else {
            (first, second)
        };
        Some(SpokenDay::Date { year, month, day })
    }

    fn date_mark(&mut self) -> Option<char> {
        ['.', '-', '/'].into_iter().find(|&mark| self.mark(mark))
    }

    fn ordinal_ending(&mut self) {
        let start = self.at;
        self.mark('-');
        if !self.is_next(&self.words.ordinal_endings) {
            self.at = start;
        }
    }

    /// The year after a day and the name of its month.
    fn year_after(&mut self) -> Option<i32> {
        let start = self.at;
        self.date_mark();
        let year = self
            .number(4)
            .and_then(|(value, digits)| full_year(value, digits));
        let is_clock = self.mark(':')
            || self.mark('.') && self.number(2).is_some()
            || self.day_half().is_some();
        self.at = start;
        if year.is_none() || is_clock {
            return None;
        }
        self.date_mark();
        self.at += 1;
        self.year_word();
        year
    }

    fn year_word(&mut self) {
        self.is_next(&self.words.year);
    }
}

fn full_year(value: u32, digits: usize) -> Option<i32> {
    match digits {
        2 => likely_year(2000 + value),
        4 => likely_year(value),
        _ => None,
    }
}

fn likely_year(value: u32) -> Option<i32> {
    i32::try_from(value)
        .ok()
        .filter(|year| (1900..2200).contains(year))
}
