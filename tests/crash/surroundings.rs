//! What the crash tests run the program in: a folder, a Telegram, and the clock that both live by.

use crate::common::program::{PROGRAM, Program, alone_in, instant, talk_to, trackless};
use crate::trace;
use bot_api_sandbox::{Sandbox, SandboxClock};
use chrono::{DateTime, TimeDelta, Utc};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ExitStatus};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A program that strace slows down takes longer to end than it promises.
const END: Duration = Duration::from_secs(60);

/// A folder for the program, the Telegram it talks to, and the clock of both.
pub struct Surroundings<'a> {
    pub sandbox: &'a Sandbox,
    pub folder: &'a Path,
    pub clock: Arc<SharedClock>,
    /// Where strace is to write down the program's system calls, if it is.
    pub trace: Option<PathBuf>,
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
        let mut command = match &self.trace {
            None => trackless(self.folder),
            Some(trace) => alone_in(self.folder, trace::command(PROGRAM, trace)),
        };
        talk_to(self.sandbox, &mut command)
            .arg("--stdin-clock")
            // The trace is easier to read where every path is absolute.
            .env("TRACKLESS_DATA", self.data())
            // More than Telegram grants, so that much is on its way at a time.
            .env("TRACKLESS_MESSAGES_PER_SECOND", "100")
            .env("TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", "0")
            .env("RUST_LOG", "warn");
        let mut program = Program::start(&mut command, &self.log());
        self.clock.tells(program.take_input());
        program
    }

    /// Ends the program in order: its input ends.
    #[track_caller]
    pub fn end(&self, mut program: Program) -> ExitStatus {
        self.clock.tells_nobody();
        program.ended_within(END)
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
        format!("{}\n", instant(self.now()))
    }

    fn program(&self) -> MutexGuard<'_, Option<ChildStdin>> {
        self.program.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
