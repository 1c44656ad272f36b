//! A text with its entities.

use super::entity::{Entity, to_html};

/// A text and what is bold, a link, or code in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FormattedText {
    pub(crate) text: String,
    pub(crate) entities: Vec<Entity>,
}

impl FormattedText {
    /// The text as HTML.
    pub(crate) fn html(&self) -> String {
        to_html(&self.text, &self.entities)
    }
}
