//! `trackless read-picture`, which nobody types: the assistant starts it to read one picture, which comes on the standard input.

use std::path::PathBuf;

use anyhow::{Context, Result};
use picture_reader::{PictureReader, TextProgram, child};

/// The name of the command.
pub const COMMAND: &str = "read-picture";

/// Reads the picture, within its limits.
pub fn run(program: Option<PathBuf>, languages: Option<String>) -> Result<()> {
    child::run(program.zip(languages)).context("a picture could not be read")
}

/// Reads pictures by this same program, and their words by Tesseract, if it is given.
pub fn reader(text: Option<TextProgram>) -> PictureReader {
    PictureReader::new(this_program(), vec![COMMAND.into()], text)
}

/// On Linux the running program itself, also after a newer one took its place on the disk.
fn this_program() -> PathBuf {
    if cfg!(target_os = "linux") {
        PathBuf::from("/proc/self/exe")
    } else {
        std::env::current_exe().unwrap_or_else(|_| PathBuf::from("trackless"))
    }
}
