//! Ship24's errors (docs.ship24.com/errors). It lists the statuses and one code, `validation_error`; the other codes are named
//! in its manner, so a client has to go by the status.

use serde_json::{Value, json};

/// Why a request is refused.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    code: &'static str,
    message: String,
}

impl Refusal {
    fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, "validation_error", message)
    }

    pub(crate) fn wrong_key() -> Self {
        Self::new(401, "auth_invalid_api_key", "The API key is invalid.")
    }

    pub(crate) fn no_quota() -> Self {
        Self::new(
            403,
            "quota_limit_reached",
            "The quota of your plan is used up.",
        )
    }

    pub(crate) fn no_tracker() -> Self {
        Self::new(404, "tracker_not_found", "The tracker does not exist.")
    }

    pub(crate) fn no_such_path() -> Self {
        Self::new(404, "not_found", "This resource does not exist.")
    }

    pub(crate) fn too_fast() -> Self {
        Self::new(429, "too_many_requests", "Too many requests.")
    }

    pub(crate) fn wrong_plan() -> Self {
        Self::new(
            403,
            "plan_not_allowed",
            "This needs a per-call subscription.",
        )
    }

    /// As one of `errors`.
    pub(crate) fn error(&self) -> Value {
        json!({"code": self.code, "message": self.message})
    }

    pub(crate) fn answer(&self) -> (u16, Value) {
        (self.status, json!({"errors": [self.error()], "data": null}))
    }
}
