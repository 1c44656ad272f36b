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
//! | `orders` | the parts of a text that tells several orders |
//! | `head` | the heads of forwarded e-mails, and when they were written |
//! | `day_pieces` | what may be a day |
//! | `date_order` | whether the day or the month stands first |
//! | `said_days` | the days among other words |
//! | `label_alone` | a label without its day |
//! | `labels` | which day belongs to which label |
//! | `lone_number` | a number alone that is a day of the month |
//! | `day_reader` | the days themselves, collected in `days`: `past_day` those that have been, `promised` those to come, by when the text was `written` |
//! | `day_lengths` | lengths of time among days |
//! | `days_alone` | a text that is a day and nothing else |
//! | `protection_length` | how long protection lasts in all, and from which day |
//! | `refund` | a store's mail that money is on its way back |
//! | `free_days` | a parcel that waits, and days without a label |
//! | `renamed` | another name for the goods |
//! | `scan_told` | what tracking shows, told in a sentence |
//! | `stated` | a sum without a label |
//! | `amounts`, `goods`, `goods_line`, `goods_name`, `order_number`, `payment`, `small_shop`, `standstill`, `states`, `store` | the other facts |

mod amounts;
mod close_words;
mod date_order;
mod day_lengths;
mod day_pieces;
mod day_reader;
mod days;
mod days_alone;
mod free_days;
mod goods;
mod goods_line;
mod goods_name;
mod head;
mod label_alone;
mod labels;
mod lone_number;
mod order_number;
mod orders;
mod past_day;
mod payment;
mod promised;
mod protection_length;
mod refund;
mod renamed;
mod said_days;
mod scan_told;
mod small_shop;
mod standstill;
mod stated;
mod states;
mod store;
pub use days_alone::{days_after, is_date, month_alone, number_of_day, range_end};
pub use label_alone::{label_alone, names_shipping};
pub use orders::page_orders;
pub use payment::{payment_alone, tells_paying};
pub use protection_length::LengthTold;
pub use refund::{RefundMail, is_refund_notice, refund_mail, refund_sum};
pub use renamed::new_name;
pub use said_days::days_said;
pub use scan_told::{data_asked, negates, only_past_day, scan_told, stands_still, statements};
pub(super) use store::is_store_host;
#[cfg(test)]
pub(super) mod tests;
mod text;
mod told_orders;
mod words;
mod written;

use std::ops::Range;

use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use tracking_number::{Confidence, Finding, Reading, Subject, Verdict, candidates};

use super::button_words::tells_return_number;
use super::choice::PossibleDay;
use super::history::{collect_by, stage_of};
use super::numbers;
use super::protection_end::PossibleMoment;
use super::seller_reply::post_tells_of_loss;
use super::sensitive_data::is_telephone;
use super::wording::FreeText;
use super::writer::Writer;
use crate::advice::at_hour;
use crate::model::{
    CountedFrom, Payment, ProtectionLength, Tracking, TrackingStage, TrackingState,
};
use day_reader::read_days;
use days::{PageDays, WholeLength};
use text::{FEWEST_LINES, PageText};
use words::DayKind;

/// A bank's message about a payment, or a one-time code, is short, in letters.
const LONGEST_BANK_MESSAGE: usize = 300;

/// Who tells in more words where the parcel stands tells a story.
const MOST_WORDS_OF_A_STATE: usize = 25;

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
    /// When a dispute was opened, or a case at PayPal or the bank.
    pub disputed: Vec<PossibleDay>,
    /// That claim was made where it was paid, and not at the store.
    pub claimed_at: Option<Payment>,
    /// The last day on which delivery was promised.
    pub expected: Vec<PossibleDay>,
    /// The last day on which the seller has to ship, where it was not shipped.
    pub ship_by: Vec<PossibleDay>,
    pub protection_end: Vec<PossibleMoment>,
    /// How long protection lasts, where the text does not tell the day that it counts from.
    pub protection_length: Option<ProtectionLength>,
    /// Protection has ended.
    pub protection_ended: bool,
    /// The text says that the seller has not shipped.
    pub not_shipped: bool,
    /// With its currency, such as `12.50 USD`.
    pub amount: Option<String>,
    /// What the goods are called.
    pub goods: Option<String>,
    pub tracking: Option<Tracking>,
    /// The scans that it shows.
    pub scans: Option<TrackingState>,
    /// A page shows that a dispute is open, perhaps since a day that it does not tell.
    pub in_dispute: bool,
    /// Tracking says that it was delivered, on a day that is not told.
    pub says_delivered: bool,
    /// Nothing new was seen since this day; where the parcel was seen last is not told.
    pub frozen_since: Option<NaiveDate>,
    /// It was delivered, as tracking says, but the person does not have it.
    pub not_received: bool,
    /// No tracking number was given.
    pub no_number: bool,
    pub payment: Option<Payment>,
    /// What a shop without rules is called: its host.
    pub store_name: Option<String>,
    /// The text says that this is another order than the one that is talked about.
    pub of_another: bool,
    /// The text begins with a no: what it tells takes the place of what was told.
    pub puts_right: bool,
    /// Its number takes the place of another one.
    pub renumbers: bool,
}

/// The store that a text names, in whatever language it is.
pub fn store_named(text: &str) -> Option<&'static str> {
    let page = PageText::of(text);
    store::store(&page, &[], &numbers::find(text)).map(|store| store.key)
}

/// The store of a few words about a parcel: `не приходит с вб`, `заказ с темы`. There its short name is enough.
pub fn store_in_few_words(text: &str) -> Option<&'static str> {
    let page = PageText::of(text);
    store_named(text).or_else(|| store::bought_at(&page))
}

/// Whether a word begins another clause: "and", "but", "which".
pub fn begins_clause(word: &str) -> bool {
    let page = PageText::of(word);
    page.tokens.len() == 1 && page.is_one_of(&page.words.clause, 0)
}

/// Whether a text says that no tracking number was given.
pub fn tells_no_number(text: &str) -> bool {
    let page = PageText::of(text);
    states::states(&page, &page.lines, &[]).no_number
}

/// Reads a text of any length that Telegram sends; nothing where it is no more than any text may mention.
pub fn page_facts(text: &str, writer: &Writer) -> PageFacts {
    let read = all_facts(text, writer);
    match read.is_slight {
        true => PageFacts::default(),
        false => read.facts,
    }
}

/// What a text mentions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AllFacts {
    pub facts: PageFacts,
    /// It is no more than any text may mention.
    pub is_slight: bool,
}

/// The same, also where it is slight: while an order is talked about, one fact alone is about it.
pub fn all_facts(text: &str, writer: &Writer) -> AllFacts {
    let page = PageText::of(text);
    let words = page.words;
    if text.chars().count() <= LONGEST_BANK_MESSAGE && page.has(&words.bank, &page.lines) {
        return AllFacts::default();
    }
    let mail = head::mail(&page, writer);
    let found = numbers::find(text);
    let store = store::store(&page, &mail.senders, &found);
    let store_by_name = store.as_ref().is_some_and(|store| store.by_name);
    let mut facts = PageFacts {
        store: store.map(|store| store.key.to_owned()),
        ..PageFacts::default()
    };
    let is_other = |order: &&Finding| {
        let store = facts.store.as_deref();
        !store.is_some_and(|store| store::is_like_others(order, store))
    };
    let orders: Vec<Finding> = found.iter().filter(is_other).cloned().collect();
    let orders = order_numbers(&orders, text);
    let orders_told = !orders.is_empty();
    facts.numbers = tracking_numbers(&found);
    // What goes back to the store is not what is waited for.
    if !facts.numbers.is_empty() && tells_return_number(text) {
        facts.numbers.clear();
    }
    // A list of orders: what belongs to which of them is not known.
    if orders.len() <= 1 && !is_list(&page, &mail.lines, &facts.numbers) {
        facts.order_number = orders.into_iter().next();
        if facts.order_number.is_none() {
            let told = order_number::labelled(&page, &mail.lines);
            let is_parcel = |told: &String| facts.numbers.iter().any(|known| known.text == *told);
            facts.order_number = told.filter(|told| !is_parcel(told));
        }
        let days = read_days(&page, &mail.lines, writer, mail.told);
        facts.take_days(&days, writer);
        let is_page = mail.lines.len() >= FEWEST_LINES;
        if facts.delivered.is_empty() && is_page && states::names_delivery(&page, &mail.lines) {
            let day = free_days::past_day(&page, &mail.lines, writer);
            facts.delivered = day.map(PossibleDay::told).into_iter().collect();
        }
        let is_undated = [&facts.paid, &facts.shipped, &facts.delivered];
        if is_undated.iter().all(|days| days.is_empty()) {
            let waiting = days.of(DayKind::Waiting);
            // "С али идёт уже 2 месяца": where somebody waits, a short name is a store's.
            let bought_at = store::bought_at(&page).filter(|_| facts.store.is_none());
            let names_store = store_by_name || bought_at.is_some();
            let is_wait = !waiting.is_empty() && waits_for_parcel(&page, names_store);
            if is_wait && let Some(key) = bought_at {
                facts.store = Some(key.to_owned());
            }
            facts.paid = if is_wait { waiting } else { Vec::new() };
        }
        if facts.expected.is_empty() && is_page && facts.is_of_order() {
            facts.expected = promised::promised_range(&page, &mail.lines, writer);
        }
        // Who asks whether it comes by a day was promised none.
        if !facts.expected.is_empty() && FreeText::read(text).is_plain_question() {
            facts.expected.clear();
        }
        let is_open = facts.protection_end.is_empty() && !days.ended;
        let length = protection_length::length_told(&page, &mail.lines, writer);
        match (length.filter(|_| is_open), days.whole) {
            (Some(LengthTold::LastDay(day)), _) => {
                facts.protection_end = vec![PossibleMoment::told(last_second(day, writer))]
            }
            (Some(LengthTold::Length(length)), whole)
                if whole.is_none() || protection_length::is_told(&page) =>
            {
                facts.take_length(length, writer)
            }
            (_, Some(whole)) if is_open => {
                facts.protection_end = facts.possible_ends(whole, writer)
            }
            _ => {}
        }
        facts.protection_ended = facts.protection_end.is_empty()
            && (days.ended || labels::is_protection_over(&page, &mail.lines));
        let states = states::states(&page, &mail.lines, &facts.delivered);
        let is_sent = !facts.numbers.is_empty() || label_alone::tells_shipping(&page);
        if facts.shipped.is_empty() && is_sent && !states.not_shipped {
            facts.shipped = days.of(DayKind::Planned);
            in_order(&mut facts.paid, &mut facts.shipped);
        }
        let is_unsent = facts.shipped.is_empty() && facts.delivered.is_empty();
        facts.ship_by = days.of(DayKind::ShipBy);
        facts
            .ship_by
            .retain(|_| is_unsent && facts.numbers.is_empty());
        let is_due = facts.ship_by.iter().any(|by| by.day >= writer.today());
        facts.not_shipped = facts.shipped.is_empty() && (states.not_shipped || is_due);
        facts.tracking = states.tracking;
        let waits = || free_days::waits(&page) || collect_by(text, writer).is_some();
        if facts.tracking.is_none() && facts.is_on_its_way() && waits() {
            facts.tracking = Some(Tracking::AtPickup(None));
        }
        if facts.tracking == Some(Tracking::AtPickup(None)) {
            let told = collect_by(text, writer);
            let day = told.or_else(|| free_days::last_day(&page, &mail.lines, writer));
            facts.tracking = Some(Tracking::AtPickup(day));
        }
        let still = || standstill::standstill(&page, &mail.lines, writer);
        if is_outdone_by_standstill(facts.tracking) && !states.says_delivered {
            facts.frozen_since = still();
            // "Stuck since 12 November, paid 38 euros": that day is no payment's.
            facts
                .paid
                .retain(|paid| Some(paid.day) != facts.frozen_since);
            facts.tracking = facts.tracking.filter(|_| facts.frozen_since.is_none());
        }
        // What is said to stand still does not move, though its day was not understood.
        let is_moving = facts.tracking == Some(Tracking::Moving);
        if is_moving && page.has(&words.standstill, &mail.lines) {
            facts.tracking = None;
        }
        facts.in_dispute = is_page && states.in_dispute && facts.disputed.is_empty();
        if facts.in_dispute
            && let Some(day) = free_days::past_day(&page, &mail.lines, writer)
        {
            facts.disputed = vec![PossibleDay::told(day)];
        }
        facts.says_delivered = states.says_delivered;
        facts.not_received = states.not_received;
        facts.no_number = states.no_number && facts.numbers.is_empty();
        let is_order = !facts.paid.is_empty();
        facts.payment = payment::payment(&page, &mail.lines, is_order);
        let is_small = || {
            facts
                .order_number
                .as_deref()
                .is_some_and(order_number::is_small_shops)
        };
        if facts.store.is_none() && is_small() {
            facts.store = Some(store::WEBSHOP.to_owned());
        }
        if facts
            .store
            .as_deref()
            .is_none_or(|store| store == store::WEBSHOP)
            && let Some(shop) = small_shop::small_shop(&page, &mail.lines, &mail.senders)
        {
            facts.store = Some(shop.key.to_owned());
            facts.store_name = shop.name;
        }
        let is_of_order = facts.is_of_order();
        if facts.paid.is_empty() && facts.order_number.is_some() {
            facts.paid = head::dated(&page, &mail.lines, writer);
        }
        facts.amount = amounts::order_amount(&page, &mail.lines, is_of_order).or_else(|| {
            let is_told = is_order || orders_told || facts.order_number.is_some();
            stated::stated(&page, &mail.lines).filter(|_| is_told)
        });
        let is_order_page = is_of_order || facts.store.is_some() && is_page;
        // "Заказала 9 октября отправил 12го": what is done is no name.
        let goods = goods::goods(&page, &mail.lines, facts.store.is_some(), is_order_page);
        facts.goods = goods.filter(|name| label_alone(name).is_none());
    }
    let is_numbered = facts.order_number.is_some() && page.lines.len() >= FEWEST_LINES;
    let is_slight = !orders_told && !is_numbered && facts.is_too_little(store_by_name);
    AllFacts { facts, is_slight }
}

/// The sum and the way of paying in a text that is known to tell of a purchase: "39€ klarna".
pub fn price_told(text: &str) -> (Option<String>, Option<Payment>) {
    let page = PageText::of(text);
    let amount = stated::stated(&page, &page.lines);
    (amount, payment::payment(&page, &page.lines, true))
}

/// The sum of a few words that say that somebody paid: "habe 45 euro bezahlt".
pub fn sum_paid(text: &str) -> Option<String> {
    tells_paying(text).then(|| price_told(text).0).flatten()
}

/// Where the parcel stands, in a few words that tell nothing else of an order: "at the post office until 15 December".
pub fn tracking_told(text: &str, writer: &Writer) -> Option<Tracking> {
    let page = PageText::of(text);
    if text.contains('?') || text.split_whitespace().count() > MOST_WORDS_OF_A_STATE {
        return None;
    }
    if post_tells_of_loss(text) {
        return Some(Tracking::Lost);
    }
    let denied = || page.has(&page.words.negations, &page.lines);
    let waits = || !denied() && stage_of(text) == Some(TrackingStage::AtPickup);
    let collect_by = collect_by(text, writer);
    match states::states(&page, &page.lines, &[]).tracking {
        Some(Tracking::AtPickup(None)) => Some(Tracking::AtPickup(collect_by)),
        None if collect_by.is_some() || waits() => Some(Tracking::AtPickup(collect_by)),
        Some(Tracking::Moving) if page.has(&page.words.standstill, &page.lines) => None,
        shown => shown,
    }
}

/// How long protection lasts, in an answer to the question for its end: "60 days from 3 October", "45 days, paid on 20 October".
pub fn protection_length(text: &str, writer: &Writer) -> Option<LengthTold> {
    if let Some(told) = protection_length::in_answer(text, writer) {
        return Some(told);
    }
    let length = protection_length::length_alone(text)?;
    let told = all_facts(text, writer).facts;
    let mut facts = PageFacts {
        paid: told.paid,
        shipped: told.shipped,
        delivered: told.delivered,
        ..PageFacts::default()
    };
    facts.take_length(length, writer);
    match facts.protection_end[..] {
        [] => None,
        [end] => Some(LengthTold::LastDay(
            end.at.with_timezone(&writer.zone).date_naive(),
        )),
        _ => Some(LengthTold::Length(length)),
    }
}

impl PageFacts {
    /// Whether it tells when the order was paid, shipped, promised or disputed, or until when it is protected.
    pub fn tells_when(&self) -> bool {
        let days = [&self.shipped, &self.paid, &self.expected, &self.disputed];
        days.iter().any(|days| !days.is_empty())
            || !self.protection_end.is_empty()
            || self.protection_length.is_some()
    }

    /// Whether a text that tells this may be the page of an order.
    fn is_of_order(&self) -> bool {
        self.order_number.is_some()
            || !self.numbers.is_empty()
            || self.tells_when()
            || !self.delivered.is_empty()
    }

    /// Whether nothing is told that ends its way, or keeps it from going.
    fn is_on_its_way(&self) -> bool {
        self.delivered.is_empty() && !self.not_shipped
    }

    fn take_days(&mut self, days: &PageDays, writer: &Writer) {
        self.paid = days.of(DayKind::Paid);
        if self.paid.is_empty() {
            self.paid = days.of(DayKind::Ordered);
        }
        self.shipped = days.of(DayKind::Shipped);
        if let ([], [paid], Some(after)) = (&self.shipped[..], &self.paid[..], days.shipped_after) {
            let day = paid.day.checked_add_days(Days::new(after));
            let day = day.filter(|day| *day <= writer.today());
            self.shipped.extend(day.map(PossibleDay::told));
        }
        self.delivered = days.of(DayKind::Delivered);
        self.disputed = days.of(DayKind::Disputed);
        self.expected = days.of(DayKind::Expected);
        self.protection_end = days.end();
        in_order(&mut self.paid, &mut self.shipped);
        in_order(&mut self.paid, &mut self.delivered);
        in_order(&mut self.shipped, &mut self.delivered);
        in_order(&mut self.paid, &mut self.expected);
    }

    /// A length that somebody tells counts from the day that is told beside it; where none is, it is kept until one is known.
    fn take_length(&mut self, length: ProtectionLength, writer: &Writer) {
        let days = |days: &[PossibleDay]| match days {
            [one] => Some(one.day),
            _ => None,
        };
        let (paid, shipped, delivered) =
            (days(&self.paid), days(&self.shipped), days(&self.delivered));
        let begins: Vec<NaiveDate> = match length.from {
            CountedFrom::Payment => paid.into_iter().collect(),
            CountedFrom::Shipping => shipped.into_iter().collect(),
            CountedFrom::Delivery => delivered.into_iter().collect(),
            CountedFrom::Untold if paid.or(shipped).is_none() => delivered.into_iter().collect(),
            CountedFrom::Untold => paid.into_iter().chain(shipped).collect(),
        };
        let end = |begin: NaiveDate| begin.checked_add_days(Days::new(length.days.into()));
        let mut ends: Vec<NaiveDate> = begins.into_iter().filter_map(end).collect();
        if ends.is_empty() {
            self.protection_length = Some(length);
            return;
        }
        // It is over by that day, or it is what is left.
        if ends.iter().all(|end| *end < writer.today()) {
            ends.extend(end(writer.today()));
        }
        ends.dedup();
        let moment = |day| PossibleMoment::told(last_second(day, writer));
        self.protection_end = ends.into_iter().map(moment).collect();
    }

    /// The ends that a whole length of protection can mean: which day it counts from is not always told.
    fn possible_ends(&self, whole: WholeLength, writer: &Writer) -> Vec<PossibleMoment> {
        let one = |days: &[PossibleDay]| match days {
            [one] => Some(one.day),
            _ => None,
        };
        let (paid, shipped) = (one(&self.paid), one(&self.shipped));
        let begins = match paid.filter(|_| whole.from_payment) {
            Some(paid) => vec![paid],
            None => paid.into_iter().chain(shipped).collect(),
        };
        // Of a length that counts from a day which is not told, nobody knows the end.
        let today = (!begins.is_empty() && !whole.from_payment).then(|| writer.today());
        let days = begins.into_iter().chain(today);
        let mut ends: Vec<PossibleMoment> = days
            .filter_map(|day| {
                let last = day.checked_add_days(Days::new(whole.days))?;
                Some(PossibleMoment::told(last_second(last, writer)))
            })
            .filter(|end| end.at > writer.now)
            .collect();
        ends.dedup_by_key(|end| end.at);
        ends
    }

    /// Whether it is no more than any text may mention: one thing alone, or goods and their price.
    fn is_too_little(&self, store_by_name: bool) -> bool {
        let days = [
            &self.paid,
            &self.shipped,
            &self.delivered,
            &self.disputed,
            &self.expected,
        ];
        let sure = !self.numbers.is_empty()
            || days.iter().any(|days| !days.is_empty())
            || !self.protection_end.is_empty()
            || self.protection_ended
            || self.protection_length.is_some()
            || self.says_delivered
            || self.in_dispute
            || !self.ship_by.is_empty()
            || self.store.is_some() && !store_by_name;
        let mentioned = [
            self.store.is_some(),
            self.not_shipped,
            self.amount.is_some(),
            self.goods.is_some(),
            self.tracking.is_some() || self.says_delivered || self.frozen_since.is_some(),
            self.no_number,
            self.payment.is_some(),
        ];
        let of_order = mentioned[0] || mentioned[1] || mentioned[4];
        !sure && (!of_order || mentioned.into_iter().filter(|is| *is).count() < 2)
    }
}

fn last_second(day: NaiveDate, writer: &Writer) -> DateTime<Utc> {
    at_hour(day + Days::new(1), 0, writer.zone) - Duration::seconds(1)
}

/// Whether somebody who tells how long they wait waits for the parcel, and not for an answer or for money. What is asked behind it
/// may be about a dispute.
fn waits_for_parcel(page: &PageText, names_store: bool) -> bool {
    let told_before = |line: &Range<usize>| {
        let told = page.find(&page.words.told, line.clone());
        let mut waiting = told
            .iter()
            .filter(|label| label.meaning == DayKind::Waiting);
        let waiting = waiting.next_back()?;
        Some(line.start..page.clause(line, waiting.pieces.start).end)
    };
    let names = |text: &str, group| FreeText::read(text).has_of(group);
    let is_dispute = |pieces: Range<usize>| names(page.shown(pieces), "{dispute}");
    (names_store || names(page.text, "{parcel}"))
        && !names(page.text, "{seller}")
        && !names(page.text, "{money}")
        && !page.lines.iter().filter_map(told_before).any(is_dispute)
}

/// Whether a day since which nothing is new says more than what tracking is said to show.
fn is_outdone_by_standstill(shown: Option<Tracking>) -> bool {
    matches!(shown, None | Some(Tracking::Nothing | Tracking::Moving))
}

/// Whether a text lists several orders: a line for each, with its number and more of it.
fn is_list(page: &PageText, lines: &[Range<usize>], numbers: &[Finding]) -> bool {
    let words = page.words;
    let tells = |line: &&Range<usize>| {
        let text = page.shown((*line).clone());
        let numbered = numbers.iter().any(|number| text.contains(&number.text));
        let days = page.find(&words.days, (*line).clone()).into_iter();
        let told = page.find(&words.told, (*line).clone()).into_iter();
        let of_order = |kind| !matches!(kind, DayKind::Other | DayKind::Delivery);
        numbered && days.chain(told).any(|label| of_order(label.meaning))
    };
    numbers.len() > 1 && lines.iter().filter(tells).count() > 1
}

/// Takes the readings out that contradict each other: what comes first is not after what follows. Days that contradict each
/// other in all readings stay: they are asked about.
fn in_order(first: &mut Vec<PossibleDay>, then: &mut Vec<PossibleDay>) {
    let goes = |one: &PossibleDay, other: &PossibleDay| one.day <= other.day;
    let any_goes = first
        .iter()
        .any(|one| then.iter().any(|other| goes(one, other)));
    if !any_goes {
        return;
    }
    let firsts: Vec<PossibleDay> = first
        .iter()
        .filter(|one| then.iter().any(|other| goes(one, other)))
        .copied()
        .collect();
    then.retain(|other| first.iter().any(|one| goes(one, other)));
    *first = firsts;
}

fn order_numbers(found: &[Finding], text: &str) -> Vec<String> {
    let is_telephone = |found: &Finding| {
        let start = found.place.start;
        let signed = text[..start].ends_with('+').then(|| start - 1);
        let is_shaped = |best: &Reading| best.confidence >= Confidence::Likely;
        !found.best().is_some_and(is_shaped)
            && is_telephone(&text[signed.unwrap_or(start)..found.place.end])
    };
    let orders = found
        .iter()
        .filter(|found| found.verdict() == Verdict::OrderNumber && !is_telephone(found));
    orders.map(|order| order.text.clone()).collect()
}

/// The numbers that may be the parcel's and are more than a guess: a label calls them so, or their shape does.
fn tracking_numbers(found: &[Finding]) -> Vec<Finding> {
    let labelled = |found: &Finding| found.label == Some(Subject::TrackingNumber);
    let shaped = |found: &Finding| {
        let best = found.best();
        best.is_some_and(|best| best.confidence >= Confidence::Likely)
    };
    let mut all = candidates(found);
    if all.is_empty() {
        // "Ali order LP00623456789012": a sentence that is no label.
        let own_shape = |found: &&Finding| found.verdict() == Verdict::TrackingNumber;
        all = found.iter().filter(own_shape).collect();
    }
    let all = all.into_iter().filter(|found| !is_size(&found.text));
    all.filter(|found| labelled(found) || shaped(found))
        .cloned()
        .collect()
}

/// "150X200" is how large something is.
fn is_size(number: &str) -> bool {
    let sides = number.split_once(['x', 'X']);
    let is_side = |side: &str| side.len() <= 4 && side.bytes().all(|digit| digit.is_ascii_digit());
    sides.is_some_and(|(one, other)| is_side(one) && is_side(other))
}
