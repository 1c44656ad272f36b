//! The HTTP side of the Bot API: `/bot<token>/<method>`, the token, the envelope, and the faults that were ordered.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State as Extracted};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use serde_json::{Map, Value, json};

use crate::call::ApiCall;
use crate::dropped_connection::dropped_connection;
use crate::fault_plan::Fault;
use crate::methods::{self, Method, polling};
use crate::params::{self, Params, UploadedFiles};
use crate::raw_answer::RawAnswer;
use crate::refusal::{MethodResult, Refusal};
use crate::shared::SharedState;
use crate::state::{ChatEventKind, SandboxState};
use crate::{control, page};

/// The most bytes of a request, with the file it uploads (Bot API documentation, `sendDocument`: files of up to 50 MB).
const LARGEST_BODY: usize = 50 << 20;

/// The page, the control endpoints, and the Bot API.
pub(crate) fn router(shared: Arc<SharedState>) -> Router {
    Router::new()
        .merge(page::router())
        .merge(control::router())
        .fallback(bot_api)
        .with_state(shared)
}

async fn bot_api(Extracted(shared): Extracted<Arc<SharedState>>, request: Request) -> Response {
    if let Some(rest) = request.uri().path().strip_prefix("/file/bot") {
        return file(&shared, rest).await;
    }
    match received(&shared, request).await {
        Ok(received) => received.answer(&shared).await,
        Err(refusal) => refused(&refusal),
    }
}

/// A file that `getFile` told of. For the log and the faults it is a request of the method "download".
async fn file(shared: &Arc<SharedState>, rest: &str) -> Response {
    let Some((token, path)) = rest.split_once('/') else {
        return refused(&Refusal::not_found());
    };
    if let Err(refusal) = check_token(token, &shared.quietly().options.token) {
        return refused(&refusal);
    }
    let request = BotRequest {
        method: None,
        name: "download".to_owned(),
        params: Map::from_iter([("path".to_owned(), json!(path))]),
        files: UploadedFiles::new(),
        chat: None,
    };
    let fault = shared.change(|state| state.faults.take(&request.name, None));
    match fault {
        None => {}
        Some(Fault::Slow(delay)) => hold_back(shared, delay).await,
        Some(fault) => return request.answer_with(Some(fault), shared).await,
    }
    let content = shared.quietly().files.at(path);
    let recorded = content.as_ref().map(|content| json!(content.len()));
    let recorded = recorded.ok_or_else(Refusal::not_found);
    shared.change(|state| request.record(state, &recorded, None));
    match content {
        Some(content) => (
            [(CONTENT_TYPE, "application/octet-stream")],
            content.to_vec(),
        )
            .into_response(),
        None => refused(&Refusal::not_found()),
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

/// Answers 401 to a wrong token of the shape `digits:letters`, and 404 to anything else, as the real server does.
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

/// Waits this long, or until the faults are taken back.
async fn hold_back(shared: &SharedState, delay: Duration) {
    let times_cleared = || shared.quietly().faults.times_cleared;
    let before = times_cleared();
    let mut changes = shared.subscribe();
    let taken_back = changes.wait_for(|_| times_cleared() != before);
    let _ = tokio::time::timeout(delay, taken_back).await;
}

impl BotRequest {
    async fn answer(self, shared: &Arc<SharedState>) -> Response {
        let (fault, delay) =
            shared.change(|state| (state.faults.take(&self.name, self.chat), state.answer_delay));
        let response = self.answer_with(fault, shared).await;
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        response
    }

    async fn answer_with(&self, fault: Option<Fault>, shared: &Arc<SharedState>) -> Response {
        match fault {
            None => respond(&self.work(shared, None).await),
            Some(Fault::Slow(delay)) => {
                let answer = self.work(shared, None).await;
                hold_back(shared, delay).await;
                respond(&answer)
            }
            Some(Fault::TooManyRequests(seconds)) => {
                self.refuse(shared, Refusal::too_many_requests(seconds))
            }
            Some(Fault::BadRequest(why)) => self.refuse(shared, Refusal::bad_request(why)),
            Some(Fault::Html(status)) => self.answer_unworked(shared, html_error(status)),
            Some(Fault::Answer(answer)) => self.answer_unworked(shared, answer),
            Some(Fault::AnswerAfter(answer)) => {
                // The bot does not get the result of the work, but the log has it.
                let _ = self.work(shared, Some(LoggedAnswer::of_raw(&answer))).await;
                answer.into_response()
            }
            Some(Fault::DropBefore) => {
                let nothing = Ok(Value::Null);
                shared.change(|state| self.record(state, &nothing, Some(LoggedAnswer::dropped())));
                dropped_connection()
            }
            Some(Fault::DropAfter) => {
                // The bot does not get the result of the work, but the log has it.
                let _ = self.work(shared, Some(LoggedAnswer::dropped())).await;
                dropped_connection()
            }
        }
    }

    fn refuse(&self, shared: &SharedState, refusal: Refusal) -> Response {
        let answer = Err(refusal);
        shared.change(|state| self.record(state, &answer, None));
        respond(&answer)
    }

    /// Sends an answer that a test wrote, without doing the work.
    fn answer_unworked(&self, shared: &SharedState, answer: RawAnswer) -> Response {
        let recorded = answer
            .outcome()
            .map_err(|why| Refusal::new(answer.status, why));
        shared.change(|state| self.record(state, &recorded, None));
        answer.into_response()
    }

    /// Does the work and writes it into the log, with what is answered instead of its result, if a fault says so.
    async fn work(&self, shared: &Arc<SharedState>, instead: Option<LoggedAnswer>) -> MethodResult {
        let strict = shared.quietly().options.strict;
        let params = Params::new(self.params.clone(), self.files.clone(), strict);
        let Some(method) = self.method else {
            log::warn!("the sandbox has no method {}", self.name);
            let answer = Err(Refusal::not_found());
            shared.change(|state| self.record(state, &answer, instead));
            return answer;
        };
        if method.is_polling() {
            let answer = match params.check(method.name, method.params) {
                Ok(()) => polling::get_updates(shared, &params).await,
                Err(refusal) => Err(refusal),
            };
            shared.change(|state| self.record(state, &answer, instead));
            return answer;
        }
        shared.change(|state| {
            let answer = method.run(state, &params);
            self.record(state, &answer, instead);
            answer
        })
    }

    /// Writes the request into the log, with the result of the work and what is answered instead of it, if a fault says so.
    fn record(
        &self,
        state: &mut SandboxState,
        answer: &MethodResult,
        instead: Option<LoggedAnswer>,
    ) {
        let LoggedAnswer { status, error } = instead.unwrap_or_else(|| LoggedAnswer::of(answer));
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
            status,
            result: answer.clone().unwrap_or(Value::Null),
            error,
            at: state.clock.now(),
        });
    }
}

/// How a request was answered, for the log.
struct LoggedAnswer {
    status: u16,
    error: Option<String>,
}

impl LoggedAnswer {
    fn of(answer: &MethodResult) -> Self {
        match answer {
            Ok(_) => Self {
                status: 200,
                error: None,
            },
            Err(refusal) => Self {
                status: refusal.code,
                error: Some(refusal.description.clone()),
            },
        }
    }

    fn of_raw(answer: &RawAnswer) -> Self {
        Self {
            status: answer.status,
            error: answer.outcome().err(),
        }
    }

    /// The connection was dropped instead.
    fn dropped() -> Self {
        Self {
            status: 0,
            error: None,
        }
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

fn html_error(status: u16) -> RawAnswer {
    let reason =
        StatusCode::from_u16(status).map_or(status.to_string(), |status| status.to_string());
    let body = format!(
        "<html>\r\n<head><title>{reason}</title></head>\r\n<body><h1>{reason}</h1></body>\r\n</html>\r\n"
    );
    RawAnswer::new(status, body).with_header(CONTENT_TYPE.as_str(), "text/html")
}
