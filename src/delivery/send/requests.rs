//! The payloads of the requests: what is to be said, as the Bot API wants it.

use super::keyboard::{WithKeyboard, markup};
use crate::model::{ChatId, Keyboard};
use reqwest::multipart::{Form, Part};
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters as _, EditMessageReplyMarkup, EditMessageText,
    EditMessageTextSetters as _, SendMessage, SendMessageSetters as _,
};
use teloxide::types::{CallbackQueryId, LinkPreviewOptions, MessageId, ParseMode};

pub fn message(chat: ChatId, text: &str, keyboard: &Keyboard) -> WithKeyboard<SendMessage> {
    let request = SendMessage::new(teloxide::types::ChatId(chat), text)
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview());
    WithKeyboard::new(request, keyboard)
}

pub fn edit(
    chat: ChatId,
    message: i32,
    text: &str,
    keyboard: &Keyboard,
) -> WithKeyboard<EditMessageText> {
    let request = EditMessageText::new(teloxide::types::ChatId(chat), MessageId(message), text)
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview());
    WithKeyboard::edit(request, keyboard)
}

pub fn edit_keyboard(
    chat: ChatId,
    message: i32,
    keyboard: &Keyboard,
) -> WithKeyboard<EditMessageReplyMarkup> {
    let request = EditMessageReplyMarkup::new(teloxide::types::ChatId(chat), MessageId(message));
    WithKeyboard::edit(request, keyboard)
}

pub fn document(
    chat: ChatId,
    name: &str,
    content: &str,
    caption: &str,
    keyboard: &Keyboard,
) -> Form {
    let file = Part::text(content.to_owned()).file_name(name.to_owned());
    upload(chat, "document", file, caption, keyboard)
}

pub fn photo(chat: ChatId, png: Vec<u8>, caption: &str, keyboard: &Keyboard) -> Form {
    let file = Part::bytes(png).file_name("picture.png");
    upload(chat, "photo", file, caption, keyboard)
}

/// The form of a request that brings a file along, which stands in `field`.
fn upload(
    chat: ChatId,
    field: &'static str,
    file: Part,
    caption: &str,
    keyboard: &Keyboard,
) -> Form {
    let form = Form::new()
        .text("chat_id", chat.to_string())
        .text("caption", caption.to_owned())
        .text("parse_mode", "HTML")
        .part(field, file);
    if keyboard.is_empty() {
        form
    } else {
        let markup = serde_json::to_string(&markup(keyboard));
        form.text("reply_markup", markup.expect("buttons are texts"))
    }
}

pub fn answer(query: &str, text: Option<&str>, alert: bool) -> AnswerCallbackQuery {
    let request = AnswerCallbackQuery::new(CallbackQueryId(query.to_owned()));
    match text {
        Some(text) => request.text(text).show_alert(alert),
        None => request,
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Action, Button};
    use serde_json::json;

    #[test]
    fn messages_are_html_without_previews_and_with_their_buttons() {
        let keyboard = vec![vec![
            Button::new("Yes", Action::Data("yes".into())),
            Button::new("Copy", Action::Copy("RR1".into())).primary(),
            Button::new("Look", Action::Url("https://a.b/c?d".into())),
            Button::new("Lost", Action::Url("no address".into())),
            Button::new("Delete", Action::Data("del".into())).danger(),
        ]];
        assert_eq!(
            serde_json::to_value(message(7, "<b>Hi</b>", &keyboard)).unwrap(),
            json!({
                "chat_id": 7, "text": "<b>Hi</b>", "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": true},
                "reply_markup": {"inline_keyboard": [[
                    {"text": "Yes", "callback_data": "yes"},
                    {"text": "Copy", "copy_text": {"text": "RR1"}, "style": "primary"},
                    {"text": "Look", "url": "https://a.b/c?d"},
                    {"text": "Delete", "callback_data": "del", "style": "danger"},
                ]]},
            })
        );
        assert_eq!(
            serde_json::to_value(edit(7, 5, "x", &vec![])).unwrap()["reply_markup"],
            json!({"inline_keyboard": []})
        );
    }
}
