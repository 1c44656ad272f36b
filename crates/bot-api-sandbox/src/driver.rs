//! The person that a test drives: says, presses, sees. A wait ends as soon as there is something to see; after the deadline
//! it panics with the transcript of the chat.

mod sends;
mod transcript;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;

use crate::actions::PressOutcome;
use crate::seen::{SeenDocument, SeenMessage};
use crate::shared::SharedState;
use crate::state::{ChatEventKind, SandboxState};

/// A person in a private chat with the bot, driven by a test.
///
/// A test reads like the conversation. [`sees`](Buyer::sees) looks at what the bot sent or edited after the last thing
/// this person did or saw, and goes on after what it found.
///
/// All waiting methods panic with the chat's transcript when the deadline passes.
#[derive(Clone)]
pub struct Buyer {
    shared: Arc<SharedState>,
    id: i64,
    name: String,
    deadline: Duration,
    attention: Arc<Mutex<Attention>>,
}

/// How far a person has followed the events.
#[derive(Clone, Copy, Default)]
struct Attention {
    /// How many events there were when the person last acted.
    acted: usize,
    /// How many events the person has seen.
    seen: usize,
    /// The message of which they pressed a button, if that was the last thing they did.
    pressed: Option<i64>,
}

impl Buyer {
    pub(crate) fn new(shared: Arc<SharedState>, id: i64, name: &str, deadline: Duration) -> Self {
        Self {
            shared,
            id,
            name: name.to_owned(),
            deadline,
            attention: Arc::default(),
        }
    }

    /// The person's id, which is their chat's too.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Sends a text.
    pub fn says(&self, text: &str) {
        self.act(|state| state.say(self.id, text));
    }

    /// Sends a text in a message that holds more than the sandbox knows; returns the message's number.
    ///
    /// `extra` is merged into the Bot API's `Message` as a JSON merge patch, at any level: a field that is there is replaced,
    /// null takes it away. The message keeps it, also where the bot replies to it.
    ///
    /// ```no_run
    /// # use bot_api_sandbox::{Options, Sandbox};
    /// # let buyer = Sandbox::start(Options::default())?.person("Anna", "en");
    /// use serde_json::json;
    ///
    /// buyer.says_with("RR473124829GB", json!({"external_reply": {"origin": {"type": "yet unknown"}}}));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[track_caller]
    pub fn says_with(&self, text: &str, extra: Value) -> i64 {
        match self.act(|state| state.say_with(self.id, text, extra)) {
            Some(message) => message,
            None => self.give_up("was forgotten by a reset"),
        }
    }

    /// Edits a text this person sent: the bot gets an `edited_message`, if it asks for them.
    ///
    /// # Panics
    ///
    /// If the message is no text of this person's.
    #[track_caller]
    pub fn edits(&self, message_id: i64, text: &str) {
        self.edit(message_id, text, None);
    }

    /// Edits a text this person sent; the message then holds what `extra` puts into it, as with
    /// [`says_with`](Buyer::says_with), and no more what it held so far.
    ///
    /// # Panics
    ///
    /// If the message is no text of this person's.
    #[track_caller]
    pub fn edits_with(&self, message_id: i64, text: &str, extra: Value) {
        self.edit(message_id, text, Some(extra));
    }

    #[track_caller]
    fn edit(&self, message_id: i64, text: &str, extra: Option<Value>) {
        if !self.act(|state| state.correct(self.id, message_id, text, extra)) {
            self.give_up(&format!("sent no text #{message_id}"));
        }
    }

    /// Hands a whole update over to the bot as it is, whatever kinds the bot asks for; returns its `update_id`, which is the
    /// next one if the update has none. The chat with this person has the id [`id`](Buyer::id).
    ///
    /// # Panics
    ///
    /// If the update is no JSON object.
    #[track_caller]
    pub fn hands_over(&self, update: Value) -> i64 {
        let Value::Object(update) = update else {
            self.give_up(&format!("an update is an object, not {update}"))
        };
        self.act(|state| state.hand_over(self.id, update))
    }

    /// Presses the button with this label (or the first that contains it) on the newest message that has one, waiting for
    /// such a button, and waits until the bot answers the query.
    #[track_caller]
    pub fn presses(&self, label: &str) {
        let query = self.press_newest(label, None);
        self.wait_for_answer(&query, label);
    }

    /// Like [`presses`](Buyer::presses), but does not wait for the answer: the bot may be down.
    #[track_caller]
    pub fn presses_and_leaves(&self, label: &str) {
        self.press_newest(label, None);
    }

    /// Like [`presses`](Buyer::presses), with a callback query that holds more than the sandbox knows: `extra` is merged into
    /// the Bot API's `CallbackQuery` as with [`says_with`](Buyer::says_with); its field `message` is the bot's message.
    #[track_caller]
    pub fn presses_with(&self, label: &str, extra: Value) {
        let query = self.press_newest(label, Some(&extra));
        self.wait_for_answer(&query, label);
    }

    /// Presses a button of this message: one it has, or one it had before it was edited.
    #[track_caller]
    pub fn presses_on(&self, message_id: i64, label: &str) {
        let press = self.act(|state| state.press(self.id, message_id, label, None));
        self.attention().pressed = Some(message_id);
        let query = self.asked(press, label);
        self.wait_for_answer(&query, label);
    }

    /// Sends a callback query with any data, as if a button of this message had it, and waits for the answer.
    #[track_caller]
    pub fn presses_raw(&self, message_id: i64, data: &str) {
        let query = self.presses_raw_and_leaves(message_id, data);
        self.wait_for_answer(&query, data);
    }

    /// Like [`presses_raw`](Buyer::presses_raw), but does not wait for the answer; returns the query's number.
    pub fn presses_raw_and_leaves(&self, message_id: i64, data: &str) -> String {
        let query = self.act(|state| state.press_data(self.id, message_id, data, data, None));
        self.attention().pressed = Some(message_id);
        query
    }

    #[track_caller]
    fn press_newest(&self, label: &str, extra: Option<&Value>) -> String {
        let found = self.shared.wait(self.deadline, |state| {
            let newest = state
                .chat(self.id)
                .rev()
                .find(|message| message.seen().button(label).is_some())?;
            Some(newest.id)
        });
        let Some(message) = found else {
            self.give_up(&format!("no message has a button \"{label}\""))
        };
        let press = self.act(|state| state.press(self.id, message, label, extra));
        self.attention().pressed = Some(message);
        self.asked(press, label)
    }

    /// The number of the query that a press made.
    #[track_caller]
    fn asked(&self, press: Option<PressOutcome>, label: &str) -> String {
        match press {
            Some(PressOutcome::Asked(query)) => query,
            Some(PressOutcome::Local) => self.give_up(&format!(
                "the button \"{label}\" asks the bot nothing: it copies or opens"
            )),
            None => self.give_up(&format!("the message never had a button \"{label}\"")),
        }
    }

    #[track_caller]
    fn wait_for_answer(&self, query: &str, label: &str) {
        let answered = self.shared.wait(self.deadline, |state| {
            state
                .queries
                .get(query)
                .is_some_and(|query| query.answered)
                .then_some(())
        });
        if answered.is_none() {
            self.give_up(&format!("the press of \"{label}\" was not answered"));
        }
    }

    /// Waits for a message, new or edited after what this person last did or saw, that contains `text`. Who pressed a button does
    /// not look at what is edited elsewhere.
    #[track_caller]
    pub fn sees(&self, text: &str) -> SeenMessage {
        let is_watched = self.attention().pressed.is_none();
        let found = self.looks_for(|seen, is_before_the_eyes| {
            seen.text.contains(text) && (is_watched || is_before_the_eyes)
        });
        found.unwrap_or_else(|| self.give_up(&format!("saw no \"{text}\"")))
    }

    /// Waits until this message is edited so that it contains `text`, also where it is not looked at.
    #[track_caller]
    pub fn sees_on(&self, message_id: i64, text: &str) {
        let found = self.looks_for(|seen, _| seen.id == message_id && seen.text.contains(text));
        if found.is_none() {
            self.give_up(&format!("saw no \"{text}\" on #{message_id}"));
        }
    }

    /// Waits for the next message, new or edited, whatever it says. Of edits only those count that are before the eyes.
    #[track_caller]
    pub fn sees_something(&self) -> SeenMessage {
        let found = self.looks_for(|_, is_before_the_eyes| is_before_the_eyes);
        found.unwrap_or_else(|| self.give_up("saw nothing"))
    }

    /// Waits for a message of which this is true, new or edited after what this person last did or saw. It is told whether the message
    /// is before the eyes: new, the newest, or the one whose button was pressed.
    fn looks_for(&self, is_it: impl Fn(&SeenMessage, bool) -> bool) -> Option<SeenMessage> {
        let Attention { seen, pressed, .. } = *self.attention();
        let (index, found) = self.shared.wait(self.deadline, |state| {
            let newest = state.chat(self.id).rev().find(|message| message.from_bot);
            let newest = newest.map_or(0, |newest| newest.id);
            let mut events = state.events.iter().enumerate().skip(seen);
            events.find_map(|(index, event)| {
                let seen = shown(&event.what).filter(|_| event.chat == self.id)?;
                let is_new = matches!(event.what, ChatEventKind::Sent(_));
                let is_looked_at = is_new || pressed == Some(seen.id) || newest <= seen.id;
                is_it(seen, is_looked_at).then(|| (index, seen.clone()))
            })
        })?;
        self.attention().seen = index + 1;
        Some(found)
    }

    /// Waits for an answer to a press, a notification or an alert, that contains `text`, after what this person last did.
    #[track_caller]
    pub fn sees_toast(&self, text: &str) {
        let from = self.attention().acted;
        let found = self.wait_for_event(from, |what| match what {
            ChatEventKind::Answered { text: answer, .. } => answer.contains(text).then_some(()),
            _ => None,
        });
        if found.is_none() {
            self.give_up(&format!("saw no notification \"{text}\""));
        }
    }

    /// Waits for a document, sent after what this person last did or saw, whose name contains `name`.
    #[track_caller]
    pub fn sees_document(&self, name: &str) -> SeenDocument {
        let from = self.attention().seen;
        let found = self.wait_for_event(from, |what| {
            let document = shown(what)?.document.as_ref()?;
            document.name.contains(name).then(|| document.clone())
        });
        match found {
            Some((index, document)) => {
                self.attention().seen = index + 1;
                document
            }
            None => self.give_up(&format!("saw no document \"{name}\"")),
        }
    }

    /// Waits for a picture, sent after what this person last did or saw.
    #[track_caller]
    pub fn sees_photo(&self) -> SeenMessage {
        let from = self.attention().seen;
        let found = self.wait_for_event(from, |what| {
            shown(what).filter(|seen| seen.photo.is_some()).cloned()
        });
        match found {
            Some((index, seen)) => {
                self.attention().seen = index + 1;
                seen
            }
            None => self.give_up("saw no picture"),
        }
    }

    /// Waits until no message of the chat, the bot's or this person's own, contains `text` any more.
    #[track_caller]
    pub fn sees_no_more(&self, text: &str) {
        let gone = self.shared.wait(self.deadline, |state| {
            let mut chat = state.chat(self.id);
            chat.all(|message| !message.seen().text.contains(text))
                .then_some(())
        });
        if gone.is_none() {
            self.give_up(&format!("still sees \"{text}\""));
        }
    }

    /// The newest message the bot sent or edited, as it was then.
    pub fn last(&self) -> Option<SeenMessage> {
        self.shown().pop()
    }

    /// Whether any message of the bot ever contained this text. Does not wait.
    pub fn has_seen(&self, text: &str) -> bool {
        self.shown().iter().any(|seen| seen.text.contains(text))
    }

    /// The bot's messages as they stand now, oldest first.
    pub fn messages(&self) -> Vec<SeenMessage> {
        self.messages_from(true)
    }

    /// This person's own messages as they stand now, oldest first.
    pub fn own_messages(&self) -> Vec<SeenMessage> {
        self.messages_from(false)
    }

    fn messages_from(&self, bot: bool) -> Vec<SeenMessage> {
        let state = self.shared.quietly();
        let messages = state.chat(self.id);
        messages
            .filter(|message| message.from_bot == bot)
            .map(|message| message.seen())
            .collect()
    }

    /// Stops and blocks the bot.
    pub fn blocks(&self) {
        self.act(|state| state.set_blocked(self.id, true));
    }

    /// Unblocks the bot.
    pub fn unblocks(&self) {
        self.act(|state| state.set_blocked(self.id, false));
    }

    /// Changes the language of the person's Telegram.
    pub fn changes_language(&self, language_code: &str) {
        self.act(|state| {
            if let Some(person) = state.people.get_mut(&self.id) {
                person.language = language_code.to_owned();
            }
        });
    }

    /// The chat so far, for people to read.
    pub fn transcript(&self) -> String {
        transcript::write(&self.shared.quietly(), self.id, &self.name)
    }

    fn shown(&self) -> Vec<SeenMessage> {
        let state = self.shared.quietly();
        let events = state.events.iter().filter(|event| event.chat == self.id);
        events
            .filter_map(|event| shown(&event.what).cloned())
            .collect()
    }

    fn act<T>(&self, action: impl FnOnce(&mut SandboxState) -> T) -> T {
        self.shared.change(|state| {
            let now = state.events.len();
            *self.attention() = Attention {
                acted: now,
                seen: now,
                pressed: None,
            };
            action(state)
        })
    }

    fn attention(&self) -> MutexGuard<'_, Attention> {
        self.attention
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The first event of this chat, from number `from` on, that `look` finds something in.
    fn wait_for_event<T>(
        &self,
        from: usize,
        look: impl Fn(&ChatEventKind) -> Option<T>,
    ) -> Option<(usize, T)> {
        self.shared.wait(self.deadline, |state| {
            let mut events = state
                .events
                .iter()
                .enumerate()
                .skip(from)
                .filter(|(_, event)| event.chat == self.id);
            events.find_map(|(index, event)| Some((index, look(&event.what)?)))
        })
    }

    #[track_caller]
    fn give_up(&self, why: &str) -> ! {
        panic!(
            "{}: {why} (deadline {:?}). The chat:\n{}",
            self.name,
            self.deadline,
            self.transcript()
        );
    }
}

fn shown(what: &ChatEventKind) -> Option<&SeenMessage> {
    match what {
        ChatEventKind::Sent(seen) | ChatEventKind::Edited(seen) => Some(seen),
        // Another page of a menu; one that loses its buttons shows nothing new.
        ChatEventKind::EditedKeyboard(seen) if !seen.buttons.is_empty() => Some(seen),
        _ => None,
    }
}
