//! Where a person's records lie: under a slot of the keyring, sealed with the key that is there.

use serde::de::DeserializeOwned;

use crate::model::{Outgoing, PersonState};
use crate::storage::codec::{self, Unreadable};
use crate::storage::crypto::keyring::Slot;
use crate::storage::crypto::seal::Key;
use crate::storage::tree_keys;

/// A slot, and the key in it.
pub struct PersonKey {
    pub slot: Slot,
    pub key: Key,
}

impl PersonKey {
    pub fn state(&self, value: &[u8]) -> std::result::Result<PersonState, Unreadable> {
        self.decode("people", &tree_keys::slot(self.slot), value)
    }

    pub fn outgoing(
        &self,
        sequence: u64,
        value: &[u8],
    ) -> std::result::Result<Outgoing, Unreadable> {
        self.decode("outbox", &tree_keys::outgoing(self.slot, sequence), value)
    }

    fn decode<T: DeserializeOwned>(
        &self,
        tree: &str,
        key: &[u8],
        value: &[u8],
    ) -> std::result::Result<T, Unreadable> {
        codec::decode(&self.key.open(tree, key, value)?)
    }
}
