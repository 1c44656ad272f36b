//! The places of a line: a city that is known, and a country by its name or its code. What else stands there, a street or a
//! person's name, is not read.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::lines::Line;
use crate::chat::input::city_names::{CityNames, straight_forms};
use crate::chat::input::country;
use crate::chat::input::languages::Languages;
use crate::chat::input::plain_words::PlainWords;
use crate::chat::input::position::country_of;
use crate::chat::input::tokens::{Token, plain};
use crate::locale::{self, PerLanguage};
use crate::model::{EventCountry, is_plain_name};

/// Names of more words are not looked for.
const LONGEST_NAME: usize = 4;
/// Shorter names in Latin letters are words and abbreviations: LA, MSK.
const SHORTEST_CITY: usize = 4;

/// The codes of countries that are those of American states as well: "Wilmington, DE".
const STATES_TOO: [&str; 26] = [
    "al", "ar", "az", "ca", "co", "de", "ga", "id", "il", "in", "ky", "la", "ma", "md", "me", "mn",
    "mo", "ms", "mt", "nc", "ne", "pa", "sc", "sd", "tn", "va",
];

/// A place as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub city: Option<String>,
    pub country: Option<EventCountry>,
}

impl Place {
    pub fn is_known(&self) -> bool {
        self.city.is_some() || self.country.is_some()
    }

    /// What this lacks, from another line.
    pub fn or(self, other: Self) -> Self {
        let country = match (&self.country, other.country) {
            (Some(own), _) if own.is_named || self.city.is_some() => self.country,
            (_, other) => other.or(self.country),
        };
        Self {
            city: self.city.or(other.city),
            country,
        }
    }
}

/// The first city and the first country of a line.
pub(super) fn place(line: &Line) -> Place {
    place_by(line, named)
}

/// The same in a sentence, where names are bent, and written together with small words.
pub(super) fn place_told(line: &Line) -> Place {
    place_by(line, named_or_bent)
}

/// Finds what a name is.
type Named = fn(&str, Languages) -> Option<Name>;

fn place_by(line: &Line, named_as: Named) -> Place {
    let words: Vec<(usize, &str)> = line.words.iter().filter_map(|at| word(line, *at)).collect();
    let mut place = Place::default();
    let mut of_city = None;
    let mut named = american(line).map(str::to_owned);
    let mut at = 0;
    while at < words.len() {
        let (found, length) = name_at(&words[at..], line.languages, named_as);
        match found {
            Some(_)
                if is_still_to_come(&words[..at], line.languages)
                    || is_company(&words[at..], found, length, line.languages) => {}
            Some(Name::Country(code)) => named = named.or(Some(code.to_owned())),
            Some(Name::City(country))
                if place.city.is_none() && !is_street(&words, at, length, line.languages) =>
            {
                let (first, last) = (words[at].0, words[at + length - 1].0);
                // What stands between its words may be anything.
                let typed = &line.text[line.pieces[first].place.start..line.pieces[last].place.end];
                let name = straight(typed, line.languages).unwrap_or_else(|| typed.to_owned());
                place.city = Some(with_capitals(&name)).filter(|city| is_plain_name(city));
                of_city = country;
            }
            Some(Name::City(_) | Name::NoPlace) => {}
            None => named = named.or_else(|| code(line, words[at].0)),
        }
        at += length;
    }
    let country = |code: String, is_named| EventCountry { code, is_named };
    let named = named.map(|code| country(code, true));
    place.country = named.or(of_city.map(|code| country(code.to_owned(), false)));
    place
}

/// The countries of a line in their order: "China -> Russia".
pub(super) fn countries(line: &Line) -> Vec<String> {
    let words: Vec<(usize, &str)> = line.words.iter().filter_map(|at| word(line, *at)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (name, length) = name_at(&words[at..], line.languages, named);
        match name {
            Some(Name::Country(code)) => found.push(code.to_owned()),
            Some(Name::City(_) | Name::NoPlace) => {}
            None => found.extend(code(line, words[at].0)),
        }
        at += length;
    }
    found
}

fn word(line: &Line, at: usize) -> Option<(usize, &str)> {
    match &line.pieces[at].token {
        Token::Word(word) => Some((at, word)),
        _ => None,
    }
}

#[derive(Clone, Copy)]
enum Name {
    Country(&'static str),
    City(Option<&'static str>),
    NoPlace,
}

/// "on its way to Australia": it is not there yet.
fn is_still_to_come(before: &[(usize, &str)], languages: Languages) -> bool {
    let words: Vec<&str> = before.iter().map(|(_, word)| *word).collect();
    let ends = |phrase: &String| {
        let phrase: Vec<&str> = phrase.split_whitespace().collect();
        words.ends_with(&phrase)
    };
    let mut towards = PlainWords::each(languages).flat_map(|words| &words.towards);
    towards.any(ends)
}

/// "Australia Post"
fn is_company(
    words: &[(usize, &str)],
    name: Option<Name>,
    length: usize,
    languages: Languages,
) -> bool {
    let (Some(Name::Country(_)), Some((at, next))) = (name, words.get(length)) else {
        return false;
    };
    let is_beside = at - words[length - 1].0 == 1;
    let mut companies = PlainWords::each(languages).flat_map(|words| &words.companies);
    is_beside && companies.any(|word| word == next)
}

/// "10 Kiev Street", "ул. Киев"
fn is_street(words: &[(usize, &str)], at: usize, length: usize, languages: Languages) -> bool {
    let is = |word: Option<&(usize, &str)>| {
        let known =
            |words: &Vec<String>| word.is_some_and(|(_, word)| words.iter().any(|one| one == word));
        PlainWords::each(languages).any(|words| known(&words.streets))
    };
    is(words.get(at + length)) || is(at.checked_sub(1).and_then(|before| words.get(before)))
}

/// The longest name that begins here, and how many words it has; one word where there is none.
fn name_at(words: &[(usize, &str)], languages: Languages, named: Named) -> (Option<Name>, usize) {
    let longest = words.len().min(LONGEST_NAME);
    for length in (1..=longest).rev() {
        let together = words[..length]
            .windows(2)
            .all(|two| two[1].0 - two[0].0 <= 2);
        let name = words[..length]
            .iter()
            .map(|(_, word)| *word)
            .collect::<Vec<_>>();
        let found = together
            .then(|| named(&name.join(" "), languages))
            .flatten();
        if found.is_some() {
            return (found, length);
        }
    }
    (None, 1)
}

/// A country's code, in capitals behind a comma or in brackets: "SHENZHEN, CN".
fn code(line: &Line, at: usize) -> Option<String> {
    let piece = &line.pieces[at];
    let Token::Word(word) = &piece.token else {
        return None;
    };
    let beside = |at: Option<usize>, marks: &[char]| {
        let token = at
            .and_then(|at| line.pieces.get(at))
            .map(|piece| &piece.token);
        matches!(token, Some(Token::Mark(mark)) if marks.contains(mark))
    };
    let before = at.checked_sub(1);
    let bracketed = beside(before, &['[', '(']) && beside(Some(at + 1), &[']', ')']);
    let apart = beside(before, &[',']) && !STATES_TOO.contains(&word.as_str());
    let fits = piece.capitals && word.len() == 2 && country::is_country(word);
    (fits && (bracketed || apart)).then(|| word.clone())
}

/// A state and a postal code: "LOS ANGELES, CA 90001".
fn american(line: &Line) -> Option<&'static str> {
    let is_state = |at: usize| {
        let piece = &line.pieces[at];
        matches!(&piece.token, Token::Word(word) if word.len() == 2 && piece.capitals)
    };
    let is_postal_code = |at: usize| {
        matches!(line.pieces[at].token, Token::Number { digits: 5, .. }) && !line.pieces[at].glued
    };
    let pairs = line.words.windows(2);
    let found = pairs
        .into_iter()
        .any(|two| is_state(two[0]) && is_postal_code(two[1]));
    found.then_some("us")
}

/// The words as they stand in the text; in capitals only their first letters.
fn with_capitals(text: &str) -> String {
    let mut shown = String::new();
    let mut begins = true;
    for c in text.chars() {
        match begins {
            true => shown.extend(c.to_uppercase()),
            false => shown.push(c),
        }
        begins = !c.is_alphabetic() && c != '\'';
    }
    shown
}

fn named(name: &str, languages: Languages) -> Option<Name> {
    static COUNTRIES: PerLanguage<HashMap<String, Name>> = PerLanguage::new(countries_of);
    let mut countries = languages.each(&COUNTRIES);
    let country = countries.find_map(|names| names.get(name));
    country.or_else(|| cities().get(name)).copied()
}

/// The same for a name that a sentence has bent or written together with a small word.
fn named_or_bent(name: &str, languages: Languages) -> Option<Name> {
    named(name, languages).or_else(|| named(&straight(name, languages)?, languages))
}

/// Whether a few words of a sentence are the name of a place.
pub(super) fn is_place_told(name: &str, languages: Languages) -> bool {
    let found = named_or_bent(name, languages);
    found.is_some_and(|name| !matches!(name, Name::NoPlace))
}

/// The country of a city, as a sentence may bend its name: its code.
pub(in crate::chat::input) fn country_of_city(
    name: &str,
    languages: Languages,
) -> Option<&'static str> {
    match named_or_bent(name, languages)? {
        Name::City(country) => country,
        Name::Country(_) | Name::NoPlace => None,
    }
}

/// The country of a name, as a sentence may bend it: its code.
pub(in crate::chat::input) fn country_told(
    name: &str,
    languages: Languages,
) -> Option<&'static str> {
    match named_or_bent(name, languages)? {
        Name::Country(code) => Some(code),
        Name::City(_) | Name::NoPlace => None,
    }
}

/// A bent name as it is called; nothing where it stands as it is, or none is known.
fn straight(name: &str, languages: Languages) -> Option<String> {
    if named(name, languages).is_some() || name.chars().count() < SHORTEST_CITY {
        return None;
    }
    let apart = languages.words().flat_map(|words| &words.glued);
    let apart = apart.filter_map(|small| name.strip_prefix(small.as_str()).map(str::to_owned));
    let mut forms = apart.chain(straight_forms(name));
    forms.find(|form| form.chars().count() + 1 >= SHORTEST_CITY && named(form, languages).is_some())
}

/// The names of cities, in the form in which words are compared.
fn cities() -> &'static HashMap<String, Name> {
    static CITIES: OnceLock<HashMap<String, Name>> = OnceLock::new();
    CITIES.get_or_init(|| {
        let cities = CityNames::get().all();
        let cities = cities.map(|(name, zone)| (words_of(name), Name::City(country_of(zone))));
        let is_long = |name: &String| name.chars().count() >= SHORTEST_CITY || !name.is_ascii();
        cities.filter(|(name, _)| is_long(name)).collect()
    })
}

/// What a language calls countries, and what is no place there.
fn countries_of(place: usize) -> HashMap<String, Name> {
    let words = &locale::words_at(place).history;
    let named = country::named(place);
    let mut names: HashMap<String, Name> = named
        .map(|(code, name)| (words_of(name), Name::Country(code)))
        .collect();
    for (code, others) in &words.countries {
        let others = others.iter();
        names.extend(others.map(|name| (words_of(name), Name::Country(code.as_str()))));
    }
    let no_place = words.no_place.iter();
    names.extend(no_place.map(|name| (words_of(name), Name::NoPlace)));
    names
}

fn words_of(name: &str) -> String {
    let name = plain(name);
    let words = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
