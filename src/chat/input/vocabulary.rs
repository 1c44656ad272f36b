//! The words of a few languages together, arranged for look-up. They are written in `locales/<tag>/words.toml`.

use std::collections::BTreeMap;

use crate::zones::Zone;
use chrono::Weekday;

use super::compound_numbers::{compound_numbers, compound_ordinals};
use super::join::{Join, WordMap, joined};
use super::languages::{Languages, PerSet};
use super::phrase_table::PhraseTable;
use super::tokens::plain;
use crate::locale::{self, LanguageWords, PerLanguage, PeriodName, Phrases, SpokenZone};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TimeUnit {
    Year,
    Month,
    Week,
    /// Saturdays and Sundays are left out.
    WorkingDay,
    Day,
    Hour,
    Minute,
    Second,
}

/// Which one of those that come again and again: Fridays, weeks, months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// The one before the last.
    BeforeLast,
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
    /// Its last third.
    Late,
    /// Its last day.
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

joined! {
/// The words of a few languages, by what they mean.
pub(super) struct Vocabulary {
    /// From 1 to 12.
    pub months: PhraseTable<u32>,
    /// Their names in letters.
    pub month_letters: Vec<Vec<char>>,
    pub weekdays: PhraseTable<Weekday>,
    pub numbers: PhraseTable<u32>,
    pub tens: PhraseTable<u32>,
    pub hundred: PhraseTable<()>,
    /// Numbers in one phrase, besides those of tens and ones.
    pub whole_numbers: PhraseTable<u32>,
    /// Between tens and ones.
    pub after_tens: PhraseTable<()>,
    /// Days of a month in words, all but those of two words.
    pub ordinals: PhraseTable<u32>,
    /// Days after today.
    pub relative_days: PhraseTable<i64>,
    /// Holidays: their months and days, such as 1225, behind the weekday that is the first one from there on, such as 51123.
    pub holidays: PhraseTable<u32>,
    pub which: PhraseTable<Which>,
    pub day_before: PhraseTable<()>,
    pub day_after: PhraseTable<()>,
    /// Before what is counted from a day, and between it and that day.
    pub offset_lead: PhraseTable<()>,
    pub offset_before: PhraseTable<()>,
    /// These only behind one of the first.
    pub offset_before_led: PhraseTable<()>,
    pub offset_after: PhraseTable<()>,
    /// Which weekday of a month; 5 is the last one.
    pub nth_weekday: PhraseTable<u32>,
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
    /// Half a unit more.
    pub half: PhraseTable<()>,
    /// Which one of some weeks or months is going on: the third.
    pub nth: PhraseTable<u32>,
    /// Lengths in one phrase, in minutes.
    pub whole_spans: PhraseTable<u32>,
    pub range_to: PhraseTable<()>,
    pub before: PhraseTable<()>,
    /// Before what is not meant itself.
    pub bound: PhraseTable<()>,
    pub direction: PhraseTable<TimeDirection>,
    pub zones: PhraseTable<SpokenZone>,
    /// Hours east of UTC.
    pub offset_from: PhraseTable<i32>,
    /// Zones from which an offset may be counted, and their hours east of UTC.
    pub offset_from_zone: WordMap<Zone, i32>,
    /// These and all words below that are no phrases have the form that [`plain`] gives.
    pub before_city: WordMap<String, ()>,
    pub after_city: WordMap<String, ()>,
    pub clock_shows: PhraseTable<()>,
    /// The last letters of a bent name, and those of the name itself.
    pub endings: Vec<(&'static str, &'static str)>,
    pub answers: PhraseTable<AnswerWord>,
    /// ISO 3166 codes by name.
    pub countries: WordMap<String, &'static str>,
    /// ISO 4217 codes by name.
    pub currencies: WordMap<String, &'static str>,
    /// The words for hundredths of a currency.
    pub hundredths: WordMap<String, ()>,
    /// The words for thousands behind a number.
    pub thousands: WordMap<String, ()>,
    pub documents: WordMap<String, ()>,
    /// The digits as words.
    pub digit_names: WordMap<String, char>,
    pub telephones: WordMap<String, ()>,
    pub spelled_at: WordMap<String, ()>,
    pub spelled_dot: WordMap<String, ()>,
    pub passwords: WordMap<String, ()>,
    pub pins: WordMap<String, ()>,
    pub between_document: WordMap<String, ()>,
    /// What is written together with the word behind it, with its language's place.
    pub glued: Vec<(usize, &'static Phrases)>,
    filler: PhraseTable<()>,
    filler_of_question: [PhraseTable<()>; 4],
}
}

impl Vocabulary {
    /// The words of a few languages together.
    pub fn get(languages: Languages) -> &'static Self {
        static EACH: PerLanguage<Vocabulary> = PerLanguage::new(Vocabulary::of);
        static SETS: PerSet<Vocabulary> = PerSet::new();
        SETS.get(languages, || Join::join(languages.each(&EACH)))
    }

    /// Those of one language, by its place.
    fn of(place: usize) -> Self {
        let l = locale::words_at(place);
        let set = |words: &Phrases| PhraseTable::new([(&words[..], ())]);
        let words = |words: &Phrases| WordMap::new(words.iter().map(|word| (plain(word), ())));
        let months = (1..).zip(&l.months);
        let weekdays = WEEK.into_iter().zip(&l.weekdays);
        let numbers = (1..).zip(&l.numbers);
        let tens = (2..).zip(&l.tens);
        let ordinal_tens = [20, 30].into_iter().zip(&l.ordinal_tens);
        let ordinals = (1..).zip(&l.ordinals).chain(ordinal_tens);
        Self {
            months: PhraseTable::with_cuts(
                months.map(|(month, names)| (&names[..], month)),
                &l.page.negations,
            ),
            month_letters: l
                .months
                .iter()
                .flatten()
                .map(|name| plain(name).chars().collect())
                .collect(),
            weekdays: PhraseTable::with_cuts(
                weekdays.map(|(day, names)| (&names[..], day)),
                &l.page.negations,
            ),
            numbers: PhraseTable::new(numbers.map(|(number, names)| (&names[..], number))),
            tens: PhraseTable::new(tens.map(|(tens, names)| (&names[..], 10 * tens))),
            hundred: set(&l.hundred),
            whole_numbers: one_by_one(&compound_numbers(l)),
            after_tens: set(&l.after_tens),
            ordinals: {
                let compounds = compound_ordinals(l);
                let compounds = compounds
                    .iter()
                    .map(|(word, day)| (std::slice::from_ref(word), *day));
                PhraseTable::new(
                    ordinals
                        .map(|(day, names)| (&names[..], day))
                        .chain(compounds),
                )
            },
            relative_days: table(relative_days(l)),
            holidays: one_by_one(&l.holidays),
            which: table(which(l)),
            day_before: set(&l.relative_days.day_before),
            day_after: set(&l.relative_days.day_after),
            offset_lead: set(&l.offset.lead),
            offset_before: set(&l.offset.before),
            offset_before_led: set(&l.offset.before_led),
            offset_after: set(&l.offset.after),
            nth_weekday: one_by_one(&l.nth_weekday),
            period_edge: table(period_edge(l)),
            weekend: set(&l.period.weekend),
            of_week: set(&l.period.of_week),
            last_day_of: one_by_one(&l.period.last_day),
            ordinal_endings: set(&l.date.ordinal_endings),
            before_month: set(&l.date.before_month),
            before_day: set(&l.date.before_day),
            year: set(&l.date.year),
            of_month: set(&l.date.of_month),
            the: set(&l.date.the),
            at: set(&l.clock.at),
            hours: set(&l.clock.hours),
            until: set(&l.clock.until),
            day_half: table([(&l.clock.am, 0), (&l.clock.pm, 12)]),
            noon: set(&l.clock.noon),
            midnight: set(&l.clock.midnight),
            past: one_by_one(&l.clock.past),
            day_part: table(day_part(l)),
            tonight: set(&l.day_part.tonight),
            units: table(units(l)),
            minute_after_hours: set(&l.units.minute_after_hours),
            one: set(&l.span.one),
            unit_alone: set(&l.span.alone),
            between_units: set(&l.span.and),
            more: set(&l.span.more),
            by: set(&l.span.by),
            couple: set(&l.span.couple),
            unit_first: set(&l.span.unit_first),
            half: set(&l.span.half),
            nth: one_by_one(&l.span.nth),
            whole_spans: one_by_one(&l.span.minutes),
            range_to: set(&l.range.to),
            before: set(&l.range.before),
            bound: set(&l.range.bound),
            direction: table(direction(l)),
            zones: one_by_one(&l.zones.beside_time),
            offset_from: one_by_one(&l.zones.offset_from),
            offset_from_zone: WordMap::new(offsets_of_zones(l)),
            before_city: words(&l.zones.before_city),
            after_city: words(&l.zones.after_city),
            clock_shows: set(&l.zones.clock_shows),
            endings: l
                .zones
                .endings
                .iter()
                .map(|(bent, name)| (bent.as_str(), name.as_str()))
                .collect(),
            answers: table(answers(l)),
            countries: by_name(&l.countries),
            currencies: by_name(&l.currencies),
            hundredths: words(&l.hundredths),
            thousands: words(&l.thousands),
            documents: words(&l.documents),
            digit_names: digit_names(l),
            telephones: words(&l.telephones),
            spelled_at: words(&l.spelled_at),
            spelled_dot: words(&l.spelled_dot),
            passwords: words(&l.passwords),
            pins: words(&l.pins),
            between_document: words(&l.between_document),
            glued: vec![(place, &l.glued)],
            filler: set(&l.filler.every),
            filler_of_question: [
                set(&l.filler.shipped),
                set(&l.filler.protection_end),
                set(&l.filler.promised),
                set(&l.filler.speak),
            ],
        }
    }

    /// The words that change nothing in the answer to a question.
    pub fn filler(&self, question: DateQuestion) -> [&PhraseTable<()>; 2] {
        [&self.filler, &self.filler_of_question[question as usize]]
    }
}

fn digit_names(language: &LanguageWords) -> WordMap<String, char> {
    let digits = std::iter::once(&language.zero).chain(&language.numbers);
    let named = ('0'..='9').zip(digits);
    let names = named.flat_map(|(digit, names)| names.iter().map(move |name| (name, digit)));
    WordMap::new(names.map(|(name, digit)| (plain(name), digit)))
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

fn which(language: &LanguageWords) -> [(&Phrases, Which); 4] {
    let words = &language.which;
    [
        (&words.before_last, Which::BeforeLast),
        (&words.last, Which::Last),
        (&words.this, Which::This),
        (&words.next, Which::Next),
    ]
}

fn period_edge(language: &LanguageWords) -> [(&Phrases, PeriodEdge); 4] {
    let words = &language.period;
    [
        (&words.start, PeriodEdge::Start),
        (&words.middle, PeriodEdge::Middle),
        (&words.late, PeriodEdge::Late),
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

fn units(language: &LanguageWords) -> [(&Phrases, TimeUnit); 8] {
    let words = &language.units;
    [
        (&words.year, TimeUnit::Year),
        (&words.month, TimeUnit::Month),
        (&words.week, TimeUnit::Week),
        (&words.working_day, TimeUnit::WorkingDay),
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

/// A table of the lists that a language has for some meanings.
fn table<T: Copy + std::fmt::Debug + PartialEq, const N: usize>(
    lists: [(&Phrases, T); N],
) -> PhraseTable<T> {
    PhraseTable::new(lists.map(|(phrases, meaning)| (&phrases[..], meaning)))
}

fn one_by_one<T: Copy + std::fmt::Debug + PartialEq>(
    phrases: &BTreeMap<String, T>,
) -> PhraseTable<T> {
    let phrases = phrases.iter();
    PhraseTable::new(phrases.map(|(phrase, meaning)| (std::slice::from_ref(phrase), *meaning)))
}

fn by_name(lists: &'static BTreeMap<String, Phrases>) -> WordMap<String, &'static str> {
    let names = lists
        .iter()
        .flat_map(|(code, names)| names.iter().map(move |name| (plain(name), code.as_str())));
    WordMap::new(names)
}
