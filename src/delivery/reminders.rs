//! Reminders: orders whose time has come are queued, and each is rendered when its turn comes.
//!
//! The index of due times in storage is the truth; one sleep waits for its head.

use super::books::Books;
use super::queue::Outcome;
use super::speech::{Said, Speech};
use super::turn::Step;
use crate::chat::{Event, What};
use crate::clock::Clock;
use crate::storage::records::{ChatId, OrderId};
use crate::storage::{Changes, Memory, Settles};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// How many due orders are queued at a time.
const BATCH: usize = 100;
/// With fewer chats than this waiting for a reminder's turn, the next batch is queued.
const LOW: usize = BATCH / 2;
/// How long an order rests whose reminder cannot be rendered.
const REST: Duration = Duration::from_secs(60);

/// Queues due orders and gives them their turns.
pub struct Reminders {
    pub speech: Arc<dyn Speech>,
    pub books: Arc<Books>,
    pub step: Step,
    pub clock: Clock,
    /// Orders whose reminder could not be rendered, and until when they rest.
    pub resting: Mutex<HashMap<(ChatId, OrderId), Instant>>,
}

impl Reminders {
    /// Queues what is due, as it becomes due, until the program is asked to stop.
    pub async fn run(&self) {
        while self.round().await.is_some() {}
    }

    /// Queues a batch of what is due now, or waits until that may have changed. `None` when the program stops.
    async fn round(&self) -> Option<()> {
        let now = self.clock.now();
        let wake = self.wake_resting();
        let mut next = None;
        if self.books.queue().ready_for_reminders() < LOW {
            if self.queue_due(now).await? {
                return Some(());
            }
            next = self.books.next_due(now).await?;
        }
        tokio::select! {
            biased;
            () = self.books.stop().asked() => None,
            () = self.books.due_changed.notified() => Some(()),
            () = self.clock.reaches(next) => Some(()),
            () = sleep_until(wake.unwrap_or_else(Instant::now)), if wake.is_some() => Some(()),
        }
    }

    /// Queues due orders that are not queued yet; tells whether there were any.
    async fn queue_due(&self, now: DateTime<Utc>) -> Option<bool> {
        // Those that are queued, or rest, are still due in storage: look past them.
        let passed_over = self.books.queue().queued_reminders() + self.resting().len();
        let due = self.books.due(now, passed_over + BATCH).await?;
        let mut any = false;
        let resting = self.resting();
        let mut queue = self.books.queue();
        for due in due {
            if !resting.contains_key(&(due.chat, due.order)) {
                any |= queue.remind(due, Instant::now());
            }
        }
        if any {
            self.books.queue_changed.notify_one();
        }
        Some(any)
    }

    /// The turn of one order: said as things stand now, and committed when Telegram has it.
    pub async fn turn(&self, chat: ChatId, order: OrderId) -> Option<Outcome> {
        let held = self.books.hold(chat).await;
        let memory = self.books.memory(chat).await?;
        let now = self.clock.now();
        if !is_due(&memory, order, now) {
            return Some(Outcome::Finished);
        }
        let Some(mut changes) = self.render(&memory, chat, order, now) else {
            self.resting().insert((chat, order), Instant::now() + REST);
            return Some(Outcome::Finished);
        };
        let first = (!changes.outgoing.is_empty()).then(|| changes.outgoing.remove(0));
        if let Some(first) = first {
            match self.speech.say(chat, &first).await {
                Said::Settled => {}
                Said::Gone => return self.books.person_gone(&held).await,
                Said::Held(time) => return Some(Outcome::Held(time)),
                Said::Later => return Some(Outcome::Failed),
            }
        }
        // Should there be more to say, it is in the outbox from here on.
        self.books
            .commit(&held, &memory, changes, Settles::Reminder)
            .await?;
        Some(Outcome::Finished)
    }

    /// What the conversation says of a due order; `None` if it panics, or would leave the order due and so be said for ever.
    fn render(
        &self,
        memory: &Memory,
        chat: ChatId,
        order: OrderId,
        now: DateTime<Utc>,
    ) -> Option<Changes> {
        let event = Event {
            chat,
            language_code: None,
            what: What::Due(order),
        };
        let step = AssertUnwindSafe(|| (self.step)(memory.clone(), event, now));
        let Ok(changes) = catch_unwind(step) else {
            log::error!("rendering a reminder panicked; it is tried again in a minute");
            return None;
        };
        if !moves_on(&changes, order, now) {
            log::error!(
                "a reminder would leave its order due; it is not sent, and tried again in a minute"
            );
            return None;
        }
        Some(changes)
    }

    /// Ends the rest of those whose time is over; returns when the next one's is.
    fn wake_resting(&self) -> Option<Instant> {
        let now = Instant::now();
        let mut resting = self.resting();
        resting.retain(|_, until| *until > now);
        resting.values().min().copied()
    }

    fn resting(&self) -> MutexGuard<'_, HashMap<(ChatId, OrderId), Instant>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_due(memory: &Memory, order: OrderId, now: DateTime<Utc>) -> bool {
    let parked = memory.person.as_ref().is_some_and(|person| person.parked);
    let order = memory.orders.iter().find(|o| o.id == order);
    !parked && order.is_some_and(|o| o.next_due.is_some_and(|due| due <= now))
}

fn moves_on(changes: &Changes, order: OrderId, now: DateTime<Utc>) -> bool {
    let changed = changes.orders.iter().find(|o| o.id == order);
    changes.forget
        || changes.removed.contains(&order)
        || changed.is_some_and(|o| o.next_due.is_none_or(|due| due > now))
}
