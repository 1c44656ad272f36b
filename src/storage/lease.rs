//! The right to be the worker: the one process that handles updates and sends messages.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use tokio::sync::watch;

/// The right to be the worker. Dropping it gives it up.
pub struct Lease(watch::Receiver<LeaseTerm>);

/// How far a lease reaches, as the engine last knew.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeaseTerm {
    /// Counts the take-overs.
    pub epoch: u64,
    /// From then on another process may be the worker, unless the lease is renewed. `None` where no other can be.
    pub until: Option<SinceBoot>,
    pub lost: bool,
}

/// A moment of the machine's own clock, which nobody sets, and which goes on while the machine sleeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SinceBoot(Duration);

impl SinceBoot {
    pub fn now() -> Self {
        #[cfg(target_os = "linux")]
        let clock = ClockId::Boottime;
        #[cfg(not(target_os = "linux"))]
        let clock = ClockId::Monotonic;
        let time = clock_gettime(clock);
        let (seconds, nanos) = (time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs());
        Self(Duration::from_secs(seconds) + Duration::from_nanos(nanos))
    }

    pub fn after(self, time: Duration) -> Self {
        Self(self.0 + time)
    }
}

impl LeaseTerm {
    /// Whether no other process can be the worker at this moment, as this process's own clock has it: that also tells who was
    /// stopped for a while.
    pub fn stands(&self) -> bool {
        !self.lost && self.until.is_none_or(|until| SinceBoot::now() < until)
    }
}

impl Lease {
    /// `kept` is the engine's end: it says that the lease is lost, or is dropped then.
    pub fn new(kept: &watch::Sender<LeaseTerm>) -> Self {
        Self(kept.subscribe())
    }

    /// Counts the take-overs: a later worker has a greater one.
    pub fn epoch(&self) -> u64 {
        self.0.borrow().epoch
    }

    /// Whether this process is the worker, by its own clock. To be asked before what cannot be taken back, such as a message.
    pub fn stands(&self) -> bool {
        self.0.has_changed().is_ok() && self.0.borrow().stands()
    }

    /// Resolves when another process has become the worker. A lease that only ended may be renewed: then it stands again.
    pub async fn lost(&self) {
        // An error says that the engine is gone, and the lease with it.
        let _ = self.0.clone().wait_for(|term| term.lost).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lease_stands_until_it_ends_or_is_lost_or_its_engine_is_gone() {
        let kept = watch::Sender::new(LeaseTerm::default());
        let lease = Lease::new(&kept);
        assert!(lease.stands());
        kept.send_modify(|term| term.until = Some(SinceBoot::now()));
        assert!(!lease.stands());
        kept.send_replace(LeaseTerm::default());
        assert!(lease.stands());
        kept.send_modify(|term| term.lost = true);
        assert!(!lease.stands());
        kept.send_replace(LeaseTerm::default());
        drop(kept);
        assert!(!lease.stands());
    }
}
