//! A million watched orders: how soon storage is ready, how much memory it takes, and how much disk an order; beside it sled with
//! a record of JSON an order. And what the inbox and the sync cost a message.
//!
//! `cargo bench --bench storage` takes two to four minutes and 2 GB of disk; `ORDERS=100000` before it takes less. The processor's
//! time is told beside the seconds of opening: it says more where others use the machine too.

use std::env;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use trackless::model::Changes;
use trackless::model::{ChatId, GivenNumber, Order, OrderId, Outgoing, Person};
use trackless::storage::{Ack, Blocking, DueKind, KeySource, restore};

/// Names the folder to the process that opens it.
const OPEN: &str = "TRACKLESS_BENCH_OPEN";

/// How many people are looked up before memory is measured a second time.
const LOOKS: u64 = 100_000;

/// How many messages are handled one after the other.
const MESSAGES: u32 = 1000;

/// Orders of one person: 2.5 on average.
const SOME: [u32; 6] = [1, 1, 2, 2, 3, 6];

fn main() {
    if let Some(folder) = env::var_os(OPEN) {
        return open_and_tell(Path::new(&folder));
    }
    let count = env::var("ORDERS").map_or(1_000_000, |count| count.parse().expect("a number"));
    println!(
        "{count} watched orders                open to due, twice                      memory   after {LOOKS} looks   disk an order"
    );
    let plain = filled("sled, JSON an order", count, &[1], fill_plain);
    let one = filled("trackless, 1 a person", count, &[1], fill_sealed);
    let some = filled("trackless, 2.5 a person", count, &SOME, fill_sealed);
    for (name, own) in [("1 a person", one), ("2.5 a person", some)] {
        println!(
            "{name} / plain: {:.2} of the time, {:.2} of the memory, {:.2} of the disk",
            own.ready / plain.ready,
            own.state / plain.state,
            own.disk / plain.disk
        );
    }
    messages();
}

struct StoreFigures {
    /// Seconds.
    ready: f64,
    /// MB.
    state: f64,
    /// Bytes an order, keys included.
    disk: f64,
}

fn filled(name: &str, count: u64, share: &[u32], fill: fn(&Path, u64, &[u32])) -> StoreFigures {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let began = Instant::now();
    fill(folder.path(), count, share);
    let filling = began.elapsed();
    // The first start after a filling reads all of sled's log; the second is like any other.
    let first = opened(folder.path());
    let second = opened(folder.path());
    let figures = StoreFigures {
        ready: first[0].max(second[0]),
        state: first[1].max(second[1]),
        disk: bytes(folder.path()) as f64 / count as f64,
    };
    println!(
        "{name:<32} {:>5.2} / {:.2} s (processor {:.2} / {:.2} s) {:>5.0} MB {:>13.0} MB {:>10.0} B   (filled in {:.0} s)",
        first[0],
        second[0],
        first[2],
        second[2],
        figures.state,
        second[3],
        figures.disk,
        filling.as_secs_f64()
    );
    figures
}

/// Opens the folder in a process of its own: seconds until it is ready, memory and the processor's seconds then, and memory after many looks.
fn opened(folder: &Path) -> [f64; 4] {
    let output = Command::new(env::current_exe().expect("this program"))
        .env(OPEN, folder)
        .output()
        .expect("this program runs");
    let text = String::from_utf8(output.stdout.clone()).expect("numbers");
    let numbers: Vec<f64> = text
        .split_whitespace()
        .filter_map(|n| n.parse().ok())
        .collect();
    numbers
        .try_into()
        .unwrap_or_else(|_| panic!("it failed: {output:?}"))
}

fn open_and_tell(folder: &Path) {
    let began = Instant::now();
    let mut chance = Chance(1);
    if folder.join("data").exists() {
        let storage = Blocking::open(&folder.join("data")).expect("the data");
        let due = storage
            .due(DueKind::Reminder, DateTime::<Utc>::MAX_UTC, 100)
            .expect("the due");
        println!(
            "{} {} {}",
            began.elapsed().as_secs_f64(),
            resident(),
            processor()
        );
        assert_eq!(due.len(), 100);
        for _ in 0..LOOKS {
            storage
                .person(chance.below(400_000) as ChatId)
                .expect("a person");
        }
    } else {
        let (orders, due) = plain(folder);
        let count = due.iter().take(100).count();
        println!(
            "{} {} {}",
            began.elapsed().as_secs_f64(),
            resident(),
            processor()
        );
        assert_eq!(count, 100);
        for _ in 0..LOOKS {
            orders
                .get(chance.below(400_000).to_be_bytes())
                .expect("an order");
        }
    }
    println!("{}", resident());
}

/// The processor's time of this process in seconds.
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("Linux");
    let (_, fields) = stat.rsplit_once(')').expect("a name");
    let ticks = fields.split_whitespace().skip(11).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}

/// Resident memory in MB.
fn resident() -> f64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.expect("a number") / 1024.0
}

fn bytes(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).expect("a folder");
    let size = |path: PathBuf| match path.is_dir() {
        true => bytes(&path),
        false => fs::metadata(path).expect("a file").len(),
    };
    entries
        .map(|entry| size(entry.expect("an entry").path()))
        .sum()
}

/// A record of JSON an order and an index by time, as version 1 had them.
fn plain(folder: &Path) -> (sled::Tree, sled::Tree) {
    let config = sled::Config::new().path(folder).cache_capacity(64 << 20);
    let db = config.open().expect("sled");
    (
        db.open_tree("orders").expect("a tree"),
        db.open_tree("due").expect("a tree"),
    )
}

fn fill_plain(folder: &Path, count: u64, _: &[u32]) {
    let (orders, due) = plain(folder);
    let mut chance = Chance(1);
    for chat in 0..count {
        let order = order(1, &mut chance);
        let at = order.next_due.expect("it is watched").timestamp();
        let key = [&at.to_be_bytes()[..], &[0; 4], &chat.to_be_bytes(), &[0; 4]].concat();
        due.insert(key, &[]).expect("an insert");
        let json = serde_json::to_vec(&order).expect("JSON");
        orders.insert(chat.to_be_bytes(), json).expect("an insert");
    }
    orders.flush().expect("a flush");
}

/// Restores a readable backup: the way that fills a store at once.
fn fill_sealed(folder: &Path, count: u64, share: &[u32]) {
    let file = folder.join("backup");
    write_backup(&file, count, share).expect("a file");
    let data = folder.join("data");
    let backup = File::open(&file).expect("the file");
    restore(
        &mut BufReader::new(backup),
        &file,
        &data,
        &KeySource::beside(&data),
    )
    .expect("a backup");
    fs::remove_file(file).expect("the file");
}

fn write_backup(file: &Path, count: u64, share: &[u32]) -> std::io::Result<()> {
    let mut to = BufWriter::new(File::create(file)?);
    let head = json!({"format": "trackless backup", "version": 1, "store": "0123456789abcdef", "readable": true});
    writeln!(to, "{head}")?;
    let mut chance = Chance(1);
    let (mut people, mut left) = (0, count);
    while left > 0 {
        let orders = u64::from(share[people as usize % share.len()]).min(left);
        left -= orders;
        let orders: Vec<_> = (1..=orders)
            .map(|id| order(id as OrderId, &mut chance))
            .collect();
        let person = person(people, orders.len() as OrderId);
        let line = json!({"person": {"chat": people, "person": person, "orders": orders}});
        writeln!(to, "{line}")?;
        people += 1;
    }
    writeln!(
        to,
        "{}",
        json!({"end": {"lines": people + 1, "people": people}})
    )?;
    to.flush()
}

fn person(chat: ChatId, orders: OrderId) -> Person {
    let (language, zone) = if chat % 2 == 0 {
        ("ru", "Europe/Moscow")
    } else {
        ("en", "Europe/Madrid")
    };
    Person {
        next_order: orders + 1,
        ..Person::new(chat, language, zone)
    }
}

fn order(id: OrderId, chance: &mut Chance) -> Order {
    let shipped = start() - TimeDelta::minutes(chance.below(60 * 24 * 60) as i64);
    let names = [
        "чехол",
        "наушники",
        "desk lamp",
        "winter boots",
        "a birthday gift",
    ];
    let stores = ["aliexpress", "aliexpress", "joom", "temu", "shein", "ebay"];
    let number = format!(
        "R{}{:09}CN",
        (b'A' + chance.below(26) as u8) as char,
        chance.below(1_000_000_000)
    );
    let store = stores[chance.below(6) as usize];
    let number = GivenNumber::Number(number);
    let spoken = shipped + TimeDelta::minutes(chance.below(100_000) as i64);
    Order {
        name: Some(format!(
            "{} {}",
            names[chance.below(5) as usize],
            chance.below(1000)
        )),
        shipped_on: Some(shipped.date_naive()),
        protection_end: Some(shipped + TimeDelta::days(75)),
        reminded_through: spoken,
        next_due: Some(start() + TimeDelta::minutes(chance.below(60 * 24 * 30) as i64)),
        ..Order::new(id, store, number, shipped)
    }
}

fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).expect("an instant of 2026")
}

/// What a message costs storage: its way through the inbox, the commit of its answer, and the syncs in both.
fn messages() {
    let disk = tempfile::tempdir().expect("a temporary folder");
    let state = tempfile::tempdir_in("/dev/shm").expect("a folder in memory");
    println!("\na message, median of {MESSAGES}            with the inbox   without it");
    let on_disk = handled(disk.path());
    println!(
        "with the sync                    {:>14.1?} {:>12.1?}",
        on_disk[0], on_disk[1]
    );
    let in_memory = handled(state.path());
    println!(
        "without (a folder in memory)     {:>14.1?} {:>12.1?}",
        in_memory[0], in_memory[1]
    );
    let bare = bare(disk.path());
    println!("a bare write and sync            {bare:>14.1?}");
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
    println!(
        "the inbox costs {:.2} times what goes without it; the syncs {:.1} times what goes without them; a message {:.1} bare syncs",
        ratio(on_disk[0], on_disk[1]),
        ratio(on_disk[0], in_memory[0]),
        ratio(on_disk[0], bare)
    );
}

/// The time that a message takes, through the inbox and without it.
fn handled(folder: &Path) -> [Duration; 2] {
    let storage = Blocking::open(&folder.join("data")).expect("a new folder");
    let mut chance = Chance(1);
    let raw = json!({"update_id": 1, "message": {"text": "x".repeat(300)}}).to_string();
    let mut times = [Vec::new(), Vec::new()];
    for update in 0..MESSAGES {
        let chat = ChatId::from(update % 100);
        for (inbox, times) in [true, false].into_iter().zip(&mut times) {
            let changes = Changes {
                person: Some(person(chat, 1)),
                orders: vec![order(1, &mut chance)],
                outgoing: vec![Outgoing::message("an answer".repeat(20), Vec::new())],
                ..Changes::default()
            };
            let began = Instant::now();
            let ack = match inbox {
                true => {
                    let raw = raw.clone().into_bytes();
                    storage
                        .receive(vec![(update, raw)], DateTime::UNIX_EPOCH)
                        .expect("a receipt");
                    Ack::Update(update)
                }
                false => Ack::None,
            };
            let said = storage
                .commit(chat, changes, ack, DateTime::UNIX_EPOCH)
                .expect("a commit");
            times.push(began.elapsed());
            for (key, _) in said.expect("it is new") {
                storage.sent(key).expect("a removal");
            }
        }
    }
    times.map(median)
}

fn bare(folder: &Path) -> Duration {
    let mut file = File::create(folder.join("bare")).expect("a file");
    let mut times = Vec::new();
    for _ in 0..MESSAGES {
        let began = Instant::now();
        file.write_all(&[0; 512])
            .and_then(|()| file.sync_data())
            .expect("a sync");
        times.push(began.elapsed());
    }
    median(times)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Numbers by chance, the same in each run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}
