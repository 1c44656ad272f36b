//! Several orders told in one breath: `temu 3 Nov RB123456785CN, ali 10 Nov and shein without a number`.

use std::ops::Range;

use chrono::NaiveDate;

use super::super::choice::PossibleDay;
use super::super::other_order::tells_several;
use super::super::shipping_day::shipped_on;
use super::super::writer::Writer;
use super::day_pieces::days_between;
use super::facts::PageFacts;
use super::reading::page_facts;
use super::store;
use super::text::{Gap, PageText};
use super::words::DayKind;

/// Who names more stores tells no orders.
const MOST: usize = 12;

/// A store's name, and where it stands.
struct Named {
    at: usize,
    store: &'static str,
}

/// In more words, and in more lines, somebody pastes a page.
const MOST_WORDS: usize = 60;
const MOST_LINES: usize = 3;

/// The orders of a text in which each has its store's name and something else, or each of which was shipped or paid on a day of its own.
pub(super) fn told_orders(page: &PageText, writer: &Writer) -> Option<Vec<PageFacts>> {
    by_stores(page, writer).or_else(|| by_days(page, writer))
}

fn by_stores(page: &PageText, writer: &Writer) -> Option<Vec<PageFacts>> {
    let mut named: Vec<Named> = Vec::new();
    for (at, store) in store::named_places(page) {
        if named.last().is_none_or(|last| last.store != store) {
            named.push(Named { at, store });
        }
    }
    if !(2..=MOST).contains(&named.len()) {
        return None;
    }
    // The facts of an order stand behind its store's name, or before it.
    let before = boundaries(page, &named, |parted| parted.last().copied());
    let behind = boundaries(page, &named, |parted| parted.first().copied());
    let ways = [before, behind].into_iter().flatten();
    ways.filter_map(|starts| read(page, &named, &starts, writer))
        .next()
}

/// "2 orders from Temu: shoes shipped 1 Nov, the other shipped 10 Nov": the part of each ends with its day.
fn by_days(page: &PageText, writer: &Writer) -> Option<Vec<PageFacts>> {
    let all = 0..page.tokens.len();
    if page.tokens.len() > MOST_WORDS || page.lines.len() > MOST_LINES {
        return None;
    }
    let kinds = kinds_told(page);
    let is_twice = |kind: DayKind| kinds.iter().filter(|told| **told == kind).count() > 1;
    let days: fn(&PageFacts) -> &Vec<PossibleDay> = match () {
        () if is_twice(DayKind::Shipped) => |facts| &facts.shipped,
        () if is_twice(DayKind::Ordered) || is_twice(DayKind::Paid) => |facts| &facts.paid,
        () => return None,
    };
    let begins =
        |at: &usize| page.gaps[*at] >= Gap::Comma || page.is_one_of(&page.words.clause, at - 1);
    let ends: Vec<usize> = (1..all.end).filter(begins).chain([all.end]).collect();
    let mut orders: Vec<PageFacts> = Vec::new();
    let mut from = 0;
    for end in ends {
        let facts = page_facts(page.shown(from..end), writer);
        if !days(&facts).is_empty() {
            orders.push(facts);
            from = end;
        }
    }
    let is_own = |order: &PageFacts| days(order).len() == 1 && order.expected.is_empty();
    let are_own = orders.len() > 1 && orders.iter().all(is_own);
    let are_named = || orders.iter().all(|order| order.goods.is_some());
    let several = are_own && (are_named() || tells_several(page.text));
    let differ = orders
        .windows(2)
        .all(|pair| days(&pair[0]) != days(&pair[1]));
    (several && differ).then_some(orders)
}

/// Where the part of each store begins: at one of the places that part it from the one before.
fn boundaries(
    page: &PageText,
    named: &[Named],
    choose: fn(&[usize]) -> Option<usize>,
) -> Option<Vec<usize>> {
    let words = page.words;
    let parts = |at: &usize| {
        let joined = || page.is_one_of(&words.clause, at - 1) && *at > 0;
        page.gaps[*at] >= Gap::Comma || joined()
    };
    let mut starts = vec![0];
    for pair in named.windows(2) {
        let between: Vec<usize> = (pair[0].at + 1..=pair[1].at).filter(parts).collect();
        starts.push(choose(&between)?);
    }
    Some(starts)
}

fn read(
    page: &PageText,
    named: &[Named],
    starts: &[usize],
    writer: &Writer,
) -> Option<Vec<PageFacts>> {
    let ends = starts.iter().skip(1).copied().chain([page.tokens.len()]);
    let kind = day_kind(page);
    let mut orders: Vec<PageFacts> = Vec::new();
    for ((start, end), named) in starts.iter().zip(ends).zip(named) {
        let pieces = *start..end;
        let text = page.shown(pieces.clone());
        let mut facts = page_facts(text, writer);
        facts.store = Some(named.store.to_owned());
        facts.no_number |= facts.numbers.is_empty() && says_no_number(page, pieces.clone());
        take_lone_day(&mut facts, kind, page, pieces, writer);
        let has_day = !facts.paid.is_empty() || !facts.shipped.is_empty();
        let has_number = !facts.numbers.is_empty() || facts.order_number.is_some();
        let is_order = has_day || has_number || facts.no_number;
        let is_another = orders.iter().all(|other| {
            other.store != facts.store
                || !facts.numbers.is_empty() && other.numbers != facts.numbers
        });
        if !is_order || !is_another || facts.numbers.len() > 1 {
            return None;
        }
        orders.push(facts);
    }
    Some(orders)
}

fn says_no_number(page: &PageText, pieces: Range<usize>) -> bool {
    let words = page.words;
    let states = page.find(&words.states, pieces);
    states
        .iter()
        .any(|state| state.meaning == super::words::StateWord::NoNumber)
}

/// The kinds of days that the text has labels for.
fn kinds_told(page: &PageText) -> Vec<DayKind> {
    let all = 0..page.tokens.len();
    let labels = page.find(&page.words.told, all.clone()).into_iter();
    let labels = labels.chain(page.find(&page.words.days, all));
    labels.map(|label| label.meaning).collect()
}

/// What the days of the text are: shipped, if it says so alone; else people name the day on which they ordered.
fn day_kind(page: &PageText) -> DayKind {
    let told = kinds_told(page);
    let ordered = told
        .iter()
        .any(|kind| matches!(kind, DayKind::Ordered | DayKind::Paid));
    match told.contains(&DayKind::Shipped) && !ordered {
        true => DayKind::Shipped,
        false => DayKind::Ordered,
    }
}

/// The one day of a part, if no label tells what it is.
fn take_lone_day(
    facts: &mut PageFacts,
    kind: DayKind,
    page: &PageText,
    pieces: Range<usize>,
    writer: &Writer,
) {
    if !facts.paid.is_empty() || !facts.shipped.is_empty() || !facts.expected.is_empty() {
        return;
    }
    let pieces = days_between(page, page.words, pieces).into_iter();
    let days: Vec<NaiveDate> = pieces.filter_map(|day| day_in(page, day, writer)).collect();
    let [day] = days[..] else { return };
    let days = vec![PossibleDay::told(day)];
    match kind {
        DayKind::Shipped => facts.shipped = days,
        _ => facts.paid = days,
    }
}

/// The day that some pieces tell; a word beside it may have nothing to do with it.
fn day_in(page: &PageText, pieces: Range<usize>, writer: &Writer) -> Option<NaiveDate> {
    let cuts = [(0, 0), (0, 1), (1, 0)].into_iter();
    let cuts = cuts.map(|(first, last)| pieces.start + first..pieces.end.saturating_sub(last));
    let mut cuts = cuts.filter(|cut| cut.start < cut.end);
    cuts.find_map(|cut| shipped_on(page.shown(cut), writer).ok())
}
