//! The settings of a sandbox.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::limits::FloodLimits;

/// Tells when the bot's next reminder is due, for the time machine's "to the next reminder".
pub type NextReminder = Arc<dyn Fn() -> Option<DateTime<Utc>> + Send + Sync>;

/// The settings of a [`Sandbox`](crate::Sandbox).
#[derive(Clone)]
pub struct Options {
    /// The bot's token; anything else is answered 401.
    pub token: String,
    /// The time the clock shows first. With a start given, the clock moves only when a test moves it; without, it starts at the
    /// system's time and runs.
    pub start: Option<DateTime<Utc>>,
    /// How many numbers of updates, of messages and of people were given out before. A bot that keeps its data knows the numbers of an
    /// earlier sandbox, and would take new ones for those. Not given, a clock that runs says it, by the second, and one that
    /// stands begins anew.
    pub numbers_given_out: Option<i64>,
    /// The port on 127.0.0.1; a free one if not given.
    pub port: Option<u16>,
    /// The flood limits.
    pub limits: FloodLimits,
    /// Whether a parameter that the method does not have, or of another type, is refused and noted as a violation. The real
    /// server ignores such a parameter.
    pub strict: bool,
    /// Whether this is a Bot API server of one's own, which was started with `--local`: it calls a webhook by plain http and at any port,
    /// too.
    pub local: bool,
    /// When the bot's next reminder is due, if the embedding program knows.
    pub next_reminder: Option<NextReminder>,
    /// How long a callback query can be answered, by the sandbox's clock. Telegram does not publish the limit.
    pub query_lifetime: TimeDelta,
    /// How long the driver waits for what it expects, by the system's clock.
    pub deadline: Duration,
    /// The bot's name, as the page and `getMe` show it.
    pub bot_name: String,
    /// The bot's user name, without `@`.
    pub bot_username: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            token: "1000000001:AAExampleTokenOfTheSandbox-000000000".to_owned(),
            start: None,
            numbers_given_out: None,
            port: None,
            limits: FloodLimits::default(),
            strict: true,
            local: false,
            next_reminder: None,
            query_lifetime: TimeDelta::seconds(60),
            deadline: Duration::from_secs(20),
            bot_name: "Trackless".to_owned(),
            bot_username: "trackless_bot".to_owned(),
        }
    }
}
