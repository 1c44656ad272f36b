//! A scan that somebody tells in a sentence of their own: "it left China", "прибыло в Алматы".

use super::lines::{Line, sentence};
use super::places::{Place, is_place_told, place_told};
use super::stages::{OfLanguage, StagePhrases, told};
use crate::chat::input::languages::Languages;
use crate::chat::input::plain_words::PlainWords;
use crate::model::{EventCountry, TrackingStage};

/// Behind "from" names of more words are not looked for.
const WORDS_OF_A_PLACE: usize = 2;

/// How far a parcel had come, and where that was.
#[derive(Debug, PartialEq, Eq)]
pub struct ToldScan {
    pub stage: TrackingStage,
    pub city: Option<String>,
    pub country: Option<EventCountry>,
    /// It has left a place or come to one.
    pub has_moved: bool,
}

/// The scan that a sentence tells. What is told of the end of a way, of a parcel that waits or was lost, is no scan by the way.
pub fn told_scan(text: &str) -> Option<ToldScan> {
    let line = sentence(text);
    let words = line.said();
    let moved = MOVES.least(line.languages, &words);
    let of_page = told(&words, line.languages);
    if moved.is_none() && of_page.is_none() {
        return None;
    }
    let Place { city, country } = place_told(&line);
    let is_named = city.is_some() || country.is_some();
    if is_of_me(&line) || moved == Some(AT) && comes_from_place(&line) {
        return None;
    }
    let stage = match (of_page, moved.filter(|_| is_named)) {
        (None | Some(TrackingStage::Moving), Some(LEFT)) if city.is_none() => {
            TrackingStage::LeftCountry
        }
        (None, Some(_)) => TrackingStage::Moving,
        (stage, _) => stage?,
    };
    is_by_the_way(stage).then_some(ToldScan {
        stage,
        city,
        country,
        has_moved: moved.is_some() && is_named,
    })
}

/// The place that a few words name, where the parcel is said to be in no other words.
pub fn scan_at_place(text: &str) -> Option<ToldScan> {
    let line = sentence(text);
    let mut spoken = line.spoken().into_iter();
    let Place { city, country } = place_told(&line);
    let is_named = city.is_some() || country.is_some();
    let is_mine = spoken.any(|word| is_me(word, line.languages));
    (is_named && !is_mine && !comes_from_place(&line)).then_some(ToldScan {
        stage: TrackingStage::Moving,
        city,
        country,
        has_moved: false,
    })
}

fn is_by_the_way(stage: TrackingStage) -> bool {
    match stage {
        TrackingStage::LabelOnly
        | TrackingStage::Moving
        | TrackingStage::LeftCountry
        | TrackingStage::ReachedCountry
        | TrackingStage::Customs
        | TrackingStage::HeldByCustoms
        | TrackingStage::DataAsked
        | TrackingStage::OutForDelivery => true,
        TrackingStage::AtPickup
        | TrackingStage::FailedAttempt
        | TrackingStage::Delivered
        | TrackingStage::Returning
        | TrackingStage::Lost
        | TrackingStage::Destroyed => false,
    }
}

/// "It arrived from China": the place is not where it is.
fn comes_from_place(line: &Line) -> bool {
    let words = line.spoken();
    let begins_with_place = |words: &[&str]| {
        let mut lengths = 1..=words.len().min(WORDS_OF_A_PLACE);
        lengths.any(|length| is_place_told(&words[..length].join(" "), line.languages))
    };
    // "Ciudad de México"
    let is_in_name = |at: usize| {
        let name = at.checked_sub(1).and_then(|first| words.get(first..at + 2));
        name.is_some_and(|name| is_place_told(&name.join(" "), line.languages))
    };
    let is_from = |at: usize| {
        let mut origins = PlainWords::each(line.languages).flat_map(|words| &words.told_from);
        origins.any(|from| match words[at].strip_prefix(from.as_str()) {
            Some("") => !is_in_name(at) && begins_with_place(&words[at + 1..]),
            // A word of one letter is written together with the one behind it, where a language does so.
            Some(rest) if is_glued(from, line.languages) => is_place_told(rest, line.languages),
            _ => false,
        })
    };
    (0..words.len()).any(is_from)
}

fn is_glued(word: &str, languages: Languages) -> bool {
    languages
        .words()
        .any(|words| words.glued.iter().any(|glued| glued == word))
}

/// "We left China", "the seller is in China": that is no parcel's way.
fn is_of_me(line: &Line) -> bool {
    let words = line.spoken();
    let does = |at: usize| {
        MOVES.at(line.languages, &words, at).is_some()
            || told(&words[at..=at], line.languages).is_some()
    };
    (1..words.len()).any(|at| is_me(words[at - 1], line.languages) && does(at))
}

/// A word for oneself or for the seller.
fn is_me(word: &str, languages: Languages) -> bool {
    let mut mine = PlainWords::each(languages).flat_map(|words| &words.told_of_me);
    mine.any(|me| me == word) || is_seller(word, languages)
}

fn is_seller(word: &str, languages: Languages) -> bool {
    let mut stems = PlainWords::each(languages).flat_map(|words| &words.sellers);
    stems.any(|stem| word.starts_with(stem.as_str()))
}

const LEFT: usize = 0;
const AT: usize = 1;

static MOVES: StagePhrases = StagePhrases::new(|place| {
    OfLanguage::of(place, &[|words| &words.told_left, |words| &words.told_at])
});
