//! Reads the name of a country, in any language of the assistant, or its code.

use std::sync::OnceLock;

use super::languages::Languages;
use crate::locale::{self, LANGUAGES};

/// A shorter part of a name says nothing.
const SHORTEST_PART: usize = 4;

/// The countries that a text may mean, as ISO 3166-1 alpha-2 codes in lower case: one that is called so, or those whose names
/// hold it. The person's own language and the shared one are asked before the others.
pub fn countries(text: &str) -> Vec<String> {
    let typed = plain(text);
    let own: Vec<usize> = Languages::own().places().collect();
    let others = (0..LANGUAGES.len())
        .filter(|place| !own.contains(place))
        .collect();
    let found = [own, others].into_iter().find_map(|places| {
        let found = in_languages(&typed, &places);
        (!found.is_empty()).then_some(found)
    });
    found.unwrap_or_default()
}

fn in_languages(typed: &str, places: &[usize]) -> Vec<String> {
    let all = || codes().iter();
    let called = all().filter(|code| places.iter().any(|place| is_called(code, typed, *place)));
    let called: Vec<String> = called.cloned().collect();
    if !called.is_empty() || typed.chars().count() < SHORTEST_PART {
        return called;
    }
    let holds = |code: &&String| {
        let mut names = places.iter().map(|place| name(code, *place));
        names.any(|name| name.contains(typed))
    };
    all().filter(holds).cloned().collect()
}

/// Every code that has a name.
pub(super) fn codes() -> &'static [String] {
    static CODES: OnceLock<Vec<String>> = OnceLock::new();
    CODES.get_or_init(|| {
        let letters = || b'a'..=b'z';
        let pairs = letters().flat_map(move |one| letters().map(move |other| [one, other]));
        pairs
            .map(|pair| pair.map(char::from).iter().collect())
            .filter(|code: &String| is_country(code))
            .collect()
    })
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

fn is_called(code: &str, typed: &str, place: usize) -> bool {
    let words = format!("words-country-{code}");
    let texts = locale::texts(LANGUAGES[place].tag);
    let has_word = || {
        let words = texts.plain(&words, &[]);
        words.split(' ').any(|word| word == typed)
    };
    code == typed || name(code, place) == typed || texts.has(&words) && has_word()
}

fn name(code: &str, place: usize) -> String {
    plain(&locale::texts(LANGUAGES[place].tag).plain(&key(code), &[]))
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
