//! `setMyCommands`, `getMyCommands`, `deleteMyCommands`.

use serde_json::{Value, json};

use super::common_params::language;
use crate::commands::MenuCommand;
use crate::params::Params;
use crate::refusal::{MethodResult, Refusal};
use crate::state::SandboxState;
use crate::text::utf16_len;

/// Lengths: Bot API documentation, `setMyCommands` and "BotCommand".
const MOST: usize = 100;
const LONGEST_NAME: usize = 32;
const LONGEST_DESCRIPTION: usize = 256;

pub(super) fn set(state: &mut SandboxState, params: &Params) -> MethodResult {
    let commands = params.structure("commands", "commands")?;
    if commands.is_none() && params.strict {
        return Err(Refusal::violation("setMyCommands needs \"commands\""));
    }
    let commands = commands.unwrap_or_else(|| json!([]));
    let list = commands
        .as_array()
        .ok_or_else(|| Refusal::bad_request("expected an Array of BotCommand"))?;
    let list = list
        .iter()
        .map(|value| command(value, params))
        .collect::<Result<Vec<_>, _>>()?;
    if list.len() > MOST {
        return Err(Refusal::bad_request("BOT_COMMANDS_TOO_MUCH"));
    }
    let (scope, language) = (scope(state, params)?, language(params)?);
    state.commands.set(&scope, &language, list);
    Ok(json!(true))
}

pub(super) fn get(state: &mut SandboxState, params: &Params) -> MethodResult {
    let list = state
        .commands
        .get(&scope(state, params)?, &language(params)?);
    Ok(list.iter().map(MenuCommand::to_json).collect())
}

pub(super) fn delete(state: &mut SandboxState, params: &Params) -> MethodResult {
    let (scope, language) = (scope(state, params)?, language(params)?);
    state.commands.set(&scope, &language, Vec::new());
    Ok(json!(true))
}

fn command(value: &Value, params: &Params) -> Result<MenuCommand, Refusal> {
    let fail = |why: &str| Refusal::bad_request(format!("can't parse BotCommand: {why}"));
    let object = value
        .as_object()
        .ok_or_else(|| fail("expected an Object"))?;
    params.check_fields("BotCommand", object, &["command", "description"])?;
    let field = |name: &str| {
        let value = object
            .get(name)
            .ok_or_else(|| fail(&format!("Can't find field \"{name}\"")))?;
        let text = value
            .as_str()
            .ok_or_else(|| fail(&format!("Field \"{name}\" must be of type String")))?;
        Ok(text.trim().to_owned())
    };
    let (name, description) = (field("command")?, field("description")?);
    let name = name.strip_prefix('/').unwrap_or(&name).to_owned();
    let problem = if name.is_empty() {
        "command must be non-empty"
    } else if utf16_len(&name) > LONGEST_NAME {
        "command length must not exceed 32"
    } else if description.is_empty() {
        "command description must be non-empty"
    } else if utf16_len(&description) > LONGEST_DESCRIPTION {
        "command description length must not exceed 256"
    } else if !name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    {
        "BOT_COMMAND_INVALID"
    } else {
        return Ok(MenuCommand { name, description });
    };
    Err(Refusal::bad_request(problem))
}

/// The scope in the form it is kept under.
fn scope(state: &SandboxState, params: &Params) -> Result<Value, Refusal> {
    let fail = |why: &str| Refusal::bad_request(format!("can't parse BotCommandScope: {why}"));
    let Some(scope) = params.structure("scope", "BotCommandScope")? else {
        return Ok(json!({"type": "default"}));
    };
    let object = scope
        .as_object()
        .ok_or_else(|| fail("expected an Object"))?;
    params.check_fields("BotCommandScope", object, &["type", "chat_id", "user_id"])?;
    match object.get("type").and_then(Value::as_str) {
        Some(
            kind
            @ ("default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators"),
        ) => Ok(json!({"type": kind})),
        Some("chat") => {
            let chat = object
                .get("chat_id")
                .and_then(|id| id.as_i64().or_else(|| id.as_str()?.parse().ok()));
            match chat.filter(|chat| state.people.contains_key(chat)) {
                Some(chat) => Ok(json!({"type": "chat", "chat_id": chat})),
                None => Err(Refusal::bad_request("chat not found")),
            }
        }
        Some("chat_administrators" | "chat_member") => Err(Refusal::bad_request("chat not found")),
        Some(_) => Err(fail("unsupported type specified")),
        None => Err(fail("Can't find field \"type\"")),
    }
}
