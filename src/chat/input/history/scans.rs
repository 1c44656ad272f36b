//! Which words belong to which day: they stand beside it, below it or above it.

use std::cell::OnceCell;

use chrono::{NaiveDate, NaiveTime};

use super::day_order::LineDays;
use super::lines::Line;
use super::places::{Place, place};
use super::stages::{Said, said};
use crate::model::{TrackingEvent, TrackingStage};

/// At most so many lines below a day, or above it, belong to it.
const MOST_LINES_OF_A_SCAN: usize = 3;

/// A scan, and at which minute it was, where that is printed.
pub(super) struct Scan {
    pub event: TrackingEvent,
    pub time: Option<NaiveTime>,
}

/// A line with a day, or with a time below a day.
struct Anchor {
    line: usize,
    day: NaiveDate,
}

/// A line, and what was read in it when it was first asked for: it may belong to the days on both sides.
struct ReadLine<'l> {
    line: &'l Line,
    said: OnceCell<Option<Said>>,
    place: OnceCell<Place>,
}

impl<'l> ReadLine<'l> {
    fn new(line: &'l Line) -> Self {
        Self {
            line,
            said: OnceCell::new(),
            place: OnceCell::new(),
        }
    }

    fn said(&self) -> Option<Said> {
        *self.said.get_or_init(|| said_in(self.line))
    }

    fn place(&self) -> &Place {
        self.place.get_or_init(|| place(self.line))
    }

    /// A place, and nothing that happened there.
    fn is_place(&self) -> bool {
        !matches!(self.said(), Some(Said::Stage(_))) && self.place().is_known()
    }
}

/// The lines that belong to a day.
type LinesOf = fn(&[ReadLine], &[Anchor], usize) -> Vec<usize>;

/// The scans of a text, in its order.
pub(super) fn scans(lines: &[Line], days: &LineDays) -> Vec<Scan> {
    let anchors = anchors(lines, days);
    let lines: Vec<ReadLine> = lines.iter().map(ReadLine::new).collect();
    let read = |lines_of: LinesOf| -> Vec<Scan> {
        let scan = |at: usize| scan(&lines, &anchors[at], &lines_of(&lines, &anchors, at));
        (0..anchors.len()).filter_map(scan).collect()
    };
    let (below, above) = (read(below), read(above));
    let is_above =
        above.len() > below.len() || above.len() == below.len() && ends_with_day(&lines, &anchors);
    if is_above { above } else { below }
}

/// Nothing is told below the last day.
fn ends_with_day(lines: &[ReadLine], anchors: &[Anchor]) -> bool {
    let last = anchors.last().map(|anchor| anchor.line);
    let tells = |line: usize| matches!(lines[line].said(), Some(Said::Stage(_)));
    last.is_some_and(|last| last + 1 == lines.len() && !tells(last))
}

fn anchors(lines: &[Line], days: &LineDays) -> Vec<Anchor> {
    let mut anchors = Vec::new();
    let mut present = None;
    for (at, line) in lines.iter().enumerate() {
        if line.has_day() {
            present = days[at];
        }
        let begins = line.has_day() || line.is_timed_alone();
        anchors.extend(
            present
                .filter(|_| begins)
                .map(|day| Anchor { line: at, day }),
        );
    }
    anchors
}

/// The day's own line, and those below it.
fn below(lines: &[ReadLine], anchors: &[Anchor], at: usize) -> Vec<usize> {
    let own = anchors[at].line;
    let end = anchors.get(at + 1).map_or(lines.len(), |next| next.line);
    (own..end.min(own + 1 + MOST_LINES_OF_A_SCAN)).collect()
}

/// Those above the day's line, its own, and the place below it.
fn above(lines: &[ReadLine], anchors: &[Anchor], at: usize) -> Vec<usize> {
    let own = anchors[at].line;
    let is_place = |line: usize| lines[line].is_place();
    let before = at.checked_sub(1).map(|before| anchors[before].line + 1);
    let mut start = before
        .unwrap_or(0)
        .max(own.saturating_sub(MOST_LINES_OF_A_SCAN));
    if before == Some(start) && start < own && is_place(start) {
        start += 1;
    }
    let after = own + 1;
    let next = anchors.get(at + 1).map_or(lines.len(), |next| next.line);
    // The lines nearest to the day first.
    let mut found: Vec<usize> = (start..=own).rev().collect();
    found.extend((after < next && is_place(after)).then_some(after));
    found
}

/// The scan that some lines tell, if they do.
fn scan(lines: &[ReadLine], anchor: &Anchor, of_scan: &[usize]) -> Option<Scan> {
    let told = |at: &usize| lines[*at].said();
    let own = lines[anchor.line].said();
    if own == Some(Said::PassedOver) {
        return None;
    }
    let stage = match own.or_else(|| of_scan.iter().find_map(told))? {
        Said::Stage(stage) => stage,
        Said::PassedOver => return None,
    };
    // "US$9.80" is no place.
    let is_price = |line: &Line| line.text.contains(['$', '€', '₽', '£', '₴']);
    let places = of_scan.iter().map(|at| &lines[*at]);
    let places = places.filter(|read| !is_price(read.line));
    let places = places.map(|read| read.place().clone());
    let place = places.fold(Place::default(), Place::or);
    Some(Scan {
        event: TrackingEvent {
            on: anchor.day,
            stage,
            city: place.city,
            country: place.country,
        },
        time: lines[anchor.line].line.time,
    })
}

pub(super) fn stage(line: &Line) -> Option<TrackingStage> {
    match said_in(line)? {
        Said::Stage(stage) => Some(stage),
        Said::PassedOver => None,
    }
}

fn said_in(line: &Line) -> Option<Said> {
    said(&line.said(), line.languages)
}
