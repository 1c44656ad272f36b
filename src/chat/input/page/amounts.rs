//! What an order cost.

use std::ops::Range;

use super::super::amount::amount;
use super::super::order_names;
use super::super::tokens::Token;
use super::day_pieces::day_at;
use super::text::{Found, Gap, PageText};
use super::words::{AmountKind, DayKind, PageVocabulary, PaymentWord};

/// An amount has at most so many parts: `1 299 руб. 50 коп.`
const MOST_PARTS: usize = 6;
/// So many pieces of a currency's name may stand before the number: `US $12`.
const MOST_BEFORE: usize = 3;
/// So many small words may stand between a label and its amount.
const MOST_PASSED_OVER: usize = 4;
/// The longest amount, in letters.
const LONGEST: usize = 60;
/// A sentence is a list from so many pieces on.
const FEWEST_ITEMS: usize = 3;
/// A page has fewer labels of amounts.
const MOST_LABELS: usize = 100;

/// The amount of an order: the total before what was paid, and that before the price of an item; none where two differ. On the page of
/// an order the only sum that stands for itself is one as well.
pub(super) fn order_amount(
    page: &PageText,
    lines: &[Range<usize>],
    is_order: bool,
) -> Option<String> {
    let words = page.words;
    let mut found: [Vec<String>; 5] = Default::default();
    let mut left = MOST_LABELS;
    for (at, line) in lines.iter().enumerate() {
        let labels = page.find(&words.amounts, line.clone());
        let told = labels
            .iter()
            .any(|label| matches!(label.meaning, AmountKind::Told | AmountKind::Cost));
        let purchase = told && tells_purchase(page, words, line);
        for (i, label) in labels.iter().enumerate().take(left) {
            let place = match label.meaning {
                AmountKind::OrderTotal => 0,
                AmountKind::Total => 1,
                AmountKind::Paid => 2,
                AmountKind::Told | AmountKind::Cost if purchase => 3,
                AmountKind::Price => 4,
                AmountKind::Cost if begins_clause(page, line, label.pieces.start) => 4,
                AmountKind::Told | AmountKind::Cost | AmountKind::Other | AmountKind::Customs => {
                    continue;
                }
            };
            left -= 1;
            if label.meaning == AmountKind::Paid && pays_customs(page, &label.pieces, line) {
                continue;
            }
            // "Shipping total", "за доставку": the words together are another thing.
            let beside = i.checked_sub(1).and_then(|before| labels.get(before));
            if beside.is_some_and(|before| {
                let is_other = matches!(before.meaning, AmountKind::Other | AmountKind::Customs);
                before.pieces.end == label.pieces.start && is_other
            }) {
                continue;
            }
            let here = value_behind(page, label.pieces.end, line.end);
            let below = || {
                let alone = label.pieces.end == line.end
                    || label.pieces.end + 1 == line.end && page.is_mark(label.pieces.end);
                let below = lines.get(at + 1).filter(|_| alone)?;
                amount_at(page, below.start, below.end)
            };
            found[place].extend(here.or_else(below));
        }
    }
    let Some(best) = found.iter().find(|amounts| !amounts.is_empty()) else {
        let listed = listed(page, lines).map(|listed| listed.amount);
        return listed.or_else(|| only_sum(page, lines).filter(|_| is_order));
    };
    let same = best.iter().all(|amount| *amount == best[0]);
    same.then(|| best[0].clone())
}

/// Whether nothing but small words and a word for the parcel stands in a clause before a place: "it cost", but not "the shipping cost".
fn begins_clause(page: &PageText, line: &Range<usize>, place: usize) -> bool {
    let words = page.words;
    let mut at = page.clause(line, place).start;
    while at < place {
        let tables = [&words.clause, &words.passed_over, &words.parcel];
        let mut small = tables.into_iter();
        match small.find_map(|table| page.phrase_at(table, at, place)) {
            Some((_, length)) => at += length,
            None if page.is_mark(at) => at += 1,
            None if order_names::is_of_one(page.shown(at..at + 1)) => at += 1,
            None => return false,
        }
    }
    true
}

/// The only sum on lines of its own.
fn only_sum(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    let of_one = |line: &Range<usize>| {
        let (sum, count) = counted(page.line(line));
        amount(sum).ok().filter(|_| matches!(count, None | Some(1)))
    };
    let mut sums = lines.iter().filter_map(of_one);
    let first = sums.next()?;
    sums.all(|sum| sum == first).then_some(first)
}

/// Whether a line is a sum, and nothing else but how many there are.
pub(super) fn is_sum(line: &str) -> bool {
    amount(counted(line).0).is_ok()
}

/// A line without how many there are, and how many: "Lamp x1", "2 × Lamp".
pub(super) fn counted(line: &str) -> (&str, Option<u32>) {
    const TIMES: [char; 5] = ['x', 'X', 'х', 'Х', '×'];
    let behind = line.rsplit_once(TIMES);
    let behind = behind.filter(|(name, _)| name.ends_with(' '));
    let before = line.split_once(TIMES).map(|(count, name)| (name, count));
    let before = before.filter(|(name, _)| name.starts_with(' '));
    for (name, count) in behind.into_iter().chain(before) {
        if let Ok(count) = count.trim().parse::<u16>() {
            return (name.trim(), Some(count.into()));
        }
    }
    (line, None)
}

/// An amount that is a whole piece of a list: `shipped 3 Nov, RB..., 2300 руб, headphones`.
pub(super) struct Listed {
    pub amount: String,
    /// What stands behind it at the end of the list.
    pub last: Option<Range<usize>>,
    /// All its other parts.
    pub others: Vec<Range<usize>>,
}

/// The one amount that stands alone between commas, unless the line speaks of money that comes back.
pub(super) fn listed(page: &PageText, lines: &[Range<usize>]) -> Option<Listed> {
    let words = page.words;
    let mut found = Vec::new();
    for line in lines {
        let items = page.items(line);
        let back = |word: &Found<PaymentWord>| word.meaning == PaymentWord::Back;
        if items.len() < FEWEST_ITEMS || page.find(&words.payment, line.clone()).iter().any(back) {
            continue;
        }
        for (at, item) in items.iter().enumerate() {
            let last = items.get(at + 1).filter(|_| at + 2 == items.len());
            let amount = whole_amount(page, item);
            let last = last.cloned();
            let others = || {
                let others = items.iter().enumerate().filter(|(other, _)| *other != at);
                others.map(|(_, other)| other.clone()).collect()
            };
            found.extend(amount.map(|amount| Listed {
                amount,
                last,
                others: others(),
            }));
        }
    }
    let one = found.pop()?;
    found.is_empty().then_some(one)
}

/// A number and its currency, and nothing else.
fn whole_amount(page: &PageText, item: &Range<usize>) -> Option<String> {
    let sign = page.before(item.start).trim_start_matches([',', ' ']);
    let text = format!("{sign}{}", page.shown(item.clone()));
    let behind = page.text.get(page.places[item.end - 1].end..)?;
    let symbol: String = behind
        .chars()
        .take_while(|c| !matches!(c, ',' | '\n'))
        .take(LONGEST)
        .collect();
    let found = amount(&format!("{text}{symbol}")).or_else(|_| amount(&text));
    found
        .ok()
        .filter(|amount| amount.contains(char::is_alphabetic))
}

/// Whose duty it is stands within so many pieces of the payment.
const MOST_AROUND: usize = 30;

/// Whether what somebody tells to have paid went to customs: "paid the customs fee". A parcel that is stuck in customs is no payment.
pub(super) fn pays_customs(page: &PageText, paid: &Range<usize>, line: &Range<usize>) -> bool {
    let words = page.words;
    let means = |pieces: &Range<usize>, kind| {
        let said = page.find(&words.amounts, pieces.clone());
        said.iter().any(|word| word.meaning == kind)
    };
    if !means(paid, AmountKind::Paid) {
        return false;
    }
    let near = line.start.max(paid.start.saturating_sub(MOST_AROUND))
        ..line.end.min(paid.end + MOST_AROUND);
    let clause = page.clause(&near, paid.start);
    means(&clause, AmountKind::Customs)
        && !page.has(&words.standstill, std::slice::from_ref(&clause))
        && page.find(&words.states, clause).is_empty()
}

/// Whether somebody tells in a line what they bought.
pub(super) fn tells_purchase(page: &PageText, words: &PageVocabulary, line: &Range<usize>) -> bool {
    let told = page.find(&words.told, line.clone());
    told.iter().any(|label| label.meaning == DayKind::Ordered)
}

/// The amount right behind a label, or behind the day that stands there: "paid 20 October 24 eur".
fn value_behind(page: &PageText, start: usize, end: usize) -> Option<String> {
    let words = page.words;
    let mut at = start;
    let mut limit = end.min(start + MOST_PASSED_OVER);
    while at < limit {
        if page.is_mark(at) {
            at += 1;
        } else if let Some(found) = amount_at(page, at, end) {
            return Some(found);
        } else if let Some(day) = day_at(page, words, at, end) {
            limit = end.min(limit + day - at);
            at = day;
        } else if let Some((_, length)) = page.phrase_at(&words.payment, at, end) {
            // "Paid with PayPal $65".
            at += length;
        } else {
            let (_, length) = page.phrase_at(&words.passed_over, at, end)?;
            at += length;
        }
    }
    None
}

pub(super) fn is_number(page: &PageText, at: usize) -> bool {
    let is_number = matches!(page.tokens.get(at), Some(Token::Number { .. }));
    is_number && !is_within_letters(page, at)
}

/// "RS093174267IL": the digits of a parcel's number are no sum.
fn is_within_letters(page: &PageText, at: usize) -> bool {
    let is_word = |at: usize| matches!(page.tokens.get(at), Some(Token::Word(_)));
    let glued = |at: usize| page.gaps.get(at) == Some(&Gap::None);
    at > 0 && is_word(at - 1) && glued(at) && is_word(at + 1) && glued(at + 1)
}

/// Where the amount ends whose number stands at a place, before another piece.
pub(super) fn amount_end(page: &PageText, number: usize, limit: usize) -> Option<usize> {
    let start = page.places[number].start - page.before(number).trim_start().len();
    amount_from(page, start, number, limit).map(|(_, end)| end)
}

/// The amount of a text that begins at a byte, with its number at a place, and where it ends.
pub(super) fn amount_from(
    page: &PageText,
    start: usize,
    number: usize,
    limit: usize,
) -> Option<(String, usize)> {
    let at_most = limit.min(number + MOST_PARTS);
    (number + 1..=at_most).rev().find_map(|end| {
        let behind = page.places.get(end);
        let behind = behind.map_or(page.text.len(), |next| next.start);
        let text = page.text[start..behind].lines().next()?;
        // "1  $21.49": the sign right before the next number is that number's.
        let is_of_next = |(rest, sign): (&str, char)| {
            let is_sign = matches!(sign, '$' | '€' | '£' | '₽' | '₴');
            is_sign && rest.ends_with(char::is_whitespace) && is_number(page, end)
        };
        let last = text.chars().next_back();
        let parted = last.map(|last| (&text[..text.len() - last.len_utf8()], last));
        let text = match parted {
            Some(parted) if is_of_next(parted) => parted.0,
            _ => text,
        };
        let text = text.trim_end_matches([' ', ',', ')', '(', '!', '?', ';', '.', '-']);
        Some((amount(text).ok()?, end))
    })
}

/// The amount that begins at a piece, or at the sign of a currency before it.
fn amount_at(page: &PageText, start: usize, end: usize) -> Option<String> {
    let number = (start..end.min(start + MOST_BEFORE)).find(|at| is_number(page, *at))?;
    let between = |c: char| c.is_whitespace() || matches!(c, ':' | ',' | '(' | '~' | '≈' | '-');
    let sign = page.before(start).trim_start_matches(between);
    let from = page.places[start].start - sign.len();
    let digits = page.places[number].start - from;
    let rest = page.text.get(from..)?;
    let longest = rest
        .char_indices()
        .nth(LONGEST)
        .map_or(rest.len(), |(at, _)| at);
    let rest = &rest[..longest];
    let cut = rest.find(['\n', '\r', '\t', '|', '•', '·', '(', ';']);
    let text = &rest[..cut.unwrap_or(rest.len())];
    let spaces = text.match_indices(char::is_whitespace).map(|(at, _)| at);
    let ends = spaces.filter(|at| *at > digits).chain([text.len()]);
    let ends: Vec<usize> = ends.take(MOST_PARTS).collect();
    ends.iter().rev().find_map(|end| {
        let part = text[..*end].trim_end_matches([',', ')', '!', '?', ' ']);
        amount(part)
            .or_else(|_| amount(part.trim_end_matches('.')))
            .ok()
    })
}
