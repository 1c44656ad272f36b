//! A provider that does not answer is asked again after pauses that grow; the log tells when that begins and when it ends.

use crate::clock::Clock;
use crate::delivery::send::limits::pause;
use crate::delivery::shutdown::Shutdown;
use crate::lookup::CallError;
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The longest pause before a provider that is down is asked again.
const LONGEST: Duration = Duration::from_secs(10 * 60);

/// How the provider stands.
pub struct Standing {
    name: &'static str,
    /// What the log told last.
    trouble: Mutex<Option<CallError>>,
}

impl Standing {
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            trouble: Mutex::default(),
        }
    }

    /// Logs a change of how it stands.
    pub fn note<T>(&self, outcome: &Result<T, CallError>) {
        let new = outcome.as_ref().err().cloned();
        let known = self.trouble.lock();
        let mut known = known.unwrap_or_else(PoisonError::into_inner);
        if is_same(known.as_ref(), new.as_ref()) {
            return;
        }
        let name = self.name;
        match &new {
            None => log::info!("TRACKLESS_LOOKUP: {name} answers again"),
            Some(CallError::Key) => log::error!(
                "TRACKLESS_LOOKUP_KEY: {name} refuses the key; look-ups wait until it is accepted"
            ),
            // It passes within a second.
            Some(CallError::TooFast) => return,
            Some(CallError::Unavailable(why)) => {
                log::warn!(
                    "TRACKLESS_LOOKUP: {name} gives no answer ({why}); look-ups wait for it"
                );
            }
        }
        *known = new;
    }
}

/// How it gives no answer may change from call to call: that is no news.
fn is_same(known: Option<&CallError>, new: Option<&CallError>) -> bool {
    known.map(std::mem::discriminant) == new.map(std::mem::discriminant)
}

/// Waits after this number of failures in a row; `None` when the program stops. A clock that is set ends it too.
pub async fn rest(attempts: u32, clock: &Clock, stop: &Shutdown) -> Option<()> {
    let time = pause(attempts, LONGEST);
    tokio::select! {
        rested = stop.sleep(time) => rested.then_some(()),
        () = clock.reaches(Some(later(clock.now(), time))) => Some(()),
    }
}

/// When what failed so often is tried again.
pub fn next_try(attempts: u32, now: DateTime<Utc>) -> DateTime<Utc> {
    later(now, pause(attempts, LONGEST))
}

fn later(now: DateTime<Utc>, time: Duration) -> DateTime<Utc> {
    now + TimeDelta::from_std(time).unwrap_or_default()
}
