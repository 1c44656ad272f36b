//! What the goods are called.

use std::ops::Range;

use super::super::languages::Languages;
use super::super::sensitive_data::may_be_kept;
use super::super::tokens::{Token, plain};
use super::text::{Gap, PageText};
use super::words::{DayKind, GoodsWord, PageVocabulary};
use super::{amounts, store};
use crate::locale::LanguageWords;

/// The longest name, in letters.
const LONGEST: usize = 40;
/// So many digits in a name, together or apart, are a telephone or a document.
const DIGITS_OF_A_PHONE: usize = 7;
/// A shorter word keeps its form.
const SHORTEST_BENT: usize = 4;
/// The longest name in a sentence, in words.
const MOST_WORDS: usize = 4;

/// The name of the goods: behind a label, on the line above their size or colour, behind "I ordered", or before "from" and the store.
pub(super) fn goods(page: &PageText, lines: &[Range<usize>], has_store: bool) -> Option<String> {
    labelled(page, lines)
        .or_else(|| above_variant(page, lines))
        .or_else(|| told(page, lines))
        .or_else(|| of_store(page, lines).filter(|_| has_store))
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
    // "My order from Temu": the store is no goods.
    let stores = store::named_places(page);
    let is_store = |at: usize| stores.iter().any(|(place, _)| *place == at);
    lines.iter().find_map(|line| {
        let labels = page.find(&words.told, line.clone());
        let mut bought = labels
            .iter()
            .filter(|label| takes_object(label.meaning) && !is_store(label.pieces.end));
        let name = bought.find_map(|label| object(page, words, label.pieces.end, line.end))?;
        Some(own_form(page.text, &name))
    })
}

/// The name of what somebody bought, in the form in which it stands alone: "куртку" is a "куртка".
fn own_form(text: &str, name: &str) -> String {
    let bent = || {
        Languages::of(text)
            .words()
            .flat_map(|words| &words.page.goods.bent)
    };
    let straight = |word: &str| {
        let is_short = word.chars().count() < SHORTEST_BENT;
        let mut fits = bent().filter_map(|[typed, own]| Some((word.strip_suffix(&**typed)?, own)));
        match fits.next().filter(|_| !is_short) {
            Some((stem, own)) => format!("{stem}{own}"),
            None => word.to_owned(),
        }
    };
    let words: Vec<String> = name.split(' ').map(straight).collect();
    words.join(" ")
}

/// "I ordered a jacket", "I wait for sneakers".
fn takes_object(told: DayKind) -> bool {
    matches!(told, DayKind::Ordered | DayKind::Waiting)
}

/// "A red dress from Shein": the words before the name of the store and its small word.
fn of_store(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    let words = page.words;
    let places = store::named_places(page).into_iter();
    places
        .filter_map(|(at, _)| {
            let line = lines.iter().find(|line| line.contains(&at))?;
            let small = at.checked_sub(1).filter(|small| *small > line.start)?;
            let is_joined = page.gaps[at] <= Gap::Space && page.is_one_of(&words.bought_at, small);
            let name = name_before(page, line.start, small).filter(|_| is_joined)?;
            named(page, name)
        })
        .next()
}

/// The words right before a place that mean nothing else, without the small ones with which they begin.
fn name_before(page: &PageText, from: usize, end: usize) -> Option<Range<usize>> {
    let words = page.words;
    let labels = page.find(&words.told, from..end);
    let is_label = |at: usize| labels.iter().any(|label| label.pieces.contains(&at));
    let mut first = end;
    while first > from
        && page.gaps[first] <= Gap::Space
        && is_plain(page, first - 1, end)
        && !is_label(first - 1)
        && !tells_arrival(page, first - 1)
    {
        first -= 1;
    }
    while first < end
        && let Some((_, length)) = page.phrase_at(&words.goods_skip, first, end)
    {
        first += length;
    }
    let is_none = page.phrase_at(&words.goods_none, first, end).is_some();
    let is_name = first < end && end - first <= MOST_WORDS && !is_none;
    is_name.then_some(first..end)
}

/// "Came", "got": the parcel's way is no goods.
fn tells_arrival(page: &PageText, at: usize) -> bool {
    let Token::Word(word) = &page.tokens[at] else {
        return false;
    };
    let groups = |words: &'static LanguageWords| {
        let groups = ["arrive", "arrived", "get", "got"].into_iter();
        groups.flat_map(|group| &words.word_groups[group])
    };
    let is_it = |form: &String| match form.strip_suffix('*') {
        Some(stem) => word.starts_with(&plain(stem)),
        None => *word == plain(form),
    };
    let words = Languages::of(page.text).words();
    words.flat_map(groups).any(is_it)
}

/// Whether a word is one that means nothing else here.
fn is_plain(page: &PageText, at: usize, end: usize) -> bool {
    let words = page.words;
    let other = [
        &words.goods_none,
        &words.goods_end,
        &words.negations,
        &words.futures,
        &words.of_tracking,
        &words.clause,
    ];
    let mut other = other.iter();
    matches!(page.tokens[at], Token::Word(_))
        && !other.any(|table| page.phrase_at(table, at, end).is_some())
        && !page.is_one_of(&words.time, at)
        && page.phrase_at(&words.states, at, end).is_none()
}

/// Behind the price, at the end of a list: a few words that mean nothing else.
fn listed(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    let name = amounts::listed(page, lines)?.last?;
    let is_word = |at: usize| is_plain(page, at, name.end);
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
