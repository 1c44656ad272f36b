//! What 17TRACK says by itself. It signs that with the key.

use std::fmt::Write;

use chrono::{DateTime, Utc};
use reqwest::header::HeaderMap;
use serde_json::Value;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::track_info;
use crate::lookup::json::text;
use crate::lookup::provider::{PushRefused, Shown};
use crate::lookup::scans::Reader;

const SIGNATURE: &str = "sign";

/// Whether 17TRACK signed exactly these bytes.
pub fn verify(headers: &HeaderMap, raw: &[u8], key: &str) -> Result<(), PushRefused> {
    let given = headers.get(SIGNATURE).ok_or(PushRefused::Signature)?;
    let is_right = given.as_bytes().ct_eq(signature(raw, key).as_bytes());
    if bool::from(is_right) {
        Ok(())
    } else {
        Err(PushRefused::Signature)
    }
}

/// SHA-256 over the body, a slash and the key, in lower-case hexadecimal digits.
pub fn signature(raw: &[u8], key: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(raw);
    hash.update(b"/");
    hash.update(key);
    let mut digits = String::new();
    for byte in hash.finalize() {
        write!(digits, "{byte:02x}").expect("a text takes what is written to it");
    }
    digits
}

/// What a push shows. An event that is not known, such as a test from the dashboard, shows nothing.
pub fn read(raw: &[u8], reader: &Reader, now: DateTime<Utc>) -> Result<Vec<Shown>, PushRefused> {
    let push: Value = serde_json::from_slice(raw).map_err(|_| PushRefused::Malformed)?;
    let event = text(&push, "/event").ok_or(PushRefused::Malformed)?;
    let record = push.get("data").ok_or(PushRefused::Malformed)?;
    let mut shown = track_info::shown(record, reader, now);
    match event {
        "TRACKING_UPDATED" => {}
        "TRACKING_STOPPED" => shown.stopped = true,
        _ => return Ok(Vec::new()),
    }
    if shown.number.is_empty() {
        return Err(PushRefused::Malformed);
    }
    Ok(vec![shown])
}
