//! Requests to the Bot API: teloxide's payloads over a client of our own.
//!
//! teloxide's way of sending sleeps ten seconds on a 5xx and hides the status of an answer; this one tells what happened.

use super::failure::Failure;
use crate::delivery::error::DeliveryError;
use crate::delivery::metrics::Metrics;
use reqwest::multipart::Form;
use reqwest::redirect::Policy;
use reqwest::{RequestBuilder, StatusCode, Url, header};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use teloxide::requests::Payload;

/// No chat is held for longer: a figure beyond it is a fault, and too large for the arithmetic of time.
const LONGEST_HOLD: Duration = Duration::from_secs(7 * 24 * 3600);

/// How long an unused connection is kept: not so long that the server closes it just when it is used again.
const IDLE: Duration = Duration::from_secs(30);

/// How long a request may take that does not say it itself: teloxide's `getMe`, with which its dispatcher begins.
const PATIENCE: Duration = Duration::from_secs(20);

/// A connection to one Bot API server in the name of one bot.
pub struct Telegram {
    client: reqwest::Client,
    api_url: Url,
    token: String,
    metrics: Arc<Metrics>,
    trouble: Mutex<Option<ConnectionTrouble>>,
}

impl Failure {
    fn unreachable(why: String) -> Self {
        let status = None;
        Self::Unreachable { why, status }
    }
}

/// What is wrong with the connection as a whole; logged when it begins and when it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ConnectionTrouble {
    Unreachable,
    TokenRefused,
}

/// Telegram's envelope round every answer.
#[derive(Deserialize)]
struct ApiAnswer {
    ok: bool,
    result: Option<Box<RawValue>>,
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: ResponseParameters,
}

#[derive(Deserialize, Default)]
struct ResponseParameters {
    retry_after: Option<u64>,
}

impl Telegram {
    pub fn new(token: String, api_url: Url, metrics: Arc<Metrics>) -> Result<Self, DeliveryError> {
        if api_url.cannot_be_a_base() {
            return Err(DeliveryError::new(format!(
                "TELOXIDE_API_URL: {api_url} is no address of a server; give one such as https://api.telegram.org"
            )));
        }
        let mut client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .timeout(PATIENCE)
            .pool_idle_timeout(IDLE)
            .tcp_nodelay(true)
            // The Bot API never redirects. Whoever does would get the token, which is in the address, and the text.
            .redirect(Policy::none());
        if is_loopback(&api_url) {
            // A server on this machine is spoken to without encryption: a proxy would read the token and all texts.
            client = client.no_proxy();
        }
        let client = client.build().map_err(|e| {
            DeliveryError::new(format!("the HTTPS client cannot be set up: {}", causes(e)))
        })?;
        Ok(Self {
            client,
            api_url,
            token,
            metrics,
            trouble: Mutex::new(None),
        })
    }

    /// teloxide's bot, for the dispatcher.
    pub fn bot(&self) -> teloxide::Bot {
        teloxide::Bot::with_client(&self.token, self.client.clone())
            .set_api_url(self.api_url.clone())
    }

    pub fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    /// The server's name, for people to read.
    pub fn host(&self) -> &str {
        self.api_url.host_str().unwrap_or("the server")
    }

    /// Makes one request, which may take as long as `patience`.
    pub async fn call<P: Payload + Serialize>(
        &self,
        payload: &P,
        patience: Duration,
    ) -> Result<Box<RawValue>, Failure> {
        let body = serde_json::to_vec(payload).map_err(|e| Failure::unreachable(e.to_string()))?;
        let request = self.client.post(self.url(P::NAME));
        let request = request.header(header::CONTENT_TYPE, "application/json");
        self.exchange(P::NAME, request.body(body), patience).await
    }

    /// Makes one request that brings a file along.
    pub async fn upload(
        &self,
        method: &'static str,
        form: Form,
        patience: Duration,
    ) -> Result<Box<RawValue>, Failure> {
        let request = self.client.post(self.url(method));
        self.exchange(method, request.multipart(form), patience)
            .await
    }

    /// The bytes of a file at the path that `getFile` told; `None` if there are more than `most`. They are read as they come,
    /// so that a larger file takes no more memory.
    pub async fn download(
        &self,
        path: &str,
        most: usize,
        patience: Duration,
    ) -> Result<Option<Vec<u8>>, Failure> {
        let mut url = self.api_url.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            let parts = path.split('/');
            segments
                .pop_if_empty()
                .push("file")
                .push(&format!("bot{}", self.token))
                .extend(parts);
        }
        let outcome = bytes(self.client.get(url).timeout(patience), most).await;
        self.metrics.count_request("Download", &outcome);
        outcome
    }

    async fn exchange(
        &self,
        method: &'static str,
        request: RequestBuilder,
        patience: Duration,
    ) -> Result<Box<RawValue>, Failure> {
        let outcome = answer(request.timeout(patience)).await;
        self.note(&outcome);
        self.metrics.count_request(method, &outcome);
        outcome
    }

    fn url(&self, method: &str) -> Url {
        let mut url = self.api_url.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments
                .pop_if_empty()
                .push(&format!("bot{}", self.token))
                .push(method);
        }
        url
    }

    /// Logs when the connection as a whole goes bad, and when it is good again.
    fn note<T>(&self, outcome: &Result<T, Failure>) {
        let now = match outcome {
            Err(Failure::Unreachable { .. }) => Some(ConnectionTrouble::Unreachable),
            Err(Failure::Refused {
                code: 401 | 404, ..
            }) => Some(ConnectionTrouble::TokenRefused),
            Ok(_) | Err(Failure::Refused { .. }) => None,
        };
        let mut trouble = self
            .trouble
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if *trouble == now {
            return;
        }
        *trouble = now;
        match outcome {
            Err(Failure::Unreachable { why, .. }) => log::warn!(
                "TELOXIDE_API_URL: {} cannot be reached ({why}); it is tried again until it answers",
                self.host()
            ),
            Err(_) if now.is_some() => log::error!("{}", self.token_refused()),
            _ => log::info!("{} answers again", self.host()),
        }
    }

    /// What to say when Telegram does not know the token.
    pub fn token_refused(&self) -> String {
        format!(
            "TELOXIDE_TOKEN was refused by {}: copy the bot's token from @BotFather (and check TELOXIDE_API_URL if it is set)",
            self.host()
        )
    }
}

/// Whether this server is on this machine.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    let address = address.parse::<std::net::IpAddr>();
    host == "localhost"
        || host.ends_with(".localhost")
        || address.is_ok_and(|address| address.is_loopback())
}

async fn answer(request: RequestBuilder) -> Result<Box<RawValue>, Failure> {
    let unreachable = |e| Failure::unreachable(causes(e));
    let response = request.send().await.map_err(unreachable)?;
    let status = response.status();
    let body = response.bytes().await.map_err(unreachable)?;
    read(status, &body)
}

async fn bytes(request: RequestBuilder, most: usize) -> Result<Option<Vec<u8>>, Failure> {
    let unreachable = |e| Failure::unreachable(causes(e));
    let mut response = request.send().await.map_err(unreachable)?;
    let status = response.status();
    if status != StatusCode::OK {
        return Err(Failure::Unreachable {
            why: format!("it answered {status} instead of a file"),
            status: Some(status.as_u16()),
        });
    }
    let mut bytes = Vec::new();
    while let Some(more) = response.chunk().await.map_err(unreachable)? {
        if bytes.len() + more.len() > most {
            return Ok(None);
        }
        bytes.extend_from_slice(&more);
    }
    Ok(Some(bytes))
}

/// Reads an answer of the Bot API. Only a whole one is taken for Telegram's word: a result comes with 200, a refusal with
/// a status from 400 to 499 that is its `error_code` too. Everything else may be a proxy, a page, or a server in trouble.
pub fn read(status: StatusCode, body: &[u8]) -> Result<Box<RawValue>, Failure> {
    let code = status.as_u16();
    match serde_json::from_slice::<ApiAnswer>(body) {
        Ok(ApiAnswer {
            ok: true,
            result: Some(result),
            ..
        }) if code == 200 => Ok(result),
        Ok(answer) if !answer.ok && status.is_client_error() && answer.error_code == Some(code) => {
            let retry_after = answer.parameters.retry_after.map(Duration::from_secs);
            Err(Failure::Refused {
                code,
                description: answer.description,
                retry_after: retry_after.map(|time| time.min(LONGEST_HOLD)),
            })
        }
        _ => Err(Failure::Unreachable {
            why: format!("it answered {code}, but not in the form of the Bot API"),
            status: Some(code),
        }),
    }
}

/// An error with its causes, and without the address, which holds the token.
fn causes(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;
    use tokio::sync::mpsc;

    fn refused(code: u16, description: &str, retry_after: Option<u64>) -> Failure {
        Failure::Refused {
            code,
            description: description.into(),
            retry_after: retry_after.map(Duration::from_secs),
        }
    }

    #[test]
    fn an_answer_is_a_result_a_refusal_or_no_answer() {
        let read = |status, body: &str| {
            read(StatusCode::from_u16(status).unwrap(), body.as_bytes())
                .map(|result| result.get().to_owned())
        };
        assert_eq!(read(200, r#"{"ok":true,"result":[1]}"#), Ok("[1]".into()));
        assert_eq!(
            read(
                429,
                r#"{"ok":false,"error_code":429,"description":"d","parameters":{"retry_after":7}}"#
            ),
            Err(refused(429, "d", Some(7)))
        );
        assert_eq!(
            read(
                403,
                r#"{"ok":false,"error_code":403,"description":"Forbidden"}"#
            ),
            Err(refused(403, "Forbidden", None))
        );
        for (status, body) in [
            (502, "<html>Bad Gateway</html>"),
            (502, r#"{"ok":false,"error_code":502,"description":"d"}"#),
            (403, "<html>this proxy forbids it</html>"),
            (200, "hello"),
            (200, r#"{"ok":true}"#),
            (200, r#"{"ok":false,"error_code":400,"description":"d"}"#),
            (403, r#"{"ok":false,"error_code":400,"description":"d"}"#),
            (400, r#"{"ok":false,"description":"d"}"#),
            (303, r#"{"ok":true,"result":[1]}"#),
            (500, r#"{"ok":true,"result":[1]}"#),
        ] {
            assert!(
                matches!(read(status, body), Err(Failure::Unreachable { .. })),
                "{status} {body}"
            );
        }
    }

    #[test]
    fn the_token_is_in_the_address_alone() {
        let telegram = Telegram::new(
            "1:secret".into(),
            Url::parse("http://127.0.0.1:1/base/").unwrap(),
            Arc::default(),
        )
        .unwrap();
        assert_eq!(
            telegram.url("GetMe").as_str(),
            "http://127.0.0.1:1/base/bot1:secret/GetMe"
        );
        assert!(!telegram.token_refused().contains("secret"));
    }

    #[tokio::test]
    async fn an_error_does_not_tell_the_token() {
        let telegram = Telegram::new(
            "1:secret".into(),
            Url::parse("http://127.0.0.1:1/").unwrap(),
            Arc::default(),
        )
        .unwrap();
        let patience = Duration::from_secs(5);
        let attempts = [
            telegram
                .call(&teloxide::payloads::GetMe::new(), patience)
                .await,
            telegram
                .upload("SendDocument", Form::new().text("caption", "a"), patience)
                .await,
        ];
        for failure in attempts {
            let Err(Failure::Unreachable { why, .. }) = failure else {
                panic!("{failure:?}")
            };
            assert!(!why.contains("secret"), "{why}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_silent_server_does_not_hold_teloxide_for_ever() {
        let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", silent.local_addr().unwrap());
        let telegram =
            Telegram::new("1:secret".into(), url.parse().unwrap(), Arc::default()).unwrap();
        let asked = tokio::time::Instant::now();
        let answer = teloxide::prelude::Requester::get_me(&telegram.bot()).await;
        assert!(answer.is_err());
        assert!(asked.elapsed() <= PATIENCE + Duration::from_secs(1));
    }

    /// A server that gives everybody this answer, and the heads of the requests that it got.
    async fn server(answer: String) -> (Url, mpsc::UnboundedReceiver<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (heads, seen) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut head = vec![0; 4096];
                let length = stream.read(&mut head).await.unwrap_or_default();
                let _ = heads.send(String::from_utf8_lossy(&head[..length]).into_owned());
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        (url.parse().unwrap(), seen)
    }

    #[tokio::test]
    async fn a_redirect_is_not_followed() {
        for status in [301, 302, 303, 307, 308] {
            let (elsewhere, mut seen_elsewhere) = server(String::new()).await;
            let head = format!("HTTP/1.1 {status} x\r\nLocation: {elsewhere}bot1:secret/GetMe\r\n");
            let end = "Connection: close\r\nContent-Length: 0\r\n\r\n";
            let (url, _seen) = server(head + end).await;
            let telegram = Telegram::new("1:secret".into(), url, Arc::default()).unwrap();
            let patience = Duration::from_secs(5);
            let who = teloxide::payloads::GetMe::new();
            let Err(Failure::Unreachable { status: got, .. }) = telegram.call(&who, patience).await
            else {
                panic!("{status}")
            };
            assert_eq!(got, Some(status));
            let teloxide = teloxide::prelude::Requester::get_me(&telegram.bot()).await;
            assert!(teloxide.is_err(), "{status}");
            assert!(seen_elsewhere.try_recv().is_err(), "{status}");
        }
    }

    /// Runs itself again with a proxy in its environment, which it must not ask.
    #[tokio::test]
    async fn a_server_on_this_machine_is_not_asked_through_a_proxy() {
        const URL: &str = "TRACKLESS_TEST_SERVER";
        if let Ok(url) = std::env::var(URL) {
            let url = url.parse().unwrap();
            let telegram = Telegram::new("1:secret".into(), url, Arc::default()).unwrap();
            let who = teloxide::payloads::GetMe::new();
            let _ = telegram.call(&who, Duration::from_secs(5)).await;
            return;
        }
        let (url, mut seen) = server(String::new()).await;
        let (proxy, mut seen_by_proxy) = server(String::new()).await;
        let mut test = std::process::Command::new(std::env::current_exe().unwrap());
        let name = "delivery::send::telegram::tests::a_server_on_this_machine_is_not_asked_through_a_proxy";
        test.args([name, "--exact"]).env(URL, url.as_str());
        for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            test.env(variable, proxy.as_str());
        }
        let output = tokio::task::spawn_blocking(move || test.output());
        assert!(output.await.unwrap().unwrap().status.success());
        assert!(seen.try_recv().is_ok());
        assert!(seen_by_proxy.try_recv().is_err());
    }

    #[test]
    fn servers_on_this_machine_are_known_by_their_address() {
        for (url, expected) in [
            ("http://127.0.0.1:8081", true),
            ("http://127.8.9.1", true),
            ("http://[::1]:8081", true),
            ("http://localhost:8081/base", true),
            ("http://api.localhost", true),
            ("https://api.telegram.org", false),
            ("http://10.0.0.1", false),
            ("http://localhost.example", false),
        ] {
            assert_eq!(is_loopback(&url.parse().unwrap()), expected, "{url}");
        }
    }
}
