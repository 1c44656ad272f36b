//! Finds the numbers in what people type: those of a known format, and words that may be one all the same.

use crate::chat::callback::LONGEST_NUMBER;
use tracking_number::{Finding, Verdict};

/// A shorter word is no number.
const SHORTEST_UNKNOWN: usize = 5;
/// From this many digits alone on it may be a telephone number.
const PHONE_FROM: usize = 10;
/// From this many digits alone on it may be a bank card.
const CARD_FROM: usize = 13;

/// The numbers in a text, each once; numbers and corrections too long for a button are left out.
pub fn find(text: &str) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for mut finding in tracking_number::find(text) {
        finding.suggestions.retain(|s| s.len() <= LONGEST_NUMBER);
        if finding.text.len() <= LONGEST_NUMBER && found.iter().all(|f| f.text != finding.text) {
            found.push(finding);
        }
    }
    found
}

/// The tracking number in a text that holds just one.
pub fn only_tracking_number(text: &str) -> Option<String> {
    let found = find(text);
    let mut tracking = found
        .into_iter()
        .filter(|f| f.verdict() == Verdict::TrackingNumber);
    let first = tracking.next()?;
    tracking.next().is_none().then_some(first.text)
}

/// A text that is no number of a known kind, and may be one all the same.
pub enum UnknownNumber {
    Number(String),
    /// Digits as a telephone number has them: to be asked about, and not to be repeated.
    PerhapsPhone(String),
}

/// Takes a word for a number if it can be one; longer rows of digits may be bank cards, and are left alone.
pub fn unknown_number(text: &str) -> Option<UnknownNumber> {
    let word = text.trim().to_ascii_uppercase();
    let plausible = word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let letters = word.chars().filter(char::is_ascii_alphabetic).count();
    let fits = (SHORTEST_UNKNOWN..=LONGEST_NUMBER).contains(&(digits + letters))
        && word.len() <= LONGEST_NUMBER;
    if !plausible || !fits || digits == 0 {
        return None;
    }
    if letters > 0 || digits < PHONE_FROM {
        Some(UnknownNumber::Number(word))
    } else {
        (digits < CARD_FROM).then_some(UnknownNumber::PerhapsPhone(word))
    }
}
