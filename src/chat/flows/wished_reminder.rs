//! "Remind me on Friday": at that time, or at one that is chosen where none is told.

use crate::chat::flows::answers::{AnswerValue, ReadAnswer};
use crate::chat::flows::{days, edit_order, new_order, snooze};
use crate::chat::input::{Heard, Intent};
use crate::chat::turn::Turn;
use crate::model::{Order, Question};

/// Who says more than when tells it before or behind that.
const MOST_WORDS: usize = 12;

/// Sets the reminder that is wished, or asks when it shall be.
pub fn set(turn: &mut Turn, order: &Order, heard: Option<&Heard>) {
    match heard.and_then(|heard| time_told(turn, heard)) {
        Some(ReadAnswer::Value(AnswerValue::SnoozeUntil(wish), _)) => {
            snooze::told(turn, order, wish)
        }
        Some(unclear) => {
            edit_order::begin(turn, order.id, Question::Later);
            new_order::take(turn, Question::Later, unclear);
        }
        None => snooze::choices(turn, order),
    }
}

/// What the longest run of words tells that names a time, in the clause with the wish.
fn time_told(turn: &Turn, heard: &Heard) -> Option<ReadAnswer> {
    let is_wish = |part: &&Heard| part.sure() == Some(Intent::Later);
    let wish = heard.clauses().iter().find(is_wish).unwrap_or(heard);
    let words: Vec<&str> = wish.text.split_whitespace().take(MOST_WORDS).collect();
    let runs = (1..=words.len())
        .rev()
        .flat_map(|length| words.windows(length));
    let mut read = runs.map(|run| days::later(turn, &run.join(" ")));
    read.find(|read| match read {
        ReadAnswer::Value(..) => true,
        ReadAnswer::Again(_, choices) => !choices.is_empty(),
        _ => false,
    })
}
