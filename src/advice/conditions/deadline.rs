//! The end of protection and of the store's window: near, passed, or nobody knows.

use super::alarm::{alarm, waits_for_buyer};
use crate::advice::context::Context;
use crate::advice::ladder::{Rung, rung};
use crate::advice::moments::report_by;
use crate::advice::rules::Extension;
use crate::advice::situation::Advice;
use crate::model::Tracking;

use Advice as A;

/// Whether the store may still be asked, as far as the deadline goes.
fn is_within(context: &Context, days: u16) -> bool {
    context.order.lost_on.is_none() && context.ends_within(days)
}

pub fn is_last_days(context: &Context) -> bool {
    is_within(context, context.rules.defaults.urgent_before_end_days)
}

pub fn ends_soon(context: &Context) -> bool {
    is_within(context, context.rules.defaults.act_before_end_days)
}

/// An extension helps a parcel that may still come, as long as the dispute is not due already.
pub fn may_ask_extension(context: &Context) -> bool {
    context.store.extension == Extension::Seller
        && context.order.extension_refused_on.is_none()
        && alarm(context).is_none()
        && !(context.shows_nothing() && rung(context) == Rung::Dispute)
        && is_within(context, context.rules.defaults.extend_ask_before_end_days)
}

/// The end has passed, and the store still takes a claim.
pub fn is_last_chance(context: &Context) -> bool {
    context.order.lost_on.is_none()
        && context.is_over()
        && context.window_end().is_some_and(|end| context.now < end)
}

/// The order counts as received, and a claim about it may still be taken.
pub fn is_completed_early(context: &Context) -> bool {
    context.order.completed.is_some() && !window_is_over(context)
}

/// A store that takes no claim after the completion leaves the payment's way.
pub fn after_completion(context: &Context) -> Advice {
    if context.store.claim_ends_with_completion {
        A::OtherRoutes
    } else {
        A::ClaimCompleted
    }
}

/// The last day for a claim at the store has passed.
pub fn window_is_over(context: &Context) -> bool {
    let ended = context.is_over() || context.order.completed.is_some();
    ended
        && context.knows_its_window()
        && context.window_end().is_some_and(|end| end <= context.now)
}

/// Nobody knows whether the store still takes a claim: an assumed end, or the day to report what is "delivered", has passed.
pub fn store_may_be_over(context: &Context) -> bool {
    let order = context.order;
    let seeks = order.dispute.is_none() && order.lost_on.is_none() && order.arrived_on.is_none();
    let unreported = report_by(context).is_some_and(|day| day < context.today());
    let closed = order.completed.is_some() && !context.knows_its_window();
    seeks && order.refund_agreed_on.is_none() && (context.may_be_over() || unreported || closed)
}

/// Nobody knows whether the store still takes a claim, and one was advised for some days: the way of the payment comes beside it.
pub fn is_past_guess(context: &Context) -> bool {
    let assumed = context.deadline().filter(|_| context.may_be_over());
    let unreported = report_by(context).filter(|day| *day < context.today());
    let since = [
        assumed.map(|end| context.day_of(end)),
        unreported,
        context.order.completed.map(|(_, day)| day),
    ];
    let days = i64::from(context.rules.defaults.try_after_assumed_end_days);
    let since = since.into_iter().flatten().min();
    let tried = since.is_some_and(|day| context.days_since(day) >= days);
    store_may_be_over(context) && tried && !waits_for_buyer(context)
}

/// In the last days what is odd about the parcel is the better reason.
pub fn before_end(context: &Context, usual: Advice) -> Advice {
    match alarm(context) {
        Some(A::ReportDelivered) => A::DisputeDelivered,
        // It went back for want of a collection, as far as anybody knows.
        Some(A::SettleReturn) if context.tracking() != Some(Tracking::Returned) => usual,
        Some(A::AskWhyReturned | A::SettleReturn) => A::DisputeReturned,
        Some(A::AwaitAnswer) if context.tracking() == Some(Tracking::Returned) => {
            A::DisputeReturned
        }
        Some(A::AwaitAnswer) => A::DisputeDelivered,
        // Nobody knows whether it still waits: the right to a claim is kept first.
        Some(A::AskWhetherItWaits) => usual,
        Some(alarm) => alarm,
        None => usual,
    }
}

pub fn ends_soon_advice(context: &Context) -> Advice {
    let extends = context.store.extension == Extension::Seller
        && context.order.extension_refused_on.is_none();
    let itself =
        context.store.extend_yourself_days.is_some() && context.order.extended_on.is_none();
    let usual = if extends {
        A::ExtendedOrDispute
    } else if itself {
        A::ExtendYourself
    } else if context.store.decides_alone {
        A::ClaimAtStore
    } else {
        A::OpenDispute
    };
    before_end(context, usual)
}
