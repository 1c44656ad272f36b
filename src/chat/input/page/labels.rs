//! Tells which label each day of a page belongs to.

use std::ops::Range;

use super::amounts::{amount_end, is_number, pays_customs};
use super::close_words::is_close;
use super::day_pieces::days_between;
use super::lone_number::lone_number;
use super::protection_length::says_left;
use super::store;
use super::text::{Gap, PageText};
use super::words::{DayKind, PageVocabulary, PaymentWord};

/// So many words of a sentence may stand between what was done and its day.
const MOST_BETWEEN: usize = 10;
/// So many may stand between a day and what was done then.
const MOST_BEFORE: usize = 7;
/// So many days behind a label are tried in a sentence.
const MOST_TRIED: usize = 3;
/// So many pieces before a label are searched for what takes it back.
const LOOK_BACK: usize = 4;

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

#[derive(Clone, Debug)]
struct Label {
    kind: DayKind,
    told: bool,
    pieces: Range<usize>,
}

/// A line of a page, and what stands in it.
struct Line {
    pieces: Range<usize>,
    labels: Vec<Label>,
    /// The pieces that may be days.
    days: Vec<Range<usize>>,
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

fn read_line(page: &PageText, words: &PageVocabulary, pieces: &Range<usize>) -> Line {
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
            numbered_order(page, words, at, line).or_else(|| dated_order(page, words, at, line))?,
            false,
        ),
    };
    let taken_back = is_taken_back(page, words, kind, at, line.start)
        || matches!(kind, DayKind::Ordered | DayKind::Paid)
            && pays_customs(page, &(at..at + length), line);
    Some(Label {
        kind: if taken_back { DayKind::Other } else { kind },
        told,
        pieces: at..at + length,
    })
}

/// "Order 28374655-0091 of": the label of the day on which it was ordered, with the order's number in it.
fn numbered_order(
    page: &PageText,
    words: &PageVocabulary,
    at: usize,
    line: &Range<usize>,
) -> Option<usize> {
    let (_, length) = page.phrase_at(&words.order_number, at, line.end)?;
    let mut number = at + length;
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
    Some(of + length - at)
}

/// "Order 3 weeks ago", "order from Temu 3 weeks ago", "Temu order of 2 November": nothing but a store stands between the word and
/// its day.
fn dated_order(
    page: &PageText,
    words: &PageVocabulary,
    at: usize,
    line: &Range<usize>,
) -> Option<usize> {
    let (_, length) = page.phrase_at(&words.order_number, at, line.end)?;
    let begins = at + length;
    let days = days_between(page, words, begins..line.end);
    let day = days.first()?;
    let is_dated = begins < line.end
        && (begins..=day.start).all(|at| page.gaps[at] <= Gap::Space)
        && (day.start == begins && page.gaps[begins] == Gap::Space
            || names_store_alone(page, begins..day.start, is_ago(page, words, day)));
    is_dated.then_some(day.start - at)
}

/// Whether a day is a length of time that is past.
fn is_ago(page: &PageText, words: &PageVocabulary, day: &Range<usize>) -> bool {
    day.clone()
        .any(|at| page.phrase_at(&words.ago, at, day.end).is_some())
}

/// Whether nothing stands in some pieces but a store and small words before its name and behind it. Before a date that may be
/// another day than that of the order they are fewer: "order until 22 November".
fn names_store_alone(page: &PageText, pieces: Range<usize>, is_ago: bool) -> bool {
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
    let mut at = label;
    for _ in 0..LOOK_BACK {
        if at == line || page.gaps[at] >= Gap::Comma {
            return false;
        }
        at -= 1;
        let negated = page.phrase_at(&words.negations, at, label).is_some();
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
        let promised = matches!(kind, DayKind::Expected | DayKind::Promised);
        if negated || !to_come && future() || promised && money() {
            return true;
        }
    }
    false
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

/// Whether a day that ends at a place before a label is the label's: in many languages the verb comes last, "vor 3 Wochen bei Temu
/// bestellt".
fn is_before(page: &PageText, words: &PageVocabulary, label: &Label, end: usize) -> bool {
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
fn is_of_next(
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

/// Whether a label may belong to a day that begins at a place behind it.
fn reaches(page: &PageText, words: &PageVocabulary, label: &Label, day: usize) -> bool {
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

/// Whether nothing more is said behind a day, or only that it is not here: "promised on Nov 20 to pay" promises something else,
/// "promised by Nov 20 still not here" does not.
fn ends_clause(page: &PageText, words: &PageVocabulary, end: usize, line: &Line) -> bool {
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
