//! What people may type in one language: the shape of `locales/<tag>/words.toml`. The English file explains every key.
//!
//! Every key is required and an unknown one is an error, so that a new language lacks nothing unnoticed.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, de};
use std::collections::BTreeMap;

/// One word or a few, as people write them; several of them mean the same.
pub type Phrases = Vec<String>;

/// The words of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageWords {
    /// The zone to begin with for those who speak the language.
    #[serde(deserialize_with = "zone")]
    pub default_zone: Tz,
    pub months: [Phrases; 12],
    /// Monday first.
    pub weekdays: [Phrases; 7],
    /// From one to twelve.
    pub numbers: [Phrases; 12],
    pub documents: Phrases,
    pub relative_days: RelativeDays,
    pub which_weekday: WeekdayWords,
    pub date: DateWords,
    pub clock: ClockWords,
    pub units: UnitWords,
    pub span: SpanWords,
    pub direction: DirectionWords,
    pub filler: FillerWords,
    pub zones: ZoneWords,
    /// By ISO 3166 code.
    pub countries: BTreeMap<String, Phrases>,
    /// By ISO 4217 code.
    pub currencies: BTreeMap<String, Phrases>,
    pub examples: Examples,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelativeDays {
    pub day_before_yesterday: Phrases,
    pub yesterday: Phrases,
    pub today: Phrases,
    pub tomorrow: Phrases,
    pub day_after_tomorrow: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeekdayWords {
    pub last: Phrases,
    pub this: Phrases,
    pub next: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateWords {
    pub ordinal_endings: Phrases,
    pub before_month: Phrases,
    pub before_day: Phrases,
    pub year: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockWords {
    pub at: Phrases,
    pub hours: Phrases,
    pub am: Phrases,
    pub pm: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitWords {
    pub year: Phrases,
    pub month: Phrases,
    pub week: Phrases,
    pub day: Phrases,
    pub hour: Phrases,
    pub minute: Phrases,
    pub second: Phrases,
    pub minute_after_hours: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpanWords {
    pub one: Phrases,
    pub alone: Phrases,
    pub and: Phrases,
    pub more: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectionWords {
    pub ago: Phrases,
    pub ahead: Phrases,
    pub left: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FillerWords {
    pub both: Phrases,
    pub shipped: Phrases,
    pub protection_end: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneWords {
    pub before_city: Phrases,
    pub beside_time: BTreeMap<String, SpokenZone>,
    /// Hours east of UTC.
    pub offset_from: BTreeMap<String, i32>,
}

/// What a word for a zone means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpokenZone {
    Named(Tz),
    Offset(FixedOffset),
}

/// Phrases and their meanings, which tests try.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    pub shipped: BTreeMap<String, NaiveDate>,
    pub protection_end: BTreeMap<String, DateTime<Utc>>,
    /// The names of IANA zones.
    pub zone: BTreeMap<String, String>,
    pub amount: BTreeMap<String, String>,
    pub sensitive: BTreeMap<String, bool>,
}

impl LanguageWords {
    /// Reads the text of a `words.toml`; the error names the line and the key.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }
}

fn zone<'de, D: Deserializer<'de>>(from: D) -> Result<Tz, D::Error> {
    let name = String::deserialize(from)?;
    name.parse()
        .map_err(|_| de::Error::custom(format!("no zone of the IANA database: {name}")))
}

impl<'de> Deserialize<'de> for SpokenZone {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        let offset = name.parse().map(Self::Offset);
        offset
            .or_else(|_| name.parse().map(Self::Named))
            .map_err(|_| {
                de::Error::custom(format!(
                    "neither a zone of the IANA database nor an offset: {name}"
                ))
            })
    }
}
