//! What a seller or a store's support may answer, and what of it is the same thing twice.

use strum::{Display, EnumString, VariantArray};

/// What an answer comes to, the most dangerous first. Its name in kebab case stands in `words.toml`, in texts and behind buttons.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum ReplyKind {
    /// Money, or a card's number, outside the store.
    PayOutside,
    /// Money once more: to send it again, for another address.
    PayAgain,
    ConfirmReceipt,
    CloseDispute,
    /// Another reason in the dispute: that the buyer changed their mind.
    ChangeReason,
    /// Customs want money, as they say.
    CustomsFee,
    /// Protection was extended, or will be, as they say.
    Extended,
    PartialRefund,
    /// Credit of the store, points or a coupon in place of money.
    Coupon,
    /// The buyer shall choose: money or another parcel, money or credit.
    Choice,
    /// The dispute shall be opened: they will accept it.
    OpenDispute,
    SaysDelivered,
    /// It waits for the buyer at a post office or a pickup point, as they say.
    AtPickup,
    /// They give no money back, as they say.
    Refuses,
    NewNumber,
    Resend,
    /// Another colour, size or thing than the one that was ordered.
    OtherGoods,
    RefundPromised,
    Lost,
    OutOfStock,
    WrongAddress,
    AsksProof,
    Holiday,
    Customs,
    /// The store's support looks into it.
    SupportWaits,
    Wait,
    /// It left, it flies, it is in the country, as they say: no scan.
    SaysMoving,
    /// A good rating is wanted, for the money or for nothing.
    Rate,
    /// Thanks and good wishes: nothing is asked for that matters.
    Thanks,
}

impl ReplyKind {
    /// The buyer is asked for time, and no more.
    pub fn is_of_time(self) -> bool {
        use ReplyKind as K;
        matches!(self, K::Holiday | K::Customs | K::SupportWaits | K::Wait)
    }

    /// It takes a right away, or money.
    pub fn is_trap(self) -> bool {
        self <= ReplyKind::ChangeReason
    }

    /// Behind an "if" it is only a promise for another time.
    pub(super) fn is_conditional(self) -> bool {
        matches!(self, ReplyKind::OpenDispute | ReplyKind::Choice)
    }

    fn is_money(self) -> bool {
        use ReplyKind as K;
        matches!(self, K::PartialRefund | K::Coupon | K::RefundPromised)
    }
}

/// What an answer holds besides is another side of the same.
const SAME: [(ReplyKind, &[ReplyKind]); 14] = {
    use ReplyKind as K;
    [
        (K::PayOutside, &[K::PayAgain]),
        // A sum that the buyer shall pay is no offer.
        (K::PayAgain, &[K::PartialRefund, K::Coupon, K::Resend]),
        (
            K::CustomsFee,
            &[K::PayAgain, K::PartialRefund, K::Coupon, K::Customs],
        ),
        (K::CloseDispute, &[K::OpenDispute, K::Refuses]),
        // The order is to be cancelled for that reason.
        (K::ChangeReason, &[K::OutOfStock]),
        (K::PartialRefund, &[K::RefundPromised, K::Refuses]),
        (K::Coupon, &[K::RefundPromised, K::Refuses]),
        (
            K::Choice,
            &[
                K::PartialRefund,
                K::Coupon,
                K::Resend,
                K::RefundPromised,
                K::SupportWaits,
                K::Wait,
            ],
        ),
        (K::OpenDispute, &[K::RefundPromised, K::Wait, K::Refuses]),
        (K::AtPickup, &[K::SaysDelivered, K::Wait]),
        // What is refused is not promised.
        (K::Refuses, &[K::RefundPromised]),
        (K::OtherGoods, &[K::Resend, K::Choice]),
        (K::RefundPromised, &[K::SupportWaits]),
        (K::SupportWaits, &[K::Wait]),
    ]
};

/// Leaves of the kinds of one answer those that say something of their own.
pub(super) fn leave_out_same(kinds: &mut Vec<ReplyKind>, names_money: bool) {
    // Where no money is among it, there is nothing to choose.
    let has_money = names_money || kinds.iter().any(|kind| kind.is_money());
    kinds.retain(|kind| *kind != ReplyKind::Choice || has_money);
    // What would be cheaper, bought again, gives nothing back of what was paid.
    let buys_again = !names_money && kinds.contains(&ReplyKind::OutOfStock);
    kinds.retain(|kind| *kind != ReplyKind::PartialRefund || !buys_again);
    let all = kinds.clone();
    let is_same = |kind: &ReplyKind| {
        let mut same = SAME.iter();
        same.any(|(by, other)| all.contains(by) && other.contains(kind))
    };
    // Beside anything that is asked for, thanks and the parcel's way say nothing; a wish for stars alone is no more than thanks.
    let asks = |kind: &ReplyKind| *kind < ReplyKind::SaysMoving;
    let is_asked = all.iter().any(asks);
    let moves = all.contains(&ReplyKind::SaysMoving);
    kinds.retain(|kind| match kind {
        ReplyKind::SaysMoving => !is_asked,
        ReplyKind::Rate => is_asked,
        ReplyKind::Thanks => !is_asked && !moves,
        kind => !is_same(kind),
    });
    if kinds.is_empty() && all.contains(&ReplyKind::Rate) {
        kinds.push(ReplyKind::Thanks);
    }
}
