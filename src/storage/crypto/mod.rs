//! Sealing, and the keys for it. Nothing here knows an engine.

pub mod key_source;
pub mod keyring;
pub mod seal;
