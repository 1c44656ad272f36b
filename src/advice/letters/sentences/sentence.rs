//! What letters are made of.

use chrono::NaiveDate;

/// One sentence of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    pub name: &'static str,
    /// What its text is filled with.
    pub facts: Vec<(&'static str, LetterFact)>,
}

/// A fact in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterFact {
    Text(String),
    /// A sum of money with its currency, as it is kept.
    Amount(String),
    Day(NaiveDate),
    Count(i64),
    /// ISO 3166-1 alpha-2, in lower case.
    Country(String),
    /// By this word the text chooses how to say it.
    Choice(&'static str),
}

/// The sentences of a letter, each left out where what it tells is not known.
pub type LetterParts = Vec<Option<Sentence>>;

pub fn plain(name: &'static str) -> Option<Sentence> {
    sentence(name, Vec::new())
}

pub fn sentence(name: &'static str, facts: Vec<(&'static str, LetterFact)>) -> Option<Sentence> {
    Some(Sentence { name, facts })
}

pub fn text(fact: &str) -> LetterFact {
    LetterFact::Text(fact.to_owned())
}

pub fn sum(amount: &str) -> LetterFact {
    LetterFact::Amount(amount.to_owned())
}

pub fn day(day: NaiveDate) -> LetterFact {
    LetterFact::Day(day)
}

pub fn count(count: i64) -> LetterFact {
    LetterFact::Count(count)
}
