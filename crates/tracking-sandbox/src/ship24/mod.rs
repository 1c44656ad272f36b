//! Ship24's Tracking API v1 for plans by the shipment, as its documentation and its OpenAPI file say (docs.ship24.com).
//!
//! It deletes nothing: a tracker that nobody wants any more is unsubscribed, and what it knew can still be read.

mod account;
mod calls;
mod fields;
mod refusal;
mod tracking;

pub(crate) use account::Account;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::parcels::Parcels;
use account::Tracker;
use calls::Call;
use refusal::Refusal;

/// Where the calls are.
pub(crate) const PATH: &str = "/public/v1/";

/// What a look-up needs to say. All other fields say more than the number.
const NEEDED: [&str; 4] = ["trackingNumber", "isSubscribed", "page", "limit"];

/// Whether a look-up needs this field.
pub(crate) fn needs(field: &str) -> bool {
    NEEDED.contains(&field)
}

/// A call's name without what stands for a number or a tracker: `GET /trackers/{id}/results`.
pub(crate) fn name(verb: &str, path: &str) -> String {
    let parts: Vec<_> = path.split('/').collect();
    let parts: Vec<_> = parts
        .iter()
        .enumerate()
        .map(|(at, part)| match (at, *part) {
            (1, "track" | "bulk" | "search") | (0, _) => *part,
            (1, _) => "{id}",
            (2, _) if parts.get(1) == Some(&"search") => "{number}",
            _ => *part,
        })
        .collect();
    format!("{verb} /{}", parts.join("/"))
}

/// The number that a path tells.
pub(crate) fn number_in(path: &str) -> Option<&str> {
    path.strip_prefix("trackers/search/")?.split('/').next()
}

/// Answers a request with the right key: the HTTP status and the body.
pub(crate) fn answer(
    account: &mut Account,
    parcels: &mut Parcels,
    now: DateTime<Utc>,
    (verb, path, query): (&str, &str, Option<&str>),
    body: Option<&Value>,
) -> (u16, Value) {
    let parts: Vec<_> = path.split('/').collect();
    let mut call = Call {
        account,
        parcels,
        now,
    };
    let answer = call.answer(verb, &parts, query, body);
    answer.unwrap_or_else(|refusal| refusal.answer())
}

/// The key is wrong.
pub(crate) fn wrong_key() -> (u16, Value) {
    Refusal::wrong_key().answer()
}

/// More requests a second than are allowed.
pub(crate) fn too_fast() -> (u16, Value) {
    Refusal::too_fast().answer()
}

impl Account {
    /// What is to be pushed since the last time this was asked, by number. One update a message, as by default.
    pub(crate) fn news(&mut self, parcels: &Parcels, now: DateTime<Utc>) -> Vec<(String, Value)> {
        let mut news = Vec::new();
        for at in 0..self.trackers.len() {
            let scans = self.scans(&self.trackers[at], parcels, now).len();
            let tracker = &mut self.trackers[at];
            if scans > tracker.pushed_scans && tracker.unsubscribed_at.is_none() {
                tracker.pushed_scans = scans;
                let tracker = tracker.clone();
                news.push((
                    tracker.number.clone(),
                    updated(self, &tracker, parcels, now),
                ));
            }
        }
        news
    }
}

/// The push that shows what is known now.
pub(crate) fn updated(
    account: &Account,
    of: &Tracker,
    parcels: &Parcels,
    now: DateTime<Utc>,
) -> Value {
    json!({"trackings": [tracking::tracking(account, of, parcels, now)]})
}
