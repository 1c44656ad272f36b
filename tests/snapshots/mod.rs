//! Every message, in every language, as snapshots: a reader can review all texts in `texts/`, and no text changes unseen.
//!
//! `docs/development.md` tells how to accept a change.

mod conversations;
mod days;
mod frame;
mod frame_scenes;
mod free_words;
mod letter_scenes;
mod look_ups;
mod pictures;
mod rare_scenes;
mod rest;
mod right_to_left;
mod scene;
mod scenes;
mod talk;
mod tracking;
mod understood;
mod why;

use crate::simulation::{log, message, stats::Stats};
use insta::Settings;
use std::collections::BTreeSet;
use std::path::Path;
use strum::VariantArray;
use talk::Talk;
use trackless::advice::{Advice, Letter, Situation};
use trackless::chat::languages;
use trackless::locale::{LANGUAGES, PerLanguage, visible_length};
use trackless::model::Outgoing;

/// A theme, and the talks that show it.
type Page = (&'static str, fn(&str) -> Vec<Talk>);

const PAGES: &[Page] = &[
    ("1-cards", scenes::cards),
    ("2-reminders", scenes::reminders),
    ("3-letters", letter_scenes::letters),
    ("4-steps", scenes::steps),
    ("5-questions", conversations::questions),
    ("6-life", conversations::life),
    ("7-settings", conversations::settings),
    ("8-why", why::talks),
    ("9-days", days::talks),
    ("10-pictures", pictures::talks),
    ("11-free-words", free_words::talks),
    ("12-understood", understood::talks),
    ("13-more", frame_scenes::more),
    ("14-again", frame_scenes::again),
    ("15-rest", rest::talks),
    ("16-tracking", tracking::talks),
    ("17-look-ups", look_ups::talks),
];

/// All that is said in a language.
struct Shown {
    pages: Vec<(&'static str, Vec<Talk>)>,
    /// The keys of the texts that were asked for.
    keys: BTreeSet<String>,
}

/// It is made once for all tests: ten languages take their time.
fn shown(language: &str) -> &'static Shown {
    static SHOWN: PerLanguage<Shown> = PerLanguage::new(|place| {
        let tag = LANGUAGES[place].tag;
        let mut pages = Vec::new();
        let keys = log::texts_asked_for(|| {
            let talks = PAGES.iter().map(|(name, page)| (*name, page(tag)));
            pages.extend(talks);
        });
        Shown { pages, keys }
    });
    SHOWN.of(language)
}

/// The talks of some themes.
fn themes(language: &str, names: &'static [&'static str]) -> impl Iterator<Item = &'static Talk> {
    let pages = shown(language).pages.iter();
    let chosen = pages.filter(|(name, _)| names.contains(name));
    chosen.flat_map(|(_, talks)| talks)
}

/// Compares all that is said in a language with its snapshots.
fn review(language: &str) {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("texts");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, talks) in &shown(language).pages {
            let talks: Vec<String> = talks.iter().map(Talk::written).collect();
            insta::assert_snapshot!(format!("{language}-{name}"), talks.join("\n\n"));
        }
    });
}

#[test]
fn every_message_is_as_its_snapshot() {
    for language in languages() {
        review(language);
    }
}

/// All talks of a language.
fn talks(language: &str) -> impl Iterator<Item = &'static Talk> {
    shown(language).pages.iter().flat_map(|(_, talks)| talks)
}

#[test]
fn every_situation_and_advice_is_shown() {
    let seen: Vec<_> = scenes::cards("en").iter().map(Talk::assessment).collect();
    let situations: BTreeSet<_> = seen.iter().map(|seen| seen.situation).collect();
    let advice: BTreeSet<_> = seen.iter().map(|seen| seen.advice).collect();
    let mut situations_missing = Situation::VARIANTS.to_vec();
    situations_missing.retain(|situation| !situations.contains(situation));
    let mut advice_missing = Advice::VARIANTS.to_vec();
    advice_missing.retain(|one| !advice.contains(one));
    assert!(
        situations_missing.is_empty() && advice_missing.is_empty(),
        "{situations_missing:?} {advice_missing:?}"
    );
}

#[test]
fn every_letter_is_shown() {
    let used = &shown("ru").keys;
    let mut missing = Letter::VARIANTS.to_vec();
    missing.retain(|letter| !used.contains(&format!("letter-{letter}")));
    assert!(missing.is_empty(), "{missing:?}");
}

/// The keys of all texts of a language.
fn keys(language: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language);
    let files = std::fs::read_dir(folder).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let texts = files.filter(|file| file.extension().is_some_and(|name| name == "ftl"));
    let mut keys = Vec::new();
    for file in texts {
        let text = std::fs::read_to_string(file).unwrap();
        let lines = text.lines();
        let first = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        keys.extend(first.map(|line| line.split(" =").next().unwrap().to_owned()));
    }
    keys
}

/// What need not be shown: answers to what is told (a unit test has them all), names of countries, carriers and kinds of mail, the profile and the command menu, what free words may have meant, words that are understood, and
/// those that stand inside other texts.
const NOT_SHOWN: [&str; 24] = [
    // Of a shop for those who read Russian.
    "steps-note-aliexpress",
    // Two languages of one letter: nobody who reads English.
    "letter-which",
    "button-talk-",
    "told-",
    "echo-away",
    "tracking-stage",
    "tracking-scan",
    "part-",
    "claim-word",
    "claim-the",
    "claim-of",
    "claim-opened",
    "claim-did",
    "claim-file",
    "bot-",
    "words-",
    "mail-",
    "country-",
    "carrier-",
    "command-",
    "reach-",
    "number-",
    "apology",
    "only-in-private",
];

#[test]
fn every_text_is_shown() {
    let mut all_missing = Vec::new();
    for language in languages() {
        let used = &shown(language).keys;
        let is_shown = |key: &&String| {
            used.contains(*key) || NOT_SHOWN.iter().any(|prefix| key.starts_with(prefix))
        };
        let all = keys(language);
        let missing: Vec<_> = all
            .iter()
            .filter(|key| !is_shown(key))
            .filter(|key| language == "en" || !key.starts_with("file-"))
            .collect();
        if !missing.is_empty() {
            all_missing.push(format!("{language}: {missing:?}"));
        }
    }
    assert_eq!(all_missing, [""; 0]);
}

/// How much longer than in English what is said may be, in percent.
fn room(language: &str) -> usize {
    match language {
        "en" | "ru" => 100,
        _ => 130,
    }
}

#[test]
fn no_message_is_longer_than_a_screen() {
    for language in languages() {
        let mut stats = Stats::default();
        for talk in talks(language) {
            for outgoing in &talk.said {
                message::check(outgoing, false, &mut stats);
            }
        }
        stats.fits_the_screen(room(language));
    }
}

/// The most characters of a label beside others, and of one that has the row for itself.
const LONGEST_LABEL: usize = 24;
const LONGEST_ALONE: usize = 30;

#[test]
fn labels_fit_their_rows() {
    let mut long = BTreeSet::new();
    for language in languages() {
        let said = talks(language).flat_map(|talk| &talk.said);
        let keyboards = said.filter_map(|outgoing| match outgoing {
            Outgoing::Send { keyboard, .. } | Outgoing::Edit { keyboard, .. } => Some(keyboard),
            _ => None,
        });
        for row in keyboards.flatten() {
            let most = if row.len() > 1 {
                LONGEST_LABEL
            } else {
                LONGEST_ALONE
            };
            let is_long = |label: &&String| visible_length(label) > most;
            let labels = row.iter().map(|button| &button.label);
            long.extend(
                labels
                    .filter(is_long)
                    .map(|label| format!("{language}: {label}")),
            );
        }
    }
    let long: Vec<String> = long.into_iter().collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}
