//! The button of an answer, and what the question is about.

use crate::chat::callback::{AnswerPress, Press};
use crate::chat::turn::Turn;
use crate::model::{Button, Dialogue, Order, Question};

/// A button that answers a question: about the order that is being changed, or the one that is being taken down.
pub fn answer_button(
    turn: &Turn,
    question: Question,
    answer: AnswerPress,
    label: String,
) -> Button {
    let press = match turn.person.dialogue {
        Dialogue::Editing { order, .. } => Press::EditAnswer(order, question, answer),
        _ => Press::Answer(question, answer),
    };
    press.button(label)
}

/// The answer that a button gives.
pub fn answer_of(button: &Button) -> Option<AnswerPress> {
    match Press::of(button)? {
        Press::Answer(_, answer) | Press::EditAnswer(_, _, answer) => Some(answer),
        _ => None,
    }
}

/// The watched order that is asked about.
pub fn edited_order(turn: &Turn) -> Option<&Order> {
    match turn.person.dialogue {
        Dialogue::Editing { order, .. } => turn.open_order(order),
        _ => None,
    }
}
