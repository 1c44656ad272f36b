//! What is kept of the providers' answers, whom a push is believed, and what comes of every error.

mod chance;
mod errors_17track;
mod errors_ship24;
mod pushes;
mod seventeen_track;
mod ship24;
mod stages;
mod world;

use std::sync::OnceLock;

use chrono::{DateTime, NaiveDate, Utc};
use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::Value;

use super::*;
use crate::cli::look_ups::words;
use crate::model::{TrackingEvent, TrackingStage, TrackingState};

const KEY: &str = "B8C3F0A1D2E4";
const SECRET: &str = "whsec_1";
const NUMBER: &str = "RB123456785CN";

/// A provider that nobody asks anything. Made once: it reads the machine's certificates.
fn provider(kind: LookUpProvider) -> &'static dyn Provider {
    static BOTH: OnceLock<[Arc<dyn Provider>; 2]> = OnceLock::new();
    let made = BOTH.get_or_init(|| {
        [LookUpProvider::SeventeenTrack, LookUpProvider::Ship24]
            .map(|kind| connect(kind, access(Some(SECRET)), words()).unwrap())
    });
    match kind {
        LookUpProvider::SeventeenTrack => &*made[0],
        LookUpProvider::Ship24 => &*made[1],
    }
}

fn access(push_secret: Option<&str>) -> Access {
    Access {
        server: Url::parse("http://127.0.0.1:1").unwrap(),
        key: KEY.to_owned(),
        push_secret: push_secret.map(str::to_owned),
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-27T12:00:00Z".parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn signed(raw: &[u8]) -> HeaderMap {
    let sign = super::seventeen_track::signature(raw, KEY);
    HeaderMap::from_iter([(
        "sign".parse().unwrap(),
        HeaderValue::from_str(&sign).unwrap(),
    )])
}

fn with_secret(secret: &str) -> HeaderMap {
    let bearer = HeaderValue::from_str(&format!("Bearer {secret}")).unwrap();
    HeaderMap::from_iter([("authorization".parse().unwrap(), bearer)])
}

/// What is kept of a push.
fn pushed(kind: LookUpProvider, body: &Value) -> Vec<Shown> {
    let raw = body.to_string().into_bytes();
    let headers = match kind {
        LookUpProvider::SeventeenTrack => signed(&raw),
        LookUpProvider::Ship24 => with_secret(SECRET),
    };
    provider(kind).verify_push(&headers, &raw, now()).unwrap()
}

/// Day, stage, city and country of each scan, for people to read.
fn written(state: &TrackingState) -> Vec<String> {
    let event = |event: &TrackingEvent| {
        let country = event.country.as_ref().map(|country| country.code.clone());
        let place = [event.city.clone(), country].into_iter().flatten();
        let place: Vec<_> = place.collect();
        format!("{} {:?} {}", event.on, event.stage, place.join(", "))
    };
    state.events.iter().map(event).collect()
}

fn stages(state: &TrackingState) -> Vec<TrackingStage> {
    state.events.iter().map(|event| event.stage).collect()
}
