//! What the words of one scan say, and the words of its place, where they do not come from a page.

use super::lines::lines;
use super::places::{Place, place};
use super::scans::stage;
use crate::model::{EventCountry, TrackingStage};

/// How far the parcel has come, by the words of a scan.
pub fn stage_of(words: &str) -> Option<TrackingStage> {
    lines(words).iter().find_map(stage)
}

/// The city and the country that stand in a place's words.
pub fn place_of(words: &str) -> (Option<String>, Option<EventCountry>) {
    let places = lines(words);
    let place = places.iter().map(place).fold(Place::default(), Place::or);
    (place.city, place.country)
}
