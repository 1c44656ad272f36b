//! Written days. Where the year is left out, it is the last one in which the day has been.

use std::ops::Range;

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::pieces::Piece;
use crate::chat::input::languages::Languages;
use crate::chat::input::plain_words::PlainWords;
use crate::chat::input::tokens::Token;
use crate::chat::input::vocabulary::Vocabulary;
use crate::model::DateOrder;

/// A day as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WrittenDay {
    Date(NaiveDate),
    /// Without a year.
    OfYear {
        month: u32,
        day: u32,
    },
    /// Two numbers of which one is the day and one is the month, and perhaps a year.
    Numbers {
        first: u32,
        second: u32,
        year: Option<i32>,
        mark: char,
    },
}

/// The day and the time of a line, and the pieces that they are made of.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub day: Option<WrittenDay>,
    pub time: Option<NaiveTime>,
    pub pieces: Vec<Range<usize>>,
    /// Two numbers at the beginning of the line, and neither year nor time: only a whole list makes that sure.
    pub is_short: bool,
}

/// The first day and the first time of some pieces.
pub(super) fn find(pieces: &[Piece], languages: Languages) -> Found {
    let mut found = Found::default();
    let mut at = 0;
    if let Some((day, length)) = short_day(pieces) {
        found.day = Some(day);
        found.is_short = true;
        found.pieces.push(0..length);
        at = length;
    }
    while at < pieces.len() && (found.day.is_none() || found.time.is_none()) {
        let begins = at == 0
            || !pieces[at].glued
            || !is_word_or_number(&pieces[at - 1])
            || is_iso_t(pieces, at);
        let rest = &pieces[at..];
        if begins
            && found.time.is_none()
            && let Some((time, length)) = time(rest)
        {
            found.time = Some(time);
            found.pieces.push(at..at + length);
            at += length;
        } else if begins
            && found.day.is_none()
            && let Some((day, length)) = day(rest, languages)
        {
            found.day = Some(day);
            found.pieces.push(at..at + length);
            at += length;
        } else {
            at += 1;
        }
    }
    found
}

fn is_word_or_number(piece: &Piece) -> bool {
    matches!(piece.token, Token::Word(_) | Token::Number { .. })
}

/// The time in `2026-11-12T14:20`.
fn is_iso_t(pieces: &[Piece], at: usize) -> bool {
    matches!(&pieces[at - 1].token, Token::Word(word) if word == "t" || word == "т")
}

/// Hours and minutes, and perhaps seconds and half of the day.
fn time(pieces: &[Piece]) -> Option<(NaiveTime, usize)> {
    let number = |at: usize| match pieces.get(at)?.token {
        Token::Number {
            value,
            digits: 1..=2,
        } => Some(value),
        _ => None,
    };
    let is_mark = |at: usize, mark: char| {
        pieces
            .get(at)
            .is_some_and(|piece| piece.glued && piece.token == Token::Mark(mark))
    };
    let (hour, minute) = (number(0)?, number(2).filter(|_| is_mark(1, ':'))?);
    let seconds = is_mark(3, ':') && number(4).is_some();
    let mut length = if seconds { 5 } else { 3 };
    let half = match pieces.get(length).map(|piece| &piece.token) {
        Some(Token::Word(word)) => word.as_str(),
        _ => "",
    };
    // "2:33 p.m."
    let dotted = is_mark(length + 1, '.')
        && matches!(pieces.get(length + 2).map(|piece| &piece.token), Some(Token::Word(m)) if m == "m");
    let is = |words: [&str; 2]| half == words[0] || dotted && half == words[1];
    let (am, pm) = (is(["am", "a"]), is(["pm", "p"]));
    let hour = match (hour, am, pm) {
        (12, true, _) => 0,
        (1..=11, _, true) => hour + 12,
        _ => hour,
    };
    if am || pm {
        length += if dotted { 3 } else { 1 };
    }
    Some((NaiveTime::from_hms_opt(hour, minute, 0)?, length))
}

/// A day, and how many pieces it has.
fn day(pieces: &[Piece], languages: Languages) -> Option<(WrittenDay, usize)> {
    year_first(pieces)
        .or_else(|| month_name_second(pieces, languages))
        .or_else(|| month_name_first(pieces, languages))
        .or_else(|| numbers(pieces))
}

fn number(pieces: &[Piece], at: usize) -> Option<(u32, usize)> {
    match pieces.get(at)?.token {
        Token::Number { value, digits } => Some((value, digits)),
        _ => None,
    }
}

fn mark(pieces: &[Piece], at: usize) -> Option<char> {
    match pieces.get(at)?.token {
        Token::Mark(mark @ ('.' | '/' | '-')) => Some(mark),
        _ => None,
    }
}

/// `2026-11-12`
fn year_first(pieces: &[Piece]) -> Option<(WrittenDay, usize)> {
    let (2000..2100, 4) = number(pieces, 0)? else {
        return None;
    };
    let (year, _) = number(pieces, 0)?;
    let one = mark(pieces, 1).filter(|one| mark(pieces, 3) == Some(*one));
    let ((month, 1..=2), (day, 1..=2)) = (number(pieces, 2)?, number(pieces, 4)?) else {
        return None;
    };
    one?;
    Some((WrittenDay::Date(date(year as i32, month, day)?), 5))
}

/// `12 Nov 2026`, `12-Nov-26`, `12 ноября 2026 г.`
fn month_name_second(pieces: &[Piece], languages: Languages) -> Option<(WrittenDay, usize)> {
    let (day, 1..=2) = number(pieces, 0)? else {
        return None;
    };
    let mut at = 1;
    // "12th of November", "12-Nov"
    while at < 3 && (mark(pieces, at).is_some() || is_beside_day(pieces, at, languages)) {
        at += 1;
    }
    let month = month(pieces.get(at)?, languages)?;
    at += 1;
    finish(pieces, at, month, day)
}

/// `Nov 12, 2026`
fn month_name_first(pieces: &[Piece], languages: Languages) -> Option<(WrittenDay, usize)> {
    let month = month(pieces.first()?, languages)?;
    let mut at = 1;
    if mark(pieces, at) == Some('.') {
        at += 1;
    }
    let (day, 1..=2) = number(pieces, at)? else {
        return None;
    };
    at += 1;
    if is_beside_day(pieces, at, languages) {
        at += 1;
    }
    finish(pieces, at, month, day)
}

/// The year behind a day and its month, if one stands there.
fn finish(pieces: &[Piece], after: usize, month: u32, day: u32) -> Option<(WrittenDay, usize)> {
    let mut at = after;
    while at < after + 2
        && matches!(
            pieces.get(at).map(|piece| &piece.token),
            Some(Token::Mark(',' | '.' | '-'))
        )
    {
        at += 1;
    }
    let is_time =
        |at: usize| matches!(pieces.get(at + 1), Some(piece) if piece.token == Token::Mark(':'));
    match number(pieces, at) {
        Some((year, 4)) if (2000..2100).contains(&year) => {
            Some((WrittenDay::Date(date(year as i32, month, day)?), at + 1))
        }
        Some((year, 2)) if at > after && !is_time(at) && mark(pieces, at - 1) == Some('-') => {
            Some((
                WrittenDay::Date(date(2000 + year as i32, month, day)?),
                at + 1,
            ))
        }
        _ => {
            date(LEAP_YEAR, month, day)?;
            Some((WrittenDay::OfYear { month, day }, after))
        }
    }
}

/// A day behind words that want one: `12.12` alone is a day too.
pub(super) fn deadline_day(pieces: &[Piece], languages: Languages) -> Option<WrittenDay> {
    let found = day(pieces, languages).or_else(|| numbers_before(pieces, |_| true))?;
    Some(found.0)
}

/// `12.11.2026`, `11/12/26`, and `12.11` before a time.
fn numbers(pieces: &[Piece]) -> Option<(WrittenDay, usize)> {
    // A number with a fraction is no day: a time must follow.
    numbers_before(pieces, |rest| {
        let comma = usize::from(
            rest.first()
                .is_some_and(|piece| piece.token == Token::Mark(',')),
        );
        rest.get(comma..).and_then(time).is_some()
    })
}

/// `20.11 arrived`: a day at the beginning of a line, before a word.
fn short_day(pieces: &[Piece]) -> Option<(WrittenDay, usize)> {
    let ((_, 2), (_, 2)) = (number(pieces, 0)?, number(pieces, 2)?) else {
        return None;
    };
    let day = numbers_before(pieces, |rest| {
        let at = usize::from(rest.first().is_some_and(is_parting));
        let word = rest.get(at).filter(|piece| piece.word().is_some());
        word.is_some_and(|word| at > 0 || !word.glued)
    });
    day.filter(|(day, _)| !day.has_year())
}

/// "20.11 | arrived", "20.11: arrived"
fn is_parting(piece: &Piece) -> bool {
    matches!(piece.token, Token::Mark('|' | ':' | '-' | '–' | '—'))
}

/// Two numbers, and a year; without one, what follows tells whether it is a day.
fn numbers_before(
    pieces: &[Piece],
    is_day_before: impl Fn(&[Piece]) -> bool,
) -> Option<(WrittenDay, usize)> {
    let ((first, 1..=2), (second, 1..=2)) = (number(pieces, 0)?, number(pieces, 2)?) else {
        return None;
    };
    let mark_between = mark(pieces, 1)?;
    let day = |year, length| {
        let written = WrittenDay::Numbers {
            first,
            second,
            year,
            mark: mark_between,
        };
        let is_day = [DateOrder::DayFirst, DateOrder::MonthFirst]
            .iter()
            .any(|order| written.in_order(*order, LEAP_YEAR).is_some());
        is_day.then_some((written, length))
    };
    match number(pieces, 4).filter(|_| mark(pieces, 3) == Some(mark_between)) {
        Some((year, 4)) if (2000..2100).contains(&year) => day(Some(year as i32), 5),
        Some((year, 2)) => day(Some(2000 + year as i32), 5),
        Some(_) => None,
        None if is_day_before(pieces.get(3..)?) => day(None, 3),
        None => None,
    }
}

const LEAP_YEAR: i32 = 2024;

impl WrittenDay {
    /// The day in a year, if two numbers are read in this order.
    fn in_order(self, order: DateOrder, year: i32) -> Option<NaiveDate> {
        match self {
            WrittenDay::Date(date) => Some(date),
            WrittenDay::OfYear { month, day } => date(year, month, day),
            WrittenDay::Numbers {
                first,
                second,
                year: own,
                ..
            } => {
                let (day, month) = match order {
                    DateOrder::DayFirst => (first, second),
                    DateOrder::MonthFirst => (second, first),
                };
                date(own.unwrap_or(year), month, day)
            }
        }
    }

    fn has_year(self) -> bool {
        match self {
            WrittenDay::Date(_) => true,
            WrittenDay::OfYear { .. } => false,
            WrittenDay::Numbers { year, .. } => year.is_some(),
        }
    }

    /// The day in this order, or else in the other one; without a year, the first one since `earliest`.
    pub fn on_or_after(self, order: DateOrder, earliest: NaiveDate) -> Option<NaiveDate> {
        let since = |day: &NaiveDate| *day >= earliest;
        let next_year = (!self.has_year()).then(|| earliest.year() + 1);
        let in_order = |order| {
            let day = self.in_order(order, earliest.year()).filter(since);
            day.or_else(|| self.in_order(order, next_year?))
        };
        // Without a year one of both orders may lie nearly a year ahead.
        let (day, other) = (in_order(order), in_order(order.other()));
        match (day, other) {
            (Some(day), Some(other)) if !self.has_year() && day.year() > earliest.year() => {
                Some(day.min(other))
            }
            (day, other) => day.or(other),
        }
    }

    /// The day in this order; without a year, the last one until `latest`.
    pub fn until(self, order: DateOrder, latest: NaiveDate) -> Option<NaiveDate> {
        let day = self.in_order(order, latest.year());
        if self.has_year() {
            return day.filter(|day| *day <= latest);
        }
        day.filter(|day| *day <= latest)
            .or_else(|| self.in_order(order, latest.year() - 1))
    }
}

fn date(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// "of", "the 12th", "г."
fn is_beside_day(pieces: &[Piece], at: usize, languages: Languages) -> bool {
    let mut words = PlainWords::each(languages).flat_map(|words| &words.beside_day);
    let word = pieces.get(at).and_then(Piece::word);
    word.is_some_and(|word| words.any(|known| known == word))
}

/// The number of a month by its name, or by the beginning of it.
fn month(piece: &Piece, languages: Languages) -> Option<u32> {
    let months = &Vocabulary::get(languages).months;
    let (month, _) = months.find(std::slice::from_ref(&piece.token))?;
    Some(month)
}
