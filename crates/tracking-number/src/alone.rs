//! Numbers that are read only where a text holds nothing else: within a longer text they look like a phone number or a word.

use crate::classify::{ClassifiedCode, classify};
use crate::finding::Finding;
use crate::formats::joom_order;
use crate::letters::compact;
use crate::reading::Reading;

/// How many characters a Joom order has.
const JOOM_ORDER: usize = 7;
/// The most characters of a number here, with a space after each digit.
const LONGEST: usize = 64;

/// The one number of a text.
pub(crate) fn find(text: &str) -> Option<Finding> {
    number(text).or_else(|| joom_order(text))
}

/// Digits that a phone or its serial number may have, whose check says that they follow a parcel.
fn number(text: &str) -> Option<Finding> {
    let trimmed = text.trim();
    if trimmed.len() > LONGEST {
        return None;
    }
    let whole = trimmed.bytes().all(|byte| byte.is_ascii_digit());
    if !whole && !is_spelled(trimmed) {
        return None;
    }
    let code = compact(trimmed);
    let possible = match code.len() {
        10 => whole && code.starts_with('9'),
        11 => !is_mobile(&code),
        15 => whole && code.starts_with("99"),
        _ => false,
    };
    let known = possible
        .then(|| classify(&code))
        .flatten()
        .filter(ClassifiedCode::is_sure)?;
    Some(finding(text, known.text, known.readings))
}

/// Whether every digit stands for itself.
fn is_spelled(text: &str) -> bool {
    let mut parts = text.split_ascii_whitespace();
    parts.all(|part| part.len() == 1 && part.as_bytes()[0].is_ascii_digit())
}

/// A mobile number of Russia, in full.
fn is_mobile(digits: &str) -> bool {
    digits.starts_with("79") || digits.starts_with("89")
}

/// A Joom order number. Small letters count where there is a digit among them: letters alone are a word.
fn joom_order(text: &str) -> Option<Finding> {
    let code = text.trim();
    if code.len() != JOOM_ORDER {
        return None;
    }
    let capitals = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let plain = code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let digits = code.bytes().any(|byte| byte.is_ascii_digit());
    let reading = (plain && (digits || code.bytes().all(capitals)))
        .then(|| joom_order::ALONE.read(&code.to_ascii_uppercase()))
        .flatten()?;
    Some(finding(text, code.to_ascii_uppercase(), vec![reading]))
}

/// The one finding of a text that holds nothing else.
fn finding(text: &str, code: String, readings: Vec<Reading>) -> Finding {
    let start = text.len() - text.trim_start().len();
    Finding {
        place: start..start + text.trim().len(),
        text: code,
        typed: None,
        readings,
        label: None,
        suggestions: Vec::new(),
    }
}
