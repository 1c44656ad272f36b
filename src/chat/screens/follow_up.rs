//! What a later reminder asks, and the buttons that answer just that: one table. The question's text goes by its name, `again-...`.

use super::choices::{self, *};
use crate::advice::{Advice, Context, Extension};
use crate::chat::callback::{OrderPress, ReminderPress, Report, ReportPage};
use crate::chat::screens::deed;
use crate::model::Question;
use strum::{Display, VariantArray};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum FollowUp {
    Change,
    Arrival,
    SellerAsked,
    Answer,
    NumberCompared,
    ParcelCompared,
    ExtensionAsked,
    Extended,
    ExtendedYourself,
    PostAsked,
    StillThere,
    Shipped,
    Cancelled,
    Opened,
    News,
    Decision,
    AppealNews,
    CaseNews,
    Replied,
    SaidNo,
    Escalated,
    CaseEscalated,
    Appealed,
    Objected,
    PaymentAsked,
    Claimed,
    ClaimChanged,
    Over,
    Customs,
    Collected,
    WhyReturned,
    Money,
    AllWell,
    ArrivalTold,
    Closing,
}

/// An answer, as a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Tells what has happened.
    Tell(Choice),
    /// The advised deed is done.
    Did(Report),
    /// The deed is not done, or nothing has happened.
    No(ReminderPress, &'static str),
    /// The text that goes with the advice.
    Letter,
    /// The page where the answer can be seen.
    Page,
    /// Ask later.
    Later(&'static str),
}

use Answer::{Did, Later, Letter, No, Page, Tell};

const NOT_YET: Answer = No(ReminderPress::NotYet, "button-not-yet");
const NOTHING_NEW: Answer = No(ReminderPress::NoNews, "button-nothing-new");
const NO_NEWS: Answer = No(ReminderPress::NoNews, "button-no-news");
const STILL_NOT: Answer = No(ReminderPress::NoNews, "button-not-yet");
const ANSWERED_IT: Answer = Did(Report::Answered);
const CHANGED: Answer = Tell((OrderPress::ReportMenu, "button-news"));
const HERE: Answer = Tell((OrderPress::Received, "button-it-is-here"));
const LATER: Answer = Later("button-later");

/// What is asked about this advice. Before the store takes a claim, nobody is asked whether it is open.
pub fn asked(advice: Advice, context: &Context) -> FollowUp {
    use Advice as A;
    use FollowUp as F;
    match advice {
        A::Wait | A::WaitStill | A::WaitForPatience | A::WaitForEnd | A::KeepNotice => F::Change,
        A::Follow
        | A::FollowSilence
        | A::MayClaim
        | A::KeepDispute
        | A::MayCancel
        | A::AwaitCustoms => F::Arrival,
        A::AskSeller
        | A::AskIfHandedOver
        | A::AskAboutShared
        | A::AskSellerWhereItIs
        | A::AskSellerLate
        | A::AskShop
        | A::SettleReturn
        | A::ReportDelivered => F::SellerAsked,
        A::AwaitAnswer | A::AwaitShop => F::Answer,
        A::CompareNumber => F::NumberCompared,
        A::CompareParcel => F::ParcelCompared,
        A::AskExtension | A::AskExtensionFirst => F::ExtensionAsked,
        A::AwaitExtension => F::Extended,
        A::ExtendYourself => F::ExtendedYourself,
        A::AskPost => F::PostAsked,
        A::AskWhetherItWaits => F::StillThere,
        A::AwaitShipping | A::CheckShipTimer => F::Shipped,
        A::CancelOrder => F::Cancelled,
        A::OpenDispute
        | A::OpenDisputeToday
        | A::ExtendedOrDispute
        | A::ClaimAtStore
        | A::FileNow
        | A::ClaimCompleted
        | A::DisputeNotMine
        | A::DisputeDelivered
        | A::DisputeDestroyed
        | A::DisputeReturned
        | A::ReportGoods => match context.claim_opens_later() {
            Some(_) => F::Change,
            None => F::Opened,
        },
        A::LookInDaily => F::News,
        A::AwaitDecision | A::ChaseDecision => F::Decision,
        A::AwaitAppeal => F::AppealNews,
        A::AwaitCase => F::CaseNews,
        A::AnswerInClaim | A::RefuseOffer => F::Replied,
        A::RefuseRequest => F::SaidNo,
        A::Escalate => F::Escalated,
        A::EscalateCase => F::CaseEscalated,
        A::Appeal => F::Appealed,
        A::AfterPaymentCase => F::Objected,
        A::UsePayment | A::OtherRoutes => F::PaymentAsked,
        A::StoreOrPayment => F::Claimed,
        A::ChangeClaim => F::ClaimChanged,
        A::LastResort => F::Over,
        A::MindYourData | A::ClearCustoms => F::Customs,
        A::Collect | A::Redeliver => F::Collected,
        A::AskWhyReturned => F::WhyReturned,
        A::AwaitMoney | A::TraceMoney => F::Money,
        A::CheckGoods => F::AllWell,
        A::OfferToPay => F::ArrivalTold,
        A::CloseOrder => F::Closing,
    }
}

/// The answers to it, the likeliest first. What ends a right of the person's never stands first.
pub fn answers(asked: FollowUp, advice: Advice, context: &Context) -> Vec<Answer> {
    use FollowUp as F;
    match asked {
        F::Change => [
            &[CHANGED, NOTHING_NEW][..],
            &end_wanted(advice, context),
            &[LATER],
        ]
        .concat(),
        F::Arrival => vec![HERE, Tell(TRACKING), NOTHING_NEW, Page],
        F::SellerAsked => vec![Did(Report::SellerAsked), NOT_YET, Letter, LATER],
        F::Answer => vec![
            Tell((
                OrderPress::ReportPage(ReportPage::Seller),
                "button-answer-yes",
            )),
            Tell((SILENT.0, "button-answer-no")),
            Later("button-wait-longer"),
        ],
        F::NumberCompared => vec![Did(Report::NumberCompared), Tell(NUMBER), NOT_YET, Page],
        F::ParcelCompared => vec![
            Tell((
                OrderPress::EditField(Question::NotMine),
                "button-tracking-not-mine",
            )),
            Tell((TRACKING.0, "button-parcel-mine")),
            NOT_YET,
            LATER,
        ],
        F::ExtensionAsked => vec![Did(Report::ExtensionAsked), Tell(EXTENDED), NOT_YET, LATER],
        F::Extended => vec![Tell(EXTENDED), Tell(REFUSED_EXTENSION), STILL_NOT, Page],
        F::ExtendedYourself => vec![Tell(EXTENDED), Tell(OPENED), NOT_YET, LATER],
        F::PostAsked => vec![Did(Report::PostAsked), NOT_YET, Tell(TRACKING), LATER],
        F::StillThere => vec![HERE, Did(Report::PostAsked), NOT_YET, Tell(TRACKING)],
        F::Shipped if context.order.ship_by.is_none() => {
            vec![Tell(SHIPPED), STILL_NOT, Tell(SHIP_BY), LATER]
        }
        F::Shipped => vec![Tell(SHIPPED), STILL_NOT, LATER],
        F::Cancelled => vec![Did(Report::OrderCancelled), NOT_YET, Tell(SHIPPED), LATER],
        F::Opened => vec![opened(context), NOT_YET, besides(advice, context), LATER],
        // What was claimed as not received may come all the same.
        F::News => vec![NO_NEWS, Tell(WON), Tell(LESS), Tell(REFUSED), HERE],
        F::Decision => vec![NO_NEWS, Tell(WON), Tell(LOST), HERE, Page],
        F::AppealNews => vec![NO_NEWS, Tell(WON), CHANGED, LATER],
        F::CaseNews => vec![NO_NEWS, Tell(REFUNDED), Tell(CASE_REFUSED), LATER],
        F::Replied => vec![ANSWERED_IT, NOT_YET, Tell(REFUSED), Tell(WON)],
        F::SaidNo => vec![ANSWERED_IT, NOT_YET, Letter, LATER],
        F::Escalated => vec![Did(Report::Escalated), NOT_YET, Tell(WON), LATER],
        F::CaseEscalated => vec![Did(Report::CaseEscalated), NOT_YET, Tell(REFUNDED), LATER],
        F::Appealed => vec![Did(Report::Appealed), NOT_YET, Tell(REFUNDED), LATER],
        F::Objected => vec![ANSWERED_IT, NOT_YET, Tell(REFUNDED), LATER],
        F::PaymentAsked => payment_asked(context),
        F::Claimed => {
            let mut answers = vec![opened(context), NOT_YET];
            answers.extend(choices::ways_to_use(context).into_iter().take(1).map(Tell));
            answers.push(LATER);
            answers
        }
        F::ClaimChanged => vec![Did(Report::ClaimChanged), NOT_YET, Letter, LATER],
        F::Over => vec![CHANGED, Tell(CLOSE), Tell(REFUNDED), LATER],
        F::Customs => vec![Did(Report::CustomsAnswered), NOT_YET, Letter, LATER],
        F::Collected => vec![HERE, NOT_YET, Tell(TRACKING), LATER],
        F::WhyReturned => vec![Tell(WHY_RETURNED), NOT_YET, Tell(OPENED), LATER],
        F::Money => vec![
            STILL_NOT,
            Tell((REFUNDED.0, "button-money-back")),
            Letter,
            LATER,
        ],
        F::AllWell => vec![
            Tell(PROBLEM),
            Tell((CLOSE.0, "button-all-well")),
            Tell(NOT_ARRIVED),
            LATER,
        ],
        F::ArrivalTold => vec![Letter, NOT_YET, Tell((CLOSE.0, "button-told-close")), LATER],
        F::Closing => vec![CHANGED, Tell((CLOSE.0, "button-sure-close")), LATER],
    }
}

/// The end that is still asked for, or that the store may have moved.
fn end_wanted(advice: Advice, context: &Context) -> Vec<Answer> {
    if advice == Advice::KeepNotice {
        return vec![Tell(EXTENDED)];
    }
    choices::end_wanted(context).map(Tell).into_iter().collect()
}

fn opened(context: &Context) -> Answer {
    match deed::can_be_opened(context) {
        true => Did(Report::DisputeOpened),
        false => Tell(OPENED),
    }
}

/// What may stand in the way of a dispute: a new end, a refusal for now; else its text.
fn besides(advice: Advice, context: &Context) -> Answer {
    let extends = context.store.extension == Extension::Seller;
    if advice == Advice::ExtendedOrDispute && extends {
        Tell(EXTENDED)
    } else if context.store.refused_while_normal && context.order.problem.is_none() {
        Tell(REFUSED_UNTIL)
    } else {
        Letter
    }
}

fn payment_asked(context: &Context) -> Vec<Answer> {
    let order = context.order;
    let mut ways = choices::payment_ways(context);
    ways.retain(|way| [PAYPAL_CASE, BANK_CASE].contains(way));
    let mut answers: Vec<Answer> = ways.into_iter().map(Tell).collect();
    answers.insert(answers.len().min(1), NOT_YET);
    answers.push(match order.payment {
        None => Tell(PAYMENT),
        Some(_) => Tell(REFUNDED),
    });
    answers.push(LATER);
    answers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;

    #[test]
    fn each_follow_up_is_a_question_in_both_wordings() {
        let words = [("to", "seller"), ("to", "support")];
        for language in locale::LANGUAGES {
            let texts = locale::texts(language.tag);
            for asked in FollowUp::VARIANTS {
                for (time, word) in ["odd", "even"]
                    .into_iter()
                    .flat_map(|time| words.map(|word| (time, word)))
                {
                    let args = [
                        (word.0, word.1.into()),
                        ("time", time.into()),
                        ("claim", "dispute".into()),
                    ];
                    let text = texts.plain(&format!("again-{asked}"), &args);
                    assert!(text.ends_with('?'), "{}: {asked}: {text}", language.tag);
                }
            }
        }
    }
}
