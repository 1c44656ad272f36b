//! The words that the table is written in: situations, advice, and what not to do. Their texts are the
//! locale's, by the words' names in kebab case.

use strum::{Display, VariantArray};

/// Where an order stands: the situations of the decision table, by their numbers there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Situation {
    /// 1: the last days of protection.
    LastDays,
    /// 2: the store refused the dispute until the deadline.
    StoreRefused,
    /// 3: protection ends soon.
    EndsSoon,
    /// 4: time to ask for an extension.
    ExtensionTime,
    /// 5: protection has ended, but the store still takes a claim.
    LastChance,
    /// 6: the store takes no claim any more, or has decided against the person.
    StoreIsOver,
    /// 8: paid, not shipped.
    NotShipped,
    /// 9: not shipped in time.
    ShippingOverdue,
    /// 12: nothing to see in the first days.
    NothingYet,
    /// 13: nothing to see, still normal.
    StillNormal,
    /// 14: nothing to see for too long.
    NothingForLong,
    /// 14, after its letter: the seller was asked a little ago.
    SellerAsked,
    /// 15: two weeks of nothing.
    TwoWeeks,
    /// 16: the seller was asked, and no useful answer came.
    NoUsefulAnswer,
    /// It moves, or paused a little ago; no row of the table asks for anything.
    OnItsWay,
    /// 17: silent after the border.
    SilentAfterBorder,
    /// 18: no new event for too long.
    Frozen,
    /// 19: the number is another person's parcel.
    NotMine,
    /// 20: "delivered", but not here.
    DeliveredNotHere,
    /// 21: customs or a courier ask for data or a fee.
    DataAsked,
    /// 22: it goes back.
    Returned,
    /// 23: a dispute is open.
    DisputeWaiting,
    /// 24: less than the full amount is offered.
    LessOffered,
    /// 25: refused, or no answer in time.
    RefusedAgain,
    /// 26: it is tracked now, during the dispute.
    TrackedInDispute,
    /// 27: the refund is agreed.
    RefundAgreed,
    /// 28: it arrived.
    Arrived,
    /// 29: it arrived after the refund.
    ArrivedAfterRefund,
    /// 30: the store decides itself, and its window is open.
    StoreDecides,
}

/// What to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Advice {
    Wait,
    WaitStill,
    AskSeller,
    AwaitAnswer,
    CompareNumber,
    WaitForPatience,
    AskExtensionFirst,
    AwaitExtension,
    OpenDispute,
    OpenDisputeToday,
    ExtendedOrDispute,
    AskExtension,
    KeepNotice,
    FileNow,
    OtherRoutes,
    AwaitShipping,
    AwaitSelfRefund,
    CancelOrder,
    Follow,
    FollowSilence,
    AskSellerWhereItIs,
    AskPost,
    DisputeNotMine,
    LookAround,
    DisputeDelivered,
    MindYourData,
    DisputeReturned,
    LookInDaily,
    RefuseOffer,
    Escalate,
    AwaitDecision,
    KeepDispute,
    MayCancel,
    AwaitMoney,
    CheckGoods,
    OfferToPay,
    ClaimAtStore,
}

/// How pressing advice is: how soon and how often it is said again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// It asks for an act, and is repeated until that is told.
    Deed,
    /// Nothing can be hurried; now and then the person is asked what has come of it.
    Question,
    /// Nothing is to be done until the advice becomes another by itself.
    Rest,
    /// All seems well: the order is closed soon.
    Closing,
}

impl Advice {
    /// How pressing this is.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::AskSeller
            | Self::CompareNumber
            | Self::AskExtensionFirst
            | Self::OpenDispute
            | Self::OpenDisputeToday
            | Self::ExtendedOrDispute
            | Self::AskExtension
            | Self::FileNow
            | Self::OtherRoutes
            | Self::CancelOrder
            | Self::AskSellerWhereItIs
            | Self::AskPost
            | Self::DisputeNotMine
            | Self::LookAround
            | Self::DisputeDelivered
            | Self::MindYourData
            | Self::DisputeReturned
            | Self::LookInDaily
            | Self::RefuseOffer
            | Self::Escalate
            | Self::ClaimAtStore => Urgency::Deed,
            Self::WaitForPatience
            | Self::AwaitShipping
            | Self::AwaitSelfRefund
            | Self::Follow
            | Self::FollowSilence
            | Self::AwaitDecision
            | Self::KeepDispute
            | Self::MayCancel
            | Self::AwaitMoney => Urgency::Question,
            Self::Wait
            | Self::WaitStill
            | Self::AwaitAnswer
            | Self::AwaitExtension
            | Self::KeepNotice => Urgency::Rest,
            Self::CheckGoods | Self::OfferToPay => Urgency::Closing,
        }
    }
}

/// What not to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum DoNot {
    ConfirmReceipt,
    CancelDispute,
    AcceptLess,
    CountOnPromises,
    PayOutside,
    FollowLinks,
    TwoRoutesAtOnce,
}
