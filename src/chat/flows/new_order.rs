//! Taking down an order: its store, its number and when it was shipped are asked; then its card is shown, and the rest is asked
//! below it.

use super::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::callback::AnswerPress;
use crate::chat::flows::{draft, edit_order, shared_number, start};
use crate::chat::screens::{card, events, orders, question_order, questions};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Draft, GivenNumber, Keyboard, OrderId, Question, Tracking};

/// Begins to take down an order, with a number if one was pasted. One that is half taken down is not dropped for it.
pub fn begin(turn: &mut Turn, number: Option<GivenNumber>) {
    turn.return_to_adding();
    if let Dialogue::Adding { draft, .. } = &turn.person.dialogue
        && **draft != Draft::default()
    {
        return start::unfinished(turn);
    }
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
    }
    go_on_with(turn, draft::with_number(number), String::new());
}

/// Watches a number that was pasted; what was said of it stays to be read.
pub fn watch(turn: &mut Turn, number: String) {
    turn.speak_below();
    begin(turn, Some(GivenNumber::Number(number)));
}

/// Drops the order that is being taken down, and begins anew.
pub fn start_over(turn: &mut Turn) {
    turn.person.dialogue = Dialogue::Idle;
    begin(turn, None);
}

/// Goes on with the order that is being taken down.
pub fn go_on(turn: &mut Turn) {
    if turn.return_to_adding() {
        questions::ask_again(turn);
    } else {
        turn.notice("notice-nothing-open");
    }
}

/// An answer by a button: about a field of `order`, or about the order that is being taken down.
pub fn pressed(turn: &mut Turn, order: Option<OrderId>, question: Question, answer: AnswerPress) {
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

/// Takes an answer that a button gives, or its words.
pub fn answered(turn: &mut Turn, question: Question, answer: AnswerPress) {
    // Who chooses between 5 November and 11 May shows how they write dates.
    if let AnswerPress::Day(_, Some(order)) | AnswerPress::Moment(_, Some(order)) = answer {
        turn.person.date_order = Some(order);
    }
    match answer {
        AnswerPress::Back => back(turn, question),
        AnswerPress::Cancel => start::cancel(turn),
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
            questions::ask_again(turn);
        }
        Dialogue::Editing { .. } => {
            take(
                turn,
                Question::Number,
                ReadAnswer::Value(AnswerValue::Number(given), String::new()),
            );
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

/// Takes what was read as the answer to a question.
pub fn take(turn: &mut Turn, question: Question, read: ReadAnswer) {
    match (read, turn.person.dialogue.clone()) {
        (ReadAnswer::Again(text, extra), _) => questions::again(turn, question, text, extra),
        (ReadAnswer::Hint(hint), _) => turn.notice(hint),
        (ReadAnswer::Value(value, note), Dialogue::Adding { draft, .. }) => {
            fill_in(turn, question, *draft, value, note)
        }
        (ReadAnswer::Value(value, note), Dialogue::Editing { order, .. }) => {
            if let Some(order) = turn.open_order(order).cloned() {
                edit_order::take(turn, order, value, note);
            } else {
                turn.person.dialogue = *turn.resume();
                turn.notice("notice-order-gone");
            }
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

fn ask(turn: &mut Turn, question: Question, draft: Draft, note: String) {
    let draft = Box::new(draft);
    turn.person.dialogue = Dialogue::Adding { question, draft };
    questions::show(turn, question, note, Keyboard::new());
}

fn back(turn: &mut Turn, question: Question) {
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } => match question_order::before(question) {
            Some(earlier) => ask(turn, earlier, *draft, String::new()),
            None => start::cancel(turn),
        },
        Dialogue::Editing { order, .. } => {
            if let Some(earlier) = question_order::asked_by(question)
                && !matches!(question, Question::ReturnReason)
            {
                return edit_order::ask_instead(turn, order, earlier);
            }
            turn.person.dialogue = *turn.resume();
            card::show(turn, order);
            questions::ask_again_below(turn);
        }
        _ => turn.notice("notice-nothing-open"),
    }
}

fn fill_in(
    turn: &mut Turn,
    question: Question,
    mut draft: Draft,
    value: AnswerValue,
    note: String,
) {
    match value {
        AnswerValue::Received(true) => start::received(turn),
        AnswerValue::Ask(next) => ask(turn, next, draft, note),
        value => {
            let goes_back = matches!(value, AnswerValue::Tracking(Tracking::Returned));
            draft::fill(&mut draft, value);
            if goes_back && question != Question::ReturnReason {
                return ask(turn, Question::ReturnReason, draft, note);
            }
            go_on_with(turn, draft, note);
        }
    }
}

/// Asks for what is still needed, else makes the order.
fn go_on_with(turn: &mut Turn, draft: Draft, note: String) {
    match question_order::needed(&draft) {
        Some(question) => ask(turn, question, draft, note),
        None => finish(turn, draft, note),
    }
}

/// The order is watched from now on: its card comes at once, and below it what else is worth asking.
fn finish(turn: &mut Turn, draft: Draft, note: String) {
    turn.person.dialogue = Dialogue::Idle;
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
    }
    let Some(mut order) = draft::order(turn, draft) else {
        return begin(turn, None);
    };
    turn.person.next_order += 1;
    let id = order.id;
    shared_number::compare(turn, &mut order);
    if turn.facts(&order).number_shared {
        turn.answer = events::told(turn, &order);
    }
    turn.keep(order);
    card::show(turn, id);
    edit_order::follow_up(turn, id, note);
}
