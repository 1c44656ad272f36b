//! Opens what is sealed in a backup, with the keys that are there now or were there then.

use std::fs::File;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::codec;
use crate::storage::crypto::key_source;
use crate::storage::crypto::keyring::{Keyring, Slot, StoreId};
use crate::storage::crypto::seal::Key;
use crate::storage::interface::UpdateId;
use crate::storage::tree_keys;

/// The keyrings that may have the keys of a backup. Who is not in the first one was forgotten; the last one tells whose slots they
/// were when the backup was made.
pub struct Keyrings(Vec<Keyring>);

impl Keyrings {
    /// The present keyring comes first.
    pub fn new(keyrings: impl IntoIterator<Item = Keyring>) -> Self {
        Self(keyrings.into_iter().collect())
    }

    /// The keyring of the time of a backup, where it lies beside it.
    pub fn beside(backup: &Path, id: StoreId, master: &Key) -> Option<Keyring> {
        let file = backup.with_file_name(key_source::ring_name(id));
        let (keyring, _) = Keyring::open(File::open(file).ok()?, id, master.clone()).ok()?;
        Some(keyring)
    }

    pub fn first(&self) -> Option<&Keyring> {
        self.0.first()
    }

    pub fn state(&self, slot: Slot, value: &[u8]) -> Option<(ChatId, PersonState)> {
        self.open(slot, "people", &tree_keys::slot(slot), value)
    }

    pub fn outgoing(&self, slot: Slot, sequence: u64, value: &[u8]) -> Option<(ChatId, Outgoing)> {
        self.open(slot, "outbox", &tree_keys::outgoing(slot, sequence), value)
    }

    /// The attempts and the raw update.
    pub fn update(&self, update: UpdateId, value: &[u8]) -> Option<(u32, Vec<u8>)> {
        let key = tree_keys::update(update);
        let opened = self.0.iter().find_map(|keyring| {
            keyring.with_inbox_key(|inbox| inbox.open("inbox", &key, value).ok())
        })?;
        let (attempts, raw) = codec::decode_received(&opened).ok()?;
        Some((attempts, raw.to_vec()))
    }

    /// Whose slot it was when the backup was made. By now it may be another person's.
    pub fn owner(&self, slot: Slot) -> Option<ChatId> {
        let (chat, _) = self.0.last()?.key(slot).ok()??;
        Some(chat)
    }

    /// Opens a value, and says whose it is. Nobody's who was forgotten.
    fn open<T: DeserializeOwned>(
        &self,
        slot: Slot,
        tree: &str,
        key: &[u8],
        value: &[u8],
    ) -> Option<(ChatId, T)> {
        let mut keys = self.0.iter().filter_map(|keyring| keyring.key(slot).ok()?);
        keys.find_map(|(chat, then)| {
            let text = then.open(tree, key, value).ok()?;
            self.first()?.slot(chat)?;
            Some((chat, codec::decode(&text).ok()?))
        })
    }
}
