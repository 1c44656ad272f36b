//! The words that the table is written in: situations, advice, and what not to do. Their texts are the
//! locale's, by the words' names in kebab case.

use strum::{Display, VariantArray};

/// Where an order stands: the situations of the decision table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Situation {
    /// The last days of protection.
    LastDays,
    /// The store refused the dispute until a day.
    StoreRefused,
    /// Protection ends soon.
    EndsSoon,
    /// Time to ask for an extension.
    ExtensionTime,
    /// Protection has ended, but the store still takes a claim.
    LastChance,
    /// The order counts as received, and was not.
    CompletedEarly,
    /// Nobody knows whether the store still takes a claim, and it was tried for some days.
    MayBeOver,
    /// The store takes no claim any more.
    StoreIsOver,
    /// The days of the store and of the payment have passed.
    AllOver,
    /// The store has decided against the person.
    DecidedAgainst,
    /// A case at PayPal or the bank is open.
    PaymentCase,
    /// PayPal or the bank has decided against the person.
    PaymentCaseRefused,
    /// The shop protects nobody: only what was paid with does.
    Unprotected,
    /// The day that the store promised has passed, and its rules count from that day.
    PromisePassed,
    /// Paid, not shipped.
    NotShipped,
    /// Not shipped in time.
    ShippingOverdue,
    /// Only a label was made, for too long.
    OnlyAnnounced,
    /// Another open order has the same number.
    NumberShared,
    /// Nothing to see in the first days.
    NothingYet,
    /// Nothing to see, still normal.
    StillNormal,
    /// Nothing to see for too long.
    NothingForLong,
    /// The seller was asked a little ago.
    SellerAsked,
    /// Two weeks of nothing.
    TwoWeeks,
    /// No useful answer came, or none was asked for, and the next steps are due.
    NoUsefulAnswer,
    /// It moves, or paused a little ago; nothing is to be done.
    OnItsWay,
    /// Silent after the border.
    SilentAfterBorder,
    /// No new event for too long.
    Frozen,
    /// The number is another person's parcel.
    NotMine,
    /// Only the weight differs.
    WeightDiffers,
    /// "Delivered", but not here.
    DeliveredNotHere,
    /// A parcel came, but not what was ordered.
    GoodsProblem,
    /// Customs or a courier ask for data or a fee.
    DataAsked,
    HeldByCustoms,
    Destroyed,
    /// It waits to be collected.
    AtPickup,
    /// A delivery was tried in vain.
    DeliveryFailed,
    /// It goes back.
    Returned,
    /// A dispute is open about something else than what is wrong with what came.
    GoodsInDispute,
    /// A dispute is open.
    DisputeWaiting,
    /// The store keeps the claim open, and wants an answer in it.
    ClaimLeftOpen,
    /// The seller asks for something that may cost a right.
    SellerRequest,
    /// Less than the full amount is offered.
    LessOffered,
    /// Refused, or no answer in time.
    RefusedAgain,
    /// It is tracked now, during the dispute.
    TrackedInDispute,
    /// The refund is agreed.
    RefundAgreed,
    /// The money is back.
    MoneyBack,
    /// It arrived.
    Arrived,
    /// It arrived after the refund.
    ArrivedAfterRefund,
    /// The store decides itself, and its window is open.
    StoreDecides,
}

/// What to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Advice {
    // Waiting.
    Wait,
    WaitStill,
    AskSeller,
    AskIfHandedOver,
    AskAboutShared,
    AwaitAnswer,
    CompareNumber,
    WaitForPatience,
    WaitForEnd,
    AskExtensionFirst,
    AwaitExtension,
    Follow,
    FollowSilence,
    AskSellerWhereItIs,
    AskPost,
    // Not shipped.
    AwaitShipping,
    CheckShipTimer,
    CancelOrder,
    // The dispute.
    OpenDispute,
    OpenDisputeToday,
    ExtendedOrDispute,
    AskExtension,
    ExtendYourself,
    ClaimAtStore,
    AskSellerLate,
    MayClaim,
    KeepNotice,
    FileNow,
    ClaimCompleted,
    ChangeClaim,
    LookInDaily,
    AnswerInClaim,
    RefuseRequest,
    RefuseOffer,
    Escalate,
    AwaitDecision,
    ChaseDecision,
    KeepDispute,
    MayCancel,
    Appeal,
    AwaitAppeal,
    // Alarms.
    DisputeNotMine,
    CompareParcel,
    ReportDelivered,
    DisputeDelivered,
    ReportGoods,
    MindYourData,
    ClearCustoms,
    DisputeDestroyed,
    AwaitCustoms,
    Collect,
    Redeliver,
    AskWhetherItWaits,
    AskWhyReturned,
    SettleReturn,
    DisputeReturned,
    // The payment's way.
    AskShop,
    AwaitShop,
    UsePayment,
    StoreOrPayment,
    OtherRoutes,
    EscalateCase,
    AwaitCase,
    AfterPaymentCase,
    LastResort,
    // Ends.
    AwaitMoney,
    TraceMoney,
    CloseOrder,
    CheckGoods,
    OfferToPay,
}

/// How pressing advice is: how soon and how often it is said again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// It asks for an act, and is repeated until that is told.
    Deed,
    /// Nothing is to be done, and what is waited for may change any week.
    Watch,
    /// Nothing can be hurried; now and then the person is asked what has come of it.
    Question,
    /// Nothing is to be done until the advice becomes another by itself.
    Rest,
    /// Nothing more can be won by a day: it can be closed.
    Ending,
    /// All seems well: the order is closed soon.
    Closing,
}

impl Advice {
    /// How pressing this is.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::AskSeller
            | Self::AskIfHandedOver
            | Self::AskAboutShared
            | Self::CompareNumber
            | Self::AskExtensionFirst
            | Self::AskSellerWhereItIs
            | Self::AskPost
            | Self::CheckShipTimer
            | Self::CancelOrder
            | Self::OpenDispute
            | Self::OpenDisputeToday
            | Self::ExtendedOrDispute
            | Self::AskExtension
            | Self::ExtendYourself
            | Self::ClaimAtStore
            | Self::AskSellerLate
            | Self::FileNow
            | Self::ClaimCompleted
            | Self::ChangeClaim
            | Self::LookInDaily
            | Self::AnswerInClaim
            | Self::RefuseRequest
            | Self::RefuseOffer
            | Self::Escalate
            | Self::ChaseDecision
            | Self::Appeal
            | Self::DisputeNotMine
            | Self::CompareParcel
            | Self::ReportDelivered
            | Self::DisputeDelivered
            | Self::ReportGoods
            | Self::MindYourData
            | Self::ClearCustoms
            | Self::DisputeDestroyed
            | Self::Collect
            | Self::Redeliver
            | Self::AskWhetherItWaits
            | Self::AskWhyReturned
            | Self::SettleReturn
            | Self::DisputeReturned
            | Self::AskShop
            | Self::UsePayment
            | Self::StoreOrPayment
            | Self::OtherRoutes
            | Self::EscalateCase
            | Self::AfterPaymentCase
            | Self::TraceMoney => Urgency::Deed,
            Self::WaitStill
            | Self::WaitForPatience
            | Self::WaitForEnd
            | Self::AwaitShipping
            | Self::Follow
            | Self::FollowSilence
            | Self::MayClaim
            | Self::AwaitDecision
            | Self::KeepDispute
            | Self::MayCancel
            | Self::AwaitAppeal
            | Self::AwaitCase
            | Self::AwaitMoney => Urgency::Question,
            Self::Wait
            | Self::AwaitAnswer
            | Self::AwaitExtension
            | Self::AwaitShop
            | Self::AwaitCustoms => Urgency::Rest,
            Self::KeepNotice => Urgency::Watch,
            Self::LastResort => Urgency::Ending,
            Self::CloseOrder | Self::CheckGoods | Self::OfferToPay => Urgency::Closing,
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
    TakeMoneyOutside,
    FollowLinks,
    RefuseParcel,
    TwoRoutesAtOnce,
    CallNumbers,
    PayForRecovery,
}
