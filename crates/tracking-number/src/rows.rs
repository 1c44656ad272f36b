//! Codes that are written in groups: which rows of words may be one.

use crate::alphabet;
use crate::classify::{ClassifiedCode, classify};
use crate::formats::s10;
use crate::guard::Guard;
use crate::index::LONGEST;
use crate::prose;
use crate::reading::{Check, Confidence, Mail, Reading, Subject};
use crate::words::{Gap, Word, Words};
use std::ops::Range;

/// The most groups a code is written in: every character for itself.
const MOST_GROUPS: usize = 16;
/// The fewest digits of a row of digits alone: shorter rows are phone numbers and prices.
const SHORTEST_NUMBER: usize = 12;
/// The fewest digits after small letters: fewer may be a phone number in a sentence.
const LONG_NUMBER: usize = 14;
/// The most letters of the last group of a number: a country, a check letter.
const TAIL_LETTERS: usize = 3;
/// The most groups of both letters and digits in a code that is doubted.
const MOST_MIXED: usize = 3;
/// The most groups that are parted by dashes.
const MOST_DASHED: usize = 4;
/// The fewest digits of a barcode that holds more than the number.
const BARCODE_LENGTH: usize = 30;
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

/// The row from a word on that a format reads, and where it ends. One that passes its check is preferred, then the longest: of a
/// number that is written in groups a part may be another carrier's.
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
        // Groups of digits are one number only as a whole: the others need not be read.
        let with_dashes = || row[1..].iter().all(|word| word.gap == Gap::Dash);
        if !wanted(row) || (numbers && !is_whole(words, guard, at, end) && !with_dashes()) {
            continue;
        }
        let private = numbers && guard.is_private(at..end);
        let Some(known) = read(words, at, end).filter(|known| {
            let whole = || is_whole(words, guard, at, end);
            let apart = numbers && !is_dashed(known) || is_weak(known);
            may_join(row, known) && (!apart || whole()) && (!private || is_like_phone(row, known))
        }) else {
            continue;
        };
        let passed = known.readings[0].check == Check::Passed;
        best = Some((end, known));
        if passed {
            return best;
        }
    }
    best.filter(|(end, _)| !goes_on_to_end(words, guard, *end))
}

/// Whether neither a check nor its shape says much for what a row was read as.
fn is_weak(known: &ClassifiedCode) -> bool {
    let best = &known.readings[0];
    let letters = known.text.bytes().take_while(u8::is_ascii_uppercase);
    best.check == Check::Absent && (best.confidence < Confidence::Likely || letters.count() < 2)
}

/// Whether a row is followed by groups with digits that nobody else claims, and by nothing else: then it is the beginning of a longer
/// number that is not known.
pub(crate) fn goes_on_to_end(words: &Words, guard: &Guard, end: usize) -> bool {
    let line = words.list.get(end..).unwrap_or_default();
    let rest = line
        .iter()
        .take_while(|word| matches!(word.gap, Gap::Space | Gap::Dash));
    let mut count = 0;
    for (at, word) in rest.enumerate() {
        let tail = word.len() <= TAIL_LETTERS && !word.lower && count > 0;
        if (word.digits == 0 && !tail) || !guard.is_free(end + at) {
            return false;
        }
        count += 1;
    }
    count > 0
}

/// Two groups of a number that is known by its beginning, of which the second alone looks like a phone's: `5108 7693037816`.
fn is_like_phone(row: &[Word], known: &ClassifiedCode) -> bool {
    row.len() == 2 && known.readings[0].id == "dhl-ecommerce" && row[0].len() == 4
}

/// The rows of digits that are known as a whole, while their groups alone may be other numbers: those with the dashes that a store or
/// carrier prints, and those so long that only a barcode has them and that pass its check.
pub(crate) fn whole(words: &Words, guard: &Guard) -> Vec<(Range<usize>, ClassifiedCode)> {
    let list = &words.list;
    let belongs = |at: usize| list[at].is_number() && guard.is_free(at);
    let mut found = Vec::new();
    if list.len() < 2 {
        return found;
    }
    let mut start = 0;
    while start < list.len() {
        let end = (start + 1..list.len())
            .find(|at| !belongs(*at) || !matches!(list[*at].gap, Gap::Space | Gap::Dash))
            .unwrap_or(list.len());
        if end - start > 1 && belongs(start) {
            let known = dashed(words, start..end).or_else(|| barcode(words, start..end));
            found.extend(known.map(|known| (start..end, known)));
        }
        start = end;
    }
    found
}

fn dashed(words: &Words, row: Range<usize>) -> Option<ClassifiedCode> {
    let mut gaps = words.list[row.clone()].iter().skip(1);
    if row.len() > MOST_DASHED || !gaps.all(|word| word.gap == Gap::Dash) {
        return None;
    }
    let known = classify(&words.dashed(row)).filter(ClassifiedCode::is_sure)?;
    is_dashed(&known).then_some(known)
}

fn barcode(words: &Words, row: Range<usize>) -> Option<ClassifiedCode> {
    let code = words.row(row);
    if !(BARCODE_LENGTH..=LONGEST).contains(&code.len()) {
        return None;
    }
    classify(code).filter(|known| known.is_sure() && known.readings[0].check == Check::Passed)
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
            let mixed = words.list[at..*end]
                .iter()
                .filter(|word| word.digits > 0 && !word.is_number());
            let code = words.row(at..*end);
            code.len() <= LONGEST
                && mixed.count() <= MOST_MIXED
                && code.bytes().filter(u8::is_ascii_uppercase).count() >= 2
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

/// Whether a dash joins words to others with digits: they are a part of what was typed, and no number of their own.
pub(crate) fn is_part(list: &[Word], row: Range<usize>) -> bool {
    let joined = |at: usize| {
        is_linked(list, at)
            && list[at].gap == Gap::Dash
            && list[at].digits > 0
            && list[at - 1].digits > 0
    };
    joined(row.start) || joined(row.end)
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
    let goes_on = |at: usize| list.get(at).is_some_and(|word| word.digits > 0) && guard.is_free(at);
    let part_of_code = |word: &Word| word.digits > 0 && !word.is_number();
    let apart = |word: &Word| matches!(word.gap, Gap::Hard | Gap::Line);
    let starts = apart(&list[at]) || at == 0 || !(goes_on(at - 1) || part_of_code(&list[at - 1]));
    let stops = list.get(end).is_none_or(apart) || !goes_on(end);
    starts && stops && !is_part(list, at..end)
}

/// What a row of words is surely read as.
pub(crate) fn read(words: &Words, at: usize, end: usize) -> Option<ClassifiedCode> {
    let row = &words.list[at..end];
    let code = words.row(at..end);
    if row.iter().any(|word| word.foreign) {
        return alphabet::readings(code)
            .into_iter()
            .find(ClassifiedCode::is_sure);
    }
    let dashed = row[1..].iter().all(|word| word.gap == Gap::Dash);
    let as_order = || classify(&words.dashed(at..end)).filter(ClassifiedCode::is_sure);
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
        return is_swiss(row, known);
    }
    if best.subject == Subject::OrderNumber || is_dashed(known) {
        return is_dashed(known) && best.confidence >= Confidence::Likely;
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
    let small = one_line && is_small_prefix(row, known);
    (capitals && one_line) || small || passed && is_usual_mail(best)
}

/// Whether small letters stand before so many digits that no sentence has them: `yt 2625 4010 0126 9647`.
fn is_small_prefix(row: &[Word], known: &ClassifiedCode) -> bool {
    let digits: usize = row[1..].iter().map(Word::len).sum();
    let likely = known.readings[0].confidence >= Confidence::Likely;
    likely && digits >= LONG_NUMBER && row[1..].iter().all(Word::is_number)
}

/// Whether digits are parted by dots as Swiss Post prints them: 99.34.123456.12345678.
fn is_swiss(row: &[Word], known: &ClassifiedCode) -> bool {
    let dotted = row[1..].iter().all(|word| word.gap == Gap::Dot);
    let printed = row.iter().map(Word::len).eq([2, 2, 6, 8]);
    known.readings[0].id == "swiss-post" && dotted && printed
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

/// Whether a row is a number by the dashes that its store or carrier prints.
fn is_dashed(known: &ClassifiedCode) -> bool {
    known.text.contains('-')
}
