//! How much of the money came back: "10 of 25 euros", "38 sur 42", "half", "only 5 usd".

use super::amount::amount;
use super::wording::FreeText;
use crate::locale::{self, LANGUAGES};

/// So many words may stand between a sum and the whole of it: "10 euros out of 25".
const MOST_BETWEEN: usize = 3;
/// A currency that any number may be read with.
const ANY_CURRENCY: &str = "EUR";
/// The words between a sum and the whole of it.
const OF_SUM: &str = "of_sum";

/// What a text tells of the money that came back. A sum of which no currency is known has none.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct PartBack {
    pub back: Option<String>,
    /// What it is a part of.
    pub paid: Option<String>,
    /// How many percent of what was paid came back.
    pub percent: Option<u64>,
}

/// A number, and its place in the text.
struct Sum {
    at: usize,
    number: String,
    currency: Option<String>,
}

/// How much came back. What is known to be paid is not the part, but where it stands behind it as the whole.
pub fn part_back(text: &str, known: Option<&str>) -> PartBack {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut sums: Vec<Sum> = (0..words.len()).filter_map(|at| sum(&words, at)).collect();
    let known = known.map(|known| known.split_once(' ').unwrap_or((known, "")));
    let of_known = known.map(|(_, currency)| currency.to_owned());
    let told = |sum: &Sum, beside: Option<&Sum>| {
        let currency = sum.currency.as_ref();
        let currency = currency.or(beside.and_then(|other| other.currency.as_ref()));
        let currency = currency.or(of_known.as_ref()).cloned().unwrap_or_default();
        format!("{} {currency}", sum.number).trim_end().to_owned()
    };
    let is_pair = |pair: &&[Sum]| is_of(&words, pair[0].at, pair[1].at);
    if let Some(pair) = sums.windows(2).find(is_pair) {
        return PartBack {
            back: Some(told(&pair[0], Some(&pair[1]))),
            paid: Some(told(&pair[1], Some(&pair[0]))),
            percent: None,
        };
    }
    let value = |number: &str| number.parse::<f64>().ok();
    let is_known = |sum: &Sum| known.is_some_and(|(known, _)| value(known) == value(&sum.number));
    sums.retain(|sum| !is_known(sum));
    if sums.iter().any(|sum| sum.currency.is_some()) {
        sums.retain(|sum| sum.currency.is_some());
    }
    let half = || FreeText::read(text).has_of("{half}").then_some(50);
    match (&sums[..], percent(&words)) {
        (_, Some(percent)) => PartBack {
            percent: Some(percent),
            ..PartBack::default()
        },
        ([one], None) => PartBack {
            back: Some(told(one, None)),
            ..PartBack::default()
        },
        _ => PartBack {
            percent: half(),
            ..PartBack::default()
        },
    }
}

/// The number of a word, with the currency beside it. A day or a code is no number.
fn sum(words: &[&str], at: usize) -> Option<Sum> {
    let bare = words[at].trim_matches(|c: char| !c.is_ascii_digit());
    let is_plain = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    if bare.is_empty() || !bare.chars().all(is_plain) || words[at].contains('%') {
        return None;
    }
    let read = amount(&format!("{bare} {ANY_CURRENCY}")).ok()?;
    let number = read.split(' ').next()?.to_owned();
    let around = [at..at + 2, at..at + 1, at.saturating_sub(1)..at + 1];
    let currency = around.into_iter().find_map(|place| {
        let text = words.get(place)?.join(" ");
        let read = amount(text.trim_matches(['.', ',', '!', '?', ';', ':', '(', ')'])).ok()?;
        read.split_once(' ')
            .map(|(_, currency)| currency.to_owned())
    });
    Some(Sum {
        at,
        number,
        currency,
    })
}

/// Whether one number is called a part of the other.
fn is_of(words: &[&str], part: usize, whole: usize) -> bool {
    let between = &words[part + 1..whole];
    between.len() <= MOST_BETWEEN && between.iter().any(|word| is_between_sums(word))
}

/// In whatever language: numbers alone tell none.
pub(in crate::chat::input) fn is_between_sums(word: &str) -> bool {
    let word = word.to_lowercase();
    (0..LANGUAGES.len()).any(|place| locale::words_at(place).word_groups[OF_SUM].contains(&word))
}

fn percent(words: &[&str]) -> Option<u64> {
    let at = words.iter().position(|word| word.contains('%'))?;
    // "50 %" is two words.
    let told = words[..=at].iter().rev().take(2);
    let told = told.map(|word| word.trim_matches(|c: char| !c.is_ascii_digit()));
    let number = told.into_iter().find(|bare| !bare.is_empty())?;
    number
        .parse()
        .ok()
        .filter(|percent| (1..100).contains(percent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn part_of_the_money_is_read() {
        for (text, known, back, paid, percent) in [
            (
                "10 euros of 25 back",
                None,
                Some("10 EUR"),
                Some("25 EUR"),
                None,
            ),
            (
                "ils m'ont remboursé 38 sur 42",
                Some("42 EUR"),
                Some("38 EUR"),
                Some("42 EUR"),
                None,
            ),
            (
                "sie haben 12 von 24 euro erstattet",
                None,
                Some("12 EUR"),
                Some("24 EUR"),
                None,
            ),
            (
                "вернули 600 рублей из 1200",
                None,
                Some("600 RUB"),
                Some("1200 RUB"),
                None,
            ),
            (
                "only 5 usd refunded",
                Some("24 USD"),
                Some("5 USD"),
                None,
                None,
            ),
            ("only 5 refunded", None, Some("5"), None, None),
            (
                "they refunded 10 on 20/11",
                Some("24 USD"),
                Some("10 USD"),
                None,
                None,
            ),
            (
                "I paid 24 usd and got 10 usd back",
                Some("24 USD"),
                Some("10 USD"),
                None,
                None,
            ),
            ("they gave me half", Some("24 USD"), None, None, Some(50)),
            ("вернули половину", None, None, None, Some(50)),
            ("refunded 30%", None, None, None, Some(30)),
            ("I took their 50 %", None, None, None, Some(50)),
            ("only a part came back", None, None, None, None),
        ] {
            let expected = PartBack {
                back: back.map(str::to_owned),
                paid: paid.map(str::to_owned),
                percent,
            };
            assert_eq!(part_back(text, known), expected, "{text}");
        }
    }
}
