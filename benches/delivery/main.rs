//! How much the assistant can say and hear: reminders within Telegram's limits and without, updates a second, answer times,
//! bytes written, memory, start. The assistant is the real one, over real connections and a real disk; beside it, bare
//! requests over the same connections and bare syncs of a file in the same folder.
//!
//! `cargo bench --bench delivery` takes about four minutes. To compare with another build of the program in the same run:
//! `TRACKLESS_BENCH_OTHER=path/to/trackless cargo bench --bench delivery -- updates`. Telegram is the sandbox where its limits are to be felt, and
//! otherwise a server that does next to nothing, so that the assistant is measured and not the sandbox.

mod engine;
mod program;
mod server;

use bot_api_sandbox::{Buyer, Options, Sandbox};
use chrono::{DateTime, Duration as Span, Utc};
use engine::Engine;
use serde_json::json;
use server::{Server, TOKEN};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use trackless::delivery::Limits;
use trackless::model::Changes;
use trackless::model::{Order, Person};
use trackless::storage::{Ack, Blocking};

/// How many reminders are due in one minute.
const DUE: usize = 100_000;
/// How long they are watched coming within the limits, after a while to get going.
const WATCHED: Duration = Duration::from_secs(60);
const WARM_UP: Duration = Duration::from_secs(5);
/// How long they are watched coming without limits.
const WATCHED_UNLIMITED: Duration = Duration::from_secs(20);
/// A folder in memory, where a sync costs nothing.
const MEMORY: &str = "/dev/shm";

const UNLIMITED: Limits = Limits {
    per_second: 0,
    per_second_per_chat: 0,
};

fn main() {
    // Cargo passes `--bench`; a word besides chooses the parts whose names hold it.
    let words: Vec<_> = std::env::args()
        .skip(1)
        .filter(|a| !a.starts_with('-'))
        .collect();
    let chosen =
        |part: &str| words.is_empty() || words.iter().any(|word| part.contains(word.as_str()));
    if chosen("bare") {
        bare();
    }
    if chosen("reminders") {
        let data = many_due();
        within_limits(data.path());
        without_limits(data.path());
    }
    if chosen("updates") {
        program::updates();
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_428_000, 0).expect("an instant of 2026")
}

/// What the machine does without the assistant.
fn bare() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut file = File::create(folder.path().join("file")).expect("a file");
    let syncs = per_second(Duration::from_secs(3), || {
        file.write_all(&[0; 512])
            .and_then(|()| file.sync_data())
            .expect("a sync");
    });
    println!("bare: syncs of a file                 {syncs:>8.0} a second");
    let server = Server::start();
    let requests = requests(&server);
    println!("bare: requests over loopback, 30 at once {requests:>5.0} a second");
}

fn per_second(time: Duration, mut work: impl FnMut()) -> f64 {
    let begin = Instant::now();
    let mut count = 0;
    while begin.elapsed() < time {
        work();
        count += 1;
    }
    f64::from(count) / begin.elapsed().as_secs_f64()
}

/// The requests a second that the same HTTP client and server manage by themselves.
fn requests(server: &Server) -> f64 {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let client = reqwest::Client::new();
    let url = format!("{}/bot{TOKEN}/SendMessage", server.url);
    let body = json!({"chat_id": 1, "text": "x".repeat(500)}).to_string();
    let time = Duration::from_secs(3);
    let begin = Instant::now();
    runtime.block_on(async {
        let one = || async {
            while begin.elapsed() < time {
                let request = client.post(&url).body(body.clone());
                let answer = request.send().await.expect("an answer");
                answer.bytes().await.expect("a body");
            }
        };
        futures_util::future::join_all((0..30).map(|_| one())).await;
    });
    server.said() as f64 / begin.elapsed().as_secs_f64()
}

/// The data of people each of whom has one order, all due within the last minute: those with low numbers first.
///
/// They are written where a sync costs nothing, and copied to the disk for each part.
fn many_due() -> TempDir {
    let folder = folder(!Path::new(MEMORY).is_dir());
    let storage = Blocking::open(&folder.path().join("data")).expect("a new data folder");
    let begin = Instant::now();
    let writers = 32;
    std::thread::scope(|scope| {
        for writer in 0..writers {
            let storage = &storage;
            scope.spawn(move || {
                for number in (writer..DUE).step_by(writers) {
                    has_order_due(storage, number);
                }
            });
        }
    });
    println!(
        "{DUE} people with an order each, written in {:.1} s",
        begin.elapsed().as_secs_f64()
    );
    drop(storage);
    folder
}

/// The sandbox gives its people these numbers.
fn chat(number: usize) -> i64 {
    200_000_001 + number as i64
}

fn has_order_due(storage: &Blocking, number: usize) {
    let due = now() - Span::microseconds(60_000_000 - number as i64 * 60_000_000 / DUE as i64);
    let person: Person = serde_json::from_value(json!({
        "chat": chat(number), "language": "en", "zone": "UTC", "next_order": 2,
    }))
    .expect("a person");
    let order: Order = serde_json::from_value(json!({
        "id": 1, "name": "lamp", "store": "aliexpress", "number": "none_given",
        "shipped_on": (now() - Span::days(3)).date_naive(), "protection_end": now() + Span::days(60),
        "spoken_until": now() - Span::days(1), "snoozed_until": due, "next_due": due,
    }))
    .expect("an order");
    let changes = Changes {
        person: Some(person),
        orders: vec![order],
        ..Changes::default()
    };
    storage
        .commit(chat(number), changes, Ack::None, DateTime::UNIX_EPOCH)
        .expect("a commit");
}

/// A copy of a data folder.
fn copy(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    let (from, to) = (folder.join("."), copy.path());
    let copied = std::process::Command::new("cp")
        .arg("-r")
        .arg(from)
        .arg(to)
        .status();
    assert!(
        copied.is_ok_and(|status| status.success()),
        "a copy of the data"
    );
    copy
}

/// Reminders under the limits that Telegram's stand-in enforces, and somebody who asks meanwhile.
fn within_limits(data: &Path) {
    let sandbox = Sandbox::start(Options {
        start: Some(now()),
        ..Options::default()
    })
    .expect("a sandbox");
    let reached = 31 * (WATCHED + 2 * WARM_UP).as_secs() as usize;
    let asking: Vec<Buyer> = (0..reached)
        .map(|n| sandbox.person(&format!("P{n}"), "en"))
        .collect();
    // Whoever never wrote cannot be written to; what they wrote is not the matter here.
    asking.iter().for_each(|buyer| buyer.says("hello"));
    drop_updates(&sandbox);
    let asker = sandbox.person("Anna", "en");
    let data = copy(data);
    let storage = Blocking::open(&data.path().join("data"))
        .expect("the data")
        .shared();
    let engine = Engine::start(
        &sandbox.url(),
        sandbox.token(),
        Limits::default(),
        now(),
        storage,
    );
    sleep(WARM_UP);
    let (before, begin) = (messages(&sandbox), Instant::now());
    let mut answers = Vec::new();
    while begin.elapsed() < WATCHED {
        let asked = Instant::now();
        asker.says("/help");
        asker.sees_something();
        answers.push(asked.elapsed());
        sleep(Duration::from_secs(2));
    }
    let rate = (messages(&sandbox) - before) as f64 / begin.elapsed().as_secs_f64();
    let refused = sandbox
        .calls()
        .iter()
        .filter(|call| call.status == 429)
        .count();
    drop(engine);
    answers.sort_unstable();
    println!(
        "reminders due at once: {DUE}, watched for {} s (sandbox)",
        WATCHED.as_secs()
    );
    println!(
        "  within the limits                   {rate:>8.1} messages a second, refused (429): {refused}"
    );
    println!(
        "  a question meanwhile is answered in {:>8.0?} (median of {}), {:.0?} at most",
        answers[answers.len() / 2],
        answers.len(),
        answers[answers.len() - 1]
    );
}

fn messages(sandbox: &Sandbox) -> usize {
    let calls = sandbox.calls();
    let sent = calls.iter().filter(|call| call.method == "sendMessage");
    sent.filter(|call| call.is_ok()).count()
}

fn drop_updates(sandbox: &Sandbox) {
    let address = sandbox.url();
    let mut stream =
        std::net::TcpStream::connect(address.trim_start_matches("http://")).expect("the sandbox");
    let token = sandbox.token();
    write!(
        stream,
        "GET /bot{token}/deleteWebhook?drop_pending_updates=true HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n\r\n"
    )
    .and_then(|()| stream.read_to_end(&mut Vec::new()))
    .expect("an answer");
    assert_eq!(sandbox.pending_updates(), 0);
}

/// The same as fast as it goes.
fn without_limits(data: &Path) {
    let data = copy(data);
    let server = Server::start();
    let storage = Blocking::open(&data.path().join("data"))
        .expect("the data")
        .shared();
    let engine = Engine::start(&server.url, TOKEN, UNLIMITED, now(), storage);
    until(|| server.said() > 0);
    let begin = Instant::now();
    while begin.elapsed() < WATCHED_UNLIMITED && server.said() < DUE {
        sleep(Duration::from_millis(5));
    }
    let rate = server.said() as f64 / begin.elapsed().as_secs_f64();
    drop(engine);
    println!(
        "  without limits                      {rate:>8.0} messages a second (a server that does nothing)"
    );
}

/// A folder on the disk, or in memory.
fn folder(on_disk: bool) -> TempDir {
    let folder = if on_disk {
        tempfile::tempdir()
    } else {
        tempfile::tempdir_in(MEMORY)
    };
    folder.expect("a folder")
}

fn until(condition: impl Fn() -> bool) {
    let begin = Instant::now();
    while !condition() {
        assert!(begin.elapsed() < Duration::from_secs(120), "waited in vain");
        sleep(Duration::from_millis(1));
    }
}
