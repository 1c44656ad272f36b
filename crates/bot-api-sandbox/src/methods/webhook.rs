//! `setWebhook`, `deleteWebhook`, `getWebhookInfo`.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::polling::allowed_updates;
use crate::params::Params;
use crate::refusal::{MethodResult, Refusal};
use crate::state::SandboxState;
use crate::webhook::Webhook;

/// How long a webhook stays before another can be set (`Client.cpp`, `process_set_webhook_query`).
const BETWEEN_TWO: Duration = Duration::from_secs(1);
const PORTS: [u16; 4] = [80, 88, 443, 8443];
const LONGEST_SECRET: usize = 256;

pub(super) fn set(state: &mut SandboxState, params: &Params) -> MethodResult {
    let url = params.text("url");
    if url.is_empty() {
        return delete(state, params);
    }
    let now = Instant::now();
    if state.next_webhook.is_some_and(|at| now < at) {
        return Err(Refusal::too_many_requests(1));
    }
    state.next_webhook = Some(now + BETWEEN_TWO);
    check_url(&url, state.options.local).map_err(Refusal::bad_request)?;
    let secret = params.text("secret_token");
    check_secret(&secret)?;
    let most = params.integer("max_connections").unwrap_or(40);
    if params.strict && !(1..=100).contains(&most) {
        return Err(Refusal::violation(
            "max_connections of setWebhook must be from 1 to 100",
        ));
    }
    if let Some(kinds) = allowed_updates(params)? {
        state.updates.allow(kinds);
    }
    drop_pending(state, params);
    state.webhooks_set += 1;
    let mut webhook = Webhook::new(url, state.webhooks_set);
    webhook.secret = secret;
    webhook.max_connections = usize::try_from(most.clamp(1, 100)).unwrap_or(1);
    webhook.ip_address = params.text("ip_address");
    webhook.has_certificate = params.file("certificate").is_some();
    // Another one begins anew with all updates, and forgets the calls that are under way.
    let is_there = state
        .webhook
        .as_ref()
        .is_some_and(|it| it.is_like(&webhook));
    if !is_there {
        state.webhook = Some(webhook);
    }
    Ok(json!(true))
}

fn check_url(url: &str, local: bool) -> Result<(), &'static str> {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) => (name, port.parse::<u16>()),
        None => (host, Ok(443)),
    };
    let Ok(port) = port else {
        return Err("invalid webhook URL specified");
    };
    match scheme {
        _ if name.is_empty() => Err("invalid webhook URL specified"),
        "https" | "http" if local => Ok(()),
        "https" if !PORTS.contains(&port) => {
            Err("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        }
        "https" if name.parse().is_ok_and(is_reserved) => {
            Err("bad webhook: IP address is reserved")
        }
        "https" => Ok(()),
        _ => Err("bad webhook: An HTTPS URL must be provided for webhook"),
    }
}

fn is_reserved(address: std::net::Ipv4Addr) -> bool {
    address.is_private() || address.is_loopback() || address.is_link_local()
}

fn check_secret(secret: &str) -> Result<(), Refusal> {
    let is_allowed = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'_' || sign == b'-';
    if secret.len() > LONGEST_SECRET {
        Err(Refusal::bad_request("secret token is too long"))
    } else if !secret.bytes().all(is_allowed) {
        Err(Refusal::bad_request(
            "secret token contains unallowed characters",
        ))
    } else {
        Ok(())
    }
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
    let mut info = json!({
        "url": "",
        "has_custom_certificate": false,
        "pending_update_count": state.updates.len(),
    });
    if let Some(webhook) = &state.webhook {
        info["url"] = json!(webhook.url);
        info["has_custom_certificate"] = json!(webhook.has_certificate);
        info["max_connections"] = json!(webhook.max_connections);
        info["ip_address"] = match webhook.ip_address.as_str() {
            "" => json!("<unknown>"),
            address => json!(address),
        };
        if let Some((at, why)) = &webhook.last_error {
            info["last_error_date"] = json!(at.timestamp());
            info["last_error_message"] = Value::from(why.as_str());
        }
    }
    if !state.updates.allowed().is_empty() {
        info["allowed_updates"] = json!(state.updates.allowed());
    }
    Ok(info)
}
