//! What a seller or a store's support answered: "dear friend, pls cancel dispute, we will refund".
//!
//! Who wrote it shows by the words for "you" and "I": a seller speaks to the buyer, a buyer of the seller. Where that is not
//! clear, the person is asked.

use std::ops::Range;

use super::button_words::is_refund_to_payer;
use super::free_text::TextWord;
use super::reply_kind::{ReplyKind, leave_out_same};
use super::tokens::Token;
use super::vocabulary::{TimeDirection, TimeUnit, Vocabulary};
use super::wording::{Fit, FreeText, Wording, patterns};
use crate::locale;
use crate::model::Tracking;

/// What was understood of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerReply {
    /// At least one, the most dangerous first.
    pub kinds: Vec<ReplyKind>,
    /// For so many days the buyer is asked to wait.
    pub days: Option<u16>,
    /// The words are the seller's, and not the buyer's own.
    pub is_sure: bool,
    /// It says itself whose words they are.
    pub is_quoted: bool,
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
    /// The store's support, and no seller.
    FromSupport,
    /// How the support or the store is called before its words.
    Label,
    /// A bank or PayPal sends the buyer to the seller first.
    FromBank,
    /// The post says that the parcel is lost.
    LostByPost,
    /// Tracking or the post says that it was destroyed.
    DestroyedByPost,
    /// The buyer repeats the seller's words.
    Quoted,
    /// The buyer's own words to the seller.
    Own,
}

/// Reads a seller's answer; nothing if it is none.
pub fn seller_reply(text: &str) -> Option<SellerReply> {
    let text = &without_addresses(text);
    let labelled = label(text);
    let read = FreeText::read(labelled.map_or(text, |(_, rest)| rest));
    let weight = |meaning| wording().weight(&read, meaning);
    let support = weight(Meaning::FromSupport);
    let is_support = support > 0 || matches!(labelled, Some((Sender::Support, _)));
    let kinds = kinds(&read, is_support, is_refund_to_payer(text));
    if kinds.is_empty() || weight(Meaning::Own) > 0 || is_of_bank(&read) {
        return None;
    }
    let is_label = labelled.is_some();
    let is_quoted = weight(Meaning::Quoted) > 0 && text.contains([':', '"', '«', '“']);
    let seller =
        weight(Meaning::FromSeller) + support + if is_label { WEIGHT_OF_A_LABEL } else { 0 };
    let buyer = weight(Meaning::FromBuyer);
    if !is_quoted && buyer > seller {
        return None;
    }
    Some(SellerReply {
        days: days_of_wait(&read, &kinds),
        kinds,
        is_sure: is_quoted || is_label || seller > buyer,
        is_quoted: is_quoted || is_label,
    })
}

/// What it comes to, the most dangerous first.
fn kinds(text: &FreeText, is_support: bool, is_to_payer: bool) -> Vec<ReplyKind> {
    use ReplyKind as K;
    let has_credit = text.has_of("{credit}");
    let fits = wording().fits(text);
    let promised = Meaning::Kind(K::RefundPromised);
    let promises = fits.iter().any(|(meaning, _)| *meaning == promised);
    let mut kinds: Vec<K> = fits
        .iter()
        .filter_map(|(meaning, fit)| match *meaning {
            Meaning::Kind(kind) if fit.is_hypothetical && kind.is_conditional() => None,
            Meaning::Kind(K::PartialRefund) if has_credit => Some(K::Coupon),
            // Who promises the money asks to wait for it; else support looks into it.
            Meaning::Kind(K::Wait) if is_support && promises && !has_credit => Some(K::Wait),
            Meaning::Kind(K::Wait | K::SupportWaits) if is_support => Some(K::SupportWaits),
            Meaning::Kind(K::SupportWaits) => Some(K::Wait),
            Meaning::Kind(kind) => Some(kind),
            _ => None,
        })
        .collect();
    kinds.sort();
    kinds.dedup();
    // Support pays back the way that was paid: only a seller goes past the store by "refund" and "card" alone.
    let is_plain = |fit: &Fit| fit.words <= WORDS_OF_A_PLAIN_REFUND;
    let outside = fits
        .iter()
        .find(|(of, _)| *of == Meaning::Kind(K::PayOutside));
    if is_support
        && kinds.contains(&K::RefundPromised)
        && outside.is_some_and(|(_, fit)| is_plain(fit))
    {
        kinds.retain(|kind| *kind != K::PayOutside);
    }
    let is_all = is_full(text) && kinds.contains(&K::RefundPromised);
    if is_all || names_time_alone(text) {
        kinds.retain(|kind| *kind != K::PartialRefund);
    }
    if is_to_payer {
        kinds.retain(|kind| *kind != K::PayOutside);
        kinds.push(K::RefundPromised);
        kinds.sort();
        kinds.dedup();
    }
    leave_out_same(&mut kinds, text.has_of("{money}"));
    kinds
}

/// Who wrote, as it stands before their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sender {
    Seller,
    Support,
}

/// "Seller: ...", "Temu: ...": who wrote, and their words. An order page has labels, too, but only a few words behind them.
fn label(text: &str) -> Option<(Sender, &str)> {
    let (label, rest) = text.split_once(':')?;
    let line = rest.trim_start().lines().next().unwrap_or_default();
    let words = |text: &str| text.split_whitespace().count();
    if words(label) > MOST_WORDS_OF_A_LABEL || words(line) < FEWEST_WORDS_BEHIND_A_LABEL {
        return None;
    }
    let label = FreeText::read(label);
    if wording().weight(&label, Meaning::Label) > 0 {
        return Some((Sender::Support, rest));
    }
    label.has_of("{seller}").then_some((Sender::Seller, rest))
}

/// Whether it is claimed that protection was or will be extended.
pub fn claims_extension(text: &str) -> bool {
    wording().weight(&FreeText::read(text), Meaning::Kind(ReplyKind::Extended)) > 0
}

/// Whether a seller tells where the parcel is on its way: that is their word, and no scan.
pub fn tells_its_way(text: &str) -> bool {
    let says_moving = Meaning::Kind(ReplyKind::SaysMoving);
    is_labelled_by_seller(text)
        || speaks_as_seller(text) && wording().weight(&FreeText::read(text), says_moving) > 0
}

/// Whether a clause has more words of a seller to a buyer than of a buyer.
pub fn speaks_as_seller(text: &str) -> bool {
    let read = FreeText::read(text);
    let weight = |meaning| wording().weight(&read, meaning);
    weight(Meaning::FromSeller) + weight(Meaning::FromSupport) > weight(Meaning::FromBuyer)
}

/// Whether a text has so many words of a seller to a buyer that nobody else can have written it.
pub fn speaks_surely_as_seller(text: &str) -> bool {
    let read = FreeText::read(text);
    let weight = |meaning| wording().weight(&read, meaning);
    weight(Meaning::FromSeller) >= weight(Meaning::FromBuyer) + WORDS_OF_A_SELLER
}

/// Whether somebody repeats what the seller or the store says.
pub fn is_reported(text: &str) -> bool {
    wording().weight(&FreeText::read(text), Meaning::Quoted) > 0
}

/// Who wrote a text, as it stands before their words.
pub fn sender_named(text: &str) -> Option<&str> {
    label(text)?;
    Some(text.split_once(':')?.0)
}

/// Mail addresses and links are made of words that mean nothing there: `seller1@example.com`.
fn without_addresses(text: &str) -> String {
    let words = text.split_inclusive(char::is_whitespace);
    words
        .filter(|word| !word.contains('@') && !word.contains("://"))
        .collect()
}

/// "Refund" and "card" are no more than that.
const WORDS_OF_A_PLAIN_REFUND: usize = 2;

/// A label has at most so many words, and before so many more it is one.
const MOST_WORDS_OF_A_LABEL: usize = 5;
const FEWEST_WORDS_BEHIND_A_LABEL: usize = 4;
/// So many words more of a seller than of a buyer leave no doubt.
const WORDS_OF_A_SELLER: usize = 3;
/// Whose words they are, is told by a label as by so many words.
const WEIGHT_OF_A_LABEL: usize = 2;

/// What of the things that a text tells of the seller can cost the buyer most: to confirm receipt, to close the dispute, another reason,
/// to count on a longer protection; and a good rating.
pub fn dearest_wishes(text: &str) -> Vec<ReplyKind> {
    use ReplyKind as K;
    let fits = wording().fits(&FreeText::read(text));
    let dearest = fits.into_iter().filter_map(|(meaning, _)| match meaning {
        Meaning::Kind(
            kind @ (K::ConfirmReceipt | K::CloseDispute | K::ChangeReason | K::Extended | K::Rate),
        ) => Some(kind),
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

/// Whether a text names a part of the money: "a partial refund".
pub fn names_part(text: &str) -> bool {
    FreeText::read(text).has_of("{partly}")
}

/// Whether a part of the money, a coupon or a share is named.
pub fn names_less(text: &str) -> bool {
    let read = FreeText::read(text);
    ["{little}", "{partly}", "{credit}"]
        .iter()
        .any(|group| read.has_of(group))
}

/// Whether all of the money is named, and no other sum: "we refund 100 %".
fn is_full(text: &FreeText) -> bool {
    let is_other_sum = |word: &TextWord| word.text != "100";
    text.has_of("{whole}") && !text.has_of("{partly}") && !sums(text).any(is_other_sum)
}

/// Whether it has numbers, each of them of a time, and names no part: "the money comes back within 3-5 days".
fn names_time_alone(text: &FreeText) -> bool {
    let has_numbers = text.words.iter().any(TextWord::is_number);
    let names_part = ["{little}", "{partly}"]
        .iter()
        .any(|group| text.has_of(group));
    has_numbers && !names_part && sums(text).next().is_none()
}

/// The numbers that count no time, and no stars.
fn sums(text: &FreeText) -> impl Iterator<Item = &TextWord> {
    let vocabulary = Vocabulary::get(text.languages);
    let is_unit = |word: &TextWord| unit(word, vocabulary).is_some();
    let numbers = text.words.iter().enumerate();
    let numbers = numbers.filter(|(_, word)| word.is_number());
    let sums = numbers.filter(move |(at, _)| {
        let mut behind = text.words[at + 1..].iter().take(MOST_BEFORE_UNIT);
        !behind.any(is_unit) && !text.has_at(at + 1, "{star}")
    });
    sums.map(|(_, word)| word)
}

fn unit(word: &TextWord, vocabulary: &Vocabulary) -> Option<TimeUnit> {
    let word = [Token::Word(word.text.clone())];
    let (unit, _) = vocabulary.units.find(&word)?;
    Some(unit)
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

/// What became of the parcel on its way, as the buyer tells: the post lost it, it was destroyed.
pub(super) fn ends_told_by_post(text: &str) -> Vec<Tracking> {
    if text.contains('?') {
        return Vec::new();
    }
    let fits = wording().fits(&FreeText::read(text));
    let tells = |meaning| {
        let mut fits = fits.iter();
        fits.any(|(told, fit)| *told == meaning && !fit.is_hypothetical)
    };
    let ends = [
        (Meaning::LostByPost, Tracking::Lost),
        (Meaning::DestroyedByPost, Tracking::Destroyed),
    ];
    let told = ends.into_iter().filter(|(meaning, _)| tells(*meaning));
    told.map(|(_, end)| end).collect()
}

/// The longest time that a text names, in days: "10-15 days", "two more weeks".
pub fn days_named(text: &str) -> Option<u16> {
    days_in(&FreeText::read(text), None)
}

/// Whether days are counted without the week-ends: "5-14 business days".
pub fn counts_working_days(text: &str) -> bool {
    let read = FreeText::read(text);
    let vocabulary = Vocabulary::get(read.languages);
    let is_counted = |word: &TextWord| word.is_number() || unit(word, vocabulary).is_some();
    let is_one_word = |word| unit(word, vocabulary) == Some(TimeUnit::WorkingDay);
    read.stands_beside("{workday}", is_counted) || read.words.iter().any(is_one_word)
}

/// Whether it stands before a text that it is the seller's: "Seller: ...".
pub fn is_labelled_by_seller(text: &str) -> bool {
    matches!(label(text), Some((Sender::Seller, _)))
}

/// Whether it stands before a text that it is the seller's or the store's: "Seller: ...", "the shop answered: ...".
pub fn is_labelled(text: &str) -> bool {
    label(text).is_some()
}

/// Whether a text names a length of time, past or to come: "for two weeks".
pub fn names_length(text: &str) -> bool {
    let text = &FreeText::read(text);
    let vocabulary = Vocabulary::get(text.languages);
    let is_length = |two: &[TextWord]| {
        number(&two[0].text, vocabulary).is_some() && unit(&two[1], vocabulary).is_some()
    };
    text.words.windows(2).any(is_length)
}

/// For how long the buyer is asked to wait. The days of an extension are told in its own clause, and none to wait for.
fn days_of_wait(text: &FreeText, kinds: &[ReplyKind]) -> Option<u16> {
    kinds.iter().find(|kind| kind.is_of_time())?;
    let fits = wording().fits(text).into_iter();
    let extended = fits.filter(|(of, _)| *of == Meaning::Kind(ReplyKind::Extended));
    let extended = extended.map(|(_, fit)| text.words[fit.first].clause).next();
    days_in(text, extended)
}

/// The longest time that a text names outside of this clause.
fn days_in(text: &FreeText, but: Option<usize>) -> Option<u16> {
    let words = &text.words;
    let vocabulary = Vocabulary::get(text.languages);
    let in_days = |count: u16, unit| match unit {
        TimeUnit::Hour => Some(count.div_ceil(HOURS_OF_A_DAY)),
        TimeUnit::Day | TimeUnit::WorkingDay => Some(count),
        TimeUnit::Week => count.checked_mul(7),
        TimeUnit::Month => count.checked_mul(30),
        _ => None,
    };
    let counted = words.iter().enumerate();
    let spans = counted.filter(|(_, word)| Some(word.clause) != but);
    let spans = spans.filter_map(|(at, word)| {
        let unit = unit(word, vocabulary)?;
        let first = at.saturating_sub(MOST_BEFORE_UNIT);
        let counts = (first..at).rev();
        // "3 dólares d reembolso": a sum counts no days.
        let is_sum = |at: usize| {
            let behind = words.get(at + 1);
            behind.is_some_and(|word| vocabulary.currencies.get(&word.text).is_some())
        };
        let counted = |at: usize| {
            let number = number(&words[at].text, vocabulary).filter(|_| !is_sum(at))?;
            Some((at, number))
        };
        let (counted_at, count) = counts.filter_map(counted).next()?;
        let days = in_days(count, unit).filter(|days| *days <= MOST_DAYS);
        days.filter(|_| !is_past(words, counted_at..at, vocabulary))
    });
    spans.max()
}

/// Whether a length of time is said to be over: "2 days ago", "vor 2 Tagen", "il y a 2 jours".
fn is_past(words: &[TextWord], span: Range<usize>, vocabulary: &Vocabulary) -> bool {
    let token = |word: &TextWord| Token::Word(word.text.clone());
    let is_ago = |from: usize, to: usize| {
        let said: Vec<Token> = words[from..to].iter().map(token).collect();
        let found = vocabulary.direction.find(&said);
        found.is_some_and(|(direction, length)| {
            direction == TimeDirection::Ago && length == said.len()
        })
    };
    let first = span.start.saturating_sub(MOST_IN_A_DIRECTION);
    let last = words.len().min(span.end + 1 + MOST_IN_A_DIRECTION);
    (first..span.start).any(|from| is_ago(from, span.start))
        || (span.end + 2..=last).any(|to| is_ago(span.end + 1, to))
}

/// Most words of what says that a time is over: "il y a".
const MOST_IN_A_DIRECTION: usize = 3;
/// Words that may stand between a number and its unit: "15 more working days".
const MOST_BEFORE_UNIT: usize = 3;
const HOURS_OF_A_DAY: u16 = 24;
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
        "from_support" => Meaning::FromSupport,
        "label" => Meaning::Label,
        "from_bank" => Meaning::FromBank,
        "lost_by_post" => Meaning::LostByPost,
        "destroyed_by_post" => Meaning::DestroyedByPost,
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
    use strum::VariantArray;

    use super::super::reading_for;
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
    fn sellers_answers_are_understood_in_every_language() {
        let rows = include_str!("seller_reply_languages.tsv").lines();
        let mut wrong = Vec::new();
        for row in rows.filter(|row| !row.starts_with('#')) {
            let [language, expected, text] = row.splitn(3, '\t').collect::<Vec<_>>()[..] else {
                panic!("{row}");
            };
            let reply = reading_for(language, || seller_reply(text));
            let kinds = reply.map(|reply| (reply.is_sure, reply.kinds));
            let first = kinds.as_ref().map(|(_, kinds)| kinds[0].to_string());
            if first.as_deref() != Some(expected) || !kinds.as_ref().is_some_and(|kinds| kinds.0) {
                wrong.push(format!("{row}: {kinds:?}"));
            }
        }
        assert_eq!(wrong, [""; 0]);
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
            ("i opened it 2 days back", None),
            ("vor 2 tagen eröffnet", None),
            ("ouvert il y a 5 jours, il dit attendre 10 jours", Some(10)),
            ("открыла 3 дня назад", None),
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
