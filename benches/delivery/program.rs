//! The program itself, as a process of its own, so that another build of it can be measured beside it in the same run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::server::{Server, TOKEN};
use super::{chat, until};

/// How many chats write at the same time, each again as soon as it is answered.
const CHATS: [usize; 4] = [1, 10, 100, 1_000];
/// How long each number of chats writes before it is measured, and while it is.
const WARM_UP: Duration = Duration::from_secs(1);
const MEASURED: Duration = Duration::from_secs(5);
/// How long updates come at half the speed.
const EVENLY: Duration = Duration::from_secs(8);
/// How often all is measured, one build after the other; the medians are told.
const ROUNDS: usize = 3;
const TEXT: &str = "RR123456785CN";

/// What one round measured of one build.
struct Figures {
    start: Duration,
    idle_kib: u64,
    /// Updates a second and bytes written an update, for each number of chats.
    loads: Vec<(f64, f64)>,
    /// Half and 99 of 100 answers within this time, at half the speed of 100 chats.
    answers: (Duration, Duration),
}

/// Updates a second, bytes written an update, answer times, memory and start of this build, and of the one that
/// `TRACKLESS_BENCH_OTHER` names.
pub fn updates() {
    let this = PathBuf::from(env!("CARGO_BIN_EXE_trackless"));
    let other = std::env::var_os("TRACKLESS_BENCH_OTHER").map(PathBuf::from);
    let builds: Vec<PathBuf> = other.into_iter().chain([this]).collect();
    let mut measured: Vec<Vec<Figures>> = builds.iter().map(|_| Vec::new()).collect();
    for _ in 0..ROUNDS {
        for (build, figures) in builds.iter().zip(&mut measured) {
            figures.push(measure(build));
        }
    }
    for (build, figures) in builds.iter().zip(&measured) {
        report(build, figures);
    }
}

fn report(build: &Path, figures: &[Figures]) {
    println!("{}: medians of {ROUNDS} rounds", build.display());
    let start = median(figures, |f| f.start.as_secs_f64() * 1e3);
    let idle = median(figures, |f| f.idle_kib as f64 / 1024.0);
    println!("  start to the first poll {start:.0} ms, idle memory {idle:.1} MiB");
    for (n, chats) in CHATS.iter().enumerate() {
        let rate = median(figures, |f| f.loads[n].0);
        let bytes = median(figures, |f| f.loads[n].1 / 1e3);
        println!(
            "  {chats:>5} chats: {rate:>7.0} updates a second, {bytes:>6.1} kB written an update"
        );
    }
    let half = median(figures, |f| f.answers.0.as_secs_f64() * 1e3);
    let most = median(figures, |f| f.answers.1.as_secs_f64() * 1e3);
    println!(
        "  answers at half the speed of 100 chats: half within {half:.1} ms, 99 of 100 within {most:.1} ms"
    );
}

fn median(figures: &[Figures], value: impl Fn(&Figures) -> f64) -> f64 {
    let mut values: Vec<f64> = figures.iter().map(value).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn measure(build: &Path) -> Figures {
    let running = Running::start(build);
    let start = running.start;
    sleep(Duration::from_secs(1));
    let idle_kib = running.resident_kib();
    drop(running);
    let loads: Vec<_> = CHATS.iter().map(|chats| load(build, *chats)).collect();
    let full = loads[2].0;
    Figures {
        start,
        idle_kib,
        answers: evenly(build, full / 2.0),
        loads,
    }
}

/// Every chat writes again as soon as it is answered.
fn load(build: &Path, chats: usize) -> (f64, f64) {
    let running = Running::start(build);
    let server = &running.server;
    server.repeat(Some(TEXT));
    for number in 0..chats {
        server.hears(chat(number), TEXT);
    }
    sleep(WARM_UP);
    let (said, written, begin) = (server.said(), running.written(), Instant::now());
    sleep(MEASURED);
    let count = (server.said() - said) as f64;
    let time = begin.elapsed().as_secs_f64();
    (count / time, (running.written() - written) as f64 / count)
}

/// The answer times when updates come evenly, each of a person of its own.
fn evenly(build: &Path, rate: f64) -> (Duration, Duration) {
    let running = Running::start(build);
    let server = &running.server;
    let begin = Instant::now();
    let every = Duration::from_secs_f64(1.0 / rate);
    let count = (EVENLY.as_secs_f64() * rate) as u32;
    let mut asked = std::collections::HashMap::new();
    for number in 0..count {
        let at = begin + every * number;
        sleep(at.saturating_duration_since(Instant::now()));
        let chat = chat(number as usize);
        asked.insert(chat, server.hears(chat, TEXT));
    }
    until(|| server.said() >= count as usize);
    let answers = server.said_after(0).into_iter();
    let mut times: Vec<_> = answers.map(|(chat, at)| at - asked[&chat]).collect();
    times.sort_unstable();
    (times[times.len() / 2], times[times.len() * 99 / 100])
}

/// A running program with a server of its own and a new data folder on the disk.
struct Running {
    server: Server,
    child: Child,
    start: Duration,
    _folder: TempDir,
}

impl Running {
    fn start(build: &Path) -> Self {
        let server = Server::start();
        let folder = tempfile::tempdir().expect("a folder");
        let begin = Instant::now();
        let child = Command::new(build)
            .current_dir(folder.path())
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", &server.url)
            .env("TRACKLESS_DATA", folder.path().join("data"))
            .env("TRACKLESS_MESSAGES_PER_SECOND", "0")
            .env("TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT", "0")
            .env("RUST_LOG", "error")
            .stdin(Stdio::null())
            .spawn()
            .expect("the program starts");
        until(|| server.first_poll().is_some());
        let start = server.first_poll().expect("a poll") - begin;
        Self {
            server,
            child,
            start,
            _folder: folder,
        }
    }

    /// Resident memory in KiB, as the kernel tells it.
    fn resident_kib(&self) -> u64 {
        self.figure("status", "VmRSS:")
    }

    /// Bytes that were handed to the disk so far.
    fn written(&self) -> u64 {
        self.figure("io", "write_bytes:")
    }

    fn figure(&self, file: &str, name: &str) -> u64 {
        let text = fs::read_to_string(format!("/proc/{}/{file}", self.child.id()));
        let text = text.expect("figures of the process");
        let line = text.lines().find(|line| line.starts_with(name));
        let figure = line.and_then(|line| line.split_whitespace().nth(1));
        figure
            .and_then(|figure| figure.parse().ok())
            .expect("a figure")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Nothing of it is needed any more.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
