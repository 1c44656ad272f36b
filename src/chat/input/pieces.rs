//! The pieces of a text, each of which may tell something of its own: "yes, on the 12th and paid by card".

use std::collections::HashMap;
use std::ops::Range;

use super::free_text::clauses;
use super::languages::Languages;
use super::page;
use super::tokens::{Token, plain};
use super::vocabulary::Vocabulary;
use super::wording::FreeText;

/// The places of the clauses of a text, parted also where "and" or "but" stands between them; without these words.
pub fn pieces<'t>(text: &'t str) -> Vec<Range<usize>> {
    let words = Vocabulary::get(Languages::of(text));
    let is_and = |word: &str| {
        // "Two weeks with three days": what joins units may join nothing else.
        words.between_units.has(&Token::Word(plain(word))) && page::begins_clause(word)
    };
    let parts = |word: &str| {
        is_and(word) || {
            let read = FreeText::read(word);
            read.has_of("{but}") || read.has_of("{whereas}")
        }
    };
    // A long text says most of its words again.
    let mut known: HashMap<&str, bool> = HashMap::new();
    let mut joins = |word: &'t str| *known.entry(word).or_insert_with(|| parts(word));
    let mut pieces = Vec::new();
    for clause in clauses(text) {
        let (mut from, end) = (
            place_in(text, clause),
            place_in(text, clause) + clause.len(),
        );
        let words = clause.split(|c: char| !c.is_alphanumeric());
        for word in words {
            if word.is_empty() || !joins(word) {
                continue;
            }
            let at = place_in(text, word);
            pieces.push(from..at);
            from = at + word.len();
        }
        pieces.push(from..end);
    }
    pieces.retain(|piece| text[piece.clone()].chars().any(char::is_alphanumeric));
    pieces
}

/// Where a part of a text begins.
fn place_in(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

#[cfg(test)]
mod tests {
    use super::super::languages::reading_for;
    use super::*;

    #[test]
    fn pieces_are_parted_by_signs_and_by_joining_words() {
        for (language, text, expected) in [
            (
                "en",
                "yes, on the 12th and paid by card",
                &["yes,", "on the 12th", "paid by card"][..],
            ),
            (
                "en",
                "no not yet, and the seller says wait",
                &["no not yet,", "the seller says wait"],
            ),
            ("es", "sí y pagué con paypal", &["sí", "pagué con paypal"]),
            (
                "de",
                "ja, aber er antwortet nicht",
                &["ja,", "er antwortet nicht"],
            ),
            ("ru", "да но платила картой", &["да", "платила картой"]),
            (
                "ru",
                "лампа пришла а наушники нет",
                &["лампа пришла", "наушники нет"],
            ),
            ("en", "", &[]),
        ] {
            let read = reading_for(language, || pieces(text));
            let read: Vec<&str> = read.into_iter().map(|piece| text[piece].trim()).collect();
            assert_eq!(read, expected, "{text}");
        }
    }
}
