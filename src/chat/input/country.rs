//! Reads the name of a country, in any language of the assistant, or its code.

use std::collections::BTreeMap;

use super::languages::Languages;
use crate::locale::{LANGUAGES, PerLanguage, lines};

/// A shorter part of a name says nothing.
const SHORTEST_PART: usize = 4;

/// What people call a country, in the form in which what is typed is compared with it.
#[derive(Default)]
struct Called {
    name: String,
    short: Vec<String>,
}

impl Called {
    fn is(&self, typed: &str) -> bool {
        self.name == typed || self.short.iter().any(|name| name == typed)
    }
}

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

/// The one country of this name, short name or code in any language.
pub(super) fn called(name: &str) -> Option<String> {
    let all: Vec<usize> = (0..LANGUAGES.len()).collect();
    match &so_called(&plain(name), &all)[..] {
        [only] => Some(only.clone()),
        _ => None,
    }
}

fn in_languages(typed: &str, places: &[usize]) -> Vec<String> {
    let called = so_called(typed, places);
    if !called.is_empty() || typed.chars().count() < SHORTEST_PART {
        return called;
    }
    those(places, |_, called| called.name.contains(typed))
}

/// Those of this very name, short name or code in one of these languages.
fn so_called(typed: &str, places: &[usize]) -> Vec<String> {
    those(places, |code, called| code == typed || called.is(typed))
}

/// Those of whose names in these languages this is true.
fn those(places: &[usize], fits: impl Fn(&str, &Called) -> bool) -> Vec<String> {
    let fits_one = |code: &&str| {
        let mut called = places
            .iter()
            .filter_map(|place| called_in(*place).get(*code));
        called.any(|called| fits(code, called))
    };
    codes().filter(fits_one).map(str::to_owned).collect()
}

/// Every code that has a name.
fn codes() -> impl Iterator<Item = &'static str> {
    called_in(0).keys().map(String::as_str)
}

/// Every code with its name in a language, in small letters.
pub(super) fn named(place: usize) -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = called_in(place).iter();
    all.map(|(code, called)| (code.as_str(), called.name.as_str()))
}

/// Whether there is a country of this code.
pub fn is_country(code: &str) -> bool {
    called_in(0).contains_key(code)
}

/// The text with a country's name.
pub fn key(code: &str) -> String {
    format!("country-{}", code.to_ascii_uppercase())
}

/// The countries by their codes, as they are called in a language, by its place in [`LANGUAGES`].
fn called_in(place: usize) -> &'static BTreeMap<String, Called> {
    static CALLED: PerLanguage<BTreeMap<String, Called>> = PerLanguage::new(read_names);
    CALLED.at(place)
}

fn read_names(place: usize) -> BTreeMap<String, Called> {
    let mut all: BTreeMap<String, Called> = BTreeMap::new();
    for (key, name) in lines(&LANGUAGES[place], "country-") {
        if let Some(code) = code(key, "country-") {
            all.entry(code).or_default().name = plain(name);
        }
    }
    for (key, words) in lines(&LANGUAGES[place], "words-country-") {
        if let Some(called) = code(key, "words-country-").and_then(|code| all.get_mut(&code)) {
            called.short = words.split(' ').map(str::to_owned).collect();
        }
    }
    all
}

fn code(key: &str, beginning: &str) -> Option<String> {
    let code = key.strip_prefix(beginning)?;
    (code.len() == 2).then(|| code.to_ascii_lowercase())
}

fn plain(text: &str) -> String {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    text.replace('ё', "е").replace(['’', 'ʼ', '׳'], "'")
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
