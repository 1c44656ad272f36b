//! Parameters that several methods have: the chat and the language.

use crate::params::Params;
use crate::refusal::Refusal;
use crate::state::SandboxState;

/// The private chat a method may write to.
pub(super) fn writable_chat(state: &SandboxState, params: &Params) -> Result<i64, Refusal> {
    if params.has("business_connection_id") {
        return Err(Refusal::bad_request("business connection not found"));
    }
    let chat = known_chat(state, params)?;
    let person = &state.people[&chat];
    if !person.started {
        return Err(Refusal::forbidden(
            "bot can't initiate conversation with a user",
        ));
    }
    if person.blocked {
        return Err(Refusal::forbidden("bot was blocked by the user"));
    }
    if params
        .integer("message_thread_id")
        .is_some_and(|thread| thread != 0)
    {
        return Err(Refusal::bad_request("message thread not found"));
    }
    Ok(chat)
}

fn known_chat(state: &SandboxState, params: &Params) -> Result<i64, Refusal> {
    if !params.has("chat_id") {
        return Err(Refusal::bad_request("chat_id is empty"));
    }
    let chat = params
        .integer("chat_id")
        .filter(|chat| state.people.contains_key(chat));
    chat.ok_or_else(|| Refusal::bad_request("chat not found"))
}

/// The two-letter language of a method that has one; empty for all languages.
pub(super) fn language(params: &Params) -> Result<String, Refusal> {
    let code = params.text("language_code");
    if code.is_empty() || code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Ok(code)
    } else {
        Err(Refusal::bad_request("invalid language code specified"))
    }
}
