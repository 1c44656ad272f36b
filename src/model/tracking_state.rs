//! What tracking shows of a parcel: where it stands, its scans, and from whom that is known. No addresses and no names are here.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::defaults::is_default;

/// The most scans that are kept.
const MOST_EVENTS: usize = 40;

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
    fn a_state_of_before_came_from_a_page() {
        let old = r#"{"number":"RR123456785CN","events":[{"on":"2026-11-12","stage":"moving"}],"known_at":"2026-11-13T10:00:00Z"}"#;
        let state: TrackingState = serde_json::from_str(old).unwrap();
        assert_eq!(state.source, TrackingSource::Page);
        assert_eq!((state.carrier, state.collect_by), (None, None));
    }
}
