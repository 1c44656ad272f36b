//! The sealed values: what each is bound to, and how it is read.

use super::keys::NumberedKey;
use crate::model::{ChatId, Outgoing, PersonState};
use crate::storage::codec::{self, Unreadable};
use crate::storage::interface::UpdateId;

type Read<T> = std::result::Result<T, Unreadable>;

pub fn seal_state(key: &NumberedKey, chat: ChatId, state: &PersonState) -> Vec<u8> {
    key.seal("people", &chat.to_be_bytes(), &codec::encode(state))
}

pub fn open_state(key: &NumberedKey, chat: ChatId, record: &[u8]) -> Read<PersonState> {
    codec::decode(&state_bytes(key, chat, record)?)
}

/// What is sealed in a record, as it was encoded.
pub fn state_bytes(key: &NumberedKey, chat: ChatId, record: &[u8]) -> Read<Vec<u8>> {
    key.open("people", &chat.to_be_bytes(), record)
}

pub fn seal_outgoing(
    key: &NumberedKey,
    chat: ChatId,
    sequence: u64,
    outgoing: &Outgoing,
) -> Vec<u8> {
    key.seal("outbox", &entry(chat, sequence), &codec::encode(outgoing))
}

pub fn open_outgoing(
    key: &NumberedKey,
    chat: ChatId,
    sequence: u64,
    item: &[u8],
) -> Read<Outgoing> {
    codec::decode(&outgoing_bytes(key, chat, sequence, item)?)
}

/// What is sealed in an entry of the outbox, as it was encoded.
pub fn outgoing_bytes(
    key: &NumberedKey,
    chat: ChatId,
    sequence: u64,
    item: &[u8],
) -> Read<Vec<u8>> {
    key.open("outbox", &entry(chat, sequence), item)
}

pub fn seal_update(key: &NumberedKey, update: UpdateId, raw: &[u8]) -> Vec<u8> {
    key.seal("inbox", &update.to_be_bytes(), raw)
}

pub fn open_update(key: &NumberedKey, update: UpdateId, sealed: &[u8]) -> Read<Vec<u8>> {
    key.open("inbox", &update.to_be_bytes(), sealed)
}

fn entry(chat: ChatId, sequence: u64) -> Vec<u8> {
    [chat.to_be_bytes(), sequence.to_be_bytes()].concat()
}
