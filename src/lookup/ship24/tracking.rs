//! What is kept of a tracking, in which Ship24 says all that it knows of a parcel.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::lookup::json::{list, moment, text};
use crate::lookup::provider::Shown;
use crate::lookup::scans::{Reader, Scan, Told, history};
use crate::model::{TrackingSource, TrackingState};

/// More scans are no parcel's.
const MOST_SCANS: usize = 500;

/// What a tracking shows.
pub fn shown(tracking: &Value, reader: &Reader, now: DateTime<Utc>) -> Shown {
    let number = text(tracking, "/tracker/trackingNumber")
        .unwrap_or_default()
        .to_owned();
    let is_off = |path| tracking.pointer(path) == Some(&Value::Bool(false));
    Shown {
        id: text(tracking, "/tracker/trackerId")
            .unwrap_or_default()
            .to_owned(),
        stopped: is_off("/tracker/isTracked") || is_off("/tracker/isSubscribed"),
        state: state(tracking, &number, reader, now),
        number,
    }
}

fn state(
    tracking: &Value,
    number: &str,
    reader: &Reader,
    now: DateTime<Utc>,
) -> Option<TrackingState> {
    let codes =
        ["statusCode", "statusMilestone"].map(|name| text(tracking, &format!("/shipment/{name}")));
    let scans = list(tracking, "/events").iter().take(MOST_SCANS);
    let scans = scans.filter_map(|event| scan(event, reader));
    let history = history(scans, reader.stage_of_all(codes), now)?;
    let destination = text(tracking, "/shipment/destinationCountryCode");
    let known_at = text(tracking, "/metadata/generatedAt").and_then(moment);
    let mut state = TrackingState {
        number: Some(number.to_owned()),
        // Couriers have codes here, and no names.
        carrier: None,
        events: history.events,
        destination: destination.and_then(|code| reader.country(code)),
        weight_grams: None,
        collect_by: history.collect_by,
        source: TrackingSource::Provider,
        known_at: known_at.map_or(now, |known| known.at.min(now)),
    };
    state.shorten();
    Some(state)
}

fn scan(event: &Value, reader: &Reader) -> Option<Scan> {
    let told = Told {
        codes: [text(event, "/statusCode"), text(event, "/statusMilestone")],
        words: text(event, "/status"),
        location: text(event, "/location"),
        ..Told::default()
    };
    let time = text(event, "/occurrenceDatetime").or(text(event, "/datetime"));
    Some(reader.scan(time.and_then(moment)?, &told))
}
