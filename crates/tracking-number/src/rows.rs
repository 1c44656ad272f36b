//! Codes that are written in groups: which rows of words may be one.

use crate::alphabet;
use crate::classify::{Known, classify};
use crate::guard::Guard;
use crate::index::LONGEST;
use crate::reading::{Check, Confidence, Mail, Subject};
use crate::words::{Gap, Word, Words};

/// The most groups a code is written in: every character for itself.
const MOST_GROUPS: usize = 16;
/// A row of digits alone is at least so long, as shorter ones are phone numbers and prices.
const SHORTEST_NUMBER: usize = 12;
/// A code of several groups has at least so many digits.
const FEWEST_DIGITS: usize = 6;
/// Cyrillic letters of a code stand in groups of no more letters.
const FOREIGN_LETTERS: usize = 3;
/// Small letters in front are the two of an international postal number (in Cyrillic, of two bytes each), or a word.
const SMALL_LETTERS: usize = 4;
/// A code has no more groups with Cyrillic letters.
const FOREIGN_GROUPS: usize = 4;

/// The row from a word on that a format reads, and where it ends. One that passes its check is preferred to a shorter one
/// that has none.
pub(crate) fn sure(
    words: &Words,
    guard: &Guard,
    at: usize,
    wanted: fn(&[Word]) -> bool,
) -> Option<(usize, Known)> {
    let first = &words.list[at];
    if first.lower && first.digits == 0 && first.len() > SMALL_LETTERS {
        return None;
    }
    let mut best: Option<(usize, Known)> = None;
    for end in ends(words, guard, at) {
        let row = &words.list[at..end];
        let numbers = row.iter().all(Word::is_number);
        if !wanted(row) || (numbers && guard.is_private(at..end)) {
            continue;
        }
        let Some(known) = read(words, at, end).filter(|known| {
            may_join(row, known) && (!numbers || is_order(known) || is_whole(words, guard, at, end))
        }) else {
            continue;
        };
        let passed = known.readings[0].check == Check::Passed;
        if passed || best.is_none() {
            best = Some((end, known));
        }
        if passed {
            break;
        }
    }
    best
}

/// Where the rows from a word on end that are in capitals and have letters and digits enough to be told by their shape.
pub(crate) fn doubtful(words: &Words, guard: &Guard, at: usize) -> Vec<usize> {
    ends(words, guard, at)
        .take_while(|end| {
            let last = &words.list[end - 1];
            let first = &words.list[at];
            last.gap != Gap::Line && !last.lower && !first.lower && !last.foreign && !first.foreign
        })
        .filter(|end| {
            let code = words.row(at..*end);
            code.len() <= LONGEST && code.bytes().filter(u8::is_ascii_uppercase).count() >= 2
        })
        .collect()
}

/// Where the rows of two and more free words from one on end, while they are short enough and hold digits enough.
fn ends(words: &Words, guard: &Guard, at: usize) -> impl Iterator<Item = usize> {
    let list = &words.list;
    let first_is_free = guard.is_free(at) && may_be_group(words, at);
    let last = if first_is_free {
        list.len().min(at + MOST_GROUPS)
    } else {
        at
    };
    let number_first = list[at].is_number();
    let mut foreign = usize::from(list[at].foreign);
    let (mut length, mut digits) = (list[at].len(), list[at].digits);
    (at + 1..last)
        .take_while(move |next| {
            let word = &list[*next];
            length += word.len();
            foreign += usize::from(word.foreign);
            word.gap != Gap::Hard
                && !(word.foreign && number_first)
                && foreign <= FOREIGN_GROUPS
                && guard.is_free(*next)
                && may_be_group(words, *next)
                && length <= LONGEST
        })
        .filter(move |next| {
            digits += list[*next].digits;
            digits >= FEWEST_DIGITS
        })
        .map(|next| next + 1)
}

fn may_be_group(words: &Words, at: usize) -> bool {
    let word = &words.list[at];
    !word.foreign
        || words
            .code(at)
            .chars()
            .filter(|letter| !letter.is_ascii())
            .count()
            <= FOREIGN_LETTERS
}

/// Whether a row is the whole of the digits that stand there; digits alone are one code only then.
fn is_whole(words: &Words, guard: &Guard, at: usize, end: usize) -> bool {
    let list = &words.list;
    let goes_on = |at: usize| list.get(at).is_some_and(Word::is_number) && guard.is_open(at);
    let part_of_code = |word: &Word| word.digits > 0 && !word.is_number();
    let apart = |word: &Word| matches!(word.gap, Gap::Hard | Gap::Line);
    let starts = apart(&list[at]) || at == 0 || !(goes_on(at - 1) || part_of_code(&list[at - 1]));
    let stops = list.get(end).is_none_or(apart) || !goes_on(end);
    starts && stops
}

fn read(words: &Words, at: usize, end: usize) -> Option<Known> {
    let row = &words.list[at..end];
    let code = words.row(at..end);
    if row.iter().any(|word| word.foreign) {
        return alphabet::readings(code).into_iter().find(Known::is_sure);
    }
    let dashed = row[1..].iter().all(|word| word.gap == Gap::Dash);
    let as_order = || {
        let parts: Vec<&str> = (at..end).map(|at| words.code(at)).collect();
        classify(&parts.join("-")).filter(Known::is_sure)
    };
    dashed
        .then(as_order)
        .flatten()
        .or_else(|| classify(code).filter(Known::is_sure))
}

/// Whether words may be taken together for what they then read as.
fn may_join(row: &[Word], known: &Known) -> bool {
    let best = &known.readings[0];
    let numbers = row.iter().all(Word::is_number);
    let torn = |word: &Word| matches!(word.gap, Gap::Line | Gap::Dot);
    if numbers && row[1..].iter().any(torn) {
        return false;
    }
    if best.subject == Subject::OrderNumber {
        return is_order(known);
    }
    if numbers {
        return known.text.len() >= SHORTEST_NUMBER && best.confidence >= Confidence::Likely;
    }
    let one_line = row[1..].iter().all(|word| word.gap != Gap::Line);
    let usual_mail = !matches!(
        best.mail,
        Some(
            Mail::Bilateral | Mail::Unassigned | Mail::Reserved | Mail::MBag | Mail::BusinessReply
        )
    );
    let capitals = row.iter().all(|word| !word.lower);
    (capitals && one_line) || best.check == Check::Passed && best.issuer.is_some() && usual_mail
}

/// Whether a row is an order number by the dashes that its store prints.
fn is_order(known: &Known) -> bool {
    known.text.contains('-')
}
