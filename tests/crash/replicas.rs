//! Several processes on one PostgreSQL: one is the worker, the others stand by, and take over when it is killed, ended or cut off.

use crate::common::program::{Program, talk_to, trackless};
use crate::common::{DEADLINE, tell, until};
use crate::kills::Over;
use bot_api_sandbox::{Buyer, FloodLimits, Options, Sandbox};
use postgres_sandbox::{Database, Server};
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The master key of them all.
const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// What everybody asks, and a part of the answer.
const ASKED: &str = "/privacy";
const ANSWER: &str = "What I keep";

/// After a kill another process takes over within five seconds; a busy machine needs a little more.
const TAKEN_OVER: Duration = Duration::from_secs(8);

/// No answer is later when processes are ended in order, one after the other. Without optimization, the first answer of a new worker takes
/// a second by itself, and more beside other tests.
const LATEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 8 } else { 2 });

/// Processes with one database, behind one address that Telegram calls.
struct Replicas {
    sandbox: Sandbox,
    folder: TempDir,
    url: String,
    running: Vec<Replica>,
    settings: Vec<(&'static str, &'static str)>,
    /// How many were started so far.
    started: usize,
    _database: Database,
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
        let options = Options {
            limits: FloodLimits::off(),
            deadline: DEADLINE,
            ..Options::default()
        };
        let mut replicas = Self {
            sandbox: Sandbox::start(options).unwrap(),
            folder: tempfile::tempdir().unwrap(),
            url: database.url(),
            running: Vec::new(),
            settings: settings.to_vec(),
            started: 0,
            _database: database,
        };
        for _ in 0..3 {
            replicas.start();
        }
        replicas.worker();
        Some(replicas)
    }

    fn start(&mut self) {
        self.started += 1;
        let folder = self.folder.path().join(self.started.to_string());
        fs::create_dir(&folder).unwrap();
        let mut command = trackless(&folder);
        talk_to(&self.sandbox, &mut command)
            .env("TRACKLESS_DATABASE", &self.url)
            .env("TRACKLESS_KEY", KEY)
            .env("TRACKLESS_WEBHOOK", "https://bot.example.org/telegram")
            .env("TRACKLESS_WEBHOOK_LISTEN", "127.0.0.1:0")
            .env("TRACKLESS_HTTP", "127.0.0.1:0")
            .env("RUST_LOG", "info")
            .envs(self.settings.iter().copied());
        let log = folder.join("log");
        let program = Program::start(&mut command, &log);
        let mut addresses = None;
        until("it listens", || {
            let text = fs::read_to_string(&log).unwrap_or_default();
            let after = |words: &str| {
                let (_, rest) = text.rsplit_once(words)?;
                Some(rest.split_once('\n')?.0.to_owned())
            };
            addresses = after("/metrics are at http://").zip(after("Telegram is heard at http://"));
            addresses.is_some()
        });
        let (pages, webhook) = addresses.unwrap();
        let webhook = webhook.parse().unwrap();
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

fn copies(buyer: &Buyer) -> usize {
    let messages = buyer.messages().into_iter();
    messages.filter(|seen| seen.text.contains(ANSWER)).count()
}

/// Everybody asks, and asks again as soon as they are answered, while this works. Returns how long the answers took, and checks that
/// nobody was forgotten, and that nothing was said twice beyond this number in each chat.
fn under_load(
    replicas: &mut Replicas,
    people: usize,
    repeats: usize,
    work: impl FnOnce(&mut Replicas),
) -> Vec<Duration> {
    let people: Vec<_> = (0..people)
        .map(|_| replicas.sandbox.person("Anna", "en"))
        .collect();
    let (over, times) = (AtomicBool::new(false), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for person in &people {
            scope.spawn(|| {
                let (mut asked, mut seen) = (0, 0);
                while !over.load(Ordering::Relaxed) {
                    let began = Instant::now();
                    person.says(ASKED);
                    asked += 1;
                    until("it is answered", || copies(person) > seen);
                    times.lock().unwrap().push(began.elapsed());
                    // What was said once more is not the answer to the next question.
                    seen = copies(person).max(asked);
                }
                until("nobody was forgotten", || copies(person) >= asked);
            });
        }
        let done = Over(&over);
        work(replicas);
        drop(done);
    });
    replicas.sandbox.wait_until_all_is_taken();
    let asked = times.lock().unwrap().len();
    let said: usize = people.iter().map(copies).sum();
    tell(&format!("{asked} questions, {} answers", said));
    assert!(said <= asked + repeats * people.len(), "{said} {asked}");
    times.into_inner().unwrap()
}

const WITHOUT_LIMITS: [(&str, &str); 2] = [
    ("TRACKLESS_MESSAGES_PER_SECOND", "0"),
    ("TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", "0"),
];

#[test]
fn a_killed_worker_is_replaced_within_seconds() {
    const KILLS: usize = 4;
    let Some(mut replicas) = Replicas::of(postgres_sandbox::shared(), &WITHOUT_LIMITS) else {
        return;
    };
    let times = under_load(&mut replicas, 8, KILLS, |replicas| {
        for _ in 0..KILLS {
            let worker = replicas.worker();
            replicas.take(worker).program.kill();
            let killed = Instant::now();
            replicas.worker();
            let time = killed.elapsed();
            tell(&format!("taken over after {time:?}"));
            assert!(time <= TAKEN_OVER, "{time:?}");
            replicas.start();
            let said = || {
                let calls = replicas.sandbox.calls();
                calls
                    .iter()
                    .filter(|call| call.method == "sendMessage")
                    .count()
            };
            let before = said();
            until("it works for a while", || said() > before + 20);
        }
    });
    tell(&format!(
        "{} answers, the latest after {:?}",
        times.len(),
        times.iter().max()
    ));
    replicas.end();
}

#[test]
fn an_upgrade_of_one_after_the_other_delays_no_answer() {
    let Some(mut replicas) = Replicas::of(postgres_sandbox::shared(), &WITHOUT_LIMITS) else {
        return;
    };
    let times = under_load(&mut replicas, 8, 0, |replicas| {
        for _ in 0..6 {
            let mut ended = replicas.take(0);
            ended.program.signal("-TERM");
            let status = ended.program.ended();
            assert!(status.success(), "{status} {}", ended.logged());
            replicas.start();
            replicas.worker();
        }
    });
    let latest = times.iter().max().copied().unwrap_or_default();
    tell(&format!(
        "{} answers, the latest after {latest:?}",
        times.len()
    ));
    assert!(latest <= LATEST, "{latest:?}");
    replicas.end();
}

#[test]
fn who_was_stopped_past_the_lease_says_nothing_more() {
    const MESSAGES: usize = 40;
    let Some(mut replicas) = Replicas::of(postgres_sandbox::shared(), &[]) else {
        return;
    };
    let anna = replicas.sandbox.person("Anna", "en");
    (0..MESSAGES).for_each(|_| {
        anna.says(ASKED);
    });
    // From then on they are a second apart: much is left to say in the worker's memory.
    until("some are answered", || copies(&anna) > 21);
    let worker = replicas.worker();
    let mut stopped = replicas.take(worker);
    stopped.program.signal("-STOP");
    replicas.worker();
    until("another says the rest", || copies(&anna) >= MESSAGES);
    let said = copies(&anna);
    assert!(said <= MESSAGES + 1, "{said}");
    stopped.program.signal("-CONT");
    let status = stopped.program.ended();
    assert_eq!(status.code(), Some(1), "{}", stopped.logged());
    anna.says("/orders");
    until("the new worker works", || anna.messages().len() > said);
    assert_eq!(copies(&anna), said, "{}", stopped.logged());
    replicas.start();
    replicas.end();
}

#[test]
fn work_goes_on_when_the_database_is_back() {
    let server = Server::start();
    let Some(mut replicas) = Replicas::of(server.as_ref(), &WITHOUT_LIMITS) else {
        return;
    };
    let server = server.unwrap();
    let anna = replicas.sandbox.person("Anna", "en");
    anna.says(ASKED);
    anna.sees(ANSWER);
    server.stop_at_once();
    anna.says(ASKED);
    // Telegram is told to come again in five seconds, which is longer than a lease.
    let put_off = |replicas: &Replicas| {
        let calls = replicas.sandbox.webhook_calls();
        calls.iter().filter(|call| call.status == 503).count()
    };
    until("it cannot be written", || put_off(&replicas) >= 2);
    server.start_again();
    anna.sees(ANSWER);
    // The lease has ended meanwhile: the worker has it again, or another was quicker, and then the worker ends.
    replicas.worker();
    let has_ended = |replica: &mut Replica| replica.program.status().is_some();
    let ended = replicas.running.iter_mut().position(has_ended);
    if let Some(place) = ended {
        let mut ended = replicas.take(place);
        assert_eq!(ended.program.ended().code(), Some(1), "{}", ended.logged());
        replicas.start();
    }
    for replica in &mut replicas.running {
        assert_eq!(replica.program.status(), None, "{}", replica.logged());
    }
    anna.says(ASKED);
    anna.sees(ANSWER);
    assert_eq!(copies(&anna), 3);
    replicas.end();
}
