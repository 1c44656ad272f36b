//! The words that the table is written in: situations, advice, and what not to do. Their texts are the locale's.

/// Where an order stands: the situations of the decision table, by their numbers there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// What not to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DoNot {
    ConfirmReceipt,
    CancelDispute,
    AcceptLess,
    CountOnPromises,
    PayOutside,
    FollowLinks,
    TwoRoutesAtOnce,
}

/// Declares the name of each word, as the locale's texts bear it.
macro_rules! names {
    ($type:ident: $($word:ident $name:literal),+ $(,)?) => {
        impl $type {
            /// All of them.
            pub const ALL: &[$type] = &[$($type::$word),+];

            /// The name that its texts bear in the locale.
            pub const fn name(self) -> &'static str {
                match self {
                    $($type::$word => $name),+
                }
            }
        }
    };
}
pub(super) use names;

names!(Situation:
    LastDays "last-days",
    StoreRefused "store-refused",
    EndsSoon "ends-soon",
    ExtensionTime "extension-time",
    LastChance "last-chance",
    StoreIsOver "store-is-over",
    NotShipped "not-shipped",
    ShippingOverdue "shipping-overdue",
    NothingYet "nothing-yet",
    StillNormal "still-normal",
    NothingForLong "nothing-for-long",
    SellerAsked "seller-asked",
    TwoWeeks "two-weeks",
    NoUsefulAnswer "no-useful-answer",
    OnItsWay "on-its-way",
    SilentAfterBorder "silent-after-border",
    Frozen "frozen",
    NotMine "not-mine",
    DeliveredNotHere "delivered-not-here",
    DataAsked "data-asked",
    Returned "returned",
    DisputeWaiting "dispute-waiting",
    LessOffered "less-offered",
    RefusedAgain "refused-again",
    TrackedInDispute "tracked-in-dispute",
    RefundAgreed "refund-agreed",
    Arrived "arrived",
    ArrivedAfterRefund "arrived-after-refund",
    StoreDecides "store-decides",
);

names!(Advice:
    Wait "wait",
    WaitStill "wait-still",
    AskSeller "ask-seller",
    AwaitAnswer "await-answer",
    CompareNumber "compare-number",
    WaitForPatience "wait-for-patience",
    AskExtensionFirst "ask-extension-first",
    AwaitExtension "await-extension",
    OpenDispute "open-dispute",
    OpenDisputeToday "open-dispute-today",
    ExtendedOrDispute "extended-or-dispute",
    AskExtension "ask-extension",
    KeepNotice "keep-notice",
    FileNow "file-now",
    OtherRoutes "other-routes",
    AwaitShipping "await-shipping",
    AwaitSelfRefund "await-self-refund",
    CancelOrder "cancel-order",
    Follow "follow",
    FollowSilence "follow-silence",
    AskSellerWhereItIs "ask-seller-where-it-is",
    AskPost "ask-post",
    DisputeNotMine "dispute-not-mine",
    LookAround "look-around",
    DisputeDelivered "dispute-delivered",
    MindYourData "mind-your-data",
    DisputeReturned "dispute-returned",
    LookInDaily "look-in-daily",
    RefuseOffer "refuse-offer",
    Escalate "escalate",
    AwaitDecision "await-decision",
    KeepDispute "keep-dispute",
    MayCancel "may-cancel",
    AwaitMoney "await-money",
    CheckGoods "check-goods",
    OfferToPay "offer-to-pay",
    ClaimAtStore "claim-at-store",
);

names!(DoNot:
    ConfirmReceipt "confirm-receipt",
    CancelDispute "cancel-dispute",
    AcceptLess "accept-less",
    CountOnPromises "count-on-promises",
    PayOutside "pay-outside",
    FollowLinks "follow-links",
    TwoRoutesAtOnce "two-routes-at-once",
);
