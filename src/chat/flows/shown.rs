//! What a tracking page shows goes into its order; the person confirms it, or says that the parcel is theirs all the same.

use crate::advice::{self, Verdict};
use crate::chat::screens::tracking_reasons::judge;
use crate::chat::screens::{card, tracking_page as screen};
use crate::chat::turn::Turn;
use crate::model::{
    Dialogue, Draft, Order, OrderEvent, OrderId, Tracking, TrackingSource, TrackingStage,
    TrackingState,
};

/// Whose page it is.
pub(super) enum Belongs {
    ToOrder(OrderId),
    /// To the order that is being taken down.
    ToDraft(Box<Draft>),
    ToNewOrder,
    Unknown,
}

/// Judges what a page shows of an order, and records it; what to say of it.
pub fn record(turn: &Turn, order: &mut Order, state: TrackingState) -> String {
    let verdict = judge(turn, order, &state);
    let source = state.source;
    note_sending(turn, order, &state, verdict.shows);
    order.tell_tracking(state, turn.now);
    order.snoozed_until = None;
    let event = OrderEvent::Tracking(verdict.shows);
    if !turn.was_told_today(order, &event) {
        order.record_shown(verdict.shows, source, turn.now);
    }
    screen::told(turn, order, &verdict)
}

/// The same of what a provider shows, which says the same again and again; what it comes to.
pub fn record_provided(turn: &Turn, order: &mut Order, state: TrackingState) -> Verdict {
    let verdict = judge(turn, order, &state);
    note_sending(turn, order, &state, verdict.shows);
    order.tracking = Some(state);
    let event = OrderEvent::Tracking(verdict.shows);
    // On which day it says so now changes nothing of what the person confirmed.
    let is_confirmed = matches!(verdict.shows, Tracking::Delivered(_))
        && order.told_tracking().is_some_and(|told| {
            matches!(told.event, OrderEvent::Tracking(Tracking::Delivered(_)))
                && told.source == TrackingSource::Person
        });
    if !is_confirmed && !is_told(order, &event) {
        order.record_shown(verdict.shows, TrackingSource::Provider, turn.now);
    }
    verdict
}

/// What was scanned was sent, whatever was said before; what was cancelled stays so until the person says otherwise.
fn note_sending(turn: &Turn, order: &mut Order, state: &TrackingState, shows: Tracking) {
    let is_open = order.shipped_on.is_none() && turn.facts(order).cancelled_on.is_none();
    let is_mine = !matches!(shows, Tracking::NotMine(_));
    let mut scans = state.events.iter();
    let first = scans.find(|event| event.stage != TrackingStage::LabelOnly);
    if let Some(first) = first.filter(|_| is_open && is_mine) {
        order.shipped_on = Some(first.on);
        order.record(OrderEvent::Shipped, turn.now);
    }
}

/// Asks whose it is what tracking shows.
pub fn ask_order(turn: &mut Turn, state: TrackingState) {
    screen::ask_order(turn, &state);
    wait(turn, state, None);
}

/// What tracking shows waits for an answer: whose it is, or in which of two ways its days are read.
pub fn wait(turn: &mut Turn, state: TrackingState, other: Option<Box<TrackingState>>) {
    turn.person.dialogue = Dialogue::PlacingTracking {
        state: Box::new(state),
        other,
        resume: turn.resume(),
    };
}

/// Judges again what is known of an order, after something else was told.
pub fn again(turn: &mut Turn, mut order: Order) {
    let Some(state) = order.tracking.clone() else {
        return;
    };
    let verdict = judge(turn, &order, &state);
    if !is_told(&order, &OrderEvent::Tracking(verdict.shows)) {
        order.record_shown(verdict.shows, state.source, turn.now);
        turn.keep(order.clone());
    }
    let told = screen::told(turn, &order, &verdict);
    screen::show(turn, &order, told);
}

/// What the page of an order comes to, by all that is told of it.
pub fn verdict(turn: &Turn, order: &Order) -> Option<Tracking> {
    let facts = turn.facts(order);
    Some(judge(turn, order, facts.page?).shows)
}

/// Records what the page comes to now, if something that was told since has made it another thing.
pub fn record_change(turn: &Turn, order: &mut Order, before: Option<Tracking>) {
    let source = order.tracking.as_ref().map(|state| state.source);
    let now = verdict(turn, order).filter(|now| Some(*now) != before);
    if let (Some(now), Some(source)) = (now, source) {
        order.record_shown(now, source, turn.now);
    }
}

/// Whether this is what was told of tracking last.
fn is_told(order: &Order, event: &OrderEvent) -> bool {
    order
        .told_tracking()
        .is_some_and(|told| told.event == *event)
}

/// It is as the page shows.
pub fn confirm(turn: &mut Turn, mut order: Order) {
    order.confirm_shown();
    save(turn, order);
}

/// The parcel is the person's, whatever speaks against it.
pub fn is_mine(turn: &mut Turn, mut order: Order) {
    let Some(state) = order.tracking.clone() else {
        return turn.notice("notice-old-button");
    };
    let home = turn.person.country.as_deref();
    let shows = turn.with_context(&order, |context| {
        advice::taken_as_mine(&state, context, home)
    });
    order.own_number = state.number.clone();
    order.record_shown(shows, state.source, turn.now);
    // Whether a parcel that was delivered is in their hands is still to be said.
    if !matches!(shows, Tracking::Delivered(_)) {
        order.confirm_shown();
    }
    save(turn, order);
}

fn save(turn: &mut Turn, mut order: Order) {
    let id = order.id;
    order.touch(turn.now);
    turn.keep(order);
    turn.notice_of_press("notice-noted");
    card::show(turn, id);
}
