//! The time machine, and the clock for a bot in another process.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Query, State as Extracted};
use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::shared::SharedState;

const LONGEST_WAIT: Duration = Duration::from_secs(25);

#[derive(Deserialize)]
pub(super) struct ClockQuery {
    /// The time the asker knows; the answer waits until the clock shows another.
    not: Option<DateTime<Utc>>,
}

/// The time, at once or as soon as the clock shows another than the asker knows.
pub(super) async fn read(
    Extracted(shared): Extracted<Arc<SharedState>>,
    Query(known): Query<ClockQuery>,
) -> Json<Value> {
    let mut moves = shared.quietly().clock.subscribe();
    let moved = moves.wait_for(|now| Some(*now) != known.not);
    // If the clock did not move in time, the answer is the time all the same.
    let _ = timeout(LONGEST_WAIT, moved).await;
    Json(json!({"now": shared.quietly().clock.now()}))
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ClockMove {
    AdvanceSeconds(i64),
    To(DateTime<Utc>),
    NextReminder,
}

/// Moves the clock; 409 if there is no reminder to move to.
pub(super) async fn set(
    Extracted(shared): Extracted<Arc<SharedState>>,
    Json(order): Json<ClockMove>,
) -> Result<Json<Value>, StatusCode> {
    let (clock, next_reminder) = {
        let state = shared.quietly();
        (state.clock.clone(), state.options.next_reminder.clone())
    };
    match order {
        ClockMove::AdvanceSeconds(seconds) => {
            clock.advance(TimeDelta::try_seconds(seconds).ok_or(StatusCode::BAD_REQUEST)?);
        }
        ClockMove::To(time) => clock.set(time),
        ClockMove::NextReminder => {
            let due = next_reminder
                .and_then(|next| next())
                .ok_or(StatusCode::CONFLICT)?;
            clock.set(due.max(clock.now()));
        }
    }
    Ok(Json(json!({"now": clock.now()})))
}
