//! The text of a page as lines: what day and time stands in each, and the words beside it.

use std::ops::Range;

use chrono::NaiveTime;

use super::collect_by::{self, Deadline};
use super::dates::{WrittenDay, find};
use super::pieces::{Piece, pieces};
use super::stages::is_small;
use crate::chat::input::languages::Languages;
use crate::chat::input::plain_words::PlainWords;
use crate::chat::input::tokens::{Token, plain};

/// A longer text is no list of scans.
const MOST_LINES: usize = 400;
/// Days stand at the beginning of a line, or are all of it: so many pieces of it are searched.
const MOST_PIECES: usize = 80;

/// A line that holds something.
#[derive(Debug)]
pub(super) struct Line {
    /// In the form of [`plain`].
    pub text: String,
    /// Those in which the whole text is read.
    pub languages: Languages,
    pub pieces: Vec<Piece>,
    pub day: Option<WrittenDay>,
    pub time: Option<NaiveTime>,
    /// Its day has neither year nor time.
    pub is_short: bool,
    /// The last day to collect it.
    pub deadline: Option<Deadline>,
    /// The pieces that are neither its day nor its time.
    pub words: Vec<usize>,
}

impl Line {
    /// The words that say something.
    pub fn said(&self) -> Vec<&str> {
        let words = self.words.iter().filter_map(|at| self.pieces[*at].word());
        words
            .filter(|word| !is_small(word, self.languages))
            .collect()
    }

    /// All its words.
    pub fn spoken(&self) -> Vec<&str> {
        let words = self.words.iter();
        words.filter_map(|at| self.pieces[*at].word()).collect()
    }

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
    let languages = Languages::of(text);
    let filled = text.lines().filter(|line| !line.trim().is_empty());
    let mut lines: Vec<Line> = filled
        .take(MOST_LINES)
        .map(|typed| line(typed, languages))
        .collect();
    for at in 1..lines.len() {
        if lines[at - 1].deadline == Some(Deadline::Below) {
            lines[at].deadline = lines[at].day.take().map(Deadline::Day);
        }
    }
    lines
}

fn line(typed: &str, languages: Languages) -> Line {
    read(typed, languages, is_behind_label)
}

/// A sentence as one line: its day may stand anywhere.
pub(super) fn sentence(text: &str) -> Line {
    read(text, Languages::of(text), |_, _, _| false)
}

fn read(
    typed: &str,
    languages: Languages,
    is_labelled: fn(&[Piece], &[Range<usize>], Languages) -> bool,
) -> Line {
    let text = plain(typed);
    let pieces = pieces(typed, &text);
    let deadline = collect_by::find(&pieces, languages);
    // A scan's own day stands before the words about collecting.
    let end = deadline.map_or(pieces.len(), |(begins, _)| begins);
    let found = find(&pieces[..end.min(MOST_PIECES)], languages);
    let is_label = found.day.is_some() && is_labelled(&pieces, &found.pieces, languages);
    let taken = |at: &usize| is_label || found.pieces.iter().any(|range| range.contains(at));
    let words = (0..pieces.len()).filter(|at| !taken(at)).collect();
    Line {
        text,
        languages,
        day: found.day.filter(|_| !is_label),
        time: found.time.filter(|_| !is_label),
        is_short: found.is_short,
        deadline: deadline.map(|(_, deadline)| deadline),
        words,
        pieces,
    }
}

/// "Delivered: 12 Nov", "shipped on 12 Nov": an order's page, or a sentence, tells a day behind its label. A scan's day stands first, or
/// apart.
fn is_behind_label(pieces: &[Piece], day: &[Range<usize>], languages: Languages) -> bool {
    let first = day.iter().map(|range| range.start).min();
    let Some(before) = first.and_then(|first| first.checked_sub(1)) else {
        return false;
    };
    match &pieces[before].token {
        Token::Mark(':') => true,
        Token::Word(word) => before > 0 && is_before_day(word, languages),
        _ => false,
    }
}

fn is_before_day(word: &str, languages: Languages) -> bool {
    let mut words = PlainWords::each(languages).flat_map(|words| &words.before_day);
    words.any(|known| known == word)
}
