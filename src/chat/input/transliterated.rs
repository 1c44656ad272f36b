//! A text that is typed in Latin letters, though its language has other ones: "posilka ne prishla" is "посылка не пришла".
//!
//! People without a keyboard of their own do so. A language that has such letters names in `words.toml` what its own are typed as;
//! of several ways to write a word in them that one is taken which the language knows.

use std::collections::BTreeSet;

use super::languages::Languages;
use super::page;
use super::word_index::knows;
use crate::locale::{self, LANGUAGES, LanguageWords};

/// A longer text is a page.
const MOST_WORDS: usize = 40;
/// So many ways to write a word are tried.
const MOST_WAYS: usize = 150;
/// In a single letter every language is known.
const SHORTEST: usize = 2;
/// So many words have to be known that no language of the person knows, if it is not their own.
const FEWEST_OF_ANOTHER: usize = 2;

/// The same text in the letters of its language; nothing where it is typed in its own, or it is not clear that it is not.
pub fn in_own_letters(text: &str) -> Option<String> {
    let has_others = text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    let is_long = text.split_whitespace().nth(MOST_WORDS).is_some();
    if has_others || is_long || text.trim_start().starts_with('/') {
        return None;
    }
    let mut words: BTreeSet<String> = chunks(text)
        .filter_map(|(_, word, _)| word.map(str::to_ascii_lowercase))
        .filter(|word| word.len() >= SHORTEST)
        .collect();
    let (others, typed_so): (Vec<usize>, Vec<usize>) =
        (0..LANGUAGES.len()).partition(|place| locale::words_at(*place).latin.is_empty());
    let most_known = |words: &BTreeSet<String>| {
        let known_by = |place: &usize| words.iter().filter(|word| knows(*place, word)).count();
        others.iter().map(known_by).max().unwrap_or_default()
    };
    if most_known(&words) == words.len() {
        return None;
    }
    words.retain(|word| page::store_named(word).is_none());
    let as_they_are = most_known(&words);
    if as_they_are == words.len() {
        return None;
    }
    let read_anyhow = Languages::own();
    let own = read_anyhow.places().next();
    let is_new = |word: &str| !read_anyhow.places().any(|place| knows(place, word));
    let read = |place: usize| {
        let letters = Letters::of(place);
        let known = words.iter().filter(|word| letters.known(word).is_some());
        let known: Vec<&String> = known.collect();
        let is_own = own == Some(place);
        let fewest = if is_own { 1 } else { FEWEST_OF_ANOTHER };
        let new = known.iter().filter(|word| is_new(word)).count();
        let is_most = known.len() > as_they_are && known.len() * 2 >= words.len();
        (new >= fewest && is_most).then_some((known.len(), is_own, letters))
    };
    let found = typed_so.into_iter().rev().filter_map(read);
    let (_, _, letters) = found.max_by_key(|(count, is_own, _)| (*count, *is_own))?;
    Some(written(text, &letters))
}

/// A text with its words in the letters of the language. The name of a store, and what another language knows, stays as it is.
fn written(text: &str, letters: &Letters) -> String {
    let mut all = String::with_capacity(2 * text.len());
    for (before, word, behind) in chunks(text) {
        all.push_str(before);
        if let Some(word) = word {
            let lower = word.to_ascii_lowercase();
            let is_code = word.len() > 1 && !word.contains(|c: char| c.is_ascii_lowercase());
            match letters.known(&lower) {
                _ if is_code || page::store_named(&lower).is_some() => all.push_str(word),
                Some(known) => all.push_str(&known),
                None if letters.is_strange(&lower) => all.push_str(word),
                None => all.push_str(&letters.first_way(&lower)),
            }
        }
        all.push_str(behind);
    }
    all
}

/// A text in pieces: what stands before a word, the word, and what stands behind it. What is no word, such as a number, an address
/// or a code, stands before none.
fn chunks(text: &str) -> impl Iterator<Item = (&str, Option<&str>, &str)> {
    text.split_inclusive(char::is_whitespace).map(|chunk| {
        let is_letter = |c: char| c.is_ascii_alphabetic() || c == '\'';
        let (Some(from), Some(last)) = (chunk.find(is_letter), chunk.rfind(is_letter)) else {
            return (chunk, None, "");
        };
        let (word, until) = (&chunk[from..=last], last + 1);
        match word.chars().all(|c| is_letter(c) || c == '-')
            && from + chunk.len() - until <= MOST_SIGNS
        {
            true => (&chunk[..from], Some(word), &chunk[until..]),
            false => (chunk, None, ""),
        }
    })
}

/// Round a word stand no more signs than a quotation mark, three points and a space.
const MOST_SIGNS: usize = 6;

/// What the letters of a language are typed as.
struct Letters {
    place: usize,
    words: &'static LanguageWords,
}

impl Letters {
    fn of(place: usize) -> Self {
        let words = locale::words_at(place);
        Self { place, words }
    }

    /// The letters that each part of a word may stand for, the likelier first.
    fn parts<'w>(&'w self, word: &'w str) -> Vec<&'w [String]> {
        let mut rest = word;
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let fits = self
                .words
                .latin
                .iter()
                .filter(|(typed, _)| rest.starts_with(typed.as_str()));
            let Some((typed, meant)) = fits.max_by_key(|(typed, _)| typed.len()) else {
                return Vec::new();
            };
            parts.push(&meant[..]);
            rest = &rest[typed.len()..];
        }
        parts
    }

    /// The likeliest way to write a word.
    fn first_way(&self, word: &str) -> String {
        let parts = self.parts(word);
        match parts.is_empty() {
            true => word.to_owned(),
            false => parts.iter().map(|meant| meant[0].as_str()).collect(),
        }
    }

    /// The likeliest way to write a word that the language knows: as few letters as possible, and at most two, are not the first ones.
    fn known(&self, word: &str) -> Option<String> {
        let parts = self.parts(word);
        let others: Vec<(usize, &str)> = parts
            .iter()
            .enumerate()
            .flat_map(|(at, meant)| meant[1..].iter().map(move |other| (at, other.as_str())))
            .collect();
        let one = others.iter().map(|other| vec![*other]);
        let two = others.iter().enumerate().flat_map(|(at, first)| {
            let later = others[at + 1..].iter().filter(|second| second.0 != first.0);
            later.map(|second| vec![*first, *second])
        });
        let ways = std::iter::once(Vec::new()).chain(one).chain(two);
        let write = |changed: Vec<(usize, &str)>| -> String {
            let of_part = |(at, meant): (usize, &&[String])| {
                let other = changed.iter().find(|(place, _)| *place == at);
                other.map_or_else(|| meant[0].clone(), |(_, other)| (*other).to_owned())
            };
            parts.iter().enumerate().map(of_part).collect()
        };
        let mut ways = ways.take(MOST_WAYS).map(write);
        ways.find(|way| !way.is_empty() && knows(self.place, way))
    }

    /// Whether a word is another language's.
    fn is_strange(&self, word: &str) -> bool {
        (0..LANGUAGES.len()).any(|place| place != self.place && knows(place, word))
    }
}

#[cfg(test)]
mod tests {
    use super::super::languages::reading_for;
    use super::*;

    #[test]
    fn latin_letters_become_those_of_the_language() {
        for (language, text, expected) in [
            (
                "ru",
                "posilka ne prishla, chto delat",
                "посылка не пришла, что делать",
            ),
            ("ru", "gde moya posylka?", "где моя посылка?"),
            ("ru", "Spasibo!", "спасибо!"),
            (
                "ru",
                "zakazala platie na sheine 2 noyabrya, do sih por net",
                "заказала платие на шеине 2 ноября, до сих пор нет",
            ),
            (
                "en",
                "prodavets ne otvechaet uzhe nedelyu",
                "продавец не отвечает уже неделю",
            ),
            ("ru", "dengi vernuli 5 noyabrya", "деньги вернули 5 ноября"),
            (
                "ru",
                "trek LB703124860CN s temu ne obnovlyaetsya",
                "трек LB703124860CN с temu не обновляется",
            ),
        ] {
            let read = reading_for(language, || in_own_letters(text));
            assert_eq!(read.as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_languages_stay_as_they_are() {
        for text in [
            "my parcel has not arrived, what to do",
            "temu 3 nov and ali 10 nov, both not here",
            "mi paquete no ha llegado",
            "gdzie jest moja paczka",
            "wo ist mein paket",
            "temu",
            "AliExpress",
            "LB703124860CN",
            "ok",
            "посылка не пришла",
            "",
        ] {
            for language in ["en", "ru", "uk", "pl", "es"] {
                let read = reading_for(language, || in_own_letters(text));
                assert_eq!(read, None, "{language}: {text}");
            }
        }
    }
}
