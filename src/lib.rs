//! Trackless: a Telegram assistant for people whose parcel is not tracked.

pub mod advice;
pub mod chat;
pub mod cli;
pub mod clock;
pub mod delivery;
pub mod locale;
pub mod logging;
pub mod lookup;
pub mod model;
pub mod storage;
pub mod zones;
