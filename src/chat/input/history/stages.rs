//! The words of a scan -> how far the parcel had come, from `[history]` in `locales/<tag>/words.toml`.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::chat::input::tokens::plain;
use crate::locale::{HistoryWords, Phrases, all_words};
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

/// Where a line fits several, the first one counts.
const LISTS: [StageList; 16] = [
    (|words| &words.passed_over, Said::PassedOver),
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
        |words| &words.out_for_delivery,
        Said::Stage(TrackingStage::OutForDelivery),
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
pub(super) fn said(words: &[&str]) -> Option<Said> {
    let sure = (0..words.len()).find(|at| conditions().at(words, *at).is_some());
    let sure = sure.and_then(|end| phrases().least(&words[..end]));
    let first = sure.or_else(|| phrases().least(words))?;
    Some(LISTS[first].1)
}

/// Phrases with the place of their list, by the first letters of their first word.
pub(super) struct StagePhrases {
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
    /// The phrases of some lists, each with its place.
    fn new<'p>(lists: impl Iterator<Item = &'p Phrases>) -> Self {
        let mut by_letters: HashMap<String, Vec<Phrase>> = HashMap::new();
        for (list, phrases) in lists.enumerate() {
            for phrase in phrases {
                let words = phrase.split_whitespace().filter(|word| !is_small(word));
                let words: Vec<Pattern> = words.map(Pattern::new).collect();
                let letters = words.first().map(|word| letters(&word.text));
                let known = by_letters.entry(letters.unwrap_or_default()).or_default();
                known.push(Phrase { words, list });
            }
        }
        Self { by_letters }
    }

    /// The phrases of some lists, of all languages together.
    pub fn of_languages(lists: impl IntoIterator<Item = fn(&HistoryWords) -> &Phrases>) -> Self {
        let of_all = lists.into_iter().map(|list| -> Phrases {
            let words = all_words().iter().flat_map(|words| list(&words.history));
            words.cloned().collect()
        });
        Self::new(of_all.collect::<Vec<Phrases>>().iter())
    }

    /// The first list of which a phrase stands in some words.
    fn least(&self, words: &[&str]) -> Option<usize> {
        (0..words.len())
            .filter_map(|at| self.at(words, at))
            .map(|(list, _)| list)
            .min()
    }

    /// The first list of which a phrase begins at a word, and how many words the longest of that list has there.
    pub fn at(&self, words: &[&str], at: usize) -> Option<(usize, usize)> {
        let known = self.by_letters.get(&letters(words[at]))?;
        let fits = known.iter().filter(|phrase| phrase.fits(&words[at..]));
        fits.map(|phrase| (phrase.list, phrase.words.len()))
            .min_by_key(|(list, length)| (*list, std::cmp::Reverse(*length)))
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
pub(super) fn is_small(word: &str) -> bool {
    let mut languages = all_words().iter();
    languages.any(|language| language.history.small.iter().any(|small| small == word))
}

fn letters(word: &str) -> String {
    word.chars().take(LETTERS).collect()
}

/// "will be returned", "if not collected".
fn conditions() -> &'static StagePhrases {
    static CONDITIONS: OnceLock<StagePhrases> = OnceLock::new();
    CONDITIONS.get_or_init(|| {
        let list: fn(&HistoryWords) -> &Phrases = |words| &words.condition;
        StagePhrases::of_languages([list])
    })
}

fn phrases() -> &'static StagePhrases {
    static PHRASES: OnceLock<StagePhrases> = OnceLock::new();
    PHRASES.get_or_init(|| StagePhrases::of_languages(LISTS.map(|(list, _)| list)))
}
