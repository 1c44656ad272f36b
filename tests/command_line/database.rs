//! A database in place of the data folder.

use crate::common::program::{TOKEN, refused, talk_to, trackless};
use crate::folder;
use crate::running::Watched;
use bot_api_sandbox::{Options, Sandbox};
use postgres_sandbox::{Database, PASSWORD};
use std::fs;
use std::path::Path;

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
