//! Receives: a source brings updates, cut to what is used and kept safe, the listener reads them, and teloxide's dispatcher gives
//! each its turn.

pub mod allow_list;
pub mod dispatcher;
pub mod inbox;
pub mod listener;
pub mod polled;
pub mod polling;
pub mod registration;
pub mod source;
pub mod webhook;
