//! What stands on a card fits a phone's screen: each text in all its variants, filled with the longest values that people meet.

use super::{bodies, variables};
use crate::advice::{MessageTo, Store, rules};
use crate::locale::{LANGUAGES, Language, Texts, texts};
use fluent_bundle::FluentValue;
use std::collections::{BTreeMap, BTreeSet};

/// The most visible characters of a text, by the beginning of its key.
const LIMITS: [(&str, usize); 6] = [
    ("stand-", 60),
    ("advice-", 130),
    ("dont-", 60),
    ("more-", 300),
    ("button-", 24),
    ("letter-name-", 24),
];

/// The longest day and moment of a year, by language.
const DAYS: [(&str, &str); 2] = [("en", "28 September 2026"), ("ru", "28 сентября 2026")];
const MOMENTS: [&str; 4] = ["end", "until", "windowend", "answeruntil"];
const SPANS: [(&str, &str); 2] = [("en", "46 days 23 hours"), ("ru", "46 дней 23 часа")];
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
            let most = limit(&key).unwrap();
            if length > most {
                too_long.push(format!("{} {key}: {length} > {most}: {text}", language.tag));
            }
        }
    }
    assert!(too_long.is_empty(), "{}", too_long.join("\n"));
}

fn limit(key: &str) -> Option<usize> {
    let found = LIMITS.iter().find(|(start, _)| key.starts_with(start));
    found.map(|(_, most)| *most)
}

/// Each text that has a limit, at its longest.
fn lengths(language: &Language) -> Vec<(String, usize, String)> {
    let bodies = bodies(language);
    let limited = bodies.iter().filter(|(key, body)| {
        let own = variables(body, &bodies);
        limit(key).is_some() && !UNLIMITED.iter().any(|name| own.contains(name))
    });
    limited
        .map(|(key, _)| {
            let text = longest(texts(language.tag), key, &bodies);
            (key.clone(), visible(&text), text)
        })
        .collect()
}

fn longest(texts: &Texts, key: &str, bodies: &BTreeMap<String, String>) -> String {
    let names = variables(&bodies[key], bodies);
    let mut choices = choices(&bodies[key], bodies);
    let by_store = ["store", "claim", "to"];
    choices.retain(|name, _| !by_store.contains(&&name[..]));
    let mut stores: Vec<_> = rules().stores().map(|s| store_args(texts, s)).collect();
    if !names.iter().any(|name| by_store.contains(name)) {
        stores.truncate(1);
    }
    let plain: Vec<_> = names
        .iter()
        .filter(|name| !by_store.contains(*name) && !choices.contains_key(**name))
        .map(|name| ((*name).to_owned(), value(texts.tag, name)))
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

fn value(tag: &str, name: &str) -> FluentValue<'static> {
    let of = |table: &[(&str, &'static str)]| table.iter().find(|(t, _)| *t == tag).unwrap().1;
    if COUNTS.contains(&name) {
        42.into()
    } else if MOMENTS.contains(&name) {
        format!("{}, 23:59", of(&DAYS)).into()
    } else if name == "left" {
        of(&SPANS).into()
    } else {
        of(&DAYS).into()
    }
}

/// The variables by which a text, or a text inside it, chooses, each with what it chooses between.
fn choices(body: &str, bodies: &BTreeMap<String, String>) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut open: Vec<Option<String>> = Vec::new();
    let mut rest = body;
    while let Some(at) = rest.find(['{', '}', '[']) {
        let sign = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        match sign {
            b'{' => {
                let inside = rest.trim_start();
                let name = inside.strip_prefix('$').and_then(|s| {
                    let (name, _) = s.split_once("->")?;
                    name.trim()
                        .chars()
                        .all(char::is_alphanumeric)
                        .then(|| name.trim().to_owned())
                });
                if name.is_none()
                    && let Some((key, _)) = inside.split_once(" }")
                    && let Some(inner) = bodies.get(key)
                {
                    for (name, words) in choices(inner, bodies) {
                        found.entry(name).or_default().extend(words);
                    }
                }
                open.push(name);
            }
            b'}' => drop(open.pop()),
            _ => {
                if let Some(Some(name)) = open.last() {
                    let word = rest.split(']').next().unwrap();
                    found
                        .entry(name.clone())
                        .or_default()
                        .insert(word.to_owned());
                }
            }
        }
    }
    found
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
    text.chars()
        .filter(|c| {
            let counts = !inside && *c != '<';
            inside = (inside || *c == '<') && *c != '>';
            counts
        })
        .count()
}
