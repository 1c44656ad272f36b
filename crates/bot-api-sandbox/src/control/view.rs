//! The state as the chat page shows it.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, Query, State as Extracted};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::IntoResponse;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::commands::MenuCommand;
use crate::message::{Content, Message};
use crate::params::UploadedFile;
use crate::person::SandboxPerson;
use crate::shared::SharedState;
use crate::state::{ChatEventKind, SandboxState};

const LONGEST_WAIT: Duration = Duration::from_secs(25);

#[derive(Deserialize)]
pub(super) struct StateQuery {
    /// Whose chat to show; the newest person's if there is no such person.
    person: Option<i64>,
    /// The version the asker has; the answer waits until there is a newer one.
    after: Option<u64>,
}

/// The state, at once or as soon as it is newer than what the asker has.
pub(super) async fn state(
    Extracted(shared): Extracted<Arc<SharedState>>,
    Query(asked): Query<StateQuery>,
) -> Json<Value> {
    let mut versions = shared.subscribe();
    let newer = versions.wait_for(|version| asked.after.is_none_or(|after| *version != after));
    let waited = timeout(LONGEST_WAIT, newer)
        .await
        .map(|version| version.map(|version| *version));
    let version = waited.ok().and_then(Result::ok).or(asked.after);
    let next_reminder = shared.quietly().options.next_reminder.clone();
    let due = next_reminder.as_ref().map(|next| next());
    let state = shared.quietly();
    let wanted = asked.person.and_then(|id| state.people.get(&id));
    let shown = wanted.or_else(|| state.people.values().next_back());
    Json(json!({
        "version": version,
        "now": state.clock.now(),
        "knows_reminders": due.is_some(),
        "next_reminder": due.flatten(),
        "polled": state.polling.waits || state.webhook.is_some(),
        "bot": {"name": state.options.bot_name, "username": state.options.bot_username},
        "people": state.people.values().map(|person| row(&state, person)).collect::<Value>(),
        "chat": shown.map(|person| chat(&state, person)),
    }))
}

/// A person in the list.
fn row(state: &SandboxState, person: &SandboxPerson) -> Value {
    let last = state.chat(person.id).next_back();
    json!({
        "id": person.id,
        "name": person.name,
        "language": person.language,
        "blocked": person.blocked,
        "last": last.map(|message| json!({
            "id": message.id, "text": summary(message), "from_bot": message.from_bot, "date": message.date,
        })),
    })
}

/// A message in one line; of a document, its name.
fn summary(message: &Message) -> String {
    match &message.content {
        Content::Document { file, .. } => file.name.clone(),
        Content::Photo { .. } => format!("🖼 {}", message.seen().text),
        Content::Text(_) | Content::Other { .. } => message.seen().text,
    }
}

/// The content of a document or a picture of a chat, for the page to show or to download. Nothing is shown as a page of its own.
pub(super) async fn document(
    Extracted(shared): Extracted<Arc<SharedState>>,
    Path(message): Path<(i64, i64)>,
) -> Result<impl IntoResponse, StatusCode> {
    let state = shared.quietly();
    match state.messages.get(&message).map(|found| &found.content) {
        Some(Content::Document { file, .. }) => Ok(sent("text/plain; charset=utf-8", file)),
        Some(Content::Photo { file, .. }) => Ok(sent("image/png", file)),
        _ => Err(StatusCode::NOT_FOUND),
    }
}

fn sent(content_type: &'static str, file: &UploadedFile) -> impl IntoResponse + use<> {
    let headers = [
        (CONTENT_TYPE, content_type),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, file.content.to_vec())
}

/// One person's chat.
fn chat(state: &SandboxState, person: &SandboxPerson) -> Value {
    let commands = state.commands.shown_to(person.id, &person.language).iter();
    let description = |language: &str| state.profile.get(&("description", language.to_owned()));
    let answers = state
        .events
        .iter()
        .enumerate()
        .filter(|(_, event)| event.chat == person.id);
    let answers = answers.filter_map(|(number, event)| match &event.what {
        ChatEventKind::Answered { query, text, alert } => {
            Some(json!({"number": number, "query": query, "text": text, "alert": alert}))
        }
        _ => None,
    });
    json!({
        "id": person.id,
        "name": person.name,
        "language": person.language,
        "blocked": person.blocked,
        "description": description(&person.language).or_else(|| description("")),
        "commands": commands.map(MenuCommand::to_json).collect::<Value>(),
        "messages": state.chat(person.id).map(bubble).collect::<Value>(),
        "answers": answers.collect::<Value>(),
    })
}

fn bubble(message: &Message) -> Value {
    let seen = message.seen();
    let (kind, document) = match &message.content {
        Content::Text(_) => ("text", None),
        Content::Document { file, .. } => {
            let document = json!({"name": file.name, "size": file.content.len()});
            ("document", Some(document))
        }
        Content::Photo { .. } => ("photo", None),
        Content::Other { kind, .. } => (*kind, None),
    };
    json!({
        "id": message.id,
        "from_bot": message.from_bot,
        "kind": kind,
        "date": message.date,
        "edited": message.edit_date.is_some(),
        "forwarded_from": message.forwarded_from(),
        "html": seen.html,
        "buttons": seen.buttons,
        "document": document,
        "photo": seen.photo,
    })
}
