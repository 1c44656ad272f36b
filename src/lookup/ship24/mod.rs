//! Ship24's tracker API: <https://docs.ship24.com>.
//!
//! A tracker cannot be deleted there: it is unsubscribed, and Ship24 says no more of it.

mod push;
mod tracking;

use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use reqwest::header::{self, HeaderMap};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::connection::{Access, Connection, Manners};
use super::json::{list, text};
use super::provider::{Budget, CallError, Provider, PushRefused, Registration, Shown, can_be_told};
use super::scans::{Reader, Words};
use crate::model::{LookUpProvider, LookUpRefusal, Registered};

/// Each tracker is asked by itself: so one that fails holds up no other.
const MOST_AT_ONCE: usize = 1;
const PAUSE: Duration = Duration::from_millis(350);

/// The first question about a number may take up to a minute.
const PATIENCE: Duration = Duration::from_secs(75);

pub struct Ship24 {
    connection: Connection,
    push_secret: Option<String>,
    reader: Reader,
}

impl Ship24 {
    pub fn new(access: Access, words: Words) -> Result<Self, String> {
        let provider = LookUpProvider::Ship24;
        let manners = Manners {
            name: provider.name(),
            key_header: header::AUTHORIZATION,
            pause: PAUSE,
            patience: PATIENCE,
        };
        let key = format!("Bearer {}", access.key);
        Ok(Self {
            connection: Connection::new(access.server, &key, manners)?,
            push_secret: access.push_secret,
            reader: Reader { provider, words },
        })
    }

    /// `None` for what Ship24 does not have.
    async fn call(
        &self,
        method: Method,
        path: &[&str],
        body: Option<Value>,
    ) -> Result<Option<Value>, CallError> {
        let path: Vec<&str> = ["public", "v1"].iter().chain(path).copied().collect();
        let (status, answer) = self.connection.ask(method, &path, body.as_ref()).await?;
        match status {
            _ if status.is_success() => Ok(Some(answer)),
            StatusCode::NOT_FOUND if is_ship24s(&answer) => Ok(None),
            StatusCode::FORBIDDEN => Err(CallError::Key),
            _ => Err(self.connection.trouble(&format!("answers {status}"))),
        }
    }

    /// `None` where it is refused in a way that is not known: that may pass.
    async fn register_one(&self, number: &str) -> Result<Option<Registration>, CallError> {
        let refused = |why| Ok(Some(Registration::Refused(why)));
        if !can_be_told(number) {
            return refused(LookUpRefusal::Number);
        }
        let path = ["public", "v1", "trackers"];
        let body = json!({"trackingNumber": number});
        let (status, answer) = self
            .connection
            .ask(Method::POST, &path, Some(&body))
            .await?;
        if status.is_success() {
            let id = text(&answer, "/data/tracker/trackerId");
            let id = id.ok_or_else(|| self.connection.trouble("answers something unknown"))?;
            // It was there before, and forgotten.
            if answer.pointer("/data/tracker/isSubscribed") == Some(&Value::Bool(false)) {
                self.subscribe(id, true).await?;
            }
            return Ok(Some(Registration::Done {
                id: id.to_owned(),
                sure: true,
            }));
        }
        match status {
            StatusCode::BAD_REQUEST if is_invalid(&answer) => refused(LookUpRefusal::Number),
            StatusCode::PAYMENT_REQUIRED => refused(LookUpRefusal::NoQuota),
            StatusCode::FORBIDDEN if tells_of_quota(&answer) => refused(LookUpRefusal::NoQuota),
            StatusCode::FORBIDDEN => Err(CallError::Key),
            StatusCode::BAD_REQUEST => Ok(None),
            _ => Err(self.connection.trouble(&format!("answers {status}"))),
        }
    }

    async fn subscribe(&self, id: &str, wanted: bool) -> Result<(), CallError> {
        let body = json!({"isSubscribed": wanted});
        self.call(Method::PATCH, &["trackers", id], Some(body))
            .await?;
        Ok(())
    }

    /// All that Ship24 has of a registration.
    async fn trackings(&self, of: &Registered) -> Result<Vec<Value>, CallError> {
        let answer = if of.id.is_empty() {
            let path = ["trackers", "search", &of.number, "results"];
            self.call(Method::GET, &path, None).await?
        } else {
            let path = ["trackers", &of.id, "results"];
            self.call(Method::GET, &path, None).await?
        };
        let Some(answer) = answer else {
            return Ok(Vec::new());
        };
        match answer.pointer("/data/trackings") {
            Some(Value::Array(trackings)) => Ok(trackings.clone()),
            _ => Err(self.connection.trouble("answers something unknown")),
        }
    }

    /// The ids of a number's trackers.
    async fn trackers(&self, of: &Registered) -> Result<Vec<String>, CallError> {
        if !of.id.is_empty() {
            return Ok(vec![of.id.clone()]);
        }
        let trackings = self.trackings(of).await?;
        let ids = trackings
            .iter()
            .filter_map(|tracking| text(tracking, "/tracker/trackerId"));
        Ok(ids.map(str::to_owned).collect())
    }
}

/// Whether it is Ship24 that refuses, and not something on the way to it.
fn is_ship24s(answer: &Value) -> bool {
    !list(answer, "/errors").is_empty()
}

/// The one code that is written down: what was sent is not taken.
fn is_invalid(answer: &Value) -> bool {
    let mut errors = list(answer, "/errors").iter();
    errors.any(|error| text(error, "/code") == Some("validation_error"))
}

/// It is not written which code this is: its name or its words tell.
fn tells_of_quota(answer: &Value) -> bool {
    let mut errors = list(answer, "/errors").iter();
    errors.any(|error| {
        ["/code", "/message"].into_iter().any(|path| {
            let said = text(error, path).unwrap_or_default().to_ascii_lowercase();
            ["quota", "limit", "credit", "plan"]
                .iter()
                .any(|word| said.contains(word))
        })
    })
}

impl Provider for Ship24 {
    fn kind(&self) -> LookUpProvider {
        self.reader.provider
    }

    fn most_at_once(&self) -> usize {
        MOST_AT_ONCE
    }

    fn register<'a>(
        &'a self,
        numbers: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<(String, Registration)>, CallError>> {
        Box::pin(async move {
            let mut came = Vec::new();
            for number in numbers {
                let answer = self.register_one(number).await?;
                came.extend(answer.map(|answer| (number.clone(), answer)));
            }
            Ok(came)
        })
    }

    fn read<'a>(
        &'a self,
        of: &'a [Registered],
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<Vec<Shown>, CallError>> {
        Box::pin(async move {
            let mut shown = Vec::new();
            for registered in of {
                let trackings = self.trackings(registered).await?;
                let all = trackings
                    .iter()
                    .map(|it| tracking::shown(it, &self.reader, now));
                let best = all.max_by_key(|shown| {
                    let newest = shown.state.as_ref().and_then(|state| state.last());
                    newest.map(|newest| newest.on)
                });
                shown.extend(best.map(|best| Shown {
                    number: registered.number.clone(),
                    ..best
                }));
            }
            Ok(shown)
        })
    }

    fn forget<'a>(
        &'a self,
        of: &'a [Registered],
    ) -> BoxFuture<'a, Result<Vec<Registered>, CallError>> {
        Box::pin(async move {
            for registered in of {
                for id in self.trackers(registered).await? {
                    self.subscribe(&id, false).await?;
                }
            }
            Ok(of.to_vec())
        })
    }

    fn verify_push(
        &self,
        headers: &HeaderMap,
        raw: &[u8],
        now: DateTime<Utc>,
    ) -> Result<Vec<Shown>, PushRefused> {
        push::verify(headers, self.push_secret.as_deref())?;
        push::read(raw, &self.reader, now)
    }

    /// Ship24 does not say how much is left; that it answers, says that it knows the key.
    fn budget(&self) -> BoxFuture<'_, Result<Budget, CallError>> {
        Box::pin(async {
            self.call(Method::GET, &["trackers"], None).await?;
            Ok(Budget::default())
        })
    }
}
