//! The conversation, pure: a person's memory, an event and the time give what to remember and what to say.

pub mod command;
pub mod event;

pub use command::Command;
pub use event::{Event, What};

use crate::storage::{Changes, Memory};
use chrono::{DateTime, Utc};

/// One turn of the conversation.
pub fn step(_memory: Memory, _event: Event, _now: DateTime<Utc>) -> Changes {
    Changes::default()
}

/// What is said when handling an update failed for good.
pub fn apology(_language: Option<&str>) -> String {
    String::new()
}

/// The languages of `locales/`, the first being the one for everybody else.
pub fn languages() -> Vec<&'static str> {
    vec!["en", "ru"]
}

/// The description of a command in the menu.
pub fn describe(_command: Command, _language: &str) -> String {
    String::new()
}
