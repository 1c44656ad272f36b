//! What the process that reads one picture does: the picture comes on its standard input, what was read goes to its
//! standard output, as JSON. Before it looks at the first byte it takes away from itself what it does not need.

use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;

use rustix::process::{Resource, Rlimit, nice, setrlimit};

use crate::bar_codes::bar_codes;
use crate::decode::{LARGEST_FILE, decode};
use crate::reading::{Reading, Unreadable};
use crate::text::text;

/// The most memory of this process, and of the program that reads text: of the address space, in bytes.
const MEMORY: u64 = 512 * 1024 * 1024;
/// The most seconds of computing of each.
const SECONDS: u64 = 15;

/// Reads the picture on the standard input. `program` reads its text in these languages, if it is given.
///
/// # Errors
///
/// The limits cannot be set, or standard input or output is closed.
pub fn run(program: Option<(PathBuf, String)>) -> io::Result<()> {
    limit_itself()?;
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
    let codes = bar_codes(&picture);
    let text = program.and_then(|(program, languages)| text(picture, &program, &languages));
    Ok(Reading { codes, text })
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
    // The chats of others go first. Where that is forbidden, it is no harm.
    let _ = nice(10);
    Ok(())
}
