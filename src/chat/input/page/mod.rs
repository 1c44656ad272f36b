//! Reads everything that a text tells of an order: a pasted order page, a store's e-mail, a sentence of one's own.
//!
//! A label and its value: the words of `[page]` in `locales/<tag>/words.toml` say what stands beside them, and the readers of
//! answers read it. What stands beside no label is passed over. What is said twice and differs is asked for or left out.
//!
//! A text that is not understood: add it to `cases/` with its facts above it, and the words that it lacks to `[page]`.
//!
//! | file | what it does |
//! |---|---|
//! | `text` | the text as lines of words, numbers and marks |
//! | `words` | the words of pages, of all languages |
//! | `head` | the heads of forwarded e-mails, and when they were written |
//! | `day_pieces` | what may be a day |
//! | `labels` | which day belongs to which label |
//! | `days` | the days themselves |
//! | `amounts`, `goods`, `states`, `store` | the other facts |

mod amounts;
mod day_pieces;
mod days;
mod goods;
mod head;
mod labels;
mod states;
mod store;
pub(super) use store::is_store_host;
#[cfg(test)]
mod tests;
mod text;
mod words;

use tracking_number::{Confidence, Finding, Subject, Verdict, candidates};

use super::choice::PossibleDay;
use super::numbers;
use super::protection_end::PossibleMoment;
use super::writer::Writer;
use crate::model::Tracking;
use days::PageDays;
use text::PageText;
use words::{DayKind, PageVocabulary};

/// A bank's message about a payment, or a one-time code, is short, in letters.
const LONGEST_BANK_MESSAGE: usize = 300;

/// What a text tells of an order. A list of days or moments holds one where the text can be read in one way alone, several,
/// the likelier first, where it cannot, and none where it tells none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageFacts {
    /// The key of a store of `resources/stores.toml`.
    pub store: Option<String>,
    /// The tracking numbers, each once, as they stand in the text.
    pub numbers: Vec<Finding>,
    pub order_number: Option<String>,
    pub shipped: Vec<PossibleDay>,
    pub paid: Vec<PossibleDay>,
    pub delivered: Vec<PossibleDay>,
    /// The last day on which delivery was promised.
    pub expected: Vec<PossibleDay>,
    pub protection_end: Vec<PossibleMoment>,
    /// Protection has ended.
    pub protection_ended: bool,
    /// The text says that the seller has not shipped.
    pub not_shipped: bool,
    /// With its currency, such as `12.50 USD`.
    pub amount: Option<String>,
    /// What the goods are called.
    pub goods: Option<String>,
    pub tracking: Option<Tracking>,
}

/// Reads a text of any length that Telegram sends.
pub fn page_facts(text: &str, writer: &Writer) -> PageFacts {
    let page = PageText::of(text);
    let words = PageVocabulary::get();
    if text.chars().count() <= LONGEST_BANK_MESSAGE && page.has(&words.bank, &page.lines) {
        return PageFacts::default();
    }
    let mail = head::mail(&page, writer);
    let found = numbers::find(text);
    let store = store::store(&page, &mail.senders, &found);
    let store_by_name = store.as_ref().is_some_and(|store| store.by_name);
    let mut facts = PageFacts {
        store: store.map(|store| store.key.to_owned()),
        ..PageFacts::default()
    };
    let orders = order_numbers(&found);
    let orders_told = !orders.is_empty();
    facts.numbers = tracking_numbers(&found);
    // A list of orders: what belongs to which of them is not known.
    if orders.len() <= 1 {
        facts.order_number = orders.into_iter().next();
        let labelled = labels::labelled_days(&page, &mail.lines);
        let days = PageDays::read(&page, &labelled, writer, mail.told);
        facts.take_days(&days);
        facts.protection_ended = facts.protection_end.is_empty()
            && (days.ended || labels::is_protection_over(&page, &mail.lines));
        let states = states::states(&page, &mail.lines, &facts.delivered);
        facts.not_shipped = states.not_shipped && facts.shipped.is_empty();
        facts.tracking = states.tracking;
        facts.amount = amounts::order_amount(&page, &mail.lines);
        facts.goods = goods::goods(&page, &mail.lines);
    }
    if !orders_told && facts.is_too_little(store_by_name) {
        return PageFacts::default();
    }
    facts
}

impl PageFacts {
    fn take_days(&mut self, days: &PageDays) {
        self.paid = days.of(DayKind::Paid);
        if self.paid.is_empty() {
            self.paid = days.of(DayKind::Ordered);
        }
        self.shipped = days.of(DayKind::Shipped);
        self.delivered = days.of(DayKind::Delivered);
        self.expected = days.of(DayKind::Expected);
        self.protection_end = days.end();
        in_order(&mut self.paid, &mut self.shipped);
        in_order(&mut self.paid, &mut self.delivered);
        in_order(&mut self.shipped, &mut self.delivered);
        in_order(&mut self.paid, &mut self.expected);
    }

    /// Whether it is no more than any text may mention: one thing alone, or goods and their price.
    fn is_too_little(&self, store_by_name: bool) -> bool {
        let days = [&self.paid, &self.shipped, &self.delivered, &self.expected];
        let sure = !self.numbers.is_empty()
            || days.iter().any(|days| !days.is_empty())
            || !self.protection_end.is_empty()
            || self.protection_ended
            || self.store.is_some() && !store_by_name;
        let mentioned = [
            self.store.is_some(),
            self.not_shipped,
            self.amount.is_some(),
            self.goods.is_some(),
            self.tracking.is_some(),
        ];
        let of_order = self.store.is_some() || self.not_shipped || self.tracking.is_some();
        !sure && (!of_order || mentioned.into_iter().filter(|is| *is).count() < 2)
    }
}

/// Takes the readings out that contradict each other: what comes first is not after what follows. Days that contradict each
/// other in all readings are both left out.
fn in_order(first: &mut Vec<PossibleDay>, then: &mut Vec<PossibleDay>) {
    if first.is_empty() || then.is_empty() {
        return;
    }
    let goes = |one: &PossibleDay, other: &PossibleDay| one.day <= other.day;
    let firsts: Vec<PossibleDay> = first
        .iter()
        .filter(|one| then.iter().any(|other| goes(one, other)))
        .copied()
        .collect();
    then.retain(|other| first.iter().any(|one| goes(one, other)));
    *first = firsts;
}

fn order_numbers(found: &[Finding]) -> Vec<String> {
    let orders = found
        .iter()
        .filter(|found| found.verdict() == Verdict::OrderNumber);
    orders.map(|order| order.text.clone()).collect()
}

/// The numbers that may be the parcel's and are more than a guess: a label calls them so, or their shape does.
fn tracking_numbers(found: &[Finding]) -> Vec<Finding> {
    let labelled = |found: &Finding| found.label == Some(Subject::TrackingNumber);
    let shaped = |found: &Finding| {
        let best = found.best();
        best.is_some_and(|best| best.confidence >= Confidence::Likely)
    };
    let all = candidates(found).into_iter();
    all.filter(|found| labelled(found) || shaped(found))
        .cloned()
        .collect()
}
