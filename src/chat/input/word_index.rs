//! Which languages know a word, without reading the words of all of them: a few bytes for each word of their files.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::tokens::plain;
use crate::locale::LANGUAGES;

/// One bit for each language, by its place in [`LANGUAGES`].
pub(super) type LanguageBits = u16;

pub(super) fn bit(place: usize) -> LanguageBits {
    1 << place
}

/// More words of a text tell nothing new.
const MOST_WORDS: usize = 300;

/// The words of all languages.
struct WordIndex {
    /// By the hash of a word, or of the beginning of one: an asterisk stands for its ending.
    words: Vec<(u32, LanguageBits)>,
    /// What a language writes together with the word behind it.
    glued: Vec<(String, LanguageBits)>,
    /// By the block of Unicode in which its letters lie.
    scripts: BTreeMap<u32, LanguageBits>,
}

/// For each word of a text the languages that know it.
pub(super) fn bits_of_words(text: &str) -> Vec<LanguageBits> {
    let text = plain(text);
    let words = words_of(&text).take(MOST_WORDS);
    words.map(|(word, _)| index().bits(word)).collect()
}

/// Whether a language knows a word as it is, or the beginning of it.
pub(super) fn knows(place: usize, word: &str) -> bool {
    index().whole(word) & bit(place) != 0
}

/// A word that is written together with small ones, in its pieces; nothing where the language knows it as it is.
pub(super) fn unglued<'w>(
    word: &'w str,
    glued: &[String],
    place: usize,
) -> Option<(&'w str, &'w str)> {
    let bit = bit(place);
    if glued.is_empty() || index().whole(word) & bit != 0 {
        return None;
    }
    let longest = glued.iter().filter(|one| word.starts_with(one.as_str()));
    let mut parted = longest.map(|one| word.split_at(one.len()));
    parted.find(|(_, rest)| !rest.is_empty() && index().whole(rest) & bit != 0)
}

impl WordIndex {
    fn new() -> Self {
        let mut index = Self {
            words: Vec::new(),
            glued: Vec::new(),
            scripts: BTreeMap::new(),
        };
        for (place, language) in LANGUAGES.iter().enumerate() {
            let bit = bit(place);
            for line in language.words.lines().filter(|line| !line.starts_with('#')) {
                let is_glue = line.starts_with("glued");
                for phrase in quoted(line) {
                    let phrase = plain(phrase);
                    if is_glue {
                        index.glued.push((phrase.clone(), bit));
                    }
                    index.add(&phrase, bit);
                }
            }
        }
        index.words.sort_unstable();
        index.words.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 |= next.1;
            }
            same
        });
        index.words.shrink_to_fit();
        index
    }

    fn add(&mut self, phrase: &str, bit: LanguageBits) {
        for (word, is_stem) in words_of(&without_groups(phrase)) {
            self.words.push((hash(word, is_stem), bit));
            *self.scripts.entry(block(word)).or_default() |= bit;
        }
    }

    /// The languages that know a word; those of its script, where none knows it and the script is no Latin one.
    fn bits(&self, word: &str) -> LanguageBits {
        let known = self.known(word);
        match block(word) {
            LATIN => known,
            script if known == 0 => self.scripts.get(&script).copied().unwrap_or_default(),
            _ => known,
        }
    }

    fn known(&self, word: &str) -> LanguageBits {
        let glued = self.glued.iter().filter_map(|(glued, bit)| {
            let rest = word.strip_prefix(glued.as_str())?;
            Some(self.whole(rest) & bit)
        });
        self.whole(word) | glued.fold(0, |all, bits| all | bits)
    }

    /// The languages that know a word as it is, or the beginning of it.
    fn whole(&self, word: &str) -> LanguageBits {
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
        let stems = ends.map(|end| self.find(hash(&word[..end], true)));
        stems.fold(self.find(hash(word, false)), |all, bits| all | bits)
    }

    fn find(&self, hash: u32) -> LanguageBits {
        let found = self.words.binary_search_by_key(&hash, |(known, _)| *known);
        found.map_or(0, |at| self.words[at].1)
    }
}

fn index() -> &'static WordIndex {
    static INDEX: OnceLock<WordIndex> = OnceLock::new();
    INDEX.get_or_init(WordIndex::new)
}

/// The block of Unicode that a word begins in, and that of Latin letters without accents.
fn block(word: &str) -> u32 {
    word.chars().next().map_or(LATIN, |c| u32::from(c) >> 8)
}

const LATIN: u32 = 0;

/// What stands in quotes in a line of a `words.toml`.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

/// A pattern without the names of its groups: they are no words of the language.
fn without_groups(phrase: &str) -> String {
    let mut words = String::new();
    for (at, piece) in phrase.split('{').enumerate() {
        match piece.split_once('}').filter(|_| at > 0) {
            Some((_, rest)) => words.push_str(rest),
            None => words.push_str(piece),
        }
        words.push(' ');
    }
    words
}

/// The words of a text in the form of [`plain`], and whether an asterisk stands behind them. Digits and apostrophes belong to none.
fn words_of(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(char::is_alphabetic)?;
        let word = &rest[start..];
        let end = word.find(|c: char| !c.is_alphabetic());
        let end = end.unwrap_or(word.len());
        rest = &word[end..];
        Some((&word[..end], rest.starts_with('*')))
    })
}

/// FNV-1a; one more round for the beginning of a word.
fn hash(word: &str, is_stem: bool) -> u32 {
    const START: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    let round = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(PRIME);
    let hash = word.bytes().fold(START, round);
    if is_stem { round(hash, b'*') } else { hash }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_bit_for_each_language() {
        assert!(LANGUAGES.len() <= LanguageBits::BITS as usize);
    }

    #[test]
    fn the_words_of_a_language_are_known_and_the_names_of_lists_are_not() {
        let knows = |place: usize, word: &str| index().known(&plain(word)) & (1 << place) != 0;
        let place = |tag: &str| LANGUAGES.iter().position(|l| l.tag == tag).unwrap();
        for (tag, word) in [
            ("en", "November"),
            ("en", "refunded"),
            ("ru", "ноября"),
            ("ru", "посылкой"),
        ] {
            assert!(knows(place(tag), word), "{tag}: {word}");
        }
        for (tag, word) in [
            ("en", "ноября"),
            ("ru", "November"),
            ("ru", "seller"),
            ("ru", "relative"),
        ] {
            assert!(!knows(place(tag), word), "{tag}: {word}");
        }
    }

    #[test]
    fn apostrophes_and_signs_part_words() {
        let words: Vec<_> = words_of("don't track*|updat* 5th").collect();
        let wanted = [
            ("don", false),
            ("t", false),
            ("track", true),
            ("updat", true),
            ("th", false),
        ];
        assert_eq!(words, wanted);
    }
}
