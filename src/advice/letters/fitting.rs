//! Which letters fit an order now.

use super::claim::dispute_letter;
use super::facts::{claims_delivery, is_late};
use super::letter::{Letter, LetterUse};
use crate::advice::conditions::{refund_by, waits_for_buyer};
use crate::advice::context::Context;
use crate::advice::facts::DisputeState;
use crate::advice::moments::may_be_paid_by;
use crate::advice::rules::Extension;
use crate::advice::table::row;
use crate::model::{Payment, ReturnReason, Tracking};
use strum::VariantArray;

/// The letters that fit an order now, the best first: that of the advice, then those of the situation, then the ways out.
pub fn fitting_letters(context: &Context) -> Vec<Letter> {
    let best = (row(context).letter)(context);
    let others = Letter::VARIANTS
        .iter()
        .copied()
        .filter(|letter| makes_sense(*letter, context));
    let mut letters = Vec::new();
    for letter in best.into_iter().chain(of_stage(context)).chain(others) {
        if !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    letters.retain(|letter| letter.sentences(context).is_some());
    letters
}

/// What belongs to how far the claim has come, before all that opens one.
fn of_stage(context: &Context) -> Vec<Letter> {
    let order = context.order;
    let changes = order.problem.map(|_| Letter::Problem);
    let late = order
        .dispute
        .is_some_and(|dispute| context.answer_overdue(&dispute))
        || context.decision_overdue();
    let state = order.dispute.map(|dispute| dispute.state);
    let stage: &[Letter] = match state {
        Some(DisputeState::Escalated) => &[Letter::Escalate],
        Some(DisputeState::Refused) => &[Letter::Escalate, Letter::Repeat],
        Some(DisputeState::LessOffered) => &[Letter::Repeat],
        Some(DisputeState::Waiting | DisputeState::Answered) if late => &[Letter::Escalate],
        _ => &[],
    };
    let changes = changes.filter(|_| order.claim_to_change);
    changes.into_iter().chain(stage.iter().copied()).collect()
}

fn makes_sense(letter: Letter, context: &Context) -> bool {
    let order = context.order;
    let state = order.dispute.map(|dispute| dispute.state);
    let is_open = order.arrived_on.is_none() && order.refund_agreed_on.is_none();
    let not_here = is_open && order.problem.is_none();
    // Who is in a dispute, or has lost one, asks the seller for nothing more.
    let asks = not_here && state.is_none() && order.lost_on.is_none();
    let tracking = context.tracking();
    match letter {
        letter if letter.used_for() == LetterUse::Claim => {
            is_open
                && order.lost_on.is_none()
                && dispute_letter(context) == letter
                && !waits_for_buyer(context)
        }
        Letter::AskCode => {
            let lost_sight = context.shows_nothing() || context.frozen().is_some();
            asks && lost_sight && order.seller.answered_on.is_none()
        }
        Letter::NotHandedOver => asks && is_label_for_long(context),
        Letter::WhereIsIt => {
            let seen = tracking == Some(Tracking::Moving) || context.frozen().is_some();
            asks && seen && is_late(context) && order.seller.answered_on.is_none()
        }
        Letter::SettleReturn => match (tracking, order.return_reason) {
            (Some(Tracking::Returned), None | Some(ReturnReason::NotMyFault)) => false,
            _ => asks,
        },
        Letter::Reopen => not_here,
        // What a seller asks for or claims when an answer comes.
        Letter::ProofSent => is_open && order.seller.answered_on.is_some(),
        Letter::AddressRight | Letter::OutOfStock => asks && order.seller.answered_on.is_some(),
        Letter::Extend => {
            asks && order.refused_until.is_none()
                && !claims_delivery(context)
                && context.store.extension == Extension::Seller
                && context.ends_within(context.rules.defaults.extend_ask_before_end_days)
        }
        Letter::CancelUnshipped => {
            let ship_by = order.ship_by.or_else(|| context.ship_by());
            not_here && ship_by.is_some_and(|day| context.today() > day)
        }
        Letter::ProofOfDelivery => not_here && claims_delivery(context),
        Letter::Repeat => {
            let offered = matches!(
                state,
                Some(DisputeState::LessOffered | DisputeState::Refused)
            );
            is_open && offered
        }
        Letter::Appeal => is_open && order.lost_on.is_some() && order.appealed_on.is_none(),
        Letter::KeepDispute => is_open && (order.seller_request.is_some() || state.is_some()),
        Letter::CourierData => not_here && tracking == Some(Tracking::DataAsked),
        Letter::TaxPaid => {
            let customs = [Tracking::DataAsked, Tracking::HeldByCustoms];
            not_here && tracking.is_some_and(|shown| customs.contains(&shown))
        }
        Letter::RefundLate => {
            !order.refunded && refund_by(context).is_some_and(|day| context.today() > day)
        }
        Letter::ArrivedAfterRefund => {
            order.arrived_on.is_some() && order.refund_agreed_on.is_some()
        }
        Letter::PayPal => goes_by_payment(context, Payment::PayPal),
        Letter::Bank => goes_by_payment(context, Payment::Card),
        _ => false,
    }
}

/// A label alone says little in the first days.
fn is_label_for_long(context: &Context) -> bool {
    let days = i64::from(context.rules.defaults.label_only_days);
    context.tracking() == Some(Tracking::Announced)
        && context
            .days_since_shipping()
            .is_some_and(|passed| passed > days)
}

/// The store helps no more, or never did; the way of the payment is open.
fn goes_by_payment(context: &Context, way: Payment) -> bool {
    let order = context.order;
    let is_open = order.arrived_on.is_none() && order.refund_agreed_on.is_none();
    let store_is_over = context.is_unprotected()
        || order.lost_on.is_some()
        || context.is_over()
        || context.may_be_over();
    is_open && store_is_over && may_be_paid_by(context, way)
}
