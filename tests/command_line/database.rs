//! A database in place of the data folder.

use crate::common::program::{TOKEN, refused, talk_to, trackless, trackless_after};
use crate::running::Watched;
use crate::{folder, succeeds};
use bot_api_sandbox::{Options, Sandbox};
use postgres_sandbox::{Database, PASSWORD};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Its address, with a password where it has one.
fn address(database: &Database) -> String {
    match postgres_sandbox::shared().and_then(|server| server.own()) {
        Some(own) => {
            let (port, name) = (own.port(), database.name());
            format!("postgres://trackless:{PASSWORD}@localhost:{port}/{name}")
        }
        None => database.url(),
    }
}

fn doctor(folder: &Path, sandbox: &Sandbox) -> String {
    let mut command = trackless(folder);
    let output = talk_to(sandbox, command.arg("doctor")).output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{lines}");
    assert!(!lines.contains(PASSWORD), "{lines}");
    lines
}

#[test]
fn a_database_takes_the_place_of_the_folder() {
    let Some(database) = postgres_sandbox::database() else {
        return;
    };
    let folder = folder();
    let settings = format!(
        "TRACKLESS_DATABASE='{}'\nRUST_LOG=trace\n",
        address(&database)
    );
    fs::write(folder.path().join(".env"), settings).unwrap();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let lines = doctor(folder.path(), &sandbox);
    assert!(lines.contains("has no tables yet"), "{lines}");
    let buyer = sandbox.person("Anna", "en");
    for _ in 0..2 {
        let assistant = Watched::start(folder.path(), &sandbox, "true");
        buyer.says("/privacy");
        buyer.sees("What I keep");
        let lines = doctor(folder.path(), &sandbox);
        assert!(
            lines.contains("1 people, 0 updates waiting, process "),
            "{lines}"
        );
        let log = assistant.stop();
        assert!(!log.contains(PASSWORD), "{log}");
    }
    let lines = doctor(folder.path(), &sandbox);
    assert!(lines.contains("nobody is the worker"), "{lines}");
    assert!(!folder.path().join("data/sled").exists());
}

#[test]
fn a_wrong_address_is_told_in_one_line_without_the_password() {
    let folder = folder();
    for (address, expected) in [
        (
            "mysql://me:s3cret@host/db",
            "is not the address of a PostgreSQL database",
        ),
        (
            "postgres://me:s3cret@127.0.0.1:1/db",
            "the database db at 127.0.0.1",
        ),
        ("postgres://me:s3cret@host/db?sslmode=what", "sslmode"),
        ("postgres://me:s3@s3cret@host/db", "%40"),
        ("postgres://me:x@host/db@s3cret", "%40"),
        (
            "postgres://me:s3cret@host/db?s3cret=1",
            "an option after the ?",
        ),
        ("postgres://me:s3cret@/db", "the database db at no host"),
        ("postgres://", "names no host"),
        (
            "postgres://me:s3cret@host/db?sslmode=verify-full&sslmode=disable",
            "sslmode more than once",
        ),
    ] {
        let mut command = trackless(folder.path());
        command
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TRACKLESS_DATABASE", address);
        let error = refused(&mut command);
        assert!(
            error.contains("TRACKLESS_DATABASE") && error.contains(expected),
            "{error}"
        );
        assert!(!error.contains("s3cret"), "{error}");
    }
}

#[test]
fn keys_in_a_database_go_with_data_in_one() {
    let folder = folder();
    let mut command = trackless(folder.path());
    command
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TRACKLESS_KEYS", "postgres://host/keys");
    let error = refused(&mut command);
    assert!(error.contains("TRACKLESS_KEYS names a database"), "{error}");
}

#[test]
fn an_address_is_never_taken_for_a_folder() {
    for name in ["TRACKLESS_KEYS", "TRACKLESS_DATA"] {
        for address in [
            "Postgres://me:s3cret@host/keys",
            "postgresql://me:s3cret@host/keys",
            "mysql://me:s3cret@host/keys",
            "postgres//me:s3cret@host?password=s3cret",
        ] {
            let folder = folder();
            let mut command = trackless(folder.path());
            command.env("TELOXIDE_TOKEN", TOKEN).env(name, address);
            let error = refused(&mut command);
            assert!(error.contains(name), "{error}");
            assert!(!error.contains("s3cret"), "{error}");
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{address}");
        }
    }
    let folder = folder();
    let mut command = trackless(folder.path());
    command
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TRACKLESS_DATABASE", "postgres://127.0.0.1:1/db")
        .env("TRACKLESS_KEYS", "mysql://me:s3cret@host/keys");
    let error = refused(&mut command);
    assert!(error.contains("TRACKLESS_KEYS"), "{error}");
}

#[test]
fn a_folder_is_of_one_assistant_whichever_engine_has_its_data() {
    let Some(database) = postgres_sandbox::database() else {
        return;
    };
    let folder = folder();
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let buyer = sandbox.person("Anna", "en");
    let address = address(&database);
    let with_database = |command: &mut Command| {
        talk_to(&sandbox, command).env("TRACKLESS_DATABASE", &address);
    };

    let assistant = Watched::start(folder.path(), &sandbox, "true");
    buyer.says("/privacy");
    buyer.sees("What I keep");
    let mut second = trackless(folder.path());
    with_database(&mut second);
    let error = refused(&mut second);
    assert!(error.contains("TRACKLESS_DATA: the folder"), "{error}");
    assert!(error.contains("in use by another process"), "{error}");
    assistant.stop();

    // The folder's people are not those of the database, and that is said; nor does a backup of the folder have the database's.
    let shell = format!("export TRACKLESS_DATABASE='{address}'");
    let assistant = Watched::start(folder.path(), &sandbox, &shell);
    assistant.until_page("/readyz", "ready: worker\n");
    let mut third = trackless(folder.path());
    with_database(&mut third);
    assert!(refused(&mut third).contains("in use by another process"));
    let mut doctor = trackless(folder.path());
    with_database(&mut doctor);
    let told = doctor.arg("doctor").output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.contains("are not served"), "{told}");
    let saved = succeeds(folder.path(), &["backup", "saved", "--readable"]);
    assert!(saved.contains("saved: 1 people"), "{saved}");
    let log = assistant.stop();
    assert!(log.contains("are not served, for the database"), "{log}");
}

#[test]
fn a_standby_that_could_not_work_is_told_at_its_start() {
    let Some(database) = postgres_sandbox::database() else {
        return;
    };
    let (one, other) = (folder(), folder());
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let key = "TRACKLESS_KEY=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    let shell = format!("export {key} TRACKLESS_DATABASE='{}'", address(&database));
    let started = |token: &str| {
        let mut command = trackless_after(other.path(), &shell);
        talk_to(&sandbox, &mut command).env("RUST_LOG", "off");
        refused(command.env("TELOXIDE_TOKEN", token))
    };
    let (bot, _) = sandbox.token().split_once(':').unwrap();
    let of_nobody = TOKEN.split_once(':').unwrap().1;
    // A token that was never the bot's does not make the database another bot's.
    assert!(started(TOKEN).contains("TELOXIDE_TOKEN was refused"));
    let assistant = Watched::start(one.path(), &sandbox, &shell);
    assistant.until_page("/readyz", "ready: worker\n");
    let old_token = started(&format!("{bot}:{of_nobody}"));
    assert!(
        old_token.contains("TELOXIDE_TOKEN was refused"),
        "{old_token}"
    );
    let of_another = started(TOKEN);
    assert!(of_another.contains("people of another bot"), "{of_another}");
    database.sql("update trackless.store set oldest_writer = 99");
    let too_old = started(sandbox.token());
    assert!(too_old.contains("install the newer version"), "{too_old}");
    assistant.stop();
}
