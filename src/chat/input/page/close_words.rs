//! What may stand between a label and its value: small words, marks and the number of the order.

use std::ops::Range;

use super::super::tokens::Token;
use super::text::PageText;
use super::words::PageVocabulary;

/// An order's number has at least so many digits, and no day or sum has.
const FEWEST_OF_AN_ORDER: usize = 10;

/// Whether nothing but small words, marks and the number of the order stands in some pieces.
pub(super) fn is_close(page: &PageText, words: &PageVocabulary, pieces: Range<usize>) -> bool {
    let is_order_number = |at: usize| {
        matches!(
            page.tokens[at],
            Token::Number {
                digits: FEWEST_OF_AN_ORDER..,
                ..
            }
        )
    };
    let mut at = pieces.start;
    while at < pieces.end {
        if page.is_mark(at) || is_order_number(at) {
            at += 1;
        } else if let Some((_, length)) = page.phrase_at(&words.passed_over, at, pieces.end) {
            at += length;
        } else {
            return false;
        }
    }
    true
}
