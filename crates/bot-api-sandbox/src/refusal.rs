//! How a request is refused: the error answers of the Bot API.

use serde_json::{Value, json};

/// What a method answers: its `result`, or why not.
pub(crate) type MethodResult = Result<Value, Refusal>;

/// An answer with `"ok": false`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) code: u16,
    pub(crate) description: String,
    pub(crate) retry_after: Option<u64>,
    /// Whether the real server would have accepted the request.
    pub(crate) violation: bool,
}

impl Refusal {
    pub(crate) fn new(code: u16, description: String) -> Self {
        Self {
            code,
            description,
            retry_after: None,
            violation: false,
        }
    }

    pub(crate) fn bad_request(what: impl AsRef<str>) -> Self {
        Self::new(400, format!("Bad Request: {}", what.as_ref()))
    }

    /// Refuses a request that the real server would accept, but that can only be a mistake of the bot.
    pub(crate) fn violation(what: impl AsRef<str>) -> Self {
        Self {
            violation: true,
            ..Self::bad_request(format!("{} (strict mode of the sandbox)", what.as_ref()))
        }
    }

    pub(crate) fn unauthorized() -> Self {
        Self::new(401, "Unauthorized".to_owned())
    }

    pub(crate) fn forbidden(what: &str) -> Self {
        Self::new(403, format!("Forbidden: {what}"))
    }

    pub(crate) fn not_found() -> Self {
        Self::new(404, "Not Found".to_owned())
    }

    pub(crate) fn conflict(what: &str) -> Self {
        Self::new(409, format!("Conflict: {what}"))
    }

    pub(crate) fn too_large() -> Self {
        Self::new(413, "Request Entity Too Large".to_owned())
    }

    pub(crate) fn too_many_requests(retry_after: u64) -> Self {
        let description = format!("Too Many Requests: retry after {retry_after}");
        Self {
            retry_after: Some(retry_after),
            ..Self::new(429, description)
        }
    }

    /// The body of the answer.
    pub(crate) fn to_json(&self) -> Value {
        let mut body =
            json!({"ok": false, "error_code": self.code, "description": self.description});
        if let Some(seconds) = self.retry_after {
            body["parameters"] = json!({"retry_after": seconds});
        }
        body
    }
}
