//! The lines of a page with the labels of days that stand in them.

use std::ops::Range;

use super::super::tokens::Token;
use super::amounts::pays_customs;
use super::day_pieces::days_between;
use super::store;
use super::text::{Gap, PageText};
use super::words::{DayKind, PageVocabulary, PaymentWord};

/// So many pieces before a label are searched for what takes it back.
const LOOK_BACK: usize = 4;

#[derive(Clone, Debug)]
pub(super) struct Label {
    pub kind: DayKind,
    pub told: bool,
    pub pieces: Range<usize>,
}

/// A line of a page, and what stands in it.
pub(super) struct Line {
    pub pieces: Range<usize>,
    pub labels: Vec<Label>,
    /// The pieces that may be days.
    pub days: Vec<Range<usize>>,
}

pub(super) fn read_line(page: &PageText, words: &PageVocabulary, pieces: &Range<usize>) -> Line {
    let mut labels = Vec::new();
    let mut at = pieces.start;
    while at < pieces.end {
        match label_at(page, words, at, pieces) {
            Some(label) => {
                at = label.pieces.end;
                labels.push(label);
            }
            None => at += 1,
        }
    }
    let mut days = Vec::new();
    let mut from = pieces.start;
    let ends = labels.iter().map(|label| label.pieces.clone());
    for label in ends.chain(std::iter::once(pieces.end..pieces.end)) {
        days.extend(days_between(page, words, from..label.start));
        from = label.end;
    }
    Line {
        pieces: pieces.clone(),
        labels,
        days,
    }
}

/// The longest label that begins at a place.
fn label_at(
    page: &PageText,
    words: &PageVocabulary,
    at: usize,
    line: &Range<usize>,
) -> Option<Label> {
    let printed = page.phrase_at(&words.days, at, line.end);
    let told = page.phrase_at(&words.told, at, line.end);
    let (kind, length, told) = match (printed, told) {
        (Some((kind, length)), Some((of_told, other))) if length >= other => {
            // "ordered on temu 20 October"
            let also_told = kind == of_told && matches!(kind, DayKind::Ordered | DayKind::Shipped);
            (kind, length, length == other || also_told)
        }
        (_, Some((kind, length))) => (kind, length, true),
        (Some((kind, length)), None) => (kind, length, false),
        (None, None) => (
            DayKind::Ordered,
            order_of_day(page, words, at, line)?,
            false,
        ),
    };
    let taken_back = is_taken_back(page, words, kind, told, at, line.start)
        || matches!(kind, DayKind::Ordered | DayKind::Paid)
            && pays_customs(page, &(at..at + length), line)
        || matches!(kind, DayKind::Shipped | DayKind::Delivered)
            && is_of_refund(page, words, at, line.start);
    Some(Label {
        kind: if taken_back { DayKind::Other } else { kind },
        told,
        pieces: at..at + length,
    })
}

/// "Refund of 15 USD for order 8190 was sent on 26 November": no parcel was.
fn is_of_refund(page: &PageText, words: &PageVocabulary, label: usize, line: usize) -> bool {
    const MOST_BETWEEN: usize = 16;
    let first = line.max(label.saturating_sub(MOST_BETWEEN));
    let mut before = (first..label)
        .rev()
        .take_while(|at| page.gaps[*at + 1] < Gap::Comma);
    before.any(|at| page.phrase_at(&words.refund_label, at, label).is_some())
}

/// How long the label is that begins with a word for an order: "Order 28374655-0091 of", "order from Temu".
fn order_of_day(
    page: &PageText,
    words: &PageVocabulary,
    at: usize,
    line: &Range<usize>,
) -> Option<usize> {
    let (_, length) = page.phrase_at(&words.order_number, at, line.end)?;
    let behind = at + length..line.end;
    let end = numbered_order(page, words, behind.clone());
    let end = end.or_else(|| dated_order(page, words, behind))?;
    Some(end - at)
}

/// "Order 28374655-0091 of": where the label of the day ends on which it was ordered, with the order's number in it.
fn numbered_order(page: &PageText, words: &PageVocabulary, line: Range<usize>) -> Option<usize> {
    let mut number = line.start;
    while number < line.end && page.is_mark(number) {
        number += 1;
    }
    let parted = |at: &usize| page.gaps[*at] != Gap::None;
    let of = (number + 1..line.end).find(parted)?;
    let is_number = page
        .shown(number..of)
        .contains(|c: char| c.is_ascii_digit());
    if !is_number {
        return None;
    }
    let (_, length) = page.phrase_at(&words.order_of, of, line.end)?;
    Some(of + length)
}

/// "Order 3 weeks ago", "order from Temu 3 weeks ago", "Temu order of 2 November": nothing but a store stands between the word and
/// its day.
fn dated_order(page: &PageText, words: &PageVocabulary, line: Range<usize>) -> Option<usize> {
    let begins = line.start;
    let days = days_between(page, words, begins..line.end);
    let day = days.first()?;
    let is_dated = begins < line.end
        && (begins..=day.start).all(|at| page.gaps[at] <= Gap::Space)
        && (day.start == begins && page.gaps[begins] == Gap::Space
            || names_store_alone(page, begins..day.start, is_ago(page, words, day)));
    is_dated.then_some(day.start)
}

/// Whether a day is a length of time that is past.
fn is_ago(page: &PageText, words: &PageVocabulary, day: &Range<usize>) -> bool {
    day.clone()
        .any(|at| page.phrase_at(&words.ago, at, day.end).is_some())
}

/// Whether nothing stands in some pieces but a store and small words before its name and behind it. Before a date that may be
/// another day than that of the order they are fewer: "order until 22 November".
pub(super) fn names_store_alone(page: &PageText, pieces: Range<usize>, is_ago: bool) -> bool {
    let words = page.words;
    let mut at = pieces.start;
    while at < pieces.end {
        let mut small = vec![&words.bought_at, &words.came_from, &words.order_of];
        if is_ago {
            small.push(&words.passed_over);
        }
        let small = small
            .into_iter()
            .find_map(|table| page.phrase_at(table, at, pieces.end));
        match small
            .map(|(_, length)| length)
            .or_else(|| store::length_of_name(page, at, pieces.end))
        {
            Some(length) => at += length,
            None => return false,
        }
    }
    true
}

/// Whether the words before a label say that it has not happened, or is a condition.
fn is_taken_back(
    page: &PageText,
    words: &PageVocabulary,
    kind: DayKind,
    told: bool,
    label: usize,
    line: usize,
) -> bool {
    let to_come = matches!(
        kind,
        DayKind::Expected
            | DayKind::Promised
            | DayKind::Delivery
            | DayKind::ShipBy
            | DayKind::Protection
    );
    let promised = matches!(kind, DayKind::Expected | DayKind::Promised);
    let mut at = label;
    for _ in 0..LOOK_BACK {
        // "It is not here. Ordered 2 Nov": behind a short word, too, a full stop ends what is denied.
        let is_stop = |at: usize| page.tokens[at] == Token::Mark('.');
        if at == line || page.gaps[at] >= Gap::Comma || is_stop(at - 1) {
            return false;
        }
        at -= 1;
        // "Never arrived was supposed to come 20 November", "paguei no pix previsão era 20/11": only the word right before it counts.
        let is_its = |length: usize| !(told && promised) || at + length == label;
        let negation = page.phrase_at(&words.negations, at, label);
        let negated = negation.is_some_and(|(_, length)| is_its(length));
        // "Da Shein": the word before a store is another one.
        let is_store = || {
            page.is_one_of(&words.bought_at, at)
                && store::length_of_name(page, at + 1, label).is_some()
        };
        let future = || page.phrase_at(&words.futures, at, label).is_some() && !is_store();
        // "The refund was supposed to come".
        let money = || {
            let said = page.phrase_at(&words.payment, at, label);
            said.is_some_and(|(word, _)| word == PaymentWord::Back)
        };
        if negated || !to_come && future() || promised && money() {
            return true;
        }
    }
    false
}
