//! Reads two days of which the second alone tells the month, or the first: `28-30 Nov`, `с 13 по 15 июля`, `July 13-15`.

use super::phrase::PhrasePart;
use super::spoken_day::SpokenDay;
use super::token_reader::TokenReader;
use super::tokens::{SPACED_DASH, Token};
use super::vocabulary::Which;

impl TokenReader<'_> {
    /// The two days, as a range has them.
    pub(super) fn day_range(&mut self) -> Option<[PhrasePart; 3]> {
        let start = self.at;
        let readings = [
            Self::days_before_month,
            Self::days_after_month,
            Self::days_without_month,
        ];
        let (first, last) = readings.iter().find_map(|read| {
            self.at = start;
            read(self)
        })?;
        Some([
            PhrasePart::Day(first),
            PhrasePart::To,
            PhrasePart::Day(last),
        ])
    }

    /// `28-30 Nov`, `13th to the 15th of July`, `14. - 15.10.2026`.
    fn days_before_month(&mut self) -> Option<(SpokenDay, SpokenDay)> {
        self.is_next(&self.words.before_day);
        let first = self.day_before_month()?;
        let dotted = self.mark('.');
        if !(self.range_mark() || dotted && self.mark('/')) {
            return None;
        }
        self.is_next(&self.words.before_day);
        let start = self.at;
        let last = self.day()?;
        // "10-25-26" and "10/11/26" are one date.
        let names_month = self.tokens[start..self.at]
            .iter()
            .any(|token| *token == Token::Mark('.') || self.words.months.has(token));
        if !names_month {
            return None;
        }
        let SpokenDay::Date { year, month, day } = last else {
            return None;
        };
        // "28 to 5 December" begins in the month before.
        let month = if first < day {
            month
        } else {
            (month + 10) % 12 + 1
        };
        let year = if first < day { year } else { None };
        Some((
            SpokenDay::Date {
                year,
                month,
                day: first,
            },
            last,
        ))
    }

    /// `Nov 28-30`, `August 27th - 29th`.
    fn days_after_month(&mut self) -> Option<(SpokenDay, SpokenDay)> {
        let month = self.meaning(&self.words.months)?;
        self.is_next(&self.words.before_day);
        let first = self.day_number()?;
        if !self.range_mark() {
            return None;
        }
        let last = self.day_number()?;
        let goes_on = matches!(
            self.rest(),
            [Token::Mark(':' | '.' | '/' | '-'), Token::Number { .. }, ..]
        ) || self.words.months.find(self.rest()).is_some();
        if goes_on || last <= first || last > 31 {
            return None;
        }
        let year = self.year_after();
        let date = |day| SpokenDay::Date { year, month, day };
        Some((date(first), date(last)))
    }

    /// `3 or 4`, `то ли 3 то ли 4`: of this month, or of the one before.
    fn days_without_month(&mut self) -> Option<(SpokenDay, SpokenDay)> {
        let first = self.day_number().filter(|_| self.may_be_days)?;
        if !self.is_next(&self.words.range_to) {
            return None;
        }
        self.is_next(&self.words.before_day);
        let last = self.day_number()?;
        let goes_on = matches!(
            self.rest(),
            [Token::Mark(_), Token::Number { .. }, ..] | [Token::Number { .. }, ..]
        ) || self.words.months.find(self.rest()).is_some()
            || self.unit_follows();
        let is_day = |day: u32| (1..=31).contains(&day);
        let of_month = |day| SpokenDay::OfMonth(day, Which::Nearest);
        (!goes_on && is_day(first) && is_day(last)).then(|| (of_month(first), of_month(last)))
    }

    /// What stands between the two ends of a range.
    pub(super) fn range_mark(&mut self) -> bool {
        self.mark('-') || self.mark(SPACED_DASH) || self.is_next(&self.words.range_to)
    }
}
