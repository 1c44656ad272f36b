//! What is kept of `track_info`, in which 17TRACK says all that it knows of a parcel.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::lookup::json::{Moment, id, list, moment, text};
use crate::lookup::provider::Shown;
use crate::lookup::scans::{Reader, Scan, Told, history, name};
use crate::model::{TrackingSource, TrackingState};

/// More scans of one carrier are no parcel's.
const MOST_SCANS: usize = 500;
/// In grams: what is heavier is no small parcel.
const HEAVIEST: f64 = 100_000.0;
const GRAMS_OF_A_KILOGRAM: f64 = 1000.0;

/// What a record of `gettrackinfo`, or a push, shows.
pub fn shown(record: &Value, reader: &Reader, now: DateTime<Utc>) -> Shown {
    let number = text(record, "/number").unwrap_or_default().to_owned();
    let status = text(record, "/track_info/latest_status/status");
    Shown {
        id: id(record, "/carrier").unwrap_or_default(),
        stopped: status == Some("Expired"),
        state: record
            .get("track_info")
            .and_then(|info| state(info, &number, reader, now)),
        number,
    }
}

fn state(info: &Value, number: &str, reader: &Reader, now: DateTime<Utc>) -> Option<TrackingState> {
    let codes = ["sub_status", "status"].map(|name| text(info, &format!("/latest_status/{name}")));
    let history = history(scans(info, reader), reader.stage_of_all(codes), now)?;
    let destination = text(info, "/shipping_info/recipient_address/country");
    let mut state = TrackingState {
        number: Some(number.to_owned()),
        carrier: carrier(info),
        events: history.events,
        destination: destination.and_then(|code| reader.country(code)),
        weight_grams: weight(info),
        collect_by: history.collect_by,
        source: TrackingSource::Provider,
        known_at: known_at(info).map_or(now, |known| known.min(now)),
    };
    state.shorten();
    Some(state)
}

/// The scans of all carriers. Where none is told, the newest one, or the milestones with their days.
fn scans(info: &Value, reader: &Reader) -> Vec<Scan> {
    let of_carriers = list(info, "/tracking/providers").iter();
    let of_carriers =
        of_carriers.flat_map(|carrier| list(carrier, "/events").iter().take(MOST_SCANS));
    let scans: Vec<Scan> = of_carriers
        .filter_map(|event| scan(event, reader))
        .collect();
    if !scans.is_empty() {
        return scans;
    }
    let newest = info
        .get("latest_event")
        .and_then(|event| scan(event, reader));
    if let Some(newest) = newest {
        return vec![newest];
    }
    let milestones = list(info, "/milestone").iter().rev();
    milestones
        .filter_map(|milestone| scan(milestone, reader))
        .collect()
}

fn scan(event: &Value, reader: &Reader) -> Option<Scan> {
    let told = Told {
        codes: [
            text(event, "/sub_status"),
            text(event, "/stage").or(text(event, "/key_stage")),
        ],
        words: text(event, "/description"),
        location: text(event, "/location"),
        city: text(event, "/address/city"),
        country: text(event, "/address/country"),
    };
    Some(reader.scan(time(event)?, &told))
}

/// The time of a scan, which is there in up to three forms; `time_raw` is an object or a text.
fn time(event: &Value) -> Option<Moment> {
    let of = |path| text(event, path).and_then(moment);
    let raw = || of("/time_raw").or_else(|| of("/time_raw/date"));
    let utc = of("/time_utc");
    let local = of("/time_iso").or_else(raw);
    Some(Moment {
        at: utc.or(local)?.at,
        day: local.or(utc)?.day,
    })
}

/// Who had it last.
fn carrier(info: &Value) -> Option<String> {
    let carriers = list(info, "/tracking/providers");
    let newest = carriers.iter().max_by_key(|carrier| {
        let times = list(carrier, "/events").iter().take(MOST_SCANS);
        times.filter_map(time).map(|time| time.at).max()
    });
    name(text(newest?, "/provider/name")?)
}

/// When the carriers were last asked.
fn known_at(info: &Value) -> Option<DateTime<Utc>> {
    let carriers = list(info, "/tracking/providers").iter();
    let times = carriers.filter_map(|carrier| moment(text(carrier, "/latest_sync_time")?));
    times.map(|time| time.at).max()
}

fn weight(info: &Value) -> Option<u32> {
    let weight = info.pointer("/misc_info/weight_kg")?;
    let kilograms = match weight {
        Value::String(text) => text.trim().parse().ok()?,
        other => other.as_f64()?,
    };
    let grams = (kilograms * GRAMS_OF_A_KILOGRAM).round();
    (grams > 0.0 && grams <= HEAVIEST).then_some(grams as u32)
}
