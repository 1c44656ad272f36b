//! Takes over what polls bring, so that none is lost: what is unfinished when the next poll confirms it is in the inbox, on the disk,
//! before that poll.

use super::allow_list::cut;
use super::source::{RawSource, RawUpdate, UpdateSource};
use crate::delivery::state::State;
use crate::delivery::under_way::NumberedUpdate;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How long the next poll waits for the updates of the last one. Most take a few milliseconds, a hundred at once some tens;
/// what is finished then costs no write to the inbox. Telegram keeps what comes meanwhile, and nobody notices so short a
/// wait.
const GRACE: Duration = Duration::from_millis(50);

/// What a raw source brings, taken over.
pub struct Polled<S> {
    source: S,
    state: Arc<State>,
    arrivals: watch::Receiver<()>,
    is_first_batch: bool,
}

impl<S: RawSource> Polled<S> {
    pub fn new(source: S, state: Arc<State>) -> Self {
        Self {
            source,
            arrivals: state.arrivals(),
            state,
            is_first_batch: true,
        }
    }
}

impl<S: RawSource> UpdateSource for Polled<S> {
    async fn next_batch(&mut self) -> Option<Vec<NumberedUpdate>> {
        self.state.make_safe(GRACE).await?;
        let mut poll = pin!(self.source.next_batch());
        let batch = loop {
            tokio::select! {
                batch = &mut poll => break batch?,
                // Another process may still get updates by a webhook that was deleted a moment ago.
                _ = self.arrivals.changed() => {
                    let new = self.state.take_over_arrivals().await?;
                    if !new.is_empty() {
                        return Some(new);
                    }
                }
            }
        };
        let slim = |update: RawUpdate| (update.id, cut(&update.json));
        let batch: Vec<_> = batch.into_iter().map(slim).collect();
        let new = if self.is_first_batch {
            // One of these may be what an earlier run died of, before it was in the inbox. There the runs are counted.
            self.state.take_over_written(&batch).await?
        } else {
            self.state.take_over(batch)
        };
        self.is_first_batch = false;
        Some(new)
    }
}
