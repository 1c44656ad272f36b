//! What was seen in the simulation: it proves something only if it has seen everything.

use std::collections::BTreeMap;
use std::fmt;
use strum::VariantArray;
use trackless::advice::{Letter, MomentKind, Situation};

/// One screen of a telephone is about 900 characters as they are shown; the longest name of an order and its store add to that.
const SCREEN: usize = 1050;
/// A reminder that brings its letter, in English and what it means, is longer.
const WITH_LETTER: usize = 1300;

/// A letter on its own, with the steps that go with it.
pub const LETTER: &str = "letter with its steps";
pub const REMINDER_WITH_LETTER: &str = "reminder with a letter";

#[derive(Default)]
pub struct Stats {
    pub orders: u64,
    pub turns: u64,
    pub reminders: u64,
    pub late: u64,
    /// Ends of protection that an open order passed, having been known in time.
    pub ends: u64,
    /// The same, with the assistant or the person away shortly before.
    pub ends_while_away: u64,
    /// Last moments that an open order passed after a last call.
    pub moments: BTreeMap<MomentKind, u64>,
    /// Situations that a reminder spoke of.
    pub situations: BTreeMap<Situation, u64>,
    pub letters: BTreeMap<Letter, u64>,
    /// The longest message of each kind, in characters as they are shown.
    pub longest: BTreeMap<&'static str, (usize, String)>,
}

/// It takes too many presses in a row to come to these by chance; the snapshots show them.
const RARE_LETTERS: [Letter; 6] = [
    Letter::ArrivedAfterRefund,
    Letter::Appeal,
    Letter::KeepDispute,
    // These answer what the seller wrote.
    Letter::ProofSent,
    Letter::AddressRight,
    Letter::OutOfStock,
];

impl Stats {
    pub fn add(&mut self, other: &Stats) {
        self.orders += other.orders;
        self.turns += other.turns;
        self.reminders += other.reminders;
        self.late += other.late;
        self.ends += other.ends;
        self.ends_while_away += other.ends_while_away;
        for (moment, count) in &other.moments {
            *self.moments.entry(*moment).or_default() += count;
        }
        for (situation, count) in &other.situations {
            *self.situations.entry(*situation).or_default() += count;
        }
        for (letter, count) in &other.letters {
            *self.letters.entry(*letter).or_default() += count;
        }
        for (kind, (length, text)) in &other.longest {
            self.shown(kind, *length, text);
        }
    }

    pub fn shown(&mut self, kind: &'static str, length: usize, text: &str) {
        let longest = self.longest.entry(kind).or_default();
        if length > longest.0 {
            *longest = (length, text.to_owned());
        }
    }

    /// No message is longer than a screen, save the letters with their meaning and steps; other languages than English may need
    /// more, in percent.
    pub fn fits_the_screen(&self, percent: usize) {
        for (kind, (length, text)) in &self.longest {
            let most = if *kind == LETTER || *kind == REMINDER_WITH_LETTER {
                WITH_LETTER
            } else {
                SCREEN
            };
            let most = most * percent / 100;
            assert!(*length <= most, "a {kind} of {length} characters:\n{text}");
        }
    }

    /// Whatever can happen has happened, often enough.
    pub fn shows_everything(&self) {
        let silent = [
            Situation::NothingYet,
            Situation::StillNormal,
            Situation::OnItsWay,
            // The order is closed with the money; few open it again.
            Situation::MoneyBack,
            Situation::ArrivedAfterRefund,
            // Few open a dispute by chance, and fewer tell more while it is open; the snapshots show these.
            Situation::GoodsInDispute,
            Situation::SellerRequest,
            Situation::TrackedInDispute,
        ];
        let spoken = |s: &&Situation| !silent.contains(s) && !self.situations.contains_key(s);
        let missing: Vec<_> = Situation::VARIANTS.iter().filter(spoken).collect();
        assert!(missing.is_empty(), "never spoken of: {missing:?}");
        use MomentKind as M;
        let passed = [
            M::Protection,
            M::RefusedUntil,
            M::Window,
            M::PayPal,
            M::Bank,
        ];
        let missing: Vec<_> = passed
            .iter()
            .filter(|kind| !self.moments.contains_key(kind))
            .collect();
        assert!(missing.is_empty(), "never passed: {missing:?}");
        let missing: Vec<_> = Letter::VARIANTS
            .iter()
            .filter(|l| !RARE_LETTERS.contains(l) && !self.letters.contains_key(l))
            .collect();
        assert!(missing.is_empty(), "never written: {missing:?}");
        assert!(
            self.ends * 10 > self.orders,
            "few orders passed their end: {}",
            self.ends
        );
        assert!(
            self.ends_while_away * 100 > self.orders,
            "nobody was away: {}",
            self.ends_while_away
        );
        assert!(
            self.reminders > self.orders,
            "hardly a reminder: {}",
            self.reminders
        );
    }
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} orders, {} turns, {} reminders ({} late)",
            self.orders, self.turns, self.reminders, self.late
        )?;
        writeln!(
            f,
            "{} ends passed in time, {} while away",
            self.ends, self.ends_while_away
        )?;
        writeln!(f, "{:?}", self.moments)?;
        writeln!(f, "{:?}\n{:?}", self.situations, self.letters)?;
        for (kind, (length, _)) in &self.longest {
            writeln!(f, "longest {kind}: {length}")?;
        }
        Ok(())
    }
}
