//! The real program on a disk that fills up while people write to it: it ends in order, and loses nothing.

use bot_api_sandbox::{Buyer, Options, Sandbox};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running program; it is killed at the latest when the test ends.
struct Program(Child);

impl Program {
    fn kill(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

fn start(sandbox: &Sandbox, data: &Path) -> Program {
    let child = Command::new(env!("CARGO_BIN_EXE_trackless"))
        .env("TELOXIDE_TOKEN", sandbox.token())
        .env("TELOXIDE_API_URL", sandbox.url())
        .env("TRACKLESS_DATA", data.join("data"))
        .env("RUST_LOG", "off")
        .current_dir(data)
        .stdin(Stdio::null())
        .spawn()
        .unwrap();
    Program(child)
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

/// The program with a data folder in which no file may grow beyond so many blocks of 512 bytes.
#[cfg(unix)]
fn start_with_room(sandbox: &Sandbox, data: &Path, blocks: u64) -> Program {
    let child = Command::new("sh")
        .arg("-c")
        .arg(format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\""))
        .arg(env!("CARGO_BIN_EXE_trackless"))
        .env("TELOXIDE_TOKEN", sandbox.token())
        .env("TELOXIDE_API_URL", sandbox.url())
        .env("TRACKLESS_DATA", data.join("data"))
        .env("RUST_LOG", "off,sled=off")
        .current_dir(data)
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    Program(child)
}

#[cfg(unix)]
#[test]
fn a_disk_that_takes_nothing_more_ends_it_with_one_line_and_a_new_start_loses_nothing() {
    let sandbox = Sandbox::start(Options::default()).unwrap();
    let data = tempfile::tempdir().unwrap();
    // So many that no chat's answers have to wait for Telegram's limits.
    let people: Vec<_> = (0..20)
        .map(|n| sandbox.person(&format!("P{n}"), "en"))
        .collect();
    let mut asked = vec![0; people.len()];
    let mut program = start_with_room(&sandbox, data.path(), 2048);
    let mut turns = (0..people.len()).cycle().take(400);
    let status = loop {
        if let Some(status) = program.0.try_wait().unwrap() {
            break status;
        }
        let turn = turns.next().expect("there is no room for everything");
        people[turn].says(&"a".repeat(4000));
        asked[turn] += 1;
        std::thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(status.code(), Some(1), "{status}");
    let mut error = String::new();
    std::io::Read::read_to_string(&mut program.0.stderr.take().unwrap(), &mut error).unwrap();
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.contains("TRACKLESS_DATA"), "{error}");
    assert!(error.contains("has room, then start again"), "{error}");

    let mut program = self::start(&sandbox, data.path());
    until("everything is answered", || {
        let mut each = people.iter().zip(&asked);
        each.all(|(person, asked)| answers(&sandbox, person) >= *asked)
    });
    program.kill();
}
