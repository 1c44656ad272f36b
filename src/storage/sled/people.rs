//! What lies under a person's key, and how keys are made and destroyed.

use sled::{Batch, IVec};

use super::person_key::PersonKey;
use super::trees::Trees;
use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::crypto::keyring::Slot;
use crate::storage::error::{ErrorKind, Result, damaged_record};
use crate::storage::interface::{OutboxEntries, OutboxKey};
use crate::storage::tree_keys;

impl Trees {
    /// What is remembered of a person.
    pub fn person(&self, chat: ChatId) -> Result<PersonState> {
        match self.person_key(chat)? {
            Some(person_key) => self.state_of(&person_key),
            None => Ok(PersonState::default()),
        }
    }

    /// A page of the people of whom something is remembered, by chat. Only behind the last one is it empty.
    pub fn people_after(
        &self,
        mut after: Option<ChatId>,
        limit: usize,
    ) -> Result<Vec<(ChatId, PersonState)>> {
        loop {
            let chats = self.keyring.chats_after(after, limit);
            let Some(last) = chats.last().copied() else {
                return Ok(Vec::new());
            };
            let read = |chat| self.person(chat).map(|state| (chat, state));
            let mut page = chats.into_iter().map(read).collect::<Result<Vec<_>>>()?;
            page.retain(|(_, state)| !state.is_empty());
            if !page.is_empty() {
                return Ok(page);
            }
            after = Some(last);
        }
    }

    /// Everything in the outbox, by chat and sequence.
    pub fn whole_outbox(&self) -> Result<OutboxEntries> {
        let mut entries = Vec::new();
        for entry in &self.outbox {
            let (key, value) = self.read(entry)?;
            match self.outbox_entry(&key, &value) {
                Ok(entry) => entries.push(entry),
                // It stays where it is. All others, and all other people, need not wait for it.
                Err(error) if error.kind == ErrorKind::Corrupt => {
                    log::error!("TRACKLESS_DATA: a message cannot be sent: {error}");
                }
                Err(error) => return Err(error),
            }
        }
        entries.sort_by_key(|(key, _)| *key);
        Ok(entries)
    }

    fn outbox_entry(&self, key: &[u8], value: &[u8]) -> Result<(OutboxKey, Outgoing)> {
        let (slot, sequence) = self.known(tree_keys::read_outgoing(key))?;
        let (chat, key) = self.known(self.keys_read(self.keyring.key(slot))?)?;
        let outgoing = PersonKey { slot, key }.outgoing(sequence, value);
        Ok((OutboxKey { chat, sequence }, self.readable(outgoing)?))
    }

    /// What waits to be said to one chat.
    pub fn outbox_of(&self, chat: ChatId) -> Result<OutboxEntries> {
        let Some(person_key) = self.person_key(chat)? else {
            return Ok(Vec::new());
        };
        let waiting = self.waiting(&person_key)?.into_iter();
        let entry = |(sequence, outgoing)| (OutboxKey { chat, sequence }, outgoing);
        Ok(waiting.map(entry).collect())
    }

    /// Where this person's records lie, if there are any.
    pub fn person_key(&self, chat: ChatId) -> Result<Option<PersonKey>> {
        let Some(slot) = self.keyring.slot(chat) else {
            return Ok(None);
        };
        match self.keys_read(self.keyring.key(slot))? {
            Some((owner, key)) if owner == chat => Ok(Some(PersonKey { slot, key })),
            _ if self.has_records(slot)? => Err(damaged_record(&self.folder)),
            // The process died between creating the key and the first record.
            _ => Ok(None),
        }
    }

    /// A key for records of this person. It is on the disk after the next sync of the keyring.
    pub fn create_key(&self, chat: ChatId) -> Result<PersonKey> {
        loop {
            let (slot, key) = self.keys_written(self.keyring.add(chat))?;
            if !self.has_records(slot)? {
                return Ok(PersonKey { slot, key });
            }
            // An older keyring lies beside newer data. The place stays taken: the right keyring opens these records again.
            log::error!(
                "TRACKLESS_KEYS: the keyring is older than the data in {}: records lie there whose keys it does not have; stop the \
                 assistant and put back the newest copy of the keyring",
                self.folder.display()
            );
            self.keys_written(self.keyring.destroy(&[slot]))?;
        }
    }

    /// Destroys the keys of slots that no record lies under any more, as the tree of pending destructions says.
    pub fn destroy_keys(&self, slots: &[Slot]) -> Result<()> {
        if slots.is_empty() {
            return Ok(());
        }
        self.keys_written(self.keyring.destroy(slots))?;
        let mut done = Batch::default();
        for slot in slots {
            done.remove(&tree_keys::slot(*slot));
        }
        self.written(self.pending_destruction.apply_batch(done))?;
        // Before that is on the disk, the next start would destroy the key of whoever comes here then.
        self.settle()?;
        for slot in slots {
            self.keyring.release(*slot);
        }
        Ok(())
    }

    /// What is remembered there.
    pub fn state_of(&self, person_key: &PersonKey) -> Result<PersonState> {
        let value = self.read(self.people.get(tree_keys::slot(person_key.slot)))?;
        let state = value.map(|value| self.readable(person_key.state(&value)));
        Ok(state.transpose()?.unwrap_or_default())
    }

    /// What waits there to be said.
    pub fn waiting(&self, person_key: &PersonKey) -> Result<Vec<(u64, Outgoing)>> {
        let entries = self.outbox.scan_prefix(tree_keys::slot(person_key.slot));
        let read = |entry| {
            let (key, value): (IVec, IVec) = self.read(entry)?;
            let (_, sequence) = self.known(tree_keys::read_outgoing(&key))?;
            Ok((
                sequence,
                self.readable(person_key.outgoing(sequence, &value))?,
            ))
        };
        entries.map(read).collect()
    }

    /// Whether a record lies under this slot.
    pub fn has_records(&self, slot: Slot) -> Result<bool> {
        let key = tree_keys::slot(slot);
        Ok(self.read(self.people.contains_key(key))?
            || self
                .read(self.outbox.scan_prefix(key).next().transpose())?
                .is_some())
    }
}
