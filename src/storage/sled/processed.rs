//! Which updates have been processed. Telegram repeats an update for a day at most, and after a week without any it goes on with
//! numbers chosen by chance: what was processed long ago must not swallow a new update.

use chrono::{DateTime, TimeDelta, Utc};

/// How many are kept, so that a flood does not fill the disk.
pub const KEPT: u64 = 100_000;

/// How long a processed update counts.
const COUNTS_FOR: TimeDelta = TimeDelta::days(2);

/// What is kept of an update: its number in the order of processing, and when that was.
pub fn record(number: u64, at: DateTime<Utc>) -> [u8; 16] {
    let mut record = [0; 16];
    record[..8].copy_from_slice(&number.to_be_bytes());
    record[8..].copy_from_slice(&at.timestamp().to_be_bytes());
    record
}

/// The number in the order of processing.
pub fn number(record: &[u8]) -> Option<u64> {
    Some(u64::from_be_bytes(*record.first_chunk()?))
}

/// Whether the update is still known as processed. Of those from a backup or an older program no time is known; they count
/// until enough others have come.
pub fn counts(record: &[u8], now: DateTime<Utc>) -> bool {
    let at = record.get(8..).and_then(|at| at.try_into().ok());
    let at = at.and_then(|at| DateTime::from_timestamp(i64::from_be_bytes(at), 0));
    at.is_none_or(|at| now - at < COUNTS_FOR)
}
