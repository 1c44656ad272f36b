//! Data that nobody should send is not kept, and the message that holds it can be deleted.

use super::number_answer;
use crate::chat::callback::Press;
use crate::chat::input::names_documents;
use crate::chat::turn::{Turn, row};
use crate::model::{Dialogue, Question};

/// Says so, and offers to delete the message. Where the number is asked for, it may be that one all the same.
pub fn warn(turn: &mut Turn, text: &str, message: i32) {
    let delete = Press::DeleteMessage(message).button(turn.plain("button-delete-message", &[]));
    let mut rows = vec![row(delete)];
    if is_number_asked(turn) && !names_documents(text) {
        rows.extend(number_answer::as_it_is(turn, text).map(row));
    }
    turn.say(turn.html("private-data", &[]), rows);
}

fn is_number_asked(turn: &Turn) -> bool {
    matches!(
        turn.person.dialogue,
        Dialogue::Adding {
            question: Question::Number,
            ..
        } | Dialogue::Editing {
            question: Question::Number,
            ..
        }
    )
}

/// The button under that was pressed.
pub fn delete(turn: &mut Turn, message: i32) {
    turn.delete_message(message);
    turn.show(turn.html("private-data-deleted", &[]), Vec::new());
}
