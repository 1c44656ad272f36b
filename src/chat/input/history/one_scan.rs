//! What the words of one scan say, and the words of its place, where they do not come from a page.

use chrono::NaiveDate;

use super::collect_by::Deadline;
use super::lines::lines;
use super::places::{Place, place};
use super::scans::stage;
use crate::model::{DateOrder, EventCountry, TrackingStage};

/// How far the parcel has come, by the words of a scan.
pub fn stage_of(words: &str) -> Option<TrackingStage> {
    lines(words).iter().find_map(stage)
}

/// Until when a parcel can be collected, by the words of the scan with which it began to wait. Where day and month can be read in two
/// ways, the earlier day counts: a day too early harms nobody.
pub fn collect_by_of(words: &str, since: NaiveDate) -> Option<NaiveDate> {
    let lines = lines(words);
    let told: Vec<Deadline> = lines.iter().filter_map(|line| line.deadline).collect();
    let orders = [DateOrder::DayFirst, DateOrder::MonthFirst];
    let days = orders.into_iter().filter_map(|order| {
        let days = told.iter().filter_map(|told| told.last_day(order, since));
        days.filter(|day| *day >= since).max()
    });
    days.min()
}

/// The city and the country that stand in a place's words.
pub fn place_of(words: &str) -> (Option<String>, Option<EventCountry>) {
    let places = lines(words);
    let place = places.iter().map(place).fold(Place::default(), Place::or);
    (place.city, place.country)
}
