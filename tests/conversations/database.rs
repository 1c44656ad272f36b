//! The main ways once more, with a database in place of the data folder.

use crate::common::world::ENGINE;
use std::process::Command;

/// Dialogues, floods and reminders that are cut off at any moment, and the life of an order.
const MAIN_WAYS: [&str; 2] = ["restart::", "life::not_shipped_in_time"];

#[test]
fn the_main_ways_are_the_same_with_a_database() {
    let Some(server) = postgres_sandbox::shared() else {
        return;
    };
    let output = Command::new(std::env::current_exe().unwrap())
        .args(MAIN_WAYS)
        .args(["--test-threads", "2"])
        .env(ENGINE, "postgres")
        .env("TRACKLESS_TEST_DATABASE", server.url())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(!said.contains(" 0 passed"), "{said}");
}
