//! What a person wants who writes in their own words: "the seller asks me to cancel", "где моя посылка".
//!
//! Those languages are tried that the text speaks. What is not clear is not guessed: it gives the two
//! likeliest, or nothing.

use super::intent_kinds::Intent;
use super::seller_reply::{is_of_bank, is_told_to_seller};
use super::typed_choice::yes_or_no;
use super::whole_sum::names_paypal_claim;
use super::wording::{Fit, FreeText, Wording, patterns};
use crate::locale;

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
/// In a longer text each sentence says something by itself.
const MOST_WORDS_IN_PIECES: usize = 10;
/// So many meanings are offered where it is not clear.
const MOST_MEANT: usize = 2;
/// In a longer text a greeting or thanks are not what is meant.
const MOST_BESIDE_COURTESY: usize = 4;
/// Most words without a meaning for each one with a meaning.
const MOST_UNKNOWN: usize = 2;

/// Reads what a person wants. What is said in a few pieces is put together where none of them says enough: "scam? text from the post".
pub fn intent(text: &str) -> Understood {
    let text = FreeText::read(text);
    let is_in_pieces = text.words.last().is_some_and(|last| last.sentence > 0);
    match understood(&text) {
        Understood::Nothing if is_in_pieces && text.words.len() <= MOST_WORDS_IN_PIECES => {
            understood(&text.in_one_piece())
        }
        read => read,
    }
}

fn understood(text: &FreeText) -> Understood {
    let fits = at_payer(text, plausible(text));
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
        .take(MOST_MEANT)
        .collect();
    if let (true, Some(opposite)) = (fit.is_turned, best.opposite()) {
        return Understood::Perhaps(vec![best, opposite]);
    }
    let is_own = best.is_of_seller() && is_told_to_seller(text);
    // Several wishes of one seller need no choice.
    let is_open = near.len() > 1 && !near.iter().all(|intent| intent.is_of_seller());
    if is_open || is_own || !is_sure(text, fit, unknown) {
        return Understood::Perhaps(near);
    }
    Understood::Sure(best)
}

/// A claim that is told to be the bank's or PayPal's is none of the store's: "bank dispute opened".
fn at_payer(text: &FreeText, fits: Vec<(Intent, Fit)>) -> Vec<(Intent, Fit)> {
    let mut read: Vec<(Intent, Fit)> = Vec::new();
    for (intent, fit) in fits {
        let of_clause = |group| text.clause_has(fit.first, group);
        let intent = match intent {
            Intent::DisputeOpened if of_clause("{seller}") => intent,
            Intent::DisputeOpened if of_clause("{paypal}") => Intent::PaypalCase,
            Intent::DisputeOpened if of_clause("{bank}") => Intent::BankCase,
            intent => intent,
        };
        if read.iter().all(|(known, _)| *known != intent) {
            read.push((intent, fit));
        }
    }
    read
}

/// All that the seller wants, told by the buyer: "she says wait, and confirm so that she is paid".
pub fn wishes_of_seller(text: &str) -> Vec<Intent> {
    let fits = plausible(&FreeText::read(text));
    let wishes = fits.into_iter().map(|(intent, _)| intent);
    let is_of_claim = names_paypal_claim(text);
    let is_wish = |intent: &Intent| {
        intent.is_of_seller() && !(is_of_claim && *intent == Intent::SellerPaysOutside)
    };
    wishes.filter(is_wish).collect()
}

/// Yes or no to anything but whether the parcel came: "I received it" tells of the parcel, whatever was asked.
pub fn assent(text: &str) -> Option<bool> {
    yes_or_no(text).filter(|_| !is_of_arrival(text))
}

/// Whether a text is a question, though its mark may be left out.
pub fn asks(text: &str) -> bool {
    text.trim_end().ends_with('?') || FreeText::read(text).begins_asking()
}

/// Whether a text names PayPal or the bank.
pub fn names_payer(text: &str) -> bool {
    FreeText::read(text).has_of("{payer}")
}

/// Whether a text names the seller, the store or somebody else of theirs.
pub fn names_other_side(text: &str) -> bool {
    FreeText::read(text).has_of("{they}")
}

/// Whether a text tells that the parcel came, or did not.
pub fn is_of_arrival(text: &str) -> bool {
    matches!(
        intent(text),
        Understood::Sure(Intent::Arrived | Intent::NotArrived)
    )
}

/// What a text may mean, the likeliest first.
fn plausible(text: &FreeText) -> Vec<(Intent, Fit)> {
    let mut fits = wording().fits(text);
    fits.retain(|(intent, fit)| !(intent.is_report() && fit.is_hypothetical && !fit.is_asked));
    let mut fits = without_open(fits);
    // "It came after I opened the dispute" tells that it came.
    prefer(&mut fits, |intent, fit| {
        !fit.is_background || intent.is_of_seller()
    });
    let from_bank = is_of_bank(text);
    fits.retain(|(intent, _)| !(intent.is_of_seller() && from_bank));
    let is_partly = text.has_of("{partly}");
    let is_whole = |intent: &Intent| !(is_partly && intent.is_good_end());
    let told = fits.iter().map(|(intent, _)| *intent);
    let told: Vec<Intent> = told.filter(is_whole).collect();
    fits.retain(|(intent, _)| !told.iter().any(|other| intent.is_outdone_by(*other)));
    // Who waits for money that was granted is not put off by a seller.
    if told.contains(&Intent::DisputeWon) && !text.has_of("{seller}") {
        fits.retain(|(intent, _)| *intent != Intent::SellerSaysWait);
    }
    // "They refunded half" tells what came, "they want to refund half" what is offered.
    let is_part = |intent| matches!(intent, Intent::SellerOffersLess | Intent::MoneyPartly);
    if told.iter().filter(|intent| is_part(**intent)).count() > 1 {
        let meant = match text.has_of("{offer}") {
            true => Intent::SellerOffersLess,
            false => Intent::MoneyPartly,
        };
        fits.retain(|(intent, _)| *intent == meant || !is_part(*intent));
    }
    // What is asked for counts, and not what it is asked for: "how do I get my money back if it does not come".
    // What a seller wants "before he refunds" is no less wanted.
    prefer(&mut fits, |intent, fit| {
        !fit.is_hypothetical || intent.is_of_seller()
    });
    prefer(&mut fits, |intent, _| !intent.is_vague());
    let others = |fit: &Fit| text.words.len().saturating_sub(fit.words);
    fits.retain(|(intent, fit)| {
        !intent.is_courtesy() || !fit.is_turned && others(fit) <= MOST_BESIDE_COURTESY
    });
    // Of good news that something else in the text limits, that counts: "it came, but the box was empty".
    prefer(&mut fits, |intent, fit| {
        !(fit.is_turned && intent.opposite().is_some())
    });
    fits
}

/// What is asked, or still to come, has not happened: its question takes its place.
fn without_open(fits: Vec<(Intent, Fit)>) -> Vec<(Intent, Fit)> {
    let is_open = |(intent, fit): &(Intent, Fit)| {
        // Who tells bad news asks what to do: "only half came?"
        let is_told = matches!(intent, Intent::ArrivedWrong | Intent::MoneyPartly);
        let is_news = intent.is_report() || *intent == Intent::Returned;
        is_news && (fit.is_open || fit.is_asked && !is_told)
    };
    let (open, mut told): (Vec<_>, Vec<_>) = fits.into_iter().partition(is_open);
    for (intent, fit) in open {
        let asked = intent.asked();
        let asked = asked.filter(|asked| told.iter().all(|(known, _)| known != asked));
        told.extend(asked.map(|asked| (asked, fit)));
    }
    told.sort_by_key(|(_, fit)| std::cmp::Reverse(fit.score));
    told
}

/// Leaves those alone of which this is true, if there is one.
fn prefer(fits: &mut Vec<(Intent, Fit)>, is: impl Fn(Intent, &Fit) -> bool) {
    if fits.iter().any(|(intent, fit)| is(*intent, fit)) {
        fits.retain(|(intent, fit)| is(*intent, fit));
    }
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
    static WORDING: Wording<Intent> = Wording::new(|place| {
        let lists = locale::words_at(place).intents.iter();
        let lists = lists.map(|(name, list)| {
            let intent = name.parse().ok();
            let intent = intent.unwrap_or_else(|| panic!("words.toml: no intent is called {name}"));
            (intent, list)
        });
        patterns(place, lists)
    });
    &WORDING
}

#[cfg(test)]
mod tests {
    use super::super::tally::{Reading, wrongly_read};
    use super::*;
    use strum::VariantArray;

    const CASES: &str = include_str!("intent_cases.tsv");
    const SURE: &str = include_str!("intent_sure_cases.tsv");
    const HELD_OUT: &str = include_str!("intent_held_out.tsv");

    /// What a case says is read: rightly or not, or it is asked.
    fn read(expected: &str, text: &str) -> Reading {
        match intent(text) {
            Understood::Sure(intent) => Reading::of(expected, &intent.to_string()),
            Understood::Nothing if expected == "none" => Reading::Right,
            Understood::Perhaps(_) | Understood::Nothing => Reading::Asked,
        }
    }

    #[test]
    fn free_messages_are_never_understood_wrongly() {
        assert_eq!(wrongly_read("free messages", CASES, read), [""; 0]);
        assert_eq!(wrongly_read("held out", HELD_OUT, read), [""; 0]);
    }

    #[test]
    fn short_news_and_wishes_are_understood_at_once() {
        let missed = |line: &str| {
            let (expected, text) = line.split_once('\t')?;
            let meant = Understood::Sure(expected.parse().ok()?);
            let read = intent(text);
            (read != meant).then(|| format!("{text}: {read:?}, not {expected}"))
        };
        let lines = SURE.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.filter_map(missed).collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn every_language_has_words_for_every_intent() {
        for language in locale::all_words() {
            for intent in Intent::VARIANTS {
                assert!(
                    language.intents.contains_key(&intent.to_string()),
                    "{intent}"
                );
            }
        }
    }
}
