//! A day alone where none is asked for: it puts right the one that was told, "no sorry, the 27th", or it is the one that is missing.

use crate::chat::flows::answers::{self, ReadAnswer};
use crate::chat::flows::{corrected, draft, new_order};
use crate::chat::input::{self, Heard};
use crate::chat::screens::understood as screen;
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Draft, Question};

/// In a longer text the day belongs to something that is told.
const MOST_WORDS: usize = 9;

/// Takes a text that is such a day; `false` if it is none.
pub fn take(turn: &mut Turn, question: Question, heard: &Heard) -> bool {
    let put_right = input::behind_correction(heard.text);
    let day = put_right.unwrap_or(heard.text);
    if heard.words() > MOST_WORDS || !is_without_day(question) {
        return false;
    }
    match turn.person.dialogue.clone() {
        Dialogue::Adding { draft, .. } => {
            let meant = meant_of(&draft, put_right.is_some());
            meant.is_some_and(|meant| answer(turn, *draft, meant, day))
        }
        Dialogue::Editing { order, .. } if put_right.is_some() => {
            corrected::last_of_order(turn, order, day)
        }
        _ => false,
    }
}

/// Whether no answer to a question is a day, and none is any words.
fn is_without_day(question: Question) -> bool {
    use Question as Q;
    matches!(
        question,
        Q::Understood | Q::Store | Q::Number | Q::Tracking | Q::Payment | Q::Amount
    )
}

/// The day of an order that is being told which is meant; none where it may be two.
fn meant_of(draft: &Draft, corrects: bool) -> Option<Question> {
    match (draft.shipped_on, draft.paid_on) {
        _ if !draft.is_of_one() => None,
        (None, Some(_)) if corrects => Some(Question::Paid),
        (None, _) if !draft.not_shipped => Some(Question::Shipped),
        (Some(_), None) if corrects => Some(Question::Shipped),
        _ => None,
    }
}

fn answer(turn: &mut Turn, before: Draft, meant: Question, day: &str) -> bool {
    let ReadAnswer::Value(value, _) = answers::typed(turn, meant, day) else {
        return false;
    };
    let mut draft = before.clone();
    draft::answer(&mut draft, meant, value);
    let note = screen::added(turn, &before, &draft);
    new_order::noted(turn, draft, note);
    true
}
