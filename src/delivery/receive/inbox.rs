//! The inbox as a source of updates: what this process's webhook or another process has put there.

use super::source::UpdateSource;
use crate::delivery::state::State;
use crate::delivery::under_way::NumberedUpdate;
use std::sync::Arc;
use tokio::sync::watch;
use tokio::time::Instant;

/// How much longer than a look the pause before the next one is: so looking never takes more than a part of storage's time, however
/// much waits in the inbox.
const PAUSE_PER_LOOK: u32 = 2;

/// Brings what is in the inbox and not under way. All of it is looked through each time: only so does an update that another process
/// wrote come before a later one of its chat that this one wrote.
pub struct Inbox {
    state: Arc<State>,
    /// Of other processes.
    arrivals: watch::Receiver<()>,
    /// Of this process's webhook.
    own_arrivals: watch::Receiver<()>,
    /// Not before that is it looked again.
    rested: Instant,
}

impl Inbox {
    pub fn new(state: Arc<State>, own_arrivals: watch::Receiver<()>) -> Self {
        let mut inbox = Self {
            arrivals: state.arrivals(),
            own_arrivals,
            state,
            rested: Instant::now(),
        };
        // What came between the start and now is looked for at once.
        inbox.own_arrivals.mark_changed();
        inbox
    }

    async fn look(&mut self) -> Option<Vec<NumberedUpdate>> {
        self.own_arrivals.mark_unchanged();
        self.arrivals.mark_unchanged();
        let began = Instant::now();
        let new = self.state.take_over_arrivals().await?;
        self.rested = Instant::now() + began.elapsed() * PAUSE_PER_LOOK;
        Some(new)
    }
}

impl UpdateSource for Inbox {
    async fn next_batch(&mut self) -> Option<Vec<NumberedUpdate>> {
        loop {
            tokio::select! {
                () = self.state.stop().asked() => return None,
                _ = self.arrivals.changed() => {}
                _ = self.own_arrivals.changed() => {}
            }
            tokio::time::sleep_until(self.rested).await;
            let new = self.look().await?;
            if !new.is_empty() {
                return Some(new);
            }
        }
    }
}
