//! All data move from a folder into a database and back, and nothing is lost. What holds for a folder alone is in `sled/tests/`.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_executor::block_on;
use proptest::prelude::*;
use serde_json::Value;
use tempfile::TempDir;

use crate::model::{Changes, ChatId, GivenNumber, Order, OrderId, Outgoing, Person};
use crate::storage::{
    Ack, DatabaseUrl, DueKind, KeySource, Restored, Storage, UpdateId, open, open_database,
    restore, restore_database,
};

const CHATS: [ChatId; 4] = [-5, 7, 8, 7_001_002_003];

#[derive(Debug, Clone)]
enum Act {
    Commit(ChatId, Box<Changes>, Option<UpdateId>),
    Receive(UpdateId, Vec<u8>),
    Try(UpdateId),
    GiveUp(UpdateId),
}

fn instant(milliseconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_790_000_000_000 + milliseconds).unwrap()
}

fn say(text: &str) -> Outgoing {
    Outgoing::message(text.to_owned(), Vec::new())
}

fn order(id: OrderId, due: Option<i64>, name: &str) -> Order {
    Order {
        name: Some(name.to_owned()),
        next_due: due.map(instant),
        ..Order::new(id, "joom", GivenNumber::NoneGiven, instant(0))
    }
}

fn act() -> impl Strategy<Value = Act> {
    let changes = (
        prop::option::of((any::<bool>(), prop::option::of(0..9_i64))),
        prop::collection::vec((1..5_u32, prop::option::of(0..9_i64), ".{0,9}"), 0..4),
        prop::collection::vec(1..5_u32, 0..2),
        prop::bool::weighted(0.1),
        prop::collection::vec(".{0,9}", 0..3),
    );
    let chat = prop::sample::select(CHATS.to_vec());
    let commit = (chat, changes, prop::option::of(0..30_u32));
    let commit = commit.prop_map(
        |(chat, (blocked, orders, removed, forget, texts), update)| {
            let orders = orders.iter().map(|(id, due, name)| order(*id, *due, name));
            let changes = Changes {
                person: blocked.map(|(blocked, idle)| Person {
                    blocked,
                    idle_due: idle.map(instant),
                    ..Person::new(chat, "ru", "Europe/Moscow")
                }),
                orders: orders.collect(),
                removed,
                forget,
                outgoing: texts.iter().map(|text| say(text)).collect(),
            };
            Act::Commit(chat, Box::new(changes), update)
        },
    );
    let raw = prop::collection::vec(any::<u8>(), 0..40);
    prop_oneof![
        5 => commit,
        3 => (0..30_u32, raw).prop_map(|(update, raw)| Act::Receive(update, raw)),
        1 => (0..30_u32).prop_map(Act::Try),
        1 => (0..30_u32).prop_map(Act::GiveUp),
    ]
}

fn perform(storage: &dyn Storage, act: Act) {
    let now = instant(0);
    block_on(async {
        match act {
            Act::Commit(chat, changes, update) => {
                let ack = update.map_or(Ack::None, Ack::Update);
                storage
                    .commit(Some(chat), *changes, ack, now)
                    .await
                    .map(drop)
            }
            Act::Receive(update, raw) => storage.receive(vec![(update, raw)], now).await.map(drop),
            Act::Try(update) => storage.count_attempt(update).await.map(drop),
            Act::GiveUp(update) => {
                let ack = Ack::DeadLetter(update);
                storage
                    .commit(None, Changes::default(), ack, now)
                    .await
                    .map(drop)
            }
        }
        .unwrap();
    });
}

/// Each thing that is kept, as it stands in a readable backup; and when what is due.
fn everything(storage: &dyn Storage) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut bytes = Vec::new();
    storage.back_up(true, &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let (head, end) = (lines[0], lines[lines.len() - 1]);
    assert!(head.contains("\"readable\":true"), "{head}");
    assert!(end.starts_with("{\"end\":"), "{end}");
    let mut all = BTreeSet::new();
    for line in &lines[1..lines.len() - 1] {
        let value: Value = serde_json::from_str(line).unwrap();
        match value["handled"].as_array() {
            Some(updates) => all.extend(updates.iter().map(|update| format!("handled {update}"))),
            None => assert!(all.insert((*line).to_owned()), "twice: {line}"),
        }
    }
    let due = |kind| block_on(storage.due(kind, instant(1_000_000), 1000)).unwrap();
    let due = [due(DueKind::Reminder), due(DueKind::LookUp)];
    let due = due.iter().flatten().map(|due| format!("{due:?}"));
    (all, due.collect())
}

/// A folder for everything, and its master key.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("master");
    fs::create_dir(&keys).unwrap();
    fs::write(keys.join("master.key"), "2a".repeat(32)).unwrap();
    folder
}

/// A keys folder with the master key alone.
fn keys(folder: &Path, name: &str) -> KeySource {
    let new = folder.join(name);
    fs::create_dir_all(&new).unwrap();
    fs::copy(folder.join("master/master.key"), new.join("master.key")).unwrap();
    KeySource {
        folder: new,
        master: None,
        database: None,
    }
}

fn back_up(storage: &dyn Storage, folder: &Path, name: &str, readable: bool) -> PathBuf {
    let mut bytes = Vec::new();
    let written = storage.back_up(readable, &mut bytes).unwrap();
    assert_eq!(written.keys.is_none(), readable);
    if let Some((name, keys)) = written.keys {
        fs::write(folder.join(name), keys).unwrap();
    }
    let file = folder.join(name);
    fs::write(&file, bytes).unwrap();
    file
}

fn lines(file: &Path) -> BufReader<File> {
    BufReader::new(File::open(file).unwrap())
}

/// Says something more to one chat; what waits there must keep its order.
fn speaks_on(storage: &dyn Storage) {
    let _lease = block_on(storage.acquire()).unwrap();
    let of_chat = || block_on(storage.outbox(Some(CHATS[0]))).unwrap();
    let before = of_chat();
    let changes = Changes {
        outgoing: vec![say("at last")],
        ..Changes::default()
    };
    let now = instant(0);
    let said = block_on(storage.commit(Some(CHATS[0]), changes, Ack::None, now)).unwrap();
    assert_eq!(of_chat(), [before, said.unwrap()].concat());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_data_move_into_a_database_and_back(acts in prop::collection::vec(act(), 0..40), readable: bool) {
        let Some(database) = postgres_sandbox::database() else { return Ok(()) };
        let url = DatabaseUrl::read(&database.url()).unwrap();
        let folder = folder();
        let folder = folder.path();
        let first = open(&folder.join("first"), &keys(folder, "first.keys")).unwrap();
        for act in acts {
            perform(&*first, act);
        }
        let before = everything(&*first);
        let file = back_up(&*first, folder, "of folder", readable);
        drop(first);

        let keys_of_database = keys(folder, "database.keys");
        let restored = restore_database(&mut lines(&file), &file, &url, &keys_of_database).unwrap();
        let people = before.0.iter().filter(|line| line.starts_with("{\"person\"")).count();
        prop_assert_eq!(&restored, &Restored { people, closed: 0 });
        let second = open_database(&url, &keys_of_database, None).unwrap();
        prop_assert_eq!(&everything(&*second), &before);
        let file = back_up(&*second, folder, "of database", readable);
        speaks_on(&*second);
        drop(second);

        let keys = keys(folder, "third.keys");
        let again = restore(&mut lines(&file), &file, &folder.join("third"), &keys).unwrap();
        prop_assert_eq!(again, restored);
        let third: Arc<dyn Storage> = open(&folder.join("third"), &keys).unwrap();
        prop_assert_eq!(&everything(&*third), &before);
        speaks_on(&*third);
    }
}
