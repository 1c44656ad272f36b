//! Whether the goods are damaged, or the box around them alone.

use super::button_words::first_told;
use super::pieces::pieces;

/// Whether all that a text calls damaged is the box around the goods: "the box is dented". A word alone belongs to what was said before.
pub fn tells_of_box_alone(text: &str) -> bool {
    let is_of_box = |text: &str| first_told(text, &["dented"]).is_some();
    let parts = pieces(text).into_iter().map(|place| text[place].trim());
    let mut others = parts.filter(|part| part.contains(' ') && !is_of_box(part));
    is_of_box(text) && others.all(|part| first_told(part, &["broken"]).is_none())
}
