//! A shop without rules of its own, where somebody tells what they bought there.

use std::ops::Range;

use super::super::free_text::TOP_LEVEL;
use super::super::plain_words::PlainWords;
use super::super::sensitive_data::may_be_kept;
use super::super::tokens::Token;
use super::store::{OTHER, WEBSHOP, is_store_host};
use super::text::{Gap, PageText};
use super::words::{DayKind, PageVocabulary};

/// So many words may stand between "I bought" and the shop.
const MOST_BETWEEN: usize = 6;
/// Where anybody has an address.
const MAILS_OF_ALL: [&str; 21] = [
    "gmail.com",
    "googlemail.com",
    "yahoo.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "icloud.com",
    "me.com",
    "mail.ru",
    "inbox.ru",
    "bk.ru",
    "list.ru",
    "yandex.ru",
    "ya.ru",
    "rambler.ru",
    "ukr.net",
    "gmx.de",
    "web.de",
    "wp.pl",
    "onet.pl",
    "proton.me",
];
/// The longest name of a shop, in letters, and in words before the one for a shop.
const LONGEST_NAME: usize = 40;
const MOST_OF_A_NAME: usize = 3;
const QUOTES: [(char, char); 5] = [('«', '»'), ('"', '"'), ('“', '”'), ('„', '“'), ('”', '”')];

/// A shop that no store owns.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SmallShop {
    pub key: &'static str,
    /// Its host, if that was told.
    pub name: Option<String>,
}

/// `ordered a jacket from tinyshop.com`, `заказала платье в инстаграме`: the one shop of a text.
pub(super) fn small_shop(
    page: &PageText,
    lines: &[Range<usize>],
    senders: &[&str],
) -> Option<SmallShop> {
    let words = page.words;
    let mut shops = Vec::new();
    shops.extend(senders.iter().filter_map(|sender| shop_of_sender(sender)));
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
        if shops.is_empty() {
            let quoted = |at| quoted_shop(page, at).or_else(|| shop_before(page, at, line));
            shops.extend(line.clone().filter_map(quoted));
        }
    }
    if shops.is_empty() {
        shops.extend(lines.iter().flat_map(|line| known_shops(page, words, line)));
    }
    shops.dedup();
    match shops.len() {
        1 => shops.pop(),
        _ => None,
    }
}

/// The host of the address from which a mail came, if nobody has one there but the shop.
fn shop_of_sender(sender: &str) -> Option<SmallShop> {
    let (_, host) = sender.rsplit_once('@')?;
    let host = host.trim_end_matches(['>', ' ', ')']).to_ascii_lowercase();
    let (name, top) = host.rsplit_once('.')?;
    // "home.com" is not at "me.com".
    let is_at = |mail: &&str| {
        let below = host.strip_suffix(*mail);
        below.is_some_and(|below| below.is_empty() || below.ends_with('.'))
    };
    let is_host = TOP_LEVEL.contains(&top)
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
        && !MAILS_OF_ALL.iter().any(is_at)
        && !is_store_host(&host);
    is_host.then_some(SmallShop {
        key: OTHER,
        name: Some(host),
    })
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
    let is_shop = at
        .checked_sub(1)
        .is_some_and(|before| is_shop_word(page, before));
    if !is_shop || page.gaps[at] > Gap::Space {
        return None;
    }
    Some(SmallShop {
        key: OTHER,
        name: Some(host_at(page, at, end)?),
    })
}

/// "В магазине «Вязаный уют»": the name in quotes right behind a word for a shop.
fn quoted_shop(page: &PageText, at: usize) -> Option<SmallShop> {
    let is_shop = |before: &usize| {
        is_shop_word(page, *before) || page.is_one_of(&page.words.bought_at, *before)
    };
    let before = at.checked_sub(1).filter(is_shop)?;
    let between = &page.text[page.places[before].end..page.places[at].start];
    let quote = between.trim_start().chars().next()?;
    let close = QUOTES.iter().find(|(open, _)| *open == quote)?.1;
    let rest = &page.text[page.places[at].start..];
    let name = &rest[..rest.find(close)?];
    named_shop(name)
}

/// "From LunaGlow Store": a name in capitals between a small word and a word for a shop.
fn shop_before(page: &PageText, at: usize, line: &Range<usize>) -> Option<SmallShop> {
    let first = line.start.max(at.saturating_sub(MOST_OF_A_NAME));
    let is_capital = |at: usize| {
        let shown = page.shown(at..at + 1);
        page.gaps[at] <= Gap::Space && shown.starts_with(char::is_uppercase)
    };
    if !is_shop_word(page, at) || !is_capital(at) {
        return None;
    }
    let begin = (first..at).rev().take_while(|at| is_capital(*at)).last()?;
    let is_from = begin > line.start && page.is_one_of(&page.words.bought_at, begin - 1);
    named_shop(page.shown(begin..at + 1)).filter(|_| is_from)
}

fn named_shop(name: &str) -> Option<SmallShop> {
    let name = name.trim();
    let is_name = name.chars().count() <= LONGEST_NAME
        && !name.contains('\n')
        && name.chars().any(char::is_alphabetic)
        && may_be_kept(name);
    is_name.then(|| SmallShop {
        key: OTHER,
        name: Some(name.to_owned()),
    })
}

fn is_shop_word(page: &PageText, at: usize) -> bool {
    let Token::Word(word) = &page.tokens[at] else {
        return false;
    };
    PlainWords::each(page.languages)
        .any(|words| words.sellers.iter().any(|shop| word.starts_with(shop)))
}

/// "From iHerb", "an iHerb order": a shop whose name is known, beside a parcel or behind "from" or "at".
fn known_shops(page: &PageText, words: &PageVocabulary, line: &Range<usize>) -> Vec<SmallShop> {
    let close = |at: usize| at < line.end && page.gaps[at] <= Gap::Space;
    let one = |table, at| page.phrase_at(table, at, line.end).is_some();
    let named = line.clone().filter_map(|at| {
        let (name, length) = page.name_at(&words.named_shops, at, line.end)?;
        let leads = |before| {
            let tables = [&words.bought_at, &words.came_from, &words.parcel];
            tables.into_iter().any(|table| one(table, before))
        };
        let is_led_to = at > line.start && close(at) && leads(at - 1);
        // "Lamoda. Your order ...", "Zalando: ...", or the name alone on a line or between commas.
        let end = at + length;
        let begins = at == line.start || page.gaps[at] >= Gap::Comma;
        let is_head =
            begins && (end == line.end || page.is_mark(end) || page.gaps[end] >= Gap::Comma);
        // "Walmart order", "Walmart marketplace order"; a page may have its name in any line.
        let reach = if page.lines.len() > 1 { 1 } else { 2 };
        let mut behind = (end..line.end).take(reach).take_while(|at| close(*at));
        let is_of_parcel = behind.any(|at| one(&words.parcel, at));
        (is_head || is_led_to || is_of_parcel).then_some(SmallShop {
            key: OTHER,
            name: Some(name.to_owned()),
        })
    });
    named.collect()
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
