//! The log of requests.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

/// One request of the bot and how it was answered.
#[derive(Clone, Debug)]
pub struct ApiCall {
    /// The method as the Bot API spells it (`sendMessage`), or as it was asked for if there is none of that name.
    pub method: String,
    /// The parameters as they came.
    pub params: Map<String, Value>,
    /// The chat it was about, if its `chat_id` is a number.
    pub chat_id: Option<i64>,
    /// The HTTP status of the answer, or 0 if the connection was dropped instead.
    pub status: u16,
    /// The `result` of what was done, or null; it did not reach the bot where a fault took the answer's place.
    pub result: Value,
    /// The error's description, if refused; the whole body of an answer that is no answer of the Bot API.
    pub error: Option<String>,
    /// When it was answered, by the sandbox's clock.
    pub at: DateTime<Utc>,
}

impl ApiCall {
    /// Whether it was answered with `"ok": true`.
    pub fn is_ok(&self) -> bool {
        self.status == 200 && self.error.is_none()
    }
}
