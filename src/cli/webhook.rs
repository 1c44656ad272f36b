//! The address at which Telegram calls: only who brings the secret is heard, and only what is on the disk is confirmed. And what
//! Telegram says of it, for `trackless doctor`.

use std::sync::Arc;

use anyhow::{Result, bail, ensure};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;

use chrono::TimeDelta;
use tokio::runtime::Runtime;

use super::config::{Environment, Flags};
use crate::clock::Clock;
use crate::delivery::{self, Webhook, WebhookInfo, WebhookOutcome};

/// The largest body of a request, in bytes. No update of Telegram's comes near.
const LARGEST_BODY: usize = 1024 * 1024;

/// Of the request's head.
const SECRET: &str = "x-telegram-bot-api-secret-token";

/// In how many seconds Telegram is to send an update again that could not be written down. Without this it waits longer each time.
const REPEAT_AFTER: &str = "5";

/// So many updates do not wait where all is well.
const MANY_WAIT: i64 = 1000;

/// An error of Telegram's that is older than this, with nothing that waits, is over.
const OVER_AFTER: TimeDelta = TimeDelta::minutes(10);

/// What is served for Telegram, at this path of the webhook's address.
pub fn routes(path: &str, webhook: Arc<Webhook>) -> Router {
    Router::new()
        .route(path, post(updated))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .with_state(webhook)
}

/// What is in the body of strangers is not even read.
async fn updated(State(webhook): State<Arc<Webhook>>, request: Request) -> Response {
    if !webhook.is_telegram(secret(request.headers())) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let body = match Bytes::from_request(request, &()).await {
        Ok(body) => body,
        Err(refused) => return refused.into_response(),
    };
    match webhook.received(&body).await {
        // What is no update would be none the next time either. The answer is empty: a body could be taken for a request.
        WebhookOutcome::Taken | WebhookOutcome::Malformed => StatusCode::OK.into_response(),
        WebhookOutcome::Later => {
            let again = [(header::RETRY_AFTER, REPEAT_AFTER)];
            (StatusCode::SERVICE_UNAVAILABLE, again).into_response()
        }
    }
}

fn secret(headers: &HeaderMap) -> Option<&[u8]> {
    headers.get(SECRET).map(|secret| secret.as_bytes())
}

/// What Telegram says of the webhook, held against the settings.
pub fn check(flags: &Flags, environment: &Environment) -> Result<String> {
    // Whether these two can be read, and whether Telegram knows the token, has checks of its own.
    let http = environment.http.clone().and_then(Result::ok);
    let token = environment.token().unwrap_or_default();
    let api_url = flags.api_url.clone()?;
    let setup = environment.webhook.setup(&token, http, &api_url)?;
    let asked = delivery::webhook_info(token, api_url);
    let info = Runtime::new()?.block_on(asked);
    let Some(setup) = setup else {
        let has_one = info.is_ok_and(|info| !info.url.is_empty());
        return Ok(match has_one {
            false => "TRACKLESS_WEBHOOK: not set; the assistant polls".to_owned(),
            true => "TRACKLESS_WEBHOOK: not set; Telegram has a webhook for this bot, which the assistant deletes when it polls"
                .to_owned(),
        });
    };
    let info = info?;
    if info.url != setup.url.as_str() {
        return Ok("TRACKLESS_WEBHOOK: Telegram does not know it yet; a start tells it".to_owned());
    }
    let waiting = info.pending_update_count;
    if let Some(why) = trouble(&info) {
        bail!(
            "TRACKLESS_WEBHOOK: Telegram cannot deliver there, and {waiting} updates wait: {why}; see to the server before the assistant, its certificate and its ports"
        );
    }
    ensure!(
        waiting < MANY_WAIT,
        "TRACKLESS_WEBHOOK: {waiting} updates wait at Telegram; see whether an assistant runs and is ready (/readyz)"
    );
    Ok(format!(
        "TRACKLESS_WEBHOOK: Telegram sends updates there, and {waiting} wait"
    ))
}

/// The last error, if it was a moment ago.
fn trouble(info: &WebhookInfo) -> Option<&str> {
    let ago = Clock::System.now().timestamp() - info.last_error_date?;
    let is_over = ago > OVER_AFTER.num_seconds() && info.pending_update_count == 0;
    let why = info.last_error_message.as_deref().unwrap_or_default();
    (!is_over).then_some(why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::http::{bind, serve};
    use crate::delivery::Metrics;
    use crate::storage::ErrorKind;
    use crate::storage::memory::FakeStorage;
    use chrono::DateTime;
    use reqwest::Client;
    use std::net::SocketAddr;

    struct Served {
        storage: Arc<FakeStorage>,
        metrics: Arc<Metrics>,
        webhook: Arc<Webhook>,
        url: String,
    }

    impl Served {
        fn new() -> Self {
            let (storage, metrics) = (Arc::<FakeStorage>::default(), Arc::<Metrics>::default());
            let clock = tokio::sync::watch::channel(DateTime::UNIX_EPOCH).1;
            let webhook = Arc::new(Webhook::new(
                "secret".to_owned(),
                storage.clone(),
                Clock::Set(clock),
                metrics.clone(),
            ));
            let any = SocketAddr::from(([127, 0, 0, 1], 0));
            let listener = bind("test", any, "it is").unwrap();
            let url = format!("http://{}/telegram", listener.local_addr().unwrap());
            tokio::spawn(serve(
                "test",
                listener,
                routes("/telegram", webhook.clone()),
            ));
            Self {
                storage,
                metrics,
                webhook,
                url,
            }
        }

        async fn brings(&self, body: &str) -> reqwest::Response {
            let request = Client::new().post(&self.url).header(SECRET, "secret");
            request.body(body.to_owned()).send().await.unwrap()
        }
    }

    const UPDATE: &str =
        r#"{"update_id": 7, "message": {"message_id": 3, "text": "hi", "quote": "x"}}"#;

    #[tokio::test]
    async fn what_is_confirmed_is_written_and_cut() {
        let served = Served::new();
        let mut arrivals = served.webhook.arrivals();
        assert_eq!(served.brings(UPDATE).await.status(), 200);
        arrivals.changed().await.unwrap();
        let raw = served.storage.disk().inbox[&7].raw.clone();
        let raw = String::from_utf8(raw).unwrap();
        assert!(raw.contains("hi") && !raw.contains("quote"), "{raw}");
        assert_eq!(served.brings(UPDATE).await.status(), 200);
        assert_eq!(served.storage.disk().inbox.len(), 1);
    }

    #[tokio::test]
    async fn what_cannot_be_written_is_asked_for_again_and_recovery_is_seen() {
        let served = Served::new();
        served.storage.disk().fails = Some(ErrorKind::Transient);
        let answer = served.brings(UPDATE).await;
        assert_eq!(answer.status(), 503);
        assert_eq!(answer.headers()[header::RETRY_AFTER], REPEAT_AFTER);
        assert_eq!(served.metrics.storage_failing.get(), 1);
        // Nobody sends anything more to a process that is not ready.
        served.storage.disk().fails = None;
        let mut arrivals = served.webhook.arrivals();
        arrivals.changed().await.unwrap();
        assert_eq!(served.metrics.storage_failing.get(), 0);
        assert!(served.storage.disk().inbox.contains_key(&7));
    }

    #[tokio::test]
    async fn where_only_a_start_helps_the_program_is_told() {
        let served = Served::new();
        served.storage.disk().fails = Some(ErrorKind::Fatal);
        assert_eq!(served.brings(UPDATE).await.status(), 503);
        let why = served.webhook.failure().await;
        assert!(why.starts_with("TRACKLESS_DATA"), "{why}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_storage_that_hangs_is_not_waited_for_by_telegram() {
        let served = Served::new();
        served.storage.disk().hangs = true;
        let body = serde_json::to_vec(&serde_json::json!({"update_id": 7})).unwrap();
        let outcome = served.webhook.received(&body).await;
        assert_eq!(outcome, WebhookOutcome::Later);
    }
}
