//! Updates and what handles them, for the tests.

use super::fake::{Blind, FakeStorage, parrot, state_over, text_of};
use crate::clock::Clock;
use crate::delivery::Limits;
use crate::delivery::handle::{Step, UpdateProcessor};
use crate::delivery::receive::allow_list::cut;
use crate::delivery::receive::dispatcher::guarded;
use crate::delivery::receive::listener::Listener;
use crate::delivery::receive::polled::Polled;
use crate::delivery::receive::source::{RawSource, RawUpdate};
use crate::delivery::shutdown::Shutdown;
use crate::storage::{Storage, UpdateId};
use chrono::DateTime;
use futures_executor::block_on;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use teloxide::prelude::dptree;
use teloxide::types::{Me, Update};

/// Updates on their way from raw JSON to a commit, over a storage in memory.
pub struct Harness {
    pub storage: Arc<FakeStorage>,
    pub processor: Arc<UpdateProcessor>,
    pub stop: Shutdown,
    /// What the inbox held each time that a source was asked for more.
    pub inbox_when_asked: Arc<Mutex<Vec<Vec<UpdateId>>>>,
}

impl Harness {
    pub fn new() -> Self {
        Self::over(Arc::default())
    }

    pub fn over(storage: Arc<FakeStorage>) -> Self {
        Self::with(storage, parrot)
    }

    pub fn with(storage: Arc<FakeStorage>, step: Step) -> Self {
        let stop = Shutdown::new();
        let state = state_over(&storage, Limits::default(), &Clock::System, &stop);
        Self {
            storage,
            processor: Arc::new(UpdateProcessor::new(
                state,
                Arc::new(Blind),
                step,
                Clock::System,
            )),
            stop,
            inbox_when_asked: Arc::default(),
        }
    }

    /// Puts an update into the inbox and gives it its turn.
    pub async fn hears(&self, update: Value) {
        let raw = update.to_string().into_bytes();
        let id = update["update_id"].as_u64().unwrap() as u32;
        self.storage
            .receive(vec![(id, raw)], DateTime::UNIX_EPOCH)
            .await
            .unwrap();
        self.handles(update).await;
    }

    pub async fn handles(&self, update: Value) {
        let raw = RawValue::from_string(update.to_string()).unwrap();
        let update: Update = serde_json::from_slice(&cut(&raw)).unwrap();
        let handler = guarded(self.processor.clone());
        let handled = handler.dispatch(dptree::deps![update, me()]).await;
        assert!(handled.is_break());
    }

    pub fn listener(&self) -> Listener<Polled<Batches>> {
        self.listener_to([])
    }

    /// Listens to a source that brings these batches.
    pub fn listener_to(
        &self,
        batches: impl IntoIterator<Item = Vec<Value>>,
    ) -> Listener<Polled<Batches>> {
        let source = Batches {
            left: batches.into_iter().collect(),
            storage: self.storage.clone(),
            inbox_when_asked: self.inbox_when_asked.clone(),
        };
        let state = &self.processor.state;
        Listener::new(Polled::new(source, state.clone()), state.clone())
    }

    pub fn waiting(&self) -> Vec<String> {
        let outbox = block_on(self.storage.outbox(None)).unwrap();
        outbox
            .iter()
            .map(|(_, outgoing)| text_of(outgoing))
            .collect()
    }
}

/// A source that brings these batches, and then nothing any more.
pub struct Batches {
    left: VecDeque<Vec<Value>>,
    storage: Arc<FakeStorage>,
    inbox_when_asked: Arc<Mutex<Vec<Vec<UpdateId>>>>,
}

impl RawSource for Batches {
    async fn next_batch(&mut self) -> Option<Vec<RawUpdate>> {
        let inbox = self.storage.disk().inbox.keys().copied().collect();
        self.inbox_when_asked.lock().unwrap().push(inbox);
        let Some(batch) = self.left.pop_front() else {
            return std::future::pending().await;
        };
        let raw = |update: &Value| RawValue::from_string(update.to_string()).unwrap();
        let batch = batch
            .iter()
            .map(|update| RawUpdate::new(&raw(update)).unwrap());
        Some(batch.collect())
    }
}

pub fn me() -> Me {
    serde_json::from_value(json!({
        "id": 1, "is_bot": true, "first_name": "Trackless", "username": "trackless_bot",
        "can_join_groups": false, "can_read_all_group_messages": false,
        "supports_inline_queries": false, "can_connect_to_business": false, "has_main_web_app": false,
    }))
    .unwrap()
}

pub fn user() -> Value {
    json!({"id": 7, "is_bot": false, "first_name": "x", "language_code": "ru"})
}

pub fn private() -> Value {
    json!({"id": 7, "type": "private", "first_name": "x"})
}

pub fn group() -> Value {
    json!({"id": -5, "type": "group", "title": "x"})
}

pub fn message(chat: Value, content: Value) -> Value {
    let mut message = json!({"message_id": 3, "date": 1_700_000_000, "chat": chat, "from": user()});
    let fields = message.as_object_mut().unwrap();
    fields.extend(content.as_object().unwrap().clone());
    message
}

pub fn text(update: u32, text: &str) -> Value {
    json!({"update_id": update, "message": message(private(), json!({"text": text}))})
}

pub fn press(message: Value) -> Value {
    let query =
        json!({"id": "q", "from": user(), "chat_instance": "i", "data": "d", "message": message});
    json!({"update_id": 1, "callback_query": query})
}

pub fn membership(chat: Value, status: &str) -> Value {
    let change = json!({
        "chat": chat, "from": user(), "date": 1_700_000_000,
        "old_chat_member": {"user": user(), "status": "left"},
        "new_chat_member": {"user": user(), "status": status, "until_date": 0},
    });
    json!({"update_id": 1, "my_chat_member": change})
}
