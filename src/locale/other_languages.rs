//! How languages are known by their words, and what is said in those that the assistant does not speak yet.

use super::spoken;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A language, known by its words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherLanguage {
    /// Whether it is spoken, in itself.
    pub says: String,
    /// The tag of the language that its speakers mostly read better than the first of ours; of one that is spoken, its own.
    #[serde(default)]
    pub offers: Option<String>,
    #[serde(skip)]
    pub tag: String,
    /// Whether the assistant speaks it.
    #[serde(skip)]
    pub is_spoken: bool,
    /// Words that are frequent in it, and rare in the languages that are spoken.
    #[serde(default)]
    pub words: Vec<String>,
    /// Letters that they do not have.
    #[serde(default)]
    pub letters: String,
    /// The first and the last letter of its script, where no other language here has it.
    #[serde(default)]
    pub script: Option<(char, char)>,
}

/// What to say first to somebody whose language, by its IETF tag, is not spoken yet.
pub fn not_spoken_yet(tag: Option<&str>) -> Option<&'static OtherLanguage> {
    let tag = tag.filter(|tag| spoken(tag).is_none())?;
    let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
    all().get(&primary)
}

/// All of them.
pub fn other_languages() -> impl DoubleEndedIterator<Item = &'static OtherLanguage> {
    all().values()
}

fn all() -> &'static BTreeMap<String, OtherLanguage> {
    static ALL: OnceLock<BTreeMap<String, OtherLanguage>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: BTreeMap<String, OtherLanguage> =
            toml::from_str(include_str!("../../locales/other-languages.toml"))
                .expect("locales/other-languages.toml is tested");
        for (tag, other) in &mut all {
            other.tag.clone_from(tag);
            other.is_spoken = spoken(tag).is_some();
        }
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::LANGUAGES;

    #[test]
    fn a_language_that_is_not_spoken_is_known_by_its_tag() {
        let says = |tag| not_spoken_yet(Some(tag)).map(|other| other.says.clone());
        assert_eq!(says("nl").unwrap(), "Ik spreek nog geen Nederlands.");
        assert_eq!(says("nl-BE"), says("nl"));
        assert_eq!(says("tr_CY"), says("tr"));
        for spoken in ["en", "en-US", "ru", "zz", ""] {
            assert_eq!(says(spoken), None, "{spoken}");
        }
        assert_eq!(not_spoken_yet(None), None);
    }

    #[test]
    fn what_is_said_is_one_line_and_what_is_offered_is_spoken() {
        assert!(all().len() > 30);
        for (tag, other) in all() {
            assert!(other.says.chars().count() <= 80, "{tag}: {}", other.says);
            assert!(!other.says.contains('\n'), "{tag}");
            let offered = other.offers.as_deref();
            let spoken = |offer: &str| LANGUAGES.iter().any(|one| one.tag == offer);
            assert!(offered.is_none_or(spoken), "{tag}: {offered:?}");
        }
        for (tag, offered) in [("be", "ru"), ("kk", "ru"), ("ca", "es"), ("gl", "es")] {
            assert_eq!(all()[tag].offers.as_deref(), Some(offered), "{tag}");
        }
    }

    #[test]
    fn what_is_spoken_offers_itself() {
        for language in &LANGUAGES[2..] {
            let other = &all()[language.code()];
            assert!(other.is_spoken, "{}", language.tag);
            assert_eq!(other.offers.as_deref(), Some(language.tag));
        }
    }
}
