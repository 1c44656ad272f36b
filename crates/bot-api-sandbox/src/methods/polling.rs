//! `getUpdates`: long polling by one poller at a time.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use crate::params::Params;
use crate::refusal::{MethodResult, Refusal};
use crate::shared::SharedState;
use crate::state::SandboxState;

/// The longest the server waits, whatever is asked for.
const LONGEST_WAIT: i64 = 50;
const MOST: i64 = 100;

/// Waits for updates and returns them. A later call ends an earlier one with a conflict.
pub(crate) async fn get_updates(shared: &Arc<SharedState>, params: &Params) -> MethodResult {
    let mut changes = shared.subscribe();
    let turn = shared.change(|state| begin(state, params))?;
    let _ended = Ended { shared, turn };
    let limit =
        usize::try_from(params.integer("limit").unwrap_or(MOST).clamp(1, MOST)).unwrap_or(1);
    let wait = u64::try_from(
        params
            .integer("timeout")
            .unwrap_or(0)
            .clamp(0, LONGEST_WAIT),
    )
    .unwrap_or(0);
    let deadline = Instant::now() + Duration::from_secs(wait);
    loop {
        let looked = look(&mut shared.quietly(), turn, limit);
        let batch = looked?;
        let is_over = Instant::now() >= deadline;
        if !batch.is_empty() || is_over {
            return Ok(Value::Array(batch));
        }
        // The result does not matter: the next round looks whether there are updates or the time is over.
        let _ = timeout_at(deadline, changes.changed()).await;
    }
}

fn begin(state: &mut SandboxState, params: &Params) -> Result<u64, Refusal> {
    if state.webhook.is_some() {
        return Err(Refusal::conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ));
    }
    if let Some(kinds) = allowed_updates(params)? {
        state.updates.allow(kinds);
    }
    if let Some(offset) = params.integer("offset").filter(|offset| *offset != 0) {
        state.updates.confirm(offset);
    }
    state.polling.turn += 1;
    state.polling.waits = true;
    Ok(state.polling.turn)
}

fn look(state: &mut SandboxState, turn: u64, limit: usize) -> Result<Vec<Value>, Refusal> {
    if state.webhook.is_some() {
        return Err(Refusal::conflict("terminated by setWebhook request"));
    }
    if state.polling.turn != turn {
        return Err(Refusal::conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is running",
        ));
    }
    let now = state.clock.now();
    Ok(state.updates.take(limit, now))
}

/// Notes, when dropped, that a poller has stopped waiting: it was answered, or its connection ended.
struct Ended<'a> {
    shared: &'a SharedState,
    turn: u64,
}

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.shared.change(|state| {
            if state.polling.turn == self.turn {
                state.polling.waits = false;
            }
        });
    }
}

/// The `allowed_updates` of a request, if it has them.
pub(super) fn allowed_updates(params: &Params) -> Result<Option<Vec<String>>, Refusal> {
    let Some(kinds) = params.structure("allowed_updates", "allowed_updates")? else {
        return Ok(None);
    };
    let kinds = kinds.as_array().map(|kinds| {
        kinds
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    });
    kinds
        .map(Some)
        .ok_or_else(|| Refusal::bad_request("expected an Array of String as allowed_updates"))
}
