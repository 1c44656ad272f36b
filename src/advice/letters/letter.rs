//! The letters: which there are, and what each needs to know.

use crate::advice::context::Context;
use crate::advice::situation::names;

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

impl Letter {
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

    /// Whether it is a text for a dispute, and not a message.
    pub fn is_for_dispute(self) -> bool {
        use Letter as L;
        matches!(
            self,
            L::NoTracking | L::Ending | L::NotMine | L::DeliveredNotHere | L::Repeat | L::Escalate
        )
    }
}
