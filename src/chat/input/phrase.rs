//! Turns words into days, spans, times of day and zones.

use chrono::{FixedOffset, Weekday};
use chrono_tz::Tz;

use super::tokens::{Token, split};
use super::vocabulary::{
    ALONE, ASIDES, ASIDES_PROTECTION_END, ASIDES_SHIPPED, LAST, NEXT, TimeUnit, among, count_word,
    month_name, unit_name, weekday_name,
};

/// What the person was asked; a few small words mean something in one answer only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum DateQuestion {
    Shipped,
    ProtectionEnd,
}

/// One thing said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PhrasePart {
    Day(SpokenDay),
    Span(TimeSpan),
    Time(TimeOfDay),
    Zone(SpokenZone),
    Direction(TimeDirection),
    /// A number with nothing that tells what it counts.
    Number(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpokenDay {
    /// So many days after today.
    Shift(i64),
    Weekday(Weekday, WhichWeekday),
    /// As typed: there may be no such day.
    Date {
        year: Option<i32>,
        month: u32,
        day: u32,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WhichWeekday {
    Last,
    Next,
    Nearest,
}

/// A length of time. Months have no fixed length, so they are kept apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TimeSpan {
    pub months: u32,
    pub days: u32,
    pub seconds: u32,
}

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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpokenZone {
    Named(Tz),
    Offset(FixedOffset),
}

/// Where a span points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TimeDirection {
    Ago,
    Ahead,
    /// "left", "осталось": what a timer shows.
    Left,
}

/// All that a text says, or nothing if any of it is not understood.
pub(super) fn read(text: &str, asked: DateQuestion) -> Option<Vec<PhrasePart>> {
    let tokens = split(text)?;
    let mut reader = TokenReader {
        tokens: &tokens,
        at: 0,
    };
    let mut parts = Vec::new();
    while !reader.rest().is_empty() {
        match reader.part(&parts) {
            Some(part) => parts.push(part),
            None => reader.skip(asked)?,
        }
    }
    Some(parts)
}

type PartReading<'r, 'a> = &'r dyn Fn(&mut TokenReader<'a>) -> Option<PhrasePart>;

struct TokenReader<'a> {
    tokens: &'a [Token],
    at: usize,
}

/// Each method reads one thing and moves past it. One that returns `None` may have moved: its caller puts `at` back.
impl<'a> TokenReader<'a> {
    fn part(&mut self, before: &[PhrasePart]) -> Option<PhrasePart> {
        let has_day = before.iter().any(|part| matches!(part, PhrasePart::Day(_)));
        let after_clock = matches!(before.last(), Some(PhrasePart::Time(_)));
        let readings: [PartReading<'_, 'a>; 9] = [
            &|r| r.dotted_clock(has_day),
            &|r| r.day().map(PhrasePart::Day),
            &|r| r.timer().map(PhrasePart::Span),
            &|r| r.clock().map(PhrasePart::Time),
            &|r| r.hour_of_day(has_day).map(PhrasePart::Time),
            &|r| r.zone(after_clock).map(PhrasePart::Zone),
            &|r| r.span().map(PhrasePart::Span),
            &|r| r.direction().map(PhrasePart::Direction),
            &|r| r.bare_number().map(PhrasePart::Number),
        ];
        let start = self.at;
        let part = readings.iter().find_map(|read| {
            self.at = start;
            read(self)
        });
        if part.is_none() {
            self.at = start;
        }
        part
    }

    /// Moves past one word that does not matter.
    fn skip(&mut self, asked: DateQuestion) -> Option<()> {
        let asides = if asked == DateQuestion::Shipped {
            ASIDES_SHIPPED
        } else {
            ASIDES_PROTECTION_END
        };
        let fits = match self.rest() {
            [Token::Mark('.'), ..] => true,
            [Token::Mark(':'), ..] => matches!(self.previous(), Some(Token::Word(_))),
            [Token::Mark('-'), Token::Word(_), ..] => {
                matches!(self.previous(), Some(Token::Word(_)))
            }
            [Token::Word(word), ..] => among(ASIDES, word) || among(asides, word),
            _ => false,
        };
        self.at += 1;
        fits.then_some(())
    }

    fn rest(&self) -> &'a [Token] {
        &self.tokens[self.at..]
    }

    fn previous(&self) -> Option<&'a Token> {
        self.tokens.get(self.at.checked_sub(1)?)
    }

    fn mark(&mut self, wanted: char) -> bool {
        let found = matches!(self.rest(), [Token::Mark(mark), ..] if *mark == wanted);
        self.at += usize::from(found);
        found
    }

    fn word_in(&mut self, wanted: &[&str]) -> bool {
        let found =
            matches!(self.rest(), [Token::Word(word), ..] if wanted.contains(&word.as_str()));
        self.at += usize::from(found);
        found
    }

    fn word_among(&mut self, words: &str) -> bool {
        let found = matches!(self.rest(), [Token::Word(word), ..] if among(words, word));
        self.at += usize::from(found);
        found
    }

    fn phrase(&mut self, words: &[&str]) -> bool {
        let start = self.at;
        let found = words.iter().all(|word| self.word_in(&[word]));
        if !found {
            self.at = start;
        }
        found
    }

    fn word(&mut self) -> Option<&'a str> {
        let [Token::Word(word), ..] = self.rest() else {
            return None;
        };
        self.at += 1;
        Some(word)
    }

    /// A number of at most `most` digits, and how many it has.
    fn number(&mut self, most: usize) -> Option<(u32, usize)> {
        match self.rest() {
            [Token::Number { value, digits }, ..] if *digits <= most => {
                self.at += 1;
                Some((*value, *digits))
            }
            _ => None,
        }
    }

    fn bare_number(&mut self) -> Option<u32> {
        match self.number(MOST_DIGITS) {
            Some((number, _)) => Some(number),
            None => count_word(self.word()?),
        }
    }

    // Days

    fn day(&mut self) -> Option<SpokenDay> {
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
        if self.phrase(&["day", "before", "yesterday"]) {
            return Some(SpokenDay::Shift(-2));
        }
        if self.phrase(&["day", "after", "tomorrow"]) {
            return Some(SpokenDay::Shift(2));
        }
        let shift = match self.word()? {
            "позавчера" => -2,
            "yesterday" | "вчера" => -1,
            "today" | "сегодня" => 0,
            "tomorrow" | "завтра" => 1,
            "послезавтра" => 2,
            _ => return None,
        };
        Some(SpokenDay::Shift(shift))
    }

    fn weekday(&mut self) -> Option<SpokenDay> {
        let which = if self.word_among(LAST) {
            WhichWeekday::Last
        } else if self.word_among(NEXT) {
            WhichWeekday::Next
        } else {
            self.word_in(&["this", "этот", "эту", "это"]);
            WhichWeekday::Nearest
        };
        Some(SpokenDay::Weekday(weekday_name(self.word()?)?, which))
    }

    /// `12 Nov`, `12th of November, 2026`, `12-ноя-26`.
    fn day_month_name(&mut self) -> Option<SpokenDay> {
        let (day, _) = self.number(2)?;
        self.ordinal_ending();
        self.word_in(&["of"]);
        self.date_mark();
        let month = month_name(self.word()?)?;
        Some(SpokenDay::Date {
            year: self.year_after(),
            month,
            day,
        })
    }

    /// `Nov 12`, `November 12th, 2026`.
    fn month_name_day(&mut self) -> Option<SpokenDay> {
        let month = month_name(self.word()?)?;
        self.date_mark();
        self.word_in(&["the"]);
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
        if !self.word_in(&["st", "nd", "rd", "th", "го", "ого", "е", "ое", "й"]) {
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
        self.word_in(&["г", "года", "год"]);
    }

    // Times of day

    /// `23:59`, `23:59:05`, `11:59 pm`, `11 p.m.`
    fn clock(&mut self) -> Option<TimeOfDay> {
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
    fn dotted_clock(&mut self, has_day: bool) -> Option<PhrasePart> {
        let told = matches!(self.previous(), Some(Token::Word(word)) if ["в", "at"].contains(&word.as_str()));
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
        clock(hour, minute, None, half).map(PhrasePart::Time)
    }

    /// `в 23 часа` after a day.
    fn hour_of_day(&mut self, has_day: bool) -> Option<TimeOfDay> {
        let told = matches!(self.previous(), Some(Token::Word(word)) if word == "в");
        let (hour, _) = self.number(2)?;
        (has_day && told && self.word_in(&["час", "часа", "часов", "ч"])).then_some(())?;
        clock(hour, 0, None, None)
    }

    /// 0 before noon, 12 after it.
    fn day_half(&mut self) -> Option<u32> {
        let (half, length) = match self.rest() {
            [Token::Word(half), ..] if half == "am" || half == "pm" => (half, 1),
            [Token::Word(half), Token::Mark('.'), Token::Word(m), ..]
                if (half == "a" || half == "p") && m == "m" =>
            {
                (half, 3)
            }
            _ => return None,
        };
        self.at += length;
        Some(if half.starts_with('a') { 0 } else { 12 })
    }

    /// `23:14:05:10`: days, hours, minutes and seconds left.
    fn timer(&mut self) -> Option<TimeSpan> {
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

    // Zones

    fn zone(&mut self, after_clock: bool) -> Option<SpokenZone> {
        let start = self.at;
        let named = match self.word() {
            Some("utc" | "gmt" | "z") => SpokenZone::Named(Tz::UTC),
            Some("pst" | "pt" | "pacific") => SpokenZone::Named(Tz::America__Los_Angeles),
            Some("pdt") => return FixedOffset::west_opt(7 * 3600).map(SpokenZone::Offset),
            Some("est" | "et") => SpokenZone::Named(Tz::America__New_York),
            Some("edt") => return FixedOffset::west_opt(4 * 3600).map(SpokenZone::Offset),
            Some("cet") => SpokenZone::Named(Tz::Europe__Paris),
            Some("мск" | "msk" | "moscow" | "москве" | "московскому" | "московское") => {
                SpokenZone::Named(Tz::Europe__Moscow)
            }
            _ if after_clock => {
                self.at = start;
                return self.offset(0).map(SpokenZone::Offset);
            }
            _ => return None,
        };
        let from = match named {
            SpokenZone::Named(Tz::UTC) => 0,
            SpokenZone::Named(Tz::Europe__Moscow) => 3,
            _ => return Some(named),
        };
        let start = self.at;
        match self.offset(from) {
            Some(offset) => Some(SpokenZone::Offset(offset)),
            None => {
                self.at = start;
                Some(named)
            }
        }
    }

    /// `+3`, `-08:00`, counted from `from` hours.
    fn offset(&mut self, from: i32) -> Option<FixedOffset> {
        let sign = if self.mark('+') {
            1
        } else if self.mark('-') {
            -1
        } else {
            return None;
        };
        let (value, digits) = self.number(4)?;
        let (hours, minutes) = match digits {
            3 => return None,
            4 => (value / 100, value % 100),
            _ if self.mark(':') => (
                value,
                self.number(2).filter(|(minutes, _)| *minutes < 60)?.0,
            ),
            _ => (value, 0),
        };
        let minutes = i32::try_from(hours * 60 + minutes)
            .ok()
            .filter(|minutes| *minutes <= 14 * 60)?;
        FixedOffset::east_opt((from * 60 + sign * minutes) * 60)
    }

    // Spans

    /// `5 days`, `23d 14h`, `a week`, `2 недели и 3 дня`: units from large to small.
    fn span(&mut self) -> Option<TimeSpan> {
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

    fn unit(&mut self) -> Option<TimeUnit> {
        let start = self.at;
        let unit = self.word().and_then(unit_name);
        if unit.is_none() {
            self.at = start;
        }
        unit
    }

    fn direction(&mut self) -> Option<TimeDirection> {
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

/// Longer bare numbers are tracking numbers and the like.
const MOST_DIGITS: usize = 4;

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
