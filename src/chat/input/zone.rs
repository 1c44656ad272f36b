//! Reads the time zone a person lives in: a city or an offset from UTC.

use crate::zones::Zone;
use chrono::{DateTime, Offset, TimeZone, Timelike, Utc};

use super::city_names::{CityNames, city_of, compared_form};
use super::home_country::country_alone;
use super::languages::Languages;
use super::position::zones_of;
use super::time_of_day::TimeOfDay;
use super::token_reader::TokenReader;
use super::tokens::{Token, plain, split};
use super::vocabulary::{TimeUnit, Vocabulary};
use crate::locale::{LANGUAGES, SpokenZone};

/// Longer texts are not the name of a place.
const LONGEST_NAME: usize = 60;

/// Who uses more words tells something else. A shorter name may be a word: "Bar", "Nis".
const MOST_WORDS: usize = 5;
const SHORTEST_BEHIND_WORDS: usize = 4;

/// A city is offered for each clock of a country and for each that shows the time that was typed.
const ROUND_TO_MINUTES: i32 = 15;

/// Why a typed text gives no time zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneProblem {
    NotUnderstood,
    /// Zones that can be meant, each by the name of a city: those one letter away from what was typed, those of a country, those
    /// where the clock shows the time that was typed. At least one.
    DidYouMean(Vec<(String, Zone)>),
}

/// The time zone that a person typed at the moment `now`.
///
/// Understands cities in all languages (`Moscow`, `г. Казань`, `из Омска`, `Moscow time`, `Paris, France`), names of the IANA
/// database (`Europe/Moscow`) and offsets (`UTC+3`, `+05:30`, `мск+2`). Of cities with one name it is the largest; beside an
/// offset the city decides (`UTC+3 (Moscow)`). A country of several zones and a time that a clock shows (`now 15:00`) are
/// [`ZoneProblem::DidYouMean`].
///
/// An offset of whole hours is a zone of that offset all the year, such as `Etc/GMT-3` for `UTC+3`; another offset is a
/// country's zone that has it all the year. Where clocks change no offset tells the zone: such ones as `-3:30` are not
/// understood, and the city has to be asked for.
pub fn zone(text: &str, now: DateTime<Utc>) -> Result<Zone, ZoneProblem> {
    let text = plain(text);
    let text = text.trim().trim_end_matches(['.', '!', ';', ',']);
    if text.is_empty() || text.chars().count() > LONGEST_NAME {
        return Err(ZoneProblem::NotUnderstood);
    }
    if let Some(minutes) = offset_minutes(text) {
        return offset_zone(minutes).ok_or(ZoneProblem::NotUnderstood);
    }
    if text.contains('/')
        && let Some(zone) = Zone::all().find(|zone| zone.name().eq_ignore_ascii_case(text))
    {
        return Ok(zone);
    }
    if let Some(zone) = place_beside_offset(text) {
        return Ok(zone);
    }
    if let Some(minutes) = shown_offset(text, now) {
        return offered(clocks_at(&minutes, text, now));
    }
    // A plus is part of an offset only, and this one is none.
    if text.contains('+') {
        return Err(ZoneProblem::NotUnderstood);
    }
    if let Some(zone) = place(text) {
        return Ok(zone);
    }
    if let Some(cities) = cities_of_country(text) {
        return offered(cities);
    }
    if let Some(zone) = place_beside_country(text) {
        return Ok(zone);
    }
    if let Some(zone) = place_behind_words(text) {
        return Ok(zone);
    }
    if let Some(country) = country_alone(text) {
        return zone_of_country(&country, now);
    }
    offered(CityNames::get().near(&compared_form(text)))
}

fn offered(zones: Vec<(String, Zone)>) -> Result<Zone, ZoneProblem> {
    if zones.is_empty() {
        Err(ZoneProblem::NotUnderstood)
    } else {
        Err(ZoneProblem::DidYouMean(zones))
    }
}

/// `UTC+3 (Moscow)`, `Омск (+3)`, `GMT+3, Istanbul`: the place tells more than the offset.
fn place_beside_offset(text: &str) -> Option<Zone> {
    let beside = |place: &str, other: &str| {
        // "+3 MSK" may be counted from Moscow.
        let is_counted_from = offset_minutes(&format!("{place}+1")).is_some();
        offset_minutes(other.trim()).filter(|_| !is_counted_from)?;
        CityNames::get().find_typed(place)
    };
    let either = |(one, other): (&str, &str)| beside(one, other).or_else(|| beside(other, one));
    let marked = text.trim_end_matches(')').split_once(['(', ',']);
    marked
        .and_then(either)
        .or_else(|| text.split_once(' ').and_then(either))
        .or_else(|| text.rsplit_once(' ').and_then(either))
}

/// The minutes east of UTC where a clock shows what was typed: `сейчас 15:00`, `my time is 5 pm`, `15:00`. A time on the dial can be two.
fn shown_offset(text: &str, now: DateTime<Utc>) -> Option<Vec<i32>> {
    let tokens = split(text)?;
    let mut reader = TokenReader::new(&tokens, Languages::of(text));
    let is_said = reader.is_next(&reader.words.clock_shows);
    // A bare number may be an offset, or the number of a place.
    if !is_said && !matches!(tokens[..], [Token::Number { .. }, Token::Mark(':'), ..]) {
        return None;
    }
    let mut time = reader.time(true)?;
    if let Some(part) = reader.part_of_day() {
        time = time.within(part)?;
    }
    reader.rest().is_empty().then_some(())?;
    let utc = i32::try_from(now.num_seconds_from_midnight() / 60).ok()?;
    let offset = |time: TimeOfDay| {
        let local = i32::try_from(time.hour * 60 + time.minute).ok()?;
        let minutes =
            (local - utc + ROUND_TO_MINUTES / 2).div_euclid(ROUND_TO_MINUTES) * ROUND_TO_MINUTES;
        // From 12 hours west of UTC to 12 east of it; the few places further east are found by their names.
        let half = 12 * 60;
        Some((minutes + half).rem_euclid(2 * half) - half)
    };
    time.meanings(true).into_iter().map(offset).collect()
}

/// Cities where the clock is so far from UTC now, and the plain offset.
fn clocks_at(minutes: &[i32], text: &str, now: DateTime<Utc>) -> Vec<(String, Zone)> {
    let mut zones = Vec::new();
    for minutes in minutes {
        zones.extend(CityNames::get().at_offset(*minutes, now, text));
        if let Some(zone) = offset_zone(*minutes) {
            zones.push((offset_name(*minutes), zone));
        }
    }
    zones
}

/// Minutes east of UTC as people write them: `UTC+3`, `UTC−9:30`.
pub fn offset_name(minutes: i32) -> String {
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    let sign = if minutes < 0 { '−' } else { '+' };
    match rest {
        0 => format!("UTC{sign}{hours}"),
        rest => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// A city for each clock of a country of several zones.
fn cities_of_country(text: &str) -> Option<Vec<(String, Zone)>> {
    let code = Vocabulary::get(Languages::of(text))
        .countries
        .get(&compared_form(text))?;
    let (_, _, cities) = WIDE_COUNTRIES
        .iter()
        .find(|(country, ..)| country == code)?;
    let names = CityNames::get();
    let shown = |city: &&str| names.shown_as(city, text);
    Some(cities.iter().filter_map(shown).collect())
}

/// A place by its name alone, with small words before it, or with its country after a comma.
fn place(text: &str) -> Option<Zone> {
    if let Some(zone) = CityNames::get().find_typed(text) {
        return Some(zone);
    }
    let (city, rest) = text.split_once([',', '('])?;
    let zone = CityNames::get().find(&compared_form(city))?;
    let rest = compared_form(rest);
    let same_zone = CityNames::get().find(&rest) == Some(zone);
    let in_country = is_in_country(zone, &rest);
    (same_zone || in_country).then_some(zone)
}

/// "Bogota Colombia", "I live in Dublin Ireland": the country tells which city of that name it is, and is no part of it.
fn place_beside_country(text: &str) -> Option<Zone> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..words.len()).find_map(|at| {
        let country = country_alone(&words[at..].join(" "))?;
        let zone = CityNames::get().find_typed(&words[..at].join(" "))?;
        zones_of(&country).any(|own| own == zone).then_some(zone)
    })
}

/// The one clock of a country, or a zone for each of its clocks to choose from.
fn zone_of_country(country: &str, now: DateTime<Utc>) -> Result<Zone, ZoneProblem> {
    let offset = |zone: &Zone| zone.offset_from_utc_datetime(&now.naive_utc()).fix();
    let mut clocks: Vec<Zone> = Vec::new();
    for zone in zones_of(country) {
        if clocks.iter().all(|known| offset(known) != offset(&zone)) {
            clocks.push(zone);
        }
    }
    match clocks[..] {
        [only] => Ok(only),
        _ => offered(clocks.into_iter().filter_map(shown).collect()),
    }
}

/// A zone by the name of its city in the person's language, or else in English.
fn shown(zone: Zone) -> Option<(String, Zone)> {
    let own = Languages::own().places().next()?;
    let name = city_of(zone, LANGUAGES[own].tag).or_else(|| city_of(zone, LANGUAGES[0].tag));
    Some((name?, zone))
}

/// "Sono di Bergamo", "i live in leeds": the city stands behind a few small words.
fn place_behind_words(text: &str) -> Option<Zone> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() > MOST_WORDS || text.contains(',') {
        return None;
    }
    let city = |name: &str| {
        let city = CityNames::get().find_typed(name);
        city.filter(|_| !is_holiday(name))
    };
    let (first, zone) = (1..words.len()).find_map(|first| {
        let name = words[first..].join(" ");
        let is_long = name.chars().count() >= SHORTEST_BEHIND_WORDS;
        Some((first, city(&name).filter(|_| is_long)?))
    })?;
    // Of two cities either may be meant.
    let before = &words[..first];
    before
        .iter()
        .all(|word| city(word).is_none())
        .then_some(zone)
}

/// "They promise it by Christmas": that island is not meant.
fn is_holiday(name: &str) -> bool {
    let tokens = split(name).unwrap_or_default();
    let found = Vocabulary::get(Languages::of(name)).holidays.find(&tokens);
    found.is_some_and(|(_, length)| length == tokens.len())
}

/// Whether a zone is one of a country of several zones.
fn is_in_country(zone: Zone, country: &str) -> bool {
    let code = Vocabulary::get(Languages::of(country))
        .countries
        .get(country);
    WIDE_COUNTRIES
        .iter()
        .filter(|(country, ..)| Some(country) == code)
        .any(|(_, areas, _)| areas.iter().any(|area| zone.name().starts_with(area)))
}

/// A country's ISO 3166 code, what the names of its zones begin with, and a city for each of its clocks.
type WideCountry = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// Countries of several zones. Their names are in `locales/<tag>/words.toml`.
const WIDE_COUNTRIES: &[WideCountry] = &[
    (
        "RU",
        &["Europe/", "Asia/"],
        &[
            "Kaliningrad",
            "Moscow",
            "Samara",
            "Yekaterinburg",
            "Omsk",
            "Novosibirsk",
            "Irkutsk",
            "Yakutsk",
            "Vladivostok",
            "Magadan",
            "Petropavlovsk-Kamchatsky",
        ],
    ),
    (
        "US",
        &["America/", "Pacific/Honolulu"],
        &[
            "New York",
            "Chicago",
            "Denver",
            "Phoenix",
            "Los Angeles",
            "Anchorage",
            "Honolulu",
        ],
    ),
    (
        "CA",
        &["America/"],
        &[
            "St. John's",
            "Halifax",
            "Toronto",
            "Winnipeg",
            "Calgary",
            "Vancouver",
        ],
    ),
    ("MX", &["America/"], &["Mexico City", "Cancun", "Tijuana"]),
    ("BR", &["America/"], &["Sao Paulo", "Manaus"]),
    (
        "ES",
        &["Europe/Madrid", "Atlantic/Canary", "Africa/Ceuta"],
        &["Madrid", "Las Palmas"],
    ),
    ("ID", &["Asia/"], &["Jakarta", "Denpasar"]),
    (
        "AU",
        &["Australia/"],
        &["Sydney", "Brisbane", "Adelaide", "Darwin", "Perth"],
    ),
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
    let words = Vocabulary::get(Languages::of(text));
    if let [name] = &tokens[..] {
        let zone = words.zones.find(std::slice::from_ref(name))?.0;
        // The names of other zones, such as Moscow's, mean more than an offset.
        return (zone == SpokenZone::Named(Zone::UTC)).then_some(0);
    }
    let mut reader = TokenReader::new(&tokens, Languages::of(text));
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
fn offset_zone(minutes: i32) -> Option<Zone> {
    match minutes {
        0 => Some(Zone::UTC),
        // These names count westwards.
        minutes if minutes % 60 == 0 => format!("Etc/GMT{:+}", -minutes / 60).parse().ok(),
        minutes => PART_HOURS
            .iter()
            .find(|(known, _)| *known == minutes)
            .and_then(|(_, name)| name.parse().ok()),
    }
}

/// Offsets that are no whole hours, in minutes, where clocks never change.
const PART_HOURS: &[(i32, &str)] = &[
    (-(9 * 60 + 30), "Pacific/Marquesas"),
    (3 * 60 + 30, "Asia/Tehran"),
    (4 * 60 + 30, "Asia/Kabul"),
    (5 * 60 + 30, "Asia/Kolkata"),
    (5 * 60 + 45, "Asia/Kathmandu"),
    (6 * 60 + 30, "Asia/Yangon"),
    (8 * 60 + 45, "Australia/Eucla"),
    (9 * 60 + 30, "Australia/Darwin"),
];

#[cfg(test)]
mod tests;
