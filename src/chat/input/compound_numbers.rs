//! Numbers that a language writes as one word: "dreiundzwanzig". They are put together of its words for ones and tens.

use std::collections::BTreeMap;

use crate::locale::{LanguageWords, Phrases};

/// Numbers in one phrase, those of the language's own list and those that are put together.
pub(super) fn compound_numbers(language: &LanguageWords) -> BTreeMap<String, u32> {
    let mut numbers = language.number_words.clone();
    numbers.extend(put_together(language, (2..).zip(&language.tens)));
    numbers
}

/// Days of a month in one word.
pub(super) fn compound_ordinals(language: &LanguageWords) -> BTreeMap<String, u32> {
    put_together(language, (2..).zip(&language.ordinal_tens)).collect()
}

fn put_together<'l>(
    language: &'l LanguageWords,
    tens: impl Iterator<Item = (u32, &'l Phrases)>,
) -> impl Iterator<Item = (String, u32)> {
    let each = |list: &'l Phrases| list.iter();
    tens.flat_map(move |(ten, tens)| {
        let ones = (1..).zip(&language.numbers[..9]);
        ones.flat_map(move |(one, ones)| {
            each(ones).flat_map(move |one_word| {
                each(&language.ones_before_tens).flat_map(move |joint| {
                    each(tens).map(move |ten_word| {
                        (format!("{one_word}{joint}{ten_word}"), 10 * ten + one)
                    })
                })
            })
        })
    })
}
