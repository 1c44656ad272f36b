//! The person's language: the texts of `locales/`, in the Fluent format, and the words that people may type.
//!
//! A language is a folder there and a line in [`LANGUAGES`]. The first one stands in for a text that another lacks.

mod direction;
mod language_words;
mod lines;
mod other_languages;
mod texts;

pub use direction::{visible_length, without_marks};
pub use language_words::{HistoryWords, LanguageWords, PeriodName, Phrases, SpokenZone};
pub use lines::lines;
pub use other_languages::{OtherLanguage, not_spoken_yet, other_languages};
pub use texts::{ASKED_FOR, Args, Texts, escape};

use std::sync::OnceLock;

/// Includes the files of one language.
macro_rules! language {
    ($tag:literal, $name:literal, $tesseract:literal, $direction:ident) => {
        Language {
            tag: $tag,
            name: $name,
            tesseract: $tesseract,
            direction: Direction::$direction,
            files: &[
                include_str!(concat!("../locales/", $tag, "/card.ftl")),
                include_str!(concat!("../locales/", $tag, "/cases.ftl")),
                include_str!(concat!("../locales/", $tag, "/chat.ftl")),
                include_str!(concat!("../locales/", $tag, "/countries.ftl")),
                include_str!(concat!("../locales/", $tag, "/letters.ftl")),
                include_str!(concat!("../locales/", $tag, "/life.ftl")),
                include_str!(concat!("../locales/", $tag, "/numbers.ftl")),
                include_str!(concat!("../locales/", $tag, "/numerals.ftl")),
                include_str!(concat!("../locales/", $tag, "/pictures.ftl")),
                include_str!(concat!("../locales/", $tag, "/talk.ftl")),
                include_str!(concat!("../locales/", $tag, "/tracking.ftl")),
                include_str!(concat!("../locales/", $tag, "/understood.ftl")),
                include_str!(concat!("../locales/", $tag, "/why.ftl")),
            ],
            words: include_str!(concat!("../locales/", $tag, "/words.toml")),
        }
    };
}

/// A language of `locales/`.
pub struct Language {
    /// Its BCP 47 tag, the folder's name.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// Its name for Tesseract, which reads the words in pictures.
    tesseract: &'static str,
    /// Where its lines begin.
    direction: Direction,
    files: &'static [&'static str],
    /// The text of its `words.toml`.
    pub words: &'static str,
}

/// Which way the lines of a language run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// The languages, the first being the one for everybody else.
pub const LANGUAGES: &[Language] = &[
    language!("en", "English", "eng", LeftToRight),
    language!("ru", "Русский", "rus", LeftToRight),
    language!("es", "Español", "spa", LeftToRight),
    language!("pt-BR", "Português (Brasil)", "por", LeftToRight),
    language!("uk", "Українська", "ukr", LeftToRight),
    language!("pl", "Polski", "pol", LeftToRight),
    language!("fr", "Français", "fra", LeftToRight),
    language!("de", "Deutsch", "deu", LeftToRight),
    language!("it", "Italiano", "ita", LeftToRight),
    language!("he", "עברית", "heb", RightToLeft),
];

impl Language {
    /// Its code for Telegram, which knows languages without their countries.
    fn code(&self) -> &'static str {
        self.tag.split('-').next().unwrap_or(self.tag)
    }
}

/// The code that a language had before, and has still on some phones.
const OLD_CODES: [(&str, &str); 1] = [("iw", "he")];

/// The best language for a BCP 47 tag such as `ru-RU`.
pub fn best_language(tag: Option<&str>) -> &'static str {
    tag.and_then(spoken).unwrap_or(&LANGUAGES[0]).tag
}

/// The language of a tag by BCP 47's look-up: its subtags are left off from the end until a language fits. One that stands alone
/// then, or with another country, means ours of that name.
fn spoken(tag: &str) -> Option<&'static Language> {
    let tag = tag.replace('_', "-").to_ascii_lowercase();
    let (code, rest) = tag.split_at(tag.find('-').unwrap_or(tag.len()));
    let today = OLD_CODES.iter().find(|(old, _)| *old == code);
    let code = today.map_or(code, |(_, today)| today);
    let mut range = format!("{code}{rest}");
    loop {
        let exact = |one: &&Language| one.tag.eq_ignore_ascii_case(&range);
        if let Some(language) = LANGUAGES.iter().find(exact) {
            return Some(language);
        }
        match range.rfind('-') {
            Some(at) => range.truncate(at),
            None => return LANGUAGES.iter().find(|one| one.code() == range),
        }
    }
}

/// The place in [`LANGUAGES`] of the language with this very tag; that of the first one if there is none such.
pub fn place_of(tag: &str) -> usize {
    let place = LANGUAGES.iter().position(|language| language.tag == tag);
    place.unwrap_or_default()
}

fn language(tag: &str) -> &'static Language {
    &LANGUAGES[place_of(tag)]
}

/// A language's name in itself, by its tag.
pub fn language_name(tag: &str) -> &'static str {
    language(tag).name
}

/// What Telegram calls a language, by its tag.
pub fn telegram_code(tag: &str) -> &'static str {
    language(tag).code()
}

/// The languages as Tesseract names them.
pub fn tesseract_languages() -> Vec<&'static str> {
    LANGUAGES.iter().map(|l| l.tesseract).collect()
}

/// Something of each language, made when it is first asked for: what nobody speaks costs nothing.
pub struct PerLanguage<T> {
    all: [OnceLock<T>; LANGUAGES.len()],
    make: fn(usize) -> T,
}

impl<T> PerLanguage<T> {
    /// Made from a language's place in [`LANGUAGES`].
    pub const fn new(make: fn(usize) -> T) -> Self {
        Self {
            all: [const { OnceLock::new() }; LANGUAGES.len()],
            make,
        }
    }

    pub fn at(&self, place: usize) -> &T {
        self.all[place].get_or_init(|| (self.make)(place))
    }

    /// That of a language by its tag; that of the first language if there is none such.
    pub fn of(&self, tag: &str) -> &T {
        self.at(place_of(tag))
    }
}

/// The texts of a language by its tag; those of the first language if there is none such.
pub fn texts(tag: &str) -> &'static Texts {
    static TEXTS: PerLanguage<Texts> = PerLanguage::new(|place| Texts::load(&LANGUAGES[place]));
    TEXTS.of(tag)
}

/// The texts of the file in which a text stands, parsed for the moment.
pub fn texts_beside(tag: &str, key: &str) -> Texts {
    let language = language(tag);
    let begins = |line: &str| {
        line.strip_prefix(key)
            .is_some_and(|rest| rest.starts_with(" ="))
    };
    let files = language.files.iter();
    Texts::of(language, files.filter(|file| file.lines().any(begins)))
}

/// What people may type in a language by its tag; the words of the first language if there is none such.
pub fn words(tag: &str) -> &'static LanguageWords {
    words_at(place_of(tag))
}

/// What people may type in a language by its place in [`LANGUAGES`]. It is parsed when it is first asked for.
pub fn words_at(place: usize) -> &'static LanguageWords {
    static ALL: PerLanguage<LanguageWords> = PerLanguage::new(|place| {
        let language = &LANGUAGES[place];
        LanguageWords::parse(language.words)
            .unwrap_or_else(|error| panic!("locales/{}/words.toml: {error}", language.tag))
    });
    ALL.at(place)
}

/// What people may type, in the order of [`LANGUAGES`].
#[cfg(test)]
pub fn all_words() -> impl Iterator<Item = &'static LanguageWords> {
    (0..LANGUAGES.len()).map(words_at)
}

#[cfg(test)]
mod tests;
