//! What the advice asks a person to do, in a word: for lists, for the questions of later reminders, and for the button that tells
//! that it was done.

use crate::advice::{Advice, Context};
use crate::chat::callback::Report;
use crate::chat::screens::advice_text;
use crate::model::Payment;
use strum::{Display, VariantArray};

/// What there is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Topic {
    Wait,
    Look,
    Ask,
    Answer,
    Compare,
    Extension,
    Post,
    Ship,
    Cancel,
    Dispute,
    News,
    Reply,
    Decide,
    Appeal,
    Payment,
    Over,
    Customs,
    Collect,
    Return,
    Money,
    Close,
}

/// What there is to do by this advice.
pub fn topic(advice: Advice) -> Topic {
    use Advice as A;
    match advice {
        A::Wait
        | A::WaitStill
        | A::WaitForPatience
        | A::WaitForEnd
        | A::KeepNotice
        | A::AwaitCustoms => Topic::Wait,
        A::Follow | A::FollowSilence | A::MayClaim | A::CompareParcel => Topic::Look,
        A::AskSeller
        | A::AskIfHandedOver
        | A::AskAboutShared
        | A::AskSellerWhereItIs
        | A::AskSellerLate
        | A::AskShop
        | A::SettleReturn
        | A::ReportDelivered => Topic::Ask,
        A::AwaitAnswer | A::AwaitShop => Topic::Answer,
        A::CompareNumber => Topic::Compare,
        A::AskExtension | A::AskExtensionFirst | A::AwaitExtension | A::ExtendYourself => {
            Topic::Extension
        }
        A::AskPost | A::AskWhetherItWaits => Topic::Post,
        A::AwaitShipping | A::CheckShipTimer => Topic::Ship,
        A::CancelOrder => Topic::Cancel,
        A::OpenDispute
        | A::OpenDisputeToday
        | A::ExtendedOrDispute
        | A::ClaimAtStore
        | A::FileNow
        | A::ClaimCompleted
        | A::StoreOrPayment
        | A::DisputeNotMine
        | A::DisputeDelivered
        | A::DisputeDestroyed
        | A::DisputeReturned
        | A::ReportGoods => Topic::Dispute,
        A::LookInDaily
        | A::AwaitDecision
        | A::KeepDispute
        | A::MayCancel
        | A::AwaitAppeal
        | A::AwaitCase => Topic::News,
        A::ChangeClaim | A::AnswerInClaim | A::RefuseRequest | A::RefuseOffer => Topic::Reply,
        A::Escalate | A::EscalateCase | A::ChaseDecision => Topic::Decide,
        A::Appeal | A::AfterPaymentCase => Topic::Appeal,
        A::UsePayment | A::OtherRoutes => Topic::Payment,
        A::LastResort => Topic::Over,
        A::MindYourData | A::ClearCustoms => Topic::Customs,
        A::Collect | A::Redeliver => Topic::Collect,
        A::AskWhyReturned => Topic::Return,
        A::AwaitMoney | A::TraceMoney => Topic::Money,
        A::CloseOrder | A::CheckGoods | A::OfferToPay => Topic::Close,
    }
}

/// The deed that the advice asks for, where it is one deed; else *Done* is only heard.
pub fn advised(advice: Advice, context: &Context) -> Option<Report> {
    use Advice as A;
    match advice {
        A::AskSeller
        | A::AskSellerWhereItIs
        | A::AskIfHandedOver
        | A::AskAboutShared
        | A::AskSellerLate
        | A::AskShop
        | A::SettleReturn
        | A::ReportDelivered => Some(Report::SellerAsked),
        // It says to ask, if that was not done.
        A::WaitForPatience
            if context.order.seller.asked_on.is_none() && context.order.extended_on.is_none() =>
        {
            Some(Report::SellerAsked)
        }
        A::CompareNumber => Some(Report::NumberCompared),
        A::AskExtension | A::AskExtensionFirst => Some(Report::ExtensionAsked),
        A::AskPost | A::AskWhetherItWaits => Some(Report::PostAsked),
        A::Escalate => Some(Report::Escalated),
        A::Appeal => Some(Report::Appealed),
        A::ChangeClaim => Some(Report::ClaimChanged),
        A::EscalateCase => Some(Report::CaseEscalated),
        A::MindYourData | A::ClearCustoms => Some(Report::CustomsAnswered),
        A::CancelOrder => Some(Report::OrderCancelled),
        A::AnswerInClaim | A::RefuseOffer | A::RefuseRequest | A::AfterPaymentCase => {
            Some(Report::Answered)
        }
        A::UsePayment | A::OtherRoutes => match context.order.payment? {
            Payment::PayPal => Some(Report::PaypalCase),
            Payment::Card => Some(Report::BankCase),
            Payment::Other => None,
        },
        // These say two things to do.
        A::ExtendedOrDispute | A::ClaimCompleted | A::StoreOrPayment => None,
        advice if advice == A::ReportGoods || advice_text::calls_for_dispute(advice) => {
            can_be_opened(context).then_some(Report::DisputeOpened)
        }
        _ => None,
    }
}

/// The label of the button that tells it.
pub fn label(did: Report) -> Option<&'static str> {
    Some(match did {
        Report::SellerAsked => "button-seller-asked",
        Report::NumberCompared => "button-number-same",
        Report::ExtensionAsked => "button-extension-asked",
        Report::PostAsked => "button-post-asked",
        Report::Escalated => "button-escalated",
        Report::Appealed => "button-appealed",
        Report::CaseEscalated => "button-case-escalated",
        Report::ClaimChanged => "button-claim-changed",
        Report::PaypalCase => "button-paypal-case",
        Report::BankCase => "button-bank-case",
        Report::DisputeOpened => "button-dispute-opened",
        Report::CustomsAnswered => "button-customs-answered",
        Report::OrderCancelled => "button-order-cancelled",
        Report::Answered => "button-answered",
        _ => return None,
    })
}

/// The store takes a dispute by now, and has none yet.
pub fn can_be_opened(context: &Context) -> bool {
    context.order.dispute.is_none() && context.claim_opens_later().is_none()
}
