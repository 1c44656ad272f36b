//! The words of pages, of a few languages together, from `[page]` in `locales/<tag>/words.toml`.

use std::collections::HashMap;

use super::super::join::{Join, WordMap, joined};
use super::super::languages::{Languages, PerSet};
use super::super::phrase_table::PhraseTable;
use super::super::tokens::Token;
use super::time_words::{
    day_names, offset_words, time_words, unit_words, words_of, words_within_time,
};
use crate::locale::{self, LanguageWords, PerLanguage, Phrases};
use crate::model::CountedFrom;

/// What a day beside a label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayKind {
    Paid,
    Ordered,
    Shipped,
    Delivered,
    Expected,
    /// The same, where nothing but the day follows it.
    Promised,
    /// The promised day or the day of delivery.
    Delivery,
    Protection,
    /// A dispute was opened.
    Disputed,
    /// When the seller means to ship.
    Planned,
    /// The last day on which the seller has to ship.
    ShipBy,
    /// How long somebody waits: since about the day on which it was ordered.
    Waiting,
    /// None of these.
    Other,
}

/// What an amount beside a label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AmountKind {
    OrderTotal,
    Total,
    Paid,
    /// Where somebody tells what they bought.
    Told,
    /// The same, and also where it is all that they tell: "it cost".
    Cost,
    Price,
    Other,
    /// What customs took.
    Customs,
}

/// What a page says of where a parcel stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StateWord {
    NotShipped,
    /// The name of a list's tab.
    Tab,
    Nothing,
    /// The same, where it is said of the tracking.
    NothingSeen,
    Announced,
    Moving,
    AtPickup,
    HeldByCustoms,
    Returned,
    /// On a day that is not told.
    SaysDelivered,
    NotReceived,
    NoNumber,
    InDispute,
    Unpaid,
}

/// What a text says of the payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PaymentWord {
    PayPal,
    Card,
    Other,
    /// Money that comes back, or a demand.
    Back,
}

/// A line of an e-mail's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadWord {
    From,
    Date,
    Other,
}

/// The place of a label for goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GoodsWord {
    Label,
    /// On the line below their name.
    Variant,
    /// Above the names of several, or before them.
    List,
}

/// A set of tables, one bit for each.
pub(super) type TableSet = u64;

/// A table of phrases that knows its own bit, the same one in all languages.
pub(super) struct PageTable<T: 'static> {
    pub phrases: PhraseTable<T>,
    bit: TableSet,
}

impl<T> PageTable<T> {
    pub fn is_in(&self, tables: TableSet) -> bool {
        tables & self.bit != 0
    }
}

impl<T: 'static> Join for PageTable<T> {
    fn join<'v>(all: impl Iterator<Item = &'v Self> + Clone) -> Self
    where
        Self: 'v,
    {
        let bits = all.clone().map(|table| table.bit);
        Self {
            phrases: PhraseTable::join(all.map(|table| &table.phrases)),
            bit: bits.fold(0, |all, bit| all | bit),
        }
    }
}

/// Gives each table its bit. A token is then looked up once, and not in each table.
#[derive(Default)]
struct Tables {
    starts: HashMap<Token, TableSet>,
    added: u32,
}

impl Tables {
    fn add<T: Copy + std::fmt::Debug + PartialEq>(
        &mut self,
        phrases: PhraseTable<T>,
    ) -> PageTable<T> {
        let bit = 1 << self.added;
        self.added += 1;
        for token in phrases.starts() {
            *self.starts.entry(token.clone()).or_default() |= bit;
        }
        PageTable { phrases, bit }
    }
}

joined! {
/// All of them.
pub(super) struct PageVocabulary {
    starts: WordMap<Token, TableSet>,
    pub days: PageTable<DayKind>,
    /// As people tell of them in a sentence.
    pub told: PageTable<DayKind>,
    pub protection_over: PageTable<()>,
    /// Behind the label of protection.
    pub over: PageTable<()>,
    pub amounts: PageTable<AmountKind>,
    pub goods: PageTable<GoodsWord>,
    pub goods_skip: PageTable<()>,
    pub goods_end: PageTable<()>,
    pub goods_none: PageTable<()>,
    /// What goods look like, on a line below their name.
    pub goods_looks: PageTable<()>,
    /// A page that holds one of these tells where somebody lives.
    pub addresses: PageTable<()>,
    pub renames: PageTable<()>,
    /// On a page: what holds one of these names no goods.
    pub goods_never: PageTable<()>,
    pub states: PageTable<StateWord>,
    pub head: PageTable<HeadWord>,
    pub mail_signs: PageTable<()>,
    pub negations: PageTable<()>,
    /// Words for what has not been yet.
    pub futures: PageTable<()>,
    pub passed_over: PageTable<()>,
    pub counted_from: PageTable<()>,
    pub from_payment: PageTable<()>,
    /// What a length of protection counts from.
    pub counted: PageTable<CountedFrom>,
    /// Before the day that it counts from.
    pub from_day: PageTable<()>,
    /// A length of time counts from the day on which it was ordered.
    pub later: PageTable<()>,
    /// Before a number that is a day of a month: "the 27th".
    pub the: PageTable<()>,
    /// A length of time is what is left, or lies ahead.
    pub left: PageTable<()>,
    /// A day behind one of these is not the day of what was told before it.
    pub clause: PageTable<()>,
    pub bought_at: PageTable<()>,
    pub came_from: PageTable<()>,
    pub parcel: PageTable<()>,
    pub order_number: PageTable<()>,
    /// Between an order's number and its day.
    pub order_of: PageTable<()>,
    pub payment: PageTable<PaymentWord>,
    /// A mail says with one of these that the money is on its way back.
    pub refund_said: PageTable<()>,
    /// What was done with a refund of which more is said before: "refund of 12 USD was sent".
    pub refund_done: PageTable<()>,
    /// Beside the sum or the day of a refund.
    pub refund_label: PageTable<()>,
    /// An order was cancelled.
    pub cancelled: PageTable<()>,
    pub bank: PageTable<()>,
    /// What nothing can be seen of.
    pub of_tracking: PageTable<()>,
    pub hearsay: PageTable<()>,
    /// That nothing new is seen.
    pub standstill: PageTable<()>,
    /// Before the day since which.
    pub since: PageTable<()>,
    /// Names of stores that are other things, too.
    pub ambiguous_stores: PhraseTable<()>,
    pub small_shops: PhraseTable<()>,
    /// Shops without rules of their own, by the name that is shown.
    pub named_shops: PhraseTable<&'static str>,
    /// Words that a day, a length of time or a time of day is made of.
    pub time: PageTable<()>,
    /// Those of them that can name a day or a length of time without a number in digits.
    pub day_names: PageTable<()>,
    /// Zones, as they stand behind a time of day.
    pub zones: PageTable<()>,
    /// Those of units alone.
    pub units: PageTable<()>,
    /// A length of time in one phrase: "a month and a half".
    pub whole_spans: PageTable<()>,
    pub holidays: PageTable<()>,
    /// Before a day that is not meant itself.
    pub bound: PageTable<()>,
    pub and: PageTable<()>,
    /// Half a unit more: "two weeks and a half".
    pub half: PageTable<()>,
    /// Between what is counted from a day and that day, and before it.
    pub offset: PageTable<()>,
    pub offset_lead: PageTable<()>,
    /// Before a last day, and before any day.
    pub until: PageTable<()>,
    pub before_day: PageTable<()>,
    /// Words that may stand within one.
    pub within_time: PageTable<()>,
    /// That a length of time is past.
    pub ago: PageTable<()>,
}
}

impl PageVocabulary {
    /// The words of a few languages together.
    pub fn get(languages: Languages) -> &'static Self {
        static EACH: PerLanguage<PageVocabulary> = PerLanguage::new(PageVocabulary::of);
        static SETS: PerSet<PageVocabulary> = PerSet::new();
        SETS.get(languages, || Join::join(languages.each(&EACH)))
    }

    /// Those of one language, by its place.
    fn of(place: usize) -> Self {
        let l = locale::words_at(place);
        let mut all = Tables::default();
        let set = |words: &Phrases| PhraseTable::new([(&words[..], ())]);
        let words = |words: Vec<String>| PhraseTable::new([(&words[..], ())]);
        let vocabulary = Self {
            starts: WordMap::new([]),
            days: all.add(table(day_labels(l))),
            told: all.add(table(told_labels(l))),
            protection_over: all.add(set(&l.page.told.protection_over)),
            over: all.add(set(&l.page.told.over)),
            amounts: all.add(table(amount_labels(l))),
            goods: all.add(table([
                (&l.page.goods.label, GoodsWord::Label),
                (&l.page.goods.variant, GoodsWord::Variant),
                (&l.page.goods.list, GoodsWord::List),
            ])),
            goods_skip: all.add(set(&l.page.goods.skip)),
            goods_end: all.add(set(&l.page.goods.end)),
            goods_none: all.add(set(&l.page.goods.none)),
            goods_looks: all.add(set(&l.page.goods.looks)),
            addresses: all.add(set(&l.page.goods.addresses)),
            renames: all.add(set(&l.page.goods.renames)),
            goods_never: all.add(set(&l.page.goods.never)),
            states: all.add(table(state_words(l))),
            head: all.add(table([
                (&l.page.mail.from, HeadWord::From),
                (&l.page.mail.date, HeadWord::Date),
                (&l.page.mail.other, HeadWord::Other),
            ])),
            mail_signs: all.add(set(&l.page.mail.signs)),
            negations: all.add(set(&l.page.negations)),
            futures: all.add(set(&l.page.futures)),
            passed_over: all.add(set(&l.page.passed_over)),
            clause: all.add(set(&l.page.clause)),
            counted_from: all.add(set(&l.page.counted_from)),
            from_payment: all.add(set(&l.page.from_payment)),
            counted: all.add(table([
                (&l.page.from_payment, CountedFrom::Payment),
                (&l.page.from_shipping, CountedFrom::Shipping),
                (&l.page.from_delivery, CountedFrom::Delivery),
            ])),
            from_day: all.add(set(&l.page.from_day)),
            later: all.add(set(&l.page.later)),
            the: all.add(words(words_of(&l.date.the))),
            left: all.add(PhraseTable::new([
                (&l.direction.left[..], ()),
                (&l.direction.ahead[..], ()),
                (&l.span.more[..], ()),
                (&l.page.still[..], ()),
            ])),
            bought_at: all.add(set(&l.page.bought_at)),
            came_from: all.add(set(&l.page.came_from)),
            order_number: all.add(set(&l.page.order_number)),
            order_of: all.add(set(&l.page.order_of)),
            parcel: all.add(set(&l.page.parcel)),
            payment: all.add(table([
                (&l.page.payment.paypal, PaymentWord::PayPal),
                (&l.page.payment.card, PaymentWord::Card),
                (&l.page.payment.other, PaymentWord::Other),
                (&l.page.payment.back, PaymentWord::Back),
            ])),
            refund_said: all.add(set(&l.page.refund.said)),
            refund_done: all.add(set(&l.page.refund.done)),
            refund_label: all.add(set(&l.page.refund.label)),
            cancelled: all.add(set(&l.page.refund.cancelled)),
            bank: all.add(set(&l.page.bank)),
            of_tracking: all.add(set(&l.page.states.of_tracking)),
            hearsay: all.add(set(&l.page.states.hearsay)),
            standstill: all.add(set(&l.page.states.standstill)),
            since: all.add(set(&l.page.states.since)),
            ambiguous_stores: set(&l.page.ambiguous_stores),
            small_shops: set(&l.page.small_shops),
            named_shops: PhraseTable::new(named_shops(l)),
            day_names: all.add(words(day_names(l))),
            time: all.add(words(time_words(l))),
            zones: all.add(words(words_of(l.zones.beside_time.keys()))),
            units: all.add(words(unit_words(l))),
            bound: all.add(set(&l.range.bound)),
            holidays: all.add(words(l.holidays.keys().cloned().collect())),
            and: all.add(set(&l.span.and)),
            half: all.add(set(&l.span.half)),
            whole_spans: all.add(words(l.span.minutes.keys().cloned().collect())),
            offset: all.add(PhraseTable::new(
                offset_words(l).map(|words| (&words[..], ())),
            )),
            offset_lead: all.add(set(&l.offset.lead)),
            before_day: all.add(set(&l.history.before_day)),
            until: all.add(PhraseTable::new(
                [&l.clock.until, &l.range.before].map(|words| (&words[..], ())),
            )),
            within_time: all.add(words(words_within_time(l))),
            ago: all.add(set(&l.direction.ago)),
        };
        Self {
            starts: WordMap::new(all.starts),
            ..vocabulary
        }
    }

    /// The tables in which a phrase begins with a token.
    pub fn starts(&self, token: &Token) -> TableSet {
        self.starts.each(token).fold(0, |all, tables| all | tables)
    }
}

fn named_shops(language: &'static LanguageWords) -> Vec<(&'static [String], &'static str)> {
    let shops = language.page.named_shops.iter();
    shops
        .map(|(name, typed)| (&typed[..], name.as_str()))
        .collect()
}

fn day_labels(language: &LanguageWords) -> [(&Phrases, DayKind); 11] {
    let words = &language.page.days;
    [
        (&words.paid, DayKind::Paid),
        (&words.ordered, DayKind::Ordered),
        (&words.shipped, DayKind::Shipped),
        (&words.delivered, DayKind::Delivered),
        (&words.expected, DayKind::Expected),
        (&words.delivery, DayKind::Delivery),
        (&words.protection, DayKind::Protection),
        (&words.disputed, DayKind::Disputed),
        (&words.planned, DayKind::Planned),
        (&words.ship_by, DayKind::ShipBy),
        (&words.other, DayKind::Other),
    ]
}

fn told_labels(language: &LanguageWords) -> [(&Phrases, DayKind); 7] {
    let words = &language.page.told;
    [
        (&words.ordered, DayKind::Ordered),
        (&words.shipped, DayKind::Shipped),
        (&words.expected, DayKind::Expected),
        (&words.promised, DayKind::Promised),
        (&words.disputed, DayKind::Disputed),
        (&words.protection, DayKind::Protection),
        (&words.waiting, DayKind::Waiting),
    ]
}

fn amount_labels(language: &LanguageWords) -> [(&Phrases, AmountKind); 8] {
    let words = &language.page.amounts;
    [
        (&words.order_total, AmountKind::OrderTotal),
        (&words.total, AmountKind::Total),
        (&words.paid, AmountKind::Paid),
        (&words.told, AmountKind::Told),
        (&words.cost, AmountKind::Cost),
        (&words.price, AmountKind::Price),
        (&words.other, AmountKind::Other),
        (&words.customs, AmountKind::Customs),
    ]
}

fn state_words(language: &LanguageWords) -> [(&Phrases, StateWord); 14] {
    let words = &language.page.states;
    [
        (&words.not_shipped, StateWord::NotShipped),
        (&words.tabs, StateWord::Tab),
        (&words.nothing, StateWord::Nothing),
        (&words.nothing_seen, StateWord::NothingSeen),
        (&words.announced, StateWord::Announced),
        (&words.moving, StateWord::Moving),
        (&words.at_pickup, StateWord::AtPickup),
        (&words.held_by_customs, StateWord::HeldByCustoms),
        (&words.returned, StateWord::Returned),
        (&words.says_delivered, StateWord::SaysDelivered),
        (&words.not_received, StateWord::NotReceived),
        (&words.no_number, StateWord::NoNumber),
        (&words.in_dispute, StateWord::InDispute),
        (&words.unpaid, StateWord::Unpaid),
    ]
}

fn table<T: Copy + std::fmt::Debug + PartialEq, const N: usize>(
    lists: [(&Phrases, T); N],
) -> PhraseTable<T> {
    PhraseTable::new(lists.map(|(phrases, meaning)| (&phrases[..], meaning)))
}
