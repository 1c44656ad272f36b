//! Reads everything that a page tells: step by step, for what is known of an order says what the rest of its page means.

use std::ops::Range;

use tracking_number::Finding;

use super::super::button_words::tells_return_number;
use super::super::choice::PossibleDay;
use super::super::history::collect_by;
use super::super::history::told_scan;
use super::super::numbers;
use super::super::protection_end::PossibleMoment;
use super::super::wording::FreeText;
use super::super::writer::Writer;
use super::day_reader::read_days;
use super::days::PageDays;
use super::facts::{PageFacts, in_order, last_second};
use super::head::Mail;
use super::page_numbers::{is_list, order_numbers, tracking_numbers};
use super::promised::promised_range;
use super::protection_length::LengthTold;
use super::protection_over::is_protection_over;
use super::states::States;
use super::text::{FEWEST_LINES, PageText};
use super::words::{DayKind, PageVocabulary};
use super::{
    amounts, free_days, goods, goods_alone, head, label_alone, order_number, payment,
    protection_length, small_shop, standstill, stated, states, store,
};
use crate::model::Tracking;

/// A bank's message about a payment, or a one-time code, is short, in letters.
const LONGEST_BANK_MESSAGE: usize = 300;

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
    if text.chars().count() <= LONGEST_BANK_MESSAGE && page.has(&page.words.bank, &page.lines) {
        return AllFacts::default();
    }
    let mail = head::mail(&page, writer);
    let found = numbers::find(text);
    let store = store::store(&page, &mail.senders, &found);
    let store_by_name = store.as_ref().is_some_and(|store| store.by_name);
    let store = store.map(|store| store.key.to_owned());
    let is_other = |order: &&Finding| {
        let store = store.as_deref();
        !store.is_some_and(|store| store::is_like_others(order, store))
    };
    let orders: Vec<Finding> = found.iter().filter(is_other).cloned().collect();
    let orders = order_numbers(&orders, text);
    let orders_told = !orders.is_empty();
    let mut reading = Reading {
        is_page: mail.lines.len() >= FEWEST_LINES,
        facts: PageFacts {
            store,
            numbers: tracking_numbers(&found),
            ..PageFacts::default()
        },
        page: &page,
        mail: &mail,
        writer,
    };
    // What goes back to the store is not what is waited for.
    if !reading.facts.numbers.is_empty() && tells_return_number(text) {
        reading.facts.numbers.clear();
    }
    // A list of orders: what belongs to which of them is not known.
    if orders.len() <= 1 && !is_list(&page, &mail.lines, &reading.facts.numbers) {
        reading.read_order(orders.into_iter().next(), store_by_name);
    }
    let facts = reading.facts;
    let is_numbered = facts.order_number.is_some() && page.lines.len() >= FEWEST_LINES;
    let is_slight = !orders_told && !is_numbered && facts.is_too_little(store_by_name);
    AllFacts { facts, is_slight }
}

/// The page of one order while it is read.
struct Reading<'p> {
    page: &'p PageText<'p>,
    mail: &'p Mail<'p>,
    writer: &'p Writer,
    /// It has as many lines as a page, and is no sentence.
    is_page: bool,
    facts: PageFacts,
}

impl Reading<'_> {
    /// `number` is the order's number by its shape.
    fn read_order(&mut self, number: Option<String>, store_by_name: bool) {
        self.take_order_number(number);
        let days = read_days(self.page, &self.mail.lines, self.writer, self.mail.told);
        self.take_days(&days, store_by_name);
        self.take_promise(&days);
        self.take_protection(&days);
        let states = states::states(self.page, &self.mail.lines, &self.facts.delivered);
        self.take_shipping(&days, &states);
        self.take_tracking(&states);
        self.take_dispute(&states);
        self.take_purchase();
    }

    fn take_order_number(&mut self, by_shape: Option<String>) {
        let numbers = &self.facts.numbers;
        let is_parcel = |told: &String| numbers.iter().any(|known| known.text == *told);
        let labelled = || {
            let told = order_number::labelled(self.page, &self.mail.lines)?;
            (!is_parcel(&told)).then_some(told)
        };
        self.facts.order_number = by_shape.or_else(labelled);
    }

    fn take_days(&mut self, days: &PageDays, store_by_name: bool) {
        let (page, lines, facts) = (self.page, &self.mail.lines, &mut self.facts);
        facts.take_days(days, self.writer);
        let is_named = facts.order_number.is_some() || !facts.numbers.is_empty();
        let is_mail = self.is_page || is_named;
        if facts.delivered.is_empty() && is_mail && states::names_delivery(page, lines) {
            let day = free_days::past_day(page, lines, self.writer);
            facts.delivered = day.map(PossibleDay::told).into_iter().collect();
        }
        let is_undated = [&facts.paid, &facts.shipped, &facts.delivered];
        if is_undated.iter().all(|days| days.is_empty()) {
            self.take_waiting(days.of(DayKind::Waiting), store_by_name);
        }
    }

    /// Who waits since a day paid then.
    fn take_waiting(&mut self, since: Vec<PossibleDay>, store_by_name: bool) {
        // "С али идёт уже 2 месяца": where somebody waits, a short name is a store's.
        let bought_at = store::bought_at(self.page).filter(|_| self.facts.store.is_none());
        let names_store = store_by_name || bought_at.is_some();
        if since.is_empty() || !waits_for_parcel(self.page, names_store) {
            return;
        }
        if let Some(key) = bought_at {
            self.facts.store = Some(key.to_owned());
        }
        self.facts.paid = since;
    }

    fn take_promise(&mut self, days: &PageDays) {
        let facts = &mut self.facts;
        if facts.expected.is_empty() {
            facts.expected = facts.promised_within(days);
        }
        if facts.expected.is_empty() && self.is_page && facts.is_of_order() {
            facts.expected = promised_range(self.page, &self.mail.lines, self.writer);
        }
        // Who asks whether it comes by a day was promised none.
        if !facts.expected.is_empty() && FreeText::read(self.page.text).is_plain_question() {
            facts.expected.clear();
        }
    }

    fn take_protection(&mut self, days: &PageDays) {
        let (page, lines, writer) = (self.page, &self.mail.lines, self.writer);
        let facts = &mut self.facts;
        let is_open = facts.protection_end.is_empty() && !days.ended;
        let length = protection_length::length_told(page, lines, writer);
        match (length.filter(|_| is_open), days.whole) {
            (Some(LengthTold::LastDay(day)), _) => {
                facts.protection_end = vec![PossibleMoment::told(last_second(day, writer))]
            }
            (Some(LengthTold::Length(length)), whole)
                if whole.is_none() || protection_length::is_told(page) =>
            {
                facts.take_length(length, writer)
            }
            (_, Some(whole)) if is_open => {
                facts.protection_end = facts.possible_ends(whole, writer)
            }
            _ => {}
        }
        facts.protection_ended =
            facts.protection_end.is_empty() && (days.ended || is_protection_over(page, lines));
    }

    /// Whether it was shipped, and by when it has to be.
    fn take_shipping(&mut self, days: &PageDays, states: &States) {
        let facts = &mut self.facts;
        let is_sent = !facts.numbers.is_empty() || label_alone::tells_shipping(self.page);
        if facts.shipped.is_empty() && is_sent && !states.not_shipped {
            facts.shipped = days.of(DayKind::Planned);
            in_order(&mut facts.paid, &mut facts.shipped);
        }
        let is_unsent = facts.shipped.is_empty() && facts.delivered.is_empty();
        if is_unsent && facts.numbers.is_empty() {
            facts.ship_by = days.of(DayKind::ShipBy);
        }
        let is_due = facts.ship_by.iter().any(|by| by.day >= self.writer.today());
        let is_paid = !facts.paid.is_empty();
        facts.unpaid = states.unpaid && is_unsent && !is_paid && facts.numbers.is_empty();
        let is_open = states.not_shipped || is_due || facts.unpaid;
        facts.not_shipped = facts.shipped.is_empty() && is_open;
        facts.no_number = states.no_number && facts.numbers.is_empty();
    }

    fn take_tracking(&mut self, states: &States) {
        let (page, lines, writer) = (self.page, &self.mail.lines, self.writer);
        let facts = &mut self.facts;
        facts.says_delivered = states.says_delivered;
        facts.not_received = states.not_received;
        facts.tracking = states.tracking;
        let waits = || free_days::waits(page) || collect_by(page.text, writer).is_some();
        if facts.tracking.is_none() && facts.is_on_its_way() && waits() {
            facts.tracking = Some(Tracking::AtPickup(None));
        }
        if facts.tracking == Some(Tracking::AtPickup(None)) {
            let last = free_days::last_day_to_collect(page, lines, writer);
            facts.tracking = Some(Tracking::AtPickup(last));
        }
        if is_outdone_by_standstill(facts.tracking) && !states.says_delivered {
            facts.frozen_since = standstill::standstill(page, lines, writer);
            // "Stuck since 12 November, paid 38 euros": that day is no payment's.
            facts
                .paid
                .retain(|paid| Some(paid.day) != facts.frozen_since);
            facts.tracking = facts.tracking.filter(|_| facts.frozen_since.is_none());
        }
        // What is said to stand still does not move, though its day was not understood.
        let is_moving = facts.tracking == Some(Tracking::Moving);
        if is_moving && page.has(&page.words.standstill, lines) {
            facts.tracking = None;
        }
    }

    fn take_dispute(&mut self, states: &States) {
        let facts = &mut self.facts;
        facts.in_dispute = self.is_page && states.in_dispute && facts.disputed.is_empty();
        if facts.in_dispute
            && let Some(day) = free_days::past_day(self.page, &self.mail.lines, self.writer)
        {
            facts.disputed = vec![PossibleDay::told(day)];
        }
    }

    /// Where it was bought, how it was paid, the sum and the goods.
    fn take_purchase(&mut self) {
        let (page, lines) = (self.page, &self.mail.lines);
        let is_paid = !self.facts.paid.is_empty() || stated::is_price_alone(page, lines);
        self.facts.payment = payment::payment(page, lines, is_paid);
        self.take_small_shop();
        let facts = &mut self.facts;
        let is_of_order = facts.is_of_order();
        if facts.paid.is_empty() && facts.order_number.is_some() {
            facts.paid = head::dated(page, lines, self.writer);
        }
        let is_order_page = is_of_order || facts.store.is_some() && self.is_page;
        // "Заказала 9 октября отправил 12го": what is done is no name.
        let goods = goods::goods(page, lines, facts.store.is_some(), is_order_page);
        let is_name = |name: &String| {
            label_alone::label_alone(name).is_none() && !is_no_goods(page.words, name)
        };
        facts.goods = goods.filter(is_name);
        facts.amount = amounts::order_amount(page, lines, is_of_order).or_else(|| {
            // "Vintage lamp $84 from Etsy": goods of a store have a price.
            let is_named = facts.store.is_some() && facts.goods.is_some();
            let is_told = is_paid || is_named || facts.order_number.is_some();
            stated::stated(page, lines).filter(|_| is_told)
        });
        if facts.goods.is_none() && lines.len() < FEWEST_LINES {
            self.take_listed_purchase();
        }
    }

    /// "Pan 1890 rubles, not here yet, ozon": in a list with a price a short name alone is the store's.
    fn take_listed_purchase(&mut self) {
        let (page, lines, facts) = (self.page, &self.mail.lines, &mut self.facts);
        let store = || store::alone_in_list(page, lines).map(str::to_owned);
        let Some((goods, amount)) = goods_alone::listed(page, lines) else {
            return;
        };
        facts.store = facts.store.take().or_else(store);
        if facts.store.is_some() || facts.is_of_order() {
            facts.goods = Some(goods);
            facts.amount = facts.amount.take().or(amount);
        }
    }

    /// A shop without rules goes by its host.
    fn take_small_shop(&mut self) {
        let facts = &mut self.facts;
        let number = facts.order_number.as_deref();
        if facts.store.is_none() && number.is_some_and(order_number::is_small_shops) {
            facts.store = Some(store::WEBSHOP.to_owned());
        }
        let is_small = facts
            .store
            .as_deref()
            .is_none_or(|key| key == store::WEBSHOP);
        let shop = || small_shop::small_shop(self.page, &self.mail.lines, &self.mail.senders);
        if is_small && let Some(shop) = shop() {
            facts.store = Some(shop.key.to_owned());
            facts.store_name = shop.name;
        }
    }
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
        let clause = page.clause(line, waiting.pieces.start);
        Some((line.start..clause.end, waiting.pieces.end..clause.end))
    };
    // "It has been at the sorting center for 11 days": it has waited there.
    let is_scan =
        |pieces: Range<usize>| !pieces.is_empty() && told_scan(page.shown(pieces)).is_some();
    let names = |text: &str, group| FreeText::read(text).has_of(group);
    let is_dispute = |pieces: Range<usize>| names(page.shown(pieces), "{dispute}");
    (names_store || names(page.text, "{parcel}"))
        && !names(page.text, "{seller}")
        && !names(page.text, "{money}")
        && !page
            .lines
            .iter()
            .filter_map(told_before)
            .any(|(before, behind)| is_dispute(before) || is_scan(behind))
}

/// Whether a day since which nothing is new says more than what tracking is said to show.
fn is_outdone_by_standstill(shown: Option<Tracking>) -> bool {
    matches!(shown, None | Some(Tracking::Nothing | Tracking::Moving))
}

/// "80 shekels", "commande zalando": a currency alone is no name of goods, nor is a shop.
fn is_no_goods(words: &PageVocabulary, name: &str) -> bool {
    let name = PageText::of(name);
    let shop = words.named_shops.find(&name.tokens);
    let is_shop = shop.is_some_and(|(_, length)| length == name.tokens.len());
    is_shop || name.tokens.len() == 1 && name.is_currency(0)
}
