//! What the seller wrote, pasted or forwarded: what it means, and what to do.

use crate::chat::turn::Turn;

/// Explains a seller's message; `false` where the text is none.
pub fn answer(_turn: &mut Turn, _text: &str) -> bool {
    false
}
