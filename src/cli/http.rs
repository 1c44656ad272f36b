//! The optional HTTP address for whoever watches the assistant: `/healthz`, `/readyz` and `/metrics`; and for what a provider of
//! tracking data says by itself: `/look-ups/17track` or `/look-ups/ship24`. Telegram's webhook is served in the same way (`webhook.rs`).
//!
//! It tells nothing of people, asks for no password, and is meant for this machine or a closed network; only the path of the provider
//! has to be reached from outside, and there each call has to be signed. Still, no client can
//! take from the assistant what it needs for its work: the number of connections is limited, and the time and size of each.

use std::collections::VecDeque;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{get, head};
use axum::serve::Listener;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::delivery::{LookUps, Metrics, PushOutcome};
use crate::lookup::PushRefused;
use crate::model::LookUpProvider;

/// How many connections are open at once. A process may often have no more than 1024 files and connections; the data folder and
/// the requests to Telegram need some of them.
const MOST_CONNECTIONS: usize = 64;

/// How long a connection may take. Telegram waits longer for the answer of a webhook, and then calls again.
const LONGEST: Duration = Duration::from_secs(10);

/// The largest head of a request, in bytes.
const LARGEST_HEAD: usize = 16 * 1024;

/// The largest body of a request, in bytes. An update of Telegram's is much smaller.
const LARGEST_BODY: usize = 64 * 1024;

/// The largest body of what a provider of tracking data says, in bytes: it may tell the whole life of a parcel.
const LARGEST_PUSH: usize = 1024 * 1024;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

const HEALTHZ: &str = "/healthz";
const READYZ: &str = "/readyz";
const METRICS: &str = "/metrics";
const SEVENTEEN_TRACK: &str = "/look-ups/17track";
const SHIP24: &str = "/look-ups/ship24";

/// All that may be served here.
pub const PAGES: [&str; 5] = [HEALTHZ, READYZ, METRICS, SEVENTEEN_TRACK, SHIP24];

/// Takes the address of this setting, so that a wrong one is told before anything starts; the log says what is there.
pub fn bind(setting: &str, address: SocketAddr, what: &str) -> Result<TcpListener> {
    let listening = || -> io::Result<_> {
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        Ok((listener.local_addr()?, listener))
    };
    let (address, listener) = listening().with_context(|| {
        format!(
            "{setting}: {address} cannot be listened at; free it, name another, or leave the setting out"
        )
    })?;
    log::info!("{setting}: {what} at http://{address}");
    Ok(listener)
}

/// What is served: for whoever watches the assistant, and for the provider of tracking data, if there is one.
pub fn routes(metrics: Arc<Metrics>, look_ups: Option<Arc<LookUps>>) -> Router {
    let watched = Router::new()
        .route(HEALTHZ, get(healthz))
        .route(READYZ, get(readyz))
        .route(METRICS, get(open_metrics))
        .with_state(metrics.clone());
    match look_ups {
        Some(look_ups) => watched.merge(pushes(look_ups, metrics)),
        None => watched,
    }
}

fn pushes(look_ups: Arc<LookUps>, metrics: Arc<Metrics>) -> Router {
    let path = match look_ups.kind() {
        LookUpProvider::SeventeenTrack => SEVENTEEN_TRACK,
        LookUpProvider::Ship24 => SHIP24,
    };
    // Ship24 asks first whether there is anybody.
    Router::new()
        .route(path, head(|| async { StatusCode::OK }).post(pushed))
        .layer(DefaultBodyLimit::max(LARGEST_PUSH))
        .with_state((look_ups, metrics))
}

async fn pushed(
    State((look_ups, metrics)): State<(Arc<LookUps>, Arc<Metrics>)>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    match look_ups.pushed(&headers, &body, &metrics).await {
        PushOutcome::Taken => StatusCode::OK,
        PushOutcome::Refused(PushRefused::Signature) => StatusCode::UNAUTHORIZED,
        PushOutcome::Refused(PushRefused::Malformed) => StatusCode::BAD_REQUEST,
        PushOutcome::Later => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Answers at the address of this setting until the program ends.
pub async fn serve(setting: &'static str, listener: TcpListener, routes: Router) {
    let mut listener = match tokio::net::TcpListener::from_std(listener) {
        Ok(listener) => listener,
        Err(error) => {
            log::error!("{setting}: the address cannot be served: {error}");
            return;
        }
    };
    let routes = routes.layer(DefaultBodyLimit::max(LARGEST_BODY));
    let mut open = VecDeque::<JoinHandle<()>>::new();
    loop {
        // axum's `accept` waits a second when there is no file descriptor left, and tries again.
        let (stream, _) = Listener::accept(&mut listener).await;
        open.retain(|connection| !connection.is_finished());
        // The oldest makes way, and not the newest: so whoever sends a whole request at once is answered at once, however
        // many others keep their connections open and send nothing.
        if open.len() == MOST_CONNECTIONS
            && let Some(oldest) = open.pop_front()
        {
            oldest.abort();
        }
        open.push_back(tokio::spawn(answer(setting, stream, routes.clone())));
    }
}

/// Answers one request. Everything has to be over within [`LONGEST`]: the request's head and body, the work, and the answer.
async fn answer(setting: &str, stream: TcpStream, routes: Router) {
    let connection = hyper::server::conn::http1::Builder::new()
        .keep_alive(false)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(routes));
    match timeout(LONGEST, connection).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => log::debug!("{setting}: a connection broke: {error}"),
        Err(_) => log::debug!("{setting}: a connection took too long"),
    }
}

async fn healthz(State(metrics): State<Arc<Metrics>>) -> impl IntoResponse {
    if metrics.liveness.is_alive() {
        (StatusCode::OK, "alive\n")
    } else {
        let why = "no sign of life for two minutes\n";
        (StatusCode::SERVICE_UNAVAILABLE, why)
    }
}

async fn readyz(State(metrics): State<Arc<Metrics>>) -> impl IntoResponse {
    match metrics.unready() {
        None => (
            StatusCode::OK,
            format!("ready: {}\n", metrics.role.now().name()),
        ),
        Some(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n")),
    }
}

async fn open_metrics(State(metrics): State<Arc<Metrics>>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, OPEN_METRICS)], metrics.text())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::look_ups;
    use crate::lookup::{self, Access};
    use axum::routing::post;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    /// An address at which bodies are counted.
    fn served() -> SocketAddr {
        let listener = bind("test", SocketAddr::from(([127, 0, 0, 1], 0)), "it is").unwrap();
        let address = listener.local_addr().unwrap();
        let count = |body: Bytes| async move { body.len().to_string() };
        tokio::spawn(serve(
            "test",
            listener,
            Router::new().route("/", post(count)),
        ));
        address
    }

    /// What comes back for these bytes until the connection is closed.
    async fn exchange(address: SocketAddr, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(request).await.unwrap();
        let mut answer = Vec::new();
        // A connection that is closed while bytes of the request are under way ends with a reset.
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8(answer).unwrap()
    }

    fn with_body(size: usize) -> Vec<u8> {
        let head = format!("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\n\r\n");
        [head.as_bytes(), &vec![b'x'; size]].concat()
    }

    #[tokio::test]
    async fn a_body_is_taken_up_to_its_limit() {
        let address = served();
        let answer = exchange(address, &with_body(LARGEST_BODY)).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.ends_with("\r\n65536"), "{answer}");
        let answer = exchange(address, &with_body(LARGEST_BODY + 1)).await;
        assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    }

    #[tokio::test]
    async fn a_head_that_is_too_long_is_refused() {
        let head = format!("GET / HTTP/1.1\r\nX: {}", "x".repeat(2 * LARGEST_HEAD));
        let answer = exchange(served(), head.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
    }

    /// The time moves on as soon as everybody waits.
    #[tokio::test(start_paused = true)]
    async fn a_slow_client_is_left_after_ten_seconds() {
        let address = served();
        let began = tokio::time::Instant::now();
        for half in [&b"GET / HT"[..], &with_body(100)[..70], b""] {
            exchange(address, half).await;
        }
        assert!(began.elapsed() >= 3 * LONGEST);
    }

    #[tokio::test]
    async fn the_oldest_connection_makes_way_for_the_newest() {
        let address = served();
        let mut slow = Vec::new();
        for _ in 0..=MOST_CONNECTIONS {
            slow.push(TcpStream::connect(address).await.unwrap());
        }
        assert_eq!(slow[0].read(&mut [0]).await.unwrap(), 0);
        let answer = exchange(address, &with_body(3)).await;
        assert!(answer.ends_with("\r\n3"), "{answer}");
    }

    /// The page of a provider, before anybody can write down what comes there.
    fn served_look_ups(provider: LookUpProvider) -> SocketAddr {
        let access = Access {
            server: "http://127.0.0.1:1".parse().unwrap(),
            key: "a-key-of-a-test".to_owned(),
            push_secret: None,
        };
        let provider = lookup::connect(provider, access, look_ups::words()).unwrap();
        let look_ups = Some(Arc::new(LookUps::new(provider)));
        let listener = bind("test", SocketAddr::from(([127, 0, 0, 1], 0)), "it is").unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve("test", listener, routes(Arc::default(), look_ups)));
        address
    }

    #[tokio::test]
    async fn only_the_provider_that_is_asked_has_a_page() {
        let pages = [
            (LookUpProvider::SeventeenTrack, "17track", "ship24"),
            (LookUpProvider::Ship24, "ship24", "17track"),
        ];
        for (provider, own, other) in pages {
            let address = served_look_ups(provider);
            for (verb, page, expected) in [
                ("HEAD", own, "200"),
                // Nobody can write it down yet: it is said again later.
                ("POST", own, "503"),
                ("GET", own, "405"),
                ("HEAD", other, "404"),
                ("POST", other, "404"),
            ] {
                let request = format!(
                    "{verb} /look-ups/{page} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
                );
                let answer = exchange(address, request.as_bytes()).await;
                let status = format!("HTTP/1.1 {expected}");
                assert!(answer.starts_with(&status), "{verb} {page}: {answer}");
            }
        }
    }

    #[tokio::test]
    async fn what_a_provider_says_may_be_a_megabyte() {
        let address = served_look_ups(LookUpProvider::SeventeenTrack);
        let client = reqwest::Client::new();
        for (size, expected) in [(LARGEST_PUSH, 503), (LARGEST_PUSH + 1, 413)] {
            let push = client.post(format!("http://{address}/look-ups/17track"));
            let answer = push.body(vec![b' '; size]).send().await.unwrap();
            assert_eq!(answer.status().as_u16(), expected, "{size}");
        }
    }
}
