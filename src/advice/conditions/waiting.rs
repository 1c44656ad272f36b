//! Parcels that are not shipped, silent, or stand still.

use crate::advice::calendar::business_days_after;
use crate::advice::context::Context;
use crate::advice::ladder::{Rung, answer_due, compare_day, dispute_from, rung, usual_silence};
use crate::advice::situation::Advice;
use crate::model::{ParcelLocation, Tracking};
use chrono::{Days, NaiveDate};

use Advice as A;

pub fn is_overdue(context: &Context) -> bool {
    context.order.shipped_on.is_none() && context.ship_by().is_some_and(|day| context.today() > day)
}

/// The order's own timer is over, or the usual time for long.
pub fn unshipped(context: &Context) -> Advice {
    let own = context.order.ship_by.is_some();
    let limit = context.rules.defaults.self_refund_bd;
    let for_long = context
        .ship_by()
        .is_some_and(|day| context.today() >= business_days_after(day + Days::new(1), limit));
    if own || for_long {
        A::CancelOrder
    } else {
        A::CheckShipTimer
    }
}

/// Only a label was made, and the seller was not asked about it.
pub fn is_only_announced(context: &Context) -> bool {
    let long = context
        .days_since_shipping()
        .is_some_and(|days| days > context.rules.defaults.label_only_days.into());
    context.tracking() == Some(Tracking::Announced)
        && long
        && context.order.seller.asked_on.is_none()
        && rung(context) <= Rung::Ask
}

/// The seller was not yet asked which order a number belongs to that several have.
pub fn is_number_shared(context: &Context) -> bool {
    context.order.number_shared
        && context.order.seller.asked_on.is_none()
        && rung(context) <= Rung::Ask
}

/// From when a standstill is no pause any more.
pub fn frozen_from(context: &Context) -> Option<NaiveDate> {
    let (_, since) = context.frozen()?;
    Some(since + Days::new(context.rules.defaults.frozen_days.into()))
}

/// A standstill is no pause any more. Where the store itself calls long silence usual, it is one until then.
pub fn is_frozen(context: &Context) -> bool {
    let frozen = frozen_from(context).is_some_and(|day| context.today() >= day);
    let usual = context.store.usual_silence_days.is_some()
        && is_before_border(context)
        && context
            .days_since_shipping()
            .is_some_and(|days| days < usual_silence(context).into());
    frozen && !usual
}

/// Such numbers are followed in the sender's country only.
pub fn may_be_silent(context: &Context) -> bool {
    context.is_trackless() && context.frozen().is_some() && !is_before_border(context)
}

/// Such numbers are followed to the border only, and the parcel was seen there.
pub fn is_silent_after_border(context: &Context) -> bool {
    context
        .frozen()
        .is_some_and(|(place, _)| place == ParcelLocation::Border)
        && context.is_trackless()
}

pub fn is_before_border(context: &Context) -> bool {
    context
        .frozen()
        .is_some_and(|(place, _)| place == ParcelLocation::SenderCountry)
}

/// Who is asked about a standstill, what comes of it, and then the wait for the deadline.
pub fn about_standstill(context: &Context) -> Advice {
    let order = context.order;
    let since = frozen_from(context);
    let wait = Days::new(context.rules.defaults.after_ask_wait_days.into());
    let asked = if is_before_border(context) {
        order.seller.answered_on.or(order.seller.asked_on)
    } else {
        order.post_asked_on
    };
    match asked.filter(|day| Some(*day + wait) >= since) {
        Some(day) if context.today() < day + wait => A::AwaitAnswer,
        Some(_) => A::WaitForEnd,
        None if is_before_border(context) => A::AskSellerWhereItIs,
        None => A::AskPost,
    }
}

pub fn is_answer_awaited(context: &Context) -> bool {
    answer_due(context).is_some_and(|day| context.today() < day)
}

/// The seller was asked in vain, or the next steps are due all the same.
pub fn is_past_asking(context: &Context) -> bool {
    let order = context.order;
    order.seller.asked_on.is_some() || rung(context) > Rung::Ask
}

/// The step after the asking.
pub fn next_rung(context: &Context) -> Advice {
    let wait = i64::from(context.rules.defaults.after_extension_request_days);
    let order = context.order;
    let due = dispute_from(context).is_some_and(|day| context.today() >= day);
    match rung(context) {
        Rung::Dispute => A::OpenDispute,
        Rung::Extension => match order.extension_asked_on {
            Some(day) if context.days_since(day) < wait && order.extension_refused_on.is_none() => {
                A::AwaitExtension
            }
            None if due => A::AskExtensionFirst,
            _ => A::WaitForPatience,
        },
        _ => A::WaitForPatience,
    }
}

/// The number is to be compared, and that was not said so often as to be no use any more.
pub fn is_comparing(context: &Context) -> bool {
    let said = context.rules.remind.deed_days.last().copied();
    let last = compare_day(context).zip(said);
    rung(context) == Rung::Compare
        && last.is_some_and(|(day, said)| context.days_since(day) <= said.into())
        && context.order.compared_on.is_none()
        && context.tracking() != Some(Tracking::Announced)
}

pub fn is_day_to_ask(context: &Context) -> bool {
    rung(context) >= Rung::Ask
}

/// Nothing to see is still normal, and no longer the very beginning.
pub fn is_past_first_days(context: &Context) -> bool {
    let quiet = i64::from(context.rules.defaults.quiet_until_day);
    context
        .days_since_shipping()
        .is_some_and(|days| days > quiet)
}
