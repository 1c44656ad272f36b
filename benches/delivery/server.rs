//! The least of a Bot API server: it hands out updates, takes whatever is said, and notes when. Nothing in it is slower than
//! what is measured.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

pub const TOKEN: &str = "1000000001:AAExampleTokenOfTheBenchmark-00000000";

const ME: &str = r#"{"id":1000000001,"is_bot":true,"first_name":"Trackless","username":"trackless_bot","can_join_groups":false,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}"#;
const MESSAGE: &str = r#"{"message_id":1,"date":1795428000,"chat":{"id":1,"type":"private","first_name":"P"},"text":"."}"#;

/// A server on a thread of its own.
pub struct Server {
    pub url: String,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    updates: Mutex<Updates>,
    pushed: Notify,
    said: Mutex<Vec<(i64, Instant)>>,
    /// When the first poll came.
    polled: OnceLock<Instant>,
    /// What every chat writes again as soon as it is answered.
    repeated: Mutex<Option<&'static str>>,
}

impl Shared {
    fn push(&self, chat: i64, text: &str) {
        let mut updates = self.updates.lock().expect("updates");
        updates.count += 1;
        let id = 700_000_000 + updates.count;
        let update = format!(
            r#"{{"update_id":{id},"message":{{"message_id":{id},"date":1795428000,"chat":{{"id":{chat},"type":"private","first_name":"P"}},"from":{{"id":{chat},"is_bot":false,"first_name":"P","language_code":"en"}},"text":"{text}"}}}}"#
        );
        updates.waiting.push_back((id, update));
        drop(updates);
        self.pushed.notify_one();
    }
}

#[derive(Default)]
struct Updates {
    confirmed: u32,
    waiting: VecDeque<(u32, String)>,
    count: u32,
}

#[derive(Deserialize)]
struct Parameters {
    #[serde(default)]
    offset: u32,
    #[serde(default)]
    chat_id: i64,
}

impl Server {
    pub fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.set_nonblocking(true).expect("a socket");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let shared = Arc::<Shared>::default();
        let router = Router::new()
            .route("/{bot}/{method}", axum::routing::post(answer))
            .with_state(shared.clone());
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("a socket");
                axum::serve(listener, router).await
            })
        });
        Self { url, shared }
    }

    /// Somebody writes; returns when.
    pub fn hears(&self, chat: i64, text: &str) -> Instant {
        self.shared.push(chat, text);
        Instant::now()
    }

    /// From now on each chat that is answered writes this at once; `None` ends that.
    pub fn repeat(&self, text: Option<&'static str>) {
        *self.shared.repeated.lock().expect("a text") = text;
    }

    /// When the first poll came.
    pub fn first_poll(&self) -> Option<Instant> {
        self.shared.polled.get().copied()
    }

    /// How much was said so far.
    pub fn said(&self) -> usize {
        self.shared.said.lock().expect("what was said").len()
    }

    /// What was said after the first `count`: in which chat, and when.
    pub fn said_after(&self, count: usize) -> Vec<(i64, Instant)> {
        self.shared.said.lock().expect("what was said")[count..].to_vec()
    }
}

async fn answer(
    State(shared): State<Arc<Shared>>,
    Path((_, method)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let parameters = || serde_json::from_slice::<Parameters>(&body).expect("parameters");
    let result = match method.as_str() {
        "GetMe" => ME.to_owned(),
        "GetUpdates" => {
            shared.polled.get_or_init(Instant::now);
            batch(&shared, parameters().offset).await
        }
        "SendMessage" | "EditMessageText" => {
            let chat = parameters().chat_id;
            let said = (chat, Instant::now());
            shared.said.lock().expect("what was said").push(said);
            let repeated = *shared.repeated.lock().expect("a text");
            if let Some(text) = repeated {
                shared.push(chat, text);
            }
            MESSAGE.to_owned()
        }
        _ => "true".to_owned(),
    };
    let body = format!(r#"{{"ok":true,"result":{result}}}"#);
    ([(CONTENT_TYPE, "application/json")], body).into_response()
}

/// Up to a hundred updates, as soon as there are any.
async fn batch(shared: &Shared, offset: u32) -> String {
    loop {
        {
            let mut updates = shared.updates.lock().expect("updates");
            updates.confirmed = updates.confirmed.max(offset);
            let confirmed = updates.confirmed;
            while updates
                .waiting
                .front()
                .is_some_and(|(id, _)| *id < confirmed)
            {
                updates.waiting.pop_front();
            }
            if !updates.waiting.is_empty() {
                let batch = updates.waiting.iter().take(100);
                let batch: Vec<_> = batch.map(|(_, update)| update.as_str()).collect();
                return format!("[{}]", batch.join(","));
            }
        }
        let pushed = tokio::time::timeout(Duration::from_secs(50), shared.pushed.notified());
        if pushed.await.is_err() {
            return "[]".to_owned();
        }
    }
}
