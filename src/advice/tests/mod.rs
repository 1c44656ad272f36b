//! The knowledge, row by row: where an order stands, what to do, what not to do, which letter, and when to speak next.

mod agreement;
mod alarms;
mod cases;
mod chance;
mod deadlines;
mod disputes;
mod endings;
mod fitting;
mod history;
mod ladder;
mod letter_promises;
mod letters;
mod moments;
mod reminders;
mod stores;
mod waiting;

use super::{
    Advice as A, Assessment, Context, Dispute, DisputeState, DoNot as N, Letter as L, LetterFact,
    OrderFacts, PaymentCase, ReminderSettings, ReminderState, Seller, Sentence, Situation as S,
    assess, at_hour, rules,
};
use crate::locale;
use crate::model::{ParcelLocation, Patience, Tracking};
use crate::zones::Zone;
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Utc};

/// Followed from door to door.
pub const REGISTERED: &str = "RR123456785CN";
/// An S10 number of a packet that is followed in the sender's country only.
pub const UNTRACKED: &str = "UA123456785CN";

/// The keys of all stores, by which orders refer to them.
pub fn stores() -> Vec<&'static str> {
    rules().stores().map(|store| store.key.as_str()).collect()
}

/// Where a person lives, and when the order was shipped: days are counted from there.
#[derive(Debug, Clone, Copy)]
pub struct Scenario {
    pub zone: Zone,
    pub shipped: NaiveDate,
    pub settings: ReminderSettings,
}

/// The worlds that every row is tried in: without clock changes, with one in the first days after shipping (25 October 2026,
/// day 5) and with one in the last days of a protection of 60 days (28 March 2027, day 57).
pub fn everywhere(test: impl Fn(Scenario)) {
    for (zone, shipped) in [
        (Zone::UTC, "2026-11-01"),
        (Zone::of("America/Sao_Paulo"), "2026-11-01"),
        (Zone::of("Europe/Berlin"), "2026-10-20"),
        (Zone::of("Europe/Berlin"), "2027-01-30"),
    ] {
        test(Scenario::new(zone, shipped));
    }
}

/// A letter's English text.
pub fn text(letter: L, context: &Context) -> Option<String> {
    let texts = locale::texts("en");
    let text = |sentence: Sentence| {
        let value = |fact| match fact {
            LetterFact::Text(text) | LetterFact::Amount(text) => text.into(),
            LetterFact::Choice(word) => word.into(),
            LetterFact::Day(day) => day.to_string().into(),
            LetterFact::Count(count) => count.into(),
            LetterFact::Country(code) => code.into(),
        };
        let facts = sentence.facts.into_iter();
        let args: Vec<_> = facts.map(|(name, fact)| (name, value(fact))).collect();
        texts.plain(&format!("says-{}", sentence.name), &args)
    };
    let sentences: Vec<String> = letter.sentences(context)?.into_iter().map(text).collect();
    Some(sentences.join(" "))
}

/// What `assess` says of an order; when it is said is for `reminders.rs`.
type Seen<'a> = (S, A, &'a [N], Option<L>);

impl Scenario {
    pub fn new(zone: Zone, shipped: &str) -> Self {
        let settings = ReminderSettings {
            zone,
            patience: Patience::Normal,
            hour: 10,
            quiet: (22, 8),
        };
        Self {
            zone,
            shipped: day(shipped),
            settings,
        }
    }

    pub fn patient(self, patience: Patience) -> Self {
        let settings = ReminderSettings {
            patience,
            ..self.settings
        };
        Self { settings, ..self }
    }

    /// An AliExpress order that was paid three days before it was shipped, and shows nothing.
    pub fn order(&self) -> OrderFacts<'static> {
        OrderFacts {
            store: "aliexpress",
            number: Some(REGISTERED),
            order_number: Some("8199633578334590"),
            amount: Some("12.50 USD"),
            added_on: self.day(0),
            paid_on: Some(self.shipped - Days::new(3)),
            shipped_on: Some(self.shipped),
            tracking: Some((Tracking::Nothing, self.day(0))),
            // Not to be asked for all the time.
            protection_end: Some(self.at(60, 15)),
            ..OrderFacts::default()
        }
    }

    /// This number of days after shipping.
    pub fn day(&self, days: u64) -> NaiveDate {
        self.shipped + Days::new(days)
    }

    /// A full hour, this number of days after shipping.
    pub fn at(&self, days: u64, hour: u32) -> DateTime<Utc> {
        at_hour(self.day(days), hour, self.zone)
    }

    /// The hour of reminders, this number of days after shipping.
    pub fn morning(&self, days: u64) -> Option<DateTime<Utc>> {
        Some(self.at(days, 10))
    }

    pub fn assess(&self, order: &OrderFacts, now: DateTime<Utc>) -> Assessment {
        assess(order, rules(), &self.settings, now)
    }

    /// When to speak next.
    pub fn next(&self, order: &OrderFacts, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.with_context(order, now, super::next_reminder)
    }

    /// Runs a look at an order at an instant.
    pub fn with_context<T>(
        &self,
        order: &OrderFacts,
        now: DateTime<Utc>,
        look: impl FnOnce(&Context) -> T,
    ) -> T {
        look(&Context::new(order, rules(), &self.settings, now))
    }

    /// The instants at which reminders come in the next 300 days, if the person never answers and nothing changes.
    pub fn reminders(&self, order: &OrderFacts, from: DateTime<Utc>) -> Vec<DateTime<Utc>> {
        let mut order = order.clone();
        order.reminders.reminded_through = from;
        let mut spoken = Vec::new();
        let horizon = from + Duration::days(300);
        while let Some(at) = self
            .next(&order, order.reminders.reminded_through)
            .filter(|at| *at < horizon)
        {
            assert!(at > order.reminders.reminded_through, "{self:?} {order:?}");
            order.reminders.reminded_through = at;
            order.reminders.last = Some(at);
            spoken.push(at);
            assert!(spoken.len() < 200, "{self:?} {order:?}");
        }
        spoken
    }

    /// The days after shipping and local hours of reminders, from an instant on and up to another day.
    pub fn hours(
        &self,
        order: &OrderFacts,
        from: DateTime<Utc>,
        to_day: u64,
    ) -> Vec<(i64, String)> {
        let told = |at: DateTime<Utc>| {
            let local = at.with_timezone(&self.zone);
            let days = (local.date_naive() - self.shipped).num_days();
            (days, local.format("%H:%M").to_string())
        };
        let all = self.reminders(order, from).into_iter().map(told);
        all.filter(|(day, _)| *day <= to_day as i64).collect()
    }

    #[track_caller]
    pub fn check(&self, order: &OrderFacts, now: DateTime<Utc>, expected: Seen) {
        let seen = self.assess(order, now);
        let seen = (seen.situation, seen.advice, &seen.do_not[..], seen.letter);
        assert_eq!(seen, expected, "\n{now} {self:?}\n{order:?}");
    }

    #[track_caller]
    pub fn stands(&self, order: &OrderFacts, now: DateTime<Utc>, expected: (S, A)) {
        let seen = self.assess(order, now);
        let context = || format!("\n{now} {self:?}\n{order:?}");
        assert_eq!((seen.situation, seen.advice), expected, "{}", context());
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn minute() -> Duration {
    Duration::minutes(1)
}

/// The last instant of a local day.
pub fn end_of(world: &Scenario, days: u64) -> DateTime<Utc> {
    let last = world
        .day(days)
        .and_time(NaiveTime::from_hms_opt(23, 59, 59).unwrap());
    super::local_to_utc(last, &world.zone).unwrap()
}

pub const fn asked(on: NaiveDate) -> Seller {
    Seller {
        asked_on: Some(on),
        asking_told: true,
        answered_on: None,
        silent: false,
    }
}

/// A dispute that nobody has answered yet.
pub const fn disputed(on: NaiveDate) -> Option<Dispute> {
    Some(Dispute {
        opened_on: on,
        state: DisputeState::Waiting,
        since: on,
    })
}

pub const fn dispute(
    opened_on: NaiveDate,
    state: DisputeState,
    since: NaiveDate,
) -> Option<Dispute> {
    Some(Dispute {
        opened_on,
        state,
        since,
    })
}
