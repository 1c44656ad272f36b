//! Trackless: a Telegram assistant for people whose parcel is not tracked.

pub mod chat;
pub mod clock;
pub mod delivery;
pub mod storage;
