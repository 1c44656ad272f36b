//! `trackless check`: numbers explained without any setting, for people and for programs.

use crate::common::program::{Program, trackless};
use crate::folder;
use std::fs::{self, File};
use std::process::{Output, Stdio};

fn check(flags: &[&str], input: &[u8]) -> Output {
    let folder = folder();
    fs::write(folder.path().join("input"), input).unwrap();
    let input = File::open(folder.path().join("input")).unwrap();
    let mut command = trackless(folder.path());
    command
        .arg("check")
        .args(flags)
        .stdin(input)
        .output()
        .unwrap()
}

fn rows(output: &Output) -> Vec<serde_json::Value> {
    assert!(output.status.success(), "{output:?}");
    let text = std::str::from_utf8(&output.stdout).unwrap();
    let read = |row| serde_json::from_str(row).unwrap();
    text.lines().map(read).collect()
}

#[test]
fn check_explains_a_text_without_any_setting() {
    let folder = folder();
    // Not even a file that would stop a run is in its way.
    fs::write(folder.path().join(".env"), "nonsense").unwrap();
    let mut command = trackless(folder.path());
    let output = command
        .args(["check", "my rr 123456785 cn"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("RR123456785CN: a tracking number."),
        "{text}"
    );
    assert!(!folder.path().join("data").exists());
}

#[test]
fn check_prints_a_row_of_json_for_each_line() {
    let row = &rows(&check(&["--json", "rr123456784cn\nhello"], b""))[..];
    assert_eq!(row.len(), 2);
    assert_eq!(row[0]["input"], "rr123456784cn");
    let found = &row[0]["found"][0];
    assert_eq!(found["text"], "RR123456784CN");
    assert_eq!(found["verdict"], "suspect");
    assert_eq!(found["formats"][0]["id"], "s10");
    assert_eq!(found["formats"][0]["check"], "failed");
    assert!(found["formats"][0]["name"].is_string());
    let suggestions = found["suggestions"].as_array().unwrap();
    assert!(
        suggestions.contains(&"RR123456785CN".into()),
        "{suggestions:?}"
    );
    assert_eq!(row[1], serde_json::json!({ "input": "hello", "found": [] }));
}

#[test]
fn check_reads_the_standard_input_with_a_dash_and_without() {
    for flags in [&["--json"][..], &["--json", "-"], &["-", "--json"]] {
        let rows = rows(&check(flags, b"RR123456785CN\n\xff\n\nlast"));
        let inputs: Vec<_> = rows
            .iter()
            .map(|row| row["input"].as_str().unwrap())
            .collect();
        assert_eq!(inputs, ["RR123456785CN", "\u{fffd}", "", "last"]);
    }
}

#[test]
fn check_answers_each_line_at_once() {
    let folder = folder();
    let mut command = trackless(folder.path());
    let command = command.args(["check", "--json"]);
    let mut child = Program::start(command, &folder.path().join("log"));
    for line in ["RR123456785CN", "hello"] {
        child.write(line);
        assert!(child.line().contains(line));
    }
}

#[test]
fn check_is_quiet_when_nobody_reads_on() {
    let folder = folder();
    fs::write(
        folder.path().join("input"),
        "RR123456785CN\n".repeat(20_000),
    )
    .unwrap();
    let input = File::open(folder.path().join("input")).unwrap();
    let mut command = trackless(folder.path());
    let child = command.arg("check").stdin(input).stdout(Stdio::piped());
    let mut child = child.stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{output:?}"
    );
}
