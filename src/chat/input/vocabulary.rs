//! The words of all languages together, arranged for look-up. They are written in `locales/<tag>/words.toml`.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use chrono::Weekday;
use chrono_tz::Tz;

use super::phrase_table::PhraseTable;
use super::tokens::plain;
use crate::locale::{LanguageWords, Phrases, SpokenZone, all_words};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TimeUnit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WhichWeekday {
    Last,
    Next,
    Nearest,
}

/// Where a span points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TimeDirection {
    Ago,
    Ahead,
    /// "left", "осталось": what a timer shows.
    Left,
}

/// The question that is answered; a few small words mean something in one answer only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateQuestion {
    Shipped,
    ProtectionEnd,
}

/// The words of all languages, by what they mean.
pub(super) struct Vocabulary {
    /// From 1 to 12.
    pub months: PhraseTable<u32>,
    pub weekdays: PhraseTable<Weekday>,
    pub numbers: PhraseTable<u32>,
    /// Days after today.
    pub relative_days: PhraseTable<i64>,
    pub which_weekday: PhraseTable<WhichWeekday>,
    pub ordinal_endings: PhraseTable<()>,
    pub before_month: PhraseTable<()>,
    pub before_day: PhraseTable<()>,
    pub year: PhraseTable<()>,
    pub at: PhraseTable<()>,
    pub hours: PhraseTable<()>,
    /// 0 before noon, 12 after it.
    pub day_half: PhraseTable<u32>,
    pub units: PhraseTable<TimeUnit>,
    pub minute_after_hours: PhraseTable<()>,
    pub one: PhraseTable<()>,
    pub unit_alone: PhraseTable<()>,
    pub between_units: PhraseTable<()>,
    pub before_unit: PhraseTable<()>,
    pub direction: PhraseTable<TimeDirection>,
    pub zones: PhraseTable<SpokenZone>,
    /// Hours east of UTC.
    pub offset_from: PhraseTable<i32>,
    /// Zones from which an offset may be counted, and their hours east of UTC.
    pub offset_from_zone: HashMap<Tz, i32>,
    /// In the form that [`plain`] gives, like the names of countries.
    pub before_city: HashSet<String>,
    /// ISO 3166 codes by name.
    pub countries: HashMap<String, &'static str>,
    /// ISO 4217 codes by name in small letters.
    pub currencies: HashMap<String, &'static str>,
    /// In small letters.
    pub documents: HashSet<String>,
    filler: PhraseTable<()>,
    filler_shipped: PhraseTable<()>,
    filler_protection_end: PhraseTable<()>,
}

impl Vocabulary {
    pub fn get() -> &'static Self {
        static ALL: OnceLock<Vocabulary> = OnceLock::new();
        ALL.get_or_init(|| Self::of(all_words()))
    }

    fn of(languages: &'static [LanguageWords]) -> Self {
        let set = |words: fn(&LanguageWords) -> &Phrases| {
            PhraseTable::new(languages.iter().map(|l| (&words(l)[..], ())))
        };
        let months = languages.iter().flat_map(|l| (1..).zip(&l.months));
        let weekdays = languages
            .iter()
            .flat_map(|l| WEEK.into_iter().zip(&l.weekdays));
        let numbers = languages.iter().flat_map(|l| (1..).zip(&l.numbers));
        Self {
            months: PhraseTable::with_cuts(months.map(|(month, names)| (&names[..], month))),
            weekdays: PhraseTable::with_cuts(weekdays.map(|(day, names)| (&names[..], day))),
            numbers: PhraseTable::new(numbers.map(|(number, names)| (&names[..], number))),
            relative_days: table(languages, relative_days),
            which_weekday: table(languages, which_weekday),
            ordinal_endings: set(|l| &l.date.ordinal_endings),
            before_month: set(|l| &l.date.before_month),
            before_day: set(|l| &l.date.before_day),
            year: set(|l| &l.date.year),
            at: set(|l| &l.clock.at),
            hours: set(|l| &l.clock.hours),
            day_half: table(languages, |l| [(&l.clock.am, 0), (&l.clock.pm, 12)]),
            units: table(languages, units),
            minute_after_hours: set(|l| &l.units.minute_after_hours),
            one: set(|l| &l.span.one),
            unit_alone: set(|l| &l.span.alone),
            between_units: set(|l| &l.span.and),
            before_unit: set(|l| &l.span.more),
            direction: table(languages, direction),
            zones: one_by_one(languages.iter().flat_map(|l| &l.zones.beside_time)),
            offset_from: one_by_one(languages.iter().flat_map(|l| &l.zones.offset_from)),
            offset_from_zone: languages.iter().flat_map(offsets_of_zones).collect(),
            before_city: plain_words(languages.iter().flat_map(|l| &l.zones.before_city)),
            countries: by_name(languages.iter().flat_map(|l| &l.countries), plain),
            currencies: by_name(
                languages.iter().flat_map(|l| &l.currencies),
                str::to_lowercase,
            ),
            documents: languages
                .iter()
                .flat_map(|l| &l.documents)
                .map(|word| word.to_lowercase())
                .collect(),
            filler: set(|l| &l.filler.both),
            filler_shipped: set(|l| &l.filler.shipped),
            filler_protection_end: set(|l| &l.filler.protection_end),
        }
    }

    /// The words that may be passed over in the answer to a question.
    pub fn filler(&self, question: DateQuestion) -> [&PhraseTable<()>; 3] {
        let further = match question {
            DateQuestion::Shipped => &self.filler_shipped,
            DateQuestion::ProtectionEnd => &self.filler_protection_end,
        };
        [&self.filler, &self.at, further]
    }
}

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

fn relative_days(language: &LanguageWords) -> [(&Phrases, i64); 5] {
    let words = &language.relative_days;
    [
        (&words.day_before_yesterday, -2),
        (&words.yesterday, -1),
        (&words.today, 0),
        (&words.tomorrow, 1),
        (&words.day_after_tomorrow, 2),
    ]
}

fn which_weekday(language: &LanguageWords) -> [(&Phrases, WhichWeekday); 3] {
    let words = &language.which_weekday;
    [
        (&words.last, WhichWeekday::Last),
        (&words.this, WhichWeekday::Nearest),
        (&words.next, WhichWeekday::Next),
    ]
}

fn units(language: &LanguageWords) -> [(&Phrases, TimeUnit); 7] {
    let words = &language.units;
    [
        (&words.year, TimeUnit::Year),
        (&words.month, TimeUnit::Month),
        (&words.week, TimeUnit::Week),
        (&words.day, TimeUnit::Day),
        (&words.hour, TimeUnit::Hour),
        (&words.minute, TimeUnit::Minute),
        (&words.second, TimeUnit::Second),
    ]
}

fn direction(language: &LanguageWords) -> [(&Phrases, TimeDirection); 3] {
    let words = &language.direction;
    [
        (&words.ago, TimeDirection::Ago),
        (&words.ahead, TimeDirection::Ahead),
        (&words.left, TimeDirection::Left),
    ]
}

/// The hours east of UTC of the zones that the words before an offset name.
fn offsets_of_zones(language: &LanguageWords) -> impl Iterator<Item = (Tz, i32)> {
    let zones = &language.zones;
    zones
        .offset_from
        .iter()
        .filter_map(|(word, hours)| match zones.beside_time.get(word) {
            Some(SpokenZone::Named(zone)) => Some((*zone, *hours)),
            _ => None,
        })
}

/// A table of the lists that each language has for some meanings.
fn table<T: Copy + std::fmt::Debug + PartialEq, const N: usize>(
    languages: &'static [LanguageWords],
    lists: fn(&LanguageWords) -> [(&Phrases, T); N],
) -> PhraseTable<T> {
    let lists = languages.iter().flat_map(lists);
    PhraseTable::new(lists.map(|(phrases, meaning)| (&phrases[..], meaning)))
}

fn one_by_one<'a, T: Copy + std::fmt::Debug + PartialEq + 'a>(
    phrases: impl Iterator<Item = (&'a String, &'a T)>,
) -> PhraseTable<T> {
    PhraseTable::new(phrases.map(|(phrase, meaning)| (std::slice::from_ref(phrase), *meaning)))
}

fn plain_words<'a>(words: impl Iterator<Item = &'a String>) -> HashSet<String> {
    words.map(|word| plain(word)).collect()
}

fn by_name(
    lists: impl Iterator<Item = (&'static String, &'static Phrases)>,
    form: fn(&str) -> String,
) -> HashMap<String, &'static str> {
    lists
        .flat_map(|(code, names)| names.iter().map(move |name| (form(name), code.as_str())))
        .collect()
}
