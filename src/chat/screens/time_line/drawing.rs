//! Draws a time line as SVG, from top to bottom, to be read on a phone. Light, whatever theme the phone has: people send it on.

use crate::locale::{Direction, escape};
use chrono::NaiveDate;
use std::fmt::Write as _;

/// One day of the picture.
pub(super) struct Entry {
    pub on: NaiveDate,
    /// The day in the person's words.
    pub day: String,
    /// How far it is from today; empty for today.
    pub distance: String,
    pub what: String,
    pub kind: EntryKind,
}

/// How a day is drawn; on the same day they stand in this order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum EntryKind {
    Past,
    Today,
    /// The first thing that has to be done by then.
    Next,
    Ahead,
}

/// All in units of the picture, of which a phone's width shows 720.
const WIDTH: usize = 720;
const HEADING_X: usize = 40;
const LINE_X: usize = 52;
const TEXT_X: usize = 96;
const RIGHT_X: usize = 680;
const HEAD: usize = 120;
const ROW: usize = 92;
const FOOT: usize = 28;
/// The most letters of a line of text, and of the heading, that surely fit.
const LONGEST_LINE: usize = 42;
const LONGEST_HEADING: usize = 30;
/// The family of the fonts that come with the program.
const FONT: &str = "DejaVu Sans";

/// The colours of a kind: its dot, and its text.
fn colours(kind: EntryKind) -> (&'static str, &'static str) {
    match kind {
        EntryKind::Past => ("#8a97a3", "#4a5560"),
        EntryKind::Today => ("#1f7ae0", "#0f4f99"),
        EntryKind::Next => ("#d0342c", "#a3211a"),
        EntryKind::Ahead => ("#e0a11b", "#3a4149"),
    }
}

/// The picture; where lines begin on the right, all of it is mirrored.
pub(super) fn svg(heading: &str, entries: &[Entry], direction: Direction) -> String {
    let height = HEAD + entries.len() * ROW + FOOT;
    let mut drawing = Drawing {
        svg: format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="{FONT}"><rect width="{WIDTH}" height="{height}" fill="#ffffff"/>"##
        ),
        direction,
    };
    let heading = shortened(heading, LONGEST_HEADING);
    drawing.text(HEADING_X, 68, Edge::Start, HEADING, &heading);
    let middle = |row: usize| HEAD + row * ROW + 26;
    let (first, last) = (middle(0), middle(entries.len().saturating_sub(1)));
    let today = entries.iter().position(|e| e.kind == EntryKind::Today);
    let now = middle(today.unwrap_or_default());
    drawing.stroke(first, now, "#8a97a3");
    drawing.stroke(now, last, "#dde3e8");
    for (row, entry) in entries.iter().enumerate() {
        drawing.entry(middle(row), entry);
    }
    drawing.svg.push_str("</svg>");
    drawing.svg
}

const HEADING: &str = r##"font-size="36" font-weight="bold" fill="#1b232b""##;

/// Which end of a text stands at its place.
#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
}

struct Drawing {
    svg: String,
    direction: Direction,
}

impl Drawing {
    /// A place as it is where lines begin on the left.
    fn x(&self, x: usize) -> usize {
        match self.direction {
            Direction::LeftToRight => x,
            Direction::RightToLeft => WIDTH - x,
        }
    }

    /// A line of text. In SVG a text starts on the left, whatever its letters are.
    fn text(&mut self, x: usize, y: usize, edge: Edge, style: &str, text: &str) {
        let x = self.x(x);
        let anchor = match (edge, self.direction) {
            (Edge::Start, Direction::LeftToRight) | (Edge::End, Direction::RightToLeft) => "start",
            _ => "end",
        };
        let text = escape(text);
        let text = match self.direction {
            Direction::LeftToRight => text,
            Direction::RightToLeft => format!("\u{2067}{text}\u{2069}"),
        };
        let _ = write!(
            self.svg,
            r##"<text x="{x}" y="{y}" text-anchor="{anchor}" {style}>{text}</text>"##
        );
    }

    fn stroke(&mut self, from: usize, to: usize, colour: &str) {
        let x = self.x(LINE_X);
        let _ = write!(
            self.svg,
            r##"<line x1="{x}" y1="{from}" x2="{x}" y2="{to}" stroke="{colour}" stroke-width="6"/>"##
        );
    }

    fn entry(&mut self, y: usize, entry: &Entry) {
        let (dot, ink) = colours(entry.kind);
        if matches!(entry.kind, EntryKind::Today | EntryKind::Next) {
            let _ = write!(
                self.svg,
                r##"<rect x="20" y="{}" width="680" height="{}" rx="14" fill="{dot}" fill-opacity="0.10"/>"##,
                y - 34,
                ROW - 8
            );
        }
        let x = self.x(LINE_X);
        let _ = write!(
            self.svg,
            r##"<circle cx="{x}" cy="{y}" r="13" fill="{dot}" stroke="#ffffff" stroke-width="4"/>"##
        );
        let day = format!(r##"font-size="27" font-weight="bold" fill="{ink}""##);
        self.text(TEXT_X, y + 3, Edge::Start, &day, &drawable(&entry.day));
        let distance = r##"font-size="23" fill="#5f6b76""##;
        self.text(
            RIGHT_X,
            y + 3,
            Edge::End,
            distance,
            &drawable(&entry.distance),
        );
        let what = format!(r##"font-size="25" fill="{ink}""##);
        let words = shortened(&drawable(&entry.what), LONGEST_LINE);
        self.text(TEXT_X, y + 36, Edge::Start, &what, &words);
    }
}

/// What of a text the fonts have letters for.
pub(super) fn drawable(text: &str) -> String {
    let known: String = text.chars().filter(|c| has_letter(*c)).collect();
    known.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letters and marks of `resources/fonts/`.
fn has_letter(character: char) -> bool {
    matches!(character,
        ' '..='~' | '\u{a0}'..='\u{17f}' | '\u{218}'..='\u{21b}' | '\u{2bc}' | '\u{400}'..='\u{45f}' | '\u{490}'..='\u{493}'
        | '\u{49a}' | '\u{49b}' | '\u{4a2}' | '\u{4a3}' | '\u{4b0}' | '\u{4b1}' | '\u{4d8}' | '\u{4d9}' | '\u{4e8}' | '\u{4e9}'
        | '\u{5d0}'..='\u{5ea}' | '\u{5f3}' | '\u{5f4}' | '\u{2010}'..='\u{2015}' | '\u{2018}'..='\u{201f}' | '\u{2022}' | '\u{2026}'
        | '\u{20aa}' | '\u{20ac}' | '\u{20b4}' | '\u{20bd}' | '\u{2192}' | '\u{2212}')
}

/// The first letters of a text, at most this many.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}
