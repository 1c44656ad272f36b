//! Free wording: patterns of words, written in `locales/<tag>/words.toml`, and how well a text fits them.
//!
//! A pattern fits where all its words stand in one sentence, in their order and close together. A word behind a negation does
//! not count, unless the pattern has the negation itself: "it has not arrived" does not fit "it arrived".
//!
//! A text is held against the patterns of each language that it speaks. What a language does not know it takes from the one
//! that does, as far as a group has it: "package не пришёл".

use std::ops::Range;

use super::free_text::{self, TextWord};
use super::glued;
use super::languages::Languages;
use super::lexicon::{Lexicon, PartId, lexicon};
use super::order_names;
use super::vocabulary::Vocabulary;
use crate::locale::{self, PerLanguage};

/// At most so many other words stand between two words of a pattern.
const WIDEST_GAP: usize = 4;
/// In a longer text slips are not looked for: it takes time, and there are enough other words.
const MOST_WORDS_WITH_SLIPS: usize = 60;
/// Most small words between a negation and what it turns.
const FARTHEST_NEGATION: usize = 3;

/// So many words before the first one of a pattern may tell that it is not what is told: "after I opened".
const WORDS_OF_A_BACKGROUND: usize = 3;
/// A word that asks stands at the beginning, or behind a small one: "bis wann", "до когда".
const WORDS_BEFORE_ASKING: usize = 2;

const PER_WORD: u32 = 10;
/// A whole text that is one pattern is surer than a part of it.
const WHOLE: u32 = 15;
const SLIP: u32 = 3;

/// All patterns of one kind with their meanings, by language.
pub(super) struct Wording<T: 'static> {
    patterns: PerLanguage<Vec<Pattern<T>>>,
}

pub(super) struct Pattern<T> {
    meaning: T,
    parts: Vec<Part>,
    order: Order,
}

/// One place of a pattern.
struct Part {
    id: PartId,
    /// `+`: no other word stands between it and the one before.
    follows: bool,
    /// `{not}`: what it turns stands in its clause.
    is_not: bool,
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
    /// It stands behind "after" or the like, and tells when something else was.
    pub is_background: bool,
    /// It is still to come, or asked by its verb: "it will be here", "has it arrived".
    pub is_open: bool,
    /// A question mark alone asks it: "my parcel came?"
    pub is_asked: bool,
    /// Beside it the text denies, contrasts or limits something: "the money is back, but not all of it".
    pub is_turned: bool,
    /// The place of its first word.
    pub first: usize,
}

/// A text, read with the words of the patterns.
pub(super) struct FreeText {
    pub words: Vec<TextWord>,
    /// Those in which it is read.
    pub languages: Languages,
    read: Vec<ReadWord>,
    in_languages: Vec<TextInLanguage>,
}

/// What a word is, whatever the language.
#[derive(Clone, Copy, Default)]
struct ReadWord {
    is_known: bool,
    /// By group of [`SMALL_GROUPS`].
    small: [bool; SMALL_GROUPS.len()],
}

/// A text as the patterns of one language have it.
struct TextInLanguage {
    place: usize,
    words: Vec<KnownWord>,
    /// By part: whether any word belongs to it.
    has: Vec<bool>,
}

/// What a word is for the patterns of a language.
#[derive(Clone, Default)]
struct KnownWord {
    /// The parts that it belongs to.
    parts: Vec<PartId>,
    has_slip: bool,
}

/// The groups of words that turn, join or soften others.
const SMALL_GROUPS: [&str; 10] = [
    "{not}",
    "{between}",
    "{if}",
    "{polite}",
    "{but}",
    "{partly}",
    "{will}",
    "{asking}",
    "{subject}",
    "{what}",
];

#[derive(Clone, Copy)]
enum Small {
    Not,
    Between,
    If,
    Polite,
    But,
    Partly,
    Will,
    Asking,
    Subject,
    What,
}

impl<T: Copy + PartialEq> Wording<T> {
    /// The patterns that are made of a language's words by its place.
    pub const fn new(patterns: fn(usize) -> Vec<Pattern<T>>) -> Self {
        Self {
            patterns: PerLanguage::new(patterns),
        }
    }

    /// The best fit of each meaning, the best first.
    pub fn fits(&self, text: &FreeText) -> Vec<(T, Fit)> {
        let mut best: Vec<(T, Fit)> = Vec::new();
        for (meaning, fit) in self.all_fits(text) {
            match best.iter_mut().find(|(known, _)| *known == meaning) {
                Some((_, known)) if known.score < fit.score => *known = fit,
                Some(_) => {}
                None => best.push((meaning, fit)),
            }
        }
        best.sort_by_key(|(_, fit)| std::cmp::Reverse(fit.score));
        best
    }

    /// How many words of a text fit the patterns of a meaning, all patterns together.
    pub fn weight(&self, text: &FreeText, meaning: T) -> usize {
        let of_language = |words: &TextInLanguage| -> usize {
            let patterns = self.patterns.at(words.place).iter();
            let own = patterns.filter(|pattern| pattern.meaning == meaning);
            let fits = own.filter_map(|pattern| pattern.fit(text, words));
            fits.map(|fit| fit.words).sum()
        };
        text.in_languages.iter().map(of_language).sum()
    }

    fn all_fits<'w>(&'w self, text: &'w FreeText) -> impl Iterator<Item = (T, Fit)> + 'w {
        text.in_languages.iter().flat_map(move |words| {
            let patterns = self.patterns.at(words.place).iter();
            patterns.filter_map(|pattern| Some((pattern.meaning, pattern.fit(text, words)?)))
        })
    }
}

/// The patterns of a language's lists, each with its meaning.
pub(super) fn patterns<T: Copy>(
    place: usize,
    lists: impl Iterator<Item = (T, &'static locale::Phrases)>,
) -> Vec<Pattern<T>> {
    let lexicon = lexicon(place);
    let of_list = |(meaning, list): (T, &'static locale::Phrases)| {
        list.iter()
            .map(move |pattern| Pattern::new(meaning, pattern, lexicon))
    };
    lists.flat_map(of_list).collect()
}

impl<T> Pattern<T> {
    fn new(meaning: T, pattern: &str, lexicon: &Lexicon) -> Self {
        let (order, rest) = match pattern.split_at_checked(1) {
            Some(("~", rest)) => (Order::Any, rest),
            Some(("=", rest)) => (Order::WholeText, rest),
            _ => (Order::AsWritten, pattern),
        };
        let part = |written: &str| Part {
            id: lexicon.parts[written.trim_start_matches('+')],
            follows: written.starts_with('+'),
            is_not: written == "{not}",
        };
        Self {
            meaning,
            parts: rest.split_whitespace().map(part).collect(),
            order,
        }
    }

    fn fit(&self, text: &FreeText, words: &TextInLanguage) -> Option<Fit> {
        if !self.parts.iter().all(|part| words.has[part.id]) {
            return None;
        }
        let mut places = Vec::with_capacity(self.parts.len());
        if !self.place(text, words, &mut places) {
            return None;
        }
        let is_whole = self.order == Order::WholeText;
        let slips = places
            .iter()
            .filter(|at| words.words[**at].has_slip)
            .count() as u32;
        let count = self.parts.len();
        let whole = if is_whole { WHOLE } else { 0 };
        let first = places.iter().copied().min()?;
        Some(Fit {
            score: count as u32 * PER_WORD + whole - slips * SLIP,
            words: count,
            is_whole,
            is_hypothetical: text.is_hypothetical(&places),
            is_background: text.is_background(&places),
            is_open: text.is_open(&places),
            is_asked: text.is_asked(&places),
            is_turned: text.is_turned_beside(&places),
            first,
        })
    }

    /// Finds a place for each part from the first that has none; `false` if there is none.
    fn place(&self, text: &FreeText, words: &TextInLanguage, places: &mut Vec<usize>) -> bool {
        let Some(part) = self.parts.get(places.len()) else {
            return self.holds(text, places);
        };
        for at in self.candidates(text, part, places) {
            if words.words[at].parts.contains(&part.id) && !places.contains(&at) {
                places.push(at);
                if self.place(text, words, places) {
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
    /// A negation of the pattern turns the word behind it, and not another one between them. One that any may be turns none of
    /// another clause: "the other one not, sent on 5 November".
    fn negations_turn(&self, text: &FreeText, places: &[usize]) -> bool {
        let clause = |at: usize| text.words[at].clause;
        let turns = |(part, two): (&Part, &[usize])| {
            !text.is(two[0], Small::Not)
                || (!part.is_not || clause(two[0]) == clause(two[1]))
                    && (two[0] + 1..two[1]).all(|at| text.is(at, Small::Between))
        };
        self.order == Order::Any || self.parts.iter().zip(places.windows(2)).all(turns)
    }
}

impl FreeText {
    /// Reads a text.
    pub fn read(text: &str) -> Self {
        let languages = Languages::of(text);
        let words = parted(free_text::words(text), languages);
        let mut in_languages: Vec<TextInLanguage> = languages
            .places()
            .map(|place| TextInLanguage::read(place, &words))
            .collect();
        for at in order_names::names_in(&words) {
            let all = in_languages.iter_mut();
            all.for_each(|language| language.take_as_parcel(at));
        }
        let mut read = vec![ReadWord::default(); words.len()];
        let slips = words.len() <= MOST_WORDS_WITH_SLIPS;
        for (at, word) in words.iter().enumerate() {
            let knows = |language: &TextInLanguage| !language.words[at].parts.is_empty();
            if slips && !in_languages.iter().any(knows) {
                let mut all = in_languages.iter_mut();
                all.any(|language| language.read_slip(at, word));
            }
            let Some(first) = in_languages.iter().find(|language| knows(language)) else {
                continue;
            };
            let (known, of) = (first.words[at].clone(), first.place);
            let small = SMALL_GROUPS.map(|group| lexicon(of).parts[group]);
            read[at] = ReadWord {
                is_known: true,
                small: small.map(|group| !known.has_slip && known.parts.contains(&group)),
            };
            let others = in_languages.iter_mut();
            for language in others.filter(|language| !knows(language)) {
                language.take_groups(at, &known, of);
            }
        }
        in_languages.iter_mut().for_each(TextInLanguage::count);
        Self {
            words,
            languages,
            read,
            in_languages,
        }
    }

    /// The same as one sentence.
    pub fn in_one_piece(mut self) -> Self {
        self.words.iter_mut().for_each(|word| word.sentence = 0);
        self
    }

    /// Whether it has a word of a group.
    pub fn has_of(&self, group: &str) -> bool {
        let has = |language: &TextInLanguage| {
            let part = lexicon(language.place).parts.get(group);
            part.is_some_and(|part| language.has[*part])
        };
        self.in_languages.iter().any(has)
    }

    /// Whether a word of a group stands in the clause of the word at this place.
    pub fn clause_has(&self, place: usize, group: &str) -> bool {
        let clause = self.words[place].clause;
        (0..self.words.len()).any(|at| self.words[at].clause == clause && self.is_of(at, group))
    }

    /// Whether such a word stands right beside a word of a group, in its clause.
    pub fn stands_beside(&self, group: &str, is: impl Fn(&TextWord) -> bool) -> bool {
        let pairs = (1..self.words.len()).flat_map(|at| [(at - 1, at), (at, at - 1)]);
        let mut near =
            pairs.filter(|(one, other)| self.words[*one].clause == self.words[*other].clause);
        near.any(|(one, other)| is(&self.words[one]) && self.is_of(other, group))
    }

    /// Whether there is a word at this place, and it is of a group.
    pub fn has_at(&self, at: usize, group: &str) -> bool {
        at < self.words.len() && self.is_of(at, group)
    }

    /// Whether a word is of a group.
    fn is_of(&self, at: usize, group: &str) -> bool {
        self.in_languages.iter().any(|language| {
            let part = lexicon(language.place).parts.get(group);
            part.is_some_and(|part| language.words[at].parts.contains(part))
        })
    }

    /// Whether it is one question that its verb asks, and tells nothing: "will it be here by 12 December?"
    pub fn is_plain_question(&self) -> bool {
        let tells = |at| self.is(at, Small::What) || self.is(at, Small::Not);
        let words = 0..self.words.len();
        let is_one = self.words.last().is_some_and(|last| last.clause == 0);
        let asks = self.words.last().is_some_and(|last| last.text == "?") || self.asks_from(0);
        is_one && asks && !words.into_iter().any(tells)
    }

    /// Whether it begins with a word that asks.
    pub fn begins_asking(&self) -> bool {
        let asks = |at| self.is(at, Small::What) || self.is(at, Small::Asking);
        (0..self.words.len().min(WORDS_BEFORE_ASKING)).any(asks)
    }

    /// Whether it is asked from its first word on: "is it", "where".
    pub fn is_question(&self) -> bool {
        self.asks_from(0) || !self.words.is_empty() && self.is(0, Small::What)
    }

    /// How many of its words no pattern has.
    pub fn unknown_words(&self) -> usize {
        self.read.iter().filter(|word| !word.is_known).count()
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

    fn is_background(&self, places: &[usize]) -> bool {
        places.iter().any(|place| self.is_behind(*place, places))
    }

    /// Whether it stands behind a word such as "after" or "because" that is none of these.
    fn is_behind(&self, place: usize, places: &[usize]) -> bool {
        let before = (0..place).rev().take(WORDS_OF_A_BACKGROUND);
        let clause = self.words[place].clause;
        let mut before = before.take_while(|at| self.words[*at].clause == clause);
        before.any(|at| !places.contains(&at) && self.is_of(at, "{while}"))
    }

    fn is_open(&self, places: &[usize]) -> bool {
        let last = places.iter().copied().max().unwrap_or_default();
        let in_clause = |at: &usize| self.words[*at].clause == self.words[last].clause;
        let before = (0..last).rev().take_while(in_clause);
        // "Tout va bien", "endlich ist es da": a pattern that has the word itself means what it says.
        let mut others = before.filter(|at| !places.contains(at));
        others.any(|at| self.is(at, Small::Will) || self.asks_from(at))
    }

    /// "Has it ...": a question that begins with its verb. Behind other words it would be no question, but for the parcel's own name.
    fn asks_from(&self, at: usize) -> bool {
        let begins = match at.checked_sub(1) {
            Some(before) if self.words[before].clause == self.words[at].clause => {
                self.is(before, Small::But) || self.is_of(before, "{parcel}")
            }
            _ => true,
        };
        let next = self.words.get(at + 1);
        let same = next.is_some_and(|next| next.clause == self.words[at].clause);
        begins && same && self.is(at, Small::Asking) && self.is(at + 1, Small::Subject)
    }

    /// Whether the clause of these words ends with a question mark that no other question among or behind them explains.
    fn is_asked(&self, places: &[usize]) -> bool {
        let first = places.iter().copied().min().unwrap_or_default();
        let last = places.iter().copied().max().unwrap_or_default();
        let clause = self.words[last].clause;
        let mut rest = (first..self.words.len())
            .filter(|at| *at > last || !places.contains(at))
            .take_while(|at| *at <= last || self.words[*at].clause == clause);
        let is_mark = |at: usize| self.words[at].text == "?";
        let asks = |at: usize| self.is(at, Small::What) || at > last && self.is(at, Small::Asking);
        rest.find(|at| is_mark(*at) || asks(*at))
            .is_some_and(is_mark)
    }

    fn is_turned_beside(&self, places: &[usize]) -> bool {
        let turns = |at| [Small::Not, Small::But, Small::Partly].map(|group| self.is(at, group));
        // "I opened it because nothing came" denies no opening.
        let is_beside = |at: usize| !places.contains(&at) && !self.is_behind(at, places);
        (0..self.words.len()).any(|at| turns(at).contains(&true) && is_beside(at))
    }
}

/// Words apart from the small ones that are written together with them.
fn parted(mut words: Vec<TextWord>, languages: Languages) -> Vec<TextWord> {
    let vocabulary = Vocabulary::get(languages);
    for word in &mut words {
        if let Some((_, rest)) = glued::pieces(&word.text, vocabulary) {
            word.text = rest.to_owned();
        }
    }
    words
}

impl TextInLanguage {
    fn read(place: usize, words: &[TextWord]) -> Self {
        let lexicon = lexicon(place);
        let known = |word| KnownWord {
            parts: lexicon.parts_of(word),
            has_slip: false,
        };
        Self {
            place,
            words: words.iter().map(known).collect(),
            has: vec![false; lexicon.parts.len()],
        }
    }

    /// A word that is an order's name is said of its parcel.
    fn take_as_parcel(&mut self, at: usize) {
        let parcel = lexicon(self.place).parts["{parcel}"];
        self.words[at].parts.push(parcel);
    }

    /// Takes a word for one that is one slip away from it.
    fn read_slip(&mut self, at: usize, word: &TextWord) -> bool {
        let parts = lexicon(self.place).slipped(&word.text);
        let is_known = !parts.is_empty();
        self.words[at] = KnownWord {
            parts,
            has_slip: is_known,
        };
        is_known
    }

    /// The groups of a word that another language knows.
    fn take_groups(&mut self, at: usize, known: &KnownWord, of: usize) {
        self.words[at] = KnownWord {
            parts: lexicon(self.place).groups_of(&known.parts, lexicon(of)),
            has_slip: known.has_slip,
        };
    }

    fn count(&mut self) {
        for part in self.words.iter().flat_map(|word| &word.parts) {
            self.has[*part] = true;
        }
    }
}
