//! A provider of tracking data in memory, which fails as it is told.

use crate::lookup::{Budget, CallError, Provider, PushRefused, Registration, Shown};
use crate::model::{LookUpProvider, LookUpRefusal, Registered, TrackingState};
use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use reqwest::header::HeaderMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard};

/// The provider.
#[derive(Default)]
pub struct FakeProvider(Mutex<Book>);

/// What it was told, and how it answers.
#[derive(Default)]
pub struct Book {
    pub registered: BTreeSet<String>,
    /// The numbers of all calls that reached it, in their order.
    pub told: Vec<String>,
    /// How often a number was registered that was not there.
    pub paid: usize,
    pub shows: BTreeMap<String, TrackingState>,
    pub refuses: BTreeMap<String, LookUpRefusal>,
    /// The provider does not look at these any more.
    pub stopped: BTreeSet<String>,
    /// How the coming calls fail, each before or after it took effect.
    pub failures: Vec<(CallError, bool)>,
    /// It answers nothing of these numbers.
    pub silent_about: BTreeSet<String>,
}

impl FakeProvider {
    pub fn book(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap()
    }

    /// One call: others may run before it takes effect, and before it is answered.
    async fn call<T>(&self, work: impl FnOnce(&mut Book) -> T) -> Result<T, CallError> {
        tokio::task::yield_now().await;
        let failure = self.book().failures.pop();
        let answer = match failure {
            Some((error, false)) => Err(error),
            Some((error, true)) => {
                work(&mut self.book());
                Err(error)
            }
            None => Ok(work(&mut self.book())),
        };
        tokio::task::yield_now().await;
        answer
    }
}

impl Book {
    fn register(&mut self, number: &str) -> Option<(String, Registration)> {
        self.told.push(number.to_owned());
        if self.silent_about.contains(number) {
            return None;
        }
        let registration = match self.refuses.get(number) {
            Some(why) => Registration::Refused(*why),
            None => {
                self.paid += usize::from(self.registered.insert(number.to_owned()));
                Registration::Done {
                    id: "1".to_owned(),
                    sure: true,
                }
            }
        };
        Some((number.to_owned(), registration))
    }

    fn read(&self, registered: &Registered) -> Option<Shown> {
        let number = registered.number.clone();
        self.registered.contains(&number).then(|| Shown {
            id: "2".to_owned(),
            stopped: self.stopped.contains(&number),
            state: self.shows.get(&number).cloned(),
            number,
        })
    }
}

impl Provider for FakeProvider {
    fn kind(&self) -> LookUpProvider {
        LookUpProvider::SeventeenTrack
    }

    fn most_at_once(&self) -> usize {
        3
    }

    fn register<'a>(
        &'a self,
        numbers: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<(String, Registration)>, CallError>> {
        Box::pin(self.call(move |book| {
            let answers = numbers.iter().map(|number| book.register(number));
            answers.collect::<Vec<_>>().into_iter().flatten().collect()
        }))
    }

    fn read<'a>(
        &'a self,
        of: &'a [Registered],
        _now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<Vec<Shown>, CallError>> {
        Box::pin(self.call(move |book| of.iter().filter_map(|one| book.read(one)).collect()))
    }

    fn forget<'a>(
        &'a self,
        of: &'a [Registered],
    ) -> BoxFuture<'a, Result<Vec<Registered>, CallError>> {
        Box::pin(self.call(move |book| {
            for registered in of {
                book.told.push(format!("forget {}", registered.number));
                book.registered.remove(&registered.number);
            }
            of.to_vec()
        }))
    }

    /// What is signed with "true" tells what is known of the number in it.
    fn verify_push(
        &self,
        headers: &HeaderMap,
        raw: &[u8],
        _now: DateTime<Utc>,
    ) -> Result<Vec<Shown>, PushRefused> {
        if headers.get("sign").is_none_or(|sign| sign != "true") {
            return Err(PushRefused::Signature);
        }
        let number = std::str::from_utf8(raw).map_err(|_| PushRefused::Malformed)?;
        let state = self.book().shows.get(number).cloned();
        Ok(vec![Shown {
            number: number.to_owned(),
            id: String::new(),
            stopped: false,
            state,
        }])
    }

    fn budget(&self) -> BoxFuture<'_, Result<Budget, CallError>> {
        Box::pin(async { Ok(Budget::default()) })
    }
}
