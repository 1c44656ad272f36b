//! Whether a day that stands near a label is the label's.

use std::ops::Range;

use super::amounts::{amount_end, is_number};
use super::close_words::is_close;
use super::label_lines::{Label, Line, names_store_alone};
use super::store;
use super::text::{Gap, PageText};
use super::words::{DayKind, PageVocabulary};

/// So many words of a sentence may stand between what was done and its day.
const MOST_BETWEEN: usize = 10;
/// So many may stand between a day and what was done then.
const MOST_BEFORE: usize = 7;

/// Whether a label may belong to a day that begins at a place behind it.
pub(super) fn reaches(page: &PageText, words: &PageVocabulary, label: &Label, day: usize) -> bool {
    let between = label.pieces.end..day;
    // "64,50"
    let is_within_number = |at: usize| {
        let before = at
            .checked_sub(1)
            .is_some_and(|before| is_number(page, before));
        before && is_number(page, at) && page.before(at) == ","
    };
    let parted =
        |most: Gap| (between.start..=day).any(|at| page.gaps[at] > most && !is_within_number(at));
    let bracket = |at: usize| page.gaps[at] == Gap::Clause && page.before(at).contains('(');
    let is_at_store =
        || label.kind == DayKind::Ordered && names_store_alone(page, between.clone(), false);
    if is_close(page, words, between.clone())
        || begins_with_amount(page, words, between.clone())
        || is_at_store()
    {
        let clause = |at: usize| page.gaps[at] == Gap::Clause && !bracket(at);
        return !(between.start..=day).any(clause);
    }
    // "Protection was extended by 15 days" does not tell its end.
    let free = label.told && !matches!(label.kind, DayKind::Protection | DayKind::Promised)
        || label.kind == DayKind::Paid && tells_payment(page, words, &between);
    let other_clause = || {
        between
            .clone()
            .any(|at| page.phrase_at(&words.clause, at, day).is_some())
    };
    // "I ordered a cap and gloves from AliExpress 20 October", "the jacket (size M) from Shein 20 October"
    let is_joined = || ends_with_store(page, between.clone()) && label.kind == DayKind::Ordered;
    let is_bracket = |at: usize| bracket(at) || page.before(at).contains(')');
    let only_brackets =
        || (between.start..=day).all(|at| page.gaps[at] <= Gap::Comma || is_bracket(at));
    free && between.len() <= MOST_BETWEEN
        && (!parted(Gap::Space) && !other_clause() || is_joined() && only_brackets())
}

/// Whether a day that ends at a place before a label is the label's: in many languages the verb comes last, "vor 3 Wochen bei Temu
/// bestellt".
pub(super) fn is_before(
    page: &PageText,
    words: &PageVocabulary,
    label: &Label,
    end: usize,
) -> bool {
    // The point behind "1.10." belongs to the day.
    let is_point = end < label.pieces.start && page.is_mark(end) && page.gaps[end] == Gap::None;
    let between = end + usize::from(is_point)..label.pieces.start;
    if is_close(page, words, between.clone()) {
        return true;
    }
    let parts = |at: usize| {
        page.is_mark(at)
            || page.gaps[at] > Gap::Space
            || page.phrase_at(&words.clause, at, between.end).is_some()
    };
    label.told
        && label.kind == DayKind::Ordered
        && between.len() <= MOST_BEFORE
        && page.gaps[label.pieces.start] <= Gap::Space
        && !between.clone().any(parts)
}

/// Whether a day behind a label is the next one's: "Lieferung am 3. November bestellt". It stands right before that, which has no
/// other.
pub(super) fn is_of_next(
    page: &PageText,
    words: &PageVocabulary,
    line: &Line,
    label: usize,
    day: &Range<usize>,
) -> bool {
    let Some(next) = line.labels.get(label + 1) else {
        return false;
    };
    let until = line
        .labels
        .get(label + 2)
        .map_or(line.pieces.end, |label| label.pieces.start);
    let has_own = |day: &Range<usize>| {
        let is_behind = day.start >= next.pieces.end && day.end <= until;
        is_behind && !(next.pieces.end..=day.start).any(|at| page.gaps[at] > Gap::Space)
    };
    let own = &line.labels[label];
    let is_told = next.told
        && match next.kind {
            DayKind::Ordered => !matches!(own.kind, DayKind::Ordered | DayKind::Paid),
            DayKind::Shipped => !is_close(page, words, own.pieces.end..day.start),
            _ => false,
        };
    // "Shipped 3 days after I bought it"
    let counts = page
        .phrase_at(&words.later, day.end, next.pieces.start)
        .is_some();
    let is_close_before = !counts
        && is_close(page, words, day.end..next.pieces.start)
        && page.gaps[next.pieces.start] <= Gap::Space;
    is_told && is_close_before && !line.days.iter().any(has_own)
}

/// Whether nothing more is said behind a day, or only that it is not here: "promised on Nov 20 to pay" promises something else,
/// "promised by Nov 20 still not here" does not.
pub(super) fn ends_clause(
    page: &PageText,
    words: &PageVocabulary,
    end: usize,
    line: &Line,
) -> bool {
    let last = line.pieces.end;
    let goes_on = [&words.left, &words.negations, &words.clause];
    // "20 novembre ancora niente": the word may be one of time as well.
    let is_still = page.is_one_of(&words.left, end - 1);
    is_still
        || end >= last
        || page.is_mark(end)
        || page.gaps[end] > Gap::Space
        || goes_on
            .iter()
            .any(|table| page.phrase_at(table, end, last).is_some())
}

/// "paid 24 eur on 20 October": the sum parts nothing.
fn begins_with_amount(page: &PageText, words: &PageVocabulary, pieces: Range<usize>) -> bool {
    let small = |pieces: Range<usize>| is_close(page, words, pieces);
    let number = pieces
        .clone()
        .take(MOST_BETWEEN)
        .find(|at| is_number(page, *at));
    number.is_some_and(|number| {
        let end = amount_end(page, number, pieces.end);
        small(pieces.start..number) && end.is_some_and(|end| small(end..pieces.end))
    })
}

/// Whether some pieces end with "from" and a store.
fn ends_with_store(page: &PageText, pieces: Range<usize>) -> bool {
    let words = page.words;
    let mut begins = pieces.clone();
    begins.any(|at| {
        let small = page.phrase_at(&words.bought_at, at, pieces.end);
        let name = small
            .map(|(_, length)| at + length)
            .filter(|name| *name < pieces.end);
        let length = |name| store::length_of_name(page, name, pieces.end);
        name.is_some_and(|name| length(name).is_some_and(|length| name + length == pieces.end))
    })
}

/// Whether a sum or the way of paying stands in some pieces: "paid 120 usd by visa on 8 November".
fn tells_payment(page: &PageText, words: &PageVocabulary, pieces: &Range<usize>) -> bool {
    pieces.clone().any(|at| is_number(page, at))
        || !page.find(&words.payment, pieces.clone()).is_empty()
}
