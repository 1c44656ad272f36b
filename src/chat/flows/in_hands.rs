//! "Is it in your hands?", answered in words: "yes", "не пришло", "the neighbour had it".

use crate::chat::callback::{OrderPress, Press};
use crate::chat::flows::{all_well, order_actions, which_order};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::in_hands;
use crate::chat::turn::Turn;
use crate::model::{Dialogue, OrderId, Question};

/// Takes a text as the answer, where the last message asks so; `false` if it is none.
pub fn typed(turn: &mut Turn, heard: &Heard) -> bool {
    let is_open = match turn.person.dialogue {
        Dialogue::Idle => true,
        // Whether a parcel came is no name.
        Dialogue::Editing { question, .. } => question == Question::Name,
        _ => false,
    };
    let answer = is_open.then(|| said(heard)).flatten();
    let tells = input::yes_or_no(heard.text).is_none();
    let asked = asked(turn).or_else(|| only_one(turn).filter(|_| tells));
    let Some((is_here, id)) = answer.zip(asked) else {
        return false;
    };
    if which_order::order_named(turn, heard.text).is_some_and(|named| named != id) {
        return false;
    }
    turn.person.dialogue = *turn.resume();
    if let Some(order) = turn
        .open_order(id)
        .filter(|_| all_well::is_told(heard))
        .cloned()
    {
        all_well::note(turn, order);
        return true;
    }
    let press = match is_here {
        true => OrderPress::Received,
        false => OrderPress::TrackingRight,
    };
    order_actions::pressed(turn, id, press);
    true
}

/// Whether a text tells that the parcel came, or says no more than yes or no.
fn said(heard: &Heard) -> Option<bool> {
    match heard.sure() {
        Some(Intent::Arrived) => Some(true),
        Some(Intent::NotArrived | Intent::DeliveredNotHere) => Some(false),
        // "No, but the money is back."
        Some(Intent::MoneyBack) => None,
        _ => input::yes_or_no(heard.text).or_else(|| input::begins_with_yes_or_no(heard.text)),
    }
}

/// The order of which the last message asks it.
fn asked(turn: &Turn) -> Option<OrderId> {
    let about = |button| match Press::of(button)? {
        Press::Order(id, OrderPress::Received) => Some(id),
        _ => None,
    };
    let asked = turn.person.offered.iter().find_map(about)?;
    let order = turn.open_order(asked)?;
    in_hands::question(turn, order).map(|_| order.id)
}

/// Something else may have been said since; but only one parcel can be meant.
fn only_one(turn: &Turn) -> Option<OrderId> {
    let order = turn.open_order(turn.only_open()?)?;
    in_hands::question(turn, order).map(|_| order.id)
}
