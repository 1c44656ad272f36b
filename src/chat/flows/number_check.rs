//! Numbers out of the blue: /check, and whatever is pasted while nothing was asked.

use super::{new_order, number_answer};
use crate::chat::callback::Press;
use crate::chat::input::{self, numbers};
use crate::chat::screens::{card, number, number_buttons, questions};
use crate::chat::turn::{Turn, paragraphs, row};
use crate::model::{Dialogue, Keyboard, OrderId, Question};
use tracking_number::{Finding, Verdict, examine};

/// The most numbers of one message that are explained.
const MOST_EXPLAINED: usize = 3;

/// /check: explains the numbers of a text, or asks for one.
pub fn check(turn: &mut Turn, text: &str) {
    if text.trim().is_empty() {
        return ask(turn, "check-ask");
    }
    let found = numbers::find(text);
    if found.is_empty() {
        return ask(turn, "number-not-seen");
    }
    turn.person.dialogue = *turn.resume();
    explain(turn, &found, text);
    questions::ask_again_below(turn);
}

fn ask(turn: &mut Turn, key: &str) {
    turn.person.dialogue = Dialogue::Checking {
        resume: turn.resume(),
    };
    let leave = Press::Leave.button(turn.plain("button-cancel", &[]));
    turn.say(turn.html(key, &[]), vec![row(leave)]);
}

/// A text with numbers while nothing was asked.
pub fn pasted(turn: &mut Turn, text: &str) {
    let found = numbers::find(text);
    explain(turn, &found, text);
}

/// Back to the explanation of a number, in its message.
pub fn explain_again(turn: &mut Turn, number: &str) {
    let finding = examine(number);
    let text = number::explain(turn.texts(), &finding);
    let keyboard = number_buttons::offers(turn, &[finding]);
    turn.show(text, keyboard);
}

fn explain(turn: &mut Turn, found: &[Finding], text: &str) {
    let shown = &found[..found.len().min(MOST_EXPLAINED)];
    let mut parts: Vec<String> = shown
        .iter()
        .map(|f| number::explain(turn.texts(), f))
        .collect();
    if found.len() > shown.len() {
        parts.push(turn.html(
            "number-more",
            &[("count", (found.len() - shown.len()).into())],
        ));
    }
    if input::names_documents(text) {
        parts.push(number::data_asked(turn.texts()));
    }
    let mut keyboard = match input::tells_new_number(text) {
        true => number_buttons::takers(turn, shown),
        false => Keyboard::new(),
    };
    keyboard.extend(number_buttons::offers(turn, shown));
    turn.say(paragraphs(parts), keyboard);
}

/// Watches a number. An order number does not follow a parcel.
pub fn watch(turn: &mut Turn, number: String) {
    if is_order_number(&number) {
        return explain_again(turn, &number);
    }
    new_order::watch(turn, number);
}

/// Puts a number into the order that is being talked about: into the place where it belongs.
pub fn use_number(turn: &mut Turn, number: String) {
    if !is_order_number(&number) {
        return new_order::use_number(turn, number);
    }
    match &mut turn.person.dialogue {
        Dialogue::Adding { draft, .. } => {
            draft.order_number = Some(number);
            turn.notice("notice-number-noted");
            questions::ask_again(turn);
        }
        Dialogue::Editing { order, .. } => {
            let order = *order;
            order_number_of(turn, Some(order), number);
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

/// The number that an order waited for. One in doubt is asked about first.
pub fn number_of(turn: &mut Turn, order: OrderId, number: &str) {
    if turn.open_order(order).is_none() {
        return turn.notice("notice-order-gone");
    }
    turn.person.dialogue = Dialogue::Editing {
        question: Question::Number,
        order,
        card: turn.pressed_message(),
        letter: None,
        follow_up: None,
        resume: turn.resume(),
    };
    let read = number_answer::typed(turn, number);
    new_order::take(turn, Question::Number, read);
}

/// The order number of an order, or of one that is to be watched from now on.
pub fn order_number_of(turn: &mut Turn, order: Option<OrderId>, number: String) {
    let Some(id) = order else {
        return begin_with_order_number(turn, number);
    };
    let Some(mut order) = turn.open_order(id).cloned() else {
        return turn.notice("notice-order-gone");
    };
    order.order_number = Some(number);
    turn.keep(order);
    turn.notice("notice-saved");
    card::show(turn, id);
}

fn begin_with_order_number(turn: &mut Turn, number: String) {
    new_order::begin(turn, None);
    if let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue {
        draft.order_number.get_or_insert(number);
    }
}

fn is_order_number(number: &str) -> bool {
    examine(number).verdict() == Verdict::OrderNumber
}
