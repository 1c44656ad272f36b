//! Tells which label each day of a page belongs to.

use std::ops::Range;

use super::close_words::is_close;
use super::label_lines::{Label, Line, read_line};
use super::label_reach::{ends_clause, is_before, is_of_next, reaches};
use super::lone_number::lone_number;
use super::protection_length::says_left;
use super::text::{Gap, PageText};
use super::words::{DayKind, PageVocabulary};

/// So many days behind a label are tried in a sentence.
const MOST_TRIED: usize = 3;
/// A label, and the pieces that may be its day.
#[derive(Debug)]
pub(super) struct LabelledDay {
    pub kind: DayKind,
    /// Told in a sentence, not printed on a page.
    pub told: bool,
    /// Nothing but small words stands between them.
    pub near: bool,
    pub days: Vec<Range<usize>>,
}

/// The days of some lines of a page, by their labels.
pub(super) fn labelled_days(page: &PageText, lines: &[Range<usize>]) -> Vec<LabelledDay> {
    let words = page.words;
    let lines: Vec<Line> = lines
        .iter()
        .map(|line| read_line(page, words, line))
        .collect();
    let mut found = Vec::new();
    let mut alone = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let before = found.len();
        in_line(page, words, line, &mut found);
        let Some(next) = lines.get(at + 1) else {
            alone.push(at);
            continue;
        };
        if found.len() == before && line.labels.len() > 1 {
            in_columns(page, line, next, &mut found);
        } else if found.len() == before {
            alone.push(at);
        }
    }
    on_own_lines(page, words, &lines, &alone, &mut found);
    found
}

/// The days that stand in the line of their labels, before them or behind them.
fn in_line(page: &PageText, words: &PageVocabulary, line: &Line, found: &mut Vec<LabelledDay>) {
    let (Some(first), Some(last)) = (line.labels.first(), line.labels.last()) else {
        return;
    };
    let label_first = line
        .days
        .first()
        .is_none_or(|day| day.start > first.pieces.start);
    let label_last = line
        .days
        .last()
        .is_none_or(|day| day.start < last.pieces.start);
    let behind = label_last && !label_first;
    let mut used: Vec<usize> = Vec::new();
    for (at, label) in line.labels.iter().enumerate() {
        let next = line
            .labels
            .get(at + 1)
            .map_or(line.pieces.end, |next| next.pieces.start);
        let days: Vec<Range<usize>> = if behind {
            let day = line.days.iter().rfind(|day| day.end <= label.pieces.start);
            let own = day.filter(|day| is_before(page, words, label, day.end));
            own.cloned().into_iter().collect()
        } else {
            let days = line.days.iter();
            days.filter(|day| day.start >= label.pieces.end && day.end <= next)
                .filter(|day| reaches(page, words, label, day.start))
                .filter(|day| {
                    label.kind != DayKind::Promised || ends_clause(page, words, day.end, line)
                })
                .filter(|day| !is_of_next(page, words, line, at, day))
                .take(MOST_TRIED)
                .cloned()
                .collect()
        };
        // "14-го отправлен, 29-го прошёл таможню": the day right before its label is meant, and not the one behind a comma.
        let is_parted = days
            .iter()
            .all(|day| (label.pieces.end..=day.start).any(|at| page.gaps[at] > Gap::Space));
        let before = match is_parted && !behind {
            true => just_before(page, words, line, label, &used),
            false => Vec::new(),
        };
        let days = if before.is_empty() { days } else { before };
        let days = match days.is_empty() {
            true => {
                let start = label.pieces.start;
                let is_dated = line.days.iter().any(|day| day.end <= start);
                let behind = label.pieces.end..next;
                let number = lone_number(page, label.kind, label.told, behind, is_dated);
                number.into_iter().collect()
            }
            false => days,
        };
        used.extend(days.iter().map(|day| day.start));
        if !days.is_empty() {
            let behind = days.iter().filter(|day| day.start >= label.pieces.end);
            let near = behind
                .map(|day| label.pieces.end..day.start)
                .all(|between| is_close(page, words, between));
            found.push(LabelledDay {
                kind: label.kind,
                told: label.told,
                near,
                days,
            });
        }
    }
}

/// The day right before a label that belongs to no label before it: "осталось 20 дней защиты".
fn just_before(
    page: &PageText,
    words: &PageVocabulary,
    line: &Line,
    label: &Label,
    used: &[usize],
) -> Vec<Range<usize>> {
    let start = label.pieces.start;
    let day = line.days.iter().rfind(|day| day.end <= start);
    let day = day.filter(|day| {
        let parted = (day.end..=start).any(|at| page.gaps[at] > Gap::Space);
        (label.told || label.kind == DayKind::Paid)
            && !used.contains(&day.start)
            && !parted
            && is_before(page, words, label, day.end)
    });
    day.cloned().into_iter().collect()
}

/// A line of labels above a line of their days, in columns.
fn in_columns(page: &PageText, line: &Line, next: &Line, found: &mut Vec<LabelledDay>) {
    let (above, below) = (cells(page, &line.pieces), cells(page, &next.pieces));
    if above.len() != below.len() || above.len() < 2 || !next.labels.is_empty() {
        return;
    }
    for (above, below) in above.iter().zip(&below) {
        let mut labels = line
            .labels
            .iter()
            .filter(|label| above.contains(&label.pieces.start));
        let mut days = next.days.iter().filter(|day| **day == *below);
        if let (Some(label), None, Some(day)) = (labels.next(), labels.next(), days.next()) {
            found.push(LabelledDay {
                kind: label.kind,
                told: false,
                near: true,
                days: vec![day.clone()],
            });
        }
    }
}

fn cells(page: &PageText, line: &Range<usize>) -> Vec<Range<usize>> {
    let mut cells = vec![line.clone()];
    for at in line.start + 1..line.end {
        if page.gaps[at] == Gap::Cell {
            if let Some(last) = cells.last_mut() {
                last.end = at;
            }
            cells.push(at..line.end);
        }
    }
    cells
}

/// Labels that have a line for themselves, with their days on the line below, or all on the line above.
fn on_own_lines(
    page: &PageText,
    words: &PageVocabulary,
    lines: &[Line],
    alone: &[usize],
    found: &mut Vec<LabelledDay>,
) {
    let day_of = |line: Option<&Line>, kind: DayKind| {
        let line = line?;
        let [day] = &line.days[..] else { return None };
        let whole = is_close(page, words, line.pieces.start..day.start)
            && is_close(page, words, day.end..line.pieces.end);
        // "You have 58 days 12 hours remaining" below the label of protection.
        let names_left = || day.clone().any(|at| page.is_one_of(&words.left, at));
        let is_left = || kind == DayKind::Protection && (names_left() || says_left(page, day));
        (line.labels.is_empty() && (whole || is_left())).then(|| day.clone())
    };
    let mut rows = Vec::new();
    for &at in alone {
        let line = &lines[at];
        let [label] = &line.labels[..] else { continue };
        let whole = is_close(page, words, line.pieces.start..label.pieces.start)
            && is_close(page, words, label.pieces.end..line.pieces.end);
        if whole {
            let above = at.checked_sub(1).map(|above| lines.get(above));
            let above = above.and_then(|line| day_of(line, label.kind));
            rows.push((label.kind, above, day_of(lines.get(at + 1), label.kind)));
        }
    }
    let only_above = rows
        .iter()
        .any(|(_, above, below)| above.is_some() && below.is_none());
    let only_below = rows
        .iter()
        .any(|(_, above, below)| above.is_none() && below.is_some());
    for (kind, above, below) in rows {
        let day = match (only_above, only_below) {
            (true, false) => above,
            (false, true) => below,
            // The ways differ: what stands between two days is left out.
            _ if above.is_some() => None,
            _ => below,
        };
        found.extend(day.map(|day| LabelledDay {
            kind,
            told: false,
            near: true,
            days: vec![day],
        }));
    }
}
