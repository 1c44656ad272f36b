//! A page says that protection has ended.

use std::ops::Range;

use super::text::{Gap, PageText};
use super::words::DayKind;

/// Whether a text says that protection has ended: in a sentence, or behind its label.
pub(super) fn is_protection_over(page: &PageText, lines: &[Range<usize>]) -> bool {
    let words = page.words;
    let over_at = |start: usize, end: usize| {
        let word = (start..end).find(|at| !page.is_mark(*at));
        word.is_some_and(|at| {
            page.gaps[at] != Gap::Clause && page.phrase_at(&words.over, at, end).is_some()
        })
    };
    lines.iter().enumerate().any(|(i, line)| {
        let labels = page.find(&words.days, line.clone());
        let mut protection = labels
            .iter()
            .filter(|label| label.meaning == DayKind::Protection);
        page.has(&words.protection_over, std::slice::from_ref(line))
            || protection.any(|label| {
                let behind = label.pieces.end;
                let below = lines.get(i + 1).filter(|_| behind == line.end);
                over_at(behind, line.end)
                    || below.is_some_and(|below| over_at(below.start, below.end))
            })
    })
}
