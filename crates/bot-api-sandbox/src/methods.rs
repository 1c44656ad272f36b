//! The methods of the Bot API that the sandbox answers, with the parameters each may have.
//!
//! Names and kinds of parameters: Bot API documentation 10.1.

mod commands;
mod common_params;
mod files;
mod messages;
pub(crate) mod polling;
mod profile;
mod queries;
mod webhook;

use serde_json::Value;

use crate::params::{ParamKind, Params};
use crate::refusal::MethodResult;
use crate::state::SandboxState;

use ParamKind::{Boolean, File, Integer, IntegerOrText, Structure, Text};

/// One method.
pub(crate) struct Method {
    pub(crate) name: &'static str,
    pub(crate) params: &'static [(&'static str, ParamKind)],
    work: Work,
}

enum Work {
    /// Done under the lock.
    Now(fn(&mut SandboxState, &Params) -> MethodResult),
    /// `getUpdates`, which may wait.
    Polling,
}

const fn method(
    name: &'static str,
    params: &'static [(&'static str, ParamKind)],
    work: fn(&mut SandboxState, &Params) -> MethodResult,
) -> Method {
    Method {
        name,
        params,
        work: Work::Now(work),
    }
}

static METHODS: &[Method] = &[
    method("getMe", &[], profile::get_me),
    Method {
        name: "getUpdates",
        params: &[
            ("offset", Integer),
            ("limit", Integer),
            ("timeout", Integer),
            ("allowed_updates", Structure),
        ],
        work: Work::Polling,
    },
    method(
        "sendMessage",
        &[
            ("business_connection_id", Text),
            ("chat_id", IntegerOrText),
            ("message_thread_id", Integer),
            ("direct_messages_topic_id", Integer),
            ("text", Text),
            ("parse_mode", Text),
            ("entities", Structure),
            ("link_preview_options", Structure),
            ("disable_notification", Boolean),
            ("protect_content", Boolean),
            ("allow_paid_broadcast", Boolean),
            ("message_effect_id", Text),
            ("suggested_post_parameters", Structure),
            ("reply_parameters", Structure),
            ("reply_markup", Structure),
        ],
        messages::send,
    ),
    method(
        "sendDocument",
        &[
            ("business_connection_id", Text),
            ("chat_id", IntegerOrText),
            ("message_thread_id", Integer),
            ("direct_messages_topic_id", Integer),
            ("document", File),
            ("thumbnail", File),
            ("caption", Text),
            ("parse_mode", Text),
            ("caption_entities", Structure),
            ("disable_content_type_detection", Boolean),
            ("disable_notification", Boolean),
            ("protect_content", Boolean),
            ("allow_paid_broadcast", Boolean),
            ("message_effect_id", Text),
            ("suggested_post_parameters", Structure),
            ("reply_parameters", Structure),
            ("reply_markup", Structure),
        ],
        messages::send_document,
    ),
    method(
        "sendPhoto",
        &[
            ("business_connection_id", Text),
            ("chat_id", IntegerOrText),
            ("message_thread_id", Integer),
            ("direct_messages_topic_id", Integer),
            ("photo", File),
            ("caption", Text),
            ("parse_mode", Text),
            ("caption_entities", Structure),
            ("show_caption_above_media", Boolean),
            ("has_spoiler", Boolean),
            ("disable_notification", Boolean),
            ("protect_content", Boolean),
            ("allow_paid_broadcast", Boolean),
            ("message_effect_id", Text),
            ("suggested_post_parameters", Structure),
            ("reply_parameters", Structure),
            ("reply_markup", Structure),
        ],
        messages::send_photo,
    ),
    method(
        "editMessageText",
        &[
            ("business_connection_id", Text),
            ("chat_id", IntegerOrText),
            ("message_id", Integer),
            ("inline_message_id", Text),
            ("text", Text),
            ("parse_mode", Text),
            ("entities", Structure),
            ("link_preview_options", Structure),
            ("rich_message", Structure),
            ("reply_markup", Structure),
        ],
        messages::edit_text,
    ),
    method(
        "editMessageReplyMarkup",
        &[
            ("business_connection_id", Text),
            ("chat_id", IntegerOrText),
            ("message_id", Integer),
            ("inline_message_id", Text),
            ("reply_markup", Structure),
        ],
        messages::edit_reply_markup,
    ),
    method(
        "deleteMessage",
        &[("chat_id", IntegerOrText), ("message_id", Integer)],
        messages::delete,
    ),
    method(
        "sendChatAction",
        &[
            ("business_connection_id", Text),
            ("chat_id", IntegerOrText),
            ("message_thread_id", Integer),
            ("action", Text),
        ],
        messages::send_chat_action,
    ),
    method("getFile", &[("file_id", Text)], files::get_file),
    method(
        "answerCallbackQuery",
        &[
            ("callback_query_id", Text),
            ("text", Text),
            ("show_alert", Boolean),
            ("url", Text),
            ("cache_time", Integer),
        ],
        queries::answer,
    ),
    method(
        "setMyCommands",
        &[
            ("commands", Structure),
            ("scope", Structure),
            ("language_code", Text),
        ],
        commands::set,
    ),
    method(
        "getMyCommands",
        &[("scope", Structure), ("language_code", Text)],
        commands::get,
    ),
    method(
        "deleteMyCommands",
        &[("scope", Structure), ("language_code", Text)],
        commands::delete,
    ),
    method(
        "setMyName",
        &[("name", Text), ("language_code", Text)],
        profile::set_name,
    ),
    method("getMyName", &[("language_code", Text)], profile::get_name),
    method(
        "setMyDescription",
        &[("description", Text), ("language_code", Text)],
        profile::set_description,
    ),
    method(
        "getMyDescription",
        &[("language_code", Text)],
        profile::get_description,
    ),
    method(
        "setMyShortDescription",
        &[("short_description", Text), ("language_code", Text)],
        profile::set_short_description,
    ),
    method(
        "getMyShortDescription",
        &[("language_code", Text)],
        profile::get_short_description,
    ),
    method(
        "setWebhook",
        &[
            ("url", Text),
            ("certificate", File),
            ("ip_address", Text),
            ("max_connections", Integer),
            ("allowed_updates", Structure),
            ("drop_pending_updates", Boolean),
            ("secret_token", Text),
        ],
        webhook::set,
    ),
    method(
        "deleteWebhook",
        &[("drop_pending_updates", Boolean)],
        webhook::delete,
    ),
    method("getWebhookInfo", &[], webhook::info),
];

/// The method of this name, without regard to case.
pub(crate) fn find(name: &str) -> Option<&'static Method> {
    METHODS
        .iter()
        .find(|method| method.name.eq_ignore_ascii_case(name))
}

impl Method {
    /// Whether this is `getUpdates`, which [`polling::get_updates`] answers.
    pub(crate) fn is_polling(&self) -> bool {
        matches!(self.work, Work::Polling)
    }

    /// Checks the parameters' names and kinds, and does the work.
    pub(crate) fn run(&self, state: &mut SandboxState, params: &Params) -> MethodResult {
        params.check(self.name, self.params)?;
        match self.work {
            Work::Now(work) => work(state, params),
            Work::Polling => Ok(Value::Array(Vec::new())),
        }
    }
}
