//! Something is asked, or a seller's words are told, about an order that is still being taken down.

use crate::chat::flows::{edit_order, free_words, make_order, new_order};
use crate::chat::input::Heard;
use crate::chat::turn::Turn;
use crate::model::{Dialogue, Draft};

/// The order is watched, if it can be, and what was asked is answered about it. What is not confirmed yet is shown first.
pub fn answer(turn: &mut Turn, draft: Draft, heard: &Heard, left_out: String) {
    let watched = match draft.is_complete() && !draft.unconfirmed {
        true => make_order::quietly(turn, draft.clone()),
        false => None,
    };
    free_words::answer_about(turn, heard, watched);
    match watched {
        None => new_order::noted(turn, draft, left_out),
        Some(id) if turn.person.dialogue == Dialogue::Idle => {
            edit_order::follow_up(turn, id, left_out)
        }
        Some(_) => {}
    }
}
