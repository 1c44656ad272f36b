//! "Is it in your hands?", asked of an order that is being taken down and answered in a sentence: "no, the neighbours saw nothing", "got it
//! on Monday", "yes, but the box was open".

use super::answers::{AnswerValue, ReadAnswer};
use crate::chat::callback::AnswerPress;
use crate::chat::flows::{came, days, new_order};
use crate::chat::input::{self, Heard, Intent};
use crate::chat::turn::Turn;
use crate::model::{Dialogue, OrderEvent, Question, Tracking};

/// Takes what says more than yes or no: it came and something is wrong, it goes back, or who may have it was asked.
pub fn more(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    if question != Question::Received || heard.text.contains('?') {
        return false;
    }
    let (said, rest) = said(heard.text);
    let rest = &Heard::new(rest, days::writer(turn));
    if said != Some(false) && came::beside(turn, rest) {
        return true;
    }
    if said != Some(true) && goes_back(rest) {
        let back = AnswerValue::Tracking(Tracking::Returned);
        take_shown(turn, back.into());
        return true;
    }
    if said == Some(false) && input::was_asked_around(rest.text) {
        if let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue {
            draft.told.push(OrderEvent::AskedAround);
        }
        new_order::answered(turn, question, AnswerPress::No);
        return true;
    }
    let is_turned = said == Some(false) && input::behind_yes_or_no(heard.text).0 == Some(true);
    is_turned && take(turn, question, heard)
}

/// Takes a sentence that is a yes or a no, and nothing else that is understood.
pub fn take(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    if question != Question::Received || heard.text.contains('?') {
        return false;
    }
    let Some(is_here) = is_here(turn, heard) else {
        return false;
    };
    let press = if is_here {
        AnswerPress::Yes
    } else {
        AnswerPress::No
    };
    new_order::answered(turn, question, press);
    true
}

/// Whether it is in their hands; nothing where the words say both, or neither.
fn is_here(turn: &Turn, heard: &Heard) -> Option<bool> {
    use Intent as I;
    if input::knows_nothing(heard.text) {
        return None;
    }
    let (said, rest) = said(heard.text);
    let rest = Heard::new(rest, days::writer(turn));
    let told = |part: &Heard| match part.sure() {
        Some(I::Arrived) => Some(true),
        Some(I::NotArrived | I::DeliveredNotHere) => Some(false),
        _ => None,
    };
    match (said, told(&rest)) {
        // "Не забрала": the no belongs to what follows.
        (Some(false), Some(true)) => told(heard).filter(|is_here| !is_here),
        (None, told) => told,
        (Some(said), Some(told)) => (said == told).then_some(said),
        // "No problem" and "yes, not yet" are no such answers.
        (Some(said), None) => (input::has_negation(rest.text) != said).then_some(said),
    }
}

/// A yes or no, and what follows it. "Да нет" is a no.
fn said(text: &str) -> (Option<bool>, &str) {
    let (first, rest) = input::behind_yes_or_no(text);
    let is_joined = first == Some(true) && rest.starts_with(char::is_whitespace);
    match input::behind_yes_or_no(rest) {
        (Some(false), behind) if is_joined => (Some(false), behind),
        _ => (first, rest),
    }
}

fn goes_back(told: &Heard) -> bool {
    let shows = matches!(told.shown(), Some(Tracking::Returned));
    shows || told.sure() == Some(Intent::Returned)
}

fn take_shown(turn: &mut Turn, shown: ReadAnswer) {
    if let Dialogue::Adding { draft, .. } = &mut turn.person.dialogue {
        draft.ask_received = false;
    }
    new_order::take(turn, Question::Received, shown);
}
