//! What belongs to a person and not to an order: telephones, addresses and passwords. They may be typed; they are not kept as
//! the name of an order, of goods or of a store.

use super::digits::{digit_runs, spelled, usual};
use super::is_sensitive;
use crate::chat::input::languages::Languages;
use crate::chat::input::tokens::plain;
use crate::chat::input::vocabulary::Vocabulary;

/// The fewest digits of a telephone, and of one that is called so.
const DIGITS_OF_A_TELEPHONE: usize = 9;
const DIGITS_OF_A_CALLED_ONE: usize = 5;
/// The digits of a telephone within a country that has a long code in front, as in Russia: 8 912 345-67-89.
const DIGITS_WITH_CODE: usize = 11;
/// The groups of a telephone without its code: 555-12-34.
const LOCAL_GROUPS: [usize; 3] = [3, 2, 2];
/// The fewest digits of a code that opens something.
const DIGITS_OF_A_CODE: usize = 4;
/// The most words between "at" and "dot" of an address that is spelled.
const MOST_WORDS_OF_A_HOST: usize = 3;
/// What may stand between the parts of a telephone's number.
const TELEPHONE_JOINTS: &str = "()+ -._–—\u{a0}\u{2009}\u{202f}\u{200b}\u{2060}";

/// Whether a text may be kept as a name: nothing in it is a person's.
pub fn may_be_kept(text: &str) -> bool {
    let usual = usual(text);
    !(is_sensitive(&usual)
        || holds_telephone(&usual)
        || holds_address(&usual)
        || holds_secret(&usual))
}

/// Whether what is called a number of an order is a telephone's: it begins with a plus, or is a mobile one of Russia.
pub fn is_telephone(number: &str) -> bool {
    let number = number.trim();
    let signs = number.strip_prefix('+').unwrap_or(number);
    let fits = signs
        .chars()
        .all(|c| c.is_ascii_digit() || TELEPHONE_JOINTS.contains(c));
    let digits: String = signs.chars().filter(char::is_ascii_digit).collect();
    let is_mobile = digits.len() == DIGITS_WITH_CODE && ["79", "89"].contains(&&digits[..2]);
    fits && digits.len() >= DIGITS_OF_A_TELEPHONE && (number.starts_with('+') || is_mobile)
}

fn holds_telephone(text: &str) -> bool {
    let runs = digit_runs(text, TELEPHONE_JOINTS);
    let telephones = &Vocabulary::get(Languages::of(text)).telephones;
    let is_called = words(text).any(|word| telephones.contains(word.as_str()));
    runs.iter().any(|run| {
        let sizes = run.groups.iter().map(|group| group.digits.len());
        let is_local = sizes.eq(LOCAL_GROUPS) && !text[run.place.clone()].contains(' ');
        let digits = run.digits.len();
        digits >= DIGITS_OF_A_TELEPHONE || is_local || is_called && digits >= DIGITS_OF_A_CALLED_ONE
    }) || spelled(text)
        .iter()
        .any(|digits| digits.len() >= DIGITS_OF_A_TELEPHONE)
}

/// An e-mail's address, or a user's name, also when its signs are spelled as words.
fn holds_address(text: &str) -> bool {
    let words: Vec<String> = words(text).collect();
    let vocabulary = Vocabulary::get(Languages::of(text));
    let is_spelled = words.iter().enumerate().any(|(at, word)| {
        let host = words[at + 1..].iter().take(MOST_WORDS_OF_A_HOST + 1);
        let mut host = host.skip(1);
        at > 0
            && vocabulary.spelled_at.contains(word)
            && host.any(|word| vocabulary.spelled_dot.contains(word))
    });
    let is_written = |word: &str| {
        let parts = word.split_once('@');
        parts.is_some_and(|(_, host)| host.starts_with(char::is_alphanumeric))
    };
    is_spelled || text.split_whitespace().any(is_written)
}

/// A word for what opens an account, and what opens it.
fn holds_secret(text: &str) -> bool {
    let vocabulary = Vocabulary::get(Languages::of(text));
    let words: Vec<String> = words(text).collect();
    words.iter().zip(words.iter().skip(1)).any(|(word, next)| {
        let digits = next.bytes().filter(u8::is_ascii_digit).count();
        vocabulary.passwords.contains(word)
            || vocabulary.pins.contains(word) && digits >= DIGITS_OF_A_CODE
    })
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(plain)
}
