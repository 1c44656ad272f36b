//! Which orders are the provider's to look at, as far as the conversation has to know.

use crate::advice;
use crate::chat::turn::Turn;
use crate::model::Order;

/// Whether the provider sees what happens to an order, or soon will: nobody is asked what tracking shows.
pub fn is_left_to_provider(turn: &Turn, order: &Order) -> bool {
    let Some(provider) = turn.look_up else {
        return false;
    };
    let agreed = turn.person.agreed_to(provider) == Some(true);
    match &order.look_up {
        Some(look_up) => agreed && look_up.may_be_watched(),
        None => (agreed || is_to_be_asked(turn)) && is_worth_watching(turn, order),
    }
}

/// The person was never asked whether numbers may go to this provider.
pub fn is_to_be_asked(turn: &Turn) -> bool {
    let Some(provider) = turn.look_up else {
        return false;
    };
    turn.person.look_ups_asked != Some(provider) && turn.person.agreed_to(provider).is_none()
}

pub fn is_worth_watching(turn: &Turn, order: &Order) -> bool {
    turn.with_context(order, |context| advice::is_worth_watching(order, context))
}
