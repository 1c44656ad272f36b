//! Asking storage until it answers: what may pass is waited out.

use super::{State, Unavailable};
use crate::delivery::outage;
use crate::delivery::send::limits::pause;
use crate::storage::{Answer, ErrorKind, Storage};
use prometheus_client::metrics::gauge::Gauge;
use std::time::Duration;
use tokio::time::timeout;

/// The longest pause before a failing storage is asked again.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A call without an answer for this time counts as failing, though it may still get one.
const SLOW: Duration = Duration::from_secs(30);

impl State {
    /// Asks for what is one person's until storage gives it or cannot.
    pub(super) async fn ask<'a, T>(
        &'a self,
        tried: &str,
        ask: impl FnMut(&'a dyn Storage) -> Answer<'a, T>,
    ) -> Result<T, Unavailable> {
        self.ask_on(tried, true, ask).await
    }

    /// Asks for what is nobody's in particular until storage gives it; `None` when the program stops.
    pub(super) async fn insist<'a, T>(
        &'a self,
        tried: &str,
        ask: impl FnMut(&'a dyn Storage) -> Answer<'a, T>,
    ) -> Option<T> {
        self.ask_on(tried, false, ask).await.ok()
    }

    async fn ask_on<'a, T>(
        &'a self,
        tried: &str,
        of_a_person: bool,
        mut ask: impl FnMut(&'a dyn Storage) -> Answer<'a, T>,
    ) -> Result<T, Unavailable> {
        let about = self.storage.setting();
        let mut failing = None;
        let mut attempts = 0;
        let mut outage = self.storage.outage();
        loop {
            let mut answer = ask(&*self.storage);
            let answer = match timeout(SLOW, &mut answer).await {
                Ok(answer) => answer,
                // A disk that hangs gives no error. Whoever watches has to know.
                Err(_) => {
                    failing.get_or_insert_with(|| {
                        log::error!("{about}: {tried} has no answer yet; waiting for it");
                        Failing::new(&self.metrics.storage_failing)
                    });
                    answer.await
                }
            };
            let error = match answer {
                Ok(done) => {
                    if failing.is_some() {
                        log::info!("{about}: {tried} works again");
                    }
                    return Ok(done);
                }
                Err(error) => error,
            };
            match error.kind {
                ErrorKind::Corrupt if of_a_person => {
                    log::error!("{about}: {tried} failed: {error}");
                    return Err(Unavailable::Damaged);
                }
                ErrorKind::Corrupt | ErrorKind::Transient => {}
                _ => {
                    self.stop.fail(error.about(about).to_string());
                    return Err(Unavailable::Stopping);
                }
            }
            failing.get_or_insert_with(|| {
                log::error!("{about}: {tried} failed: {error}; it is tried again until it works");
                Failing::new(&self.metrics.storage_failing)
            });
            attempts += 1;
            tokio::select! {
                goes_on = self.stop.sleep(pause(attempts, LONGEST_PAUSE)) => {
                    if !goes_on {
                        return Err(Unavailable::Stopping);
                    }
                }
                () = outage::over(&mut outage) => attempts = 0,
            }
        }
    }
}

/// A call that waits for storage to work again, counted until this is dropped.
struct Failing<'a>(&'a Gauge);

impl<'a> Failing<'a> {
    fn new(count: &'a Gauge) -> Self {
        count.inc();
        Self(count)
    }
}

impl Drop for Failing<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}
