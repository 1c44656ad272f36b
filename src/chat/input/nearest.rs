//! The last resort for free words that fit no pattern: which intents have most of their words.
//!
//! Each word of a text counts for the intents in whose patterns it stands, in any order, bent or mistyped: the more, the fewer intents share
//! it. What comes near is offered and never done, so that a guess costs a tap and no order.

use std::collections::{BTreeMap, BTreeSet};

use super::free_text::TextWord;
use super::intent_kinds::Intent;
use super::languages::Languages;
use super::lexicon::{PartId, lexicon};
use super::wording::FreeText;
use crate::locale::{self, PerLanguage};
use strum::VariantArray;

/// So many intents are offered.
const MOST_OFFERED: usize = 3;
/// Words behind these tell nothing new, and time is short.
const MOST_WORDS: usize = 30;
/// A word that one intent alone has is worth 1. So much of that counts of a word which is only alike, and of one that says little by
/// itself.
const ALIKE: f32 = 0.7;
const SMALL: f32 = 0.3;
/// Less is no sign of anything; and while something is asked, of nothing but a poor answer.
const LEAST: f32 = 0.6;
const LEAST_INSTEAD: f32 = 1.2;
/// Of the best one's worth, what the others have at least.
const LEAST_OF_BEST: f32 = 0.5;

/// Groups of words that stand in sentences of any kind.
const SMALL_GROUPS: [&str; 5] = ["{filler}", "{polite}", "{between}", "{if}", "{but}"];

/// What the parts of a language's patterns are for.
struct Meanings {
    /// By part: the intents whose patterns have it.
    intents: Vec<BTreeSet<Intent>>,
    /// By part: whether its words say little by themselves.
    small: Vec<bool>,
}

impl Meanings {
    /// Those of a language, by its place.
    fn of(place: usize) -> Self {
        let lexicon = lexicon(place);
        let mut intents = vec![BTreeSet::new(); lexicon.parts.len()];
        for (name, patterns) in &locale::words_at(place).intents {
            let Ok(intent) = name.parse::<Intent>() else {
                continue;
            };
            let words = patterns
                .iter()
                .flat_map(|pattern| pattern.split_whitespace());
            for word in words.map(|word| word.trim_start_matches(['~', '=', '+'])) {
                intents[lexicon.parts[word]].insert(intent);
            }
        }
        let mut small = vec![false; lexicon.parts.len()];
        let parts = SMALL_GROUPS
            .iter()
            .filter_map(|group| lexicon.parts.get(*group));
        parts.for_each(|part| small[*part] = true);
        Self { intents, small }
    }

    /// What a word of these parts is worth, and for which intents.
    fn worth(&self, parts: &[PartId]) -> (f32, BTreeSet<Intent>) {
        let mut intents: BTreeSet<Intent> = BTreeSet::new();
        parts
            .iter()
            .for_each(|part| intents.extend(&self.intents[*part]));
        let all = Intent::VARIANTS.len() as f32 + 1.0;
        let rare = (all / intents.len().max(1) as f32).ln() / all.ln();
        let is_small = parts.iter().any(|part| self.small[*part]);
        let worth = if is_small { SMALL * rare } else { rare };
        (worth, intents)
    }
}

/// The intents that come nearest to a text, the nearest first; none where nothing does.
pub fn nearest(text: &str) -> Vec<Intent> {
    worth_at_least(text, LEAST)
}

/// The same of a text that was written instead of an answer.
pub fn nearest_instead(text: &str) -> Vec<Intent> {
    worth_at_least(text, LEAST_INSTEAD)
}

fn worth_at_least(text: &str, least: f32) -> Vec<Intent> {
    let text = FreeText::read(text);
    let mut worths: BTreeMap<Intent, f32> = BTreeMap::new();
    let mut read = BTreeSet::new();
    for word in text.words.iter().take(MOST_WORDS) {
        if read.insert(&word.text) {
            let of_word = worths_of(word, text.languages).into_iter();
            of_word.for_each(|(intent, worth)| *worths.entry(intent).or_default() += worth);
        }
    }
    let mut near: Vec<(Intent, f32)> = worths.into_iter().collect();
    near.retain(|(intent, _)| !intent.is_courtesy());
    near.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let best = near.first().map_or(0.0, |(_, worth)| *worth);
    if best < least {
        return Vec::new();
    }
    let near = near.into_iter().take(MOST_OFFERED);
    let near = near.filter(|(_, worth)| *worth >= LEAST.max(best * LEAST_OF_BEST));
    near.map(|(intent, _)| intent).collect()
}

/// What a word is worth for each intent, in the language in which it is worth most. Words that are alike count where no language
/// knows it.
fn worths_of(word: &TextWord, languages: Languages) -> BTreeMap<Intent, f32> {
    static MEANINGS: PerLanguage<Meanings> = PerLanguage::new(Meanings::of);
    let known = |place| (place, lexicon(place).parts_of(word));
    let mut read: Vec<(usize, Vec<PartId>)> = languages.places().map(known).collect();
    let mut share = 1.0;
    if read.iter().all(|(_, parts)| parts.is_empty()) {
        let alike = |place| (place, lexicon(place).alike(&word.text));
        read = languages.places().map(alike).collect();
        share = ALIKE;
    }
    let mut worths: BTreeMap<Intent, f32> = BTreeMap::new();
    for (place, parts) in read {
        let (worth, intents) = MEANINGS.at(place).worth(&parts);
        for intent in intents {
            let best = worths.entry(intent).or_default();
            *best = best.max(share * worth);
        }
    }
    worths
}

#[cfg(test)]
mod tests {
    use super::super::intent::{Understood, intent};
    use super::super::languages::reading_for;
    use super::*;

    const HELD_OUT: &str = include_str!("free_words_held_out.tsv");
    const CASES: &str = include_str!("free_words_cases.tsv");

    /// The lines of a table: the language, what is meant, the text.
    fn cases(
        table: &'static str,
    ) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
        let lines = table.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| {
            let mut fields = line.split('\t');
            let mut next = || fields.next().unwrap();
            (next(), next(), next())
        })
    }

    fn held_out() -> impl Iterator<Item = (&'static str, Vec<Intent>, &'static str)> {
        cases(HELD_OUT).map(|(language, meant, text)| {
            let meant = meant.split('|').map(|name| name.parse().unwrap());
            (language, meant.collect(), text)
        })
    }

    #[test]
    fn the_kinds_that_buyers_wrote_are_understood_in_ten_languages() {
        let missed = |(language, meant, text): (&str, &str, &str)| {
            let read = reading_for(language, || intent(text));
            let is_right = match read {
                Understood::Sure(one) => meant.split('|').any(|name| name == one.to_string()),
                Understood::Perhaps(_) => false,
                Understood::Nothing => meant == "nothing",
            };
            (!is_right).then(|| format!("{language}: {text}: {read:?}, not {meant}"))
        };
        let missed: Vec<String> = cases(CASES).filter_map(missed).collect();
        assert_eq!(missed, [""; 0]);
    }

    #[test]
    fn worried_people_are_led_somewhere() {
        let (mut right, mut asked, mut amiss, mut wrong, mut nothing) = (0, 0, 0, 0, 0);
        for (language, meant, text) in held_out() {
            let read = reading_for(language, || match intent(text) {
                Understood::Nothing => Understood::Perhaps(nearest(text)),
                read => read,
            });
            let count = match &read {
                Understood::Sure(intent) if meant.contains(intent) => &mut right,
                Understood::Sure(_) => &mut wrong,
                Understood::Perhaps(near) if near.is_empty() => &mut nothing,
                Understood::Perhaps(near) if near.iter().any(|one| meant.contains(one)) => {
                    &mut asked
                }
                _ => &mut amiss,
            };
            *count += 1;
            if !matches!(&read, Understood::Sure(intent) if meant.contains(intent)) {
                println!("{language}: {text}: {read:?}, not {meant:?}");
            }
        }
        println!(
            "{right} right, {asked} asked, {amiss} asked amiss, {wrong} wrong, {nothing} nothing"
        );
        assert!(
            nothing <= 2 && amiss <= 4,
            "{nothing} nothing, {amiss} amiss"
        );
    }

    #[test]
    fn what_is_meant_is_mostly_among_the_nearest() {
        let is_near = |(language, meant, text): &(&str, Vec<Intent>, &str)| {
            let near = reading_for(language, || nearest(text));
            near.iter().any(|one| meant.contains(one))
        };
        let (all, near) = (held_out().count(), held_out().filter(is_near).count());
        println!("{near} of {all} are near");
        assert!(near * 10 >= all * 9, "{near} of {all}");
    }

    #[test]
    fn what_is_about_nothing_comes_near_to_nothing() {
        for (language, text) in [
            ("en", ""),
            ("en", "lamp"),
            ("en", "i like pizza"),
            ("en", "asdf qwer zxcv"),
            ("en", "no no no"),
            ("en", "📦📦📦"),
            ("ru", "люблю пиццу"),
            ("ru", "спой песню"),
            ("es", "mi gato esta enfermo"),
            ("de", "meine katze ist krank"),
            ("pl", "moj kot jest chory"),
            ("pl", "niebieski"),
        ] {
            assert_eq!(reading_for(language, || nearest(text)), [], "{text}");
        }
    }
}
