//! What is sealed: no words of people are in any file, and what they took back cannot be opened any more, not even from old copies
//! of the files.

use std::fs;

use super::*;
use crate::storage::crypto::keyring::chat_bytes;

/// What only the person of chat 7 has.
const SECRETS: [&str; 4] = [
    "голубой чехол",
    "RR987654321CN",
    "Asia/Vladivostok",
    "привет от Васи",
];

/// How many of the secrets are in the bytes of any file under `folder`.
fn secrets(folder: &Path) -> usize {
    let files: Vec<_> = files(folder)
        .into_iter()
        .map(|file| fs::read(file).unwrap())
        .collect();
    assert!(!files.is_empty());
    let holds = |secret: &&str| {
        let found = |file: &Vec<u8>| file.windows(secret.len()).any(|at| at == secret.as_bytes());
        files.iter().any(found)
    };
    SECRETS.iter().filter(|secret| holds(secret)).count()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

/// Puts a copy of the folder `from` in the place of `to`.
fn copy(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    for file in files(from) {
        let copy = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(file, copy).unwrap();
    }
}

fn secret_order(id: OrderId) -> Order {
    Order {
        name: Some(SECRETS[0].to_owned()),
        number: GivenNumber::Number(SECRETS[1].to_owned()),
        ..order(id, Some(10))
    }
}

/// Handles an update in which the person of chat 7 tells all; something still waits to be said.
fn tell_all(storage: &Opened, filler: usize) {
    let raw = format!(
        r#"{{"update_id":1,"message":{{"text":"{}{}"}}}}"#,
        SECRETS[3],
        "x".repeat(filler)
    );
    storage.receive(vec![(1, raw.into())]).unwrap();
    let changes = Changes {
        person: Some(Person {
            zone: SECRETS[2].to_owned(),
            ..person(7)
        }),
        orders: vec![secret_order(1), order(2, Some(20))],
        ..saying([SECRETS[0], "waits"])
    };
    let said = storage.commit(7, changes, Ack::Update(1)).unwrap();
    storage.sent(said.unwrap()[0].0).unwrap();
}

/// Copies the data as they are now, while nobody has them open.
fn photograph(folder: &TempDir) -> PathBuf {
    let copied = folder.path().join("old");
    copy(&data(folder), &copied);
    copied
}

/// The old data with the present keys.
fn with_old_data(folder: &TempDir) -> Opened {
    copy(&folder.path().join("old"), &data(folder));
    open(folder)
}

#[test]
fn no_words_of_people_are_in_any_file() {
    // Texts that are larger than a segment of sled have files of their own.
    for filler in [0, 2_000_000] {
        let folder = folder();
        let storage = open(&folder);
        tell_all(&storage, filler);
        receive(&storage, &[2]);
        assert_eq!(secrets(folder.path()), 0);
        drop(storage);
        assert_eq!(secrets(folder.path()), 0);
        assert_eq!(open(&folder).person(7).unwrap().orders.len(), 2);
    }
}

#[test]
fn the_data_do_not_say_which_chats_there_are() {
    let folder = folder();
    let chat = 7_001_002_003;
    commit(&open(&folder), chat, orders([order(1, Some(1))]));
    for bytes in [chat.to_be_bytes(), chat_bytes(chat)] {
        for file in files(&data(&folder)) {
            let file = fs::read(file).unwrap();
            assert!(!file.windows(8).any(|window| window == bytes));
        }
    }
}

#[test]
fn an_older_keyring_beside_newer_data_overwrites_nobody() {
    let folder = folder();
    let keys = folder.path().join("data.keys");
    let (older, newest) = (folder.path().join("older"), folder.path().join("newest"));
    commit(&open(&folder), 7, orders([order(1, Some(1))]));
    copy(&keys, &older);
    commit(&open(&folder), 8, orders([order(1, Some(1))]));
    copy(&keys, &newest);
    copy(&older, &keys);
    commit(&open(&folder), 9, orders([order(1, Some(1))]));
    assert_eq!(open(&folder).person(9).unwrap().orders.len(), 1);
    copy(&newest, &keys);
    assert_eq!(open(&folder).person(8).unwrap().orders.len(), 1);
}

#[test]
fn old_data_cannot_be_opened_once_their_person_is_forgotten() {
    let folder = folder();
    let storage = open(&folder);
    tell_all(&storage, 0);
    commit(&storage, 8, orders([order(1, Some(5))]));
    drop(storage);
    let old = photograph(&folder);

    let storage = open(&folder);
    let slot = storage.keyring.slot(7).unwrap();
    assert!(storage.keyring.key(slot).unwrap().is_some());
    let changes = Changes {
        forget: true,
        ..Changes::default()
    };
    commit(&storage, 7, changes);
    assert!(storage.keyring.key(slot).unwrap().is_none());
    assert_eq!(storage.keyring.slot(7), None);
    drop(storage);
    let chat = chat_bytes(7);
    for file in files(&folder.path().join("data.keys")) {
        let bytes = fs::read(file).unwrap();
        assert!(!bytes.windows(8).any(|window| window == chat));
    }

    assert!(old.exists());
    let storage = with_old_data(&folder);
    assert_eq!(storage.person(7).unwrap(), PersonState::default());
    assert_eq!(due(&storage, 99), [(8, 1)]);
    assert_eq!(storage.person(8).unwrap().orders.len(), 1);
}

#[test]
fn old_data_cannot_be_opened_once_an_order_is_removed() {
    let folder = folder();
    let storage = open(&folder);
    tell_all(&storage, 0);
    let old = storage.keyring.slot(7).unwrap();
    let changes = Changes {
        removed: vec![1],
        ..Changes::default()
    };
    commit(&storage, 7, changes);
    assert!(storage.keyring.key(old).unwrap().is_none());
    drop(storage);

    let storage = open(&folder);
    let state = storage.person(7).unwrap();
    assert_eq!(state.person.unwrap().zone, SECRETS[2]);
    assert_eq!(state.orders, [order(2, Some(20))]);
    assert_eq!(due(&storage, 99), [(7, 2)]);
    assert_eq!(said(&storage), [say("waits")]);
}

#[test]
fn handled_updates_cannot_be_opened_once_none_waits() {
    let folder = folder();
    let storage = open(&folder);
    receive(&storage, &[1, 2]);
    drop(storage);
    photograph(&folder);
    let storage = open(&folder);
    for update in [1, 2] {
        let ack = Ack::Update(update);
        storage.commit(7, Changes::default(), ack).unwrap();
    }
    drop(storage);
    let error = with_old_data(&folder).inbox().unwrap_err();
    assert_eq!(error.kind, ErrorKind::Corrupt);
}

#[test]
fn updates_that_wait_can_be_opened_after_others_were_handled() {
    let folder = folder();
    for round in 0..3 {
        let storage = open(&folder);
        receive(&storage, &[2 * round, 2 * round + 1]);
        let ack = Ack::Update(2 * round);
        storage.commit(7, Changes::default(), ack).unwrap();
        drop(storage);
        let storage = open(&folder);
        assert_eq!(inbox(&storage), [(2 * round + 1, 0)]);
        let ack = Ack::Update(2 * round + 1);
        storage.commit(7, Changes::default(), ack).unwrap();
    }
}

#[test]
fn of_a_stranger_nothing_stays_once_all_is_said() {
    let folder = folder();
    let storage = open(&folder);
    commit(&storage, 9, saying(["a", "b"]));
    let slot = storage.keyring.slot(9).unwrap();
    for (key, _) in storage.outbox().unwrap() {
        assert!(storage.keyring.slot(9).is_some());
        storage.sent(key).unwrap();
    }
    assert_eq!(storage.keyring.slot(9), None);
    assert!(storage.keyring.key(slot).unwrap().is_none());
}

#[test]
fn a_goodbye_follows_the_forgetting_then_its_key_goes() {
    let folder = folder();
    let storage = open(&folder);
    tell_all(&storage, 0);
    let changes = Changes {
        forget: true,
        ..saying(["gone"])
    };
    commit(&storage, 7, changes);
    drop(storage);
    let storage = open(&folder);
    assert_eq!(said(&storage), [say("gone")]);
    let key = storage.outbox().unwrap()[0].0;
    storage.sent(key).unwrap();
    assert_eq!(storage.keyring.slot(7), None);
}

#[test]
fn places_of_destroyed_keys_are_used_again() {
    let folder = folder();
    let storage = open(&folder);
    let size = || {
        fs::metadata(&files(&folder.path().join("data.keys"))[0])
            .unwrap()
            .len()
    };
    for chat in 0..20 {
        commit(&storage, chat, orders([order(1, Some(1))]));
        let changes = Changes {
            forget: true,
            ..Changes::default()
        };
        commit(&storage, chat, changes);
    }
    assert!(size() <= 64 * 3, "{}", size());
}

#[test]
fn a_change_of_keys_can_be_cut_off_anywhere() {
    // Before its transaction: a new key that nothing lies under.
    let folder = folder();
    let storage = open(&folder);
    tell_all(&storage, 0);
    let before = storage.person(7).unwrap();
    let first = storage.keyring.slot(7).unwrap();
    let (second, _) = storage.keyring.add(7).unwrap();
    drop(storage);
    let storage = open(&folder);
    assert_eq!(storage.person(7).unwrap(), before);
    assert_eq!(storage.keyring.slot(7), Some(first));
    assert!(storage.keyring.key(second).unwrap().is_none());
    assert_eq!(due(&storage, 99), [(7, 1), (7, 2)]);
    drop(storage);

    // After it: the old key is still there, and doomed. The copy of the keyring is of the time before it was destroyed.
    let keys = folder.path().join("data.keys");
    copy(&keys, &folder.path().join("keys before"));
    let storage = open(&folder);
    let changes = Changes {
        removed: vec![2],
        ..Changes::default()
    };
    commit(&storage, 7, changes);
    let after = storage.person(7).unwrap();
    let place = storage.keyring.slot(7).unwrap();
    let key = storage.keyring.key(place).unwrap().unwrap().1;
    storage.set("doomed", &crate::storage::tree_keys::slot(first), b"");
    // The old key comes back, behind the new one as well as before it.
    storage.keyring.put(first, 7, &key).unwrap();
    drop(storage);
    let storage = open(&folder);
    assert_eq!(storage.person(7).unwrap(), after);
    assert!(storage.keyring.key(first).unwrap().is_none());
    assert_eq!(due(&storage, 99), [(7, 1)]);
    assert_eq!(commit(&storage, 8, saying(["x"])), [say("x")]);
    assert_eq!(storage.person(7).unwrap(), after);
}

#[test]
fn a_forgetting_that_was_cut_off_is_finished_at_the_next_start() {
    let folder = folder();
    let storage = open(&folder);
    let (slot, _) = storage.keyring.add(7).unwrap();
    storage.set("doomed", &crate::storage::tree_keys::slot(slot), b"");
    drop(storage);
    let storage = open(&folder);
    assert!(storage.keyring.key(slot).unwrap().is_none());
    assert_eq!(storage.keyring.slot(7), None);
    commit(&storage, 7, orders([order(1, None)]));
    commit(&storage, 8, orders([order(1, None)]));
    drop(storage);
    let storage = open(&folder);
    assert_eq!(storage.person(7).unwrap().orders.len(), 1);
    assert_eq!(storage.person(8).unwrap().orders.len(), 1);
}
