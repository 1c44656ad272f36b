//! Names of months with a slip of the finger, beside the number of a day: `3 ноябя`, `12 Novmber`.

use std::sync::OnceLock;

use super::edit::one_edit_apart;
use super::tokens::{Token, plain};
use super::vocabulary::Vocabulary;
use crate::locale::all_words;

/// Shorter names are one slip away from other words.
const SHORTEST: usize = 5;

/// Puts the names of months in the place of words that are one slip away from them.
pub(super) fn mend(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let beside_day =
            at > 0 && is_day(&tokens[at - 1]) || tokens.get(at + 1).is_some_and(is_day);
        if beside_day && let Some(month) = meant(&tokens[at]) {
            tokens[at] = month;
        }
    }
}

/// The month that a word means, but for one slip.
pub(super) fn meant(token: &Token) -> Option<Token> {
    let Token::Word(word) = token else {
        return None;
    };
    let typed: Vec<char> = word.chars().collect();
    if typed.len() + 1 < SHORTEST || Vocabulary::get().months.has(token) {
        return None;
    }
    let is_near = |name: &&Vec<char>| name.first() == typed.first() && one_edit_apart(&typed, name);
    let name = names().iter().find(is_near)?;
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

fn names() -> &'static [Vec<char>] {
    static ALL: OnceLock<Vec<Vec<char>>> = OnceLock::new();
    ALL.get_or_init(|| {
        let months = all_words().iter().flat_map(|language| &language.months);
        let letters = months.flatten().map(|name| plain(name).chars().collect());
        letters
            .filter(|name: &Vec<char>| name.len() >= SHORTEST)
            .collect()
    })
}
