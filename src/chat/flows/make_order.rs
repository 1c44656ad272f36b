//! The answers become an order that is watched; the other orders and numbers of what was pasted come next.

use crate::chat::callback::Press;
use crate::chat::flows::{draft, edit_order, shared_number, shown};
use crate::chat::screens::{card, events, orders, question_order, questions};
use crate::chat::turn::{Turn, row};
use crate::model::{Dialogue, Draft, GivenNumber, OrderId, Question};

/// The order is watched from now on: its card comes at once, and below it what else is worth asking.
pub fn finish(turn: &mut Turn, mut draft: Draft, note: String) {
    turn.person.dialogue = Dialogue::Idle;
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
    }
    let waiting = std::mem::take(&mut draft.waiting);
    let more_numbers = std::mem::take(&mut draft.more_numbers);
    let Some(mut order) = draft::order(turn, draft) else {
        return;
    };
    turn.person.next_order += 1;
    let id = order.id;
    shared_number::compare(turn, &mut order);
    if turn.facts(&order).number_shared {
        turn.answer = events::told(turn, &order);
    }
    if let Some(state) = order.tracking.take() {
        turn.answer = shown::record(turn, &mut order, state);
    }
    turn.keep(order);
    card::show(turn, id);
    turn.speak_below();
    offer_alike(turn, id, &more_numbers);
    turn.person.dialogue = resumed(waiting);
    edit_order::follow_up(turn, id, note);
    if !matches!(turn.person.dialogue, Dialogue::Editing { .. }) {
        questions::ask_again_below(turn);
    }
}

/// The other numbers of the text, each to be watched by a tap.
fn offer_alike(turn: &mut Turn, id: OrderId, numbers: &[String]) {
    if numbers.is_empty() {
        return;
    }
    let watch = |number: &String| {
        let label = turn.plain("button-watch", &[("number", number.as_str().into())]);
        row(Press::WatchAlike(id, number.clone()).button(label))
    };
    let rows = numbers.iter().map(watch).collect();
    turn.say(turn.html("other-numbers", &[]), rows);
}

/// Watches another number of the same text: it has the store and the shipping day of the order that was made of it.
pub fn watch_alike(turn: &mut Turn, id: OrderId, number: String) {
    let given = GivenNumber::Number(number);
    let known = turn.open_orders().find(|order| order.number == given);
    if let Some(known) = known.map(|order| order.id) {
        turn.speak_below();
        return card::show(turn, known);
    }
    let Some(alike) = turn.orders.iter().find(|order| order.id == id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
    }
    let draft = Draft {
        store: Some(alike.store),
        store_name: alike.store_name,
        not_shipped: alike.shipped_on.is_none(),
        shipped_on: alike.shipped_on,
        number: Some(given),
        ..Draft::default()
    };
    let Some(mut order) = draft::order(turn, draft) else {
        return;
    };
    turn.person.next_order += 1;
    let id = order.id;
    shared_number::compare(turn, &mut order);
    turn.keep(order);
    turn.speak_below();
    card::show(turn, id);
    questions::ask_again_below(turn);
}

/// Goes on with the order of an earlier text, if one waits.
pub fn go_on_waiting(turn: &mut Turn, waiting: Vec<Draft>) {
    if turn.person.dialogue != Dialogue::Idle || waiting.is_empty() {
        return;
    }
    turn.person.dialogue = resumed(waiting);
    turn.speak_below();
    questions::ask_again_below(turn);
}

fn resumed(mut waiting: Vec<Draft>) -> Dialogue {
    let Some(next) = waiting.pop() else {
        return Dialogue::Idle;
    };
    Dialogue::Adding {
        question: question_order::next(&next).unwrap_or(Question::Understood),
        draft: Box::new(Draft { waiting, ..next }),
    }
}
