//! A message in a private chat.

use serde_json::{Value, json};

use crate::keyboard::InlineKeyboard;
use crate::merge_patch::merge;
use crate::params::UploadedFile;
use crate::person::SandboxPerson;
use crate::seen::{SeenDocument, SeenMessage};
use crate::text::FormattedText;

/// What a message is made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Text(FormattedText),
    /// A file, and what is written under it.
    Document {
        file: UploadedFile,
        caption: FormattedText,
    },
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
    pub(crate) keyboard: Option<InlineKeyboard>,
    /// Keyboards it had before it was edited, oldest first.
    pub(crate) past_keyboards: Vec<InlineKeyboard>,
    pub(crate) reply_to: Option<i64>,
    /// What a test put into it beyond what the sandbox knows, as a merge patch.
    pub(crate) extra: Option<Value>,
}

impl Message {
    /// The message as the Bot API's `Message`.
    pub(crate) fn to_json(&self, person: &SandboxPerson, bot: &Value) -> Value {
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
            Content::Document { file, caption } => {
                message["document"] = self.document(file);
                if !caption.text.is_empty() {
                    message["caption"] = json!(caption.text);
                }
                if !caption.entities.is_empty() {
                    message["caption_entities"] = json!(caption.entities);
                }
            }
            Content::Other(kind, value) => message[*kind] = value.clone(),
        }
        if let Some(keyboard) = &self.keyboard {
            message["reply_markup"] = keyboard.to_json();
        }
        if let Some(extra) = &self.extra {
            merge(&mut message, extra);
        }
        message
    }

    /// A file as the Bot API's `Document`.
    fn document(&self, file: &UploadedFile) -> Value {
        let mime_type = match file.name.rsplit_once('.') {
            Some((_, "txt")) => "text/plain",
            _ => "application/octet-stream",
        };
        json!({
            "file_name": file.name,
            "mime_type": mime_type,
            "file_id": format!("sandbox-document-{}", self.id),
            "file_unique_id": format!("sandbox-document-{}-1", self.id),
            "file_size": file.content.len(),
        })
    }

    pub(crate) fn is_text_of_person(&self) -> bool {
        !self.from_bot && matches!(self.content, Content::Text(_))
    }

    /// The message as the person sees it.
    pub(crate) fn seen(&self) -> SeenMessage {
        let (text, html) = match &self.content {
            Content::Text(formatted) => (formatted.text.clone(), formatted.html()),
            Content::Document { caption, .. } => (caption.text.clone(), caption.html()),
            Content::Other(kind, _) => (format!("[{kind}]"), format!("[{kind}]")),
        };
        let buttons = self
            .keyboard
            .as_ref()
            .map(|keyboard| keyboard.buttons())
            .unwrap_or_default();
        let document = match &self.content {
            Content::Document { file, .. } => Some(SeenDocument {
                name: file.name.clone(),
                content: String::from_utf8_lossy(&file.content).into_owned(),
            }),
            Content::Text(_) | Content::Other(..) => None,
        };
        SeenMessage {
            id: self.id,
            text,
            html,
            buttons,
            document,
        }
    }
}
