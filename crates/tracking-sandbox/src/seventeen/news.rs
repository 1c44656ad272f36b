//! What 17TRACK pushes, and how it signs that.

use std::fmt::Write;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::parcels::Parcels;
use crate::seventeen::account::{Account, Registration};
use crate::seventeen::info;

impl Account {
    /// What is to be pushed since the last time this was asked, by number.
    pub(crate) fn news(&mut self, parcels: &Parcels, now: DateTime<Utc>) -> Vec<(String, Value)> {
        self.settle(parcels, now);
        let mut news = Vec::new();
        for at in 0..self.registrations.len() {
            let scans = self.scans(&self.registrations[at], parcels, now).len();
            let registration = &mut self.registrations[at];
            if scans > registration.pushed_scans {
                registration.pushed_scans = scans;
                let pushed = registration.clone();
                let updated = updated(self, &pushed, parcels, now);
                news.extend(updated.map(|event| (pushed.number, event)));
            }
            let registration = &mut self.registrations[at];
            if registration.stopped.is_some() && !registration.pushed_stop {
                registration.pushed_stop = true;
                news.push((registration.number.clone(), stopped(registration)));
            }
        }
        news
    }
}

/// The push that shows what is known now; nothing before the first data.
pub(crate) fn updated(
    account: &Account,
    of: &Registration,
    parcels: &Parcels,
    now: DateTime<Utc>,
) -> Option<Value> {
    let mut data = info::of(account, of, parcels, now)?;
    data.as_object_mut()?.remove("param");
    Some(json!({"event": "TRACKING_UPDATED", "data": data}))
}

fn stopped(of: &Registration) -> Value {
    let data = json!({"number": of.number, "carrier": of.carrier, "tag": of.tag});
    json!({"event": "TRACKING_STOPPED", "data": data})
}

/// The header `sign`: SHA-256 of the body, a slash and the key, as hexadecimal digits in small letters. It is no HMAC. (The
/// name by three public programs, the way by one of them.)
pub(crate) fn signature(body: &[u8], key: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(body);
    hash.update(b"/");
    hash.update(key.as_bytes());
    hash.finalize()
        .iter()
        .fold(String::new(), |mut digits, byte| {
            let _ = write!(digits, "{byte:02x}");
            digits
        })
}
