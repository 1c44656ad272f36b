//! The HTTP endpoints by which the chat page, or a script, controls the sandbox: people act, the clock moves, faults are
//! ordered.
//!
//! All bodies are JSON. A browser sends such a body to another site only after asking it, and the sandbox does not answer
//! that question, so other sites cannot act here.

mod time;
mod view;

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, State as Extracted};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::actions::PressOutcome;
use crate::fault_plan::Fault;
use crate::faults::Faults;
use crate::sent_thing::SentThing;
use crate::shared::SharedState;
use crate::state::SandboxState;

pub(crate) fn router() -> Router<Arc<SharedState>> {
    Router::new()
        .route("/sandbox/state", get(view::state))
        .route("/sandbox/clock", get(time::read).post(time::set))
        .route("/sandbox/calls", get(calls))
        .route("/sandbox/violations", get(violations))
        .route("/sandbox/faults", post(order_fault).delete(clear_faults))
        .route("/sandbox/reset", post(reset))
        .route("/sandbox/people", post(add_person))
        .route("/sandbox/people/{id}/act", post(act))
        .route(
            "/sandbox/people/{id}/pictures",
            post(send_picture).layer(DefaultBodyLimit::max(LARGEST_PICTURE)),
        )
        .route(
            "/sandbox/people/{id}/documents/{message}",
            get(view::document),
        )
}

/// The most bytes of a picture from the page; a bot can fetch less.
const LARGEST_PICTURE: usize = 30 << 20;

#[derive(Deserialize)]
struct NewPerson {
    name: String,
    language: String,
}

async fn add_person(
    Extracted(shared): Extracted<Arc<SharedState>>,
    Json(new): Json<NewPerson>,
) -> Json<Value> {
    let id = shared.change(|state| state.add_person(new.name.trim(), new.language.trim()));
    Json(json!({"id": id}))
}

/// What a person can do.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum PersonAction {
    Say {
        text: String,
    },
    Send {
        #[serde(flatten)]
        thing: SentThing,
        #[serde(default)]
        caption: String,
    },
    Forward {
        from: String,
        text: String,
    },
    Edit {
        message_id: i64,
        text: String,
    },
    /// Opens the bot by a link with a payload.
    Start {
        payload: String,
    },
    Press {
        message_id: i64,
        label: String,
    },
    PressData {
        message_id: i64,
        data: String,
    },
    Block,
    Unblock,
    SpeakLanguage {
        language: String,
    },
}

async fn act(
    Extracted(shared): Extracted<Arc<SharedState>>,
    Path(id): Path<i64>,
    Json(act): Json<PersonAction>,
) -> Result<Json<Value>, StatusCode> {
    shared.change(|state| {
        if !state.people.contains_key(&id) {
            return Err(StatusCode::NOT_FOUND);
        }
        Ok(Json(done(state, id, act)?))
    })
}

/// How a picture is sent.
#[derive(Deserialize)]
struct NewPicture {
    /// Sent as a file of this name, and not as a photo.
    name: Option<String>,
    #[serde(default)]
    caption: String,
}

/// A person sends a picture: the body. Like JSON, a picture's content type is one for which a browser asks before it sends
/// it to another site.
async fn send_picture(
    Extracted(shared): Extracted<Arc<SharedState>>,
    Path(id): Path<i64>,
    Query(picture): Query<NewPicture>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let content_type = headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    if !content_type.is_some_and(|kind| kind.starts_with(b"image/")) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE;
    }
    let content = body.to_vec();
    let thing = match picture.name {
        Some(name) => SentThing::Document { name, content },
        None => SentThing::Photo { content },
    };
    match shared.change(|state| state.send_thing(id, thing, &picture.caption)) {
        Some(_) => StatusCode::NO_CONTENT,
        None => StatusCode::NOT_FOUND,
    }
}

fn done(state: &mut SandboxState, id: i64, act: PersonAction) -> Result<Value, StatusCode> {
    match act {
        PersonAction::Say { text } if text.trim().is_empty() => {
            return Err(StatusCode::BAD_REQUEST);
        }
        PersonAction::Say { text } => state.say(id, &text),
        PersonAction::Send { thing, caption } => {
            state.send_thing(id, thing, &caption);
        }
        PersonAction::Forward { text, .. } | PersonAction::Edit { text, .. }
            if text.trim().is_empty() =>
        {
            return Err(StatusCode::BAD_REQUEST);
        }
        PersonAction::Forward { from, text } => state.forward(id, &from, &text),
        PersonAction::Edit { message_id, text } => {
            if !state.correct(id, message_id, &text, None) {
                return Err(StatusCode::NOT_FOUND);
            }
        }
        PersonAction::Start { payload } => {
            if !state.start(id, &payload) {
                return Err(StatusCode::BAD_REQUEST);
            }
        }
        PersonAction::Press { message_id, label } => {
            match state.press(id, message_id, &label, None) {
                Some(PressOutcome::Asked(query)) => return Ok(json!({"query": query})),
                Some(PressOutcome::Local) => {}
                None => return Err(StatusCode::NOT_FOUND),
            }
        }
        PersonAction::PressData { message_id, data } => {
            return Ok(json!({"query": state.press_data(id, message_id, &data, &data, None)}));
        }
        PersonAction::Block => state.set_blocked(id, true),
        PersonAction::Unblock => state.set_blocked(id, false),
        PersonAction::SpeakLanguage { language } => {
            if let Some(person) = state.people.get_mut(&id) {
                person.language = language;
            }
        }
    }
    Ok(json!({}))
}

async fn reset(Extracted(shared): Extracted<Arc<SharedState>>) -> Json<Value> {
    shared.change(SandboxState::forget_people);
    Json(json!({}))
}

async fn calls(Extracted(shared): Extracted<Arc<SharedState>>) -> Json<Value> {
    let state = shared.quietly();
    let rows = state.calls.iter().map(|call| {
        json!({
            "method": call.method, "params": call.params, "status": call.status, "result": call.result,
            "error": call.error, "at": call.at,
        })
    });
    Json(rows.collect())
}

async fn violations(Extracted(shared): Extracted<Arc<SharedState>>) -> Json<Value> {
    Json(json!(shared.quietly().violations))
}

#[derive(Deserialize)]
struct FaultOrder {
    #[serde(default = "any_method")]
    method: String,
    chat_id: Option<i64>,
    #[serde(default = "once")]
    count: usize,
    fault: FaultKind,
}

fn any_method() -> String {
    "*".to_owned()
}

fn once() -> usize {
    1
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum FaultKind {
    SlowMilliseconds(u64),
    TooManyRequests(u64),
    Html(u16),
    DropBefore,
    DropAfter,
    DeliverTwice,
}

async fn order_fault(
    Extracted(shared): Extracted<Arc<SharedState>>,
    Json(order): Json<FaultOrder>,
) -> Json<Value> {
    let faults = Faults::new(shared);
    let fault = match order.fault {
        FaultKind::SlowMilliseconds(delay) => Fault::Slow(Duration::from_millis(delay)),
        FaultKind::TooManyRequests(seconds) => Fault::TooManyRequests(seconds),
        FaultKind::Html(status) => Fault::Html(status),
        FaultKind::DropBefore => Fault::DropBefore,
        FaultKind::DropAfter => Fault::DropAfter,
        FaultKind::DeliverTwice => {
            faults.deliver_twice(order.count);
            return Json(json!({}));
        }
    };
    match order.chat_id {
        Some(chat) => faults.next_in_chat(chat, &order.method, order.count, fault),
        None => faults.next(&order.method, order.count, fault),
    }
    Json(json!({}))
}

async fn clear_faults(Extracted(shared): Extracted<Arc<SharedState>>) -> Json<Value> {
    Faults::new(shared).clear();
    Json(json!({}))
}
