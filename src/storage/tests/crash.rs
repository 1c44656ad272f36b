//! What was acknowledged survives `kill -9`.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use super::*;

const FOLDER: &str = "TRACKLESS_TEST_CRASH_FOLDER";
const CHAT: ChatId = 7;

/// The part of the child process: takes in updates and handles them until it is killed, and prints each that is acknowledged.
#[test]
#[ignore = "run by the tests below, as a process of its own"]
fn child() {
    let storage = open(std::env::var(FOLDER).unwrap());
    let first = storage.memory(CHAT).unwrap().orders.len() as u32;
    let mut out = std::io::stdout();
    for id in first.. {
        receive(&storage, &[id]);
        writeln!(out, "received {id}").unwrap();
        let changes = Changes {
            orders: vec![order(id, Some(id.into()))],
            outgoing: vec![say("a"), say("b")],
            ..Changes::default()
        };
        storage.commit(CHAT, changes, Settles::Update(id)).unwrap();
        writeln!(out, "handled {id}").unwrap();
    }
}

fn start(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "storage::tests::crash::child",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the child after `lines` acknowledgements; returns the last update received and how many were handled.
fn run_and_kill(folder: &Path, lines: usize) -> (Option<u32>, u32) {
    let mut child = start(folder);
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
    let folder = folder();
    for lines in [1, 40, 7, 100, 23, 64] {
        let (received, handled) = run_and_kill(folder.path(), lines);

        let storage = open(&folder);
        let orders = storage.memory(CHAT).unwrap().orders;
        let count = orders.len() as u32;
        assert!(count >= handled, "{count} of {handled}");
        assert!(orders.iter().map(|order| order.id).eq(0..count));
        assert_eq!(
            storage
                .due(DateTime::<Utc>::MAX_UTC, 1_000_000)
                .unwrap()
                .len(),
            orders.len()
        );
        assert_eq!(said(&storage).len(), 2 * orders.len());
        if let Some(update) = received {
            assert!(update < count || inbox(&storage).contains(&(update, 0)));
        }
        assert!(inbox(&storage).iter().all(|(update, _)| *update >= count));
        assert!(receive(&storage, &Vec::from_iter(0..count)).is_empty());
    }
}
