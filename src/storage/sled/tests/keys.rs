//! The keys: they lie apart from the data, and a start without the right ones says so and destroys nothing.

use std::fs;

use super::*;
use crate::storage::from_hex;

const MASTER: [u8; 32] = [7; 32];

/// The keys beside the data in this folder, with this master key in place of the file's.
fn keys(folder: &TempDir, master: Option<[u8; 32]>) -> KeySource {
    KeySource {
        master,
        ..KeySource::beside(&data(folder))
    }
}

fn refused(folder: &TempDir, keys: &KeySource) -> String {
    let Err(error) = Opened::open_with(&data(folder), keys) else {
        panic!("the folder was opened");
    };
    assert!(!error.to_string().contains('\n'), "{error}");
    error.to_string()
}

/// A folder in which something is remembered, sealed with this master key or the file's.
fn used(master: Option<[u8; 32]>) -> TempDir {
    let folder = folder();
    let storage = Opened::open_with(&data(&folder), &keys(&folder, master)).unwrap();
    commit(&storage, 7, orders([order(1, Some(1))]));
    folder
}

/// The files of the keys: the keyring, and the master key's if there is one.
fn key_files(folder: &TempDir) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.path().join("data.keys")).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort_by_key(|file| file.extension().is_none_or(|name| name != "ring"));
    files
}

#[cfg(unix)]
#[test]
fn the_first_start_makes_a_key_that_only_its_user_can_read() {
    use std::os::unix::fs::PermissionsExt;

    let folder = used(None);
    let files = key_files(&folder);
    assert_eq!(files.len(), 2);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder.path().join("data.keys")), 0o700);
    for file in &files {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
    let key = fs::read_to_string(&files[1]).unwrap();
    let key = from_hex(key.trim());
    assert!(key.is_some());
    // The same key may come from the setting.
    fs::remove_file(&files[1]).unwrap();
    let storage = Opened::open_with(&data(&folder), &keys(&folder, key)).unwrap();
    assert_eq!(storage.person(7).unwrap().orders.len(), 1);
}

#[test]
fn a_key_of_the_setting_makes_no_file() {
    let folder = used(Some(MASTER));
    assert_eq!(key_files(&folder).len(), 1);
}

#[test]
fn a_wrong_key_is_named_by_its_setting() {
    let folder = used(Some(MASTER));
    let error = refused(&folder, &keys(&folder, Some([8; 32])));
    assert!(error.starts_with("TRACKLESS_KEY: "), "{error}");
    assert!(error.contains("set that one"), "{error}");

    let file = folder.path().join("data.keys/master.key");
    fs::write(&file, format!("{}\n", "08".repeat(32))).unwrap();
    let error = refused(&folder, &keys(&folder, None));
    assert!(error.starts_with("TRACKLESS_KEYS: "), "{error}");
    assert!(error.contains("put back that one"), "{error}");

    fs::write(&file, "nonsense").unwrap();
    let error = refused(&folder, &keys(&folder, None));
    assert!(error.contains("64 hexadecimal digits"), "{error}");
    assert!(Opened::open_with(&data(&folder), &keys(&folder, Some(MASTER))).is_ok());
}

#[test]
fn a_missing_key_is_not_made_anew_for_data_that_are_there() {
    let folder = used(None);
    let files = key_files(&folder);
    let kept = fs::read(&files[1]).unwrap();
    fs::remove_file(&files[1]).unwrap();
    let error = refused(&folder, &keys(&folder, None));
    assert!(error.contains("is missing"), "{error}");
    assert!(!files[1].exists());
    fs::write(&files[1], kept).unwrap();
    assert_eq!(open(&folder).person(7).unwrap().orders.len(), 1);
}

#[test]
fn a_missing_or_damaged_ring_is_named() {
    let folder = used(None);
    let keyring = key_files(&folder).remove(0);
    let kept = fs::read(&keyring).unwrap();
    let name = keyring.file_name().unwrap().to_str().unwrap();
    fs::remove_file(&keyring).unwrap();
    let error = refused(&folder, &keys(&folder, None));
    assert!(error.starts_with("TRACKLESS_KEYS: "), "{error}");
    assert!(error.contains(name), "{error}");
    assert!(!keyring.exists());
    for damaged in [&b""[..], &[0; 640]] {
        fs::write(&keyring, damaged).unwrap();
        let error = refused(&folder, &keys(&folder, None));
        assert!(error.contains("damaged"), "{error}");
    }
    fs::write(&keyring, kept).unwrap();
    assert_eq!(open(&folder).person(7).unwrap().orders.len(), 1);
}

#[test]
fn keys_in_use_are_named_as_that() {
    let folder = used(None);
    let keyring = fs::File::open(key_files(&folder).remove(0)).unwrap();
    keyring.lock().unwrap();
    let error = refused(&folder, &keys(&folder, None));
    assert!(error.contains("in use by another process"), "{error}");
}

#[test]
fn a_torn_key_of_a_person_is_an_error_and_hurts_nobody_else() {
    let folder = used(None);
    commit(&open(&folder), 8, orders([order(1, Some(2))]));
    let keyring = key_files(&folder).remove(0);
    let mut bytes = fs::read(&keyring).unwrap();
    bytes[2 * 64 + 30] ^= 1;
    fs::write(&keyring, bytes).unwrap();
    let storage = open(&folder);
    assert_eq!(storage.person(7).unwrap_err().kind, ErrorKind::Corrupt);
    assert_eq!(storage.person(8).unwrap().orders.len(), 1);
    assert_eq!(due(&storage, 9), [(7, 1), (8, 1)]);
    // Nothing can be said to them, and an update of theirs can be given up nevertheless.
    let error = storage.dead_letter(5, Some((7, say("sorry"))));
    assert_eq!(error.unwrap_err().kind, ErrorKind::Corrupt);
    assert!(storage.dead_letter(5, None).unwrap().is_some());
}

#[test]
fn what_is_said_under_a_torn_key_keeps_nothing_else_back() {
    let folder = folder();
    let storage = open(&folder);
    for chat in [7, 8] {
        commit(&storage, chat, saying(["a"]));
    }
    drop(storage);
    let keyring = key_files(&folder).remove(0);
    let mut bytes = fs::read(&keyring).unwrap();
    bytes[2 * 64 + 30] ^= 1;
    fs::write(&keyring, bytes).unwrap();
    let storage = open(&folder);
    let outbox = storage.outbox().unwrap();
    let chats: Vec<_> = outbox.iter().map(|(key, _)| key.chat).collect();
    assert_eq!(chats, [8]);
    let mut backup = Vec::new();
    storage.back_up(true, &mut backup).unwrap();
}

#[test]
fn a_copy_is_not_taken_for_the_keyring_that_is_open() {
    let folder = used(None);
    let keys = keys(&folder, None);
    let keyring = key_files(&folder).remove(0);
    let (moved, copy) = (keyring.with_extension("moved"), fs::read(&keyring).unwrap());
    let storage = open(&folder);
    assert!(storage.0.has_its_keys_at(&keys));
    fs::rename(&keyring, &moved).unwrap();
    assert!(!storage.0.has_its_keys_at(&keys));
    fs::write(&keyring, copy).unwrap();
    assert!(!storage.0.has_its_keys_at(&keys));
    fs::rename(&moved, &keyring).unwrap();
    assert!(storage.0.has_its_keys_at(&keys));
}

#[test]
fn nothing_is_sealed_after_a_key_could_not_be_written() {
    let folder = folder();
    let storage = open(&folder);
    receive(&storage, &[1]);
    storage.keyring.fail();
    let error = storage.receive(vec![(2, b"{}".to_vec())]).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Fatal);
    drop(storage);
    assert_eq!(inbox(&open(&folder)), [(1, 0)]);
}

#[test]
fn several_data_folders_may_share_a_folder_of_keys() {
    let (one, two) = (folder(), folder());
    let keys = keys(&one, None);
    for (n, folder) in [&one, &two].into_iter().enumerate() {
        let storage = Opened::open_with(&data(folder), &keys).unwrap();
        commit(&storage, n as ChatId, orders([order(1, None)]));
    }
    for (n, folder) in [&one, &two].into_iter().enumerate() {
        let storage = Opened::open_with(&data(folder), &keys).unwrap();
        assert_eq!(storage.person(n as ChatId).unwrap().orders.len(), 1);
        assert_eq!(storage.person(1 - n as ChatId).unwrap().orders.len(), 0);
    }
}
