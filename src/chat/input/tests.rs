//! Every language reads its own words: `locales/<tag>/words.toml` is whole.

use super::*;
use crate::locale::{LANGUAGES, LanguageWords, Phrases, all_words};
use crate::zones::Zone;
use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// Lists that a language may leave empty; the comments in `locales/en/words.toml` say the same.
const MAY_BE_EMPTY: [&str; 26] = [
    "page.goods.bent",
    "after_tens",
    "ones_before_tens",
    "glued",
    "relative_days.three_days_ago",
    "relative_days.in_three_days",
    "relative_days.day_before",
    "relative_days.day_after",
    "offset.lead",
    "offset.before_led",
    "period.of_week",
    "date.of_month",
    "date.the",
    "day_part.tonight",
    "range.before",
    "zones.endings",
    "span.by",
    "date.ordinal_endings",
    "date.before_month",
    "date.before_day",
    "date.year",
    "clock.hours",
    "clock.am",
    "clock.pm",
    "span.one",
    "span.more",
];

/// The languages with their words.
pub(super) fn languages() -> impl Iterator<Item = (&'static str, &'static LanguageWords)> {
    LANGUAGES.iter().map(|l| l.tag).zip(all_words())
}

/// Monday, when the examples are read.
pub(super) fn now() -> DateTime<Utc> {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn today() -> NaiveDate {
    now().date_naive()
}

pub(super) fn writer() -> Writer {
    Writer {
        now: now(),
        zone: Zone::UTC,
        order: None,
    }
}

pub(super) fn end(text: &str) -> Result<DateTime<Utc>, ProtectionEndProblem> {
    let asked = EndAsked {
        writer: writer(),
        latest: None,
        old_end: None,
    };
    protection_end(text, &asked)
}

pub(super) fn shipped_day(text: &str) -> Option<NaiveDate> {
    match shipped_on(text, &writer()) {
        Ok(day) | Err(ShippingDayProblem::InFuture(day)) => Some(day),
        Err(_) => None,
    }
}

/// The empty lists of a file by their keys.
fn empty_lists(key: &str, value: &toml::Value) -> Vec<String> {
    match value {
        toml::Value::Array(list) if list.is_empty() => vec![key.to_owned()],
        toml::Value::Array(list) => list.iter().flat_map(|v| empty_lists(key, v)).collect(),
        toml::Value::Table(table) => table
            .iter()
            .flat_map(|(name, v)| empty_lists(format!("{key}.{name}").trim_start_matches('.'), v))
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_language_has_words_of_every_kind() {
    for language in LANGUAGES {
        let tag = language.tag;
        let file: toml::Value = toml::from_str(language.words).unwrap();
        let mut lacking = empty_lists("", &file);
        lacking.retain(|key| !MAY_BE_EMPTY.contains(&key.as_str()));
        assert!(
            lacking.is_empty(),
            "locales/{tag}/words.toml has no words for {lacking:?}"
        );
    }
}

#[test]
fn every_language_names_the_same_countries() {
    let countries = |words: &'static LanguageWords| words.countries.keys().collect::<Vec<_>>();
    let first = countries(all_words().next().unwrap());
    for (tag, words) in languages() {
        assert_eq!(countries(words), first, "{tag}");
    }
}

#[test]
fn every_language_reads_its_own_days() {
    let each = |phrases: &Phrases, wanted: NaiveDate, tag: &str| {
        for text in phrases {
            let read = reading_for(tag, || shipped_day(text));
            assert_eq!(read, Some(wanted), "{tag}: {text:?}");
        }
    };
    for (tag, words) in languages() {
        let shipped_day = |text: &str| reading_for(tag, || shipped_day(text));
        let days = &words.relative_days;
        each(&days.yesterday, today().pred_opt().unwrap(), tag);
        each(&days.today, today(), tag);
        each(&days.tomorrow, today().succ_opt().unwrap(), tag);
        for (month, names) in (1..).zip(&words.months) {
            let wanted = NaiveDate::from_ymd_opt(2026, month, 20);
            for name in names {
                assert_eq!(shipped_day(&format!("20 {name}")), wanted, "{tag}: {name}");
                assert_eq!(
                    shipped_day(&format!("{name} 20, 2026")),
                    wanted,
                    "{tag}: {name}"
                );
            }
        }
        for (day, names) in (16..).zip(&words.weekdays) {
            each(names, today().with_day(day).unwrap(), tag);
        }
    }
}

#[test]
fn every_language_reads_its_own_timer() {
    for (tag, words) in languages() {
        let shipped_day = |text: &str| reading_for(tag, || shipped_day(text));
        let end = |text: &str| reading_for(tag, || end(text));
        for day in &words.units.day {
            for hour in &words.units.hour {
                let text = format!("23 {day} 14 {hour}");
                let end = end(&text);
                assert_eq!(
                    end,
                    Ok("2026-12-17T02:00:00Z".parse().unwrap()),
                    "{tag}: {text}"
                );
            }
            let directions = &words.direction;
            for (directions, wanted) in [(&directions.ago, 20), (&directions.ahead, 26)] {
                for direction in directions {
                    for text in [
                        format!("{direction} 3 {day}"),
                        format!("3 {day} {direction}"),
                    ] {
                        assert_eq!(
                            shipped_day(&text),
                            today().with_day(wanted),
                            "{tag}: {text}"
                        );
                    }
                }
            }
        }
    }
}
