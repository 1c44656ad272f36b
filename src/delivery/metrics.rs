//! What the outside is told of the running assistant: whether it is alive and ready, and what was counted, for Prometheus.
//!
//! Nothing here names a chat, a person or a text.

mod look_ups;
mod registered;
mod role;
mod webhook;

pub use role::Role;

use super::liveness::Liveness;
use super::send::failure::Failure;
use look_ups::LookUpMetrics;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use registered::{ByLabels, registered};
use role::RoleMetrics;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use webhook::WebhookMetrics;

/// Seconds that handling and sending take.
const SHORT: [f64; 11] = [
    0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 30.0, 120.0, 600.0,
];

/// Seconds that a reminder is late; seven hours and more is downtime, or a person who was gone.
const LATE: [f64; 9] = [
    1.0, 5.0, 30.0, 60.0, 300.0, 1800.0, 7200.0, 25_200.0, 86_400.0,
];

/// The signs of life, and what was counted.
pub struct Metrics {
    registry: Registry,
    /// Telegram said who the bot is.
    known: AtomicBool,
    /// Files are missing in the folder for the keys.
    keys_missing: AtomicBool,
    /// The last poll for updates failed.
    polls_fail: AtomicBool,
    pub liveness: Liveness,
    updates: ByLabels<1>,
    accepted: ByLabels<1>,
    refused: ByLabels<2>,
    dead_letter: ByLabels<1>,
    put_off: ByLabels<1>,
    /// From taking an update over to its commit.
    pub update_seconds: Histogram,
    /// From the commit to Telegram's acceptance.
    pub outbox_seconds: Histogram,
    /// From when a reminder was due until Telegram had it.
    reminder_late_seconds: Histogram,
    pictures: ByLabels<1>,
    /// From the turn of an update with a picture until that is read, with the wait for a free core.
    picture_seconds: Histogram,
    pub inbox: Gauge,
    /// How long the oldest update has been under way.
    pub inbox_age: Gauge<f64, AtomicU64>,
    pub outbox: Gauge,
    pub reminders: Gauge,
    /// How many calls wait for storage to work again.
    pub storage_failing: Gauge,
    ready: Gauge,
    pub look_ups: LookUpMetrics,
    pub role: RoleMetrics,
    pub webhook: WebhookMetrics,
}

/// What was given up.
#[derive(Debug, Clone, Copy)]
pub enum GivenUp {
    /// Handling it failed three times, or it cannot be read.
    Update,
    /// Telegram refused it for good.
    Message,
    /// Telegram did not take it while it was of use.
    Stale,
    /// It cannot be rendered now.
    Reminder,
}

impl GivenUp {
    const ALL: [Self; 4] = [Self::Update, Self::Message, Self::Stale, Self::Reminder];

    fn name(self) -> &'static str {
        match self {
            Self::Update => "update",
            Self::Message => "message",
            Self::Stale => "stale",
            Self::Reminder => "reminder",
        }
    }
}

/// What Telegram refused in a way that need not last, so that it is tried again later.
#[derive(Debug, Clone, Copy)]
pub enum PutOff {
    Message,
    Reminder,
    /// It did not find a chat, or forbade it in unknown words.
    Chat,
}

impl PutOff {
    const ALL: [Self; 3] = [Self::Message, Self::Reminder, Self::Chat];

    fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Reminder => "reminder",
            Self::Chat => "chat",
        }
    }
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("trackless");
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("build", "The running version", version);
        let mut counter = |name, help| registered(&mut registry, name, help, Family::default());
        let updates = counter("updates", "Updates taken from Telegram, by kind");
        let accepted = counter(
            "requests_accepted",
            "Requests that Telegram accepted, by method",
        );
        let dead_letter: ByLabels<1> = counter("set_aside", "What was given up, by what it was");
        // From the start, so that the first one is seen as a rise.
        for what in GivenUp::ALL {
            drop(dead_letter.get_or_create(&[("what", what.name())]));
        }
        let put_off: ByLabels<1> = counter(
            "put_off",
            "What Telegram refused and is tried again later, by what it was",
        );
        for what in PutOff::ALL {
            drop(put_off.get_or_create(&[("what", what.name())]));
        }
        let pictures: ByLabels<1> = counter(
            "pictures",
            "Pictures that people sent, by what came of them",
        );
        let refused = registered(
            &mut registry,
            "requests_refused",
            "Requests that Telegram refused or did not answer, by method and reason",
            Family::default(),
        );
        let mut histogram = |name, help, buckets: &[f64]| {
            let histogram = Histogram::new(buckets.iter().copied());
            registered(&mut registry, name, help, histogram)
        };
        let update_seconds = histogram(
            "update_seconds",
            "Seconds from taking an update over until it is handled",
            &SHORT,
        );
        let outbox_seconds = histogram(
            "outbox_seconds",
            "Seconds from writing an answer down until Telegram has it",
            &SHORT,
        );
        let reminder_late_seconds = histogram(
            "reminder_late_seconds",
            "Seconds by which reminders are late",
            &LATE,
        );
        let picture_seconds = histogram(
            "picture_seconds",
            "Seconds from an update with a picture until it is read",
            &SHORT,
        );
        let look_ups = LookUpMetrics::new(&mut registry);
        let role = RoleMetrics::new(&mut registry);
        let webhook = WebhookMetrics::new(&mut registry);
        let inbox_age = registered(
            &mut registry,
            "inbox_age_seconds",
            "How long the oldest update has waited to be handled",
            Gauge::default(),
        );
        let mut gauge = |name, help| registered(&mut registry, name, help, Gauge::default());
        Self {
            inbox: gauge("inbox", "Updates that wait to be handled"),
            outbox: gauge("outbox", "Messages and answers that wait to be sent"),
            reminders: gauge(
                "reminders_waiting",
                "Due reminders that are queued to be sent",
            ),
            storage_failing: gauge(
                "storage_failing",
                "Calls that wait for storage to work again: the data folder, or the database; a database that is out of reach counts as one more",
            ),
            ready: gauge(
                "ready",
                "1 if Telegram knows the bot and hands over updates, and storage works",
            ),
            registry,
            known: AtomicBool::new(false),
            keys_missing: AtomicBool::new(false),
            polls_fail: AtomicBool::new(false),
            liveness: Liveness::default(),
            updates,
            accepted,
            refused,
            dead_letter,
            put_off,
            update_seconds,
            outbox_seconds,
            reminder_late_seconds,
            pictures,
            picture_seconds,
            look_ups,
            role,
            webhook,
            inbox_age,
        }
    }
}

impl Metrics {
    /// Why the assistant is not at work, if it is not. Who stands by needs nothing but storage, to take what comes.
    pub fn unready(&self) -> Option<&'static str> {
        let role = self.role.now();
        if matches!(role, Role::Stopping) {
            Some("it has been asked to stop")
        } else if self.storage_failing.get() > 0 {
            Some("storage does not work: the data folder, or the database; see the log")
        } else if role.has_run_out() {
            Some(
                "the right to be the worker has run out, and is not renewed yet: see to the database",
            )
        } else if !self.liveness.is_alive() {
            // Only `ready` says that all is well.
            Some("there was no sign of life for two minutes")
        } else if matches!(role, Role::Standby) && !self.keys_missing.load(Ordering::Relaxed) {
            None
        } else if !self.known.load(Ordering::Relaxed) {
            Some("Telegram has not answered getMe yet")
        } else if self.webhook.is_missing() {
            Some("Telegram has not taken the webhook: setWebhook fails")
        } else if self.polls_fail.load(Ordering::Relaxed) {
            Some("Telegram does not hand over updates: getUpdates fails")
        } else if self.keys_missing.load(Ordering::Relaxed) {
            Some(
                "keys are missing in the folder TRACKLESS_KEYS: do not stop the assistant, see its log",
            )
        } else {
            None
        }
    }

    /// All that was counted, as OpenMetrics text.
    pub fn text(&self) -> String {
        self.ready.set(i64::from(self.unready().is_none()));
        self.role.tell();
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("a text takes what is written to it");
        text
    }

    pub fn telegram_answered(&self) {
        self.known.store(true, Ordering::Relaxed);
    }

    /// Whether the last poll for updates was answered as it should be.
    pub fn polls_work(&self, work: bool) {
        self.polls_fail.store(!work, Ordering::Relaxed);
    }

    pub fn keys_are_there(&self, they_are: bool) {
        self.keys_missing.store(!they_are, Ordering::Relaxed);
    }

    /// A reminder was sent this much after it was due.
    pub fn was_late(&self, by: chrono::TimeDelta) {
        self.reminder_late_seconds.observe(by.as_seconds_f64());
    }

    pub fn count_update(&self, kind: &'static str) {
        self.updates.get_or_create(&[("kind", kind)]).inc();
    }

    pub fn count_request<T>(&self, method: &'static str, outcome: &Result<T, Failure>) {
        let method = ("method", method);
        match outcome {
            Ok(_) => self.accepted.get_or_create(&[method]).inc(),
            Err(failure) => {
                let reason = ("reason", failure.reason());
                self.refused.get_or_create(&[method, reason]).inc()
            }
        };
    }

    /// A picture was read, or could not be; `outcome` is a word for that.
    pub fn count_picture(&self, outcome: &'static str, time: Duration) {
        self.pictures.get_or_create(&[("outcome", outcome)]).inc();
        self.picture_seconds.observe(time.as_secs_f64());
    }

    pub fn count_put_off(&self, what: PutOff) {
        self.put_off.get_or_create(&[("what", what.name())]).inc();
    }

    pub fn count_given_up(&self, what: GivenUp) {
        self.dead_letter
            .get_or_create(&[("what", what.name())])
            .inc();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lookup::{Budget, CallError};
    use std::collections::BTreeSet;

    #[test]
    fn it_is_ready_when_telegram_hears_it_and_storage_works() {
        let metrics = Metrics::default();
        assert!(metrics.unready().unwrap().contains("getMe"));
        metrics.telegram_answered();
        assert_eq!(metrics.unready(), None);
        metrics.polls_work(false);
        assert!(metrics.unready().unwrap().contains("getUpdates"));
        metrics.polls_work(true);
        metrics.storage_failing.inc();
        assert!(metrics.unready().unwrap().contains("data folder"));
        assert!(metrics.text().contains("\ntrackless_ready 0\n"));
        metrics.storage_failing.dec();
        assert!(metrics.text().contains("\ntrackless_ready 1\n"));
        metrics.keys_are_there(false);
        assert!(metrics.unready().unwrap().contains("TRACKLESS_KEYS"));
    }

    #[test]
    fn the_operators_page_has_each_metric_and_no_other() {
        let page = include_str!("../../docs/operations.md");
        let row = |line: &str| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned());
        let written: BTreeSet<_> = page
            .lines()
            .filter_map(row)
            .filter(|name| name.starts_with("trackless_"))
            .collect();
        let metrics = Metrics::default();
        metrics.count_update("message");
        metrics.count_picture("code", Duration::ZERO);
        metrics.look_ups.count_request("register", &Ok(()));
        metrics.look_ups.count_push(None);
        metrics.webhook.count("taken");
        let left = Some(3);
        let budget = Budget {
            left,
            ..Budget::default()
        };
        metrics.look_ups.tell_budget("17TRACK", &budget);
        metrics.count_request("GetMe", &Ok(()));
        let status = None;
        let failure = Failure::Unreachable {
            why: String::new(),
            status,
        };
        metrics.count_request("GetMe", &Err::<(), _>(failure));
        let text = metrics.text();
        assert!(text.contains("trackless_set_aside_total{what=\"update\"} 0"));
        let there = |line: &str| {
            let (name, kind) = line.strip_prefix("# TYPE ")?.split_once(' ')?;
            Some(match kind {
                "counter" => format!("{name}_total"),
                "info" => format!("{name}_info"),
                _ => name.to_owned(),
            })
        };
        let there: BTreeSet<_> = text.lines().filter_map(there).collect();
        assert_eq!(written, there);
    }

    #[test]
    fn refusals_are_counted_by_method_and_reason() {
        let metrics = Metrics::default();
        let refused = |code| Failure::Refused {
            code,
            description: "secret".into(),
            retry_after: None,
        };
        let unreachable = |status| Failure::Unreachable {
            why: "secret".into(),
            status,
        };
        metrics.count_request("SendMessage", &Ok(()));
        for failure in [
            refused(403),
            refused(418),
            unreachable(Some(502)),
            unreachable(None),
        ] {
            metrics.count_request("SendMessage", &Err::<(), _>(failure));
        }
        let text = metrics.text();
        assert!(text.contains("trackless_requests_accepted_total{method=\"SendMessage\"} 1"));
        for reason in ["403", "other", "5xx", "unreachable"] {
            let line = format!(
                "trackless_requests_refused_total{{method=\"SendMessage\",reason=\"{reason}\"}} 1"
            );
            assert!(text.contains(&line), "{text}");
        }
        assert!(!text.contains("secret"), "{text}");
    }

    #[test]
    fn requests_to_a_provider_are_counted_by_outcome_and_the_quota_once_it_is_known() {
        let metrics = Metrics::default();
        assert!(!metrics.text().contains("trackless_look_up_quota_left{"));
        let outcomes = [
            (Ok(()), "answered"),
            (Err(CallError::Key), "key_refused"),
            (Err(CallError::TooFast), "too_fast"),
            (Err(CallError::Unavailable("secret".into())), "unavailable"),
        ];
        for (outcome, _) in &outcomes {
            metrics.look_ups.count_request("read", outcome);
        }
        metrics.look_ups.tell_budget("Ship24", &Budget::default());
        assert!(!metrics.text().contains("trackless_look_up_quota_left{"));
        let budget = Budget {
            left: Some(0),
            ..Budget::default()
        };
        metrics.look_ups.tell_budget("17TRACK", &budget);
        let text = metrics.text();
        for (_, word) in outcomes {
            let line =
                format!("trackless_look_up_requests_total{{call=\"read\",outcome=\"{word}\"}} 1");
            assert!(text.contains(&line), "{text}");
        }
        assert!(text.contains("trackless_look_up_quota_left{provider=\"17TRACK\"} 0"));
        assert!(!text.contains("secret"), "{text}");
    }
}
