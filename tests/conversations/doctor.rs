//! `trackless doctor`, before a start and beside a running assistant.

use crate::common::program::{NOBODY, WEBHOOK, trackless};
use crate::common::{World, until};
use bot_api_sandbox::Fault;
use std::fs;
use std::path::Path;

/// The exit code and the lines of the doctor with these settings.
#[track_caller]
fn doctor(settings: &[(&str, &str)]) -> (i32, Vec<String>) {
    let empty = tempfile::tempdir().unwrap();
    let output = trackless(empty.path())
        .arg("doctor")
        .envs(settings.iter().copied())
        .output()
        .unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<_> = lines.lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 11, "{lines:?}");
    let failed = lines
        .iter()
        .filter(|line| line.starts_with("FAILED"))
        .count();
    let code = output.status.code().unwrap();
    assert_eq!(code, i32::from(failed > 0), "{lines:?}");
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(error.lines().count(), usize::from(failed > 0), "{error}");
    (code, lines)
}

/// What the doctor says of a world, with one setting changed.
#[track_caller]
fn doctor_in(world: &World, name: &str, value: &str) -> (i32, Vec<String>) {
    let (url, data) = (world.sandbox.url(), world.data());
    let settings = [
        ("TELOXIDE_TOKEN", world.sandbox.token()),
        ("TELOXIDE_API_URL", &url),
        ("TRACKLESS_DATA", data.to_str().unwrap()),
        ("TRACKLESS_HTTP", "127.0.0.1:9184"),
    ];
    let mut settings = settings.to_vec();
    settings.retain(|setting| setting.0 != name);
    settings.push((name, value));
    doctor(&settings)
}

/// Exactly these lines fail, each with these words.
#[track_caller]
fn fails<const N: usize>(world: &World, name: &str, value: &str, words: [&str; N]) {
    let (_, lines) = doctor_in(world, name, value);
    let failed: Vec<_> = lines.iter().filter(|l| l.starts_with("FAILED")).collect();
    assert_eq!(failed.len(), N, "{lines:#?}");
    for (line, words) in failed.iter().zip(words) {
        assert!(line.contains(words), "{line}");
    }
}

#[test]
fn all_is_well_before_the_first_start_and_nothing_is_made() {
    let world = World::asleep();
    let (code, lines) = doctor_in(&world, "RUST_LOG", "info");
    assert_eq!(code, 0, "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains("@trackless_bot")));
    assert!(lines.iter().any(|line| line.contains("can be made")));
    assert!(
        lines
            .iter()
            .any(|line| line.contains("the first start makes one"))
    );
    assert!(!world.data().exists());
}

#[test]
fn all_is_well_beside_a_running_assistant_and_after_it() {
    let mut world = World::asleep().in_a_folder();
    world.start();
    let heartbeat = world.data().join("heartbeat");
    until("its heart beats", || heartbeat.exists());
    let (code, lines) = doctor_in(&world, "RUST_LOG", "info");
    assert_eq!(code, 0, "{lines:#?}");
    assert!(
        lines
            .iter()
            .any(|line| line.contains("by a running assistant"))
    );
    world.stop();
    let (code, lines) = doctor_in(&world, "RUST_LOG", "info");
    assert_eq!(code, 0, "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains("can be read")));
    let left = fs::read_dir(world.data()).unwrap();
    let mut left = left.map(|file| file.unwrap().file_name().into_string().unwrap());
    assert!(left.all(|name| !name.contains("doctor")));
}

#[test]
fn a_key_that_is_none_is_named() {
    let world = World::asleep();
    fails(&world, "TRACKLESS_KEY", "none", ["TRACKLESS_KEY"]);
    let keys = world.data().with_extension("keys");
    fs::create_dir_all(&keys).unwrap();
    fs::write(keys.join("master.key"), "rubbish").unwrap();
    fails(
        &world,
        "TRACKLESS_KEYS",
        keys.to_str().unwrap(),
        ["64 hexadecimal digits"],
    );
}

#[test]
fn each_setting_that_is_wrong_is_named() {
    let world = World::asleep();
    fails(
        &world,
        "TELOXIDE_TOKEN",
        "nonsense",
        [
            "TELOXIDE_TOKEN does not look like a token",
            "cannot be tried without a token",
        ],
    );
    let token = "1000000001:AAnotTheTokenOfTheSandbox-0000000000";
    fails(
        &world,
        "TELOXIDE_TOKEN",
        token,
        ["TELOXIDE_TOKEN was refused"],
    );
    fails(&world, "TELOXIDE_API_URL", NOBODY, ["cannot be reached"]);
    fails(
        &world,
        "TRACKLESS_MESSAGES_PER_SECOND",
        "x",
        ["a number from 0 to 1000"],
    );
    fails(
        &world,
        "TRACKLESS_HTTP",
        "x",
        ["TRACKLESS_HTTP is not an address"],
    );
    fails(&world, "RUST_LOG", "loud", ["RUST_LOG is wrong"]);
}

#[test]
fn a_server_that_is_not_telegram_is_named() {
    let world = World::asleep();
    world.sandbox.faults().next("getMe", 1, Fault::Html(403));
    fails(
        &world,
        "RUST_LOG",
        "info",
        ["cannot be reached (it answered 403"],
    );
}

#[test]
fn a_data_folder_that_cannot_be_used_is_named() {
    let world = World::asleep();
    fs::write(world.data(), "a file").unwrap();
    fails(&world, "RUST_LOG", "info", ["name another one"]);
    if Path::new("/proc/1").exists() {
        let folder = "/proc/1/data";
        let (_, lines) = doctor_in(&world, "TRACKLESS_DATA", folder);
        let named = |line: &String| line.starts_with("FAILED  TRACKLESS_DATA: ");
        assert!(lines.iter().any(named), "{lines:#?}");
    }
}

#[test]
fn data_that_cannot_be_read_and_a_strange_process_are_named() {
    let world = World::asleep().in_a_folder();
    let storage = world.storage();
    fails(&world, "RUST_LOG", "info", ["in use by another process"]);
    drop(storage);
    fs::write(world.data().join("version"), "200\n").unwrap();
    fails(&world, "RUST_LOG", "info", ["written by a newer version"]);
    fs::write(world.data().join("version"), "nonsense").unwrap();
    fails(&world, "RUST_LOG", "info", ["damaged"]);
}

#[test]
fn what_telegram_says_of_the_webhook_is_told() {
    let mut world = World::asleep();
    world.uses_a_webhook();
    let says = |world: &World| {
        let (url, data) = (world.sandbox.url(), world.data());
        let (code, lines) = doctor(&[
            ("TELOXIDE_TOKEN", world.sandbox.token()),
            ("TELOXIDE_API_URL", &url),
            ("TRACKLESS_DATA", data.to_str().unwrap()),
            ("TRACKLESS_WEBHOOK", WEBHOOK),
            ("TRACKLESS_WEBHOOK_LISTEN", "127.0.0.1:0"),
        ]);
        let line = lines.iter().find(|line| line.contains("TRACKLESS_WEBHOOK"));
        (code, line.unwrap().clone())
    };
    assert!(says(&world).1.contains("does not know it yet"));
    world.start();
    until("Telegram knows", || {
        says(&world).1.contains("sends updates there, and 0 wait")
    });
    world.stop();
    let anna = world.person("en");
    anna.says("/help");
    until("it is told why nothing comes", || {
        let (code, line) = says(&world);
        code == 1 && line.contains("and 1 updates wait: Connection refused")
    });
    let (_, lines) = doctor_in(&world, "RUST_LOG", "info");
    assert!(
        lines
            .iter()
            .any(|line| line.contains("which the assistant deletes when it polls"))
    );
    world.start();
    anna.sees_something();
}
