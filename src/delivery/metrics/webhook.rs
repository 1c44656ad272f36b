//! What is told of the webhook.

use super::registered::{ByLabels, registered};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use std::sync::atomic::{AtomicBool, Ordering};

pub struct WebhookMetrics {
    requests: ByLabels<1>,
    /// Updates that Telegram could not deliver yet.
    pub pending: Gauge,
    /// Telegram did not take the webhook.
    is_missing: AtomicBool,
}

impl WebhookMetrics {
    pub fn new(registry: &mut Registry) -> Self {
        let help = "Requests to the webhook, by what came of them";
        let requests = registered(registry, "webhook_requests", help, Family::default());
        let help = "Updates that Telegram could not deliver yet, as it says";
        Self {
            requests,
            pending: registered(registry, "webhook_pending", help, Gauge::default()),
            is_missing: AtomicBool::new(false),
        }
    }

    /// A request; `outcome` is a word for what came of it.
    pub fn count(&self, outcome: &'static str) {
        let outcome = ("outcome", outcome);
        self.requests.get_or_create(&[outcome]).inc();
    }

    /// Whether Telegram has taken the webhook.
    pub fn is_set(&self, it_is: bool) {
        self.is_missing.store(!it_is, Ordering::Relaxed);
    }

    pub fn is_missing(&self) -> bool {
        self.is_missing.load(Ordering::Relaxed)
    }
}
