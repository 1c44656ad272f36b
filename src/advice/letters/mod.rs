//! Letters: the ready English texts to the seller or the store, made of whole sentences. Only what is known is in them, and
//! only what is true: plain ASCII, dates as ISO 8601.
//!
//! A sentence bears a name, by which the locale tells what it means.

mod sentences;

pub use sentences::{LetterFact, Sentence};

use super::context::Context;
use super::facts::DisputeState;
use super::situation::names;
use super::table::{dispute_letter, row};
use crate::model::Tracking;

/// A ready text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Letter {
    /// M1, to the seller: check the number, or send one.
    AskCode,
    /// M2, to the seller: extend the protection.
    Extend,
    /// D1, a dispute: no tracking information.
    NoTracking,
    /// D2, a dispute: not here, and protection ends.
    Ending,
    /// D3, a dispute: the number is another parcel's.
    NotMine,
    /// W, a dispute: "delivered", but not here.
    DeliveredNotHere,
    /// R, in a dispute: the full amount, once more.
    Repeat,
    /// E, in a dispute: the store shall decide.
    Escalate,
    /// T, in a dispute: it is tracked now.
    TrackedNow,
    /// P, to the seller: it arrived after the refund.
    ArrivedAfterRefund,
    /// C, to the seller: who is it that asks for data?
    CourierData,
}

names!(Letter:
    AskCode "ask-code",
    Extend "extend",
    NoTracking "no-tracking",
    Ending "ending",
    NotMine "not-mine",
    DeliveredNotHere "delivered-not-here",
    Repeat "repeat",
    Escalate "escalate",
    TrackedNow "tracked-now",
    ArrivedAfterRefund "arrived-after-refund",
    CourierData "courier-data",
);

/// A fact that a letter would use, and that only the person can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    OrderNumber,
    Amount,
    /// What tracking shows.
    Tracking,
    /// Whether the post office and the neighbours were asked: without it, the letter would not be true.
    AskedAround,
}

impl Letter {
    /// The letter's text. `None` if it would lack what it is about, or not be true.
    pub fn text(self, context: &Context) -> Option<String> {
        let sentences: Vec<String> = self
            .sentences(context)?
            .into_iter()
            .map(|s| s.english)
            .collect();
        Some(sentences.join(" "))
    }

    /// The letter, sentence by sentence; `None` as for its text.
    pub fn sentences(self, context: &Context) -> Option<Vec<Sentence>> {
        sentences::of(self, context)
    }

    /// What the letter would use and is not known.
    pub fn needs(self, context: &Context) -> Vec<Need> {
        let order = context.order;
        let missing = |need: &Need| match need {
            Need::OrderNumber => order.order_number.is_none(),
            Need::Amount => order.amount.is_none(),
            Need::Tracking => order.tracking.is_none() && order.number.is_some(),
            Need::AskedAround => !order.asked_around,
        };
        let used: &[Need] = match self {
            Letter::AskCode => &[Need::Tracking, Need::OrderNumber],
            Letter::Extend | Letter::ArrivedAfterRefund => &[Need::OrderNumber],
            Letter::NoTracking | Letter::Ending => &[Need::Tracking],
            Letter::Repeat => &[Need::Tracking, Need::Amount],
            Letter::Escalate => &[Need::Amount],
            Letter::DeliveredNotHere => &[Need::AskedAround],
            Letter::NotMine | Letter::TrackedNow | Letter::CourierData => &[],
        };
        used.iter().copied().filter(missing).collect()
    }

    /// Whether it has a text, or will have one when the person has told what it needs.
    pub fn can_be_had(self, context: &Context) -> bool {
        self.text(context).is_some() || self.needs(context).contains(&Need::AskedAround)
    }

    /// Whether it is a text for a dispute, and not a message.
    pub fn is_for_dispute(self) -> bool {
        use Letter as L;
        matches!(
            self,
            L::NoTracking | L::Ending | L::NotMine | L::DeliveredNotHere | L::Repeat | L::Escalate
        )
    }
}

/// The letters that fit an order now, the best first.
pub fn fitting_letters(context: &Context) -> Vec<Letter> {
    let best = (row(context).letter)(context);
    let others = Letter::ALL
        .iter()
        .copied()
        .filter(|letter| makes_sense(*letter, context));
    let mut letters: Vec<Letter> = best.into_iter().collect();
    for letter in others {
        if !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    letters.retain(|letter| letter.can_be_had(context));
    letters
}

fn makes_sense(letter: Letter, context: &Context) -> bool {
    let order = context.order;
    let state = order.dispute.map(|dispute| dispute.state);
    let seeks = order.arrived_on.is_none() && order.refund_agreed_on.is_none();
    let may_dispute = seeks && order.lost_on.is_none();
    match letter {
        Letter::AskCode => {
            let lost_sight = context.shows_nothing() || context.frozen().is_some();
            seeks && state.is_none() && lost_sight && order.seller.answered_on.is_none()
        }
        Letter::Extend => {
            seeks
                && state.is_none()
                && order.refused_until.is_none()
                && context.ends_within(context.rules.defaults.extend_ask_before_end_days)
        }
        Letter::NoTracking | Letter::Ending | Letter::NotMine => {
            may_dispute && dispute_letter(context) == letter
        }
        Letter::DeliveredNotHere => {
            let delivered = context.tracking().is_some_and(sentences::claims_delivery);
            may_dispute && delivered && order.number.is_some()
        }
        Letter::Repeat => matches!(
            state,
            Some(DisputeState::LessOffered | DisputeState::Refused)
        ),
        Letter::Escalate => state == Some(DisputeState::Refused),
        Letter::TrackedNow => state.is_some() && context.tracking() == Some(Tracking::Moving),
        Letter::ArrivedAfterRefund => {
            order.arrived_on.is_some() && order.refund_agreed_on.is_some()
        }
        Letter::CourierData => seeks && context.tracking() == Some(Tracking::DataAsked),
    }
}
