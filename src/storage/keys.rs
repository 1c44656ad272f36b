//! The keys of the trees: bytes that sort as the numbers do that they stand for.

use chrono::{DateTime, Utc};

use super::records::{ChatId, OrderId, UpdateId};
use super::{Due, OutboxKey};

/// The key of a person, and the beginning of each key that belongs to them.
pub fn chat(chat: ChatId) -> [u8; 8] {
    signed(chat)
}

/// The key of an order: orders of one chat lie together, by id.
pub fn order(chat: ChatId, order: OrderId) -> [u8; 12] {
    join(&[&signed(chat), &order.to_be_bytes()])
}

/// The key of an entry of the outbox: entries of one chat lie together, by sequence.
pub fn outgoing(key: OutboxKey) -> [u8; 16] {
    join(&[&signed(key.chat), &key.sequence.to_be_bytes()])
}

/// Reads a key that [`outgoing`] made.
pub fn read_outgoing(key: &[u8]) -> Option<OutboxKey> {
    Some(OutboxKey {
        chat: read_signed(key.get(..8)?)?,
        sequence: u64::from_be_bytes(key.get(8..)?.try_into().ok()?),
    })
}

/// The key of an update.
pub fn update(update: UpdateId) -> [u8; 4] {
    update.to_be_bytes()
}

/// Reads a key that [`update`] made.
pub fn read_update(key: &[u8]) -> Option<UpdateId> {
    Some(u32::from_be_bytes(key.try_into().ok()?))
}

/// The beginning of the keys of all that is due at this instant.
pub fn instant(at: DateTime<Utc>) -> [u8; 12] {
    join(&[
        &signed(at.timestamp()),
        &at.timestamp_subsec_nanos().to_be_bytes(),
    ])
}

/// The key of an order in the index by time: soonest first.
pub fn due(due: Due) -> [u8; 24] {
    join(&[&instant(due.at), &order(due.chat, due.order)])
}

/// Reads a key that [`due`] made.
pub fn read_due(key: &[u8]) -> Option<Due> {
    let seconds = read_signed(key.get(..8)?)?;
    let nanos = u32::from_be_bytes(key.get(8..12)?.try_into().ok()?);
    Some(Due {
        at: DateTime::from_timestamp(seconds, nanos)?,
        chat: read_signed(key.get(12..20)?)?,
        order: u32::from_be_bytes(key.get(20..)?.try_into().ok()?),
    })
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
        fn keys_sort_as_what_they_stand_for(
            a in (-1_000_000_000_i64..1_000_000_000, 0..2_u32, any::<i64>(), any::<u32>()),
            b in (-1_000_000_000_i64..1_000_000_000, 0..2_u32, any::<i64>(), any::<u32>()),
        ) {
            let key = |(seconds, nanos, chat, order)| {
                due(Due { at: DateTime::from_timestamp(seconds, nanos).unwrap(), chat, order })
            };
            prop_assert_eq!(key(a).cmp(&key(b)), a.cmp(&b));
        }

        #[test]
        fn keys_are_read_as_they_were_written(
            seconds in -1_000_000_000_i64..4_000_000_000,
            nanos in 0..1_000_000_000_u32,
            chat: i64,
            sequence: u64,
            number: u32,
        ) {
            let at = DateTime::from_timestamp(seconds, nanos).unwrap();
            let order = Due { at, chat, order: number };
            prop_assert_eq!(read_due(&due(order)), Some(order));
            let entry = OutboxKey { chat, sequence };
            prop_assert_eq!(read_outgoing(&outgoing(entry)), Some(entry));
            prop_assert_eq!(read_update(&update(number)), Some(number));
        }
    }

    #[test]
    fn a_key_of_the_wrong_length_is_none() {
        assert_eq!(read_due(&[0; 23]), None);
        assert_eq!(read_due(&[0; 25]), None);
        assert_eq!(read_outgoing(&[0; 15]), None);
        assert_eq!(read_update(&[0; 5]), None);
    }
}
