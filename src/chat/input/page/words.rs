//! The words of pages, of all languages together, from `[page]` in `locales/<tag>/words.toml`.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::super::phrase_table::PhraseTable;
use super::super::tokens::{Token, split};
use crate::locale::{LanguageWords, Phrases, all_words};

/// What a day beside a label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayKind {
    Paid,
    Ordered,
    Shipped,
    Delivered,
    Expected,
    /// The promised day or the day of delivery.
    Delivery,
    Protection,
    /// None of these.
    Other,
}

/// What an amount beside a label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AmountKind {
    OrderTotal,
    Total,
    Paid,
    Price,
    Other,
}

/// What a page says of where a parcel stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StateWord {
    NotShipped,
    /// The name of a list's tab.
    Tab,
    Nothing,
    Announced,
    Moving,
    AtPickup,
    HeldByCustoms,
    Returned,
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
}

/// All of them.
pub(super) struct PageVocabulary {
    pub days: PhraseTable<DayKind>,
    /// As people tell of them in a sentence.
    pub told: PhraseTable<DayKind>,
    pub protection_over: PhraseTable<()>,
    /// Behind the label of protection.
    pub over: PhraseTable<()>,
    pub amounts: PhraseTable<AmountKind>,
    pub goods: PhraseTable<GoodsWord>,
    pub goods_skip: PhraseTable<()>,
    pub goods_end: PhraseTable<()>,
    pub goods_none: PhraseTable<()>,
    pub states: PhraseTable<StateWord>,
    pub head: PhraseTable<HeadWord>,
    pub mail_signs: PhraseTable<()>,
    pub negations: PhraseTable<()>,
    /// Words for what has not been yet.
    pub futures: PhraseTable<()>,
    pub passed_over: PhraseTable<()>,
    pub counted_from: PhraseTable<()>,
    pub bought_at: PhraseTable<()>,
    pub bank: PhraseTable<()>,
    /// Words that a day, a length of time or a time of day is made of.
    pub time: HashSet<String>,
    /// Those of units alone.
    pub units: HashSet<String>,
    /// Words that may stand within one.
    pub within_time: HashSet<String>,
}

impl PageVocabulary {
    pub fn get() -> &'static Self {
        static ALL: OnceLock<PageVocabulary> = OnceLock::new();
        ALL.get_or_init(|| Self::of(all_words()))
    }

    fn of(languages: &'static [LanguageWords]) -> Self {
        let set = |words: fn(&LanguageWords) -> &Phrases| {
            PhraseTable::new(languages.iter().map(|l| (&words(l)[..], ())))
        };
        Self {
            days: table(languages, day_labels),
            told: table(languages, told_labels),
            protection_over: set(|l| &l.page.told.protection_over),
            over: set(|l| &l.page.told.over),
            amounts: table(languages, amount_labels),
            goods: table(languages, |l| {
                let words = &l.page.goods;
                [
                    (&words.label, GoodsWord::Label),
                    (&words.variant, GoodsWord::Variant),
                ]
            }),
            goods_skip: set(|l| &l.page.goods.skip),
            goods_end: set(|l| &l.page.goods.end),
            goods_none: set(|l| &l.page.goods.none),
            states: table(languages, state_words),
            head: table(languages, |l| {
                let words = &l.page.mail;
                [
                    (&words.from, HeadWord::From),
                    (&words.date, HeadWord::Date),
                    (&words.other, HeadWord::Other),
                ]
            }),
            mail_signs: set(|l| &l.page.mail.signs),
            negations: set(|l| &l.page.negations),
            futures: set(|l| &l.page.futures),
            passed_over: set(|l| &l.page.passed_over),
            counted_from: set(|l| &l.page.counted_from),
            bought_at: set(|l| &l.page.bought_at),
            bank: set(|l| &l.page.bank),
            time: languages.iter().flat_map(time_words).collect(),
            units: languages.iter().flat_map(unit_words).collect(),
            within_time: languages.iter().flat_map(words_within_time).collect(),
        }
    }
}

fn day_labels(language: &LanguageWords) -> [(&Phrases, DayKind); 8] {
    let words = &language.page.days;
    [
        (&words.paid, DayKind::Paid),
        (&words.ordered, DayKind::Ordered),
        (&words.shipped, DayKind::Shipped),
        (&words.delivered, DayKind::Delivered),
        (&words.expected, DayKind::Expected),
        (&words.delivery, DayKind::Delivery),
        (&words.protection, DayKind::Protection),
        (&words.other, DayKind::Other),
    ]
}

fn told_labels(language: &LanguageWords) -> [(&Phrases, DayKind); 4] {
    let words = &language.page.told;
    [
        (&words.ordered, DayKind::Ordered),
        (&words.shipped, DayKind::Shipped),
        (&words.expected, DayKind::Expected),
        (&words.protection, DayKind::Protection),
    ]
}

fn amount_labels(language: &LanguageWords) -> [(&Phrases, AmountKind); 5] {
    let words = &language.page.amounts;
    [
        (&words.order_total, AmountKind::OrderTotal),
        (&words.total, AmountKind::Total),
        (&words.paid, AmountKind::Paid),
        (&words.price, AmountKind::Price),
        (&words.other, AmountKind::Other),
    ]
}

fn state_words(language: &LanguageWords) -> [(&Phrases, StateWord); 8] {
    let words = &language.page.states;
    [
        (&words.not_shipped, StateWord::NotShipped),
        (&words.tabs, StateWord::Tab),
        (&words.nothing, StateWord::Nothing),
        (&words.announced, StateWord::Announced),
        (&words.moving, StateWord::Moving),
        (&words.at_pickup, StateWord::AtPickup),
        (&words.held_by_customs, StateWord::HeldByCustoms),
        (&words.returned, StateWord::Returned),
    ]
}

fn table<T: Copy + std::fmt::Debug + PartialEq, const N: usize>(
    languages: &'static [LanguageWords],
    lists: fn(&LanguageWords) -> [(&Phrases, T); N],
) -> PhraseTable<T> {
    let lists = languages.iter().flat_map(lists);
    PhraseTable::new(lists.map(|(phrases, meaning)| (&phrases[..], meaning)))
}

/// The fewest letters that are left of a month's or a weekday's name when it is cut.
const SHORTEST_CUT: usize = 3;

fn time_words(language: &LanguageWords) -> Vec<String> {
    let l = language;
    let (relative, units, clock) = (&l.relative_days, &l.units, &l.clock);
    let whole = l
        .numbers
        .iter()
        .chain(&l.tens)
        .chain(&l.ordinals)
        .chain(&l.ordinal_tens)
        .chain([&relative.three_days_ago, &relative.day_before_yesterday])
        .chain([&relative.yesterday, &relative.today, &relative.tomorrow])
        .chain([&relative.day_after_tomorrow, &relative.in_three_days])
        .chain([&l.which.last, &l.which.this, &l.which.next])
        .chain([&units.year, &units.month, &units.week, &units.day])
        .chain([&units.hour, &units.minute, &units.second])
        .chain([&units.minute_after_hours, &l.span.couple, &l.range.before])
        .chain([&l.direction.ago, &l.direction.ahead, &l.direction.left])
        .chain([&clock.am, &clock.pm, &l.date.year, &l.date.of_month])
        .chain([&l.date.ordinal_endings, &clock.noon, &clock.midnight]);
    let mut words: Vec<String> = whole.flat_map(|phrases| words_of(phrases)).collect();
    words.extend(words_of(l.zones.beside_time.keys()));
    let named = l.months.iter().chain(&l.weekdays);
    for name in named.flat_map(|names| words_of(names)) {
        let letters: Vec<char> = name.chars().collect();
        let shortest = SHORTEST_CUT.min(letters.len());
        words.extend((shortest..=letters.len()).map(|length| letters[..length].iter().collect()));
    }
    words
}

fn unit_words(language: &LanguageWords) -> Vec<String> {
    let units = &language.units;
    let lists = [
        &units.year,
        &units.month,
        &units.week,
        &units.day,
        &units.hour,
        &units.minute,
        &units.second,
    ];
    lists.into_iter().flat_map(|list| words_of(list)).collect()
}

fn words_within_time(language: &LanguageWords) -> Vec<String> {
    let l = language;
    let lists = [
        &l.date.before_month,
        &l.date.before_day,
        &l.date.the,
        &l.clock.at,
        &l.clock.hours,
        &l.span.one,
        &l.span.and,
        &l.span.more,
        &l.range.to,
    ];
    lists.into_iter().flat_map(|list| words_of(list)).collect()
}

/// The words that phrases are made of, in the form of tokens.
fn words_of<'a>(phrases: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let tokens = phrases
        .into_iter()
        .flat_map(|p| split(p).unwrap_or_default());
    let word = |token| match token {
        Token::Word(word) => Some(word),
        Token::Number { .. } | Token::Mark(_) => None,
    };
    tokens.filter_map(word).collect()
}
