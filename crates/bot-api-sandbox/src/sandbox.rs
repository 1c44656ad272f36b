//! The sandbox: a server on its own thread, which ends when the sandbox is dropped.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::call::ApiCall;
use crate::clock::SandboxClock;
use crate::driver::Buyer;
use crate::faults::Faults;
use crate::limits::FloodLimits;
use crate::options::Options;
use crate::server;
use crate::serving_thread::ServingThread;
use crate::shared::SharedState;
use crate::state::SandboxState;
use crate::webhook::WebhookCall;
use crate::webhook_caller;
use chrono::{DateTime, TimeDelta, Utc};

/// A Bot API server on loopback with people to talk to. It stops when dropped.
///
/// # Methods
///
/// `getMe`, `getUpdates`, `sendMessage`, `sendDocument` and `sendPhoto` (with an upload), `editMessageText`, `editMessageReplyMarkup`,
/// `deleteMessage`, `sendChatAction`, `answerCallbackQuery`, `setMyCommands`, `getMyCommands`, `deleteMyCommands`,
/// `setMyName`, `setMyDescription`, `setMyShortDescription` and their `get`s, `setWebhook`,
/// `deleteWebhook`, `getWebhookInfo`. Others are answered 404 and named in the log.
pub struct Sandbox {
    shared: Arc<SharedState>,
    clock: SandboxClock,
    token: String,
    deadline: Duration,
    thread: ServingThread,
}

impl Sandbox {
    /// Starts the server on 127.0.0.1.
    ///
    /// # Errors
    ///
    /// If the port is taken, or the thread or its runtime cannot be made.
    pub fn start(options: Options) -> io::Result<Sandbox> {
        let clock = SandboxClock::starting_at(options.start.unwrap_or_else(system_time));
        let (runs, port) = (options.start.is_none(), options.port);
        let (token, deadline) = (options.token.clone(), options.deadline);
        let mut state = SandboxState::new(options, clock.clone());
        state.count_on();
        let shared = Arc::new(SharedState::new(state));
        let served = (Arc::clone(&shared), clock.clone());
        let thread = ServingThread::start("bot-api-sandbox", port, move |listener| {
            serve(listener, served.0, served.1, runs)
        })?;
        Ok(Sandbox {
            shared,
            clock,
            token,
            deadline,
            thread,
        })
    }

    /// The address of the Bot API (`TELOXIDE_API_URL`) and of the chat page: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        self.thread.url().to_owned()
    }

    /// The bot's token.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// The clock that messages are dated by.
    pub fn clock(&self) -> SandboxClock {
        self.clock.clone()
    }

    /// A new person, who has not written to the bot yet.
    pub fn person(&self, name: &str, language_code: &str) -> Buyer {
        let id = self
            .shared
            .change(|state| state.add_person(name, language_code));
        Buyer::new(Arc::clone(&self.shared), id, name, self.deadline)
    }

    /// Orders faults.
    pub fn faults(&self) -> Faults {
        Faults::new(Arc::clone(&self.shared))
    }

    /// Replaces the flood limits; what was spent is forgotten.
    pub fn set_limits(&self, limits: FloodLimits) {
        self.shared.change(|state| state.meter.set(limits));
    }

    /// From now on each answer, of `getUpdates` too, comes this much later than it is decided: a slow Telegram. The delay of
    /// [`Fault::Slow`](crate::Fault::Slow) comes on top.
    pub fn set_answer_delay(&self, delay: Duration) {
        self.shared.change(|state| state.answer_delay = delay);
    }

    /// The next update has this number, and those after it count on from there. Telegram counts on, too, but after a week
    /// without updates it chooses the next number at random (Bot API documentation, "Update"): higher or lower than the last.
    pub fn set_next_update_id(&self, id: i64) {
        self.shared.change(|state| state.updates.set_next_id(id));
    }

    /// From now on requests to the webhook's https address arrive at these addresses, in turn, and where nobody listens at one, at the
    /// next: a proxy that ends TLS before several processes.
    pub fn set_webhook_hosts(&self, hosts: impl IntoIterator<Item = SocketAddr>) {
        self.shared
            .change(|state| state.webhook_hosts.set(hosts.into_iter().collect()));
    }

    /// All calls of the webhook so far, in the order in which they ended.
    pub fn webhook_calls(&self) -> Vec<WebhookCall> {
        self.shared.quietly().webhook_calls.clone()
    }

    /// The secret that the bot gave with its webhook.
    pub fn webhook_secret(&self) -> Option<String> {
        let state = self.shared.quietly();
        state.webhook.as_ref().map(|webhook| webhook.secret.clone())
    }

    /// All requests with the right token so far, in the order they were answered.
    pub fn calls(&self) -> Vec<ApiCall> {
        self.shared.quietly().calls.clone()
    }

    /// The requests after the first `count`: what is new since the last look, for a test that looks repeatedly.
    pub fn calls_after(&self, count: usize) -> Vec<ApiCall> {
        let state = self.shared.quietly();
        state.calls.get(count..).unwrap_or_default().to_vec()
    }

    /// What strict mode refused and the real server would have ignored.
    pub fn violations(&self) -> Vec<String> {
        self.shared.quietly().violations.clone()
    }

    /// Requests that were refused as bad (400), by the real server's rules or by strict mode.
    pub fn bad_requests(&self) -> Vec<ApiCall> {
        self.calls()
            .into_iter()
            .filter(|call| call.status == 400)
            .collect()
    }

    /// Waits until the log of requests fulfils the condition.
    ///
    /// # Panics
    ///
    /// If it does not within the deadline; the message names `what`.
    #[track_caller]
    pub fn wait_for(&self, what: &str, mut condition: impl FnMut(&[ApiCall]) -> bool) {
        let met = self
            .shared
            .wait(self.deadline, |state| condition(&state.calls).then_some(()));
        if met.is_none() {
            let calls: Vec<String> = self.calls().iter().map(describe).collect();
            panic!(
                "waited {:?} for {what}; the requests so far:\n{}",
                self.deadline,
                calls.join("\n")
            );
        }
    }

    /// Waits until the bot polls and has confirmed every update.
    ///
    /// # Panics
    ///
    /// If it does not within the deadline.
    #[track_caller]
    pub fn wait_until_all_is_taken(&self) {
        let taken = self.shared.wait(self.deadline, |state| {
            let listens = state.polling.waits || state.webhook.is_some();
            (listens && state.updates.len() == 0).then_some(())
        });
        assert!(
            taken.is_some(),
            "waited {:?} for the bot to take all updates",
            self.deadline
        );
    }

    /// Whether the bot waits in `getUpdates` at this moment.
    pub fn is_polled(&self) -> bool {
        self.shared.quietly().polling.waits
    }

    /// How many updates the bot has not confirmed.
    pub fn pending_updates(&self) -> usize {
        self.shared.quietly().updates.len()
    }
}

fn describe(call: &ApiCall) -> String {
    let chat = call
        .chat_id
        .map(|chat| format!(" to {chat}"))
        .unwrap_or_default();
    let error = call.error.as_deref().unwrap_or("");
    format!(
        "  {} {}{chat}: {} {error}",
        call.at.format("%H:%M:%S"),
        call.method,
        call.status
    )
}

#[expect(
    clippy::disallowed_methods,
    reason = "where no start is given, the clock starts at the system's time"
)]
fn system_time() -> DateTime<Utc> {
    Utc::now()
}

async fn serve(
    listener: tokio::net::TcpListener,
    shared: Arc<SharedState>,
    clock: SandboxClock,
    runs: bool,
) -> io::Result<()> {
    if runs {
        tokio::spawn(run(clock.clone()));
    }
    tokio::spawn(announce(clock, Arc::clone(&shared)));
    tokio::spawn(webhook_caller::run(Arc::clone(&shared)));
    axum::serve(listener, server::router(shared)).await
}

/// Lets the clock run with the system's.
async fn run(clock: SandboxClock) {
    let mut second = tokio::time::interval(Duration::from_secs(1));
    second.tick().await;
    loop {
        second.tick().await;
        clock.advance(TimeDelta::seconds(1));
    }
}

/// Tells those who wait for the state that the clock moved.
async fn announce(clock: SandboxClock, shared: Arc<SharedState>) {
    let mut moves = clock.subscribe();
    while moves.changed().await.is_ok() {
        shared.touch();
    }
}
