//! Where a parcel stands, told with its number or before it is watched, as a carrier writes it: "your parcel is at the post office".

use crate::chat::flows::{free_words, not_understood, told, understood};
use crate::chat::input::page::PageFacts;
use crate::chat::input::{self, Heard, Intent};
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
    let is_first = turn.open_orders().next().is_none();
    let is_of_seller = heard.sure().is_some_and(Intent::is_of_seller);
    let Some(shown) = heard.shown().filter(stands) else {
        return false;
    };
    let is_of_carrier = matches!(shown, Tracking::AtPickup(_) | Tracking::DeliveryFailed(_));
    let may_be_of_seller = !is_of_carrier && input::speaks_as_seller(heard.text);
    if !is_first || is_of_seller || may_be_of_seller {
        return false;
    }
    not_understood::say_what_is_spoken(turn, heard);
    told::take_facts(
        turn,
        PageFacts {
            tracking: Some(shown),
            ..heard.mentioned().clone()
        },
    );
    true
}

/// Where the parcel with a number stands: that is told of the watched order with it, or begins one.
pub fn with_number(turn: &mut Turn, heard: &Heard) -> bool {
    let facts = heard.mentioned();
    let is_of_one = facts.numbers.len() == 1;
    let Some(shown) = heard.shown().filter(|shown| is_of_one && stands(shown)) else {
        return false;
    };
    let known = understood::known_order(turn, facts).map(|order| order.id);
    match known {
        Some(order) => return free_words::tells_news(turn, heard, Some(order)),
        None => told::take_facts(
            turn,
            PageFacts {
                tracking: facts.tracking.or(Some(shown)),
                ..facts.clone()
            },
        ),
    }
    true
}
