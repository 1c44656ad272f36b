//! What `gettrackinfo` and the pushes say of a number (document of v2.4, "track_info").

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::carriers;
use crate::life::Life;
use crate::offsets;
use crate::parcels::{Parcels, SeenScan};
use crate::seventeen::account::{Account, Registration, StopReason};

/// The milestones, and by which status each is reached.
const MILESTONES: [(&str, &str); 9] = [
    ("InfoReceived", "InfoReceived"),
    ("PickedUp", "InTransit_PickedUp"),
    ("Departure", "InTransit_Departure"),
    ("Arrival", "InTransit_Arrival"),
    ("AvailableForPickup", "AvailableForPickup_Other"),
    ("OutForDelivery", "OutForDelivery_Other"),
    ("Delivered", "Delivered_Other"),
    ("Returning", "Exception_Returning"),
    ("Returned", "Exception_Returned"),
];

/// All that is said of a registration; nothing before its carrier was asked.
pub(crate) fn of(
    account: &Account,
    of: &Registration,
    parcels: &Parcels,
    now: DateTime<Utc>,
) -> Option<Value> {
    let asked = account.asked_at(of, now)?;
    let nothing = Life::new();
    let life = parcels
        .life(&of.number, Some(of.carrier))
        .unwrap_or(&nothing);
    let scans = account.scans(of, parcels, now);
    let info = TrackInfo {
        of,
        life,
        scans,
        asked,
        now,
    };
    let mut said = json!({
        "number": of.number,
        "carrier": of.carrier,
        "param": null,
        "tag": of.tag,
        "track_info": info.to_json(),
    });
    if of.tag.is_none() {
        said.as_object_mut()?.remove("tag");
    }
    Some(said)
}

struct TrackInfo<'a> {
    of: &'a Registration,
    life: &'a Life,
    scans: Vec<SeenScan<'a>>,
    asked: DateTime<Utc>,
    now: DateTime<Utc>,
}

impl TrackInfo<'_> {
    fn to_json(&self) -> Value {
        let latest = self.scans.last().map(|seen| self.event(seen));
        let latest = latest.filter(|_| !self.life.hides_latest_event);
        json!({
            "shipping_info": self.shipping(),
            "latest_status": self.status(),
            "latest_event": latest,
            "time_metrics": self.metrics(),
            "milestone": self.milestones(),
            "misc_info": self.rest(),
            "tracking": {
                "providers_hash": hash(&self.of.number),
                "providers": self.providers(),
            },
        })
    }

    /// Addresses as carriers publish them, with a street and a name that nobody asked for.
    fn shipping(&self) -> Value {
        let from = self.scans.first().map(|seen| seen.scan.country.as_str());
        let to = self.life.to.as_ref();
        let street = to.map(|_| "ul. Przykladowa 5/7");
        json!({
            "shipper_address": address(from, None, None, None),
            "recipient_address": address(
                to.map(|(country, _)| country.as_str()),
                None,
                street,
                to.map(|(_, code)| code.as_str()),
            ),
        })
    }

    fn status(&self) -> Value {
        let last = self
            .scans
            .last()
            .map(|seen| seen.scan.sub_status.as_str())
            .unwrap_or(if self.life.mistyped {
                "NotFound_InvalidCode"
            } else {
                "NotFound_Other"
            });
        let stopped = self.of.stopped.map(|stop| stop.reason);
        let is_over = last.starts_with("Delivered") || last.starts_with("Exception");
        let expired = stopped == Some(StopReason::Expired) && !is_over && !self.scans.is_empty();
        let sub_status = if expired { "Expired_Other" } else { last };
        let status = sub_status.split('_').next();
        json!({"status": status, "sub_status": sub_status, "sub_status_descr": null})
    }

    fn event(&self, seen: &SeenScan<'_>) -> Value {
        let scan = seen.scan;
        let place: Vec<&str> = [scan.city.as_str(), scan.country.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        let mut event = self.times(seen);
        event.extend(Map::from_iter([
            ("description".to_owned(), json!(scan.text)),
            ("description_translation".to_owned(), Value::Null),
            ("location".to_owned(), json!(place.join(", "))),
            ("stage".to_owned(), json!(milestone_of(&scan.sub_status))),
            ("sub_status".to_owned(), json!(scan.sub_status)),
            (
                "address".to_owned(),
                address(Some(&scan.country), Some(&scan.city), None, None),
            ),
        ]));
        Value::Object(event)
    }

    /// The time of a scan in its three forms.
    fn times(&self, seen: &SeenScan<'_>) -> Map<String, Value> {
        let local = seen.at.with_timezone(&offsets::of(&seen.scan.country));
        let (date, time) = (local.format("%Y-%m-%d"), local.format("%H:%M:%S"));
        let raw = if self.life.times_as_text {
            json!(format!("{date} {time}"))
        } else {
            json!({
                "date": date.to_string(),
                "time": time.to_string(),
                "timezone": local.format("%:z").to_string(),
            })
        };
        Map::from_iter([
            (
                "time_iso".to_owned(),
                json!(local.to_rfc3339_opts(SecondsFormat::Secs, false)),
            ),
            (
                "time_utc".to_owned(),
                json!(seen.at.to_rfc3339_opts(SecondsFormat::Secs, true)),
            ),
            ("time_raw".to_owned(), raw),
        ])
    }

    fn milestones(&self) -> Vec<Value> {
        let times = |status: &str| {
            let reached = self
                .scans
                .iter()
                .find(|seen| seen.scan.sub_status == status);
            reached.map_or_else(no_times, |seen| self.times(seen))
        };
        MILESTONES
            .iter()
            .map(|(key, status)| {
                let mut milestone = times(status);
                milestone.insert("key_stage".to_owned(), json!(key));
                Value::Object(milestone)
            })
            .collect()
    }

    fn metrics(&self) -> Value {
        let first = self.scans.first().map_or(self.now, |seen| seen.at);
        let last = self.scans.last().map_or(self.now, |seen| seen.at);
        let delivered = self
            .scans
            .last()
            .is_some_and(|seen| seen.scan.sub_status.starts_with("Delivered"));
        json!({
            "days_after_order": 0,
            "days_of_transit": (last - first).num_days(),
            "days_of_transit_done": if delivered { (last - first).num_days() } else { 0 },
            "days_after_last_update": (self.now - last).num_days(),
            "estimated_delivery_date": {"source": null, "from": null, "to": null},
        })
    }

    fn rest(&self) -> Value {
        json!({
            "risk_factor": 0,
            "service_type": null,
            "weight_raw": self.life.weight_kg.map(|weight| format!("{weight} kg")),
            "weight_kg": self.life.weight_kg.map(|weight| weight.to_string()),
            "pieces": null,
            "dimensions": null,
            "customer_number": null,
            "reference_number": null,
            "local_number": null,
            "local_provider": null,
            "local_key": 0,
        })
    }

    /// The carriers that had it, the newest first, each with its events, the newest first.
    fn providers(&self) -> Vec<Value> {
        let carrier_of = |seen: &SeenScan<'_>| seen.scan.carrier.unwrap_or(self.of.carrier);
        let mut keys = vec![self.of.carrier];
        for key in self.scans.iter().map(carrier_of) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        let asked = self.asked.to_rfc3339_opts(SecondsFormat::Secs, true);
        keys.reverse();
        keys.into_iter()
            .map(|key| {
                let its = self
                    .scans
                    .iter()
                    .rev()
                    .filter(|seen| carrier_of(seen) == key);
                let events: Vec<_> = its.map(|seen| self.event(seen)).collect();
                json!({
                    "provider": provider(key),
                    "provider_tips": null,
                    "service_type": null,
                    "latest_sync_status": "Success",
                    "latest_sync_time": asked,
                    "events_hash": hash(&json!(events).to_string()),
                    "events": events,
                })
            })
            .collect()
    }
}

fn provider(key: u32) -> Value {
    let carrier = carriers::by_key(key);
    json!({
        "key": key,
        "name": carrier.map(|carrier| carrier.name),
        "alias": carrier.map(|carrier| carrier.name),
        "tel": null,
        "homepage": null,
        "country": carrier.map(|carrier| carrier.country),
    })
}

fn milestone_of(sub_status: &str) -> Option<&'static str> {
    let found = MILESTONES.iter().find(|(_, status)| *status == sub_status);
    found.map(|(key, _)| *key)
}

fn no_times() -> Map<String, Value> {
    let none = ["time_iso", "time_utc", "time_raw"].map(|name| (name.to_owned(), Value::Null));
    Map::from_iter(none)
}

fn address(
    country: Option<&str>,
    city: Option<&str>,
    street: Option<&str>,
    postal_code: Option<&str>,
) -> Value {
    json!({
        "country": country,
        "state": null,
        "city": city.filter(|city| !city.is_empty()),
        "street": street,
        "postal_code": postal_code,
        "coordinates": {"longitude": null, "latitude": null},
    })
}

fn hash(text: &str) -> i64 {
    let bytes = Sha256::digest(text.as_bytes());
    i64::from(i32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}
