//! What the goods are called.

use std::ops::Range;

use super::super::tokens::{Token, plain};
use super::day_pieces::day_at;
use super::goods_line::{self, goods_line, is_variant};
use super::goods_name::{is_field, joined, name_of};
use super::goods_words::{is_filler, is_plain};
use super::text::{Gap, PageText};
use super::words::{AmountKind, DayKind, GoodsWord, PageVocabulary};
use super::{amounts, goods_beside, goods_list, store};
use crate::locale::LanguageWords;

/// A shorter word keeps its form.
const SHORTEST_BENT: usize = 4;
/// So many pieces a sum has at most.
const MOST_OF_A_SUM: usize = 6;
/// Nobody tells more purchases in a line; each is looked at with the whole line.
const MOST_PURCHASES: usize = 8;

/// The longest name in a sentence, in words.
const MOST_WORDS: usize = 4;

/// The names of stores in a text, and where they stand.
type Stores<'p> = &'p [(usize, &'static str)];

/// The name of the goods: behind a label, on the line above their size or colour, behind "I ordered", on a line of the page of an order,
/// or before "from" and the store.
pub(super) fn goods(
    page: &PageText,
    lines: &[Range<usize>],
    has_store: bool,
    is_order: bool,
) -> Option<String> {
    let stores = &store::named_places(page);
    let on_line = || is_order.then(|| goods_line(page, lines, stores)).flatten();
    let before_store = || has_store.then(|| of_store(page, lines, stores)).flatten();
    let found = labelled(page, lines)
        .or_else(|| goods_list::below_list_word(page, lines, stores))
        .or_else(|| {
            is_order
                .then(|| goods_list::bulleted(page, lines, stores))
                .flatten()
        })
        .or_else(|| above_variant(page, lines, stores))
        .or_else(|| told(page, lines, stores))
        .or_else(on_line)
        .or_else(before_store)
        .or_else(|| listed(page, lines, stores))
        .or_else(|| goods_beside::beside_in_list(page, lines));
    found.filter(|name| !is_never(name))
}

/// "I asked for the refund": such a word alone is no name.
fn is_never(name: &str) -> bool {
    let page = PageText::of(name);
    let all = page.tokens.len();
    let never = page.phrase_at(&page.words.goods_never, 0, all);
    never.is_some_and(|(_, length)| length == all)
}

fn labelled(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    lines.iter().enumerate().find_map(|(at, line)| {
        let begins = |at: &usize| *at == line.start || page.gaps[*at] >= Gap::Clause;
        let is_label = |at: &usize| {
            let found = page.phrase_at(&page.words.goods, *at, line.end);
            matches!(found, Some((GoodsWord::Label, _)))
        };
        let mut labels = line
            .clone()
            .filter(begins)
            .filter(is_label)
            .take(MOST_PURCHASES);
        labels.find_map(|label| behind_label(page, label..line.end, lines.get(at + 1)))
    })
}

/// "Item: phone case", also behind the end of a sentence, or with the name on the line below.
fn behind_label(
    page: &PageText,
    line: Range<usize>,
    below: Option<&Range<usize>>,
) -> Option<String> {
    let (GoodsWord::Label, length) = page.phrase_at(&page.words.goods, line.start, line.end)?
    else {
        return None;
    };
    let colon = line.start + length;
    if page.tokens.get(colon) != Some(&Token::Mark(':')) || colon >= line.end {
        return None;
    }
    match colon + 1 < line.end {
        true => {
            let value = colon + 1..line.end;
            // "Item: phone case, Price: $12": another label ends the name.
            let labels = page.find(&page.words.amounts, value.clone());
            let is_label = |at: usize| page.tokens.get(at) == Some(&Token::Mark(':'));
            if let Some(next) = labels.iter().find(|next| is_label(next.pieces.end)) {
                return named(page, value.start..next.pieces.start);
            }
            let (name, is_priced) = goods_line::without_sum(page.line(&value));
            match name.rsplit_once(':').filter(|_| is_priced) {
                Some((_, name)) => name_of(name.trim_matches([' ', ','])),
                None => named(page, value.clone()).or_else(|| without_number(page, value)),
            }
        }
        false => named(page, below?.clone()),
    }
}

/// "Lego Technic 42115": the number of the model is no part of the name.
fn without_number(page: &PageText, value: Range<usize>) -> Option<String> {
    let last = value
        .end
        .checked_sub(1)
        .filter(|last| *last > value.start)?;
    let is_number = matches!(page.tokens[last], Token::Number { digits: 5..=6, .. });
    is_number.then(|| named(page, value.start..last)).flatten()
}

fn above_variant(page: &PageText, lines: &[Range<usize>], stores: Stores) -> Option<String> {
    let words = page.words;
    let variant = |line: &Range<usize>| match page.phrase_at(&words.goods, line.start, line.end)? {
        (GoodsWord::Variant, length) => Some(line.start + length),
        _ => None,
    };
    let over = |at: usize| {
        let value = variant(&lines[at])?;
        let is_sign = matches!(
            page.tokens.get(value),
            Some(Token::Mark(':') | Token::Number { .. })
        );
        if value >= lines[at].end || !is_sign {
            return None;
        }
        // "Lamp", "Black", "Qty: 2": the colour stands between.
        let is_look = |line: &Range<usize>| variant(line).is_some() || is_variant(page, line);
        let above = lines[..at].iter().rev().find(|line| !is_look(line))?;
        let label = page
            .phrase_at(&words.goods, above.start, above.end)
            .is_some();
        if label || is_field(page, above) {
            return None;
        }
        match above.len() {
            1 => goods_line::line_name(page, above, stores),
            _ => named(page, above.clone()),
        }
    };
    let mut names: Vec<String> = (1..lines.len()).filter_map(over).collect();
    names.dedup();
    names.truncate(MOST_PURCHASES);
    joined(&names)
}

/// The name that some pieces are.
pub(super) fn named(page: &PageText, pieces: Range<usize>) -> Option<String> {
    let cell = (pieces.start + 1..pieces.end).find(|at| page.gaps[*at] == Gap::Cell);
    name_of(page.shown(pieces.start..cell.unwrap_or(pieces.end)))
}

/// "I ordered headphones from ...".
fn told(page: &PageText, lines: &[Range<usize>], stores: Stores) -> Option<String> {
    let words = page.words;
    // "My order from Temu": the store is no goods, but they may stand behind it.
    let is_store = |at: usize| {
        let mut places = stores.iter();
        places.any(|(place, _)| *place == at)
            || page
                .name_at(&words.named_shops, at, page.tokens.len())
                .is_some()
    };
    lines.iter().find_map(|line| {
        let labels = page.find(&words.told, line.clone());
        // "It waits at the post office": nothing is waited for there.
        let states = page.find(&words.states, line.clone());
        let is_state = |label: &Range<usize>| {
            let mut states = states.iter();
            states.any(|state| state.pieces.contains(&label.start))
        };
        let mut bought = labels
            .iter()
            .filter(|label| takes_object(label.meaning) && !is_state(&label.pieces))
            .take(MOST_PURCHASES);
        let name = bought.find_map(|label| {
            let behind = label.pieces.end..line.end;
            let at_once = (!is_store(behind.start))
                .then(|| object(page, words, behind.start, line.end))
                .flatten();
            at_once.or_else(|| behind_place(page, behind)).or_else(|| {
                let is_ordered = label.meaning == DayKind::Ordered;
                before_verb(page, line, &label.pieces).filter(|_| is_ordered)
            })
        })?;
        own_form(page, line, &name)
    })
}

/// The name before the verb, where the verb comes last: "bei Shein ein Kleid für 45 € gekauft". A store, a day or an article stands
/// before it.
fn before_verb(page: &PageText, line: &Range<usize>, label: &Range<usize>) -> Option<String> {
    let (words, verb) = (page.words, label.start);
    // "Mit Apple Pay"
    let paid = page.find(&words.payment, line.clone());
    if paid.iter().any(|way| way.pieces.contains(&verb)) {
        return None;
    }
    let sum = sum_before(page, line.start, verb);
    let is_for = |at: &usize| page.phrase_at(&words.amounts, *at, verb).is_some();
    let end = match sum {
        Some(sum) => sum.checked_sub(1).filter(is_for).unwrap_or(sum),
        None => verb,
    };
    let joined =
        |at: usize| at > line.start && page.gaps.get(at).is_none_or(|gap| *gap <= Gap::Space);
    let is_article = |at: usize| page.phrase_at(&words.goods_skip, at, end).is_some();
    let is_store = |at: usize| store::length_of_name(page, at, end).is_some();
    let mut first = end;
    while joined(first)
        && is_plain(page, first - 1, end)
        && !is_article(first - 1)
        && !is_store(first - 1)
        && !page.is_one_of(&words.bought_at, first - 1)
    {
        first -= 1;
    }
    let before = first.checked_sub(1).filter(|_| joined(first))?;
    let is_number = |at: usize| amounts::is_number(page, at);
    let is_day = is_number(before)
        || page.is_mark(before) && before > line.start && is_number(before - 1)
        || page.is_one_of(&words.time, before);
    let is_parted = page.gaps.get(first) == Some(&Gap::Space);
    let is_name = first < end && end - first <= MOST_WORDS && is_parted && joined(verb);
    let is_bounded = is_article(before) || is_store(before) || is_day;
    (is_name && is_bounded)
        .then(|| named(page, first..end))
        .flatten()
}

/// The name behind the store and the day, with an article or at the end of the clause: "bought on eBay 1 November a camera lens".
fn behind_place(page: &PageText, behind: Range<usize>) -> Option<String> {
    let words = page.words;
    let start = behind_place_and_day(page, behind.clone())?;
    let name = object_pieces(page, words, start, behind.end)?;
    let ends = name.end >= behind.end
        || page.gaps[name.end] > Gap::Space
        || is_before_number(page, name.end, behind.end);
    let is_field = !page.find(&words.days, name.clone()).is_empty()
        || !page.find(&words.told, name.clone()).is_empty();
    let is_name = (name.start > start || ends) && !is_field;
    is_name.then(|| named(page, name)).flatten()
}

/// Whether a day or a sum begins at a place, or behind a small word: "8 листопада", "am 20.", "za 80 zł".
fn is_before_number(page: &PageText, at: usize, end: usize) -> bool {
    let small = page.phrase_at(&page.words.goods_end, at, end);
    let behind = at + small.map_or(0, |(_, length)| length);
    let mark = behind + usize::from(page.is_mark(behind));
    let is_sum =
        |at: usize| amounts::is_number(page, at) && amounts::amount_end(page, at, end).is_some();
    [at, behind, mark]
        .into_iter()
        .filter(|at| *at < end)
        .any(|at| day_at(page, page.words, at, end).is_some() || is_sum(at))
}

/// Where the name may stand behind the store and the day.
fn behind_place_and_day(page: &PageText, behind: Range<usize>) -> Option<usize> {
    let words = page.words;
    let joined = |at: usize| at < behind.end && page.gaps[at] <= Gap::Space;
    let mut at = behind.start;
    while joined(at) {
        let small = page.phrase_at(&words.bought_at, at, behind.end);
        let next = at + small.map_or(0, |(_, length)| length);
        if !joined(next) {
            break;
        }
        let shop = || {
            let tokens = &page.tokens[next..behind.end];
            let named = words.named_shops.find(tokens).map(|(_, length)| length);
            named.or_else(|| Some(words.small_shops.find(tokens)?.1))
        };
        let store = store::length_of_name(page, next, behind.end).or_else(shop);
        let store = store.map(|length| next + length);
        match store.or_else(|| day_at(page, words, next, behind.end)) {
            Some(end) => at = end,
            None => break,
        }
    }
    (at > behind.start && joined(at)).then_some(at)
}

/// The name of what somebody bought, in the form in which it stands alone: "куртку" is a "куртка". Only the languages bend it in
/// which it is told.
fn own_form(page: &PageText, line: &Range<usize>, name: &str) -> Option<String> {
    let told = page.find(&page.words.told, line.clone());
    let told: Vec<String> = told
        .iter()
        .map(|label| plain(page.shown(label.pieces.clone())))
        .collect();
    let is_told_in = |words: &&'static LanguageWords| {
        let lists = [&words.page.told.ordered, &words.page.told.waiting];
        let mut phrases = lists.into_iter().flatten();
        told.is_empty() || phrases.any(|phrase| told.contains(&plain(phrase)))
    };
    let bent = || {
        page.languages
            .words()
            .filter(is_told_in)
            .flat_map(|words| &words.page.goods.bent)
    };
    let straight = |word: &str| {
        let is_short = word.chars().count() < SHORTEST_BENT;
        let mut fits = bent().filter_map(|[typed, own]| Some((word.strip_suffix(&**typed)?, own)));
        match fits.next().filter(|_| !is_short) {
            // Whether a word that stands alone is bent is not known: then it is no name.
            Some((_, own)) if own.is_empty() => name.contains(' ').then(|| word.to_owned()),
            Some((stem, own)) => Some(format!("{stem}{own}")),
            None => Some(word.to_owned()),
        }
    };
    let words: Option<Vec<String>> = name.split(' ').map(straight).collect();
    words.map(|words| words.join(" "))
}

/// "I ordered a jacket", "I wait for sneakers".
fn takes_object(told: DayKind) -> bool {
    matches!(told, DayKind::Ordered | DayKind::Waiting)
}

/// "A red dress from Shein": the words before the name of the store and its small word.
fn of_store(page: &PageText, lines: &[Range<usize>], stores: Stores) -> Option<String> {
    let words = page.words;
    stores
        .iter()
        .filter_map(|&(at, _)| {
            let line = lines.iter().find(|line| line.contains(&at))?;
            let small = at.checked_sub(1).filter(|small| *small > line.start)?;
            let is_joined = page.gaps[at] <= Gap::Space && page.is_one_of(&words.bought_at, small);
            let end = sum_before(page, line.start, small).unwrap_or(small);
            let name = name_before(page, line.start, end).filter(|_| is_joined)?;
            // "Merchant: ToyBarn via Etsy": what stands behind another label is no goods.
            let before = name.start.checked_sub(1).filter(|at| *at >= line.start);
            if before.is_some_and(|at| page.tokens[at] == Token::Mark(':')) {
                return None;
            }
            own_form(page, line, &named(page, name)?)
        })
        .next()
}

/// Where a sum begins that stands right before a place: "vintage lamp $84 from Etsy".
fn sum_before(page: &PageText, from: usize, end: usize) -> Option<usize> {
    let mut numbers = (from..end).rev().take(MOST_OF_A_SUM);
    numbers.find(|at| {
        amounts::is_number(page, *at) && amounts::amount_end(page, *at, end) == Some(end)
    })
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
        && !is_filler(page, first - 1)
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
    let words = page.languages.words();
    words.flat_map(groups).any(is_it)
}

/// Behind the price at the end of a list, or the one part of it that is neither the price nor the store: a few words that mean
/// nothing else.
fn listed(page: &PageText, lines: &[Range<usize>], stores: Stores) -> Option<String> {
    let listed = amounts::listed(page, lines)?;
    let is_store = |item: &Range<usize>| {
        stores.iter().any(|(at, _)| item.contains(at)) || goods_beside::is_store_alone(page, item)
    };
    // "Case and cable"
    let joins = |at: usize, item: &Range<usize>| {
        at > item.start && at + 1 < item.end && page.is_one_of(&page.words.and, at)
    };
    let is_word = |item: &Range<usize>| {
        let mut pieces = item.clone();
        pieces.all(|at| is_plain(page, at, item.end) || joins(at, item))
    };
    let is_name = |item: &&Range<usize>| {
        item.len() <= MOST_WORDS && is_word(item) && !is_field(page, item) && !is_store(item)
    };
    // "How long to wait?" behind the list is no part of it.
    let is_part = |item: &&Range<usize>| !page.is_asked(item);
    let of_store = || {
        let mut others = listed.others.iter().filter(is_name).filter(is_part);
        let has_store = listed.others.iter().any(is_store);
        others
            .next()
            .filter(|_| others.next().is_none() && has_store)
    };
    let last = listed.last.as_ref().filter(is_name);
    named(page, last.or_else(of_store)?.clone())
}

fn object(page: &PageText, words: &PageVocabulary, start: usize, end: usize) -> Option<String> {
    let first = object_pieces(page, words, start, end)?;
    let end = second_object(page, words, &first, end).unwrap_or(first.end);
    named(page, first.start..end)
}

/// Where a second thing ends that was bought with the first: "a case and a cable", "case and cable from Temu". What else follows "and"
/// is another clause.
fn second_object(
    page: &PageText,
    words: &PageVocabulary,
    first: &Range<usize>,
    end: usize,
) -> Option<usize> {
    let and = first.end;
    if and >= end || page.gaps[and] > Gap::Space || !page.is_one_of(&words.and, and) {
        return None;
    }
    let second = object_pieces(page, words, and + 1, end)?;
    let behind = second.end;
    let has_article = second.start > and + 1;
    let ends = behind >= end || page.gaps[behind] >= Gap::Comma;
    let at_store = || {
        page.phrase_at(&words.bought_at, behind, end)
            .is_some_and(|(_, length)| store::length_of_name(page, behind + length, end).is_some())
    };
    let is_plain = second.clone().all(|at| is_plain(page, at, second.end));
    let is_told = !page.find(&words.told, second.clone()).is_empty()
        || second.clone().any(|at| tells_arrival(page, at));
    (is_plain && !is_told && (has_article && ends || at_store())).then_some(behind)
}

/// The words behind a verb that tell what was bought.
fn object_pieces(
    page: &PageText,
    words: &PageVocabulary,
    start: usize,
    end: usize,
) -> Option<Range<usize>> {
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
    let begins = first.min(page.tokens.len());
    let none = page.phrase_at(&words.goods_none, begins, end).is_some()
        || matches!(
            page.phrase_at(&words.amounts, begins, end),
            Some((AmountKind::Customs, _))
        );
    if length == 0 || length > MOST_WORDS || none {
        return None;
    }
    Some(first..at)
}
