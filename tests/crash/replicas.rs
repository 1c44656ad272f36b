//! Several processes on one PostgreSQL: one is the worker, the others stand by, and take over when it is killed, ended or cut off.

mod failover;
mod kills;
mod load;
mod pace;

use crate::common::program::{
    Program, pages_address, talk_to, trackless, use_a_webhook, webhook_address,
};
use crate::common::{DEADLINE, until};
use bot_api_sandbox::{FloodLimits, Options, Sandbox};
use postgres_sandbox::{Database, Server};
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use tempfile::TempDir;

/// The master key of them all.
const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// The program's own pace is switched off.
const WITHOUT_LIMITS: [(&str, &str); 2] = [
    ("TRACKLESS_MESSAGES_PER_SECOND", "0"),
    ("TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", "0"),
];

/// Processes with one database, behind one address that Telegram calls.
struct Replicas {
    sandbox: Sandbox,
    folder: TempDir,
    url: String,
    running: Vec<Replica>,
    settings: Vec<(&'static str, &'static str)>,
    /// How many were started so far.
    started: usize,
    database: Database,
}

struct Replica {
    program: Program,
    log: PathBuf,
    pages: String,
    webhook: SocketAddr,
}

impl Replicas {
    /// Three of them, of which one is the worker. `None` where there is no PostgreSQL.
    fn of(server: Option<&Server>, settings: &[(&'static str, &'static str)]) -> Option<Self> {
        let database = server?.database();
        let url = database.url();
        Some(Self::at(database, url, FloodLimits::off(), settings))
    }

    /// The same with a database that is reached at this address, and a Telegram with these limits.
    fn at(
        database: Database,
        url: String,
        limits: FloodLimits,
        settings: &[(&'static str, &'static str)],
    ) -> Self {
        let options = Options {
            limits,
            deadline: DEADLINE,
            ..Options::default()
        };
        let mut replicas = Self {
            sandbox: Sandbox::start(options).unwrap(),
            folder: tempfile::tempdir().unwrap(),
            url,
            running: Vec::new(),
            settings: settings.to_vec(),
            started: 0,
            database,
        };
        for _ in 0..3 {
            replicas.start();
        }
        replicas.worker();
        replicas
    }

    fn start(&mut self) {
        self.started += 1;
        let folder = self.folder.path().join(self.started.to_string());
        fs::create_dir(&folder).unwrap();
        let mut command = trackless(&folder);
        use_a_webhook(talk_to(&self.sandbox, &mut command))
            .env("TRACKLESS_DATABASE", &self.url)
            .env("TRACKLESS_KEY", KEY)
            .env("TRACKLESS_HTTP", "127.0.0.1:0")
            .env("RUST_LOG", "info")
            .envs(self.settings.iter().copied());
        let log = folder.join("log");
        let program = Program::start(&mut command, &log);
        let mut addresses = None;
        until("it listens", || {
            let text = fs::read_to_string(&log).unwrap_or_default();
            addresses = pages_address(&text).zip(webhook_address(&text));
            addresses.is_some()
        });
        let (pages, webhook) = addresses.unwrap();
        self.running.push(Replica {
            program,
            log,
            pages,
            webhook,
        });
        self.tell_hosts();
        let started = self.running.last().unwrap();
        until("it is ready", || {
            started.page("/readyz").starts_with("ready")
        });
    }

    /// Takes one out of those that Telegram reaches.
    fn take(&mut self, place: usize) -> Replica {
        let replica = self.running.remove(place);
        self.tell_hosts();
        replica
    }

    fn tell_hosts(&self) {
        let hosts = self.running.iter().map(|replica| replica.webhook);
        self.sandbox.set_webhook_hosts(hosts);
    }

    /// Which of those that run is the worker, as soon as one is.
    #[track_caller]
    fn worker(&self) -> usize {
        let mut worker = None;
        until("one is the worker", || {
            let is_worker = |replica: &Replica| replica.page("/readyz") == "ready: worker\n";
            worker = self.running.iter().position(is_worker);
            worker.is_some()
        });
        worker.unwrap()
    }

    /// Those that found themselves overtaken ended; new ones take their places.
    #[track_caller]
    fn replaces_those_that_ended(&mut self) {
        let has_ended = |replica: &mut Replica| replica.program.status().is_some();
        while let Some(place) = self.running.iter_mut().position(has_ended) {
            let mut ended = self.take(place);
            assert_eq!(ended.program.ended().code(), Some(1), "{}", ended.logged());
            self.start();
        }
    }

    #[track_caller]
    fn end(mut self) {
        for replica in &mut self.running {
            replica.program.signal("-TERM");
            let status = replica.program.ended();
            assert!(status.success(), "{status} {}", replica.logged());
        }
        assert_eq!(self.sandbox.violations(), Vec::<String>::new());
    }
}

impl Replica {
    /// What this page says; nothing if it does not answer.
    fn page(&self, path: &str) -> String {
        let answer = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect(&self.pages)?;
            write!(stream, "GET {path} HTTP/1.0\r\n\r\n")?;
            let mut answer = String::new();
            stream.read_to_string(&mut answer)?;
            Ok(answer)
        };
        let answer = answer().unwrap_or_default();
        let body = answer.split_once("\r\n\r\n").unwrap_or_default().1;
        body.to_owned()
    }

    fn logged(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }
}
