//! The buttons of the last message, typed instead of pressed: "yes" to "Did the seller answer?".

use crate::chat::callback::Press;
use crate::chat::input;
use crate::chat::turn::Turn;
use crate::model::{Action, Button, ButtonStyle, Dialogue};

/// In a longer text "no" is the beginning of something else.
const LONGEST_ANSWER: usize = 4;

/// The data of the button that a text means, of those that the last message has; none while a question is open.
pub fn called(turn: &Turn, text: &str) -> Option<String> {
    if turn.person.dialogue != Dialogue::Idle {
        return None;
    }
    // What cannot be taken back is pressed.
    let is_safe = |button: &&Button| button.style != ButtonStyle::Danger;
    let buttons = turn.person.offered.iter().filter(is_safe);
    let offered: Vec<(&str, &str)> = buttons
        .filter_map(|button| Some((data(button)?, button.label.as_str())))
        .collect();
    let called = input::called(text, offered.iter().copied());
    called
        .or_else(|| yes_or_no(text, &offered))
        .map(str::to_owned)
}

fn data(button: &Button) -> Option<&str> {
    match &button.action {
        Action::Data(data) => Some(data),
        _ => None,
    }
}

/// The button that says yes or no, for a short text that begins so.
fn yes_or_no<'o>(text: &str, offered: &[(&'o str, &str)]) -> Option<&'o str> {
    let is_short = text.split_whitespace().count() <= LONGEST_ANSWER;
    let said = first_word(text).filter(|_| is_short)?;
    let says_it = |(_, label): &&(&str, &str)| first_word(label) == Some(said);
    let not_that = |(data, _): &&(&str, &str)| !said && Press::parse(data) == Some(Press::NotThat);
    let mut offered_first = offered.iter().filter(says_it);
    let mut offered_else = offered.iter().filter(not_that);
    let (data, _) = offered_first.next().or_else(|| offered_else.next())?;
    Some(data)
}

/// Yes or no, as the first word says it.
fn first_word(text: &str) -> Option<bool> {
    let mut words = text.split(|c: char| !c.is_alphabetic());
    input::yes_or_no(words.find(|word| !word.is_empty())?)
}
