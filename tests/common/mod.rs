//! A world for conversations: a Telegram on loopback, a clock, a folder for the data, and the real program between them.

use bot_api_sandbox::{ApiCall, Buyer, FloodLimits, Options, Sandbox};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use trackless::model::Changes;
use trackless::model::{Order, Person};
use trackless::storage::{Ack, Blocking};

/// Nothing that is waited for takes longer, unless something is wrong.
const DEADLINE: Duration = Duration::from_secs(30);

/// What is due later than this is no order: it is the day on which people of whom nothing is heard are asked about it.
const FURTHEST_REMINDER: TimeDelta = TimeDelta::days(200);

/// What happens when the program is told to end, and within what time.
const END: Duration = Duration::from_secs(5);

/// A sandbox and the assistant in it. When it is dropped at the end of a test, the assistant must end in order, and all
/// its requests must have been proper.
pub struct World {
    pub sandbox: Sandbox,
    folder: TempDir,
    assistant: Option<Assistant>,
    allowed: Vec<&'static str>,
    log_level: &'static str,
    settings: Vec<(&'static str, &'static str)>,
}

struct Assistant {
    child: Child,
    input: Option<ChildStdin>,
    answers: Receiver<String>,
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
        Self {
            sandbox: Sandbox::start(options).unwrap(),
            folder: tempfile::tempdir().unwrap(),
            assistant: None,
            allowed: Vec::new(),
            log_level: "info",
            settings: Vec::new(),
        }
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

    /// How much the assistant logs from its next start on.
    pub fn logs(&mut self, level: &'static str) {
        self.log_level = level;
    }

    /// A setting of the assistant from its next start on.
    pub fn sets(&mut self, name: &'static str, value: &'static str) {
        self.settings.push((name, value));
    }

    /// Starts the assistant.
    #[track_caller]
    pub fn start(&mut self) {
        assert!(self.assistant.is_none(), "the assistant runs already");
        let log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.log_file())
            .unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_trackless"))
            .arg("--stdin-clock")
            .current_dir(self.folder.path())
            .env("TELOXIDE_TOKEN", self.sandbox.token())
            .env("TELOXIDE_API_URL", self.sandbox.url())
            .env("TRACKLESS_DATA", self.data())
            .env("RUST_LOG", self.log_level)
            .envs(self.settings.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let (tell, answers) = channel();
        let output = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                // Nobody listens any more once the assistant was killed.
                let _ = tell.send(line);
            }
        });
        self.assistant = Some(Assistant {
            input: child.stdin.take(),
            child,
            answers,
        });
        self.next_reminder();
    }

    /// Ends the assistant: its input ends.
    #[track_caller]
    pub fn stop(&mut self) {
        let mut assistant = self.assistant.take().expect("the assistant runs");
        drop(assistant.input.take());
        let status = assistant.ended();
        assert!(status.success(), "{status}");
    }

    /// Asks the assistant to end, as a service manager does.
    #[track_caller]
    pub fn terminate(&mut self) {
        let mut assistant = self.assistant.take().expect("the assistant runs");
        let id = assistant.child.id().to_string();
        let sent = Command::new("kill").args(["-TERM", &id]).status().unwrap();
        assert!(sent.success());
        let status = assistant.ended();
        assert_eq!(status.code(), Some(0), "{status}");
    }

    /// Kills the assistant in the middle of whatever it does.
    #[track_caller]
    pub fn kill(&mut self) {
        let mut assistant = self.assistant.take().expect("the assistant runs");
        assistant.child.kill().unwrap();
        assistant.child.wait().unwrap();
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
        let start = Instant::now();
        loop {
            // What was said a moment ago may not be noted down yet.
            if let Some(next) = self.next_reminder() {
                self.moves_to(next);
                return next;
            }
            assert!(start.elapsed() < DEADLINE, "no reminder is planned");
        }
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
        let now = words(self.sandbox.clock().now());
        let assistant = self.assistant.as_mut().expect("the assistant runs");
        let input = assistant.input.as_mut().unwrap();
        let sent = writeln!(input, "{now}").and_then(|()| input.flush());
        let answer = assistant.answers.recv_timeout(DEADLINE);
        let (Ok(()), Ok(answer)) = (sent, answer) else {
            panic!("the assistant does not answer");
        };
        let next = answer.strip_prefix(&format!("clock {now} next "));
        match next.unwrap_or_else(|| panic!("a strange answer: {answer}")) {
            "none" => None,
            next => Some(at(next)),
        }
    }

    #[track_caller]
    fn moves_to(&mut self, instant: DateTime<Utc>) {
        self.sandbox.clock().set(instant);
        if self.assistant.is_some() {
            self.next_reminder();
        }
    }

    /// The most memory that the running assistant ever had, in kilobytes.
    pub fn peak_memory(&self) -> u64 {
        let assistant = self.assistant.as_ref().expect("the assistant runs");
        let status = fs::read_to_string(format!("/proc/{}/status", assistant.child.id())).unwrap();
        let mut lines = status.lines();
        let peak = lines.find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        peak.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// The storage of an assistant that does not run.
    pub fn storage(&self) -> Blocking {
        assert!(self.assistant.is_none(), "the assistant has its storage");
        Blocking::open(&self.data()).unwrap()
    }

    /// Puts people and their orders into storage, as if an earlier run had known them.
    pub fn knows(&self, people: impl IntoIterator<Item = (Person, Vec<Order>)>) {
        let storage = self.storage();
        for (person, orders) in people {
            let chat = person.chat;
            let changes = Changes {
                person: Some(person),
                orders,
                ..Changes::default()
            };
            storage
                .commit(chat, changes, Ack::None, DateTime::UNIX_EPOCH)
                .unwrap();
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
            if self.assistant.is_some() {
                self.kill();
            }
            eprintln!("The assistant's log:\n{}", self.log());
            return;
        }
        if self.assistant.is_some() {
            self.stop();
        }
        self.all_was_proper();
    }
}

impl Assistant {
    /// Waits for the end, which must come soon.
    #[track_caller]
    fn ended(&mut self) -> ExitStatus {
        let asked = Instant::now();
        loop {
            // The answers end with the program.
            match self
                .answers
                .recv_timeout(END.saturating_sub(asked.elapsed()))
            {
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected) => return self.child.wait().unwrap(),
                Err(RecvTimeoutError::Timeout) => {
                    let _ = self.child.kill();
                    panic!("the assistant did not end within {END:?}");
                }
            }
        }
    }
}

fn words(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// What is remembered of somebody who is in no dialogue and has no orders.
pub fn remembered(buyer: &Buyer, language: &str) -> Person {
    Person::new(buyer.id(), language, "UTC")
}

/// Whether these bytes are in any file under a folder.
pub fn files_hold(folder: &Path, bytes: &[u8]) -> bool {
    let mut entries = fs::read_dir(folder).unwrap();
    entries.any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return files_hold(&path, bytes);
        }
        // A socket holds nothing.
        let text = if path.is_file() {
            fs::read(path).unwrap()
        } else {
            Vec::new()
        };
        text.windows(bytes.len()).any(|window| window == bytes)
    })
}
