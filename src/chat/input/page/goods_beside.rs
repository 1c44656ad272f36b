//! Goods in a list between commas: beside the name of their store, or before the verb of the purchase.

use std::ops::Range;

use super::super::tokens::Token;
use super::goods_name::{is_field, name_of};
use super::goods_words::{is_filler, is_plain};
use super::store;
use super::text::PageText;
use super::words::DayKind;

/// The longest name of a list, in words.
const MOST_WORDS: usize = 4;

/// "Wildberries, jacket, ordered 20 November", "Nike shoes, bought on Vinted".
pub(super) fn beside_in_list(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    lines.iter().find_map(|line| {
        let items = page.items(line);
        let of_purchase = items.iter().any(|item| tells_purchase(page, item));
        let is_beside = |at: usize| {
            let before = at.checked_sub(1).map(|before| &items[before]);
            let behind = items.get(at + 1);
            let is_store = |item: &Range<usize>| is_store_alone(page, item);
            of_purchase && (before.is_some_and(is_store) || behind.is_some_and(is_store))
                || behind.is_some_and(|next| tells_purchase(page, next))
        };
        let name = |at: usize| {
            let item = items[at].clone();
            let mut pieces = item.clone().rev();
            let colon = pieces.find(|at| page.tokens[*at] == Token::Mark(':'));
            let part = colon.map_or(item.start, |colon| colon + 1)..item.end;
            list_name(page, part).filter(|_| is_beside(at))
        };
        (0..items.len()).find_map(name)
    })
}

/// "Ordered 20 November", "bought on Vinted".
fn tells_purchase(page: &PageText, item: &Range<usize>) -> bool {
    let words = page.words;
    let told = page.phrase_at(&words.told, item.start, item.end);
    let printed = page.phrase_at(&words.days, item.start, item.end);
    let mut kinds = [told, printed].into_iter().flatten();
    kinds.any(|(kind, _)| kind == DayKind::Ordered)
}

/// A part of a list is a store's name and nothing else.
pub(super) fn is_store_alone(page: &PageText, item: &Range<usize>) -> bool {
    let shop = || page.name_at(&page.words.named_shops, item.start, item.end);
    let length = store::length_of_name(page, item.start, item.end)
        .or_else(|| shop().map(|(_, length)| length));
    length == Some(item.len())
}

/// The name that a part of a list is: a few words that mean nothing else.
fn list_name(page: &PageText, part: Range<usize>) -> Option<String> {
    let words = page.words;
    let mut first = part.start;
    while let Some((_, length)) = page.phrase_at(&words.goods_skip, first, part.end) {
        first += length;
    }
    let name = first..part.end;
    let joins = |at: usize| at > first && at + 1 < part.end && page.is_one_of(&words.and, at);
    let is_word = |at: usize| {
        let tables = [&words.goods_never, &words.passed_over];
        let is_other = page.phrase_at(&words.told, at, part.end).is_some()
            || tables
                .iter()
                .any(|table| page.phrase_at(table, at, part.end).is_some());
        joins(at) || is_plain(page, at, part.end) && !is_other && !is_filler(page, at)
    };
    let is_name = (1..=MOST_WORDS).contains(&name.len())
        && name.clone().all(is_word)
        && !is_field(page, &name)
        && !is_store_alone(page, &name)
        && !page.is_asked(&name);
    is_name.then(|| name_of(page.shown(name))).flatten()
}
