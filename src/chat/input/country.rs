//! Reads the name of a country, in any language of the assistant, or its code.

use crate::locale::{self, LANGUAGES};

/// A shorter part of a name says nothing.
const SHORTEST_PART: usize = 4;

/// The countries that a text may mean, as ISO 3166-1 alpha-2 codes in lower case: one that is called so, or those whose names hold it.
pub fn countries(text: &str) -> Vec<String> {
    let typed = plain(text);
    let called: Vec<String> = codes().filter(|code| is_called(code, &typed)).collect();
    if !called.is_empty() || typed.chars().count() < SHORTEST_PART {
        return called;
    }
    codes()
        .filter(|code| names(code).any(|name| name.contains(&typed)))
        .collect()
}

/// Every code that has a name.
pub(super) fn codes() -> impl Iterator<Item = String> {
    let letters = || b'a'..=b'z';
    let pairs = letters().flat_map(move |one| letters().map(move |other| [one, other]));
    pairs
        .map(|pair| pair.map(char::from).iter().collect())
        .filter(|code: &String| is_country(code))
}

/// Whether there is a country of this code.
pub fn is_country(code: &str) -> bool {
    let lower = code.bytes().all(|byte| byte.is_ascii_lowercase());
    lower && locale::texts(LANGUAGES[0].tag).has(&key(code))
}

/// The text with a country's name.
pub fn key(code: &str) -> String {
    format!("country-{}", code.to_ascii_uppercase())
}

fn is_called(code: &str, typed: &str) -> bool {
    let words = format!("words-country-{code}");
    code == typed
        || names(code).any(|name| name == typed)
        || LANGUAGES.iter().map(|l| locale::texts(l.tag)).any(|texts| {
            texts.has(&words)
                && texts
                    .plain(&words, &[])
                    .split(' ')
                    .any(|word| word == typed)
        })
}

fn names(code: &str) -> impl Iterator<Item = String> {
    let name =
        |language: &locale::Language| plain(&locale::texts(language.tag).plain(&key(code), &[]));
    LANGUAGES.iter().map(name).collect::<Vec<_>>().into_iter()
}

fn plain(text: &str) -> String {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    text.replace('ё', "е").replace('’', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_by_name_code_and_short_name_in_both_languages() {
        for (text, code) in [
            ("Brazil", "br"),
            ("бразилия", "br"),
            (" GERMANY. ", "de"),
            ("Южная Корея", "kr"),
            ("Korea", "kr"),
            ("kr", "kr"),
            ("USA", "us"),
            ("сша", "us"),
            ("UK", "gb"),
            ("Англия", "gb"),
            ("РФ", "ru"),
            ("Turkey", "tr"),
        ] {
            assert_eq!(countries(text), [code], "{text}");
        }
    }

    #[test]
    fn a_part_of_several_names_brings_them_all() {
        let found = countries("guine");
        assert!(
            found.contains(&"gn".to_owned()) && found.len() > 1,
            "{found:?}"
        );
    }

    #[test]
    fn what_is_no_country_brings_none() {
        for text in ["", "zz", "hm?", "12.11", "RR123456785CN", "ian", "…"] {
            assert_eq!(countries(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn only_codes_in_lower_case_are_kept() {
        assert!(is_country("br"));
        for code in ["BR", "zz", "", "b", "../", "бр"] {
            assert!(!is_country(code), "{code}");
        }
    }
}
