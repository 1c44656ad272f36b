//! The answers become an order that is watched; the other orders and numbers of what was pasted come next.

use crate::chat::flows::{draft, edit_order, listed, shared_number, shown};
use crate::chat::screens::{card, events, orders, question_order, questions, tracking_page};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Draft, GivenNumber, Order, OrderId, Question, TrackingSource};

/// The order is watched from now on: its card comes at once, and below it what else is worth asking. The other orders of its text
/// come first.
pub fn finish(turn: &mut Turn, mut draft: Draft, note: String) {
    turn.person.dialogue = Dialogue::Idle;
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
    }
    let mut waiting = std::mem::take(&mut draft.waiting);
    let Some((id, answer)) = watch(turn, draft) else {
        return;
    };
    match turn.open_order(id).cloned() {
        // What the page shows is asked about: its buttons stand here.
        Some(order) if is_read_from_page(&order) => tracking_page::show(turn, &order, answer),
        _ => {
            turn.answer = answer;
            card::show(turn, id);
        }
    }
    turn.speak_below();
    let lists = waiting.last_mut().filter(|next| !next.listed.is_empty());
    if let Some(list) = lists {
        listed::make_alike(turn, list, id);
        turn.person.dialogue = resumed(waiting);
        return questions::ask_again_below(turn);
    }
    turn.person.dialogue = resumed(waiting);
    edit_order::follow_up(turn, id, note);
    if !matches!(turn.person.dialogue, Dialogue::Editing { .. }) {
        questions::ask_again_below(turn);
    }
}

fn is_read_from_page(order: &Order) -> bool {
    let shown = order.tracking.as_ref();
    shown.is_some_and(|shown| shown.source != TrackingSource::Person)
}

/// Watches the order that a draft makes; what is to be said of it comes back. Nothing if the draft lacks something.
pub fn watch(turn: &mut Turn, draft: Draft) -> Option<(OrderId, String)> {
    let mut order = draft::order(turn, draft)?;
    turn.person.next_order += 1;
    let id = order.id;
    let mut answer = String::new();
    shared_number::compare(turn, &mut order);
    if turn.facts(&order).number_shared {
        answer = events::told(turn, &order);
    }
    if let Some(state) = order.tracking.take() {
        answer = shown::record(turn, &mut order, state);
    }
    turn.keep(order);
    Some((id, answer))
}

/// Watches the order that a draft makes, where something else is said then.
pub fn quietly(turn: &mut Turn, mut draft: Draft) -> Option<OrderId> {
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return None;
    }
    let waiting = std::mem::take(&mut draft.waiting);
    let (id, _) = watch(turn, draft)?;
    turn.person.dialogue = resumed(waiting);
    Some(id)
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
    let Some((id, _)) = watch(turn, draft) else {
        return;
    };
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

/// The dialogue about the newest of the drafts that wait.
pub fn resumed(mut waiting: Vec<Draft>) -> Dialogue {
    let Some(next) = waiting.pop() else {
        return Dialogue::Idle;
    };
    Dialogue::Adding {
        question: question_order::next(&next).unwrap_or(Question::Understood),
        draft: Box::new(Draft { waiting, ..next }),
    }
}
