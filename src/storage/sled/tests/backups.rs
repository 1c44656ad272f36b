//! Backups: what is restored is what was there, at one moment; and what was forgotten since stays forgotten.

use crate::model::DueSubject;
use std::collections::BTreeMap;
use std::fs;
use std::io::BufReader;
use std::sync::atomic::{AtomicBool, Ordering};

use proptest::prelude::*;

use super::super::restore;
use super::*;
use crate::storage::Restored;

const CHATS: [ChatId; 4] = [-5, 7, 8, 7_001_002_003];

/// All that can be asked of storage.
#[derive(Debug, PartialEq)]
struct All {
    people: BTreeMap<ChatId, PersonState>,
    outbox: Vec<(OutboxKey, Outgoing)>,
    inbox: Vec<InboxEntry>,
    dead_letters: Vec<(UpdateId, String)>,
    due: Vec<Due>,
    processed: Vec<UpdateId>,
}

fn all(storage: &Opened) -> All {
    let people = CHATS.map(|chat| (chat, storage.person(chat).unwrap()));
    let processed = storage.processed_order.iter().values();
    let processed =
        processed.map(|update| crate::storage::tree_keys::read_update(&update.unwrap()).unwrap());
    All {
        people: people.into(),
        outbox: storage.outbox().unwrap(),
        inbox: storage.inbox().unwrap(),
        dead_letters: storage.all_dead_letters().unwrap(),
        due: storage.due(minute(1_000_000), 10_000).unwrap(),
        processed: processed.collect(),
    }
}

/// Writes a backup into the folder, with its keys beside it.
fn back_up(storage: &Opened, folder: &Path, readable: bool) -> PathBuf {
    let mut bytes = Vec::new();
    let written = storage.back_up(readable, &mut bytes).unwrap();
    assert_eq!(written.keys.is_none(), readable);
    if let Some((name, keys)) = written.keys {
        fs::write(folder.join(name), keys).unwrap();
    }
    let file = folder.join("backup");
    fs::write(&file, bytes).unwrap();
    file
}

fn restored(file: &Path, to: &Path, keys: &KeySource) -> crate::storage::Result<Restored> {
    restore(
        &mut BufReader::new(fs::File::open(file).unwrap()),
        file,
        to,
        keys,
    )
}

/// The keys of the data in this folder, in another one without its keyring.
fn master_alone(folder: &TempDir, name: &str) -> KeySource {
    let new = folder.path().join(name);
    fs::create_dir(&new).unwrap();
    let master = folder.path().join("data.keys/master.key");
    fs::copy(master, new.join("master.key")).unwrap();
    KeySource {
        folder: new,
        master: None,
        database: None,
    }
}

fn ring_of(folder: &TempDir) -> PathBuf {
    let mut files = fs::read_dir(folder.path().join("data.keys")).unwrap();
    let is_ring = |path: &PathBuf| path.extension().is_some_and(|name| name == "ring");
    files
        .find_map(|file| Some(file.unwrap().path()).filter(is_ring))
        .unwrap()
}

#[derive(Debug, Clone)]
enum Act {
    Commit(ChatId, Box<Changes>, Option<UpdateId>),
    Receive(UpdateId, Vec<u8>),
    Fail(UpdateId),
    Aside(UpdateId, Option<ChatId>),
    Sent(usize),
}

fn act() -> impl Strategy<Value = Act> {
    let chat = || prop::sample::select(CHATS.to_vec());
    let changes = (
        prop::option::of((any::<bool>(), prop::option::of(0..9_i64))),
        prop::collection::vec((1..5_u32, prop::option::of(0..9_i64), ".{0,9}"), 0..4),
        prop::collection::vec(1..5_u32, 0..2),
        prop::bool::weighted(0.1),
        prop::collection::vec(".{0,9}", 0..3),
    );
    let commit = (chat(), changes, prop::option::of(0..30_u32));
    let commit = commit.prop_map(
        |(chat, (blocked, changed, removed, forget, texts), update)| {
            let changed = changed.into_iter().map(|(id, due, name)| Order {
                name: Some(name),
                ..order(id, due)
            });
            let changes = Changes {
                person: blocked.map(|(blocked, idle)| Person {
                    blocked,
                    idle_due: idle.map(minute),
                    ..person(chat)
                }),
                orders: changed.collect(),
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
        1 => (0..30_u32).prop_map(Act::Fail),
        1 => (0..30_u32, prop::option::of(chat())).prop_map(|(update, chat)| Act::Aside(update, chat)),
        1 => any::<usize>().prop_map(Act::Sent),
    ]
}

fn perform(storage: &Opened, act: Act) {
    match act {
        Act::Commit(chat, changes, update) => {
            let ack = update.map_or(Ack::None, Ack::Update);
            storage.commit(chat, *changes, ack).unwrap();
        }
        Act::Receive(update, raw) => drop(storage.receive(vec![(update, raw)]).unwrap()),
        Act::Fail(update) => drop(storage.count_attempt(update).unwrap()),
        Act::Aside(update, chat) => {
            let apology = chat.map(|chat| (chat, say("sorry")));
            storage.dead_letter(update, apology).unwrap();
        }
        Act::Sent(which) => {
            let outbox = storage.outbox().unwrap();
            if let Some((key, _)) = outbox.get(which % outbox.len().max(1)) {
                storage.sent(*key).unwrap();
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_restored_is_what_was_there(acts in prop::collection::vec(act(), 0..40), readable: bool) {
        let folder = folder();
        let storage = open(&folder);
        for act in acts {
            perform(&storage, act);
        }
        let before = all(&storage);
        let file = back_up(&storage, folder.path(), readable);
        prop_assert_eq!(&all(&storage), &before);
        drop(storage);

        // On another machine, that has the master key and what was written.
        let keys = master_alone(&folder, "elsewhere");
        let to = folder.path().join("restored");
        let closed = restored(&file, &to, &keys).unwrap().closed;
        prop_assert_eq!(closed, 0);
        let storage = Opened::open_with(&to, &keys).unwrap();
        prop_assert_eq!(&all(&storage), &before);
        drop(storage);

        // In the place of the data, with the keys that are there.
        fs::remove_dir_all(data(&folder)).unwrap();
        prop_assert_eq!(restored(&file, &data(&folder), &KeySource::beside(&data(&folder))).unwrap().closed, 0);
        prop_assert_eq!(all(&open(&folder)), before);
    }
}

#[test]
fn a_backup_is_of_one_moment_while_much_changes() {
    let folder = folder();
    let storage = open(&folder);
    let many = 300;
    for chat in 0..many {
        commit(&storage, chat, orders([order(1, None)]));
    }
    let done = AtomicBool::new(false);
    let mut files = Vec::new();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // Each step moves one thing on in several places at once: the order and what is said of it have the same number.
            for step in 2.. {
                if done.load(Ordering::Relaxed) {
                    break;
                }
                let chat = ChatId::from(step * 7) % many;
                let changes = match step % 3 {
                    0 => Changes {
                        forget: true,
                        ..Changes::default()
                    },
                    1 => Changes {
                        removed: vec![1],
                        ..Changes::default()
                    },
                    _ => Changes::default(),
                };
                let changes = Changes {
                    orders: vec![order(step, Some(step.into()))],
                    outgoing: vec![say(&format!("{chat} {step}"))],
                    ..changes
                };
                storage.commit(chat, changes, Ack::None).unwrap();
            }
        });
        for readable in [false, true, false, true] {
            let to = folder.path().join(format!("backup {}", files.len()));
            fs::create_dir(&to).unwrap();
            files.push(back_up(&storage, &to, readable));
        }
        done.store(true, Ordering::Relaxed);
    });
    drop(storage);
    for (n, file) in files.iter().enumerate() {
        let keys = master_alone(&folder, &format!("keys {n}"));
        let to = folder.path().join(format!("restored {n}"));
        assert_eq!(restored(file, &to, &keys).unwrap().closed, 0);
        let storage = Opened::open_with(&to, &keys).unwrap();
        let mut dues = Vec::new();
        for chat in 0..many {
            let orders = storage.person(chat).unwrap().orders;
            assert!(!orders.is_empty(), "{chat}");
            dues.extend(
                orders
                    .iter()
                    .filter_map(|order| Some((order.next_due?, chat, DueSubject::Order(order.id)))),
            );
        }
        dues.sort();
        let indexed = storage.due(minute(1_000_000), usize::MAX).unwrap();
        let indexed: Vec<_> = indexed
            .into_iter()
            .map(|due| (due.at, due.chat, due.subject))
            .collect();
        assert_eq!(indexed, dues);
        // What was said last of somebody is of an order that they have, and their newest order was spoken of.
        let mut said = BTreeMap::new();
        for (key, outgoing) in storage.outbox().unwrap() {
            let Outgoing::Send { text, .. } = outgoing else {
                panic!()
            };
            said.insert(key.chat, text);
        }
        for (chat, text) in said {
            let newest = storage.person(chat).unwrap().orders.pop().unwrap().id;
            assert_eq!(text, format!("{chat} {newest}"));
        }
    }
}

#[test]
fn an_unreadable_record_keeps_nobody_else_out_of_a_backup() {
    let folder = folder();
    let storage = open(&folder);
    for chat in [0, 7] {
        commit(&storage, chat, orders([order(1, None)]));
    }
    let slot = crate::storage::tree_keys::slot(storage.keyring.slot(7).unwrap());
    storage.set("people", &slot, b"damaged");
    let file = back_up(&storage, folder.path(), true);
    drop(storage);
    let to = folder.path().join("restored");
    let keys = master_alone(&folder, "elsewhere");
    assert_eq!(restored(&file, &to, &keys).unwrap().people, 1);
    let storage = Opened::open_with(&to, &keys).unwrap();
    assert_eq!(storage.person(0).unwrap().orders.len(), 1);
}

/// A folder with people 7 and 8, its backup, and what happened to 7 since.
fn backed_up(since: Changes) -> (TempDir, PathBuf) {
    let folder = folder();
    let storage = open(&folder);
    for chat in [7, 8] {
        let changes = Changes {
            person: Some(person(chat)),
            orders: vec![order(1, Some(1)), order(2, Some(2))],
            ..saying(["a"])
        };
        commit(&storage, chat, changes);
    }
    let file = back_up(&storage, folder.path(), false);
    commit(&storage, 7, since);
    drop(storage);
    fs::remove_dir_all(data(&folder)).unwrap();
    (folder, file)
}

fn forget() -> Changes {
    Changes {
        forget: true,
        ..Changes::default()
    }
}

#[test]
fn who_was_forgotten_since_stays_forgotten() {
    for keys_of_then in [true, false] {
        let (folder, file) = backed_up(forget());
        if !keys_of_then {
            let keyring = ring_of(&folder);
            fs::remove_file(file.with_file_name(keyring.file_name().unwrap())).unwrap();
        }
        let keys = KeySource::beside(&data(&folder));
        let back = restored(&file, &data(&folder), &keys).unwrap();
        assert_eq!(
            back,
            Restored {
                people: 1,
                closed: 1
            }
        );
        let storage = open(&folder);
        assert_eq!(storage.person(7).unwrap(), PersonState::default());
        assert_eq!(storage.person(8).unwrap().orders.len(), 2);
        assert_eq!(due(&storage, 9), [(8, 1), (8, 2)]);
        assert_eq!(said(&storage), [say("a")]);
    }
}

#[test]
fn an_old_backup_with_a_newer_copy_of_the_keys_forgets_too() {
    let (folder, file) = backed_up(forget());
    // The newest backup has put its keys in the place of the older ones.
    let keyring = ring_of(&folder);
    fs::copy(&keyring, file.with_file_name(keyring.file_name().unwrap())).unwrap();
    let keys = master_alone(&folder, "elsewhere");
    let to = folder.path().join("restored");
    assert_eq!(restored(&file, &to, &keys).unwrap().closed, 1);
    let storage = Opened::open_with(&to, &keys).unwrap();
    assert_eq!(storage.person(7).unwrap(), PersonState::default());
    assert_eq!(storage.person(8).unwrap().orders.len(), 2);
}

#[test]
fn who_took_a_new_key_since_is_restored_with_the_keys_of_then() {
    let removed = Changes {
        removed: vec![1],
        ..Changes::default()
    };
    let (folder, file) = backed_up(removed);
    let keys = KeySource::beside(&data(&folder));
    let back = restored(&file, &data(&folder), &keys).unwrap();
    assert_eq!(
        back,
        Restored {
            people: 2,
            closed: 0
        }
    );
    let storage = open(&folder);
    assert_eq!(storage.person(7).unwrap().orders.len(), 2);
    assert_eq!(storage.outbox().unwrap().len(), 2);
}

#[test]
fn who_has_the_place_of_one_that_changed_is_restored() {
    let (folder, file) = backed_up_and_changed();
    let keys = KeySource::beside(&data(&folder));
    let back = restored(&file, &data(&folder), &keys).unwrap();
    assert_eq!(
        back,
        Restored {
            people: 1,
            closed: 1
        }
    );
    assert_eq!(open(&folder).person(8).unwrap().orders.len(), 2);
}

/// A backup during which 7 changed. Since then 7 was forgotten, and 8 took a new key in the place of theirs.
fn backed_up_and_changed() -> (TempDir, PathBuf) {
    let folder = folder();
    let storage = open(&folder);
    for chat in [7, 8] {
        let changes = orders([order(1, None), order(2, None)]);
        commit(&storage, chat, changes);
    }
    let slot = storage.keyring.slot(7).unwrap();
    let file = back_up(&storage, folder.path(), false);
    let text = fs::read_to_string(&file).unwrap();
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    let begin = format!(r#"{{"sealed_person":{{"slot":{slot},"#);
    let again = lines.iter().find(|line| line.starts_with(&begin)).unwrap();
    let again = again.clone();
    lines.pop();
    lines.push(format!(r#"{{"sealed_gone":{{"slot":{slot}}}}}"#));
    lines.push(again);
    lines.push(format!(
        r#"{{"end":{{"lines":{},"people":3}}}}"#,
        lines.len()
    ));
    fs::write(&file, lines.join("\n") + "\n").unwrap();

    commit(&storage, 7, forget());
    let removed = Changes {
        removed: vec![1],
        ..Changes::default()
    };
    commit(&storage, 8, removed);
    assert_eq!(storage.keyring.slot(8), Some(slot));
    drop(storage);
    fs::remove_dir_all(data(&folder)).unwrap();
    (folder, file)
}

#[test]
fn a_sealed_backup_without_keys_is_refused() {
    let (folder, file) = backed_up(Changes::default());
    let keyring = ring_of(&folder);
    fs::remove_file(file.with_file_name(keyring.file_name().unwrap())).unwrap();
    let keys = master_alone(&folder, "elsewhere");
    let error = restored(&file, &folder.path().join("restored"), &keys).unwrap_err();
    assert!(error.to_string().starts_with("TRACKLESS_KEYS: "), "{error}");
    let other = KeySource {
        folder: folder.path().join("other keys"),
        master: Some([1; 32]),
        database: None,
    };
    fs::create_dir(&other.folder).unwrap();
    fs::copy(&keyring, other.folder.join(keyring.file_name().unwrap())).unwrap();
    let error = restored(&file, &folder.path().join("restored"), &other).unwrap_err();
    assert!(error.to_string().starts_with("TRACKLESS_KEY: "), "{error}");
    // The right ones are still taken after that.
    fs::copy(&keyring, keys.folder.join(keyring.file_name().unwrap())).unwrap();
    let back = restored(&file, &folder.path().join("restored"), &keys).unwrap();
    assert_eq!(back.people, 2);
}

#[test]
fn a_folder_that_is_not_empty_is_left_alone() {
    let (folder, file) = backed_up(Changes::default());
    let to = folder.path().join("restored");
    fs::create_dir(&to).unwrap();
    fs::write(to.join("mine"), "").unwrap();
    let keys = KeySource::beside(&data(&folder));
    let error = restored(&file, &to, &keys).unwrap_err();
    assert!(error.to_string().contains("is not empty"), "{error}");
    fs::remove_file(to.join("mine")).unwrap();
    // What is left of a restore that was cut off is in nobody's way.
    fs::create_dir(to.join("sled.new")).unwrap();
    fs::write(to.join("sled.new/db"), "half").unwrap();
    restored(&file, &to, &keys).unwrap();
    let error = restored(&file, &to, &keys).unwrap_err();
    assert!(error.to_string().contains("is not empty"), "{error}");
}

#[test]
fn a_cut_off_or_damaged_backup_restores_nothing() {
    let (folder, file) = backed_up(Changes::default());
    let keys = KeySource::beside(&data(&folder));
    let whole = fs::read(&file).unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    let lines: Vec<_> = text.split_inclusive('\n').collect();
    let mut broken: Vec<(Vec<u8>, &str)> = Vec::new();
    for length in (0..whole.len()).step_by(97).chain([whole.len() - 1]) {
        broken.push((whole[..length].to_vec(), "is cut off"));
    }
    for left_out in 1..lines.len() - 1 {
        let mut lines = lines.clone();
        lines.remove(left_out);
        broken.push((lines.concat().into(), "the last of as many"));
    }
    broken.push((
        text.replacen("\"lines\":", "\"lines\":1", 1).into(),
        "the last of as many",
    ));
    broken.push((
        text.replacen("\"slot\":", "\"slat\":", 1).into(),
        "can be understood",
    ));
    broken.push((
        text.replacen("\"value\":\"", "\"value\":\"*", 1).into(),
        "can be understood",
    ));
    broken.push((
        text.replacen("backup", "letter", 1).into(),
        "the first of a backup",
    ));
    broken.push((
        text.replacen("\"version\":1", "\"version\":2", 1).into(),
        "newer version",
    ));
    for (bytes, expected) in broken {
        fs::write(&file, bytes).unwrap();
        let error = restored(&file, &data(&folder), &keys).unwrap_err();
        assert!(error.to_string().contains(expected), "{expected}: {error}");
        assert!(!error.to_string().contains('\n'), "{error}");
        assert!(!super::super::has_data(&data(&folder)));
    }
    fs::write(&file, whole).unwrap();
    assert_eq!(restored(&file, &data(&folder), &keys).unwrap().people, 2);
}

#[test]
fn only_a_readable_backup_says_what_people_have() {
    let folder = folder();
    let storage = open(&folder);
    commit(&storage, 7, orders([order(1, None)]));
    for readable in [false, true] {
        let file = back_up(&storage, folder.path(), readable);
        let text = fs::read_to_string(file).unwrap();
        assert_eq!(text.contains("RR123456785CN"), readable);
    }
}

#[test]
fn backups_at_once_come_one_after_the_other() {
    let folder = folder();
    let storage = open(&folder);
    commit(&storage, 7, orders([order(1, None)]));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut bytes = Vec::new();
                assert_eq!(storage.back_up(true, &mut bytes).unwrap().people, 1);
            });
        }
    });
}
