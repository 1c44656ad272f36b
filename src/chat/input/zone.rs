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
mod tests;
