//! The HTTP side of the Bot API: `/bot<token>/<method>`, the token, the envelope, and the faults that were ordered.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State as Extracted};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use serde_json::{Map, Value, json};

use crate::call::ApiCall;
use crate::fault_plan::Fault;
use crate::methods::{self, Method, polling};
use crate::params::{self, Params, UploadedFiles};
use crate::refusal::{MethodResult, Refusal};
use crate::shared::SharedState;
use crate::state::{ChatEventKind, SandboxState};
use crate::{control, page};

/// The most bytes of a request, with the file it uploads (Bot API documentation, `sendDocument`: files of up to 50 MB).
const LARGEST_BODY: usize = 50 << 20;

/// The page, what it needs, and the Bot API.
pub(crate) fn router(shared: Arc<SharedState>) -> Router {
    Router::new()
        .merge(page::router())
        .merge(control::router())
        .fallback(bot_api)
        .with_state(shared)
}

async fn bot_api(Extracted(shared): Extracted<Arc<SharedState>>, request: Request) -> Response {
    match received(&shared, request).await {
        Ok(received) => received.answer(&shared).await,
        Err(refusal) => refused(&refusal),
    }
}

/// A request with the right token.
struct BotRequest {
    method: Option<&'static Method>,
    name: String,
    params: Map<String, Value>,
    files: UploadedFiles,
    chat: Option<i64>,
}

async fn received(shared: &SharedState, request: Request) -> Result<BotRequest, Refusal> {
    let path = request.uri().path().to_owned();
    let (token, name) = path
        .strip_prefix("/bot")
        .and_then(|rest| rest.split_once('/'))
        .ok_or_else(Refusal::not_found)?;
    check_token(token, &shared.quietly().options.token)?;
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(body, LARGEST_BODY).await;
    let body = body.map_err(|_| Refusal::too_large())?;
    let (params, files) = params::read(&head, &body)?;
    let chat = params
        .get("chat_id")
        .and_then(|id| id.as_i64().or_else(|| id.as_str()?.parse().ok()));
    let method = methods::find(name);
    let name = method.map_or(name, |method| method.name).to_owned();
    Ok(BotRequest {
        method,
        name,
        params,
        files,
        chat,
    })
}

/// A token has the shape `digits:letters`; what has not is no address of a bot at all.
fn check_token(token: &str, expected: &str) -> Result<(), Refusal> {
    let token = token.replace("%3A", ":").replace("%3a", ":");
    if token == expected {
        return Ok(());
    }
    let secret = |letters: &str| {
        letters
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    match token.split_once(':') {
        Some((id, rest)) if id.parse::<u64>().is_ok() && !rest.is_empty() && secret(rest) => {
            Err(Refusal::unauthorized())
        }
        _ => Err(Refusal::not_found()),
    }
}

impl BotRequest {
    async fn answer(self, shared: &Arc<SharedState>) -> Response {
        let fault = shared.change(|state| state.faults.take(&self.name, self.chat));
        match fault {
            Some(Fault::TooManyRequests(seconds)) => {
                let answer = Err(Refusal::too_many_requests(seconds));
                shared.change(|state| self.record(state, &answer, None));
                respond(&answer)
            }
            Some(Fault::BadRequest(why)) => {
                let answer = Err(Refusal::bad_request(why));
                shared.change(|state| self.record(state, &answer, None));
                respond(&answer)
            }
            Some(Fault::Html(status)) => {
                shared.change(|state| self.record(state, &Ok(Value::Null), Some(status)));
                html_error(status)
            }
            Some(Fault::DropBefore) => {
                shared.change(|state| self.record(state, &Ok(Value::Null), Some(0)));
                dropped_connection()
            }
            Some(Fault::DropAfter) => {
                // The answer is lost with the connection.
                let _ = self.work(shared, Some(0)).await;
                dropped_connection()
            }
            Some(Fault::Slow(delay)) => {
                let answer = self.work(shared, None).await;
                tokio::time::sleep(delay).await;
                respond(&answer)
            }
            None => respond(&self.work(shared, None).await),
        }
    }

    /// Does the work and puts it into the log.
    async fn work(&self, shared: &Arc<SharedState>, status: Option<u16>) -> MethodResult {
        let strict = shared.quietly().options.strict;
        let params = Params::new(self.params.clone(), self.files.clone(), strict);
        let Some(method) = self.method else {
            log::warn!("the sandbox has no method {}", self.name);
            let answer = Err(Refusal::not_found());
            shared.change(|state| self.record(state, &answer, status));
            return answer;
        };
        if method.is_polling() {
            let answer = match params.check(method.name, method.params) {
                Ok(()) => polling::get_updates(shared, &params).await,
                Err(refusal) => Err(refusal),
            };
            shared.change(|state| self.record(state, &answer, status));
            return answer;
        }
        shared.change(|state| {
            let answer = method.run(state, &params);
            self.record(state, &answer, status);
            answer
        })
    }

    fn record(&self, state: &mut SandboxState, answer: &MethodResult, status: Option<u16>) {
        let (usual, result, error) = match answer {
            Ok(result) => (200, result.clone(), None),
            Err(refusal) => (refusal.code, Value::Null, Some(refusal.description.clone())),
        };
        if let Err(refusal) = answer {
            log::info!("{} refused: {}", self.name, refusal.description);
            if refusal.violation {
                state
                    .violations
                    .push(format!("{}: {}", self.name, refusal.description));
            }
            if let Some(chat) = self.chat {
                state.note(
                    chat,
                    ChatEventKind::Refused {
                        method: self.name.clone(),
                        why: refusal.description.clone(),
                    },
                );
            }
        }
        state.calls.push(ApiCall {
            method: self.name.clone(),
            params: self.params.clone(),
            chat_id: self.chat,
            status: status.unwrap_or(usual),
            result,
            error,
            at: state.clock.now(),
        });
    }
}

fn respond(answer: &MethodResult) -> Response {
    match answer {
        Ok(result) => Json(json!({"ok": true, "result": result})).into_response(),
        Err(refusal) => refused(refusal),
    }
}

fn refused(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::BAD_REQUEST);
    (status, Json(refusal.to_json())).into_response()
}

fn html_error(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    let body = format!(
        "<html>\r\n<head><title>{status}</title></head>\r\n<body><h1>{status}</h1></body>\r\n</html>\r\n"
    );
    (status, [(CONTENT_TYPE, "text/html")], body).into_response()
}

/// A response whose body fails before its first byte: the connection ends with nothing said.
fn dropped_connection() -> Response {
    Response::new(Body::new(BrokenBody))
}

struct BrokenBody;

impl HttpBody for BrokenBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, io::Error>>> {
        Poll::Ready(Some(Err(io::Error::from(io::ErrorKind::ConnectionReset))))
    }
}
