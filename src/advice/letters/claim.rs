//! Which claim is true of an order.

use super::facts::{claims_delivery, is_late, tracking_number};
use super::letter::Letter;
use crate::advice::context::Context;
use crate::model::Tracking;

/// The dispute's text that is true.
pub fn dispute_letter(context: &Context) -> Letter {
    if context.order.problem.is_some() {
        return Letter::Problem;
    }
    // Stores that count from the promised day ask about nothing else.
    let late = is_late(context) && context.store.counts_from_expected();
    match context.tracking() {
        _ if claims_delivery(context) => Letter::DeliveredNotHere,
        Some(Tracking::NotMine(_)) if tracking_number(context).is_some() => Letter::NotMine,
        Some(Tracking::Returned) => Letter::Returned,
        _ if late => Letter::Late,
        _ if tracking_number(context).is_none() => Letter::NoTracking,
        Some(Tracking::Nothing) => Letter::NoTracking,
        _ => Letter::Ending,
    }
}
