//! The words of a language that may belong to a day or a length of time.

use super::super::compound_numbers::{compound_numbers, compound_ordinals};
use super::super::tokens::{Token, split};
use crate::locale::{LanguageWords, Phrases};

/// The fewest letters that are left of a month's or a weekday's name when it is cut.
const SHORTEST_CUT: usize = 3;
/// The fewest letters of a word that means something within a phrase of several: not "of" in "couple of".
const SHORTEST_WITHIN: usize = 3;

pub(super) fn time_words(language: &LanguageWords) -> Vec<String> {
    let l = language;
    let (units, clock) = (&l.units, &l.clock);
    let whole = counted_and_relative(l)
        .chain([&l.which.last, &l.which.this, &l.which.next])
        .chain([&units.year, &units.month, &units.week, &units.day])
        .chain([&units.hour, &units.minute, &units.second])
        .chain([&units.working_day, &units.minute_after_hours])
        .chain([&l.span.couple, &l.range.before])
        .chain([&l.direction.ago, &l.direction.ahead, &l.direction.left])
        .chain([&l.period.start, &l.period.middle])
        .chain([&l.period.late, &l.period.end])
        .chain([&clock.am, &clock.pm, &l.date.year, &l.date.of_month])
        .chain([&l.date.ordinal_endings, &clock.noon, &clock.midnight]);
    let mut words: Vec<String> = whole.flat_map(words_of).collect();
    words.extend(words_of(l.zones.beside_time.keys()));
    words.extend(words_of(l.span.nth.keys()));
    words.extend(words_of(l.nth_weekday.keys()));
    words.extend(compounds(l));
    words.extend(with_cuts(l));
    words
}

/// Numbers in words, and the days that have a name of their own.
fn counted_and_relative(language: &LanguageWords) -> impl Iterator<Item = &Phrases> {
    let (l, relative) = (language, &language.relative_days);
    l.numbers
        .iter()
        .chain(&l.tens)
        .chain(&l.ordinals)
        .chain(&l.ordinal_tens)
        .chain([&relative.three_days_ago, &relative.day_before_yesterday])
        .chain([&relative.yesterday, &relative.today, &relative.tomorrow])
        .chain([&relative.day_after_tomorrow, &relative.in_three_days])
}

/// Numbers that are one word.
fn compounds(language: &LanguageWords) -> Vec<String> {
    let numbers = compound_numbers(language).into_keys();
    let all: Vec<String> = numbers
        .chain(compound_ordinals(language).into_keys())
        .collect();
    words_of(&all)
}

/// The names of months and weekdays, whole and cut.
fn with_cuts(language: &LanguageWords) -> Vec<String> {
    let mut words = Vec::new();
    let named = language.months.iter().chain(&language.weekdays);
    for name in named.flat_map(words_of) {
        let letters: Vec<char> = name.chars().collect();
        let shortest = SHORTEST_CUT.min(letters.len());
        words.extend((shortest..=letters.len()).map(|length| letters[..length].iter().collect()));
    }
    // In Polish "nie" is no Sunday.
    words.retain(|word| !language.page.negations.contains(word));
    words
}

pub(super) fn unit_words(language: &LanguageWords) -> Vec<String> {
    let units = &language.units;
    let lists = [
        &units.year,
        &units.month,
        &units.week,
        &units.day,
        &units.hour,
        &units.minute,
        &units.second,
    ];
    lists.into_iter().flat_map(words_of).collect()
}

pub(super) fn day_names(language: &LanguageWords) -> Vec<String> {
    let l = language;
    let lists = counted_and_relative(l).chain([&l.span.couple, &l.span.alone]);
    let words = lists.flat_map(words_of);
    words.chain(compounds(l)).chain(with_cuts(l)).collect()
}

/// What stands between a day that is counted and the one that it is counted from.
pub(super) fn offset_words(language: &LanguageWords) -> [&Phrases; 5] {
    let (words, days) = (&language.offset, &language.relative_days);
    [
        &words.before,
        &words.before_led,
        &words.after,
        &days.day_before,
        &days.day_after,
    ]
}

pub(super) fn words_within_time(language: &LanguageWords) -> Vec<String> {
    let l = language;
    let lists = [
        &l.date.before_month,
        &l.date.before_day,
        &l.date.the,
        &l.clock.at,
        &l.clock.hours,
        &l.span.one,
        &l.after_tens,
        &l.span.and,
        &l.span.more,
        &l.range.to,
    ];
    let lists = lists.into_iter().chain(offset_words(l));
    lists.flat_map(words_of).collect()
}

/// The words that phrases are made of, in the form of tokens; of phrases of several words without the small ones.
pub(super) fn words_of<'a>(phrases: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut words = Vec::new();
    for phrase in phrases {
        let tokens = split(phrase).unwrap_or_default();
        let several = tokens.len() > 1;
        words.extend(tokens.into_iter().filter_map(|token| match token {
            Token::Word(word) if several && word.chars().count() < SHORTEST_WITHIN => None,
            Token::Word(word) => Some(word),
            Token::Number { .. } | Token::Mark(_) => None,
        }));
    }
    words
}
