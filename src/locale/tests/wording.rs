//! What must hold of the words of every language, whatever it says in them.

use super::parsed::parsed;
use crate::locale::LANGUAGES;
use std::collections::BTreeSet;

/// The branches that whole numbers need in a language, by the plural rules of the Unicode CLDR. What only millions need is left out.
const PLURALS: [(&str, &[&str]); 10] = [
    ("en", &["one", "other"]),
    ("ru", &["few", "many", "one"]),
    ("es", &["one", "other"]),
    ("pt-BR", &["one", "other"]),
    ("uk", &["few", "many", "one"]),
    ("pl", &["few", "many", "one"]),
    ("fr", &["one", "other"]),
    ("de", &["one", "other"]),
    ("it", &["one", "other"]),
    ("he", &["one", "other", "two"]),
];
const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

#[test]
fn plurals_have_the_branches_of_their_language_and_no_other() {
    for language in LANGUAGES {
        let found = PLURALS.iter().find(|(tag, _)| *tag == language.tag);
        let (_, needed) = found.expect("the plural rules of each language");
        for (key, text) in parsed(language) {
            for names in &text.choices {
                if names.iter().any(|name| CATEGORIES.contains(&&name[..])) {
                    let names: Vec<&String> = names.iter().collect();
                    assert_eq!(names, *needed, "{key} in {}", language.tag);
                }
            }
        }
    }
}

/// A word of English that no other language here has.
const ENGLISH: [&str; 20] = [
    "the", "your", "you", "with", "and", "this", "that", "have", "seller", "buyer", "which",
    "what", "when", "from", "order", "parcel", "shipped", "please", "day", "days",
];
#[test]
fn no_text_is_left_in_english() {
    let mut left = Vec::new();
    for language in &LANGUAGES[1..] {
        for (key, text) in parsed(language) {
            let words = text.all_words();
            let is_left = words
                .split(|c: char| !c.is_alphabetic())
                .any(|word| ENGLISH.contains(&word));
            if is_left {
                left.push(format!("{} {key}: {words}", language.tag));
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

/// Texts that are the same in English and in another language.
const EQUAL: [&str; 9] = [
    "Patience",
    "Name",
    "🚚 Tracking",
    "No",
    "normal",
    "PayPal",
    "PayPal:",
    "Yandex Market",
    "… min",
];

#[test]
fn no_text_is_that_of_english() {
    let english = parsed(&LANGUAGES[0]);
    let is_name = |key: &str| {
        ["country-", "carrier-", "words-"]
            .iter()
            .any(|start| key.starts_with(start))
    };
    let mut equal = Vec::new();
    for language in &LANGUAGES[1..] {
        for (key, text) in parsed(language) {
            let words = text.all_words();
            let says = words.split('<').any(|rest| {
                let seen = rest.split_once('>').map_or(rest, |(_, seen)| seen);
                seen.chars().any(char::is_alphabetic)
            });
            let same = english
                .get(&key)
                .is_some_and(|first| first.all_words() == words);
            if says && same && !is_name(&key) && !EQUAL.contains(&words.trim()) {
                equal.push(format!("{} {key}: {words}", language.tag));
            }
        }
    }
    assert!(equal.is_empty(), "{}", equal.join("\n"));
}

/// The tags that Telegram takes and texts use.
const TAGS: [&str; 4] = ["b", "i", "code", "pre"];

#[test]
fn each_branch_closes_its_tags() {
    let english = parsed(&LANGUAGES[0]);
    for language in LANGUAGES {
        for (key, text) in parsed(language) {
            let mut used = BTreeSet::new();
            for words in &text.words {
                used.extend(
                    closed_tags(words).unwrap_or_else(|tag| {
                        panic!("{key} in {}: {tag} in {words}", language.tag)
                    }),
                );
            }
            let Some(first) = english.get(&key) else {
                continue;
            };
            let expected: BTreeSet<String> = first
                .words
                .iter()
                .flat_map(|words| closed_tags(words).unwrap())
                .collect();
            assert_eq!(used, expected, "{key} in {}", language.tag);
        }
    }
}

/// The tags of a text; the first that is unknown, or does not close, is an error.
fn closed_tags(words: &str) -> Result<Vec<String>, String> {
    let mut open = Vec::new();
    let mut all = Vec::new();
    for rest in words.split('<').skip(1) {
        let name = rest.split('>').next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(closed) if open.pop() == Some(closed) => {}
            None if TAGS.contains(&name) => {
                open.push(name);
                all.push(name.to_owned());
            }
            _ => return Err(name.to_owned()),
        }
    }
    match open.pop() {
        Some(tag) => Err(tag.to_owned()),
        None => Ok(all),
    }
}

/// "day.Then", but not "aliexpress.com".
fn is_glued(three: &[char]) -> bool {
    let ends = three[0].is_alphabetic() && !three[0].is_uppercase();
    let begins = three[2].is_alphabetic() && (three[1] != '.' || !three[2].is_lowercase());
    ends && matches!(three[1], '.' | '!' | '?' | ',' | ';') && begins
}

#[test]
fn sentences_are_not_glued() {
    let mut glued = Vec::new();
    for language in LANGUAGES {
        for (key, text) in parsed(language) {
            for words in &text.words {
                let letters: Vec<char> = words.chars().collect();
                if letters.windows(3).any(is_glued) {
                    glued.push(format!("{} {key}: {words}", language.tag));
                }
            }
        }
    }
    assert!(glued.is_empty(), "{}", glued.join("\n"));
}
