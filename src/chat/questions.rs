//! The questions of the dialogue, as messages with their buttons.

use super::button::{Answer, Press};
use super::turn::{Turn, row, store_name};
use crate::case;
use crate::storage::records::{Button, Keyboard, Question};

/// The order in which the questions are asked.
const ORDER: [Question; 6] = [
    Question::Received,
    Question::Store,
    Question::Number,
    Question::Shipped,
    Question::Protection,
    Question::Name,
];

/// The question after this one.
pub fn after(question: Question) -> Option<Question> {
    let place = ORDER.iter().position(|q| *q == question)?;
    ORDER.get(place + 1).copied()
}

/// The question before this one.
pub fn before(question: Question) -> Option<Question> {
    let place = ORDER.iter().position(|q| *q == question)?;
    ORDER.get(place.checked_sub(1)?).copied()
}

/// A question's text.
pub fn text(turn: &Turn, question: Question) -> String {
    let key = match question {
        Question::Received => "ask-received",
        Question::Store => "ask-store",
        Question::Number => "ask-number",
        Question::Shipped => "ask-shipped",
        Question::Protection => "ask-protection",
        Question::Name => "ask-name",
    };
    turn.html(key, &[])
}

/// A question's buttons: its answers, then the way back and out.
pub fn keyboard(turn: &Turn, question: Question) -> Keyboard {
    let mut rows = answers(turn, question);
    rows.push(ways_out(turn, question));
    rows
}

/// The buttons *Back* and *Cancel*.
pub fn ways_out(turn: &Turn, question: Question) -> Vec<Button> {
    [
        (Answer::Back, "button-back"),
        (Answer::Cancel, "button-cancel"),
    ]
    .map(|(answer, key)| Press::Answer(question, answer).button(turn.plain(key, &[])))
    .to_vec()
}

fn answers(turn: &Turn, question: Question) -> Keyboard {
    let button = |answer, key| Press::Answer(question, answer).button(turn.plain(key, &[]));
    match question {
        Question::Received => vec![vec![
            button(Answer::Yes, "button-yes"),
            button(Answer::No, "button-no"),
        ]],
        Question::Store => case::stores()
            .map(|store| row(store_button(turn, &store.key)))
            .collect(),
        Question::Number => vec![row(button(Answer::NoNumber, "button-no-number"))],
        Question::Shipped => {
            vec![vec![
                button(Answer::Today, "button-today"),
                button(Answer::Yesterday, "button-yesterday"),
            ]]
        }
        Question::Protection => vec![row(button(Answer::Unknown, "button-unknown"))],
        Question::Name => vec![row(button(Answer::Skip, "button-skip"))],
    }
}

fn store_button(turn: &Turn, key: &str) -> Button {
    Press::Answer(Question::Store, Answer::Store(key.to_owned()))
        .button(store_name(turn.texts(), key))
}
