//! The real program, as a process: started in a folder with settings, told the time, ended or killed.

use crate::common::DEADLINE;
use bot_api_sandbox::Sandbox;
use chrono::{DateTime, SecondsFormat, Utc};
use std::fs::OpenOptions;
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_trackless");

/// Looks like a token and is nobody's.
pub const TOKEN: &str = "123456789:AAtestTESTtestTESTtestTESTtestTEST0";

/// An address at which nobody listens.
pub const NOBODY: &str = "http://127.0.0.1:9";

/// Where Telegram is told to send updates.
pub const WEBHOOK: &str = "https://bot.example.org/telegram";

/// The program promises to end within this time when it is asked to.
pub const END: Duration = Duration::from_secs(5);

/// A command that runs the program in this folder. It has no settings: a test states each that it needs.
pub fn trackless(folder: &Path) -> Command {
    alone_in(folder, Command::new(PROGRAM))
}

/// The same in a shell that has done something before, such as `umask 0`.
#[cfg(unix)]
pub fn trackless_after(folder: &Path, shell: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{shell}; exec \"$0\" \"$@\""), PROGRAM]);
    alone_in(folder, command)
}

/// The same on a disk that fills up: no file may grow beyond this number of blocks of 512 bytes.
#[cfg(unix)]
pub fn trackless_with_room(folder: &Path, blocks: u32) -> Command {
    trackless_after(folder, &format!("trap '' XFSZ; ulimit -f {blocks}"))
}

/// Keeps from a command what the tests' own environment sets.
pub fn alone_in(folder: &Path, mut command: Command) -> Command {
    command.current_dir(folder).env_clear().stdin(Stdio::null());
    command
}

/// Lets the command talk to this sandbox in Telegram's place.
pub fn talk_to<'a>(sandbox: &Sandbox, command: &'a mut Command) -> &'a mut Command {
    command
        .env("TELOXIDE_TOKEN", sandbox.token())
        .env("TELOXIDE_API_URL", sandbox.url())
}

/// Lets Telegram call the program.
pub fn use_a_webhook(command: &mut Command) -> &mut Command {
    command
        .env("TRACKLESS_WEBHOOK", WEBHOOK)
        .env("TRACKLESS_WEBHOOK_LISTEN", "127.0.0.1:0")
}

/// Where the program that was started last answers `/readyz` and the like, as it logged it.
pub fn pages_address(log: &str) -> Option<String> {
    logged_address(log, "/metrics are at http://")
}

/// Where the program that was started last listens for Telegram, as it logged it.
pub fn webhook_address(log: &str) -> Option<SocketAddr> {
    logged_address(log, "Telegram is heard at http://")?
        .parse()
        .ok()
}

/// What stands behind these words up to the end of the line.
fn logged_address(log: &str, words: &str) -> Option<String> {
    let (_, rest) = log.rsplit_once(words)?;
    Some(rest.split_once('\n')?.0.to_owned())
}

/// Runs a command that must fail; returns the one line in which it says why.
#[track_caller]
pub fn refused(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(error.lines().count(), 1, "{error}");
    error
}

/// A running program; it is killed at the latest when this is dropped.
pub struct Program {
    /// The program, or strace, which runs it.
    child: Child,
    is_traced: bool,
    input: Option<ChildStdin>,
    /// Its standard output by lines; it ends with the program.
    output: Receiver<String>,
}

impl Program {
    /// Starts it and waits for nothing. What it logs is appended to this file.
    pub fn start(command: &mut Command, log: &Path) -> Self {
        let log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)
            .unwrap();
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let (tell, output) = channel();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                // Nobody listens any more once the program was killed.
                let _ = tell.send(line);
            }
        });
        Self {
            input: child.stdin.take(),
            child,
            is_traced: command.get_program() == "strace",
            output,
        }
    }

    /// Sets the clock of a program that runs with `--stdin-clock`, and waits until it has taken note: after its start, until
    /// it is ready. Returns when anything is due next.
    #[track_caller]
    pub fn time_is(&mut self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let now = instant(now);
        self.write(&now);
        let answer = self.line();
        let next = answer.strip_prefix(&format!("clock {now} next "));
        match next.unwrap_or_else(|| panic!("a strange answer: {answer}")) {
            "none" => None,
            next => Some(next.parse().unwrap()),
        }
    }

    /// Writes a line to its standard input.
    #[track_caller]
    pub fn write(&mut self, line: &str) {
        let input = self.input.as_mut().expect("its input is open");
        writeln!(input, "{line}").expect("the program reads");
    }

    /// The next line of its standard output.
    #[track_caller]
    pub fn line(&mut self) -> String {
        let line = self.output.recv_timeout(DEADLINE);
        line.expect("the program answers")
    }

    /// Its standard input, for a clock that others set too. The program ends in order when it is dropped.
    pub fn take_input(&mut self) -> ChildStdin {
        self.input.take().expect("its input is open")
    }

    pub fn end_input(&mut self) {
        self.input.take();
    }

    /// Sends it a signal such as `-TERM`. It may have ended by itself meanwhile.
    pub fn signal(&self, signal: &str) {
        let id = self.child.id();
        let id = if self.is_traced {
            std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap()
        } else {
            id.to_string()
        };
        let _ = Command::new("kill").args([signal, id.trim()]).status();
    }

    /// Waits for its end, which must come soon.
    #[track_caller]
    pub fn ended(&mut self) -> ExitStatus {
        self.ended_within(END)
    }

    #[track_caller]
    pub fn ended_within(&mut self, time: Duration) -> ExitStatus {
        let asked = Instant::now();
        loop {
            let left = time.saturating_sub(asked.elapsed());
            match self.output.recv_timeout(left) {
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected) => return self.child.wait().unwrap(),
                Err(RecvTimeoutError::Timeout) => panic!("it did not end within {time:?}"),
            }
        }
    }

    /// Its exit status, if it has ended.
    pub fn status(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// Kills it in the middle of whatever it does. It must not have ended by itself.
    #[track_caller]
    pub fn kill(mut self) {
        assert_eq!(self.status(), None, "the program ended by itself");
        self.kill_if_running();
    }

    pub fn kill_if_running(&mut self) {
        if self.status().is_none() {
            self.signal("-KILL");
        }
        let _ = self.child.wait();
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill_if_running();
    }
}

/// An instant as the program reads and writes it.
pub fn instant(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}
