//! 17TRACK's Tracking API v2.4: <https://asset.17track.net/api/document/v2.4_en/index.html>.
//!
//! It is asked by the number alone: so all carriers that it has for a number are read, and forgotten.

mod answer;
mod push;
mod track_info;

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use reqwest::Method;
use reqwest::header::{HeaderMap, HeaderName};
use serde_json::{Value, json};

use super::connection::{Access, Connection, Manners};
use super::provider::{Budget, CallError, Provider, PushRefused, Registration, Shown, can_be_told};
use super::scans::{Reader, Words};
use crate::model::{LookUpProvider, LookUpRefusal, Registered};
use answer::{Answer, ItemError};
#[cfg(test)]
pub use push::signature;

/// The document: 40 numbers a call, and 3 requests a second.
const MOST_AT_ONCE: usize = 40;
const PAUSE: Duration = Duration::from_millis(350);

const PATIENCE: Duration = Duration::from_secs(30);

pub struct SeventeenTrack {
    connection: Connection,
    key: String,
    reader: Reader,
}

impl SeventeenTrack {
    pub fn new(access: Access, words: Words) -> Result<Self, String> {
        let provider = LookUpProvider::SeventeenTrack;
        let manners = Manners {
            name: provider.name(),
            key_header: HeaderName::from_static("17token"),
            pause: PAUSE,
            patience: PATIENCE,
        };
        Ok(Self {
            connection: Connection::new(access.server, &access.key, manners)?,
            key: access.key,
            reader: Reader { provider, words },
        })
    }

    async fn call(&self, name: &str, body: Value) -> Result<Value, CallError> {
        let path = ["track", "v2.4", name];
        let (_, answer) = self
            .connection
            .ask(Method::POST, &path, Some(&body))
            .await?;
        answer::data(answer).map_err(|refused| match refused {
            Some(error) => error,
            None => self.connection.trouble("answers something unknown"),
        })
    }

    /// The same call for all these numbers.
    async fn call_for(
        &self,
        name: &str,
        numbers: impl IntoIterator<Item = &String>,
    ) -> Result<Answer, CallError> {
        let items: Vec<Value> = numbers
            .into_iter()
            .map(|number| json!({"number": number}))
            .collect();
        if items.is_empty() {
            return Ok(Answer(Value::Null));
        }
        let data = self.call(name, Value::Array(items)).await?;
        Ok(Answer(data))
    }

    async fn read_all(
        &self,
        of: &[Registered],
        now: DateTime<Utc>,
    ) -> Result<Vec<Shown>, CallError> {
        let numbers = of.iter().map(|registered| &registered.number);
        let answer = self.call_for("gettrackinfo", numbers).await?;
        let mut shown: BTreeMap<&str, Shown> = BTreeMap::new();
        for registered in of {
            if answer.error(&registered.number) == Some(ItemError::NotRegistered) {
                continue;
            }
            let records = answer.accepted(&registered.number);
            let records = records.map(|record| track_info::shown(record, &self.reader, now));
            let best = records.max_by_key(|shown| {
                let newest = shown.state.as_ref().and_then(|state| state.last());
                newest.map(|newest| newest.on)
            });
            let nothing = || Shown {
                number: String::new(),
                id: registered.id.clone(),
                stopped: false,
                state: None,
            };
            let mut best = best.unwrap_or_else(nothing);
            best.number = registered.number.clone();
            shown.insert(&registered.number, best);
        }
        Ok(shown.into_values().collect())
    }
}

impl Provider for SeventeenTrack {
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
            let told = numbers.iter().filter(|number| can_be_told(number));
            let answer = self.call_for("register", told).await?;
            let came = |number: &String| match can_be_told(number) {
                true => answer.registration(number),
                false => Some(Registration::Refused(LookUpRefusal::Number)),
            };
            let came = |number: &String| Some((number.clone(), came(number)?));
            Ok(numbers.iter().filter_map(came).collect())
        })
    }

    fn read<'a>(
        &'a self,
        of: &'a [Registered],
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<Vec<Shown>, CallError>> {
        Box::pin(self.read_all(of, now))
    }

    fn forget<'a>(
        &'a self,
        of: &'a [Registered],
    ) -> BoxFuture<'a, Result<Vec<Registered>, CallError>> {
        Box::pin(async move {
            let numbers = of.iter().map(|registered| &registered.number);
            let answer = self.call_for("deletetrack", numbers).await?;
            let is_gone = |registered: &&Registered| answer.is_gone(&registered.number);
            Ok(of.iter().filter(is_gone).cloned().collect())
        })
    }

    fn verify_push(
        &self,
        headers: &HeaderMap,
        raw: &[u8],
        now: DateTime<Utc>,
    ) -> Result<Vec<Shown>, PushRefused> {
        push::verify(headers, raw, &self.key)?;
        push::read(raw, &self.reader, now)
    }

    fn budget(&self) -> BoxFuture<'_, Result<Budget, CallError>> {
        Box::pin(async {
            let data = self.call("getquota", json!([])).await?;
            let figure = |name: &str| data.get(name).and_then(Value::as_u64);
            Ok(Budget {
                left: figure("quota_remain"),
                total: figure("quota_total"),
                per_day: figure("max_track_daily"),
            })
        })
    }
}
