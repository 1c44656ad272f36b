//! Taking down an order, question by question.

use super::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::callback::AnswerPress;
use crate::chat::flows::{edit_order, shared_number, start};
use crate::chat::input::numbers;
use crate::chat::screens::{card, events, orders, question_order, questions};
use crate::chat::turn::Turn;
use crate::model::{
    Dialogue, Draft, GivenNumber, Keyboard, Order, OrderEvent, OrderId, Question, Tracking,
};

/// Begins to take down an order, with a number if one was pasted. One that is half taken down is not dropped for it.
pub fn begin(turn: &mut Turn, number: Option<String>) {
    turn.return_to_adding();
    if let Dialogue::Adding { draft, .. } = &turn.person.dialogue
        && *draft != Draft::default()
    {
        return start::unfinished(turn);
    }
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
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
        questions::ask_again(turn);
    } else {
        turn.notice("notice-nothing-open");
    }
}

/// A typed answer; the words on a button can be typed as well.
pub fn typed(turn: &mut Turn, question: Question, text: &str) {
    if let Some(answer) = questions::answer_called(turn, question, text) {
        return answered(turn, question, answer);
    }
    if keeps_number_for_later(turn, question, text) {
        let note = turn.html("number-kept-for-later", &[]);
        return questions::again(turn, question, note, Vec::new());
    }
    let read = answers::typed(turn, question, text);
    take(turn, question, read);
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

fn answered(turn: &mut Turn, question: Question, answer: AnswerPress) {
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

/// A number pasted before its question comes is kept; the answers to these questions hold no number.
fn keeps_number_for_later(turn: &mut Turn, question: Question, text: &str) -> bool {
    let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue else {
        return false;
    };
    if !matches!(question, Question::Received | Question::Store) {
        return false;
    }
    let Some(number) = numbers::only_tracking_number(text) else {
        return false;
    };
    draft.number = Some(GivenNumber::Number(number));
    true
}

fn take(turn: &mut Turn, question: Question, read: ReadAnswer) {
    match (read, turn.person.dialogue.clone()) {
        (ReadAnswer::Again(text, extra), _) => questions::again(turn, question, text, extra),
        (ReadAnswer::Hint(hint), _) => turn.notice(hint),
        (ReadAnswer::Value(value, note), Dialogue::Adding { draft, .. }) => {
            fill_in(turn, question, draft, value, note)
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
    turn.person.dialogue = Dialogue::Adding { question, draft };
    questions::show(turn, question, note, Keyboard::new());
}

fn back(turn: &mut Turn, question: Question) {
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } => match question_order::before(question, &draft) {
            Some(earlier) => ask(turn, earlier, draft, String::new()),
            None => start::cancel(turn),
        },
        Dialogue::Editing { order, .. } => {
            if let Some(earlier) = question_order::asked_by(question)
                && !matches!(question, Question::ReturnReason)
            {
                return edit_order::edit(turn, order, earlier);
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
        AnswerValue::Received(true) => return start::received(turn),
        AnswerValue::Store(key, name) => {
            draft.store = Some(key);
            draft.store_name = name;
        }
        AnswerValue::Number(number) => draft.number = Some(number),
        AnswerValue::Shipped(day) => {
            draft.shipped_on = Some(day);
            draft.not_shipped = false;
        }
        AnswerValue::NotShipped => {
            draft.shipped_on = None;
            draft.not_shipped = true;
        }
        AnswerValue::ShipBy(day) => draft.ship_by = day,
        AnswerValue::Ask(next) => return ask(turn, next, draft, note),
        AnswerValue::Tracking(shown) => {
            draft.tracking = Some(shown);
            draft.return_reason = None;
            if shown == Tracking::Returned {
                return ask(turn, Question::ReturnReason, draft, note);
            }
        }
        AnswerValue::NotLooked => (draft.tracking, draft.return_reason) = (None, None),
        AnswerValue::ReturnReason(reason) => draft.return_reason = reason,
        AnswerValue::Protection(end) => {
            draft.protection_end = end;
            draft.no_protection = false;
        }
        AnswerValue::NoProtection => {
            draft.protection_end = None;
            draft.no_protection = true;
        }
        AnswerValue::Payment(payment) => draft.payment = payment,
        AnswerValue::Paid(day) => draft.paid_on = day,
        AnswerValue::Expected(day) => draft.expected_on = day,
        AnswerValue::Name(name) => return finish(turn, draft, name),
        // The other questions are not asked here.
        _ => {}
    }
    let next = question_order::after(question, &draft);
    ask(turn, next, draft, note);
}

fn finish(turn: &mut Turn, draft: Draft, name: Option<String>) {
    let (Some(store), Some(number)) = (draft.store, draft.number) else {
        // A draft of an earlier version may lack an answer.
        return begin(turn, None);
    };
    if draft.shipped_on.is_none() && !draft.not_shipped {
        return begin(turn, None);
    }
    turn.person.dialogue = Dialogue::Idle;
    if turn.open_orders().count() >= orders::MOST_OPEN_ORDERS {
        return orders::too_many(turn);
    }
    let id = turn.person.next_order;
    turn.person.next_order += 1;
    let asked_in_vain = draft.protection_end.is_none() && !draft.no_protection;
    let mut order = Order {
        name,
        store_name: draft.store_name,
        paid_on: draft.paid_on,
        payment: draft.payment,
        shipped_on: draft.shipped_on,
        ship_by: draft.ship_by,
        expected_on: draft.expected_on,
        protection_end: draft.protection_end,
        protection_asked_at: asked_in_vain.then_some(turn.now),
        no_protection: draft.no_protection,
        ..Order::new(id, &store, number, turn.now)
    };
    // What was answered before the parcel turned out not to be shipped is no word on it.
    if !draft.not_shipped {
        let shown = draft.tracking.map(OrderEvent::Tracking);
        let reason = draft.return_reason.map(OrderEvent::ReturnReasonTold);
        for event in shown.into_iter().chain(reason) {
            order.record(event, turn.now);
        }
    }
    shared_number::compare(turn, &mut order);
    if turn.facts(&order).number_shared {
        turn.answer = events::told(turn, &order);
    }
    turn.keep(order);
    card::show(turn, id);
}
