//! A program's system calls, as strace wrote them down: which files it made, wrote, renamed and synced, and what it sent.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The calls that strace is to tell of: all that change files, and all that send.
const CALLS: &str = "openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,\
    rmdir,lseek,write,writev,pwrite64,pwritev,pwritev2,truncate,ftruncate,fallocate,copy_file_range,sendfile,splice,\
    fsync,fdatasync,sync,syncfs,sendto,sendmsg";

/// One thing that the program did.
#[derive(Debug)]
pub enum Act {
    /// This thread began to sync: what was written before is on the disk when its sync ends.
    SyncBegins(String, PathBuf),
    SyncEnds(String),
    Created(PathBuf),
    Emptied(PathBuf),
    FolderMade(PathBuf),
    Wrote(PathBuf, u64, Vec<u8>),
    /// A kill came while it wrote: nothing of it may have come into the file, or all, or a part from the beginning.
    CutOff(PathBuf, u64, Vec<u8>),
    Resized(PathBuf, u64),
    Renamed(PathBuf, PathBuf),
    Removed(PathBuf),
    /// It sent bytes into the socket of this name. Told when the call begins.
    Sent(String, Vec<u8>),
}

/// strace with a program, of which it writes the calls into a file.
pub fn command(program: &str, trace: &Path) -> Command {
    let mut command = Command::new("strace");
    let all_of_a_text = (16 << 20).to_string();
    command
        .args(["-f", "--seccomp-bpf", "-y", "-xx", "-s", &all_of_a_text])
        .args(["-e", &format!("trace={CALLS}"), "-o"])
        .arg(trace)
        .args(["--", program]);
    command
}

/// Whether this machine has strace, and lets it trace.
pub fn is_possible() -> bool {
    let tried = Command::new("strace")
        .args(["-f", "-o", "/dev/null", "true"])
        .output();
    tried.is_ok_and(|output| output.status.success())
}

/// Reads what strace wrote with `-f -y -xx`.
#[derive(Default)]
pub struct Reader {
    /// Calls that began in a line of their own, by thread.
    begun: HashMap<String, String>,
    /// Where the next write goes, by file descriptor.
    positions: HashMap<String, u64>,
}

impl Reader {
    /// What a line tells: of things below `folder`, and of all that was sent.
    pub fn read(&mut self, line: &str, folder: &Path) -> Vec<Act> {
        let (thread, line) = line.split_once(' ').unwrap_or_default();
        let line = line.trim_start();
        if line.starts_with("---") || line.starts_with("+++") {
            return Vec::new();
        }
        if let Some(begun) = line.strip_suffix(" <unfinished ...>") {
            self.begun.insert(thread.to_owned(), begun.to_owned());
            return begins(thread, begun, folder);
        }
        let (whole, began) = match line.strip_prefix("<... ") {
            Some(resumed) => {
                let Some(begun) = self.begun.remove(thread) else {
                    return Vec::new();
                };
                let (_, rest) = resumed.split_once(" resumed>").unwrap();
                (format!("{begun}{rest}"), true)
            }
            None => (line.to_owned(), false),
        };
        let mut acts = if began {
            Vec::new()
        } else {
            begins(thread, &whole, folder)
        };
        acts.extend(self.ends(thread, &whole, folder));
        acts
    }

    /// What has come about when a call has ended.
    fn ends(&mut self, thread: &str, call: &str, folder: &Path) -> Option<Act> {
        let (name, rest) = call.split_once('(')?;
        let (arguments, result) = rest.rsplit_once(" = ")?;
        let arguments = arguments.trim_end().strip_suffix(')')?;
        if name == "pwrite64" && result == "?" {
            let arguments = arguments.trim_end_matches(" <unfinished ...>");
            let file = descriptor(arguments)
                .0
                .filter(|file| file.starts_with(folder))?;
            let bytes = texts(arguments).into_iter().next()?;
            let at = last_number(arguments).unwrap();
            return Some(Act::CutOff(file, at, bytes));
        }
        if result.starts_with('-') || result.starts_with('?') {
            return None;
        }
        let texts = texts(arguments);
        let path = |place: usize| Some(PathBuf::from(text(texts.get(place)?)));
        let inside = |path: &PathBuf| path.starts_with(folder);
        let (file, number) = descriptor(arguments);
        match name {
            "openat" => {
                let (opened, number) = descriptor(result);
                self.positions.insert(number, 0);
                let opened = opened.filter(inside)?;
                assert!(!arguments.contains("O_APPEND"), "{}", opened.display());
                if arguments.contains("O_TRUNC") {
                    Some(Act::Emptied(opened))
                } else if arguments.contains("O_CREAT") {
                    Some(Act::Created(opened))
                } else {
                    None
                }
            }
            "mkdir" => path(0).filter(inside).map(Act::FolderMade),
            "rename" => Some(Act::Renamed(path(0).filter(inside)?, path(1)?)),
            "unlink" | "rmdir" => path(0).filter(inside).map(Act::Removed),
            "unlinkat" => {
                let removed = file.unwrap_or_default().join(path(0)?);
                Some(removed).filter(inside).map(Act::Removed)
            }
            "lseek" => {
                let position = result.split(' ').next()?.parse().ok()?;
                self.positions.insert(number, position);
                None
            }
            "write" => {
                let file = file.filter(inside)?;
                let bytes = texts.into_iter().next()?;
                let position = self.positions.entry(number).or_default();
                let at = *position;
                *position += bytes.len() as u64;
                Some(Act::Wrote(file, at, bytes))
            }
            "pwrite64" => {
                let file = file.filter(inside)?;
                let at = last_number(arguments)?;
                Some(Act::Wrote(file, at, texts.into_iter().next()?))
            }
            "ftruncate" => {
                let size = last_number(arguments)?;
                Some(Act::Resized(file.filter(inside)?, size))
            }
            "fsync" | "fdatasync" => file
                .filter(inside)
                .map(|_| Act::SyncEnds(thread.to_owned())),
            "sendto" | "sendmsg" | "fallocate" | "writev" if !file.as_ref().is_some_and(inside) => {
                None
            }
            _ => {
                let touches =
                    file.is_some_and(|file| inside(&file)) || path(0).is_some_and(|p| inside(&p));
                assert!(!touches, "what does this do to the disk? {name}");
                None
            }
        }
    }
}

/// What is so as soon as a call begins.
fn begins(thread: &str, call: &str, folder: &Path) -> Vec<Act> {
    let Some((name, arguments)) = call.split_once('(') else {
        return Vec::new();
    };
    let (file, _) = descriptor(arguments);
    match name {
        "fsync" | "fdatasync" => {
            let file = file.filter(|file| file.starts_with(folder));
            let begins = |file| Act::SyncBegins(thread.to_owned(), file);
            file.into_iter().map(begins).collect()
        }
        "sendto" | "sendmsg" | "writev" | "write" => {
            let file = file.unwrap_or_default().to_string_lossy().into_owned();
            let socket = file.starts_with("socket:[").then_some(file);
            let bytes = texts(arguments).concat();
            socket
                .map(|socket| Act::Sent(socket, bytes))
                .into_iter()
                .collect()
        }
        _ => Vec::new(),
    }
}

/// A file descriptor at the beginning of the arguments, or of a result: its path, and its number with that path.
fn descriptor(text: &str) -> (Option<PathBuf>, String) {
    let end = text.find('>').map_or(0, |end| end + 1);
    let whole = &text[..end];
    let path = whole
        .split_once('<')
        .map(|(_, path)| path.trim_end_matches('>'));
    // Nobody will find what is written into a file without a name.
    let path = path.filter(|_| !text[end..].starts_with("(deleted)"));
    let path = path.map(|path| PathBuf::from(self::text(&unescaped(path))));
    (path, whole.split('<').next().unwrap_or_default().to_owned())
}

/// The quoted texts of a call's arguments.
fn texts(arguments: &str) -> Vec<Vec<u8>> {
    let quoted = arguments.split('"').skip(1).step_by(2);
    quoted.map(unescaped).collect()
}

/// Bytes that are written as `\x41\x42`.
fn unescaped(escaped: &str) -> Vec<u8> {
    let bytes = escaped.split("\\x").skip(1);
    bytes
        .map(|byte| u8::from_str_radix(&byte[..2], 16).unwrap())
        .collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn last_number(arguments: &str) -> Option<u64> {
    arguments.rsplit(", ").next()?.parse().ok()
}
