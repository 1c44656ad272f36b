//! "Why is it not tracked?", asked from the menu, by /why, or of a number.

use crate::advice::Clues;
use crate::chat::callback::OrderPress;
use crate::chat::screens::{number_buttons, orders, questions, why};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, OrderId};
use tracking_number::examine;

/// Asked without a number: of the one order that is not tracked, after a choice of one, or of parcels at large.
pub fn asked(turn: &mut Turn) {
    turn.speak_below();
    let is_adding = matches!(turn.person.dialogue, Dialogue::Adding { .. });
    let untracked: Vec<OrderId> = turn
        .open_orders()
        .filter(|order| turn.with_context(order, |context| Clues::of_order(context).is_untracked()))
        .map(|order| order.id)
        .collect();
    match untracked[..] {
        [only] if !is_adding => {
            if let Some(order) = turn.open_order(only).cloned() {
                why::of_order(turn, &order);
            }
        }
        [_, ..] if !is_adding => orders::choose(turn, OrderPress::Untracked, 0),
        _ => why::of_parcels(turn),
    }
    questions::ask_again_below(turn);
}

/// Asked of a number that was explained, in its message.
pub fn of_number(turn: &mut Turn, number: &str) {
    let watch = number_buttons::watch_buttons(turn, &[examine(number)]);
    why::of_number(turn, number, watch);
}
