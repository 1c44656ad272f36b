//! Reads text that was copied from a tracking page: its scans, each with its day, its place and how far the parcel had come.
//!
//! A text is such a history if two of its lines tell a scan and its day. A day may stand beside the words, above them or below
//! them, and once for several scans; the newest may stand first or last. Of the words only their stage is kept, of the places only
//! cities and countries with a name: who signed, and at which door, is nobody's business.
//!
//! A line that is not understood: add what it says to `[history]` in `locales/<tag>/words.toml`, and the page to `cases/`.
//!
//! | file | what it does |
//! |---|---|
//! | `lines` | the text as lines, each with its day and time |
//! | `pieces` | a line as words, numbers and marks |
//! | `dates` | written days |
//! | `day_order` | in which order of day and month a whole list has them |
//! | `scans` | which words belong to which day |
//! | `stages` | words -> how far the parcel has come |
//! | `places` | cities and countries |
//! | `told_scan` | a scan that somebody tells in a sentence |
//! | `one_scan` | the words of one scan, where they come from a provider |
//! | `parcel` | where the parcel goes, and its weight |
//! | `collect_by` | until when it can be collected |

mod collect_by;
mod dates;
mod day_order;
mod lines;
mod one_scan;
mod parcel;
mod pieces;
mod places;
mod scans;
mod stages;
#[cfg(test)]
mod tests;
mod told_scan;

use super::numbers;
use super::writer::Writer;
use crate::model::{DateOrder, TrackingEvent, TrackingSource, TrackingStage, TrackingState};
use chrono::NaiveDate;
use collect_by::Deadline;
use day_order::OrderedDays;
use lines::Line;
pub use one_scan::{collect_by_of, place_of, stage_of};
pub(super) use places::{country_of_city, country_told};
use scans::Scan;
pub use told_scan::{ToldScan, scan_at_place, told_scan};
use tracking_number::candidates;

/// A text of fewer scans is no history.
const FEWEST_SCANS: usize = 2;

/// What the text of a tracking page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackingHistory {
    pub state: TrackingState,
    /// The same with day and month the other way round, where nothing in the text tells which it is.
    pub other: Option<TrackingState>,
}

/// What the text of a tracking page shows; nothing if it is none.
pub fn tracking_history(text: &str, writer: &Writer) -> Option<TrackingHistory> {
    let mut lines = lines::lines(text);
    leave_out_short_days(&mut lines);
    if lines.iter().filter(|line| line.has_day()).count() < 1 {
        return None;
    }
    let (days, other) = day_order::resolve(&lines, writer);
    let read = |days: &OrderedDays| state(text, &lines, days, writer);
    let state = read(&days)?;
    let other = other.as_ref().and_then(read);
    Some(TrackingHistory {
        other: other.filter(|other| *other != state),
        state,
    })
}

/// "12.50 lamp" begins like "12.11 arrived": such lines have a day where all of them tell a scan.
fn leave_out_short_days(lines: &mut [Line]) {
    let is_list = lines
        .iter()
        .filter(|line| line.is_short)
        .all(|line| scans::stage(line).is_some());
    if !is_list {
        for line in lines.iter_mut().filter(|line| line.is_short) {
            line.day = None;
        }
    }
}

/// Until when a parcel that waits now can be collected, as a text tells it that is no history.
pub(super) fn collect_by(text: &str, writer: &Writer) -> Option<NaiveDate> {
    let order = writer.order.unwrap_or(DateOrder::DayFirst);
    let lines = lines::lines(text);
    // Without a day on which it came: of a length of time nobody knows the end.
    let days = lines.iter().filter_map(|line| {
        line.deadline
            .filter(|told| !matches!(told, Deadline::Days(_)))
    });
    days.filter_map(|told| told.last_day(order, writer.today()))
        .max()
}

/// For how many days a parcel that waits is kept, as a text tells it that is no history.
pub(super) fn days_kept(text: &str) -> Option<u32> {
    let lines = lines::lines(text);
    lines.iter().find_map(|line| match line.deadline {
        Some(Deadline::Days(days)) => Some(days),
        _ => None,
    })
}

fn state(text: &str, lines: &[Line], days: &OrderedDays, writer: &Writer) -> Option<TrackingState> {
    let scans = scans::scans(lines, &days.days);
    if scans.len() < FEWEST_SCANS {
        return None;
    }
    let mut state = TrackingState {
        number: number(text),
        carrier: None,
        events: oldest_first(scans).map(|scan| scan.event).collect(),
        destination: parcel::destination(lines),
        weight_grams: parcel::weight(lines),
        collect_by: None,
        source: TrackingSource::Page,
        known_at: writer.now,
    };
    state.collect_by = last_day_to_collect(&state, lines, days.order);
    state.shorten();
    Some(state)
}

/// Where the parcel waits now: the last day for it that the page tells.
fn last_day_to_collect(
    state: &TrackingState,
    lines: &[Line],
    order: DateOrder,
) -> Option<NaiveDate> {
    let waits = |event: &&TrackingEvent| {
        matches!(
            event.stage,
            TrackingStage::AtPickup | TrackingStage::FailedAttempt
        )
    };
    let since = state.last().filter(waits)?.on;
    let told = lines.iter().filter_map(|line| line.deadline);
    told.filter_map(|told| told.last_day(order, since)).max()
}

/// The first number of a parcel in the text.
fn number(text: &str) -> Option<String> {
    let found = numbers::find(text);
    let first = candidates(&found).into_iter().next()?;
    Some(first.text.clone())
}

/// Most pages show the newest scan first. On one day the times tell, where they are printed, and else the list's own order.
fn oldest_first(mut scans: Vec<Scan>) -> impl Iterator<Item = Scan> {
    let moment = |scan: &Scan| (scan.event.on, scan.time);
    let newest_first = match (scans.first(), scans.last()) {
        (Some(first), Some(last)) if moment(first) == moment(last) => {
            first.event.stage >= last.event.stage
        }
        (Some(first), Some(last)) => moment(first) > moment(last),
        _ => false,
    };
    if newest_first {
        scans.reverse();
    }

    scans.sort_by_key(|scan| scan.event.on);
    scans.into_iter()
}
