//! Look-ups: which orders a provider of tracking data is asked to watch, and what becomes of its answers.
//!
//! At the end of each turn [`plan`] has what is worth watching registered, and [`forget_lost`] has deleted what nobody wants any
//! more: whatever the turn did, and however it came to it.

use crate::advice;
use crate::chat::event::LookUpEvent;
use crate::chat::flows::look_up_news;
use crate::chat::turn::Turn;
use crate::model::{
    Changes, GivenNumber, LookUp, LookUpProvider, LookUpRefusal, LookUpRequest, LookUpState, Order,
    OrderId, Outgoing, PersonState, Registered, TrackingState,
};
use chrono::{DateTime, Duration, Utc};

/// The provider answered.
pub fn answered(turn: &mut Turn, event: LookUpEvent) {
    match event {
        LookUpEvent::Registered { order, number, id } => {
            settle(turn, order, &number, LookUpState::Registered { id });
        }
        LookUpEvent::Refused { order, number, why } => {
            settle(turn, order, &number, LookUpState::Refused(why));
        }
        LookUpEvent::Shown {
            order,
            id,
            state,
            pushed,
        } => {
            shows(turn, order, state, pushed);
            is_known_as(turn, order, id);
        }
        LookUpEvent::NothingYet { order } => shows_nothing(turn, order),
        LookUpEvent::Stopped { order } => stops(turn, order),
        LookUpEvent::Gone { order } => is_gone(turn, order),
        LookUpEvent::TryAgain { order } => try_again(turn, order),
    }
}

/// Has the orders registered that are worth it, and sees to it that what is watched is asked about again.
pub fn plan(turn: &mut Turn) {
    for place in 0..turn.orders.len() {
        let order = &turn.orders[place];
        let (planned, request) = planned(turn, order);
        turn.orders[place].look_up = planned;
        if let Some(request) = request {
            turn.ask_provider(request);
        }
    }
}

/// Has the registrations deleted that nobody wants any more: those of the state before that the changes leave nowhere.
pub fn forget_lost(before: &PersonState, changes: &mut Changes) {
    let registered = registrations(before);
    if registered.is_empty() {
        return;
    }
    let held = registrations(&changes.apply(before.clone()));
    let asked: Vec<Registered> = deletions(changes).cloned().collect();
    let mut lost: Vec<Registered> = Vec::new();
    for registered in registered {
        let is = |other: &Registered| is_same(other, &registered);
        if !held.iter().any(is) && !asked.iter().any(is) && !lost.iter().any(is) {
            lost.push(registered);
        }
    }
    let request = |registered| Outgoing::LookUp(LookUpRequest::Forget(registered));
    changes.outgoing.extend(lost.into_iter().map(request));
}

/// What the look-up of an order becomes, and what the provider is to be asked for that.
fn planned(turn: &Turn, order: &Order) -> (Option<LookUp>, Option<LookUpRequest>) {
    let kept = order.look_up.clone().filter(|look_up| {
        is_number_of(order, &look_up.number)
            && turn.person.agreed_to(look_up.provider) == Some(true)
    });
    if let Some(mut look_up) = kept {
        let next = (order.closed_at.is_none()).then(|| next_reading(turn, order, &look_up));
        let is_asked = turn
            .look_up
            .is_none_or(|provider| provider == look_up.provider);
        let next = next.flatten().filter(|_| is_asked);
        // Who is asked about it already stays at their time.
        look_up.read_at = next.map(|next| look_up.read_at.unwrap_or(next));
        return (Some(look_up), None);
    }
    let Some((provider, number)) = wanted(turn, order) else {
        return (None, None);
    };
    let look_up = LookUp {
        number: number.clone(),
        provider,
        state: LookUpState::Wanted,
        since: turn.now,
        changed_at: None,
        is_pushed: false,
        read_at: None,
        news: None,
    };
    let request = LookUpRequest::Register {
        provider,
        order: order.id,
        number,
    };
    (Some(look_up), Some(request))
}

fn next_reading(turn: &Turn, order: &Order, look_up: &LookUp) -> Option<DateTime<Utc>> {
    turn.with_context(order, |context| {
        advice::next_reading(order, look_up, context)
    })
}

/// Who is to watch an order, under which number.
fn wanted(turn: &Turn, order: &Order) -> Option<(LookUpProvider, String)> {
    let agreed = |provider: &LookUpProvider| turn.person.agreed_to(*provider) == Some(true);
    let provider = turn.look_up.filter(agreed)?;
    // Most are closed, and facts take time.
    order.closed_at.is_none().then_some(())?;
    let GivenNumber::Number(number) = &order.number else {
        return None;
    };
    let worth = turn.with_context(order, |context| advice::is_worth_watching(order, context));
    worth.then(|| (provider, number.clone()))
}

/// The provider took a number, or did not.
fn settle(turn: &mut Turn, id: OrderId, number: &str, state: LookUpState) {
    let now = turn.now;
    let is_refused = state == LookUpState::Refused(LookUpRefusal::Number);
    let mut is_settled = false;
    change(turn, id, |look_up| {
        if look_up.number == number && look_up.state == LookUpState::Wanted {
            look_up.state = state;
            look_up.since = now;
            is_settled = true;
        }
    });
    let order = turn.open_order(id).filter(|_| is_refused && is_settled);
    if let Some(mut order) = order.cloned() {
        look_up_news::take_refusal(turn, &mut order);
        turn.keep(order);
    }
}

/// Changes an order's look-up; the provider is asked again when it is time from now.
fn change(turn: &mut Turn, order: OrderId, change: impl FnOnce(&mut LookUp)) {
    let mut orders = turn.orders.iter_mut();
    let order = orders.find(|known| known.id == order);
    if let Some(look_up) = order.and_then(|order| order.look_up.as_mut()) {
        change(look_up);
        look_up.read_at = None;
    }
}

/// The person is told, and asked again what the provider saw for them.
///
/// That it stopped may be told a second time.
fn stops(turn: &mut Turn, order: OrderId) {
    let now = turn.now;
    let is_watched = |order: &Order| order.look_up.as_ref().is_some_and(LookUp::is_watched);
    if !turn
        .orders
        .iter()
        .any(|known| known.id == order && is_watched(known))
    {
        return;
    }
    if let Some(mut order) = turn.open_order(order).cloned() {
        look_up_news::take_end(turn, &mut order);
        turn.keep(order);
    }
    change(turn, order, |look_up| {
        if let LookUpState::Registered { id } = &look_up.state {
            look_up.state = LookUpState::Stopped { id: id.clone() };
            look_up.since = now;
        }
    });
}

/// A registration that had held for long is made again; of one that had not, another would be paid for in vain.
fn is_gone(turn: &mut Turn, order: OrderId) {
    let held = Duration::hours(advice::rules().look_up.refused_again_hours.into());
    let long_ago = turn.now - held;
    let mut orders = turn.orders.iter_mut();
    let known = orders.find(|known| known.id == order);
    let is_long = |look_up: &LookUp| look_up.is_watched() && look_up.since <= long_ago;
    match known {
        Some(known) if known.look_up.as_ref().is_some_and(is_long) => known.look_up = None,
        _ => stops(turn, order),
    }
}

/// The provider may come to know a parcel by another id.
fn is_known_as(turn: &mut Turn, order: OrderId, new: String) {
    let mut orders = turn.orders.iter_mut();
    let known = orders.find(|known| known.id == order);
    if let Some(look_up) = known.and_then(|order| order.look_up.as_mut())
        && let LookUpState::Registered { id } = &mut look_up.state
        && !new.is_empty()
    {
        *id = new;
    }
}

/// What it refused for want of quota is wanted as if it had never been asked.
fn try_again(turn: &mut Turn, order: OrderId) {
    let mut orders = turn.orders.iter_mut();
    let order = orders.find(|known| known.id == order);
    let waits = |look_up: &LookUp| {
        matches!(
            look_up.state,
            LookUpState::Refused(LookUpRefusal::NoQuota | LookUpRefusal::DailyLimit)
        )
    };
    if let Some(order) = order
        && order.look_up.as_ref().is_some_and(waits)
    {
        order.look_up = None;
    }
}

/// The provider shows this.
fn shows(turn: &mut Turn, id: OrderId, state: TrackingState, pushed: bool) {
    let now = turn.now;
    let Some(mut order) = turn.open_order(id).cloned() else {
        return change(turn, id, |_| {});
    };
    let events = |order: &Order| order.tracking.as_ref().map(|known| known.events.clone());
    let known = events(&order);
    look_up_news::take(turn, &mut order, state, pushed);
    let is_new = events(&order) != known;
    turn.keep(order);
    change(turn, id, |look_up| {
        if is_new {
            look_up.changed_at = Some(now);
            // A reading that brings something new shows that the provider does not tell its news by itself.
            look_up.is_pushed = pushed;
        }
        look_up.is_pushed |= pushed;
    });
}

fn shows_nothing(turn: &mut Turn, id: OrderId) {
    if let Some(mut order) = turn.open_order(id).cloned() {
        look_up_news::take_nothing(turn, &mut order);
        turn.keep(order);
    }
    change(turn, id, |_| {});
}

fn registrations(state: &PersonState) -> Vec<Registered> {
    let look_ups = state
        .orders
        .iter()
        .filter_map(|order| order.look_up.as_ref());
    look_ups.filter_map(LookUp::registered).collect()
}

fn deletions(changes: &Changes) -> impl Iterator<Item = &Registered> {
    changes
        .outgoing
        .iter()
        .filter_map(|outgoing| match outgoing {
            Outgoing::LookUp(LookUpRequest::Forget(registered)) => Some(registered),
            _ => None,
        })
}

fn is_same(one: &Registered, other: &Registered) -> bool {
    one.provider == other.provider && one.number == other.number
}

fn is_number_of(order: &Order, number: &str) -> bool {
    matches!(&order.number, GivenNumber::Number(known) if known == number)
}
