//! An account at Ship24: its trackers.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::options::Options;
use crate::parcels::{Parcels, SeenScan};

/// Without news for so long a tracker is not fed any more, and so long after the delivery. The documentation names the rule
/// and no figures; these are 17TRACK's.
const SILENCE: TimeDelta = TimeDelta::days(30);

/// Its trackers, and how many were paid for.
pub(crate) struct Account {
    pub(crate) quota: u64,
    pub(crate) used: u64,
    first_data_after: TimeDelta,
    asks_couriers_every: TimeDelta,
    pub(crate) trackers: Vec<Tracker>,
}

/// What follows a number.
#[derive(Clone)]
pub(crate) struct Tracker {
    pub(crate) id: String,
    pub(crate) number: String,
    /// All that it was made with: a second one with the same is the same.
    pub(crate) made_with: Map<String, Value>,
    pub(crate) created_at: DateTime<Utc>,
    /// Until when it was subscribed, if it is not any more.
    pub(crate) unsubscribed_at: Option<DateTime<Utc>>,
    pub(crate) pushed_scans: usize,
}

impl Account {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            quota: options.quota,
            used: 0,
            first_data_after: options.first_data_after,
            asks_couriers_every: options.asks_carriers_every,
            trackers: Vec::new(),
        }
    }

    pub(crate) fn by_id(&self, id: &str) -> Option<&Tracker> {
        self.trackers.iter().find(|tracker| tracker.id == id)
    }

    /// The tracker that was made with the same.
    pub(crate) fn same(&self, made_with: &Map<String, Value>) -> Option<&Tracker> {
        let mut trackers = self.trackers.iter();
        trackers.find(|tracker| tracker.made_with == *made_with)
    }

    pub(crate) fn create(
        &mut self,
        number: &str,
        made_with: &Map<String, Value>,
        now: DateTime<Utc>,
    ) -> &Tracker {
        self.used += 1;
        let tracker = Tracker {
            id: id(&format!("tracker {} {number}", self.used)),
            number: number.to_owned(),
            made_with: made_with.clone(),
            created_at: now,
            unsubscribed_at: None,
            pushed_scans: 0,
        };
        self.trackers.push(tracker);
        &self.trackers[self.trackers.len() - 1]
    }

    /// What is known of a tracker's number. A tracker that is not subscribed knows what it knew.
    pub(crate) fn scans<'a>(
        &self,
        of: &Tracker,
        parcels: &'a Parcels,
        now: DateTime<Utc>,
    ) -> Vec<SeenScan<'a>> {
        let until = of.unsubscribed_at.map_or(now, |end| end.min(now));
        let first = of.created_at + self.first_data_after;
        if until < first {
            return Vec::new();
        }
        let every = self.asks_couriers_every.num_seconds().max(1);
        let times = (until - first).num_seconds() / every;
        let asked = first + TimeDelta::seconds(times * every);
        let mut scans = parcels.scans(&of.number, None, asked);
        let mut silent_since = of.created_at;
        scans.retain(|seen| {
            let is_in_time = seen.at <= silent_since + SILENCE;
            if is_in_time {
                silent_since = silent_since.max(seen.at);
            }
            is_in_time
        });
        scans
    }

    /// Whether new data are looked for.
    pub(crate) fn is_tracked(&self, of: &Tracker, parcels: &Parcels, now: DateTime<Utc>) -> bool {
        let scans = self.scans(of, parcels, now);
        let last = scans.last();
        let is_delivered = last.is_some_and(|seen| seen.scan.sub_status.starts_with("Delivered"));
        let silent_since = last.map_or(of.created_at, |seen| seen.at.max(of.created_at));
        of.unsubscribed_at.is_none() && !is_delivered && now < silent_since + SILENCE
    }
}

/// An identifier of Ship24's form, the same for the same text.
pub(crate) fn id(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let hex: String = digest[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let parts = [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ];
    parts.join("-")
}
