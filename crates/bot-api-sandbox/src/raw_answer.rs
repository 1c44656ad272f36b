//! An HTTP answer that a test writes itself, byte for byte.

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// An HTTP answer with any status, headers and body: what the documentation does not know, and Telegram or a proxy may send.
#[derive(Clone, Debug, PartialEq)]
pub struct RawAnswer {
    /// The HTTP status, from 200 on.
    pub status: u16,
    /// The headers; `Content-Length` is added.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl RawAnswer {
    /// An answer without headers: an empty body, half a JSON object, anything.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
    }

    /// An answer with a body of JSON.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::new(status, body.to_string()).with_header(CONTENT_TYPE.as_str(), "application/json")
    }

    /// A refusal as the Bot API writes it, with this `error_code`, which is the status too, and this whole description.
    pub fn refusal(code: u16, description: &str) -> Self {
        let body = json!({"ok": false, "error_code": code, "description": description});
        Self::json(code, &body)
    }

    /// A redirect to this address.
    pub fn redirect(status: u16, location: &str) -> Self {
        Self::new(status, "").with_header(LOCATION.as_str(), location)
    }

    /// The same with one more header.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// What the log of requests says of it: the `result` of a success, or else the description, or the body as it is.
    pub(crate) fn outcome(&self) -> Result<Value, String> {
        let envelope: Value = serde_json::from_slice(&self.body).unwrap_or(Value::Null);
        if self.status == 200 && envelope["ok"] == true {
            return Ok(envelope["result"].clone());
        }
        let as_it_is = || String::from_utf8_lossy(&self.body).into_owned();
        Err(envelope["description"]
            .as_str()
            .map_or_else(as_it_is, str::to_owned))
    }
}

impl IntoResponse for RawAnswer {
    fn into_response(self) -> Response {
        let mut response = Response::builder().status(self.status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        response
            .body(Body::from(self.body))
            .unwrap_or_else(|error| {
                log::error!("the answer that was ordered cannot be sent: {error}");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            })
    }
}
