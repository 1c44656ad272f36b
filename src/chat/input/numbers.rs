//! Finds the numbers in what people type: those of a known format, and what may be one all the same.

use crate::chat::callback::LONGEST_NUMBER;
use tracking_number::{Doubt, Finding, Subject, Verdict, candidates};

/// Fewer letters and digits are no number.
const SHORTEST_UNKNOWN: usize = 5;
/// From this many digits alone on it may be a telephone, a card or a document.
const PRIVATE_FROM: usize = 10;
/// The most letters of a group without a digit: `LL 12345678`.
const LETTERS_OF_A_GROUP: usize = 4;
/// Beside words a number has so many digits: fewer are a day, a price or an hour.
const SHORTEST_AMONG_WORDS: usize = 7;
/// In more words something else is told.
const MOST_WORDS_AROUND: usize = 10;
/// The most corrections that are offered: of more, nobody can choose.
const MOST_CORRECTIONS: usize = 3;

/// The numbers in a text, each once; numbers and corrections too long for a button are left out.
pub fn find(text: &str) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for mut finding in tracking_number::find(text) {
        finding.suggestions.retain(|s| s.len() <= LONGEST_NUMBER);
        if finding.text.len() > LONGEST_NUMBER {
            continue;
        }
        match found.iter_mut().find(|f| f.text == finding.text) {
            Some(known) => known.label = known.label.or(finding.label),
            None => found.push(finding),
        }
    }
    found
}

/// The tracking number of a text that names just one, in no way that could mean another.
pub fn only_tracking_number(text: &str) -> Option<String> {
    let found = find(text);
    let [only] = candidates(&found)[..] else {
        return None;
    };
    let sure = only.verdict() == Verdict::TrackingNumber && is_as_typed(only);
    sure.then(|| only.text.clone())
}

/// The number of a kind that nobody knows, where a text is nothing else, or calls it a tracking number.
pub fn only_unknown_number(text: &str) -> Option<String> {
    let found = find(text);
    let [only] = candidates(&found)[..] else {
        return None;
    };
    let is_whole =
        |whole: UnknownNumber| whole.number == only.text && whole.is_word && !whole.perhaps_private;
    let is_called = only.label == Some(Subject::TrackingNumber);
    let is_meant = is_called || unknown_number(text).is_some_and(is_whole);
    let sure = only.verdict() == Verdict::Unknown && is_as_typed(only) && is_meant;
    sure.then(|| only.text.clone())
}

/// The order number of a text that names just one.
pub fn only_order_number(found: &[Finding]) -> Option<&Finding> {
    let mut orders = found.iter().filter(|f| f.verdict() == Verdict::OrderNumber);
    let first = orders.next()?;
    orders.next().is_none().then_some(first)
}

/// Whether a number is what was typed, and nothing else may be meant. Letters of another alphabet that look the same are the same.
pub fn is_as_typed(finding: &Finding) -> bool {
    let typed = finding.typed.as_deref();
    finding.suggestions.is_empty() && typed.is_none_or(|typed| latin(typed) == finding.text)
}

/// Whether what was typed is offered first, as it is, beside what was probably meant.
pub fn offers_typed(finding: &Finding) -> bool {
    finding.verdict() == Verdict::Suspect || typed_in_latin(finding).is_some()
}

/// All that a finding may stand for: what was typed first, then what was probably meant.
pub fn meant(finding: &Finding) -> Vec<String> {
    let mut numbers: Vec<String> = typed_in_latin(finding).into_iter().collect();
    numbers.push(finding.text.clone());
    let corrections = corrections(finding).into_iter();
    numbers.extend(corrections.filter(|number| *number != finding.text));
    numbers.dedup();
    numbers
}

/// The likeliest corrections. A wrong check digit is always among them: then all else is as it was typed.
pub fn corrections(finding: &Finding) -> Vec<String> {
    let all = &finding.suggestions;
    let mut first: Vec<String> = all.iter().take(MOST_CORRECTIONS).cloned().collect();
    let other_check_digit = all.iter().skip(MOST_CORRECTIONS);
    let mut other_check_digit = other_check_digit.filter(|other| {
        finding.doubt() == Some(Doubt::CheckDigit) && ends_otherwise(finding, other)
    });
    if let (Some(other), Some(last)) = (other_check_digit.next(), first.last_mut()) {
        last.clone_from(other);
    }
    first
}

/// Whether a correction has another last digit, and nothing else.
fn ends_otherwise(finding: &Finding, correction: &str) -> bool {
    let last_digit = finding.text.rfind(|c: char| c.is_ascii_digit());
    let differs = |at: &usize| finding.text.as_bytes()[*at] != correction.as_bytes()[*at];
    let length = finding.text.len();
    length == correction.len() && (0..length).filter(differs).eq(last_digit)
}

/// What was typed, where it can be kept and differs from what was read.
fn typed_in_latin(finding: &Finding) -> Option<String> {
    let typed = latin(finding.typed.as_deref()?);
    let keeps = is_word(&typed) && typed.len() <= LONGEST_NUMBER && typed != finding.text;
    keeps.then_some(typed)
}

/// Cyrillic letters that look like Latin ones or like a digit, as those.
fn latin(text: &str) -> String {
    const CYRILLIC: &str = "АВЕКМНОРСТУХІЈЅЗ";
    const LATIN: &str = "ABEKMHOPCTYXIJS3";
    let alike = |c: char| {
        CYRILLIC
            .chars()
            .zip(LATIN.chars())
            .find(|(one, _)| *one == c)
    };
    text.chars()
        .map(|c| alike(c).map_or(c, |(_, latin)| latin))
        .collect()
}

/// A text that is no number of a known kind, and may be one all the same: whole, and in the form in which it is kept.
pub struct UnknownNumber {
    pub number: String,
    /// Digits as a telephone, a card or a document has them: not to be repeated.
    pub perhaps_private: bool,
    /// One word with letters in it, or few digits: most likely a number.
    pub is_word: bool,
}

/// Takes a text for a number if it can be one: a word with a digit, or groups of them.
pub fn unknown_number(text: &str) -> Option<UnknownNumber> {
    let number = compact(text)?;
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let letters = number.bytes().filter(u8::is_ascii_uppercase).count();
    let groups: Vec<&str> = text.split_whitespace().collect();
    let is_word = groups.len() == 1 && is_word(&text.trim().to_ascii_uppercase());
    let is_group = |group: &&str| {
        group.bytes().any(|byte| byte.is_ascii_digit()) || group.len() <= LETTERS_OF_A_GROUP
    };
    let fits = digits + letters >= SHORTEST_UNKNOWN && number.len() <= LONGEST_NUMBER;
    let grouped = groups.iter().all(is_group) && digits >= SHORTEST_UNKNOWN && digits > letters;
    if !fits || digits == 0 || !(is_word || grouped) {
        return None;
    }
    Some(UnknownNumber {
        number,
        perhaps_private: letters == 0 && digits >= PRIVATE_FROM,
        is_word,
    })
}

/// The one number among a few words that have none: "Mondial Relay, numéro 48291736". Nobody knows the numbers of all carriers.
pub fn among_words(text: &str) -> Option<UnknownNumber> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let has_digit = |word: &&&str| word.bytes().any(|byte| byte.is_ascii_digit());
    let mut numbers = words.iter().filter(has_digit);
    let only = numbers.next().filter(|_| numbers.next().is_none())?;
    let number = unknown_number(only.trim_matches(|c: char| !c.is_alphanumeric()))?;
    let digits = number.number.bytes().filter(u8::is_ascii_digit).count();
    let is_long = digits >= SHORTEST_AMONG_WORDS && !number.perhaps_private;
    (is_long && number.is_word && words.len() <= MOST_WORDS_AROUND).then_some(number)
}

/// Letters, digits and dashes without what else parts their groups; nothing if there is anything else.
fn compact(text: &str) -> Option<String> {
    const SEPARATORS: &str = " ._/\u{a0}\u{202f}\t#№+()";
    let mut number = String::new();
    let mut lines = text.trim().lines();
    // One that a narrow screen has broken: letters stand before it.
    let is_broken = lines.next()?.contains(|c: char| c.is_ascii_alphabetic())
        && lines
            .next()
            .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
        && lines.next().is_none();
    for character in text.trim().chars() {
        match character {
            '\n' if is_broken => {}
            c if c.is_ascii_alphanumeric() || c == '-' => number.push(c.to_ascii_uppercase()),
            c if SEPARATORS.contains(c) => {}
            _ => return None,
        }
    }
    Some(number)
}

/// Whether it can stand in a button's data.
fn is_word(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant_by(text: &str) -> Vec<String> {
        meant(&find(text)[0])
    }

    #[test]
    fn what_was_typed_is_meant_first() {
        for (text, first, second) in [
            ("RR12345678SCN", "RR12345678SCN", Some("RR123456785CN")),
            ("RB123456785XX", "RB123456785XX", Some("RB123456785AX")),
            ("OF019481896", "OF019481896", Some("OF019481896BR")),
            ("RR123456785CN", "RR123456785CN", None),
            ("НА123456785НК", "HA123456785HK", None),
            ("RR12З456785CN", "RR123456785CN", None),
        ] {
            let meant = meant_by(text);
            assert_eq!(meant[0], first);
            assert_eq!(meant.get(1).map(String::as_str), second, "{text}");
            assert!(meant.len() <= 1 + MOST_CORRECTIONS, "{meant:?}");
        }
    }

    #[test]
    fn another_check_digit_is_always_offered() {
        assert!(meant_by("1Z6V86420323794364").contains(&"1Z6V86420323794365".to_owned()));
        assert!(meant_by("RR123456786CN").contains(&"RR123456785CN".to_owned()));
    }

    #[test]
    fn labels_say_which_number_is_the_parcels() {
        for (text, number) in [
            (
                "Order number: GSU1SN57100246A / Tracking number: GFUS01071272984773",
                Some("GFUS01071272984773"),
            ),
            (
                "Заказ 8199633578334590, трек RB123456785CN",
                Some("RB123456785CN"),
            ),
            ("RB123456785CN and RR123456785CN", None),
            ("RR12345678SCN", None),
            ("8199633578334590", None),
        ] {
            assert_eq!(only_tracking_number(text).as_deref(), number, "{text}");
        }
    }

    #[test]
    fn what_may_be_a_number_can_be_kept() {
        for (text, number, private, is_word) in [
            ("abc-123", "ABC-123", false, true),
            ("LL 12345678", "LL12345678", false, false),
            ("12.34.567.8", "12345678", false, false),
            ("376738675175401", "376738675175401", true, true),
            ("GZ4872 1190\n3356", "GZ487211903356", false, false),
            ("+7 900 000-00-00", "7900000-00-00", true, false),
        ] {
            let read = unknown_number(text).unwrap();
            assert_eq!(read.number, number);
            assert_eq!(
                (read.perhaps_private, read.is_word),
                (private, is_word),
                "{text}"
            );
        }
        for text in [
            "two weeks ago",
            "2 weeks",
            "номер 12345",
            "12345678\n87654321",
            "the 24",
            "",
            "12",
        ] {
            assert!(unknown_number(text).is_none(), "{text}");
        }
    }
}
