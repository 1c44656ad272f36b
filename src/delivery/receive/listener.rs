//! From a source of updates to teloxide's dispatcher.

use super::allow_list::{cut, kind_of};
use super::source::UpdateSource;
use crate::delivery::state::State;
use crate::delivery::under_way::NumberedUpdate;
use crate::storage::UpdateId;
use futures_util::{Stream, StreamExt as _, stream};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use teloxide::stop::{StopToken, mk_stop_token};
use teloxide::types::{Update, UpdateKind};
use teloxide::update_listeners::{StatefulListener, UpdateListener};

/// The stream of updates: first what an earlier run left unhandled, then what the source brings.
pub struct Listener<S> {
    source: S,
    state: Arc<State>,
    /// Not yet handed on.
    ready: VecDeque<NumberedUpdate>,
}

impl<S: UpdateSource> Listener<S> {
    pub fn new(source: S, state: Arc<State>) -> Self {
        Self {
            source,
            state,
            ready: VecDeque::new(),
        }
    }

    /// As teloxide's dispatcher takes it. The stream ends when the program is asked to stop.
    pub fn into_update_listener(self) -> impl UpdateListener<Err = Infallible> + Send {
        let (token, _) = mk_stop_token();
        StatefulListener::new((self, token), updates, |state: &mut (Self, StopToken)| {
            state.1.clone()
        })
    }

    /// The next update that can be read; `None` when the program stops.
    pub async fn next(&mut self) -> Option<Update> {
        let state = self.state.clone();
        loop {
            if let Some(left) = state.recovery.next() {
                // An earlier version may have left more than is used.
                let slim = serde_json::from_slice(&left.raw).map(cut);
                let slim = slim.unwrap_or_default();
                if let Some(update) = read(&state, left.update, &slim).await? {
                    return Some(update);
                }
            } else if let Some((id, raw)) = self.ready.pop_front() {
                if let Some(update) = read(&state, id, &raw).await? {
                    return Some(update);
                }
            } else {
                self.ready.extend(self.source.next_batch().await?);
            }
        }
    }
}

/// Reads an update. One that teloxide cannot read is set aside: its kind is logged, nothing else of it.
async fn read(state: &State, id: UpdateId, raw: &[u8]) -> Option<Option<Update>> {
    match serde_json::from_slice::<Update>(raw) {
        Ok(update) if !matches!(update.kind, UpdateKind::Error(_)) => Some(Some(update)),
        _ => {
            log::warn!(
                "update {id}: given up, because it cannot be read; its kind: {}",
                kind_of(raw)
            );
            state.metrics.count_update("unreadable");
            state.dead_letter(id, None).await.map(|()| None)
        }
    }
}

/// The stream ends by itself at the stop: teloxide misses a shutdown that comes while it hands on an update, and so may
/// never use the token it asks for.
fn updates<S: UpdateSource>(
    state: &mut (Listener<S>, StopToken),
) -> impl Stream<Item = Result<Update, Infallible>> + Send + '_ {
    let (listener, _) = state;
    let stop = listener.state.stop().clone();
    stream::unfold(listener, |listener| async {
        let update = listener.next().await?;
        Some((Ok(update), listener))
    })
    .take_until(async move { stop.asked().await })
}
