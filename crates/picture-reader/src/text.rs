//! The text in a picture, by the program Tesseract.
//!
//! It gets the picture through its standard input and has the limits of the process that starts it.

use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use crate::alphabet::in_one_alphabet;
use image::GrayImage;
use image::imageops::{FilterType, invert, resize};

/// The name of the program.
const TESSERACT: &str = "tesseract";

/// How long the program may take to tell its version or its languages, and the most bytes of what it says.
const PATIENCE: Duration = Duration::from_secs(5);
const LONGEST_ANSWER: u64 = 65_536;

/// The text of pages is read best if their longest side has at least so many pixels: a screenshot comes with 1280.
const SHORTEST_SIDE: u32 = 1700;
/// The text of a larger picture only takes longer.
const LONGEST_SIDE: u32 = 2600;

/// A picture that is darker on average has light letters on dark ground.
const DARK: u64 = 100;

/// A program that reads text, and the languages that it is to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextProgram {
    /// Where it is.
    pub path: PathBuf,
    /// Its version, as it tells it.
    pub version: String,
    /// Those of the wanted languages that it knows, by its own names such as `eng`.
    pub languages: Vec<String>,
}

impl TextProgram {
    /// Where the program is, if it is on the path of the system.
    pub fn on_path() -> Option<PathBuf> {
        let folders = std::env::var_os("PATH")?;
        let mut programs = std::env::split_paths(&folders).map(|folder| folder.join(TESSERACT));
        programs.find(|program| program.is_file())
    }

    /// Asks a program what it is and which of these languages it knows.
    ///
    /// # Errors
    ///
    /// It cannot be started, is something else, or knows none of the languages.
    pub fn ask(path: &Path, wanted: &[&str]) -> Result<Self, String> {
        let version = output(path, "--version").map_err(|error| error.to_string())?;
        let version = version.lines().next().unwrap_or_default().trim();
        let Some(version) = version.strip_prefix(TESSERACT) else {
            return Err("it is not Tesseract".to_owned());
        };
        let known = output(path, "--list-langs").map_err(|error| error.to_string())?;
        let is_known = |wanted: &&&str| known.lines().any(|line| line.trim() == **wanted);
        let languages = wanted.iter().filter(is_known).map(|&name| name.to_owned());
        let languages: Vec<String> = languages.collect();
        if languages.is_empty() {
            return Err(format!(
                "it knows none of the languages {}",
                wanted.join(", ")
            ));
        }
        Ok(Self {
            path: path.to_owned(),
            version: plain(version),
            languages,
        })
    }

    /// Those of these languages that it knows, as it is told them; all that it knows where it knows none of these.
    pub(crate) fn known_of(&self, wanted: &[&str]) -> String {
        let is_known = |wanted: &&&str| self.languages.iter().any(|known| known == **wanted);
        let known: Vec<&str> = wanted.iter().filter(is_known).copied().collect();
        match known.is_empty() {
            true => self.languages.join("+"),
            false => known.join("+"),
        }
    }
}

/// The first word, up to what no version has, such as a code that colours a terminal.
fn plain(version: &str) -> String {
    let is_of_a_version = |sign: &char| sign.is_ascii_alphanumeric() || "._+-".contains(*sign);
    let signs = version.trim_start().chars();
    signs.take_while(is_of_a_version).collect()
}

/// What a program says, on its standard output or, as old versions do, on its standard error.
fn output(path: &Path, argument: &str) -> io::Result<String> {
    let mut child = Command::new(path)
        .arg(argument)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let said = child.stdout.take().map(listen);
    let complained = child.stderr.take().map(listen);
    let end = Instant::now() + PATIENCE;
    let heard = |listener: Option<Receiver<Vec<u8>>>| {
        let listener = listener.ok_or(io::ErrorKind::BrokenPipe)?;
        let left = end.saturating_duration_since(Instant::now());
        let text = listener.recv_timeout(left);
        text.map_err(|_| io::Error::new(io::ErrorKind::TimedOut, "it does not answer"))
    };
    let all = heard(said).and_then(|said| Ok([said, heard(complained)?].concat()));
    // It may be another program, which would go on for ever.
    let _ = child.kill();
    let _ = child.wait();
    Ok(String::from_utf8_lossy(&all?).into_owned())
}

/// Reads the beginning of what a program says.
fn listen(stream: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, listener) = mpsc::channel();
    thread::spawn(move || {
        let mut text = Vec::new();
        let read = stream.take(LONGEST_ANSWER).read_to_end(&mut text);
        let _ = sender.send(read.map_or(Vec::new(), |_| text));
    });
    listener
}

/// The text of a picture. `None` if the program cannot read it.
pub fn text(picture: GrayImage, program: &Path, languages: &str) -> Option<String> {
    let page = legible(picture);
    let mut child = Command::new(program)
        .args(["stdin", "stdout", "-l", languages, "--psm", "6"])
        // Several threads would only wait for each other: there is one process for each core.
        .env("OMP_THREAD_LIMIT", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut input = child.stdin.take()?;
    let head = format!("P5 {} {} 255\n", page.width(), page.height());
    // It says nothing before it has read all.
    let written = input
        .write_all(head.as_bytes())
        .and_then(|()| input.write_all(page.as_raw()));
    drop(input);
    drop(page);
    let output = child.wait_with_output().ok()?;
    let read = written.is_ok() && output.status.success();
    read.then(|| in_one_alphabet(String::from_utf8_lossy(&output.stdout).trim()))
}

/// Dark letters on light ground, of a size that is read well.
fn legible(mut picture: GrayImage) -> GrayImage {
    let sum: u64 = picture.as_raw().iter().map(|shade| u64::from(*shade)).sum();
    if sum < DARK * picture.as_raw().len() as u64 {
        invert(&mut picture);
    }
    let longest = picture.width().max(picture.height());
    let scale = if longest < SHORTEST_SIDE {
        2.0
    } else if longest > LONGEST_SIDE {
        LONGEST_SIDE as f32 / longest as f32
    } else {
        return picture;
    };
    let scaled = |side: u32| ((side as f32 * scale) as u32).max(1);
    let (width, height) = (scaled(picture.width()), scaled(picture.height()));
    resize(&picture, width, height, FilterType::CatmullRom)
}
