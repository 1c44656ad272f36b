//! Several goods of one order: below a word for their list, or each on a line with its price.

use std::ops::Range;

use super::super::tokens::Token;
use super::amounts::is_sum;
use super::goods_line::{is_variant, line_name};
use super::goods_name::{has_bullet, is_field, joined, name_of};
use super::text::PageText;
use super::words::GoodsWord;

/// A name holds no more of them.
const MOST_GOODS: usize = 4;

/// What stands below "Items:", or behind it: "Products", "Items (2): phone case, cable".
pub(super) fn below_list_word(
    page: &PageText,
    lines: &[Range<usize>],
    stores: &[(usize, &str)],
) -> Option<String> {
    lines.iter().enumerate().find_map(|(at, line)| {
        let behind = behind_list_word(page, line)?;
        match behind < line.end {
            true => name_of(listed_behind(page, behind..line.end)?),
            false => joined(&names_below(page, &lines[at + 1..], stores)),
        }
    })
}

/// The names behind bullets: "- Mini drone", "- LED strip". One alone may be anything.
pub(super) fn bulleted(
    page: &PageText,
    lines: &[Range<usize>],
    stores: &[(usize, &str)],
) -> Option<String> {
    let is_of_list = |line: &&Range<usize>| has_bullet(page.line(line));
    let first = lines.iter().position(|line| has_bullet(page.line(line)))?;
    let list = lines[first..].iter().take_while(is_of_list);
    let names: Option<Vec<String>> = list.map(|line| line_name(page, line, stores)).collect();
    joined(&names.filter(|names| names.len() > 1)?)
}

/// Where the list begins whose word begins a line, or stands before a colon: "has shipped your order: coat".
fn behind_list_word(page: &PageText, line: &Range<usize>) -> Option<usize> {
    line.clone()
        .find_map(|at| behind_list_word_at(page, line, at))
}

fn behind_list_word_at(page: &PageText, line: &Range<usize>, begin: usize) -> Option<usize> {
    let found = page.phrase_at(&page.words.goods, begin, line.end)?;
    let (GoodsWord::List, length) = found else {
        return None;
    };
    let mut at = begin + length;
    // "Items (2)"
    if at < line.end && matches!(page.tokens[at], Token::Number { digits: 1, .. }) {
        at += 1;
    }
    let is_parted = page.tokens.get(at) == Some(&Token::Mark(':'));
    match at < line.end {
        true => (is_parted).then_some(at + 1),
        false => (begin == line.start).then_some(at),
    }
}

/// "Items: phone case, cable".
fn listed_behind<'t>(page: &PageText<'t>, behind: Range<usize>) -> Option<&'t str> {
    let is_other = is_field(page, &behind)
        || page.has(&page.words.goods_never, std::slice::from_ref(&behind))
        || page.has(&page.words.order_number, std::slice::from_ref(&behind));
    (!is_other).then(|| page.shown(behind).trim_end_matches('.'))
}

/// The names on the lines below, up to the first that is none: prices, colours and how many there are may stand between them.
fn names_below(page: &PageText, lines: &[Range<usize>], stores: &[(usize, &str)]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for line in lines {
        let is_between = is_between(page, line);
        let name = || line_name(page, line, stores);
        match name().filter(|_| !is_between) {
            Some(name) if !names.contains(&name) => names.push(name),
            None if !is_between => break,
            _ => {}
        }
    }
    names.truncate(MOST_GOODS);
    names
}

/// A price, or what the goods look like.
pub(super) fn is_between(page: &PageText, line: &Range<usize>) -> bool {
    let variant = page.phrase_at(&page.words.goods, line.start, line.end);
    let says_variant = matches!(variant, Some((GoodsWord::Variant, _)));
    says_variant || is_sum(page.line(line)) || is_variant(page, line)
}
