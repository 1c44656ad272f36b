//! What a seller or a store's support answered: "dear friend, pls cancel dispute, we will refund".
//!
//! Who wrote it shows by the words for "you" and "I": a seller speaks to the buyer, a buyer of the seller. Where that is not
//! clear, the person is asked.

use strum::{Display, EnumString, VariantArray};

use super::free_text::TextWord;
use super::tokens::Token;
use super::vocabulary::{TimeUnit, Vocabulary};
use super::wording::{Fit, FreeText, Wording, patterns};
use crate::locale;

/// What an answer comes to, the most dangerous first. Its name in kebab case stands in `words.toml`, in texts and behind buttons.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum ReplyKind {
    /// Money, or a card's number, outside the store.
    PayOutside,
    ConfirmReceipt,
    CloseDispute,
    /// Another reason in the dispute: that the buyer changed their mind.
    ChangeReason,
    PartialRefund,
    /// Credit of the store, points or a coupon in place of money.
    Coupon,
    SaysDelivered,
    NewNumber,
    Resend,
    RefundPromised,
    Lost,
    OutOfStock,
    WrongAddress,
    AsksProof,
    Holiday,
    Customs,
    Wait,
}

/// What was understood of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerReply {
    /// At least one, the most dangerous first.
    pub kinds: Vec<ReplyKind>,
    /// For so many days the buyer is asked to wait.
    pub days: Option<u16>,
    /// The words are the seller's, and not the buyer's own.
    pub is_sure: bool,
}

/// Whether a text tells a number that takes the place of another, whoever says so.
pub fn tells_new_number(text: &str) -> bool {
    let new = |(meaning, _): (Meaning, Fit)| meaning == Meaning::Kind(ReplyKind::NewNumber);
    wording().fits(&FreeText::read(text)).into_iter().any(new)
}

/// What a list of patterns tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Kind(ReplyKind),
    FromSeller,
    FromBuyer,
    /// A bank or PayPal sends the buyer to the seller first.
    FromBank,
    /// The post says that the parcel is lost.
    LostByPost,
    /// The buyer repeats the seller's words.
    Quoted,
    /// The buyer's own words to the seller.
    Own,
}

/// Reads a seller's answer; nothing if it is none.
pub fn seller_reply(text: &str) -> Option<SellerReply> {
    let read = FreeText::read(text);
    let fits = wording().fits(&read);
    let weight = |meaning| wording().weight(&read, meaning);
    let mut kinds: Vec<ReplyKind> = fits
        .iter()
        .filter_map(|(meaning, _)| match meaning {
            Meaning::Kind(kind) => Some(*kind),
            _ => None,
        })
        .collect();
    for kind in kinds.iter_mut().filter(|_| read.has_of("{credit}")) {
        if *kind == ReplyKind::PartialRefund {
            *kind = ReplyKind::Coupon;
        }
    }
    kinds.sort();
    kinds.dedup();
    if is_full(&read) && kinds.contains(&ReplyKind::RefundPromised) {
        kinds.retain(|kind| *kind != ReplyKind::PartialRefund);
    }
    if kinds.is_empty() || weight(Meaning::Own) > 0 || is_of_bank(&read) {
        return None;
    }
    let is_quoted = weight(Meaning::Quoted) > 0 && text.contains([':', '"', '«', '“']);
    let (seller, buyer) = (weight(Meaning::FromSeller), weight(Meaning::FromBuyer));
    if !is_quoted && buyer > seller {
        return None;
    }
    Some(SellerReply {
        kinds,
        days: days_asked(&read),
        is_sure: is_quoted || seller > buyer,
    })
}

/// What ends the protection of the things that a text tells of the seller: to confirm receipt, to close the dispute.
pub fn dearest_wishes(text: &str) -> Vec<ReplyKind> {
    let fits = wording().fits(&FreeText::read(text));
    let dearest = fits.into_iter().filter_map(|(meaning, _)| match meaning {
        Meaning::Kind(kind @ (ReplyKind::ConfirmReceipt | ReplyKind::CloseDispute)) => Some(kind),
        _ => None,
    });
    dearest.collect()
}

/// Whether a text names credit, points or a coupon.
pub fn names_credit(text: &str) -> bool {
    let read = FreeText::read(text);
    let coupon = |(meaning, _): (Meaning, Fit)| meaning == Meaning::Kind(ReplyKind::Coupon);
    read.has_of("{credit}") || wording().fits(&read).into_iter().any(coupon)
}

/// Whether all of the money is named, and no other sum: "we refund 100 %".
fn is_full(text: &FreeText) -> bool {
    let is_other_sum = |word: &TextWord| word.is_number() && word.text != "100";
    text.has_of("{whole}") && !text.has_of("{partly}") && !text.words.iter().any(is_other_sum)
}

/// Whether a text has the buyer's own words to the seller, and none of the seller's.
pub(super) fn is_told_to_seller(text: &FreeText) -> bool {
    wording().weight(text, Meaning::Own) > 0 && wording().weight(text, Meaning::Quoted) == 0
}

/// Whether a bank or PayPal wants the buyer to ask the seller first: that is no seller's wish.
pub(super) fn is_of_bank(text: &FreeText) -> bool {
    wording().weight(text, Meaning::FromBank) > 0
}

/// Whether the buyer tells that the seller or the store says that the parcel is lost. What else is wanted comes before it.
pub fn tells_of_loss(text: &str) -> bool {
    let read = FreeText::read(text);
    let fits = wording().fits(&read);
    let is_less = |(meaning, fit): &(Meaning, Fit)| match meaning {
        Meaning::Kind(ReplyKind::Lost) => !fit.is_hypothetical,
        Meaning::Kind(kind) => *kind >= ReplyKind::RefundPromised,
        _ => true,
    };
    let lost = |(meaning, _): &(Meaning, Fit)| *meaning == Meaning::Kind(ReplyKind::Lost);
    let is_told = wording().weight(&read, Meaning::Quoted) > 0 && !text.contains('?');
    is_told && fits.iter().any(lost) && fits.iter().all(is_less)
}

/// Whether the buyer tells that the post itself has lost the parcel.
pub(super) fn post_tells_of_loss(text: &str) -> bool {
    let read = FreeText::read(text);
    let fits = wording().fits(&read);
    let of_post =
        |(meaning, fit): &(Meaning, Fit)| *meaning == Meaning::LostByPost && !fit.is_hypothetical;
    !text.contains('?') && fits.iter().any(of_post)
}

/// The longest time that a text names, in days: "10-15 days", "two more weeks".
pub fn days_named(text: &str) -> Option<u16> {
    days_asked(&FreeText::read(text))
}

fn days_asked(text: &FreeText) -> Option<u16> {
    let words = &text.words;
    let vocabulary = Vocabulary::get(text.languages);
    let units = |word: &TextWord| {
        let (unit, _) = vocabulary.units.find(&[Token::Word(word.text.clone())])?;
        match unit {
            TimeUnit::Day => Some(1),
            TimeUnit::Week => Some(7),
            TimeUnit::Month => Some(30),
            _ => None,
        }
    };
    let spans = words.iter().enumerate().filter_map(|(at, word)| {
        let unit: u16 = units(word)?;
        let before = words[..at].iter().rev().take(MOST_BEFORE_UNIT);
        let count = before
            .filter_map(|word| number(&word.text, vocabulary))
            .next();
        count?.checked_mul(unit).filter(|days| *days <= MOST_DAYS)
    });
    spans.max()
}

/// Words that may stand between a number and its unit: "15 more working days".
const MOST_BEFORE_UNIT: usize = 3;
/// More days than that is no time that a seller asks for.
const MOST_DAYS: u16 = 365;

fn number(word: &str, vocabulary: &Vocabulary) -> Option<u16> {
    let spoken = || {
        let word = [Token::Word(word.to_owned())];
        let (number, _) = vocabulary.numbers.find(&word)?;
        u16::try_from(number).ok()
    };
    let digits = word.parse().ok().filter(|days| *days > 0);
    digits.or_else(spoken)
}

fn wording() -> &'static Wording<Meaning> {
    static WORDING: Wording<Meaning> = Wording::new(|place| {
        let lists = locale::words_at(place).seller.iter();
        patterns(place, lists.map(|(name, list)| (meaning(name), list)))
    });
    &WORDING
}

fn meaning(name: &str) -> Meaning {
    match name {
        "from_seller" => Meaning::FromSeller,
        "from_buyer" => Meaning::FromBuyer,
        "from_bank" => Meaning::FromBank,
        "lost_by_post" => Meaning::LostByPost,
        "quoted" => Meaning::Quoted,
        "own" => Meaning::Own,
        name => Meaning::Kind(
            name.parse()
                .unwrap_or_else(|_| panic!("words.toml: no answer is called {name}")),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tally::{Reading, wrongly_read};
    use super::*;

    const CASES: &str = include_str!("seller_reply_cases.tsv");
    const HELD_OUT: &str = include_str!("seller_reply_held_out.tsv");

    fn read(expected: &str, text: &str) -> Reading {
        match seller_reply(text).filter(|reply| reply.is_sure) {
            Some(reply) => Reading::of(expected, &reply.kinds[0].to_string()),
            None if expected == "none" => Reading::Right,
            None => Reading::Asked,
        }
    }

    #[test]
    fn sellers_answers_are_never_understood_wrongly() {
        assert_eq!(wrongly_read("sellers' answers", CASES, read), [""; 0]);
        assert_eq!(wrongly_read("held out", HELD_OUT, read), [""; 0]);
    }

    #[test]
    fn the_longest_time_that_is_asked_for() {
        for (text, days) in [
            ("please wait 10-15 days", Some(15)),
            ("just wait 15days dear", Some(15)),
            ("wait two more weeks", Some(14)),
            ("подождите ещё 20 дней", Some(20)),
            ("within 3 working days, or 1 month", Some(30)),
            ("please wait", None),
            ("wait 0 days", None),
            ("99999999 days", None),
        ] {
            assert_eq!(days_named(text), days, "{text}");
        }
    }

    #[test]
    fn every_language_has_words_for_every_kind() {
        for language in locale::all_words() {
            for kind in ReplyKind::VARIANTS {
                assert!(language.seller.contains_key(&kind.to_string()), "{kind}");
            }
        }
    }
}
