//! The words of a language's patterns of free wording: its groups of words, and the words of each place of a pattern.

use std::collections::{HashMap, HashSet};

use super::edit::one_edit_apart;
use super::free_text::TextWord;
use super::tokens::plain;
use crate::locale::{self, LanguageWords, PerLanguage};

/// A word of so many letters may have one slip.
const SHORTEST_SLIPPED: usize = 5;

/// Words that begin with so many of the same letters may be one, and so many letters may then follow.
const SHORTEST_BEGINNING: usize = 4;
const LONGEST_ENDING: usize = 4;

/// A set of words that a pattern has at one place.
pub(super) type PartId = usize;

/// What every number is looked up as.
const ANY_NUMBER: &str = "#";

/// The words of a language's patterns: which parts each word belongs to.
#[derive(Default)]
pub(super) struct Lexicon {
    /// The groups have the first ids.
    pub parts: HashMap<String, PartId>,
    pub groups: Vec<String>,
    whole: HashMap<String, Vec<PartId>>,
    stems: HashMap<String, Vec<PartId>>,
    /// Those that may have a slip, by their first letter.
    long: HashMap<char, Vec<LongWord>>,
    /// Those that mean nothing here, though they look like a word that does.
    everyday: HashSet<String>,
}

/// A word that may have a slip.
struct LongWord {
    letters: Vec<char>,
    /// Any ending may follow.
    is_stem: bool,
    parts: Vec<PartId>,
}

impl Lexicon {
    fn of(place: usize) -> Self {
        let language = locale::words_at(place);
        let mut lexicon = Self {
            everyday: language.everyday.split_whitespace().map(plain).collect(),
            ..Self::default()
        };
        for group in language.word_groups.keys() {
            let written = format!("{{{group}}}");
            lexicon.part(&written);
            lexicon.groups.push(written);
        }
        for (group, forms) in &language.word_groups {
            let part = lexicon.part(&format!("{{{group}}}"));
            forms.iter().for_each(|form| lexicon.add(form, part));
        }
        let lists = language.intents.values().chain(language.seller.values());
        let patterns = lists.chain(language.answer_patterns.values()).flatten();
        for written in patterns.flat_map(|pattern| pattern.split_whitespace()) {
            let written = written.trim_start_matches(['~', '=', '+']);
            let known = lexicon.parts.get(written);
            if known.is_some_and(|part| *part < lexicon.groups.len()) {
                continue;
            }
            let part = lexicon.part(written);
            for form in written.split('|') {
                lexicon.add_named(form, part, language);
            }
        }
        for (typed, meant) in &language.spellings {
            for part in lexicon.parts_of_word(&plain(meant)) {
                lexicon.add(typed, part);
            }
        }
        lexicon
    }

    fn part(&mut self, written: &str) -> PartId {
        let next = self.parts.len();
        *self.parts.entry(written.to_owned()).or_insert(next)
    }

    /// A word of a pattern, or all words of a group.
    fn add_named(&mut self, form: &str, part: PartId, language: &LanguageWords) {
        let Some(group) = form
            .strip_prefix('{')
            .and_then(|form| form.strip_suffix('}'))
        else {
            return self.add(form, part);
        };
        if matches!(group, ANY_NUMBER | "?") {
            return self.add(group, part);
        }
        let forms = language.word_groups.get(group);
        let forms = forms.unwrap_or_else(|| panic!("words.toml: there is no group {form}"));
        forms.iter().for_each(|form| self.add(form, part));
    }

    fn add(&mut self, form: &str, part: PartId) {
        let (word, is_stem) = match form.strip_suffix('*') {
            Some(stem) => (plain(stem), true),
            None => (plain(form), false),
        };
        let table = if is_stem {
            &mut self.stems
        } else {
            &mut self.whole
        };
        let parts = table.entry(word.clone()).or_default();
        if !parts.contains(&part) {
            parts.push(part);
        }
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < SHORTEST_SLIPPED {
            return;
        }
        let alike = self.long.entry(letters[0]).or_default();
        let known = alike
            .iter_mut()
            .find(|known| known.letters == letters && known.is_stem == is_stem);
        match known {
            Some(known) => known.parts.push(part),
            None => alike.push(LongWord {
                letters,
                is_stem,
                parts: vec![part],
            }),
        }
    }

    /// The parts that a word belongs to as it is.
    pub fn parts_of(&self, word: &TextWord) -> Vec<PartId> {
        let mut parts = Vec::new();
        let number = word
            .is_number()
            .then(|| self.whole.get(ANY_NUMBER))
            .flatten();
        parts.extend(number.into_iter().flatten());
        parts.extend(self.parts_of_word(&word.text));
        parts
    }

    fn parts_of_word(&self, word: &str) -> Vec<PartId> {
        let whole = self.whole.get(word).into_iter().flatten();
        let mut parts: Vec<PartId> = whole.copied().collect();
        if self.everyday.contains(word) {
            return parts;
        }
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
        let stems = ends.filter_map(|end| self.stems.get(&word[..end]));
        parts.extend(stems.flatten());
        parts
    }

    /// The groups of another language's word, as this one has them.
    pub fn groups_of(&self, parts: &[PartId], of: &Self) -> Vec<PartId> {
        let groups = parts.iter().filter_map(|part| of.groups.get(*part));
        groups
            .filter_map(|group| self.parts.get(group).copied())
            .collect()
    }

    /// Those of the words that are one slip away from it, or begin like it and end otherwise: the same word, bent.
    pub fn alike(&self, word: &str) -> Vec<PartId> {
        if self.everyday.contains(word) {
            return Vec::new();
        }
        let typed: Vec<char> = word.chars().collect();
        let like = typed.first().and_then(|first| self.long.get(first));
        let alike = like.into_iter().flatten();
        let alike = alike.filter(|known| {
            typed.len() >= SHORTEST_SLIPPED && known.is_near(&typed) || known.is_bent(&typed)
        });
        alike
            .flat_map(|known| known.parts.iter().copied())
            .collect()
    }

    /// Those of the words that are one slip away from it.
    pub fn slipped(&self, word: &str) -> Vec<PartId> {
        let typed: Vec<char> = word.chars().collect();
        if typed.len() < SHORTEST_SLIPPED || self.everyday.contains(word) {
            return Vec::new();
        }
        let alike = self.long.get(&typed[0]).into_iter().flatten();
        let near = alike.filter(|known| known.is_near(&typed));
        near.flat_map(|known| known.parts.iter().copied()).collect()
    }
}

impl LongWord {
    /// Whether what was typed may be this word with another ending.
    fn is_bent(&self, typed: &[char]) -> bool {
        let same = typed.iter().zip(&self.letters);
        let same = same.take_while(|(one, other)| one == other).count();
        same >= SHORTEST_BEGINNING
            && same + LONGEST_ENDING >= typed.len()
            && same + LONGEST_ENDING > self.letters.len()
    }

    /// Whether what was typed is this word with one slip.
    fn is_near(&self, typed: &[char]) -> bool {
        if !self.is_stem {
            return one_edit_apart(typed, &self.letters);
        }
        let lengths = self.letters.len() - 1..=self.letters.len() + 1;
        let mut starts = lengths.filter_map(|length| typed.get(..length));
        starts.any(|start| one_edit_apart(start, &self.letters))
    }
}

/// That of a language, by its place.
pub(super) fn lexicon(place: usize) -> &'static Lexicon {
    static LEXICONS: PerLanguage<Lexicon> = PerLanguage::new(Lexicon::of);
    LEXICONS.at(place)
}
