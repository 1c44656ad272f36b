//! What a person did who did what is advised: the meaning of *Done* under a reminder.

use crate::advice::{Advice, Context};
use crate::chat::callback::Report;
use crate::chat::screens::advice_text;
use crate::model::Payment;

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
        A::CompareNumber => Some(Report::NumberCompared),
        A::AskExtension | A::AskExtensionFirst => Some(Report::ExtensionAsked),
        A::AskPost | A::AskWhetherItWaits => Some(Report::PostAsked),
        A::Escalate => Some(Report::Escalated),
        A::Appeal => Some(Report::Appealed),
        A::EscalateCase => Some(Report::CaseEscalated),
        A::UsePayment | A::OtherRoutes => match context.order.payment? {
            Payment::PayPal => Some(Report::PaypalCase),
            Payment::Card => Some(Report::BankCase),
            Payment::Other => None,
        },
        // These say two things to do.
        A::ExtendedOrDispute | A::ClaimCompleted => None,
        advice if advice == A::ReportGoods || advice_text::calls_for_dispute(advice) => {
            can_be_opened(context).then_some(Report::DisputeOpened)
        }
        _ => None,
    }
}

/// The store takes a dispute by now, and has none yet.
fn can_be_opened(context: &Context) -> bool {
    context.order.dispute.is_none() && context.claim_opens_later().is_none()
}
