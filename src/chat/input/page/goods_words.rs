//! Which words may belong to the name of goods in a sentence.

use super::super::plain_words::PlainWords;
use super::super::tokens::Token;
use super::text::PageText;

/// Whether a word is one that means nothing else here.
pub(super) fn is_plain(page: &PageText, at: usize, end: usize) -> bool {
    let words = page.words;
    let other = [
        &words.goods_none,
        &words.goods_end,
        &words.negations,
        &words.futures,
        &words.of_tracking,
        &words.clause,
        &words.parcel,
    ];
    let mut other = other.iter();
    matches!(page.tokens[at], Token::Word(_))
        && !page.is_currency(at)
        && !other.any(|table| page.phrase_at(table, at, end).is_some())
        && !page.is_one_of(&words.time, at)
        && page.phrase_at(&words.states, at, end).is_none()
        && page.phrase_at(&words.payment, at, end).is_none()
}

/// "Where is my": a word that says nothing by itself.
pub(super) fn is_filler(page: &PageText, at: usize) -> bool {
    let mut all = PlainWords::each(page.languages);
    matches!(&page.tokens[at], Token::Word(word) if all.any(|words| words.filler.contains(word)))
}
