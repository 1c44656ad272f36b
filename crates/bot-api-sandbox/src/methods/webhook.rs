//! `setWebhook`, `deleteWebhook`, `getWebhookInfo`. A webhook is kept and stops polling, but nothing is sent to it.

use serde_json::{Value, json};

use super::polling::allowed_updates;
use crate::params::Params;
use crate::refusal::{MethodResult, Refusal};
use crate::state::SandboxState;

pub(super) fn set(state: &mut SandboxState, params: &Params) -> MethodResult {
    let url = params.text("url");
    if url.is_empty() {
        return delete(state, params);
    }
    if !url.starts_with("https://") {
        return Err(Refusal::bad_request(
            "bad webhook: An HTTPS URL must be provided for webhook",
        ));
    }
    log::warn!("the sandbox keeps the webhook but sends nothing to it");
    if let Some(kinds) = allowed_updates(params)? {
        state.updates.allow(kinds);
    }
    drop_pending(state, params);
    state.webhook = Some(json!(url));
    Ok(json!(true))
}

pub(super) fn delete(state: &mut SandboxState, params: &Params) -> MethodResult {
    drop_pending(state, params);
    state.webhook = None;
    Ok(json!(true))
}

fn drop_pending(state: &mut SandboxState, params: &Params) {
    if params.flag("drop_pending_updates") {
        state.updates.clear();
    }
}

pub(super) fn info(state: &mut SandboxState, _: &Params) -> MethodResult {
    let url = state
        .webhook
        .clone()
        .unwrap_or(Value::String(String::new()));
    let mut info = json!({"url": url, "has_custom_certificate": false, "pending_update_count": state.updates.len()});
    if !state.updates.allowed().is_empty() {
        info["allowed_updates"] = json!(state.updates.allowed());
    }
    Ok(info)
}
