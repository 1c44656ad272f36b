//! What this process does among those of one bot: one is the worker, the others stand by.

use super::registered::registered;
use crate::storage::Lease;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::time::Instant;

/// What this process does.
#[derive(Debug, Clone, Default)]
pub enum Role {
    #[default]
    Starting,
    /// Another process is the worker. This one takes what the webhook brings, and is ready to take over.
    Standby,
    /// The one that handles updates and sends messages, since then. Its right to do so is gone when it was given back.
    Worker {
        since: Instant,
        lease: Weak<Lease>,
    },
    Stopping,
}

impl Role {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Starting => "starting",
            Self::Standby => "standby",
            Self::Worker { .. } => "worker",
            Self::Stopping => "stopping",
        }
    }

    /// Since when this process is the worker, unless its right to be that has run out by its own clock.
    fn works_since(&self) -> Option<Instant> {
        let Self::Worker { since, lease } = self else {
            return None;
        };
        let stands = lease.upgrade().is_some_and(|lease| lease.stands());
        stands.then_some(*since)
    }

    /// Whether this process was the worker and may say nothing now: its right has run out, and was not renewed yet.
    pub fn has_run_out(&self) -> bool {
        matches!(self, Self::Worker { .. }) && self.works_since().is_none()
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
        let worker = gauge(
            "worker",
            "1 if this process is the worker, and its lease has not run out",
        );
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
        let role = self.role.lock();
        role.unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn is(&self, role: Role) {
        *self.role.lock().unwrap_or_else(PoisonError::into_inner) = role;
    }

    /// This process is the worker from now on.
    pub fn is_worker(&self, lease: &Arc<Lease>) {
        let epoch = i64::try_from(lease.epoch());
        self.epoch.set(epoch.unwrap_or(i64::MAX));
        self.is(Role::Worker {
            since: Instant::now(),
            lease: Arc::downgrade(lease),
        });
    }

    /// Before the metrics are read.
    pub fn tell(&self) {
        let since = self.now().works_since();
        self.worker.set(i64::from(since.is_some()));
        let age = since.map(|since| since.elapsed()).unwrap_or_default();
        self.seconds.set(age.as_secs_f64());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::LeaseTerm;
    use tokio::sync::watch;

    #[test]
    fn who_was_cut_off_is_no_worker_once_the_lease_has_run_out() {
        let role = RoleMetrics::new(&mut Registry::default());
        let kept = watch::Sender::new(LeaseTerm::default());
        let lease = Arc::new(Lease::new(&kept));
        role.is_worker(&lease);
        role.tell();
        assert_eq!((role.worker.get(), role.now().has_run_out()), (1, false));
        kept.send_modify(|term| term.lost = true);
        role.tell();
        assert_eq!((role.worker.get(), role.now().has_run_out()), (0, true));
        kept.send_modify(|term| term.lost = false);
        role.tell();
        assert_eq!((role.worker.get(), role.now().has_run_out()), (1, false));
    }
}
