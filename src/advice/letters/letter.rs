//! The letters: which there are, and what each needs to know.

use crate::advice::context::Context;
use strum::{Display, EnumString, VariantArray};

/// A ready text. Its name in kebab case stands in texts, records and buttons.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
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

/// A fact that a letter would use, and that only the person can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterNeed {
    OrderNumber,
    Amount,
    /// What tracking shows.
    Tracking,
    /// Whether the post office and the neighbours were asked: without it, the letter would not be true.
    AskedAround,
}

impl Letter {
    /// What the letter would use and is not known.
    pub fn needs(self, context: &Context) -> Vec<LetterNeed> {
        let order = context.order;
        let missing = |need: &LetterNeed| match need {
            LetterNeed::OrderNumber => order.order_number.is_none(),
            LetterNeed::Amount => order.amount.is_none(),
            LetterNeed::Tracking => order.tracking.is_none() && order.number.is_some(),
            LetterNeed::AskedAround => !order.asked_around,
        };
        let used: &[LetterNeed] = match self {
            Letter::AskCode => &[LetterNeed::Tracking, LetterNeed::OrderNumber],
            Letter::Extend | Letter::ArrivedAfterRefund => &[LetterNeed::OrderNumber],
            Letter::NoTracking | Letter::Ending => &[LetterNeed::Tracking],
            Letter::Repeat => &[LetterNeed::Tracking, LetterNeed::Amount],
            Letter::Escalate => &[LetterNeed::Amount],
            Letter::DeliveredNotHere => &[LetterNeed::AskedAround],
            Letter::NotMine | Letter::TrackedNow | Letter::CourierData => &[],
        };
        used.iter().copied().filter(missing).collect()
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
