//! Data folders that cannot be used: each error is one line that names the setting and says what to do.

use std::fs;

use super::*;

/// The error of opening `folder`.
fn refused(folder: impl AsRef<Path>) -> String {
    let Err(error) = Opened::open(folder.as_ref()) else {
        panic!("the folder was opened");
    };
    let error = error.to_string();
    assert!(error.starts_with("TRACKLESS_DATA: "), "{error}");
    assert!(!error.contains('\n'), "{error}");
    error
}

/// A folder with a person in it.
fn used() -> TempDir {
    let folder = folder();
    let changes = Changes {
        person: Some(person(7)),
        ..Changes::default()
    };
    commit(&open(&folder), 7, changes);
    folder
}

#[test]
fn missing_folders_are_made() {
    let folder = folder();
    drop(Opened::open(&folder.path().join("a/b")).unwrap());
    assert!(folder.path().join("a/b/sled/db").exists());
}

#[test]
fn a_start_cut_off_during_sleds_snapshot_hinders_nobody() {
    let folder = used();
    let half = data(&folder).join("sled/snap.7FFFFFFFFFFFFFFF.generating");
    fs::write(&half, "").unwrap();
    assert_eq!(open(&folder).person(7).unwrap().person, Some(person(7)));
    assert!(!half.exists());
}

#[test]
fn a_folder_in_use_is_named_as_that() {
    let folder = folder();
    let _first = open(&folder);
    let error = refused(data(&folder));
    assert!(error.contains("in use by another process"), "{error}");
}

#[test]
fn a_file_in_place_of_the_folder_is_named_as_that() {
    let folder = folder();
    let file = folder.path().join("data");
    fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("deeper")] {
        let error = refused(path);
        assert!(error.contains("a file stands in its way"), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_not_writable_is_named_as_that() {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).unwrap();
    // A superuser may write everywhere.
    if fs::write(folder.path().join("try"), "").is_err() {
        let error = refused(&folder);
        assert!(error.contains("make it writable"), "{error}");
    }
    // Nobody may write here.
    let error = refused("/proc/1/data");
    assert!(error.contains("name another folder"), "{error}");
}

#[test]
fn data_of_a_newer_version_is_left_alone() {
    let folder = used();
    fs::write(data(&folder).join("version"), "3\n").unwrap();
    let before = fs::read(data(&folder).join("sled/db")).unwrap();
    let error = refused(data(&folder));
    assert!(error.contains("newer version"), "{error}");
    assert_eq!(fs::read(data(&folder).join("sled/db")).unwrap(), before);
}

#[test]
fn lost_data_is_not_taken_for_a_new_folder() {
    for damage in [
        |file: &Path| fs::remove_file(file),
        |file: &Path| fs::write(file, ""),
        |file: &Path| fs::write(file, [0; 2_000_000]),
        |file: &Path| fs::write(file, b"not ours".repeat(200_000)),
    ] {
        let folder = used();
        damage(&data(&folder).join("sled/db")).unwrap();
        for _ in 0..2 {
            let error = refused(data(&folder));
            assert!(error.contains("damaged"), "{error}");
        }
    }
}

#[test]
fn a_damaged_file_of_sled_or_of_the_version_is_named_as_that() {
    for file in ["sled/conf", "version"] {
        let folder = used();
        fs::write(data(&folder).join(file), [0xff; 62]).unwrap();
        let error = refused(data(&folder));
        assert!(error.contains("damaged"), "{error}");
    }
}

#[test]
fn a_start_that_was_cut_off_can_be_repeated() {
    let folder = used();
    fs::remove_file(data(&folder).join("version")).unwrap();
    assert_eq!(open(&folder).person(7).unwrap().person, Some(person(7)));
}

/// The key of the record of the person of chat 7, whose record is there.
fn record(storage: &Opened) -> [u8; 4] {
    crate::storage::tree_keys::slot(storage.keyring.slot(7).unwrap())
}

#[test]
fn a_record_of_a_newer_version_is_an_error_that_says_so() {
    let folder = used();
    let storage = open(&folder);
    storage.set("people", &record(&storage), b"\x03{}");
    let error = storage.person(7).unwrap_err().to_string();
    assert!(error.contains("newer version"), "{error}");
}

#[test]
fn a_damaged_record_is_named_and_hides_nothing_else() {
    let folder = used();
    let storage = open(&folder);
    for damaged in [&b""[..], b"\x00", b"\x02", b"\x01{", &[2; 90]] {
        storage.set("people", &record(&storage), damaged);
        let error = storage.person(7).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Corrupt);
        assert!(!error.to_string().contains('\n'), "{error}");
        let error = storage.commit(7, orders([order(1, None)]), Ack::None);
        assert_eq!(error.unwrap_err().kind, ErrorKind::Corrupt);
        // Somebody can still be told that something went wrong.
        assert_eq!(commit(&storage, 7, saying(["a"])), [say("a")]);
        assert_eq!(commit(&storage, 8, saying(["b"])), [say("b")]);
    }
}

#[test]
fn what_cannot_be_read_in_the_index_by_time_is_passed_over() {
    let folder = folder();
    let storage = open(&folder);
    commit(&storage, 7, orders([order(1, Some(5))]));
    storage.set("due", b"short", b"");
    storage.set("due", &[0, 0, 0, 9], b"\x02too short");
    drop(storage);
    let storage = open(&folder);
    assert_eq!(due(&storage, 9), [(7, 1)]);
    assert_eq!(storage.next_due(minute(1)).unwrap(), Some(minute(5)));
    assert_eq!(storage.next_due(minute(5)).unwrap(), None);
}

#[test]
fn an_update_that_came_again_stays_processed_after_a_start() {
    let folder = folder();
    let storage = open(&folder);
    let update = crate::storage::tree_keys::update(5);
    let again = super::super::processed::KEPT + 10;
    for mark in [0, again] {
        storage.set("marks", &u64::to_be_bytes(mark), &update);
    }
    let record = super::super::processed::record(again, minute(0));
    storage.set("handled", &update, &record);
    drop(storage);
    let made = open(&folder).commit(7, saying(["a"]), Ack::Update(5));
    assert_eq!(made.unwrap(), None);
}
