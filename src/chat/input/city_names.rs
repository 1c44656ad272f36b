//! The names of cities and zones: finds one, and those that are one slip of the finger away.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::zones::Zone;
use chrono::{DateTime, Offset, TimeDelta, TimeZone, Utc};

use super::edit::one_edit_apart;
use super::languages::Languages;
use super::tokens::plain;
use super::vocabulary::Vocabulary;

/// Most suggestions for one misspelt city.
const MOST_SUGGESTIONS: usize = 3;

/// Shorter names are one edit away from too many words.
const SHORTEST_SUGGESTED: usize = 5;

/// Clocks that are the same now and then are the same.
const HALF_A_YEAR_DAYS: i64 = 182;

/// Shorter stems are those of too many words.
const SHORTEST_STEM: usize = 2;

/// Every known name.
pub(super) struct CityNames {
    /// As in the table, the larger city first where names collide.
    places: Vec<(String, Zone)>,
    /// Compared form -> index in `places`, and that of the first name of the same place.
    by_name: HashMap<String, usize>,
}

impl CityNames {
    pub fn get() -> &'static Self {
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
        for zone in Zone::all() {
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

    fn add(&mut self, place: &str, zone: Zone) {
        let index = self.places.len();
        if let std::collections::hash_map::Entry::Vacant(free) =
            self.by_name.entry(name_form(place))
        {
            free.insert(index);
            self.places.push((place.to_owned(), zone));
        }
    }

    /// All names, each with its zone.
    pub fn all(&self) -> impl Iterator<Item = (&str, Zone)> {
        self.places
            .iter()
            .map(|(name, zone)| (name.as_str(), *zone))
    }

    pub fn find(&self, name: &str) -> Option<Zone> {
        self.by_name.get(name).map(|index| self.places[*index].1)
    }

    /// A city as somebody typed it, with small words around it, or bent.
    pub fn find_typed(&self, text: &str) -> Option<Zone> {
        self.find(&name_form(text))
            .or_else(|| self.find_bent(&compared_form(text)))
    }

    /// A city by its name as a language bends it: "Омска", "Нижнем Новгороде".
    fn find_bent(&self, name: &str) -> Option<Zone> {
        let bent = || {
            let mut forms = straight_forms(name).into_iter();
            forms.find_map(|form| self.find(&form))
        };
        self.find(name).or_else(bent)
    }

    /// A city for each kind of clock that is so far from UTC now: with changes and without; in the letters of `typed`.
    pub fn at_offset(&self, minutes: i32, now: DateTime<Utc>, typed: &str) -> Vec<(String, Zone)> {
        let offset = |zone: &Zone, at: DateTime<Utc>| {
            zone.offset_from_utc_datetime(&at.naive_utc())
                .fix()
                .local_minus_utc()
        };
        let in_half_a_year = now + TimeDelta::days(HALF_A_YEAR_DAYS);
        let mut found: Vec<(String, Zone)> = Vec::new();
        for (zone, names) in names_by_row() {
            let fits = offset(&zone, now) == minutes * 60;
            let later = offset(&zone, in_half_a_year);
            let is_new = |(_, known): &(String, Zone)| offset(known, in_half_a_year) != later;
            if fits && found.len() < MOST_SUGGESTIONS && found.iter().all(is_new) {
                found.extend(shown_name(&names, typed).map(|name| (name.to_owned(), zone)));
            }
        }
        found
    }

    /// A city of the table by its first English name, in the letters of `typed`.
    pub fn shown_as(&self, english: &str, typed: &str) -> Option<(String, Zone)> {
        let row = names_by_row().find(|(_, names)| first_name(names[0]) == english);
        let (zone, names) = row?;
        Some((shown_name(&names, typed)?.to_owned(), zone))
    }

    /// Names one edit away, in the order of the table, each zone once.
    pub fn near(&self, typed: &str) -> Vec<(String, Zone)> {
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
        let mut near: Vec<(String, Zone)> = Vec::new();
        for index in found {
            let (place, zone) = &self.places[index];
            if near.len() < MOST_SUGGESTIONS && near.iter().all(|(_, known)| known != zone) {
                near.push((place.clone(), *zone));
            }
        }
        near
    }
}

/// A row of names by language follows the zone; the first row names the languages. A language may have no column, and a
/// cell may be empty.
const TABLE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/resources/cities.tsv"));

/// The zones and their cities. A zone that the database does not know is left out, and a test sees to it that none is.
fn table() -> impl Iterator<Item = (Zone, impl Iterator<Item = &'static str>)> {
    rows().skip(1).filter_map(|row| {
        let (zone, names) = row.split_once('\t')?;
        let names = names.split(['\t', ',']).map(str::trim);
        Some((zone.parse().ok()?, names.filter(|name| !name.is_empty())))
    })
}

/// A word, and what it can be without the ending that a language gave it.
fn straightened(word: &str) -> impl Iterator<Item = String> {
    let endings = &Vocabulary::get(Languages::of(word)).endings;
    let without = endings.iter().filter_map(move |(bent, straight)| {
        let stem = word.strip_suffix(bent)?;
        (stem.chars().count() >= SHORTEST_STEM).then(|| format!("{stem}{straight}"))
    });
    std::iter::once(word.to_owned()).chain(without)
}

/// What a name of one word or two can be without the endings that a language gave it.
pub(super) fn straight_forms(name: &str) -> Vec<String> {
    match *name.split(' ').collect::<Vec<_>>() {
        [only] => straightened(only).collect(),
        [first, second] => {
            let with =
                |first: String| straightened(second).map(move |other| format!("{first} {other}"));
            straightened(first).flat_map(with).collect()
        }
        // Names of more words are not bent.
        _ => Vec::new(),
    }
}

/// The zones and their cells, a language's names in each.
fn names_by_row() -> impl Iterator<Item = (Zone, Vec<&'static str>)> {
    rows().skip(1).filter_map(|row| {
        let (zone, names) = row.split_once('\t')?;
        Some((zone.parse().ok()?, names.split('\t').collect()))
    })
}

/// The largest city of a zone, as a language calls it; in English also the place in the zone's own name.
pub fn city_of(zone: Zone, language: &str) -> Option<String> {
    let column = rows().next()?.split('\t').position(|tag| tag == language)?;
    let of_zone = |row: &&str| row.split('\t').next() == Some(zone.name());
    let cells = rows()
        .filter(of_zone)
        .filter_map(|row| row.split('\t').nth(column));
    let city = cells.map(first_name).find(|name| !name.is_empty());
    city.map(str::to_owned).or_else(|| {
        let (area, place) = zone.name().rsplit_once('/')?;
        (language == "en" && area != "Etc").then(|| place.replace('_', " "))
    })
}

/// The name to show to somebody who typed `typed`: the first one in the same letters.
fn shown_name(names: &[&'static str], typed: &str) -> Option<&'static str> {
    let same_letters = |name: &&&str| name.is_ascii() == typed.is_ascii() && !name.is_empty();
    let cell = names.iter().find(same_letters).or(names.first())?;
    Some(first_name(cell))
}

fn first_name(cell: &'static str) -> &'static str {
    cell.split(", ").next().unwrap_or(cell)
}

fn rows() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#'))
}

/// The form in which names are compared: words parted by single spaces, without signs.
fn name_form(text: &str) -> String {
    words_of_name(&plain(text))
        .join(" ")
        .replace(['\'', '’', '`'], "")
}

/// The same, without a word like "city" before a name or behind it.
pub(super) fn compared_form(text: &str) -> String {
    let small = Vocabulary::get(Languages::of(text));
    let text = plain(text);
    let mut words = words_of_name(&text);
    let skipped = words
        .iter()
        .take(words.len().saturating_sub(1))
        .take_while(|word| small.before_city.contains(**word))
        .count();
    words.drain(..skipped);
    while words.len() > 1
        && words
            .last()
            .is_some_and(|word| small.after_city.contains(*word))
    {
        words.pop();
    }
    words.join(" ").replace(['\'', '’', '`'], "")
}

fn words_of_name(plain: &str) -> Vec<&str> {
    let words = plain
        .split(|c: char| c == ' ' || !(c.is_alphanumeric() || c == '\'' || c == '’' || c == '`'));
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::LANGUAGES;

    #[test]
    fn every_column_is_of_a_known_language() {
        let header: Vec<&str> = rows().next().unwrap().split('\t').collect();
        let (zone, languages) = header.split_first().unwrap();
        assert_eq!(*zone, "zone");
        assert_eq!(languages[0], LANGUAGES[0].tag);
        for tag in languages {
            assert!(LANGUAGES.iter().any(|l| l.tag == *tag), "{tag}");
        }
    }

    #[test]
    fn every_row_of_the_table_is_sound() {
        let columns = rows().next().unwrap().split('\t').count();
        let mut seen = HashMap::new();
        for row in rows().skip(1) {
            let cells: Vec<&str> = row.split('\t').collect();
            assert!(cells.len() == columns, "not {columns} columns: {row:?}");
            let known: Zone = cells[0]
                .parse()
                .unwrap_or_else(|_| panic!("no such zone: {row:?}"));
            assert!(!cells[1].is_empty() && cells[1].is_ascii(), "{row:?}");
            for city in cells[1..]
                .iter()
                .filter(|cell| !cell.is_empty())
                .flat_map(|cell| cell.split(", "))
            {
                assert!(!city.is_empty() && city == city.trim(), "{row:?}");
                assert!(is_of_one_alphabet(city), "{city}");
                let known_in = seen.insert(compared_form(city), row);
                assert!(
                    known_in.is_none_or(|known| known == row),
                    "{city} stands twice"
                );
                assert_eq!(
                    super::super::zone(city, DateTime::UNIX_EPOCH),
                    Ok(known),
                    "{city}"
                );
            }
        }
        let count = rows().skip(1).count();
        assert!(count >= 250, "{count} rows");
        assert_eq!(table().count(), count);
    }

    /// Latin and Cyrillic letters that look alike are easily mistyped.
    fn is_of_one_alphabet(name: &str) -> bool {
        let has = |of: fn(char) -> bool| name.chars().any(of);
        !(has(|c| c.is_ascii_alphabetic()) && has(|c| matches!(c, '\u{400}'..='\u{4ff}')))
    }
}
