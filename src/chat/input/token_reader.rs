//! Moves through the tokens of a typed text.

use super::tokens::Token;
use super::vocabulary::{among, count_word};

/// Longer bare numbers are tracking numbers and the like.
const MOST_DIGITS: usize = 4;

/// A place in a text. What it reads lies in the files beside this one: days, times of day, spans and zones.
///
/// Each method reads one thing and moves past it. One that returns `None` may have moved: its caller puts `at` back.
pub(super) struct TokenReader<'a> {
    pub tokens: &'a [Token],
    pub at: usize,
}

impl<'a> TokenReader<'a> {
    pub(super) fn rest(&self) -> &'a [Token] {
        &self.tokens[self.at..]
    }

    pub(super) fn previous(&self) -> Option<&'a Token> {
        self.tokens.get(self.at.checked_sub(1)?)
    }

    pub(super) fn mark(&mut self, wanted: char) -> bool {
        let found = matches!(self.rest(), [Token::Mark(mark), ..] if *mark == wanted);
        self.at += usize::from(found);
        found
    }

    pub(super) fn word_in(&mut self, wanted: &[&str]) -> bool {
        let found =
            matches!(self.rest(), [Token::Word(word), ..] if wanted.contains(&word.as_str()));
        self.at += usize::from(found);
        found
    }

    pub(super) fn word_among(&mut self, words: &str) -> bool {
        let found = matches!(self.rest(), [Token::Word(word), ..] if among(words, word));
        self.at += usize::from(found);
        found
    }

    pub(super) fn phrase(&mut self, words: &[&str]) -> bool {
        let start = self.at;
        let found = words.iter().all(|word| self.word_in(&[word]));
        if !found {
            self.at = start;
        }
        found
    }

    pub(super) fn word(&mut self) -> Option<&'a str> {
        let [Token::Word(word), ..] = self.rest() else {
            return None;
        };
        self.at += 1;
        Some(word)
    }

    /// A number of at most `most` digits, and how many it has.
    pub(super) fn number(&mut self, most: usize) -> Option<(u32, usize)> {
        match self.rest() {
            [Token::Number { value, digits }, ..] if *digits <= most => {
                self.at += 1;
                Some((*value, *digits))
            }
            _ => None,
        }
    }

    pub(super) fn bare_number(&mut self) -> Option<u32> {
        match self.number(MOST_DIGITS) {
            Some((number, _)) => Some(number),
            None => count_word(self.word()?),
        }
    }
}
