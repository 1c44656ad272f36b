//! Why a request to the Bot API brought nothing.

use std::time::Duration;

/// Why a request brought nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// Telegram answered, and said no.
    Refused {
        code: u16,
        description: String,
        retry_after: Option<Duration>,
    },
    /// No answer of Telegram's came: the network, a 5xx, something that is not the Bot API.
    Unreachable {
        why: String,
        /// Of an answer that is not the Bot API's.
        status: Option<u16>,
    },
}

impl Failure {
    /// A word for the metrics.
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Refused { code, .. } => match code {
                400 => "400",
                401 => "401",
                403 => "403",
                404 => "404",
                409 => "409",
                429 => "429",
                _ => "other",
            },
            Self::Unreachable { status, .. } => match status {
                Some(500..) => "5xx",
                Some(_) => "other",
                None => "unreachable",
            },
        }
    }
}
