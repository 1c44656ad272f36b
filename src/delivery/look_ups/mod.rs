//! Look-ups: a provider of tracking data is asked what the outbox holds for it, and about the parcels that it watches; what it answers,
//! or says by itself, goes through the conversation as everything does.
//!
//! A request leaves the outbox in the transaction that notes its answer. A crash repeats at most a call that the provider takes for
//! what it is, such as "already registered". A provider that is down holds up nobody's messages.

pub mod desk;
mod holders;
mod pause;
mod pushes;
mod readings;
pub mod requests;
mod worker;

pub use pushes::{LookUps, PushOutcome};
pub use worker::Worker;
