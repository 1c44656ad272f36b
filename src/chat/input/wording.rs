//! Free wording: patterns of words, written in `locales/<tag>/words.toml`, and how well a text fits them.
//!
//! A pattern fits where all its words stand in one sentence, in their order and close together. A word behind a negation does
//! not count, unless the pattern has the negation itself: "it has not arrived" does not fit "it arrived".

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::edit::one_edit_apart;
use super::free_text::{self, TextWord};
use super::tokens::plain;
use crate::locale::{LanguageWords, all_words};

/// At most so many other words stand between two words of a pattern.
const WIDEST_GAP: usize = 4;
/// A word of so many letters may have one slip.
const SHORTEST_SLIPPED: usize = 5;
/// In a longer text slips are not looked for: it takes time, and there are enough other words.
const MOST_WORDS_WITH_SLIPS: usize = 60;
/// Most small words between a negation and what it turns.
const FARTHEST_NEGATION: usize = 3;

const PER_WORD: u32 = 10;
/// A whole text that is one pattern is surer than a part of it.
const WHOLE: u32 = 15;
const SLIP: u32 = 3;

/// A set of words that a pattern has at one place.
type PartId = usize;

/// What every number is looked up as.
const ANY_NUMBER: &str = "#";

/// All patterns of one kind with their meanings.
pub(super) struct Wording<T> {
    patterns: Vec<Pattern<T>>,
}

struct Pattern<T> {
    meaning: T,
    parts: Vec<Part>,
    order: Order,
}

/// One place of a pattern.
struct Part {
    id: PartId,
    /// `+`: no other word stands between it and the one before.
    follows: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    AsWritten,
    /// `~`
    Any,
    /// `=`: the whole text, but for politeness.
    WholeText,
}

/// How well a text fits a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fit {
    pub score: u32,
    /// How many words of the pattern there are.
    pub words: usize,
    pub is_whole: bool,
    /// It stands behind "if" or the like, or around it.
    pub is_hypothetical: bool,
    /// Beside it the text denies, contrasts or limits something: "the money is back, but not all of it".
    pub is_turned: bool,
    /// The place of its first word.
    pub first: usize,
}

/// The words of the patterns: which parts each word belongs to.
#[derive(Default)]
struct Lexicon {
    parts: HashMap<String, PartId>,
    whole: HashMap<String, Vec<PartId>>,
    stems: HashMap<String, Vec<PartId>>,
    /// Those that may have a slip, by their first letter.
    long: HashMap<char, Vec<LongWord>>,
}

/// A word that may have a slip.
struct LongWord {
    letters: Vec<char>,
    /// Any ending may follow.
    is_stem: bool,
    parts: Vec<PartId>,
}

/// A text, read with the words of the patterns.
pub(super) struct FreeText {
    pub words: Vec<TextWord>,
    read: Vec<ReadWord>,
    /// By part: whether any word belongs to it.
    has: Vec<bool>,
}

/// What a word is for the patterns.
struct ReadWord {
    /// The parts that it belongs to.
    parts: Vec<PartId>,
    has_slip: bool,
    /// By group of [`SMALL_GROUPS`].
    small: [bool; SMALL_GROUPS.len()],
}

/// The groups of words that turn, join or soften others.
const SMALL_GROUPS: [&str; 6] = [
    "{not}",
    "{between}",
    "{if}",
    "{polite}",
    "{but}",
    "{partly}",
];

#[derive(Clone, Copy)]
enum Small {
    Not,
    Between,
    If,
    Polite,
    But,
    Partly,
}

impl<T: Copy + PartialEq> Wording<T> {
    /// The patterns of some lists with the meaning of each list.
    pub fn new(lists: impl Iterator<Item = (T, &'static [String])>) -> Self {
        let of_list = |(meaning, list): (T, &'static [String])| {
            list.iter()
                .map(move |pattern| Pattern::new(meaning, pattern))
        };
        Self {
            patterns: lists.flat_map(of_list).collect(),
        }
    }

    /// The best fit of each meaning, the best first.
    pub fn fits(&self, text: &FreeText) -> Vec<(T, Fit)> {
        let mut best: Vec<(T, Fit)> = Vec::new();
        for pattern in &self.patterns {
            let Some(fit) = pattern.fit(text) else {
                continue;
            };
            match best.iter_mut().find(|(known, _)| *known == pattern.meaning) {
                Some((_, known)) if known.score < fit.score => *known = fit,
                Some(_) => {}
                None => best.push((pattern.meaning, fit)),
            }
        }
        best.sort_by_key(|(_, fit)| std::cmp::Reverse(fit.score));
        best
    }

    /// How many words of a text fit the patterns of a meaning, all patterns together.
    pub fn weight(&self, text: &FreeText, meaning: T) -> usize {
        let patterns = self
            .patterns
            .iter()
            .filter(|pattern| pattern.meaning == meaning);
        let fits = patterns.filter_map(|pattern| pattern.fit(text));
        fits.map(|fit| fit.words).sum()
    }
}

impl<T> Pattern<T> {
    fn new(meaning: T, pattern: &str) -> Self {
        let (order, rest) = match pattern.split_at_checked(1) {
            Some(("~", rest)) => (Order::Any, rest),
            Some(("=", rest)) => (Order::WholeText, rest),
            _ => (Order::AsWritten, pattern),
        };
        let part = |written: &str| Part {
            id: lexicon().parts[written.trim_start_matches('+')],
            follows: written.starts_with('+'),
        };
        Self {
            meaning,
            parts: rest.split_whitespace().map(part).collect(),
            order,
        }
    }

    fn fit(&self, text: &FreeText) -> Option<Fit> {
        if !self.parts.iter().all(|part| text.has[part.id]) {
            return None;
        }
        let mut places = Vec::with_capacity(self.parts.len());
        if !self.place(text, &mut places) {
            return None;
        }
        let is_whole = self.order == Order::WholeText;
        let slips = places.iter().filter(|at| text.read[**at].has_slip).count() as u32;
        let words = self.parts.len();
        let whole = if is_whole { WHOLE } else { 0 };
        let first = places.iter().copied().min()?;
        Some(Fit {
            score: words as u32 * PER_WORD + whole - slips * SLIP,
            words,
            is_whole,
            is_hypothetical: text.is_hypothetical(&places),
            is_turned: text.is_turned_beside(&places),
            first,
        })
    }

    /// Finds a place for each part from the first that has none; `false` if there is none.
    fn place(&self, text: &FreeText, places: &mut Vec<usize>) -> bool {
        let Some(part) = self.parts.get(places.len()) else {
            return self.holds(text, places);
        };
        for at in self.candidates(text, part, places) {
            if text.read[at].parts.contains(&part.id) && !places.contains(&at) {
                places.push(at);
                if self.place(text, places) {
                    return true;
                }
                places.pop();
            }
        }
        false
    }

    /// Where the next word of the pattern may stand.
    fn candidates(&self, text: &FreeText, part: &Part, places: &[usize]) -> Range<usize> {
        let count = text.words.len();
        let Some(last) = places.last() else {
            return 0..count;
        };
        if part.follows {
            return last + 1..count.min(last + 2);
        }
        let from = match self.order {
            Order::Any => last.saturating_sub(WIDEST_GAP + 1),
            Order::AsWritten | Order::WholeText => last + 1,
        };
        from..count.min(last + WIDEST_GAP + 2)
    }

    fn holds(&self, text: &FreeText, places: &[usize]) -> bool {
        let sentence = |at: &usize| text.words[*at].sentence;
        let one_sentence = places
            .windows(2)
            .all(|two| sentence(&two[0]) == sentence(&two[1]));
        // "No, it has not": one negation does not turn another.
        let turned = places.iter().filter(|at| !text.is(**at, Small::Not));
        let negated = turned.into_iter().any(|at| {
            text.negation_of(*at)
                .is_some_and(|negation| !places.contains(&negation))
        });
        let whole = self.order != Order::WholeText
            || (0..text.words.len()).all(|at| places.contains(&at) || text.is_polite(at));
        one_sentence && !negated && whole && self.negations_turn(text, places)
    }
}

impl<T> Pattern<T> {
    /// A negation of the pattern turns the word behind it, and not another one between them.
    fn negations_turn(&self, text: &FreeText, places: &[usize]) -> bool {
        self.order == Order::Any
            || places.windows(2).all(|two| {
                !text.is(two[0], Small::Not)
                    || (two[0] + 1..two[1]).all(|at| text.is(at, Small::Between))
            })
    }
}

impl FreeText {
    /// Reads a text.
    pub fn read(text: &str) -> Self {
        let words = free_text::words(text);
        let lexicon = lexicon();
        let slips = words.len() <= MOST_WORDS_WITH_SLIPS;
        let small = SMALL_GROUPS.map(|group| lexicon.parts[group]);
        let read = words.iter().map(|word| {
            let (parts, has_slip) = lexicon.parts_of(word, slips);
            ReadWord {
                small: small.map(|group| !has_slip && parts.contains(&group)),
                parts,
                has_slip,
            }
        });
        let read: Vec<ReadWord> = read.collect();
        let mut has = vec![false; lexicon.parts.len()];
        for part in read.iter().flat_map(|word| &word.parts) {
            has[*part] = true;
        }
        Self { words, read, has }
    }

    /// How many of its words no pattern has.
    pub fn unknown_words(&self) -> usize {
        self.read
            .iter()
            .filter(|word| word.parts.is_empty())
            .count()
    }

    /// Beside a whole text there may be a "please" and a picture.
    fn is_polite(&self, at: usize) -> bool {
        self.is(at, Small::Polite) || !self.words[at].text.starts_with(char::is_alphanumeric)
    }

    fn is(&self, at: usize, small: Small) -> bool {
        self.read[at].small[small as usize]
    }

    /// The negation that turns a word into its opposite.
    fn negation_of(&self, at: usize) -> Option<usize> {
        let clause = self.words[at].clause;
        let before = (0..at).rev().take(FARTHEST_NEGATION + 1);
        let mut before = before.take_while(|at| self.words[*at].clause == clause);
        let turning =
            before.find(|at| !self.is(*at, Small::Between) || self.is(*at, Small::Not))?;
        self.is(turning, Small::Not).then_some(turning)
    }

    fn is_hypothetical(&self, places: &[usize]) -> bool {
        let last = places.iter().copied().max().unwrap_or_default();
        let sentence = self.words[last].sentence;
        let before = (0..last)
            .rev()
            .take_while(|at| self.words[*at].sentence == sentence);
        before
            .into_iter()
            .any(|at| self.is(at, Small::If) && !places.contains(&at))
    }

    fn is_turned_beside(&self, places: &[usize]) -> bool {
        let turns = |at| [Small::Not, Small::But, Small::Partly].map(|group| self.is(at, group));
        (0..self.words.len()).any(|at| !places.contains(&at) && turns(at).contains(&true))
    }
}

impl Lexicon {
    fn of(languages: &'static [LanguageWords]) -> Self {
        let mut lexicon = Self::default();
        for language in languages {
            for (group, forms) in &language.word_groups {
                let part = lexicon.part(&format!("{{{group}}}"));
                forms.iter().for_each(|form| lexicon.add(form, part));
            }
        }
        let groups: Vec<String> = lexicon.parts.keys().cloned().collect();
        let patterns = languages.iter().flat_map(|language| {
            let lists = language.intents.values().chain(language.seller.values());
            lists.chain(language.answer_patterns.values()).flatten()
        });
        for written in patterns.flat_map(|pattern| pattern.split_whitespace()) {
            let written = written.trim_start_matches(['~', '=', '+']);
            if groups.iter().any(|group| group == written) {
                continue;
            }
            let part = lexicon.part(written);
            for form in written.split('|') {
                lexicon.add_named(form, part, languages);
            }
        }
        lexicon
    }

    fn part(&mut self, written: &str) -> PartId {
        let next = self.parts.len();
        *self.parts.entry(written.to_owned()).or_insert(next)
    }

    /// A word of a pattern, or all words of a group.
    fn add_named(&mut self, form: &str, part: PartId, languages: &'static [LanguageWords]) {
        let Some(group) = form
            .strip_prefix('{')
            .and_then(|form| form.strip_suffix('}'))
        else {
            return self.add(form, part);
        };
        if matches!(group, ANY_NUMBER | "?") {
            return self.add(group, part);
        }
        let forms = languages
            .iter()
            .filter_map(|language| language.word_groups.get(group));
        let forms: Vec<&String> = forms.flatten().collect();
        assert!(!forms.is_empty(), "words.toml: there is no group {form}");
        forms.into_iter().for_each(|form| self.add(form, part));
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

    /// The parts that a word belongs to, and whether it has a slip.
    fn parts_of(&self, word: &TextWord, slips: bool) -> (Vec<PartId>, bool) {
        let mut parts = Vec::new();
        let number = word
            .is_number()
            .then(|| self.whole.get(ANY_NUMBER))
            .flatten();
        parts.extend(number.into_iter().flatten());
        parts.extend(self.whole.get(&word.text).into_iter().flatten());
        let ends = word.text.char_indices().map(|(at, c)| at + c.len_utf8());
        parts.extend(
            ends.filter_map(|end| self.stems.get(&word.text[..end]))
                .flatten(),
        );
        if parts.is_empty() && slips {
            return (self.slipped(&word.text), true);
        }
        (parts, false)
    }

    fn slipped(&self, word: &str) -> Vec<PartId> {
        let typed: Vec<char> = word.chars().collect();
        if typed.len() < SHORTEST_SLIPPED {
            return Vec::new();
        }
        let alike = self.long.get(&typed[0]).into_iter().flatten();
        let near = alike.filter(|known| known.is_near(&typed));
        near.flat_map(|known| known.parts.iter().copied()).collect()
    }
}

impl LongWord {
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

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| Lexicon::of(all_words()))
}
