//! An answer that puts itself right: "5 November, no, the 6th". The last word counts.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::correction::behind_correction;
use super::free_text::place_in;
use super::languages::Languages;
use super::moment::on_day;
use super::page::{is_date, month_alone};
use super::protection_end::{EndAsked, protection_end};
use super::shipping_day::shipped_on;
use super::tokens::{Token, plain};
use super::vocabulary::Vocabulary;
use super::wording::FreeText;
use super::writer::Writer;
use crate::advice;

/// In a longer text each day may belong to something else.
const MOST_WORDS: usize = 12;

/// The day that takes the place of the one before; a number alone is of the same month.
pub fn day_put_right(text: &str, writer: &Writer) -> Option<NaiveDate> {
    let day = |text: &str| shipped_on(text, writer).ok();
    put_right(text, |wrong, right| {
        let wrong = day(wrong)?;
        // "12 November, sorry, October"
        let of_month = || match month_alone(right) {
            Some(month) => wrong.with_month(month),
            None => wrong.with_day(number(right)?),
        };
        let is_past = |day: &NaiveDate| *day <= writer.today();
        of_month().filter(is_past).or_else(|| day(right))
    })
}

/// The same of the end of protection: a number alone counts as the one before did.
pub fn end_put_right(text: &str, asked: &EndAsked) -> Option<DateTime<Utc>> {
    let zone = asked.writer.zone;
    let end = |text: &str| protection_end(text, asked).ok();
    put_right(text, |wrong, right| {
        let wrong_end = end(wrong)?;
        let of_month = || {
            let day = advice::last_day(wrong_end, zone).with_day(number(right)?)?;
            on_day(day, None, &zone).filter(|end| *end > asked.writer.now)
        };
        let of_month = is_date(wrong).then(of_month).flatten();
        of_month.or_else(|| end(right))
    })
}

/// What stands on both sides of each "or", where each may be an answer by itself: "the day before yesterday or 3 days ago".
pub fn alternatives(text: &str) -> Vec<(&str, &str)> {
    let words: Vec<&str> = text.split_whitespace().take(MOST_WORDS + 1).collect();
    let joins = &Vocabulary::get(Languages::of(text)).range_to;
    let is_joint = |word: &&&str| joins.has(&Token::Word(plain(word)));
    let inner = words.iter().skip(1).filter(is_joint);
    let parted = inner.map(|word| {
        let (before, rest) = text.split_at(place_in(text, word));
        (before.trim(), rest[word.len()..].trim())
    });
    let is_whole = |(before, behind): &(&str, &str)| !before.is_empty() && !behind.is_empty();
    let is_short = words.len() <= MOST_WORDS;
    parted.filter(|parts| is_short && is_whole(parts)).collect()
}

/// "6", "the 6th"
fn number(text: &str) -> Option<u32> {
    let last = text.split_whitespace().last()?;
    let is_alone = text.split_whitespace().count() <= 2;
    let number = last.trim_end_matches(char::is_alphabetic).parse();
    number.ok().filter(|_| is_alone)
}

/// What two answers tell of which the second takes the place of the first: "5 November, no, the 6th". `read` has both, without the
/// words between them.
fn put_right<T>(text: &str, read: impl Fn(&str, &str) -> Option<T>) -> Option<T> {
    let words: Vec<&str> = text.split_whitespace().take(MOST_WORDS + 1).collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    words[1.min(words.len())..].iter().find_map(|word| {
        if !FreeText::read(word).has_of("{oops}") {
            return None;
        }
        let (before, rest) = text.split_at(place_in(text, word));
        let is_sign = |c: char| !c.is_alphanumeric();
        let behind = behind_correction(rest).unwrap_or(&rest[word.len()..]);
        read(
            before.trim_end_matches(is_sign),
            behind.trim_matches(is_sign),
        )
    })
}
