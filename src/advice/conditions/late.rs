//! The promised day, and stores that decide by themselves.

use crate::advice::context::Context;
use crate::advice::situation::Advice;
use crate::model::Tracking;
use chrono::{Days, NaiveDate};

use Advice as A;

/// The promised day has passed, and the store's rules count from it.
pub fn is_promise_passed(context: &Context) -> bool {
    let passed = context
        .order
        .expected_on
        .is_some_and(|day| day < context.today());
    passed && context.store.counts_from_expected()
}

/// What the store's own rule says of a late order.
pub fn late(context: &Context) -> Advice {
    let open = context.claim_opens_later().is_none();
    if moves_lately(context) && open {
        return A::MayClaim;
    }
    if context.store.decides_alone {
        return A::ClaimAtStore;
    }
    let late = context.order.expected_on.map(|day| day + Days::new(1));
    if open && late.is_none_or(|late| seller_had_his_time(context, late)) {
        return A::OpenDispute;
    }
    if context.order.seller.asked_on.is_some() {
        A::AwaitAnswer
    } else {
        A::AskSellerLate
    }
}

/// It was told to move, and not so long ago that nobody knows any more.
fn moves_lately(context: &Context) -> bool {
    let told = context.told_on();
    let long = context.rules.defaults.frozen_days;
    context.tracking() == Some(Tracking::Moving)
        && told.is_some_and(|told| context.days_since(told) < long.into())
}

/// The seller was asked first, where the store wants that; who told of no message is taken to have written on the first day on
/// which that was advised.
pub fn seller_had_his_time(context: &Context, late: NaiveDate) -> bool {
    let Some(hours) = context.store.ask_seller_first_hours else {
        return true;
    };
    let order = context.order;
    let late = late.max(order.added_on);
    let asked = order
        .first_asked_on
        .or(order.seller.asked_on)
        .map_or(late, |day| day.min(late));
    let wait = Days::new(u64::from(hours).div_ceil(24));
    context.today() >= asked + wait || order.seller.silent
}

/// A store that decides alone takes a claim by now, and the parcel does not move.
pub fn store_decides(context: &Context) -> bool {
    let open = context
        .claim_opens()
        .is_some_and(|day| context.today() >= day);
    context.store.decides_alone
        && open
        && context.order.shipped_on.is_some()
        && context.tracking() != Some(Tracking::Moving)
}
