//! What the process that reads one picture does: the picture comes on its standard input, what was read goes to its
//! standard output, as JSON. Before it looks at the first byte it takes away from itself what it does not need.

use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;
use std::{process, thread};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{
    Resource, Rlimit, Signal, getpgrp, getpid, kill_current_process_group, nice, setrlimit,
};

use crate::bar_codes::bar_codes;
use crate::decode::{LARGEST_FILE, decode, is_plain};
use crate::reading::{Reading, Unreadable};
use crate::text::text;

/// The most memory of this process, and of the program that reads text: of the address space, in bytes.
const MEMORY: u64 = 512 * 1024 * 1024;
/// The most seconds of computing of each. A screenshot of 1280 pixels takes each of them less than two.
const SECONDS: u64 = 8;

/// The stack of the thread that only waits.
const STACK: usize = 64 * 1024;

/// Reads the picture on the standard input. `program` reads its text in these languages, if it is given.
///
/// # Errors
///
/// The limits cannot be set, or standard input or output is closed.
pub fn run(program: Option<(PathBuf, String)>) -> io::Result<()> {
    limit_itself()?;
    thread::Builder::new()
        .stack_size(STACK)
        .spawn(end_with_the_reader)?;
    let mut file = Vec::new();
    let most = LARGEST_FILE as u64 + 1;
    io::stdin().lock().take(most).read_to_end(&mut file)?;
    let reading = read(file, program);
    let json = serde_json::to_vec(&reading)?;
    io::stdout().lock().write_all(&json)
}

fn read(file: Vec<u8>, program: Option<(PathBuf, String)>) -> Result<Reading, Unreadable> {
    let picture = decode(&file)?;
    drop(file);
    if is_plain(&picture) {
        let text = program.map(|_| String::new());
        return Ok(Reading {
            codes: Vec::new(),
            text,
        });
    }
    let codes = bar_codes(&picture);
    let Some((program, languages)) = program else {
        return Ok(Reading { codes, text: None });
    };
    let text = text(picture, &program, &languages);
    if codes.is_empty() && text.is_none() {
        return Err(Unreadable::TooHard);
    }
    Ok(Reading { codes, text })
}

/// Whoever asked may be killed. Then nobody is left to read the answer, and this process and the one that reads text would compute
/// on for nothing.
fn end_with_the_reader() {
    let output = io::stdout();
    // Asked for nothing, it tells only that the other end was closed.
    let mut answer = [PollFd::new(&output, PollFlags::empty())];
    while poll(&mut answer, None).is_err() || answer[0].revents().is_empty() {}
    if getpgrp() == getpid() {
        let _ = kill_current_process_group(Signal::KILL);
    }
    process::exit(1);
}

/// Little memory and time, no files and no core dump, and after all others in turn.
fn limit_itself() -> io::Result<()> {
    let limits = [
        (Resource::As, MEMORY),
        (Resource::Cpu, SECONDS),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
    ];
    for (resource, most) in limits {
        let most = Some(most);
        setrlimit(
            resource,
            Rlimit {
                current: most,
                maximum: most,
            },
        )?;
    }
    // The chats of others go first; but on a busy machine ten would mean hardly ever. Where it is forbidden, it is no harm.
    let _ = nice(5);
    Ok(())
}
