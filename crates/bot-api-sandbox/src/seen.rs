//! What a person sees of a bot's message.

use serde::Serialize;
use serde_json::{Map, Value};

/// A bot's message as it stands in a person's chat.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeenMessage {
    /// The message's number in the chat.
    pub id: i64,
    /// The text without markup; of a document, its caption.
    pub text: String,
    /// The text as Telegram HTML, from the entities.
    pub html: String,
    /// The inline keyboard, row by row.
    pub buttons: Vec<Vec<SeenButton>>,
    /// The file, if the message is one.
    pub document: Option<SeenDocument>,
    /// The picture, if the message is one.
    pub photo: Option<SeenPhoto>,
}

/// A picture that a bot sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeenPhoto {
    /// In pixels, as it is shown.
    pub width: u32,
    /// In pixels, as it is shown.
    pub height: u32,
}

/// A text file that a bot sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeenDocument {
    /// The file's name.
    pub name: String,
    /// What is in it, as UTF-8.
    pub content: String,
}

impl SeenMessage {
    /// The buttons, row after row.
    pub fn all_buttons(&self) -> impl Iterator<Item = &SeenButton> {
        self.buttons.iter().flatten()
    }

    /// The button with this label, or else the first whose label contains it.
    pub fn button(&self, label: &str) -> Option<&SeenButton> {
        find_button(&self.buttons, label)
    }
}

/// An inline button.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SeenButton {
    /// What is written on it.
    pub label: String,
    /// Its callback data, if it is pressed for the bot.
    pub data: Option<String>,
    /// What it copies, if it is a copy button.
    pub copy: Option<String>,
    /// What it opens, if it is a link.
    pub url: Option<String>,
    /// How it looks, if not like most: `danger`, `success` or `primary`.
    pub style: Option<String>,
}

impl SeenButton {
    pub(crate) fn from_json(button: &Map<String, Value>) -> Self {
        let text = |name: &str| button.get(name).and_then(Value::as_str).map(str::to_owned);
        let copy = button
            .get("copy_text")
            .and_then(|copy| copy["text"].as_str())
            .map(str::to_owned);
        Self {
            label: text("text").unwrap_or_default(),
            data: text("callback_data"),
            copy,
            url: text("url"),
            style: text("style"),
        }
    }
}

pub(crate) fn find_button<'a>(
    buttons: &'a [Vec<SeenButton>],
    label: &str,
) -> Option<&'a SeenButton> {
    let all = || buttons.iter().flatten();
    all()
        .find(|button| button.label == label)
        .or_else(|| all().find(|button| button.label.contains(label)))
}
