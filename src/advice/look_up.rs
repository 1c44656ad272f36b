//! Which parcels a provider of tracking data is asked to watch, and when it is asked what it sees.

use super::context::{Context, NumberKind};
use super::moments::{moments, payment_is_over};
use super::schedule::hours;
use crate::model::{LookUp, LookUpRefusal, LookUpState, Order};
use chrono::{DateTime, Duration, Utc};
use tracking_number::{Verdict, examine};

/// Whether the parcel of an order is worth being watched: its number follows it, nothing is wrong with the number, and something can
/// still come of what is seen.
pub fn is_worth_watching(order: &Order, context: &Context) -> bool {
    let follows = |number| examine(number).verdict() == Verdict::TrackingNumber;
    let in_time = !moments(context).is_empty() || !payment_is_over(context);
    is_awaited(order, context)
        && in_time
        && context.order.number.is_some_and(follows)
        && context.number_kind() != NumberKind::Customs
}

/// When the provider is next to be asked about a parcel, or for it to be taken after all; `None` if it is not.
pub fn next_reading(order: &Order, look_up: &LookUp, context: &Context) -> Option<DateTime<Utc>> {
    let rules = &context.rules.look_up;
    if !is_awaited(order, context) {
        return None;
    }
    let apart = match look_up.state {
        LookUpState::Wanted
        | LookUpState::Stopped { .. }
        | LookUpState::Refused(LookUpRefusal::Number) => return None,
        LookUpState::Refused(LookUpRefusal::NoQuota | LookUpRefusal::DailyLimit) => {
            rules.refused_again_hours
        }
        LookUpState::Registered { .. } if look_up.since == context.now => rules.first_read_hours,
        LookUpState::Registered { .. } if look_up.is_pushed => rules.pushed_read_hours,
        LookUpState::Registered { .. } if ends_soon(context) => rules.last_days_read_hours,
        LookUpState::Registered { .. } if is_silent(look_up, context) => rules.silent_read_hours,
        LookUpState::Registered { .. } => rules.read_hours,
    };
    Some(context.now + hours(apart))
}

/// Whether the provider is asked in time what it sees, or late by no more than its longest pause.
pub fn is_kept_up(look_up: &LookUp, context: &Context) -> bool {
    let late = hours(context.rules.look_up.silent_read_hours);
    let is_in_time = |next: DateTime<Utc>| context.now < next + late;
    look_up.is_watched() && look_up.read_at.is_none_or(is_in_time)
}

/// The parcel is still to come, and the person wants to hear of it.
fn is_awaited(order: &Order, context: &Context) -> bool {
    order.closed_at.is_none() && !order.muted && context.order.arrived_on.is_none()
}

fn ends_soon(context: &Context) -> bool {
    let near = Duration::days(context.rules.look_up.last_days.into());
    let end = context.deadline();
    end.is_some_and(|end| end > context.now && end - context.now <= near)
}

fn is_silent(look_up: &LookUp, context: &Context) -> bool {
    let changed = look_up.changed_at.unwrap_or(look_up.since);
    context.now - changed >= Duration::days(context.rules.look_up.silent_after_days.into())
}
