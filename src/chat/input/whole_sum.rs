//! Whether a sum of money is all that was paid.

use super::free_text;
use super::languages::Languages;
use super::tokens::{Token, plain};
use super::vocabulary::Vocabulary;
use super::wording::FreeText;
use crate::model::Payment;

/// Whether a text names the sum that was paid, such as `34.00 EUR`: "me devuelven los 34 euros".
pub fn names_sum(text: &str, paid: &str) -> bool {
    let sum = |text: &str| -> Option<f64> { text.replace(',', ".").parse().ok() };
    let Some(paid) = paid.split_whitespace().find_map(sum) else {
        return false;
    };
    let read = |word: &str| sum(word.trim_matches(|c: char| !c.is_ascii_digit()));
    let words: Vec<&str> = text.split_whitespace().collect();
    let vocabulary = Vocabulary::get(Languages::of(text));
    let is_unit = |word: &str| vocabulary.units.has(&Token::Word(plain(word)));
    // "32 of 64": what is less than it, and no length of time, is what is offered.
    let is_less = |(at, word): (usize, &&str)| {
        let is_length = words.get(at + 1).is_some_and(|next| is_unit(next));
        read(word).is_some_and(|sum| sum < paid) && !is_length
    };
    let is_named = words.iter().any(|word| read(word) == Some(paid));
    is_named && !words.iter().enumerate().any(is_less) && !is_limited(&FreeText::read(text))
}

/// Whether a text names the seller: what a seller says is no decision of the store.
pub fn names_seller(text: &str) -> bool {
    FreeText::read(text).has_of("{seller}")
}

/// Whether a text names a claim.
pub fn names_claim(text: &str) -> bool {
    FreeText::read(text).has_of("{dispute}")
}

/// Who took the money, where a text names PayPal or a bank.
pub fn payer_named(text: &str) -> Option<Payment> {
    let read = FreeText::read(text);
    match (read.has_of("{paypal}"), read.has_of("{bank}")) {
        (true, false) => Some(Payment::PayPal),
        (false, true) => Some(Payment::Card),
        _ => None,
    }
}

/// Whether a claim is called one at PayPal: "mon litige paypal".
pub fn names_paypal_claim(text: &str) -> bool {
    let is_paypal = |word: &free_text::TextWord| word.text == "paypal";
    FreeText::read(text).stands_beside("{dispute}", is_paypal)
}

pub(super) fn is_limited(text: &FreeText) -> bool {
    text.has_of("{partly}") || text.has_of("{not}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_that_was_paid() {
        assert!(names_sum("me devuelven los 34 euros", "34.00 EUR"));
        assert!(names_sum("34,50€ zurück", "34.50 EUR"));
        assert!(!names_sum("me devuelven 3 euros", "34.00 EUR"));
        assert!(!names_sum("solo la mitad de 34", "34.00 EUR"));
        assert!(names_sum("they return 34 euros in 5 days", "34.00 EUR"));
        assert!(!names_sum("sie bieten 32 von 64", "64.00 EUR"));
        assert!(!names_sum("ofrecen 18 euros, pagué 24,90", "24.90 EUR"));
    }

    #[test]
    fn a_claim_at_paypal() {
        assert!(names_paypal_claim(
            "elle veut que j'annule mon litige paypal"
        ));
        assert!(!names_paypal_claim(
            "j'ai ouvert le litige, payé par paypal"
        ));
    }
}
