//! What tracking shows of a parcel: where it stands, its scans, and from whom that is known. No addresses and no names are here.

use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::defaults::is_default;

/// The most scans that are kept.
const MOST_EVENTS: usize = 40;

/// In letters: so long is what a dot may stand behind in a name.
const LONGEST_ABBREVIATION: usize = 3;
/// What may stand between the letters of a name: apostrophes and hyphens.
const JOINERS: [char; 6] = ['\'', '\u{2019}', '\u{2bc}', '-', '\u{2010}', '\u{2011}'];
/// Signs above and below letters that are no letters themselves: accents, and those of the scripts of India, of Thailand and of Burma.
const MARKS: [RangeInclusive<char>; 10] = [
    '\u{300}'..='\u{36f}',
    '\u{93c}'..='\u{93c}',
    '\u{94d}'..='\u{94d}',
    '\u{9bc}'..='\u{9bc}',
    '\u{9cd}'..='\u{9cd}',
    '\u{bcd}'..='\u{bcd}',
    '\u{c4d}'..='\u{c4d}',
    '\u{ccd}'..='\u{ccd}',
    '\u{e47}'..='\u{e4e}',
    '\u{1037}'..='\u{103a}',
];

/// What tracking shows of a parcel at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackingState {
    /// The number that it is shown for; `None` where the text named none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub number: Option<String>,
    /// Who carries it, as the provider or the page calls them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub carrier: Option<String>,
    /// The scans, oldest first; at least one.
    pub events: Vec<TrackingEvent>,
    /// The country that the parcel goes to: ISO 3166-1 alpha-2, in lower case.
    #[serde(default, skip_serializing_if = "is_default")]
    pub destination: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub weight_grams: Option<u32>,
    /// Where it waits to be collected: the last day for it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub collect_by: Option<NaiveDate>,
    /// From whom it is known. Records of before could only come from pages.
    #[serde(default = "TrackingSource::of_old_states")]
    pub source: TrackingSource,
    pub known_at: DateTime<Utc>,
}

impl TrackingState {
    /// The last scan.
    pub fn last(&self) -> Option<&TrackingEvent> {
        self.events.last()
    }

    /// The country where it was delivered, or else to which it goes.
    pub fn end_of_way(&self) -> Option<&str> {
        let delivery = self
            .last()
            .filter(|last| last.stage == TrackingStage::Delivered);
        let country = delivery?.country.as_ref();
        let country = country.map(|country| country.code.as_str());
        country.or(self.destination.as_deref())
    }

    /// Leaves out scans of the middle, where there are too many: the first and the newest say most.
    pub fn shorten(&mut self) {
        let surplus = self.events.len().saturating_sub(MOST_EVENTS);
        self.events.drain(1..1 + surplus);
    }
}

/// One scan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackingEvent {
    /// The day where the parcel was then.
    pub on: NaiveDate,
    pub stage: TrackingStage,
    /// A city, as the page calls it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub city: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub country: Option<EventCountry>,
}

/// Whether a text from outside can be shown as the name of a place or of a carrier: "St. Gallen", "'s-Hertogenbosch". An address, a
/// link, or what Telegram would make one of, is none.
pub fn is_plain_name(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let last = words.len() - 1;
    let is_plain = |(at, word): (usize, &&str)| match word.strip_suffix('.') {
        Some(short) => at < last && short.chars().count() <= LONGEST_ABBREVIATION && is_word(short),
        None => is_word(word),
    };
    words.iter().enumerate().all(is_plain) && text.contains(char::is_alphabetic)
}

fn is_word(word: &str) -> bool {
    let is_sign = |c: char| {
        is_letter(c) || MARKS.iter().any(|marks| marks.contains(&c)) || JOINERS.contains(&c)
    };
    !word.is_empty() && word.chars().all(is_sign)
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_numeric()
}

/// The country of a scan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventCountry {
    /// ISO 3166-1 alpha-2, in lower case.
    pub code: String,
    /// The page names the country. Otherwise it follows from the city alone, and there may be another city of that name.
    pub is_named: bool,
}

/// How far a parcel has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrackingStage {
    /// Announced: a label was made, and nothing handed over.
    LabelOnly,
    Moving,
    /// It leaves the sender's country.
    LeftCountry,
    /// It came into the country that it goes to.
    ReachedCountry,
    /// In the hands of customs, in the usual way.
    Customs,
    /// Customs keep it.
    HeldByCustoms,
    /// Customs or the carrier ask for data or money.
    DataAsked,
    AtPickup,
    OutForDelivery,
    FailedAttempt,
    Delivered,
    Returning,
    Lost,
    Destroyed,
}

/// From whom it is known what tracking shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrackingSource {
    /// The person told it, or confirmed it.
    #[default]
    Person,
    /// A tracking page shows it: its text was pasted.
    Page,
    /// A picture of a tracking page shows it.
    Picture,
    /// A tracking provider, such as 17TRACK, answered so.
    Provider,
}

impl TrackingSource {
    fn of_old_states() -> Self {
        Self::Page
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_name_can_be_shown() {
        for name in [
            "Warszawa",
            "St. Gallen",
            "г. Москва",
            "Saint-Étienne",
            "Saint-E\u{301}tienne",
            "L'Aquila",
            "L\u{2019}Aquila",
            "'s-Hertogenbosch",
            "Rostov-na-Donu",
            "Frankfurt a. Main",
            "दिल्ली",
            "กรุงเทพ",
            "深圳市",
            "القاهرة",
        ] {
            assert!(is_plain_name(name), "{name}");
        }
        for name in [
            "",
            " ",
            "-",
            ".",
            "evil.com",
            "Evil. com.",
            "evil .com",
            "Warszawa.",
            "Zürich. City",
            "@durov",
            "Paris @durov",
            "#news",
            "/start",
            "t.me/durov",
            "https://evil.com",
            "пример.рф",
            "evil\u{3002}com",
            "evil\u{ff0e}com",
            "<a href",
            "Paris</b>",
            "Paris & Lyon",
            "Paris, France",
            "Paris (FR)",
            "Paris 15",
            "Paris \u{2168}",
            "Paris\nLyon",
            "Paris  Lyon",
            "Paris\u{a0}Lyon",
            "Paris\u{202e}",
            "Par\u{200b}is",
            "a:b",
            "a_b",
            "*Paris*",
            "Paris 📦",
        ] {
            assert!(!is_plain_name(name), "{name:?}");
        }
    }

    #[test]
    fn a_state_of_before_came_from_a_page() {
        let old = r#"{"number":"RR123456785CN","events":[{"on":"2026-11-12","stage":"moving"}],"known_at":"2026-11-13T10:00:00Z"}"#;
        let state: TrackingState = serde_json::from_str(old).unwrap();
        assert_eq!(state.source, TrackingSource::Page);
        assert_eq!((state.carrier, state.collect_by), (None, None));
    }
}
