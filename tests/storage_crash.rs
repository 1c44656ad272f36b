//! What was acknowledged survives `kill -9`.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use chrono::{DateTime, Utc};
use trackless::storage::records::{ChatId, GivenNumber, Order, OrderId, Outgoing};
use trackless::storage::{Changes, Settles, Sled, Storage};

const FOLDER: &str = "TRACKLESS_TEST_CRASH_FOLDER";
const CHAT: ChatId = 7;

fn order(id: OrderId) -> Order {
    let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
    Order {
        id,
        name: None,
        store: "joom".to_owned(),
        number: GivenNumber::NoneGiven,
        shipped_on: at.date_naive(),
        protection_end: None,
        protection_asked_at: None,
        spoken_until: at,
        snoozed_until: None,
        closed_at: None,
        next_due: Some(at),
    }
}

fn say(text: &str) -> Outgoing {
    Outgoing::Send {
        text: text.to_owned(),
        keyboard: Vec::new(),
    }
}

/// Takes in an update; false if it is known.
fn receive(storage: &Sled, update: u32) -> bool {
    let raw = format!(r#"{{"update_id":{update},"message":{{}}}}"#);
    !storage
        .receive(vec![(update, raw.into())])
        .unwrap()
        .is_empty()
}

/// The part of the child process: takes in updates and handles them until it is killed, and prints each that is acknowledged.
#[test]
#[ignore = "run by the test below, as a process of its own"]
fn child() {
    let storage = Sled::open(std::env::var(FOLDER).unwrap().as_ref()).unwrap();
    let first = storage.memory(CHAT).unwrap().orders.len() as u32;
    let mut out = std::io::stdout();
    for id in first.. {
        receive(&storage, id);
        writeln!(out, "received {id}").unwrap();
        let changes = Changes {
            orders: vec![order(id)],
            outgoing: vec![say("a"), say("b")],
            ..Changes::default()
        };
        storage.commit(CHAT, changes, Settles::Update(id)).unwrap();
        writeln!(out, "handled {id}").unwrap();
    }
}

/// The part of another child process: opens storage, and so rewrites it, until it is killed.
#[test]
#[ignore = "run by a test below, as a process of its own"]
fn rewriter() {
    let folder = std::env::var(FOLDER).unwrap();
    loop {
        drop(Sled::open(folder.as_ref()).unwrap());
    }
}

fn start(part: &str, folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([part, "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the child after `lines` acknowledgements; returns the last update received and how many were handled.
fn run_and_kill(folder: &Path, lines: usize) -> (Option<u32>, u32) {
    let mut child = start("child", folder);
    let mut out = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged: Vec<String> = Vec::new();
    let mut note = |line: String| {
        if line.starts_with("received ") || line.starts_with("handled ") {
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
    let last = |what: &str| {
        let mut lines = acknowledged
            .iter()
            .filter_map(|line| line.strip_prefix(what));
        lines.next_back().map(|id| id.parse::<u32>().unwrap())
    };
    (last("received "), last("handled ").map_or(0, |id| id + 1))
}

#[test]
fn what_was_acknowledged_survives_kill_9() {
    let folder = tempfile::tempdir().unwrap();
    for lines in [1, 40, 7, 100, 23, 64] {
        let (received, handled) = run_and_kill(folder.path(), lines);

        let storage = Sled::open(folder.path()).unwrap();
        let orders = storage.memory(CHAT).unwrap().orders;
        let count = orders.len() as u32;
        assert!(count >= handled, "{count} of {handled}");
        assert!(orders.iter().map(|order| order.id).eq(0..count));
        let due = storage.due(DateTime::<Utc>::MAX_UTC, usize::MAX).unwrap();
        assert_eq!(due.len(), orders.len());
        assert_eq!(storage.outbox().unwrap().len(), 2 * orders.len());
        let inbox = storage.inbox().unwrap();
        let waiting: Vec<_> = inbox.iter().map(|entry| entry.update).collect();
        if let Some(update) = received {
            assert!(update < count || waiting.contains(&update));
        }
        assert!(waiting.iter().all(|update| *update >= count));
        assert!((0..count).all(|update| !receive(&storage, update)));
    }
}

#[test]
fn a_rewrite_survives_kill_9() {
    let folder = tempfile::tempdir().unwrap();
    let storage = Sled::open(folder.path()).unwrap();
    let changes = Changes {
        orders: (0..500).map(order).collect(),
        outgoing: vec![say("a"); 100],
        ..Changes::default()
    };
    storage.commit(CHAT, changes, Settles::Nothing).unwrap();
    let kept = (storage.memory(CHAT).unwrap(), storage.outbox().unwrap());
    drop(storage);
    for step in 0..20 {
        let mut child = start("rewriter", folder.path());
        sleep(Duration::from_millis(30 + 17 * step));
        child.kill().unwrap();
        child.wait().unwrap();
        let storage = Sled::open(folder.path()).unwrap();
        let found = (storage.memory(CHAT).unwrap(), storage.outbox().unwrap());
        assert!(found == kept, "after {step} steps");
    }
}
