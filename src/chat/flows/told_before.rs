//! Somebody is asked what they say they told already, and tells it not again: what is known is shown, and its days are offered.

use crate::chat::callback::AnswerPress;
use crate::chat::screens::understood as screen;
use crate::chat::screens::{answer_buttons::answer_button, format, question_order, questions};
use crate::chat::turn::{Turn, paragraphs, row};
use crate::model::{Dialogue, Draft, Keyboard, Question};

/// Asks again, below what is known of the order.
pub fn show_known(turn: &mut Turn, question: Question) {
    let known = known(turn);
    let days = [known.paid_on, known.shipped_on, known.expected_on];
    let mut days: Vec<_> = days.into_iter().flatten().collect();
    days.dedup();
    let is_of_day = question_order::asks_day(question) && question != Question::Protection;
    let button = |day| {
        let label = format::day(turn.texts(), day);
        row(answer_button(
            turn,
            question,
            AnswerPress::Day(day, None),
            label,
        ))
    };
    let offered: Keyboard = match is_of_day {
        true => days.into_iter().map(button).collect(),
        false => Keyboard::new(),
    };
    let lines = screen::lines(turn, &known);
    let text = paragraphs([turn.html("told-not-found", &[]), lines]);
    questions::again(turn, question, text, offered);
}

fn known(turn: &Turn) -> Draft {
    match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => (**draft).clone(),
        Dialogue::Editing { order, .. } => {
            let order = turn.open_order(*order);
            order.map_or(Draft::default(), screen::known_of)
        }
        _ => Draft::default(),
    }
}
