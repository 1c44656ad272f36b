//! What is remembered: a trait, and the engines behind it.
//!
//! `interface` has the trait and its words, `error` the kinds of failure, `contract` the promises as tests, `by_chance` the engines compared. `crypto` seals, with a
//! key for each person; `codec` turns records into bytes, `due_entries` tells when what of a person is due, `lease` who is the worker.
//! `sled/` is the embedded engine, `postgres/` the one for several processes, and `engines` the one place
//! that chooses.
//!
//! **To keep something new of a person or an order**: a field in `model/` with a serde default, and nothing here. **To change what a
//! field means**: a new version in `codec`, and a record of the old one in `sled/tests/versions.rs`. **To add an engine**: see
//! [`Storage`].

mod backup;
mod blocking;
#[cfg(all(test, feature = "postgres"))]
mod by_chance;
mod codec;
#[cfg(test)]
mod contract;
mod crypto;
mod database;
mod due_entries;
mod engines;
mod error;
mod files;
mod hex;
mod interface;
mod lease;
#[cfg(test)]
pub mod memory;
mod occupied;
#[cfg(feature = "postgres")]
mod postgres;
mod sled;
mod tree_keys;

pub use blocking::Blocking;
pub use crypto::key_source::KeySource;
pub use database::{DatabaseState, DatabaseUrl, Tables};
pub use engines::{
    database_time, has_data, inspect, inspect_database, open, open_database, restore,
    restore_database,
};
pub use error::{ErrorKind, Result, StorageError};
pub use hex::{from_hex, hex};
pub use interface::{
    Ack, Answer, Due, DueKind, FolderState, InboxEntry, OutboxEntries, OutboxKey, Restored,
    Storage, UpdateId, WrittenBackup,
};
pub use lease::Lease;
#[cfg(test)]
pub use lease::LeaseTerm;
pub use occupied::{Occupied, occupy};
