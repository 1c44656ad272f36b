//! The buttons of the last message, typed instead of pressed: "yes" to "Did the seller answer?".

use crate::chat::callback::{OrderPress, Press, ReminderPress};
use crate::chat::input;
use crate::chat::turn::Turn;
use crate::model::{Action, Button, ButtonStyle, Dialogue};

/// In a longer text "no" is the beginning of something else.
const LONGEST_ANSWER: usize = 4;

/// The data of the button that a text means, of those that the last message has; none while a question is open that is answered in words.
pub fn called(turn: &Turn, text: &str) -> Option<String> {
    let by_buttons = matches!(
        turn.person.dialogue,
        Dialogue::Idle | Dialogue::PlacingTracking { .. }
    );
    if !by_buttons {
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

/// The button that says yes or no, for a short text that says so or begins so.
fn yes_or_no<'o>(text: &str, offered: &[(&'o str, &str)]) -> Option<&'o str> {
    let is_short = text.split_whitespace().count() <= LONGEST_ANSWER;
    let said = input::yes_or_no(text).or_else(|| first_word(text));
    let said = said.filter(|_| is_short)?;
    if input::is_of_arrival(text) && !asks_for_arrival(offered) {
        return None;
    }
    let mut labelled = offered
        .iter()
        .filter(|(_, label)| first_word(label) == Some(said));
    // "It came broken" begins with a word that means yes as well: who says no more than "yes" means the button with that word.
    let typed = text.trim().to_lowercase();
    let is_same = |label: &str| word(label).is_some_and(|word| word.to_lowercase() == typed);
    let nearest = labelled.clone().find(|(_, label)| is_same(label));
    if let Some((data, _)) = nearest.or_else(|| labelled.next()) {
        return Some(data);
    }
    let presses = offered
        .iter()
        .filter_map(|(data, _)| Some((*data, Press::parse(data)?)));
    let presses: Vec<(&str, Press)> = presses.collect();
    let (no, _) = presses.iter().find(|(_, press)| says_no(press))?;
    match said {
        false => Some(no),
        // Where "not yet" is offered, something is asked, and what was done is the answer.
        true => presses
            .iter()
            .find(|(_, press)| says_done(press))
            .map(|(data, _)| *data),
    }
}

fn asks_for_arrival(offered: &[(&str, &str)]) -> bool {
    let presses = offered.iter().filter_map(|(data, _)| Press::parse(data));
    let mut presses = presses.into_iter();
    presses.any(|press| {
        matches!(
            press,
            Press::Order(_, OrderPress::Received) | Press::Reminder(_, ReminderPress::Received)
        )
    })
}

fn says_no(press: &Press) -> bool {
    let not_done = [ReminderPress::NotYet, ReminderPress::NoNews];
    match press {
        Press::NotThat => true,
        Press::Reminder(_, press) => not_done.contains(press),
        _ => false,
    }
}

fn says_done(press: &Press) -> bool {
    matches!(
        press,
        Press::Reminder(_, ReminderPress::Did(_)) | Press::Order(_, OrderPress::Received)
    )
}

/// Yes or no, as the first word says it.
fn first_word(text: &str) -> Option<bool> {
    input::yes_or_no(word(text)?)
}

fn word(text: &str) -> Option<&str> {
    let mut words = text.split(|c: char| !c.is_alphabetic());
    words.find(|word| !word.is_empty())
}
