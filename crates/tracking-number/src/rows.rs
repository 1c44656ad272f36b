//! Codes that are written in groups: which rows of words may be one.

use crate::alphabet;
use crate::classify::{ClassifiedCode, classify};
use crate::formats::s10;
use crate::guard::Guard;
use crate::index::LONGEST;
use crate::prose;
use crate::reading::{Check, Confidence, Mail, Reading, Subject};
use crate::words::{Gap, Word, Words};

/// The most groups a code is written in: every character for itself.
const MOST_GROUPS: usize = 16;
/// The fewest digits of a row of digits alone: shorter rows are phone numbers and prices.
const SHORTEST_NUMBER: usize = 12;
/// The fewest digits of a code written in several groups.
const FEWEST_DIGITS: usize = 6;
/// The most letters of a group with Cyrillic letters in it.
const FOREIGN_LETTERS: usize = 3;
/// The most bytes of a first group of small letters: the two letters of an international postal number, which have two bytes
/// each in Cyrillic. A longer one is a word.
const SMALL_LETTERS: usize = 4;
/// The most groups of a code with Cyrillic letters in them.
const FOREIGN_GROUPS: usize = 4;
/// The characters of an international postal number.
const POSTAL_LENGTH: usize = 13;
/// The letters at either end of an international postal number.
const POSTAL_LETTERS: usize = 2;

/// The row from a word on that a format reads, and where it ends. One that passes its check is preferred to a shorter one
/// that has none.
pub(crate) fn sure(
    words: &Words,
    guard: &Guard,
    at: usize,
    wanted: fn(&[Word]) -> bool,
) -> Option<(usize, ClassifiedCode)> {
    let first = &words.list[at];
    if first.lower && first.digits == 0 && first.len() > SMALL_LETTERS {
        return None;
    }
    let mut best: Option<(usize, ClassifiedCode)> = None;
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

/// Where the rows that begin at a word end, of those in capitals with enough letters and digits to be known by their shape.
pub(crate) fn doubtful(words: &Words, guard: &Guard, at: usize) -> Vec<usize> {
    ends(words, guard, at)
        .take_while(|end| {
            let last = &words.list[end - 1];
            let first = &words.list[at];
            !matches!(last.gap, Gap::Line | Gap::Slash)
                && !last.lower
                && !first.lower
                && !last.foreign
                && !first.foreign
        })
        .filter(|end| {
            let code = words.row(at..*end);
            code.len() <= LONGEST && code.bytes().filter(u8::is_ascii_uppercase).count() >= 2
        })
        .collect()
}

/// Where the row that begins at a word ends, if it is an international postal number whose check fails; small letters count,
/// too. Prose has digits between small letters as well, so everything else must be usual: the kind of mail, the issuer, and
/// letters that are not words.
pub(crate) fn doubtful_postal(words: &Words, guard: &Guard, at: usize) -> Option<usize> {
    let list = &words.list;
    let mut begins = words.code(at).bytes().take(POSTAL_LETTERS);
    if list[at].len() < POSTAL_LETTERS || !begins.all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let end = ends(words, guard, at)
        .take_while(|end| matches!(list[end - 1].gap, Gap::Space | Gap::Dash))
        .find(|end| words.row(at..*end).len() >= POSTAL_LENGTH)?;
    let (first, last, code) = (&list[at], &list[end - 1], words.row(at..end));
    let reading = s10::FORMAT.read(code)?;
    let whole_letters = last.len() >= POSTAL_LETTERS;
    let usual =
        reading.check == Check::Failed && reading.issuer.is_some() && is_usual_mail(&reading);
    let part_of_more = in_path(first, last) || is_linked(list, at) || is_linked(list, end);
    if !whole_letters || !usual || part_of_more || guard.is_private(at..end) {
        return None;
    }
    let letters_apart = first.digits == 0 && last.digits == 0;
    let ending = &code[POSTAL_LENGTH - POSTAL_LETTERS..];
    (!letters_apart || !prose::is_around_number(&code[..POSTAL_LETTERS], ending)).then_some(end)
}

/// Whether a word is joined to the one before it by a mark alone: a file's name, a page's address.
fn is_linked(list: &[Word], at: usize) -> bool {
    let (Some(word), Some(before)) = (list.get(at), at.checked_sub(1).and_then(|at| list.get(at)))
    else {
        return false;
    };
    matches!(word.gap, Gap::Dot | Gap::Dash | Gap::Underscore)
        && word.place.start - before.place.end == 1
}

/// Whether a row of words is a part of a path or of an address.
fn in_path(first: &Word, last: &Word) -> bool {
    [first.before, last.after]
        .iter()
        .any(|mark| matches!(mark, Some('/' | '@')))
}

/// Where the rows of two and more free words that begin at a word end, of those that are short enough and have enough digits.
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

/// Whether no further digits stand before or after a row: digits alone are one code only then.
fn is_whole(words: &Words, guard: &Guard, at: usize, end: usize) -> bool {
    let list = &words.list;
    let goes_on = |at: usize| list.get(at).is_some_and(Word::is_number) && guard.is_open(at);
    let part_of_code = |word: &Word| word.digits > 0 && !word.is_number();
    let apart = |word: &Word| matches!(word.gap, Gap::Hard | Gap::Line);
    let starts = apart(&list[at]) || at == 0 || !(goes_on(at - 1) || part_of_code(&list[at - 1]));
    let stops = list.get(end).is_none_or(apart) || !goes_on(end);
    starts && stops
}

fn read(words: &Words, at: usize, end: usize) -> Option<ClassifiedCode> {
    let row = &words.list[at..end];
    let code = words.row(at..end);
    if row.iter().any(|word| word.foreign) {
        return alphabet::readings(code)
            .into_iter()
            .find(ClassifiedCode::is_sure);
    }
    let dashed = row[1..].iter().all(|word| word.gap == Gap::Dash);
    let as_order = || {
        let parts: Vec<&str> = (at..end).map(|at| words.code(at)).collect();
        classify(&parts.join("-")).filter(ClassifiedCode::is_sure)
    };
    dashed
        .then(as_order)
        .flatten()
        .or_else(|| classify(code).filter(ClassifiedCode::is_sure))
}

/// Whether words may be taken together for what they then read as.
fn may_join(row: &[Word], known: &ClassifiedCode) -> bool {
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
    let capitals = row.iter().all(|word| !word.lower);
    let passed = best.check == Check::Passed && best.issuer.is_some();
    if row[1..].iter().any(|word| word.gap == Gap::Slash) {
        return row.len() == 3 && capitals && one_line && passed && !in_path(&row[0], &row[2]);
    }
    (capitals && one_line) || passed && is_usual_mail(best)
}

/// Whether a parcel is of a kind that people from abroad wait for; nothing is said against what tells no kind.
fn is_usual_mail(reading: &Reading) -> bool {
    !matches!(
        reading.mail,
        Some(
            Mail::Bilateral | Mail::Unassigned | Mail::Reserved | Mail::MBag | Mail::BusinessReply
        )
    )
}

/// Whether a row is an order number by the dashes that its store prints.
fn is_order(known: &ClassifiedCode) -> bool {
    known.text.contains('-')
}
