//! What is no code and must not be repeated: bank cards, phone numbers; and dates.

use crate::checksum::{gs1, luhn};

/// Digits that are likely a bank card: a length and a beginning that cards have, and the Luhn test.
pub(crate) fn is_card(digits: &[u8]) -> bool {
    let issued = match digits.len() {
        15 => matches!(digits, [b'3', b'4' | b'7', ..]),
        16 => is_card_beginning(digits),
        19 => matches!(digits, [b'2', b'2', ..] | [b'5' | b'6', ..]),
        _ => false,
    };
    issued && luhn(digits)
}

/// Sixteen digits in four groups of four are how a card is copied, also with a digit mistyped.
pub(crate) fn is_card_in_groups(digits: &[u8], groups: &[usize]) -> bool {
    groups == [4, 4, 4, 4] && is_card_beginning(digits) && !gs1(digits)
}

/// Beginnings given to banks: 2 to 6, and the Uzbek 8600 and 9860, the Belarusian 9112. AliExpress orders mostly
/// begin with 8 and 1, which are not.
fn is_card_beginning(digits: &[u8]) -> bool {
    matches!(digits.first(), Some(b'2'..=b'6'))
        || [b"8600", b"9860", b"9112"]
            .iter()
            .any(|beginning| digits.starts_with(*beginning))
}

/// Digits that are likely a phone number.
pub(crate) fn is_phone(digits: &[u8]) -> bool {
    const COUNTRIES: [&[u8]; 9] = [
        b"380", b"375", b"374", b"992", b"993", b"994", b"995", b"996", b"998",
    ];
    match digits.len() {
        9 | 11 => true,
        10 => matches!(digits[0], b'0' | b'7' | b'9'),
        12 => COUNTRIES.iter().any(|country| digits.starts_with(country)),
        _ => false,
    }
}

/// Groups that only phone numbers have.
pub(crate) fn is_phone_in_groups(groups: &[usize]) -> bool {
    matches!(
        groups,
        [3, 3, 4]
            | [3, 3, 2, 2]
            | [3, 2, 2, 3]
            | [1, 3, 3, 4]
            | [1, 3, 3, 2, 2]
            | [3, 2, 3, 2, 2]
            | [2, 3, 3, 2, 2]
    )
}

/// A moment written as digits only: 20260517123000.
pub(crate) fn is_timestamp(digits: &[u8]) -> bool {
    let part = |range: std::ops::Range<usize>| {
        digits[range]
            .iter()
            .fold(0, |sum, byte| sum * 10 + u32::from(byte - b'0'))
    };
    digits.len() == 14
        && (2000..2040).contains(&part(0..4))
        && (1..=12).contains(&part(4..6))
        && (1..=31).contains(&part(6..8))
        && part(8..10) < 24
        && part(10..12) < 60
        && part(12..14) < 60
}

/// The serial number of a phone: 15 digits of the usual beginnings that pass Luhn.
pub(crate) fn is_phone_serial(digits: &[u8]) -> bool {
    digits.len() == 15 && (digits.starts_with(b"35") || digits.starts_with(b"86")) && luhn(digits)
}

/// Whether three groups of digits are a date.
pub(crate) fn is_date(parts: [&str; 3]) -> bool {
    let number = |part: &str| part.parse::<u32>().unwrap_or(u32::MAX);
    let [first, second, third] = parts.map(number);
    let [a, b, c] = parts.map(str::len);
    let day_month = |one: u32, other: u32| {
        (1..=31).contains(&one) && (1..=31).contains(&other) && one.min(other) <= 12
    };
    match (a, b, c) {
        (4, 1 | 2, 1 | 2) => (1990..2100).contains(&first) && day_month(second, third),
        (1 | 2, 1 | 2, 4) => (1990..2100).contains(&third) && day_month(first, second),
        (2, 2, 2) => day_month(first, second),
        _ => false,
    }
}
