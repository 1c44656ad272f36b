//! Storage alone, in a process that is killed: what it acknowledged is there.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::common::stored::{Stored, is_free};
use chrono::{DateTime, Utc};
use postgres_sandbox::Database;
use tempfile::TempDir;
use trackless::model::{Changes, ChatId, GivenNumber, Order, OrderId, Outgoing};
use trackless::storage::Ack;

const FOLDER: &str = "TRACKLESS_TEST_CRASH_FOLDER";
const DATABASE: &str = "TRACKLESS_TEST_CRASH_DATABASE";
const CHAT: ChatId = 7;

fn order(id: OrderId) -> Order {
    let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
    Order {
        next_due: Some(at),
        ..Order::new(id, "joom", GivenNumber::NoneGiven, at)
    }
}

/// The storage in this folder, data and keys; or in the database with this address, and the master key in the folder.
fn open(folder: &Path, database: Option<&str>) -> Stored {
    let data = folder.join("data");
    match database {
        Some(url) => Stored::in_database(url, &data),
        None => Stored::open(&data),
    }
}

/// That of a child process.
fn open_of_child() -> Stored {
    let folder = std::env::var(FOLDER).unwrap();
    open(folder.as_ref(), std::env::var(DATABASE).ok().as_deref())
}

/// Where the data are.
struct Place {
    folder: TempDir,
    database: Option<Database>,
}

impl Place {
    fn new(database: Option<Database>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder, database }
    }

    fn url(&self) -> Option<String> {
        self.database.as_ref().map(Database::url)
    }

    fn open(&self) -> Stored {
        open(self.folder.path(), self.url().as_deref())
    }

    /// Whether there is a key of this person.
    fn has_key(&self, chat: ChatId) -> bool {
        match &self.database {
            Some(database) => {
                let sql = format!("select count(*) from trackless_keys.keys where chat = {chat}");
                database.sql(&sql) != "0"
            }
            None => {
                let chat = (chat ^ i64::MIN).to_be_bytes();
                let ring = ring(self.folder.path());
                ring.chunks(64).any(|place| place.starts_with(&chat))
            }
        }
    }
}

fn say(text: &str) -> Outgoing {
    Outgoing::message(text.to_owned(), Vec::new())
}

/// Takes in an update; false if it is known.
fn receive(storage: &Stored, update: u32) -> bool {
    let raw = format!(r#"{{"update_id":{update},"message":{{}}}}"#);
    !storage.receive(vec![(update, raw.into())]).is_empty()
}

/// The part of the child process: takes in updates and handles them until it is killed, and prints each that is acknowledged.
#[test]
#[ignore = "run by the test below, as a process of its own"]
fn child() {
    let storage = open_of_child();
    let first = storage.orders(CHAT).len() as u32;
    let mut out = std::io::stdout();
    for id in first.. {
        receive(&storage, id);
        writeln!(out, "received {id}").unwrap();
        let changes = Changes {
            orders: vec![order(id)],
            outgoing: vec![say("a"), say("b")],
            ..Changes::default()
        };
        storage.commit(CHAT, changes, Ack::Update(id));
        writeln!(out, "handled {id}").unwrap();
    }
}

/// The part of another child process: replaces the one order of a person, which takes a new key each time, and lets others come
/// and be forgotten, until it is killed.
#[test]
#[ignore = "run by a test below, as a process of its own"]
fn mover() {
    let storage = open_of_child();
    let first = storage.orders(CHAT)[0].id;
    let mut out = std::io::stdout();
    for id in first.. {
        let changes = Changes {
            removed: vec![id],
            orders: vec![order(id + 1)],
            ..Changes::default()
        };
        storage.commit(CHAT, changes, Ack::None);
        writeln!(out, "moved {}", id + 1).unwrap();
        let guest = guest(id);
        let come = Changes {
            orders: vec![order(1)],
            ..Changes::default()
        };
        storage.commit(guest, come, Ack::None);
        let go = Changes {
            forget: true,
            ..Changes::default()
        };
        storage.commit(guest, go, Ack::None);
        writeln!(out, "forgot {id}").unwrap();
    }
}

fn guest(id: OrderId) -> ChatId {
    0x7654_3210_0000 + ChatId::from(id)
}

fn start(part: &str, place: &Place) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            &format!("storage_kills::{part}"),
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env(FOLDER, place.folder.path())
        .envs(place.url().map(|url| (DATABASE, url)))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the child after `lines` acknowledgements; returns the last update received and how many were handled.
fn run_and_kill(place: &Place, lines: usize) -> (Option<u32>, u32) {
    let [received, handled] = last_before_kill("child", place, lines, ["received ", "handled "]);
    (received, handled.map_or(0, |id| id + 1))
}

/// Kills the child after `lines` acknowledgements; returns the last number after each of the words.
fn last_before_kill(part: &str, place: &Place, lines: usize, words: [&str; 2]) -> [Option<u32>; 2] {
    let mut child = start(part, place);
    let mut out = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged: Vec<String> = Vec::new();
    let mut note = |line: String| {
        if words.iter().any(|word| line.starts_with(word)) {
            acknowledged.push(line);
        }
        acknowledged.len()
    };
    while note(out.next().expect("the child ended").unwrap()) < lines {}
    child.kill().unwrap();
    for line in out {
        note(line.unwrap());
    }
    child.wait().unwrap();
    place
        .database
        .as_ref()
        .inspect(|database| is_free(database));
    words.map(|word| {
        let mut lines = acknowledged
            .iter()
            .filter_map(|line| line.strip_prefix(word));
        lines.next_back().map(|id| id.parse::<u32>().unwrap())
    })
}

#[test]
fn what_was_acknowledged_survives_kill_9() {
    survives(&Place::new(None), &[1, 40, 7, 100, 23, 64]);
}

#[test]
fn what_was_acknowledged_survives_kill_9_with_a_database() {
    if let Some(database) = postgres_sandbox::database() {
        survives(&Place::new(Some(database)), &[1, 40, 7, 23]);
    }
}

fn survives(place: &Place, kills: &[usize]) {
    for lines in kills {
        let (received, handled) = run_and_kill(place, *lines);

        let storage = place.open();
        let orders = storage.orders(CHAT);
        let count = orders.len() as u32;
        assert!(count >= handled, "{count} of {handled}");
        assert!(orders.iter().map(|order| order.id).eq(0..count));
        let due = storage.due(DateTime::<Utc>::MAX_UTC);
        assert_eq!(due.len(), orders.len());
        assert_eq!(storage.outbox().len(), 2 * orders.len());
        let waiting = storage.inbox();
        if let Some(update) = received {
            assert!(update < count || waiting.contains(&update));
        }
        assert!(waiting.iter().all(|update| *update >= count));
        assert!((0..count).all(|update| !receive(&storage, update)));
    }
}

#[test]
fn rekeyed_records_survive_kill_9_and_forgotten_ones_do_not() {
    moves(&Place::new(None), &[1, 2, 3, 40, 7, 100, 23, 64, 5, 11]);
}

#[test]
fn rekeyed_records_survive_kill_9_with_a_database() {
    if let Some(database) = postgres_sandbox::database() {
        moves(&Place::new(Some(database)), &[1, 2, 3, 40, 7]);
    }
}

fn moves(place: &Place, kills: &[usize]) {
    let changes = Changes {
        orders: vec![order(1)],
        outgoing: vec![say("a"), say("b")],
        ..Changes::default()
    };
    let storage = place.open();
    storage.commit(CHAT, changes, Ack::None);
    let outbox = storage.outbox();
    drop(storage);
    let mut first = 1;
    for lines in kills {
        let words = ["moved ", "forgot "];
        let [moved, forgot] = last_before_kill("mover", place, *lines, words);
        let storage = place.open();
        let orders = storage.orders(CHAT);
        assert_eq!(orders.len(), 1);
        assert!(moved.is_none_or(|id| orders[0].id >= id), "{moved:?}");
        assert_eq!(storage.outbox(), outbox);
        let due = storage.due(DateTime::<Utc>::MAX_UTC);
        assert_eq!(due.iter().filter(|due| due.chat == CHAT).count(), 1);
        for id in first..=forgot.unwrap_or(0) {
            assert_eq!(storage.orders(guest(id)), []);
            assert!(!place.has_key(guest(id)));
        }
        first = orders[0].id;
    }
}

fn ring(folder: &Path) -> Vec<u8> {
    let mut files = std::fs::read_dir(folder.join("data.keys")).unwrap();
    let ring = files.find_map(|file| {
        let path = file.unwrap().path();
        path.extension()
            .is_some_and(|name| name == "ring")
            .then_some(path)
    });
    std::fs::read(ring.unwrap()).unwrap()
}
