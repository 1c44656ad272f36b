//! Goods and their price, and nothing else: "vintage lamp $84".

use super::super::amount::amount;
use super::super::tokens::Token;
use super::goods::is_plain;
use super::goods_line::without_sum;
use super::goods_name::name_of;
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
    let is_word = |at: usize| matches!(page.tokens[at], Token::Word(_));
    let is_name = (1..=MOST_WORDS).contains(&(all.end - first))
        && (first..all.end).all(|at| is_word(at) && is_plain(&page, at, all.end))
        && page.find(&words.amounts, all.clone()).is_empty()
        && page.find(&words.payment, all.clone()).is_empty()
        && page.find(&words.days, all.clone()).is_empty()
        && page.find(&words.told, all.clone()).is_empty();
    Some((
        name_of(page.shown(first..all.end)).filter(|_| is_name)?,
        sum,
    ))
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
