//! Disputes that are open, refused or lost, and what the seller asks for meanwhile.

use crate::advice::context::Context;
use crate::advice::facts::DisputeState;
use crate::advice::moments::{is_case_to_escalate, open_case};
use crate::advice::situation::Advice;
use crate::model::Tracking;
use chrono::NaiveDate;

use Advice as A;

/// What came is not what was ordered, and the open claim says that nothing came.
pub fn is_claim_to_change(context: &Context) -> bool {
    let order = context.order;
    order.dispute.is_some() && order.problem.is_some() && order.claim_to_change
}

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

/// PayPal or the bank was asked, and what they say counts now: the store has refused, or was never bound to pay, or PayPal would
/// close its case before long.
pub fn is_left_for_payer(context: &Context) -> bool {
    let is_refused = context.order.dispute_is(DisputeState::Refused);
    let is_asked = context.is_unprotected() && context.order.payment_case.is_some();
    is_asked || open_case(context).is_some() && (is_refused || is_case_to_escalate(context))
}

pub fn after_refusal(context: &Context) -> Advice {
    let refused = context.order.dispute_is(DisputeState::Refused);
    if context.store.decides_alone && refused {
        may_appeal(context, refused_on(context))
    } else if context.decision_overdue() {
        A::ChaseDecision
    } else if asks_no_store(context) {
        A::UsePayment
    } else if context.store.decides_alone || context.order.dispute_is(DisputeState::Escalated) {
        A::AwaitDecision
    } else {
        A::Escalate
    }
}

/// A shop that gives no protection has nobody above it who could decide.
fn asks_no_store(context: &Context) -> bool {
    context.is_unprotected() && !context.order.dispute_is(DisputeState::Escalated)
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

/// A decision against the person is appealed against, or can be.
pub fn may_appeal_still(context: &Context) -> bool {
    after_decision(context) != A::OtherRoutes
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
    let ends = context.is_over()
        || (context.order.dispute.is_none()
            && context.ends_within(context.rules.defaults.act_before_end_days));
    let in_time = context.end_is_stopped() || !ends;
    fresh && in_time && context.order.lost_on.is_none()
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
