//! Everything that comes as text has one entry: what was typed, pasted, forwarded, written under a picture or behind a command, and
//! the answer to any question.

use super::answers::{self, ReadAnswer};
use crate::chat::flows::{
    country, free_words, new_order, number_answer, number_check, seller_reply, sensitive_data,
    settings, start,
};
use crate::chat::input::{self, ZoneProblem, numbers};
use crate::chat::screens::{number, questions};
use crate::chat::turn::{Turn, paragraphs};
use crate::model::{Dialogue, GivenNumber, Question};
use tracking_number::Verdict;

/// In characters: a longer text is not the name of a place.
const LONGEST_PLACE: usize = 60;

/// A text, and the message it stands in.
pub fn typed(turn: &mut Turn, text: &str, message: i32) {
    if input::is_sensitive(text) {
        return sensitive_data::warn(turn, text, message);
    }
    if text.trim_start().starts_with('/') {
        return start::unknown_command(turn);
    }
    read(turn, text);
}

fn read(turn: &mut Turn, text: &str) {
    match turn.person.dialogue.clone() {
        Dialogue::Idle => out_of_the_blue(turn, text),
        Dialogue::Adding { question, .. } | Dialogue::Editing { question, .. } => {
            answered(turn, question, text)
        }
        Dialogue::Checking { .. } => number_check::check(turn, text),
        Dialogue::ChoosingZone { .. } => place(turn, text),
        Dialogue::ChoosingCountry { order, .. } => country::typed(turn, order, text),
    }
}

/// What stands behind `/start` in a link, `/track` or `/add`: read as if it was pasted, if a number is in it.
pub fn behind_command(turn: &mut Turn, text: &str) -> bool {
    let is_number = !input::is_sensitive(text) && !numbers::find(text).is_empty();
    if is_number {
        read(turn, text);
    }
    is_number
}

/// An answer to the question for the zone; it may have come unasked for, so that other things are told meanwhile.
fn place(turn: &mut Turn, text: &str) {
    let is_place = input::zone(text, turn.now) != Err(ZoneProblem::NotUnderstood);
    let is_long = text.chars().count() > LONGEST_PLACE;
    if !is_place && (is_long || !numbers::find(text).is_empty()) {
        turn.person.dialogue = *turn.resume();
        return read(turn, text);
    }
    if is_place || !free_words::answer(turn, text) {
        settings::zone(turn, text);
    }
}

/// A text while nothing is asked.
fn out_of_the_blue(turn: &mut Turn, text: &str) {
    if seller_reply::answer(turn, text) {
        return;
    }
    if !numbers::find(text).is_empty() {
        return number_check::pasted(turn, text);
    }
    if !free_words::answer(turn, text) {
        free_words::not_understood(turn);
    }
}

/// An answer to the question that stands; the words on a button can be typed as well.
fn answered(turn: &mut Turn, question: Question, text: &str) {
    if let Some(answer) = questions::answer_called(turn, question, text) {
        return new_order::answered(turn, question, answer);
    }
    if let Some(note) = keeps_number_for_later(turn, question, text) {
        return questions::again(turn, question, note, Vec::new());
    }
    if takes_store_for_number(turn, question, text) {
        return;
    }
    let holds_number = !numbers::find(text).is_empty();
    match answers::typed(turn, question, text) {
        ReadAnswer::Again(_, buttons)
            if buttons.is_empty() && !holds_number && is_free_words(turn, text) => {}
        read => {
            let read = number_answer::with_order_number(turn, question, text, read);
            new_order::take(turn, question, read);
        }
    }
}

/// No answer, but words that lead somewhere: the question is asked again below what they bring.
fn is_free_words(turn: &mut Turn, text: &str) -> bool {
    let before = turn.person.dialogue.clone();
    let is_answered = free_words::answer(turn, text);
    if is_answered && turn.person.dialogue == before {
        questions::ask_again_below(turn);
    }
    is_answered
}

/// A number pasted before its question comes is kept, and explained; the answers to these questions hold no number.
fn keeps_number_for_later(turn: &mut Turn, question: Question, text: &str) -> Option<String> {
    let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue else {
        return None;
    };
    if !matches!(question, Question::Received | Question::Store) {
        return None;
    }
    let kept = numbers::only_tracking_number(text)?;
    draft.number = Some(GivenNumber::Number(kept.clone()));
    let found = numbers::find(text).into_iter().find(|f| f.text == kept);
    let found = found.filter(|f| f.verdict() == Verdict::TrackingNumber);
    let explained = found.map(|f| number::explain(turn.texts(), &f));
    let noted = turn.html("number-kept-for-later", &[]);
    Some(paragraphs([explained.unwrap_or_default(), noted]))
}

/// The store, typed where its parcel's number is asked for.
fn takes_store_for_number(turn: &mut Turn, question: Question, text: &str) -> bool {
    if question != Question::Number || !matches!(turn.person.dialogue, Dialogue::Adding { .. }) {
        return false;
    }
    let Some(store) = answers::known_store(turn, text) else {
        return false;
    };
    new_order::take(turn, Question::Store, store);
    true
}
