//! Where a person's records lie: under a slot of the ring, sealed with the key that is there.

use serde::de::DeserializeOwned;

use super::store::Sled;
use super::tree_keys as keys;
use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::codec::{self, Unreadable};
use crate::storage::crypto::keyring::Slot;
use crate::storage::crypto::seal::Key;
use crate::storage::error::{Result, damaged};

/// A slot, and the key in it.
pub struct Home {
    pub slot: Slot,
    pub key: Key,
}

impl Home {
    pub fn state(&self, value: &[u8]) -> std::result::Result<PersonState, Unreadable> {
        self.decode("people", &keys::slot(self.slot), value)
    }

    pub fn outgoing(
        &self,
        sequence: u64,
        value: &[u8],
    ) -> std::result::Result<Outgoing, Unreadable> {
        self.decode("outbox", &keys::outgoing(self.slot, sequence), value)
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
    pub(super) fn home(&self, chat: ChatId) -> Result<Option<Home>> {
        let Some(slot) = self.ring.slot(chat) else {
            return Ok(None);
        };
        match self.keys_read(self.ring.key(slot))? {
            Some((owner, key)) if owner == chat => Ok(Some(Home { slot, key })),
            _ if self.lives(slot)? => Err(damaged(&self.folder)),
            // Its making was cut off.
            _ => Ok(None),
        }
    }

    /// A place for records of this person; its key is on the disk.
    pub(super) fn new_home(&self, chat: ChatId) -> Result<Home> {
        let added = self.ring.add(chat);
        let (slot, key) = self.keys_written(added)?;
        self.keys_written(self.ring.sync())?;
        Ok(Home { slot, key })
    }

    /// Destroys the key of a slot that no record lies under any more, as the tree of the doomed says.
    pub(super) fn bury(&self, slot: Slot) -> Result<()> {
        self.keys_written(self.ring.destroy(slot))?;
        self.written(self.doomed.remove(keys::slot(slot)))?;
        // Before that is on the disk, the next start would destroy the key of whoever comes here then.
        self.settle()?;
        self.ring.release(slot);
        Ok(())
    }

    /// What is remembered there.
    pub(super) fn remembered(&self, home: &Home) -> Result<PersonState> {
        let value = self.read(self.people.get(keys::slot(home.slot)))?;
        let state = value.map(|value| self.readable(home.state(&value)));
        Ok(state.transpose()?.unwrap_or_default())
    }

    /// What waits there to be said.
    pub(super) fn waiting(&self, home: &Home) -> Result<Vec<(u64, Outgoing)>> {
        let entries = self.outbox.scan_prefix(keys::slot(home.slot));
        let read = |entry| {
            let (key, value): (sled::IVec, sled::IVec) = self.read(entry)?;
            let (_, sequence) = self.known(keys::read_outgoing(&key))?;
            Ok((sequence, self.readable(home.outgoing(sequence, &value))?))
        };
        entries.map(read).collect()
    }

    /// Whether a record lies under this slot.
    pub(super) fn lives(&self, slot: Slot) -> Result<bool> {
        let key = keys::slot(slot);
        Ok(self.read(self.people.contains_key(key))?
            || self
                .read(self.outbox.scan_prefix(key).next().transpose())?
                .is_some())
    }
}
