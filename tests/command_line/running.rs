//! A running assistant as its operator sees it: the clock of tests, signals, health, the HTTP address, the files it makes.

use crate::common::program::{
    NOBODY, Program, TOKEN, refused, talk_to, trackless, trackless_after,
};
use crate::common::{DEADLINE, until};
use crate::{folder, succeeds};
use bot_api_sandbox::{Options, Sandbox};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

#[test]
fn health_asks_for_a_heartbeat() {
    let folder = folder();
    let health = ["health", "--data", "."];
    let error = refused(trackless(folder.path()).args(health));
    assert!(error.contains("TRACKLESS_DATA"), "{error}");
    fs::write(folder.path().join("heartbeat"), "alive\n").unwrap();
    succeeds(folder.path(), &health);
}

/// An assistant whose Telegram cannot be reached and whose clock is at our word.
fn unreachable(folder: &Path) -> Program {
    let mut command = trackless(folder);
    command
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("RUST_LOG", "trace")
        .args(["--api-url", NOBODY, "--stdin-clock"]);
    Program::start(&mut command, &folder.join("log"))
}

#[test]
fn the_clock_on_standard_input_answers_and_its_end_is_the_end() {
    let folder = folder();
    let mut program = unreachable(folder.path());
    for (instant, answer) in [
        (
            "2026-11-23T09:00:00Z",
            "clock 2026-11-23T09:00:00Z next none",
        ),
        (
            "2026-11-23T12:30:00+03:00",
            "clock 2026-11-23T09:30:00Z next none",
        ),
    ] {
        program.write(instant);
        assert_eq!(program.line(), answer);
    }

    // A second one is told that the folder is taken.
    let mut second = trackless(folder.path());
    let error = refused(second.env("TELOXIDE_TOKEN", TOKEN));
    assert!(
        error.contains("TRACKLESS_DATA") && error.contains("in use"),
        "{error}"
    );

    program.end_input();
    let status = program.ended();
    let log = fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(status.success(), "{log}");
    assert!(!log.contains("AAtest"), "{log}");
    assert!(folder.path().join("data/heartbeat").exists());
}

#[test]
fn signals_end_it_within_5_s() {
    for signal in ["-TERM", "-INT"] {
        let folder = folder();
        let mut program = unreachable(folder.path());
        program.write("2026-11-23T09:00:00Z");
        // The heartbeat comes after the signals are caught.
        let heartbeat = folder.path().join("data/heartbeat");
        until("its heart beats", || heartbeat.exists());
        program.signal(signal);
        let status = program.ended();
        assert!(status.success(), "{status}");
    }
}

/// An assistant that people talk to in the sandbox, and the address at which it is watched.
pub struct Watched {
    program: Program,
    pub address: String,
    /// The folder of its log: not the one in which the program may make files.
    logs: TempDir,
}

impl Watched {
    /// Starts it from a shell, after this command.
    pub fn start(folder: &Path, sandbox: &Sandbox, shell: &str) -> Self {
        let logs = self::folder();
        let log = logs.path().join("log");
        let mut command = trackless_after(folder, shell);
        talk_to(sandbox, &mut command).env("TRACKLESS_HTTP", "127.0.0.1:0");
        let program = Program::start(&mut command, &log);
        let mut address = None;
        until("it tells where it is watched", || {
            let told = fs::read_to_string(&log).unwrap();
            let mut lines = told.lines();
            address = lines.find_map(|line| Some(line.split_once("at http://")?.1.to_owned()));
            address.is_some()
        });
        Self {
            program,
            address: address.expect("it was told"),
            logs,
        }
    }

    /// What a page answers.
    pub fn page(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[track_caller]
    pub fn until_page(&self, path: &str, words: &str) {
        until(words, || self.page(path).contains(words));
    }

    /// Ends it in order; returns what it logged.
    pub fn stop(mut self) -> String {
        self.program.signal("-TERM");
        let status = self.program.ended();
        let log = fs::read_to_string(self.logs.path().join("log")).unwrap();
        assert!(status.success(), "{log}");
        log
    }
}

/// Lets this process have as many open connections as the system grants.
fn many_connections() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let maximum = getrlimit(Resource::Nofile).maximum;
    let current = maximum;
    setrlimit(Resource::Nofile, Rlimit { current, maximum }).unwrap();
}

#[test]
fn slow_clients_of_the_http_address_stop_nobody() {
    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let assistant = Watched::start(folder.path(), &sandbox, "ulimit -n 1024");
    many_connections();
    let mut slow = Vec::new();
    let buyer = sandbox.person("Anna", "en");
    for _ in 0..3 {
        for _ in 0..500 {
            let mut stream = TcpStream::connect(&assistant.address).unwrap();
            // The assistant may have closed it already, for the sake of newer ones.
            let _ = stream.write_all(b"GET /metrics HTTP/1.1\r\nHost: ");
            slow.push(stream);
        }
        assert!(assistant.page("/healthz").ends_with("alive\n"));
        assert!(assistant.page("/metrics").ends_with("# EOF\n"));
        buyer.says("/privacy");
        buyer.sees("What I keep");
    }
    assert_eq!(slow[0].read(&mut [0]).unwrap_or(0), 0);
    let log = assistant.stop();
    assert!(!log.contains("Too many open files"), "{log}");
}

/// Every file and folder under this one, with its mode and what it holds.
pub fn tree(folder: &Path) -> BTreeMap<PathBuf, (u32, Vec<u8>)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let about = fs::symlink_metadata(&path).unwrap();
        let bytes = match about.is_file() {
            true => fs::read(&path).unwrap(),
            false => Vec::new(),
        };
        if about.is_dir() {
            found.extend(tree(&path));
        }
        found.insert(path, (about.permissions().mode() & 0o777, bytes));
    }
    found
}

#[test]
fn what_is_made_is_for_this_user_alone_whatever_the_umask() {
    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let assistant = Watched::start(folder.path(), &sandbox, "umask 0");
    assistant.until_page("/readyz", "ready: worker\n");
    let made = tree(folder.path());
    assert!(made.contains_key(&folder.path().join("data/backup.sock")));
    let open = made.iter().find(|(_, (mode, _))| mode & 0o077 != 0);
    assert_eq!(open, None);
    assistant.stop();
}
