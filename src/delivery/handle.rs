//! One update's turn: read the person's state, take a step of the conversation, commit once. A panic hurts this update
//! alone.

use super::edits::{Corrected, LatestText, LatestTexts, Written, undo_the_first};
use super::state::{State, Unavailable};
use crate::chat::{self, Event, EventKind, Picture};
use crate::clock::Clock;
use crate::model::{Changes, PersonState};
use crate::model::{ChatId, Outgoing};
use crate::storage::Ack;
use crate::storage::UpdateId;
use chrono::{DateTime, Utc};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

/// How often handling an update may fail before it is set aside.
const TRIES: u32 = 3;
/// How many processes may end while they handle an update that an earlier one left, before it is set aside. Chance kills
/// do not explain more.
const RUNS: u32 = 10;

/// In how many groups a run answers at most.
const GROUPS: usize = 1000;

/// A step of the conversation: `chat::step`, or what a test puts in its place.
pub type Step = fn(PersonState, Event, DateTime<Utc>) -> Changes;

/// Whom an update came from, and whose private chat it happened in.
#[derive(Debug, Clone)]
pub struct Author {
    pub chat: ChatId,
    pub language_code: Option<String>,
}

/// A picture that somebody sent, and that was not fetched yet.
#[derive(Debug, Clone)]
pub struct SentPicture {
    /// By what Telegram fetches it.
    pub file: String,
    /// In bytes, if Telegram tells it.
    pub size: Option<u32>,
}

/// Looks at the pictures that people send.
pub trait Viewer: Send + Sync {
    /// What stands in a picture that was sent in this chat by somebody who speaks this language; `None` when the program stops before
    /// that is known.
    fn view<'a>(
        &'a self,
        chat: ChatId,
        language: &'a str,
        picture: &'a SentPicture,
    ) -> BoxFuture<'a, Option<Picture>>;
}

/// Gives updates their turns.
pub struct UpdateProcessor {
    pub state: Arc<State>,
    viewer: Arc<dyn Viewer>,
    step: Step,
    clock: Clock,
    latest_texts: LatestTexts,
    /// The groups in which it was said in this run that the bot works in private chats.
    answered_groups: Mutex<HashSet<ChatId>>,
}

impl UpdateProcessor {
    pub fn new(state: Arc<State>, viewer: Arc<dyn Viewer>, step: Step, clock: Clock) -> Self {
        let latest_texts = LatestTexts::default();
        Self {
            state,
            viewer,
            step,
            clock,
            latest_texts,
            answered_groups: Mutex::default(),
        }
    }

    /// The turn of an update that means something to the conversation; `written` is the text in it.
    pub async fn turn(
        &self,
        update: UpdateId,
        mut event: Event,
        mut written: Option<Written>,
    ) -> Result<(), Unavailable> {
        let chat = event.chat;
        let chat_guard = self.state.hold(chat).await;
        let state = self.state.person(chat).await?;
        let edit = written.as_ref().filter(|written| written.is_edit);
        let corrected = edit.map(|edit| self.latest_texts.corrected(chat, edit, &state));
        let before = match corrected {
            None => state.clone(),
            Some(Corrected::Latest(before)) => *before,
            Some(Corrected::Nothing) => return self.settle(update).await,
            Some(Corrected::Past) => {
                if let Some(Written { text, message, .. }) = written.take() {
                    event.kind = EventKind::Edited { text, message };
                }
                state.clone()
            }
        };
        let is_correction = written.as_ref().is_some_and(|written| written.is_edit);
        let mut changes = (self.step)(before.clone(), event, self.clock.now());
        if is_correction {
            undo_the_first(&mut changes, &state, &before);
            // What the first text had registered was unknown to this turn.
            chat::forget_lost(&state, &mut changes);
        }
        let latest = written.map(|written| LatestText::new(&written, &before, &changes));
        self.state
            .commit(&chat_guard, &state, changes, Ack::Update(update))
            .await?;
        self.latest_texts.note(chat, latest);
        Ok(())
    }

    /// What stands in a picture that was sent in this chat; the words are read in the language that was chosen there, or in that of the
    /// sender's Telegram.
    pub async fn look_at(
        &self,
        chat: ChatId,
        language_code: Option<&str>,
        picture: &SentPicture,
    ) -> Result<Picture, Unavailable> {
        let person = self.state.person(chat).await?.person;
        let language = person.map_or_else(
            || chat::language_of_newcomer(language_code).to_owned(),
            |person| person.language,
        );
        let seen = self.viewer.view(chat, &language, picture).await;
        seen.ok_or(Unavailable::Stopping)
    }

    /// Somebody called the bot in a group: once a run it is said there where it works. Nothing is kept of a group.
    pub async fn called_in_group(
        &self,
        update: UpdateId,
        group: ChatId,
        language: Option<&str>,
    ) -> Result<(), Unavailable> {
        let is_new = {
            let answered = self.answered_groups.lock();
            let mut answered = answered.unwrap_or_else(PoisonError::into_inner);
            answered.len() < GROUPS && answered.insert(group)
        };
        if !is_new {
            return self.settle(update).await;
        }
        let text = chat::only_in_private(language);
        let changes = Changes {
            outgoing: vec![Outgoing::message(text, Vec::new())],
            ..Changes::default()
        };
        let chat_guard = self.state.hold(group).await;
        let nobody = PersonState::default();
        let ack = Ack::Update(update);
        self.state.commit(&chat_guard, &nobody, changes, ack).await
    }

    /// For what is not the assistant's business.
    pub async fn settle(&self, update: UpdateId) -> Result<(), Unavailable> {
        let settled = self.state.settle(update).await;
        settled.ok_or(Unavailable::Stopping)
    }

    /// Waits while too much waits to be sent to the author: who floods is slowed, and nobody else. `false` when the program
    /// stops.
    async fn wait_for_room(&self, author: Option<&Author>) -> bool {
        match author {
            Some(Author { chat, .. }) => self.state.wait_for_room(*chat).await,
            None => true,
        }
    }

    /// Handles an update, again if that panics or meets a damaged record, and sets it aside after the third time; or at
    /// once if too many processes ended over it. What is not handled when the program stops comes again at the next start.
    pub async fn handle_with_retries<F>(
        &self,
        update: UpdateId,
        author: Option<Author>,
        handle: impl Fn() -> F,
    ) where
        F: Future<Output = Result<(), Unavailable>>,
    {
        if !self.wait_for_room(author.as_ref()).await {
            return;
        }
        let recovery_turn = self.state.recovery.turn(update).await;
        if recovery_turn.is_some() {
            match self.state.count_attempt(update).await {
                None => return,
                Some(runs) if runs > RUNS => {
                    log::error!(
                        "update {update}: the process ended {RUNS} times before the update was handled"
                    );
                    return self.give_up(update, author).await;
                }
                Some(_) => {}
            }
        }
        for failure in 1..=TRIES {
            if self.state.stop().is_asked() {
                return;
            }
            let handled = AssertUnwindSafe(async { handle().await }).catch_unwind();
            let what = match handled.await {
                Ok(Ok(()) | Err(Unavailable::Stopping)) => return,
                Ok(Err(Unavailable::Damaged)) => "met a damaged record",
                Err(_) => "panicked",
            };
            log::error!("update {update}: handling it {what}, try {failure} of {TRIES}");
        }
        self.give_up(update, author).await;
    }

    async fn give_up(&self, update: UpdateId, author: Option<Author>) {
        let apology = self.apology(author).await;
        if self.state.dead_letter(update, apology).await.is_some() {
            log::error!("update {update}: given up");
        }
    }

    async fn apology(&self, author: Option<Author>) -> Option<(ChatId, Outgoing)> {
        let author = author?;
        let person = match self.state.person(author.chat).await {
            Ok(state) => state.person,
            Err(Unavailable::Damaged) => None,
            Err(Unavailable::Stopping) => return None,
        };
        let language = person.map(|p| p.language).or(author.language_code);
        let text = catch_unwind(|| chat::apology(language.as_deref())).ok()?;
        Some((author.chat, Outgoing::message(text, Vec::new())))
    }
}
