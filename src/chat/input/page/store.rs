//! Which store a text comes from or tells of.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use tracking_number::{Confidence, Finding, Issuer, Verdict};

use super::super::edit::one_edit_apart;
use super::super::phrase_table::PhraseTable;
use super::super::tokens::{Token, plain};
use super::text::{Gap, PageText};
use super::words::{DayKind, PageVocabulary, StateWord};
use crate::advice::{Store, rules};

/// Shorter names are words of other things, too.
const SHORTEST_NAME: usize = 5;
/// A name of so many letters is known with a slip.
const SHORTEST_SLIPPED: usize = 9;
/// Most letters that Russian adds to a name, and the fewest that a name has to which it adds some.
const LONGEST_ENDING: usize = 2;
const SHORTEST_BENT: usize = 4;
/// So many words may stand between "I bought" and a short name of a store.
const MOST_BETWEEN: usize = 6;
/// The host of a store has fewer parts.
const MOST_PARTS: usize = 5;
/// Stores that stand for all that have no name here.
pub(super) const WEBSHOP: &str = "webshop";
pub(super) const OTHER: &str = "other";
const NAMELESS: [&str; 2] = [WEBSHOP, OTHER];

/// How surely a store is known.
#[derive(Debug)]
pub(super) struct PageStore {
    pub key: &'static str,
    /// By its name alone, which may stand in any text.
    pub by_name: bool,
}

/// The store of a text: the host of its links and senders before its name, and that before the kind of its order number.
pub(super) fn store(page: &PageText, senders: &[&str], found: &[Finding]) -> Option<PageStore> {
    let sure = |key| PageStore {
        key,
        by_name: false,
    };
    let of_senders = only(senders.iter().flat_map(|sender| of_hosts(sender)));
    of_senders
        .or_else(|| only(of_hosts(page.text)))
        .map(sure)
        .or_else(|| {
            let key = only(names(page))?;
            Some(PageStore { key, by_name: true })
        })
        .or_else(|| of_order(found).map(sure))
}

/// The one store of several mentions.
fn only(keys: impl IntoIterator<Item = &'static str>) -> Option<&'static str> {
    let keys: BTreeSet<&str> = keys.into_iter().collect();
    let first = keys.first().copied()?;
    (keys.len() == 1).then_some(first)
}

/// The stores whose hosts stand in a text.
fn of_hosts(text: &str) -> Vec<&'static str> {
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let hosts = text
        .split(|c| !is_host(c))
        .filter(|host| host.contains('.'));
    hosts.filter_map(of_host).collect()
}

/// Whether a host is a store's, or lies under it.
pub(in crate::chat::input) fn is_store_host(host: &str) -> bool {
    of_host(host).is_some()
}

fn of_host(host: &str) -> Option<&'static str> {
    let host = host.trim_matches(['.', '-']);
    let dots = host.rmatch_indices('.').map(|(at, _)| at + 1);
    let ends = dots.take(MOST_PARTS).chain([0]);
    let is = |known: &str, end: &str| known.eq_ignore_ascii_case(end);
    let found = ends.filter_map(|at| hosts().iter().find(|(known, _)| is(known, &host[at..])));
    found.last().map(|(_, store)| *store)
}

/// All hosts of stores.
fn hosts() -> &'static [(&'static str, &'static str)] {
    static ALL: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let stores = rules().stores();
        let of_store = |store: &'static Store| {
            let hosts = store.hosts.iter().chain(&store.senders);
            hosts.map(|host| (host.as_str(), store.key.as_str()))
        };
        stores.flat_map(of_store).collect()
    })
}

/// The names of stores by how they are known in a text.
struct StoreNames {
    all: PhraseTable<Name>,
    /// The letters of long names of one word: they are known with a slip, too.
    slipped: Vec<(Vec<char>, usize)>,
    keys: Vec<&'static str>,
}

/// A name of a store, by the place of its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Name {
    store: usize,
    /// Shorter ones are words of other things, too.
    is_long: bool,
}

/// A name that stands in a text.
#[derive(Clone, Copy)]
struct Named {
    store: usize,
    length: usize,
    /// It can be known where nobody tells what they bought.
    is_sure: bool,
}

impl StoreNames {
    fn get() -> &'static Self {
        static ALL: OnceLock<StoreNames> = OnceLock::new();
        ALL.get_or_init(|| {
            let (mut slipped, mut keys) = (Vec::new(), Vec::new());
            let mut all: Vec<(Vec<String>, Name)> = Vec::new();
            let stores = rules().stores();
            for rules in stores.filter(|store| !NAMELESS.contains(&store.key.as_str())) {
                let store = keys.len();
                keys.push(rules.key.as_str());
                for name in rules.name.iter().chain(&rules.aliases) {
                    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
                    let own_name = rules.name.as_ref() == Some(name) && letters < SHORTEST_NAME;
                    let is_long =
                        letters >= SHORTEST_NAME || own_name || rules.plain_names.contains(name);
                    all.push((vec![name.clone()], Name { store, is_long }));
                    let word = plain(name);
                    if letters >= SHORTEST_SLIPPED && word.chars().all(char::is_alphabetic) {
                        slipped.push((word.chars().collect(), store));
                    }
                }
            }
            Self {
                all: PhraseTable::new(all.iter().map(|(name, store)| (&name[..], *store))),
                slipped,
                keys,
            }
        })
    }
}

/// The store whose name begins at a place, also where Russian bends it: `на алиэкспрессе`, or where it is written together with
/// a small word before it.
fn name_at(page: &PageText, at: usize, end: usize) -> Option<Named> {
    let Token::Word(word) = &page.tokens[at] else {
        return None;
    };
    // "Temu" says in Polish that a length of time is past.
    let words = page.words;
    let is_ago = page.phrase_at(&words.ago, at, end).is_some();
    let counts = |at| page.is_one_of(&words.units, at) || page.is_one_of(&words.day_names, at);
    if is_ago && at > 0 && counts(at - 1) {
        return None;
    }
    let table = &StoreNames::get().all;
    let found = |(name, length): (Name, usize), tokens: &[Token]| {
        let ambiguous = page.words.ambiguous_stores.find(tokens);
        let is_ambiguous = ambiguous.is_some_and(|(_, all)| all == tokens.len());
        Named {
            store: name.store,
            length,
            is_sure: name.is_long && !is_ambiguous,
        }
    };
    let part = |word: &str| {
        let part = [Token::Word(word.to_owned())];
        Some(found(table.find(&part)?, &part))
    };
    let bent = || {
        let cyrillic = word
            .chars()
            .all(|c| matches!(c, 'а'..='я' | 'і' | 'ї' | 'є' | 'ґ'));
        let letters = word.char_indices().rev().map(|(at, _)| at);
        let mut ends = letters
            .take(LONGEST_ENDING)
            .filter(|end| *end >= 2 * (SHORTEST_BENT - 1));
        let whole = |end: usize| {
            let is_long = end >= 2 * SHORTEST_BENT;
            let whole = is_long.then(|| part(&word[..end])).flatten();
            // "На ибее": the last letter of the name bends, too.
            whole.or_else(|| part(&format!("{}й", &word[..end])))
        };
        cyrillic.then(|| ends.find_map(whole)).flatten()
    };
    let apart = || {
        let mut small = page.glued.iter().flat_map(|(_, small)| small.iter());
        small.find_map(|small| part(word.strip_prefix(small.as_str())?))
    };
    page.name_at(table, at, end)
        .map(|known| found(known, &page.tokens[at..at + known.1]))
        .or_else(bent)
        .or_else(apart)
}

/// How many pieces the name of a store has that begins at a place.
pub(super) fn length_of_name(page: &PageText, at: usize, end: usize) -> Option<usize> {
    Some(name_at(page, at, end)?.length)
}

/// One that is no word of something else.
fn sure_name_at(page: &PageText, at: usize, end: usize) -> Option<Named> {
    name_at(page, at, end).filter(|name| name.is_sure)
}

/// One that is known only where somebody tells what they bought.
fn told_name_at(page: &PageText, at: usize, end: usize) -> Option<Named> {
    name_at(page, at, end).filter(|name| !name.is_sure)
}

/// The store whose long name a word is, but for one slip of the finger: `aliexpres`.
fn slipped(word: &str, names: &StoreNames) -> Option<&'static str> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() + 1 < SHORTEST_SLIPPED {
        return None;
    }
    let near = names.slipped.iter();
    let near = near.filter(|(name, _)| one_edit_apart(&letters, name));
    only(near.map(|(_, store)| names.keys[*store]))
}

/// The stores that a text names.
fn names(page: &PageText) -> Vec<&'static str> {
    let words = page.words;
    let names = StoreNames::get();
    let mut keys = Vec::new();
    for line in &page.lines {
        let mut at = line.start;
        while at < line.end {
            let named = sure_name_at(page, at, line.end);
            let here = at;
            at += named.map_or(1, |name| name.length);
            match (named, &page.tokens[here]) {
                (Some(name), _) => keys.push(names.keys[name.store]),
                (None, Token::Word(word)) => keys.extend(slipped(word, names)),
                (None, _) => {}
            }
        }
        for told in page.find(&words.told, line.clone()) {
            if told.meaning == DayKind::Ordered {
                let behind = told.pieces.end..line.end;
                keys.extend(told_name(page, words, behind).map(|at| names.keys[at]));
            }
        }
        keys.extend(beside_parcel(page, words, line).map(|at| names.keys[at]));
    }
    keys
}

/// The places at which stores are named, also by a short name that is no word of something else.
pub(super) fn named_places(page: &PageText) -> Vec<(usize, &'static str)> {
    let names = StoreNames::get();
    let mut places = Vec::new();
    for line in &page.lines {
        let mut at = line.start;
        while at < line.end {
            let is_ambiguous = || {
                page.words
                    .ambiguous_stores
                    .find(&page.tokens[at..])
                    .is_some()
            };
            let named = name_at(page, at, line.end);
            match named.filter(|name| name.is_sure || !is_ambiguous()) {
                Some(name) => {
                    places.push((at, names.keys[name.store]));
                    at += name.length;
                }
                None => at += 1,
            }
        }
    }
    places
}

/// The one store whose short name stands behind "from" or "at".
pub(super) fn bought_at(page: &PageText) -> Option<&'static str> {
    let words = page.words;
    let names = StoreNames::get();
    let mut keys = Vec::new();
    for line in &page.lines {
        for at in line.clone() {
            let Some((_, length)) = page.phrase_at(&words.bought_at, at, line.end) else {
                continue;
            };
            let next = at + length;
            if next < line.end && page.gaps[next] <= Gap::Space {
                let named = told_name_at(page, next, line.end);
                keys.extend(named.map(|name| names.keys[name.store]));
            }
        }
    }
    only(keys)
}

/// The one store whose name is a whole part of a list between commas.
pub(super) fn alone_in_list(page: &PageText, lines: &[Range<usize>]) -> Option<&'static str> {
    let names = StoreNames::get();
    let items = lines.iter().flat_map(|line| page.items(line));
    let stores = items.filter_map(|item| {
        let named = name_at(page, item.start, item.end)?;
        (named.length == item.len()).then_some(names.keys[named.store])
    });
    only(stores)
}

/// The short name of a store behind "I bought": `купил на али`, `ordered it from temu`.
fn told_name(page: &PageText, words: &PageVocabulary, behind: Range<usize>) -> Option<usize> {
    let last = behind.end.min(behind.start + MOST_BETWEEN);
    for at in behind.start..last {
        if page.gaps[at] > Gap::Space || page.is_mark(at) {
            return None;
        }
        let before = page.phrase_at(&words.bought_at, at, behind.end);
        if let Some((_, length)) = before
            && at + length < behind.end
            && let Some(name) = told_name_at(page, at + length, behind.end)
        {
            return Some(name.store);
        }
    }
    None
}

/// The short name of a store beside a parcel's: `ali order`, `parcel from temu`; or behind "from" in a line that speaks of tracking.
fn beside_parcel(page: &PageText, words: &PageVocabulary, line: &Range<usize>) -> Option<usize> {
    let close = |at: usize| at < line.end && page.gaps[at] <= Gap::Space;
    let behind = |at: usize| {
        let name = close(at).then(|| told_name_at(page, at, line.end));
        name.flatten().map(|name| name.store)
    };
    let of_tracking = speaks_of_parcel(page, words, line);
    line.clone().find_map(|at| {
        if let Some((_, length)) = page.phrase_at(&words.parcel, at, line.end) {
            let next = at + length;
            let from = || {
                let (_, length) = page.phrase_at(&words.bought_at, next, line.end)?;
                behind(next + length).filter(|_| close(next))
            };
            return behind(next).or_else(from);
        }
        if let Some((_, length)) = page.phrase_at(&words.came_from, at, line.end)
            && of_tracking
        {
            return behind(at + length);
        }
        let Named { store, length, .. } = told_name_at(page, at, line.end)?;
        let next = at + length;
        let apart = |at: usize| at >= line.end || page.gaps[at] >= Gap::Comma;
        // "track LP..., ali, bought on 20 October"
        if of_tracking && (at == line.start || apart(at)) && apart(next) {
            return Some(store);
        }
        let parcel = || page.phrase_at(&words.parcel, next, line.end).is_some();
        // "озон пишет вручено"
        let says = || {
            let said = page.phrase_at(&words.states, next, line.end);
            at == line.start && said.is_some_and(|(state, _)| state == StateWord::SaysDelivered)
        };
        (close(next) && (parcel() || says())).then_some(store)
    })
}

/// Whether a line tells of a parcel: of its tracking, of its way, or by when it was to come.
fn speaks_of_parcel(page: &PageText, words: &PageVocabulary, line: &Range<usize>) -> bool {
    let lines = std::slice::from_ref(line);
    page.has(&words.of_tracking, lines)
        || page.has(&words.standstill, lines)
        || !page.find(&words.states, line.clone()).is_empty()
        || !page.find(&words.told, line.clone()).is_empty()
}

/// Whether a number is only like those of another store: beside the name of a store it is none of its orders.
pub(super) fn is_like_others(order: &Finding, store: &str) -> bool {
    let Some(best) = order
        .best()
        .filter(|best| best.confidence < Confidence::Likely)
    else {
        return false;
    };
    let Some(Issuer::Store(name)) = best.issuer else {
        return false;
    };
    let mut stores = rules().stores();
    let own = stores.find(|known| known.key == store);
    own.is_some_and(|own| own.name.as_deref() != Some(name) && !NAMELESS.contains(&store))
}

/// The store whose kind of order number stands in a text.
fn of_order(found: &[Finding]) -> Option<&'static str> {
    let orders = found
        .iter()
        .filter(|found| found.verdict() == Verdict::OrderNumber);
    let names = orders.filter_map(|order| {
        let best = order.best()?;
        match best.issuer {
            Some(Issuer::Store(name)) if best.confidence >= Confidence::Likely => Some(name),
            _ => None,
        }
    });
    let mut stores = rules().stores();
    let names: BTreeSet<&str> = names.collect();
    let name = names.first().filter(|_| names.len() == 1)?;
    let store = stores.find(|store| store.name.as_deref() == Some(name))?;
    Some(&store.key)
}
