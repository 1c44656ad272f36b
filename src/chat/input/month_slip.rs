//! Names of months with a slip of the finger, beside the number of a day: `3 ноябя`, `12 Novmber`.

use super::edit::one_edit_apart;
use super::tokens::Token;
use super::vocabulary::Vocabulary;

/// Shorter names are one slip away from other words.
const SHORTEST: usize = 5;

/// Puts the names of months in the place of words that are one slip away from them.
pub(super) fn mend(tokens: &mut [Token], words: &Vocabulary) {
    for at in 0..tokens.len() {
        let beside_day =
            at > 0 && is_day(&tokens[at - 1]) || tokens.get(at + 1).is_some_and(is_day);
        if beside_day && let Some(month) = meant(&tokens[at], words) {
            tokens[at] = month;
        }
    }
}

/// The month that a word means, but for one slip.
pub(super) fn meant(token: &Token, words: &Vocabulary) -> Option<Token> {
    let Token::Word(word) = token else {
        return None;
    };
    let typed: Vec<char> = word.chars().collect();
    if typed.len() + 1 < SHORTEST || words.months.has(token) {
        return None;
    }
    let is_near = |name: &&Vec<char>| {
        name.len() >= SHORTEST && name.first() == typed.first() && one_edit_apart(&typed, name)
    };
    let name = words.month_letters.iter().find(is_near)?;
    Some(Token::Word(name.iter().collect()))
}

/// Whether a token may be the number of a day.
pub(super) fn is_day(token: &Token) -> bool {
    matches!(
        token,
        Token::Number {
            value: 1..=31,
            digits: 1..=2
        }
    )
}
