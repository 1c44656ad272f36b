//! The person's language: the texts of `locales/`, in the Fluent format, and the words that people may type.
//!
//! A language is a folder there and a line in [`LANGUAGES`]. The first one stands in for a text that another lacks.

mod language_words;
mod other_languages;

pub use language_words::{HistoryWords, LanguageWords, PeriodName, Phrases, SpokenZone};
pub use other_languages::{OtherLanguage, not_spoken_yet, other_languages};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::OnceLock;

/// Includes the files of one language.
macro_rules! language {
    ($tag:literal, $name:literal, $tesseract:literal) => {
        Language {
            tag: $tag,
            name: $name,
            tesseract: $tesseract,
            files: &[
                include_str!(concat!("../locales/", $tag, "/card.ftl")),
                include_str!(concat!("../locales/", $tag, "/cases.ftl")),
                include_str!(concat!("../locales/", $tag, "/chat.ftl")),
                include_str!(concat!("../locales/", $tag, "/countries.ftl")),
                include_str!(concat!("../locales/", $tag, "/letters.ftl")),
                include_str!(concat!("../locales/", $tag, "/life.ftl")),
                include_str!(concat!("../locales/", $tag, "/numbers.ftl")),
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
    /// Its IETF tag, the folder's name.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// Its name for Tesseract, which reads the words in pictures.
    tesseract: &'static str,
    files: &'static [&'static str],
    /// The text of its `words.toml`.
    pub words: &'static str,
}

/// The languages, the first being the one for everybody else.
pub const LANGUAGES: &[Language] = &[
    language!("en", "English", "eng"),
    language!("ru", "Русский", "rus"),
];

/// The best language for an IETF tag such as `ru-RU`.
pub fn best_language(tag: Option<&str>) -> &'static str {
    let primary = tag
        .unwrap_or_default()
        .split(['-', '_'])
        .next()
        .unwrap_or_default();
    let found = LANGUAGES
        .iter()
        .find(|l| l.tag.eq_ignore_ascii_case(primary));
    found.unwrap_or(&LANGUAGES[0]).tag
}

/// A language's name in itself, by its tag.
pub fn language_name(tag: &str) -> &'static str {
    let found = LANGUAGES.iter().find(|language| language.tag == tag);
    found.unwrap_or(&LANGUAGES[0]).name
}

/// The languages as Tesseract names them.
pub fn tesseract_languages() -> Vec<&'static str> {
    LANGUAGES.iter().map(|l| l.tesseract).collect()
}

/// The texts of a language by its tag; those of the first language if there is none such.
pub fn texts(tag: &str) -> &'static Texts {
    let all = all_texts();
    all.iter().find(|t| t.tag == tag).unwrap_or(&all[0])
}

/// The texts of all languages, in the order of [`LANGUAGES`].
pub fn all_texts() -> &'static [Texts] {
    static ALL: OnceLock<Vec<Texts>> = OnceLock::new();
    ALL.get_or_init(|| LANGUAGES.iter().map(Texts::load).collect())
}

/// What people may type in a language by its tag; the words of the first language if there is none such.
pub fn words(tag: &str) -> &'static LanguageWords {
    let place = LANGUAGES.iter().position(|l| l.tag == tag);
    words_at(place.unwrap_or(0))
}

/// What people may type in a language by its place in [`LANGUAGES`]. It is parsed when it is first asked for.
pub fn words_at(place: usize) -> &'static LanguageWords {
    static ALL: [OnceLock<LanguageWords>; LANGUAGES.len()] =
        [const { OnceLock::new() }; LANGUAGES.len()];
    ALL[place].get_or_init(|| {
        let language = &LANGUAGES[place];
        LanguageWords::parse(language.words)
            .unwrap_or_else(|error| panic!("locales/{}/words.toml: {error}", language.tag))
    })
}

/// What people may type, in the order of [`LANGUAGES`].
#[cfg(test)]
pub fn all_words() -> impl Iterator<Item = &'static LanguageWords> {
    (0..LANGUAGES.len()).map(words_at)
}

/// The target under which the log tells, at the level `trace`, the key of each text that is asked for.
pub const ASKED_FOR: &str = "trackless::locale::asked_for";

/// The values that a text is filled with.
pub type Args<'a> = &'a [(&'a str, FluentValue<'a>)];

/// The texts of one language.
pub struct Texts {
    pub tag: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    fn load(language: &Language) -> Self {
        let tag = language
            .tag
            .parse()
            .expect("the tags of LANGUAGES are tested");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for file in language.files {
            let resource = FluentResource::try_new((*file).to_owned())
                .expect("the files of locales/ are tested");
            bundle
                .add_resource(resource)
                .expect("no key of locales/ stands twice: tested");
        }
        Self {
            tag: language.tag,
            bundle,
        }
    }

    /// A text for Telegram's HTML: what is filled in is escaped, the text's own tags are not.
    pub fn html(&self, key: &str, args: Args<'_>) -> String {
        let escaped = args
            .iter()
            .map(|(name, value)| (*name, escape_value(value)));
        self.format(key, &escaped.collect())
    }

    /// A text for a button, a short notice or a menu.
    pub fn plain(&self, key: &str, args: Args<'_>) -> String {
        self.format(key, &args.iter().cloned().collect())
    }

    /// Whether there is such a text.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        // Tests hear by this which texts are never asked for.
        log::trace!(target: ASKED_FOR, "{key}");
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return self.missing(key, args);
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        if !errors.is_empty() {
            log::error!(
                "locales/{}: the text {key} cannot be formatted: {errors:?}",
                self.tag
            );
        }
        text.into_owned()
    }

    fn missing(&self, key: &str, args: &FluentArgs<'_>) -> String {
        log::error!("locales/{} lacks the text {key}", self.tag);
        if self.tag == LANGUAGES[0].tag {
            key.to_owned()
        } else {
            texts(LANGUAGES[0].tag).format(key, args)
        }
    }
}

fn escape_value<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) if text.contains(['&', '<', '>']) => {
            FluentValue::String(Cow::Owned(escape(text)))
        }
        other => other.clone(),
    }
}

/// Escapes what Telegram's HTML would take for markup.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests;
