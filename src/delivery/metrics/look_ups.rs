//! What was counted of look-ups. Without a provider there is nothing here but zeros.

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::registered::registered;
use crate::lookup::{Budget, CallError, PushRefused, Shown};

/// Requests to the provider, what is registered there, and what it says by itself.
pub struct LookUpMetrics {
    requests: Family<[(&'static str, &'static str); 2], Counter>,
    pushes: Family<[(&'static str, &'static str); 1], Counter>,
    /// No line at all until the provider has told it: none left and not known are two things.
    quota_left: Family<[(&'static str, &'static str); 1], Gauge>,
    /// How many numbers the provider watches for the assistant.
    pub registered: Gauge,
}

impl LookUpMetrics {
    pub fn new(registry: &mut Registry) -> Self {
        let requests = registered(
            registry,
            "look_up_requests",
            "Requests to the provider of tracking data, by call and outcome",
            Family::default(),
        );
        let pushes = registered(
            registry,
            "look_up_pushes",
            "What the provider of tracking data said by itself, by what came of it",
            Family::default(),
        );
        let quota_left = registered(
            registry,
            "look_up_quota_left",
            "Numbers that may still be registered at the provider of tracking data",
            Family::default(),
        );
        let numbers = registered(
            registry,
            "look_up_registered",
            "Numbers that the provider of tracking data watches",
            Gauge::default(),
        );
        Self {
            requests,
            pushes,
            quota_left,
            registered: numbers,
        }
    }

    /// A request was answered, or not; `call` is the word for it, such as `register`.
    pub fn count_request<T>(&self, call: &'static str, outcome: &Result<T, CallError>) {
        let outcome = match outcome {
            Ok(_) => "answered",
            Err(CallError::Key) => "key_refused",
            Err(CallError::TooFast) => "too_fast",
            Err(CallError::Unavailable(_)) => "unavailable",
        };
        let labels = [("call", call), ("outcome", outcome)];
        self.requests.get_or_create(&labels).inc();
    }

    /// A push came; `None`: it was true, and could not be written down yet.
    pub fn count_push(&self, outcome: Option<&Result<Vec<Shown>, PushRefused>>) {
        let outcome = match outcome {
            Some(Ok(_)) => "taken",
            Some(Err(PushRefused::Signature)) => "false_signature",
            Some(Err(PushRefused::Malformed)) => "malformed",
            None => "put_off",
        };
        self.pushes.get_or_create(&[("outcome", outcome)]).inc();
    }

    /// What the provider told of what is left.
    pub fn tell_budget(&self, provider: &'static str, budget: &Budget) {
        let Some(left) = budget.left else { return };
        let left = i64::try_from(left).unwrap_or(i64::MAX);
        self.quota_left
            .get_or_create(&[("provider", provider)])
            .set(left);
    }
}
