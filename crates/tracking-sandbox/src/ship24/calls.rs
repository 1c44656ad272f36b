//! The calls.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use crate::carriers::CARRIERS;
use crate::parcels::Parcels;
use crate::ship24::account::Account;
use crate::ship24::fields;
use crate::ship24::refusal::Refusal;
use crate::ship24::tracking::{tracker, tracking};

/// The most trackers in one call.
const AT_ONCE: usize = 100;

/// A call, and all that it may look at and change.
pub(crate) struct Call<'a> {
    pub(crate) account: &'a mut Account,
    pub(crate) parcels: &'a mut Parcels,
    pub(crate) now: DateTime<Utc>,
}

type Answered = Result<(u16, Value), Refusal>;

impl Call<'_> {
    /// Answers a call; `parts` are those of its path.
    pub(crate) fn answer(
        &mut self,
        verb: &str,
        parts: &[&str],
        query: Option<&str>,
        body: Option<&Value>,
    ) -> Answered {
        match (verb, parts) {
            ("POST", ["trackers"]) => self.create(body),
            ("POST", ["trackers", "track"]) => self.create_and_read(body),
            ("POST", ["trackers", "bulk"]) => self.create_many(body),
            ("GET", ["trackers"]) => self.list(query),
            ("GET", ["trackers", "search", number, "results"]) => self.search(number),
            ("GET", ["trackers", id]) => self.read(id),
            ("GET", ["trackers", id, "results"]) => self.results(id),
            ("PATCH", ["trackers", id]) => self.update(id, body),
            ("POST", ["trackers", id, "webhook-events", "resend"]) => self.resend(id),
            ("GET", ["couriers"]) => Ok((200, couriers())),
            ("POST", ["tracking", "search"]) => Err(Refusal::wrong_plan()),
            _ => Err(Refusal::no_such_path()),
        }
    }

    fn create(&mut self, body: Option<&Value>) -> Answered {
        let request = object(body)?;
        let (id, _) = self.made(request)?;
        Ok((201, json!({"data": {"tracker": self.tracker(&id)}})))
    }

    fn create_and_read(&mut self, body: Option<&Value>) -> Answered {
        let request = object(body)?;
        let (id, is_new) = self.made(request)?;
        let status = if is_new { 201 } else { 200 };
        Ok((
            status,
            json!({"data": {"trackings": self.trackings(&[&id])}}),
        ))
    }

    /// The tracker for this request, and whether it is new.
    fn made(&mut self, request: &Map<String, Value>) -> Result<(String, bool), Refusal> {
        let number = fields::number_of(request)?;
        if let Some(known) = self.account.same(request) {
            return Ok((known.id.clone(), false));
        }
        if self.account.used >= self.account.quota {
            return Err(Refusal::no_quota());
        }
        self.parcels.begin(number, self.now);
        let tracker = self.account.create(number, request, self.now);
        Ok((tracker.id.clone(), true))
    }

    fn create_many(&mut self, body: Option<&Value>) -> Answered {
        let requests = body.and_then(Value::as_array);
        let requests = requests.filter(|it| (1..=AT_ONCE).contains(&it.len()));
        let Some(requests) = requests else {
            let refusal = Refusal::invalid("Please send a list of 1 to 100 trackers.");
            let body =
                json!({"status": "error", "summary": null, "data": null, "error": refusal.error()});
            return Ok((refusal.status, body));
        };
        let (mut created, mut existing, mut failed) = (0, 0, 0);
        let mut status_of_failure = 400;
        let mut items = Vec::new();
        for request in requests {
            let made = object(Some(request)).and_then(|request| self.made(request));
            let (item_status, tracker, errors) = match made {
                Ok((id, true)) => {
                    created += 1;
                    ("created", self.tracker(&id), Value::Null)
                }
                Ok((id, false)) => {
                    existing += 1;
                    ("existing", self.tracker(&id), Value::Null)
                }
                Err(refusal) => {
                    failed += 1;
                    status_of_failure = refusal.status;
                    ("error", Value::Null, json!([refusal.error()]))
                }
            };
            items.push(json!({"itemStatus": item_status, "inputData": request, "tracker": tracker, "errors": errors}));
        }
        let (status, word) = match (created + existing, failed) {
            (_, 0) => (201, "success"),
            (0, _) => (status_of_failure, "error"),
            _ => (207, "partial"),
        };
        let summary = json!({
            "totalInputs": requests.len(),
            "totalCreated": created,
            "totalExisting": existing,
            "totalErrors": failed,
        });
        Ok((
            status,
            json!({"status": word, "summary": summary, "data": items}),
        ))
    }

    /// Pages of trackers, the newest first, with those that are not subscribed any more.
    fn list(&self, query: Option<&str>) -> Answered {
        let (mut page, mut limit) = (1, 20);
        for pair in query
            .unwrap_or_default()
            .split('&')
            .filter(|pair| !pair.is_empty())
        {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = value.parse::<usize>().ok().filter(|value| *value > 0);
            let value = value.ok_or_else(|| {
                Refusal::invalid(format!("Please make sure that {name} is a number."))
            })?;
            match name {
                "page" => page = value,
                "limit" => limit = value,
                _ => return Err(Refusal::invalid(format!("{name} is unknown."))),
            }
        }
        let newest = self.account.trackers.iter().rev();
        let shown = newest.skip((page - 1) * limit).take(limit);
        let shown: Vec<_> = shown.map(|it| self.tracker(&it.id)).collect();
        Ok((200, json!({"data": {"trackers": shown}})))
    }

    fn search(&self, number: &str) -> Answered {
        let trackers = self
            .account
            .trackers
            .iter()
            .filter(|it| it.number == number);
        let ids: Vec<_> = trackers.map(|it| it.id.as_str()).collect();
        if ids.is_empty() {
            return Err(Refusal::no_tracker());
        }
        Ok((200, json!({"data": {"trackings": self.trackings(&ids)}})))
    }

    fn read(&self, id: &str) -> Answered {
        self.known(id)?;
        Ok((200, json!({"data": {"tracker": self.tracker(id)}})))
    }

    fn results(&self, id: &str) -> Answered {
        self.known(id)?;
        Ok((200, json!({"data": {"trackings": self.trackings(&[id])}})))
    }

    fn update(&mut self, id: &str, body: Option<&Value>) -> Answered {
        self.known(id)?;
        let subscribed = fields::subscription(object(body)?)?;
        let now = self.now;
        let mut trackers = self.account.trackers.iter_mut();
        if let (Some(tracker), Some(subscribed)) = (trackers.find(|it| it.id == id), subscribed) {
            tracker.unsubscribed_at = (!subscribed).then(|| tracker.unsubscribed_at.unwrap_or(now));
        }
        self.read(id)
    }

    fn resend(&mut self, id: &str) -> Answered {
        self.known(id)?;
        let mut trackers = self.account.trackers.iter_mut();
        let Some(tracker) = trackers.find(|it| it.id == id) else {
            return Err(Refusal::no_tracker());
        };
        let resent = std::mem::take(&mut tracker.pushed_scans);
        Ok((201, json!({"data": {"summary": {"totalResent": resent}}})))
    }

    fn known(&self, id: &str) -> Result<(), Refusal> {
        let found = self.account.by_id(id);
        found.map(|_| ()).ok_or_else(Refusal::no_tracker)
    }

    fn tracker(&self, id: &str) -> Value {
        let found = self.account.by_id(id);
        found.map_or(Value::Null, |it| {
            tracker(self.account, it, self.parcels, self.now)
        })
    }

    fn trackings(&self, ids: &[&str]) -> Vec<Value> {
        let trackers = ids.iter().filter_map(|id| self.account.by_id(id));
        trackers
            .map(|it| {
                let mut tracking = tracking(self.account, it, self.parcels, self.now);
                // Only pushes have it.
                if let Some(tracking) = tracking.as_object_mut() {
                    tracking.remove("metadata");
                }
                tracking
            })
            .collect()
    }
}

fn object(body: Option<&Value>) -> Result<&Map<String, Value>, Refusal> {
    let object = body.and_then(Value::as_object);
    object.ok_or_else(|| Refusal::invalid("Please send a JSON object."))
}

fn couriers() -> Value {
    let couriers = CARRIERS.iter().map(|carrier| {
        json!({
            "courierCode": carrier.courier_code,
            "courierName": carrier.name,
            "website": null,
            "isPost": carrier.courier_code.ends_with("-post"),
            "countryCode": carrier.country,
            "requiredFields": null,
            "isDeprecated": false,
        })
    });
    json!({"data": {"couriers": couriers.collect::<Vec<_>>()}})
}
