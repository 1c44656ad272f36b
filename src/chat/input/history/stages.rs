//! The words of a scan -> how far the parcel had come, from `[history]` in `locales/<tag>/words.toml`.

use std::collections::HashMap;
use std::ops::Range;

use crate::chat::input::languages::Languages;
use crate::chat::input::plain_words::PlainWords;
use crate::chat::input::tokens::plain;
use crate::locale::{self, HistoryWords, PerLanguage, Phrases};
use crate::model::TrackingStage;

/// The words that phrases begin with are known by so many letters: some phrases begin with a stem.
const LETTERS: usize = 3;

/// What a line of a page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Its day is no scan's.
    PassedOver,
    Stage(TrackingStage),
}

/// A list of phrases, and what they say.
type StageList = (fn(&HistoryWords) -> &Phrases, Said);

/// Where a line fits several, the first one counts; but a phrase that is a part of a longer one says nothing by itself.
const LISTS: [StageList; 16] = [
    (|words| &words.passed_over, Said::PassedOver),
    (
        |words| &words.out_for_delivery,
        Said::Stage(TrackingStage::OutForDelivery),
    ),
    (|words| &words.moving, Said::Stage(TrackingStage::Moving)),
    (
        |words| &words.returning,
        Said::Stage(TrackingStage::Returning),
    ),
    (
        |words| &words.failed_attempt,
        Said::Stage(TrackingStage::FailedAttempt),
    ),
    (|words| &words.lost, Said::Stage(TrackingStage::Lost)),
    (
        |words| &words.destroyed,
        Said::Stage(TrackingStage::Destroyed),
    ),
    (
        |words| &words.data_asked,
        Said::Stage(TrackingStage::DataAsked),
    ),
    (
        |words| &words.held_by_customs,
        Said::Stage(TrackingStage::HeldByCustoms),
    ),
    (
        |words| &words.at_pickup,
        Said::Stage(TrackingStage::AtPickup),
    ),
    (
        |words| &words.delivered,
        Said::Stage(TrackingStage::Delivered),
    ),
    (
        |words| &words.label_only,
        Said::Stage(TrackingStage::LabelOnly),
    ),
    (
        |words| &words.reached_country,
        Said::Stage(TrackingStage::ReachedCountry),
    ),
    (
        |words| &words.left_country,
        Said::Stage(TrackingStage::LeftCountry),
    ),
    (|words| &words.customs, Said::Stage(TrackingStage::Customs)),
    (|words| &words.scan, Said::Stage(TrackingStage::Moving)),
];

/// What some words say, if they say anything. What stands behind a condition counts only where nothing else is said.
pub(super) fn said(words: &[&str], languages: Languages) -> Option<Said> {
    let sure = (0..words.len()).find(|at| CONDITIONS.at(languages, words, *at).is_some());
    let sure = sure.and_then(|end| PHRASES.least(languages, &words[..end]));
    let first = sure.or_else(|| PHRASES.least(languages, words))?;
    Some(LISTS[first].1)
}

/// The same in a sentence, where "last update" labels what it tells.
pub(super) fn told(words: &[&str], languages: Languages) -> Option<TrackingStage> {
    let phrases = PHRASES.whole(languages, words).into_iter();
    let stages = phrases.filter_map(|(list, _)| match LISTS[list].1 {
        Said::Stage(stage) => Some((list, stage)),
        Said::PassedOver => None,
    });
    let (_, first) = stages.min_by_key(|(list, _)| *list)?;
    Some(first)
}

/// "will be returned", "if not collected".
static CONDITIONS: StagePhrases =
    StagePhrases::new(|place| OfLanguage::of(place, &[|words| &words.condition]));
static PHRASES: StagePhrases =
    StagePhrases::new(|place| OfLanguage::of(place, &LISTS.map(|(list, _)| list)));

/// Lists of phrases, by language.
pub(super) struct StagePhrases(PerLanguage<OfLanguage>);

/// Phrases with the place of their list, by the first letters of their first word.
pub(super) struct OfLanguage {
    by_letters: HashMap<String, Vec<Phrase>>,
}

struct Phrase {
    words: Vec<Pattern>,
    list: usize,
}

/// A word, or the beginning of one.
struct Pattern {
    text: String,
    is_stem: bool,
}

impl StagePhrases {
    /// Those that are made of a language's words by its place.
    pub const fn new(lists: fn(usize) -> OfLanguage) -> Self {
        Self(PerLanguage::new(lists))
    }

    /// The phrases that begin at a word.
    fn phrases_at<'a>(
        &'a self,
        languages: Languages,
        words: &'a [&str],
        at: usize,
    ) -> impl Iterator<Item = &'a Phrase> {
        let letters = letters(words[at]);
        let known = languages.each(&self.0);
        let known = known.filter_map(move |language| language.by_letters.get(&letters));
        known
            .flatten()
            .filter(move |phrase| phrase.fits(&words[at..]))
    }

    /// The first list of which a phrase stands in some words.
    pub fn least(&self, languages: Languages, words: &[&str]) -> Option<usize> {
        let whole = self.whole(languages, words).into_iter();
        whole.map(|(list, _)| list).min()
    }

    /// The lists of the phrases that stand in some words, and their places; without those that are a part of a longer one:
    /// "left the office of exchange".
    fn whole(&self, languages: Languages, words: &[&str]) -> Vec<(usize, Range<usize>)> {
        let at = |at: usize| {
            let phrases = self.phrases_at(languages, words, at);
            phrases.map(move |phrase| (phrase.list, at..at + phrase.words.len()))
        };
        let all: Vec<(usize, Range<usize>)> = (0..words.len()).flat_map(at).collect();
        let is_part = |own: &Range<usize>| {
            let covers = |other: &Range<usize>| {
                other.start <= own.start && own.end <= other.end && own.len() < other.len()
            };
            all.iter().any(|(_, other)| covers(other))
        };
        let whole = all.iter().filter(|(_, own)| !is_part(own));
        whole.cloned().collect()
    }

    /// The first list of which a phrase begins at a word, and how many words the longest of that list has there.
    pub fn at(&self, languages: Languages, words: &[&str], at: usize) -> Option<(usize, usize)> {
        let fits = self.phrases_at(languages, words, at);
        fits.map(|phrase| (phrase.list, phrase.words.len()))
            .min_by_key(|(list, length)| (*list, std::cmp::Reverse(*length)))
    }
}

impl OfLanguage {
    /// The phrases of some lists, each with its place.
    pub fn of(place: usize, lists: &[fn(&HistoryWords) -> &Phrases]) -> Self {
        let words = &locale::words_at(place).history;
        let mut by_letters: HashMap<String, Vec<Phrase>> = HashMap::new();
        for (list, phrases) in lists.iter().enumerate() {
            for phrase in phrases(words) {
                let words = phrase
                    .split_whitespace()
                    .filter(|word| !is_small_in(&plain(word), place));
                let words: Vec<Pattern> = words.map(Pattern::new).collect();
                let letters = words.first().map(|word| letters(&word.text));
                let known = by_letters.entry(letters.unwrap_or_default()).or_default();
                known.push(Phrase { words, list });
            }
        }
        Self { by_letters }
    }
}

impl Phrase {
    fn fits(&self, words: &[&str]) -> bool {
        let pairs = self.words.iter().zip(words);
        self.words.len() <= words.len() && pairs.into_iter().all(|(known, word)| known.fits(word))
    }
}

impl Pattern {
    fn new(written: &str) -> Self {
        let stem = written.strip_suffix('*');
        Self {
            text: plain(stem.unwrap_or(written)),
            is_stem: stem.is_some(),
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self.is_stem {
            true => word.starts_with(&self.text),
            false => word == self.text,
        }
    }
}

/// "the", "your": with and without it is the same.
pub(super) fn is_small(word: &str, languages: Languages) -> bool {
    languages.places().any(|place| is_small_in(word, place))
}

fn is_small_in(word: &str, place: usize) -> bool {
    let small = &PlainWords::at(place).small_in_scans;
    small.iter().any(|small| small == word)
}

fn letters(word: &str) -> String {
    word.chars().take(LETTERS).collect()
}
