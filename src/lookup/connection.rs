//! Requests to a provider: one after another, in its pace, each with a limit on its time and on its answer.

use std::time::Duration;

use reqwest::header::{self, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Method, RequestBuilder, StatusCode, Url};
use serde_json::Value;
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

use super::provider::CallError;

/// The largest answer that is read, in bytes: 40 parcels with all their scans are some hundred thousand.
const LARGEST_ANSWER: usize = 8 * 1024 * 1024;

/// How long an unused connection is kept.
const IDLE: Duration = Duration::from_secs(30);

/// Where a provider is, and what it knows the operator by.
pub struct Access {
    /// The server; the paths of the provider are added.
    pub server: Url,
    pub key: String,
    /// What a push has to bring along, where that is not the key.
    pub push_secret: Option<String>,
}

/// What differs from provider to provider.
pub struct Manners {
    pub name: &'static str,
    pub key_header: HeaderName,
    /// From an answer to the next request.
    pub pause: Duration,
    /// How long a request may take.
    pub patience: Duration,
}

/// A way to one provider.
pub struct Connection {
    client: reqwest::Client,
    server: Url,
    key: HeaderValue,
    manners: Manners,
    /// When the next request may begin. Who holds it, asks: so requests that are slow on their way never arrive too fast.
    next: Mutex<Option<Instant>>,
}

impl Connection {
    pub fn new(server: Url, key: &str, manners: Manners) -> Result<Self, String> {
        let mut key =
            HeaderValue::from_str(key).map_err(|_| "the key has signs that no key has")?;
        key.set_sensitive(true);
        let mut client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .timeout(manners.patience)
            .pool_idle_timeout(IDLE)
            // Whoever redirects would get the key and the numbers.
            .redirect(Policy::none());
        if server.scheme() == "http" {
            // Plain http is for this machine alone: a proxy would read all.
            client = client.no_proxy();
        }
        let client = client.build();
        Ok(Self {
            client: client
                .map_err(|error| format!("requests cannot be made: {}", causes(error)))?,
            server,
            key,
            manners,
            next: Mutex::default(),
        })
    }

    /// Asks, and reads the answer: its status, and its JSON.
    pub async fn ask(
        &self,
        method: Method,
        path: &[&str],
        body: Option<&Value>,
    ) -> Result<(StatusCode, Value), CallError> {
        let mut url = self.server.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        let mut request = self.client.request(method, url);
        request = request.header(self.manners.key_header.clone(), self.key.clone());
        if let Some(body) = body {
            request = request
                .header(header::CONTENT_TYPE, "application/json")
                .body(body.to_string());
        }
        let mut next = self.next.lock().await;
        if let Some(next) = *next {
            sleep_until(next).await;
        }
        let answer = exchange(request).await;
        *next = Some(Instant::now() + self.manners.pause);
        drop(next);
        let (status, body) = answer.map_err(|why| self.trouble(&why))?;
        self.read(status, &body)
    }

    /// Tells what is wrong, in words for the operator.
    pub fn trouble(&self, why: &str) -> CallError {
        CallError::Unavailable(format!("{} {why}", self.manners.name))
    }

    fn read(&self, status: StatusCode, body: &[u8]) -> Result<(StatusCode, Value), CallError> {
        match status {
            StatusCode::UNAUTHORIZED => return Err(CallError::Key),
            StatusCode::TOO_MANY_REQUESTS => return Err(CallError::TooFast),
            _ if status.is_server_error() => {
                return Err(self.trouble(&format!("answers {status}")));
            }
            _ => {}
        }
        // A proxy's page, or an answer that was cut.
        let value = serde_json::from_slice(body).map_err(|_| {
            self.trouble(&format!("answers {status} with something that is no JSON"))
        })?;
        Ok((status, value))
    }
}

async fn exchange(request: RequestBuilder) -> Result<(StatusCode, Vec<u8>), String> {
    let unreachable = |error| format!("cannot be reached ({})", causes(error));
    let mut response = request.send().await.map_err(unreachable)?;
    let mut body = Vec::new();
    while let Some(more) = response.chunk().await.map_err(unreachable)? {
        if body.len() + more.len() > LARGEST_ANSWER {
            return Err("answers more than can be read".to_owned());
        }
        body.extend_from_slice(&more);
    }
    Ok((response.status(), body))
}

/// What went wrong, from the outside to the root. The address may hold a number, and is left out.
fn causes(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        text += &format!(": {error}");
        cause = error.source();
    }
    text
}
