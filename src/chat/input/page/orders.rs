//! Parts a text that tells several orders: numbered lines, e-mails one after another, a list of orders.

use std::ops::Range;

use tracking_number::{Finding, Verdict};

use super::super::numbers;
use super::super::tokens::Token;
use super::super::writer::Writer;
use super::facts::PageFacts;
use super::head;
use super::order_number;
use super::page_numbers::tracking_numbers;
use super::reading::page_facts;
use super::store;
use super::text::PageText;
use super::told_orders;

/// The facts of each order of a text, in its order; nothing where the text does not tell several, each in a place of its own.
pub fn page_orders(text: &str, writer: &Writer) -> Option<Vec<PageFacts>> {
    let page = PageText::of(text);
    let found = numbers::find(text);
    let keys = line_keys(&page, &found);
    let ways = [numbered(&page), head::beginnings(&page), list(&page, &keys)];
    let by_lines = ways
        .into_iter()
        .find_map(|starts| read_parts(&page, &starts, writer));
    let parts = by_lines.or_else(|| told_orders::told_orders(&page, writer))?;
    let mut orders: Vec<PageFacts> = parts.into_iter().flat_map(one_each).collect();
    share_store(&page, &mut orders);
    Some(orders)
}

/// The numbers of orders and of parcels that stand in each line.
struct LineKeys {
    orders: Vec<String>,
    parcels: Vec<String>,
}

fn line_keys(page: &PageText, found: &[Finding]) -> Vec<LineKeys> {
    let parcels = tracking_numbers(found);
    let place = |line: &Range<usize>| page.places[line.start].start..page.places[line.end - 1].end;
    let keys = |line: &Range<usize>| {
        let bytes = place(line);
        let here = |finding: &&Finding| bytes.contains(&finding.place.start);
        let orders = found
            .iter()
            .filter(here)
            .filter(|finding| finding.verdict() == Verdict::OrderNumber);
        let mut orders: Vec<String> = orders.map(|order| order.text.clone()).collect();
        if orders.is_empty() {
            let labelled = order_number::labelled(page, std::slice::from_ref(line));
            let is_other = |told: &String| found.iter().all(|known| known.text != *told);
            orders.extend(labelled.filter(is_other));
        }
        let parcels = parcels.iter().filter(here);
        LineKeys {
            orders,
            parcels: parcels.map(|parcel| parcel.text.clone()).collect(),
        }
    };
    page.lines.iter().map(keys).collect()
}

/// Lines that are numbered from 1 on: `1. AliExpress ...`, `2) Temu ...`.
fn numbered(page: &PageText) -> Vec<usize> {
    let mut starts = Vec::new();
    for (at, line) in page.lines.iter().enumerate() {
        let Token::Number {
            value,
            digits: 1..=2,
        } = page.tokens[line.start]
        else {
            continue;
        };
        let behind = page.text[page.places[line.start].end..].chars();
        let sign: String = behind.take(2).collect();
        let is_sign =
            sign.starts_with(['.', ')', ':']) && sign.ends_with(|c: char| !c.is_ascii_digit());
        if is_sign && usize::try_from(value) == Ok(starts.len() + 1) {
            starts.push(at);
        }
    }
    starts
}

/// The lines at which the orders of a list begin: each has its number, and a line that comes once in each begins it.
fn list(page: &PageText, keys: &[LineKeys]) -> Vec<usize> {
    let of_orders = first_lines(keys, |line| &line.orders);
    let anchors = match of_orders {
        Some(anchors) if anchors.len() > 1 => anchors,
        _ => match first_lines(keys, |line| &line.parcels) {
            Some(anchors) if anchors.len() > 1 => anchors,
            _ => return Vec::new(),
        },
    };
    behind_blanks(page, &anchors)
        .or_else(|| at_like_lines(page, &anchors))
        .unwrap_or(anchors)
}

/// The first line of each number; nothing where one line holds two of them.
fn first_lines(keys: &[LineKeys], of: fn(&LineKeys) -> &Vec<String>) -> Option<Vec<usize>> {
    let mut known: Vec<&String> = Vec::new();
    let mut lines = Vec::new();
    for (at, line) in keys.iter().enumerate() {
        let mut new = of(line).iter().filter(|key| !known.contains(key));
        let (first, second) = (new.next(), new.next());
        if second.is_some() {
            return None;
        }
        if let Some(first) = first {
            known.push(first);
            lines.push(at);
        }
    }
    Some(lines)
}

/// The lines behind the empty lines that part the orders, where one parts each from the next.
fn behind_blanks(page: &PageText, anchors: &[usize]) -> Option<Vec<usize>> {
    let is_behind_blank = |line: &usize| {
        let first = page.lines[*line].start;
        page.before(first).matches('\n').count() > 1
    };
    let begins = |range: Range<usize>| {
        let mut blanks = range.filter(is_behind_blank);
        blanks.next().filter(|_| blanks.next().is_none())
    };
    let mut starts = vec![begins(1..anchors[0] + 1).unwrap_or(0)];
    for pair in anchors.windows(2) {
        starts.push(begins(pair[0] + 1..pair[1] + 1)?);
    }
    Some(starts)
}

/// The lines with the same first words that come once for each order, the earliest such.
fn at_like_lines(page: &PageText, anchors: &[usize]) -> Option<Vec<usize>> {
    const WORDS: usize = 2;
    let words = |line: usize| {
        let words = page.tokens[page.lines[line].clone()].iter();
        let words = words.take_while(|token| matches!(token, Token::Word(_)));
        words.take(WORDS).collect::<Vec<_>>()
    };
    (0..=anchors[0]).find_map(|first| {
        let wanted = words(first);
        let mut starts = vec![first];
        for pair in anchors.windows(2) {
            let mut like = (pair[0] + 1..=pair[1]).filter(|line| words(*line) == wanted);
            starts.push(like.next().filter(|_| like.next().is_none())?);
        }
        (!wanted.is_empty()).then_some(starts)
    })
}

/// Reads the parts that begin at some lines, if several of them are orders.
fn read_parts(page: &PageText, starts: &[usize], writer: &Writer) -> Option<Vec<PageFacts>> {
    if starts.len() < 2 {
        return None;
    }
    let begin = |line: &usize| page.places[page.lines[*line].start].start;
    let ends = starts.iter().skip(1).map(begin).chain([page.text.len()]);
    let texts = starts.iter().map(begin).zip(ends);
    let mut parts: Vec<PageFacts> = Vec::new();
    for (begin, end) in texts {
        let facts = page_facts(&page.text[begin..end], writer);
        let is_order =
            facts.order_number.is_some() || !facts.numbers.is_empty() || facts.store.is_some();
        // The same order once more: nobody knows which part is newer.
        if parts.iter().any(|part| is_same(part, &facts)) {
            return None;
        }
        parts.extend(is_order.then_some(facts));
    }
    let numbers = |part: &&PageFacts| part.order_number.is_some() || !part.numbers.is_empty();
    (parts.len() > 1 && parts.iter().any(|part| numbers(&part))).then_some(parts)
}

fn is_same(one: &PageFacts, other: &PageFacts) -> bool {
    let parcel = |known: &Finding| other.numbers.iter().any(|found| found.text == known.text);
    one.order_number.is_some() && one.order_number == other.order_number
        || one.numbers.iter().any(parcel)
}

/// Two parcels of an order are watched one by one; what was paid for both is the amount of none.
fn one_each(facts: PageFacts) -> Vec<PageFacts> {
    if facts.numbers.len() < 2 {
        return vec![facts];
    }
    let one = |number: &Finding| PageFacts {
        numbers: vec![number.clone()],
        amount: None,
        ..facts.clone()
    };
    facts.numbers.iter().map(one).collect()
}

/// The one store of the whole text is the store of each order in it.
fn share_store(page: &PageText, orders: &mut [PageFacts]) {
    let Some(shared) = store::store(page, &[], &[]) else {
        return;
    };
    for order in orders.iter_mut().filter(|order| order.store.is_none()) {
        order.store = Some(shared.key.to_owned());
    }
}
