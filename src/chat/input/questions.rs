//! Where a question begins behind what is told in the same breath: "it shows delivered what should i do".

use super::free_text::{place_in, words};
use super::languages::Languages;
use super::wording::FreeText;
use crate::locale::{self, PerLanguage};

/// Behind fewer words the question is the whole clause.
const FEWEST_WORDS_TOLD: usize = 3;

/// Right behind one of these it is no question of its own: "they ask can I wait".
const LEADS_ON: [&str; 5] = ["{ask}", "{if}", "{what}", "{subject}", "{asking}"];

/// Where in a clause a question begins, if something is told before it.
pub(super) fn begins_within(clause: &str) -> Option<usize> {
    static BEGINNINGS: PerLanguage<Vec<Vec<String>>> = PerLanguage::new(|place| {
        let phrases = locale::words_at(place).questions.iter();
        phrases.map(|phrase| spelled(phrase)).collect()
    });
    let told = clause.split_whitespace();
    let read: Vec<(&str, String)> = told.map(|word| (word, spelled(word).concat())).collect();
    if read.len() <= FEWEST_WORDS_TOLD {
        return None;
    }
    let languages = Languages::of(clause);
    let begins = |at: usize| {
        let mut phrases = languages.places().flat_map(|place| BEGINNINGS.at(place));
        phrases.any(|phrase| {
            let here = read.get(at..at + phrase.len());
            here.is_some_and(|here| here.iter().map(|(_, word)| word).eq(phrase))
        })
    };
    let leads_on = |word: &str| {
        let read = FreeText::read(word);
        LEADS_ON.iter().any(|group| read.has_of(group))
    };
    let mut places = FEWEST_WORDS_TOLD..read.len();
    let at = places.find(|at| begins(*at) && !leads_on(read[at - 1].0))?;
    Some(place_in(clause, read[at].0))
}

/// The words of a text as patterns have them.
fn spelled(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.text).collect()
}
