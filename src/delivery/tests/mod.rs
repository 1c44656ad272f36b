//! The parts of delivery at work together, over a storage in memory and without a network; `saying` has a sandbox on loopback.

mod edits;
mod fake;
mod harness;
mod inbox;
mod listening;
mod live_messages;
mod look_ups;
mod pace;
mod polling;
mod processor;
mod provider;
mod refusals;
mod reminding;
mod saying;
mod sending;
mod sending_harness;
mod updates;
