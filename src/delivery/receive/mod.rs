//! Receives: a source brings raw updates, the listener cuts them to what is used and keeps them safe, and teloxide's
//! dispatcher gives each its turn.

pub mod allow_list;
pub mod dispatcher;
pub mod listener;
pub mod polling;
pub mod source;
