//! PostgreSQL as storage: updates a second from many chats at once, beside sled and beside what pgbench commits on the same server;
//! and how soon a process can work that finds a million watched orders.
//!
//! `cargo bench --bench postgres` takes a minute or two; `SECONDS=10` before it measures each line for longer.

use std::env;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use postgres_sandbox::{Database, Server};
use tokio::runtime::Runtime;
use trackless::model::{Changes, ChatId, GivenNumber, Order, Outgoing, Person};
use trackless::storage::{Ack, DatabaseUrl, DueKind, KeySource, Storage, open, open_database};

/// How many people there are.
const PEOPLE: ChatId = 2_000;

const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

/// Numbers of updates, none twice.
static UPDATE: AtomicU32 = AtomicU32::new(0);

fn main() {
    let Some(server) = Server::start() else {
        return println!("PostgreSQL is not installed");
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    let keys = KeySource::beside(&data);
    let database = server.database();
    let postgres = open_database(&url(&database), &keys, None).expect("the database");
    let sled = open(&data, &keys).expect("the folder");
    let runtime = Runtime::new().expect("a runtime");
    println!("updates a second: read the person, commit an answer, take it out of the outbox");
    let setting = |name: &str| database.sql(&format!("show {name}"));
    println!(
        "synchronous_commit is {}, fsync is {}",
        setting("synchronous_commit"),
        setting("fsync")
    );
    let leases = [&postgres, &sled].map(|storage| {
        let lease = runtime.block_on(storage.acquire()).expect("the lease");
        runtime.block_on(fill(storage));
        lease
    });
    // One beside the other: what else the machine does meanwhile hurts them alike.
    for chats in [1, 8, 32, 128] {
        for (name, storage) in [("PostgreSQL", &postgres), ("sled", &sled)] {
            let (a_second, slowest) = runtime.block_on(updates(storage, chats));
            println!(
                "{name:<12} {chats:>4} chats at once {a_second:>8.0} /s, slowest {slowest:>5.0} ms"
            );
        }
        let a_second = pgbench(&server, &database, chats);
        println!(
            "pgbench      {chats:>4} clients, one row inserted and committed {a_second:>8.0} /s"
        );
    }
    drop((leases, postgres, sled));
    ready(&runtime, &database, &keys);
}

fn url(database: &Database) -> DatabaseUrl {
    DatabaseUrl::read(&database.url()).expect("an address")
}

fn time() -> Duration {
    let seconds = env::var("SECONDS").map_or(4, |count| count.parse().expect("a number"));
    Duration::from_secs(seconds)
}

fn order(days: i64) -> Order {
    Order {
        next_due: Some(NOW + TimeDelta::days(days)),
        ..Order::new(1, "joom", GivenNumber::NoneGiven, NOW)
    }
}

async fn fill(storage: &Arc<dyn Storage>) {
    let fill = (1..=PEOPLE).map(|chat| {
        let changes = Changes {
            person: Some(Person::new(chat, "en", "UTC")),
            orders: vec![order(1)],
            ..Changes::default()
        };
        storage.commit(Some(chat), changes, Ack::None, NOW)
    });
    let filled = futures_util::future::join_all(fill).await;
    filled
        .into_iter()
        .for_each(|done| drop(done.expect("it is written")));
}

/// Updates a second when this many chats write at once, and the longest that one took, in milliseconds.
async fn updates(storage: &Arc<dyn Storage>, chats: ChatId) -> (f64, f64) {
    let (began, slowest) = (Instant::now(), Arc::new(AtomicU64::new(0)));
    let tasks: Vec<_> = (1..=chats)
        .map(|first| {
            let (storage, slowest) = (storage.clone(), slowest.clone());
            tokio::spawn(async move {
                let (mut chat, mut count) = (first, 0_u64);
                while began.elapsed() < time() {
                    let turn = Instant::now();
                    update(&*storage, chat, count as i64).await;
                    let took = turn.elapsed().as_micros() as u64;
                    slowest.fetch_max(took, Ordering::Relaxed);
                    count += 1;
                    chat = (chat + chats - 1) % PEOPLE + 1;
                }
                count
            })
        })
        .collect();
    let mut count = 0;
    for task in tasks {
        count += task.await.expect("it does not panic");
    }
    let slowest = slowest.load(Ordering::Relaxed) as f64 / 1000.0;
    (count as f64 / began.elapsed().as_secs_f64(), slowest)
}

async fn update(storage: &dyn Storage, chat: ChatId, days: i64) {
    storage.person(chat).await.expect("the person");
    let changes = Changes {
        orders: vec![order(days)],
        outgoing: vec![Outgoing::message(
            "an answer of some words".to_owned(),
            Vec::new(),
        )],
        ..Changes::default()
    };
    let ack = Ack::Update(UPDATE.fetch_add(1, Ordering::Relaxed));
    let made = storage.commit(Some(chat), changes, ack, NOW).await;
    for (key, _) in made.expect("it is written").expect("it is new") {
        storage.sent(key).await.expect("it leaves the outbox");
    }
}

/// What pgbench commits a second, with a row each.
fn pgbench(server: &Server, database: &Database, clients: ChatId) -> f64 {
    database.sql("create table if not exists rows (at timestamptz)");
    let script = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(script.path(), "insert into rows values (now());\n").expect("a script");
    let output = Command::new(server.program("pgbench"))
        .args([
            "-n",
            "-M",
            "prepared",
            "-j",
            "2",
            "-c",
            &clients.to_string(),
        ])
        .args(["-T", &time().as_secs().to_string(), "-f"])
        .arg(script.path())
        .arg(database.url())
        .output()
        .expect("pgbench starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let tps = text.lines().find_map(|line| line.strip_prefix("tps = "));
    let tps = tps.and_then(|tps| tps.split(' ').next()?.parse().ok());
    tps.unwrap_or_else(|| panic!("pgbench says no rate: {output:?}"))
}

/// How soon a process can work that takes over a million orders.
fn ready(runtime: &Runtime, database: &Database, keys: &KeySource) {
    const ORDERS: u32 = 1_000_000;
    // What is due is read from the index alone; records are read when their time comes.
    database.sql(&format!(
        "insert into trackless.people select i, i, decode(repeat('5a', 250), 'hex') from generate_series(10000, {ORDERS} + 9999) i"
    ));
    database.sql(&format!(
        "insert into trackless.due select i, 0, 1, i, 0 from generate_series(10000, {ORDERS} + 9999) i"
    ));
    database.sql("vacuum analyze");
    let (before, began) = (memory(), Instant::now());
    let storage = open_database(&url(database), keys, None).expect("the database");
    let due = runtime.block_on(async {
        let _lease = storage.acquire().await.expect("the lease");
        storage.outbox(None).await.expect("the outbox");
        storage.inbox().await.expect("the inbox");
        let until = DateTime::<Utc>::MAX_UTC;
        storage.due(DueKind::Reminder, until, 100).await
    });
    assert_eq!(due.expect("what is due").len(), 100);
    let ready = began.elapsed().as_secs_f64() * 1000.0;
    println!(
        "{ORDERS} watched orders: ready after {ready:.0} ms, {:.1} MB more in this process's memory, {:.0} MB on the server's disk",
        memory() - before,
        database
            .sql("select pg_database_size(current_database())")
            .parse::<f64>()
            .expect("a number")
            / 1e6
    );
}

/// What this process holds in memory, in MB, on Linux.
fn memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or(f64::NAN) / 1000.0
}
