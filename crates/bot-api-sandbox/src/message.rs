//! A message in a private chat.

use serde_json::{Value, json};

use crate::keyboard::InlineKeyboard;
use crate::merge_patch::merge;
use crate::params::UploadedFile;
use crate::person::SandboxPerson;
use crate::photo::PhotoSize;
use crate::seen::{SeenDocument, SeenMessage, SeenPhoto};
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
    /// A picture of the bot's, and what is written under it.
    Photo {
        file: UploadedFile,
        size: PhotoSize,
        caption: FormattedText,
    },
    /// Something that a person sends and that is not text: the field of the Bot API's `Message`, its value, and what is
    /// written under it.
    Other {
        kind: &'static str,
        value: Value,
        caption: FormattedText,
    },
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
            Content::Document { file, .. } => message["document"] = self.document(file),
            Content::Photo { file, size, .. } => {
                let id = format!("sandbox-photo-{}", self.id);
                message["photo"] = json!([size.to_json(&id, file.content.len())]);
            }
            Content::Other { kind, value, .. } => message[*kind] = value.clone(),
        }
        if let Some(caption) = self.caption() {
            if !caption.text.is_empty() {
                message["caption"] = json!(caption.text);
            }
            if !caption.entities.is_empty() {
                message["caption_entities"] = json!(caption.entities);
            }
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
            Some((_, "ics")) => "text/calendar",
            Some((_, "json")) => "application/json",
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

    /// What is written under a file or a picture; it may be empty.
    fn caption(&self) -> Option<&FormattedText> {
        match &self.content {
            Content::Text(_) => None,
            Content::Document { caption, .. }
            | Content::Photo { caption, .. }
            | Content::Other { caption, .. } => Some(caption),
        }
    }

    /// Who wrote it first, if the person forwarded it from somebody who does not show more of themselves.
    pub(crate) fn forwarded_from(&self) -> Option<&str> {
        let origin = &self.extra.as_ref()?["forward_origin"];
        origin["sender_user_name"].as_str()
    }

    /// The text of a person's message, or what they wrote under a file, for them to edit.
    pub(crate) fn editable_text(&mut self) -> Option<&mut FormattedText> {
        if self.from_bot {
            return None;
        }
        match &mut self.content {
            Content::Text(text) => Some(text),
            Content::Document { caption, .. }
            | Content::Photo { caption, .. }
            | Content::Other { caption, .. } => (!caption.text.is_empty()).then_some(caption),
        }
    }

    /// The message as the person sees it.
    pub(crate) fn seen(&self) -> SeenMessage {
        let (text, html) = match &self.content {
            Content::Text(formatted) => (formatted.text.clone(), formatted.html()),
            Content::Document { caption, .. } | Content::Photo { caption, .. } => {
                (caption.text.clone(), caption.html())
            }
            Content::Other { kind, caption, .. } => {
                let kind = format!("[{kind}]");
                match caption.text.is_empty() {
                    true => (kind.clone(), kind),
                    false => (
                        format!("{kind} {}", caption.text),
                        format!("{kind} {}", caption.html()),
                    ),
                }
            }
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
            Content::Text(_) | Content::Photo { .. } | Content::Other { .. } => None,
        };
        let photo = match &self.content {
            Content::Photo { size, .. } => Some(SeenPhoto {
                width: size.width,
                height: size.height,
            }),
            _ => None,
        };
        SeenMessage {
            id: self.id,
            text,
            html,
            buttons,
            document,
            photo,
        }
    }
}
