//! The letters: which there are, what each is for, and what it needs to know.

use super::doubt::tracking_day_in_doubt;
use super::facts::{is_pasted_inside_order, order_number, tracking_number};
use crate::advice::context::Context;
use strum::{Display, EnumString, VariantArray};

/// A ready text. Its name in kebab case stands in texts, records and buttons. In the order in which they are offered.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Letter {
    /// To the seller: check the number, or send one.
    AskCode,
    /// To the seller: only a label was printed.
    NotHandedOver,
    /// To the seller: it is late, where is it?
    WhereIsIt,
    /// To the seller: extend the protection.
    Extend,
    /// To the seller: not shipped in time, so cancel it.
    CancelUnshipped,
    /// To the seller, the store or the carrier: where is the proof of delivery?
    ProofOfDelivery,
    /// To a seller who asks for what would cost the buyer a right, or whose parcel moves now: the dispute stays open.
    /// Buttons of old messages call it by the name of the letter that it took the place of.
    #[strum(to_string = "keep-dispute", serialize = "tracked-now")]
    KeepDispute,
    /// To the seller: who is it that asks for data?
    CourierData,
    /// To the seller: was the tax paid in the shop already?
    TaxPaid,
    /// To the seller: it goes back, so send it again or refund it.
    SettleReturn,
    /// To the store: the order counts as received, and was not.
    Reopen,
    /// To a seller or store that asks for a proof.
    ProofSent,
    /// To a seller who says that the address was wrong.
    AddressRight,
    /// To a seller who has not got the goods.
    OutOfStock,
    /// The refund was agreed, and has not come.
    RefundLate,
    /// To the seller: it arrived after the refund.
    ArrivedAfterRefund,
    /// In a dispute: the full amount, once more.
    Repeat,
    /// In a dispute: the store shall decide.
    Escalate,
    /// After a dispute that was lost.
    Appeal,
    /// A claim: "delivered", but not here.
    DeliveredNotHere,
    /// A claim: the number is another parcel's.
    NotMine,
    /// A claim: it goes back.
    Returned,
    /// A claim: it came, but a part is missing, or it is empty, wrong or broken.
    Problem,
    /// A claim: the promised day has passed.
    Late,
    /// A claim: no tracking information.
    NoTracking,
    /// A claim: not here, and protection ends.
    Ending,
    /// What PayPal needs to know of an order.
    #[strum(to_string = "paypal")]
    PayPal,
    /// What the bank needs to know of an order.
    Bank,
}

/// Where a letter goes: what to do with it follows from that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterUse {
    /// A message to the seller, or to the store's support.
    Message,
    /// The description of a dispute, or of what the store calls it.
    Claim,
    /// The answer to an offer in a dispute.
    OfferRefusal,
    /// In a dispute, to the store.
    Escalation,
    /// To the store, when the dispute is over.
    Appeal,
    /// The description of a case at PayPal.
    PayPalCase,
    /// The statement that goes with a chargeback.
    BankCase,
}

/// A fact that a letter would use, and that only the person can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterNeed {
    /// What tracking shows.
    Tracking,
    /// The day that tracking shows: the one that was told is from before the shipment.
    TrackingDay,
    OrderNumber,
    PaidOn,
    Amount,
}

impl Letter {
    /// What the letter would use and is not known: two things at most, for nobody likes to be questioned.
    pub fn needs(self, context: &Context) -> Vec<LetterNeed> {
        use LetterNeed as N;
        let order = context.order;
        let missing = |need: &LetterNeed| match need {
            N::Tracking => order.tracking.is_none() && tracking_number(context).is_some(),
            N::TrackingDay => tracking_day_in_doubt(context).is_some(),
            N::OrderNumber => order_number(context).is_none(),
            N::PaidOn => order.paid_on.is_none(),
            N::Amount => order.amount.is_none(),
        };
        let used: &[LetterNeed] = match self {
            Letter::AskCode => &[N::Tracking, N::TrackingDay, N::OrderNumber],
            Letter::WhereIsIt => &[N::Tracking, N::OrderNumber],
            Letter::ProofSent => &[N::OrderNumber, N::PaidOn],
            Letter::NotHandedOver
            | Letter::SettleReturn
            | Letter::Reopen
            | Letter::AddressRight
            | Letter::OutOfStock
            | Letter::Extend
            | Letter::CancelUnshipped
            | Letter::RefundLate
            | Letter::ArrivedAfterRefund => &[N::OrderNumber],
            Letter::ProofOfDelivery => &[N::TrackingDay, N::OrderNumber],
            Letter::NoTracking
            | Letter::Ending
            | Letter::Late
            | Letter::DeliveredNotHere
            | Letter::Appeal
                if !is_pasted_inside_order(context) =>
            {
                &[N::Tracking, N::TrackingDay, N::OrderNumber]
            }
            Letter::NoTracking
            | Letter::Ending
            | Letter::Late
            | Letter::DeliveredNotHere
            | Letter::Appeal => &[N::Tracking, N::TrackingDay],
            Letter::NotMine
            | Letter::Returned
            | Letter::Problem
            | Letter::Repeat
            | Letter::Escalate
                if !is_pasted_inside_order(context) =>
            {
                &[N::OrderNumber]
            }
            Letter::PayPal | Letter::Bank => &[N::PaidOn, N::Amount],
            _ => &[],
        };
        used.iter().copied().filter(missing).take(2).collect()
    }

    /// Where it goes.
    pub fn used_for(self) -> LetterUse {
        use Letter as L;
        match self {
            L::NoTracking
            | L::Ending
            | L::Late
            | L::NotMine
            | L::DeliveredNotHere
            | L::Returned
            | L::Problem => LetterUse::Claim,
            L::Repeat => LetterUse::OfferRefusal,
            L::Escalate => LetterUse::Escalation,
            L::Appeal => LetterUse::Appeal,
            L::PayPal => LetterUse::PayPalCase,
            L::Bank => LetterUse::BankCase,
            L::AskCode
            | L::NotHandedOver
            | L::Extend
            | L::CancelUnshipped
            | L::ProofOfDelivery
            | L::KeepDispute
            | L::CourierData
            | L::TaxPaid
            | L::WhereIsIt
            | L::SettleReturn
            | L::Reopen
            | L::ProofSent
            | L::AddressRight
            | L::OutOfStock
            | L::RefundLate
            | L::ArrivedAfterRefund => LetterUse::Message,
        }
    }

    /// Whether it is a text for a dispute, and not a message.
    pub fn is_for_dispute(self) -> bool {
        use LetterUse as U;
        matches!(
            self.used_for(),
            U::Claim | U::OfferRefusal | U::Escalation | U::Appeal
        )
    }
}
