//! The calls.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use crate::carriers::{self, Detection};
use crate::parcels::Parcels;
use crate::seventeen::account::{Account, Stop, StopReason};
use crate::seventeen::info;
use crate::seventeen::item::{CHANGE_CARRIER, CHANGE_INFO, Fields, Item, NAMED, REGISTER};
use crate::seventeen::refusal::{
    ALREADY_REGISTERED, DAILY_LIMIT, INVALID, NO_QUOTA, NO_REAL_TIME, NO_WEBHOOK, NOT_DETECTED,
    NOT_REGISTERED, NOT_STOPPED, NOT_TRACKED, NOTHING_YET, RETRACKED_ONCE, Refusal, TOO_MANY,
    WRONG_CARRIER,
};

/// The most numbers in one call.
const AT_ONCE: usize = 40;

/// A call, and all that it may look at and change.
pub(crate) struct Call<'a> {
    pub(crate) account: &'a mut Account,
    pub(crate) parcels: &'a mut Parcels,
    pub(crate) now: DateTime<Utc>,
    /// Whether there is a webhook to push to.
    pub(crate) has_webhook: bool,
}

/// What an item's answer says beside its number; several where a number has several carriers.
pub(super) type Accepted = Result<Vec<Value>, Refusal>;

impl Call<'_> {
    /// Answers a call; nothing if there is none of this name.
    pub(crate) fn answer(&mut self, name: &str, body: &Value) -> Option<Result<Value, Refusal>> {
        Some(match name {
            "register" => self.each(body, REGISTER, Self::register),
            "gettrackinfo" => self.each(body, NAMED, Self::info),
            "deletetrack" => self.each(body, NAMED, Self::delete),
            "stoptrack" => self.each(body, NAMED, Self::stop),
            "retrack" => self.each(body, NAMED, Self::retrack),
            "push" => self.each(body, NAMED, Self::push),
            "changecarrier" => self.each(body, CHANGE_CARRIER, Self::change_carrier),
            "changeinfo" => self.each(body, CHANGE_INFO, Self::change_info),
            "gettracklist" => self.list(body),
            "getquota" => Ok(self.quota()),
            "getRealTimeTrackInfo" => Err(Refusal::of(NO_REAL_TIME)),
            _ => return None,
        })
    }

    /// Does the same with each item of the body.
    fn each(
        &mut self,
        body: &Value,
        fields: Fields,
        work: impl Fn(&mut Self, &Item) -> Accepted,
    ) -> Result<Value, Refusal> {
        let items = body.as_array().ok_or_else(|| Refusal::of(INVALID))?;
        if items.len() > AT_ONCE {
            return Err(Refusal::of(TOO_MANY));
        }
        let objects: Option<Vec<_>> = items.iter().map(Value::as_object).collect();
        let objects = objects.filter(|objects| !objects.is_empty());
        let objects = objects.ok_or_else(|| Refusal::of(INVALID))?;
        let (mut accepted, mut rejected) = (Vec::new(), Vec::new());
        for object in objects {
            match Item::checked(fields, object).and_then(|item| work(self, &item)) {
                Ok(answers) => accepted.extend(answers),
                Err(refusal) => rejected.push(rejection(object, &refusal)),
            }
        }
        Ok(json!({"code": 0, "data": {"accepted": accepted, "rejected": rejected}}))
    }

    fn register(&mut self, item: &Item) -> Accepted {
        let life = self.parcels.life(&item.number, None);
        if let Some(code) = life.and_then(|life| life.refused_with) {
            return Err(Refusal::about(code, &[&item.number, &"carrier"]));
        }
        let (carrier, origin) = self.carrier_of(item)?;
        let given = item.carrier("carrier").map(|_| carrier);
        if !self.account.find(&item.number, given).is_empty() {
            return Err(Refusal::about(ALREADY_REGISTERED, &[&item.number]));
        }
        if self.account.used_today(self.now) >= self.account.per_day {
            return Err(Refusal::of(DAILY_LIMIT));
        }
        let price = 1 + u64::from(item.text("lang").is_some());
        if self.account.used + price > self.account.quota {
            return Err(Refusal::of(NO_QUOTA));
        }
        self.account.spend(price, self.now);
        self.parcels.begin(&item.number, self.now);
        self.account.registered(&item.number, carrier, self.now);
        let mut answer = json!({
            "origin": origin,
            "number": item.number,
            "carrier": carrier,
            "email": item.text("email"),
            "lang": item.text("lang"),
        });
        if let (Some(tag), Some(new)) = (item.text("tag"), self.account.registrations.last_mut()) {
            new.tag = Some(tag.to_owned());
            answer["tag"] = json!(tag);
        }
        Ok(vec![answer])
    }

    /// The carrier, and where it comes from: 1 was detected or corrected, 2 was given and is right, 3 is a guess.
    fn carrier_of(&self, item: &Item) -> Result<(u32, u8), Refusal> {
        let detects = item.fields.get("auto_detection") != Some(&Value::Bool(false));
        let detected = self.parcels.detection(&item.number);
        let given = item.carrier("carrier");
        let known = given.filter(|given| carriers::by_key(*given).is_some());
        match (known, detected) {
            (Some(given), Detection::Sure(sure)) if given != sure && detects => Ok((sure, 1)),
            (Some(given), _) => Ok((given, 2)),
            (None, Detection::Sure(sure)) if detects => Ok((sure, 1)),
            (None, Detection::Guess(guess)) if detects => Ok((guess, 3)),
            (None, _) => Err(match given {
                Some(wrong) => Refusal::about(WRONG_CARRIER, &[&wrong]),
                None => Refusal::of(NOT_DETECTED),
            }),
        }
    }

    fn info(&mut self, item: &Item) -> Accepted {
        let account = &*self.account;
        let found = self.registered(item)?;
        let registrations = found.iter().map(|at| &account.registrations[*at]);
        let answers: Vec<_> = registrations
            .filter_map(|of| info::of(account, of, self.parcels, self.now))
            .collect();
        if answers.is_empty() {
            return Err(Refusal::of(NOTHING_YET));
        }
        Ok(answers)
    }

    fn delete(&mut self, item: &Item) -> Accepted {
        let found = self.registered(item)?;
        let answers = self.named(&found);
        for at in found.into_iter().rev() {
            self.account.registrations.remove(at);
        }
        Ok(answers)
    }

    fn stop(&mut self, item: &Item) -> Accepted {
        let mut found = self.registered(item)?;
        found.retain(|at| self.account.registrations[*at].stopped.is_none());
        if found.is_empty() {
            return Err(Refusal::of(NOT_TRACKED));
        }
        for at in &found {
            self.account.registrations[*at].stopped = Some(Stop {
                at: self.now,
                reason: StopReason::ByRequest,
            });
        }
        Ok(self.named(&found))
    }

    fn retrack(&mut self, item: &Item) -> Accepted {
        let mut found = self.registered(item)?;
        found.retain(|at| self.account.registrations[*at].stopped.is_some());
        if found.is_empty() {
            return Err(Refusal::of(NOT_STOPPED));
        }
        found.retain(|at| !self.account.registrations[*at].retracked);
        if found.is_empty() {
            return Err(Refusal::of(RETRACKED_ONCE));
        }
        for at in &found {
            let known = &self.account.registrations[*at];
            let asked_before = self.account.asked_at(known, self.now);
            let registration = &mut self.account.registrations[*at];
            registration.asked_before = asked_before;
            registration.asked_since = self.now;
            registration.stopped = None;
            registration.retracked = true;
        }
        Ok(self.named(&found))
    }

    /// Has what is known pushed once more.
    fn push(&mut self, item: &Item) -> Accepted {
        if !self.has_webhook {
            return Err(Refusal::of(NO_WEBHOOK));
        }
        let found = self.registered(item)?;
        for at in &found {
            self.account.registrations[*at].pushed_scans = 0;
        }
        Ok(self.named(&found))
    }

    fn quota(&self) -> Value {
        let account = &self.account;
        json!({"code": 0, "data": {
            "quota_total": account.quota,
            "quota_used": account.used,
            "quota_remain": account.quota - account.used,
            "today_used": account.used_today(self.now),
            "max_track_daily": account.per_day,
            "free_email_quota": 0,
            "free_email_quotaused": 0,
        }})
    }

    /// The places of the registrations that an item names.
    pub(super) fn registered(&self, item: &Item) -> Result<Vec<usize>, Refusal> {
        let found = self.account.find(&item.number, item.carrier("carrier"));
        if found.is_empty() {
            return Err(Refusal::about(NOT_REGISTERED, &[&item.number]));
        }
        Ok(found)
    }

    pub(super) fn named(&self, found: &[usize]) -> Vec<Value> {
        let registrations = found.iter().map(|at| &self.account.registrations[*at]);
        registrations
            .map(|it| json!({"number": it.number, "carrier": it.carrier}))
            .collect()
    }
}

/// What is said of an item that is refused.
fn rejection(item: &Map<String, Value>, refusal: &Refusal) -> Value {
    let mut rejection = Map::new();
    for field in ["number", "carrier"] {
        if let Some(value) = item.get(field) {
            rejection.insert(field.to_owned(), value.clone());
        }
    }
    rejection.insert("error".to_owned(), refusal.to_json());
    Value::Object(rejection)
}
