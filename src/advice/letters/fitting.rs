//! Which letters fit an order now.

use super::letter::Letter;
use super::sentences::claims_delivery;
use crate::advice::context::Context;
use crate::advice::facts::DisputeState;
use crate::advice::table::{dispute_letter, row};
use crate::model::Tracking;
use strum::VariantArray;

/// The letters that fit an order now, the best first.
pub fn fitting_letters(context: &Context) -> Vec<Letter> {
    let best = (row(context).letter)(context);
    let others = Letter::VARIANTS
        .iter()
        .copied()
        .filter(|letter| makes_sense(*letter, context));
    let mut letters: Vec<Letter> = best.into_iter().collect();
    for letter in others {
        if !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    letters.retain(|letter| letter.can_be_had(context));
    letters
}

fn makes_sense(letter: Letter, context: &Context) -> bool {
    let order = context.order;
    let state = order.dispute.map(|dispute| dispute.state);
    let seeks = order.arrived_on.is_none() && order.refund_agreed_on.is_none();
    let may_dispute = seeks && order.lost_on.is_none();
    match letter {
        Letter::AskCode => {
            let lost_sight = context.shows_nothing() || context.frozen().is_some();
            seeks && state.is_none() && lost_sight && order.seller.answered_on.is_none()
        }
        Letter::Extend => {
            seeks
                && state.is_none()
                && order.refused_until.is_none()
                && context.ends_within(context.rules.defaults.extend_ask_before_end_days)
        }
        Letter::NoTracking | Letter::Ending | Letter::NotMine => {
            may_dispute && dispute_letter(context) == letter
        }
        Letter::DeliveredNotHere => {
            let delivered = context.tracking().is_some_and(claims_delivery);
            may_dispute && delivered && order.number.is_some()
        }
        Letter::Repeat => matches!(
            state,
            Some(DisputeState::LessOffered | DisputeState::Refused)
        ),
        Letter::Escalate => state == Some(DisputeState::Refused),
        Letter::TrackedNow => state.is_some() && context.tracking() == Some(Tracking::Moving),
        Letter::ArrivedAfterRefund => {
            order.arrived_on.is_some() && order.refund_agreed_on.is_some()
        }
        Letter::CourierData => seeks && context.tracking() == Some(Tracking::DataAsked),
    }
}
