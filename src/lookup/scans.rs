//! What is kept of a provider's scans: the day, how far the parcel had come, a city and a country. All else is dropped here.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::codes::{Meaning, OtherMeaning, meaning};
use super::json::Moment;
use crate::model::{
    EventCountry, LookUpProvider, TrackingEvent, TrackingStage, is_in_bounds, is_plain_name,
};

/// Clocks of two places differ by no more.
const ZONE_SLACK: Days = Days::new(1);
/// In characters: what is longer is no city, and no carrier.
const LONGEST_NAME: usize = 40;
/// In characters: so much of a text is read.
const LONGEST_TEXT: usize = 300;

/// How words of a scan are read; the conversation knows them.
#[derive(Clone, Copy)]
pub struct Words {
    /// How far the parcel has come.
    pub stage: fn(&str) -> Option<TrackingStage>,
    pub place: fn(&str) -> Place,
    /// Until when a parcel can be collected that waits since this day.
    pub collect_by: fn(&str, NaiveDate) -> Option<NaiveDate>,
    /// Whether this is the code of a country, in lower case.
    pub is_country: fn(&str) -> bool,
}

/// A place, as far as it is known.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Place {
    pub city: Option<String>,
    pub country: Option<EventCountry>,
}

/// A scan as a provider tells it.
#[derive(Default)]
pub struct Told<'a> {
    /// The finer one first.
    pub codes: [Option<&'a str>; 2],
    pub words: Option<&'a str>,
    /// The place in words.
    pub location: Option<&'a str>,
    pub city: Option<&'a str>,
    pub country: Option<&'a str>,
}

/// A scan as it is kept, and when it was.
pub struct Scan {
    at: DateTime<Utc>,
    event: TrackingEvent,
    /// Until when the parcel can be collected.
    collect_by: Option<NaiveDate>,
}

/// What all scans come to.
pub struct History {
    /// The oldest first; at least one.
    pub events: Vec<TrackingEvent>,
    /// If it waits to be collected now.
    pub collect_by: Option<NaiveDate>,
}

/// Reads what one provider tells.
pub struct Reader {
    pub provider: LookUpProvider,
    pub words: Words,
}

impl Reader {
    pub fn scan(&self, moment: Moment, told: &Told<'_>) -> Scan {
        let (stage, place) = (self.stage(told), self.place(told));
        let waits = told.words.filter(|_| may_wait(stage));
        let collect_by = |words| (self.words.collect_by)(beginning(words), moment.day);
        Scan {
            at: moment.at,
            event: TrackingEvent {
                on: moment.day,
                stage,
                city: place.city,
                country: place.country,
            },
            collect_by: waits.and_then(collect_by),
        }
    }

    /// How far the parcel has come, as the code of all of it says; `None` where it says nothing sure.
    pub fn stage_of_all(&self, codes: [Option<&str>; 2]) -> Option<TrackingStage> {
        match self.meaning(codes)? {
            Meaning::Stage(stage) => Some(stage),
            Meaning::Other(_) => None,
        }
    }

    /// A country's code as it is kept.
    pub fn country(&self, code: &str) -> Option<String> {
        let code = code.trim().to_ascii_lowercase();
        (code.len() == 2 && (self.words.is_country)(&code)).then_some(code)
    }

    /// Where the code leaves it to the words, "delivered" in them is no delivery to the person: that has its own code.
    fn stage(&self, told: &Told<'_>) -> TrackingStage {
        let said = told.words.map(beginning).and_then(self.words.stage);
        if let Some(Meaning::Stage(stage)) = self.meaning(told.codes) {
            let is_finer = |said: &TrackingStage| is_at_customs(stage) && is_at_customs(*said);
            return said.filter(is_finer).map_or(stage, |said| said.max(stage));
        }
        said.filter(|stage| *stage != TrackingStage::Delivered)
            .unwrap_or(TrackingStage::Moving)
    }

    fn meaning(&self, codes: [Option<&str>; 2]) -> Option<Meaning> {
        let meanings = codes.into_iter().flatten();
        let mut meanings = meanings.filter_map(|code| meaning(self.provider, code));
        meanings.find(|meaning| *meaning != Meaning::Other(OtherMeaning::Nothing))
    }

    fn place(&self, told: &Told<'_>) -> Place {
        let read = |text: Option<&str>| {
            text.map(|text| (self.words.place)(&written(text)))
                .unwrap_or_default()
        };
        let (of_city, of_location) = (read(told.city), read(told.location));
        let codes = [told.country, told.location].into_iter().flatten();
        let named = codes.filter_map(|code| self.country(code)).next();
        let named = named.map(|code| EventCountry {
            code,
            is_named: true,
        });
        Place {
            city: of_city
                .city
                .or_else(|| told.city.and_then(name))
                .or(of_location.city),
            country: named.or(of_location.country).or(of_city.country),
        }
    }
}

/// The places of some couriers are parted by dashes: "MARSEILLE - FR - SHOP 5".
fn written(place: &str) -> String {
    beginning(place).replace(" - ", ", ")
}

/// What the scans come to, without those that are still to come. The newest one is as far as the whole parcel is.
pub fn history(
    scans: impl IntoIterator<Item = Scan>,
    stage: Option<TrackingStage>,
    now: DateTime<Utc>,
) -> Option<History> {
    let latest = now.date_naive() + ZONE_SLACK;
    let (mut scans, to_come): (Vec<Scan>, Vec<Scan>) = scans
        .into_iter()
        .filter(|scan| is_in_bounds(scan.event.on))
        .partition(|scan| scan.event.on <= latest);
    // What is said of the whole is said of the newest scan: where that is still to come, it is not true yet.
    let stage = stage.filter(|_| to_come.is_empty());
    // Providers tell the newest first: of two at one instant the first is the newer one.
    scans.reverse();
    scans.sort_by_key(|scan| scan.at);
    let collect_by = scans.iter().rev().find_map(|scan| scan.collect_by);
    let mut events: Vec<TrackingEvent> = scans.into_iter().map(|scan| scan.event).collect();
    events.dedup();
    if let Some(stage) = stage.filter(|stage| !is_on_the_way(*stage)) {
        bring_to(&mut events, stage);
    }
    let waits = may_wait(events.last()?.stage);
    Some(History {
        events,
        collect_by: collect_by.filter(|_| waits),
    })
}

/// Whether it may lie where it can be collected.
fn may_wait(stage: TrackingStage) -> bool {
    matches!(
        stage,
        TrackingStage::AtPickup | TrackingStage::FailedAttempt
    )
}

/// Of these the scans themselves tell more.
fn is_on_the_way(stage: TrackingStage) -> bool {
    matches!(
        stage,
        TrackingStage::LabelOnly
            | TrackingStage::Moving
            | TrackingStage::LeftCountry
            | TrackingStage::ReachedCountry
            | TrackingStage::Customs
            | TrackingStage::HeldByCustoms
    )
}

/// There the codes are coarse: what customs want stands in the words.
fn is_at_customs(stage: TrackingStage) -> bool {
    matches!(
        stage,
        TrackingStage::Customs | TrackingStage::HeldByCustoms | TrackingStage::DataAsked
    )
}

/// Makes the newest scan one of this stage. Behind it carriers add lines that say less: a survey, a late scan of another carrier.
fn bring_to(events: &mut Vec<TrackingEvent>, stage: TrackingStage) {
    let reached = events.iter().rposition(|event| event.stage == stage);
    let says_less = |event: &TrackingEvent| event.stage == TrackingStage::Moving;
    match reached.map(|newest| newest + 1) {
        Some(end) if events[end..].iter().all(says_less) => events.truncate(end),
        _ => {
            if let Some(newest) = events.last_mut() {
                newest.stage = stage;
            }
        }
    }
}

/// A name of a few words: of a city, of a carrier. What has digits is an address.
pub fn name(text: &str) -> Option<String> {
    let text = text.trim();
    let is_name = is_plain_name(text) && text.chars().count() <= LONGEST_NAME;
    is_name.then(|| text.to_owned())
}

fn beginning(text: &str) -> &str {
    let end = text.char_indices().nth(LONGEST_TEXT);
    end.map_or(text, |(end, _)| &text[..end])
}
