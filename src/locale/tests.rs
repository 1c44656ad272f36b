//! The languages hold the same texts with the same variables, and the program asks for none that is not there.

mod lengths;
mod parsed;
mod wording;

use super::*;
use parsed::parsed;
use std::collections::BTreeSet;
use std::path::Path;

/// The test code of the conversation, and the words behind its buttons, which are no texts.
const NAME_NO_TEXTS: [&str; 2] = ["callback", "tests"];

fn sources(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if NAME_NO_TEXTS.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(std::fs::read_to_string(path).unwrap());
        }
    }
    all
}

/// The keys that the conversation asks for by name, as string literals.
fn asked_for() -> BTreeSet<String> {
    let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/chat"));
    let is_key = |text: &str| {
        text.contains('-')
            && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            && !text.starts_with('-')
    };
    let literals = sources
        .iter()
        .flat_map(|s| s.split('"').skip(1).step_by(2))
        .map(str::to_owned);
    literals
        .filter(|text| is_key(text) && !["not-mine", "kebab-case"].contains(&&text[..]))
        .collect()
}

#[test]
fn every_language_has_the_same_texts_with_the_same_variables() {
    let mut first = parsed(&LANGUAGES[0]);
    // The file of evidence is in English alone.
    first.retain(|key, _| !key.starts_with("file-"));
    assert!(first.len() > 200, "the files are read: {}", first.len());
    for language in &LANGUAGES[1..] {
        let other = parsed(language);
        let keys = [&first, &other].map(|texts| texts.keys().collect::<BTreeSet<_>>());
        let only = |one: usize| keys[one].difference(&keys[1 - one]).collect::<Vec<_>>();
        assert_eq!((only(0), only(1)), (vec![], vec![]), "{}", language.tag);
        for (key, text) in &first {
            let other = &other[key];
            // Some languages need no choice where English does, and the other way round.
            assert!(
                other.shown.is_subset(&text.variables())
                    && text.shown.is_subset(&other.variables())
                    && other.chosen_by.is_subset(&text.variables()),
                "{key} in {}: {:?} {:?}",
                language.tag,
                text.variables(),
                other.variables()
            );
        }
    }
}

#[test]
fn every_text_that_the_conversation_names_is_there() {
    let asked = asked_for();
    assert!(asked.len() > 100, "the sources are read: {}", asked.len());
    let missing: Vec<_> = asked
        .iter()
        .filter(|key| !key.ends_with('-') && !texts("en").has(key))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_text_can_be_filled_in() {
    for language in LANGUAGES {
        let texts = texts(language.tag);
        for (key, text) in parsed(language) {
            for number in [0, 1, 2, 5, 11, 21] {
                let names = text.variables();
                let args: Vec<_> = names
                    .iter()
                    .map(|name| (&name[..], number.into()))
                    .collect();
                let filled = texts.html(&key, &args);
                assert!(
                    !filled.is_empty() && !filled.contains("{$") && filled != key,
                    "{key} in {}: {filled}",
                    language.tag
                );
            }
        }
    }
}

#[test]
fn a_store_without_a_name_has_a_word_in_every_language() {
    let stores = crate::advice::rules().stores();
    let nameless: Vec<_> = stores.filter(|store| store.name.is_none()).collect();
    assert!(!nameless.is_empty());
    for language in LANGUAGES {
        for store in &nameless {
            let key = format!("store-{}", store.key);
            assert!(texts(language.tag).has(&key), "{key} in {}", language.tag);
        }
    }
}

#[test]
fn typed_text_is_escaped_in_messages_and_not_on_buttons() {
    let name = [("title", "<b>&".into())];
    assert!(
        texts("en")
            .html("card-title", &name)
            .contains("&lt;b&gt;&amp;")
    );
    assert!(
        texts("en")
            .plain("button-open-order", &name)
            .ends_with("<b>&")
    );
}

#[test]
fn a_language_is_found_as_bcp_47_looks_it_up() {
    let rows = [
        (Some("ru"), "ru"),
        (Some("ru-RU"), "ru"),
        (Some("RU"), "ru"),
        (Some("ru_Cyrl_KZ"), "ru"),
        (Some("en-Latn-GB-boont-x-y"), "en"),
        (Some("-"), "en"),
        (Some("rue"), "en"),
        (Some("zz"), "en"),
        (None, "en"),
    ];
    for (tag, expected) in rows {
        assert_eq!(best_language(tag), expected, "{tag:?}");
    }
}

#[test]
fn every_folder_of_locales_is_a_language() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let entries = folder.read_dir().unwrap().map(Result::unwrap);
    let folders: BTreeSet<_> = entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name())
        .collect();
    let tags: BTreeSet<_> = LANGUAGES.iter().map(|l| l.tag.into()).collect();
    // A folder is a language as soon as it has all its files.
    assert!(folders.is_superset(&tags), "{folders:?}");
}

/// One word for a thing, as people say it: what a native reader struck out does not come back.
#[test]
fn struck_out_words_do_not_come_back() {
    let struck_out = [
        ("en", "As far as known"),
        ("en", "Taken down"),
        ("en", "I speak next"),
        ("en", "The support "),
        ("en", "stands on the order page"),
        ("en", "ask its bank"),
        ("ru", "асколько известно"),
        ("ru", "снимок экрана"),
        ("ru", "толкового"),
        ("ru", "защита кончается"),
        ("ru", "Защита кончилась"),
        ("ru", "(а)"),
        ("en", "as far as known"),
        ("en", "It stands"),
        ("en", "Look in daily"),
        ("en", "The money is here"),
        ("en", "only then is the letter true"),
        ("ru", "Отказали до даты"),
        ("ru", "прежний"),
        ("ru", "тишина, терпение"),
        ("ru", "опрошены"),
        ("ru", "Подтверждено зря"),
    ];
    for (tag, words) in struck_out {
        let language = LANGUAGES.iter().find(|one| one.tag == tag).unwrap();
        let mut texts = parsed(language).into_iter();
        let found = texts.find(|(_, text)| text.all_words().contains(words));
        assert!(found.is_none(), "{tag}: {words}: {found:?}");
    }
}
