//! The lease: one process is the worker, until it gives the lease back, or another takes it because it was not renewed in time.
//!
//! Time is the database's. This process counts its own time from before it asked, so it never believes to be the worker for longer
//! than the database does.

use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{OwnedMutexGuard, watch};
use tokio::time::{sleep_until, timeout};

use super::engine::Engine;
use super::schema;
use crate::storage::crypto::seal::random;
use crate::storage::error::{ErrorKind, Result};
use crate::storage::lease::{Lease, LeaseTerm, SinceBoot};

/// How long a lease stands without being renewed: so long does it take until another process takes over from one that was killed.
pub const LEASE: Duration = Duration::from_secs(3);

/// It is renewed this often.
const RENEWAL: Duration = Duration::from_secs(1);

/// A renewal that failed is tried again after this time; a lease that is not free is looked at again after it.
const PAUSE: Duration = Duration::from_millis(250);

/// How often what was left undone is done.
const SWEEP: Duration = Duration::from_secs(60);

/// The notification of a lease that was given back.
pub const FREED: &str = "lease";

impl Engine {
    /// Waits until this process is the worker.
    pub async fn acquire(self: &Arc<Self>) -> Result<Lease> {
        let _one = self.acquiring.lock().await;
        let mut failing = false;
        loop {
            let term = self.term();
            if term.borrow().stands() && term.receiver_count() > 0 {
                return Ok(Lease::new(&term));
            }
            let freed = self.lease_freed.notified();
            // A lease that this process had before is given back first.
            let working = self.working.clone().lock_owned().await;
            let taken = timeout(LEASE, self.take()).await;
            match taken.unwrap_or_else(|_| Err(self.place().no_answer())) {
                Ok(Some(term)) => {
                    self.is_out_of_reach(false);
                    return Ok(self.work(term, working));
                }
                Ok(None) => {
                    self.is_out_of_reach(false);
                    failing = false;
                }
                Err(error) if error.kind == ErrorKind::Transient => {
                    self.is_out_of_reach(true);
                    if !failing {
                        log::error!("waiting for the database: {error}");
                    }
                    failing = true;
                }
                Err(error) => return Err(error),
            }
            let _ = timeout(PAUSE, freed).await;
        }
    }

    /// Tells those who wait, and whoever watches.
    fn is_out_of_reach(&self, it_is: bool) {
        self.outage
            .send_if_modified(|was| std::mem::replace(was, it_is) != it_is);
    }

    /// Takes the lease if it is free.
    async fn take(&self) -> Result<Option<LeaseTerm>> {
        // The numbers of the outbox begin with the epoch, so that what a worker adds comes behind all that earlier ones left, also
        // where that came from a backup.
        const SQL: &str = "update trackless.lease set holder = $1, since = clock_timestamp(), \
            until = clock_timestamp() + make_interval(secs => $2), \
            epoch = 1 + greatest(epoch, (select max(sequence) >> 32 from trackless.outbox)) \
            where until < clock_timestamp() returning epoch";
        schema::check(&self.control).await?;
        self.is_of_its_bot().await?;
        let began = SinceBoot::now();
        let rows = self
            .control
            .rows(SQL, &[&self.holder, &LEASE.as_secs_f64()])
            .await?;
        let epoch = rows.first().map(|row| row.get::<_, i64>(0));
        Ok(epoch.map(|epoch| LeaseTerm {
            epoch: epoch.cast_unsigned(),
            until: Some(began.after(LEASE)),
            lost: false,
        }))
    }

    /// From here on this process is the worker, until the lease is dropped or lost.
    fn work(self: &Arc<Self>, term: LeaseTerm, working: OwnedMutexGuard<()>) -> Lease {
        self.sequence.store(term.epoch << 32, Ordering::Relaxed);
        let kept = watch::Sender::new(term);
        let lease = Lease::new(&kept);
        *self.lease.lock().unwrap_or_else(PoisonError::into_inner) = kept.clone();
        let keeper = self.clone();
        tokio::spawn(async move {
            keeper.keep(kept).await;
            drop(working);
        });
        lease
    }

    /// Renews the lease until it is dropped or lost.
    async fn keep(self: &Arc<Self>, kept: watch::Sender<LeaseTerm>) {
        let epoch = kept.borrow().epoch.cast_signed();
        let mut closing = self.closing.subscribe();
        let (mut next, mut swept, mut inbox) = (Instant::now() + RENEWAL, None, None);
        let mut failing = false;
        loop {
            if swept.is_none_or(|at: Instant| at.elapsed() >= SWEEP) {
                swept = Some(Instant::now());
                tokio::spawn(self.clone().sweep());
            }
            tokio::select! {
                () = kept.closed() => break,
                _ = closing.wait_for(|closing| *closing) => break,
                () = sleep_until(next.into()) => {}
            }
            let (began, asked) = (SinceBoot::now(), Instant::now());
            let renewed = timeout(LEASE, self.renew(epoch)).await;
            match renewed.unwrap_or_else(|_| Err(self.place().no_answer())) {
                Ok(true) => {
                    kept.send_modify(|term| term.until = Some(began.after(LEASE)));
                    self.is_out_of_reach(false);
                    next = asked + RENEWAL;
                    if failing {
                        log::info!("the lease is renewed again");
                    }
                    failing = false;
                    // A server that falls silent here must not keep the lease from being renewed.
                    let _ = timeout(LEASE, self.look_at_inbox(&mut inbox)).await;
                }
                Ok(false) => {
                    log::error!("another process is the worker now");
                    self.is_out_of_reach(false);
                    kept.send_modify(|term| term.lost = true);
                    return;
                }
                // Past its end the lease does not stand, but as long as nobody has taken it, it can be renewed: nobody else has
                // written meanwhile.
                Err(error) => {
                    if !failing {
                        log::warn!("the lease could not be renewed: {error}; it is tried again");
                    }
                    failing = true;
                    self.is_out_of_reach(true);
                    next = Instant::now() + PAUSE;
                }
            }
        }
        // What this process has begun under the lease may still be written; who takes over waits for it.
        kept.send_modify(|term| term.lost = true);
        if let Err(error) = self.give_back(epoch).await {
            log::warn!("the lease was not given back and ends by itself: {error}");
        }
    }

    /// Returns when the lease is given back that was dropped before.
    pub async fn given_back(&self) {
        let _ = self.working.lock().await;
    }

    /// Gives back what lease there is; this is the end.
    pub async fn close(&self) {
        self.closing.send_replace(true);
        self.given_back().await;
    }

    async fn renew(&self, epoch: i64) -> Result<bool> {
        // Where the database was set back to an earlier time, or made anew, the epochs come again: another worker may have this one's.
        const SQL: &str = "update trackless.lease set until = clock_timestamp() + make_interval(secs => $2) \
            where epoch = $1 and holder = $3 returning 1";
        let rows = self
            .control
            .rows(SQL, &[&epoch, &LEASE.as_secs_f64(), &self.holder])
            .await?;
        Ok(!rows.is_empty())
    }

    async fn give_back(&self, epoch: i64) -> Result<()> {
        const SQL: &str = "with freed as (update trackless.lease set until = '-infinity' \
            where epoch = $1 and holder = $3 returning 1) select pg_notify('trackless', $2) from freed";
        let given = self
            .control
            .rows(SQL, &[&epoch, &FREED, &self.holder])
            .await;
        // Who waits in this process is told by this process.
        self.lease_freed.notify_waiters();
        given.map(drop)
    }

    /// Tells that the inbox changed, however it did: a notification may have been lost.
    async fn look_at_inbox(&self, known: &mut Option<(i64, i64)>) {
        const SQL: &str = "select count(*), coalesce(sum(id), 0)::bigint from trackless.updates where key is not null";
        let Ok(rows) = self.control.rows(SQL, &[]).await else {
            return;
        };
        let now = rows.first().map(|row| (row.get(0), row.get(1)));
        if now != *known {
            *known = now;
            self.arrivals.send_replace(());
        }
    }
}

/// A name for this process, and for its life alone.
pub fn holder() -> String {
    let system = rustix::system::uname();
    let host = system.nodename().to_string_lossy();
    let (id, life) = (std::process::id(), u32::from_be_bytes(random()));
    format!("process {id} on {host} ({life:08x})")
}
