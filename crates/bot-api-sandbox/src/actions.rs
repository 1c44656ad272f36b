//! What people do, for the driver and the page. Each action makes the update that Telegram would send.

use serde_json::{Map, Value, json};

use crate::merge_patch::merge;
use crate::message::{Content, Message};
use crate::seen::find_button;
use crate::state::{CallbackQuery, ChatEventKind, SandboxState};
use crate::text::FormattedText;

/// What a pressed button does.
pub(crate) enum PressOutcome {
    /// A callback query with this number went to the bot.
    Asked(String),
    /// The button copies or opens something; the bot is not told.
    Local,
}

impl SandboxState {
    /// The person sends a text.
    pub(crate) fn say(&mut self, person: i64, text: &str) {
        self.send(person, Content::Text(FormattedText::typed(text)), None);
    }

    /// The person sends a text in a message that holds more than the sandbox knows; the message's number.
    pub(crate) fn say_with(&mut self, person: i64, text: &str, extra: Value) -> Option<i64> {
        self.send(
            person,
            Content::Text(FormattedText::typed(text)),
            Some(extra),
        )
    }

    /// The person edits a text they sent; false if the message is no text of theirs.
    pub(crate) fn correct(
        &mut self,
        person: i64,
        message: i64,
        text: &str,
        extra: Option<Value>,
    ) -> bool {
        let now = self.clock.unix();
        let edited = self.messages.get_mut(&(person, message));
        let Some(edited) = edited.filter(|message| message.is_text_of_person()) else {
            return false;
        };
        edited.content = Content::Text(FormattedText::typed(text));
        edited.edit_date = Some(now);
        edited.extra = extra;
        let text = edited.seen().text;
        self.note(person, ChatEventKind::Corrected { message, text });
        let update = self.message_json(person, message);
        self.updates
            .push("edited_message", update, self.clock.now());
        true
    }

    /// A whole update goes to the bot as it is; its number.
    pub(crate) fn hand_over(&mut self, person: i64, update: Map<String, Value>) -> i64 {
        if let Some(sender) = self.people.get_mut(&person) {
            sender.started = true;
        }
        self.note(
            person,
            ChatEventKind::HandedOver(Value::Object(update.clone())),
        );
        self.updates.push_raw(update, self.clock.now())
    }

    /// The person sends a photo.
    pub(crate) fn send_photo(&mut self, person: i64) {
        let size = json!({
            "file_id": "sandbox-photo", "file_unique_id": "sandbox-photo-1", "width": 90, "height": 90, "file_size": 1000,
        });
        self.send(person, Content::Other("photo", json!([size])), None);
    }

    /// The person sends a sticker.
    pub(crate) fn send_sticker(&mut self, person: i64) {
        let sticker = json!({
            "file_id": "sandbox-sticker", "file_unique_id": "sandbox-sticker-1", "type": "regular", "width": 512,
            "height": 512, "is_animated": false, "is_video": false, "emoji": "👍", "file_size": 1000,
        });
        self.send(person, Content::Other("sticker", sticker), None);
    }

    /// A person who writes to a bot they blocked unblocks it, as with Telegram's "Restart" button.
    fn send(&mut self, person: i64, content: Content, extra: Option<Value>) -> Option<i64> {
        self.set_blocked(person, false);
        self.people.get_mut(&person)?.started = true;
        let message = self.add_message(person, false, content);
        message.extra = extra;
        let (id, text) = (message.id, message.seen().text);
        self.note(person, ChatEventKind::Said(text));
        let update = self.message_json(person, id);
        self.updates.push("message", update, self.clock.now());
        Some(id)
    }

    /// The person presses a button of the message, or one it had before an edit; nothing if no button had such a label. `extra`
    /// is merged into the callback query.
    pub(crate) fn press(
        &mut self,
        person: i64,
        message: i64,
        label: &str,
        extra: Option<&Value>,
    ) -> Option<PressOutcome> {
        let found = self.messages.get(&(person, message))?;
        let button = keyboards(found).find_map(|buttons| find_button(&buttons, label).cloned())?;
        let Some(data) = button.data else {
            self.note(
                person,
                ChatEventKind::Pressed {
                    message,
                    label: button.label,
                },
            );
            return Some(PressOutcome::Local);
        };
        Some(PressOutcome::Asked(self.press_data(
            person,
            message,
            &button.label,
            &data,
            extra,
        )))
    }

    /// A callback query with this data goes to the bot; its number.
    pub(crate) fn press_data(
        &mut self,
        person: i64,
        message: i64,
        label: &str,
        data: &str,
        extra: Option<&Value>,
    ) -> String {
        self.note(
            person,
            ChatEventKind::Pressed {
                message,
                label: label.to_owned(),
            },
        );
        let id = self.next_query();
        let now = self.clock.now();
        self.queries.insert(
            id.clone(),
            CallbackQuery {
                chat: person,
                at: now,
                answered: false,
            },
        );
        if let Some(presser) = self.people.get(&person) {
            let content = match self.message_json(person, message) {
                Value::Null => json!({"chat": presser.chat(), "message_id": message, "date": 0}),
                found => found,
            };
            let mut query = json!({
                "id": id,
                "from": presser.user(),
                "message": content,
                "chat_instance": presser.chat_instance(),
                "data": data,
            });
            if let Some(extra) = extra {
                merge(&mut query, extra);
            }
            self.updates.push("callback_query", query, now);
        }
        id
    }

    /// The person stops or restarts the bot.
    pub(crate) fn set_blocked(&mut self, person: i64, blocked: bool) {
        let bot = self.bot();
        let Some(decider) = self.people.get_mut(&person) else {
            return;
        };
        if decider.blocked == blocked {
            return;
        }
        decider.blocked = blocked;
        let member = json!({"status": "member", "user": bot});
        let kicked = json!({"status": "kicked", "user": bot, "until_date": 0});
        let (old, new) = if blocked {
            (member, kicked)
        } else {
            (kicked, member)
        };
        let update = json!({
            "chat": decider.chat(),
            "from": decider.user(),
            "date": self.clock.unix(),
            "old_chat_member": old,
            "new_chat_member": new,
        });
        self.note(
            person,
            if blocked {
                ChatEventKind::Blocked
            } else {
                ChatEventKind::Unblocked
            },
        );
        self.updates
            .push("my_chat_member", update, self.clock.now());
    }
}

/// The keyboards of a message, the newest first.
fn keyboards(message: &Message) -> impl Iterator<Item = Vec<Vec<crate::seen::SeenButton>>> {
    message
        .keyboard
        .iter()
        .chain(message.past_keyboards.iter().rev())
        .map(|keyboard| keyboard.buttons())
}
