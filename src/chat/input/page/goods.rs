//! What the goods are called.

use std::ops::Range;

use super::super::sensitive_data::may_be_kept;
use super::super::tokens::Token;
use super::amounts;
use super::text::{Gap, PageText};
use super::words::{DayKind, GoodsWord, PageVocabulary};

/// The longest name, in letters.
const LONGEST: usize = 40;
/// So many digits in a name, together or apart, are a telephone or a document.
const DIGITS_OF_A_PHONE: usize = 7;
/// The longest name in a sentence, in words.
const MOST_WORDS: usize = 4;

/// The name of the goods: behind a label, on the line above their size or colour, or behind "I ordered".
pub(super) fn goods(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    labelled(page, lines)
        .or_else(|| above_variant(page, lines))
        .or_else(|| told(page, lines))
        .or_else(|| listed(page, lines))
}

fn labelled(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    let words = page.words;
    lines.iter().enumerate().find_map(|(at, line)| {
        let (GoodsWord::Label, length) = page.phrase_at(&words.goods, line.start, line.end)? else {
            return None;
        };
        let colon = line.start + length;
        if page.tokens.get(colon) != Some(&Token::Mark(':')) || colon >= line.end {
            return None;
        }
        match colon + 1 < line.end {
            true => named(page, colon + 1..line.end),
            false => named(page, lines.get(at + 1)?.clone()),
        }
    })
}

fn above_variant(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    let words = page.words;
    lines.windows(2).find_map(|pair| {
        let (GoodsWord::Variant, length) =
            page.phrase_at(&words.goods, pair[1].start, pair[1].end)?
        else {
            return None;
        };
        let value = pair[1].start + length;
        let says = value < pair[1].end && page.tokens.get(value) == Some(&Token::Mark(':'));
        let label = page
            .phrase_at(&words.goods, pair[0].start, pair[0].end)
            .is_some();
        let name = pair[0].clone();
        let is_name = says && !label && name.len() >= 2 && !is_field(page, &name);
        is_name.then(|| named(page, name)).flatten()
    })
}

/// Whether a line is a label with its value.
fn is_field(page: &PageText, line: &Range<usize>) -> bool {
    let colon = line.clone().any(|at| page.tokens[at] == Token::Mark(':'));
    let words = page.words;
    let label = !page.find(&words.days, line.clone()).is_empty()
        || !page.find(&words.amounts, line.clone()).is_empty()
        || !page.find(&words.states, line.clone()).is_empty();
    colon || label
}

/// A name of goods cut short; none if it holds what belongs to a person.
fn named(page: &PageText, pieces: Range<usize>) -> Option<String> {
    let cell = (pieces.start + 1..pieces.end).find(|at| page.gaps[*at] == Gap::Cell);
    let pieces = pieces.start..cell.unwrap_or(pieces.end);
    let text = page.shown(pieces.clone());
    let private = text.contains(['@', '/', '№', '#', '+', '$', '€', '₽', '£'])
        || pieces
            .clone()
            .any(|at| matches!(page.tokens[at], Token::Number { digits: 5.., .. }));
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let private = private || !may_be_kept(text);
    if private || letters < 3 || digits >= DIGITS_OF_A_PHONE {
        return None;
    }
    Some(shortened(text))
}

fn shortened(text: &str) -> String {
    let text = text.trim();
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let end = text
        .char_indices()
        .nth(LONGEST)
        .map_or(text.len(), |(at, _)| at);
    let cut = text[..end].rfind(' ').unwrap_or(end);
    text[..cut]
        .trim_end_matches([',', '-', ' ', ';'])
        .to_owned()
}

/// "I ordered headphones from ...".
fn told(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    let words = page.words;
    lines.iter().find_map(|line| {
        let labels = page.find(&words.told, line.clone());
        let ordered = labels
            .iter()
            .filter(|label| label.meaning == DayKind::Ordered);
        ordered
            .filter_map(|label| object(page, words, label.pieces.end, line.end))
            .next()
    })
}

/// Behind the price, at the end of a list: a few words that mean nothing else.
fn listed(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    let words = page.words;
    let name = amounts::listed(page, lines)?.last?;
    let is_word = |at: usize| {
        let other = [
            &words.goods_none,
            &words.goods_end,
            &words.negations,
            &words.futures,
            &words.of_tracking,
        ];
        let other = other.iter();
        let mut other = other.filter(|table| page.phrase_at(table, at, name.end).is_some());
        matches!(page.tokens[at], Token::Word(_))
            && other.next().is_none()
            && !page.is_one_of(&words.time, at)
    };
    let is_name = name.len() < MOST_WORDS && name.clone().all(is_word) && !is_field(page, &name);
    is_name.then(|| named(page, name)).flatten()
}

fn object(page: &PageText, words: &PageVocabulary, start: usize, end: usize) -> Option<String> {
    let mut at = start;
    while let Some((_, length)) = page.phrase_at(&words.goods_skip, at.min(page.tokens.len()), end)
    {
        if page.gaps[at] > Gap::Space {
            return None;
        }
        at += length;
    }
    let first = at;
    while at < end && page.gaps[at] <= Gap::Space && at - first <= MOST_WORDS {
        if !matches!(page.tokens[at], Token::Word(_)) {
            break;
        }
        let ends =
            page.is_one_of(&words.time, at) || page.phrase_at(&words.goods_end, at, end).is_some();
        if ends {
            break;
        }
        at += 1;
    }
    let length = at - first;
    let none = page
        .phrase_at(&words.goods_none, first.min(page.tokens.len()), end)
        .is_some();
    if length == 0 || length > MOST_WORDS || none {
        return None;
    }
    named(page, first..at)
}
