//! Taking down an order, question by question, and changing one of its fields later.

use super::answers::{self, Read, Value};
use super::button::{Answer, OrderPress, Press};
use super::turn::{Turn, paragraphs, row};
use super::{card, number, questions, welcome};
use crate::storage::records::{Dialogue, Draft, GivenNumber, Keyboard, Order, OrderId, Question};
use chrono::{DateTime, Utc};

/// So many open orders a person can have.
pub const MOST_OPEN_ORDERS: usize = 50;

/// Begins to take down an order, with a number if one was pasted. One that is half taken down is not dropped for it.
pub fn begin(turn: &mut Turn, number: Option<String>) {
    turn.return_to_adding();
    if let Dialogue::Adding { draft, .. } = &turn.person.dialogue
        && *draft != Draft::default()
    {
        return welcome::unfinished(turn);
    }
    if turn.open_orders().count() >= MOST_OPEN_ORDERS {
        return too_many(turn);
    }
    let draft = Draft {
        number: number.map(GivenNumber::Number),
        ..Draft::default()
    };
    ask(turn, Question::Received, draft, String::new());
}

/// Drops the order that is being taken down, and begins anew.
pub fn start_over(turn: &mut Turn) {
    turn.person.dialogue = Dialogue::Idle;
    begin(turn, None);
}

/// Goes on with the order that is being taken down.
pub fn go_on(turn: &mut Turn) {
    if turn.return_to_adding() {
        ask_again(turn);
    } else {
        turn.notice("notice-nothing-open");
    }
}

/// Asks the present question in a message of its own, if there is one: after a digression.
pub fn ask_again_below(turn: &mut Turn) {
    if let Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } =
        turn.person.dialogue
    {
        questions::say(turn, question);
    }
}

/// A typed answer; the words on a button can be typed as well.
pub fn typed(turn: &mut Turn, question: Question, text: &str) {
    if let Some(answer) = questions::answer_called(turn, question, text) {
        return answered(turn, question, answer);
    }
    if keeps_number_for_later(turn, question, text) {
        let note = turn.html("number-kept-for-later", &[]);
        return again(turn, question, note, Vec::new());
    }
    let read = answers::typed(turn, question, text);
    take(turn, question, read);
}

/// An answer by a button: about a field of `order`, or about the order that is being taken down.
pub fn pressed(turn: &mut Turn, order: Option<OrderId>, question: Question, answer: Answer) {
    if order.is_none() {
        turn.return_to_adding();
    }
    let present = match (&turn.person.dialogue, order) {
        (Dialogue::Adding { question, .. }, None) => Some(*question),
        (
            Dialogue::Editing {
                question, order, ..
            },
            Some(id),
        ) if *order == id => Some(*question),
        _ => None,
    };
    match present {
        None => turn.notice("notice-nothing-open"),
        Some(present) if present != question => turn.notice("notice-answered"),
        Some(_) => answered(turn, question, answer),
    }
}

fn answered(turn: &mut Turn, question: Question, answer: Answer) {
    match answer {
        Answer::Back => back(turn, question),
        Answer::Cancel => welcome::cancel(turn),
        answer => match answers::pressed(turn, question, answer) {
            Some(read) => take(turn, question, read),
            None => turn.notice("notice-old-button"),
        },
    }
}

/// Takes a number that was pasted instead of another answer.
pub fn use_number(turn: &mut Turn, number: String) {
    let given = GivenNumber::Number(number);
    match &mut turn.person.dialogue {
        Dialogue::Adding { draft, .. } => {
            draft.number = Some(given);
            turn.notice("notice-number-noted");
            ask_again(turn);
        }
        Dialogue::Editing { .. } => {
            take(
                turn,
                Question::Number,
                Read::Value(Value::Number(given), String::new()),
            );
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

fn ask_again(turn: &mut Turn) {
    if let Dialogue::Adding { question, .. } = turn.person.dialogue {
        questions::show(turn, question, String::new(), Keyboard::new());
    }
}

/// A number pasted before its question comes is kept; the answers to these questions hold no number.
fn keeps_number_for_later(turn: &mut Turn, question: Question, text: &str) -> bool {
    let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue else {
        return false;
    };
    if !matches!(question, Question::Received | Question::Store) {
        return false;
    }
    let Some(number) = number::only_tracking_number(text) else {
        return false;
    };
    draft.number = Some(GivenNumber::Number(number));
    true
}

fn take(turn: &mut Turn, question: Question, read: Read) {
    match (read, turn.person.dialogue.clone()) {
        (Read::Again(text, extra), _) => again(turn, question, text, extra),
        (Read::Value(value, note), Dialogue::Adding { draft, .. }) => {
            fill_in(turn, question, draft, value, note)
        }
        (Read::Value(value, note), Dialogue::Editing { order, card, .. }) => {
            if let Some(order) = turn.open_order(order).cloned() {
                change(turn, order, card, value, note);
            } else {
                turn.person.dialogue = *turn.resume();
                turn.notice("notice-order-gone");
            }
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

fn again(turn: &mut Turn, question: Question, text: String, extra: Keyboard) {
    // A number in doubt brings a question of its own.
    if question == Question::Number && !extra.is_empty() {
        let keyboard = extra
            .into_iter()
            .chain(questions::keyboard(turn, question))
            .collect();
        return turn.show(text, keyboard);
    }
    questions::show(turn, question, text, extra);
}

fn ask(turn: &mut Turn, question: Question, draft: Draft, note: String) {
    turn.person.dialogue = Dialogue::Adding { question, draft };
    questions::show(turn, question, note, Keyboard::new());
}

fn back(turn: &mut Turn, question: Question) {
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } => match questions::before(question) {
            Some(earlier) => ask(turn, earlier, draft, String::new()),
            None => welcome::cancel(turn),
        },
        Dialogue::Editing { order, .. } => {
            turn.person.dialogue = *turn.resume();
            card::show(turn, order);
            ask_again_below(turn);
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

fn fill_in(turn: &mut Turn, question: Question, mut draft: Draft, value: Value, note: String) {
    match value {
        Value::Received(true) => return welcome::received(turn),
        Value::Received(false) => {}
        Value::Store(key) => draft.store = Some(key),
        Value::Number(number) => draft.number = Some(number),
        Value::Shipped(day) => draft.shipped_on = Some(day),
        Value::Protection(end) => draft.protection_end = end,
        Value::Name(name) => return finish(turn, draft, name),
    }
    let mut next = questions::after(question).unwrap_or(Question::Name);
    if next == Question::Number && draft.number.is_some() {
        next = Question::Shipped;
    }
    ask(turn, next, draft, note);
}

fn finish(turn: &mut Turn, draft: Draft, name: Option<String>) {
    let (Some(store), Some(number), Some(shipped_on)) =
        (draft.store, draft.number, draft.shipped_on)
    else {
        // A draft of an earlier version may lack an answer.
        return begin(turn, None);
    };
    turn.person.dialogue = Dialogue::Idle;
    if turn.open_orders().count() >= MOST_OPEN_ORDERS {
        return too_many(turn);
    }
    let id = turn.person.next_order;
    turn.person.next_order += 1;
    turn.keep(Order {
        id,
        name,
        store,
        number,
        shipped_on,
        protection_end: draft.protection_end,
        protection_asked_at: draft.protection_end.is_none().then_some(turn.now),
        spoken_until: turn.now,
        snoozed_until: None,
        closed_at: None,
        next_due: None,
    });
    card::show(turn, id);
}

fn change(turn: &mut Turn, mut order: Order, card: Option<i32>, value: Value, note: String) {
    let id = order.id;
    turn.person.dialogue = *turn.resume();
    put(&mut order, value, turn.now);
    turn.keep(order);
    match (turn.pressed_message(), card) {
        (None, Some(message)) => {
            card::change(turn, message, id);
            let saved = paragraphs([note, turn.html("saved", &[])]);
            let button = Press::Order(id, OrderPress::Card).button(turn.plain("button-card", &[]));
            turn.say(saved, vec![row(button)]);
        }
        _ => {
            turn.notice("notice-saved");
            card::show(turn, id);
        }
    }
    ask_again_below(turn);
}

/// Puts a new value into its field. New dates make a new plan: what it puts into the past is not spoken belatedly, for the
/// card says it now.
fn put(order: &mut Order, value: Value, now: DateTime<Utc>) {
    match value {
        Value::Received(_) => {}
        Value::Store(key) => order.store = key,
        Value::Number(number) => order.number = number,
        Value::Name(name) => order.name = name,
        Value::Shipped(day) => {
            order.shipped_on = day;
            order.spoken_until = now;
        }
        Value::Protection(Some(end)) => {
            order.protection_end = Some(end);
            order.protection_asked_at = None;
            order.spoken_until = now;
            order.snoozed_until = None;
        }
        // Not knowing the new end is no reason to forget the old one.
        Value::Protection(None) if order.protection_end.is_some() => {}
        Value::Protection(None) => order.protection_asked_at = Some(now),
    }
}

/// Says that no more orders can be watched.
pub fn too_many(turn: &mut Turn) {
    let text = turn.html("too-many-orders", &[("most", MOST_OPEN_ORDERS.into())]);
    let button = Press::Orders(0).button(turn.plain("button-orders", &[]));
    turn.show(text, vec![row(button)]);
}
