//! What people do, for the driver and the page. Each action makes the update that Telegram would send.

use serde_json::{Map, Value, json};

use crate::merge_patch::merge;
use crate::message::{Content, Message};
use crate::seen::find_button;
use crate::sent_thing::SentThing;
use crate::state::{CallbackQuery, ChatEventKind, SandboxState};
use crate::text::FormattedText;

/// The longest payload of a link that opens a bot.
const LONGEST_PAYLOAD: usize = 64;

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

    /// The person edits a text they sent, or wrote under a file; false if there is no text of theirs.
    pub(crate) fn correct(
        &mut self,
        person: i64,
        message: i64,
        text: &str,
        extra: Option<Value>,
    ) -> bool {
        let now = self.clock.unix();
        let Some(edited) = self.messages.get_mut(&(person, message)) else {
            return false;
        };
        let Some(written) = edited.editable_text() else {
            return false;
        };
        *written = FormattedText::typed(text);
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

    /// The person opens the bot by a link with this payload; false if Telegram takes no such link (Bot API documentation, "Deep
    /// linking").
    pub(crate) fn start(&mut self, person: i64, payload: &str) -> bool {
        let is_allowed = |letter: u8| letter.is_ascii_alphanumeric() || b"_-".contains(&letter);
        let is_link =
            (1..=LONGEST_PAYLOAD).contains(&payload.len()) && payload.bytes().all(is_allowed);
        if is_link {
            self.say(person, &format!("/start {payload}"));
        }
        is_link
    }

    /// The person forwards a text of somebody who does not show who they are.
    pub(crate) fn forward(&mut self, person: i64, from: &str, text: &str) {
        let date = self.clock.unix();
        let origin = json!({"type": "hidden_user", "sender_user_name": from, "date": date});
        self.say_with(person, text, json!({"forward_origin": origin}));
    }

    /// The person sends something that is not text, with a caption or with an empty one.
    pub(crate) fn send_thing(
        &mut self,
        person: i64,
        thing: SentThing,
        caption: &str,
    ) -> Option<i64> {
        let (kind, value) = thing.to_json(&mut self.files);
        let caption = FormattedText::typed(caption);
        let content = Content::Other {
            kind,
            value,
            caption,
        };
        self.send(person, content, None)
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
