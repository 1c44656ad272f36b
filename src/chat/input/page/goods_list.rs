//! Several goods of one order: below a word for their list, or each on a line with its price.

use std::ops::Range;

use super::super::tokens::Token;
use super::amounts::is_sum;
use super::goods_line::{is_variant, line_name};
use super::goods_name::joined;
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
            true => joined(&listed_behind(page, behind..line.end)),
            false => joined(&names_below(page, &lines[at + 1..], stores)),
        }
    })
}

/// Where the list begins whose word begins a line.
fn behind_list_word(page: &PageText, line: &Range<usize>) -> Option<usize> {
    let found = page.phrase_at(&page.words.goods, line.start, line.end)?;
    let (GoodsWord::List, length) = found else {
        return None;
    };
    let mut at = line.start + length;
    // "Items (2)"
    if at < line.end && matches!(page.tokens[at], Token::Number { digits: 1, .. }) {
        at += 1;
    }
    let is_parted = page.tokens.get(at) == Some(&Token::Mark(':'));
    match at < line.end {
        true => (is_parted).then_some(at + 1),
        false => Some(at),
    }
}

/// "Items: phone case, cable".
fn listed_behind<'t>(page: &PageText<'t>, behind: Range<usize>) -> Vec<&'t str> {
    let has_label = !page.find(&page.words.amounts, behind.clone()).is_empty()
        || !page.find(&page.words.days, behind.clone()).is_empty();
    let shown = page.shown(behind).trim_end_matches('.');
    match has_label {
        true => Vec::new(),
        false => vec![shown],
    }
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
