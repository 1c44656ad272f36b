//! What is to be said: messages, edits, answers to buttons, files.

use serde::{Deserialize, Serialize};

use super::defaults::is_default;
use super::look_up_request::LookUpRequest;
use super::order::OrderId;

/// Something to be said: kept on disk until Telegram has accepted it. Texts are Telegram's HTML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outgoing {
    /// A new message.
    Send {
        text: String,
        keyboard: Keyboard,
        /// What the message is known as from then on, when it is brought up to date later.
        #[serde(default, skip_serializing_if = "is_default")]
        live: Option<LiveMessage>,
    },
    /// A message changed in place.
    Edit {
        message: i32,
        text: String,
        keyboard: Keyboard,
        #[serde(default, skip_serializing_if = "is_default")]
        if_gone: IfGone,
    },
    /// The buttons under a message changed in place, its text staying; nothing if Telegram can no longer change it.
    EditKeyboard { message: i32, keyboard: Keyboard },
    /// The answer to a pressed button: `text` is shown for a moment, or in a window if `alert`.
    Answer {
        query: String,
        text: Option<String>,
        alert: bool,
    },
    /// A text file with a caption of at most 1024 UTF-16 units. The name is plain ASCII; the content is not empty, and
    /// lies in the outbox until it is sent: at most some 200 kB.
    Document {
        name: String,
        content: String,
        caption: String,
        keyboard: Keyboard,
    },
    /// A picture with a caption of at most 1024 UTF-16 units. The SVG is drawn when it is sent; its texts are in the fonts of
    /// `resources/fonts/`.
    Picture {
        svg: String,
        caption: String,
        keyboard: Keyboard,
    },
    /// Takes away a message of the chat, the person's own or the assistant's; Telegram does so for 48 hours.
    Delete { message: i32 },
    /// For a provider of tracking data: it lies in the outbox as a message does, and never goes to Telegram.
    LookUp(LookUpRequest),
}

impl Outgoing {
    /// A new message that is not changed later.
    pub fn message(text: String, keyboard: Keyboard) -> Self {
        Self::Send {
            text,
            keyboard,
            live: None,
        }
    }

    /// A message changed in place; sent anew if Telegram can no longer change it.
    pub fn edit(message: i32, text: String, keyboard: Keyboard) -> Self {
        Self::Edit {
            message,
            text,
            keyboard,
            if_gone: IfGone::default(),
        }
    }

    /// Its buttons, if it can have some, to be changed.
    pub fn keyboard_mut(&mut self) -> Option<&mut Keyboard> {
        match self {
            Self::Send { keyboard, .. }
            | Self::Edit { keyboard, .. }
            | Self::EditKeyboard { keyboard, .. }
            | Self::Document { keyboard, .. }
            | Self::Picture { keyboard, .. } => Some(keyboard),
            Self::Answer { .. } | Self::Delete { .. } | Self::LookUp(_) => None,
        }
    }

    /// The message that it changes in place, if it does.
    pub fn changed_message(&self) -> Option<i32> {
        match self {
            Self::Edit { message, .. } | Self::EditKeyboard { message, .. } => Some(*message),
            _ => None,
        }
    }

    /// What the message that it makes is known as, if it is a live one.
    pub fn live(&self) -> Option<LiveMessage> {
        match self {
            Self::Send { live, .. } => *live,
            _ => None,
        }
    }

    /// Whether it has to be done also for somebody of whom nothing is remembered any more: a deletion at a provider.
    pub fn outlives_forgetting(&self) -> bool {
        matches!(self, Self::LookUp(LookUpRequest::Forget(_)))
    }

    /// Whether it only tidies up what was said before: nobody waits for it, and nothing is lost without it.
    pub fn is_tidying(&self) -> bool {
        matches!(
            self,
            Self::EditKeyboard { .. }
                | Self::Edit {
                    if_gone: IfGone::Drop,
                    ..
                }
        )
    }
}

/// A message of which the conversation remembers the number, to change it later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LiveMessage {
    /// The newest card of an order.
    Card(OrderId),
    /// The question that the person was asked last.
    Question,
}

/// What becomes of an edit whose message Telegram can no longer change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IfGone {
    /// It is sent as a new message, which is then known as this.
    SendAnew(Option<LiveMessage>),
    /// It is dropped.
    Drop,
}

impl Default for IfGone {
    fn default() -> Self {
        Self::SendAnew(None)
    }
}

/// Rows of buttons under a message.
pub type Keyboard = Vec<Vec<Button>>;

/// A button and its one action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    pub action: Action,
    #[serde(default, skip_serializing_if = "is_default")]
    pub style: ButtonStyle,
}

impl Button {
    /// A button that looks like most.
    pub fn new(label: impl Into<String>, action: Action) -> Self {
        Self {
            label: label.into(),
            action,
            style: ButtonStyle::default(),
        }
    }

    /// The same button, as the one thing to do now.
    pub fn primary(self) -> Self {
        Self {
            style: ButtonStyle::Primary,
            ..self
        }
    }

    /// The same button, as one that takes something away for good.
    pub fn danger(self) -> Self {
        Self {
            style: ButtonStyle::Danger,
            ..self
        }
    }
}

/// How a button looks (Bot API 9.4, `InlineKeyboardButton.style`); older Telegram apps show all alike.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ButtonStyle {
    #[default]
    Plain,
    Primary,
    Danger,
}

/// What a button does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Sends this back to the assistant; at most 64 bytes.
    Data(String),
    /// Copies this text; at most 256 UTF-16 units.
    Copy(String),
    /// Opens this address, which is on a host of the built-in list.
    Url(String),
}
