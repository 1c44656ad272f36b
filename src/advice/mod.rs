//! The knowledge, pure: an order, the rules, what the person has chosen and the time give the advice, the letters and the next
//! reminder. Every number of days comes from `resources/stores.toml`; there is none here.
//!
//! | file | what it does |
//! |---|---|
//! | `facts.rs` | what is known of an order; `fold.rs` folds what happened to it into that, and `history.rs` keeps it short without losing one |
//! | `context.rs` | an order at an instant, under its store's rules |
//! | `table.rs` | the decision table: the first row that fits gives situation, advice and letter |
//! | `conditions/`, `ladder.rs` | what its rows ask of an order; the steps of a parcel that is not seen, which only climb |
//! | `moments.rs` | until when something can still be done, at the store and at PayPal or the bank |
//! | `schedule.rs`, `reminders.rs` | on which of the coming days there is something to say, and which of them is next |
//! | `detective.rs` | what the scans of a tracking page come to, and why |
//! | `look_up.rs` | which parcels a provider of tracking data is asked to watch, and when it is asked again |
//! | `why.rs` | "Why is it not tracked?": the causes, those that fit first |
//! | `basis.rs` | the sources that the advice rests on now |
//! | `customs.rs` | what customs ask for by country, from `resources/customs.toml` |
//! | `outside_help.rs` | who helps besides the store and the payment, by country |
//! | `letters/` | which letters there are, which fit, and the sentences of each |
//! | `rules/`, `settings.rs` | the rules of `resources/stores.toml`, and what the person chose |
//!
//! # To add
//!
//! * **a situation**: a variant in `situation.rs`, a row in `table.rs`, the buttons that answer it in `chat/screens/choices.rs`
//!   (`quick_choices`), and `stand-...` in `locales/*/cases.ftl`. New advice is a variant there too, with `advice-...`, and what *Done* means for it in `chat/screens/deed.rs`.
//! * **a store**: a table in `resources/stores.toml`, whose head explains it, and nothing else.
//! * **a kind of rule of a store**: a line in the list of `rules/store.rs`, and where it is used.
//! * **a reminder rule**: how often advice is said again is its urgency (`Advice::urgency` in `situation.rs`); the numbers are in
//!   `[remind]` of `resources/stores.toml` (`ReminderRules` in `rules/defaults.rs`).
//! * **a last moment**: a variant of `MomentKind` in `moments.rs`, and until when it is; it is reminded of like all others.
//! * **a letter**: a variant and its needs in `letters/letter.rs`, its sentences in `letters/sentences/`, when it fits in
//!   `letters/fitting.rs`, and `letter-...`, `letter-name-...` and `says-...` in `locales/*/letters.ftl`.
//! * **something that happens**: a variant of `OrderEvent` (`model/order_event.rs`), what it changes in `fold.rs` (`apply`), its line
//!   in `chat/screens/events.rs` (its texts are `happened-...` and `told-...`), and the button or answer that tells it.

mod basis;
mod calendar;
mod conditions;
mod context;
mod customs;
mod detective;
mod facts;
mod fold;
mod history;
mod ladder;
mod letters;
mod look_up;
mod moments;
mod outside_help;
mod reminders;
mod rules;
mod schedule;
mod settings;
mod situation;
mod sums;
mod table;
mod why;

pub use basis::{Basis, Topic, basis};
pub use calendar::{at_hour, business_days_after, last_day, last_minute, local_day, local_to_utc};
pub use conditions::{refund_by, store_may_be_over};
pub use context::{Context, EndSource, NumberKind, ProtectionEnd};
pub use customs::{AskedData, Customs, DataRow, Duty, PaidAtShop, customs};
pub use detective::{Reason, Verdict, judge, taken_as_mine};
pub use facts::{Dispute, DisputeState, Offered, OrderFacts, PaymentCase, ReminderState, Seller};
pub use history::{HISTORY_LIMIT, compact};
pub use letters::claim::dispute_letter;
pub use letters::fitting::fitting_letters;
pub use letters::letter::{Letter, LetterNeed, LetterUse};
pub use letters::sentences::{LetterFact, Sentence};
pub use look_up::{is_kept_up, is_worth_watching, next_reading};
pub use moments::{
    LastMoment, MomentKind, escalate_by, may_be_paid_by, moments, route_limits, told_payment,
};
pub use outside_help::{OutsideHelp, outside_help};
pub use reminders::{is_last_call, last_safe_moment, next_reminder, not_before, snooze};
pub use rules::{
    Address, AsOf, BankCaseCost, Canceller, ClaimKind, EuTrader, Extension, MessageTo, Path,
    Protection, RuleConfidence, RuleSource, Rules, Store, StorePages, in_quiet_hours, rules,
    use_rules,
};
pub use schedule::{next_step, watch_ends};
pub use settings::ReminderSettings;
pub use situation::{Advice, DoNot, Situation, Urgency};
pub use sums::{PERCENT, percent_of, rest_of};
pub use why::{Cause, Clues, causes};

use chrono::{DateTime, Utc};

/// What is to be known of an order at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    pub situation: Situation,
    pub advice: Advice,
    pub do_not: Vec<DoNot>,
    /// The letter that goes with the advice. What it needs may still have to be asked for.
    pub letter: Option<Letter>,
    /// The end of protection; an assumed one only until it has passed.
    pub end: Option<ProtectionEnd>,
}

/// Where an order stands at `now`, and what to do.
pub fn assess(
    order: &OrderFacts,
    rules: &Rules,
    settings: &ReminderSettings,
    now: DateTime<Utc>,
) -> Assessment {
    let context = Context::new(order, rules, settings, now);
    let row = table::row(&context);
    let advice = (row.advice)(&context);
    let warnings = row.do_not.iter().copied();
    Assessment {
        situation: row.situation,
        advice,
        do_not: warnings
            .filter(|warning| conditions::warns(&context, advice, warning))
            .collect(),
        letter: (row.letter)(&context).filter(|letter| letter.sentences(&context).is_some()),
        end: context.shown_end(),
    }
}

#[cfg(test)]
mod tests;
