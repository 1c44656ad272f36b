//! The sum of an order that is told without a label: "ordered 20 October 24 eur", "$12 by Visa".

use std::ops::Range;

use super::super::plain_words::PlainWords;
use super::super::tokens::Token;
use super::amounts::{amount_from, is_number};
use super::day_pieces::day_at;
use super::store;
use super::text::PageText;
use super::words::{AmountKind, PaymentWord};

/// A longer text, in pieces, is a page: there a sum has its label.
const LONGEST: usize = 150;
/// The longest word that belongs to the sign of a currency behind it: "AU $12".
const LONGEST_BEFORE_SIGN: usize = 3;
/// Fewer forints buy nothing: "6 ft" are feet.
const FEWEST_FORINTS: usize = 3;

/// The only sum of a text, unless it is said to be something else than the price.
pub(super) fn stated(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    if page.tokens.len() > LONGEST {
        return None;
    }
    let mut found: Vec<String> = Vec::new();
    for line in lines {
        let (mut at, mut taken) = (line.start, line.start);
        while at < line.end {
            let sum = || sum_at(page, at, line.end, at > taken || at == line.start);
            let Some((sum, end)) = is_number(page, at).then(sum).flatten() else {
                // The number of a day is none.
                at = day_at(page, page.words, at, line.end).unwrap_or(at + 1);
                continue;
            };
            if !is_other_money(page, line, at) && is_price(&sum) {
                found.push(sum);
            }
            (at, taken) = (end, end);
        }
    }
    found.dedup();
    match &found[..] {
        [only] => Some(only.clone()),
        _ => None,
    }
}

/// Whether a text is a sum, perhaps with the way of paying, and nothing else: "2890 руб картой", "paid 45 €".
pub(super) fn is_price_alone(page: &PageText, lines: &[Range<usize>]) -> bool {
    let [line] = lines else {
        return false;
    };
    let words = page.words;
    let (mut at, mut sums) = (line.start, 0);
    while at < line.end {
        let sum = || sum_at(page, at, line.end, true).filter(|(sum, _)| is_price(sum));
        let sum = is_number(page, at).then(sum).flatten();
        let paid = || page.phrase_at(&words.amounts, at, line.end);
        let paid = paid().filter(|(kind, _)| matches!(kind, AmountKind::Paid | AmountKind::Cost));
        let way = || page.phrase_at(&words.payment, at, line.end);
        let way = way().filter(|(word, _)| *word != PaymentWord::Back);
        let is_sign = page.is_mark(at) || page.is_currency(at);
        at = match (sum, paid, way) {
            (Some((_, end)), ..) => {
                sums += 1;
                end
            }
            (None, Some((_, length)), _) => at + length,
            (None, None, Some((_, length))) => at + length,
            (None, None, None) if is_sign => at + 1,
            (None, None, None) => return false,
        };
    }
    sums == 1
}

/// The sum whose number stands at a place, and where it ends; its currency may stand before it, where that is no other sum's.
fn sum_at(
    page: &PageText,
    number: usize,
    limit: usize,
    is_free_before: bool,
) -> Option<(String, usize)> {
    let own = page.places[number].start;
    if !is_free_before {
        return amount_from(page, own, number, limit);
    }
    let between = |c: char| c.is_whitespace() || matches!(c, ':' | ',' | '(' | '~' | '≈' | '-');
    let sign = page.before(number).trim_start_matches(between);
    let with_word = number.checked_sub(1).filter(|before| {
        let is_short = page.shown(*before..number).chars().count() <= LONGEST_BEFORE_SIGN;
        let is_word = matches!(page.tokens[*before], Token::Word(_));
        is_word && (is_short || sign.is_empty() && page.is_currency(*before))
    });
    let starts = with_word.map(|before| page.places[before].start);
    let starts = starts.into_iter().chain([own - sign.len(), own]);
    let mut starts = starts.filter(|start| page.text[*start..own].lines().count() <= 1);
    starts.find_map(|start| amount_from(page, start, number, limit))
}

/// A fee, a discount, money that comes back or is offered.
fn is_other_money(page: &PageText, line: &Range<usize>, at: usize) -> bool {
    let words = page.words;
    let clause = page.clause(line, at);
    let labels = page.find(&words.amounts, clause.clone());
    let payment = page.find(&words.payment, clause.clone());
    let is_seller = |at: usize| match &page.tokens[at] {
        Token::Word(word) => PlainWords::each(page.languages)
            .any(|words| words.sellers.iter().any(|seller| word.starts_with(seller))),
        _ => false,
    };
    let is_store = |at: usize| store::length_of_name(page, at, line.end).is_some();
    labels
        .iter()
        .any(|label| matches!(label.meaning, AmountKind::Other | AmountKind::Customs))
        || payment.iter().any(|word| word.meaning == PaymentWord::Back)
        || clause.into_iter().any(|at| is_seller(at) && !is_store(at))
}

fn is_price(sum: &str) -> bool {
    let whole = sum.find(['.', ' ']).unwrap_or(sum.len());
    !sum.ends_with("HUF") || whole >= FEWEST_FORINTS
}
