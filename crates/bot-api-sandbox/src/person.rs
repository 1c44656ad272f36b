//! A person who may talk to the bot, and the private chat with them.

use serde_json::{Value, json};

/// A person in the sandbox. Their private chat has their id.
#[derive(Clone, Debug)]
pub(crate) struct SandboxPerson {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) language: String,
    /// Whether they have written to the bot: a bot cannot write first.
    pub(crate) started: bool,
    pub(crate) blocked: bool,
}

impl SandboxPerson {
    /// The person as the Bot API's `User`.
    pub(crate) fn user(&self) -> Value {
        let mut user = json!({"id": self.id, "is_bot": false, "first_name": self.name});
        if !self.language.is_empty() {
            user["language_code"] = json!(self.language);
        }
        user
    }

    /// Their chat with the bot as the Bot API's `Chat`.
    pub(crate) fn chat(&self) -> Value {
        json!({"id": self.id, "first_name": self.name, "type": "private"})
    }

    /// The chat's `chat_instance`: the same for all callback queries of a chat.
    pub(crate) fn chat_instance(&self) -> String {
        (self
            .id
            .wrapping_mul(2_862_933_555_777_941_757)
            .wrapping_add(3_037_000_493))
        .to_string()
    }
}
