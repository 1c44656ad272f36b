//! Reads what is typed where buttons are offered: "by credit card" for the button *Card*.

use super::free_text::{self, place_in};
use super::typed_choice::is_unknown;
use super::wording::{Fit, FreeText, Wording, patterns};
use crate::locale;
use std::cmp::Ordering;

/// Who types an answer is brief: in more words something else is told.
const MOST_WORDS: usize = 8;
/// Most words without a meaning beside an answer.
const MOST_UNKNOWN: usize = 2;

/// The one of the offered answers, by the words of their data, that a text tells; none where it may be two of them.
pub fn button_meant(text: &str, offered: &[&str]) -> Option<&'static str> {
    let fits = answers_told(text, offered);
    let (word, best) = *fits.first()?;
    let is_alone = fits[1..].iter().all(|(_, fit)| fit.score < best.score);
    is_alone.then_some(word)
}

/// Whether a text tells that its writer does not know an answer, or wants to leave it out: "idk", "skip", "later".
pub fn knows_nothing(text: &str) -> bool {
    is_unknown(text) || !text.contains('?') && button_meant(text, &["skip"]).is_some()
}

/// Which of two sets of answers a text tells rather.
pub(super) fn compared(text: &str, one: &[&str], other: &[&str]) -> Ordering {
    let told = answers_told(text, &[one, other].concat());
    let best = |words: &[&str]| {
        let mut fits = told.iter().filter(|(word, _)| words.contains(word));
        fits.next().map(|(_, fit)| fit.score)
    };
    best(one).cmp(&best(other))
}

/// Which of these answers a brief text tells, the best fit first.
fn answers_told(text: &str, offered: &[&str]) -> Vec<(&'static str, Fit)> {
    if text.split_whitespace().count() > MOST_WORDS {
        return Vec::new();
    }
    let text = FreeText::read(text);
    if text.words.len() > MOST_WORDS || text.unknown_words() > MOST_UNKNOWN {
        return Vec::new();
    }
    let mut fits = wording().fits(&text);
    fits.retain(|(word, fit)| offered.contains(word) && !fit.is_hypothetical && !fit.is_turned);
    fits
}

/// The first of these answers that a text tells, also a longer one: "it came, but the box was empty".
pub fn first_told(text: &str, answers: &[&str]) -> Option<&'static str> {
    first_in(&FreeText::read(text), answers)
}

/// Which of these answers a text tells, the best fit first; and whether each stands behind an "if".
pub(super) fn all_told(text: &str, answers: &[&str]) -> Vec<(&'static str, bool)> {
    let fits = wording().fits(&FreeText::read(text)).into_iter();
    let told = fits.filter(|(word, _)| answers.contains(word));
    told.map(|(word, fit)| (word, fit.is_hypothetical))
        .collect()
}

fn first_in(text: &FreeText, answers: &[&str]) -> Option<&'static str> {
    let mut fits = wording().fits(text);
    fits.retain(|(word, fit)| answers.contains(word) && !fit.is_hypothetical);
    let place = |word: &str| answers.iter().position(|answer| *answer == word);
    fits.into_iter()
        .map(|(word, _)| word)
        .min_by_key(|word| place(word))
}

/// What a text tells of goods that go back to the seller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReturnTold {
    /// They are to be sent back; by whom is not said.
    ToSend,
    /// The buyer is the one who sends them.
    MineToSend,
    /// Something was handed in at a post office or a shop.
    HandedIn,
    Sent,
    /// The seller has them again.
    GotBack,
}

impl ReturnTold {
    const ALL: [(&'static str, Self); 5] = [
        ("regained", Self::GotBack),
        ("posted", Self::Sent),
        ("handed", Self::HandedIn),
        ("sending", Self::MineToSend),
        ("returning", Self::ToSend),
    ];

    /// Money that is sent back is not meant, nor what others send.
    fn in_clause(clause: &str) -> Option<Self> {
        let read = FreeText::read(clause);
        let told = first_in(&read, &Self::ALL.map(|(word, _)| word))?;
        let (_, told) = Self::ALL.into_iter().find(|(word, _)| *word == told)?;
        let by_others = match told {
            Self::Sent | Self::HandedIn => read.has_of("{seller}"),
            Self::ToSend => read.has_of("{seller}") && !read.has_of("{ask}"),
            Self::MineToSend | Self::GotBack => false,
        };
        let of_money = read.has_of("{money}") && told != Self::GotBack;
        (!by_others && !of_money).then_some(told)
    }
}

/// What a text tells of goods that go back, the latest step of all that it tells. What was handed in by who sends back is sent.
pub fn return_told(text: &str) -> Option<ReturnTold> {
    if text.contains('?') {
        return None;
    }
    let told = clauses(text).flat_map(parted_by_but);
    let told: Vec<ReturnTold> = told.filter_map(ReturnTold::in_clause).collect();
    match told.iter().max()? {
        ReturnTold::HandedIn if told.contains(&ReturnTold::MineToSend) => Some(ReturnTold::Sent),
        latest => Some(*latest),
    }
}

/// Whether a text tells that the money was promised, and not by a seller, who may only want to gain time.
pub fn is_refund_promised(text: &str) -> bool {
    let promises = |clause| {
        let read = FreeText::read(clause);
        first_in(&read, &["pledged"]).is_some() && !read.has_of("{seller}")
    };
    !text.contains('?') && clauses(text).any(promises)
}

/// A clause, parted where "but" stands in it.
fn parted_by_but(clause: &str) -> Vec<&str> {
    let is_but = |word: &&str| FreeText::read(word).has_of("{but}");
    match clause.split_whitespace().find(is_but) {
        Some(but) => {
            let at = place_in(clause, but);
            vec![&clause[..at], &clause[at + but.len()..]]
        }
        None => vec![clause],
    }
}

fn clauses(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '.', '!', '\n'])
}

/// Whether a refund goes, in some days, to where it was paid: it is the store's, and no money outside it.
///
/// That nothing has to be sent back for it denies nothing, and what is asked behind it leaves it told.
pub fn is_refund_to_payer(text: &str) -> bool {
    let keeps_goods = |clause: &str| first_in(&FreeText::read(clause), &["keeping"]).is_some();
    let told = free_text::clauses(text).into_iter();
    let told: Vec<&str> = told
        .filter(|clause| !clause.ends_with('?') && !keeps_goods(clause))
        .collect();
    let read = FreeText::read(&told.join(" "));
    let is_told = first_in(&read, &["refunding"]).is_some();
    is_told && !read.has_of("{seller}") && !read.has_of("{not}") && !names_only_sum(text)
}

/// Whether a text limits a sum: "they refund only 7.50".
pub fn names_only_sum(text: &str) -> bool {
    first_told(text, &["only_sum"]).is_some()
}

/// Whether the seller handed it in at a post office or a shop: "the seller dropped it at the parcel shop". So it is shipped, and does
/// not wait there for the buyer.
pub fn tells_handing_in(text: &str) -> bool {
    // "On the 16." ends no sentence.
    let said = text.replace(". ", " ");
    !text.contains('?') && first_in(&FreeText::read(&said), &["consigned"]).is_some()
}

/// Whether somebody is content with less: "half is ok for me, close it". Who asks whether to accept it is not.
pub fn accepts(text: &str) -> bool {
    let read = FreeText::read(text);
    let is_told = first_in(&read, &["content"]).is_some() && !read.has_of("{ask}");
    is_told && !text.contains('?')
}

/// Whether a text tells that a claim was closed, and not for whom.
pub fn only_closed(text: &str) -> bool {
    first_told(text, &["closed_case"]).is_some()
}

/// Whether a text tells that a claim is still open.
pub fn is_still_open(text: &str) -> bool {
    !text.contains('?') && first_told(text, &["pending"]).is_some()
}

/// Whether a clause with a number calls it that of a return.
pub fn tells_return_number(text: &str) -> bool {
    let is_of_return = |clause: &str| first_in(&FreeText::read(clause), &["returns"]).is_some();
    text.split([',', ';', '\n']).any(is_of_return)
}

fn wording() -> &'static Wording<&'static str> {
    static WORDING: Wording<&'static str> = Wording::new(|place| {
        let lists = locale::words_at(place).answer_patterns.iter();
        patterns(place, lists.map(|(word, list)| (word.as_str(), list)))
    });
    &WORDING
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAYMENT: [&str; 2] = ["paypal", "card"];
    const TRACKING: [&str; 7] = [
        "nothing",
        "moving",
        "frozen",
        "delivered",
        "pickup",
        "data",
        "held",
    ];

    #[test]
    fn an_answer_is_known_in_other_words_than_its_buttons() {
        for (text, offered, meant) in [
            ("credit card", &PAYMENT[..], Some("card")),
            ("by my visa", &PAYMENT, Some("card")),
            ("картой сбера", &PAYMENT, Some("card")),
            ("pay pal", &PAYMENT, Some("paypal")),
            ("through paypal", &PAYMENT, Some("paypal")),
            ("not by card", &PAYMENT, None),
            ("card or paypal", &PAYMENT, None),
            ("it shows nothing", &TRACKING, Some("nothing")),
            ("ничего не показывает", &TRACKING, Some("nothing")),
            ("it moves", &TRACKING, Some("moving")),
            ("едет", &TRACKING, Some("moving")),
            ("stuck in Moscow", &TRACKING, Some("frozen")),
            ("застряла", &TRACKING, Some("frozen")),
            ("says delivered", &TRACKING, Some("delivered")),
            ("вручено", &TRACKING, Some("delivered")),
            ("not delivered", &TRACKING, None),
            ("ждёт на почте", &TRACKING, Some("pickup")),
            ("held by customs", &TRACKING, Some("held")),
            ("i have it i think", &["none"], None),
            ("i dont have it", &["none"], Some("none")),
            ("номера нет", &["none"], Some("none")),
        ] {
            assert_eq!(button_meant(text, offered), meant, "{text}");
        }
    }
}
