//! The text of a page as lines: what day and time stands in each, and the words beside it.

use chrono::NaiveTime;

use super::dates::{WrittenDay, find};
use super::pieces::{Piece, pieces};
use crate::chat::input::tokens::plain;

/// A longer text is no list of scans.
const MOST_LINES: usize = 400;
/// Days stand at the beginning of a line, or are all of it: so many pieces of it are searched.
const MOST_PIECES: usize = 80;

/// A line that holds something.
#[derive(Debug)]
pub(super) struct Line {
    /// In the form of [`plain`].
    pub text: String,
    pub pieces: Vec<Piece>,
    pub day: Option<WrittenDay>,
    pub time: Option<NaiveTime>,
    /// The pieces that are neither its day nor its time.
    pub words: Vec<usize>,
}

impl Line {
    pub fn has_day(&self) -> bool {
        self.day.is_some()
    }

    /// A time without a day: the day stands above it.
    pub fn is_timed_alone(&self) -> bool {
        self.day.is_none() && self.time.is_some()
    }
}

/// The lines of a text that hold something.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let filled = text.lines().filter(|line| !line.trim().is_empty());
    filled.take(MOST_LINES).map(line).collect()
}

fn line(typed: &str) -> Line {
    let text = plain(typed);
    let pieces = pieces(typed, &text);
    let found = find(&pieces[..pieces.len().min(MOST_PIECES)]);
    let taken = |at: &usize| found.pieces.iter().any(|range| range.contains(at));
    let words = (0..pieces.len()).filter(|at| !taken(at)).collect();
    Line {
        text,
        day: found.day,
        time: found.time,
        words,
        pieces,
    }
}
