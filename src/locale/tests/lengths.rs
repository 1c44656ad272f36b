//! What stands on a card fits a phone's screen: each text in all its variants, filled with the longest values that people meet.

use super::parsed::{Text, parsed};
use crate::advice::{MessageTo, Store, rules};
use crate::locale::{LANGUAGES, Language, Texts, texts, without_marks};
use fluent_bundle::FluentValue;
use std::collections::{BTreeMap, BTreeSet};

/// The most visible characters of a text, by the beginning of its key.
const LIMITS: [(&str, usize); 6] = [
    ("stand-", 60),
    ("advice-", 130),
    ("dont-", 60),
    ("more-", 300),
    ("button-", LONGEST_OF_TWO),
    ("letter-name-", LONGEST_OF_TWO),
];
/// The most characters of a button that fits beside another.
const LONGEST_OF_TWO: usize = 24;

/// What other languages than the first two may need more than those, in percent.
const MORE: usize = 130;
/// The most characters of a button that stands alone in its row: those of the first two languages also fit beside another.
const LONGEST_BUTTON: usize = 30;
const MOMENTS: [&str; 4] = ["end", "until", "windowend", "answeruntil"];
/// Counts of days, hours and months; all others stand for days.
const COUNTS: [&str; 15] = [
    "quiet",
    "usual",
    "credit",
    "firsthours",
    "decision",
    "decisionmax",
    "decisionhours",
    "collectmin",
    "collectmax",
    "refund",
    "itself",
    "count",
    "weeks",
    "days",
    "hours",
];
/// What people call things and the numbers they paste are as long as they are.
const UNLIMITED: [&str; 3] = ["title", "number", "at"];

#[test]
fn every_text_of_a_card_fits_a_phone() {
    let mut too_long = Vec::new();
    for language in LANGUAGES {
        for (key, length, text) in lengths(language) {
            let most = limit(language, &key).unwrap();
            if length > most {
                too_long.push(format!("{} {key}: {length} > {most}: {text}", language.tag));
            }
        }
    }
    assert!(too_long.is_empty(), "{}", too_long.join("\n"));
}

fn limit(language: &Language, key: &str) -> Option<usize> {
    let found = LIMITS.iter().find(|(start, _)| key.starts_with(start));
    let most = found.map(|(_, most)| *most)?;
    Some(match (["en", "ru"].contains(&language.tag), most) {
        (true, most) => most,
        (false, LONGEST_OF_TWO) => LONGEST_BUTTON,
        (false, most) => most * MORE / 100,
    })
}

/// Each text that has a limit, at its longest.
fn lengths(language: &'static Language) -> Vec<(String, usize, String)> {
    let parsed = parsed(language);
    let limited = parsed.iter().filter(|(key, text)| {
        let own = text.variables();
        limit(language, key).is_some() && !UNLIMITED.iter().any(|name| own.contains(*name))
    });
    limited
        .map(|(key, text)| {
            let text = longest(texts(language.tag), key, text);
            (key.clone(), visible(&text), text)
        })
        .collect()
}

fn longest(texts: &Texts, key: &str, text: &Text) -> String {
    let names = text.variables();
    let mut choices = text.branches.clone();
    let by_store = ["store", "claim", "to"];
    choices.retain(|name, _| !by_store.contains(&&name[..]));
    let mut stores: Vec<_> = rules().stores().map(|s| store_args(texts, s)).collect();
    if !names.iter().any(|name| by_store.contains(&&name[..])) {
        stores.truncate(1);
    }
    let plain: Vec<_> = names
        .iter()
        .filter(|name| !by_store.contains(&&name[..]) && !choices.contains_key(*name))
        .map(|name| (name.clone(), value(texts, name)))
        .collect();
    let chosen = combinations(&choices);
    let filled = stores.iter().flat_map(|store| {
        chosen.iter().map(|chosen| {
            let all = store.iter().chain(&plain).chain(chosen);
            let args: Vec<_> = all.map(|(name, v)| (&name[..], v.clone())).collect();
            texts.html(key, &args)
        })
    });
    filled.max_by_key(|text| visible(text)).unwrap()
}

fn store_args(texts: &Texts, store: &Store) -> Vec<(String, FluentValue<'static>)> {
    let word = || texts.plain("store-other", &[]);
    let to = match store.message_to {
        MessageTo::Support => "support",
        MessageTo::Seller => "seller",
    };
    vec![
        (
            "store".to_owned(),
            store.name.clone().unwrap_or_else(word).into(),
        ),
        ("claim".to_owned(), store.claim.to_string().into()),
        ("to".to_owned(), to.into()),
    ]
}

fn value(texts: &Texts, name: &str) -> FluentValue<'static> {
    if COUNTS.contains(&name) {
        return 42.into();
    }
    let day = longest_day(texts);
    match name {
        "left" => {
            let args = [("days", 46.into()), ("hours", 23.into())];
            texts.plain("span-days-hours", &args).into()
        }
        _ if MOMENTS.contains(&name) => format!("{day}, 23:59").into(),
        _ => day.into(),
    }
}

/// The 28th of the month with the longest name.
fn longest_day(texts: &Texts) -> String {
    let days = (1..=12).map(|month: i64| {
        let month = texts.plain("month", &[("month", month.into())]);
        let args = [
            ("day", 28.into()),
            ("month", month.into()),
            ("year", 2026.into()),
        ];
        texts.plain("day", &args)
    });
    days.max_by_key(|day| visible(day)).unwrap()
}

type Chosen = Vec<(String, FluentValue<'static>)>;

fn combinations(choices: &BTreeMap<String, BTreeSet<String>>) -> Vec<Chosen> {
    let mut all: Vec<Chosen> = vec![Vec::new()];
    for (name, words) in choices {
        let counted = COUNTS.contains(&&name[..]);
        let values: Vec<FluentValue> = if counted {
            [0, 1, 42, 45].map(FluentValue::from).into()
        } else {
            words.iter().map(|word| word.clone().into()).collect()
        };
        let one_more = |chosen: &Chosen| {
            let with = |value: &FluentValue<'static>| {
                let mut chosen = chosen.clone();
                chosen.push((name.clone(), value.clone()));
                chosen
            };
            values.iter().map(with).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(one_more).collect();
    }
    all
}

/// The characters that a reader sees.
fn visible(text: &str) -> usize {
    let mut inside = false;
    without_marks(text)
        .chars()
        .filter(|c| {
            let counts = !inside && *c != '<';
            inside = (inside || *c == '<') && *c != '>';
            counts
        })
        .count()
}
