//! Keys of records, in the trees of sled and in sealed backups: bytes that sort as the numbers do that they stand for.

use super::crypto::keyring::Slot;
use super::interface::UpdateId;

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
        }

        #[test]
        fn keys_are_read_as_they_were_written(place: Slot, sequence: u64, number: u32) {
            prop_assert_eq!(read_slot(&slot(place)), Some(place));
            prop_assert_eq!(read_outgoing(&outgoing(place, sequence)), Some((place, sequence)));
            prop_assert_eq!(read_update(&update(number)), Some(number));
        }
    }

    #[test]
    fn a_key_of_the_wrong_length_is_none() {
        assert_eq!(read_slot(&[0; 5]), None);
        assert_eq!(read_outgoing(&[0; 11]), None);
        assert_eq!(read_update(&[0; 5]), None);
    }
}
