//! A disk that fills up while people write: the program ends in order, and loses nothing.
#![cfg(unix)]

use crate::common::program::{Program, talk_to, trackless, trackless_with_room};
use crate::common::until_within;
use bot_api_sandbox::{Buyer, Options, Sandbox};
use std::time::Duration;

/// Hundreds of messages are read again without optimization, beside other tests.
const LATEST: Duration = Duration::from_secs(180);

/// The answers that Telegram took in this chat.
fn answers(sandbox: &Sandbox, buyer: &Buyer) -> usize {
    let calls = sandbox.calls();
    let here = calls
        .iter()
        .filter(|call| call.chat_id == Some(buyer.id()) && call.method == "sendMessage");
    here.filter(|call| !call.result.is_null()).count()
}

#[test]
fn a_full_disk_ends_it_with_one_line_and_loses_nothing() {
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let data = tempfile::tempdir().unwrap();
    // So many that no chat's answers have to wait for Telegram's limits.
    let people: Vec<_> = (0..20)
        .map(|n| sandbox.person(&format!("P{n}"), "en"))
        .collect();
    let mut asked = vec![0; people.len()];
    let log = data.path().join("log");
    let mut command = trackless_with_room(data.path(), 1100);
    talk_to(&sandbox, &mut command).env("RUST_LOG", "off,sled=off");
    let mut program = Program::start(&mut command, &log);
    let mut turns = (0..people.len()).cycle().take(2000);
    let status = loop {
        if let Some(status) = program.status() {
            break status;
        }
        let turn = turns.next().expect("there is no room for everything");
        // Long, and of words that are read quickly: how long reading takes is not what is tried here.
        people[turn].says(&"and ".repeat(1000));
        asked[turn] += 1;
        std::thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(status.code(), Some(1), "{status}");
    let error = std::fs::read_to_string(&log).unwrap();
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.contains("TRACKLESS_DATA"), "{error}");
    assert!(error.contains("has room, then start again"), "{error}");

    let mut command = trackless(data.path());
    let program = Program::start(talk_to(&sandbox, &mut command), &log);
    let all_answered = || {
        let mut each = people.iter().zip(&asked);
        each.all(|(person, asked)| answers(&sandbox, person) >= *asked)
    };
    until_within(LATEST, "everything is answered", all_answered);
    program.kill();
}
