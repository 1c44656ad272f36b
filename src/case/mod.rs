//! The knowledge, pure: an order, its store's rules and the time give the advice, the letters and the next reminder.
//!
//! Every number of days comes from `data/stores.toml`; there is none here.

mod advice;
mod letters;
mod order;
mod reminders;
mod stores;

pub use advice::{Advice, advice};
pub use letters::{Letter, Tracking, fitting_letter, letters_for};
pub use order::{Order, local_to_utc};
pub use reminders::{next_reminder, snooze};
pub use stores::{Defaults, Extension, MessageTo, Store, defaults, store, stores};

#[cfg(test)]
mod tests;
