//! What a provider was ever told, whatever it answered: what has left the machine cannot be taken back.

use std::fmt;

use chrono::{DateTime, Utc};
use serde_json::Value;

/// Whose server was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Provider {
    /// 17TRACK, under `/track/v2.4`.
    SeventeenTrack,
    /// Ship24, under `/public/v1`.
    Ship24,
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SeventeenTrack => "17TRACK",
            Self::Ship24 => "Ship24",
        })
    }
}

/// A request, and how it was answered.
#[derive(Clone, Debug)]
pub struct ProviderCall {
    /// When, by the sandbox's clock.
    pub at: DateTime<Utc>,
    /// Who was asked.
    pub provider: Provider,
    /// The call as the provider's documentation names it: `register`, or `POST /trackers`.
    pub name: String,
    /// The body as it came; null if it was no JSON.
    pub body: Value,
    /// The HTTP status of the answer, or 0 if the connection was dropped instead.
    pub status: u16,
}

/// One number that a provider was told, or a field beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// When, by the sandbox's clock.
    pub at: DateTime<Utc>,
    /// Who was told.
    pub provider: Provider,
    /// In which call.
    pub call: String,
    /// The name of the field or header.
    pub field: String,
    /// What stood in it.
    pub value: Value,
    /// Whether a look-up needs it. All else has leaked: an e-mail address, a tag, a name, an order number.
    pub leaked: bool,
}

/// What a client sends with any request, and the two keys.
const USUAL_HEADERS: [&str; 10] = [
    "17token",
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Whether any request may have this header.
pub(crate) fn is_usual_header(name: &str) -> bool {
    USUAL_HEADERS.contains(&name)
}
