//! The real program as a process that can be killed, and the clock that it and its Telegram live by.

use crate::trace;
use bot_api_sandbox::{Sandbox, SandboxClock};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A folder for the program, the Telegram it talks to, and the clock of both.
pub struct Surroundings<'a> {
    pub sandbox: &'a Sandbox,
    pub folder: &'a Path,
    pub clock: Arc<SharedClock>,
    /// Where strace is to write down the program's system calls, if it is.
    pub trace: Option<PathBuf>,
}

/// A running program; it is killed at the latest when this is dropped.
pub struct Program {
    /// The program, or strace that runs it.
    child: Child,
    is_traced: bool,
    clock: Arc<SharedClock>,
}

impl Surroundings<'_> {
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    pub fn log(&self) -> PathBuf {
        self.folder.join("log")
    }

    /// Starts the program and does not wait for anything.
    pub fn start(&self) -> Program {
        let log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.log())
            .unwrap();
        let mut child = self
            .command()
            .arg("--stdin-clock")
            .current_dir(self.folder)
            .env("TELOXIDE_TOKEN", self.sandbox.token())
            .env("TELOXIDE_API_URL", self.sandbox.url())
            .env("TRACKLESS_DATA", self.data())
            // More than Telegram grants, so that much is on its way at a time.
            .env("TRACKLESS_MESSAGES_PER_SECOND", "100")
            .env("TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", "0")
            .env("RUST_LOG", "warn")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        self.clock.tells(child.stdin.take().unwrap());
        Program {
            child,
            is_traced: self.trace.is_some(),
            clock: self.clock.clone(),
        }
    }

    fn command(&self) -> Command {
        let program = env!("CARGO_BIN_EXE_trackless");
        match &self.trace {
            None => Command::new(program),
            Some(trace) => trace::command(program, trace),
        }
    }
}

impl Program {
    /// Kills it in the middle of whatever it does. It must not have ended by itself.
    #[track_caller]
    pub fn kill(mut self) {
        let ended = self.child.try_wait().unwrap();
        assert_eq!(ended, None, "the program ended by itself");
        self.end_now();
    }

    /// Asks it to end, as a service manager does.
    pub fn asks_to_end(&self) {
        self.signal("-TERM");
    }

    /// Kills it if it has not ended yet.
    pub fn end_now(&mut self) {
        if self.child.try_wait().unwrap().is_none() {
            self.signal("-KILL");
        }
        self.child.wait().unwrap();
    }

    /// It may have ended by itself meanwhile.
    fn signal(&self, signal: &str) {
        let id = self.child.id();
        let id = if self.is_traced {
            std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap()
        } else {
            id.to_string()
        };
        let _ = Command::new("kill").args([signal, id.trim()]).status();
    }

    /// Ends it in order: its input ends.
    pub fn stops(mut self) -> ExitStatus {
        self.clock.tells_nobody();
        self.child.wait().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.end_now();
    }
}

/// The sandbox's clock, which tells the program each move.
pub struct SharedClock {
    clock: SandboxClock,
    program: Mutex<Option<ChildStdin>>,
}

impl SharedClock {
    pub fn new(sandbox: &Sandbox) -> Arc<Self> {
        Arc::new(Self {
            clock: sandbox.clock(),
            program: Mutex::default(),
        })
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Moves on; a program that was killed is not told.
    pub fn advance(&self, delta: TimeDelta) {
        let mut program = self.program();
        self.clock.advance(delta);
        if let Some(program) = program.as_mut() {
            let _ = program.write_all(self.line().as_bytes());
        }
    }

    fn tells(&self, mut input: ChildStdin) {
        let mut program = self.program();
        input.write_all(self.line().as_bytes()).unwrap();
        *program = Some(input);
    }

    fn tells_nobody(&self) {
        self.program().take();
    }

    fn line(&self) -> String {
        format!(
            "{}\n",
            self.now().to_rfc3339_opts(SecondsFormat::AutoSi, true)
        )
    }

    fn program(&self) -> MutexGuard<'_, Option<ChildStdin>> {
        self.program.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
