//! Asks the provider what the outbox holds for it.

use super::desk::Desk;
use super::pause::{Standing, next_try, rest};
use super::requests::Pending;
use crate::chat::{Event, EventKind, LookUpEvent};
use crate::clock::Clock;
use crate::delivery::handle::Step;
use crate::delivery::state::{State, Unavailable};
use crate::lookup::{CallError, Provider, Registration};
use crate::model::{
    Changes, ChatId, LookUpRequest, LookUpState, Order, OrderId, PersonState, Registered,
};
use crate::storage::{Ack, OutboxKey};
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

/// How many people are read at a time while their numbers are counted.
const PAGE: usize = 1000;
/// How often the provider is asked what is left of what was paid for.
const BUDGET_EVERY: Duration = Duration::from_secs(60 * 60);

/// Asks a provider, and tells the conversation what it answers.
pub struct Worker {
    pub provider: Arc<dyn Provider>,
    pub state: Arc<State>,
    pub step: Step,
    pub clock: Clock,
    pub(super) standing: Standing,
}

impl Worker {
    pub fn new(provider: Arc<dyn Provider>, state: Arc<State>, step: Step, clock: Clock) -> Self {
        let standing = Standing::new(provider.kind().name());
        Self {
            provider,
            state,
            step,
            clock,
            standing,
        }
    }

    /// Works until the program is asked to stop.
    pub async fn run(&self) {
        let Some(desk) = self.state.look_ups.as_ref() else {
            return;
        };
        if self.count_holders(desk).await.is_none() {
            return;
        }
        tokio::join!(self.ask_all(desk), self.read_all(), self.watch_budget());
    }

    /// Counts who holds which number: before that, nobody knows what may be deleted.
    async fn count_holders(&self, desk: &Desk) -> Option<()> {
        let mut after = None;
        loop {
            let people = self.state.people(after, PAGE).await?;
            let Some((last, _)) = people.last() else {
                desk.holders().complete();
                self.state.tell_registered(desk);
                return Some(());
            };
            after = Some(*last);
            let mut holders = desk.holders();
            for (chat, state) in &people {
                holders.count(*chat, state);
            }
        }
    }

    async fn watch_budget(&self) {
        let stop = self.state.stop();
        loop {
            let budget = tokio::select! {
                () = stop.asked() => return,
                budget = self.provider.budget() => budget,
            };
            self.note("budget", &budget);
            if let Ok(budget) = budget {
                let metrics = &self.state.metrics.look_ups;
                metrics.tell_budget(self.provider.kind().name(), &budget);
            }
            if !stop.sleep(BUDGET_EVERY).await {
                return;
            }
        }
    }

    async fn ask_all(&self, desk: &Desk) {
        let mut failures = 0;
        loop {
            let most = self.provider.most_at_once();
            let batch = desk.requests().take(most, self.clock.now());
            let done = if batch.is_empty() {
                self.wait(desk).await
            } else {
                self.ask(desk, batch, &mut failures).await
            };
            if done.is_none() {
                return;
            }
        }
    }

    /// Waits until there is more to ask.
    async fn wait(&self, desk: &Desk) -> Option<()> {
        let next = desk.requests().next_ready();
        tokio::select! {
            () = self.state.stop().asked() => None,
            () = desk.requests_changed.notified() => Some(()),
            () = self.clock.reaches(next) => Some(()),
        }
    }

    /// Asks for all of one kind. Where the provider gives no answer, all of them wait.
    async fn ask(&self, desk: &Desk, batch: Vec<Pending>, failures: &mut u32) -> Option<()> {
        let registers = matches!(batch[0].request, LookUpRequest::Register { .. });
        let mut open = Vec::new();
        for pending in batch {
            let is_open = match &pending.request {
                LookUpRequest::Register { order, number, .. } => {
                    self.is_wanted(desk, &pending, *order, number).await?
                }
                LookUpRequest::Forget(registered) => {
                    self.is_to_forget(desk, &pending, registered).await?
                }
            };
            if is_open {
                open.push(pending);
            }
        }
        if open.is_empty() {
            return Some(());
        }
        desk.requests().told(&mut open);
        let answers = if registers {
            self.register(&open).await?
        } else {
            self.forget(&open).await?
        };
        let Ok(answers) = answers else {
            for pending in open {
                desk.requests().put_back(pending);
            }
            *failures += 1;
            return rest(*failures, &self.clock, self.state.stop()).await;
        };
        *failures = 0;
        for pending in open {
            match answers.get(pending.request.number()) {
                Some(answer) => match event_of(&pending.request, answer) {
                    Some(event) => self.settle(desk, pending, event).await?,
                    None => self.drop_request(desk, pending.key).await?,
                },
                None => self.try_later(desk, pending),
            }
        }
        Some(())
    }

    /// Whether the order is still to be registered; if not, the request goes.
    async fn is_wanted(
        &self,
        desk: &Desk,
        pending: &Pending,
        order: OrderId,
        number: &str,
    ) -> Option<bool> {
        let key = pending.key;
        let chat_guard = self.state.hold(key.chat).await;
        let wanted = match self.state.person(key.chat).await {
            Ok(state) => state.orders.iter().any(|known| {
                let look_up = known.look_up.as_ref().filter(|_| known.id == order);
                look_up.is_some_and(|look_up| {
                    look_up.number == number && look_up.state == LookUpState::Wanted
                })
            }),
            Err(Unavailable::Stopping) => return None,
            Err(Unavailable::Damaged) => {
                drop(chat_guard);
                self.try_later(desk, pending.clone());
                return Some(false);
            }
        };
        drop(chat_guard);
        if !wanted {
            self.drop_request(desk, key).await?;
        }
        Some(wanted)
    }

    /// There is nothing to be told of it: it leaves the outbox alone.
    async fn drop_request(&self, desk: &Desk, key: OutboxKey) -> Option<()> {
        self.state.sent(key).await?;
        desk.requests().settled(key);
        Some(())
    }

    /// Whether a registration is really to be deleted: nobody else holds the number, and the provider may have heard of it.
    async fn is_to_forget(
        &self,
        desk: &Desk,
        pending: &Pending,
        registered: &Registered,
    ) -> Option<bool> {
        let is_held = desk.holders().is_held(&registered.number);
        if !is_held && !pending.is_needless {
            return Some(true);
        }
        self.drop_request(desk, pending.key).await?;
        Some(false)
    }

    async fn register(
        &self,
        open: &[Pending],
    ) -> Option<Result<HashMap<String, Registration>, CallError>> {
        let mut numbers: Vec<String> = open.iter().map(number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let answer = self.provider.register(&numbers);
        let answer = self.unless_stopped("register", answer).await?;
        Some(answer.map(HashMap::from_iter))
    }

    async fn forget(
        &self,
        open: &[Pending],
    ) -> Option<Result<HashMap<String, Registration>, CallError>> {
        let mut registered: Vec<Registered> = Vec::new();
        for pending in open {
            if let LookUpRequest::Forget(wanted) = &pending.request
                && registered.iter().all(|known| known.number != wanted.number)
            {
                registered.push(wanted.clone());
            }
        }
        let answer = self.provider.forget(&registered);
        let answer = self.unless_stopped("forget", answer).await?;
        let gone = |registered: Registered| {
            let (id, sure) = (registered.id, true);
            (registered.number, Registration::Done { id, sure })
        };
        Some(answer.map(|gone_there| gone_there.into_iter().map(gone).collect()))
    }

    /// An answer of the provider; `None` when the program stops first.
    pub(super) async fn unless_stopped<T>(
        &self,
        call: &'static str,
        answer: impl Future<Output = Result<T, CallError>>,
    ) -> Option<Result<T, CallError>> {
        let answer = tokio::select! {
            () = self.state.stop().asked() => return None,
            answer = answer => answer,
        };
        self.note(call, &answer);
        Some(answer)
    }

    fn note<T>(&self, call: &'static str, answer: &Result<T, CallError>) {
        self.state.metrics.look_ups.count_request(call, answer);
        self.standing.note(answer);
    }

    /// Tells the conversation what came of a request, in the transaction in which it leaves the outbox.
    async fn settle(&self, desk: &Desk, pending: Pending, event: LookUpEvent) -> Option<()> {
        let told = self.tell(pending.key.chat, event, Ack::Sent(pending.key));
        match told.await? {
            Told::Done(_) => desk.requests().settled(pending.key),
            Told::Failed => self.try_later(desk, pending),
        }
        Some(())
    }

    fn try_later(&self, desk: &Desk, mut pending: Pending) {
        pending.attempts += 1;
        pending.rests_until = Some(next_try(pending.attempts, self.clock.now()));
        desk.requests().put_back(pending);
    }

    /// Tells the conversation of an answer. `None` when the program stops.
    pub(super) async fn tell(&self, chat: ChatId, event: LookUpEvent, ack: Ack) -> Option<Told> {
        let chat_guard = self.state.hold(chat).await;
        let before = match self.state.person(chat).await {
            Ok(before) => before,
            Err(Unavailable::Stopping) => return None,
            Err(Unavailable::Damaged) => return Some(Told::Failed),
        };
        let Some(changes) = self.stepped(chat, before.clone(), event) else {
            return Some(Told::Failed);
        };
        let after = changes.orders.clone();
        match self.state.commit(&chat_guard, &before, changes, ack).await {
            Ok(()) => Some(Told::Done(after)),
            Err(Unavailable::Stopping) => None,
            Err(Unavailable::Damaged) => Some(Told::Failed),
        }
    }

    fn stepped(&self, chat: ChatId, state: PersonState, event: LookUpEvent) -> Option<Changes> {
        let event = Event {
            chat,
            language_code: None,
            look_up: Some(self.provider.kind()),
            kind: EventKind::LookUp(event),
        };
        let step = || (self.step)(state, event, self.clock.now());
        let changes = catch_unwind(AssertUnwindSafe(step)).ok();
        if changes.is_none() {
            log::error!(
                "the program panicked over an answer about a parcel; it is asked for again later"
            );
        }
        changes
    }
}

/// Whether the conversation took an answer.
pub(super) enum Told {
    /// It did, and changed these orders.
    Done(Vec<Order>),
    /// A record is damaged, or the program panicked.
    Failed,
}

fn number(pending: &Pending) -> String {
    pending.request.number().to_owned()
}

/// What the conversation hears of an answer: nothing of a deletion.
fn event_of(request: &LookUpRequest, answer: &Registration) -> Option<LookUpEvent> {
    let LookUpRequest::Register { order, number, .. } = request else {
        return None;
    };
    let (order, number) = (*order, number.clone());
    Some(match answer {
        Registration::Done { id, .. } => LookUpEvent::Registered {
            order,
            number,
            id: id.clone(),
        },
        Registration::Refused(why) => LookUpEvent::Refused {
            order,
            number,
            why: *why,
        },
    })
}
