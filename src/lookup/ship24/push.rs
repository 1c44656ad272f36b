//! What Ship24 says by itself. It brings the webhook's secret along.

use chrono::{DateTime, Utc};
use reqwest::header::{AUTHORIZATION, HeaderMap};
use serde_json::Value;
use subtle::ConstantTimeEq;

use super::tracking;
use crate::lookup::provider::{PushRefused, Shown};
use crate::lookup::scans::Reader;

/// Whether it is Ship24 who says it. Without a secret nobody is believed.
pub fn verify(headers: &HeaderMap, secret: Option<&str>) -> Result<(), PushRefused> {
    let given = headers.get(AUTHORIZATION).ok_or(PushRefused::Signature)?;
    let expected = format!("Bearer {}", secret.ok_or(PushRefused::Signature)?);
    if bool::from(given.as_bytes().ct_eq(expected.as_bytes())) {
        Ok(())
    } else {
        Err(PushRefused::Signature)
    }
}

/// What a push shows.
pub fn read(raw: &[u8], reader: &Reader, now: DateTime<Utc>) -> Result<Vec<Shown>, PushRefused> {
    let push: Value = serde_json::from_slice(raw).map_err(|_| PushRefused::Malformed)?;
    let trackings = push.get("trackings").and_then(Value::as_array);
    let trackings = trackings.ok_or(PushRefused::Malformed)?.iter();
    let shown = trackings.map(|it| tracking::shown(it, reader, now));
    Ok(shown.filter(|shown| !shown.number.is_empty()).collect())
}
