//! Asks the provider about the parcels whose time has come.

use super::pause::rest;
use super::worker::{Told, Worker};
use crate::chat::LookUpEvent;
use crate::delivery::state::Unavailable;
use crate::lookup::Shown;
use crate::model::{ChatId, DueSubject, LookUp, LookUpState, Order, OrderId, Registered};
use crate::storage::{Ack, Due};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use tokio::sync::watch;

/// How long an order rests that stays due after it was handled, or cannot be.
const REST: TimeDelta = TimeDelta::hours(1);

/// After so many failures in a row other parcels are asked about first.
const OTHERS_TURN: u32 = 3;

/// Orders that rest, and until when.
pub type Resting = HashMap<(ChatId, OrderId), DateTime<Utc>>;

/// A parcel to be asked about.
struct Reading {
    chat: ChatId,
    order: OrderId,
    registered: Registered,
}

impl Worker {
    pub(super) async fn read_all(&self) {
        let mut wakes = self.state.wakes();
        let (mut resting, mut failures) = (Resting::new(), 0);
        while self
            .round(&mut wakes, &mut resting, &mut failures)
            .await
            .is_some()
        {}
    }

    /// Asks about some of what is due now, or waits until that may have changed. `None` when the program stops.
    async fn round(
        &self,
        wakes: &mut watch::Receiver<()>,
        resting: &mut Resting,
        failures: &mut u32,
    ) -> Option<()> {
        let now = self.clock.now();
        wakes.mark_unchanged();
        resting.retain(|_, until| *until > now);
        let most = self.provider.most_at_once();
        let due = self.state.look_ups_due(now, most + resting.len()).await?;
        let mut readings = Vec::new();
        for due in due {
            let DueSubject::Order(order) = due.subject else {
                continue;
            };
            if readings.len() < most && !resting.contains_key(&(due.chat, order)) {
                readings.extend(self.prepared(due, order, resting).await?);
            }
        }
        if !readings.is_empty() {
            return self.read(readings, resting, failures).await;
        }
        let next = self.state.next_look_up_due(now).await?;
        let next = next.into_iter().chain(resting.values().copied()).min();
        tokio::select! {
            biased;
            () = self.state.stop().asked() => None,
            _ = wakes.changed() => Some(()),
            () = self.clock.reaches(next) => Some(()),
        }
    }

    /// What is to be asked about an order that is due; what needs no asking is settled at once.
    async fn prepared(
        &self,
        due: Due,
        id: OrderId,
        resting: &mut Resting,
    ) -> Option<Option<Reading>> {
        let chat_guard = self.state.hold(due.chat).await;
        let state = self.state.person(due.chat).await;
        drop(chat_guard);
        let state = match state {
            Ok(state) => state,
            Err(Unavailable::Stopping) => return None,
            Err(Unavailable::Damaged) => {
                self.let_rest(resting, due.chat, id);
                return Some(None);
            }
        };
        let Some(look_up) = look_up_of(&state.orders, id) else {
            return Some(None);
        };
        if look_up.read_at.is_none_or(|at| at > self.clock.now()) {
            return Some(None);
        }
        let is_mine = look_up.provider == self.provider.kind();
        let event = match look_up.state {
            LookUpState::Registered { .. } if is_mine => {
                let reading = |registered| Reading {
                    chat: due.chat,
                    order: id,
                    registered,
                };
                return Some(look_up.registered().map(reading));
            }
            LookUpState::Refused(_) => LookUpEvent::TryAgain { order: id },
            _ => LookUpEvent::NothingYet { order: id },
        };
        self.told(due.chat, id, event, resting).await?;
        Some(None)
    }

    async fn read(
        &self,
        readings: Vec<Reading>,
        resting: &mut Resting,
        failures: &mut u32,
    ) -> Option<()> {
        let mut registered: Vec<Registered> = Vec::new();
        for reading in &readings {
            if !registered.contains(&reading.registered) {
                registered.push(reading.registered.clone());
            }
        }
        let now = self.clock.now();
        let answer = self.provider.read(&registered, now);
        let Ok(shown) = self.unless_stopped("read", answer).await? else {
            *failures += 1;
            // It may be about these alone: the others have their turn.
            if *failures >= OTHERS_TURN {
                for reading in &readings {
                    self.let_rest(resting, reading.chat, reading.order);
                }
            }
            return rest(*failures, &self.clock, self.state.stop()).await;
        };
        *failures = 0;
        for reading in readings {
            let number = &reading.registered.number;
            let shown = shown.iter().find(|shown| shown.number == *number);
            let event = event_of(reading.order, shown, false);
            self.told(reading.chat, reading.order, event, resting)
                .await?;
            if let Some(stopped) = stopped(reading.order, shown) {
                self.told(reading.chat, reading.order, stopped, resting)
                    .await?;
            }
        }
        Some(())
    }

    /// Tells the conversation; an order that would be due again at once rests.
    async fn told(
        &self,
        chat: ChatId,
        id: OrderId,
        event: LookUpEvent,
        resting: &mut Resting,
    ) -> Option<()> {
        // A clock that jumps on meanwhile makes it due again, and that is no standstill.
        let before = self.clock.now();
        let told = self.tell(chat, event, Ack::None).await?;
        let moved_on = match &told {
            Told::Done(orders) => orders.iter().any(|order| {
                let read_at = order.look_up.as_ref().and_then(|look_up| look_up.read_at);
                order.id == id && read_at.is_none_or(|at| at > before)
            }),
            Told::Failed => false,
        };
        if !moved_on {
            self.let_rest(resting, chat, id);
        }
        Some(())
    }

    fn let_rest(&self, resting: &mut Resting, chat: ChatId, id: OrderId) {
        resting.insert((chat, id), self.clock.now() + REST);
    }
}

/// What the conversation hears of what a provider shows, or does not have.
pub fn event_of(order: OrderId, shown: Option<&Shown>, pushed: bool) -> LookUpEvent {
    match shown {
        None => LookUpEvent::Gone { order },
        Some(Shown {
            id,
            state: Some(state),
            ..
        }) => LookUpEvent::Shown {
            order,
            id: id.clone(),
            state: state.clone(),
            pushed,
        },
        Some(Shown { stopped: true, .. }) => LookUpEvent::Stopped { order },
        Some(_) => LookUpEvent::NothingYet { order },
    }
}

/// What is told besides, where the provider showed something and has stopped looking.
pub fn stopped(order: OrderId, shown: Option<&Shown>) -> Option<LookUpEvent> {
    let last = shown.filter(|shown| shown.stopped && shown.state.is_some());
    last.map(|_| LookUpEvent::Stopped { order })
}

fn look_up_of(orders: &[Order], id: OrderId) -> Option<&LookUp> {
    let order = orders.iter().find(|order| order.id == id)?;
    order.look_up.as_ref()
}
