//! Reads a day: `yesterday`, `last Friday`, `12 Nov 2026`, `12.11`, `the 27th`.

use chrono::Weekday;

use super::period::{Period, likely_year};
use super::token_reader::TokenReader;
use super::tokens::Token;
use super::vocabulary::{PeriodEdge, Which};
use crate::locale::PeriodName;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpokenDay {
    /// Days after today; before it when negative.
    Shift(i64),
    Weekday(Weekday, Which),
    /// `two Sundays ago`, `in two Fridays`: before today when negative.
    WeekdaysAway(i64, Weekday),
    /// `the second Thursday of October`; [`LAST`](super::counted_day::LAST) is the last one.
    NthWeekday(u32, Weekday, Period),
    /// The first such weekday from a day on: `black Friday`.
    WeekdayFrom {
        weekday: Weekday,
        year: Option<i32>,
        month: u32,
        day: u32,
    },
    /// `Friday of next week`.
    WeekdayOf(Weekday, Which),
    /// As typed: there may be no such day.
    Date {
        year: Option<i32>,
        month: u32,
        day: u32,
    },
    /// Two numbers of which each could be the month, in the order in which they were typed.
    Slashed {
        first: u32,
        second: u32,
        year: Option<i32>,
        mark: char,
    },
    /// `the 27th`, `27 числа`; of a month, where one was told.
    OfMonth(u32, Which),
    /// The beginning, the middle or the end of a period.
    Edge(PeriodEdge, Period),
}

impl TokenReader<'_> {
    pub(super) fn day(&mut self) -> Option<SpokenDay> {
        let start = self.at;
        let readings = [
            Self::holiday,
            Self::weekdays_away,
            Self::nth_weekday,
            Self::named_day,
            Self::weekday,
            Self::day_month_name,
            Self::month_name_day,
            Self::roman_month,
            Self::year_first,
            Self::day_first,
            Self::run_together,
            Self::day_of_month,
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
        let which = self.meaning(&self.words.which);
        let name = self.at;
        let weekday = self.meaning(&self.words.weekdays)?;
        let behind = std::mem::replace(&mut self.at, name);
        if self.is_month_with_number() || self.counts_unit() {
            return None;
        }
        self.at = behind;
        let start = self.at;
        self.is_next(&self.words.of_week);
        if let (None, Some(Period::Of(PeriodName::Week, week))) = (which, self.period()) {
            return Some(SpokenDay::WeekdayOf(weekday, week));
        }
        self.at = start;
        let behind = which.or_else(|| self.which_behind());
        if which.is_none() && behind.is_none() {
            self.at = start;
        }
        Some(SpokenDay::Weekday(
            weekday,
            behind.unwrap_or(Which::Nearest),
        ))
    }

    /// `mar 3`, where `mar` is a weekday too; but in `mar 3 nov` it is the weekday.
    fn is_month_with_number(&mut self) -> bool {
        let start = self.at;
        let is_month = self.meaning(&self.words.months).is_some();
        self.date_mark();
        let is_number = is_month && self.number(4).is_some();
        self.is_next(&self.words.before_month);
        self.date_mark();
        let is_day = is_number && self.words.months.find(self.rest()).is_none();
        self.at = start;
        is_day
    }

    /// `12 Nov`, `12th of November, 2026`, `12-ноя-26`, `twelfth of November`.
    fn day_month_name(&mut self) -> Option<SpokenDay> {
        let day = self.day_before_month()?;
        self.is_next(&self.words.before_month);
        self.date_mark();
        let month = self.meaning(&self.words.months)?;
        Some(SpokenDay::Date {
            year: self.year_after(),
            month,
            day,
        })
    }

    /// `Nov 12`, `November 12th, 2026`, `November the twelfth`.
    fn month_name_day(&mut self) -> Option<SpokenDay> {
        let month = self.meaning(&self.words.months)?;
        self.date_mark();
        self.is_next(&self.words.before_day);
        let day = self.day_number()?;
        if matches!(self.rest(), [Token::Mark(':'), Token::Number { .. }, ..]) {
            return None;
        }
        Some(SpokenDay::Date {
            year: self.year_after(),
            month,
            day,
        })
    }

    /// The number of a day before its month: also `veintitrés de enero`.
    pub(super) fn day_before_month(&mut self) -> Option<u32> {
        let start = self.at;
        self.day_number().or_else(|| {
            self.at = start;
            self.number_in_words()
        })
    }

    /// The number of a day: `12`, `12th`, `twelfth`.
    pub(super) fn day_number(&mut self) -> Option<u32> {
        match self.number(2) {
            Some((day, _)) => {
                self.ordinal_ending();
                Some(day)
            }
            None => self.ordinal(),
        }
    }

    /// `12.XI`, `12/XI/2026`.
    fn roman_month(&mut self) -> Option<SpokenDay> {
        let (day, _) = self.number(2)?;
        let mark = self.date_mark();
        let [Token::Word(word), ..] = self.rest() else {
            return None;
        };
        let month = ROMAN.iter().position(|roman| roman == word)?;
        self.at += 1;
        // Without a mark a single letter is a word of its own.
        if mark.is_none() && word.len() < 2 {
            return None;
        }
        Some(SpokenDay::Date {
            year: self.year_after(),
            month: u32::try_from(month).ok()? + 1,
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

    /// `12.11`, `12/11/26`, `12-11-2026`, `12 11 2026`; `11/25` can only be 25 November.
    fn day_first(&mut self) -> Option<SpokenDay> {
        let (first, _) = self.number(2)?;
        let mark = self.date_mark();
        let (second, _) = self.number(2)?;
        let mut year = None;
        match (mark, self.rest()) {
            (Some(mark), [Token::Mark(next), Token::Number { value, digits }, ..])
                if *next == mark =>
            {
                self.at += 2;
                year = Some(full_year(*value, *digits)?);
                self.year_word();
            }
            (None, [Token::Number { value, digits: 4 }, ..]) => {
                self.at += 1;
                year = Some(likely_year(*value)?);
                self.year_word();
            }
            (None, _) => return None,
            (Some(_), _) if self.unit().is_some() => return None, // "1.5 weeks"
            _ => {}
        }
        let could_be_month = |number: u32| (1..=12).contains(&number);
        Some(match (could_be_month(first), could_be_month(second)) {
            (true, true) if mark != Some('.') && first != second => SpokenDay::Slashed {
                first,
                second,
                year,
                mark: mark.unwrap_or(' '),
            },
            (true, false) => SpokenDay::Date {
                year,
                month: first,
                day: second,
            },
            _ => SpokenDay::Date {
                year,
                month: second,
                day: first,
            },
        })
    }

    /// `20261112`.
    fn run_together(&mut self) -> Option<SpokenDay> {
        let (number, 8) = self.number(8)? else {
            return None;
        };
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        let year = i32::try_from(year)
            .ok()
            .filter(|year| (2000..2100).contains(year))?;
        chrono::NaiveDate::from_ymd_opt(year, month, day)?;
        Some(SpokenDay::Date {
            year: Some(year),
            month,
            day,
        })
    }

    /// `the 27th`, `27-го`, `27 числа`, `20th of next month`.
    fn day_of_month(&mut self) -> Option<SpokenDay> {
        let the = self.is_next(&self.words.the);
        let start = self.at;
        let day = self.day_number()?;
        let counted = matches!(self.tokens[start], Token::Number { .. }) && self.at == start + 1;
        if !counted {
            let behind = std::mem::replace(&mut self.at, start);
            if self.counts_unit() {
                return None;
            }
            self.at = behind;
        }
        let of_month = self.is_next(&self.words.of_month);
        let after_day = self.at;
        let of = self.is_next(&self.words.before_month);
        self.is_next(&self.words.before_day);
        // "2 next months" are no day.
        let told = of || of_month || !counted;
        if let Some(Period::Of(PeriodName::Month, which)) = self.period()
            && (told || which == Which::This)
        {
            return Some(SpokenDay::OfMonth(day, which));
        }
        self.at = after_day;
        // "The 12th of November" is read without its article.
        self.is_next(&self.words.before_month);
        self.date_mark();
        if self.words.months.find(self.rest()).is_some() {
            return None;
        }
        self.at = after_day;
        // What a bare number counts is not known, and "the second" may be one of a minute.
        let goes_on = matches!(
            self.rest(),
            [Token::Mark('.' | '/' | ':' | '-'), Token::Number { .. }, ..]
        ) || matches!(self.rest(), [Token::Number { .. }, ..])
            || self.words.units.find(self.rest()).is_some();
        let is_day = of_month || the && !goes_on || (!counted && !goes_on);
        (is_day && (1..=31).contains(&day)).then_some(SpokenDay::OfMonth(day, Which::Nearest))
    }

    pub(super) fn date_mark(&mut self) -> Option<char> {
        ['.', '-', '/'].into_iter().find(|&mark| self.mark(mark))
    }

    fn ordinal_ending(&mut self) {
        let start = self.at;
        self.mark('-');
        // "20 sty", "27 tego miesiąca": what may be an ending is the month, or belongs to it.
        let is_of_month = self.words.months.find(self.rest()).is_some()
            || self.words.of_month.find(self.rest()).is_some();
        if is_of_month || !self.is_next(&self.words.ordinal_endings) {
            self.at = start;
        }
    }

    /// The year after a day and the name of its month.
    pub(super) fn year_after(&mut self) -> Option<i32> {
        let start = self.at;
        self.date_mark();
        // "5 de marzo de 2026"
        let of = self.is_next(&self.words.before_month);
        let number = self.at;
        let year = self
            .number(4)
            .filter(|(_, digits)| !of || *digits == 4)
            .and_then(|(value, digits)| full_year(value, digits));
        let is_clock = self.mark(':')
            || self.mark('.') && self.number(2).is_some()
            || self.day_half().is_some()
            || self.words.hours.find(self.rest()).is_some()
            || self.words.day_part.find(self.rest()).is_some();
        self.at = start;
        if year.is_none() || is_clock {
            return None;
        }
        self.at = number + 1;
        self.year_word();
        year
    }

    fn year_word(&mut self) {
        self.is_next(&self.words.year);
    }
}

const ROMAN: [&str; 12] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
];

fn full_year(value: u32, digits: usize) -> Option<i32> {
    match digits {
        2 => likely_year(2000 + value),
        4 => likely_year(value),
        _ => None,
    }
}
