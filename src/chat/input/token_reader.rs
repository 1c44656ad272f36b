//! Moves through the tokens of a typed text.

use std::fmt::Debug;

use super::phrase_table::PhraseTable;
use super::tokens::Token;
use super::vocabulary::Vocabulary;

/// Longer bare numbers are tracking numbers and the like.
const MOST_DIGITS: usize = 4;

/// A place in a text. What it reads lies in the files beside this one: days, times of day, spans and zones.
///
/// Each method reads one thing and moves past it. One that returns `None` may have moved: its caller puts `at` back.
pub(super) struct TokenReader<'a> {
    pub tokens: &'a [Token],
    pub at: usize,
    pub words: &'static Vocabulary,
}

impl<'a> TokenReader<'a> {
    pub(super) fn new(tokens: &'a [Token]) -> Self {
        Self {
            tokens,
            at: 0,
            words: Vocabulary::get(),
        }
    }

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

    /// The meaning of the longest phrase of a table that comes next; nothing is moved past where there is none.
    pub(super) fn meaning<T: Copy + Debug + PartialEq>(
        &mut self,
        table: &PhraseTable<T>,
    ) -> Option<T> {
        let (meaning, length) = table.find(self.rest())?;
        self.at += length;
        Some(meaning)
    }

    pub(super) fn is_next(&mut self, table: &PhraseTable<()>) -> bool {
        self.meaning(table).is_some()
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
            None => self.meaning(&self.words.numbers),
        }
    }
}
