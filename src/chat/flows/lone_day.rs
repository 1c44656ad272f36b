//! A day alone where none is asked for: it puts right the one that was told, "no sorry, the 27th", or it is the one that is missing.

use crate::chat::flows::answers::{self, AnswerValue, ReadAnswer};
use crate::chat::flows::{draft, new_order, order_fields};
use crate::chat::input::{self, Heard};
use crate::chat::screens::{questions, understood as screen};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Draft, Keyboard, OrderId, Question};

/// In a longer text the day belongs to something that is told.
const MOST_WORDS: usize = 9;

/// Takes a text that is such a day; `false` if it is none.
pub fn take(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    let corrected = input::behind_correction(heard.text);
    let day = corrected.unwrap_or(heard.text);
    if heard.words() > MOST_WORDS || !is_without_day(question) {
        return false;
    }
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } => {
            let meant = meant_of(&draft, corrected.is_some());
            meant.is_some_and(|meant| answer(turn, *draft, meant, day))
        }
        Dialogue::Editing { order, .. } if corrected.is_some() => {
            correct(turn, question, order, day)
        }
        _ => false,
    }
}

/// Whether no answer to a question is a day, and none is any words.
fn is_without_day(question: Question) -> bool {
    use Question as Q;
    matches!(
        question,
        Q::Understood | Q::Store | Q::Number | Q::Tracking | Q::Payment | Q::Amount
    )
}

/// The day of an order that is being told which is meant; none where it may be two.
fn meant_of(draft: &Draft, corrects: bool) -> Option<Question> {
    match (draft.shipped_on, draft.paid_on) {
        _ if !draft.is_of_one() => None,
        (None, Some(_)) if corrects => Some(Question::Paid),
        (None, _) if !draft.not_shipped => Some(Question::Shipped),
        (Some(_), None) if corrects => Some(Question::Shipped),
        _ => None,
    }
}

fn answer(turn: &mut Turn, before: Draft, meant: Question, day: &str) -> bool {
    let ReadAnswer::Value(value, _) = answers::typed(turn, meant, day) else {
        return false;
    };
    let mut draft = before.clone();
    draft::answer(&mut draft, meant, value);
    let note = screen::added(turn, &before, &draft);
    new_order::noted(turn, draft, note);
    true
}

/// The day of shipping of a watched order was told last: its card came with it.
fn correct(turn: &mut Turn, question: Question, id: OrderId, day: &str) -> bool {
    let Some(mut order) = turn.open_order(id).cloned() else {
        return false;
    };
    let read = answers::typed(turn, Question::Shipped, day);
    let (Some(_), ReadAnswer::Value(AnswerValue::Shipped(day), _)) = (order.shipped_on, read)
    else {
        return false;
    };
    let of = |day| Draft {
        shipped_on: day,
        ..Draft::default()
    };
    let note = screen::added(turn, &of(order.shipped_on), &of(Some(day)));
    order_fields::put(turn, &mut order, AnswerValue::Shipped(day));
    turn.keep(order);
    questions::again(turn, question, note, Keyboard::new());
    true
}
