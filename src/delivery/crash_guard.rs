//! Remembers beyond a crash which reminder was being rendered, so that one on which the process dies is not tried at each
//! start for ever.
//!
//! A page cache survives the process, so the note needs no sync and costs a microsecond. It names nobody: it is a hash of
//! the due order and the program's version, for a new version may do better.

use crate::storage::Due;
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The first line: what is being rendered, or blanks.
const NOTE: usize = 16;

/// How many reminders over which a run ended are remembered.
const MOST: usize = 1000;

/// Which reminder is being rendered, and on which ones earlier runs ended.
#[derive(Default)]
pub struct CrashGuard {
    /// Without a file nothing outlives a crash.
    file: Option<Mutex<File>>,
    /// How many runs ended while this was rendered.
    ends: HashMap<String, u32>,
}

impl CrashGuard {
    /// Reads what earlier runs left in this file, which is made if it is missing. It is of one process alone, as its folder is.
    ///
    /// # Errors
    ///
    /// The file cannot be read or written.
    pub fn open(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let mut file = options.open(path)?;
        let mut text = Vec::new();
        file.read_to_end(&mut text)?;
        let text = String::from_utf8_lossy(&text);
        let mut lines = text.lines();
        let last = lines.next().unwrap_or_default().trim();
        let end = |line: &str| {
            let (note, ends) = line.split_once(' ')?;
            Some((note.to_owned(), ends.parse().ok()?))
        };
        let mut ends: HashMap<_, u32> = lines.filter_map(end).take(MOST).collect();
        if !last.is_empty() {
            *ends.entry(last.to_owned()).or_default() += 1;
        }
        let lines = ends.iter().map(|(note, ends)| format!("{note} {ends}\n"));
        let text = format!("{:NOTE$}\n{}", "", lines.collect::<String>());
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(text.as_bytes())?;
        let file = Some(Mutex::new(file));
        Ok(Self { file, ends })
    }

    /// How many runs ended while this was being rendered.
    pub fn ends(&self, due: Due) -> u32 {
        self.ends.get(&note(due)).copied().unwrap_or_default()
    }

    /// Renders what is due; should the process not survive that, the next run knows.
    pub fn watch<T>(&self, due: Due, render: impl FnOnce() -> T) -> T {
        let Some(file) = &self.file else {
            return render();
        };
        // One at a time: there is one line for the note.
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        write(&mut file, &note(due));
        let rendered = render();
        write(&mut file, "");
        rendered
    }
}

/// On a full disk the note is not missed: the line is there already.
fn write(file: &mut File, note: &str) {
    let written = file
        .seek(SeekFrom::Start(0))
        .and_then(|_| write!(file, "{note:NOTE$}"));
    if let Err(error) = written {
        log::debug!("the file rendering cannot be written: {error}");
    }
}

fn note(due: Due) -> String {
    let mut hasher = DefaultHasher::new();
    (env!("CARGO_PKG_VERSION"), due).hash(&mut hasher);
    format!("{:0NOTE$x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DueSubject;
    use chrono::DateTime;

    fn due(order: u32) -> Due {
        let subject = DueSubject::Order(order);
        let at = DateTime::UNIX_EPOCH;
        let chat = 7;
        Due { at, chat, subject }
    }

    /// A run that ends while it renders this.
    fn ends(path: &Path, order: u32) {
        let crash_guard = CrashGuard::open(path).unwrap();
        write(
            &mut crash_guard.file.unwrap().lock().unwrap(),
            &note(due(order)),
        );
    }

    #[test]
    fn each_run_that_ends_over_a_reminder_is_counted_for_it_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rendering");
        for order in [1, 2, 1] {
            ends(&path, order);
        }
        for _ in 0..2 {
            let crash_guard = CrashGuard::open(&path).unwrap();
            assert_eq!(
                [1, 2, 3].map(|order| crash_guard.ends(due(order))),
                [2, 1, 0]
            );
            assert_eq!(crash_guard.watch(due(3), || "rendered"), "rendered");
        }
    }

    #[test]
    fn a_strange_file_is_no_hindrance() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rendering");
        std::fs::write(&path, b"\xff\xff\nx\n1 2 3\n\n").unwrap();
        assert_eq!(CrashGuard::open(&path).unwrap().ends(due(1)), 0);
    }
}
