//! The words of all languages together, arranged for look-up. They are written in `locales/<tag>/words.toml`.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use crate::zones::Zone;
use chrono::Weekday;

use super::phrase_table::PhraseTable;
use super::tokens::plain;
use crate::locale::{LanguageWords, PeriodName, Phrases, SpokenZone, all_words};

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

/// Which one of those that come again and again: Fridays, weeks, months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    Last,
    This,
    Next,
    /// Not said.
    Nearest,
}

/// A part of a week, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PeriodEdge {
    Start,
    Middle,
    End,
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayPart {
    Morning,
    Afternoon,
    Evening,
    Night,
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
    /// Until when delivery was promised.
    Promised,
    /// When to speak again.
    Speak,
}

/// An answer that is neither a day nor a length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AnswerWord {
    Yes,
    No,
    Unknown,
    /// Protection has ended.
    Ended,
}

/// The words of all languages, by what they mean.
pub(super) struct Vocabulary {
    /// From 1 to 12.
    pub months: PhraseTable<u32>,
    pub weekdays: PhraseTable<Weekday>,
    pub numbers: PhraseTable<u32>,
    pub tens: PhraseTable<u32>,
    pub hundred: PhraseTable<()>,
    /// Days of a month in words, all but those of two words.
    pub ordinals: PhraseTable<u32>,
    /// Days after today.
    pub relative_days: PhraseTable<i64>,
    pub which: PhraseTable<Which>,
    pub day_before: PhraseTable<()>,
    pub period_edge: PhraseTable<PeriodEdge>,
    pub weekend: PhraseTable<()>,
    pub of_week: PhraseTable<()>,
    pub last_day_of: PhraseTable<PeriodName>,
    pub ordinal_endings: PhraseTable<()>,
    pub before_month: PhraseTable<()>,
    pub before_day: PhraseTable<()>,
    pub year: PhraseTable<()>,
    pub of_month: PhraseTable<()>,
    pub the: PhraseTable<()>,
    pub at: PhraseTable<()>,
    pub hours: PhraseTable<()>,
    /// Before an hour until which something lasts.
    pub until: PhraseTable<()>,
    /// 0 before noon, 12 after it.
    pub day_half: PhraseTable<u32>,
    pub noon: PhraseTable<()>,
    pub midnight: PhraseTable<()>,
    /// Minutes after an hour, or before it when negative; one minute where a number stands before it.
    pub past: PhraseTable<i32>,
    pub day_part: PhraseTable<DayPart>,
    pub tonight: PhraseTable<()>,
    pub units: PhraseTable<TimeUnit>,
    pub minute_after_hours: PhraseTable<()>,
    pub one: PhraseTable<()>,
    pub unit_alone: PhraseTable<()>,
    pub between_units: PhraseTable<()>,
    pub more: PhraseTable<()>,
    pub by: PhraseTable<()>,
    pub couple: PhraseTable<()>,
    pub unit_first: PhraseTable<()>,
    /// Lengths in one phrase, in minutes.
    pub whole_spans: PhraseTable<u32>,
    pub range_to: PhraseTable<()>,
    pub before: PhraseTable<()>,
    pub direction: PhraseTable<TimeDirection>,
    pub zones: PhraseTable<SpokenZone>,
    /// Hours east of UTC.
    pub offset_from: PhraseTable<i32>,
    /// Zones from which an offset may be counted, and their hours east of UTC.
    pub offset_from_zone: HashMap<Zone, i32>,
    /// In the form that [`plain`] gives, like the names of countries.
    pub before_city: HashSet<String>,
    /// In the form that [`plain`] gives, as `before_city`.
    pub after_city: HashSet<String>,
    pub clock_shows: PhraseTable<()>,
    /// The last letters of a bent name, and those of the name itself.
    pub endings: Vec<(&'static str, &'static str)>,
    pub answers: PhraseTable<AnswerWord>,
    /// ISO 3166 codes by name.
    pub countries: HashMap<String, &'static str>,
    /// ISO 4217 codes by name in small letters.
    pub currencies: HashMap<String, &'static str>,
    /// The words for hundredths of a currency, in small letters.
    pub hundredths: HashSet<String>,
    /// In small letters.
    pub documents: HashSet<String>,
    /// The digits as words.
    pub digit_names: HashMap<String, char>,
    pub telephones: HashSet<String>,
    pub spelled_at: HashSet<String>,
    pub spelled_dot: HashSet<String>,
    pub passwords: HashSet<String>,
    pub pins: HashSet<String>,
    /// In small letters.
    pub between_document: HashSet<String>,
    filler: PhraseTable<()>,
    filler_of_question: [PhraseTable<()>; 4],
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
        let tens = languages.iter().flat_map(|l| (2..).zip(&l.tens));
        let ordinals = languages.iter().flat_map(|l| {
            let tens = [20, 30].into_iter().zip(&l.ordinal_tens);
            (1..).zip(&l.ordinals).chain(tens)
        });
        Self {
            months: PhraseTable::with_cuts(months.map(|(month, names)| (&names[..], month))),
            weekdays: PhraseTable::with_cuts(weekdays.map(|(day, names)| (&names[..], day))),
            numbers: PhraseTable::new(numbers.map(|(number, names)| (&names[..], number))),
            tens: PhraseTable::new(tens.map(|(tens, names)| (&names[..], 10 * tens))),
            hundred: set(|l| &l.hundred),
            ordinals: PhraseTable::new(ordinals.map(|(day, names)| (&names[..], day))),
            relative_days: table(languages, relative_days),
            which: table(languages, which),
            day_before: set(|l| &l.relative_days.day_before),
            period_edge: table(languages, period_edge),
            weekend: set(|l| &l.period.weekend),
            of_week: set(|l| &l.period.of_week),
            last_day_of: one_by_one(languages.iter().flat_map(|l| &l.period.last_day)),
            ordinal_endings: set(|l| &l.date.ordinal_endings),
            before_month: set(|l| &l.date.before_month),
            before_day: set(|l| &l.date.before_day),
            year: set(|l| &l.date.year),
            of_month: set(|l| &l.date.of_month),
            the: set(|l| &l.date.the),
            at: set(|l| &l.clock.at),
            hours: set(|l| &l.clock.hours),
            until: set(|l| &l.clock.until),
            day_half: table(languages, |l| [(&l.clock.am, 0), (&l.clock.pm, 12)]),
            noon: set(|l| &l.clock.noon),
            midnight: set(|l| &l.clock.midnight),
            past: one_by_one(languages.iter().flat_map(|l| &l.clock.past)),
            day_part: table(languages, day_part),
            tonight: set(|l| &l.day_part.tonight),
            units: table(languages, units),
            minute_after_hours: set(|l| &l.units.minute_after_hours),
            one: set(|l| &l.span.one),
            unit_alone: set(|l| &l.span.alone),
            between_units: set(|l| &l.span.and),
            more: set(|l| &l.span.more),
            by: set(|l| &l.span.by),
            couple: set(|l| &l.span.couple),
            unit_first: set(|l| &l.span.unit_first),
            whole_spans: one_by_one(languages.iter().flat_map(|l| &l.span.minutes)),
            range_to: set(|l| &l.range.to),
            before: set(|l| &l.range.before),
            direction: table(languages, direction),
            zones: one_by_one(languages.iter().flat_map(|l| &l.zones.beside_time)),
            offset_from: one_by_one(languages.iter().flat_map(|l| &l.zones.offset_from)),
            offset_from_zone: languages.iter().flat_map(offsets_of_zones).collect(),
            before_city: plain_words(languages.iter().flat_map(|l| &l.zones.before_city)),
            after_city: plain_words(languages.iter().flat_map(|l| &l.zones.after_city)),
            clock_shows: set(|l| &l.zones.clock_shows),
            endings: languages
                .iter()
                .flat_map(|l| &l.zones.endings)
                .map(|(bent, name)| (bent.as_str(), name.as_str()))
                .collect(),
            answers: table(languages, answers),
            countries: by_name(languages.iter().flat_map(|l| &l.countries), plain),
            currencies: by_name(
                languages.iter().flat_map(|l| &l.currencies),
                str::to_lowercase,
            ),
            hundredths: languages
                .iter()
                .flat_map(|l| &l.hundredths)
                .cloned()
                .collect(),
            documents: single_words(languages, |l| &l.documents),
            digit_names: digit_names(languages),
            telephones: single_words(languages, |l| &l.telephones),
            spelled_at: single_words(languages, |l| &l.spelled_at),
            spelled_dot: single_words(languages, |l| &l.spelled_dot),
            passwords: single_words(languages, |l| &l.passwords),
            pins: single_words(languages, |l| &l.pins),
            between_document: languages
                .iter()
                .flat_map(|l| &l.between_document)
                .cloned()
                .collect(),
            filler: set(|l| &l.filler.every),
            filler_of_question: [
                set(|l| &l.filler.shipped),
                set(|l| &l.filler.protection_end),
                set(|l| &l.filler.promised),
                set(|l| &l.filler.speak),
            ],
        }
    }

    /// The words that change nothing in the answer to a question.
    pub fn filler(&self, question: DateQuestion) -> [&PhraseTable<()>; 2] {
        [&self.filler, &self.filler_of_question[question as usize]]
    }
}

/// In small letters.
fn single_words(
    languages: &'static [LanguageWords],
    words: fn(&LanguageWords) -> &Phrases,
) -> HashSet<String> {
    let words = languages.iter().flat_map(words);
    words.map(|word| word.to_lowercase()).collect()
}

fn digit_names(languages: &'static [LanguageWords]) -> HashMap<String, char> {
    let named = languages.iter().flat_map(|language| {
        let digits = std::iter::once(&language.zero).chain(&language.numbers);
        ('0'..='9').zip(digits)
    });
    let names = named.flat_map(|(digit, names)| names.iter().map(move |name| (name, digit)));
    names
        .map(|(name, digit)| (name.to_lowercase(), digit))
        .collect()
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

fn relative_days(language: &LanguageWords) -> [(&Phrases, i64); 7] {
    let words = &language.relative_days;
    [
        (&words.three_days_ago, -3),
        (&words.day_before_yesterday, -2),
        (&words.yesterday, -1),
        (&words.today, 0),
        (&words.tomorrow, 1),
        (&words.day_after_tomorrow, 2),
        (&words.in_three_days, 3),
    ]
}

fn which(language: &LanguageWords) -> [(&Phrases, Which); 3] {
    let words = &language.which;
    [
        (&words.last, Which::Last),
        (&words.this, Which::This),
        (&words.next, Which::Next),
    ]
}

fn period_edge(language: &LanguageWords) -> [(&Phrases, PeriodEdge); 3] {
    let words = &language.period;
    [
        (&words.start, PeriodEdge::Start),
        (&words.middle, PeriodEdge::Middle),
        (&words.end, PeriodEdge::End),
    ]
}

fn day_part(language: &LanguageWords) -> [(&Phrases, DayPart); 4] {
    let words = &language.day_part;
    [
        (&words.morning, DayPart::Morning),
        (&words.afternoon, DayPart::Afternoon),
        (&words.evening, DayPart::Evening),
        (&words.night, DayPart::Night),
    ]
}

fn answers(language: &LanguageWords) -> [(&Phrases, AnswerWord); 4] {
    let words = &language.answers;
    [
        (&words.yes, AnswerWord::Yes),
        (&words.no, AnswerWord::No),
        (&words.unknown, AnswerWord::Unknown),
        (&words.ended, AnswerWord::Ended),
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
fn offsets_of_zones(language: &LanguageWords) -> impl Iterator<Item = (Zone, i32)> {
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
