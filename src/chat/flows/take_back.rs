//! What was told last is taken back by words: "undo", "no, that was wrong".

use crate::chat::callback::AnswerPress;
use crate::chat::flows::{new_order, order_actions};
use crate::chat::input::{self, Heard};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Question};
use chrono::Duration;

/// What is called wrong without its name was told just now.
const JUST_NOW: Duration = Duration::hours(1);

/// "Undo" goes back one question while an order is taken down; else it takes back what was told last.
pub fn undo(turn: &mut Turn) {
    if let Dialogue::Adding { question, .. } = turn.person.dialogue {
        return new_order::answered(turn, question, AnswerPress::Back);
    }
    turn.person.dialogue = *turn.resume();
    order_actions::undo_last(turn);
}

/// The same in words that mean it right after something was told; `false` where they mean something else.
pub fn out_of_the_blue(turn: &mut Turn, heard: &Heard) -> bool {
    let is_meant = input::takes_back(heard.text) && is_fresh(turn);
    if is_meant {
        undo(turn);
    }
    is_meant
}

/// The same while a question is open that no such words answer.
pub fn instead(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    use Question as Q;
    let is_answer = matches!(
        question,
        Q::Understood | Q::Belongs | Q::Received | Q::AskedAround
    );
    let is_open = matches!(turn.person.dialogue, Dialogue::Adding { .. }) || is_fresh(turn);
    let is_meant = !is_answer && is_open && input::was_wrong(heard.text);
    if is_meant {
        undo(turn);
    }
    is_meant
}

/// Whether something was told just now that can be taken back.
pub fn is_fresh(turn: &Turn) -> bool {
    let last = order_actions::last_change(turn);
    last.is_some_and(|last| turn.now - last <= JUST_NOW)
}
