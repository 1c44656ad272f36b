//! `answerCallbackQuery`.

use serde_json::json;

use crate::params::Params;
use crate::refusal::{MethodResult, Refusal};
use crate::state::{ChatEventKind, SandboxState};
use crate::text::{check_link, utf16_len};

/// The most characters of an answer (Bot API documentation, `answerCallbackQuery`).
const LONGEST: usize = 200;

pub(super) fn answer(state: &mut SandboxState, params: &Params) -> MethodResult {
    let text = params.text("text");
    if utf16_len(&text) > LONGEST {
        return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
    }
    let url = params.text("url");
    if !url.is_empty() && check_link(&url).is_err() {
        return Err(Refusal::bad_request("URL_INVALID"));
    }
    let now = state.clock.now();
    let lifetime = state.options.query_lifetime;
    let id = params.text("callback_query_id");
    let query = state.queries.get_mut(&id);
    let query = query
        .filter(|query| now - query.at <= lifetime)
        .ok_or_else(|| {
            Refusal::bad_request(
                "query is too old and response timeout expired or query ID is invalid",
            )
        })?;
    let first = !std::mem::replace(&mut query.answered, true);
    let chat = query.chat;
    if first {
        state.note(
            chat,
            ChatEventKind::Answered {
                query: id,
                text,
                alert: params.flag("show_alert"),
            },
        );
    }
    Ok(json!(true))
}
