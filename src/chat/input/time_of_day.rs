//! Reads a time of day: `23:59`, `11 p.m.`, and `23.59` beside a day.

use super::token_reader::TokenReader;
use super::tokens::Token;

/// A time of day, or the hours, minutes and seconds of a timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TimeOfDay {
    /// 0 to 24; 24 with zero minutes only.
    pub hour: u32,
    pub minute: u32,
    pub second: u32,
    /// `14:05:10` rather than `14:05`.
    pub to_the_second: bool,
}

impl TimeOfDay {
    pub fn seconds(self) -> u32 {
        (self.hour * 60 + self.minute) * 60 + self.second
    }
}

impl TokenReader<'_> {
    /// `23:59`, `23:59:05`, `11:59 pm`, `11 p.m.`
    pub(super) fn clock(&mut self) -> Option<TimeOfDay> {
        let (hour, _) = self.number(2)?;
        if self.mark(':') {
            let (minute, 2) = self.number(2)? else {
                return None;
            };
            let start = self.at;
            let second = if self.mark(':') {
                self.number(2).filter(|(_, digits)| *digits == 2)
            } else {
                None
            };
            if second.is_none() {
                self.at = start;
            }
            if matches!(self.rest(), [Token::Mark(':'), Token::Number { .. }, ..]) {
                return None;
            }
            let half = self.day_half();
            return clock(hour, minute, second.map(|(second, _)| second), half);
        }
        let half = self.day_half()?;
        clock(hour, 0, None, Some(half))
    }

    /// `23.59` after a day.
    pub(super) fn dotted_clock(&mut self, has_day: bool) -> Option<TimeOfDay> {
        let told = self.is_after_at();
        let (hour, _) = self.number(2)?;
        let dot = self.mark('.');
        let (minute, 2) = self.number(2)? else {
            return None;
        };
        let date = (1..=31).contains(&hour) && (1..=12).contains(&minute);
        let goes_on = matches!(self.rest(), [Token::Mark('.'), Token::Number { .. }, ..]);
        if !has_day || !dot || goes_on || (date && !told) {
            return None;
        }
        let half = self.day_half();
        clock(hour, minute, None, half)
    }

    /// `в 23 часа` after a day.
    pub(super) fn hour_of_day(&mut self, has_day: bool) -> Option<TimeOfDay> {
        let told = self.is_after_at();
        let (hour, _) = self.number(2)?;
        (has_day && told && self.is_next(&self.words.hours)).then_some(())?;
        clock(hour, 0, None, None)
    }

    /// 0 before noon, 12 after it.
    pub(super) fn day_half(&mut self) -> Option<u32> {
        self.meaning(&self.words.day_half)
    }

    /// Whether the word before says that a time of day comes.
    fn is_after_at(&self) -> bool {
        self.previous()
            .is_some_and(|token| self.words.at.has(token))
    }
}

fn clock(hour: u32, minute: u32, second: Option<u32>, half: Option<u32>) -> Option<TimeOfDay> {
    let hour = match half {
        None => hour,
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
    };
    let clock = TimeOfDay {
        hour,
        minute,
        second: second.unwrap_or(0),
        to_the_second: second.is_some(),
    };
    (minute < 60 && clock.second < 60 && clock.seconds() <= 24 * 3600).then_some(clock)
}
