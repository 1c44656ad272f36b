//! How an order was paid.

use std::ops::Range;

use super::amounts::tells_purchase;
use super::text::PageText;
use super::words::{AmountKind, DayKind, PageVocabulary, PaymentWord};
use crate::model::Payment;

/// The one way in which a text says that the order was paid.
pub(super) fn payment(page: &PageText, lines: &[Range<usize>]) -> Option<Payment> {
    let words = page.words;
    let mut ways: Vec<Payment> = Vec::new();
    for line in lines {
        let said = page.find(&words.payment, line.clone());
        let is_back = said.iter().any(|word| word.meaning == PaymentWord::Back);
        let paid = tells_payment(page, words, line);
        let bought = paid || tells_purchase(page, words, line);
        if bought && is_back {
            return None;
        }
        ways.extend(said.iter().filter_map(|word| match word.meaning {
            PaymentWord::PayPal if bought => Some(Payment::PayPal),
            // "I ordered a purse by card": a card is other things, too.
            PaymentWord::Card if paid => Some(Payment::Card),
            PaymentWord::Other if paid => Some(Payment::Other),
            PaymentWord::PayPal | PaymentWord::Card | PaymentWord::Other | PaymentWord::Back => {
                None
            }
        }));
    }
    ways.dedup();
    match ways[..] {
        [way] => Some(way),
        _ => None,
    }
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
