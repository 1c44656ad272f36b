//! `trackless backup` and `trackless restore`, as an operator runs them.

use crate::common::program::{NOBODY, Program, TOKEN, refused, trackless, trackless_with_room};
use crate::common::stored::Stored;
use crate::common::until;
use crate::succeeds;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use chrono::{DateTime, Utc};
use tempfile::TempDir;
use trackless::model::{
    Changes, GivenNumber, LookUp, LookUpNews, LookUpProvider, LookUpState, Order, PersonState,
    TrackingNews,
};
use trackless::storage::Ack;

/// A folder with data in which some people have an order, whose parcel a provider of tracking data watches.
fn used() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let storage = Stored::open(&folder.path().join("data"));
    let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
    for chat in 1..=50 {
        let order = Order {
            name: Some(format!("lamp {chat}")),
            next_due: Some(at),
            look_up: Some(watched(at)),
            ..Order::new(1, "joom", number(), at)
        };
        let changes = Changes {
            orders: vec![order],
            ..Changes::default()
        };
        storage.commit(chat, changes, Ack::None);
    }
    folder
}

fn number() -> GivenNumber {
    GivenNumber::Number("LB703124842CN".to_owned())
}

/// What a provider of tracking data holds of it.
fn watched(at: DateTime<Utc>) -> LookUp {
    LookUp {
        number: "LB703124842CN".to_owned(),
        provider: LookUpProvider::SeventeenTrack,
        state: LookUpState::Registered {
            id: "3011".to_owned(),
        },
        since: at,
        changed_at: Some(at),
        is_pushed: true,
        read_at: Some(at),
        news: Some(LookUpNews {
            kind: TrackingNews::FirstScan,
            since: at,
        }),
    }
}

/// The one line in which it says why it fails.
#[track_caller]
fn fails(folder: &Path, arguments: &[&str]) -> String {
    refused(trackless(folder).args(arguments))
}

/// A running assistant whose Telegram cannot be reached.
fn running(folder: &Path) -> Program {
    let mut command = trackless(folder);
    command
        .arg("--stdin-clock")
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", NOBODY)
        .env("RUST_LOG", "off");
    let mut program = Program::start(&mut command, &folder.join("log"));
    program.time_is(DateTime::UNIX_EPOCH);
    let socket = folder.join("data/backup.sock");
    until("backups can be asked for", || socket.exists());
    program
}

fn people(data: &Path) -> Vec<PersonState> {
    let storage = Stored::open(data);
    (1..=50).map(|chat| storage.person(chat)).collect()
}

/// What a backup may leave beside its file.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn backups(folder: &TempDir) -> PathBuf {
    let to = folder.path().join("backups");
    fs::create_dir(&to).unwrap();
    to
}

#[test]
fn a_backup_is_made_while_it_runs_and_while_it_does_not() {
    let folder = used();
    let to = backups(&folder);
    for (name, runs) in [("running", true), ("still", false)] {
        let running = runs.then(|| running(folder.path()));
        let said = succeeds(folder.path(), &["backup", &format!("backups/{name}")]);
        assert!(said.contains("50 people"), "{said}");
        drop(running);
    }
    let found = names(&to);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].ends_with(".ring"), "{found:?}");
    for name in &found {
        let mode = fs::metadata(to.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    let before = people(&folder.path().join("data"));
    for name in ["running", "still"] {
        let data = format!("{name} data");
        let flags = [
            "restore",
            &format!("backups/{name}"),
            "--data",
            &data,
            "--keys",
            "data.keys",
        ];
        assert!(succeeds(folder.path(), &flags).contains("50 people"));
        fs::rename(
            folder.path().join("data.keys"),
            folder.path().join(format!("{data}.keys")),
        )
        .unwrap();
        assert_eq!(people(&folder.path().join(&data)), before);
        fs::rename(
            folder.path().join(format!("{data}.keys")),
            folder.path().join("data.keys"),
        )
        .unwrap();
    }
}

#[test]
fn a_readable_backup_is_restored_without_any_key() {
    let folder = used();
    let said = succeeds(folder.path(), &["backup", "all.jsonl", "--readable"]);
    assert!(said.contains("not sealed"), "{said}");
    assert!(
        fs::read_to_string(folder.path().join("all.jsonl"))
            .unwrap()
            .contains("lamp 50")
    );
    succeeds(folder.path(), &["restore", "all.jsonl", "--data", "new"]);
    let before = people(&folder.path().join("data"));
    assert_eq!(people(&folder.path().join("new")), before);
}

#[test]
fn data_move_into_a_database_and_back() {
    let Some(database) = postgres_sandbox::database() else {
        return;
    };
    let folder = used();
    let in_database = |arguments: &[&str]| {
        let mut command = trackless(folder.path());
        command.env("TRACKLESS_DATABASE", database.url());
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    succeeds(folder.path(), &["backup", "of folder"]);
    // The keyring and the master key of the folder are beside it.
    let keys = folder.path().join("data.keys");
    for entry in fs::read_dir(&keys).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|kind| kind == "ring") {
            fs::remove_file(path).unwrap();
        }
    }
    let mut command = trackless(folder.path());
    command.env("TRACKLESS_DATABASE", database.url());
    let error = refused(command.args(["backup", "of nothing"]));
    assert!(
        error.contains("there are no data in the database"),
        "{error}"
    );
    let said = in_database(&["restore", "of folder"]);
    assert!(said.contains("the database: 50 people"), "{said}");
    let mut command = trackless(folder.path());
    command.env("TRACKLESS_DATABASE", database.url());
    let error = refused(command.args(["restore", "of folder"]));
    assert!(error.contains("it is not empty"), "{error}");
    let said = in_database(&["backup", "of database"]);
    assert!(said.contains("50 people"), "{said}");
    let flags = [
        "restore",
        "of database",
        "--data",
        "new",
        "--keys",
        "data.keys",
    ];
    let said = succeeds(folder.path(), &flags);
    assert!(said.contains("50 people"), "{said}");
    fs::rename(&keys, folder.path().join("new.keys")).unwrap();
    for (chat, state) in (1..).zip(people(&folder.path().join("new"))) {
        assert_eq!(
            state.orders[0].name.as_deref(),
            Some(&*format!("lamp {chat}"))
        );
    }
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let folder = used();
    fs::write(folder.path().join("mine"), "mine").unwrap();
    for running in [None, Some(running(folder.path()))] {
        let error = fails(folder.path(), &["backup", "mine"]);
        assert!(error.contains("nothing is overwritten"), "{error}");
        drop(running);
    }
    assert_eq!(fs::read(folder.path().join("mine")).unwrap(), b"mine");
}

#[test]
fn two_at_once_are_both_made() {
    let folder = used();
    let _running = running(folder.path());
    let both = ["a", "b"].map(|name| {
        let mut command = trackless(folder.path());
        command
            .args(["backup", name])
            .stdout(Stdio::null())
            .spawn()
            .unwrap()
    });
    for mut child in both {
        assert!(child.wait().unwrap().success());
    }
    let lines = |name| {
        fs::read_to_string(folder.path().join(name))
            .unwrap()
            .lines()
            .count()
    };
    assert_eq!(lines("a"), lines("b"));
}

#[test]
fn an_assistant_that_is_killed_meanwhile_leaves_no_half_backup() {
    let folder = used();
    let to = backups(&folder);
    // Stands for one that is killed after it has begun.
    let listener = UnixListener::bind(folder.path().join("data/backup.sock")).unwrap();
    let killed = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut asked = [0; 7];
        stream.read_exact(&mut asked).unwrap();
        stream
            .write_all(b"{\"format\":\"trackless backup\"}\n{\"sealed_per")
            .unwrap();
    });
    let error = fails(folder.path(), &["backup", "backups/a"]);
    assert!(error.contains("try again"), "{error}");
    killed.join().unwrap();
    assert_eq!(names(&to), [""; 0]);
    // Its socket is still there, and nobody listens.
    succeeds(folder.path(), &["backup", "backups/a"]);
}

#[test]
fn who_answers_at_the_socket_cannot_choose_a_file() {
    let folder = used();
    let to = backups(&folder);
    let listener = UnixListener::bind(folder.path().join("data/backup.sock")).unwrap();
    let stranger = std::thread::spawn(move || {
        let head = r#"{"format":"trackless backup","version":1,"store":"0123456789abcdef","readable":false}"#;
        for name in ["../mine", "fedcba9876543210.ring"] {
            let (mut stream, _) = listener.accept().unwrap();
            stream.read_exact(&mut [0; 7]).unwrap();
            let answer = format!(r#"{{"whole":{{"people":1,"keys":["{name}",5]}}}}"#);
            // It may be refused before all of it is read.
            let _ = write!(stream, "{head}\n{answer}\nhello");
        }
    });
    // Beside the new backup lies the keyring of another store, which opens its backups.
    let others = to.join("fedcba9876543210.ring");
    fs::write(&others, "keys").unwrap();
    for _ in 0..2 {
        let error = fails(folder.path(), &["backup", "backups/a"]);
        assert!(error.contains("wrong name"), "{error}");
    }
    stranger.join().unwrap();
    assert_eq!(names(&to), ["fedcba9876543210.ring"]);
    assert_eq!(fs::read(others).unwrap(), b"keys");
    assert!(!folder.path().join("mine").exists());
}

#[test]
fn a_disk_that_is_full_is_said_and_leaves_no_half_backup() {
    let folder = used();
    let to = backups(&folder);
    let _running = running(folder.path());
    let mut command = trackless_with_room(folder.path(), 2);
    let error = refused(command.args(["backup", "backups/a"]));
    assert!(error.contains("cannot be written"), "{error}");
    assert_eq!(names(&to), [""; 0]);
    succeeds(folder.path(), &["backup", "backups/a"]);
}

#[test]
fn what_cannot_be_done_is_said_in_one_line() {
    let folder = used();
    let none = folder.path().join("none");
    fs::create_dir(&none).unwrap();
    let error = fails(&none, &["backup", "a"]);
    assert!(
        error.contains("TRACKLESS_DATA: there are no data"),
        "{error}"
    );
    assert_eq!(names(&none), [""; 0]);
    let error = fails(folder.path(), &["restore", "nothing", "--data", "new"]);
    assert!(error.contains("nothing cannot be read"), "{error}");
    File::create(folder.path().join("empty")).unwrap();
    let error = fails(folder.path(), &["restore", "empty", "--data", "new"]);
    assert!(error.contains("cut off"), "{error}");
    succeeds(folder.path(), &["backup", "all"]);
    let error = fails(folder.path(), &["restore", "all"]);
    assert!(error.contains("is not empty"), "{error}");
    let error = fails(
        folder.path(),
        &["restore", "all", "--data", "new", "--keys", "none"],
    );
    assert!(error.contains("TRACKLESS_KEYS"), "{error}");
    assert!(!folder.path().join("new/version").exists());
}
