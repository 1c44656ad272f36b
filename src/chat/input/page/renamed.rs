//! Another name for the goods: "rename to blue lamp", "it's a dress, not shoes".

use std::ops::Range;

use super::super::plain_words::PlainWords;
use super::super::tokens::{Token, plain};
use super::super::wording::FreeText;
use super::day_pieces::day_at;
use super::goods::named;
use super::text::{Gap, PageText};

/// Who gives a name uses no more words.
const MOST_WORDS: usize = 12;
/// No name has more.
const MOST_WORDS_OF_A_NAME: usize = 5;
/// So many letters at the end of a word may be those of its case: "не лампу".
const MOST_BENT: usize = 2;

/// The name that a text gives goods which were called otherwise, or had none.
pub fn new_name(text: &str, known: Option<&str>) -> Option<String> {
    if text.contains(['?', '\n']) || text.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    let page = PageText::of(text);
    let name = given(&page).or_else(|| instead_of(&page, known?))?;
    let is_same = known.is_some_and(|known| plain(known) == plain(&name));
    (!is_same).then_some(name)
}

/// "No no, name is Headphones", "call it blue lamp": nothing but small words stands before.
fn given(page: &PageText) -> Option<String> {
    let [line] = &page.lines[..] else {
        return None;
    };
    let found = page.find(&page.words.renames, line.clone());
    let phrase = found.first()?;
    let is_begun = (line.start..phrase.pieces.start).all(|at| is_small(page, at));
    let rest = phrase.pieces.end..line.end;
    is_begun.then(|| whole_name(page, rest)).flatten()
}

/// "It's a dress not shoes", "не платье, а туфли": the known name is denied, and another one takes its place.
fn instead_of(page: &PageText, known: &str) -> Option<String> {
    let [line] = &page.lines[..] else {
        return None;
    };
    let denied = denied(page, line, known)?;
    let before = whole_name(page, line.start..denied.start);
    let behind = || whole_name(page, denied.end..line.end);
    match before {
        Some(name) => small_only(page, denied.end..line.end).then_some(name),
        None => small_only(page, line.start..denied.start)
            .then(behind)
            .flatten(),
    }
}

/// The denial with the known name behind it.
fn denied(page: &PageText, line: &Range<usize>, known: &str) -> Option<Range<usize>> {
    let known = PageText::of(known);
    let is_word = |at: usize, word: &Token| match (&page.tokens[at], word) {
        (Token::Word(typed), Token::Word(known)) => is_alike(typed, known),
        (typed, known) => typed == known,
    };
    let length = known.tokens.len();
    let last = line.end.checked_sub(length)?;
    let is_known = |start: usize| {
        let mut words = known.tokens.iter().enumerate();
        words.all(|(at, word)| is_word(start + at, word))
    };
    let start = (line.start + 1..=last).find(|start| is_known(*start))?;
    let is_denial = |at: usize| {
        let word = FreeText::read(page.shown(at..at + 1));
        word.has_of("{not}") || word.has_of("{instead}")
    };
    // "Not the shoes"
    let near = start.saturating_sub(2).max(line.start)..start;
    let mut near = near.rev();
    let denial = near.find(|at| is_denial(*at))?;
    Some(denial..start + length)
}

/// Whether two words are one, but for their last letters.
fn is_alike(one: &str, other: &str) -> bool {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
    let same = same.count();
    let longest = one.chars().count().max(other.chars().count());
    one == other || same + MOST_BENT >= longest && same > MOST_BENT
}

/// A name and nothing else, but for small words around it.
fn whole_name(page: &PageText, pieces: Range<usize>) -> Option<String> {
    let words = page.words;
    let (mut start, mut end) = (pieces.start, pieces.end);
    while start < end {
        let article = page.phrase_at(&words.goods_skip, start, end);
        match article {
            Some((_, length)) => start += length,
            None if is_small(page, start) || is_filler(page, start) => start += 1,
            None => break,
        }
    }
    while end > start && (is_small(page, end - 1) || is_filler(page, end - 1)) {
        end -= 1;
    }
    let parted = (start + 1..end).any(|at| page.gaps[at] >= Gap::Comma);
    let is_name = end - start <= MOST_WORDS_OF_A_NAME && !parted;
    if start >= end {
        return None;
    }
    let is_none = page.phrase_at(&words.goods_none, start, end).is_some();
    let tells = day_at(page, words, start, end).is_some()
        || !page.find(&words.days, start..end).is_empty()
        || !page.find(&words.told, start..end).is_empty()
        || !page.find(&words.states, start..end).is_empty();
    (is_name && !is_none && !tells)
        .then(|| named(page, start..end))
        .flatten()
}

fn small_only(page: &PageText, mut pieces: Range<usize>) -> bool {
    pieces.all(|at| is_small(page, at) || is_filler(page, at))
}

/// A word that says nothing by itself, or a letter behind an apostrophe: "it's".
fn is_filler(page: &PageText, at: usize) -> bool {
    let Token::Word(word) = &page.tokens[at] else {
        return false;
    };
    let is_letter = word.len() == 1;
    is_letter || PlainWords::each(page.languages).any(|words| words.filler.contains(word))
}

/// A mark, or a word of politeness, of doubt or of denial.
fn is_small(page: &PageText, at: usize) -> bool {
    let word = || FreeText::read(page.shown(at..at + 1));
    let groups = ["{rather}", "{not}", "{polite}", "{but}"];
    page.is_mark(at)
        || page.is_one_of(&page.words.clause, at)
        || groups.iter().any(|group| word().has_of(group))
}
