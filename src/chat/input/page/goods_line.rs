//! The line of a page that names the goods without a label: above or below their price, with how many there are, or the one line that
//! can be nothing else. Rather none than a wrong one.

use std::ops::Range;

use super::super::tokens::Token;
use super::amounts::{counted, is_sum};
use super::goods_name::{is_field, name_of};
use super::store;
use super::text::{Gap, PageText};

/// A text of fewer lines is no page.
const FEWEST_LINES: usize = 4;
/// A line below the name with the size or the colour has at most so many words.
const LONGEST_VARIANT: usize = 3;
/// Letters of a word that is written small: names of people and places have none of these.
const SHORTEST_SMALL: usize = 3;

/// The name of the goods on such a line.
pub(super) fn goods_line(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    if lines.len() < FEWEST_LINES {
        return None;
    }
    let stores = store::named_places(page);
    let names: Vec<Option<String>> = lines.iter().map(|line| name(page, line, &stores)).collect();
    let sure = (0..lines.len()).find_map(|at| priced(page, lines, &names, at));
    sure.or_else(|| only(page, lines, &names))
}

/// The name that a line and its price or count make sure: "Kitchen scale x1", or the line above "R$ 64,90".
fn priced(
    page: &PageText,
    lines: &[Range<usize>],
    names: &[Option<String>],
    at: usize,
) -> Option<String> {
    let line = page.line(&lines[at]);
    let name_at = |at: Option<usize>| names.get(at?)?.clone();
    if counted(line).1.is_some() && names[at].is_some() {
        return names[at].clone();
    }
    if !is_sum(line) {
        return None;
    }
    let above = at.checked_sub(1);
    let is_variant = above.is_some_and(|above| {
        let words = page.line(&lines[above]).split_whitespace().count();
        words <= LONGEST_VARIANT && names[above].is_none()
    });
    let over_variant = above.and_then(|above| above.checked_sub(1));
    name_at(above)
        .or_else(|| name_at(over_variant.filter(|_| is_variant)))
        .or_else(|| name_at(Some(at + 1)))
}

/// The only line that may be a name and is none of a person or a place.
fn only(page: &PageText, lines: &[Range<usize>], names: &[Option<String>]) -> Option<String> {
    let lines = lines.iter().zip(names);
    let mut named = lines.filter_map(|(line, name)| {
        let name = name.as_ref()?;
        (!is_person_or_place(page, line)).then_some(name)
    });
    let first = named.next()?;
    named.all(|other| other == first).then(|| first.clone())
}

/// A line that is neither a field, a button, a greeting, a store nor a state.
fn name(page: &PageText, line: &Range<usize>, stores: &[(usize, &str)]) -> Option<String> {
    let words = page.words;
    let text = page.line(line);
    let is_sentence = text.ends_with(['.', '!', '?', ':', '…']) || text.contains(['?', '!']);
    let tables = [
        &words.goods_never,
        &words.negations,
        &words.futures,
        &words.order_number,
    ];
    let says_else = tables
        .iter()
        .any(|table| page.has(table, std::slice::from_ref(line)))
        || !page.find(&words.told, line.clone()).is_empty()
        || page
            .phrase_at(&words.goods_none, line.start, line.end)
            .is_some()
        || stores.iter().any(|(at, _)| line.contains(at));
    let words_of = |at: &usize| matches!(page.tokens[*at], Token::Word(_));
    let is_one_word = line.clone().filter(words_of).count() < 2;
    if is_sentence || says_else || is_one_word || is_field(page, line) {
        return None;
    }
    name_of(counted(text).0)
}

/// Names of people and places are written large, and addresses hold a number for itself.
fn is_person_or_place(page: &PageText, line: &Range<usize>) -> bool {
    let text = page.line(line);
    let is_small = |word: &str| {
        word.chars().count() >= SHORTEST_SMALL && word.chars().all(|c| c.is_lowercase())
    };
    let small = text.split(|c: char| !c.is_alphabetic()).any(is_small);
    let number = line.clone().any(|at| {
        let glued = page.gaps[at] == Gap::None || page.gaps.get(at + 1) == Some(&Gap::None);
        matches!(page.tokens[at], Token::Number { .. }) && !glued
    });
    !small || number
}
