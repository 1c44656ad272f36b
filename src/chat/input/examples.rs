//! The input test: phrases and pages as people of each language write them, in `locales/<tag>/examples.toml`, are understood.

use super::page::{page_facts, tests::told};
use super::tests::{end, languages, now, shipped_day, writer};
use super::{Intent, Understood, amount, intent, is_sensitive, reading_for, zone};
use crate::zones::Zone;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::path::PathBuf;

/// What every language has at least.
const FEWEST_DATES_AND_SPANS: usize = 40;
const FEWEST_INTENTS: usize = 20;
const FEWEST_PAGES: usize = 3;

/// Phrases and their meanings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Examples {
    shipped: BTreeMap<String, NaiveDate>,
    protection_end: BTreeMap<String, DateTime<Utc>>,
    /// The names of IANA zones.
    zone: BTreeMap<String, String>,
    amount: BTreeMap<String, String>,
    sensitive: BTreeMap<String, bool>,
    in_words: InWords,
    intent: BTreeMap<String, String>,
    pages: Vec<Page>,
}

/// From one to thirty-one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InWords {
    lengths: Vec<String>,
    october: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    text: String,
    /// By the names that the cases of pages have.
    facts: BTreeMap<String, String>,
}

/// The languages with their examples.
fn examples() -> Vec<(&'static str, Examples)> {
    let read = |tag| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
        let text = std::fs::read_to_string(folder.join(tag).join("examples.toml"));
        let text = text.unwrap_or_else(|error| panic!("locales/{tag}/examples.toml: {error}"));
        let examples = toml::from_str(&text);
        examples.unwrap_or_else(|error| panic!("locales/{tag}/examples.toml: {error}"))
    };
    languages().map(|(tag, _)| (tag, read(tag))).collect()
}

/// Tries every example of every language, and tells all that are not understood at once.
fn check<T: Debug + PartialEq>(read: impl Fn(&'static str, &Examples) -> Vec<(String, T, T)>) {
    let mut faults = Vec::new();
    for (tag, examples) in examples() {
        for (text, read, wanted) in reading_for(tag, || read(tag, &examples)) {
            if read != wanted {
                faults.push(format!("{tag}: {text:?} is {read:?}, not {wanted:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_has_examples_of_every_meaning() {
    fn lacking<T: Ord + Clone + Debug>(
        kind: &str,
        (tag, given): &(&str, Examples),
        wanted: &Examples,
        meanings: impl Fn(&Examples) -> Vec<T>,
    ) {
        let of = |examples| meanings(examples).into_iter().collect::<BTreeSet<T>>();
        let (wanted, given) = (of(wanted), of(given));
        let lacking: Vec<_> = wanted.difference(&given).collect();
        assert!(
            lacking.is_empty(),
            "locales/{tag}/examples.toml: [{kind}] has no phrase for {lacking:?}"
        );
    }
    let all = examples();
    let first = &all[0].1;
    for one in &all {
        lacking("shipped", one, first, |e| {
            e.shipped.values().copied().collect()
        });
        lacking("protection_end", one, first, |e| {
            e.protection_end.values().copied().collect()
        });
        lacking("zone", one, first, |e| e.zone.values().cloned().collect());
        lacking("amount", one, first, |e| {
            e.amount.values().cloned().collect()
        });
        lacking("sensitive", one, first, |e| {
            e.sensitive.values().copied().collect()
        });
    }
}

#[test]
fn every_language_has_enough_examples() {
    for (tag, examples) in examples() {
        let dates = examples.shipped.len() + examples.protection_end.len();
        assert!(dates >= FEWEST_DATES_AND_SPANS, "{tag}: {dates} dates");
        let intents: BTreeSet<&String> = examples.intent.values().collect();
        assert!(intents.len() >= FEWEST_INTENTS, "{tag}: {intents:?}");
        let pages = examples.pages.len();
        assert!(pages >= FEWEST_PAGES, "{tag}: {pages} pages");
    }
}

#[test]
fn the_days_of_examples_are_read() {
    check(|_, examples| {
        let read =
            |(text, day): (&String, &NaiveDate)| (text.clone(), shipped_day(text), Some(*day));
        examples.shipped.iter().map(read).collect()
    });
}

#[test]
fn the_ends_of_examples_are_read() {
    check(|_, examples| {
        let read = |(text, at): (&String, &DateTime<Utc>)| (text.clone(), end(text), Ok(*at));
        examples.protection_end.iter().map(read).collect()
    });
}

#[test]
fn numbers_in_words_are_read_up_to_thirty_one() {
    check(|tag, examples| {
        let InWords { lengths, october } = &examples.in_words;
        assert_eq!((lengths.len(), october.len()), (31, 31), "{tag}");
        let lengths = (1..).zip(lengths).map(|(number, text)| {
            let wanted = now() + chrono::TimeDelta::days(number);
            (
                text.clone(),
                end(text).ok().map(|end| end.date_naive()),
                Some(wanted.date_naive()),
            )
        });
        let october = (1..).zip(october).map(|(day, text)| {
            (
                text.clone(),
                shipped_day(text),
                NaiveDate::from_ymd_opt(2026, 10, day),
            )
        });
        lengths.chain(october).collect()
    });
}

#[test]
fn the_zones_and_amounts_of_examples_are_read() {
    check(|_, examples| {
        let zones = examples.zone.iter().map(|(text, name)| {
            let read = zone(text, now()).map(Zone::name);
            (
                text.clone(),
                read.ok().map(str::to_owned),
                Some(name.clone()),
            )
        });
        let amounts = examples.amount.iter();
        let amounts =
            amounts.map(|(text, sum)| (text.clone(), amount(text).ok(), Some(sum.clone())));
        zones.chain(amounts).collect()
    });
}

#[test]
fn what_examples_call_private_is_known() {
    check(|_, examples| {
        let sensitive = examples.sensitive.iter();
        sensitive
            .map(|(text, is)| (text.clone(), is_sensitive(text), *is))
            .collect()
    });
}

#[test]
fn the_intents_of_examples_are_understood() {
    check(|tag, examples| {
        let meant = |(text, name): (&String, &String)| {
            let wanted: Intent = name
                .parse()
                .unwrap_or_else(|_| panic!("{tag}: no intent {name}"));
            (text.clone(), intent(text), Understood::Sure(wanted))
        };
        examples.intent.iter().map(meant).collect()
    });
}

#[test]
fn the_pages_of_examples_tell_their_facts() {
    check(|_, examples| {
        let read = |page: &Page| {
            let facts = told(&page_facts(&page.text, &writer()));
            (page.text.clone(), facts, page.facts.clone())
        };
        examples.pages.iter().map(read).collect()
    });
}
