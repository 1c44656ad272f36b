//! What a provider says by itself: each known number's state goes through the conversation, and is on the disk before the provider is
//! told that it was taken.

use super::readings::{event_of, stopped};
use super::worker::Worker;
use crate::delivery::Metrics;
use crate::lookup::{Provider, PushRefused, Shown};
use crate::model::LookUpProvider;
use crate::storage::Ack;
use reqwest::header::HeaderMap;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::time::timeout;

/// How long a push may take to be written down; the provider calls again later.
const PATIENCE: Duration = Duration::from_secs(8);

/// The provider that the operator chose, before and while it is asked.
pub struct LookUps {
    pub provider: Arc<dyn Provider>,
    worker: OnceLock<Arc<Worker>>,
}

/// What came of a push.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PushOutcome {
    Taken,
    Refused(PushRefused),
    /// It cannot be written down now.
    Later,
}

impl LookUps {
    pub fn new(provider: Arc<dyn Provider>) -> Self {
        Self {
            provider,
            worker: OnceLock::new(),
        }
    }

    pub fn kind(&self) -> LookUpProvider {
        self.provider.kind()
    }

    /// From now on pushes can be taken.
    pub fn works_with(&self, worker: Arc<Worker>) {
        // There is one worker in a run.
        let _ = self.worker.set(worker);
    }

    /// Takes a push.
    pub async fn pushed(&self, headers: &HeaderMap, raw: &[u8], metrics: &Metrics) -> PushOutcome {
        let Some(worker) = self.worker.get().filter(|worker| worker.can_write()) else {
            metrics.look_ups.count_push(None);
            return PushOutcome::Later;
        };
        let verified = worker
            .provider
            .verify_push(headers, raw, worker.clock.now());
        let shown = match &verified {
            Ok(shown) => shown.clone(),
            Err(why) => {
                metrics.look_ups.count_push(Some(&verified));
                return PushOutcome::Refused(*why);
            }
        };
        let worker = Arc::clone(worker);
        // What is begun is ended, also if the provider hangs up.
        let noted = tokio::spawn(async move { worker.note_pushed(&shown).await });
        let is_noted = matches!(timeout(PATIENCE, noted).await, Ok(Ok(Some(true))));
        metrics
            .look_ups
            .count_push(Some(&verified).filter(|_| is_noted));
        if is_noted {
            PushOutcome::Taken
        } else {
            PushOutcome::Later
        }
    }
}

impl Worker {
    fn can_write(&self) -> bool {
        let desk = self.state.look_ups.as_ref();
        let is_counted = desk.is_some_and(|desk| desk.holders().is_complete());
        is_counted && self.state.storage_works()
    }

    /// Whether all that was said is written down; `None` when the program stops.
    async fn note_pushed(&self, all: &[Shown]) -> Option<bool> {
        let desk = self.state.look_ups.as_ref()?;
        for shown in all {
            let holders = desk.holders().of(&shown.number);
            for (chat, order) in holders {
                let event = event_of(order, Some(shown), true);
                let more = stopped(order, Some(shown));
                for event in [Some(event), more].into_iter().flatten() {
                    // Where a record is damaged, another push would not help.
                    self.tell(chat, event, Ack::None).await?;
                }
            }
        }
        Some(true)
    }
}
