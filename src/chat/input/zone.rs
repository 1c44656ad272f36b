//! Reads the time zone a person lives in: a city or an offset from UTC.

use std::collections::HashMap;
use std::sync::OnceLock;

use chrono_tz::{TZ_VARIANTS, Tz};

use super::token_reader::TokenReader;
use super::tokens::{Token, plain, split};
use super::vocabulary::{TimeUnit, Vocabulary};
use crate::locale::SpokenZone;

/// Most suggestions for one misspelt city.
const MOST_SUGGESTIONS: usize = 3;

/// Shorter names are one edit away from too many words.
const SHORTEST_SUGGESTED: usize = 5;

/// Longer texts are not the name of a place.
const LONGEST_NAME: usize = 60;

/// Why a typed text gives no time zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneProblem {
    NotUnderstood,
    /// Cities one letter away from what was typed, with the names they are known by; one to three of them.
    DidYouMean(Vec<(String, Tz)>),
}

/// The time zone that a person typed.
///
/// Understands cities in English and Russian (`Moscow`, `г. Казань`, `new york`, `Paris, France`), names of the IANA
/// database (`Europe/Moscow`) and offsets (`UTC+3`, `+05:30`, `мск+2`). Of cities with one name it is the largest.
///
/// An offset of whole hours is a zone of that offset all the year, such as `Etc/GMT-3` for `UTC+3`; another offset is a
/// country's zone that has it all the year. Where clocks change no offset tells the zone: such ones as `-3:30` are not
/// understood, and the city has to be asked for.
pub fn zone(text: &str) -> Result<Tz, ZoneProblem> {
    let text = plain(text);
    let text = text.trim().trim_end_matches(['.', '!', ';', ',']);
    if text.is_empty() || text.chars().count() > LONGEST_NAME {
        return Err(ZoneProblem::NotUnderstood);
    }
    if let Some(minutes) = offset_minutes(text) {
        return offset_zone(minutes).ok_or(ZoneProblem::NotUnderstood);
    }
    if let Some(zone) = TZ_VARIANTS
        .iter()
        .find(|zone| text.contains('/') && zone.name().eq_ignore_ascii_case(text))
    {
        return Ok(*zone);
    }
    // A plus is part of an offset only, and this one is none.
    if text.contains('+') {
        return Err(ZoneProblem::NotUnderstood);
    }
    if let Some(zone) = place(text) {
        return Ok(zone);
    }
    match CityNames::get().near(&name(text)) {
        near if near.is_empty() => Err(ZoneProblem::NotUnderstood),
        near => Err(ZoneProblem::DidYouMean(near)),
    }
}

/// A place by its name alone, with small words before it, or with its country after a comma.
fn place(text: &str) -> Option<Tz> {
    let whole = name(text);
    if let Some(zone) = CityNames::get().find(&whole) {
        return Some(zone);
    }
    let (city, rest) = text.split_once([',', '('])?;
    let zone = CityNames::get().find(&name(city))?;
    let rest = name(rest);
    let same_zone = CityNames::get().find(&rest) == Some(zone);
    let in_country = is_in_country(zone, &rest);
    (same_zone || in_country).then_some(zone)
}

/// Whether a zone is one of a country of several zones.
fn is_in_country(zone: Tz, country: &str) -> bool {
    let code = Vocabulary::get().countries.get(country);
    WIDE_COUNTRIES
        .iter()
        .filter(|(country, _)| Some(country) == code)
        .any(|(_, areas)| areas.iter().any(|area| zone.name().starts_with(area)))
}

/// Countries of several zones by their ISO 3166 codes, and what the names of these zones begin with. The countries' names
/// are in `locales/<tag>/words.toml`.
const WIDE_COUNTRIES: &[(&str, &[&str])] = &[
    ("RU", &["Europe/", "Asia/"]),
    ("US", &["America/", "Pacific/Honolulu"]),
    ("CA", &["America/"]),
    ("MX", &["America/"]),
    ("BR", &["America/"]),
    ("ES", &["Europe/Madrid", "Atlantic/Canary", "Africa/Ceuta"]),
    ("ID", &["Asia/"]),
    ("AU", &["Australia/"]),
];

/// The form in which names are compared: words parted by single spaces, without signs or a word like "city" before them.
fn name(text: &str) -> String {
    let text = plain(text);
    let mut words: Vec<&str> = text
        .split(|c: char| c == ' ' || !(c.is_alphanumeric() || c == '\'' || c == '’' || c == '`'))
        .filter(|word| !word.is_empty())
        .collect();
    let before_city = &Vocabulary::get().before_city;
    let skipped = words
        .iter()
        .take(words.len().saturating_sub(1))
        .take_while(|word| before_city.contains(**word))
        .count();
    words.drain(..skipped);
    words.join(" ").replace(['\'', '’', '`'], "")
}

/// Every known name.
struct CityNames {
    /// As in the table, the larger city first where names collide.
    places: Vec<(String, Tz)>,
    /// Compared form -> index in `places`, and that of the first name of the same place.
    by_name: HashMap<String, usize>,
}

impl CityNames {
    fn get() -> &'static Self {
        static NAMES: OnceLock<CityNames> = OnceLock::new();
        NAMES.get_or_init(Self::new)
    }

    fn new() -> Self {
        let mut names = Self {
            places: Vec::new(),
            by_name: HashMap::new(),
        };
        for (zone, cities) in table() {
            for city in cities {
                names.add(city, zone);
            }
        }
        for zone in TZ_VARIANTS {
            let full = zone.name();
            match full.split_once('/') {
                Some(("Etc", _)) => {}
                // US/Central, Brazil/West: not names of places by themselves.
                Some(("US" | "Canada" | "Brazil" | "Mexico" | "Chile", _)) => names.add(full, zone),
                Some(_) => {
                    let last = full.rsplit('/').next().unwrap_or(full).replace('_', " ");
                    if !matches!(last.as_str(), "North" | "South" | "West" | "Center") {
                        names.add(&last, zone);
                    }
                    names.add(full, zone);
                }
                None => names.add(full, zone),
            }
        }
        names
    }

    fn add(&mut self, place: &str, zone: Tz) {
        let index = self.places.len();
        if let std::collections::hash_map::Entry::Vacant(free) = self.by_name.entry(name(place)) {
            free.insert(index);
            self.places.push((place.to_owned(), zone));
        }
    }

    fn find(&self, name: &str) -> Option<Tz> {
        self.by_name.get(name).map(|index| self.places[*index].1)
    }

    /// Names one edit away, in the order of the table, each zone once.
    fn near(&self, typed: &str) -> Vec<(String, Tz)> {
        let typed: Vec<char> = typed.chars().collect();
        let is_near = |known: &str| {
            let known: Vec<char> = known.chars().collect();
            known.len() >= SHORTEST_SUGGESTED && one_edit_apart(&typed, &known)
        };
        let mut found: Vec<usize> = self
            .by_name
            .iter()
            .filter(|(known, _)| is_near(known))
            .map(|(_, index)| *index)
            .collect();
        found.sort_unstable();
        let mut near: Vec<(String, Tz)> = Vec::new();
        for index in found {
            let (place, zone) = &self.places[index];
            if near.len() < MOST_SUGGESTIONS && near.iter().all(|(_, known)| known != zone) {
                near.push((place.clone(), *zone));
            }
        }
        near
    }
}

/// The rows of `resources/cities.tsv`; a zone that the database does not know is left out, and a test sees to it that none is.
fn table() -> impl Iterator<Item = (Tz, impl Iterator<Item = &'static str>)> {
    const CITIES: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/resources/cities.tsv"));
    CITIES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (zone, names) = line.split_once('\t')?;
            Some((zone.parse().ok()?, names.split(['\t', ',']).map(str::trim)))
        })
}

/// One letter added, left out or changed, or two neighbours swapped.
fn one_edit_apart(a: &[char], b: &[char]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], []) => false,
        (short, [_, rest @ ..]) if long.len() == short.len() + 1 => short == rest,
        ([a, short @ ..], [b, long @ ..]) if short.len() == long.len() => {
            short == long
                || matches!((short, long), ([c, short @ ..], [d, long @ ..]) if (a, c) == (d, b) && short == long)
        }
        _ => false,
    }
}

/// The minutes east of UTC that a text such as `UTC+3`, `+05:30`, `-8` or `мск+2` tells.
fn offset_minutes(text: &str) -> Option<i32> {
    let compact: String = text
        .chars()
        .filter(|c| !matches!(c, ' ' | '(' | ')'))
        .collect();
    let compact = colon_for_point(&compact.replace('±', "+"));
    // Tokens leave other signs out, but a text with one of them is no offset.
    if !compact
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '+' | '-' | ':'))
    {
        return None;
    }
    let tokens = split(&compact)?;
    let words = Vocabulary::get();
    if let [name] = &tokens[..] {
        let zone = words.zones.find(std::slice::from_ref(name))?.0;
        // The names of other zones, such as Moscow's, mean more than an offset.
        return (zone == SpokenZone::Named(Tz::UTC)).then_some(0);
    }
    let mut reader = TokenReader::new(&tokens);
    let from = reader.meaning(&words.offset_from);
    let minutes = match reader.rest() {
        [Token::Number { .. }, ..] if from.is_some() => reader.unsigned_offset()?,
        _ => reader.utc_offset()?,
    };
    let rest = reader.rest();
    let is_unit = words.units.find(rest) == Some((TimeUnit::Hour, rest.len()));
    let is_utc = words.offset_from.find(rest) == Some((0, rest.len()));
    (rest.is_empty() || is_unit || is_utc).then_some(from.unwrap_or(0) * 60 + minutes)
}

/// `+5.5` and `+5,30` with a colon before the minutes.
fn colon_for_point(text: &str) -> String {
    match text.split_once(['.', ',']) {
        Some((hours, rest)) if !text.contains(':') => {
            let digits = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            let (minutes, rest) = rest.split_at(digits);
            let minutes = if minutes == "5" { "30" } else { minutes };
            format!("{hours}:{minutes}{rest}")
        }
        _ => text.to_owned(),
    }
}

/// A zone that has this offset all the year.
fn offset_zone(minutes: i32) -> Option<Tz> {
    match minutes {
        0 => Some(Tz::UTC),
        // These names count westwards.
        minutes if minutes % 60 == 0 => format!("Etc/GMT{:+}", -minutes / 60).parse().ok(),
        minutes => PART_HOURS
            .iter()
            .find(|(known, _)| *known == minutes)
            .map(|(_, zone)| *zone),
    }
}

/// Offsets that are no whole hours, in minutes, where clocks never change.
const PART_HOURS: &[(i32, Tz)] = &[
    (-(9 * 60 + 30), Tz::Pacific__Marquesas),
    (3 * 60 + 30, Tz::Asia__Tehran),
    (4 * 60 + 30, Tz::Asia__Kabul),
    (5 * 60 + 30, Tz::Asia__Kolkata),
    (5 * 60 + 45, Tz::Asia__Kathmandu),
    (6 * 60 + 30, Tz::Asia__Yangon),
    (8 * 60 + 45, Tz::Australia__Eucla),
    (9 * 60 + 30, Tz::Australia__Darwin),
];

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, FixedOffset, Offset, TimeDelta, TimeZone, Utc};
    use proptest::prelude::*;

    fn understood_as(wanted: &str, texts: &str) {
        for text in texts.split('|') {
            assert_eq!(zone(text).map(Tz::name), Ok(wanted), "{text:?}");
        }
    }

    #[test]
    fn cities_in_both_languages() {
        for (wanted, texts) in [
            (
                "Europe/Moscow",
                "Moscow|moscow|  MOSCOW. |Москва|москва|МОСКВА|г. Москва|город Москва|МСК|msk|Moscow, Russia|Москва, Россия",
            ),
            (
                "Europe/Moscow",
                "Санкт-Петербург|санкт петербург|спб|СПб|Питер|St. Petersburg|Saint Petersburg|Нижний Новгород|Нижний\u{a0}Новгород",
            ),
            (
                "Europe/Moscow",
                "Europe/Moscow|europe/moscow|Europe / Moscow|Орёл|Орел|Москва́|Йошкар-Ола|time zone: Moscow",
            ),
            (
                "America/New_York",
                "New York|new york|NEW YORK|new-york|New_York|America/New_York|Нью-Йорк|нью йорк|нью-и\u{306}орк|New York, USA|EST",
            ),
            (
                "America/Los_Angeles",
                "los angeles|Лос-Анджелес|San Francisco|PST|pdt",
            ),
            (
                "Asia/Yekaterinburg",
                "Екатеринбург|Ekaterinburg|Yekaterinburg|Челябинск|Уфа|I live in Perm|я живу в г. Пермь",
            ),
            ("Europe/Kyiv", "Kyiv|Kiev|Киев|Київ"),
            ("Asia/Almaty", "Almaty|Алматы|Алма-Ата|Астана|Astana"),
            (
                "Asia/Jerusalem",
                "Тель-Авив|tel aviv|Jerusalem|Иерусалим|Haifa|Хайфа",
            ),
            (
                "America/Sao_Paulo",
                "São Paulo|Sao Paulo|Сан-Паулу|Rio de Janeiro|Рио-де-Жанейро",
            ),
            ("Europe/Zurich", "Zürich|Zurich|Цюрих"),
            ("Europe/Paris", "Paris|Paris, France|Париж|Париж, Франция"),
            ("Europe/London", "London|London, UK|Лондон"),
            ("Asia/Ho_Chi_Minh", "Ho Chi Minh City|Хошимин"),
            ("Pacific/Honolulu", "Honolulu|Гонолулу, США"),
            ("Africa/Porto-Novo", "Porto-Novo"),
            ("Atlantic/Faroe", "Faroe|Atlantic/Faroe"),
            ("US/Central", "US/Central"),
        ] {
            understood_as(wanted, texts);
        }
    }

    #[test]
    fn offsets() {
        for (wanted, texts) in [
            (
                "UTC",
                "UTC|utc|GMT|Z|UTC+0|+0|+00:00|-0|UTC±0|±0|GMT+0|мск-3",
            ),
            (
                "Etc/GMT-3",
                "UTC+3|utc +3|GMT+3|+3|+03|+03:00|+0300|UTC+03:00|(UTC+03:00)|+3 UTC|+3 часа|UTC 3|мск+0|+3h",
            ),
            ("Etc/GMT-5", "мск+2|МСК +2|msk+2|МСК+2 часа|+5"),
            ("Etc/GMT+8", "-8|−8|–8|UTC-8|GMT-08:00"),
            ("Etc/GMT-14", "+14"),
            ("Etc/GMT+12", "-12"),
            // The name as such counts westwards.
            ("Etc/GMT+3", "Etc/GMT+3"),
            (
                "Asia/Kolkata",
                "+5:30|+05:30|UTC+5:30|+0530|+5.5|UTC+5,5|+5.30",
            ),
            ("Asia/Kathmandu", "+5:45|UTC+05:45"),
            ("Asia/Tehran", "+3:30"),
            ("Asia/Kabul", "+4:30"),
            ("Asia/Yangon", "+6:30"),
            ("Australia/Eucla", "+8:45"),
            ("Australia/Darwin", "+9:30"),
            ("Pacific/Marquesas", "-9:30"),
        ] {
            understood_as(wanted, texts);
        }
    }

    #[test]
    fn an_offsets_zone_has_it_all_the_year() {
        let start: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().unwrap();
        for minutes in -14 * 60..=14 * 60 {
            let Some(zone) = offset_zone(minutes) else {
                continue;
            };
            for day in (0..365 * 3).step_by(7) {
                let there =
                    zone.offset_from_utc_datetime(&(start + TimeDelta::days(day)).naive_utc());
                assert_eq!(
                    there.fix(),
                    FixedOffset::east_opt(minutes * 60).unwrap(),
                    "{zone} for {minutes}"
                );
            }
        }
        assert!((-12..=14).all(|hours| offset_zone(hours * 60).is_some()));
    }

    #[test]
    fn a_misspelt_city_is_suggested() {
        for (text, wanted) in [
            ("Moskow", "Moscow Europe/Moscow"),
            ("Mosocw", "Moscow Europe/Moscow"),
            ("Москваа", "Москва Europe/Moscow"),
            ("Мсква", "Москва Europe/Moscow"),
            ("в Москве", "Москва Europe/Moscow"),
            ("Новосибрск", "Новосибирск Asia/Novosibirsk"),
            ("new yrok", "New York America/New_York"),
            ("Berlim", "Berlin Europe/Berlin"),
        ] {
            let Err(ZoneProblem::DidYouMean(near)) = zone(text) else {
                panic!("{text}: {:?}", zone(text))
            };
            let near: Vec<String> = near
                .iter()
                .map(|(city, zone)| format!("{city} {zone}"))
                .collect();
            assert!(near.contains(&wanted.to_owned()), "{text}: {near:?}");
            assert!(near.len() <= 3, "{text}: {near:?}");
        }
    }

    #[test]
    fn anything_else_is_asked_about_again() {
        let long = "Moscow ".repeat(1500);
        let odd = "| |\0|📦|3|12:30|hello|привет|не знаю|Moscow or Berlin|+15|-13|+3:10|+10:30|-3:30|+99|UTC+|UTC+3:60|+5:3|++3|\
                   +3:|мск+100|Россия|Russia|USA|north|center|Etc|Etc/|/|Europe/|Europe/Atlantis|Paris, Texas|Birmingham, USA|\
                   +٣|+½|Rime|RR123456785CN|<b>Moscow</b>x|,|(|'|-|.";
        for text in odd.split('|').chain([long.as_str()]) {
            assert_eq!(zone(text), Err(ZoneProblem::NotUnderstood), "{text:?}");
        }
    }

    #[test]
    fn every_row_of_the_table_is_sound() {
        let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/resources/cities.tsv"));
        let mut seen = HashMap::new();
        let mut rows = 0;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let [zone_name, english, russian] = columns[..] else {
                panic!("not three columns: {line:?}")
            };
            let known: Tz = zone_name
                .parse()
                .unwrap_or_else(|_| panic!("no such zone: {line:?}"));
            assert!(
                english.is_ascii() && !russian.chars().any(|c| c.is_ascii_alphabetic()),
                "{line:?}"
            );
            for city in english.split(", ").chain(russian.split(", ")) {
                assert!(!city.is_empty() && city == city.trim(), "{line:?}");
                assert_eq!(seen.insert(name(city), line), None, "{city} stands twice");
                assert_eq!(zone(city), Ok(known), "{city}");
            }
            rows += 1;
        }
        assert!(rows >= 250, "{rows} rows");
        assert_eq!(table().count(), rows);
    }

    #[test]
    fn every_zone_is_known_by_its_name() {
        for known in TZ_VARIANTS.iter().filter(|zone| zone.name().contains('/')) {
            assert_eq!(zone(known.name()).map(Tz::name), Ok(known.name()));
        }
        for typed in [
            "Reykjavik",
            "Port-au-Prince",
            "tongatapu",
            "Dar es Salaam",
            "buenos aires",
            "Singapore",
            "Knox",
        ] {
            assert!(zone(typed).is_ok(), "{typed}");
        }
    }

    #[test]
    fn one_edit() {
        let apart = |a: &str, b: &str| {
            let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            assert_eq!(one_edit_apart(&a, &b), one_edit_apart(&b, &a));
            one_edit_apart(&a, &b)
        };
        for near in ["xriga", "rigaa", "rga", "rixa", "irga", "rgia", "riag"] {
            assert!(apart("riga", near), "{near}");
        }
        for far in ["riga", "", "ri", "rixx", "agir", "rigaxx", "girа"] {
            assert!(!apart("riga", far), "{far}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_a_zone_or_a_problem(text in any::<String>()) {
            if let Err(ZoneProblem::DidYouMean(near)) = zone(&text) {
                prop_assert!((1..=3).contains(&near.len()));
            }
        }

        #[test]
        fn any_offset_gives_that_offset_or_a_problem(text in "(utc|gmt|мск)? ?[+-][0-9]{1,4}[:.,]?[0-9]{0,3}") {
            let _ = zone(&text);
        }

        #[test]
        fn one_slip_in_a_city_is_understood_or_suggested(at in 0..11_usize, letter in "[a-z]") {
            let mut typed: Vec<String> = "novosibirsk".chars().map(String::from).collect();
            typed[at] = letter;
            let typed = typed.concat();
            match zone(&typed) {
                Ok(found) => prop_assert_eq!(found, Tz::Asia__Novosibirsk),
                Err(ZoneProblem::DidYouMean(near)) => prop_assert!(near.iter().any(|(_, zone)| *zone == Tz::Asia__Novosibirsk)),
                Err(ZoneProblem::NotUnderstood) => prop_assert!(false, "{typed}"),
            }
        }
    }
}
