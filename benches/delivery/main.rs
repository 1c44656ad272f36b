//! How much the assistant can say and hear: reminders within Telegram's limits and without, updates, and what it costs that
//! nothing is lost. The assistant is the real one, over real connections and a real disk; beside it, bare requests over the
//! same connections and bare syncs of a file in the same folder.
//!
//! `cargo bench --bench delivery` takes about three minutes. Telegram is the sandbox where its limits are to be felt, and
//! otherwise a server that does next to nothing, so that the assistant is measured and not the sandbox.

mod engine;
mod server;

use bot_api_sandbox::{Buyer, Options, Sandbox};
use chrono::{DateTime, Duration as Span, Utc};
use engine::{Engine, WithoutInbox};
use serde_json::json;
use server::{Server, TOKEN};
use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use trackless::delivery::Limits;
use trackless::model::Changes;
use trackless::model::{Order, Person};
use trackless::storage::{Ack, Sled, Storage};

/// So many are due in one minute.
const DUE: usize = 100_000;
/// So long they are watched coming within the limits, after a while to get going.
const WATCHED: Duration = Duration::from_secs(60);
const WARM_UP: Duration = Duration::from_secs(5);
/// So long they are watched coming without limits.
const WATCHED_UNLIMITED: Duration = Duration::from_secs(20);
/// So many updates come at once.
const UPDATES: usize = 10_000;
/// From so many people.
const PEOPLE: usize = 2_000;
/// So long updates come at half the speed.
const EVENLY: Duration = Duration::from_secs(10);
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
        updates();
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
    let storage = Sled::open(&folder.path().join("data")).expect("a new data folder");
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

fn has_order_due(storage: &Sled, number: usize) {
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
        .commit(chat(number), changes, Ack::None)
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
    let storage = Arc::new(Sled::open(&data.path().join("data")).expect("the data"));
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
    let storage = Arc::new(Sled::open(&data.path().join("data")).expect("the data"));
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

/// Where the data lies, and whether the inbox is written.
#[derive(Clone, Copy)]
struct Way {
    name: &'static str,
    synced: bool,
    inbox: bool,
}

/// Updates that come at once and evenly, and with less safety.
fn updates() {
    let safe = Way {
        name: "with inbox and sync",
        synced: true,
        inbox: true,
    };
    let ways = [
        safe,
        Way {
            name: "without the inbox",
            inbox: false,
            ..safe
        },
        Way {
            name: "without the sync (data in memory)",
            synced: false,
            ..safe
        },
        Way {
            name: "without either",
            synced: false,
            inbox: false,
        },
    ];
    let ways: Vec<_> = ways
        .into_iter()
        .filter(|way| way.synced || Path::new(MEMORY).is_dir())
        .collect();
    println!("updates handled and answered: {UPDATES} at once from {PEOPLE} people, best of 2");
    let best = |way: &Way| (0..2).map(|_| at_once(*way)).fold(0.0, f64::max);
    let rates: Vec<f64> = ways.iter().map(best).collect();
    for (way, rate) in ways.iter().zip(&rates) {
        let ratio = rate / rates[0];
        println!(
            "  {:<35} {rate:>8.0} a second  ({ratio:.2} times)",
            way.name
        );
    }
    evenly(rates[0] / 2.0);
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

fn at_once(way: Way) -> f64 {
    let folder = folder(way.synced);
    let sled = Sled::open(&folder.path().join("data")).expect("a new data folder");
    let storage: Arc<dyn Storage> = if way.inbox {
        Arc::new(sled)
    } else {
        Arc::new(WithoutInbox(sled))
    };
    let server = Server::start();
    let engine = Engine::start(&server.url, TOKEN, UNLIMITED, now(), storage);
    let begin = Instant::now();
    for number in 0..UPDATES {
        server.hears(chat(number % PEOPLE), "RR123456785CN");
    }
    until(|| server.said() >= UPDATES);
    let rate = UPDATES as f64 / begin.elapsed().as_secs_f64();
    drop(engine);
    rate
}

/// The answer times when updates come evenly, so many a second.
fn evenly(rate: f64) {
    let folder = tempfile::tempdir().expect("a folder");
    let storage = Arc::new(Sled::open(&folder.path().join("data")).expect("a new data folder"));
    let server = Server::start();
    let engine = Engine::start(&server.url, TOKEN, UNLIMITED, now(), storage);
    server.hears(chat(0), "RR123456785CN");
    until(|| server.said() == 1);
    let mut asked = HashMap::new();
    let begin = Instant::now();
    let every = Duration::from_secs_f64(1.0 / rate);
    let count = (EVENLY.as_secs_f64() * rate) as u32;
    for number in 0..count {
        let at = begin + every * number;
        sleep(at.saturating_duration_since(Instant::now()));
        // Each is a person of its own, so that an answer tells to which question it belongs.
        let chat = chat(1 + number as usize);
        asked.insert(chat, server.hears(chat, "RR123456785CN"));
    }
    until(|| server.said() > count as usize);
    let answers = server.said_after(1).into_iter();
    let mut times: Vec<_> = answers.map(|(chat, at)| at - asked[&chat]).collect();
    drop(engine);
    times.sort_unstable();
    let quantile = |share: f64| times[(times.len() as f64 * share) as usize];
    println!(
        "answer times at {rate:.0} updates a second, half of that, for {} s",
        EVENLY.as_secs()
    );
    println!(
        "  median {:.1?}, 99 of 100 within {:.1?}, the longest {:.1?}",
        quantile(0.5),
        quantile(0.99),
        times[times.len() - 1]
    );
}

fn until(condition: impl Fn() -> bool) {
    let begin = Instant::now();
    while !condition() {
        assert!(begin.elapsed() < Duration::from_secs(120), "waited in vain");
        sleep(Duration::from_millis(1));
    }
}
