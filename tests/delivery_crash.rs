//! The real program, killed without warning while people write to it: every message is answered, and in each chat
//! at most one answer a crash comes twice.

use bot_api_sandbox::{Buyer, Options, Sandbox};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const CRASHES: usize = 6;

fn start(sandbox: &Sandbox, data: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_trackless"))
        .env("TELOXIDE_TOKEN", sandbox.token())
        .env("TELOXIDE_API_URL", sandbox.url())
        .env("TRACKLESS_DATA", data)
        .env("RUST_LOG", "off")
        .current_dir(data)
        .stdin(Stdio::null())
        .spawn()
        .unwrap()
}

/// The answers that Telegram took in this chat.
fn answers(sandbox: &Sandbox, buyer: &Buyer) -> usize {
    let calls = sandbox.calls();
    let here = calls
        .iter()
        .filter(|call| call.chat_id == Some(buyer.id()) && call.method == "sendMessage");
    here.filter(|call| !call.result.is_null()).count()
}

fn until(what: &str, condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < Duration::from_secs(30), "{what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn no_message_is_lost_and_at_most_one_answer_a_crash_comes_twice() {
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let data = tempfile::tempdir().unwrap();
    let people: Vec<_> = (0..4)
        .map(|n| sandbox.person(&format!("P{n}"), "en"))
        .collect();
    for crash in 0..CRASHES {
        let mut program = start(&sandbox, data.path());
        people.iter().for_each(|person| person.says("/help"));
        // Killed a little later each time: before, while and after the answers are given.
        until("answers come", || {
            let given: usize = people.iter().map(|p| answers(&sandbox, p)).sum();
            given >= crash * people.len() + crash.min(people.len())
        });
        program.kill().unwrap();
        program.wait().unwrap();
    }
    let mut program = start(&sandbox, data.path());
    let each = |count| people.iter().all(|p| answers(&sandbox, p) >= count);
    until("everybody has all answers", || each(CRASHES));
    people.iter().for_each(|person| person.says("/privacy"));
    until("everybody has the last answer", || each(CRASHES + 1));
    program.kill().unwrap();
    program.wait().unwrap();
    let asked = CRASHES + 1;
    for person in &people {
        let answers = answers(&sandbox, person);
        assert!(
            (asked..=asked + CRASHES).contains(&answers),
            "{answers} answers to {asked} questions"
        );
    }
}
