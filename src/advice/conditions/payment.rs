//! Shops that protect nobody, the ways of the payment, and money that is agreed on.

use super::alarm::alarm;
use super::deadline::{after_completion, is_past_guess, window_is_over};
use super::dispute::{after_refusal, may_appeal_still};
use super::waiting::{frozen_from, may_be_silent};
use crate::advice::calendar::business_days_after;
use crate::advice::context::Context;
use crate::advice::facts::DisputeState;
use crate::advice::ladder::ask_day;
use crate::advice::moments::{is_case_to_escalate, payment_is_over, route_limits};
use crate::advice::situation::Advice;
use crate::model::Tracking;
use chrono::{Days, NaiveDate};

use Advice as A;

/// Something is to be asked of such a shop.
pub fn shop_fails(context: &Context) -> bool {
    let fails = shop_fails_from(context).is_some_and(|day| context.today() >= day);
    context.is_unprotected() && (fails || payment_ends_soon(context))
}

/// From when something is to be asked of the shop: the first of the days on which anything is wrong.
fn shop_fails_from(context: &Context) -> Option<NaiveDate> {
    let order = context.order;
    // What was sent back has its time until the money is due.
    if let (Some(sent), Some(_)) = (order.sent_back_on, order.problem) {
        return Some(refunded_by(context, sent) + Days::new(1));
    }
    let after = |day: Option<NaiveDate>| day.map(|day| day + Days::new(1));
    if alarm(context).is_some() {
        let told = order.problem.map(|(_, told)| told).or(context.told_on());
        return match alarm(context)? {
            A::Collect | A::Redeliver | A::AskWhetherItWaits | A::AskWhyReturned => None,
            A::SettleReturn => None,
            A::AwaitAnswer if context.tracking() == Some(Tracking::Returned) => None,
            _ => told,
        };
    }
    let late = after(order.expected_on).filter(|_| context.tracking() != Some(Tracking::Moving));
    let unshipped = after(context.ship_by()).filter(|_| order.shipped_on.is_none());
    let silent = ask_day(context).filter(|_| context.shows_nothing());
    let frozen = frozen_from(context).filter(|_| !may_be_silent(context));
    [late, unshipped, silent, frozen]
        .into_iter()
        .flatten()
        .min()
}

/// The shop once, some days, then the payment's way; at once if its last day is near.
pub fn ask_or_use_payment(context: &Context) -> Advice {
    let Some(from) = shop_fails_from(context) else {
        return A::AskShop;
    };
    let wait = Days::new(context.rules.remind.webshop_seller_wait_days.into());
    let seller = context.order.seller;
    let asked = seller
        .asked_on
        .filter(|day| *day >= from && *day < from + wait);
    let over = asked.unwrap_or(from) + wait;
    let silent = seller.silent && seller.asked_on >= Some(from);
    if context.today() >= over || silent || payment_ends_soon(context) {
        A::UsePayment
    } else if asked.is_some() {
        A::AwaitShop
    } else if context.order.problem.is_some() {
        about_goods(context)
    } else {
        A::AskShop
    }
}

/// Neither the store nor the payment can be asked any more in time.
pub fn is_all_over(context: &Context) -> bool {
    let order = context.order;
    let lost = order.lost_on.is_some() && !may_appeal_still(context);
    let refused =
        order.dispute_is(DisputeState::Refused) && after_refusal(context) == A::OtherRoutes;
    let store_is_over = lost
        || refused
        || window_is_over(context)
        || is_past_guess(context)
        || (order.completed.is_some() && after_completion(context) == A::OtherRoutes)
        || shop_fails(context);
    match order.payment_case {
        Some(case) => case
            .refused_on
            .is_some_and(|day| context.days_since(day) >= object_days(context)),
        None => store_is_over && (order.dispute.is_none() || refused) && payment_is_over(context),
    }
}

fn object_days(context: &Context) -> i64 {
    context.rules.defaults.object_after_case_days.into()
}

/// The last day of PayPal or the bank is near.
fn payment_ends_soon(context: &Context) -> bool {
    let near = context.rules.remind.near_days();
    let first = route_limits(context).into_iter().flatten().min();
    first.zip(near).is_some_and(|(limit, near)| {
        context.today() <= limit && context.today() + Days::new(near.into()) >= limit
    })
}

/// PayPal closes a case for good that is not escalated in time; the bank works by itself.
pub fn case_advice(context: &Context) -> Advice {
    if is_case_to_escalate(context) {
        A::EscalateCase
    } else {
        A::AwaitCase
    }
}

/// A refusal is objected to once; then what comes of it is waited for.
pub fn after_payment_case(context: &Context) -> Advice {
    let case = context.order.payment_case;
    match case.and_then(|case| case.objected_on) {
        Some(_) => A::AwaitCase,
        None => A::AfterPaymentCase,
    }
}

/// The money is agreed on; later than the store's time it is looked for.
pub fn await_money(context: &Context) -> Advice {
    let late = refund_by(context).is_some_and(|day| context.today() > day);
    if late { A::TraceMoney } else { A::AwaitMoney }
}

/// What is wrong with what came is reported; who has sent it back waits for the money, and not for ever.
pub fn about_goods(context: &Context) -> Advice {
    let Some(sent) = context.order.sent_back_on else {
        return A::ReportGoods;
    };
    let late = context.today() > refunded_by(context, sent);
    if late { A::TraceMoney } else { A::AwaitMoney }
}

/// By when the money should be back: on the day that was told, or else as is usual.
pub fn refund_by(context: &Context) -> Option<NaiveDate> {
    let agreed = context.order.refund_agreed_on?;
    let told = context.order.refund_due_on;
    Some(told.unwrap_or_else(|| refunded_by(context, agreed)))
}

fn refunded_by(context: &Context, from: NaiveDate) -> NaiveDate {
    let store = context.store;
    match (store.refund_bd, store.refund_days) {
        (None, Some(days)) => from + Days::new(days.into()),
        (days, _) => business_days_after(from, days.unwrap_or(context.rules.defaults.refund_bd)),
    }
}
