//! `getMe`, and the bot's name and descriptions.

use serde_json::{Value, json};

use super::common_params::language;
use crate::params::Params;
use crate::refusal::{MethodResult, Refusal};
use crate::state::SandboxState;
use crate::text::utf16_len;

pub(super) fn get_me(state: &mut SandboxState, _: &Params) -> MethodResult {
    let mut me = state.bot();
    for (ability, has) in [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_inline_queries", false),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
        ("has_topics_enabled", false),
        ("allows_users_to_create_topics", false),
        ("can_manage_bots", false),
    ] {
        me[ability] = Value::Bool(has);
    }
    Ok(me)
}

pub(super) fn set_name(state: &mut SandboxState, params: &Params) -> MethodResult {
    set(state, params, "name", 64)
}

pub(super) fn get_name(state: &mut SandboxState, params: &Params) -> MethodResult {
    let bot_name = state.options.bot_name.clone();
    get(state, params, "name", bot_name)
}

pub(super) fn set_description(state: &mut SandboxState, params: &Params) -> MethodResult {
    set(state, params, "description", 512)
}

pub(super) fn get_description(state: &mut SandboxState, params: &Params) -> MethodResult {
    get(state, params, "description", String::new())
}

pub(super) fn set_short_description(state: &mut SandboxState, params: &Params) -> MethodResult {
    set(state, params, "short_description", 120)
}

pub(super) fn get_short_description(state: &mut SandboxState, params: &Params) -> MethodResult {
    get(state, params, "short_description", String::new())
}

fn set(
    state: &mut SandboxState,
    params: &Params,
    field: &'static str,
    longest: usize,
) -> MethodResult {
    let text = params.text(field);
    if utf16_len(&text) > longest {
        return Err(Refusal::bad_request(format!(
            "{field} length must not exceed {longest}"
        )));
    }
    let key = (field, language(params)?);
    if text.is_empty() {
        state.profile.remove(&key);
    } else {
        state.profile.insert(key, text);
    }
    Ok(json!(true))
}

/// What was set for the language, or for all languages, or nothing.
fn get(
    state: &mut SandboxState,
    params: &Params,
    field: &'static str,
    default: String,
) -> MethodResult {
    let language = language(params)?;
    let for_all = (field, String::new());
    let text = state
        .profile
        .get(&(field, language))
        .or_else(|| state.profile.get(&for_all))
        .unwrap_or(&default);
    Ok(json!({ field: text }))
}
