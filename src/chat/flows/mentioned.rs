//! What is told of an order before one is begun is kept for a while: a number that was explained, a store that was named beside a
//! question. The order that begins next has it, and it is said.

use crate::chat::flows::understood;
use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, Heard};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Doubt, Draft, Mentioned, OrderEvent};
use chrono::Duration;

/// Who comes back later begins anew.
const KEPT: Duration = Duration::hours(24);

/// Keeps what a text tells while nothing is asked. Beside orders that are watched only a number is surely another one's.
pub fn note(turn: &mut Turn, heard: &Heard) {
    let facts = heard.mentioned();
    if *facts == PageFacts::default() {
        return;
    }
    let is_known = understood::known_order(turn, facts).is_some();
    let is_of_many = heard.orders().is_some() || facts.numbers.len() > 1;
    let is_idle = turn.person.dialogue == Dialogue::Idle;
    if !is_idle || is_known || is_of_many || input::tells_new_number(heard.text) {
        return;
    }
    let number = PageFacts {
        numbers: facts.numbers.clone(),
        ..PageFacts::default()
    };
    let told = match turn.open_orders().next() {
        Some(_) => number,
        None => PageFacts {
            store: facts.store.clone(),
            store_name: facts.store_name.clone(),
            order_number: facts.order_number.clone(),
            shipped: facts.shipped.clone(),
            paid: facts.paid.clone(),
            expected: facts.expected.clone(),
            protection_end: facts.protection_end.clone(),
            protection_length: facts.protection_length,
            amount: facts.amount.clone(),
            payment: facts.payment,
            ..number
        },
    };
    let earlier = taken(turn).unwrap_or_default();
    let mut draft = match earlier.has_come() || understood::is_another(&earlier, &told) {
        true => Draft::default(),
        false => earlier,
    };
    understood::take(&mut draft, told);
    draft.unconfirmed = false;
    draft.doubts.retain(Doubt::is_of_number);
    if draft != Draft::default() {
        let at = turn.now;
        turn.person.mentioned = Some(Box::new(Mentioned { draft, at }));
    }
}

/// Keeps an order that is in the person's hands before it was watched: they may find something wrong with it.
pub fn keep_came(turn: &mut Turn, mut draft: Draft) {
    (draft.unconfirmed, draft.ask_received) = (false, false);
    draft.waiting.clear();
    draft.told.push(OrderEvent::Arrived);
    let at = turn.now;
    turn.person.mentioned = Some(Box::new(Mentioned { draft, at }));
}

/// Fills the order of which something is found wrong with what was told of it before it came.
pub fn fill_came(turn: &mut Turn, draft: &mut Draft) {
    if let Some(mentioned) = &mut turn.person.mentioned {
        mentioned.draft.told.clear();
    }
    fill(turn, draft);
}

/// Forgets what nobody came back to.
pub fn forget_old(turn: &mut Turn) {
    let now = turn.now;
    let mentioned = turn.person.mentioned.take();
    turn.person.mentioned = mentioned.filter(|mentioned| now - mentioned.at < KEPT);
}

/// Fills a new order with what was told before, unless that was about another one.
pub fn fill(turn: &mut Turn, draft: &mut Draft) {
    if !draft.is_of_one() {
        return;
    }
    // One that came is not the one that begins now.
    let Some(mut known) = taken(turn).filter(|known| !known.has_come()) else {
        return;
    };
    let has_number = draft.number.is_some() || draft.doubts.iter().any(Doubt::is_of_number);
    let other_store = draft.store.is_some() && known.store.is_some() && draft.store != known.store;
    let other_number = known.number.is_some() && has_number && draft.number != known.number;
    if other_store || other_number {
        return;
    }
    if !has_number {
        draft.number = known.number.take();
        draft.doubts.splice(0..0, known.doubts);
    }
    if draft.store.is_none() {
        (draft.store, draft.store_name) = (known.store, known.store_name);
    }
    draft.order_number = draft.order_number.take().or(known.order_number);
    if !draft.not_shipped {
        draft.shipped_on = draft.shipped_on.or(known.shipped_on);
    }
    draft.paid_on = draft.paid_on.or(known.paid_on);
    draft.expected_on = draft.expected_on.or(known.expected_on);
    draft.protection_end = draft.protection_end.or(known.protection_end);
    draft.protection_length = draft.protection_length.or(known.protection_length);
    draft.amount = draft.amount.take().or(known.amount);
    draft.payment = draft.payment.or(known.payment);
}

/// What was told before; it is not kept any longer.
fn taken(turn: &mut Turn) -> Option<Draft> {
    Some(turn.person.mentioned.take()?.draft)
}
