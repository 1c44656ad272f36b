//! Trackless: a Telegram assistant for people whose parcel is not tracked.

pub mod case;
pub mod chat;
pub mod clock;
pub mod delivery;
pub mod locale;
pub mod storage;
