//! Records as bytes. Each version ever released can be read.
//!
//! Version 2, the first that was released, is the JSON of a person with all orders, made short by LZ4 against a dictionary, and
//! then sealed (see `seal.rs`).
//!
//! A record whose meaning changes gets a new version: what reads the old one then turns the old shape into the new one,
//! and bytes of the old version in `storage/sled/tests/versions.rs` show that it does.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};

/// The version that this program writes.
pub const CURRENT: u8 = 2;

/// Words that records are likely to hold. It belongs to version 2: what was written with it needs it as it is.
const DICTIONARY: &[u8] = include_bytes!("dictionary-2.json");

/// Why bytes could not be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer program wrote them.
    Newer(u8),
    /// No program of ours wrote them like that.
    Damaged,
}

/// A record as bytes, to be sealed.
pub fn encode<T: Serialize>(record: &T) -> Vec<u8> {
    let json = serde_json::to_vec(record).expect("records hold nothing that JSON cannot express");
    lz4_flex::block::compress_prepend_size_with_dict(&json, DICTIONARY)
}

/// The record in these bytes.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unreadable> {
    let json = lz4_flex::block::decompress_size_prepended_with_dict(bytes, DICTIONARY);
    let json = json.map_err(|_| Unreadable::Damaged)?;
    serde_json::from_slice(&json).map_err(|_| Unreadable::Damaged)
}

/// An update in the inbox as bytes, to be sealed: how often it failed, then what Telegram sent.
pub fn encode_received(attempts: u32, raw: &[u8]) -> Vec<u8> {
    [&attempts.to_be_bytes()[..], raw].concat()
}

/// Reads what [`encode_received`] wrote.
pub fn decode_received(bytes: &[u8]) -> Result<(u32, &[u8]), Unreadable> {
    let (attempts, raw) = bytes.split_first_chunk().ok_or(Unreadable::Damaged)?;
    Ok((u32::from_be_bytes(*attempts), raw))
}

/// The kind of an update of which nothing is known.
pub const UNKNOWN_KIND: &str = "unknown";

/// The kind of a raw update: the name of its one field besides its id.
pub fn update_kind(raw: &[u8]) -> String {
    type Fields = BTreeMap<String, IgnoredAny>;
    let fields: Fields = serde_json::from_slice(raw).unwrap_or_default();
    let kind = fields.into_keys().find(|field| field != "update_id");
    kind.unwrap_or_else(|| UNKNOWN_KIND.to_owned())
}
