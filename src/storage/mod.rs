//! What is remembered: a trait, and the sled engine behind it.

mod codec;
mod crypto;
mod error;
mod files;
mod interface;
mod sled;

pub use crypto::key_source::{KeySource, from_hex};
pub use error::{Error, ErrorKind, Result};
pub use interface::{Ack, Due, InboxEntry, OutboxKey, Storage, UpdateId};
pub use sled::{Restored, Sled, WrittenBackup, has_data, restore};
