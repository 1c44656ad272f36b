//! What is remembered: a trait, and the engines behind it.

mod blocking;
mod codec;
#[cfg(test)]
mod contract;
mod crypto;
mod engines;
mod error;
mod files;
mod interface;
#[cfg(test)]
pub mod memory;
mod sled;

pub use blocking::Blocking;
pub use crypto::key_source::{KeySource, from_hex};
pub use engines::{has_data, inspect, open, restore};
pub use error::{Error, ErrorKind, Result};
pub use interface::{
    Ack, Answer, Due, FolderState, InboxEntry, Lease, OutboxEntries, OutboxKey, Restored, Storage,
    UpdateId, WrittenBackup,
};
