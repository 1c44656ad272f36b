//! Where a person's records lie: under a slot of the ring, sealed with the key that is there.

use serde::de::DeserializeOwned;

use super::store::Sled;
use super::tree_keys;
use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::codec::{self, Unreadable};
use crate::storage::crypto::keyring::Slot;
use crate::storage::crypto::seal::Key;
use crate::storage::error::{Result, damaged_record};

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

impl Sled {
    /// Where this person's records lie, if there are any.
    pub(super) fn person_key(&self, chat: ChatId) -> Result<Option<PersonKey>> {
        let Some(slot) = self.keyring.slot(chat) else {
            return Ok(None);
        };
        match self.keys_read(self.keyring.key(slot))? {
            Some((owner, key)) if owner == chat => Ok(Some(PersonKey { slot, key })),
            _ if self.has_records(slot)? => Err(damaged_record(&self.folder)),
            // Its making was cut off.
            _ => Ok(None),
        }
    }

    /// A place for records of this person; its key is on the disk.
    pub(super) fn create_key(&self, chat: ChatId) -> Result<PersonKey> {
        let added = self.keyring.add(chat);
        let (slot, key) = self.keys_written(added)?;
        self.keys_written(self.keyring.sync())?;
        Ok(PersonKey { slot, key })
    }

    /// Destroys the key of a slot that no record lies under any more, as the tree of the doomed says.
    pub(super) fn destroy_key(&self, slot: Slot) -> Result<()> {
        self.keys_written(self.keyring.destroy(slot))?;
        self.written(self.pending_destruction.remove(tree_keys::slot(slot)))?;
        // Before that is on the disk, the next start would destroy the key of whoever comes here then.
        self.settle()?;
        self.keyring.release(slot);
        Ok(())
    }

    /// What is remembered there.
    pub(super) fn state_of(&self, person_key: &PersonKey) -> Result<PersonState> {
        let value = self.read(self.people.get(tree_keys::slot(person_key.slot)))?;
        let state = value.map(|value| self.readable(person_key.state(&value)));
        Ok(state.transpose()?.unwrap_or_default())
    }

    /// What waits there to be said.
    pub(super) fn waiting(&self, person_key: &PersonKey) -> Result<Vec<(u64, Outgoing)>> {
        let entries = self.outbox.scan_prefix(tree_keys::slot(person_key.slot));
        let read = |entry| {
            let (key, value): (sled::IVec, sled::IVec) = self.read(entry)?;
            let (_, sequence) = self.known(tree_keys::read_outgoing(&key))?;
            Ok((
                sequence,
                self.readable(person_key.outgoing(sequence, &value))?,
            ))
        };
        entries.map(read).collect()
    }

    /// Whether a record lies under this slot.
    pub(super) fn has_records(&self, slot: Slot) -> Result<bool> {
        let key = tree_keys::slot(slot);
        Ok(self.read(self.people.contains_key(key))?
            || self
                .read(self.outbox.scan_prefix(key).next().transpose())?
                .is_some())
    }
}
