//! The pieces of a text, each of which may tell something of its own: "yes, on the 12th and paid by card".

use std::collections::HashMap;
use std::ops::Range;

use super::free_text::{clauses, place_in};
use super::languages::Languages;
use super::page;
use super::questions;
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
        let signs = clause.match_indices(" & ").map(|(_, sign)| sign);
        let joining = words.filter(|word| !word.is_empty() && joins(word));
        let mut parting: Vec<&str> = joining.chain(signs).collect();
        parting.sort_by_key(|part| place_in(text, part));
        for part in parting {
            let at = place_in(text, part);
            pieces.push(from..at);
            from = at + part.len();
        }
        pieces.push(from..end);
    }
    let pieces = pieces.into_iter();
    let mut pieces: Vec<Range<usize>> = pieces
        .flat_map(
            |piece| match questions::begins_within(&text[piece.clone()]) {
                Some(at) => vec![piece.start..piece.start + at, piece.start + at..piece.end],
                None => vec![piece],
            },
        )
        .collect();
    pieces.retain(|piece| text[piece.clone()].chars().any(char::is_alphanumeric));
    pieces
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
            (
                "en",
                "paid by card & seller is silent n nothing came",
                &["paid by card", "seller is silent", "nothing came"],
            ),
            (
                "en",
                "it shows delivered yesterday so what should i do",
                &["it shows delivered yesterday so", "what should i do"],
            ),
            ("en", "they ask can i wait", &["they ask can i wait"]),
            ("en", "what can i do", &["what can i do"]),
            (
                "ru",
                "лампа не пришла что мне делать",
                &["лампа не пришла", "что мне делать"],
            ),
        ] {
            let read = reading_for(language, || pieces(text));
            let read: Vec<&str> = read.into_iter().map(|piece| text[piece].trim()).collect();
            assert_eq!(read, expected, "{text}");
        }
    }
}
