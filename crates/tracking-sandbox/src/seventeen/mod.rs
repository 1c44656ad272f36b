//! 17TRACK's Tracking API v2.4, as strict as its document (asset.17track.net/api/document/v2.4_en).
//!
//! The document does not say what happens to a field that it does not know; here it is refused, so that a test sees it.

mod account;
mod calls;
mod changes;
mod info;
mod item;
mod list;
mod news;
mod refusal;

pub(crate) use account::Account;
pub(crate) use news::{signature, updated};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::parcels::Parcels;
use calls::Call;
use refusal::{INVALID, Refusal, WRONG_KEY};

/// Where the calls are.
pub(crate) const PATH: &str = "/track/v2.4/";

/// What a look-up needs to say. All other fields say more than the number.
const NEEDED: [&str; 8] = [
    "number",
    "carrier",
    "auto_detection",
    "carrier_old",
    "carrier_new",
    "page_no",
    "order_by",
    "tracking_status",
];

/// Whether a look-up needs this field.
pub(crate) fn needs(field: &str) -> bool {
    NEEDED.contains(&field)
}

/// Answers a call with the right key: the HTTP status and the body.
pub(crate) fn answer(
    account: &mut Account,
    parcels: &mut Parcels,
    now: DateTime<Utc>,
    has_webhook: bool,
    call: &str,
    body: &Value,
) -> (u16, Value) {
    account.settle(parcels, now);
    let mut call_state = Call {
        account,
        parcels,
        now,
        has_webhook,
    };
    match call_state.answer(call, body) {
        Some(Ok(data)) => (200, data),
        Some(Err(refusal)) => (200, whole_call(refusal.code, &refusal.to_json())),
        None => bare(404, "The requested URL address is incorrect."),
    }
}

/// The key is wrong.
pub(crate) fn wrong_key() -> (u16, Value) {
    (401, refused_as_a_whole(WRONG_KEY))
}

/// The body that refuses a whole call.
pub(crate) fn refused_as_a_whole(code: i64) -> Value {
    let refusal = Refusal::of(code);
    whole_call(refusal.code, &refusal.to_json())
}

/// More requests a second than are allowed.
pub(crate) fn too_fast() -> (u16, Value) {
    bare(429, "Too many requests.")
}

/// The body is no JSON.
pub(crate) fn no_json() -> (u16, Value) {
    (200, refused_as_a_whole(INVALID))
}

fn bare(status: u16, message: &str) -> (u16, Value) {
    let error = json!({"code": status, "message": message});
    (status, whole_call(i64::from(status), &error))
}

fn whole_call(code: i64, error: &Value) -> Value {
    json!({"code": code, "data": {"errors": [error]}})
}
