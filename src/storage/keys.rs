//! The keys of the trees: bytes that sort as the numbers do that they stand for.

use super::ring::Slot;
use crate::model::ChatId;
use crate::storage::UpdateId;

/// A person's chat.
pub fn chat(chat: ChatId) -> [u8; 8] {
    signed(chat)
}

/// Reads a key that [`chat`] made.
pub fn read_chat(key: &[u8]) -> Option<ChatId> {
    read_signed(key)
}

/// The key of what lies under a slot.
pub fn slot(slot: Slot) -> [u8; 4] {
    slot.to_be_bytes()
}

/// Reads a key that [`slot`] made.
pub fn read_slot(key: &[u8]) -> Option<Slot> {
    Some(u32::from_be_bytes(key.try_into().ok()?))
}

/// The key of an entry of the outbox: entries of one slot lie together, by sequence.
pub fn outgoing(slot: Slot, sequence: u64) -> [u8; 12] {
    join(&[&slot.to_be_bytes(), &sequence.to_be_bytes()])
}

/// Reads a key that [`outgoing`] made.
pub fn read_outgoing(key: &[u8]) -> Option<(Slot, u64)> {
    let (slot, sequence) = key.split_first_chunk()?;
    Some((
        u32::from_be_bytes(*slot),
        u64::from_be_bytes(sequence.try_into().ok()?),
    ))
}

/// The key of an update.
pub fn update(update: UpdateId) -> [u8; 4] {
    update.to_be_bytes()
}

/// Reads a key that [`update`] made.
pub fn read_update(key: &[u8]) -> Option<UpdateId> {
    Some(u32::from_be_bytes(key.try_into().ok()?))
}

/// With the sign flipped, negative numbers sort before positive ones.
fn signed(number: i64) -> [u8; 8] {
    (number ^ i64::MIN).to_be_bytes()
}

fn read_signed(bytes: &[u8]) -> Option<i64> {
    Some(i64::from_be_bytes(bytes.try_into().ok()?) ^ i64::MIN)
}

fn join<const N: usize>(parts: &[&[u8]]) -> [u8; N] {
    let mut key = [0; N];
    let mut rest = &mut key[..];
    for part in parts {
        let (head, tail) = rest.split_at_mut(part.len());
        head.copy_from_slice(part);
        rest = tail;
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_sort_as_what_they_stand_for(a: (Slot, u64), b: (Slot, u64)) {
            let key = |(slot, sequence)| outgoing(slot, sequence);
            prop_assert_eq!(key(a).cmp(&key(b)), a.cmp(&b));
            prop_assert_eq!(chat(a.1 as i64).cmp(&chat(b.1 as i64)), (a.1 as i64).cmp(&(b.1 as i64)));
        }

        #[test]
        fn keys_are_read_as_they_were_written(person: ChatId, place: Slot, sequence: u64, number: u32) {
            prop_assert_eq!(read_chat(&chat(person)), Some(person));
            prop_assert_eq!(read_slot(&slot(place)), Some(place));
            prop_assert_eq!(read_outgoing(&outgoing(place, sequence)), Some((place, sequence)));
            prop_assert_eq!(read_update(&update(number)), Some(number));
        }
    }

    #[test]
    fn a_key_of_the_wrong_length_is_none() {
        assert_eq!(read_chat(&[0; 7]), None);
        assert_eq!(read_slot(&[0; 5]), None);
        assert_eq!(read_outgoing(&[0; 11]), None);
        assert_eq!(read_update(&[0; 5]), None);
    }
}
