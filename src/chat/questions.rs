//! The questions of the dialogue, as messages with their buttons.

use super::button::{Answer, Press};
use super::turn::{Turn, paragraphs, row, store_name};
use crate::case;
use crate::storage::records::{Action, Button, Dialogue, Keyboard, Question};

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

/// Asks a question in place of the message whose button was pressed, else anew. `note` and the `extra` buttons go before it.
pub fn show(turn: &mut Turn, question: Question, note: String, extra: Keyboard) {
    let text = paragraphs([note, text(turn, question)]);
    let keyboard = extra.into_iter().chain(keyboard(turn, question)).collect();
    turn.show(text, keyboard);
}

/// Asks a question in a message of its own.
pub fn say(turn: &mut Turn, question: Question) {
    let (text, keyboard) = (text(turn, question), keyboard(turn, question));
    turn.say(text, keyboard);
}

/// The answer whose button bears these words.
pub fn answer_called(turn: &Turn, question: Question, words: &str) -> Option<Answer> {
    let plain = |text: &str| {
        text.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
            .replace('’', "'")
    };
    let called = |button: &Button| plain(&button.label) == plain(words);
    let button = keyboard(turn, question)
        .into_iter()
        .flatten()
        .find(called)?;
    let Action::Data(data) = button.action else {
        return None;
    };
    match Press::parse(&data)? {
        Press::Answer(_, answer) | Press::EditAnswer(_, _, answer) => Some(answer),
        _ => None,
    }
}

/// A button that answers a question: about the order that is being changed, or the one that is being taken down.
pub fn answer_button(turn: &Turn, question: Question, answer: Answer, label: String) -> Button {
    let press = match turn.person.dialogue {
        Dialogue::Editing { order, .. } => Press::EditAnswer(order, question, answer),
        _ => Press::Answer(question, answer),
    };
    press.button(label)
}

/// A question's text.
fn text(turn: &Turn, question: Question) -> String {
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
fn ways_out(turn: &Turn, question: Question) -> Vec<Button> {
    [
        (Answer::Back, "button-back"),
        (Answer::Cancel, "button-cancel"),
    ]
    .map(|(answer, key)| answer_button(turn, question, answer, turn.plain(key, &[])))
    .to_vec()
}

fn answers(turn: &Turn, question: Question) -> Keyboard {
    let button = |answer, key| answer_button(turn, question, answer, turn.plain(key, &[]));
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
        // Who knew the end and does not know the new one keeps the old one.
        Question::Protection if edits_known_end(turn) => Vec::new(),
        Question::Protection => vec![row(button(Answer::Unknown, "button-unknown"))],
        Question::Name => vec![row(button(Answer::Skip, "button-skip"))],
    }
}

fn store_button(turn: &Turn, key: &str) -> Button {
    let label = store_name(turn.texts(), key);
    answer_button(turn, Question::Store, Answer::Store(key.to_owned()), label)
}

fn edits_known_end(turn: &Turn) -> bool {
    let Dialogue::Editing { order, .. } = turn.person.dialogue else {
        return false;
    };
    turn.open_order(order)
        .is_some_and(|order| order.protection_end.is_some())
}
