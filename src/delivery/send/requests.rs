//! The payloads of the requests: what is to be said, as the Bot API wants it.

use crate::model::{Action, Button, ChatId, Keyboard};
use reqwest::multipart::{Form, Part};
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters as _, EditMessageReplyMarkup,
    EditMessageReplyMarkupSetters as _, EditMessageText, EditMessageTextSetters as _, SendMessage,
    SendMessageSetters as _,
};
use teloxide::types::{
    CallbackQueryId, CopyTextButton, InlineKeyboardButton, InlineKeyboardButtonKind,
    InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ParseMode,
};

pub fn message(chat: ChatId, text: &str, keyboard: &Keyboard) -> SendMessage {
    let request = SendMessage::new(teloxide::types::ChatId(chat), text)
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview());
    if keyboard.is_empty() {
        request
    } else {
        request.reply_markup(markup(keyboard))
    }
}

/// Without buttons, too, the markup is given: it takes away those that the message had.
pub fn edit(chat: ChatId, message: i32, text: &str, keyboard: &Keyboard) -> EditMessageText {
    EditMessageText::new(teloxide::types::ChatId(chat), MessageId(message), text)
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview())
        .reply_markup(markup(keyboard))
}

/// Without buttons, too, the markup is given, as in [`edit`].
pub fn edit_keyboard(chat: ChatId, message: i32, keyboard: &Keyboard) -> EditMessageReplyMarkup {
    EditMessageReplyMarkup::new(teloxide::types::ChatId(chat), MessageId(message))
        .reply_markup(markup(keyboard))
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

fn markup(keyboard: &Keyboard) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new(keyboard.iter().map(|row| row.iter().filter_map(button)))
}

/// `None` where an address is none: Telegram would refuse the whole message.
fn button(button: &Button) -> Option<InlineKeyboardButton> {
    let kind = match &button.action {
        Action::Data(data) => InlineKeyboardButtonKind::CallbackData(data.clone()),
        Action::Copy(text) => {
            InlineKeyboardButtonKind::CopyText(CopyTextButton { text: text.clone() })
        }
        Action::Url(address) => InlineKeyboardButtonKind::Url(address.parse().ok()?),
    };
    Some(InlineKeyboardButton::new(&button.label, kind))
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
    use serde_json::json;

    #[test]
    fn messages_are_html_without_previews_and_with_their_buttons() {
        let keyboard = vec![vec![
            Button::new("Yes", Action::Data("yes".into())),
            Button::new("Copy", Action::Copy("RR1".into())),
        ]];
        assert_eq!(
            serde_json::to_value(message(7, "<b>Hi</b>", &keyboard)).unwrap(),
            json!({
                "chat_id": 7, "text": "<b>Hi</b>", "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": true},
                "reply_markup": {"inline_keyboard": [[
                    {"text": "Yes", "callback_data": "yes"},
                    {"text": "Copy", "copy_text": {"text": "RR1"}},
                ]]},
            })
        );
        assert_eq!(
            serde_json::to_value(edit(7, 5, "x", &vec![])).unwrap()["reply_markup"],
            json!({"inline_keyboard": []})
        );
    }
}
