//! What people say in their own words: help, thanks, how to open a dispute.

use crate::chat::turn::Turn;

/// Answers words that lead somewhere; `false` where they do not.
pub fn answer(_turn: &mut Turn, _text: &str) -> bool {
    false
}
