//! What every provider of tracking data does for the assistant.

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use reqwest::header::HeaderMap;

use crate::model::{LookUpProvider, LookUpRefusal, Registered, TrackingState};

/// A provider of tracking data.
pub trait Provider: Send + Sync {
    fn kind(&self) -> LookUpProvider;

    /// With how many numbers each of the calls below may be asked.
    fn most_at_once(&self) -> usize;

    /// Has the parcels of these numbers watched. A number that is missing in the answer is to be tried again.
    fn register<'a>(
        &'a self,
        numbers: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<(String, Registration)>, CallError>>;

    /// What is known of these by now. One that is missing in the answer is not registered there.
    fn read<'a>(
        &'a self,
        of: &'a [Registered],
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<Vec<Shown>, CallError>>;

    /// Ends the watching; returns those that the provider does not have any more, or never had.
    fn forget<'a>(
        &'a self,
        of: &'a [Registered],
    ) -> BoxFuture<'a, Result<Vec<Registered>, CallError>>;

    /// What the provider says by itself, if it is the provider who says it.
    fn verify_push(
        &self,
        headers: &HeaderMap,
        raw: &[u8],
        now: DateTime<Utc>,
    ) -> Result<Vec<Shown>, PushRefused>;

    /// How much of what was paid for is left.
    fn budget(&self) -> BoxFuture<'_, Result<Budget, CallError>>;
}

/// What came of registering a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Registration {
    /// Also if it was there before.
    Done {
        id: String,
        /// The provider knows the carrier; otherwise it guesses.
        sure: bool,
    },
    Refused(LookUpRefusal),
}

/// What a provider shows of one registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub number: String,
    pub id: String,
    /// The provider does not look any more.
    pub stopped: bool,
    /// `None` where there is no information yet.
    pub state: Option<TrackingState>,
}

/// Why a call has no answer. All of these may end by themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallError {
    /// The key is refused.
    Key,
    TooFast,
    /// In words for the operator, without any number.
    Unavailable(String),
}

/// Why a push is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PushRefused {
    /// It does not come from the provider.
    Signature,
    /// It comes from the provider, and cannot be read.
    Malformed,
}

/// How many numbers may still be registered. `None` where the provider does not say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Budget {
    pub left: Option<u64>,
    pub total: Option<u64>,
    pub per_day: Option<u64>,
}

/// Whether a provider takes such a number at all: what is none is told to nobody, and cannot spoil a call that is about others too.
pub fn can_be_told(number: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (5..=50).contains(&number.len()) && number.bytes().all(is_sign)
}
