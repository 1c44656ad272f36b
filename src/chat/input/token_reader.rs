//! Moves through the tokens of a typed text.

use std::fmt::Debug;

use super::languages::Languages;
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
    /// Two numbers with "or" between them are days of a month, where a day is asked for that has been.
    pub may_be_days: bool,
}

impl<'a> TokenReader<'a> {
    pub(super) fn new(tokens: &'a [Token], languages: Languages) -> Self {
        Self {
            tokens,
            at: 0,
            words: Vocabulary::get(languages),
            may_be_days: false,
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

    /// A number in digits or in words: `20`, `twenty-five`, `сто двадцать`.
    pub(super) fn count(&mut self, most: usize) -> Option<u32> {
        match self.number(most) {
            Some((number, _)) => Some(number),
            None => self.number_in_words(),
        }
    }

    pub(super) fn number_in_words(&mut self) -> Option<u32> {
        let hundred = self.is_next(&self.words.hundred);
        let below = self.number_below_hundred();
        match (hundred, below) {
            (true, below) => Some(100 + below.unwrap_or(0)),
            (false, below) => below,
        }
    }

    fn number_below_hundred(&mut self) -> Option<u32> {
        if let Some(number) = self.meaning(&self.words.whole_numbers) {
            return Some(number);
        }
        let Some(tens) = self.meaning(&self.words.tens) else {
            return self.meaning(&self.words.numbers);
        };
        Some(tens + self.ones_after_tens(&self.words.numbers))
    }

    /// A day of a month in words: `first`, `twenty first`, `восемнадцатого`, `dwudziestego trzeciego`.
    pub(super) fn ordinal(&mut self) -> Option<u32> {
        if let Some(day) = self.meaning(&self.words.ordinals) {
            let is_tens = day >= 20 && day % 10 == 0;
            let ones = is_tens.then(|| self.ones_after_tens(&self.words.ordinals));
            return Some(day + ones.unwrap_or(0));
        }
        let start = self.at;
        let tens = self.meaning(&self.words.tens)?;
        match self.ones_after_tens(&self.words.ordinals) {
            0 => {
                self.at = start;
                None
            }
            ones => Some(tens + ones),
        }
    }

    /// From one to nine behind a word for tens; 0 where there is none.
    fn ones_after_tens(&mut self, table: &PhraseTable<u32>) -> u32 {
        let start = self.at;
        if !self.mark('-') {
            self.is_next(&self.words.after_tens);
        }
        match self.meaning(table) {
            Some(ones) if ones < 10 => ones,
            _ => {
                self.at = start;
                0
            }
        }
    }

    pub(super) fn number_follows(&mut self) -> bool {
        let start = self.at;
        let follows = self.count(5).is_some();
        self.at = start;
        follows
    }

    pub(super) fn bare_number(&mut self) -> Option<u32> {
        self.count(MOST_DIGITS)
    }
}
