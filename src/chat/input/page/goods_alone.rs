//! Goods and their price, and nothing else: "vintage lamp $84".

use std::ops::Range;

use super::super::amount::amount;
use super::super::tokens::Token;
use super::free_days::sentences;
use super::goods_line::without_sum;
use super::goods_name::{joined, name_of};
use super::goods_words::is_plain;
use super::text::PageText;

/// In more words somebody tells something else.
const MOST_WORDS: usize = 4;

/// What the goods are called, and what they cost.
pub fn goods_and_price(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    if text.contains(['?', '\n']) {
        return None;
    }
    let (name, sum) = parted(text)?;
    let page = PageText::of(name);
    let all = 0..page.tokens.len();
    let words = page.words;
    let mut first = 0;
    while let Some((_, length)) = page.phrase_at(&words.goods_skip, first, all.end) {
        first += length;
    }
    // "Case for a phone", "ekspres do kawy"
    let joins = |at: usize| {
        let is_small = page.phrase_at(&words.goods_end, at, all.end).is_some();
        at > first && at + 1 < all.end && is_small && !page.is_one_of(&words.time, at)
    };
    let is_word = |at: usize| matches!(page.tokens[at], Token::Word(_));
    let is_name = (1..=MOST_WORDS).contains(&(all.end - first))
        && (first..all.end).all(|at| is_word(at) && (is_plain(&page, at, all.end) || joins(at)))
        && page.find(&words.amounts, all.clone()).is_empty()
        && page.find(&words.payment, all.clone()).is_empty()
        && page.find(&words.days, all.clone()).is_empty()
        && page.find(&words.told, all.clone()).is_empty();
    Some((
        name_of(page.shown(first..all.end)).filter(|_| is_name)?,
        sum,
    ))
}

/// The same as parts of a list, or as sentences: "pan 1890 rubles, not here yet, ozon", "It was sent. Coffee maker, 399 zł." What several
/// cost together is told elsewhere.
pub(super) fn listed(page: &PageText, lines: &[Range<usize>]) -> Option<(String, Option<String>)> {
    let found = |parts: Vec<Range<usize>>| -> Vec<(String, String)> {
        let parts = parts.into_iter();
        parts
            .filter_map(|part| goods_and_price(page.shown_with_signs(part)))
            .collect()
    };
    let items = found(lines.iter().flat_map(|line| page.items(line)).collect());
    let all = match items.is_empty() {
        true => found(
            lines
                .iter()
                .flat_map(|line| sentences(page, line))
                .collect(),
        ),
        false => items,
    };
    match &all[..] {
        [] => None,
        [(name, sum)] => Some((name.clone(), Some(sum.clone()))),
        several => {
            let names: Vec<&String> = several.iter().map(|(name, _)| name).collect();
            Some((joined(&names)?, None))
        }
    }
}

/// The name, and the sum behind it or before it.
fn parted(text: &str) -> Option<(&str, String)> {
    let sum = |sum: &str| amount(sum).ok();
    let (name, has_sum) = without_sum(text);
    if has_sum {
        let behind =
            text[name.len()..].trim_start_matches([' ', '-', '–', '—', '|', ':', '·', ',']);
        return Some((name.trim_end_matches(','), sum(behind)?));
    }
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let mut ends = spaces
        .take(MOST_WORDS)
        .collect::<Vec<_>>()
        .into_iter()
        .rev();
    ends.find_map(|at| Some((text[at..].trim(), sum(&text[..at])?)))
}
