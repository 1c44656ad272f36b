//! A data folder of version 1, which was not sealed, is sealed when it is opened, wherever that is cut off.

use std::collections::BTreeMap;
use std::fs;

use super::*;

/// Makes a data folder as version 1 left it.
fn version_1(folder: &TempDir) {
    let inner = data(folder).join("sled");
    fs::create_dir_all(&inner).unwrap();
    let db = sled::open(&inner).unwrap();
    let chat = 0x8000_0000_0000_0007_u64.to_be_bytes();
    let entries: [(&str, Vec<u8>, &[u8]); 8] = [
        (
            "people",
            chat.to_vec(),
            b"\x01{\"chat\":7,\"language\":\"en\",\"zone\":\"Asia/Tokyo\",\"dialogue\":\"idle\",\"next_order\":3,\"parked\":false}",
        ),
        (
            "orders",
            [&chat[..], &[0, 0, 0, 2]].concat(),
            b"\x01{\"id\":2,\"name\":\"lamp\",\"store\":\"joom\",\"number\":\"none_given\",\"shipped_on\":\"2026-09-21\",\
              \"protection_end\":null,\"protection_asked_at\":null,\"spoken_until\":\"2026-09-21T14:18:20Z\",\
              \"snoozed_until\":null,\"closed_at\":null,\"next_due\":\"2026-09-21T14:23:20Z\"}",
        ),
        ("due", vec![0; 24], b""),
        (
            "outbox",
            [&chat[..], &9_u64.to_be_bytes()].concat(),
            b"\x01{\"send\":{\"text\":\"a\",\"keyboard\":[[{\"label\":\"OK\",\"action\":{\"data\":\"ok\"}}]]}}",
        ),
        ("inbox", vec![0, 0, 0, 12], b"\x01\0\0\0\x02{}"),
        ("handled", vec![0, 0, 0, 11], &[0, 0, 0, 0, 0, 0, 0, 5]),
        ("marks", vec![0, 0, 0, 0, 0, 0, 0, 5], &[0, 0, 0, 11]),
        ("aside", vec![0, 0, 0, 10], b"\x01\"message\""),
    ];
    for (tree, key, value) in entries {
        db.open_tree(tree).unwrap().insert(key, value).unwrap();
    }
    db.flush().unwrap();
    fs::write(data(folder).join("version"), "1\n").unwrap();
}

#[track_caller]
fn is_as_it_was(storage: &Sled, state: &str) {
    let memory = storage.person(7).unwrap();
    assert_eq!(memory.person.unwrap().zone, "Asia/Tokyo", "{state}");
    assert_eq!(memory.orders.len(), 1, "{state}");
    assert_eq!(memory.orders[0].name.as_deref(), Some("lamp"), "{state}");
    assert_eq!(due(storage, 99), [(7, 2)], "{state}");
    assert_eq!(said(storage), [say("a")], "{state}");
    assert_eq!(storage.outbox().unwrap()[0].0.sequence, 9, "{state}");
    assert_eq!(inbox(storage), [(12, 2)], "{state}");
    assert_eq!(
        storage.dead_letters().unwrap(),
        [(10, "message".to_owned())],
        "{state}"
    );
    assert!(receive(storage, &[11, 12]).is_empty(), "{state}");
}

fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(data(folder)).unwrap();
    let name =
        |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<_> = entries.map(name).collect();
    names.sort();
    names
}

fn words(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => words(&path),
            false => fs::read(path)
                .unwrap()
                .windows(4)
                .any(|window| window == b"lamp"),
        }
    })
}

#[test]
fn data_of_version_1_are_sealed_and_stay() {
    let folder = folder();
    version_1(&folder);
    assert!(words(&data(&folder)));
    for run in ["first", "second"] {
        is_as_it_was(&open(&folder), run);
        assert!(!words(folder.path()));
        assert_eq!(names(&folder), ["lock", "sled", "version"]);
    }
    assert_eq!(fs::read(data(&folder).join("version")).unwrap(), b"2\n");
}

#[test]
fn a_sealing_that_is_repeated_leaves_no_other_keys_behind() {
    let folder = folder();
    version_1(&folder);
    let chat = 0x8000_0000_0000_0007_u64.to_be_bytes();
    let people = || {
        sled::open(data(&folder).join("sled"))
            .unwrap()
            .open_tree("people")
            .unwrap()
    };
    // A record that cannot be read ends it, after its keys were made.
    people()
        .insert([&chat[..7], &[9]].concat(), b"\x01{")
        .unwrap();
    for _ in 0..3 {
        let error = Sled::open(&data(&folder)).map(drop).unwrap_err();
        assert!(error.text.contains("damaged"), "{error}");
    }
    people().remove([&chat[..7], &[9]].concat()).unwrap();
    is_as_it_was(&open(&folder), "repeated");
    let keys = fs::read_dir(folder.path().join("data.keys")).unwrap();
    assert_eq!(keys.count(), 2);
}

#[test]
fn data_of_version_1_that_are_lost_are_named_as_damaged() {
    let folder = folder();
    version_1(&folder);
    fs::remove_file(data(&folder).join("sled/db")).unwrap();
    for _ in 0..2 {
        let error = Sled::open(&data(&folder)).map(drop).unwrap_err();
        assert!(error.to_string().contains("damaged"), "{error}");
    }
}

/// Copies a folder.
fn duplicate(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => duplicate(&path, &to),
            false => drop(fs::copy(path, to).unwrap()),
        }
    }
}

#[test]
fn sealing_can_be_cut_off_anywhere() {
    type CutOff = fn(&Path, &Path);
    let states: BTreeMap<&str, CutOff> = BTreeMap::from([
        (
            "before the copy",
            (|data, _| fs::create_dir(data.join("sled.new")).unwrap()) as CutOff,
        ),
        ("in the copy", |data, sealed| {
            duplicate(sealed, &data.join("sled.new"));
            fs::write(data.join("sled.new/db"), b"half").unwrap();
        }),
        ("after the copy", |data, sealed| {
            duplicate(sealed, &data.join("sled.new"));
        }),
        ("between the renames", |data, sealed| {
            duplicate(sealed, &data.join("sled.new"));
            fs::rename(data.join("sled"), data.join("sled.old")).unwrap();
        }),
        ("while putting back", |data, _| {
            fs::rename(data.join("sled"), data.join("sled.old")).unwrap();
        }),
        ("after the renames", |data, sealed| {
            fs::rename(data.join("sled"), data.join("sled.old")).unwrap();
            duplicate(sealed, &data.join("sled"));
        }),
        ("while removing", |data, sealed| {
            fs::remove_dir_all(data.join("sled")).unwrap();
            duplicate(sealed, &data.join("sled"));
            fs::create_dir(data.join("sled.old")).unwrap();
            fs::write(data.join("sled.old/conf"), "lamp").unwrap();
        }),
    ]);
    for (state, cut_off) in states {
        let folder = folder();
        version_1(&folder);
        let sealed = folder.path().join("sealed");
        duplicate(&data(&folder), &folder.path().join("copy"));
        drop(open(&folder));
        fs::rename(data(&folder).join("sled"), &sealed).unwrap();
        fs::remove_dir_all(data(&folder)).unwrap();
        fs::rename(folder.path().join("copy"), data(&folder)).unwrap();

        cut_off(&data(&folder), &sealed);
        is_as_it_was(&open(&folder), state);
        assert_eq!(names(&folder), ["lock", "sled", "version"], "{state}");
        assert!(!words(&data(&folder)), "{state}");
    }
}

#[test]
fn the_old_store_stays_until_the_new_one_could_be_opened() {
    let folder = folder();
    version_1(&folder);
    duplicate(&data(&folder).join("sled"), &data(&folder).join("sled.old"));
    fs::write(data(&folder).join("sled/db"), "").unwrap();
    assert!(Sled::open(&data(&folder)).is_err());
    fs::remove_dir_all(data(&folder).join("sled")).unwrap();
    is_as_it_was(&open(&folder), "put back");
}
