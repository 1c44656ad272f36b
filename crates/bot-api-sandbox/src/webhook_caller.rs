//! Calls the webhook with each update, as long as one is set.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until, timeout};

use crate::shared::SharedState;
use crate::state::SandboxState;
use crate::webhook::{Delivery, Next, WebhookCall};

/// How long the bot may take for its answer (`WebhookActor.cpp`, the time of a connection).
const PATIENCE: Duration = Duration::from_secs(60);

/// A call as it is made: everything that has to be known for it.
struct Call {
    generation: u64,
    delivery: Delivery,
    /// Where it may arrive, the first choice first.
    hosts: Vec<SocketAddr>,
    /// The name in the address, and what follows it.
    host: String,
    path: String,
    secret: String,
}

/// What came back.
struct Answer {
    host: SocketAddr,
    status: u16,
    retry_after: Option<Duration>,
}

/// Calls until the sandbox ends.
pub(crate) async fn run(shared: Arc<SharedState>) {
    let mut changes = shared.subscribe();
    loop {
        changes.mark_unchanged();
        let next = next(&mut shared.quietly());
        let until = match next {
            Ok(call) => {
                tokio::spawn(deliver(Arc::clone(&shared), call));
                continue;
            }
            Err(until) => until,
        };
        tokio::select! {
            changed = changes.changed() => if changed.is_err() {
                return;
            },
            () = sleep_until(until.unwrap_or_else(Instant::now)), if until.is_some() => {}
        }
    }
}

/// The next call, or when to look again.
fn next(state: &mut SandboxState) -> Result<Call, Option<Instant>> {
    let now = state.clock.now();
    let webhook = state.webhook.as_mut().ok_or(None)?;
    let waiting = state.updates.take(webhook.looked_at(), now);
    let delivery = match webhook.next(waiting, state.webhook_keeps_order, Instant::now()) {
        Next::Deliver(delivery) => delivery,
        Next::At(instant) => return Err(Some(instant)),
        Next::Nothing => return Err(None),
    };
    let (scheme, rest) = webhook.url.split_once("://").unwrap_or_default();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let hosts = match scheme {
        "https" => state.webhook_hosts.in_turn(),
        _ => host.parse().into_iter().collect(),
    };
    Ok(Call {
        generation: webhook.generation,
        delivery,
        hosts,
        host: host.to_owned(),
        path: format!("/{path}"),
        secret: webhook.secret.clone(),
    })
}

async fn deliver(shared: Arc<SharedState>, call: Call) {
    let began = Instant::now();
    let answer = timeout(PATIENCE, exchange(&call)).await;
    let answer = answer.unwrap_or_else(|_| Err("Read timeout expired".to_owned()));
    shared.change(|state| {
        state.webhook_calls.push(WebhookCall {
            update: call.delivery.update,
            host: answer.as_ref().ok().map(|answer| answer.host),
            status: answer.as_ref().map_or(0, |answer| answer.status),
            at_once: call.delivery.at_once,
            at: state.clock.now(),
            took: began.elapsed(),
        });
        ended(state, &call, answer);
    });
}

/// Notes what came of a call, unless it was one of an earlier webhook: those the real server forgets.
fn ended(state: &mut SandboxState, call: &Call, answer: Result<Answer, String>) {
    let webhook = state.webhook.as_mut();
    let Some(webhook) = webhook.filter(|webhook| webhook.generation == call.generation) else {
        return;
    };
    let update = call.delivery.update;
    let (why, pause) = match answer {
        Ok(Answer { status, .. }) if (200..300).contains(&status) => {
            webhook.delivered(update);
            state.updates.taken(update);
            return;
        }
        Ok(answer) => {
            let status = axum::http::StatusCode::from_u16(answer.status);
            let reason = status.map_or_else(|_| answer.status.to_string(), |s| s.to_string());
            let why = format!("Wrong response from the webhook: {reason}");
            (why, answer.retry_after)
        }
        Err(why) => (why, None),
    };
    webhook.last_error = Some((state.clock.now(), why));
    webhook.failed(update, pause, Instant::now());
}

async fn exchange(call: &Call) -> Result<Answer, String> {
    for host in &call.hosts {
        if let Ok(mut stream) = TcpStream::connect(host).await {
            let answer = send(&mut stream, call).await;
            let answer = answer.ok().and_then(|head| read(*host, &head));
            return answer.ok_or_else(|| "Webhook connection closed".to_owned());
        }
    }
    Err("Connection refused".to_owned())
}

/// Sends the request; returns the head of the answer.
async fn send(stream: &mut TcpStream, call: &Call) -> io::Result<String> {
    let body = call.delivery.body.to_string();
    let mut head = format!(
        "POST {} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Connection: keep-alive\r\nAccept-Encoding: gzip, deflate\r\n",
        call.path,
        call.host,
        body.len()
    );
    if !call.secret.is_empty() {
        head += &format!("X-Telegram-Bot-Api-Secret-Token: {}\r\n", call.secret);
    }
    stream
        .write_all(format!("{head}\r\n{body}").as_bytes())
        .await?;
    let mut answer = Vec::new();
    let mut part = [0; 1024];
    while !answer.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut part).await? {
            0 => break,
            length => answer.extend_from_slice(&part[..length]),
        }
    }
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

fn read(host: SocketAddr, head: &str) -> Option<Answer> {
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let headers = head.lines().filter_map(|line| line.split_once(':'));
    let mut asked = headers.filter(|(name, _)| name.eq_ignore_ascii_case("retry-after"));
    let seconds = asked
        .next()
        .and_then(|(_, seconds)| seconds.trim().parse().ok());
    Some(Answer {
        host,
        status,
        retry_after: seconds.map(Duration::from_secs),
    })
}
