//! Texts of one line without variables: names, and words that are understood. They are read without parsing all the rest, for what a
//! person types is compared with those of every language.

use super::Language;

/// The keys and the texts of a language whose keys begin so.
pub fn lines(
    language: &'static Language,
    beginning: &'static str,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = language.files.iter().flat_map(|file| file.lines());
    lines
        .filter(move |line| line.starts_with(beginning))
        .filter_map(|line| line.split_once(" = "))
}
