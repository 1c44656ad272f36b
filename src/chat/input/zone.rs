//! Reads the time zone a person lives in: a city or an offset from UTC.

use chrono_tz::{TZ_VARIANTS, Tz};

use super::city_names::{CityNames, compared_form};
use super::token_reader::TokenReader;
use super::tokens::{Token, plain, split};
use super::vocabulary::{TimeUnit, Vocabulary};
use crate::locale::SpokenZone;

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
/// Understands cities in all languages (`Moscow`, `г. Казань`, `new york`, `Paris, France`), names of the IANA
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
    match CityNames::get().near(&compared_form(text)) {
        near if near.is_empty() => Err(ZoneProblem::NotUnderstood),
        near => Err(ZoneProblem::DidYouMean(near)),
    }
}

/// A place by its name alone, with small words before it, or with its country after a comma.
fn place(text: &str) -> Option<Tz> {
    let whole = compared_form(text);
    if let Some(zone) = CityNames::get().find(&whole) {
        return Some(zone);
    }
    let (city, rest) = text.split_once([',', '('])?;
    let zone = CityNames::get().find(&compared_form(city))?;
    let rest = compared_form(rest);
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
