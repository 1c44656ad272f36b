//! Words that are written together with small ones before them: `במרץ` is `ב` and `מרץ`.

use super::languages::Languages;
use super::month_slip;
use super::tokens::Token;
use super::vocabulary::Vocabulary;
use super::word_index;

/// The tokens of a text with the small words apart, and with slips in the names of months mended.
pub(super) fn unglued(tokens: Vec<Token>, languages: Languages) -> Vec<Token> {
    let words = Vocabulary::get(languages);
    let mut apart = match words.glued.iter().all(|(_, small)| small.is_empty()) {
        true => tokens,
        false => parted(tokens, words),
    };
    month_slip::mend(&mut apart, words);
    apart
}

fn parted(tokens: Vec<Token>, words: &Vocabulary) -> Vec<Token> {
    let mut apart = Vec::with_capacity(tokens.len());
    for token in tokens {
        match (&token, apart.last()) {
            // "ב-5": the mark joins the small word to the number.
            (Token::Mark('-'), Some(Token::Word(word))) if is_small(word, words) => {}
            (Token::Word(word), _) => match pieces(word, words) {
                Some((small, rest)) => {
                    let word = |word: &str| Token::Word(word.to_owned());
                    apart.extend([word(small), word(rest)]);
                }
                None => apart.push(token),
            },
            _ => apart.push(token),
        }
    }
    apart
}

fn is_small(word: &str, words: &Vocabulary) -> bool {
    let mut small = words.glued.iter().flat_map(|(_, small)| small.iter());
    small.any(|small| small == word)
}

/// A small word and the one behind it, where a language knows the two and not the whole.
pub(super) fn pieces<'w>(word: &'w str, words: &Vocabulary) -> Option<(&'w str, &'w str)> {
    let mut languages = words.glued.iter();
    languages.find_map(|(place, small)| word_index::unglued(word, small, *place))
}
