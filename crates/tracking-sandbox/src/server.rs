//! The HTTP side: who is asked and what, the key, the pace, and the faults that were ordered.

use std::sync::Arc;
use std::time::Instant;

use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use bot_api_sandbox::{Shared, dropped_connection};
use serde_json::{Value, json};

use crate::fault_plan::Fault;
use crate::overview;
use crate::seventeen;
use crate::ship24;
use crate::state::ProviderState;
use crate::told::{Provider, ProviderCall, Told, is_usual_header};

/// The most bytes of a request.
const LARGEST_BODY: usize = 1 << 20;

pub(crate) fn router(shared: Arc<Shared<ProviderState>>) -> Router {
    Router::new()
        .route("/", get(overview))
        .fallback(answer)
        .with_state(shared)
}

async fn overview(State(shared): State<Arc<Shared<ProviderState>>>) -> String {
    overview::of(&shared.quietly())
}

/// A request to one of the providers.
struct ProviderRequest {
    provider: Provider,
    /// As the provider's documentation names it.
    call: String,
    verb: String,
    /// Below the provider's own.
    path: String,
    query: Option<String>,
    headers: HeaderMap,
    /// The body, if it is said to be JSON, and is.
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
    let (verb, path) = (head.method.as_str(), head.uri.path());
    let (provider, path, call) = if let Some(path) = path.strip_prefix(seventeen::PATH) {
        (Provider::SeventeenTrack, path, path.to_owned())
    } else {
        let path = path.strip_prefix(ship24::PATH)?;
        (Provider::Ship24, path, ship24::name(verb, path))
    };
    let body = axum::body::to_bytes(body, LARGEST_BODY).await;
    Some(ProviderRequest {
        provider,
        call,
        verb: verb.to_owned(),
        path: path.to_owned(),
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
        let needs = match self.provider {
            Provider::SeventeenTrack => seventeen::needs,
            Provider::Ship24 => ship24::needs,
        };
        for item in self.items() {
            for (field, value) in item {
                self.told(state, field, value.clone(), !needs(field));
            }
        }
        if let (Provider::Ship24, Some(number)) = (self.provider, ship24::number_in(&self.path)) {
            self.told(state, "trackingNumber", json!(number), false);
        }
        for (name, value) in &self.headers {
            if !is_usual_header(name.as_str()) {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                self.told(state, name.as_str(), json!(value), true);
            }
        }
        for pair in self.query.iter().flat_map(|query| query.split('&')) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            self.told(state, name, json!(value), !needs(name));
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
        let is_in_time = state.is_in_time(Instant::now());
        let now = state.now();
        match self.provider {
            Provider::SeventeenTrack => {
                if !self.has_key("17token", &state.options.key) {
                    return seventeen::wrong_key();
                }
                if !is_in_time {
                    return seventeen::too_fast();
                }
                let Some(body) = self.body.as_ref().filter(|_| self.verb == "POST") else {
                    return seventeen::no_json();
                };
                let (account, parcels) = (&mut state.seventeen, &mut state.parcels);
                let has_webhook = state.pushes.webhook(self.provider).is_some();
                seventeen::answer(account, parcels, now, has_webhook, &self.call, body)
            }
            Provider::Ship24 => {
                let key = format!("Bearer {}", state.options.key);
                if !self.has_key("authorization", &key) {
                    return ship24::wrong_key();
                }
                if !is_in_time {
                    return ship24::too_fast();
                }
                let (account, parcels) = (&mut state.ship24, &mut state.parcels);
                let asked = (&*self.verb, &*self.path, self.query.as_deref());
                ship24::answer(account, parcels, now, asked, self.body.as_ref())
            }
        }
    }

    fn has_key(&self, header: &str, key: &str) -> bool {
        let given = self.headers.get(header).map(|given| given.as_bytes());
        given == Some(key.as_bytes())
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
