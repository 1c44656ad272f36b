//! What the rows of the table ask of an order, and the advice that depends on more than its row.

use super::calendar::business_days_after;
use super::context::{Context, EndSource};
use super::facts::DisputeState;
use super::ladder::{Rung, answer_due, ask_day, compare_day, dispute_from, rung, usual_silence};
use super::moments::{escalate_by, open_case, report_by, route_limits};
use super::rules::{Extension, Protection};
use super::situation::{Advice, DoNot};
use crate::model::{MismatchReason, ParcelLocation, ReturnReason, SellerRequest, Tracking};
use chrono::{Days, NaiveDate};

use Advice as A;

// Disputes.

/// The number showed nothing when the dispute was opened, and moves now.
pub fn moves_at_last(context: &Context) -> bool {
    let since = context.order.dispute.map(|dispute| dispute.since);
    context.order.unseen_at_dispute
        && context.tracking() == Some(Tracking::Moving)
        && since.is_some()
        && context.told_on() >= since
}

/// Less was offered a little ago. Where the store decides in the end, it is asked to, once a better offer had its time.
pub fn is_offer_open(context: &Context) -> bool {
    let wait = context.store.seller_answer_days;
    let wait = wait.unwrap_or(context.rules.defaults.seller_answer_days);
    let fresh = |day: NaiveDate| context.days_since(day) <= wait.into();
    let dispute = context.order.dispute;
    context.order.dispute_is(DisputeState::LessOffered)
        && (context.store.decides_alone || dispute.is_some_and(|dispute| fresh(dispute.since)))
}

/// The dispute is refused, with the store, or unanswered for too long.
pub fn is_refused_or_late(context: &Context) -> bool {
    let overdue = |dispute| context.answer_overdue(&dispute);
    context.order.dispute_is(DisputeState::Refused)
        || context.order.dispute_is(DisputeState::LessOffered)
        || context.order.dispute_is(DisputeState::Escalated)
        || context.order.dispute.is_some_and(overdue)
}

pub fn after_refusal(context: &Context) -> Advice {
    let refused = context.order.dispute_is(DisputeState::Refused);
    if context.store.decides_alone && refused {
        may_appeal(context, refused_on(context))
    } else if context.decision_overdue() {
        A::ChaseDecision
    } else if context.store.decides_alone || context.order.dispute_is(DisputeState::Escalated) {
        A::AwaitDecision
    } else {
        A::Escalate
    }
}

fn refused_on(context: &Context) -> Option<NaiveDate> {
    context.order.dispute.map(|dispute| dispute.since)
}

/// After a decision against the person: an appeal where the store takes one, else the payment's way.
pub fn after_decision(context: &Context) -> Advice {
    if context.order.appealed_on.is_some() {
        return A::AwaitAppeal;
    }
    may_appeal(context, context.order.lost_on)
}

fn may_appeal(context: &Context, decided_on: Option<NaiveDate>) -> Advice {
    let last = decided_on.and_then(|day| context.appeal_until(day));
    if last.is_some_and(|last| context.today() <= last) {
        A::Appeal
    } else {
        A::OtherRoutes
    }
}

/// The store waits for an answer inside the claim.
pub fn must_answer(context: &Context) -> bool {
    context
        .order
        .answer_until
        .is_some_and(|until| context.now < until)
}

/// The seller asked for something a little ago, and nothing newer is known; near the end the deadline counts more.
pub fn is_asked_for_something(context: &Context) -> bool {
    let Some((_, told)) = context.order.seller_request else {
        return false;
    };
    let wait = context.rules.defaults.after_ask_wait_days;
    let fresh = context.days_since(told) < wait.into() && is_newer_or_same(context, told);
    let in_time = context.order.dispute.is_some()
        || !context.ends_within(context.rules.defaults.act_before_end_days);
    fresh && in_time && context.order.lost_on.is_none() && !context.is_over()
}

/// A parcel came while a dispute is open, but not what was ordered: that was told a little ago, and nothing newer is known of it.
pub fn came_otherwise(context: &Context) -> bool {
    let wait = context.rules.defaults.after_ask_wait_days;
    let fresh = |day| context.days_since(day) < wait.into() && is_newer_or_same(context, day);
    let problem = context.order.problem.map(|(_, told)| told);
    context.order.dispute.is_some() && problem.is_some_and(fresh)
}

fn is_newer_or_same(context: &Context, day: NaiveDate) -> bool {
    context
        .order
        .dispute
        .is_none_or(|dispute| day >= dispute.since)
}

pub fn has_days_enough(context: &Context) -> bool {
    let enough = context.rules.defaults.enough_before_end_days.into();
    context.knows_its_end() && context.days_left().is_some_and(|left| left >= enough)
}

// Deadlines.

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

/// In the last days what is odd about the parcel is the better reason.
pub fn before_end(context: &Context, usual: Advice) -> Advice {
    match alarm(context) {
        Some(A::ReportDelivered) => A::DisputeDelivered,
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

// Alarms.

/// Customs or a courier hold it; once the promised day has passed, not for ever.
pub fn is_held(context: &Context, by: Tracking) -> bool {
    let long = context
        .told_on()
        .is_some_and(|told| context.days_since(told) >= context.rules.defaults.frozen_days.into());
    context.tracking() == Some(by) && !(long && is_promise_passed(context))
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
        Tracking::Destroyed => Some(A::DisputeDestroyed),
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
    let late = context
        .collect_by()
        .is_some_and(|day| context.today() > day);
    if late { A::AskWhetherItWaits } else { now }
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

// The promised day.

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
fn seller_had_his_time(context: &Context, late: NaiveDate) -> bool {
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

// A shop that protects nobody.

/// Only the payment protects: the shop gives nothing, or nothing is known that it gives.
pub fn is_unprotected(context: &Context) -> bool {
    let known = context
        .end()
        .is_some_and(|end| end.from == EndSource::Person);
    context.order.no_protection
        || context.store.protection == Protection::None
        || (context.store.protection == Protection::Unknown && !known)
}

/// Something is to be asked of such a shop.
pub fn shop_fails(context: &Context) -> bool {
    let fails = shop_fails_from(context).is_some_and(|day| context.today() >= day);
    is_unprotected(context) && (fails || payment_ends_soon(context))
}

/// From when something is to be asked of the shop: the first of the days on which anything is wrong.
fn shop_fails_from(context: &Context) -> Option<NaiveDate> {
    let order = context.order;
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
        A::ReportGoods
    } else {
        A::AskShop
    }
}

/// The last day of PayPal or the bank is near.
fn payment_ends_soon(context: &Context) -> bool {
    let near = context.rules.remind.near_days();
    let first = route_limits(context).into_iter().flatten().min();
    first.zip(near).is_some_and(|(limit, near)| {
        context.today() <= limit && context.today() + Days::new(near.into()) >= limit
    })
}

// Cases at PayPal and the bank.

/// PayPal closes a case for good that is not escalated in time; the bank works by itself.
pub fn case_advice(context: &Context) -> Advice {
    let Some(case) = open_case(context) else {
        return A::AwaitCase;
    };
    let talk = Days::new(context.rules.defaults.platform_step_in_days.into());
    let from = case.opened_on + talk;
    let until = escalate_by(context).unwrap_or(case.opened_on);
    if case.can_be_escalated() && (from..=until).contains(&context.today()) {
        A::EscalateCase
    } else {
        A::AwaitCase
    }
}

/// Whether a warning of the row holds in this order and beside this advice.
pub fn warns(context: &Context, advice: Advice, warning: &DoNot) -> bool {
    let request = context.order.seller_request.map(|(request, _)| request);
    match warning {
        DoNot::ConfirmReceipt => context.store.buyer_confirms,
        DoNot::CancelDispute => context.order.dispute.is_some() && advice != A::MayCancel,
        DoNot::TwoRoutesAtOnce => !matches!(
            advice,
            A::ClaimCompleted | A::Escalate | A::AwaitDecision | A::ChaseDecision
        ),
        DoNot::TakeMoneyOutside => request == Some(SellerRequest::MoneyOutside),
        _ => true,
    }
}

// Waiting.

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
fn frozen_from(context: &Context) -> Option<NaiveDate> {
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
fn may_be_silent(context: &Context) -> bool {
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

// Ends.

/// The money is agreed on; later than the store's time it is looked for.
pub fn await_money(context: &Context) -> Advice {
    let late = refund_by(context).is_some_and(|day| context.today() > day);
    if late { A::TraceMoney } else { A::AwaitMoney }
}

/// By when the money should be back.
pub fn refund_by(context: &Context) -> Option<NaiveDate> {
    let agreed = context.order.refund_agreed_on?;
    let store = context.store;
    Some(match (store.refund_bd, store.refund_days) {
        (None, Some(days)) => agreed + Days::new(days.into()),
        (days, _) => business_days_after(agreed, days.unwrap_or(context.rules.defaults.refund_bd)),
    })
}
