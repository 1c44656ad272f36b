//! A number that looks mistyped was asked about: "did you mean one of these?" It is answered in words, too, or by the number again.

use crate::chat::callback::{AnswerPress, Press};
use crate::chat::flows::understood;
use crate::chat::input::{self, Heard, numbers};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Doubt, Question};
use tracking_number::{Finding, candidates, examine};

/// In a longer text "no" is the beginning of something else.
const WORDS_OF_A_NO: usize = 2;

/// The answer that a text gives to the question for the number in doubt.
pub fn answer(turn: &Turn, question: Question, heard: &Heard) -> Option<AnswerPress> {
    if question != Question::Number {
        return None;
    }
    let typed = asked(turn)?;
    let text = heard.text;
    let again = |found: &Finding| found.text == typed;
    let is_again = matches!(&numbers::find(text)[..], [only] if again(only));
    if is_again && !understood::tells_more_than(question, heard.facts()) {
        return Some(AnswerPress::Number(typed));
    }
    if understood::tells(heard.mentioned()) {
        return None;
    }
    let said = input::yes_or_no(text);
    let denies = said == Some(false) && heard.words() <= WORDS_OF_A_NO;
    if denies || said.is_none() && (input::is_as_told(text) || input::is_unknown(text)) {
        return Some(AnswerPress::Number(typed));
    }
    // Yes to the only one that was perhaps meant.
    match &numbers::corrections(&examine(&typed))[..] {
        [only] if said == Some(true) => Some(AnswerPress::Number(only.clone())),
        _ => None,
    }
}

/// What to do about the number that is asked about, where no answer was understood.
pub fn complaint(turn: &Turn, question: Question) -> Option<String> {
    let is_asked = question == Question::Number && asked(turn).is_some();
    is_asked.then(|| turn.html("talk-number-wrong", &[]))
}

/// Keeps in mind that the number that was typed is asked about: what is told meanwhile does not put it away.
pub fn note(turn: &mut Turn, question: Question, text: &str) {
    let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue else {
        return;
    };
    let found = numbers::find(text);
    if let ([only], Question::Number) = (&candidates(&found)[..], question)
        && numbers::offers_typed(only)
    {
        draft.doubts.retain(|doubt| !doubt.is_of_number());
        draft.doubts.insert(0, Doubt::Number(only.text.clone()));
    }
}

/// The number that is asked about, as it was typed.
fn asked(turn: &Turn) -> Option<String> {
    let doubted = match &turn.person.dialogue {
        Dialogue::Adding { draft, .. } => draft.doubted_number(),
        _ => None,
    };
    if let Some(number) = doubted {
        return Some(number.to_owned());
    }
    let number = |button| Press::of(button)?.number_answered();
    turn.person.offered.iter().find_map(number)
}
