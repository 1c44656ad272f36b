//! How an order was paid.

use std::ops::Range;

use super::amounts::{amount_end, is_number, tells_purchase};
use super::text::{Gap, PageText};
use super::words::{AmountKind, DayKind, PageVocabulary, PaymentWord};
use crate::model::Payment;

/// So many pieces a sum has at most.
const MOST_OF_A_SUM: usize = 6;

/// The one way in which a text says that the order was paid.
pub(super) fn payment(page: &PageText, lines: &[Range<usize>], is_order: bool) -> Option<Payment> {
    let words = page.words;
    let mut ways: Vec<Payment> = Vec::new();
    for line in lines {
        let said = page.find(&words.payment, line.clone());
        let paid = tells_payment(page, words, line);
        let bought = paid || is_order || tells_purchase(page, words, line);
        let is_back = |clause: Range<usize>| {
            let said = page.find(&words.payment, clause);
            said.iter().any(|word| word.meaning == PaymentWord::Back)
        };
        for word in &said {
            // "I ordered a purse by card": a card is other things, too.
            let is_told = paid || bought && stands_apart(page, line, &word.pieces);
            let way = match word.meaning {
                PaymentWord::PayPal if bought => Payment::PayPal,
                PaymentWord::Card if is_told => Payment::Card,
                PaymentWord::Other if is_told => Payment::Other,
                _ => continue,
            };
            if is_back(page.clause(line, word.pieces.start)) {
                return None;
            }
            ways.push(way);
        }
    }
    ways.dedup();
    match ways[..] {
        [way] => Some(way),
        _ => None,
    }
}

/// Whether a way of paying is an item of a list, or stands right behind the sum: "32 euro, credit card", "12 zł blikiem".
fn stands_apart(page: &PageText, line: &Range<usize>, way: &Range<usize>) -> bool {
    let parted = |at: usize| at >= line.end || page.gaps[at] >= Gap::Comma || page.is_mark(at);
    let behind_sum = || {
        let numbers = (line.start..way.start).rev().take(MOST_OF_A_SUM);
        let mut numbers = numbers.filter(|at| is_number(page, *at));
        numbers.any(|at| amount_end(page, at, way.start) == Some(way.start))
    };
    parted(way.end) && (way.start == line.start || parted(way.start) || behind_sum())
}

fn tells_payment(page: &PageText, words: &PageVocabulary, line: &Range<usize>) -> bool {
    let days = page.find(&words.days, line.clone());
    let amounts = page.find(&words.amounts, line.clone());
    days.iter().any(|label| label.meaning == DayKind::Paid)
        || amounts
            .iter()
            .any(|label| label.meaning == AmountKind::Paid)
}

/// The way of paying that a text names and nothing else: "by card", "картой".
pub fn payment_alone(text: &str) -> Option<Payment> {
    let page = PageText::of(text);
    let words = page.words;
    let [line] = &page.lines[..] else {
        return None;
    };
    let (mut at, mut way) = (line.start, None);
    while at < line.end {
        if let Some((word, length)) = page.phrase_at(&words.payment, at, line.end) {
            way = match word {
                PaymentWord::PayPal => Some(Payment::PayPal),
                PaymentWord::Card => Some(Payment::Card),
                PaymentWord::Other => Some(Payment::Other),
                PaymentWord::Back => return None,
            };
            at += length;
        } else if page.is_mark(at) || paid_length(&page, words, at, line.end).is_some() {
            at += paid_length(&page, words, at, line.end).unwrap_or(1);
        } else {
            return None;
        }
    }
    way
}

/// Whether a text of one line says that somebody paid.
pub fn tells_paying(text: &str) -> bool {
    let page = PageText::of(text);
    let words = page.words;
    matches!(&page.lines[..], [line] if tells_payment(&page, words, line))
}

fn paid_length(page: &PageText, words: &PageVocabulary, at: usize, end: usize) -> Option<usize> {
    let (kind, length) = page.phrase_at(&words.amounts, at, end)?;
    (kind == AmountKind::Paid).then_some(length)
}
