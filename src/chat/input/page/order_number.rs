//! The number of an order that only its label tells.

use std::ops::Range;

use super::super::sensitive_data::{is_pesel, is_telephone};
use super::super::tokens::Token;
use super::text::{Gap, PageText};

/// So many letters and digits an order's number has, and so many of them are digits.
const LENGTH: Range<usize> = 6..25;
const FEWEST_DIGITS: usize = 3;
/// Digits in two parts need no sign behind their label: `Заказ 28374655-0091`.
const PARTED: usize = 8;
/// So many digits behind letters and a dash need none either: "GB-20931".
const FEWEST_BEHIND_DASH: usize = 4;
/// So many digits at the end of a line need none: "Заказ 812233445".
const FEWEST_ALONE: usize = 8;
/// Among words so many: eight may be a day.
const FEWEST_AMONG_WORDS: usize = 9;
/// So many words may stand between the label and a number with a sign.
const MOST_BETWEEN: usize = 4;
/// Behind "#" digits alone are an order's number of a small shop: `Order #1042`.
const SMALL_SHOPS: Range<usize> = 3..7;

/// `Order number: 5f3c2a1b9d`, `Заказ № 5f3c2a1b9d`: the one number that is called so.
pub(super) fn labelled(page: &PageText, lines: &[Range<usize>]) -> Option<String> {
    let words = page.words;
    let mut found: Vec<&str> = Vec::new();
    for line in lines {
        for label in page.find(&words.order_number, line.clone()) {
            let behind = number_behind(page, label.pieces.clone(), line.end);
            found.extend(behind.or_else(|| signed_behind(page, label.pieces, line.end)));
        }
    }
    found.dedup();
    match found[..] {
        [number] => Some(number.to_owned()),
        _ => None,
    }
}

/// Whether a number is one of those that small shops count their orders with.
pub(super) fn is_small_shops(number: &str) -> bool {
    SMALL_SHOPS.contains(&number.len()) && number.bytes().all(|digit| digit.is_ascii_digit())
}

fn number_behind<'t>(page: &PageText<'t>, label: Range<usize>, line: usize) -> Option<&'t str> {
    let mut start = label.end;
    let mut signed = label.len() > 1;
    let is_small_word = |at: usize| page.is_one_of(&page.words.passed_over, at);
    while start < line && (page.is_mark(start) || is_small_word(start)) {
        start += 1;
    }
    if start >= line || page.gaps[start] > Gap::Space {
        return None;
    }
    let sign = &page.text[page.places[label.end - 1].end..page.places[start].start];
    let behind_sign = sign.contains(['#', '№']);
    signed |= behind_sign;
    let parted = |at: &usize| page.gaps[*at] != Gap::None;
    let mut end = (start + 1..line).find(parted).unwrap_or(line);
    while end > start && page.is_mark(end - 1) {
        end -= 1;
    }
    let is_part = |at: usize| match &page.tokens[at] {
        Token::Word(_) | Token::Number { .. } => true,
        Token::Mark(mark) => *mark == '-',
    };
    let number = page.shown(start..end);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let small = behind_sign && is_small_shops(number);
    let fits =
        (small || LENGTH.contains(&number.len())) && digits >= FEWEST_DIGITS && number.is_ascii();
    let parted = number.split_once('-').is_some_and(|(first, last)| {
        first.len() >= PARTED && last.len() + 4 >= PARTED && !last.contains('-')
    });
    let signed = signed || is_code(number, end == line) || parted && digits + 1 == number.len();
    let is_called = signed && fits && (start..end).all(is_part);
    let is_person = is_telephone(number) || is_pesel(number) || page.before(start).contains('+');
    (is_called && !is_person).then_some(number)
}

/// "Замовлення на Rozetka №812345678": words may stand before the sign.
fn signed_behind<'t>(page: &PageText<'t>, label: Range<usize>, line: usize) -> Option<&'t str> {
    let is_signed = |at: &usize| page.before(*at).ends_with(['№', '#']);
    let number = (label.end..line.min(label.end + MOST_BETWEEN)).find(is_signed)?;
    number_behind(page, number - 1..number, line)
}

/// "Order 7HX2QK9D" on a line of its own, "your order GB-20931 has shipped".
fn is_code(number: &str, ends_line: bool) -> bool {
    let fewest = if ends_line {
        FEWEST_ALONE
    } else {
        FEWEST_AMONG_WORDS
    };
    if number.len() >= fewest && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return true;
    }
    let capitals = number.bytes().any(|byte| byte.is_ascii_uppercase());
    let is_small = number.bytes().any(|byte| byte.is_ascii_lowercase());
    let behind_dash = number.split_once('-').is_some_and(|(_, digits)| {
        digits.len() >= FEWEST_BEHIND_DASH && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    capitals && !is_small && (ends_line || behind_dash)
}
