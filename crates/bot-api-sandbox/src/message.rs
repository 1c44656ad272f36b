//! A message in a private chat.

use serde_json::{Value, json};

use crate::keyboard::Keyboard;
use crate::person::Person;
use crate::seen::Seen;
use crate::text::Formatted;

/// What a message is made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Text(Formatted),
    /// Something that is not text: the field of the Bot API's `Message` and its value.
    Other(&'static str, Value),
}

/// A message of the bot or of the person.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: i64,
    pub(crate) from_bot: bool,
    /// Seconds since 1970.
    pub(crate) date: i64,
    pub(crate) edit_date: Option<i64>,
    pub(crate) content: Content,
    pub(crate) keyboard: Option<Keyboard>,
    /// Keyboards it had before it was edited, oldest first.
    pub(crate) past_keyboards: Vec<Keyboard>,
    pub(crate) reply_to: Option<i64>,
}

impl Message {
    /// The message as the Bot API's `Message`.
    pub(crate) fn to_json(&self, person: &Person, bot: &Value) -> Value {
        let from = if self.from_bot {
            bot.clone()
        } else {
            person.user()
        };
        let mut message =
            json!({"message_id": self.id, "from": from, "chat": person.chat(), "date": self.date});
        if let Some(date) = self.edit_date {
            message["edit_date"] = json!(date);
        }
        match &self.content {
            Content::Text(formatted) => {
                message["text"] = json!(formatted.text);
                if !formatted.entities.is_empty() {
                    message["entities"] = json!(formatted.entities);
                }
            }
            Content::Other(kind, value) => message[*kind] = value.clone(),
        }
        if let Some(keyboard) = &self.keyboard {
            message["reply_markup"] = keyboard.to_json();
        }
        message
    }

    /// The message as the person sees it.
    pub(crate) fn seen(&self) -> Seen {
        let (text, html) = match &self.content {
            Content::Text(formatted) => (formatted.text.clone(), formatted.html()),
            Content::Other(kind, _) => (format!("[{kind}]"), format!("[{kind}]")),
        };
        let buttons = self
            .keyboard
            .as_ref()
            .map(|keyboard| keyboard.buttons())
            .unwrap_or_default();
        Seen {
            id: self.id,
            text,
            html,
            buttons,
        }
    }
}
