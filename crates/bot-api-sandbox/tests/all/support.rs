//! A bare HTTP client and a bot written with it.

use std::io::{self, Read, Write};
use std::net::TcpStream;

use bot_api_sandbox::{FloodLimits, Options, Sandbox};
use serde_json::{Value, json};

/// A sandbox with a clock that stands still and no flood limits.
pub fn sandbox() -> Sandbox {
    let start = "2026-11-12T09:00:00Z".parse().ok();
    Sandbox::start(Options {
        start,
        limits: FloodLimits::off(),
        ..Options::default()
    })
    .expect("a free port")
}

/// An HTTP answer.
pub struct HttpAnswer {
    pub status: u16,
    /// The status line and the headers.
    pub head: String,
    pub body: String,
}

impl HttpAnswer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// Sends a request on a connection of its own; the error is that of a dropped connection.
pub fn request(
    sandbox: &Sandbox,
    verb: &str,
    path: &str,
    content_type: &str,
    body: &[u8],
) -> io::Result<HttpAnswer> {
    let address = sandbox.url().replace("http://", "");
    let mut stream = TcpStream::connect(&address)?;
    let head = format!(
        "{verb} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: {content_type}\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)?;
    let mut text = Vec::new();
    stream.read_to_end(&mut text)?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let (head, body) = text
        .split_once("\r\n\r\n")
        .ok_or(io::ErrorKind::UnexpectedEof)?;
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .ok_or(io::ErrorKind::InvalidData)?;
    Ok(HttpAnswer {
        status,
        head: head.to_owned(),
        body: body.to_owned(),
    })
}

/// Calls a method with JSON.
pub fn try_call(sandbox: &Sandbox, method: &str, params: Value) -> io::Result<HttpAnswer> {
    let path = format!("/bot{}/{method}", sandbox.token());
    request(
        sandbox,
        "POST",
        &path,
        "application/json",
        params.to_string().as_bytes(),
    )
}

/// Calls a method with JSON; the envelope of the answer.
pub fn call(sandbox: &Sandbox, method: &str, params: Value) -> Value {
    let answer = try_call(sandbox, method, params).expect("an answer");
    let envelope = answer.json();
    let expected = envelope["error_code"].as_u64().unwrap_or(200);
    assert_eq!(
        u64::from(answer.status),
        expected,
        "the status is the error code"
    );
    envelope
}

/// Calls a method that must succeed; its result.
#[track_caller]
pub fn result(sandbox: &Sandbox, method: &str, params: Value) -> Value {
    let envelope = call(sandbox, method, params);
    assert_eq!(envelope["ok"], true, "{method}: {envelope}");
    envelope["result"].clone()
}

/// Calls a method that must fail; the description.
#[track_caller]
pub fn error(sandbox: &Sandbox, method: &str, params: Value) -> String {
    let envelope = call(sandbox, method, params);
    assert_eq!(envelope["ok"], false, "{method}: {envelope}");
    envelope["description"]
        .as_str()
        .expect("a description")
        .to_owned()
}

/// Uploads a file as `document` to `sendDocument`; the envelope of the answer.
pub fn upload(sandbox: &Sandbox, params: Value, name: &str, content: &[u8]) -> Value {
    upload_as(sandbox, "SendDocument", "document", params, name, content)
}

/// Uploads a file as this parameter of this method; the envelope of the answer.
pub fn upload_as(
    sandbox: &Sandbox,
    method: &str,
    file: &str,
    params: Value,
    name: &str,
    content: &[u8],
) -> Value {
    let mut body = Vec::new();
    for (field, value) in params.as_object().expect("an object") {
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let part =
            format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head = format!(
        "--x\r\nContent-Disposition: form-data; name=\"{file}\"; filename=\"{name}\"\r\n\r\n"
    );
    body.extend(head.into_bytes());
    body.extend(content);
    body.extend(b"\r\n--x--\r\n");
    let path = format!("/bot{}/{method}", sandbox.token());
    let form = "multipart/form-data; boundary=x";
    let answer = request(sandbox, "POST", &path, form, &body).expect("an answer");
    answer.json()
}

/// Sends a text.
#[track_caller]
pub fn send(sandbox: &Sandbox, chat: i64, text: &str) -> Value {
    result(
        sandbox,
        "sendMessage",
        json!({"chat_id": chat, "text": text}),
    )
}

/// The updates from `offset` on.
#[track_caller]
pub fn updates(sandbox: &Sandbox, offset: i64) -> Vec<Value> {
    let updates = result(sandbox, "getUpdates", json!({"offset": offset}));
    updates.as_array().expect("an array").clone()
}
