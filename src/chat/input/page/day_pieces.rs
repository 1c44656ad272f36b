//! Finds the pieces of a page that may be a day, a length of time or a range of them.

use std::ops::Range;

use super::super::amount::CurrencyFirst;
use super::super::tokens::{SPACED_DASH, Token};
use super::store;
use super::text::{Gap, PageText};
use super::words::{PageTable, PageVocabulary};

/// The longest day, with its time and zone, in pieces.
const LONGEST_DAY: usize = 24;

/// The longest number, with its thousands and hundredths, in pieces.
const LONGEST_NUMBER: usize = 6;

/// A number of four digits behind a comma is a year, or it is no part of the day: "two weeks ago, 1500".
const YEARS: Range<u32> = 1990..2100;

/// The most words that say that a length of time is past.
const LONGEST_AGO: usize = 4;

/// The longest rows of pieces that may be a day, a length of time or a range of them.
pub(super) fn days_between(
    page: &PageText,
    words: &PageVocabulary,
    within: Range<usize>,
) -> Vec<Range<usize>> {
    let mut days = Vec::new();
    let mut at = within.start;
    while at < within.end {
        let end = day_end(page, words, at, within.end);
        if end > at && is_day(page, words, at..end) {
            days.push(with_ago(page, words, at..end, within.start)..end);
        }
        at = end.max(at + 1);
    }
    days
}

/// Where a length of time begins that small words before it make a day: "il y a 3 semaines", "ça fait 2 mois".
fn with_ago(page: &PageText, words: &PageVocabulary, day: Range<usize>, from: usize) -> usize {
    let begins = from.max(day.start.saturating_sub(LONGEST_AGO))..day.start;
    // "за 3 дня до"
    let is_led = begins.end > begins.start && page.is_one_of(&words.offset_lead, day.start - 1);
    let counts = |at: usize| page.phrase_at(&words.offset, at, day.end).is_some();
    if is_led && day.clone().any(counts) {
        return day.start - 1;
    }
    let reaches = |at: &usize| {
        if is_store(page, words, *at) {
            return false;
        }
        let found = page.phrase_at(&words.ago, *at, day.end);
        found.is_some_and(|(_, length)| at + length >= day.start)
    };
    let begins = begins
        .into_iter()
        .filter(|_| page.gaps[day.start] <= Gap::Space);
    begins.into_iter().find(reaches).unwrap_or(day.start)
}

/// Where the day that begins at a place ends; the place itself where none does.
fn day_end(page: &PageText, words: &PageVocabulary, start: usize, limit: usize) -> usize {
    let glued_to_word = start > 0
        && page.gaps[start] == Gap::None
        && matches!(page.tokens[start - 1], Token::Word(_));
    if glued_to_word {
        return start;
    }
    if let Some(end) = holiday_end(page, words, start, limit) {
        return end;
    }
    if !begins_day(page, words, start) {
        return start;
    }
    let span_at = |at: usize| page.phrase_at(&words.whole_spans, at, limit);
    let half_at = |at: usize| page.phrase_at(&words.half, at, limit);
    // "3 days before Christmas", but "3 November Christmas lights".
    let holiday_at = |at: usize| {
        let holiday = page.phrase_at(&words.holidays, at, limit)?;
        ends_with(page, &words.offset, start + 1..at).then_some(holiday)
    };
    let mut end = start + span_at(start).map_or(1, |(_, length)| length);
    let mut at = end;
    while at < limit.min(start + LONGEST_DAY) {
        let goes_on = match page.gaps[at] {
            Gap::None | Gap::Space => true,
            Gap::Comma => goes_on(page, words, at),
            // "23:59 (PST)"
            Gap::Clause => page.before(at).ends_with('(') && page.is_one_of(&words.zones, at),
            Gap::Cell | Gap::Line => false,
        };
        if !goes_on {
            break;
        }
        let phrase = span_at(at)
            .or_else(|| half_at(at))
            .or_else(|| holiday_at(at));
        if let Some((_, length)) = phrase {
            (at, end) = (at + length, at + length);
            continue;
        }
        match &page.tokens[at] {
            Token::Word(_) if page.is_one_of(&words.time, at) => end = at + 1,
            Token::Number { digits, .. }
                if is_of_time(*digits) && !is_price(page, at) && !has_hundredths(page, at) =>
            {
                end = at + 1
            }
            Token::Word(_) if page.is_one_of(&words.within_time, at) => {}
            Token::Mark('.' | '/' | '-' | ':' | '+' | SPACED_DASH) => {}
            _ => break,
        }
        at += 1;
    }
    end
}

/// The longest phrase before a holiday that is a day.
const LONGEST_BEFORE_HOLIDAY: usize = 5;

/// Whether some pieces end with a phrase of a table.
fn ends_with(page: &PageText, table: &PageTable<()>, pieces: Range<usize>) -> bool {
    let begins = pieces.end.saturating_sub(LONGEST_BEFORE_HOLIDAY);
    let mut begins = pieces.start.max(begins)..pieces.end;
    begins.any(|at| {
        let found = page.phrase_at(table, at, pieces.end);
        found.is_some_and(|(_, length)| at + length == pieces.end)
    })
}

/// Where a holiday ends that is a day: "by Christmas", "on Halloween".
fn holiday_end(
    page: &PageText,
    words: &PageVocabulary,
    start: usize,
    limit: usize,
) -> Option<usize> {
    let (_, length) = page.phrase_at(&words.holidays, start, limit)?;
    let end = start + length;
    // "Paid on Halloween", but "spent on Christmas lights".
    let is_last = || page.gaps.get(end).is_none_or(|gap| *gap >= Gap::Comma);
    let is_day = ends_with(page, &words.until, 0..start)
        || is_last() && ends_with(page, &words.before_day, 0..start);
    is_day.then_some(end)
}

fn begins_day(page: &PageText, words: &PageVocabulary, at: usize) -> bool {
    match &page.tokens[at] {
        Token::Word(_) => {
            let is_time = page.is_one_of(&words.time, at) && !is_store(page, words, at);
            is_time
                || page
                    .phrase_at(&words.whole_spans, at, page.tokens.len())
                    .is_some()
        }
        Token::Number { digits, .. } => is_of_time(*digits) && !is_price(page, at),
        Token::Mark(_) => false,
    }
}

/// "Na Temu 20 października": the store's name says in Polish that a length of time is past.
fn is_store(page: &PageText, words: &PageVocabulary, at: usize) -> bool {
    let end = page.tokens.len();
    page.phrase_at(&words.ago, at, end).is_some() && store::length_of_name(page, at, end).is_some()
}

/// Longer numbers are years at most, or a day that is run together.
fn is_of_time(digits: usize) -> bool {
    digits <= 4 || digits == 8
}

/// "$24", "24 eur": a number beside a currency is no day and no year.
pub(super) fn is_price(page: &PageText, at: usize) -> bool {
    let sign = page.before(at).contains([
        '$', '€', '£', '₽', '¥', '₴', '₸', '₺', '₹', '₪', '*', '#', '№',
    ]);
    // "64 € 3 nov": the sign is that of the number before it.
    let is_of_number_before = page.before(at).ends_with(char::is_whitespace)
        && at
            .checked_sub(1)
            .is_some_and(|before| matches!(page.tokens[before], Token::Number { .. }) && sign);
    sign && !is_of_number_before || !is_within_date(page, at) && has_currency_behind(page, at)
}

fn has_currency_behind(page: &PageText, at: usize) -> bool {
    let last = last_of_number(page, at);
    // "5 days", "12 Nov"
    if page.is_one_of(&page.words.time, last + 1) && !page.is_currency(last + 1) {
        return false;
    }
    let is_year = last == at && matches!(page.tokens[at], Token::Number { digits: 4, .. });
    match page.currency_behind(last) {
        Some(CurrencyFirst::Alone) => true,
        Some(CurrencyFirst::BeforeNumber) => !is_year,
        None => false,
    }
}

/// "5 Nov 19,99": behind a day, a number with a comma and two digits more is a sum.
fn has_hundredths(page: &PageText, at: usize) -> bool {
    let is_two_digits = matches!(
        page.tokens.get(at + 1),
        Some(Token::Number { digits: 2, .. })
    );
    is_two_digits && page.before(at + 1) == ","
}

/// "20.10.24", "20/10/24": a number that a mark ties to the one before it.
fn is_within_date(page: &PageText, at: usize) -> bool {
    let is_tied = |at: usize| page.gaps[at] == Gap::None;
    let mark = at.checked_sub(1).filter(|mark| page.is_mark(*mark));
    mark.is_some_and(|mark| mark > 0 && is_tied(at) && is_tied(mark))
}

/// The last piece of a number that is written with its thousands or its hundredths: "1 299", "24.50", "24,50".
fn last_of_number(page: &PageText, at: usize) -> usize {
    let digits = |at: usize| match page.tokens.get(at) {
        Some(Token::Number { digits, .. }) => Some(*digits),
        _ => None,
    };
    let mut last = at;
    while last < at + LONGEST_NUMBER {
        let point = matches!(page.tokens.get(last + 1), Some(Token::Mark('.')));
        let next = if point { last + 2 } else { last + 1 };
        let Some(more) = digits(next) else {
            break;
        };
        let between = &page.text[page.places[last].end..page.places[next].start];
        match (between, more) {
            (" " | "\u{a0}" | "\u{202f}" | "." | ",", 3) => last = next,
            ("." | ",", 1..=2) => return next,
            _ => break,
        }
    }
    last
}

/// Where the day that stands at a place ends.
pub(super) fn day_at(
    page: &PageText,
    words: &PageVocabulary,
    at: usize,
    limit: usize,
) -> Option<usize> {
    let end = day_end(page, words, at, limit);
    (end > at && is_day(page, words, at..end)).then_some(end)
}

/// Whether what follows a comma belongs to the day before it: a year, a time of day, a length of time, a month.
fn goes_on(page: &PageText, words: &PageVocabulary, at: usize) -> bool {
    match (&page.tokens[at], page.tokens.get(at + 1)) {
        (Token::Number { digits: 4, value }, _) => YEARS.contains(value),
        (Token::Number { .. }, Some(Token::Mark(':'))) => true,
        // "56 days, 18 hours", but not "5 November, 75 days".
        (Token::Number { .. }, Some(Token::Word(_))) if page.is_one_of(&words.units, at + 1) => {
            page.is_one_of(&words.units, at - 1)
        }
        (Token::Number { .. }, Some(Token::Word(_))) => page.is_one_of(&words.time, at + 1),
        // "Di, 24.11."
        (Token::Number { .. }, Some(Token::Mark('.' | '/'))) => page.is_weekday(at - 1),
        // "Friday, Nov 5", but not "5 November, noch 75 Tage".
        (Token::Word(_), Some(Token::Number { .. })) => {
            page.is_one_of(&words.time, at) && !page.is_one_of(&words.left, at)
        }
        _ => false,
    }
}

/// Whether some pieces say enough for a day: a number with a word or a mark, or a word alone that names a day.
fn is_day(page: &PageText, words: &PageVocabulary, pieces: Range<usize>) -> bool {
    let tokens = &page.tokens[pieces.clone()];
    let glued = page.gaps.get(pieces.end) == Some(&Gap::None)
        && matches!(page.tokens.get(pieces.end), Some(Token::Word(_)));
    let has = |table| pieces.clone().any(|at| page.is_one_of(table, at));
    let number = |token: &Token| matches!(token, Token::Number { .. });
    let date_mark = |token: &Token| matches!(token, Token::Mark('.' | '/' | '-' | ':'));
    let run_together = matches!(tokens, [Token::Number { digits: 8, .. }]);
    let counts = tokens.iter().any(number);
    let is_span = |at: usize| page.phrase_at(&words.whole_spans, at, pieces.end).is_some();
    let is_holiday = || holiday_end(page, words, pieces.start, pieces.end).is_some();
    let says = has(&words.day_names)
        || is_holiday()
        || pieces.clone().any(is_span)
        || counts && (has(&words.time) || tokens.iter().any(date_mark))
        || run_together;
    says && !glued
}
