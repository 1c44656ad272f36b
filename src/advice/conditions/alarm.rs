//! What is odd about a parcel, and asks for something else than waiting.

use super::late::{is_promise_passed, seller_had_his_time};
use super::waiting::is_answer_awaited;
use crate::advice::context::Context;
use crate::advice::situation::Advice;
use crate::model::{MismatchReason, ReturnReason, Tracking};
use chrono::NaiveDate;

use Advice as A;

/// Customs or a courier hold it; once the promised day has passed, not for ever.
pub fn is_held(context: &Context, by: Tracking) -> bool {
    let long = context
        .told_on()
        .is_some_and(|told| context.days_since(told) >= context.rules.defaults.frozen_days.into());
    context.tracking() == Some(by) && !(long && is_promise_passed(context))
}

/// Once customs have what they asked for, their answer is waited for; then the post is asked what they still lack.
pub fn about_customs(context: &Context, first: Advice) -> Advice {
    let rules = &context.rules.defaults;
    let waits = |day: NaiveDate, days: u16| context.days_since(day) < days.into();
    let Some(answered) = context.order.customs_answered_on else {
        return first;
    };
    let asked = context.order.post_asked_on.filter(|day| *day >= answered);
    match asked {
        _ if waits(answered, rules.customs_answer_days) => A::AwaitCustoms,
        Some(asked) if waits(asked, rules.after_ask_wait_days) => A::AwaitAnswer,
        Some(_) => A::WaitForEnd,
        None => A::AskPost,
    }
}

/// What is odd about the parcel, and asks for something else than waiting.
pub fn alarm(context: &Context) -> Option<Advice> {
    if context.order.problem.is_some() {
        return Some(A::ReportGoods);
    }
    match context.tracking()? {
        Tracking::NotMine(MismatchReason::OtherPlace | MismatchReason::BeforeOrder) => {
            Some(A::DisputeNotMine)
        }
        Tracking::Delivered(on) => Some(delivered(context, on)),
        Tracking::Destroyed | Tracking::Lost => Some(A::DisputeDestroyed),
        Tracking::AtPickup(_) => Some(collect(context, A::Collect)),
        Tracking::DeliveryFailed(_) => Some(collect(context, A::Redeliver)),
        Tracking::Returned => Some(returned(context)),
        _ => None,
    }
}

/// A claim about the parcel itself, whatever the promised day.
pub fn alarm_advice(context: &Context) -> Advice {
    alarm(context).unwrap_or(A::Follow)
}

/// Reported on the day of delivery, and claimed when everybody was asked or the time to look is over.
fn delivered(context: &Context, on: NaiveDate) -> Advice {
    let look = context.rules.defaults.delivered_look_around_days;
    let looked = context.order.asked_around
        || context.days_since(on) >= look.into()
        || context.store.report_delivered_within_days.is_some();
    let takes = context.claim_opens_later().is_none();
    let reported = context.order.seller.asked_on >= Some(on);
    if looked && takes && seller_had_his_time(context, on) {
        A::DisputeDelivered
    } else if reported && is_answer_awaited(context) {
        A::AwaitAnswer
    } else {
        A::ReportDelivered
    }
}

/// Whether it only has to be collected: "not arrived" would not be true.
pub fn waits_for_buyer(context: &Context) -> bool {
    matches!(alarm(context), Some(A::Collect | A::Redeliver))
}

fn collect(context: &Context, now: Advice) -> Advice {
    let passed = |day: Option<NaiveDate>| day.is_some_and(|day| context.today() > day);
    if passed(context.kept_until()) {
        A::SettleReturn
    } else if passed(context.collect_by()) {
        A::AskWhetherItWaits
    } else {
        now
    }
}

/// What goes back by the buyer's own fault is no reason for a claim; who does not tell why is taken to be without fault.
fn returned(context: &Context) -> Advice {
    let wait = context.rules.defaults.after_ask_wait_days;
    let untold = context
        .told_on()
        .is_some_and(|told| context.days_since(told) < wait.into());
    match context.order.return_reason {
        Some(ReturnReason::NotMyFault) => A::DisputeReturned,
        Some(_)
            if is_answer_awaited(context) && context.order.seller.asked_on >= context.told_on() =>
        {
            A::AwaitAnswer
        }
        Some(_) => A::SettleReturn,
        None if untold => A::AskWhyReturned,
        None => A::DisputeReturned,
    }
}

pub fn is_not_mine(context: &Context) -> bool {
    matches!(
        context.tracking(),
        Some(Tracking::NotMine(
            MismatchReason::OtherPlace | MismatchReason::BeforeOrder
        ))
    )
}
