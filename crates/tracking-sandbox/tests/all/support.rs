//! A bare HTTP client.

use std::io::{self, Read, Write};
use std::net::TcpStream;

use bot_api_sandbox::SandboxClock;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tracking_sandbox::{Options, TrackingSandbox};

/// A number of a form that tells its carrier, China Post.
pub const NUMBER: &str = "LB703124842CN";
pub const CHINA_POST: u32 = 3011;

/// A sandbox on 23 November 2026 at nine that allows any pace, and its clock.
pub fn sandbox() -> (TrackingSandbox, SandboxClock) {
    sandbox_with(|options| options.per_second = None)
}

/// The same with other settings.
pub fn sandbox_with(change: impl FnOnce(&mut Options)) -> (TrackingSandbox, SandboxClock) {
    let clock = SandboxClock::starting_at(at("2026-11-23T09:00:00Z"));
    let mut options = Options::with_clock(clock.clone());
    change(&mut options);
    let sandbox = TrackingSandbox::start(options).expect("a free port");
    (sandbox, clock)
}

/// The instant that this names.
#[track_caller]
pub fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().expect("an instant")
}

/// An HTTP answer.
#[derive(Debug)]
pub struct HttpAnswer {
    pub status: u16,
    pub body: String,
}

impl HttpAnswer {
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// Sends a request on a connection of its own; the error is that of a cut connection.
pub fn request(
    sandbox: &TrackingSandbox,
    verb: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> io::Result<HttpAnswer> {
    let address = sandbox.url().replace("http://", "");
    let mut stream = TcpStream::connect(&address)?;
    let mut head = format!(
        "{verb} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    stream.write_all(format!("{head}\r\n").as_bytes())?;
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
        body: body.to_owned(),
    })
}

/// Calls 17TRACK with its key and a body of JSON.
pub fn try_call(sandbox: &TrackingSandbox, call: &str, body: &Value) -> io::Result<HttpAnswer> {
    let key = sandbox.key();
    let headers = [
        ("17token", key.as_str()),
        ("Content-Type", "application/json"),
    ];
    let path = format!("/track/v2.4/{call}");
    request(
        sandbox,
        "POST",
        &path,
        &headers,
        body.to_string().as_bytes(),
    )
}

/// Calls 17TRACK, which must take the call as a whole; its data.
#[track_caller]
pub fn call(sandbox: &TrackingSandbox, name: &str, body: Value) -> Value {
    let answer = try_call(sandbox, name, &body).expect("an answer");
    let envelope = answer.json();
    assert_eq!(
        (answer.status, &envelope["code"]),
        (200, &json!(0)),
        "{envelope}"
    );
    envelope["data"].clone()
}

/// Calls 17TRACK with one item, which must be accepted.
#[track_caller]
pub fn accepted(sandbox: &TrackingSandbox, name: &str, item: Value) -> Value {
    let data = call(sandbox, name, json!([item]));
    assert_eq!(data["rejected"], json!([]), "{data}");
    data["accepted"][0].clone()
}

/// Calls 17TRACK with one item, which must be rejected; the code.
#[track_caller]
pub fn rejected(sandbox: &TrackingSandbox, name: &str, item: Value) -> i64 {
    let data = call(sandbox, name, json!([item]));
    assert_eq!(data["accepted"], json!([]), "{data}");
    let error = &data["rejected"][0]["error"];
    let message = error["message"].as_str().expect("a message");
    assert!(!message.is_empty() && !message.contains('{'), "{message}");
    error["code"].as_i64().expect("a code")
}

/// Calls 17TRACK, which must refuse the whole call; the HTTP status and the code.
#[track_caller]
pub fn refused(sandbox: &TrackingSandbox, name: &str, body: Value) -> (u16, i64) {
    let answer = try_call(sandbox, name, &body).expect("an answer");
    let envelope = answer.json();
    assert_eq!(envelope["code"], envelope["data"]["errors"][0]["code"]);
    (answer.status, envelope["code"].as_i64().expect("a code"))
}
