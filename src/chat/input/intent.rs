//! What a person wants who writes in their own words: "the seller asks me to cancel", "где моя посылка".
//!
//! All languages are tried, whatever language the person has chosen. What is not clear is not guessed: it gives the two
//! likeliest, or nothing.

use std::sync::OnceLock;

use strum::{Display, EnumString, VariantArray};

use super::edit::one_edit_apart;
use super::free_text::{self, TextWord};
use super::wording::{Fit, FreeText, Wording};
use crate::locale::all_words;

/// What a person may want. Its name in kebab case stands in `words.toml`, in texts and behind buttons.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Intent {
    Help,
    Thanks,
    Greeting,
    WhoAreYou,
    HowItWorks,
    OpenDispute,
    SellerWantsCancel,
    SellerOffersLess,
    SellerWantsReceipt,
    SellerPaysOutside,
    SellerSaysWait,
    SellerResends,
    SellerSilent,
    /// The person has written to the seller.
    SellerAsked,
    Arrived,
    ArrivedWrong,
    NotArrived,
    DeliveredNotHere,
    WhereIsIt,
    /// Tracking shows something new.
    TrackingShows,
    WhyUntracked,
    NumberWrong,
    IsItFake,
    Customs,
    Phishing,
    Protection,
    /// How to extend the protection.
    Extend,
    Extended,
    DisputeOpened,
    DisputeRefused,
    RefundWhen,
    MoneyBack,
    WhatToWrite,
    WhatNow,
    MyOrders,
    NewOrder,
    DeleteAll,
    DeleteOrder,
    Language,
    Stop,
    Later,
    Timezone,
    Edit,
    Cancel,
    Privacy,
    WrongAddress,
    TrackForMe,
    Human,
    Upset,
    NotShipped,
    Returned,
}

/// What was understood of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Understood {
    Sure(Intent),
    /// One or two, the likelier first.
    Perhaps(Vec<Intent>),
    Nothing,
}

/// A fit that is so much better than the next needs no question.
const CLEAR_LEAD: u32 = 5;
/// A single word says what is wanted in a text of at most so many.
const MOST_WORDS_AROUND_ONE: usize = 7;
/// In a longer text somebody tells a story.
const LONGEST_SURE: usize = 45;
/// Most words without a meaning for each one with a meaning.
const MOST_UNKNOWN: usize = 2;

impl Intent {
    /// It says little beside anything else.
    fn is_vague(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::Help | I::Thanks | I::Greeting | I::WhatNow | I::Upset
        )
    }

    /// Something that has happened: behind "if" it has not.
    fn is_report(self) -> bool {
        use Intent as I;
        matches!(
            self,
            I::Arrived
                | I::ArrivedWrong
                | I::Extended
                | I::DisputeOpened
                | I::DisputeRefused
                | I::MoneyBack
                | I::SellerAsked
        )
    }
}

/// Reads what a person wants.
pub fn intent(text: &str) -> Understood {
    let text = FreeText::read(text);
    let mut fits = wording().fits(&text);
    fits.retain(|(intent, fit)| !(intent.is_report() && fit.is_hypothetical));
    if fits.iter().any(|(intent, _)| !intent.is_vague()) {
        fits.retain(|(intent, _)| !intent.is_vague());
    }
    let Some((best, fit)) = fits.first().copied() else {
        return Understood::Nothing;
    };
    let unknown = text.unknown_words();
    if unknown > 2 * MOST_UNKNOWN * fit.words {
        return Understood::Nothing;
    }
    let near: Vec<Intent> = fits
        .iter()
        .filter(|(_, other)| other.score + CLEAR_LEAD > fit.score)
        .map(|(intent, _)| *intent)
        .take(2)
        .collect();
    if near.len() > 1 || !is_sure(&text, fit, unknown) {
        return Understood::Perhaps(near);
    }
    Understood::Sure(best)
}

/// Whether a text holds the words of an order's name, perhaps bent or with a slip.
pub fn mentions(text: &str, name: &str) -> bool {
    let said = free_text::words(text);
    let mut names = free_text::words(name).into_iter().peekable();
    let is_said = |word: TextWord| said.iter().any(|said| is_called(&said.text, &word.text));
    names.peek().is_some() && names.all(is_said)
}

/// Most letters that a language adds to a name or takes from it, as in "чехлом", "лампу".
const LONGEST_ENDING: usize = 2;
/// Shorter names are not bent: "да" would be "дом".
const SHORTEST_BENT: usize = 4;

fn is_called(said: &str, name: &str) -> bool {
    let (said, name): (Vec<char>, Vec<char>) = (said.chars().collect(), name.chars().collect());
    if said == name || name.len() < SHORTEST_BENT {
        return said == name;
    }
    let stem = name.len() - 1;
    let bent = said.len() <= name.len() + LONGEST_ENDING && said.starts_with(&name[..stem]);
    bent || one_edit_apart(&said, &name)
}

fn is_sure(text: &FreeText, fit: Fit, unknown: usize) -> bool {
    let most = if fit.words == 1 {
        MOST_WORDS_AROUND_ONE
    } else {
        LONGEST_SURE
    };
    text.words.len() <= most && unknown <= MOST_UNKNOWN * fit.words
}

fn wording() -> &'static Wording<Intent> {
    static WORDING: OnceLock<Wording<Intent>> = OnceLock::new();
    WORDING.get_or_init(|| {
        let lists = all_words().iter().flat_map(|language| &language.intents);
        Wording::new(lists.map(|(name, patterns)| {
            let intent = name.parse().ok();
            let intent = intent.unwrap_or_else(|| panic!("words.toml: no intent is called {name}"));
            (intent, &patterns[..])
        }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASES: &str = include_str!("intent_cases.tsv");
    const HELD_OUT: &str = include_str!("intent_held_out.tsv");

    /// Prints how many are right, asked about and wrong, and gives those that are wrong.
    fn wrong(name: &str, cases: &str) -> Vec<String> {
        let (mut right, mut asked, mut wrong) = (0, 0, Vec::new());
        for line in cases.lines().filter(|line| !line.starts_with('#')) {
            let (expected, text) = line.split_once('\t').unwrap();
            match intent(text) {
                Understood::Sure(intent) if intent.to_string() == expected => right += 1,
                Understood::Sure(intent) => wrong.push(format!("{text}: {intent}, not {expected}")),
                Understood::Nothing if expected == "none" => right += 1,
                Understood::Perhaps(_) | Understood::Nothing => asked += 1,
            }
        }
        println!(
            "{name}: {right} right, {asked} asked, {} wrong",
            wrong.len()
        );
        assert!(right > 2 * asked, "{right} right, {asked} asked");
        wrong
    }

    #[test]
    fn free_messages_are_never_understood_wrongly() {
        assert_eq!(wrong("free messages", CASES), [""; 0]);
        assert_eq!(wrong("held out", HELD_OUT), [""; 0]);
    }

    #[test]
    fn names_are_found_in_a_text_bent_and_mistyped() {
        for (text, name) in [
            ("lamp", "Lamp"),
            ("where is my lamp?", "lamp"),
            ("где лампа", "лампа"),
            ("не пришла лампу", "Лампа"),
            ("phone case arrived", "phone case"),
            ("the headpones are late", "headphones"),
        ] {
            assert!(mentions(text, name), "{text}: {name}");
        }
        for (text, name) in [
            ("where is it", "lamp"),
            ("phone", "phone case"),
            ("да", "дом"),
            ("", "lamp"),
            ("lamp", "🎁"),
            ("lamp", "…"),
        ] {
            assert!(!mentions(text, name), "{text}: {name}");
        }
    }

    #[test]
    fn every_language_has_words_for_every_intent() {
        for language in all_words() {
            for intent in Intent::VARIANTS {
                assert!(
                    language.intents.contains_key(&intent.to_string()),
                    "{intent}"
                );
            }
        }
    }
}
