//! Damage to sled's files, missing keys, and what a look from outside says of them.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::super::inspect;
use super::*;
use crate::storage::FolderState;

const PEOPLE: i64 = 12;

/// A folder with some people in it.
fn small_store() -> TempDir {
    let folder = folder();
    let storage = open(&folder);
    for chat in 1..=PEOPLE {
        let changes = Changes {
            person: Some(person(chat)),
            ..orders([order(1, Some(chat))])
        };
        commit(&storage, chat, changes);
    }
    folder
}

/// All files under the folder, with what is in them.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push((path.clone(), fs::read(path).unwrap())),
        }
    }
    found.sort();
    found
}

fn put_back(files: &[(PathBuf, Vec<u8>)], folder: &Path) {
    fs::remove_dir_all(folder).unwrap();
    for (file, bytes) in files {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}

/// Everybody is there, or the folder is said to be damaged.
fn all_or_damaged(folder: &TempDir) -> bool {
    match Opened::open(&data(folder)) {
        Ok(storage) => (1..=PEOPLE).all(|chat| match storage.person(chat) {
            Ok(state) => state.person == Some(person(chat)),
            Err(error) => error.kind == ErrorKind::Corrupt,
        }),
        Err(error) => error.kind == ErrorKind::Damaged,
    }
}

#[test]
fn a_flipped_bit_makes_nobody_vanish_in_silence() {
    let folder = small_store();
    let log = data(&folder).join("sled/db");
    let whole = files(&data(&folder));
    let length = fs::read(&log).unwrap().iter().rposition(|byte| *byte != 0);
    let length = length.unwrap() + 1;
    let tries = 150;
    for place in (0..tries).map(|n| n * length / tries) {
        put_back(&whole, &data(&folder));
        let mut bytes = fs::read(&log).unwrap();
        bytes[place] ^= 1 << (place % 8);
        fs::write(&log, bytes).unwrap();
        // The first start must not heal what the second one would have to tell.
        assert!(all_or_damaged(&folder), "a bit of byte {place} of {length}");
        assert!(all_or_damaged(&folder), "a bit of byte {place}, again");
    }
}

#[test]
fn a_log_that_is_cut_off_is_named_as_damaged() {
    let folder = small_store();
    let whole = files(&data(&folder));
    let log = data(&folder).join("sled/db");
    let length = fs::metadata(&log).unwrap().len();
    for kept in (0..20).map(|n| n * length / 20) {
        put_back(&whole, &data(&folder));
        let file = fs::File::options().write(true).open(&log).unwrap();
        file.set_len(kept).unwrap();
        assert!(all_or_damaged(&folder), "{kept} of {length} bytes");
    }
}

#[test]
fn a_half_written_note_of_progress_is_no_damage() {
    let folder = small_store();
    for note in [&b""[..], b"short", &[7; 16]] {
        fs::write(data(&folder).join("progress"), note).unwrap();
        assert_eq!(open(&folder).person(1).unwrap().person, Some(person(1)));
    }
}

#[test]
fn a_look_at_a_folder_tells_its_state_and_writes_nothing() {
    let folder = folder();
    let keys = KeySource::beside(&data(&folder));
    let look = || inspect(&data(&folder), &keys);
    assert_eq!(look().unwrap(), FolderState::Absent);
    fs::create_dir(data(&folder)).unwrap();
    assert_eq!(look().unwrap(), FolderState::Empty);
    assert!(files(folder.path()).is_empty());

    let folder = small_store();
    let keys = KeySource::beside(&data(&folder));
    let look = || inspect(&data(&folder), &keys);
    let before = files(folder.path());
    let people = PEOPLE as usize;
    assert_eq!(look().unwrap(), FolderState::Readable { people });
    assert!(files(folder.path()) == before);

    let storage = open(&folder);
    assert_eq!(look().unwrap_err().kind, ErrorKind::InUse);
    drop(storage);
    let before = files(folder.path());
    let kind_without = |file: &str| {
        let file = folder.path().join(file);
        let hidden = folder.path().join("hidden");
        fs::rename(&file, &hidden).unwrap();
        let error = look().unwrap_err();
        fs::rename(hidden, file).unwrap();
        assert!(error.to_string().starts_with("TRACKLESS_"), "{error}");
        // The places of copies are nobody's business.
        assert!(
            error.to_string().contains(folder.path().to_str().unwrap()),
            "{error}"
        );
        error.kind
    };
    assert_eq!(kind_without("data.keys/master.key"), ErrorKind::Keys);
    assert_eq!(kind_without("data.keys"), ErrorKind::Keys);
    assert_eq!(kind_without("data/sled"), ErrorKind::Damaged);
    assert_eq!(kind_without("data/sled/db"), ErrorKind::Damaged);
    let others = KeySource {
        master: Some([9; 32]),
        ..keys.clone()
    };
    let error = inspect(&data(&folder), &others).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Keys);
    assert!(files(folder.path()) == before);
    fs::write(data(&folder).join("version"), "3\n").unwrap();
    assert_eq!(look().unwrap_err().kind, ErrorKind::Newer);
}

#[test]
fn an_old_folder_is_closed_to_other_users() {
    let folder = small_store();
    let mode = |name: &str| {
        let file = fs::metadata(data(&folder).join(name)).unwrap();
        file.permissions().mode() & 0o777
    };
    assert_eq!(mode(""), 0o700);
    for (name, open_to_all) in [("sled", 0o755), ("lock", 0o644), ("version", 0o644)] {
        let open_to_all = fs::Permissions::from_mode(open_to_all);
        fs::set_permissions(data(&folder).join(name), open_to_all).unwrap();
    }
    drop(open(&folder));
    assert_eq!([mode("sled"), mode("lock")], [0o700, 0o600]);
    assert_eq!([mode("version"), mode("progress")], [0o600, 0o600]);
}
