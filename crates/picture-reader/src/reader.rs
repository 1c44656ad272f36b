//! Hands a picture to a process of its own, and ends that process in time.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::decode::LARGEST_FILE;
use crate::places::{Place, Places};
use crate::reading::{Reading, Unreadable};
use crate::text::TextProgram;

/// How long reading one picture may take, on a machine that has other work too: what it computes is limited by the process itself.
const PATIENCE: Duration = Duration::from_secs(45);

/// The most bytes of an answer.
const LONGEST_ANSWER: u64 = 256 * 1024;

/// Reads pictures, each in a process of its own.
pub struct PictureReader {
    program: PathBuf,
    arguments: Vec<OsString>,
    words: Option<TextProgram>,
    /// One for each core.
    places: Places,
}

impl PictureReader {
    /// Reads pictures by this program, which does what [`child::run`](crate::child::run) does; behind these arguments it gets the
    /// path of the program that reads words, if there is one, and the languages.
    pub fn new(program: PathBuf, arguments: Vec<OsString>, words: Option<TextProgram>) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            program,
            arguments,
            words,
            places: Places::new(cores),
        }
    }

    /// Waits until a core is free for a picture of this person.
    pub async fn place(&self, whose: i64) -> Place {
        self.places.take(whose).await
    }

    /// Reads a picture in its place, its words in those of these languages that are installed, by their names there such as `eng`, or in
    /// all where none is: each one more takes time, and is one more to be mistaken in. Dropping the future ends the process.
    ///
    /// # Errors
    ///
    /// It is none, is too large, or reading it took too much.
    pub async fn read(
        &self,
        _: &Place,
        file: &[u8],
        languages: &[&str],
    ) -> Result<Reading, Unreadable> {
        if file.len() > LARGEST_FILE {
            return Err(Unreadable::TooLarge);
        }
        let read = timeout(PATIENCE, self.read_in_process(file, languages)).await;
        read.ok().flatten().unwrap_or(Err(Unreadable::TooHard))
    }

    /// `None` if the process failed.
    async fn read_in_process(
        &self,
        file: &[u8],
        languages: &[&str],
    ) -> Option<Result<Reading, Unreadable>> {
        let mut process = Process(self.start(languages)?);
        let mut input = process.0.stdin.take()?;
        let output = process.0.stdout.take()?;
        let mut answer = Vec::new();
        let writing = async {
            // A process that ends early does not read all; what it said counts.
            let _ = input.write_all(file).await;
            drop(input);
        };
        let mut output = output.take(LONGEST_ANSWER);
        let ((), read) = tokio::join!(writing, output.read_to_end(&mut answer));
        read.ok()?;
        serde_json::from_slice(&answer).ok()
    }

    fn start(&self, languages: &[&str]) -> Option<Child> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments);
        if let Some(words) = &self.words {
            command.arg(&words.path).arg(words.known_of(languages));
        }
        command
            // It needs no settings, and no secret that is among them.
            .env_clear()
            .envs(std::env::var_os("TESSDATA_PREFIX").map(|folder| ("TESSDATA_PREFIX", folder)))
            .current_dir("/")
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        command.spawn().ok()
    }
}

/// A process and those that it started: they end with this.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let id = self.0.id().and_then(|id| Pid::from_raw(id.cast_signed()));
        if let Some(id) = id {
            // It may have ended by itself.
            let _ = kill_process_group(id, Signal::KILL);
        }
    }
}
