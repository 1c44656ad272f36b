//! All that the sandbox remembers.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::call::ApiCall;
use crate::clock::SandboxClock;
use crate::commands::CommandMenus;
use crate::fault_plan::FaultPlan;
use crate::files::SentFiles;
use crate::limits::FloodMeter;
use crate::message::{Content, Message};
use crate::options::Options;
use crate::person::SandboxPerson;
use crate::refusal::Refusal;
use crate::seen::SeenMessage;
use crate::updates::{FIRST_UPDATE, UpdateQueue};
use crate::webhook::{Webhook, WebhookCall, WebhookHosts};

/// The first second of 2026: from then on the clock's numbers stay below 2^31 for decades.
const COUNTED_SINCE: i64 = 1_767_225_600;

const BEFORE_THE_FIRST_PERSON: i64 = 200_000_000;

/// All that the sandbox remembers.
pub(crate) struct SandboxState {
    pub(crate) options: Options,
    pub(crate) clock: SandboxClock,
    pub(crate) people: BTreeMap<i64, SandboxPerson>,
    /// Messages by chat and number.
    pub(crate) messages: BTreeMap<(i64, i64), Message>,
    pub(crate) events: Vec<ChatEvent>,
    pub(crate) files: SentFiles,
    pub(crate) queries: HashMap<String, CallbackQuery>,
    pub(crate) updates: UpdateQueue,
    pub(crate) polling: LatestPoll,
    pub(crate) webhook: Option<Webhook>,
    /// From when on another webhook can be set.
    pub(crate) next_webhook: Option<Instant>,
    /// How often one was set.
    pub(crate) webhooks_set: u64,
    pub(crate) webhook_calls: Vec<WebhookCall>,
    /// Where a request to the webhook's https address arrives.
    pub(crate) webhook_hosts: WebhookHosts,
    /// Whether the updates of one chat wait for each other at the webhook.
    pub(crate) webhook_keeps_order: bool,
    pub(crate) commands: CommandMenus,
    /// `name`, `description` and `short_description` by language.
    pub(crate) profile: HashMap<(&'static str, String), String>,
    pub(crate) calls: Vec<ApiCall>,
    pub(crate) violations: Vec<String>,
    pub(crate) meter: FloodMeter,
    pub(crate) faults: FaultPlan,
    /// How much later than it is decided each answer is sent.
    pub(crate) answer_delay: Duration,
    last_message: i64,
    last_person: i64,
    last_query: u64,
}

/// The latest `getUpdates`: its number, and whether it still waits.
#[derive(Default)]
pub(crate) struct LatestPoll {
    pub(crate) turn: u64,
    pub(crate) waits: bool,
}

/// A pressed button that waits for `answerCallbackQuery`.
pub(crate) struct CallbackQuery {
    pub(crate) chat: i64,
    pub(crate) at: DateTime<Utc>,
    pub(crate) answered: bool,
}

/// Something that happened in a chat, in the order it happened.
#[derive(Clone, Debug)]
pub(crate) struct ChatEvent {
    pub(crate) chat: i64,
    pub(crate) at: DateTime<Utc>,
    pub(crate) what: ChatEventKind,
}

/// What happened.
#[derive(Clone, Debug)]
pub(crate) enum ChatEventKind {
    Said(String),
    /// The person edited a message of theirs.
    Corrected {
        message: i64,
        text: String,
    },
    /// A test handed over a whole update.
    HandedOver(Value),
    Pressed {
        message: i64,
        label: String,
    },
    Blocked,
    Unblocked,
    Sent(SeenMessage),
    Edited(SeenMessage),
    /// Only its buttons were changed.
    EditedKeyboard(SeenMessage),
    Deleted(i64),
    Answered {
        query: String,
        text: String,
        alert: bool,
    },
    Refused {
        method: String,
        why: String,
    },
}

impl SandboxState {
    pub(crate) fn new(options: Options, clock: SandboxClock) -> Self {
        Self {
            meter: FloodMeter::new(options.limits),
            options,
            clock,
            people: BTreeMap::new(),
            messages: BTreeMap::new(),
            events: Vec::new(),
            files: SentFiles::default(),
            queries: HashMap::new(),
            updates: UpdateQueue::new(),
            polling: LatestPoll::default(),
            webhook: None,
            next_webhook: None,
            webhooks_set: 0,
            webhook_calls: Vec::new(),
            webhook_hosts: WebhookHosts::default(),
            webhook_keeps_order: true,
            commands: CommandMenus::default(),
            profile: HashMap::new(),
            calls: Vec::new(),
            violations: Vec::new(),
            faults: FaultPlan::default(),
            answer_delay: Duration::ZERO,
            last_message: 0,
            last_person: BEFORE_THE_FIRST_PERSON,
            last_query: 4_000_000_000_000_000_000,
        }
    }

    /// Numbers of updates, messages and people go on from where an earlier sandbox may have come: what the options say, or what the
    /// clock shows if it runs.
    pub(crate) fn count_on(&mut self) {
        let runs = self.options.start.is_none();
        let by_the_clock = runs.then(|| self.clock.unix() - COUNTED_SINCE);
        let given_out = self.options.numbers_given_out.or(by_the_clock);
        let given_out = given_out.unwrap_or(0).max(0);
        self.updates.set_next_id(FIRST_UPDATE + given_out);
        self.last_message = given_out;
        self.last_person = BEFORE_THE_FIRST_PERSON + given_out;
    }

    /// The bot as the Bot API's `User`.
    pub(crate) fn bot(&self) -> Value {
        let id: i64 = self
            .options
            .token
            .split(':')
            .next()
            .and_then(|id| id.parse().ok())
            .unwrap_or(0);
        json!({
            "id": id,
            "is_bot": true,
            "first_name": self.options.bot_name,
            "username": self.options.bot_username,
        })
    }

    pub(crate) fn add_person(&mut self, name: &str, language: &str) -> i64 {
        self.last_person += 1;
        let id = self.last_person;
        let person = SandboxPerson {
            id,
            name: name.to_owned(),
            language: language.to_owned(),
            started: false,
            blocked: false,
        };
        self.people.insert(id, person);
        id
    }

    pub(crate) fn note(&mut self, chat: i64, what: ChatEventKind) {
        self.events.push(ChatEvent {
            chat,
            at: self.clock.now(),
            what,
        });
    }

    /// Puts a new message into a chat.
    pub(crate) fn add_message(
        &mut self,
        chat: i64,
        from_bot: bool,
        content: Content,
    ) -> &mut Message {
        self.last_message += 1;
        let message = Message {
            id: self.last_message,
            from_bot,
            date: self.clock.unix(),
            edit_date: None,
            content,
            keyboard: None,
            past_keyboards: Vec::new(),
            reply_to: None,
            extra: None,
        };
        self.messages
            .entry((chat, self.last_message))
            .or_insert(message)
    }

    /// The number for a new callback query.
    pub(crate) fn next_query(&mut self) -> String {
        self.last_query += 1;
        self.last_query.to_string()
    }

    /// The messages of a chat, oldest first.
    pub(crate) fn chat(&self, chat: i64) -> impl DoubleEndedIterator<Item = &Message> {
        self.messages
            .range((chat, i64::MIN)..=(chat, i64::MAX))
            .map(|(_, message)| message)
    }

    /// A message as the Bot API's `Message`.
    pub(crate) fn message_json(&self, chat: i64, id: i64) -> Value {
        let found = self.messages.get(&(chat, id)).zip(self.people.get(&chat));
        let Some((message, person)) = found else {
            return Value::Null;
        };
        let bot = self.bot();
        let mut json = message.to_json(person, &bot);
        if let Some(replied) = message
            .reply_to
            .and_then(|id| self.messages.get(&(chat, id)))
        {
            json["reply_to_message"] = replied.to_json(person, &bot);
        }
        json
    }

    /// Counts one message against the flood limits.
    pub(crate) fn spend(&mut self, chat: i64) -> Result<(), Refusal> {
        self.meter
            .spend(chat, std::time::Instant::now())
            .map_err(Refusal::too_many_requests)
    }

    /// Forgets people, chats and waiting updates; the bot's commands and profile stay.
    pub(crate) fn forget_people(&mut self) {
        self.people.clear();
        self.messages.clear();
        self.events.clear();
        self.queries.clear();
        self.updates.clear();
    }
}
