//! One update's turn: memory, a step of the conversation, one commit. A panic hurts this update alone.

use super::books::Books;
use crate::chat::{self, Event};
use crate::clock::Clock;
use crate::storage::records::{ChatId, Outgoing, UpdateId};
use crate::storage::{Changes, Memory, Settles};
use chrono::{DateTime, Utc};
use futures_util::FutureExt as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// How often handling an update may fail before it is set aside.
const TRIES: u32 = 3;

/// A step of the conversation, such as `chat::step`.
pub type Step = fn(Memory, Event, DateTime<Utc>) -> Changes;

/// Whom an update came from.
#[derive(Debug, Clone)]
pub struct Author {
    pub chat: ChatId,
    pub language_code: Option<String>,
}

/// Gives updates their turns.
pub struct Turns {
    pub books: Arc<Books>,
    pub step: Step,
    pub clock: Clock,
}

impl Turns {
    /// The turn of an update that means something to the conversation.
    pub async fn turn(&self, update: UpdateId, event: Event) {
        let held = self.books.hold(event.chat).await;
        let Some(memory) = self.books.memory(event.chat).await else {
            return;
        };
        let changes = (self.step)(memory.clone(), event, self.clock.now());
        self.books
            .commit(&held, &memory, changes, Settles::Update(update))
            .await;
    }

    /// Runs what handles an update, again if it panics, and sets the update aside after the third time. What is not
    /// handled when the program stops is in the inbox.
    pub async fn guard<F>(&self, update: UpdateId, author: Option<Author>, handle: impl Fn() -> F)
    where
        F: Future<Output = ()>,
    {
        while !self.books.stop().is_asked() {
            let handled = AssertUnwindSafe(async { handle().await }).catch_unwind();
            if handled.await.is_ok() {
                return;
            }
            let failures = match self.books.failed(update).await {
                None | Some(0) => return,
                Some(failures) => failures,
            };
            log::error!("update {update}: handling it panicked, failure {failures} of {TRIES}");
            if failures >= TRIES {
                let apology = self.apology(author).await;
                self.books.set_aside(update, apology).await;
                log::error!("update {update}: set aside");
                return;
            }
        }
    }

    async fn apology(&self, author: Option<Author>) -> Option<(ChatId, Outgoing)> {
        let author = author?;
        let person = self.books.memory(author.chat).await?.person;
        let language = person.map(|p| p.language).or(author.language_code);
        let text = catch_unwind(|| chat::apology(language.as_deref())).ok()?;
        let keyboard = Vec::new();
        Some((author.chat, Outgoing::Send { text, keyboard }))
    }
}
