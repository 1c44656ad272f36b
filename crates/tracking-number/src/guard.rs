//! Finds what is not a code: bank cards and phone numbers, which must never be repeated to the person, and dates.

use crate::checksum::{gs1, luhn};
use crate::classify::classify;
use crate::country::country;
use crate::labels::{self, Label};
use crate::moments;
use crate::reading::Check;
use crate::words::{Gap, Word, Words};
use std::ops::Range;

/// The most groups of a phone number.
const PHONE_GROUPS: usize = 6;

/// Which words of a group are taken or set aside.
#[derive(Debug, Default)]
pub(crate) struct Guard {
    taken: Vec<bool>,
    /// Likely a phone number or a bank card, or a part of one.
    private: Vec<bool>,
}

impl Guard {
    /// Begins with a new group: nothing is taken but addresses and dates.
    pub(crate) fn begin(&mut self, text: &str, words: &Words) {
        self.taken.clear();
        self.taken.resize(words.list.len(), false);
        self.private.clear();
        self.private.resize(words.list.len(), false);
        self.set_aside_addresses(&words.list);
        self.set_aside_dates(words);
        self.set_aside_identifiers(words);
        self.set_aside_moments_and_books(text, words);
    }

    /// Whether a word was not taken.
    pub(crate) fn is_free(&self, at: usize) -> bool {
        !self.taken[at]
    }

    /// Whether a word was not taken and is not private.
    pub(crate) fn is_open(&self, at: usize) -> bool {
        !self.taken[at] && !self.private[at]
    }

    pub(crate) fn is_private(&self, row: Range<usize>) -> bool {
        self.private[row].contains(&true)
    }

    pub(crate) fn take(&mut self, row: Range<usize>) {
        self.taken[row].fill(true);
    }

    /// The parts of an e-mail address and of a user's name.
    fn set_aside_addresses(&mut self, words: &[Word]) {
        let mut address = false;
        for (at, word) in words.iter().enumerate().rev() {
            let joined = words.get(at + 1).is_some_and(|next| {
                matches!(next.gap, Gap::Dot | Gap::Dash | Gap::Underscore)
                    && word.after.is_some_and(|after| !after.is_whitespace())
            });
            address = word.after == Some('@') || (address && joined);
            self.taken[at] |= address || word.before == Some('@');
        }
    }

    fn set_aside_dates(&mut self, words: &Words) {
        for (at, row) in words.list.windows(3).enumerate() {
            let same_gap = row[1].gap == row[2].gap && matches!(row[1].gap, Gap::Dot | Gap::Dash);
            if same_gap && is_date([at, at + 1, at + 2].map(|at| words.code(at))) {
                self.taken[at..at + 3].fill(true);
            }
        }
    }

    /// Machines' identifiers (8-4-4-4-12 characters) and the numbers of pages (`/item/1234567890123456.html`).
    fn set_aside_identifiers(&mut self, words: &Words) {
        for (at, row) in words.list.windows(5).enumerate() {
            let lengths = row.iter().map(Word::len).eq([8, 4, 4, 4, 12]);
            if lengths && row[1..].iter().all(|word| word.gap == Gap::Dash) {
                self.taken[at..at + 5].fill(true);
            }
        }
        for (at, row) in words.list.windows(2).enumerate() {
            let page = row[1].gap == Gap::Dot && matches!(words.code(at + 1), "HTM" | "HTML");
            self.taken[at] |= page && row[0].is_number();
        }
    }

    /// Moments, which links are full of and which programs print, and books' numbers.
    fn set_aside_moments_and_books(&mut self, text: &str, words: &Words) {
        for (at, word) in words.list.iter().enumerate() {
            let code = words.code(at);
            let number = word.is_number();
            self.taken[at] |= code.starts_with("ISBN")
                || number && is_book(code.as_bytes())
                || number && moments::is_moment(text, word.place.start, code);
        }
    }

    /// Finds the digits that make a phone number or a bank card.
    pub(crate) fn find_private(&mut self, text: &str, words: &Words) {
        let list = &words.list;
        let mut at = 0;
        while at < list.len() {
            let end = self.end_of_number(list, at);
            if end > at {
                let whole = words.row(at..end).as_bytes();
                let groups = &list[at..end];
                let with_date = begins_with_card(whole)
                    && !(groups.len() == 1 && is_long_number(words.code(at)));
                let card = with_date || is_card_in_groups(whole, groups);
                if card || list[at].before == Some('+') || is_private(whole) {
                    self.private[at..end].fill(true);
                }
                self.find_grouped_phones(words, at..end);
            }
            at = end.max(at + 1);
        }
        for (at, word) in list.iter().enumerate() {
            self.private[at] |= word.is_number() && is_private(words.code(at).as_bytes());
            self.private[at] &= !is_called_tracking(text, word, words.code(at));
        }
    }

    fn find_grouped_phones(&mut self, words: &Words, row: Range<usize>) {
        for start in row.clone() {
            for end in start + 2..=row.end.min(start + PHONE_GROUPS) {
                if is_phone_in_groups(&words.list[start..end])
                    || is_phone_with_area(words, start..end)
                {
                    self.private[start..end].fill(true);
                }
            }
        }
    }

    /// Where the row of free digit groups that begins at a word ends.
    fn end_of_number(&self, list: &[Word], at: usize) -> usize {
        let belongs = |at: usize| list[at].is_number() && !self.taken[at];
        if !belongs(at) {
            return at;
        }
        (at + 1..list.len())
            .find(|next| matches!(list[*next].gap, Gap::Hard | Gap::Line) || !belongs(*next))
            .unwrap_or(list.len())
    }
}

/// A bank account in Russia: 20 digits that begin with 3 or 4, with the currency in the sixth to the eighth.
fn is_russian_account(digits: &[u8]) -> bool {
    digits.len() == 20
        && matches!(digits[0], b'3' | b'4')
        && matches!(&digits[5..8], b"810" | b"840" | b"978" | b"156")
}

/// Digits that are likely a bank card or account, a phone number, a phone's serial number, a date with its time, or one digit
/// repeated.
pub(crate) fn is_private(digits: &[u8]) -> bool {
    let repeated = digits.len() >= 10 && digits.iter().all(|digit| *digit == digits[0]);
    repeated
        || is_russian_account(digits)
        || is_phone(digits)
        || is_card(digits)
        || is_phone_serial(digits)
        || is_timestamp(digits)
}

/// Digits that are likely a bank card: a length and a beginning that cards have, and the Luhn test.
fn is_card(digits: &[u8]) -> bool {
    let issued = match digits.len() {
        15 => matches!(digits, [b'3', b'4' | b'7', ..]),
        16 => is_card_beginning(digits),
        19 => matches!(digits, [b'2', b'2', ..] | [b'5' | b'6', ..]),
        _ => false,
    };
    issued && luhn(digits)
}

/// One word of more digits than a card has, which a carrier's check or Cainiao's beginning explains.
fn is_long_number(code: &str) -> bool {
    const CARD: usize = 16;
    let passed = || {
        classify(code)
            .is_some_and(|known| known.is_sure() && known.readings[0].check == Check::Passed)
    };
    code.len() > CARD && (code.starts_with("6359") || passed())
}

/// A card's digits with its date and code after them.
fn begins_with_card(digits: &[u8]) -> bool {
    const CARD: usize = 16;
    const DATE_AND_CODE: usize = 7;
    digits.len() <= CARD + DATE_AND_CODE && digits.get(..CARD).is_some_and(is_card)
}

/// Whether a bank card's digits stand among letters: sixteen of them in a row.
pub(crate) fn holds_card(code: &str) -> bool {
    let runs = code.split(|letter: char| !letter.is_ascii_digit());
    runs.map(str::as_bytes)
        .any(|run| is_card(run) || begins_with_card(run))
}

/// Sixteen digits in four groups of four are how a card is copied, also with a digit mistyped.
fn is_card_in_groups(digits: &[u8], groups: &[Word]) -> bool {
    groups.len() == 4
        && groups.iter().all(|group| group.len() == 4)
        && is_card_beginning(digits)
        && !gs1(digits)
}

/// Beginnings of sixteen digits given to banks: those of Mir and Mastercard under 2, of JCB and Diners Club under 3, all of 4 to
/// 6, and the Uzbek 8600 and 9860, the Belarusian 9112. AliExpress orders mostly begin with 8, 30 and 1, which are not.
fn is_card_beginning(digits: &[u8]) -> bool {
    let beginning = digits
        .iter()
        .take(4)
        .fold(0, |sum, byte| sum * 10 + u32::from(byte.wrapping_sub(b'0')));
    matches!(beginning, 2200..=2204 | 2221..=2720 | 3528..=3589 | 3600..=6999)
        || [b"8600", b"9860", b"9112"]
            .iter()
            .any(|beginning| digits.starts_with(*beginning))
}

/// Digits that are likely a phone number.
fn is_phone(digits: &[u8]) -> bool {
    const COUNTRIES: [&[u8]; 9] = [
        b"380", b"375", b"374", b"992", b"993", b"994", b"995", b"996", b"998",
    ];
    match digits.len() {
        11 => true,
        10 => matches!(digits[0], b'0' | b'7' | b'9'),
        12 => COUNTRIES.iter().any(|country| digits.starts_with(country)),
        _ => false,
    }
}

/// Groups that only phone numbers have.
fn is_phone_in_groups(groups: &[Word]) -> bool {
    const GROUPS: [&[usize]; 8] = [
        &[3, 3, 4],
        &[3, 3, 2, 2],
        &[3, 2, 2, 3],
        &[1, 3, 3, 4],
        &[1, 3, 3, 2, 2],
        &[3, 2, 3, 2, 2],
        &[2, 3, 3, 2, 2],
        &[3, 3, 2, 2, 2],
    ];
    GROUPS
        .iter()
        .any(|lengths| groups.iter().map(Word::len).eq(lengths.iter().copied()))
}

/// A phone number as Germans write it: the code of the town, which begins with a nought, and the number.
fn is_phone_with_area(words: &Words, row: Range<usize>) -> bool {
    let [area, number] = &words.list[row.clone()] else {
        return false;
    };
    let code = words.code(row.start);
    let shaped = (3..=5).contains(&area.len()) && (4..=8).contains(&number.len());
    let whole = area.len() + number.len();
    code.starts_with('0') && !code.starts_with("00") && shaped && (9..=12).contains(&whole)
}

/// Whether digits like a phone's are called a tracking number and pass a carrier's check.
fn is_called_tracking(text: &str, word: &Word, code: &str) -> bool {
    matches!(code.len(), 10 | 11)
        && word.is_number()
        && word.before != Some('+')
        && labels::before(text, 0, word.place.start) == Some(Label::Tracking)
        && classify(code)
            .is_some_and(|known| known.is_sure() && known.readings[0].check == Check::Passed)
}

/// The number of a book: 978 or 979 and the check digit of goods.
fn is_book(digits: &[u8]) -> bool {
    digits.len() == 13 && (digits.starts_with(b"978") || digits.starts_with(b"979")) && gs1(digits)
}

/// A date with its time written as digits only: 20260517123000.
fn is_timestamp(digits: &[u8]) -> bool {
    let part = |range: Range<usize>| {
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
fn is_phone_serial(digits: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 5] = [b"35", b"86", b"01", b"49", b"99"];
    digits.len() == 15
        && BEGINNINGS
            .iter()
            .any(|beginning| digits.starts_with(beginning))
        && luhn(digits)
}

/// Whether three groups of digits are a date.
fn is_date(parts: [&str; 3]) -> bool {
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

/// An international bank account number: its remainder by 97 is 1.
pub(crate) fn is_bank_account(code: &str) -> bool {
    let bytes = code.as_bytes();
    let shaped = bytes.len() >= 18
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && country(&code[..2]).is_some()
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    let turned = bytes.iter().skip(4).chain(bytes.iter().take(4));
    let remainder = turned.fold(0, |sum, byte| match byte {
        b'0'..=b'9' => (sum * 10 + u32::from(byte - b'0')) % 97,
        letter => (sum * 100 + u32::from(letter.saturating_sub(55))) % 97,
    });
    shaped && remainder == 1
}
