//! The sandbox: a server on its own thread, which ends when the sandbox is dropped.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

use bot_api_sandbox::{SandboxClock, ServingThread, Shared};
use chrono::{DateTime, Utc};

use crate::faults::Faults;
use crate::life::Life;
use crate::options::Options;
use crate::push::Push;
use crate::pusher;
use crate::server;
use crate::state::ProviderState;
use crate::told::{Provider, ProviderCall, Told};
use crate::webhook::Pushed;

/// 17TRACK and Ship24 on loopback, each with an account of its own. It stops when dropped.
///
/// A parcel of which no life was told is one of which nothing is known.
pub struct TrackingSandbox {
    shared: Arc<Shared<ProviderState>>,
    thread: ServingThread,
}

impl TrackingSandbox {
    /// Starts the server on 127.0.0.1.
    ///
    /// # Errors
    ///
    /// If the port is taken, or the thread or its runtime cannot be made.
    pub fn start(options: Options) -> io::Result<Self> {
        let port = options.port;
        let shared = Arc::new(Shared::new(ProviderState::new(options)));
        let served = Arc::clone(&shared);
        let thread = ServingThread::start("tracking-sandbox", port, move |listener| async {
            tokio::spawn(pusher::run(Arc::clone(&served)));
            axum::serve(listener, server::router(served)).await
        })?;
        Ok(Self { shared, thread })
    }

    /// The address that stands for the provider's, without a path: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        self.thread.url().to_owned()
    }

    /// The key that is answered.
    pub fn key(&self) -> String {
        self.shared.quietly().options.key.clone()
    }

    /// What Ship24 proves its pushes with. 17TRACK signs with the key.
    pub fn webhook_secret(&self) -> String {
        self.shared.quietly().options.webhook_secret.clone()
    }

    /// From now on this key is answered, and no other.
    pub fn set_key(&self, key: &str) {
        self.shared
            .change(|state| state.options.key = key.to_owned());
    }

    /// This happens to the parcel of this number, for all carriers.
    pub fn parcel(&self, number: &str, life: Life) {
        self.shared
            .change(|state| state.parcels.set(number, None, life));
    }

    /// This happens to it with this carrier, by 17TRACK's number of it.
    pub fn parcel_with_carrier(&self, number: &str, carrier: u32, life: Life) {
        self.shared
            .change(|state| state.parcels.set(number, Some(carrier), life));
    }

    /// The clock that moves the parcels.
    pub fn clock(&self) -> SandboxClock {
        self.shared.quietly().options.clock.clone()
    }

    /// From now on so many registrations are paid for in all.
    pub fn set_quota(&self, quota: u64) {
        self.shared.change(|state| {
            state.seventeen.quota = quota.max(state.seventeen.used);
            state.ship24.quota = quota;
        });
    }

    /// From now on so many registrations a day are allowed.
    pub fn set_per_day(&self, per_day: u64) {
        self.shared
            .change(|state| state.seventeen.per_day = per_day);
    }

    /// Orders faults.
    pub fn faults(&self) -> Faults {
        Faults::new(Arc::clone(&self.shared))
    }

    /// Keeps back what is to be pushed, until it is told not to: while the clocks of two programs are set, one after the other, a
    /// push would tell the second of its future.
    pub fn holds_pushes(&self, is_held: bool) {
        self.shared.change(|state| state.pushes.is_held = is_held);
    }

    /// From now on this provider pushes to this address what becomes known, as a dashboard sets it.
    pub fn pushes_to(&self, provider: Provider, url: &str) {
        self.shared
            .change(|state| state.pushes.set_webhook(provider, url));
    }

    /// What was pushed by itself, and what became of it.
    pub fn pushed(&self) -> Vec<Pushed> {
        self.shared.quietly().pushes.done.clone()
    }

    /// A push for a test to send: what this provider shows of a number at this instant, to the webhook that was set.
    ///
    /// # Panics
    ///
    /// If the number is not registered, there are no data yet, or there is no webhook.
    #[track_caller]
    pub fn push(&self, provider: Provider, number: &str, at: DateTime<Utc>) -> Push {
        let state = self.shared.quietly();
        let body = state.shown(provider, number, at);
        let body = body.unwrap_or_else(|| panic!("{provider} knows nothing of {number} at {at}"));
        let url = state.pushes.webhook(provider).expect("a webhook is set");
        let key = state.webhook_key(provider);
        Push::new(provider, url, key, body.to_string().into_bytes())
    }

    /// All requests so far, in the order in which they were answered.
    pub fn calls(&self) -> Vec<ProviderCall> {
        self.shared.quietly().calls.clone()
    }

    /// How many registrations were paid for.
    pub fn quota_used(&self, provider: Provider) -> u64 {
        let state = self.shared.quietly();
        match provider {
            Provider::SeventeenTrack => state.seventeen.used,
            Provider::Ship24 => state.ship24.used,
        }
    }

    /// Whether a provider holds this number at this moment.
    pub fn is_registered(&self, number: &str) -> bool {
        self.registered().contains(number)
    }

    /// All numbers that a provider holds at this moment. Ship24 deletes nothing: there it is those that it still follows.
    pub fn registered(&self) -> BTreeSet<String> {
        let state = self.shared.quietly();
        let registrations = state.seventeen.registrations.iter();
        let trackers = state.ship24.trackers.iter();
        let subscribed = trackers.filter(|it| it.unsubscribed_at.is_none());
        registrations
            .map(|it| it.number.clone())
            .chain(subscribed.map(|it| it.number.clone()))
            .collect()
    }

    /// All that was ever told, field by field.
    pub fn told(&self) -> Vec<Told> {
        self.shared.quietly().told.clone()
    }

    /// All numbers that were ever told, in any call.
    pub fn numbers_told(&self) -> BTreeSet<String> {
        let told = self.told().into_iter();
        let numbers =
            told.filter(|told| matches!(told.field.as_str(), "number" | "trackingNumber"));
        numbers
            .filter_map(|told| told.value.as_str().map(str::to_owned))
            .collect()
    }

    /// What was told and no look-up needs: it must be empty.
    pub fn leaked(&self) -> Vec<Told> {
        let mut told = self.told();
        told.retain(|told| told.leaked);
        told
    }

    /// Waits until the log of requests fulfils the condition.
    ///
    /// # Panics
    ///
    /// If it does not within the deadline; the message names `what`.
    #[track_caller]
    pub fn wait_for(&self, what: &str, mut condition: impl FnMut(&[ProviderCall]) -> bool) {
        let deadline = self.shared.quietly().options.deadline;
        let met = self.met(|state| condition(&state.calls));
        if !met {
            let calls: Vec<String> = self.calls().iter().map(describe).collect();
            panic!(
                "waited {deadline:?} for {what}; the requests so far:\n{}",
                calls.join("\n")
            );
        }
    }

    /// Waits until what was pushed fulfils the condition.
    ///
    /// # Panics
    ///
    /// If it does not within the deadline; the message names `what`.
    #[track_caller]
    pub fn wait_for_push(&self, what: &str, mut condition: impl FnMut(&[Pushed]) -> bool) {
        if !self.met(|state| condition(&state.pushes.done)) {
            panic!("waited for {what}; the pushes so far: {:#?}", self.pushed());
        }
    }

    /// Whether the state fulfils the condition within the deadline.
    fn met(&self, mut condition: impl FnMut(&ProviderState) -> bool) -> bool {
        let deadline = self.shared.quietly().options.deadline;
        let met = self
            .shared
            .wait(deadline, |state| condition(state).then_some(()));
        met.is_some()
    }
}

fn describe(call: &ProviderCall) -> String {
    let (at, provider) = (call.at.format("%d %H:%M:%S"), call.provider);
    format!(
        "  {at} {provider} {}: {} {}",
        call.name, call.status, call.body
    )
}
