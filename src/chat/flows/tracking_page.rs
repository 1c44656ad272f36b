//! The text of a tracking page, at any place of the conversation: it belongs to the order with its number, else the person is asked.

use crate::chat::flows::shown::Belongs;
use crate::chat::flows::{edit_order, new_order, scan_told, shown, understood};
use crate::chat::input::{self, Heard, TrackingHistory, numbers};
use crate::chat::screens::tracking_page as screen;
use crate::chat::turn::Turn;
use crate::model::{
    Dialogue, Doubt, Draft, GivenNumber, OrderId, TrackingSource, TrackingStage, TrackingState,
};
use chrono::NaiveDate;

/// Whether a text is a tracking page. There long rows of digits stand, which are no secrets.
pub fn is_one(heard: &Heard) -> bool {
    let kept = |page: &TrackingHistory| page.state.number.clone().unwrap_or_default();
    heard
        .tracking_page()
        .is_some_and(|page| !input::is_sensitive(&kept(page)))
}

/// Takes a text that is a tracking page, pasted or read in a picture; `false` if it is none.
pub fn answer(turn: &mut Turn, heard: &Heard, source: TrackingSource) -> bool {
    let Some(TrackingHistory { mut state, other }) = heard.tracking_page().cloned() else {
        return false;
    };
    if matches!(turn.person.dialogue, Dialogue::PlacingTracking { .. }) {
        turn.person.dialogue = *turn.resume();
    }
    let found = numbers::find(heard.text);
    let named: Vec<&str> = found.iter().map(|found| found.text.as_str()).collect();
    state.source = source;
    let Some(mut other) = other else {
        place(turn, state, &named);
        return true;
    };
    other.source = source;
    let began = begin_of_way(turn, &belongs(turn, &state, &named));
    match (fits(&state, began), fits(&other, began)) {
        (false, true) => place(turn, other, &named),
        (true, false) => place(turn, state, &named),
        _ => ask_day(turn, state, other),
    }
    true
}

/// A page whose days are sure.
fn place(turn: &mut Turn, state: TrackingState, named: &[&str]) {
    match belongs(turn, &state, named) {
        Belongs::ToOrder(id) => tell(turn, id, state),
        Belongs::ToDraft(draft) => tell_draft(turn, *draft, state),
        Belongs::ToNewOrder => begin(turn, state),
        Belongs::Unknown => shown::ask_order(turn, state),
    }
}

fn ask_day(turn: &mut Turn, state: TrackingState, other: TrackingState) {
    screen::ask_day(turn, &state, &other);
    shown::wait(turn, state, Some(Box::new(other)));
}

/// The day before which the parcel of an order cannot have been on its way.
fn begin_of_way(turn: &Turn, of: &Belongs) -> Option<NaiveDate> {
    match of {
        Belongs::ToOrder(id) => turn.open_order(*id)?.paid_on,
        Belongs::ToDraft(draft) => draft.paid_on,
        Belongs::ToNewOrder | Belongs::Unknown => None,
    }
}

fn fits(state: &TrackingState, began: Option<NaiveDate>) -> bool {
    let first = state.events.first().map(|event| event.on);
    first.zip(began).is_none_or(|(first, began)| began <= first)
}

/// Which day a scan was on was told, for a page whose days can be read in two ways.
pub fn day_chosen(turn: &mut Turn, day: NaiveDate) {
    let Dialogue::PlacingTracking {
        state,
        other: Some(other),
        ..
    } = turn.person.dialogue.clone()
    else {
        return turn.notice("notice-answered");
    };
    turn.person.dialogue = *turn.resume();
    let (asked, _) = screen::asked_days(&state, &other);
    let chosen = if day == asked { state } else { other };
    let number = chosen.number.clone();
    place(
        turn,
        *chosen,
        &number.as_deref().into_iter().collect::<Vec<_>>(),
    );
}

/// The order that the page is about was chosen; none if it is not watched yet.
pub fn chosen(turn: &mut Turn, order: Option<OrderId>) {
    let Dialogue::PlacingTracking {
        state, other: None, ..
    } = turn.person.dialogue.clone()
    else {
        return turn.notice("notice-answered");
    };
    turn.person.dialogue = *turn.resume();
    match order {
        Some(id) if state.source == TrackingSource::Person => scan_told::tell(turn, id, *state),
        Some(id) => tell(turn, id, *state),
        None => begin(turn, *state),
    }
}

fn belongs(turn: &Turn, state: &TrackingState, named: &[&str]) -> Belongs {
    let has_number = |number: &GivenNumber| match number {
        GivenNumber::Number(number) => named.contains(&number.as_str()),
        GivenNumber::NoneGiven => false,
    };
    if let Some(order) = turn.open_orders().find(|order| has_number(&order.number)) {
        return Belongs::ToOrder(order.id);
    }
    let is_nameless = state.number.is_none();
    match &turn.person.dialogue {
        Dialogue::Editing { order, .. } if is_nameless && turn.open_order(*order).is_some() => {
            Belongs::ToOrder(*order)
        }
        Dialogue::Adding { draft, .. }
            if is_nameless || draft.number.as_ref().is_none_or(has_number) =>
        {
            Belongs::ToDraft(draft.clone())
        }
        _ if turn.open_orders().next().is_none() => Belongs::ToNewOrder,
        _ => match delivered_one(turn, state) {
            Some(order) => Belongs::ToOrder(order),
            None => Belongs::Unknown,
        },
    }
}

/// The one watched order, of which it was told that it is here: a page without a number that ends with a delivery is its page.
fn delivered_one(turn: &Turn, state: &TrackingState) -> Option<OrderId> {
    let last = state.last().filter(|_| state.number.is_none())?;
    let order = turn.open_order(turn.only_open()?)?;
    let is_here = turn.facts(order).arrived_on.is_some();
    (is_here && last.stage == TrackingStage::Delivered).then_some(order.id)
}

fn tell(turn: &mut Turn, id: OrderId, state: TrackingState) {
    let Some(mut order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    let told = shown::record(turn, &mut order, state);
    order.touch(turn.now);
    turn.keep(order.clone());
    screen::show(turn, &order, told);
    edit_order::go_on_below(turn, id);
}

fn tell_draft(turn: &mut Turn, mut draft: Draft, state: TrackingState) {
    // What waits to be confirmed shows it.
    if !draft.unconfirmed {
        turn.say(screen::summary_of_new(turn, &state), Vec::new());
    }
    if let Some(number) = state.number.clone().filter(|_| draft.number.is_none()) {
        match numbers::only_tracking_number(&number) {
            Some(sure) => draft.number = Some(GivenNumber::Number(sure)),
            None => draft.doubts.push(Doubt::Number(number)),
        }
    }
    draft.tracking_state = Some(state);
    new_order::understood(turn, draft);
}

/// The page is the first that is known of an order: the rest is asked.
fn begin(turn: &mut Turn, state: TrackingState) {
    turn.return_to_adding();
    let adding = match std::mem::take(&mut turn.person.dialogue) {
        Dialogue::Adding { draft, .. } => Some(*draft),
        _ => None,
    };
    let draft = understood::before(Draft::default(), adding);
    turn.speak_below();
    tell_draft(turn, draft, state);
}
