//! Speaks: a fair queue within Telegram's limits, and the requests themselves.

mod chat_queue;
mod concurrency;
pub mod failure;
pub mod fence;
mod flood_control;
pub mod job;
mod keyboard;
pub mod limits;
pub mod outcome;
pub mod picture;
pub mod queue;
mod queued_job;
mod refusal;
mod requests;
pub mod send_form;
pub mod sender;
pub mod telegram;
pub mod transport;
