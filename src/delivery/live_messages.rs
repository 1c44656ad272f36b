//! Live messages: once Telegram has accepted one, the conversation is told its number, for it will be changed later.

use super::handle::Step;
use super::send::outcome::AcceptedMessage;
use super::state::{State, Unavailable};
use crate::chat::{Event, EventKind};
use crate::model::{Changes, ChatId, LookUpProvider, PersonState};
use crate::storage::{Ack, OutboxKey};
use chrono::{DateTime, Utc};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What the conversation changes when it is told of a live message. A panic in it costs no more than the number.
pub fn noted(
    step: Step,
    chat: ChatId,
    state: PersonState,
    accepted: AcceptedMessage,
    look_up: Option<LookUpProvider>,
    now: DateTime<Utc>,
) -> Changes {
    let AcceptedMessage { live, message } = accepted;
    let event = Event {
        chat,
        language_code: None,
        look_up,
        kind: EventKind::Sent { live, message },
    };
    let step = AssertUnwindSafe(|| step(state, event, now));
    catch_unwind(step).unwrap_or_else(|_| {
        log::error!("the program panicked over the number of a message; it is not remembered");
        Changes::default()
    })
}

/// Takes an entry out of the outbox, and what the conversation makes of its number with it, in one transaction. Where the
/// person's record is damaged, the entry goes alone. `None` when the program stops.
pub async fn sent(
    state: &State,
    step: Step,
    key: OutboxKey,
    accepted: AcceptedMessage,
    now: DateTime<Utc>,
) -> Option<()> {
    let chat_guard = state.hold(key.chat).await;
    let noted = async {
        let before = state.person(key.chat).await?;
        let changes = noted(
            step,
            key.chat,
            before.clone(),
            accepted,
            state.look_up(),
            now,
        );
        let ack = Ack::Sent(key);
        state.commit(&chat_guard, &before, changes, ack).await
    };
    match noted.await {
        Ok(()) => Some(()),
        Err(Unavailable::Stopping) => None,
        Err(Unavailable::Damaged) => state.sent(key).await,
    }
}
