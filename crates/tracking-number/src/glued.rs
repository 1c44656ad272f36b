//! Codes without a space between them and a word, or another code: `ТРЕКRR123456785CN`, `RR123456785CNRR473124829GB`.

use crate::classify::{ClassifiedCode, classify};
use crate::formats::s10;
use crate::letters::compact;
use crate::reading::Check;
use std::ops::Range;

/// The length of an international postal number.
const POSTAL: usize = 13;

/// The codes within one word, with their places in it.
pub(crate) fn codes(word: &str) -> Vec<(Range<usize>, ClassifiedCode)> {
    if let Some(codes) = postal_numbers(word) {
        return codes;
    }
    without_words(word).into_iter().collect()
}

/// The word as nothing but international postal numbers, one after the other.
fn postal_numbers(word: &str) -> Option<Vec<(Range<usize>, ClassifiedCode)>> {
    if word.len() < 2 * POSTAL || !word.len().is_multiple_of(POSTAL) || !word.is_ascii() {
        return None;
    }
    (0..word.len() / POSTAL)
        .map(|at| {
            let place = at * POSTAL..(at + 1) * POSTAL;
            let code = compact(&word[place.clone()]);
            let reading = s10::FORMAT.read(&code)?;
            (reading.check == Check::Passed).then_some((place, classify(&code)?))
        })
        .collect()
}

/// The code without the small or foreign letters in front of it and after it.
fn without_words(word: &str) -> Option<(Range<usize>, ClassifiedCode)> {
    let belongs = |character: char| character.is_ascii_uppercase() || character.is_ascii_digit();
    let start = word.find(belongs)?;
    let end = word.rfind(belongs)? + 1;
    let code = &word[start..end];
    let trimmed = code.len() < word.len() && code.chars().all(belongs);
    let own_letters = code.bytes().filter(u8::is_ascii_uppercase).count() >= 2;
    if !trimmed || !own_letters {
        return None;
    }
    let known = classify(code).filter(ClassifiedCode::is_sure)?;
    Some((start..end, known))
}
