//! The decision table: one row, one situation. The first row that fits wins. What the rows ask is in `conditions/`, the steps of a
//! parcel that is not seen in `ladder.rs`.

use super::conditions as is;
use super::context::Context;
use super::ladder::{Rung, rung};
use super::letters::claim::dispute_letter;
use super::letters::letter::Letter;
use super::moments::open_case;
use super::situation::{Advice, DoNot, Situation};
use crate::model::{Payment, Tracking};

/// A row of the table.
pub struct TableRow {
    pub situation: Situation,
    pub fits: fn(&Context) -> bool,
    pub advice: fn(&Context) -> Advice,
    pub do_not: &'static [DoNot],
    pub letter: fn(&Context) -> Option<Letter>,
}

/// The row that an order stands in.
pub fn row(context: &Context) -> &'static TableRow {
    let fits = |row: &&TableRow| (row.fits)(context);
    TABLE
        .iter()
        .find(fits)
        .expect("the last row fits every order")
}

use Advice as A;
use DoNot as N;
use Situation as S;

/// In the order of evaluation: ends, open disputes, the payment's way, deadlines, alarms, the store's own rules, waiting.
pub const TABLE: [TableRow; 49] = [
    // Ends.
    TableRow {
        situation: S::ArrivedAfterRefund,
        fits: |c| c.order.arrived_on.is_some() && c.order.refund_agreed_on.is_some(),
        advice: |_| A::OfferToPay,
        do_not: &[N::PayOutside],
        letter: |_| Some(Letter::ArrivedAfterRefund),
    },
    TableRow {
        situation: S::Arrived,
        fits: |c| c.order.arrived_on.is_some(),
        advice: |_| A::CheckGoods,
        do_not: &[],
        letter: |_| None,
    },
    TableRow {
        situation: S::MoneyBack,
        fits: |c| c.order.refunded,
        advice: |_| A::CloseOrder,
        do_not: &[],
        letter: |_| None,
    },
    TableRow {
        situation: S::RefundAgreed,
        fits: |c| c.order.refund_agreed_on.is_some(),
        advice: is::await_money,
        do_not: &[N::PayForRecovery],
        letter: |c| {
            let is_late = is_advised(c, is::await_money, A::TraceMoney);
            // The letter speaks of all the money.
            let is_whole = c.order.part_accepted.is_none();
            (is_late && is_whole).then_some(Letter::RefundLate)
        },
    },
    TableRow {
        situation: S::AllOver,
        fits: |c| is::is_all_over(c) && !is::waits_for_buyer(c),
        advice: |_| A::LastResort,
        do_not: &[N::PayForRecovery],
        letter: |_| None,
    },
    // Open disputes. What came is said in them first: “not received” is no longer true. What has to be answered by a day comes
    // before what is only waited for.
    TableRow {
        situation: S::GoodsInDispute,
        fits: |c| is::is_claim_to_change(c) && c.order.sent_back_on.is_none(),
        advice: |_| A::ChangeClaim,
        do_not: &[N::CancelDispute, N::ConfirmReceipt, N::AcceptLess],
        letter: |_| Some(Letter::Problem),
    },
    TableRow {
        situation: S::ClaimLeftOpen,
        fits: is::must_answer,
        advice: |_| A::AnswerInClaim,
        do_not: &[N::CancelDispute, N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::SellerRequest,
        fits: is::is_asked_for_something,
        advice: |_| A::RefuseRequest,
        do_not: &[N::CancelDispute, N::ConfirmReceipt, N::TakeMoneyOutside],
        letter: |_| Some(Letter::KeepDispute),
    },
    TableRow {
        situation: S::TrackedInDispute,
        fits: is::moves_at_last,
        advice: |c| {
            if is::has_days_enough(c) {
                A::MayCancel
            } else {
                A::KeepDispute
            }
        },
        do_not: &[N::CancelDispute, N::ConfirmReceipt, N::CountOnPromises],
        letter: |_| Some(Letter::KeepDispute),
    },
    TableRow {
        situation: S::LessOffered,
        fits: is::is_offer_open,
        advice: |_| A::RefuseOffer,
        do_not: &[N::AcceptLess, N::CancelDispute, N::ConfirmReceipt],
        letter: |_| Some(Letter::Repeat),
    },
    TableRow {
        situation: S::RefusedAgain,
        fits: |c| is::is_refused_or_late(c) && !is::is_left_for_payer(c),
        advice: is::after_refusal,
        do_not: &[
            N::AcceptLess,
            N::CancelDispute,
            N::ConfirmReceipt,
            N::TwoRoutesAtOnce,
        ],
        letter: |c| {
            let asks = matches!(is::after_refusal(c), A::Escalate | A::ChaseDecision);
            asks.then_some(Letter::Escalate)
        },
    },
    TableRow {
        situation: S::DisputeWaiting,
        fits: |c| c.order.dispute.is_some() && !is::is_left_for_payer(c),
        advice: |_| A::LookInDaily,
        do_not: &[N::CancelDispute, N::AcceptLess, N::ConfirmReceipt],
        letter: |_| None,
    },
    // The payment's way, once it is gone, and after the store. A parcel that waits to be collected comes before all that: if it goes
    // back, a claim is usually lost.
    TableRow {
        situation: S::PaymentCase,
        fits: |c| open_case(c).is_some() && !is::waits_for_buyer(c),
        advice: is::case_advice,
        do_not: &[N::TwoRoutesAtOnce, N::PayForRecovery],
        letter: |_| None,
    },
    TableRow {
        situation: S::PaymentCaseRefused,
        fits: |c| c.order.payment_case.is_some() && !is::waits_for_buyer(c),
        advice: is::after_payment_case,
        do_not: &[N::PayForRecovery],
        letter: |_| None,
    },
    TableRow {
        situation: S::DecidedAgainst,
        fits: |c| c.order.lost_on.is_some() && !is::waits_for_buyer(c),
        advice: is::after_decision,
        do_not: &[N::TwoRoutesAtOnce],
        letter: |c| {
            is_advised(c, is::after_decision, A::Appeal)
                .then_some(Letter::Appeal)
                .or(payment_letter(c))
        },
    },
    // Deadlines. What the store itself has named comes first: a dispute before that day would only be refused again.
    TableRow {
        situation: S::StoreRefused,
        fits: |c| {
            let waits = c.order.refused_until.is_some_and(|until| c.now < until);
            waits && !is::waits_for_buyer(c)
        },
        advice: |_| A::KeepNotice,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |_| None,
    },
    TableRow {
        situation: S::StoreIsOver,
        fits: |c| is::window_is_over(c) && !is::waits_for_buyer(c),
        advice: |_| A::OtherRoutes,
        do_not: &[N::TwoRoutesAtOnce],
        letter: payment_letter,
    },
    TableRow {
        situation: S::MayBeOver,
        fits: is::is_past_guess,
        advice: |_| A::StoreOrPayment,
        do_not: &[N::ConfirmReceipt, N::PayForRecovery],
        letter: |c| match c.order.completed {
            Some(_) => Some(Letter::Reopen),
            None => claim_letter(c),
        },
    },
    TableRow {
        situation: S::CompletedEarly,
        fits: |c| is::is_completed_early(c) && !is::waits_for_buyer(c),
        advice: is::after_completion,
        do_not: &[N::CountOnPromises, N::TwoRoutesAtOnce],
        letter: |c| match is::after_completion(c) {
            A::ClaimCompleted if c.window_end().is_none() => Some(Letter::Reopen),
            A::ClaimCompleted => Some(dispute_letter(c)),
            _ => payment_letter(c),
        },
    },
    TableRow {
        situation: S::LastDays,
        fits: is::is_last_days,
        advice: |c| is::before_end(c, A::OpenDisputeToday),
        do_not: &[N::ConfirmReceipt, N::CountOnPromises, N::AcceptLess],
        letter: claim_letter,
    },
    TableRow {
        situation: S::EndsSoon,
        fits: is::ends_soon,
        advice: is::ends_soon_advice,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises, N::AcceptLess],
        letter: claim_letter,
    },
    TableRow {
        situation: S::ExtensionTime,
        fits: is::may_ask_extension,
        advice: |c| {
            if c.order.extension_asked_on.is_some() {
                A::AwaitExtension
            } else {
                A::AskExtension
            }
        },
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |c| {
            c.order
                .extension_asked_on
                .is_none()
                .then_some(Letter::Extend)
        },
    },
    TableRow {
        situation: S::LastChance,
        fits: is::is_last_chance,
        advice: |c| is::before_end(c, A::FileNow),
        do_not: &[N::ConfirmReceipt],
        letter: claim_letter,
    },
    // A shop that protects nobody: what was paid with does.
    TableRow {
        situation: S::Unprotected,
        fits: is::shop_fails,
        advice: is::ask_or_use_payment,
        do_not: &[N::CountOnPromises, N::PayForRecovery],
        letter: shop_letter,
    },
    // Alarms.
    TableRow {
        situation: S::GoodsProblem,
        fits: |c| c.order.problem.is_some(),
        advice: is::about_goods,
        do_not: &[N::ConfirmReceipt, N::AcceptLess],
        letter: |c| is_advised(c, is::about_goods, A::ReportGoods).then_some(Letter::Problem),
    },
    TableRow {
        situation: S::NotMine,
        fits: is::is_not_mine,
        advice: |_| A::DisputeNotMine,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |c| Some(dispute_letter(c)),
    },
    TableRow {
        situation: S::WeightDiffers,
        fits: |c| matches!(c.tracking(), Some(Tracking::NotMine(_))),
        advice: |_| A::CompareParcel,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::DeliveredNotHere,
        fits: |c| matches!(c.tracking(), Some(Tracking::Delivered(_))),
        advice: is::alarm_advice,
        do_not: &[N::ConfirmReceipt, N::CallNumbers],
        letter: |c| {
            Some(match is::alarm_advice(c) {
                A::ReportDelivered => Letter::ProofOfDelivery,
                _ => dispute_letter(c),
            })
        },
    },
    TableRow {
        situation: S::DataAsked,
        fits: |c| is::is_held(c, Tracking::DataAsked),
        advice: |c| is::about_customs(c, A::MindYourData),
        do_not: &[N::FollowLinks, N::RefuseParcel],
        letter: |c| {
            c.order
                .customs_answered_on
                .is_none()
                .then_some(Letter::CourierData)
        },
    },
    TableRow {
        situation: S::HeldByCustoms,
        fits: |c| is::is_held(c, Tracking::HeldByCustoms),
        advice: |c| is::about_customs(c, A::ClearCustoms),
        do_not: &[N::FollowLinks, N::RefuseParcel],
        letter: |c| {
            c.order
                .customs_answered_on
                .is_none()
                .then_some(Letter::TaxPaid)
        },
    },
    TableRow {
        situation: S::Destroyed,
        fits: |c| matches!(c.tracking(), Some(Tracking::Destroyed | Tracking::Lost)),
        advice: is::alarm_advice,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: |c| Some(dispute_letter(c)),
    },
    TableRow {
        situation: S::AtPickup,
        fits: |c| matches!(c.tracking(), Some(Tracking::AtPickup(_))),
        advice: is::alarm_advice,
        do_not: &[N::FollowLinks],
        letter: return_letter,
    },
    TableRow {
        situation: S::DeliveryFailed,
        fits: |c| matches!(c.tracking(), Some(Tracking::DeliveryFailed(_))),
        advice: is::alarm_advice,
        do_not: &[N::FollowLinks],
        letter: return_letter,
    },
    TableRow {
        situation: S::Returned,
        fits: |c| c.tracking() == Some(Tracking::Returned),
        advice: is::alarm_advice,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: return_letter,
    },
    // The store's own rule, before all patience.
    TableRow {
        situation: S::PromisePassed,
        fits: is::is_promise_passed,
        advice: is::late,
        do_not: &[N::ConfirmReceipt, N::CallNumbers],
        letter: late_letter,
    },
    TableRow {
        situation: S::StoreDecides,
        fits: is::store_decides,
        advice: |_| A::ClaimAtStore,
        do_not: &[N::ConfirmReceipt],
        letter: |c| Some(dispute_letter(c)),
    },
    // Waiting.
    TableRow {
        situation: S::ShippingOverdue,
        fits: is::is_overdue,
        advice: is::unshipped,
        do_not: &[N::ConfirmReceipt],
        letter: |c| is_advised(c, is::unshipped, A::CancelOrder).then_some(Letter::CancelUnshipped),
    },
    TableRow {
        situation: S::NotShipped,
        fits: |c| c.order.shipped_on.is_none(),
        advice: |_| A::AwaitShipping,
        do_not: &[],
        letter: |_| None,
    },
    TableRow {
        situation: S::NumberShared,
        fits: is::is_number_shared,
        advice: |_| A::AskAboutShared,
        do_not: &[N::ConfirmReceipt],
        letter: |_| Some(Letter::AskCode),
    },
    TableRow {
        situation: S::OnlyAnnounced,
        fits: is::is_only_announced,
        advice: |_| A::AskIfHandedOver,
        do_not: &[N::ConfirmReceipt],
        letter: |_| Some(Letter::NotHandedOver),
    },
    TableRow {
        situation: S::SilentAfterBorder,
        fits: is::is_silent_after_border,
        advice: |_| A::FollowSilence,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::Frozen,
        fits: is::is_frozen,
        advice: is::about_standstill,
        do_not: &[N::ConfirmReceipt],
        letter: |c| {
            is_advised(c, is::about_standstill, A::AskSellerWhereItIs).then_some(Letter::AskCode)
        },
    },
    TableRow {
        situation: S::OnItsWay,
        fits: |c| !c.shows_nothing(),
        advice: |_| A::Follow,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::TwoWeeks,
        fits: is::is_comparing,
        advice: |_| A::CompareNumber,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::SellerAsked,
        fits: |c| is::is_answer_awaited(c) && rung(c) <= Rung::Compare,
        advice: |_| A::AwaitAnswer,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::NoUsefulAnswer,
        fits: is::is_past_asking,
        advice: is::next_rung,
        do_not: &[N::ConfirmReceipt, N::CountOnPromises],
        letter: next_letter,
    },
    TableRow {
        situation: S::NothingForLong,
        fits: is::is_day_to_ask,
        advice: |_| A::AskSeller,
        do_not: &[N::ConfirmReceipt],
        letter: |_| Some(Letter::AskCode),
    },
    TableRow {
        situation: S::StillNormal,
        fits: is::is_past_first_days,
        advice: |_| A::WaitStill,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
    TableRow {
        situation: S::NothingYet,
        fits: |_| true,
        advice: |_| A::Wait,
        do_not: &[N::ConfirmReceipt],
        letter: |_| None,
    },
];

fn is_advised(context: &Context, advice: fn(&Context) -> Advice, what: Advice) -> bool {
    advice(context) == what
}

/// About a parcel that goes back, or has gone back by now.
fn return_letter(context: &Context) -> Option<Letter> {
    match is::alarm_advice(context) {
        A::DisputeReturned => Some(Letter::Returned),
        A::SettleReturn => Some(Letter::SettleReturn),
        _ => None,
    }
}

/// The claim before the end; not about a parcel that only has to be collected.
fn claim_letter(context: &Context) -> Option<Letter> {
    (!is::waits_for_buyer(context)).then(|| dispute_letter(context))
}

/// The statement for the way of the payment, where that is known.
fn payment_letter(context: &Context) -> Option<Letter> {
    match context.order.payment? {
        Payment::PayPal => Some(Letter::PayPal),
        Payment::Card => Some(Letter::Bank),
        Payment::Other => None,
    }
}

fn shop_letter(context: &Context) -> Option<Letter> {
    match is::ask_or_use_payment(context) {
        A::AskShop if matches!(context.tracking(), Some(Tracking::Delivered(_))) => {
            Some(Letter::ProofOfDelivery)
        }
        A::AskShop if context.shows_nothing() || context.frozen().is_some() => {
            Some(Letter::AskCode)
        }
        A::AskShop => Some(dispute_letter(context)),
        A::ReportGoods => Some(Letter::Problem),
        A::UsePayment => payment_letter(context),
        _ => None,
    }
}

fn late_letter(context: &Context) -> Option<Letter> {
    match is::late(context) {
        A::AwaitAnswer => None,
        A::AskSellerLate => Some(Letter::WhereIsIt),
        _ => Some(dispute_letter(context)),
    }
}

/// What is asked of a seller who was not asked yet.
fn asking_letter(context: &Context) -> Option<Letter> {
    let letter = match context.tracking() {
        Some(Tracking::Announced) => Letter::NotHandedOver,
        _ => Letter::AskCode,
    };
    context.order.extended_on.is_none().then_some(letter)
}

fn next_letter(context: &Context) -> Option<Letter> {
    match is::next_rung(context) {
        A::OpenDispute => Some(dispute_letter(context)),
        A::AskExtensionFirst => Some(Letter::Extend),
        A::WaitForPatience if context.order.seller.asked_on.is_none() => asking_letter(context),
        _ => None,
    }
}
