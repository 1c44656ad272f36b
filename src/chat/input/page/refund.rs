//! A store's e-mail or page that says that the money is on its way back: how much, and since when.

use std::ops::Range;

use chrono::NaiveDate;

use super::super::amount::{amount, amount_in};
use super::super::part_back::is_between_sums;
use super::super::seller_reply::days_named;
use super::super::shipping_day::shipped_on;
use super::super::writer::Writer;
use super::amounts::is_number;
use super::day_pieces::days_between;
use super::scan_told::only_past_day;
use super::text::{Found, Gap, PageText};

/// A text of fewer lines is no mail: who tells it in a sentence is understood by that.
const FEWEST_LINES: usize = 3;
/// So many pieces before what is said are searched for what takes it back.
const LOOK_BACK: usize = 6;

/// What such a mail tells of the refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundMail {
    pub amount: Option<String>,
    pub on: Option<NaiveDate>,
}

/// Reads such a mail; nothing where a text is none.
pub fn refund_mail(text: &str, writer: &Writer) -> Option<RefundMail> {
    let page = PageText::of(text);
    let is_mail = page.lines.len() >= FEWEST_LINES;
    let is_cancelled = page.has(&page.words.cancelled, &page.lines) && names_refund(&page);
    let says = || page.lines.iter().any(|line| says_refund(&page, line));
    let is_notice = || is_cancelled && is_said_of_sum(&page);
    if !(is_mail && (is_cancelled || says()) || is_notice()) {
        return None;
    }
    let tables = [&page.words.refund_said, &page.words.refund_label];
    let is_of_refund = |line: &&Range<usize>| {
        let line = std::slice::from_ref(*line);
        tables.iter().any(|table| page.has(table, line))
    };
    let lines = || page.lines.iter().filter(is_of_refund);
    let day = |line: &Range<usize>| {
        let days = days_between(&page, page.words, line.clone()).into_iter();
        let mut days = days.filter_map(|day| shipped_on(page.shown(day), writer).ok());
        days.next()
    };
    Some(RefundMail {
        amount: lines().find_map(|line| amount_in(page.line(line))),
        on: lines()
            .find_map(day)
            .or_else(|| only(page.lines.iter().filter_map(day))),
    })
}

/// Whether a line or two that say that an order was cancelled name the sum that comes back, and ask nothing.
fn is_said_of_sum(page: &PageText) -> bool {
    let words = page.words;
    let says = |line: &Range<usize>| {
        let labels = page.find(&words.refund_label, line.clone());
        labels.iter().any(|label| {
            let clause = page.clause(line, label.pieces.start);
            !page.has(&words.negations, std::slice::from_ref(&clause))
        })
    };
    let mut lines = page.lines.iter();
    !page.text.contains('?') && lines.any(|line| says(line) && amount_in(page.line(line)).is_some())
}

/// Whether a line or two say that money is on its way back: "Refund of US $12.40 has been issued".
pub fn is_refund_notice(text: &str) -> bool {
    let says = |text: &str| {
        let page = PageText::of(text);
        let is_brief = page.lines.len() < FEWEST_LINES;
        is_brief && page.lines.iter().any(|line| says_refund(&page, line))
    };
    says(text) || says(&without_sums(text))
}

/// The sum that a notice tells, and its day.
pub fn refund_sum(text: &str, writer: &Writer) -> Option<RefundMail> {
    Some(RefundMail {
        amount: Some(amount_in(text)?),
        // "5-14 business days" is no day.
        on: only_past_day(text, writer).filter(|_| days_named(text).is_none()),
    })
}

/// The sum may stand amid what is said: "Refund of US $12.40 has been issued".
fn without_sums(text: &str) -> String {
    let is_currency = |word: &str| amount(&format!("1 {word}")).is_ok();
    let is_of_sum = |word: &str| {
        let has_digit = word.contains(|c: char| c.is_ascii_digit());
        let bare = word.trim_matches(|c: char| c.is_ascii_punctuation());
        has_digit || is_currency(bare) || is_between_sums(bare)
    };
    let words = text.split_whitespace().filter(|word| !is_of_sum(word));
    words.collect::<Vec<_>>().join(" ")
}

/// The only day of a mail.
fn only(mut days: impl Iterator<Item = NaiveDate>) -> Option<NaiveDate> {
    let day = days.next()?;
    days.all(|other| other == day).then_some(day)
}

/// So many pieces may stand between "refund" and what was done with it.
const MOST_BETWEEN: usize = 16;

/// "Refund for order 8190 of 15 USD was sent": a number stands between what is said, and no parcel.
fn said_apart(page: &PageText, line: &Range<usize>) -> Option<Found<()>> {
    let words = page.words;
    let labels = page.find(&words.refund_label, line.clone());
    labels.into_iter().find_map(|label| {
        let begin = label.pieces.end;
        let last = line.end.min(begin + MOST_BETWEEN);
        let parted = |at: &usize| page.gaps[*at] >= Gap::Clause;
        let last = (begin..last).find(parted).unwrap_or(last);
        let done =
            (begin..last).find(|at| page.phrase_at(&words.refund_done, *at, last).is_some())?;
        let between = begin..done;
        let has_number = between.clone().any(|at| is_number(page, at));
        let of_parcel = page.has(&words.parcel, std::slice::from_ref(&between))
            && !page.has(&words.order_number, std::slice::from_ref(&between));
        (has_number && !of_parcel).then_some(label)
    })
}

/// Whether a page whose order was cancelled speaks of money that comes back.
fn names_refund(page: &PageText) -> bool {
    let words = page.words;
    page.has(&words.refund_label, &page.lines) || page.has(&words.refund_said, &page.lines)
}

/// Whether a line says as a fact that money comes back: no condition, no negation, no question.
fn says_refund(page: &PageText, line: &Range<usize>) -> bool {
    let words = page.words;
    let mut found = page.find(&words.refund_said, line.clone());
    found.extend(said_apart(page, line));
    let is_fact = |start: usize| {
        let from = line.start.max(start.saturating_sub(LOOK_BACK));
        let denied = |at: usize| {
            page.phrase_at(&words.negations, at, start).is_some()
                || page.phrase_at(&words.futures, at, start).is_some()
        };
        !(from..start).any(denied)
    };
    !page.line(line).ends_with('?') && found.iter().any(|found| is_fact(found.pieces.start))
}
