//! Records as bytes: one byte that says the version, then JSON. Each version ever released can be read.
//!
//! A record whose meaning changes gets a new version here: `decode` then turns the old shape into the new one,
//! and bytes of the old version in `storage/tests/versions.rs` show that it does.

use serde::{Serialize, de::DeserializeOwned};

/// The version that this program writes.
pub const CURRENT: u8 = 1;

/// Why bytes could not be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer program wrote them.
    Newer(u8),
    /// No program of ours wrote them like that.
    Damaged,
}

/// A record as bytes.
pub fn encode<T: Serialize>(record: &T) -> Vec<u8> {
    let mut bytes = vec![CURRENT];
    serde_json::to_writer(&mut bytes, record)
        .expect("records hold nothing that JSON cannot express");
    bytes
}

/// The record in these bytes.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unreadable> {
    serde_json::from_slice(body(bytes)?).map_err(|_| Unreadable::Damaged)
}

/// An update in the inbox as bytes: how often it failed, then what Telegram sent.
pub fn encode_received(failures: u32, raw: &[u8]) -> Vec<u8> {
    [&[CURRENT], &failures.to_be_bytes()[..], raw].concat()
}

/// Reads what [`encode_received`] wrote.
pub fn decode_received(bytes: &[u8]) -> Result<(u32, &[u8]), Unreadable> {
    let (failures, raw) = body(bytes)?
        .split_first_chunk()
        .ok_or(Unreadable::Damaged)?;
    Ok((u32::from_be_bytes(*failures), raw))
}

fn body(bytes: &[u8]) -> Result<&[u8], Unreadable> {
    match bytes.split_first() {
        Some((1, body)) => Ok(body),
        Some((&version, _)) if version > CURRENT => Err(Unreadable::Newer(version)),
        _ => Err(Unreadable::Damaged),
    }
}
