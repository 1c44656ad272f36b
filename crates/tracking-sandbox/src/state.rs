//! All that the sandbox remembers.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::fault_plan::FaultPlan;
use crate::options::Options;
use crate::parcels::Parcels;
use crate::push;
use crate::seventeen;
use crate::ship24;
use crate::told::{Provider, ProviderCall, Told};
use crate::webhook::{Pushes, WaitingPush};

/// All that the sandbox remembers.
pub(crate) struct ProviderState {
    pub(crate) options: Options,
    pub(crate) parcels: Parcels,
    pub(crate) seventeen: seventeen::Account,
    pub(crate) ship24: ship24::Account,
    pub(crate) faults: FaultPlan,
    pub(crate) calls: Vec<ProviderCall>,
    pub(crate) told: Vec<Told>,
    pub(crate) pushes: Pushes,
    /// When the latest requests came, by the system's clock.
    latest: VecDeque<Instant>,
}

impl ProviderState {
    pub(crate) fn new(options: Options) -> Self {
        Self {
            parcels: Parcels::new(options.lives_by_number),
            seventeen: seventeen::Account::new(&options),
            ship24: ship24::Account::new(&options),
            options,
            faults: FaultPlan::default(),
            calls: Vec::new(),
            told: Vec::new(),
            pushes: Pushes::default(),
            latest: VecDeque::new(),
        }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.options.clock.now()
    }

    /// Whether one more request is allowed at this moment; if so, it counts.
    pub(crate) fn is_in_time(&mut self, moment: Instant) -> bool {
        let Some(per_second) = self.options.per_second else {
            return true;
        };
        let second = Duration::from_secs(1);
        self.latest
            .retain(|earlier| moment.duration_since(*earlier) < second);
        let is_allowed = self.latest.len() < per_second;
        if is_allowed {
            self.latest.push_back(moment);
        }
        is_allowed
    }

    /// What is to be pushed now.
    pub(crate) fn due_pushes(&mut self) -> Vec<WaitingPush> {
        let now = self.now();
        for (number, event) in self.seventeen.news(&self.parcels, now) {
            self.add_push(Provider::SeventeenTrack, &number, &event);
        }
        for (number, event) in self.ship24.news(&self.parcels, now) {
            self.add_push(Provider::Ship24, &number, &event);
        }
        self.pushes.take_due(now)
    }

    /// Has something pushed, if there is a webhook.
    pub(crate) fn add_push(&mut self, provider: Provider, number: &str, event: &Value) {
        let Some(url) = self.pushes.webhook(provider) else {
            return;
        };
        let body = event.to_string().into_bytes();
        let authority = push::authority(provider, &body, self.webhook_key(provider));
        let post = push::post(provider, url, body, Some(authority));
        let now = self.now();
        self.pushes.add(provider, number, now, post);
    }

    pub(crate) fn push_ended(&mut self, push: WaitingPush, status: Option<u16>) {
        let now = self.now();
        self.pushes.ended(push, status, now);
    }

    /// What a provider pushes of a number as it stood at an instant.
    pub(crate) fn shown(
        &self,
        provider: Provider,
        number: &str,
        at: DateTime<Utc>,
    ) -> Option<Value> {
        match provider {
            Provider::SeventeenTrack => {
                let account = &self.seventeen;
                let found = *account.find(number, None).first()?;
                seventeen::updated(account, &account.registrations[found], &self.parcels, at)
            }
            Provider::Ship24 => {
                let account = &self.ship24;
                let mut trackers = account.trackers.iter();
                let found = trackers.find(|tracker| tracker.number == number)?;
                Some(ship24::updated(account, found, &self.parcels, at))
            }
        }
    }

    /// What a provider proves its pushes with.
    pub(crate) fn webhook_key(&self, provider: Provider) -> &str {
        match provider {
            Provider::SeventeenTrack => &self.options.key,
            Provider::Ship24 => &self.options.webhook_secret,
        }
    }
}
