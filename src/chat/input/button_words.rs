//! Reads what is typed where buttons are offered: "by credit card" for the button *Card*.

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

fn first_in(text: &FreeText, answers: &[&str]) -> Option<&'static str> {
    let mut fits = wording().fits(text);
    fits.retain(|(word, fit)| answers.contains(word) && !fit.is_hypothetical);
    let place = |word: &str| answers.iter().position(|answer| *answer == word);
    fits.into_iter()
        .map(|(word, _)| word)
        .min_by_key(|word| place(word))
}

/// Whether a text tells that goods are to be sent back, or were: `returning`, `posted`. Money that is sent back is not meant, nor
/// what others send.
pub fn return_told(text: &str) -> Option<&'static str> {
    if text.contains('?') {
        return None;
    }
    text.split([',', ';', '.', '\n']).find_map(|clause| {
        let read = FreeText::read(clause);
        if read.has_of("{money}") {
            return None;
        }
        let told = first_in(&read, &["posted", "returning"])?;
        let by_others = read.has_of("{seller}") && told == "posted";
        (!by_others).then_some(told)
    })
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
