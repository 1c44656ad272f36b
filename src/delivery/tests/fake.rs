//! A transport that answers as it is told, and a conversation that repeats.

use crate::chat::{Event, EventKind, Picture};
use crate::clock::Clock;
use crate::delivery::Limits;
use crate::delivery::handle::{SentPicture, Viewer};
use crate::delivery::send::queue::Queue;
use crate::delivery::send::telegram::read;
use crate::delivery::send::{
    outcome::SendOutcome,
    transport::{Transport, outcome_of},
};
use crate::delivery::shutdown::Shutdown;
use crate::delivery::state::State;
use crate::model::{
    Changes, ChatId, DueSubject, GivenNumber, LiveMessage, Order, OrderId, Outgoing, Person,
    PersonState,
};
pub use crate::storage::memory::FakeStorage;
use chrono::{DateTime, TimeDelta, Utc};
use futures_executor::block_on;
use futures_util::future::BoxFuture;
use reqwest::StatusCode;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

/// How the transport answers what it is to send: the chat, the text, and how often this chat was tried before.
type Manners = dyn Fn(ChatId, &str, usize) -> SendOutcome + Send + Sync;

/// Sees nothing in any picture but how it is fetched.
pub struct Blind;

impl Viewer for Blind {
    fn view<'a>(
        &'a self,
        _: ChatId,
        _: &'a str,
        picture: &'a SentPicture,
    ) -> BoxFuture<'a, Option<Picture>> {
        let codes = vec![picture.file.clone()];
        Box::pin(async { Some(Picture::Read { codes, text: None }) })
    }
}

/// Says what it is told, and remembers when; each thing takes a tenth of a second.
pub struct FakeTransport {
    manners: Box<Manners>,
    start: Instant,
    pub tried: Mutex<Vec<(ChatId, String, f32)>>,
    pub said: Mutex<Vec<(ChatId, String, f32)>>,
}

impl FakeTransport {
    pub fn new(
        manners: impl Fn(ChatId, &str, usize) -> SendOutcome + Send + Sync + 'static,
    ) -> Self {
        Self {
            manners: Box::new(manners),
            start: Instant::now(),
            tried: Mutex::default(),
            said: Mutex::default(),
        }
    }

    pub fn sent_to(&self, chat: ChatId) -> Vec<String> {
        let said = self.said.lock().unwrap();
        let here = said.iter().filter(|(c, ..)| *c == chat);
        here.map(|(_, text, _)| text.clone()).collect()
    }
}

impl Transport for FakeTransport {
    fn say<'a>(&'a self, chat: ChatId, outgoing: &'a Outgoing) -> BoxFuture<'a, SendOutcome> {
        Box::pin(async move {
            let text = text_of(outgoing);
            let entry = (chat, text.clone(), self.start.elapsed().as_secs_f32());
            let before = {
                let mut tried = self.tried.lock().unwrap();
                tried.push(entry.clone());
                tried.iter().filter(|(c, ..)| *c == chat).count() - 1
            };
            tokio::time::sleep(Duration::from_millis(100)).await;
            let said = (self.manners)(chat, &text, before);
            if said == SendOutcome::Settled {
                self.said.lock().unwrap().push(entry);
            }
            said
        })
    }
}

pub fn text_of(outgoing: &Outgoing) -> String {
    match outgoing {
        Outgoing::Send { text, .. } | Outgoing::Edit { text, .. } => text.clone(),
        Outgoing::Answer { query, .. } => query.clone(),
        Outgoing::Document { name, .. } => name.clone(),
        Outgoing::Picture { caption, .. } => caption.clone(),
        Outgoing::Delete { message } => format!("delete {message}"),
        Outgoing::LookUp(request) => format!("look up {}", request.number()),
        Outgoing::EditKeyboard { message, .. } => format!("buttons of {message}"),
    }
}

pub fn text(text: &str) -> EventKind {
    EventKind::Text {
        text: text.into(),
        message: 3,
    }
}

pub fn send(text: impl Into<String>) -> Outgoing {
    Outgoing::message(text.into(), vec![])
}

pub fn person(chat: ChatId) -> Person {
    Person::new(chat, "en", "UTC")
}

pub fn order(id: OrderId, next_due: DateTime<Utc>) -> Order {
    Order {
        next_due: Some(next_due),
        ..Order::new(id, "other", GivenNumber::NoneGiven, next_due)
    }
}

/// A conversation that repeats what it hears, and does as it is told by a few words.
pub fn parrot(state: PersonState, event: Event, now: DateTime<Utc>) -> Changes {
    let chat = event.chat;
    let mut person = state.person.unwrap_or(person(chat));
    person.blocked = match event.kind {
        EventKind::Blocked => true,
        EventKind::Due(_) => person.blocked,
        _ => false,
    };
    let mut changes = Changes::default();
    match &event.kind {
        EventKind::Text { text, .. } if text == "panic" => panic!("as asked"),
        EventKind::Text { text, .. } if text.starts_with("drop ") => {
            changes.removed.push(text["drop ".len()..].parse().unwrap());
            changes.outgoing.push(send("dropped"));
        }
        EventKind::Text { text, .. } if text == "forget" => {
            changes.forget = true;
            changes.outgoing.push(send("bye"));
            return changes;
        }
        EventKind::Due(DueSubject::Order(id)) => {
            let mut order = state.orders.into_iter().find(|o| o.id == *id).unwrap();
            assert_ne!(order.name.as_deref(), Some("panic"), "as asked");
            if order.name.as_deref() == Some("deadly") {
                std::process::abort();
            }
            if order.name.as_deref() != Some("stuck") {
                order.next_due = Some(now + TimeDelta::days(1));
            }
            let text = format!("order {}", order.id);
            match order.name.as_deref() {
                Some("silent") => {}
                Some("live") => changes.outgoing.push(Outgoing::Send {
                    text,
                    keyboard: vec![],
                    live: Some(LiveMessage::Card(order.id)),
                }),
                _ => changes.outgoing.push(send(text)),
            }
            changes.orders.push(order);
        }
        what => changes.outgoing.push(send(format!("{what:?}"))),
    }
    changes.person = Some(person);
    changes
}

/// A request that reached an `AnsweringTransport`.
struct SeenRequest {
    chat: ChatId,
    outgoing: Outgoing,
    /// Since the transport was made.
    began: Duration,
    outcome: SendOutcome,
}

/// How a request is answered: the chat, what is said, and when, since the transport was made. Gives a status and a body.
type Answers = dyn Fn(ChatId, &Outgoing, Duration) -> (u16, String) + Send + Sync;

/// A Telegram that gives any answer to a request, after some time.
pub struct AnsweringTransport {
    answers: Box<Answers>,
    takes: Duration,
    start: Instant,
    seen: Mutex<Vec<SeenRequest>>,
}

impl AnsweringTransport {
    pub fn new(
        takes: Duration,
        answers: impl Fn(ChatId, &Outgoing, Duration) -> (u16, String) + Send + Sync + 'static,
    ) -> Self {
        Self {
            answers: Box::new(answers),
            takes,
            start: Instant::now(),
            seen: Mutex::default(),
        }
    }

    /// What was accepted in this chat, and when it was sent.
    pub fn accepted(&self, chat: ChatId) -> Vec<(String, Duration)> {
        let seen = self.seen.lock().unwrap();
        let here = seen.iter().filter(|seen| seen.chat == chat);
        let is_accepted =
            |outcome| matches!(outcome, SendOutcome::Settled | SendOutcome::Accepted(_));
        let accepted = here.filter(|seen| is_accepted(seen.outcome));
        accepted
            .map(|seen| (text_of(&seen.outgoing), seen.began))
            .collect()
    }

    /// How each request ended that said this in this chat.
    pub fn outcomes(&self, chat: ChatId, text: &str) -> Vec<SendOutcome> {
        let seen = self.seen.lock().unwrap();
        let said = seen.iter().filter(|seen| seen.chat == chat);
        let said = said.filter(|seen| text_of(&seen.outgoing) == text);
        said.map(|seen| seen.outcome).collect()
    }

    /// When each request began.
    pub fn times(&self) -> Vec<Duration> {
        let seen = self.seen.lock().unwrap();
        let mut times: Vec<_> = seen.iter().map(|seen| seen.began).collect();
        times.sort();
        times
    }
}

impl Transport for AnsweringTransport {
    fn say<'a>(&'a self, chat: ChatId, outgoing: &'a Outgoing) -> BoxFuture<'a, SendOutcome> {
        Box::pin(async move {
            let began = self.start.elapsed();
            tokio::time::sleep(self.takes).await;
            let (status, body) = (self.answers)(chat, outgoing, began);
            let status = StatusCode::from_u16(status).unwrap();
            let outcome = outcome_of(outgoing, read(status, body.as_bytes()));
            self.seen.lock().unwrap().push(SeenRequest {
                chat,
                outgoing: outgoing.clone(),
                began,
                outcome,
            });
            outcome
        })
    }
}

/// Telegram took it.
pub fn accepted() -> (u16, String) {
    (200, r#"{"ok":true,"result":{}}"#.into())
}

/// A refusal as the Bot API writes it.
pub fn refused(code: u16, description: &str) -> (u16, String) {
    let body = serde_json::json!({"ok": false, "error_code": code, "description": description});
    (code, body.to_string())
}

/// The state over this storage, as a start makes it.
pub fn state_over(
    storage: &Arc<FakeStorage>,
    limits: Limits,
    clock: &Clock,
    stop: &Shutdown,
) -> Arc<State> {
    let (storage, metrics) = (storage.clone(), Arc::default());
    let queue = Queue::new(limits, Instant::now());
    let opened = State::open(storage, queue, metrics, clock.clone(), stop.clone(), None);
    Arc::new(block_on(opened).unwrap())
}
