//! What the tests share that run the real program.

#![allow(
    dead_code,
    unused_imports,
    reason = "each test binary uses a part of it"
)]

pub mod program;
pub mod stored;
pub mod world;

pub use world::{World, at, remembered};

use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

/// Nothing that is waited for takes longer, unless something is wrong: not on a busy machine either, nor with strace.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// Says something that is seen when the test passes, too, unlike what `println!` says.
pub fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Waits until this has come about.
#[track_caller]
pub fn until(what: &str, condition: impl FnMut() -> bool) {
    until_within(DEADLINE, what, condition);
}

#[track_caller]
pub fn until_within(time: Duration, what: &str, mut condition: impl FnMut() -> bool) {
    let began = Instant::now();
    while !condition() {
        assert!(began.elapsed() < time, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Whether these bytes are in any file under a folder.
pub fn files_hold(folder: &Path, bytes: &[u8]) -> bool {
    let mut entries = fs::read_dir(folder).unwrap();
    entries.any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return files_hold(&path, bytes);
        }
        // A socket holds nothing.
        let text = if path.is_file() {
            fs::read(path).unwrap()
        } else {
            Vec::new()
        };
        text.windows(bytes.len()).any(|window| window == bytes)
    })
}
