//! The HTTP side: who is asked and what, the key, the pace, and the faults that were ordered.

use std::sync::Arc;
use std::time::Instant;

use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use bot_api_sandbox::{Shared, dropped_connection};
use serde_json::{Value, json};

use crate::fault_plan::Fault;
use crate::seventeen;
use crate::state::ProviderState;
use crate::told::{Provider, ProviderCall, Told, is_usual_header};

/// The most bytes of a request.
const LARGEST_BODY: usize = 1 << 20;

pub(crate) fn router(shared: Arc<Shared<ProviderState>>) -> Router {
    Router::new().fallback(answer).with_state(shared)
}

/// A request to one of the providers.
struct ProviderRequest {
    provider: Provider,
    /// As the provider's documentation names it.
    call: String,
    query: Option<String>,
    headers: HeaderMap,
    /// Whether the body is said to be JSON, and is.
    body: Option<Value>,
}

async fn answer(State(shared): State<Arc<Shared<ProviderState>>>, request: Request) -> Response {
    let Some(request) = received(request).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let fault = shared.change(|state| {
        request.note(state);
        let now = state.now();
        state.faults.take(&request.call, now)
    });
    match fault {
        None => {
            let (status, body) = shared.change(|state| request.work(state, None));
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (status, Json(body)).into_response()
        }
        Some(Fault::Answer(answer)) => {
            shared.change(|state| request.log(state, answer.status));
            answer.into_response()
        }
        Some(Fault::CutBefore) => {
            shared.change(|state| request.log(state, 0));
            dropped_connection()
        }
        Some(Fault::CutAfter) => {
            shared.change(|state| request.work(state, Some(0)));
            dropped_connection()
        }
        Some(Fault::Silence(time)) => {
            shared.change(|state| request.log(state, 0));
            tokio::time::sleep(time).await;
            dropped_connection()
        }
    }
}

/// The request, if it is to a provider.
async fn received(request: Request) -> Option<ProviderRequest> {
    let (head, body) = request.into_parts();
    let path = head.uri.path();
    let call = path.strip_prefix(seventeen::PATH)?.to_owned();
    let body = axum::body::to_bytes(body, LARGEST_BODY).await;
    Some(ProviderRequest {
        provider: Provider::SeventeenTrack,
        call,
        query: head.uri.query().map(str::to_owned),
        body: json_of(&head.headers, &body.unwrap_or_default()),
        headers: head.headers,
    })
}

fn json_of(headers: &HeaderMap, body: &Bytes) -> Option<Value> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let is_json = kind.split(';').next() == Some("application/json");
    is_json.then(|| serde_json::from_slice(body).ok())?
}

impl ProviderRequest {
    /// Notes down what this tells the provider, whatever becomes of it.
    fn note(&self, state: &mut ProviderState) {
        let needs = seventeen::needs;
        for item in self.items() {
            for (field, value) in item {
                self.told(state, field, value.clone(), !needs(field));
            }
        }
        for (name, value) in &self.headers {
            if !is_usual_header(name.as_str()) {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                self.told(state, name.as_str(), json!(value), true);
            }
        }
        if let Some(query) = &self.query {
            self.told(state, "query", json!(query), true);
        }
    }

    /// The objects in the body.
    fn items(&self) -> Vec<&serde_json::Map<String, Value>> {
        match &self.body {
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_object).collect(),
            Some(Value::Object(item)) => vec![item],
            _ => Vec::new(),
        }
    }

    fn told(&self, state: &mut ProviderState, field: &str, value: Value, leaked: bool) {
        state.told.push(Told {
            at: state.now(),
            provider: self.provider,
            call: self.call.clone(),
            field: field.to_owned(),
            value,
            leaked,
        });
    }

    /// Does the work and notes the call down, with this status in place of the answer's if a fault hides that.
    fn work(&self, state: &mut ProviderState, hidden: Option<u16>) -> (u16, Value) {
        let answer = self.decided(state);
        self.log(state, hidden.unwrap_or(answer.0));
        answer
    }

    fn decided(&self, state: &mut ProviderState) -> (u16, Value) {
        if self.headers.get("17token").map(|key| key.as_bytes())
            != Some(state.options.key.as_bytes())
        {
            return seventeen::wrong_key();
        }
        if !state.is_in_time(Instant::now()) {
            return seventeen::too_fast();
        }
        let Some(body) = &self.body else {
            return seventeen::no_json();
        };
        let now = state.now();
        let has_webhook = state.pushes.webhook(self.provider).is_some();
        seventeen::answer(
            &mut state.seventeen,
            &mut state.parcels,
            now,
            has_webhook,
            &self.call,
            body,
        )
    }

    fn log(&self, state: &mut ProviderState, status: u16) {
        state.calls.push(ProviderCall {
            at: state.now(),
            provider: self.provider,
            name: self.call.clone(),
            body: self.body.clone().unwrap_or_default(),
            status,
        });
    }
}
