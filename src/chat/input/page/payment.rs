//! How an order was paid.

use std::ops::Range;

use super::text::PageText;
use super::words::{AmountKind, DayKind, PageVocabulary, PaymentWord};
use crate::model::Payment;

/// The one way in which a text says that the order was paid.
pub(super) fn payment(page: &PageText, lines: &[Range<usize>]) -> Option<Payment> {
    let words = PageVocabulary::get();
    let mut ways: Vec<Payment> = Vec::new();
    for line in lines.iter().filter(|line| tells_payment(page, words, line)) {
        let said = page.find(&words.payment, (*line).clone());
        if said.iter().any(|word| word.meaning == PaymentWord::Back) {
            return None;
        }
        ways.extend(said.iter().filter_map(|word| match word.meaning {
            PaymentWord::PayPal => Some(Payment::PayPal),
            PaymentWord::Card => Some(Payment::Card),
            PaymentWord::Back => None,
        }));
    }
    ways.dedup();
    match ways[..] {
        [way] => Some(way),
        _ => None,
    }
}

/// Whether a line speaks of paying or buying.
fn tells_payment(page: &PageText, words: &PageVocabulary, line: &Range<usize>) -> bool {
    let days = page.find(&words.days, line.clone()).into_iter();
    let told = page.find(&words.told, line.clone()).into_iter();
    let amounts = page.find(&words.amounts, line.clone()).into_iter();
    let is_bought = |kind| matches!(kind, DayKind::Paid | DayKind::Ordered);
    days.chain(told).any(|label| is_bought(label.meaning))
        || amounts
            .into_iter()
            .any(|label| label.meaning == AmountKind::Paid)
}
