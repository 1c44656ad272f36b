//! Settings that are wrong or missing, where they come from, and the help that lists them.

use crate::common::program::{TOKEN, refused, trackless};
use crate::common::stored::Stored;
use crate::folder;
use std::fs;
use std::path::Path;

/// The one line with which the program refuses these settings; it holds no secret.
#[track_caller]
fn fails(folder: &Path, settings: &[(&str, &str)], flags: &[&str]) -> String {
    let mut command = trackless(folder);
    let error = refused(command.envs(settings.iter().copied()).args(flags));
    assert!(error.starts_with("trackless: "), "{error}");
    assert!(!error.contains("AAtest"), "{error}");
    error
}

/// The first setting that is wrong is named, also with all others right.
#[track_caller]
fn refused_for(name: &str, value: &str, words: &str) {
    let mut settings = vec![("TELOXIDE_TOKEN", TOKEN)];
    settings.retain(|setting| setting.0 != name);
    settings.push((name, value));
    let error = fails(folder().path(), &settings, &[]);
    assert!(error.contains(name) && error.contains(words), "{error}");
}

#[test]
fn a_missing_token_is_named() {
    let error = fails(folder().path(), &[], &[]);
    assert!(error.contains("TELOXIDE_TOKEN is missing"), "{error}");
}

#[test]
fn bad_rules_of_stores_are_named_with_the_line_and_the_reason() {
    let folder = folder();
    let file = folder.path().join("stores.toml");
    let name = file.display().to_string();
    refused_for("TRACKLESS_STORES", &name, "cannot be read");
    let built_in = include_str!("../../resources/stores.toml");
    let broken = built_in.replacen("ask_seller_day = 11", "ask_seller_day = -11", 1);
    fs::write(&file, &broken).unwrap();
    let before = broken.split("ask_seller_day").next().unwrap();
    let line = format!("line {}: invalid value", before.lines().count() + 1);
    refused_for("TRACKLESS_STORES", &name, &line);
}

#[test]
fn a_wrong_token_is_named_and_not_shown() {
    refused_for("TELOXIDE_TOKEN", "", "empty");
    for token in [
        "12345",
        "AAtest:12",
        "12:AAtest",
        "12:AAtestTESTtestTEST test TEST",
    ] {
        refused_for("TELOXIDE_TOKEN", token, "does not look like a token");
    }
}

#[test]
fn a_wrong_address_is_named() {
    for url in ["", "nonsense", "api.telegram.org"] {
        refused_for("TELOXIDE_API_URL", url, "not an address");
    }
    for url in ["ftp://127.0.0.1", "localhost:8081"] {
        refused_for("TELOXIDE_API_URL", url, "not an http or https address");
    }
    refused_for(
        "TELOXIDE_API_URL",
        "https://me:AAtest@host",
        "more than a server",
    );
    refused_for("TELOXIDE_API_URL", "http://api.telegram.org", "unencrypted");
    refused_for(
        "TELOXIDE_API_URL",
        "http://127.0.0.1.example.org",
        "unencrypted",
    );
}

#[test]
fn a_wrong_log_filter_is_named() {
    for filter in ["", "loud", "trackless", "info,", "=info", "info\nwarn"] {
        refused_for("RUST_LOG", filter, "trackless=debug,info");
    }
}

#[test]
fn a_wrong_limit_is_named() {
    for name in [
        "TRACKLESS_MESSAGES_PER_SECOND",
        "TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT",
    ] {
        for value in ["", "many", "-1", "0.5", "1001"] {
            refused_for(name, value, "a number from 0 to 1000");
        }
    }
}

#[test]
fn a_wrong_http_address_is_named() {
    for value in ["", "9184", "localhost", "127.0.0.1"] {
        refused_for("TRACKLESS_HTTP", value, "an address with a port");
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    refused_for("TRACKLESS_HTTP", &address, "free it, name another");
}

#[test]
fn an_unusable_data_folder_is_named() {
    refused_for("TRACKLESS_DATA", "", "empty");
    refused_for("TRACKLESS_DATA", "/proc/1/data", "name another folder");
    let folder = folder();
    fs::write(folder.path().join("file"), "").unwrap();
    let settings = [("TELOXIDE_TOKEN", TOKEN)];
    let error = fails(folder.path(), &settings, &["--data", "file"]);
    assert!(
        error.contains("TRACKLESS_DATA") && error.contains("remove it"),
        "{error}"
    );
}

#[test]
fn an_unusable_key_is_named() {
    refused_for("TRACKLESS_KEYS", "", "empty");
    refused_for("TRACKLESS_KEYS", "/proc/1/keys", "name another folder");
    for key in ["", "secret", &"0".repeat(63), &"g".repeat(64)] {
        refused_for("TRACKLESS_KEY", key, "64 hexadecimal digits");
    }
}

#[test]
fn data_that_cannot_be_read_is_named() {
    let folder = folder();
    let data = folder.path().join("data");
    drop(Stored::open(&data));
    let database = until_closed(&data);
    let inbox = database.open_tree("inbox").unwrap();
    inbox.insert([0, 0, 0, 7], b"\x01").unwrap();
    drop((inbox, database));
    let settings = [("TELOXIDE_TOKEN", TOKEN)];
    let flags = ["--api-url", "http://127.0.0.1:9"];
    let error = fails(folder.path(), &settings, &flags);
    assert!(
        error.contains("TRACKLESS_DATA") && error.contains("damaged"),
        "{error}"
    );
}

/// The database in a data folder that has just been closed; sled lets go of it a little later.
fn until_closed(data: &Path) -> sled::Db {
    loop {
        if let Ok(database) = sled::open(data.join("sled")) {
            return database;
        }
    }
}

#[test]
fn a_flag_comes_before_the_environment_and_that_before_env() {
    let folder = folder();
    fs::write(
        folder.path().join(".env"),
        format!("TELOXIDE_TOKEN={TOKEN}\nRUST_LOG=wrong\nTELOXIDE_API_URL=wrong\n"),
    )
    .unwrap();
    let error = fails(folder.path(), &[], &[]);
    assert!(error.contains("TELOXIDE_API_URL"), "{error}");
    let api_url = ["--api-url", "http://localhost:1"];
    let error = fails(folder.path(), &[], &api_url);
    assert!(error.contains("RUST_LOG is wrong at 'wrong'"), "{error}");
    let error = fails(folder.path(), &[("RUST_LOG", "other")], &api_url);
    assert!(error.contains("RUST_LOG is wrong at 'other'"), "{error}");
}

#[test]
fn a_malformed_env_file_is_named_and_not_shown() {
    let folder = folder();
    for content in [
        &b"TELOXIDE_TOKEN 123:AAtestTESTtestTESTtest"[..],
        b"A='AAtest",
        b"A=\xff",
    ] {
        fs::write(folder.path().join(".env"), content).unwrap();
        let error = fails(folder.path(), &[], &[]);
        assert!(
            error.contains(".env") && error.contains("correct"),
            "{error}"
        );
    }
}

#[test]
fn wrong_usage_exits_with_2() {
    for flags in [
        &["--nonsense"][..],
        &["nonsense"],
        &["check", "a", "b"],
        &["--data"],
    ] {
        let output = trackless(folder().path()).args(flags).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
    }
}

#[test]
fn help_lists_each_setting_and_the_example_file_too() {
    let output = trackless(folder().path()).arg("--help").output().unwrap();
    assert!(output.status.success());
    let help = String::from_utf8(output.stdout).unwrap();
    let example = include_str!("../../.env.example");
    for name in [
        "TELOXIDE_TOKEN",
        "TELOXIDE_API_URL",
        "TRACKLESS_DATA",
        "TRACKLESS_STORES",
        "TRACKLESS_MESSAGES_PER_SECOND",
        "TRACKLESS_MESSAGES_PER_SECOND_PER_CHAT",
        "TRACKLESS_HTTP",
        "TRACKLESS_OCR",
        "TRACKLESS_KEYS",
        "TRACKLESS_KEY",
        "RUST_LOG",
    ] {
        assert!(help.contains(name), "{help}");
        assert!(example.contains(&format!("{name}=")), "{name}");
    }
    for word in [
        "check",
        "doctor",
        "health",
        "--data",
        "--keys",
        "--api-url",
        "https://api.telegram.org",
        "./data",
    ] {
        assert!(help.contains(word), "{help}");
    }
    assert!(!help.contains("stdin-clock"), "{help}");
}

#[test]
fn secrets_in_the_environment_are_never_shown() {
    let folder = folder();
    let key = "5ec2e7".repeat(11);
    for flags in [&["--help"][..], &["doctor", "--help"], &["--nonsense"], &[]] {
        let mut command = trackless(folder.path());
        command.env("TELOXIDE_TOKEN", "123:AAtest");
        let output = command.env("TRACKLESS_KEY", &key).args(flags).output();
        let text = format!("{:?}", output.unwrap());
        assert!(!text.contains("AAtest"), "{text}");
        assert!(!text.contains(&key), "{text}");
    }
}

#[test]
fn a_wrong_setting_stops_only_what_needs_it() {
    let folder = folder();
    fs::write(folder.path().join("heartbeat"), "alive\n").unwrap();
    for flags in [&["check", "RR123456785CN"][..], &["health", "--data", "."]] {
        let mut command = trackless(folder.path());
        command.env("TRACKLESS_HTTP", "x").env("TRACKLESS_DATA", "");
        let output = command.args(flags).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}

#[test]
fn version_is_the_packages() {
    let output = trackless(folder().path())
        .arg("--version")
        .output()
        .unwrap();
    let version = concat!("trackless ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), version);
}

#[test]
fn a_wrong_setting_of_look_ups_is_named_and_its_secrets_are_not_shown() {
    refused_for("TRACKLESS_LOOKUP", "", "17track or ship24");
    refused_for("TRACKLESS_LOOKUP", "aftership", "17track or ship24");
    for secret in ["TRACKLESS_LOOKUP_KEY", "TRACKLESS_LOOKUP_SECRET"] {
        for value in [
            "",
            "AAtest",
            "AAtest AAtest",
            "AAtest\u{e9}AAtest",
            "AAtest\nAAtest",
        ] {
            refused_for(secret, value, "does not look like a key");
        }
    }
    for url in ["", "api.17track.net", "ftp://127.0.0.1"] {
        refused_for("TRACKLESS_LOOKUP_URL", url, "address");
    }
    refused_for(
        "TRACKLESS_LOOKUP_URL",
        "http://api.17track.net",
        "unencrypted",
    );
    let settings = [("TELOXIDE_TOKEN", TOKEN), ("TRACKLESS_LOOKUP", "ship24")];
    let error = fails(folder().path(), &settings, &[]);
    assert!(
        error.contains("TRACKLESS_LOOKUP_KEY is missing") && error.contains("Ship24"),
        "{error}"
    );
}

#[test]
fn a_webhook_that_telegram_cannot_call_is_named() {
    for (address, words) in [
        ("https://bot.example.org/:bot", "begins with : or *"),
        ("https://bot.example.org/a/*b", "begins with : or *"),
        ("https://bot.example.org/look-ups/17track", "another page"),
        ("https://bot.example.org/metrics", "another page"),
        (
            "https://bot.example.org:9185/telegram",
            "does not call port 9185",
        ),
        ("http://127.0.0.1/telegram", "nothing but https"),
    ] {
        let settings = [
            ("TELOXIDE_TOKEN", TOKEN),
            ("TRACKLESS_HTTP", "127.0.0.1:0"),
            ("TRACKLESS_WEBHOOK", address),
        ];
        let error = fails(folder().path(), &settings, &[]);
        assert!(error.contains("TRACKLESS_WEBHOOK: "), "{error}");
        assert!(error.contains(words), "{error}");
    }
}

#[test]
fn a_certificate_that_is_none_or_a_key_is_named() {
    let folder = folder();
    let file = folder.path().join("certificate.pem");
    let begin = "-----BEGIN CERTIFICATE-----\nAAAA\n";
    let key = "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n";
    for (text, words) in [
        ("AAAA", "no certificate in the form PEM"),
        (begin, "no certificate in the form PEM"),
        (key, "private key"),
        (
            &format!("{begin}-----END CERTIFICATE-----\n{key}"),
            "private key",
        ),
    ] {
        fs::write(&file, text).unwrap();
        let settings = [
            ("TELOXIDE_TOKEN", TOKEN),
            ("TRACKLESS_HTTP", "127.0.0.1:0"),
            ("TRACKLESS_WEBHOOK", "https://bot.example.org/telegram"),
            ("TRACKLESS_WEBHOOK_CERTIFICATE", "certificate.pem"),
        ];
        let error = fails(folder.path(), &settings, &[]);
        assert!(error.contains("TRACKLESS_WEBHOOK_CERTIFICATE: "), "{error}");
        assert!(error.contains(words), "{error}");
    }
}
