//! `sendMessage`, `sendDocument`, `sendPhoto`, the edits, `deleteMessage`, `sendChatAction`.

use serde_json::{Value, json};

use super::common_params::writable_chat;
use crate::keyboard::InlineKeyboard;
use crate::message::{Content, Message};
use crate::params::{Params, UploadedFile};
use crate::photo::PhotoSize;
use crate::refusal::{MethodResult, Refusal};
use crate::state::{ChatEventKind, SandboxState};
use crate::text::FormattedText;

/// How long messages of a private chat can be deleted (Bot API documentation, `deleteMessage`).
const DELETABLE_FOR_SECONDS: i64 = 48 * 60 * 60;

const LINK_PREVIEW_OPTIONS: [&str; 5] = [
    "is_disabled",
    "url",
    "prefer_small_media",
    "prefer_large_media",
    "show_above_text",
];

const REPLY_PARAMETERS: [&str; 9] = [
    "message_id",
    "chat_id",
    "allow_sending_without_reply",
    "quote",
    "quote_parse_mode",
    "quote_entities",
    "quote_position",
    "checklist_task_id",
    "poll_option_id",
];

const CHAT_ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

pub(super) fn send(state: &mut SandboxState, params: &Params) -> MethodResult {
    let formatted = FormattedText::of_message(params)?;
    check_structure(
        params,
        "link_preview_options",
        "LinkPreviewOptions",
        &LINK_PREVIEW_OPTIONS,
    )?;
    put(state, params, Content::Text(formatted))
}

pub(super) fn send_document(state: &mut SandboxState, params: &Params) -> MethodResult {
    let file = uploaded(params, "document")?;
    if file.name.is_empty() || file.name.contains(['/', '\\']) {
        return Err(Refusal::violation(format!(
            "the file's name {:?} would not reach the person as it is",
            file.name
        )));
    }
    let caption = FormattedText::of_caption(params)?;
    let file = not_empty(file)?;
    put(state, params, Content::Document { file, caption })
}

pub(super) fn send_photo(state: &mut SandboxState, params: &Params) -> MethodResult {
    let file = uploaded(params, "photo")?;
    let caption = FormattedText::of_caption(params)?;
    let file = not_empty(file)?;
    let size = PhotoSize::of_png(&file.content)?;
    let photo = Content::Photo {
        file,
        size,
        caption,
    };
    put(state, params, photo)
}

fn uploaded<'a>(params: &'a Params, name: &str) -> Result<&'a UploadedFile, Refusal> {
    params.file(name).ok_or_else(|| match params.has(name) {
        true => Refusal::violation("the sandbox has no files but those that are uploaded"),
        false => Refusal::bad_request(format!("there is no {name} in the request")),
    })
}

fn not_empty(file: &UploadedFile) -> Result<UploadedFile, Refusal> {
    match file.content.is_empty() {
        true => Err(Refusal::bad_request("file must be non-empty")),
        false => Ok(file.clone()),
    }
}

/// Puts a message of the bot into the chat, with the keyboard and the reply that the parameters ask for.
fn put(state: &mut SandboxState, params: &Params, content: Content) -> MethodResult {
    let keyboard = InlineKeyboard::from_params(params)?;
    let reply = check_structure(
        params,
        "reply_parameters",
        "ReplyParameters",
        &REPLY_PARAMETERS,
    )?;
    let chat = writable_chat(state, params)?;
    let reply_to = replied_message(state, chat, reply.as_ref())?;
    if let Some(keyboard) = &keyboard {
        keyboard.check(params)?;
    }
    state.spend(chat)?;
    let message = state.add_message(chat, true, content);
    message.keyboard = keyboard;
    message.reply_to = reply_to;
    let (id, seen) = (message.id, message.seen());
    state.note(chat, ChatEventKind::Sent(seen));
    Ok(state.message_json(chat, id))
}

fn check_structure(
    params: &Params,
    name: &str,
    of: &str,
    fields: &[&str],
) -> Result<Option<Value>, Refusal> {
    let value = params.structure(name, of)?;
    if let Some(object) = value.as_ref().and_then(Value::as_object) {
        params.check_fields(of, object, fields)?;
    }
    Ok(value)
}

fn replied_message(
    state: &SandboxState,
    chat: i64,
    reply: Option<&Value>,
) -> Result<Option<i64>, Refusal> {
    let Some(reply) = reply else { return Ok(None) };
    let id = reply["message_id"]
        .as_i64()
        .filter(|id| state.messages.contains_key(&(chat, *id)));
    if id.is_none() && reply["allow_sending_without_reply"] != true {
        return Err(Refusal::bad_request("message to be replied not found"));
    }
    Ok(id)
}

pub(super) fn edit_text(state: &mut SandboxState, params: &Params) -> MethodResult {
    if params.has("rich_message") {
        return Err(Refusal::violation(
            "the sandbox does not support \"rich_message\"",
        ));
    }
    let formatted = FormattedText::of_message(params)?;
    check_structure(
        params,
        "link_preview_options",
        "LinkPreviewOptions",
        &LINK_PREVIEW_OPTIONS,
    )?;
    edit(state, params, |message| match &mut message.content {
        Content::Text(text) => {
            *text = formatted;
            Ok(())
        }
        Content::Document { .. } | Content::Photo { .. } | Content::Other { .. } => Err(
            Refusal::bad_request("there is no text in the message to edit"),
        ),
    })
}

pub(super) fn edit_reply_markup(state: &mut SandboxState, params: &Params) -> MethodResult {
    edit(state, params, |_| Ok(()))
}

/// Edits a message of the bot; its keyboard becomes what `reply_markup` says, or none.
fn edit(
    state: &mut SandboxState,
    params: &Params,
    change: impl FnOnce(&mut Message) -> Result<(), Refusal>,
) -> MethodResult {
    if params.has("inline_message_id") {
        return Err(Refusal::bad_request("MESSAGE_ID_INVALID"));
    }
    let keyboard = InlineKeyboard::only_from_params(params)?;
    let id = message_id(params)?;
    let chat = writable_chat(state, params)?;
    let message = state.messages.get(&(chat, id));
    let message = message.ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    if !message.from_bot {
        return Err(Refusal::bad_request("message can't be edited"));
    }
    if let Some(keyboard) = &keyboard {
        keyboard.check(params)?;
    }
    let mut edited = message.clone();
    change(&mut edited)?;
    edited.keyboard = keyboard;
    if edited.content == message.content && edited.keyboard == message.keyboard {
        return Err(Refusal::bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a current \
             content and reply markup of the message",
        ));
    }
    let only_keyboard = edited.content == message.content;
    edited.past_keyboards.extend(message.keyboard.clone());
    edited.edit_date = Some(state.clock.unix());
    state.spend(chat)?;
    let seen = edited.seen();
    state.note(
        chat,
        match only_keyboard {
            true => ChatEventKind::EditedKeyboard(seen),
            false => ChatEventKind::Edited(seen),
        },
    );
    state.messages.insert((chat, id), edited);
    Ok(state.message_json(chat, id))
}

fn message_id(params: &Params) -> Result<i64, Refusal> {
    let id = params.integer("message_id").filter(|id| *id != 0);
    id.ok_or_else(|| Refusal::bad_request("message identifier is not specified"))
}

pub(super) fn delete(state: &mut SandboxState, params: &Params) -> MethodResult {
    if !params.has("chat_id") {
        return Err(Refusal::bad_request("chat identifier is not specified"));
    }
    let id = message_id(params)?;
    let chat = writable_chat(state, params)?;
    let message = state.messages.get(&(chat, id));
    let message = message.ok_or_else(|| Refusal::bad_request("message to delete not found"))?;
    if state.clock.unix() - message.date >= DELETABLE_FOR_SECONDS {
        return Err(Refusal::bad_request(
            "message can't be deleted for everyone",
        ));
    }
    state.spend(chat)?;
    state.messages.remove(&(chat, id));
    state.note(chat, ChatEventKind::Deleted(id));
    Ok(json!(true))
}

pub(super) fn send_chat_action(state: &mut SandboxState, params: &Params) -> MethodResult {
    let action = params.text("action").to_lowercase();
    if !CHAT_ACTIONS.contains(&action.as_str()) {
        return Err(Refusal::bad_request("wrong parameter action in request"));
    }
    writable_chat(state, params)?;
    Ok(json!(true))
}
