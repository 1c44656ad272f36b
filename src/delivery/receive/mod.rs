//! Listens: polls Telegram, writes updates down, and gives each its turn through teloxide's dispatcher.

pub mod dispatcher;
pub mod polling;
