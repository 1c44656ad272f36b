//! Passports, tax numbers and other documents that a text calls by their names.

use std::ops::Range;

use tracking_number::{Check, Confidence, Finding};

use super::digits::{PLAIN_JOINTS, Run, digit_runs};
use super::explained::explains;
use crate::chat::input::languages::Languages;
use crate::chat::input::tokens::plain;
use crate::chat::input::vocabulary::Vocabulary;

/// The fewest and the most digits of a document's number.
const DIGITS_OF_A_DOCUMENT: Range<usize> = 6..21;
/// The fewest digits of one that has letters, too.
const FEWEST_DIGITS: usize = 4;
/// The most words that may stand between a document's name and its number, and behind the number before its name.
const WORDS_BETWEEN: usize = 4;
const WORDS_BEHIND: usize = 2;
/// The most bytes between them.
const NEAR: usize = 100;
/// What each digit of a Polish personal number counts; the sum ends in 0.
const PESEL_WEIGHTS: [u32; 11] = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
/// So much is added to its month for each century.
const MONTHS_OF_A_CENTURY: u32 = 20;

/// Whether a text tells a document's number.
pub fn holds_document(text: &str) -> bool {
    holds_cpf(text) || names_document(text) || !called_documents(text).is_empty()
}

/// The values that a text calls a document's, each as `Passport: C01X00T47`, unless a carrier's check explains them.
pub fn called_documents(text: &str) -> Vec<&str> {
    let words = document_words(text);
    let behind = words.iter().filter_map(|word| value_behind(text, word.end));
    behind.filter(|value| is_document_shaped(value)).collect()
}

/// What stands right behind a word: after a sign, or after "number" or "is".
fn value_behind(text: &str, from: usize) -> Option<&str> {
    let mut rest = text.get(from..)?;
    loop {
        let line = rest.trim_start_matches([' ', ':', '#', '№', '=', '-', '\u{a0}', '.', '"']);
        let end = line
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(line.len());
        let word = &line[..end];
        let small = Vocabulary::get(Languages::of(text))
            .between_document
            .contains(plain(word).as_str());
        if word.is_empty() || !small {
            return Some(word).filter(|word| !word.is_empty());
        }
        rest = &line[end..];
    }
}

/// Letters and digits as a passport has them, which are no number of a known shape.
fn is_document_shaped(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let shaped = value.is_ascii()
        && DIGITS_OF_A_DOCUMENT.contains(&value.len())
        && digits >= FEWEST_DIGITS
        && digits < value.len();
    let known = tracking_number::read(value)
        .iter()
        .any(|reading| reading.confidence >= Confidence::Likely && reading.check != Check::Failed);
    shaped && !known
}

/// The runs of digits that no number found in the text explains.
fn unexplained_runs(text: &str) -> Vec<Run> {
    let found = tracking_number::find(text);
    // Both stand in the order of the text: one look at each is enough.
    let mut ahead = &found[..];
    let is_unexplained = |run: &Run| {
        let is_ahead = |finding: &Finding| finding.place.end > run.place.start;
        ahead = &ahead[ahead
            .iter()
            .take_while(|finding| !is_ahead(finding))
            .count()..];
        let mut beside = ahead
            .iter()
            .take_while(|finding| finding.place.start < run.place.end);
        !beside.any(|finding| explains(finding, &run.place))
    };
    digit_runs(text, PLAIN_JOINTS)
        .into_iter()
        .filter(is_unexplained)
        .collect()
}

/// Whether a text names a document that somebody may ask for.
pub fn names_documents(text: &str) -> bool {
    !document_words(text).is_empty()
}

/// Whether a document's name stands beside digits as a document has them.
fn names_document(text: &str) -> bool {
    let words = document_words(text);
    if words.is_empty() {
        return false;
    }
    let runs = unexplained_runs(text);
    let of_document = |run: &&Run| DIGITS_OF_A_DOCUMENT.contains(&run.digits.len());
    let numbers: Vec<&Run> = runs.iter().filter(of_document).collect();
    let is_near = |between: Range<usize>, most: usize| {
        let is_short = between.len() <= NEAR;
        let between = is_short.then(|| text.get(between)).flatten();
        between.is_some_and(|between| words_in(between) <= most)
    };
    words.iter().any(|word| {
        // The number that follows it next, and the one before: others are further away.
        let next = numbers.partition_point(|run| run.place.start < word.end);
        let (before, behind) = numbers.split_at(next);
        let follows = |run: &&Run| is_near(word.end..run.place.start, WORDS_BETWEEN);
        let precedes = |run: &&Run| is_near(run.place.end..word.start, WORDS_BEHIND);
        behind.first().is_some_and(follows) || before.last().is_some_and(precedes)
    })
}

/// Where the names of documents stand; letters inside a code, as in `GSU0INN6FM3L243`, name none.
fn document_words(text: &str) -> Vec<Range<usize>> {
    let documents = &Vocabulary::get(Languages::of(text)).documents;
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty() && documents.contains(plain(word).as_str()))
        .map(|word| {
            let start = word.as_ptr().addr() - text.as_ptr().addr();
            start..start + word.len()
        })
        .collect()
}

fn words_in(text: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .count()
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

/// A Polish personal number: the day of birth, whose month tells the century, a running number, and a check digit.
pub fn is_pesel(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number.chars().map(|c| c.to_digit(10)).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == PESEL_WEIGHTS.len()) else {
        return false;
    };
    let (month, day) = (
        (10 * digits[2] + digits[3]) % MONTHS_OF_A_CENTURY,
        10 * digits[4] + digits[5],
    );
    let weighed = digits.iter().zip(PESEL_WEIGHTS);
    let sum: u32 = weighed.map(|(digit, weight)| digit * weight).sum();
    (1..=12).contains(&month) && (1..=31).contains(&day) && sum.is_multiple_of(10)
}
