//! The store is rewritten when it is opened: what was removed is gone from its files, and all else stays, wherever it is cut off.

use std::collections::BTreeMap;
use std::fs;

use proptest::prelude::*;

use super::super::rewrite::copied;
use super::*;

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
    let holds = |secret: &&str| {
        let found = |file: &Vec<u8>| file.windows(secret.len()).any(|at| at == secret.as_bytes());
        files.iter().any(found)
    };
    SECRETS.iter().filter(|secret| holds(secret)).count()
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
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

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let name =
        |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<_> = entries.map(name).collect();
    names.sort();
    names
}

fn secret_order() -> Order {
    Order {
        name: Some(SECRETS[0].to_owned()),
        number: GivenNumber::Number(SECRETS[1].to_owned()),
        ..order(1, Some(10))
    }
}

/// Handles an update in which the person of chat 7 tells all.
fn tell_all(storage: &Sled, filler: usize) {
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
        orders: vec![secret_order()],
        outgoing: vec![say(SECRETS[0])],
        ..Changes::default()
    };
    let said = storage
        .commit(7, changes, Settles::Update(1))
        .unwrap()
        .unwrap();
    storage.sent(said[0].0).unwrap();
}

/// A folder with the person of chat 8, who stays.
fn shared() -> TempDir {
    let folder = folder();
    let storage = open(&folder);
    let changes = Changes {
        person: Some(person(8)),
        orders: vec![order(1, Some(5))],
        ..saying(["a"])
    };
    commit(&storage, 8, changes);
    receive(&storage, &[3]);
    drop(storage);
    folder
}

#[test]
fn who_is_forgotten_leaves_no_bytes_behind() {
    // Texts that are larger than a segment of sled have files of their own.
    for filler in [0, 2_000_000] {
        let folder = shared();
        let storage = open(&folder);
        tell_all(&storage, filler);
        let forget = Changes {
            forget: true,
            ..Changes::default()
        };
        commit(&storage, 7, forget);
        let kept = storage.everything();
        drop(storage);
        assert_eq!(secrets(folder.path()), SECRETS.len());

        let storage = open(&folder);
        assert_eq!(secrets(folder.path()), 0);
        assert_eq!(storage.everything(), kept);
        assert_eq!(storage.memory(8).unwrap().person, Some(person(8)));
    }
}

#[test]
fn removed_orders_and_handled_texts_leave_no_bytes_behind() {
    let folder = shared();
    let storage = open(&folder);
    tell_all(&storage, 0);
    commit(
        &storage,
        7,
        Changes {
            removed: vec![1],
            ..Changes::default()
        },
    );
    drop(storage);
    let _storage = open(&folder);
    // The zone is the one that is still theirs.
    assert_eq!(secrets(folder.path()), 1);
}

#[test]
fn nothing_of_a_rewrite_stays_in_the_folder() {
    let folder = shared();
    for _ in 0..2 {
        drop(open(&folder));
        assert_eq!(names(folder.path()), ["lock", "sled", "version"]);
    }
}

#[test]
fn what_is_said_after_a_rewrite_comes_behind_what_waits() {
    let folder = folder();
    for (run, text) in ["a", "b", "c"].into_iter().enumerate() {
        let storage = open(&folder);
        commit(&storage, 7, saying([text, text]));
        assert_eq!(said(&storage).len(), 2 * (run + 1));
    }
    assert_eq!(
        said(&open(&folder)),
        ["a", "a", "b", "b", "c", "c"].map(say)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn all_that_is_there_stays(
        entries in prop::collection::btree_map(
            (0..8_usize, prop::collection::vec(any::<u8>(), 0..24)),
            (any::<u8>(), prop_oneof![9 => 0..300_usize, 1 => 0..1_500_000_usize]),
            0..200,
        ),
    ) {
        let folder = folder();
        let storage = open(&folder);
        let trees = ["people", "orders", "due", "outbox", "inbox", "handled", "aside", "a later one"];
        for ((tree, key), (byte, length)) in entries {
            storage.set(trees[tree], &key, &vec![byte; length]);
        }
        let before = storage.everything();
        drop(storage);
        prop_assert_eq!(open(&folder).everything(), before);
    }
}

/// Copies the folder `from`, as a rewrite or a backup would.
fn duplicate(from: &Path, to: &Path) {
    for file in files(from) {
        let copy = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(file, copy).unwrap();
    }
}

#[test]
fn a_rewrite_can_be_cut_off_anywhere() {
    type CutOff = fn(&Path);
    let states: BTreeMap<&str, CutOff> = BTreeMap::from([
        (
            "before the copy",
            (|folder| fs::create_dir(folder.join("sled.new")).unwrap()) as CutOff,
        ),
        ("in the copy", |folder| {
            duplicate(&folder.join("sled"), &folder.join("sled.new"));
            fs::write(folder.join("sled.new/db"), b"half").unwrap();
        }),
        ("after the copy", |folder| {
            duplicate(&folder.join("sled"), &folder.join("sled.new"))
        }),
        ("between the renames", |folder| {
            duplicate(&folder.join("sled"), &folder.join("sled.new"));
            fs::rename(folder.join("sled"), folder.join("sled.old")).unwrap();
        }),
        ("while putting back", |folder| {
            fs::rename(folder.join("sled"), folder.join("sled.old")).unwrap();
        }),
        ("after the renames", |folder| {
            duplicate(&folder.join("sled"), &folder.join("sled.old"))
        }),
        ("while removing", |folder| {
            fs::create_dir(folder.join("sled.old")).unwrap();
            fs::write(folder.join("sled.old/conf"), SECRETS[0]).unwrap();
        }),
    ]);
    for (state, cut_off) in states {
        let folder = shared();
        let storage = open(&folder);
        let before = storage.everything();
        drop(storage);
        cut_off(folder.path());
        let storage = open(&folder);
        assert_eq!(storage.everything(), before, "{state}");
        assert_eq!(names(folder.path()), ["lock", "sled", "version"], "{state}");
        assert_eq!(secrets(folder.path()), 0, "{state}");
    }
}

#[test]
fn the_old_store_stays_until_the_new_one_could_be_opened() {
    let folder = shared();
    duplicate(&folder.path().join("sled"), &folder.path().join("sled.old"));
    fs::write(folder.path().join("sled/db"), "").unwrap();
    assert!(Sled::open(folder.path()).is_err());
    fs::remove_dir_all(folder.path().join("sled")).unwrap();
    assert_eq!(open(&folder).memory(8).unwrap().person, Some(person(8)));
}

#[test]
fn a_store_that_cannot_be_copied_stays() {
    let folder = shared();
    let db = sled::open(folder.path().join("sled")).unwrap();
    fs::write(folder.path().join("sled.new"), "in the way").unwrap();
    assert!(!copied(&db, folder.path()));
    fs::remove_file(folder.path().join("sled.new")).unwrap();
    assert!(copied(&db, folder.path()));
    drop(db);
    assert_eq!(open(&folder).memory(8).unwrap().person, Some(person(8)));
}
