//! What the providers push by themselves: when, and how often they try.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::http_post::HttpPost;
use crate::told::Provider;

/// After which times a push that was not taken is tried again (help.17track.net, article 37470032453529). Ship24 publishes
/// no such times; the same are taken.
const RETRIES: [TimeDelta; 3] = [
    TimeDelta::minutes(10),
    TimeDelta::minutes(30),
    TimeDelta::minutes(60),
];

/// A push, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pushed {
    /// When, by the sandbox's clock.
    pub at: DateTime<Utc>,
    /// Who pushed.
    pub provider: Provider,
    /// Of which number.
    pub number: String,
    /// The how manieth attempt it was, from 1 on.
    pub attempt: usize,
    /// The HTTP status of the answer; none if there was no answer.
    pub status: Option<u16>,
}

impl Pushed {
    /// Whether the push was taken. 17TRACK wants a 200, Ship24 any 2xx.
    pub fn is_taken(&self) -> bool {
        match self.provider {
            Provider::SeventeenTrack => self.status == Some(200),
            Provider::Ship24 => self.status.is_some_and(|status| status / 100 == 2),
        }
    }
}

/// What waits to be pushed, and what was.
#[derive(Default)]
pub(crate) struct Pushes {
    webhooks: BTreeMap<Provider, Webhook>,
    waiting: Vec<WaitingPush>,
    /// Nothing is pushed for now.
    pub(crate) is_held: bool,
    pub(crate) done: Vec<Pushed>,
}

struct Webhook {
    url: String,
    /// Ship24 asks with a HEAD before it pushes for the first time.
    is_probed: bool,
}

/// A push that waits for its time.
#[derive(Clone)]
pub(crate) struct WaitingPush {
    pub(crate) provider: Provider,
    number: String,
    attempt: usize,
    due: DateTime<Utc>,
    pub(crate) post: HttpPost,
}

impl Pushes {
    pub(crate) fn set_webhook(&mut self, provider: Provider, url: &str) {
        let url = url.to_owned();
        let is_probed = provider == Provider::SeventeenTrack;
        self.webhooks.insert(provider, Webhook { url, is_probed });
    }

    pub(crate) fn webhook(&self, provider: Provider) -> Option<&str> {
        self.webhooks
            .get(&provider)
            .map(|webhook| webhook.url.as_str())
    }

    pub(crate) fn add(
        &mut self,
        provider: Provider,
        number: &str,
        now: DateTime<Utc>,
        post: HttpPost,
    ) {
        self.waiting.push(WaitingPush {
            provider,
            number: number.to_owned(),
            attempt: 1,
            due: now,
            post,
        });
    }

    /// Takes what is due out of the waiting ones.
    pub(crate) fn take_due(&mut self, now: DateTime<Utc>) -> Vec<WaitingPush> {
        if self.is_held {
            return Vec::new();
        }
        let (due, later) = std::mem::take(&mut self.waiting)
            .into_iter()
            .partition(|push| push.due <= now);
        self.waiting = later;
        due
    }

    /// Whether the webhook has to be asked with a HEAD first.
    pub(crate) fn is_to_be_probed(&self, provider: Provider) -> bool {
        self.webhooks
            .get(&provider)
            .is_some_and(|webhook| !webhook.is_probed)
    }

    pub(crate) fn was_probed(&mut self, provider: Provider) {
        if let Some(webhook) = self.webhooks.get_mut(&provider) {
            webhook.is_probed = true;
        }
    }

    /// Notes down what became of a push; one that was not taken is tried again, three times in all.
    pub(crate) fn ended(&mut self, push: WaitingPush, status: Option<u16>, now: DateTime<Utc>) {
        let pushed = Pushed {
            at: now,
            provider: push.provider,
            number: push.number.clone(),
            attempt: push.attempt,
            status,
        };
        if !pushed.is_taken()
            && let Some(pause) = RETRIES.get(push.attempt - 1)
        {
            self.waiting.push(WaitingPush {
                attempt: push.attempt + 1,
                due: now + *pause,
                ..push
            });
        }
        self.done.push(pushed);
    }
}
