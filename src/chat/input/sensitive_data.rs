//! Recognizes data that nobody should send: bank cards, passports, tax numbers.

use super::vocabulary::Vocabulary;
use tracking_number::{Check, Confidence, Subject};

/// The fewest digits that are taken for a document's number beside a word that names a document.
const DIGITS_OF_A_DOCUMENT: usize = 6;

/// Whether a text holds such data.
pub fn is_sensitive(text: &str) -> bool {
    names_document(text) || digit_runs(text).iter().any(|digits| is_card(digits)) || holds_cpf(text)
}

fn names_document(text: &str) -> bool {
    let documents = &Vocabulary::get().documents;
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphabetic());
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= DIGITS_OF_A_DOCUMENT && words.any(|word| documents.contains(word))
}

/// A Brazilian tax number as it is written: 000.000.000-00. Bare, it could be anything.
fn holds_cpf(text: &str) -> bool {
    let shape = |word: &str| {
        let pattern: String = word
            .chars()
            .map(|c| if c.is_ascii_digit() { '0' } else { c })
            .collect();
        pattern == "000.000.000-00"
    };
    text.split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .any(shape)
}

/// The digits of each number in a text; blanks and hyphens inside a number do not part it.
fn digit_runs(text: &str) -> Vec<String> {
    let mut runs = vec![String::new()];
    for character in text.chars() {
        match character {
            '0'..='9' => runs.last_mut().expect("there is one").push(character),
            ' ' | '-' | '\u{a0}' => {}
            _ => runs.push(String::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// Whether digits are a bank card's: its range, its length and its check digit; but no tracking number that checks as well.
fn is_card(digits: &str) -> bool {
    let lengths: &[usize] = match digits.get(..4).and_then(|first| first.parse::<u16>().ok()) {
        Some(4000..=4999) => &[13, 16, 19],
        Some(3400..=3499 | 3700..=3799) => &[15],
        Some(2200..=2204 | 2221..=2720 | 5100..=5599 | 6011 | 6500..=6599 | 9860 | 8600) => &[16],
        Some(6200..=6299) => &[16, 17, 18, 19],
        _ => &[],
    };
    lengths.contains(&digits.len()) && passes_luhn(digits) && !is_tracking_number(digits)
}

fn is_tracking_number(digits: &str) -> bool {
    tracking_number::read(digits).iter().any(|reading| {
        let sure = reading.check == Check::Passed && reading.confidence >= Confidence::Likely;
        reading.subject == Subject::TrackingNumber && sure
    })
}

/// ISO/IEC 7812: from the right, every second digit is doubled, and the digits add up to a multiple of ten.
fn passes_luhn(digits: &str) -> bool {
    let digits = digits.bytes().rev().map(|digit| u32::from(digit - b'0'));
    let sum: u32 = digits
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => digit * 2 - 9,
            (_, digit) => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_and_documents_are_known() {
        for text in [
            "4111 1111 1111 1111",
            "my card is 5500-0000-0000-0004, please",
            "2200000000000004",
            "passport 4509 123456",
            "Паспорт: 4509 123456",
            "мой ИНН 500100732259",
            "CPF 52998224725",
            "529.982.247-25",
        ] {
            assert!(is_sensitive(text), "{text}");
        }
    }

    #[test]
    fn numbers_of_parcels_and_orders_are_not() {
        for text in [
            "RR123456785CN",
            "LP00068434402473",
            "8199633578334590",
            "3005004900988888",
            "9400111899223818218407",
            "10881378073059",
            "4111 1111 1111 1112",
            "the courier asks for my passport",
            "23 days 14 hours",
            "inn of court",
        ] {
            assert!(!is_sensitive(text), "{text}");
        }
    }
}
