//! "It came, whole, all fine": what is told already is not asked. What is left is whether the order can be closed.

use crate::chat::callback::Press;
use crate::chat::flows::{make_order, mentioned, order_actions, which_order};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::screens::report_menu;
use crate::chat::turn::{Turn, row};
use crate::model::{Dialogue, Draft, Order, OrderEvent};

/// Whether a text tells that the parcel came, and that all is well with it.
pub fn is_told(heard: &Heard) -> bool {
    let is_wrong = |part: &Heard| part.sure() == Some(Intent::ArrivedWrong);
    heard.sure() == Some(Intent::Arrived)
        && !heard.text.contains('?')
        && !heard.parts().iter().any(is_wrong)
        && heard
            .pieces()
            .iter()
            .any(|place| says_well(heard.text[place.clone()].trim()))
}

/// "All good": a yes alone says less.
fn says_well(text: &str) -> bool {
    let is_more = text.split_whitespace().nth(1).is_some();
    is_more && input::yes_or_no(text).is_none() && input::agreement(text) == Some(true)
}

/// "All good", said of a parcel that came, as its card asks: it can be closed. `false` if it is no such answer.
pub fn typed(turn: &mut Turn, heard: &Heard) -> bool {
    let is_open = matches!(
        turn.person.dialogue,
        Dialogue::Idle | Dialogue::ChoosingZone { .. }
    );
    if !is_open || heard.text.contains('?') || !says_well(heard.text) {
        return false;
    }
    let order = which_order::order_meant(turn, heard.text, None);
    let order = order.and_then(|id| turn.open_order(id)).cloned();
    let Some(order) = order.filter(|order| has_come(turn, order)) else {
        return false;
    };
    turn.person.dialogue = *turn.resume();
    note(turn, order);
    true
}

/// It is here, and nothing is wrong with it as far as is known.
pub fn has_come(turn: &Turn, order: &Order) -> bool {
    let facts = turn.facts(order);
    facts.arrived_on.is_some() && facts.problem.is_none()
}

/// Notes it of a watched order. Where money is claimed or awaited, the card says what follows.
pub fn note(turn: &mut Turn, mut order: Order) {
    let is_open = {
        let facts = turn.facts(&order);
        facts.is_claimed() || facts.refund_agreed_on.is_some() || facts.problem.is_some()
    };
    if is_open {
        return order_actions::arrived(turn, order);
    }
    if turn.facts(&order).arrived_on.is_none() {
        order.record(OrderEvent::Arrived, turn.now);
    }
    order.touch(turn.now);
    turn.keep(order.clone());
    report_menu::ask_to_close(turn, &order);
}

/// The same of an order that is being taken down: nothing is left to watch.
pub fn note_of_draft(turn: &mut Turn, draft: Draft) {
    turn.person.dialogue = Dialogue::Idle;
    let watched = draft.about.and_then(|id| turn.open_order(id)).cloned();
    match watched {
        Some(order) => note(turn, order),
        None => {
            let begin = Press::Begin.button(turn.plain("button-begin-another", &[]));
            turn.show(turn.html("stand-arrived", &[]), vec![row(begin)]);
            mentioned::keep_came(turn, draft.clone());
        }
    }
    make_order::go_on_waiting(turn, draft.waiting);
}
