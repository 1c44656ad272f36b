//! A world for conversations: a Telegram on loopback, a clock, a folder for the data, and the real program between them.

use crate::common::program::{
    Program, WEBHOOK, pages_address, talk_to, trackless, webhook_address,
};
use crate::common::stored::{Stored, is_free};
use crate::common::{DEADLINE, until};
use bot_api_sandbox::{ApiCall, Buyer, FloodLimits, Options, Sandbox};
use chrono::{DateTime, TimeDelta, Utc};
use postgres_sandbox::Database;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use trackless::model::{Order, Person};

/// What is due later than this is no order: it is the day on which people of whom nothing is heard are asked about it.
const FURTHEST_REMINDER: TimeDelta = TimeDelta::days(200);

/// Set to `postgres`, it gives each world a database, where the engine may be either.
pub const ENGINE: &str = "TRACKLESS_TEST_ENGINE";

/// A sandbox and the assistant in it. When it is dropped at the end of a test, the assistant must end in order, and all
/// its requests must have been proper.
pub struct World {
    pub sandbox: Sandbox,
    folder: TempDir,
    assistant: Option<Program>,
    allowed: Vec<&'static str>,
    settings: Vec<(&'static str, String)>,
    /// Where the data are, if not in the folder.
    database: Option<Database>,
}

/// The instant that this names.
#[track_caller]
pub fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

impl World {
    /// A world on 23 November 2026 at nine, in which the assistant does not run yet.
    pub fn asleep() -> Self {
        Self::with(FloodLimits::off())
    }

    /// The same with flood limits.
    pub fn with(limits: FloodLimits) -> Self {
        let options = Options {
            start: Some(at("2026-11-23T09:00:00Z")),
            limits,
            deadline: DEADLINE,
            ..Options::default()
        };
        let with_database = std::env::var(ENGINE).is_ok_and(|engine| engine == "postgres");
        let database = with_database.then(|| {
            let database = postgres_sandbox::database();
            database.expect("PostgreSQL, which the setting asks for")
        });
        let mut world = Self {
            sandbox: Sandbox::start(options).unwrap(),
            folder: tempfile::tempdir().unwrap(),
            assistant: None,
            allowed: Vec::new(),
            settings: Vec::new(),
            database: None,
        };
        if let Some(database) = database {
            world.sets("TRACKLESS_DATABASE", database.url());
            world.database = Some(database);
        }
        world
    }

    /// A world in which the assistant runs.
    pub fn new() -> Self {
        let mut world = Self::asleep();
        world.start();
        world
    }

    /// Somebody new, whose Telegram is in this language.
    pub fn person(&self, language: &str) -> Buyer {
        self.sandbox.person("Anna", language)
    }

    /// Requests may be refused with these words.
    pub fn allows(&mut self, refusal: &'static str) {
        self.allowed.push(refusal);
    }

    /// A setting of the assistant from its next start on.
    pub fn sets(&mut self, name: &'static str, value: impl Into<String>) {
        self.settings.push((name, value.into()));
    }

    /// For what looks into the files of the data folder, whatever the engine of the others is.
    pub fn in_a_folder(mut self) -> Self {
        self.unsets("TRACKLESS_DATABASE");
        self.database = None;
        self
    }

    /// This setting is not made any more from the next start on.
    pub fn unsets(&mut self, name: &str) {
        self.settings.retain(|(set, _)| *set != name);
    }

    /// From the next start on Telegram calls the assistant.
    pub fn uses_a_webhook(&mut self) {
        self.sets("TRACKLESS_WEBHOOK", WEBHOOK);
        self.sets("TRACKLESS_WEBHOOK_LISTEN", "127.0.0.1:0");
    }

    /// Starts the assistant and waits until it is ready.
    #[track_caller]
    pub fn start(&mut self) {
        assert!(self.assistant.is_none(), "the assistant runs already");
        let mut command = self.command(self.folder.path());
        self.assistant = Some(Program::start(&mut command, &self.log_file()));
        self.next_due();
        if self
            .settings
            .iter()
            .any(|(name, _)| *name == "TRACKLESS_WEBHOOK_LISTEN")
        {
            self.sandbox.set_webhook_hosts([self.webhook_address()]);
        }
    }

    /// The assistant of this world in any folder, its clock on its standard input.
    pub fn command(&self, folder: &Path) -> Command {
        let mut command = trackless(folder);
        command.arg("--stdin-clock").env("RUST_LOG", "info");
        talk_to(&self.sandbox, &mut command)
            .envs(self.settings.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Ends the assistant: its input ends.
    #[track_caller]
    pub fn stop(&mut self) {
        let mut assistant = self.assistant.take().expect("the assistant runs");
        assistant.end_input();
        let status = assistant.ended();
        assert!(status.success(), "{status}");
    }

    /// Asks the assistant to end, as a service manager does.
    #[track_caller]
    pub fn terminate(&mut self) {
        let mut assistant = self.assistant.take().expect("the assistant runs");
        assistant.signal("-TERM");
        let status = assistant.ended();
        assert_eq!(status.code(), Some(0), "{status}");
    }

    /// Kills the assistant in the middle of whatever it does.
    #[track_caller]
    pub fn kill(&mut self) {
        self.assistant.take().expect("the assistant runs").kill();
        self.database.as_ref().inspect(|database| is_free(database));
    }

    /// Ends the assistant and starts it again.
    #[track_caller]
    pub fn restart(&mut self) {
        self.stop();
        self.start();
    }

    /// Sets the clock of the world, and the assistant's if it runs.
    #[track_caller]
    pub fn time_is(&mut self, instant: &str) {
        self.moves_to(at(instant));
    }

    /// Moves the clock on by days.
    #[track_caller]
    pub fn days_pass(&mut self, days: i64) {
        self.moves_to(self.sandbox.clock().now() + TimeDelta::days(days));
    }

    /// Moves the clock to when the next reminder is due; returns that instant.
    #[track_caller]
    pub fn until_next_reminder(&mut self) -> DateTime<Utc> {
        let mut next = None;
        // What was said a moment ago may not be noted down yet.
        until("a reminder is planned", || {
            next = self.next_reminder();
            next.is_some()
        });
        let next = next.expect("a reminder is planned");
        self.moves_to(next);
        next
    }

    /// When the next reminder is due, as the assistant says.
    #[track_caller]
    pub fn next_reminder(&mut self) -> Option<DateTime<Utc>> {
        let furthest = self.sandbox.clock().now() + FURTHEST_REMINDER;
        self.next_due().filter(|next| *next <= furthest)
    }

    /// When anything is due next.
    #[track_caller]
    fn next_due(&mut self) -> Option<DateTime<Utc>> {
        let now = self.sandbox.clock().now();
        let assistant = self.assistant.as_mut().expect("the assistant runs");
        assistant.time_is(now)
    }

    /// Sets the clock of the world, and the assistant's if it runs.
    #[track_caller]
    pub fn moves_to(&mut self, instant: DateTime<Utc>) {
        self.sandbox.clock().set(instant);
        if self.assistant.is_some() {
            self.next_reminder();
        }
    }

    /// The most memory that the running assistant ever had, in kilobytes.
    pub fn peak_memory(&self) -> u64 {
        let assistant = self.assistant.as_ref().expect("the assistant runs");
        let status = fs::read_to_string(format!("/proc/{}/status", assistant.id())).unwrap();
        let mut lines = status.lines();
        let peak = lines.find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        peak.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// What an assistant that does not run remembers.
    pub fn storage(&self) -> Stored {
        assert!(self.assistant.is_none(), "the assistant has its storage");
        match &self.database {
            Some(database) => Stored::in_database(&database.url(), &self.data()),
            None => Stored::open(&self.data()),
        }
    }

    /// Puts people and their orders into storage, as if an earlier run had known them.
    pub fn knows(&self, people: impl IntoIterator<Item = (Person, Vec<Order>)>) {
        let storage = self.storage();
        for (person, orders) in people {
            storage.knows(person, orders);
        }
    }

    /// The folder of the data.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// What the assistant logged.
    pub fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    /// Where the assistant that was started last listens.
    #[track_caller]
    pub fn http_address(&self) -> String {
        let log = self.log();
        pages_address(&log).expect(&log)
    }

    /// Where the assistant that was started last listens for Telegram.
    #[track_caller]
    pub fn webhook_address(&self) -> SocketAddr {
        let log = self.log();
        webhook_address(&log).expect(&log)
    }

    fn log_file(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// All messages that reached this person, also those that were edited later, with these words in them.
    pub fn sent(&self, buyer: &Buyer, words: &str) -> usize {
        let reached = |call: &ApiCall| {
            call.method == "sendMessage"
                && call.chat_id == Some(buyer.id())
                && !call.result.is_null()
                && call.params["text"].as_str().unwrap().contains(words)
        };
        self.sandbox.calls().into_iter().filter(reached).count()
    }

    #[track_caller]
    fn all_was_proper(&self) {
        assert_eq!(self.sandbox.violations(), Vec::<String>::new());
        let is_allowed = |text: &str| self.allowed.iter().any(|allowed| text.contains(allowed));
        let mut bad = self.sandbox.bad_requests();
        bad.retain(|call| !is_allowed(call.error.as_deref().unwrap_or_default()));
        assert!(bad.is_empty(), "{bad:#?}");
        let log = self.log();
        let mut errors = log.lines().filter(|line| line.contains("ERROR"));
        assert!(errors.all(is_allowed), "{log}");
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.assistant = None;
            eprintln!("The assistant's log:\n{}", self.log());
            return;
        }
        if self.assistant.is_some() {
            self.stop();
        }
        self.all_was_proper();
    }
}

/// What is remembered of somebody who is in no dialogue and has no orders.
pub fn remembered(buyer: &Buyer, language: &str) -> Person {
    Person::new(buyer.id(), language, "UTC")
}
