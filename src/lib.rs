//! Trackless: a Telegram assistant for people whose parcel is not tracked.

pub mod advice;
pub mod backup;
pub mod chat;
pub mod check;
pub mod clock;
pub mod config;
pub mod delivery;
pub mod doctor;
pub mod locale;
pub mod logging;
pub mod model;
pub mod stdin_clock;
pub mod storage;
pub mod watch;
