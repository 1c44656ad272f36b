//! Whether all of the money is meant.

use super::agreement::agreement;
use super::intent::{Understood, intent};
use super::intent_kinds::Intent;
use super::pieces::pieces;
use super::whole_sum::is_limited;
use super::wording::FreeText;

/// "All is well" has at most so many words.
const WORDS_OF_CONTENT: usize = 4;

/// Whether a text says that it is all of the money: "me devuelven todo", "100 %".
pub fn says_all(text: &str) -> bool {
    let is_thanks = |piece: &str| intent(piece) == Understood::Sure(Intent::Thanks);
    let names_all =
        |piece: &str| FreeText::read(without_content(piece)).has_of("{whole}") && !is_thanks(piece);
    let said = pieces(text);
    said.into_iter().any(|place| names_all(text[place].trim()))
        && !is_limited(&FreeText::read(text))
}

/// A clause without the words at its end that all is well, which tell nothing of a sum: "got the money today all good".
fn without_content(clause: &str) -> &str {
    let after_space = clause.match_indices(' ').map(|(at, _)| at + 1);
    let begins: Vec<usize> = [0].into_iter().chain(after_space).collect();
    let last = begins.len().saturating_sub(WORDS_OF_CONTENT);
    let is_content = |at: &&usize| {
        let end = &clause[**at..];
        let first = end.split_whitespace().next().unwrap_or_default();
        FreeText::read(first).has_of("{whole}") && agreement(end) == Some(true)
    };
    match begins[last..].iter().find(is_content) {
        Some(at) => &clause[..*at],
        None => clause,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_the_money_is_not_all_is_well() {
        for text in [
            "me devuelven todo",
            "ils me remboursent tout",
            "вернули всю сумму",
            "they refund everything",
            "מחזירים לי הכל",
        ] {
            assert!(says_all(text), "{text}");
        }
        for text in [
            "me devuelven la mitad de todo",
            "they did not refund all",
            "got the money today all good",
            "finally the money is here, thanks for all",
            "деньги пришли, спасибо за всё",
            "me devolvieron el dinero hoy, todo bien",
            "деньги вернули сегодня, всё хорошо",
            "geld ist heute gekommen, alles gut",
        ] {
            assert!(!says_all(text), "{text}");
        }
    }
}
