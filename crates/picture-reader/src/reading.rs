//! What comes back of a picture.

use serde::{Deserialize, Serialize};

/// What was read in a picture.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The texts of its bar codes, each once.
    pub codes: Vec<String>,
    /// Its text, line by line; `None` where no program reads text, or where that could not.
    pub text: Option<String>,
}

/// Why nothing could be read in a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unreadable {
    /// The file, or the picture in it, is too large.
    TooLarge,
    /// No picture of a known kind, or a damaged one.
    NotAPicture,
    /// It is a strip that is much longer than wide, or wider than long.
    TooNarrow,
    /// Reading it took too much time or memory, or failed.
    TooHard,
}

impl Unreadable {
    /// A word for whoever counts.
    pub fn name(self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::NotAPicture => "not_a_picture",
            Self::TooNarrow => "too_narrow",
            Self::TooHard => "too_hard",
        }
    }
}
