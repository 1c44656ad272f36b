//! Reads a time of day: `23:59`, `11 p.m.`, `8 вечера`, `at 9`, `noon`, and `23.59` beside a day.

use super::token_reader::TokenReader;
use super::tokens::Token;
use super::vocabulary::DayPart;

/// A time of day, or the hours, minutes and seconds of a timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TimeOfDay {
    /// 0 to 24; 24 with zero minutes only.
    pub hour: u32,
    pub minute: u32,
    pub second: u32,
    /// `14:05:10` rather than `14:05`.
    pub to_the_second: bool,
    pub told: HowTold,
}

/// How sure it is what a time of day means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HowTold {
    /// `14:05`: a time of day, or what a timer shows.
    Shown,
    /// `at 8`, `в 8:30`: before noon or after it.
    OnDial,
    /// `8 p.m.`, `8 вечера`, `at 18`.
    Sure,
}

impl DayPart {
    /// An hour on the dial as it is called in this part of the day; `None` for "8 in the afternoon" and where the day changes.
    fn hour(self, hour: u32) -> Option<u32> {
        match (self, hour) {
            (DayPart::Morning, 1..=11) => Some(hour),
            (DayPart::Afternoon, 12..=18) => Some(hour),
            (DayPart::Afternoon, 1..=6) => Some(hour + 12),
            (DayPart::Evening, 16..=23) => Some(hour),
            (DayPart::Evening, 4..=11) => Some(hour + 12),
            (DayPart::Night, 1..=5 | 21..=23) => Some(hour),
            (DayPart::Night, 9..=11) => Some(hour + 12),
            _ => None,
        }
    }
}

impl TimeOfDay {
    pub fn seconds(self) -> u32 {
        (self.hour * 60 + self.minute) * 60 + self.second
    }

    /// An hour that was said to be one.
    pub fn at_hour(hour: u32) -> Option<Self> {
        (hour <= 24).then_some(Self::whole(hour, HowTold::OnDial))
    }

    /// A whole hour, 0 to 24.
    pub fn sure(hour: u32) -> Self {
        Self::whole(hour, HowTold::Sure)
    }

    fn whole(hour: u32, told: HowTold) -> Self {
        Self {
            hour,
            minute: 0,
            second: 0,
            to_the_second: false,
            told,
        }
    }

    /// The same, in a part of the day.
    pub fn within(self, part: DayPart) -> Option<Self> {
        Some(Self {
            hour: part.hour(self.hour)?,
            told: HowTold::Sure,
            ..self
        })
    }

    /// What it can mean: one time, or one before noon and one after it. Beside a day, a time with its minutes is as typed.
    pub fn meanings(self, beside_day: bool) -> Vec<Self> {
        let as_typed = self.told == HowTold::Sure
            || !(1..=12).contains(&self.hour)
            || beside_day && self.told == HowTold::Shown;
        if as_typed {
            return vec![self];
        }
        let sure = |hour| Self {
            hour,
            told: HowTold::Sure,
            ..self
        };
        vec![sure(self.hour), sure(self.hour % 12 + 12)]
    }
}

/// A reading of a time: told by "at", and beside a day.
type TimeReading<R> = fn(&mut R, bool, bool) -> Option<TimeOfDay>;

impl TokenReader<'_> {
    /// Every time of day but [`dotted_clock`](Self::dotted_clock), with a word such as "at" before it.
    pub(super) fn time(&mut self, has_day: bool) -> Option<TimeOfDay> {
        let start = self.at;
        let readings: [TimeReading<Self>; 8] = [
            |r, _, _| r.noon_or_midnight(),
            |r, _, _| r.minutes_past(),
            |r, told, has_day| r.clock_time(told, has_day),
            |r, told, has_day| r.letter_clock(told, has_day),
            |r, told, has_day| r.hour_of_day(told, has_day),
            |r, _, _| r.hour_and_minutes(),
            |r, told, _| r.hour_after_at(told),
            |r, _, has_day| r.until_hour(has_day),
        ];
        readings.iter().find_map(|read| {
            self.at = start;
            let told = self.mark('@') || self.is_next(&self.words.at);
            read(self, told, has_day)
        })
    }

    fn noon_or_midnight(&mut self) -> Option<TimeOfDay> {
        if self.is_next(&self.words.noon) {
            return Some(TimeOfDay::whole(12, HowTold::Sure));
        }
        self.is_next(&self.words.midnight)
            .then_some(TimeOfDay::whole(24, HowTold::Sure))
    }

    /// `half past 3`, `20 minutes past 3 pm`, `quarter to noon`.
    fn minutes_past(&mut self) -> Option<TimeOfDay> {
        let minutes = match self.meaning(&self.words.past) {
            Some(minutes) if minutes.abs() > 1 => minutes,
            Some(_) => return None,
            None => {
                let minutes = i32::try_from(self.count(2)?).ok()?;
                minutes
                    * self
                        .meaning(&self.words.past)
                        .filter(|sign| sign.abs() == 1)?
            }
        };
        if !(-59..60).contains(&minutes) {
            return None;
        }
        let noon = self.is_next(&self.words.noon);
        let hour = if noon { 12 } else { self.count(2)? };
        if hour > 23 || self.unit_follows() || self.date_follows() {
            return None;
        }
        let half = self.day_half();
        let hour_clock = clock(hour, 0, None, half)?;
        let total = i32::try_from(hour_clock.hour * 60).ok()? + minutes;
        let total = u32::try_from(total).ok()?;
        let sure = noon || half.is_some() || hour_clock.hour > 12;
        Some(TimeOfDay {
            hour: total / 60,
            minute: total % 60,
            second: 0,
            to_the_second: false,
            told: if sure { HowTold::Sure } else { HowTold::OnDial },
        })
    }

    /// `23:59`, `at 3:20`, `3:15 in the afternoon`, `18:30ч`.
    fn clock_time(&mut self, told: bool, has_day: bool) -> Option<TimeOfDay> {
        let start = self.at;
        let clock = self.clock()?;
        let padded = matches!(
            self.tokens[start],
            Token::Number {
                value: 0..=9,
                digits: 2
            }
        );
        if matches!(self.tokens.get(start + 1), Some(Token::Mark(':'))) {
            self.is_next(&self.words.hours);
        }
        if let Some(part) = self.part_of_day() {
            return clock.within(part);
        }
        Some(TimeOfDay {
            told: match clock.told {
                HowTold::Shown if told && !has_day && !padded => HowTold::OnDial,
                HowTold::Shown if told => HowTold::Sure,
                told => told,
            },
            ..clock
        })
    }

    /// `15h30`, `17ч10`: behind "at" or a day only, for they may be what is left.
    fn letter_clock(&mut self, told: bool, has_day: bool) -> Option<TimeOfDay> {
        let (hour, _) = self.number(2)?;
        self.is_next(&self.words.hours).then_some(())?;
        let (minute, 2) = self.number(2)? else {
            return None;
        };
        if !(told || has_day)
            || self.unit_follows()
            || self.words.minute_after_hours.find(self.rest()).is_some()
        {
            return None;
        }
        Some(TimeOfDay {
            told: HowTold::Sure,
            ..clock(hour, minute, None, None)?
        })
    }

    /// `в 23 часа`, `8 часов вечера`, `8 in the evening`, `3 o'clock pm`.
    fn hour_of_day(&mut self, told: bool, has_day: bool) -> Option<TimeOfDay> {
        let hour = self.count(2)?;
        let hours = self.is_next(&self.words.hours);
        if let Some(half) = self.day_half() {
            return clock(hour, 0, None, Some(half));
        }
        // "3 дня" may be three days.
        if (hours || self.words.units.find(self.rest()).is_none())
            && let Some(part) = self.part_of_day()
        {
            return clock(hour, 0, None, None)?.within(part);
        }
        if !hours || !(told || has_day) || hour > 24 {
            return None;
        }
        Some(TimeOfDay {
            told: HowTold::OnDial,
            ..clock(hour, 0, None, None)?
        })
    }

    /// `ten thirty am`, `7 45 pm`, `730 in the evening`: only with what tells that it is a time.
    fn hour_and_minutes(&mut self) -> Option<TimeOfDay> {
        let (hour, minute) = match self.rest() {
            [
                Token::Number {
                    value,
                    digits: 3..=4,
                },
                ..,
            ] => {
                self.at += 1;
                (value / 100, value % 100)
            }
            _ => (
                self.count(2)?,
                self.count(2).filter(|minute| *minute >= 10)?,
            ),
        };
        // "222 дня" are days.
        if self.words.units.find(self.rest()).is_some() {
            return None;
        }
        if let Some(half) = self.day_half() {
            return clock(hour, minute, None, Some(half));
        }
        let part = self.part_of_day()?;
        clock(hour, minute, None, None)?.within(part)
    }

    /// `до 11 часов`.
    fn until_hour(&mut self, has_day: bool) -> Option<TimeOfDay> {
        self.is_next(&self.words.until).then_some(())?;
        self.hour_of_day(true, has_day)
    }

    /// `at 8`, `в три`: nothing that makes the number a date or a length may follow.
    fn hour_after_at(&mut self, told: bool) -> Option<TimeOfDay> {
        let hour = told.then(|| self.count(2)).flatten()?;
        let goes_on = matches!(
            self.rest(),
            [
                Token::Mark('.' | '/' | ':' | '-' | '+'),
                Token::Number { .. } | Token::Word(_),
                ..
            ] | [Token::Number { .. }, ..]
                | [Token::Mark('\'' | '"' | '′' | '″'), ..]
        );
        if goes_on || self.date_follows() || self.unit_follows() {
            return None;
        }
        Some(TimeOfDay {
            told: HowTold::OnDial,
            ..clock(hour, 0, None, None)?
        })
    }

    /// Whether the number just read is a day of a month.
    fn date_follows(&self) -> bool {
        self.words.months.find(self.rest()).is_some()
            || self.words.ordinals.find(self.rest()).is_some()
            || self.words.ordinal_endings.find(self.rest()).is_some()
            || self.words.of_month.find(self.rest()).is_some()
            || self.words.before_month.find(self.rest()).is_some()
    }

    pub(super) fn unit_follows(&self) -> bool {
        self.words.units.find(self.rest()).is_some()
            || self.words.more.find(self.rest()).is_some()
            || self.words.direction.find(self.rest()).is_some()
    }

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

    /// `23.59` beside a day, and behind "at". What can be a day is one, but behind "at".
    pub(super) fn dotted_clock(&mut self, has_day: bool) -> Option<TimeOfDay> {
        let told = self.mark('@') || self.is_next(&self.words.at);
        let (hour, _) = self.number(2)?;
        let dot = self.mark('.');
        let (minute, 2) = self.number(2)? else {
            return None;
        };
        let date = (1..=31).contains(&hour) && (1..=12).contains(&minute);
        let goes_on = matches!(self.rest(), [Token::Mark('.'), Token::Number { .. }, ..])
            || self.unit_follows();
        if !dot || goes_on || (date && !(told && has_day)) {
            return None;
        }
        let half = self.day_half();
        if !has_day && !self.day_follows() {
            return None;
        }
        clock(hour, minute, None, half)
    }

    pub(super) fn day_follows(&mut self) -> bool {
        let start = self.at;
        let follows = self.day().is_some();
        self.at = start;
        follows
    }

    /// `in the evening`, `утра`.
    pub(super) fn part_of_day(&mut self) -> Option<DayPart> {
        self.meaning(&self.words.day_part)
    }

    /// 0 before noon, 12 after it.
    pub(super) fn day_half(&mut self) -> Option<u32> {
        self.meaning(&self.words.day_half)
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
        told: if half.is_some() {
            HowTold::Sure
        } else {
            HowTold::Shown
        },
    };
    (minute < 60 && clock.second < 60 && hour <= 24 && clock.seconds() <= 24 * 3600)
        .then_some(clock)
}
