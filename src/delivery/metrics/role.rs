//! What this process does among those of one bot: one is the worker, the others stand by.

use super::registered::registered;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, PoisonError};
use tokio::time::Instant;

/// What this process does.
#[derive(Debug, Clone, Copy, Default)]
pub enum Role {
    #[default]
    Starting,
    /// Another process is the worker. This one takes what the webhook brings, and is ready to take over.
    Standby,
    /// The one that handles updates and sends messages, since then.
    Worker(Instant),
    Stopping,
}

impl Role {
    pub fn name(self) -> &'static str {
        match self {
            Self::Starting => "starting",
            Self::Standby => "standby",
            Self::Worker(_) => "worker",
            Self::Stopping => "stopping",
        }
    }
}

/// The role, and what is told of it.
pub struct RoleMetrics {
    role: Mutex<Role>,
    worker: Gauge,
    epoch: Gauge,
    seconds: Gauge<f64, AtomicU64>,
}

impl RoleMetrics {
    pub fn new(registry: &mut Registry) -> Self {
        let mut gauge = |name, help| registered(registry, name, help, Gauge::default());
        let worker = gauge("worker", "1 if this process is the worker");
        let epoch = gauge(
            "lease_epoch",
            "How often a process had become the worker when this one did",
        );
        let help = "How long this process has been the worker";
        Self {
            role: Mutex::default(),
            worker,
            epoch,
            seconds: registered(registry, "lease_seconds", help, Gauge::default()),
        }
    }

    pub fn now(&self) -> Role {
        *self.role.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn is(&self, role: Role) {
        *self.role.lock().unwrap_or_else(PoisonError::into_inner) = role;
    }

    /// This process is the worker from now on; the epoch counts the take-overs.
    pub fn is_worker(&self, epoch: u64) {
        self.epoch.set(i64::try_from(epoch).unwrap_or(i64::MAX));
        self.is(Role::Worker(Instant::now()));
    }

    /// Before the metrics are read.
    pub fn tell(&self) {
        let since = match self.now() {
            Role::Worker(since) => Some(since),
            Role::Starting | Role::Standby | Role::Stopping => None,
        };
        self.worker.set(i64::from(since.is_some()));
        let age = since.map(|since| since.elapsed()).unwrap_or_default();
        self.seconds.set(age.as_secs_f64());
    }
}
