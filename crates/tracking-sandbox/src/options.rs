//! The settings of a sandbox.

use std::time::Duration;

use bot_api_sandbox::SandboxClock;
use chrono::TimeDelta;

/// The settings of a [`TrackingSandbox`](crate::TrackingSandbox).
#[derive(Clone)]
pub struct Options {
    /// The clock that moves the parcels: that of the sandbox Telegram, so that one time machine moves both.
    pub clock: SandboxClock,
    /// The port on 127.0.0.1; a free one if not given.
    pub port: Option<u16>,
    /// The key that is answered; any other is refused.
    pub key: String,
    /// Ship24's secret for its pushes. 17TRACK signs with the key.
    pub webhook_secret: String,
    /// How many registrations are paid for.
    pub quota: u64,
    /// How many registrations a day are allowed.
    pub per_day: u64,
    /// How many requests a second are allowed, by the system's clock; any number if not given. 17TRACK allows three (document
    /// of v2.4); Ship24's limit is not known and taken to be the same.
    pub per_second: Option<usize>,
    /// How long after a registration the first data are there ("minutes", document of v2.4, `register`).
    pub first_data_after: TimeDelta,
    /// How often the carriers are asked: 17TRACK does every 6 to 12 hours.
    pub asks_carriers_every: TimeDelta,
    /// Whether a number that no life was told for chooses one by its last digit.
    pub lives_by_number: bool,
    /// How long a test waits for what it expects, by the system's clock.
    pub deadline: Duration,
}

impl Options {
    /// The usual settings with this clock.
    pub fn with_clock(clock: SandboxClock) -> Self {
        Self {
            clock,
            port: None,
            key: "00112233445566778899AABBCCDDEEFF".to_owned(),
            webhook_secret: "whsec-of-the-sandbox".to_owned(),
            quota: 1000,
            per_day: 1000,
            per_second: Some(3),
            first_data_after: TimeDelta::minutes(5),
            asks_carriers_every: TimeDelta::hours(6),
            lives_by_number: false,
            deadline: Duration::from_secs(20),
        }
    }
}
