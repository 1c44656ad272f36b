//! The command line, tried with the real program: settings, help, each command, and how a running one is watched and ended.
#![cfg(unix)]

#[path = "../common/mod.rs"]
mod common;

mod backup;
mod check;
mod database;
mod doctor;
mod running;
mod settings;

use common::program::trackless;
use std::path::Path;
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Runs a command that succeeds; returns what it says.
#[track_caller]
fn succeeds(folder: &Path, arguments: &[&str]) -> String {
    let output = trackless(folder).args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}
