//! A shop without rules of its own, where somebody tells what they bought there.

use std::ops::Range;

use super::super::plain_words::PlainWords;
use super::super::tokens::Token;
use super::store::{OTHER, WEBSHOP, is_store_host};
use super::text::{Gap, PageText};
use super::words::{DayKind, PageVocabulary};

/// So many words may stand between "I bought" and the shop.
const MOST_BETWEEN: usize = 6;
/// The ends of shops' hosts that are no words: a full stop without a space behind it makes no host.
const TOP_LEVEL: [&str; 27] = [
    "com", "net", "org", "shop", "store", "co", "io", "eu", "ru", "de", "uk", "fr", "es", "pl",
    "kz", "ua", "nl", "cz", "tr", "br", "mx", "ca", "au", "cn", "jp", "kr", "su",
];

/// A shop that no store owns.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SmallShop {
    pub key: &'static str,
    /// Its host, if that was told.
    pub name: Option<String>,
}

/// `ordered a jacket from tinyshop.com`, `заказала платье в инстаграме`: the one shop of a text.
pub(super) fn small_shop(page: &PageText, lines: &[Range<usize>]) -> Option<SmallShop> {
    let words = page.words;
    let mut shops = Vec::new();
    for line in lines {
        let told = page.find(&words.told, line.clone()).into_iter();
        let ordered = told.filter(|label| label.meaning == DayKind::Ordered);
        shops.extend(ordered.filter_map(|label| shop(page, words, label.pieces.end..line.end)));
        let numbered = page.find(&words.order_number, line.clone());
        shops.extend(
            numbered
                .iter()
                .filter_map(|label| shop(page, words, label.pieces.end..line.end)),
        );
        if shops.is_empty() {
            shops.extend(
                line.clone()
                    .filter_map(|at| called_shop(page, at, line.end)),
            );
        }
    }
    shops.dedup();
    match shops.len() {
        1 => shops.pop(),
        _ => None,
    }
}

fn shop(page: &PageText, words: &PageVocabulary, behind: Range<usize>) -> Option<SmallShop> {
    let last = behind.end.min(behind.start + MOST_BETWEEN);
    for at in behind.start..last {
        if page.gaps[at] > Gap::Space || page.is_mark(at) {
            return None;
        }
        let Some((_, length)) = page.phrase_at(&words.bought_at, at, behind.end) else {
            continue;
        };
        let at = at + length;
        if at >= behind.end || page.gaps[at] > Gap::Space {
            return None;
        }
        if let Some(host) = host_at(page, at, behind.end) {
            let key = OTHER;
            let name = Some(host);
            return Some(SmallShop { key, name });
        }
        if page.name_at(&words.small_shops, at, behind.end).is_some() {
            let key = WEBSHOP;
            return Some(SmallShop { key, name: None });
        }
    }
    None
}

/// "Small shop trendyshoes.com": the host right behind a word for a shop.
fn called_shop(page: &PageText, at: usize, end: usize) -> Option<SmallShop> {
    let Some(Token::Word(word)) = at.checked_sub(1).map(|before| &page.tokens[before]) else {
        return None;
    };
    let is_shop = PlainWords::each(page.languages)
        .any(|words| words.sellers.iter().any(|shop| word.starts_with(shop)));
    let host = host_at(page, at, end).filter(|_| is_shop && page.gaps[at] <= Gap::Space);
    host.map(|host| SmallShop {
        key: OTHER,
        name: Some(host),
    })
}

/// The host that begins at a piece, if no store owns it.
fn host_at(page: &PageText, start: usize, limit: usize) -> Option<String> {
    let parted = |at: &usize| page.gaps[*at] != Gap::None;
    let mut end = (start + 1..limit).find(parted).unwrap_or(limit);
    while end > start && page.is_mark(end - 1) {
        end -= 1;
    }
    let is_part = |at: usize| match &page.tokens[at] {
        Token::Word(_) | Token::Number { .. } => true,
        Token::Mark(mark) => matches!(mark, '.' | '-'),
    };
    let host = page.shown(start..end);
    let (name, top) = host.rsplit_once('.')?;
    let is_top = TOP_LEVEL
        .iter()
        .any(|known| top.eq_ignore_ascii_case(known));
    let is_host = (start..end).all(is_part) && host.is_ascii() && name.len() > 1 && is_top;
    (is_host && !is_store_host(host)).then(|| host.to_ascii_lowercase())
}
