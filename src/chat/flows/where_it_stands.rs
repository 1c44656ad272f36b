//! Where a parcel stands, told with its number or before it is watched, as a carrier writes it: "your parcel is at the post office".

use crate::chat::flows::{
    free_words, not_understood, shown_in_words, told, understood, which_order,
};
use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::talk;
use crate::chat::turn::Turn;
use crate::model::Tracking;

/// What needs a deed soon: it waits, or is kept, or goes back.
fn stands(shown: &Tracking) -> bool {
    use Tracking as T;
    matches!(
        shown,
        T::AtPickup(_) | T::DeliveryFailed(_) | T::HeldByCustoms | T::Returned
    )
}

/// Where a parcel stands that is not watched yet, as a carrier writes it or a buyer tells it: its order begins with that.
pub fn begins(turn: &mut Turn, heard: &Heard) -> bool {
    let facts = heard.mentioned();
    let is_first = turn.open_orders().next().is_none();
    let is_of_seller = heard.sure().is_some_and(Intent::is_of_seller);
    if !is_first || is_of_seller {
        return false;
    }
    let is_delivered = facts.says_delivered || !facts.delivered.is_empty();
    if is_delivered && facts.not_received {
        take(turn, heard, None);
        turn.preface(talk::at_large(turn, Intent::DeliveredNotHere));
        return true;
    }
    let Some(shown) = heard.shown().filter(stands) else {
        return false;
    };
    let is_of_carrier = matches!(shown, Tracking::AtPickup(_) | Tracking::DeliveryFailed(_));
    if !is_of_carrier && input::speaks_as_seller(heard.text) {
        return false;
    }
    not_understood::say_what_is_spoken(turn, heard);
    take(turn, heard, Some(shown));
    true
}

/// What a carrier writes of a watched order, with its number: that it waits, or could not be handed over.
pub fn of_carrier(turn: &mut Turn, heard: &Heard) -> bool {
    let facts = heard.mentioned();
    let is_of_carrier = |shown: &Tracking| {
        let waits = matches!(shown, Tracking::AtPickup(_) | Tracking::DeliveryFailed(_));
        waits && facts.numbers.len() == 1 && facts.order_number.is_none() && !facts.tells_when()
    };
    let Some(shown) = heard.shown().filter(is_of_carrier) else {
        return false;
    };
    let order = understood::known_order(turn, facts).cloned();
    if let Some(order) = &order {
        shown_in_words::shows(turn, order, shown);
    }
    order.is_some()
}

/// Where the parcel with a number stands: that begins its order, or tells of the watched one.
pub fn with_number(turn: &mut Turn, heard: &Heard) -> bool {
    let facts = heard.mentioned();
    let is_of_one = facts.numbers.len() == 1;
    let Some(shown) = heard.shown().filter(|shown| is_of_one && stands(shown)) else {
        return false;
    };
    match understood::known_order(turn, facts).map(|order| order.id) {
        Some(order) => free_words::tells_news(turn, heard, Some(order)),
        None => {
            take(turn, heard, Some(shown));
            true
        }
    }
}

fn take(turn: &mut Turn, heard: &Heard, shown: Option<Tracking>) {
    let facts = heard.mentioned().clone();
    let tracking = shown.or(facts.tracking);
    // "Ozon: your order is at the point": the sender names itself.
    let of_sender = || which_order::store_named(turn, heard.text).map(str::to_owned);
    let store = facts.store.clone().or_else(of_sender);
    let told = PageFacts {
        tracking,
        store,
        ..facts
    };
    told::take_facts(turn, told);
}
