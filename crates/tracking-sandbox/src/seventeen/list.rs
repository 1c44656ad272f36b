//! `gettracklist`: what is registered, by pages.

use chrono::SecondsFormat;
use serde_json::{Map, Value, json};

use crate::seventeen::account::{Registration, StopReason};
use crate::seventeen::calls::Call;
use crate::seventeen::info;
use crate::seventeen::refusal::{FORMAT, INVALID, Refusal, VALUE};

/// How many are on a page.
const ON_A_PAGE: usize = 40;

/// The filters, and `page_no` and `order_by` (document of v2.4, `gettracklist`).
const FILTERS: [&str; 14] = [
    "number",
    "carrier",
    "package_status",
    "tracking_status",
    "register_time_from",
    "register_time_to",
    "track_time_from",
    "track_time_to",
    "push_time_from",
    "push_time_to",
    "stop_track_time_from",
    "stop_track_time_to",
    "page_no",
    "order_by",
];

impl Call<'_> {
    pub(super) fn list(&mut self, body: &Value) -> Result<Value, Refusal> {
        let nothing = Map::new();
        let filters = match body {
            Value::Object(filters) => filters,
            Value::Array(items) if items.is_empty() => &nothing,
            _ => return Err(Refusal::of(INVALID)),
        };
        if let Some(unknown) = filters
            .keys()
            .find(|name| !FILTERS.contains(&name.as_str()))
        {
            log::info!("gettracklist has no filter {unknown}");
            return Err(Refusal::of(INVALID));
        }
        let page = match filters.get("page_no") {
            None | Some(Value::Null) => 1,
            Some(page) => page
                .as_u64()
                .and_then(|page| usize::try_from(page).ok())
                .ok_or_else(|| Refusal::about(FORMAT, &[&"page_no"]))?,
        };
        if page == 0 {
            return Err(Refusal::about(VALUE, &[&"page_no"]));
        }
        let all: Vec<_> = self
            .account
            .registrations
            .iter()
            .filter(|it| self.fits(it, filters))
            .collect();
        let shown = all.iter().skip((page - 1) * ON_A_PAGE).take(ON_A_PAGE);
        let shown: Vec<_> = shown.map(|it| self.line(it)).collect();
        Ok(json!({
            "page": {
                "data_total": all.len(),
                "page_total": all.len().div_ceil(ON_A_PAGE),
                "page_no": page,
                "page_size": ON_A_PAGE,
            },
            "code": 0,
            "data": {"accepted": shown, "rejected": []},
        }))
    }

    fn fits(&self, of: &Registration, filters: &Map<String, Value>) -> bool {
        let line = self.line(of);
        ["number", "carrier", "package_status", "tracking_status"]
            .iter()
            .all(|name| match filters.get(*name) {
                None | Some(Value::Null) => true,
                Some(asked) => line.get(*name) == Some(asked),
            })
    }

    fn line(&self, of: &Registration) -> Value {
        let said = info::of(self.account, of, self.parcels, self.now);
        let status =
            said.as_ref().map_or(
                &Value::Null,
                |said| &said["track_info"]["latest_status"]["status"],
            );
        let reason = of.stopped.map(|stop| match stop.reason {
            StopReason::Expired => "Expired",
            StopReason::ByRequest => "ByRequest",
        });
        json!({
            "number": of.number,
            "carrier": of.carrier,
            "tag": of.tag,
            "register_time": of.registered_at.to_rfc3339_opts(SecondsFormat::Secs, true),
            "tracking_status": if of.stopped.is_some() { "Stopped" } else { "Tracking" },
            "stop_track_time": of.stopped.map(|stop| stop.at.to_rfc3339_opts(SecondsFormat::Secs, true)),
            "stop_track_reason": reason,
            "is_retracked": of.retracked,
            "carrier_change_count": of.carrier_changes,
            "package_status": status,
        })
    }
}
