//! A webhook that is set: which update is delivered next, and what came of each call.
//!
//! What is not in the documentation of the Bot API stands in the sources of its published server (`WebhookActor.cpp`): the updates of
//! one chat wait for each other; the first repetition comes at once, and then after 2, 4, 8 … seconds, a minute or two at most.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::Value;
use tokio::time::Instant;

/// The longest pause between two calls for one update, unless the bot asks for a longer one.
const LONGEST_PAUSE: Duration = Duration::from_secs(90);
/// The longest pause that the bot may ask for.
const LONGEST_ASKED_PAUSE: Duration = Duration::from_secs(3600);

/// One call of the webhook.
#[derive(Clone, Debug)]
pub struct WebhookCall {
    /// The number of the update that it brought.
    pub update: i64,
    /// Where it arrived, if anybody listened.
    pub host: Option<SocketAddr>,
    /// The HTTP status of the answer, or 0 if there was none.
    pub status: u16,
    /// How many calls were under way when it began, with itself.
    pub at_once: usize,
    /// When it ended, by the sandbox's clock.
    pub at: DateTime<Utc>,
    /// How long it took.
    pub took: Duration,
}

/// The webhook that the bot set.
pub(crate) struct Webhook {
    pub(crate) url: String,
    pub(crate) secret: String,
    pub(crate) max_connections: usize,
    pub(crate) ip_address: String,
    pub(crate) has_certificate: bool,
    pub(crate) last_error: Option<(DateTime<Utc>, String)>,
    /// Tells the calls of this webhook from those of the one before it.
    pub(crate) generation: u64,
    /// Updates that are under way or failed before.
    attempts: HashMap<i64, Attempt>,
}

#[derive(Clone, Copy)]
struct Attempt {
    failures: u32,
    not_before: Instant,
    under_way: bool,
}

/// What is to be done about deliveries.
#[derive(Debug, PartialEq)]
pub(crate) enum Next {
    /// This update is delivered now. It is under way from now on.
    Deliver(Delivery),
    /// Nothing until then.
    At(Instant),
    Nothing,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Delivery {
    pub(crate) update: i64,
    pub(crate) body: Value,
    pub(crate) at_once: usize,
}

impl Webhook {
    pub(crate) fn new(url: String, generation: u64) -> Self {
        Self {
            url,
            secret: String::new(),
            max_connections: 40,
            ip_address: String::new(),
            has_certificate: false,
            last_error: None,
            generation,
            attempts: HashMap::new(),
        }
    }

    /// Whether setting this one changes nothing.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let of = |webhook: &Self| {
            let address = (webhook.url.clone(), webhook.ip_address.clone());
            (address, webhook.secret.clone(), webhook.max_connections)
        };
        of(self) == of(other) && !self.has_certificate && !other.has_certificate
    }

    /// How many of the waiting updates are looked at: no more are loaded by the real server, so that a chat whose updates fail can
    /// hold up others.
    pub(crate) fn looked_at(&self) -> usize {
        self.max_connections * 2
    }

    /// The next of the waiting updates that can be delivered.
    pub(crate) fn next(&mut self, waiting: Vec<Value>, keeps_order: bool, now: Instant) -> Next {
        let under_way = self.attempts.values().filter(|a| a.under_way).count();
        if under_way >= self.max_connections {
            return Next::Nothing;
        }
        let mut seen = HashSet::new();
        let mut soonest: Option<Instant> = None;
        for body in waiting {
            let update = body["update_id"].as_i64().unwrap_or_default();
            if !seen.insert(chat_of(&body)) && keeps_order {
                continue;
            }
            let attempt = self.attempts.entry(update).or_insert(Attempt {
                failures: 0,
                not_before: now,
                under_way: false,
            });
            if attempt.under_way {
                continue;
            }
            if attempt.not_before <= now {
                attempt.under_way = true;
                return Next::Deliver(Delivery {
                    update,
                    body,
                    at_once: under_way + 1,
                });
            }
            soonest = Some(soonest.map_or(attempt.not_before, |at| at.min(attempt.not_before)));
        }
        soonest.map_or(Next::Nothing, Next::At)
    }

    pub(crate) fn delivered(&mut self, update: i64) {
        self.attempts.remove(&update);
    }

    pub(crate) fn failed(&mut self, update: i64, asked_pause: Option<Duration>, now: Instant) {
        if let Some(attempt) = self.attempts.get_mut(&update) {
            let growing = match attempt.failures {
                0 => Duration::ZERO,
                failures => Duration::from_secs(1 << failures.min(7)).min(LONGEST_PAUSE),
            };
            let asked = asked_pause.map(|pause| pause.min(LONGEST_ASKED_PAUSE));
            attempt.failures += 1;
            attempt.under_way = false;
            attempt.not_before = now + asked.unwrap_or(growing);
        }
    }
}

/// Whose updates come one after the other; nobody's are alone.
fn chat_of(update: &Value) -> i64 {
    let kind = update.as_object().and_then(|fields| {
        let mut contents = fields.iter().filter(|(name, _)| *name != "update_id");
        contents.next().map(|(_, content)| content)
    });
    let chat = kind.and_then(|content| {
        let own = content["chat"]["id"].as_i64();
        own.or_else(|| content["from"]["id"].as_i64())
    });
    chat.unwrap_or_else(|| -update["update_id"].as_i64().unwrap_or_default())
}

/// Where requests to the webhook's address arrive.
#[derive(Default)]
pub(crate) struct WebhookHosts {
    hosts: Vec<SocketAddr>,
    turn: usize,
}

impl WebhookHosts {
    pub(crate) fn set(&mut self, hosts: Vec<SocketAddr>) {
        self.hosts = hosts;
    }

    /// All of them; each call begins with the next one.
    pub(crate) fn in_turn(&mut self) -> Vec<SocketAddr> {
        let mut hosts = self.hosts.clone();
        if !hosts.is_empty() {
            self.turn = (self.turn + 1) % hosts.len();
            hosts.rotate_left(self.turn);
        }
        hosts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn update(id: i64, chat: i64) -> Value {
        json!({"update_id": id, "message": {"chat": {"id": chat}}})
    }

    fn next(webhook: &mut Webhook, waiting: &[Value], keeps_order: bool, now: Instant) -> i64 {
        match webhook.next(waiting.to_vec(), keeps_order, now) {
            Next::Deliver(delivery) => delivery.update,
            Next::At(_) => -1,
            Next::Nothing => 0,
        }
    }

    #[test]
    fn the_updates_of_a_chat_wait_for_each_other() {
        let (now, waiting) = (Instant::now(), [update(1, 7), update(2, 7), update(3, 8)]);
        let mut webhook = Webhook::new(String::new(), 1);
        assert_eq!(next(&mut webhook, &waiting, true, now), 1);
        assert_eq!(next(&mut webhook, &waiting, true, now), 3);
        assert_eq!(next(&mut webhook, &waiting, true, now), 0);
        assert_eq!(next(&mut webhook, &waiting, false, now), 2);
    }

    #[test]
    fn no_more_calls_are_under_way_than_were_asked_for() {
        let (now, waiting) = (Instant::now(), [update(1, 7), update(2, 8), update(3, 9)]);
        let mut webhook = Webhook::new(String::new(), 1);
        webhook.max_connections = 2;
        assert_eq!(next(&mut webhook, &waiting, true, now), 1);
        assert_eq!(next(&mut webhook, &waiting, true, now), 2);
        assert_eq!(next(&mut webhook, &waiting, true, now), 0);
        webhook.delivered(1);
        assert_eq!(next(&mut webhook, &waiting[1..], true, now), 3);
    }

    #[test]
    fn the_pauses_between_repetitions_grow() {
        let (mut now, waiting) = (Instant::now(), [update(1, 7)]);
        let mut webhook = Webhook::new(String::new(), 1);
        for pause in [0, 2, 4, 8, 16, 32, 64, 90, 90] {
            assert_eq!(next(&mut webhook, &waiting, true, now), 1);
            webhook.failed(1, None, now);
            now += Duration::from_secs(pause);
            if pause > 0 {
                let before = now - Duration::from_millis(1);
                assert_eq!(next(&mut webhook, &waiting, true, before), -1);
            }
        }
        assert_eq!(next(&mut webhook, &waiting, true, now), 1);
        webhook.failed(1, Some(Duration::from_secs(3)), now);
        now += Duration::from_secs(3);
        assert_eq!(next(&mut webhook, &waiting, true, now), 1);
    }
}
