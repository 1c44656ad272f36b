//! Reminders: orders whose time has come are queued, and each is rendered when its turn comes.
//!
//! The index of due times in storage is the truth; one sleep waits for its head.

use super::crash_guard::CrashGuard;
use super::handle::Step;
use super::live_messages;
use super::locks::ChatGuard;
use super::metrics::{GivenUp, PutOff};
use super::send::job::JobOutcome;
use super::send::outcome::{AcceptedMessage, SendOutcome};
use super::send::send_form::SendForm;
use super::send::transport::Transport;
use super::state::{State, Unavailable};
use super::unsaid_news::UnsaidNews;
use crate::chat::{Event, EventKind};
use crate::clock::Clock;
use crate::model::{Changes, PersonState};
use crate::model::{ChatId, DueSubject, Outgoing};
use crate::storage::{Ack, Due};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

/// How many due orders are queued at a time.
const BATCH: usize = 100;
/// With fewer chats than this waiting for a reminder's turn, the next batch is queued.
const LOW: usize = BATCH / 2;
/// How long an order rests whose reminder cannot be rendered.
const REST: Duration = Duration::from_secs(60);
/// How often in a row it may fail before the rest is a long one.
const TRIES: u32 = 3;
/// How many runs may end while they render a reminder: more than bad luck explains.
const RUNS: u32 = 3;
/// How long it rests then, unless it becomes due at another time.
const LONG_REST: Duration = Duration::from_secs(24 * 60 * 60);

/// Queues due orders and gives them their turns.
pub struct Reminders {
    pub transport: Arc<dyn Transport>,
    pub state: Arc<State>,
    pub step: Step,
    pub clock: Clock,
    pub crash_guard: CrashGuard,
    /// Orders whose reminder could not be given.
    pub resting: Mutex<Resting>,
}

pub type Resting = HashMap<(ChatId, DueSubject), Rest>;

/// An order rests.
pub struct Rest {
    until: Instant,
    /// When the order was due; unknown where it could not be read.
    due: Option<DateTime<Utc>>,
    /// How often its reminder failed in a row.
    attempts: u32,
}

/// Why a reminder could not be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RenderFailure {
    Panic,
    /// It would leave its order due, and so be said for ever.
    Stuck,
    /// A record that it needs is damaged.
    Damaged,
    /// Too many runs ended while it was rendered.
    Deadly,
}

impl Reminders {
    /// Queues what is due, as it becomes due, until the program is asked to stop.
    pub async fn run(&self) {
        // Subscribed before the first look, so that no change in between is missed.
        let mut wakes = self.state.wakes();
        while self.round(&mut wakes).await.is_some() {}
    }

    /// Queues a batch of what is due now, or waits until that may have changed. `None` when the program stops.
    async fn round(&self, wakes: &mut watch::Receiver<()>) -> Option<()> {
        let now = self.clock.now();
        wakes.mark_unchanged();
        let wake = self.wake_resting();
        let mut next = None;
        if self.state.queue().ready_for_reminders() < LOW {
            if self.queue_due(now).await? {
                return Some(());
            }
            next = self.state.next_due(now).await?;
        }
        tokio::select! {
            biased;
            () = self.state.stop().asked() => None,
            _ = wakes.changed() => Some(()),
            () = self.state.reminders_wanted.notified() => Some(()),
            () = self.clock.reaches(next) => Some(()),
            () = sleep_until(wake.unwrap_or_else(Instant::now)), if wake.is_some() => Some(()),
        }
    }

    /// Queues due orders that are not queued yet; tells whether there were any.
    async fn queue_due(&self, now: DateTime<Utc>) -> Option<bool> {
        // Those that are queued, or rest, are still due in storage: look past them.
        let passed_over = self.state.queue().queued_reminders() + self.resting().len();
        let due = self.state.due(now, passed_over + BATCH).await?;
        let mut any = false;
        let instant = Instant::now();
        let resting = self.resting();
        let mut queue = self.state.queue();
        for due in due {
            let rests = |rest: &Rest| {
                rest.until > instant && rest.due.is_none_or(|was_due| was_due == due.at)
            };
            if !resting.get(&(due.chat, due.subject)).is_some_and(rests) {
                any |= queue.remind(due, instant);
            }
        }
        if any {
            self.state.queue_changed.notify_one();
        }
        Some(any)
    }

    /// The turn of one order: said as things stand now, in this form, and committed when Telegram has it. No refusal settles
    /// it: it is tried again, simpler, until Telegram takes it or it is due no longer.
    pub async fn turn(
        &self,
        chat: ChatId,
        subject: DueSubject,
        form: SendForm,
    ) -> Option<JobOutcome> {
        let chat_guard = self.state.hold(chat).await;
        let state = match self.state.person(chat).await {
            Ok(state) => state,
            Err(Unavailable::Stopping) => return None,
            Err(Unavailable::Damaged) => {
                return Some(self.rest(chat, subject, None, RenderFailure::Damaged));
            }
        };
        let now = self.clock.now();
        let Some(due) = due_at(&state, subject, now) else {
            self.resting().remove(&(chat, subject));
            return Some(JobOutcome::Passed);
        };
        let mut changes = match self.render(&state, chat, subject, now) {
            Ok(changes) => changes,
            Err(trouble) => return Some(self.rest(chat, subject, Some(due), trouble)),
        };
        let Some(first) = take_first(&mut changes) else {
            let committed = self.commit(&chat_guard, subject, &state, changes).await;
            return committed.map(|()| JobOutcome::Passed);
        };
        // The person need not wait for Telegram: what they do meanwhile is looked at again.
        drop(chat_guard);
        let accepted = match self.transport.say(chat, &form.of(&first)).await {
            SendOutcome::Settled => None,
            SendOutcome::Accepted(accepted) => Some(accepted),
            SendOutcome::Gone => {
                let chat_guard = self.state.hold(chat).await;
                return self.state.person_gone(&chat_guard).await;
            }
            SendOutcome::PerhapsGone => {
                self.state.metrics.count_put_off(PutOff::Chat);
                return Some(JobOutcome::PerhapsGone);
            }
            SendOutcome::RateLimited(time) => return Some(JobOutcome::RateLimited(time)),
            SendOutcome::Later => return Some(JobOutcome::Failed),
            SendOutcome::NotEditable => return Some(JobOutcome::Reshaped(form.anew())),
            SendOutcome::Unfit if let Some(form) = form.plainer(&first) => {
                return Some(JobOutcome::Reshaped(form));
            }
            SendOutcome::Unfit | SendOutcome::Never | SendOutcome::Refused => {
                self.state.metrics.count_put_off(PutOff::Reminder);
                return Some(JobOutcome::Refused);
            }
        };
        self.state.metrics.was_late(now - due);
        self.said(chat, subject, now, (state, changes), accepted)
            .await?;
        Some(JobOutcome::Finished)
    }

    /// Commits that a reminder was said as of `now`. Where the memory is no longer the one of which it was rendered, what the
    /// person changed stays.
    async fn said(
        &self,
        chat: ChatId,
        subject: DueSubject,
        now: DateTime<Utc>,
        (before, mut changes): (PersonState, Changes),
        accepted: Option<AcceptedMessage>,
    ) -> Option<()> {
        let chat_guard = self.state.hold(chat).await;
        let state = match self.state.person(chat).await {
            Ok(state) => state,
            Err(Unavailable::Stopping) => return None,
            Err(Unavailable::Damaged) => {
                self.rest(chat, subject, None, RenderFailure::Damaged);
                return Some(());
            }
        };
        if state != before {
            let unsaid = UnsaidNews::between(&before, &state);
            changes = match state.next_due(subject).filter(|due| *due <= now) {
                None => Changes::default(),
                Some(due) => match self.render(&unsaid.taken_from(&state), chat, subject, now) {
                    Ok(changes) => changes,
                    Err(trouble) => {
                        self.rest(chat, subject, Some(due), trouble);
                        return Some(());
                    }
                },
            };
            take_first(&mut changes);
            unsaid.put_back(&mut changes, now);
        }
        if let Some(accepted) = accepted {
            let after = changes.apply(state.clone());
            let noted =
                live_messages::noted(self.step, chat, after, accepted, self.state.look_up(), now);
            changes = changes.and_then(noted);
        }
        self.commit(&chat_guard, subject, &state, changes).await
    }

    /// Should there be more to say than was said, it is in the outbox from here on.
    async fn commit(
        &self,
        chat_guard: &ChatGuard,
        subject: DueSubject,
        before: &PersonState,
        changes: Changes,
    ) -> Option<()> {
        let chat = chat_guard.chat();
        let committed = self.state.commit(chat_guard, before, changes, Ack::None);
        match committed.await {
            Ok(()) => drop(self.resting().remove(&(chat, subject))),
            Err(Unavailable::Stopping) => return None,
            Err(Unavailable::Damaged) => {
                self.rest(chat, subject, None, RenderFailure::Damaged);
            }
        }
        Some(())
    }

    /// Lets an order rest, so that the others go on: a minute, or a day where that did not help or cannot.
    fn rest(
        &self,
        chat: ChatId,
        subject: DueSubject,
        due: Option<DateTime<Utc>>,
        trouble: RenderFailure,
    ) -> JobOutcome {
        let mut resting = self.resting();
        let last = resting.get(&(chat, subject));
        let last = last.filter(|last| last.due == due);
        let attempts = last.map_or(0, |last| last.attempts).saturating_add(1);
        let long =
            attempts >= TRIES || matches!(trouble, RenderFailure::Damaged | RenderFailure::Deadly);
        let (rest, words) = if long {
            (
                LONG_REST,
                "a day, or when its order becomes due at another time",
            )
        } else {
            (REST, "a minute")
        };
        let why = match trouble {
            RenderFailure::Panic => "the program panicked while making it",
            RenderFailure::Stuck => "its order would stay due after it",
            RenderFailure::Damaged => "a record is damaged",
            RenderFailure::Deadly => "the process ended several times while making it",
        };
        self.state.metrics.count_given_up(GivenUp::Reminder);
        log::error!("a reminder cannot be made: {why}; the next try is in {words}");
        let until = Instant::now() + rest;
        let rest = Rest {
            until,
            due,
            attempts,
        };
        resting.insert((chat, subject), rest);
        JobOutcome::Passed
    }

    /// What the conversation says of a due order.
    fn render(
        &self,
        state: &PersonState,
        chat: ChatId,
        subject: DueSubject,
        now: DateTime<Utc>,
    ) -> Result<Changes, RenderFailure> {
        let event = Event {
            chat,
            language_code: None,
            look_up: self.state.look_up(),
            kind: EventKind::Due(subject),
        };
        let due = Due {
            at: state.next_due(subject).unwrap_or(now),
            chat,
            subject,
        };
        if self.crash_guard.ends(due) >= RUNS {
            return Err(RenderFailure::Deadly);
        }
        let step = || (self.step)(state.clone(), event, now);
        let changes = self
            .crash_guard
            .watch(due, || catch_unwind(AssertUnwindSafe(step)))
            .map_err(|_| RenderFailure::Panic)?;
        let moves_on = moves_on(&changes, subject, now);
        moves_on.then_some(changes).ok_or(RenderFailure::Stuck)
    }

    /// When the next rest is over. What has long rested and did not come again is forgotten.
    fn wake_resting(&self) -> Option<Instant> {
        let now = Instant::now();
        let mut resting = self.resting();
        resting.retain(|_, rest| rest.until + LONG_REST > now);
        let ends = resting.values().map(|rest| rest.until);
        ends.filter(|until| *until > now).min()
    }

    fn resting(&self) -> MutexGuard<'_, Resting> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes out what is said first: what is for a provider of tracking data goes its own way.
fn take_first(changes: &mut Changes) -> Option<Outgoing> {
    let is_said = |outgoing: &Outgoing| !matches!(outgoing, Outgoing::LookUp(_));
    let first = changes.outgoing.iter().position(is_said)?;
    Some(changes.outgoing.remove(first))
}

/// Since when the order is due, if it is.
fn due_at(state: &PersonState, subject: DueSubject, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let blocked = state.person.as_ref().is_some_and(|person| person.blocked);
    state
        .next_due(subject)
        .filter(|due| *due <= now && (!blocked || subject == DueSubject::Person))
}

fn moves_on(changes: &Changes, subject: DueSubject, now: DateTime<Utc>) -> bool {
    let DueSubject::Order(id) = subject else {
        let due = changes.person.as_ref().and_then(|person| person.idle_due);
        return changes.forget || due.is_some_and(|due| due > now);
    };
    let changed = changes.orders.iter().find(|order| order.id == id);
    changes.forget
        || changes.removed.contains(&id)
        || changed.is_some_and(|order| order.next_due.is_none_or(|due| due > now))
}
