//! Codes that are written with a space after each character: ` Y T 2 2 2 9 5 ...`.

use crate::words::{Gap, Words};
use std::ops::Range;

/// The fewest characters of such a row; fewer may be a list.
const SHORTEST: usize = 9;
/// The fewest digits of it.
const FEWEST_DIGITS: usize = 6;

/// The rows of single letters and digits. Such a row is one code or none: a part of it never is.
pub(crate) fn rows(words: &Words) -> Vec<Range<usize>> {
    let list = &words.list;
    let mut found = Vec::new();
    if list.len() < SHORTEST {
        return found;
    }
    let mut start = 0;
    while start < list.len() {
        let single = |at: usize| list[at].len() == 1;
        let joined = |at: usize| single(at) && !matches!(list[at].gap, Gap::Hard | Gap::Line);
        if !single(start) {
            start += 1;
            continue;
        }
        let end = (start + 1..list.len())
            .find(|at| !joined(*at))
            .unwrap_or(list.len());
        let digits = list[start..end].iter().filter(|word| word.is_number());
        if end - start >= SHORTEST && digits.count() >= FEWEST_DIGITS {
            found.push(start..end);
        }
        start = end;
    }
    found
}
